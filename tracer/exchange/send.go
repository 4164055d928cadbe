// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"github.com/nlsnoop/nlsnoop/decode"
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

// otherSend counts what is no exchange: user space to user space, and uevents,
// which have no nlmsghdr.
func (t *Tracker) otherSend(e *tracer.Event) {
	n := uint64(0)
	if e.Socket.Protocol != unix.NETLINK_KOBJECT_UEVENT {
		for _, _, rest, ok := decode.Next(e.Data); ok; _, _, rest, ok = decode.Next(rest) {
			n++
		}
	}
	n = max(n, 1)
	t.counts.Messages += n
	t.counts.Brackets += n
	g := t.newSending(e)
	t.callRecord(e, g)
	t.noMembers(g)
}

func (t *Tracker) newSending(e *tracer.Event) *sending {
	g := take(&t.freeSendings)
	g.call, g.start, g.end, g.time = e.Call, e.Start, e.End, e.Time
	g.returned = e.End != 0
	g.id = t.ids + 1
	return g
}

// split walks a send as netlink_rcv_skb does, over what was captured.
func (t *Tracker) split(e *tracer.Event, g *sending) {
	total := max(e.Len, len(e.Data))
	for off := 0; off < total; {
		left, b := total-off, e.Data[min(off, len(e.Data)):]
		switch {
		case left < decode.HeaderLen:
			t.trailing()
			return
		case len(b) < decode.HeaderLen:
			g.cut = true
			if off == 0 {
				t.request(e, g, decode.Header{}, b).decide(Unknown, NoAnswerKnown, "its header was not captured")
			}
			return
		}
		h := decode.ParseHeader(b)
		if h.Len < decode.HeaderLen || uint64(h.Len) > uint64(left) {
			if off > 0 && allZero(b) {
				t.trailing()
				return
			}
			t.request(e, g, h, b).decide(Ignored, NoAnswerKnown, lies(h, left))
			return
		}
		msg := b[:min(int(h.Len), len(b))]
		r := t.request(e, g, h, msg)
		r.p.Cut = len(msg) < int(h.Len)
		t.classify(e, g, r)
		off += (int(h.Len) + 3) &^ 3
		g.cut = g.cut || off < total && off > len(e.Data)
	}
}

// trailing counts bytes after the last message that are none.
func (t *Tracker) trailing() {
	t.counts.Messages++
	t.counts.Brackets++
}

func allZero(b []byte) bool {
	for _, c := range b {
		if c != 0 {
			return false
		}
	}
	return true
}

// request makes the request of one message; place puts it into the lists.
func (t *Tracker) request(e *tracer.Event, g *sending, h decode.Header, msg []byte) *request {
	t.counts.Messages++
	t.ids++
	r, p := take(&t.freeRequests), take(&t.freeProducts)
	p.Kind, p.ID, p.Start, p.Time = Exchange, t.ids, e.Start, e.Time
	p.Process, p.TID, p.Thread, p.Socket = e.Process, e.TID, e.Thread, e.Socket
	p.buf = append(p.buf[:0], msg...)
	p.Request = p.buf
	p.info.Asked = e.Asked
	r.p, r.head, r.send, r.sendID, r.place = p, h, g, g.id, len(g.members)
	r.tid, r.start, r.end, r.seen = e.TID, e.Start, e.End, t.now
	r.data = expects(e.Socket.Protocol, h.Type)
	g.members = append(g.members, r)
	g.left++
	return r
}

// classify reads from a message's own header what the kernel makes of it.
func (t *Tracker) classify(e *tracer.Event, g *sending, r *request) {
	protocol := e.Socket.Protocol
	if protocol == unix.NETLINK_NETFILTER {
		if r.place == 0 && r.head.Type == batchBegin {
			g.batch, r.bracket = true, true
		}
		if g.batch && r.head.Type == batchEnd {
			g.closed, r.bracket = true, true
		}
	}
	switch why := ignored(protocol, r.head); {
	case protocol == unix.NETLINK_CONNECTOR:
		r.decide(Unknown, NoAnswerKnown, "NETLINK_CONNECTOR acks no message")
	case g.batch: // there even a message without NLM_F_REQUEST is refused, with EINVAL
	case why != "":
		r.decide(Ignored, NoAnswerKnown, why)
		r.answers = r.wantsAck()
	default:
		r.dump = asksDump(r.data, r.head.Flags)
	}
	r.silent = g.batch || r.answers || !r.wantsAck() && !r.dump && r.data != always
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
	}
	g.number()
	if !g.returned {
		t.register(g)
	}
	t.meetEarly(e, g)
	if g.returned {
		t.returned(g, e.Result)
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

// socket is the state of a socket. An inode number with another portid is
// another socket.
func (t *Tracker) socket(at *tracer.Socket) *socket {
	s := t.sockets[at.Inode]
	if s != nil && s.another(at) {
		t.closeSocket(s)
		s = nil
	}
	if s == nil {
		s = take(&t.freeSockets)
		s.inode = at.Inode
		t.sockets[at.Inode] = s
	}
	if at.PortID != 0 {
		s.portid = at.PortID
	}
	return s
}

func (s *socket) another(at *tracer.Socket) bool {
	return s.portid != at.PortID && s.portid != 0 && at.PortID != 0
}

// closeSocket gives up what a socket that is gone left open.
func (t *Tracker) closeSocket(s *socket) {
	inode := s.inode
	for t.sockets[inode] == s && s.open.head != nil {
		t.giveUp(s.open.head, replaced)
	}
}

// bound lets the longest without a sign of life go where too many are open.
func (t *Tracker) bound() {
	for t.open > t.o.MaxOpen {
		t.giveUp(t.age.head, crowded)
	}
}
