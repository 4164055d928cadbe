// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"github.com/nlsnoop/nlsnoop/tracer"
	"golang.org/x/sys/unix"
)

// send opens a request for each message of a send. A send to portid 0 is the
// kernel's, with or without groups: netlink_sendmsg broadcasts a copy and then
// delivers to the portid.
func (t *Tracker) send(e *tracer.Event) {
	text, hasText := t.texts.take(e.Call)
	if e.Peer != 0 || e.Socket.Protocol == unix.NETLINK_KOBJECT_UEVENT {
		t.otherSend(e)
		return
	}
	g := t.newSending(e)
	t.callRecord(e, g)
	if len(e.Data) > 0 || e.Len > 0 {
		t.split(e, g)
	}
	if hasText && len(g.members) == 1 && !g.cut {
		p := g.members[0].p
		p.info.Message, p.info.Asked = text.message, text.asked || e.Asked
		p.Verdict = &p.info
	}
	t.place(e, g)
}

func (t *Tracker) newSending(e *tracer.Event) *sending {
	g := take(&t.freeSendings)
	g.call, g.start, g.end, g.shared, g.time = e.Call, e.Start, e.End, e.Shared, e.Time
	g.returned = e.End != 0
	g.id, g.inode = t.ids+1, e.Socket.Inode
	return g
}

// place numbers the requests of a send, puts them into the lists and yields
// those whose end is known already.
func (t *Tracker) place(e *tracer.Event, g *sending) {
	if len(g.members) == 0 {
		t.noMembers(g)
		return
	}
	g.left++ // hold it
	s := t.socket(e.Socket)
	for _, r := range g.members {
		r.sock = s
		t.link(r)
		t.mayCause(e, r)
	}
	g.number()
	if !g.returned {
		t.register(g)
	}
	t.meetEarly(e, g)
	if g.returned {
		t.returned(g, e.Result)
		t.queued(e, g)
	}
	g.left--
	t.doneSending(g)
}

// number tells each message its place among those that are no brackets.
func (g *sending) number() {
	for _, r := range g.members {
		if !r.bracket {
			g.size++
		}
	}
	if g.size < 2 {
		return
	}
	index := 0
	for _, r := range g.members {
		if r.bracket {
			continue
		}
		index++
		r.p.batch = Batch{ID: g.id, Index: index, Size: g.size}
		r.p.Batch = &r.p.batch
	}
}

// noMembers ends a send without messages.
func (t *Tracker) noMembers(g *sending) {
	if g.returned {
		t.freeSending(g)
		return
	}
	t.register(g)
	t.doneSending(g)
}

// register keeps a send until its Sent.
func (t *Tracker) register(g *sending) {
	if len(t.calls) >= t.o.MaxOpen {
		for call, old := range t.calls {
			if old.left == 0 { // its Sent was lost
				delete(t.calls, call)
				t.freeSending(old)
				break
			}
		}
	}
	t.calls[g.call] = g
}

// bound lets the longest without a sign of life go where too many are open.
func (t *Tracker) bound() {
	for t.open > t.o.MaxOpen || t.held > maxHeld && t.open > 0 {
		t.giveUp(t.age.head, crowded)
	}
}
