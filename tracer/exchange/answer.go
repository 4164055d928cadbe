// SPDX-License-Identifier: Apache-2.0

package exchange

import "github.com/nlsnoop/nlsnoop/decode"

// answered takes one message to its request, or keeps it for one whose send
// has not been seen yet.
func (t *Tracker) answered(a *answer) {
	r, equal := t.match(a)
	if equal {
		t.ambiguous(r, a.echo(), nil)
		return
	}
	if r == nil {
		r = t.fromEcho(a)
	}
	if r == nil {
		if t.mayBeEarly(a) {
			t.early.add(a, t.now)
		} else {
			t.notify(a)
		}
		return
	}
	t.passed(r, a.end)
	t.apply(r, a)
}

// apply notes an answer.
func (t *Tracker) apply(r *request, a *answer) {
	if r.late {
		t.tooLate(r, a)
		return
	}
	if r.ghost {
		t.drop(r)
		return
	}
	if a.isError() {
		r.answers = false
	}
	if r.decided { // its verdict is known, its send has not returned
		return
	}
	t.touch(r)
	switch {
	case a.isError():
		t.acked(r, a)
	case a.isDone():
		t.done(r, a)
	default:
		t.data(r, a)
	}
}

// acked takes an NLMSG_ERROR, which is an ack where its errno is 0.
func (t *Tracker) acked(r *request, a *answer) {
	t.keep(r, a)
	if a.cut() {
		t.unsaid(r)
		return
	}
	r.extack(a)
	if errno := a.errno(); errno != 0 {
		r.p.Verdict = &r.p.info
		r.p.info.Seq, r.p.info.Known, r.p.info.Errno = a.head.Seq, true, errno
		r.fail(errno, FromAck, Refused)
		t.refused(r)
		return
	}
	r.acked = true
	if r.send != nil && r.send.batch {
		t.batchAcked(r)
		return
	}
	if r.multi {
		return // a dump's end is its NLMSG_DONE
	}
	if r.p.ReplyCount > 0 {
		r.decide(OK, Data, "")
	} else {
		r.decide(OK, Acked, "")
	}
	t.finish(r)
}

// unsaid takes an NLMSG_ERROR or NLMSG_DONE whose errno was not captured: without
// it an error looks like success. The queue may have said it.
func (t *Tracker) unsaid(r *request) {
	if r.send != nil && r.send.batch {
		r.send.doubt = true
		if r.bracket {
			return
		}
	}
	if r.foretold {
		r.asForetold()
		r.answers = false
	} else {
		r.decide(Unknown, NoAnswerKnown, "the errno of its answer was not captured")
	}
	t.finish(r)
}

// done takes the NLMSG_DONE of a dump, which carries an errno of its own.
func (t *Tracker) done(r *request, a *answer) {
	t.timed(r, a)
	r.p.Interrupted = r.p.Interrupted || a.head.Flags&decode.FlagDumpIntr != 0
	r.extack(a)
	// A dump's NLM_F_ACK is answered by NLMSG_DONE alone; what is none, but
	// answered in parts, is acked after it.
	r.answers = r.wantsAck() && !r.dump
	if a.cut() {
		t.unsaid(r)
		return
	}
	if errno := a.errno(); errno != 0 {
		r.p.Verdict = &r.p.info
		r.p.info.Seq, r.p.info.Known, r.p.info.Errno = a.head.Seq, true, errno
		answer := Refused
		if r.p.ReplyCount > 0 {
			answer = Dump
		}
		r.fail(errno, FromDone, answer)
	} else {
		r.decide(OK, Dump, "")
	}
	t.finish(r)
}

// data takes an answer that says something.
func (t *Tracker) data(r *request, a *answer) {
	t.timed(r, a)
	n := r.p.ReplyCount
	r.p.ReplyCount++
	r.p.ReplyBytes += int(a.head.Len)
	r.p.Interrupted = r.p.Interrupted || a.head.Flags&decode.FlagDumpIntr != 0
	if a.head.Flags&decode.FlagMulti != 0 {
		r.multi = true
		if t.o.Parts {
			t.part(r, a, n)
		}
		return
	}
	t.keep(r, a)
	switch {
	case r.multi:
	case r.send != nil && r.send.batch:
		t.later(r.send) // more may be echoed
	case !r.wantsAck():
		r.decide(OK, Data, "")
		t.finish(r)
	}
}

// timed notes how long the answer took.
func (t *Tracker) timed(r *request, a *answer) {
	if r.start != 0 && a.end > r.start {
		r.p.Duration = a.end - r.start
	}
}

// part yields a dump's part.
func (t *Tracker) part(r *request, a *answer, index int) {
	p := take(&t.freeProducts)
	p.Kind, p.ID, p.Index, p.Start, p.Time = Reply, r.p.ID, index, a.start, a.time
	p.Process, p.TID, p.Thread, p.Socket = a.process, a.tid, a.thread, a.socket
	p.Of = &r.p.Record
	p.buf = append(p.buf[:0], a.msg...)
	p.Request, p.Cut = p.buf, len(a.msg) < int(a.head.Len)
	t.out = append(t.out, p)
}

// keep copies a reply for the record.
func (t *Tracker) keep(r *request, a *answer) {
	if len(r.p.kept)+len(a.msg) > t.o.MaxReplyBytes {
		return
	}
	t.hold(r.p, len(a.msg))
	r.p.kept = append(r.p.kept, a.msg...)
	r.p.ends = append(r.p.ends, len(r.p.kept))
}

// replies cuts what was kept into messages again.
func (p *product) replies() {
	at := 0
	for _, n := range p.ends {
		p.Replies = append(p.Replies, p.kept[at:n:n])
		at = n
	}
}
