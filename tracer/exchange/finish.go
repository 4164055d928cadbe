// SPDX-License-Identifier: Apache-2.0

package exchange

// decide sets how a request ended.
func (r *request) decide(o Outcome, a Answer, why string) {
	r.decided = true
	r.p.Outcome, r.p.Answer, r.p.Why = o, a, why
}

// fail sets that it ended with an error.
func (r *request) fail(errno int, from Source, a Answer) {
	r.decide(Error, a, "")
	r.p.Error, r.p.From = errno, from
}

// finish yields a decided request; one whose send has not returned waits for
// that.
func (t *Tracker) finish(r *request) {
	if r.send == nil || r.send.returned {
		t.emit(r)
	}
}

// emit yields a request's record. The request itself stays where its ack is
// still to be read: it must not be taken for another's.
func (t *Tracker) emit(r *request) {
	p := r.p
	r.p = nil
	t.release(p)
	if r.start != 0 && r.end != 0 && !r.shared {
		p.Latency = r.end - r.start
	}
	if p.Answer != Data && p.Answer != Dump {
		p.Duration = 0
	}
	p.replies()
	if p.Batch != nil && r.send != nil {
		p.batch.Failed = r.send.failed
	}
	t.out = append(t.out, p)
	if !r.answers {
		t.drop(r)
		return
	}
	r.ghost, r.answers, r.errno = true, false, p.Error
	if !r.silent {
		r.silent = true
		r.sock.silent++
	}
	t.leave(r)
}

// discard drops a request that is no exchange.
func (t *Tracker) discard(r *request) {
	if r.p != nil {
		t.release(r.p)
		t.freeProduct(r.p)
		r.p = nil
		t.counts.Brackets++
	}
	t.drop(r)
}

// returned ends a send: what is decided is yielded.
func (t *Tracker) returned(g *sending, result int) {
	if result >= 0 && t.o.VerdictsSeen && !g.unsure && len(g.members) > 0 && g.members[0] != nil {
		g.denied(g.members[0], true)
	}
	for _, r := range g.members {
		switch {
		case r == nil:
		case result < 0:
			t.notSent(r, -result)
		case r.decided:
			t.emit(r)
		case t.o.VerdictsSeen && !g.batch && !g.unsure:
			t.verdictSeen(r)
		}
	}
	if g.batch && t.o.VerdictsSeen && !g.unsure && result >= 0 {
		t.batchReturned(g)
	}
}

// notSent ends a request whose send failed.
func (t *Tracker) notSent(r *request, errno int) {
	if r.bracket {
		t.discard(r)
		return
	}
	r.fail(errno, FromSend, NoAnswerKnown)
	r.answers = false
	t.emit(r)
}

// verdictSeen ends a request whose send returned on a tracer that sees every
// verdict: none means no error.
func (t *Tracker) verdictSeen(r *request) {
	switch {
	case r.wantsAck() && !r.acked: // its Ack was lost, or it is a dump
	case r.dump, !acks(r.p.Socket.Protocol):
	case r.data == never && r.acked:
		r.decide(OK, Acked, "")
		t.emit(r)
	case r.data == never:
		r.decide(OK, None, "")
		t.emit(r)
	default:
		r.accepted = !r.send.doubt
	}
}
