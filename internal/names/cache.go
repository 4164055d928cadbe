// SPDX-License-Identifier: Apache-2.0

package names

import (
	"sync"
	"time"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/internal/btfenum"
	"github.com/nlsnoop/nlsnoop/internal/infer"
)

const (
	maxSpaces = 256                   // namespaces remembered
	patience  = 50 * time.Millisecond // an answer that takes longer comes too late for its line
	pause     = time.Second           // between questions, for each namespace
	stale     = 3 * time.Second       // names this old are asked for again
)

// Cache is the names of all namespaces. Any goroutine.
type Cache struct {
	ask      asker
	now      func() time.Time
	families *families
	inferred *inferences

	mu     sync.Mutex
	last   *space // what In gave last: most traces see one
	spaces map[netNS]*space
}

// netNS is a network namespace: its inode number, which another has later, and
// its cookie, which none has, or 0 where that is not known.
type netNS struct{ inode, cookie uint64 }

// asker asks the kernel.
type asker interface {
	// links lists the interfaces of a network namespace, of which pid, or 0,
	// may be a member.
	links(netns netNS, pid int) (map[uint32]string, error)
	// families lists the generic netlink families.
	families() (map[uint16]string, error)
	// describe is what there is to say of one of them.
	describe(family string) (*infer.Family, error)
	// enums are those of the kernel and its modules of which want takes the
	// name of an enumerator.
	enums(want func(name []byte) bool) ([]btfenum.Enum, error)
}

// New makes a cache, and asks for the generic families.
func New() *Cache { return newCache(kernel{}, time.Now) }

func newCache(a asker, now func() time.Time) *Cache {
	f := &families{ask: a, now: now, names: map[uint16]string{}}
	f.refresh()
	return &Cache{ask: a, now: now, families: f, inferred: &inferences{ask: a, known: map[string]*inference{}}, spaces: map[netNS]*space{}}
}

// In is the names as the network namespace with this inode, and this cookie or 0,
// has them; pid, or 0, may be one of its members. 0 is a namespace nothing is known
// of.
func (c *Cache) In(inode, cookie uint64, pid int) decode.Names {
	netns := netNS{inode, cookie}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.last == nil || c.last.netns != netns {
		c.last = c.space(netns)
	}
	c.last.used = c.now()
	c.last.pid.Store(int64(pid))
	return c.last
}

// space is the namespace's. The caller holds mu.
func (c *Cache) space(netns netNS) *space {
	s := c.spaces[netns]
	if s == nil {
		if len(c.spaces) >= maxSpaces {
			c.forget()
		}
		s = &space{netns: netns, cache: c}
		c.spaces[netns] = s
	}
	s.used = c.now()
	return s
}

// forget drops the namespace not used for longest.
func (c *Cache) forget() {
	var oldest *space
	for _, s := range c.spaces {
		if oldest == nil || s.used.Before(oldest.used) {
			oldest = s
		}
	}
	delete(c.spaces, oldest.netns)
}

// Families is the generic families by name.
func (c *Cache) Families() map[string]uint16 { return c.families.byName() }

// Infer is what is worked out of a family that no table knows; nil: nothing. It
// waits for it.
func (c *Cache) Infer(family string) *decode.Tables {
	c.inferred.tables(family)
	return c.inferred.wait(family)
}
