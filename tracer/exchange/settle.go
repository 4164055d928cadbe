// SPDX-License-Identifier: Apache-2.0

package exchange

import "time"

// Silence. A request that asked for no ack and is neither a dump nor a get is
// answered only where it failed, and its NLMSG_ERROR is in the socket's queue
// before its send returns. The queue is read in order. So it succeeded where,
// without such an error,
//
//   - an answer to a request sent after it returned, or to a later message of
//     its own send, is read from the socket, or
//   - a receive that began after it returned finds the queue empty, or it was
//     empty when it returned (queued.go), or
//   - the tracer sees every verdict (Options.VerdictsSeen) and its send
//     returned.
//
// Where nothing is read any more, nobody can tell: Unknown. So it is after the
// socket's queue overran. Where several threads read from one socket their
// records may be out of order: silence is believed [settleAfter] later.

// settleAfter is how long records of one socket's readers may be out of order,
// and how long a failed batch may have more errors to be read.
const settleAfter = 100 * time.Millisecond

// due is a request or a send to be settled at a time.
type due struct {
	r  *request
	g  *sending
	id uint64 // of the record, or the send: they are used again
	at time.Duration
}

// passed settles what the reading of an answer to r, which ended at a time,
// proves of those before it.
func (t *Tracker) passed(r *request, ended time.Duration) {
	if r.sock.silent > 0 && r.sock.open.head != r {
		t.silence(r.sock, r, r.start, r.sendID, ended)
	}
}

// emptied settles what a receive proves that found the queue empty.
func (t *Tracker) emptied(s *socket, began, ended time.Duration) {
	if s.silent > 0 {
		t.silence(s, nil, began, 0, ended)
	}
}

// silence settles requests up to stop that returned before a time, or are of
// this send: a receive that ended then took what was behind their answers.
func (t *Tracker) silence(s *socket, stop *request, before time.Duration, sendID uint64, ended time.Duration) {
	for r := s.open.head; r != nil && r != stop; {
		next := r.at[bySocket].next
		batch := r.send != nil && r.send.batch
		sure := r.end != 0 && r.end <= before || r.sendID == sendID && !batch || stop != nil && r.oneOf(stop)
		switch {
		case !r.silent || !sure:
		case !batch:
			if r.gone == 0 {
				r.gone = ended
			}
			t.settle(r)
		case !r.send.stuck:
			// It takes several out of the list, or none ever.
			r.send.stuck = true
			t.settleBatch(r.send)
			next = s.open.head
		}
		r = next
	}
}

// oneOf says whether both were sent by one sendmmsg, which sends one after the
// other.
func (r *request) oneOf(o *request) bool {
	return r.tid == o.tid && r.start == o.start && r.start != 0 && r.sendID != o.sendID
}

// settle ends a request whose silence is success.
func (t *Tracker) settle(r *request) {
	switch {
	case r.ghost:
		if !t.readers.several(r.sock.inode) && !(r.late && r.dump) { // a dump's parts are made as they are read
			t.drop(r)
		}
	case r.answered():
	case t.readers.several(r.sock.inode):
		t.settleLater(r)
	default:
		r.decide(OK, None, "")
		t.finish(r)
	}
}

// settleLater settles a request whose silence is success, once what others read
// had time to be reported.
func (t *Tracker) settleLater(r *request) {
	if r.waits || r.answered() {
		return
	}
	r.waits = true
	t.due = append(t.due, due{r: r, id: r.p.ID, at: t.now + settleAfter})
}

// answered says whether silence is no verdict on r: there was an answer, or
// there is to be one.
func (r *request) answered() bool {
	return r.decided || r.overran || r.multi || r.p.ReplyCount > 0 || r.wantsAck()
}

// later settles a batch once all that may be in the queue had time to be read.
func (t *Tracker) later(g *sending) {
	at := t.now + settleAfter
	if g.due == 0 {
		t.due = append(t.due, due{g: g, id: g.id, at: at})
	}
	g.due = at
}

// settleDue settles what has waited.
func (t *Tracker) settleDue() {
	t.tellNotices(t.now)
	for len(t.due) > 0 && t.due[0].at <= t.now {
		d := t.due[0]
		t.due = t.due[1:]
		switch {
		case d.g != nil && d.g.id == d.id:
			if d.g.due > t.now || d.g.owed() {
				t.due = append(t.due, due{g: d.g, id: d.id, at: t.now + settleAfter})
				continue
			}
			d.g.due = 0
			if !t.hidden(d.g) || d.g.rolledBack() {
				t.settleBatch(d.g)
			}
		case d.r != nil && d.r.p != nil && d.r.p.ID == d.id && !d.r.answered() && !t.hidden(d.r.send):
			d.r.decide(OK, None, "")
			t.finish(d.r)
		}
	}
}
