// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"cmp"
	"iter"
	"slices"
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
	Broadcasts    bool          // the tracer reports those (tracer.Options.Multicast)
	Notifications bool          // yield messages to groups, once each, as Notification records
	Peers         bool          // yield what programs send each other as PeerKind records
	VerdictsSeen  bool          // the tracer reports every netlink_ack: no Ack until Sent means no error

	// Drops is how many messages a socket lost so far; nil: nobody counts them.
	Drops func(*tracer.Process, *tracer.Socket) int
	// Holds says whether a process still has a socket open; nil: the tracer
	// reports what is closed.
	Holds func(*tracer.Process, *tracer.Socket) bool
}

// Defaults of Options.
const (
	DefaultIdle          = 5 * time.Second
	DefaultMaxOpen       = 65536
	DefaultMaxReplyBytes = 64 << 10
)

// maxHeld bounds the bytes of all open requests and their replies: anybody may
// send long ones and never read.
const maxHeld = 32 << 20

// Tracker pairs. One goroutine at a time.
type Tracker struct {
	o      Options
	counts Counts
	now    time.Duration // the latest time of any event
	ids    uint64

	sockets map[uint64]*socket // by inode; only those with something open
	chains  map[chain]list     // open requests of one (socket, seq), oldest first
	age     list               // all open requests, longest without a sign of life first
	open    int
	held    int                 // bytes of requests and replies that are open
	calls   map[uint64]*sending // sends whose Sent is still to come
	owners  map[address]owner   // with Options.Peers or Notifications
	readers readers
	notices notices
	causes  causes
	texts   texts
	early   early
	due     []due

	printed processText

	out   []*product // yielded or to be yielded by the current call
	given int        // how many of out were yielded

	freeRequests []*request
	freeProducts []*product
	freeSendings []*sending
	freeSockets  []*socket
}

// Counts says what became of what was added; each message of each send (but
// peers') ends as exactly one Exchange record or as a bracket.
type Counts struct {
	Messages uint64 // messages seen in sends
	Brackets uint64 // batch brackets, peer messages, sends too short for one: no exchanges
}

// New makes a tracker.
func New(o Options) *Tracker {
	if o.Idle <= 0 {
		o.Idle = DefaultIdle
	}
	if o.MaxOpen <= 0 {
		o.MaxOpen = DefaultMaxOpen
	}
	if o.MaxReplyBytes <= 0 {
		o.MaxReplyBytes = DefaultMaxReplyBytes
	}
	t := &Tracker{
		o:       o,
		sockets: make(map[uint64]*socket),
		chains:  make(map[chain]list),
		calls:   make(map[uint64]*sending),
		owners:  make(map[address]owner),
	}
	return t
}

// Add yields what e completes. Records are valid until the next call; what a
// caller leaves unread of them, the next call yields.
func (t *Tracker) Add(e *tracer.Event) iter.Seq[*Record] {
	t.add(e)
	return func(yield func(*Record) bool) { t.yield(yield) } // so that range over it does not allocate
}

func (t *Tracker) add(e *tracer.Event) {
	t.begin(max(e.Start, e.End))
	t.learn(e)
	switch e.Kind {
	case tracer.Send:
		t.send(e)
	case tracer.Ack:
		t.ack(e)
	case tracer.Sent:
		t.sent(e)
	case tracer.Receive:
		t.receive(e)
	case tracer.Broadcast:
		t.broadcast(e)
	case tracer.Closed:
		t.closed(e.Socket)
	case tracer.Setup:
		t.callRecord(e, nil)
	}
	t.bound()
	t.settleDue()
}

// Expire yields what has waited Options.Idle at now (CLOCK_MONOTONIC).
func (t *Tracker) Expire(now time.Duration) iter.Seq[*Record] {
	t.begin(now)
	t.settleDue()
	t.early.expire(t.now)
	for r := t.age.head; r != nil && r.seen+t.o.Idle <= t.now; r = t.age.head {
		t.giveUp(r, idle)
	}
	return t.yield
}

// Flush yields all that is open: the trace ends.
func (t *Tracker) Flush() iter.Seq[*Record] {
	t.begin(t.now)
	n := len(t.out)
	for t.age.head != nil {
		t.giveUp(t.age.head, ended)
	}
	for _, g := range t.calls {
		t.undelivered(g)
	}
	slices.SortFunc(t.out[n:], func(a, b *product) int { return cmp.Compare(a.ID, b.ID) })
	t.tellNotices(t.now + lateFor)
	t.early.clear()
	t.texts.clear()
	t.due = t.due[:0]
	clear(t.calls)
	return t.yield
}

// Counts is the count so far.
func (t *Tracker) Counts() Counts { return t.counts }

// begin takes back the records the last call yielded.
func (t *Tracker) begin(now time.Duration) {
	t.now = max(t.now, now)
	for _, p := range t.out[:t.given] {
		t.freeProduct(p)
	}
	n := copy(t.out, t.out[t.given:])
	clear(t.out[n:])
	t.out, t.given = t.out[:n], 0
}

func (t *Tracker) yield(yield func(*Record) bool) {
	for t.given < len(t.out) {
		p := t.out[t.given]
		p.printed = &t.printed
		t.given++
		if !yield(&p.Record) {
			return
		}
	}
}
