// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/tracer"
	"golang.org/x/sys/unix"
)

// split walks a send as netlink_rcv_skb does, over what was captured.
func (t *Tracker) split(e *tracer.Event, g *sending) {
	total := max(e.Len, len(e.Data))
	for off := 0; off < total; {
		left, b := total-off, e.Data[min(off, len(e.Data)):]
		switch {
		case left < decode.HeaderLen:
			if off == 0 {
				t.stray()
			}
			return
		case len(b) < decode.HeaderLen:
			g.cut = true
			if off == 0 {
				t.request(e, g, off, decode.Header{}, b).decide(Unknown, NoAnswerKnown, "its header was not captured")
			}
			return
		}
		h := decode.ParseHeader(b)
		if h.Len < decode.HeaderLen || uint64(h.Len) > uint64(left) {
			g.malform(h)
			if off > 0 && allZero(b[:decode.HeaderLen]) {
				return // room that the program did not use
			}
			t.request(e, g, off, h, b).decide(Ignored, NoAnswerKnown, lies(h, left))
			return
		}
		msg := b[:min(int(h.Len), len(b))]
		r := t.request(e, g, off, h, msg)
		r.p.Cut = len(msg) < int(h.Len)
		t.classify(e, g, r)
		off += (int(h.Len) + 3) &^ 3
		g.cut = g.cut || off < total && off > len(e.Data)
	}
}

// stray counts a send too short for a message.
func (t *Tracker) stray() {
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

// request makes the request of one message, at an offset in its send; place puts
// it into the lists.
func (t *Tracker) request(e *tracer.Event, g *sending, off int, h decode.Header, msg []byte) *request {
	t.counts.Messages++
	t.ids++
	r, p := take(&t.freeRequests), take(&t.freeProducts)
	p.Kind, p.ID, p.Start, p.Time = Exchange, t.ids, e.Start, e.Time
	p.Process, p.TID, p.Thread, p.Socket = e.Process, e.TID, e.Thread, e.Socket
	p.buf = append(p.buf[:0], msg...)
	p.Request = p.buf
	t.hold(p, len(msg))
	p.info.Asked = e.Asked
	r.p, r.head, r.send, r.sendID, r.place, r.offset = p, h, g, g.id, len(g.members), off
	r.tid, r.start, r.end, r.shared, r.seen = e.TID, e.Start, e.End, e.Shared, t.now
	r.data = expects(e.Socket.Protocol, h.Type)
	g.members = append(g.members, r)
	g.left++
	return r
}

// classify reads from a message's own header what the kernel makes of it.
func (t *Tracker) classify(e *tracer.Event, g *sending, r *request) {
	protocol := e.Socket.Protocol
	if protocol == unix.NETLINK_NETFILTER {
		switch {
		case g.batch:
			g.within(r)
		case r.place == 0 && r.head.Type == batchBegin:
			g.batch, r.bracket = true, true
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
	if r.data == never && r.head.Flags&decode.FlagEcho != 0 {
		r.data = maybe
	}
	r.silent = g.batch || r.answers || acks(protocol) && !r.wantsAck() && !r.dump && r.data != always
}
