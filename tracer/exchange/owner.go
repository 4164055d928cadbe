// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"time"

	"github.com/nlsnoop/nlsnoop/tracer"
)

// address is where a program can send to: a socket, as others name it.
type address struct {
	netns    uint64
	protocol int
	portid   uint32
}

// owner is whose a socket is: of one that was used since tracing began, the
// process that used it last.
type owner struct {
	process *tracer.Process
	socket  *tracer.Socket // process alone had it, at fd, before tracing; nil: it is newer, or others use it too
	fd      int
	used    bool           // since
	uses    *tracer.Socket // and it was this
	held    time.Duration  // process was last found to have that
}

// recheck is how long a process that was found to have a socket is believed to.
const recheck = time.Second

// maxAddresses bounds what is known of them; past it all are forgotten: they
// come again with their next event.
const maxAddresses = 16384

// learn notes whose socket it is.
func (t *Tracker) learn(e *tracer.Event) {
	if !t.o.Peers && !t.o.Notifications || e.Socket == nil || e.Socket.PortID == 0 || e.Process == nil {
		return
	}
	a := address{e.Socket.NetNS, e.Socket.Protocol, e.Socket.PortID}
	old, known := t.owners[a]
	switch e.Kind {
	case tracer.Known:
		if !known {
			t.own(a, owner{process: e.Process, socket: e.Socket, fd: e.FD})
		}
	case tracer.Send, tracer.Receive:
		switch {
		case old.process == e.Process && old.uses == e.Socket, !known && !t.o.Peers:
		case known && old.socket != nil && old.socket.Inode == e.Socket.Inode && old.process.PID == e.Process.PID:
			t.own(a, owner{process: e.Process, socket: old.socket, fd: old.fd, used: true, uses: e.Socket})
		default:
			t.own(a, owner{process: e.Process, used: true, uses: e.Socket})
		}
	}
}

func (t *Tracker) own(a address, o owner) {
	if len(t.owners) >= maxAddresses {
		clear(t.owners)
	}
	t.owners[a] = o
}

// receiver is the process that reads what is sent to an address; nil: not known.
func (t *Tracker) receiver(a address) *tracer.Process {
	o, ok := t.owners[a]
	switch {
	case !ok:
		return nil
	case !o.used && o.process.Has(o.socket, o.fd):
	case o.used && (t.o.Holds == nil || o.held != 0 && t.now < o.held+recheck):
	case o.used && t.o.Holds(o.process, o.uses):
		o.held = t.now
		t.owners[a] = o
	default:
		delete(t.owners, a)
		return nil
	}
	return o.process
}

// sender is the one process that can have sent from an address what was not
// seen; nil: not known.
func (t *Tracker) sender(a address) *tracer.Process {
	o := t.owners[a]
	if o.socket == nil || !o.process.Has(o.socket, o.fd) {
		return nil
	}
	return o.process
}
