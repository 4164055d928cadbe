// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"time"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/tracer"
)

// What waits in the socket's queue when a send returns (tracer.Queued). The
// kernel's answer is there before that, so
//
//   - an empty queue is silence, and silence is success, once another thread that
//     may have read the answer had time to be reported ([settleAfter]), where none
//     can have read it unseen (hidden.go);
//   - a newest message that is the NLMSG_ERROR of this send's request is its
//     verdict, whether the program will read it or not. Where the program asked
//     for extended acks and the kernel gave one, the read is awaited, for it says
//     more; if none comes, the verdict stands.
//
// Another request of the same seq that was sent meanwhile makes it uncertain
// whose it is: then it says nothing. And what was in the queue before it was
// found empty cannot be read afterwards.
func (t *Tracker) queued(e *tracer.Event, g *sending) {
	q := &e.Queued
	switch {
	case !q.Known || e.Result < 0:
	case q.Count == 0:
		t.unanswered(e, g)
		t.emptyAt(e, e.End)
	default:
		if q.Count == 1 && q.Type != 0 { // there was none before
			t.emptyAt(e, e.Start)
		}
		if q.Type == decode.ERROR && q.PortID == e.Socket.PortID && !g.batch {
			if r := t.mine(e, g); r != nil {
				t.foretell(r, q)
			}
		}
	}
}

// unanswered settles the requests of a send that left the queue empty.
func (t *Tracker) unanswered(e *tracer.Event, g *sending) {
	sure := t.readers.only(e.Socket.Inode, e.TID)
	g.hidden = !e.Queued.Alone
	if g.batch {
		g.quiet = true
		if sure {
			t.settleBatch(g)
		} else {
			t.later(g)
		}
		return
	}
	for _, r := range g.members {
		switch {
		case r == nil || !r.silent || r.ghost:
		case sure:
			t.settle(r)
		default:
			r.gone = e.End
			t.settleLater(r)
		}
	}
}

// mine is the request of this send that the newest message in the queue answers:
// there is no other of its seq, or no other message was sent and nobody else
// reads, so that nothing else came in.
func (t *Tracker) mine(e *tracer.Event, g *sending) *request {
	if r := t.only(e, e.Queued.Seq); r != nil && r.send == g {
		return r
	}
	if len(g.members) == 1 && !g.cut && t.readers.only(e.Socket.Inode, e.TID) {
		if r := g.members[0]; r != nil && r.head.Seq == e.Queued.Seq {
			return r
		}
	}
	return nil
}

// emptyAt notes that a socket's queue was empty.
func (t *Tracker) emptyAt(e *tracer.Event, at time.Duration) {
	if s := t.sockets[e.Socket.Inode]; s != nil && at > s.empty {
		s.empty, s.emptyBy = at, e.TID
	}
}

// maxOfSeq is how many requests of one seq are looked at.
const maxOfSeq = 64

// only is the request of this seq that was answered while e was sent, if there
// is no other: those that had returned before were answered before.
func (t *Tracker) only(e *tracer.Event, seq uint32) (one *request) {
	n := 0
	for r := t.chains[chain{e.Socket.Inode, seq}].tail; r != nil; r = r.at[bySeq].prev {
		n++
		switch {
		case n > maxOfSeq:
			return nil
		case r.end != 0 && before(r.end, r.tid, e.Start, e.TID):
		case one != nil:
			return nil
		default:
			one = r
		}
	}
	return one
}

// foretell takes a verdict from the queue.
func (t *Tracker) foretell(r *request, q *tracer.Queued) {
	alone := q.Count == 1 || r.data == never // no data is queued before it
	switch {
	case r.ghost, r.decided, r.bracket, r.dump, r.p.ReplyCount > 0:
		return
	case q.Errno == 0 && (!r.wantsAck() || !alone):
		return
	}
	r.foretold, r.errno = true, q.Errno
	if q.Flags&decode.FlagAckTLVs == 0 {
		r.asForetold()
		t.deniedRest(r)
	}
}

// asForetold ends a request as the queue said; its answer is still to be read.
func (r *request) asForetold() {
	r.answers = true
	if r.errno == 0 {
		r.decide(OK, Acked, "")
		return
	}
	r.p.Verdict = &r.p.info
	r.p.info.Seq, r.p.info.Known, r.p.info.Errno = r.head.Seq, true, r.errno
	r.fail(r.errno, FromAck, Refused)
}
