// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"iter"
	"time"

	"github.com/nlsnoop/nlsnoop/tracer"
)

// Options bounds what is kept and says what is wanted.
type Options struct {
	Idle          time.Duration // print after this long without a sign of life; 0: 5 s
	MaxOpen       int           // open requests kept; 0: 65,536
	MaxReplyBytes int           // of replies kept for each; 0: 64 KiB
	Parts         bool          // yield dumps' parts as Reply records
	Calls         bool          // yield every call as a CallKind record
}

// Tracker pairs. One goroutine at a time.
type Tracker struct {
}

// Counts says what became of what was added; each message of each send (but
// peer's) ends as exactly one Exchange record or as a bracket.
type Counts struct {
	Messages uint64 // messages seen in sends
	Brackets uint64 // batch brackets, peer messages, trailing bytes: no exchanges
}

// New makes a tracker.
func New(o Options) *Tracker { panic("skeleton") }

// Add yields what e completes. Records are valid until the next call.
func (t *Tracker) Add(e *tracer.Event) iter.Seq[*Record] { panic("skeleton") }

// Expire yields what has waited Options.Idle at now (CLOCK_MONOTONIC).
func (t *Tracker) Expire(now time.Duration) iter.Seq[*Record] { panic("skeleton") }

// Flush yields all that is open: the trace ends.
func (t *Tracker) Flush() iter.Seq[*Record] { panic("skeleton") }

// Counts is the count so far.
func (t *Tracker) Counts() Counts { panic("skeleton") }
