// SPDX-License-Identifier: Apache-2.0

package names

import (
	"sync"
	"sync/atomic"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/internal/infer"
)

// maxInferred bounds the families that are asked about: the kernel numbers no
// more (GENL_MAX_ID, linux/genetlink.h).
const maxInferred = 1024

// inferences are the tables of families that package decode has none for.
type inferences struct {
	ask asker

	mu    sync.RWMutex
	known map[string]*inference
	busy  sync.Mutex // one is worked out at a time: the kernel's types are read for each
}

// inference is one family's: asked for once, whatever comes of it.
type inference struct {
	tables atomic.Pointer[decode.Tables] // nil: not yet, or nothing is known of it
	done   chan struct{}                 // closed when it has been worked out
}

// tables is what is known of the family by now. The first time it is asked for
// it is worked out, in the background.
func (i *inferences) tables(family string) *decode.Tables {
	i.mu.RLock()
	one := i.known[family]
	i.mu.RUnlock()
	if one == nil {
		if one = i.start(family); one == nil {
			return nil
		}
	}
	return one.tables.Load()
}

// wait is what is known of a family once it has been worked out; nil: nothing,
// or nobody asked for it.
func (i *inferences) wait(family string) *decode.Tables {
	i.mu.RLock()
	one := i.known[family]
	i.mu.RUnlock()
	if one == nil {
		return nil
	}
	<-one.done
	return one.tables.Load()
}

// start begins with a family; nil: there have been too many.
func (i *inferences) start(family string) *inference {
	i.mu.Lock()
	defer i.mu.Unlock()
	if one := i.known[family]; one != nil {
		return one
	}
	if len(i.known) >= maxInferred || family == "" {
		return nil
	}
	one := &inference{done: make(chan struct{})}
	i.known[family] = one
	go func() {
		defer close(one.done)
		i.busy.Lock()
		defer i.busy.Unlock()
		if f := inferFamily(i.ask, family); f != nil {
			one.tables.Store(new(decode.Tables).With(f))
		}
	}()
	return one
}

// inferFamily asks for all there is to know; nil: nothing. Without the kernel's
// types the policies still say what attributes are.
func inferFamily(ask asker, family string) *decode.Family {
	f, err := ask.describe(family)
	if err != nil {
		return nil
	}
	enums, err := ask.enums(infer.Wants(family))
	if err != nil {
		enums = nil
	}
	return infer.Tables(f, enums)
}
