// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/tracer"
)

// behind makes the request of a message behind what was captured of its send; off
// is -1 where it is not known.
func (t *Tracker) behind(e *tracer.Event, g *sending, off int, msg []byte) *request {
	h := decode.ParseHeader(msg)
	r := t.request(e, g, off, h, msg[:min(len(msg), max(int(h.Len), decode.HeaderLen))])
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
			Start: r.start, End: r.end, Shared: r.shared, Time: r.p.Time, Process: r.p.Process, TID: r.p.TID, Thread: r.p.Thread,
			Socket: r.p.Socket, Asked: r.p.info.Asked,
		}
		return t.behind(&e, r.send, -1, a.msg[echoAt:])
	}
	return nil
}
