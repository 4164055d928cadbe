// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/tracer"
	"golang.org/x/sys/unix"
)

// otherSend counts what is no exchange: user space to user space, and uevents,
// which have no nlmsghdr. The former are records where they are wanted.
func (t *Tracker) otherSend(e *tracer.Event) {
	g := t.newSending(e)
	t.callRecord(e, g)
	n := uint64(0)
	if e.Socket.Protocol != unix.NETLINK_KOBJECT_UEVENT {
		for head, msg, rest, ok := decode.Next(e.Data); ok; head, msg, rest, ok = decode.Next(rest) {
			n++
			t.peer(e, g, msg, len(msg) < int(head.Len))
		}
		if n == 0 { // none is whole, or it is something else
			t.peer(e, g, e.Data, len(e.Data) < e.Len)
		}
	}
	n = max(n, 1)
	t.counts.Messages += n
	t.counts.Brackets += n
	if g.returned {
		t.delivered(g, e.Result)
	}
	t.noMembers(g)
}

// peer makes the record of a message, which waits for its send's return.
func (t *Tracker) peer(e *tracer.Event, g *sending, msg []byte, cut bool) {
	if !t.o.Peers {
		return
	}
	p := t.plain(e, PeerKind)
	t.ids++
	p.ID, p.Cut = t.ids, cut
	p.buf = append(p.buf[:0], msg...)
	p.Request = p.buf
	p.PeerPortID = e.Peer
	p.Peer = t.receiver(address{e.Socket.NetNS, e.Socket.Protocol, e.Peer})
	g.peers = append(g.peers, p)
}

// delivered yields what a send took to another's socket, or failed to.
func (t *Tracker) delivered(g *sending, result int) {
	for _, p := range g.peers {
		p.Outcome = OK
		if result < 0 {
			p.Outcome, p.Error, p.From = Error, -result, FromSend
		}
		if p.Start != 0 && g.end > p.Start && !g.shared {
			p.Latency = g.end - p.Start
		}
		t.out = append(t.out, p)
	}
	clear(g.peers)
	g.peers = g.peers[:0]
}

// undelivered yields what had not got to another's socket when the trace ended.
func (t *Tracker) undelivered(g *sending) {
	for _, p := range g.peers {
		p.Why = "the trace ended before its send returned"
		t.out = append(t.out, p)
	}
	clear(g.peers)
	g.peers = g.peers[:0]
}
