// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/tracer"
)

// What waits in the socket's queue when a send returns (tracer.Queued). The
// kernel's answer is there before that, so
//
//   - an empty queue is silence, and silence is success, once another thread that
//     may have read the answer had time to be reported ([settleAfter]);
//   - a newest message that is the NLMSG_ERROR of this send's request is its
//     verdict, whether the program will read it or not. Where the program asked
//     for extended acks and the kernel gave one, the read is awaited, for it says
//     more; if none comes, the verdict stands.
//
// Another request of the same seq that waits for its answer makes it uncertain
// whose it is: then it says nothing.
func (t *Tracker) queued(e *tracer.Event, g *sending) {
	q := &e.Queued
	switch {
	case !q.Known || e.Result < 0:
	case q.Count == 0:
		t.unanswered(e, g)
	case q.Type == decode.ERROR && q.PortID == e.Socket.PortID && !g.batch:
		if r := t.mine(e, g); r != nil {
			t.foretell(r, q)
		}
	}
}

// unanswered settles the requests of a send that left the queue empty.
func (t *Tracker) unanswered(e *tracer.Event, g *sending) {
	sure := t.readers.only(e.Socket.Inode, e.TID)
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
	if r := t.only(e.Socket.Inode, e.Queued.Seq); r != nil && r.send == g {
		return r
	}
	if len(g.members) == 1 && !g.cut && t.readers.only(e.Socket.Inode, e.TID) {
		if r := g.members[0]; r != nil && r.head.Seq == e.Queued.Seq {
			return r
		}
	}
	return nil
}

// only is the request of this seq, if there is one and no other.
func (t *Tracker) only(inode uint64, seq uint32) *request {
	r := t.chains[chain{inode, seq}].head
	if r == nil || r.at[bySeq].next != nil {
		return nil
	}
	return r
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
		t.finish(r)
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
