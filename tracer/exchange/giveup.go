// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"hash/crc32"

	"github.com/nlsnoop/nlsnoop/decode"
)

// end says why a request is printed before its answer was seen.
type end uint8

const (
	idle    end = iota // Options.Idle went by
	ended              // the trace ended
	closed             // the socket is gone
	crowded            // Options.MaxOpen
)

// giveUp yields a request whose answer did not come.
func (t *Tracker) giveUp(r *request, why end) {
	if g := r.send; g != nil && !g.returned { // its Sent was lost
		g.returned = true
		delete(t.calls, g.call)
	}
	switch {
	case r.ghost:
		t.drop(r)
		return
	case r.send != nil && r.send.batch && t.giveUpBatch(r.send):
		return
	case r.bracket:
		t.discard(r)
		return
	}
	r.late = !r.decided && why == idle
	if !r.decided {
		r.p.Incomplete = true
		t.guess(r, why)
	}
	r.p.Unread = r.answers && r.p.Outcome == Error
	r.answers = r.late
	if r.late {
		r.sum = crc32.ChecksumIEEE(r.p.buf[min(decode.HeaderLen, len(r.p.buf)):])
		t.touch(r)
	}
	t.emit(r)
}

// tooLate takes what answers a request that was given up: it is not the next
// one's of the same seq.
func (t *Tracker) tooLate(r *request, a *answer) {
	if !a.isError() && !a.isDone() && (r.wantsAck() || a.head.Flags&decode.FlagMulti != 0) {
		t.touch(r)
		return
	}
	t.drop(r)
}

// guess says what is known of a request without its last answer: a dump or an
// answer that was read in part was accepted.
func (t *Tracker) guess(r *request, why end) {
	n := r.p.ReplyCount
	switch {
	case r.foretold:
		r.asForetold()
		r.p.Incomplete = false
	case r.waits && !r.answered() && !t.hidden(r.send):
		r.decide(OK, None, "")
		r.p.Incomplete = false
	case r.acked && r.send != nil && r.send.batch && n == 0:
		r.decide(Unknown, Acked, "not all answers to its batch were read")
	case r.multi:
		r.decide(OK, Dump, "")
	case n > 0:
		r.decide(OK, Data, "")
	case r.acked:
		r.decide(OK, Acked, "")
	case r.accepted && r.data == always:
		r.decide(OK, NoAnswerKnown, "")
	case r.accepted:
		r.decide(OK, None, "")
		r.p.Incomplete = false
	default:
		r.decide(Unknown, NoAnswerKnown, t.unknown(r, why))
	}
}

func (t *Tracker) unknown(r *request, why end) string {
	switch {
	case why == crowded:
		return "too many requests were open"
	case r.overran:
		return "the socket lost messages: its answer may be among them"
	case r.silent && !r.wantsAck() && t.hidden(r.send):
		return "no ack was asked for, and an error may have been read by a call that is not seen"
	case !r.wantsAck() && !r.dump && r.data != always && r.end != 0 && r.sock.read > r.end:
		return "no ack was asked for, and what was read from the socket does not tell"
	case !r.wantsAck() && !r.dump && r.data != always:
		return "no ack was asked for and nothing was read from the socket"
	case why == ended:
		return "the trace ended before the answer was read"
	}
	return "the answer was never read"
}
