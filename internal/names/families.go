// SPDX-License-Identifier: Apache-2.0

package names

import (
	"maps"
	"sync"
	"time"
)

// families are the generic netlink families of this kernel.
type families struct {
	ask asker
	now func() time.Time

	mu    sync.RWMutex
	asked time.Time
	names map[uint16]string
}

// name asks again where the id is not known, at most once a second: a module
// may have been loaded.
func (f *families) name(id uint16) (string, bool) {
	f.mu.RLock()
	name, ok := f.names[id]
	again := !ok && f.now().Sub(f.asked) >= pause
	f.mu.RUnlock()
	if !again {
		return name, ok
	}
	f.refresh()
	f.mu.RLock()
	defer f.mu.RUnlock()
	name, ok = f.names[id]
	return name, ok
}

// refresh asks the kernel; ids it no longer has keep their names.
func (f *families) refresh() {
	f.mu.Lock()
	f.asked = f.now()
	f.mu.Unlock()
	found, err := f.ask.families()
	if err != nil {
		return
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	maps.Copy(f.names, found)
}

func (f *families) learn(id uint16, name string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.names[id] = name
}

func (f *families) byName() map[string]uint16 {
	f.mu.RLock()
	defer f.mu.RUnlock()
	out := make(map[string]uint16, len(f.names))
	for id, name := range f.names {
		out[name] = id
	}
	return out
}
