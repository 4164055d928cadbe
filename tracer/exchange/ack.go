// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"bytes"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/tracer"
)

// ack takes what the kernel said inside a send: from syscall a text alone,
// before the Send; else the verdict on one message, after it.
func (t *Tracker) ack(e *tracer.Event) {
	v := e.Ack
	if v == nil {
		return
	}
	if !v.Known {
		if v.Message != "" {
			t.texts.put(e.Call, text{message: v.Message, asked: v.Asked || e.Asked})
		}
		return
	}
	g := t.calls[e.Call]
	if g == nil {
		return
	}
	r := t.judged(e, g)
	if r == nil {
		return
	}
	p := r.p
	asked := p.info.Asked || v.Asked
	p.info = *v
	p.info.Asked, p.info.Cookie, p.info.Policy = asked, bytes.Clone(v.Cookie), bytes.Clone(v.Policy)
	if v.Errno != 0 || told(v) {
		p.Verdict = &p.info
	}
	if p.Cut && len(e.Data) > len(p.buf) {
		p.buf = append(p.buf[:0], e.Data...)
		p.Request, p.Cut = p.buf, len(e.Data) < int(r.head.Len)
	}
	r.answers = true
	switch {
	case r.decided: // ignored, whatever the ack says
	case v.Errno == 0:
		r.acked = true
	default:
		r.fail(v.Errno, FromAck, Refused)
		if g.batch {
			g.blame(r)
		}
	}
}

// told says whether an extended ack says anything.
func told(v *tracer.AckInfo) bool {
	return v.Message != "" || v.Offset != 0 || v.MissType != 0 || v.MissNest != 0 || len(v.Cookie) > 0 || len(v.Policy) > 0
}

// judged is the message of a send a verdict is on. One beyond what was
// captured of the send is made from the verdict's own copy.
func (t *Tracker) judged(e *tracer.Event, g *sending) *request {
	typ, whole := uint16(0), len(e.Data) >= decode.HeaderLen
	if whole {
		typ = decode.ParseHeader(e.Data).Type
	}
	for r := t.chains[chain{e.Socket.Inode, e.Ack.Seq}].head; r != nil; r = r.at[bySeq].next {
		if r.send == g && r.p != nil && !r.acked && !r.p.info.Known && (!whole || r.head.Type == typ) {
			return r
		}
	}
	if s := t.sockets[e.Socket.Inode]; !g.cut || !whole || s != nil && s.another(e.Socket) {
		return nil
	}
	at := *e
	at.Start, at.Time, at.End = g.start, g.time, g.end
	return t.behind(&at, g, e.Data)
}

// behind makes the request of a message behind what was captured of its send.
func (t *Tracker) behind(e *tracer.Event, g *sending, msg []byte) *request {
	h := decode.ParseHeader(msg)
	r := t.request(e, g, h, msg[:min(len(msg), max(int(h.Len), decode.HeaderLen))])
	r.p.Cut = len(r.p.buf) < int(h.Len)
	r.beyond = true
	r.sock = t.socket(e.Socket)
	t.classify(e, g, r)
	t.link(r)
	return r
}

// fromEcho makes the request that an error nobody waits for repeats, where
// one that was cut is open: it is one of the messages behind the cut.
func (t *Tracker) fromEcho(a *answer) *request {
	s := t.sockets[a.socket.Inode]
	if s == nil || s.another(a.socket) || !a.isError() || a.errno() == 0 || len(a.msg) < echoEnd || a.head.PortID != a.socket.PortID {
		return nil
	}
	for r := s.open.head; r != nil; r = r.at[bySocket].next {
		if r.send == nil || !r.send.cut || r.p == nil {
			continue
		}
		e := tracer.Event{
			Start: r.start, End: r.end, Time: r.p.Time, Process: r.p.Process, TID: r.p.TID, Thread: r.p.Thread,
			Socket: r.p.Socket, Asked: r.p.info.Asked,
		}
		return t.behind(&e, r.send, a.msg[echoAt:])
	}
	return nil
}

// sent ends a send that was reported before it returned.
func (t *Tracker) sent(e *tracer.Event) {
	g := t.calls[e.Call]
	if g == nil {
		return
	}
	delete(t.calls, e.Call)
	g.left++ // hold it
	g.returned, g.end = true, e.End
	for _, r := range g.members {
		if r != nil {
			r.end = e.End
		}
	}
	if p := g.pending; p != nil {
		g.pending = nil
		p.call.Result = e.Result
		if p.Start != 0 {
			p.Latency = e.End - p.Start
		}
		t.out = append(t.out, p)
	}
	t.returned(g, e.Result)
	g.left--
	t.doneSending(g)
}

// text is an extack's words, waiting for their Send.
type text struct {
	call    uint64
	message string
	asked   bool
}

// texts holds the words of sends that have not returned; the oldest go first.
type texts struct {
	slots [256]text
	next  int
	n     int
}

// put notes a send's words; the last ones said win.
func (x *texts) put(call uint64, v text) {
	v.call = call
	if x.n > 0 {
		for i := range x.slots {
			if x.slots[i].message != "" && x.slots[i].call == call {
				x.slots[i] = v
				return
			}
		}
	}
	if x.slots[x.next].message == "" {
		x.n++
	}
	x.slots[x.next] = v
	x.next = (x.next + 1) % len(x.slots)
}

// take removes and returns a send's words.
func (x *texts) take(call uint64) (text, bool) {
	if x.n == 0 {
		return text{}, false
	}
	for i := range x.slots {
		if v := x.slots[i]; v.message != "" && v.call == call {
			x.slots[i] = text{}
			x.n--
			return v, true
		}
	}
	return text{}, false
}

func (x *texts) clear() { *x = texts{} }
