// SPDX-License-Identifier: Apache-2.0

package names

import (
	"maps"
	"sync"
	"sync/atomic"
	"time"

	"github.com/nlsnoop/nlsnoop/decode"
)

// maxGone bounds the names kept of interfaces that are no more: what is said
// of them is printed after they are gone.
const maxGone = 1024

// space is a network namespace: decode.Names.
type space struct {
	netns netNS
	cache *Cache
	used  time.Time // under cache.mu
	pid   atomic.Int64

	links atomic.Pointer[map[uint32]string] // the map is never written to
	fresh atomic.Int64                      // when the last question began, in ns; 0: never

	mu      sync.Mutex
	pending chan struct{} // closed when it is answered; nil: none is open
	dead    bool          // nobody was left in it: its inode number may come again
}

// Link is the interface's name. Where it is not known the kernel is asked, at
// most once a second, and where it is stale, for it may have another now.
func (s *space) Link(index uint32) (string, bool) {
	if index == 0 || s.netns.inode == 0 {
		return "", false
	}
	now := s.cache.now()
	name, ok := s.known(index)
	if ok && s.age(now) < stale {
		return name, true
	}
	s.mu.Lock()
	pending := s.pending
	if pending == nil && s.age(now) >= pause {
		pending = s.start(now)
	}
	s.mu.Unlock()
	if pending == nil {
		return name, ok
	}
	timer := time.NewTimer(patience)
	defer timer.Stop()
	select {
	case <-pending:
	case <-timer.C:
	}
	return s.known(index)
}

// age is how long ago the last question began.
func (s *space) age(now time.Time) time.Duration {
	return time.Duration(now.UnixNano() - s.fresh.Load())
}

// GenericFamily is the family's name; ids are the same in every namespace.
func (s *space) GenericFamily(id uint16) (string, bool) { return s.cache.families.name(id) }

// Inferred is what was worked out of a family that no table knows; so it is
// [decode.Inferrer].
func (s *space) Inferred(family string) *decode.Tables { return s.cache.inferred.tables(family) }

func (s *space) known(index uint32) (string, bool) {
	links := s.links.Load()
	if links == nil {
		return "", false
	}
	name, ok := (*links)[index]
	return name, ok
}

// start asks, in the background. The caller holds mu.
func (s *space) start(now time.Time) chan struct{} {
	done := make(chan struct{})
	s.pending = done
	s.fresh.Store(now.UnixNano())
	go func() {
		defer close(done)
		found, err := s.cache.ask.links(s.netns, int(s.pid.Load()))
		s.mu.Lock()
		defer s.mu.Unlock()
		s.pending = nil
		switch {
		case err != nil:
			s.dead = true
		case s.dead:
			s.dead = false
			s.links.Store(&found)
		default:
			s.merge(found)
		}
	}()
	return done
}

// merge takes what the kernel listed; what it no longer has keeps its name. The
// caller holds mu.
func (s *space) merge(found map[uint32]string) {
	if old := s.links.Load(); old != nil && len(*old) < len(found)+maxGone {
		for index, name := range *old {
			if _, ok := found[index]; !ok {
				found[index] = name
			}
		}
	}
	s.links.Store(&found)
}

// learn takes names, and keeps the map. Where it would become too many the
// others are forgotten: the kernel is asked for those again.
func (s *space) learn(names map[uint32]string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	links := names
	if old := s.links.Load(); old != nil && len(*old)+len(names) <= maxNames {
		links = maps.Clone(*old)
		maps.Copy(links, names)
	}
	s.links.Store(&links)
}
