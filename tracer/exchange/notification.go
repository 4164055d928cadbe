// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"bytes"
	"hash/maphash"
	"slices"
	"time"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/tracer"
)

// A notification is read by each that listens: the first reading makes the
// record, which waits gatherFor to be read by others, and for the send that
// caused it to be reported. Who reads it later, up to lateFor, is known by its
// bytes: of equal ones each listener reads as many as there were.
const (
	gatherFor  = 100 * time.Millisecond
	lateFor    = 2 * time.Second
	maxNotices = 4096
)

// notice is a notification that may be read again.
type notice struct {
	p       *product // nil once it was yielded
	hash    uint64
	of      noticeKey
	msg     []byte
	readers []uint64 // sockets, by inode
	at      time.Duration
}

// noticeKey is where notifications are told apart by their bytes alone.
type noticeKey struct {
	netns    uint64
	protocol int
	group    uint32 // mask
}

// notices are in the order they were first read.
type notices struct {
	queue []*notice
	told  int // how many of them, from the front, were yielded
	seed  maphash.Seed
	by    map[uint64][]*notice
}

// notify takes a message that answers nothing.
func (t *Tracker) notify(a *answer) {
	if !t.o.Notifications || t.o.Broadcasts || a.isError() || a.isDone() || a.head.Type < decode.MinType ||
		a.group == 0 && (a.head.PortID == 0 || a.head.PortID == a.socket.PortID) {
		return // an answer to what was not seen, or it may be
	}
	t.notice(a, a.msg)
}

// uevent takes what has no nlmsghdr: the kernel's, and udev's.
func (t *Tracker) uevent(e *tracer.Event) {
	if !t.o.Notifications || t.o.Broadcasts || len(e.Data) == 0 {
		return
	}
	a := answer{socket: e.Socket, start: e.Start, end: e.End, time: e.Time, group: e.Group, msg: e.Data}
	a.head.Len = uint32(e.Len)
	t.notice(&a, e.Data)
}

// notice joins a reading to what others read, or begins a record.
func (t *Tracker) notice(a *answer, msg []byte) {
	n := &t.notices
	if n.by == nil {
		n.by, n.seed = make(map[uint64][]*notice), maphash.MakeSeed()
	}
	key, hash := noticeKey{a.socket.NetNS, a.socket.Protocol, a.group}, maphash.Bytes(n.seed, msg)
	for _, old := range n.by[hash] {
		if old.of == key && bytes.Equal(old.msg, msg) && !slices.Contains(old.readers, a.socket.Inode) {
			old.readers = append(old.readers, a.socket.Inode)
			return
		}
	}
	for len(n.queue) >= maxNotices {
		t.forgetNotice()
	}
	p := take(&t.freeProducts)
	p.Kind, p.Start, p.Time = Notification, a.end, a.time // when it was read, not since when it was waited for
	if a.start != 0 {
		p.Time = a.time.Add(a.end - a.start)
	}
	p.Socket = &tracer.Socket{Protocol: a.socket.Protocol, NetNS: a.socket.NetNS, NetCookie: a.socket.NetCookie}
	p.Group = groupNumber(a.group)
	p.buf = append(p.buf[:0], msg...)
	p.Request, p.Cut = p.buf, len(msg) < int(a.head.Len)
	made := &notice{p: p, hash: hash, of: key, msg: bytes.Clone(msg), readers: []uint64{a.socket.Inode}, at: t.now}
	n.queue = append(n.queue, made)
	n.by[hash] = append(n.by[hash], made)
}

// groupNumber is the group of a mask, which holds one; 0: none of the first 32.
func groupNumber(mask uint32) uint32 {
	for i := range uint32(32) {
		if mask>>i&1 != 0 {
			return i + 1
		}
	}
	return 0
}

// tellNotices yields those that were gathered by now, and forgets those nobody
// reads any more.
func (t *Tracker) tellNotices(now time.Duration) {
	n := &t.notices
	for n.told < len(n.queue) && n.queue[n.told].at+gatherFor <= now {
		t.tell(n.queue[n.told])
		n.told++
	}
	for len(n.queue) > 0 && n.queue[0].at+lateFor <= now {
		t.forgetNotice()
	}
}

// tell yields a notification, with what caused it.
func (t *Tracker) tell(n *notice) {
	p := n.p
	n.p = nil
	p.Receivers = len(n.readers)
	t.blame(p)
	t.blameSender(p)
	t.out = append(t.out, p)
}

// forgetNotice drops the oldest.
func (t *Tracker) forgetNotice() {
	n := &t.notices
	old := n.queue[0]
	if old.p != nil {
		t.tell(old)
	} else {
		n.told--
	}
	n.queue[0] = nil
	n.queue = n.queue[1:]
	same := slices.DeleteFunc(n.by[old.hash], func(x *notice) bool { return x == old })
	if len(same) == 0 {
		delete(n.by, old.hash)
	} else {
		n.by[old.hash] = same
	}
}

// causeKey is what the kernel puts into the notification of a request's change:
// the requester's portid and the request's seq.
type causeKey struct {
	from address
	seq  uint32
}

// cause is a request that was sent; id 0: several of one seq, so that which of
// them cannot be told.
type cause struct {
	process *tracer.Process
	tid     int
	thread  string
	id      uint64
}

// causes are the latest requests.
type causes struct {
	by   map[causeKey]cause
	keys []causeKey // in a circle
	next int
}

const maxCauses = 4096

// mayCause notes a request.
func (t *Tracker) mayCause(e *tracer.Event, r *request) {
	if !t.o.Notifications || e.Socket.PortID == 0 {
		return
	}
	c := &t.causes
	if c.by == nil {
		c.by = make(map[causeKey]cause)
	}
	k := causeKey{address{e.Socket.NetNS, e.Socket.Protocol, e.Socket.PortID}, r.head.Seq}
	if old, ok := c.by[k]; ok {
		if old.process != e.Process {
			old = cause{process: e.Process, tid: e.TID, thread: e.Thread}
		}
		old.id = 0
		c.by[k] = old
		return
	}
	c.by[k] = cause{e.Process, e.TID, e.Thread, r.p.ID}
	if len(c.keys) < maxCauses {
		c.keys = append(c.keys, k)
		return
	}
	delete(c.by, c.keys[c.next])
	c.keys[c.next] = k
	c.next = (c.next + 1) % maxCauses
}
