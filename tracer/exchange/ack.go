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
	g.acks++
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
		t.hold(p, len(e.Data)-len(p.buf))
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

// judged is the message of a send a verdict is on: that at its place, or where
// that is not known of those of its seq the first it fits best. One beyond what was captured of the send is made from the
// verdict's own copy.
func (t *Tracker) judged(e *tracer.Event, g *sending) *request {
	whole := len(e.Data) >= decode.HeaderLen
	var best *request
	most, equal := 0, false
	for r := t.chains[chain{e.Socket.Inode, e.Ack.Seq}].head; r != nil; r = r.at[bySeq].next {
		if r.send != g || r.p == nil || r.acked || r.p.info.Known {
			continue
		}
		switch n, ok := r.repeated(e.Data); {
		case e.Ack.Placed && r.offset != int(e.Ack.At), whole && !ok:
		case best == nil || n > most:
			best, most, equal = r, n, false
		case n == most && n >= fitsBytes && e.Ack.Errno != 0 && best.unasked() && r.unasked():
			equal = true
		}
	}
	if equal {
		t.ambiguous(best, e.Data, g)
		return nil
	}
	if best != nil {
		return best
	}
	if s := t.sockets[e.Socket.Inode]; !g.cut || !whole || s != nil && s.another(e.Socket) {
		return nil
	}
	at := *e
	at.Start, at.Time, at.End = g.start, g.time, g.end
	off := -1
	if e.Ack.Placed {
		off = int(e.Ack.At)
	}
	return t.behind(&at, g, off, e.Data)
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
	g.unsure = e.Acks > g.acks
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
	t.delivered(g, e.Result)
	t.returned(g, e.Result)
	g.left--
	t.doneSending(g)
}
