// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/tracer"
	"golang.org/x/sys/unix"
)

// broadcast takes what a group is told where it is told, once, whoever listens:
// then nothing needs to be made of what listeners read.
func (t *Tracker) broadcast(e *tracer.Event) {
	if !t.o.Notifications {
		return
	}
	if e.Socket.Protocol == unix.NETLINK_KOBJECT_UEVENT {
		t.told(e, e.Data, len(e.Data) < e.Len)
		return
	}
	if e.Peer != 0 { // a program's own message to a group
		return
	}
	for head, msg, rest, ok := decode.Next(e.Data); ok; head, msg, rest, ok = decode.Next(rest) {
		t.told(e, msg, len(msg) < int(head.Len))
	}
}

// told yields one message of a broadcast.
func (t *Tracker) told(e *tracer.Event, msg []byte, cut bool) {
	p := take(&t.freeProducts)
	p.Kind, p.Start, p.Time = Notification, e.Start, e.Time
	p.Socket = &tracer.Socket{Protocol: e.Socket.Protocol, NetNS: e.Socket.NetNS, NetCookie: e.Socket.NetCookie}
	p.Group, p.Cut = e.Group, cut
	p.buf = append(p.buf[:0], msg...)
	p.Request = p.buf
	t.blame(p)
	if p.Cause == nil && e.Call != 0 {
		p.Cause, p.TID, p.Thread = e.Process, e.TID, e.Thread
		if g := t.calls[e.Call]; g != nil && len(g.members) == 1 && g.members[0] != nil {
			p.CauseID = g.members[0].p.ID
		}
	}
	t.blameSender(p)
	t.out = append(t.out, p)
}

// blameSender names the process whose request, unseen, caused a notification.
func (t *Tracker) blameSender(p *product) {
	if p.Cause != nil || len(p.Request) < decode.HeaderLen || p.Socket.Protocol == unix.NETLINK_KOBJECT_UEVENT {
		return
	}
	if h := decode.ParseHeader(p.Request); h.PortID != 0 {
		p.Cause = t.sender(address{p.Socket.NetNS, p.Socket.Protocol, h.PortID})
	}
}

// blame names the request that caused a notification, by what the kernel put
// into it.
func (t *Tracker) blame(p *product) {
	if len(p.Request) < decode.HeaderLen || p.Socket.Protocol == unix.NETLINK_KOBJECT_UEVENT {
		return
	}
	h := decode.ParseHeader(p.Request)
	c, ok := t.causes.by[causeKey{address{p.Socket.NetNS, p.Socket.Protocol, h.PortID}, h.Seq}]
	if ok && h.PortID != 0 {
		p.Cause, p.TID, p.Thread, p.CauseID = c.process, c.tid, c.thread, c.id
	}
}
