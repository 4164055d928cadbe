// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"time"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/tracer"
	"golang.org/x/sys/unix"
)

// answer is one message a program read, and the call that read it.
type answer struct {
	head       decode.Header
	msg        []byte // shorter than head.Len where cut
	socket     *tracer.Socket
	process    *tracer.Process
	tid        int
	thread     string
	start, end time.Duration
	time       time.Time
	group      uint32
}

// receive takes the messages of a receive to their requests. A peek is not
// looked at: the same message will be read again. Only the kernel's messages
// answer anything.
func (t *Tracker) receive(e *tracer.Event) {
	t.callRecord(e, nil)
	if e.Result < 0 {
		t.receiveFailed(e)
		return
	}
	if e.Peek {
		return
	}
	if e.Socket.Protocol == unix.NETLINK_KOBJECT_UEVENT {
		t.uevent(e)
		return
	}
	if s := t.sockets[e.Socket.Inode]; s != nil {
		s.read = max(s.read, e.End)
	}
	if e.Peer != 0 && !e.NoPeer {
		return
	}
	t.readers.read(e.Socket.Inode, e.TID)
	a := answer{
		socket: e.Socket, process: e.Process, tid: e.TID, thread: e.Thread,
		start: e.Start, end: e.End, time: e.Time, group: e.Group,
	}
	for b := e.Data; len(b) >= decode.HeaderLen; {
		var rest []byte
		var ok bool
		a.head, a.msg, rest, ok = decode.Next(b)
		if !ok {
			// What the capture or the program's buffer cut is whole in its header.
			if a.head.Len < decode.HeaderLen {
				return
			}
			a.msg, rest = b, nil
		}
		t.answered(&a)
		b = rest
	}
}

// receiveFailed reads what a failed receive says of the socket: ENOBUFS that
// messages were lost, EAGAIN that its queue is empty, and of a dump that is
// being read that it ended.
func (t *Tracker) receiveFailed(e *tracer.Event) {
	s := t.sockets[e.Socket.Inode]
	switch errno := -e.Result; errno {
	case int(unix.ENOBUFS):
		p := t.plain(e, Overrun)
		if t.o.Drops != nil && e.Process != nil {
			p.Drops = t.o.Drops(e.Process, e.Socket)
		}
		t.out = append(t.out, p)
		if s == nil {
			return
		}
		for r := s.open.head; r != nil; r = r.at[bySocket].next {
			r.overran = true
		}
	case int(unix.EAGAIN):
		if s != nil && e.Start != 0 {
			t.emptied(s, e.Start, e.End)
		}
	case int(unix.ENOMEM), int(unix.EMSGSIZE), int(unix.EINVAL):
		// netlink_recvmsg makes the next part of a dump itself, and leaves the
		// error of that to the next receive, a peek too.
		if s == nil {
			return
		}
		for r := s.open.head; r != nil; r = r.at[bySocket].next {
			if r.multi && !r.decided {
				r.fail(errno, FromReceive, Dump)
				t.finish(r)
				return
			}
		}
	}
}

// plain is a record of a call alone.
func (t *Tracker) plain(e *tracer.Event, k Kind) *product {
	p := take(&t.freeProducts)
	p.Kind, p.Start, p.Time = k, e.Start, e.Time
	p.Process, p.TID, p.Thread, p.Socket = e.Process, e.TID, e.Thread, e.Socket
	return p
}

// callRecord yields the call itself where that is wanted. A send that has not
// returned waits for its Sent in g.
func (t *Tracker) callRecord(e *tracer.Event, g *sending) {
	if !t.o.Calls {
		return
	}
	p := t.plain(e, CallKind)
	p.buf = append(p.buf[:0], e.Data...)
	p.call = Call{Receive: e.Kind == tracer.Receive, Result: e.Result, Len: e.Len, Peek: e.Peek, Data: p.buf}
	if e.Setup != nil {
		p.call.Setup = *e.Setup
	}
	p.Record.Call = &p.call
	if e.Start != 0 && e.End != 0 && !e.Shared {
		p.Latency = e.End - e.Start
	}
	if g != nil && !g.returned {
		g.pending = p
		return
	}
	t.out = append(t.out, p)
}
