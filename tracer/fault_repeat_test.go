// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"errors"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/cilium/ebpf"
	"github.com/cilium/ebpf/btf"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
)

// How often programs are attached: so many tracers' at a time, for what takes
// long is that the kernel lets go of them, and it does that for all at once.
var repeats = testnet.Many(10, 5)

const atOnce = 10

// repeatLoads is how often where each time all is loaded: before 5.13 programs of
// fentry's attach once.
const repeatLoads = 3

// held is what the kernel holds for tracers.
type held struct {
	programs []ebpf.ProgramID
	maps     []ebpf.MapID
	types    []btf.ID
}

func (h *held) add(t *testing.T, coll *ebpf.Collection) {
	t.Helper()
	for _, p := range coll.Programs {
		info, err := p.Info()
		if err != nil {
			t.Fatal(err)
		}
		if id, ok := info.ID(); ok {
			h.programs = append(h.programs, id)
		}
		if id, ok := info.BTFID(); ok {
			h.types = append(h.types, id)
		}
	}
	for _, m := range coll.Maps {
		info, err := m.Info()
		if err != nil {
			t.Fatal(err)
		}
		if id, ok := info.ID(); ok {
			h.maps = append(h.maps, id)
		}
	}
}

// left is how much of it the kernel still has.
func (h *held) left() (n int) {
	for _, id := range h.programs {
		if p, err := ebpf.NewProgramFromID(id); !errors.Is(err, os.ErrNotExist) {
			p.Close()
			n++
		}
	}
	for _, id := range h.maps {
		if m, err := ebpf.NewMapFromID(id); !errors.Is(err, os.ErrNotExist) {
			m.Close()
			n++
		}
	}
	for _, id := range h.types {
		if types, err := btf.NewHandleFromID(id); !errors.Is(err, os.ErrNotExist) {
			types.Close()
			n++
		}
	}
	return n
}

// awaitGone returns once the kernel has let go of all: it does so in its own
// time, and a program that is attached never goes.
func (h *held) awaitGone(t *testing.T) {
	t.Helper()
	if len(h.programs) == 0 || len(h.maps) == 0 {
		t.Fatal("nothing was held")
	}
	left := 0
	for end := time.Now().Add(testnet.Patience(30 * time.Second)); time.Now().Before(end); time.Sleep(10 * time.Millisecond) {
		if left = h.left(); left == 0 {
			return
		}
	}
	t.Errorf("%d of %d programs, maps and types are still there", left, len(h.programs)+len(h.maps)+len(h.types))
}

func openFiles(t *testing.T) int {
	t.Helper()
	all, err := os.ReadDir("/proc/self/fd")
	if err != nil {
		t.Fatal(err)
	}
	return len(all)
}

// probeEvents are those of this process that the kernel knows.
func probeEvents(t *testing.T) (ours []string) {
	t.Helper()
	fs, err := openTracefs()
	if err != nil {
		t.Fatal(err)
	}
	defer fs.Close()
	text, err := fs.root.ReadFile("kprobe_events")
	if errors.Is(err, os.ErrNotExist) {
		return nil // a kernel without kprobes
	}
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(text)) {
		if strings.Contains(line, "_"+itoa(os.Getpid())+"_") {
			ours = append(ours, line)
		}
	}
	return ours
}

// Tracing that starts and ends many times leaves nothing behind, and works the
// last time as it did the first.
func TestAttachAndDetachManyTimes(t *testing.T) {
	ns := testnet.New(t)
	o := in(ns)
	o.Backend = wantedBackend(t)
	types := btf.NewCache() // reading them is not what is repeated
	var held held
	var all [atOnce]*Tracer
	files := 0
	for i := range repeats {
		if i == repeatLoads && all[0].backend == Fentry && kernelBefore(t, 5, 13) {
			break
		}
		for j := range all {
			all[j] = attachAgain(t, all[j], o, types, &held)
		}
		var detached sync.WaitGroup
		for _, tr := range all {
			detached.Go(func() {
				err := tr.links.close()
				tr.links = links{}
				if err != nil {
					t.Error(err)
				}
			})
		}
		detached.Wait()
		switch n := openFiles(t); {
		case i == 0:
			files = n
		case n > files:
			t.Errorf("%d files open after the first time, %d after number %d", files, n, i+1)
		}
	}
	for _, tr := range all {
		if err := tr.Close(); err != nil {
			t.Error(err)
		}
	}
	if ours := probeEvents(t); len(ours) > 0 {
		t.Errorf("kprobe_events: %q", ours)
	}
	held.awaitGone(t)
	p := start(t, ns, "peek")
	w := trace(t, in(ns))
	p.act()
	p.end()
	if events := w.stop(0); len(events) != 2 {
		t.Errorf("then: %+v", events)
	}
}

// attachAgain attaches what a tracer has detached; the first time, or where that
// cannot be, a new one.
func attachAgain(t *testing.T, tr *Tracer, o Options, types *btf.Cache, held *held) *Tracer {
	t.Helper()
	if tr != nil {
		at := slices.IndexFunc(backends(false), func(b backend) bool { return b.id == tr.backend })
		_, err := backends(false)[at].attach(tr.coll, &tr.links)
		if err == nil {
			return tr
		}
		if tr.backend != Fentry || !kernelBefore(t, 5, 13) {
			t.Fatal(err)
		}
		if err := tr.Close(); err != nil {
			t.Fatal(err)
		}
	}
	tr, err := newTracer(o, types)
	if err != nil {
		t.Fatal(err)
	}
	held.add(t, tr.coll)
	return tr
}
