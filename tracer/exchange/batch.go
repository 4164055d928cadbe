// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"fmt"

	"github.com/nlsnoop/nlsnoop/internal/errno"
)

// Batches of nfnetlink are committed or rolled back as a whole. Errors are
// queued after all messages were looked at, in the order of the messages and
// together with the acks asked for; an error of the batch itself names
// NFNL_MSG_BATCH_BEGIN's seq. So no ack is a verdict before the batch has one.

// refused takes an error that was read.
func (t *Tracker) refused(r *request) {
	g := r.send
	if g == nil || !g.batch {
		t.deniedRest(r)
		return
	}
	g.left++ // hold it
	at := r.place
	if g.blame(r) {
		t.settleBatch(g)
	} else {
		t.finish(r)
		for _, m := range g.members[:at] {
			if m != nil && !m.bracket && !m.decided {
				t.abort(m)
			}
		}
		if g.onlyBrackets() {
			t.settleBatch(g)
		} else {
			t.later(g)
		}
	}
	g.left--
	t.doneSending(g)
}

// blame notes who made the batch fail; true: the batch itself, whose bracket
// becomes an exchange.
func (g *sending) blame(r *request) bool {
	if r.bracket {
		r.bracket = false
		g.broken = r.p.Error
		return true
	}
	if r.beyond {
		g.beyond = true
		return false
	}
	if index := max(r.p.batch.Index, 1); g.failed == 0 || index < g.failed {
		g.failed = index
	}
	return false
}

// onlyBrackets says whether all messages are done with.
func (g *sending) onlyBrackets() bool {
	for _, m := range g.members {
		if m != nil && !m.bracket {
			return false
		}
	}
	return true
}

// batchAcked takes a success ack that was read. The last one tells: every
// error would have been queued before it.
func (t *Tracker) batchAcked(r *request) {
	g := r.send
	switch {
	case g.failed != 0 || g.beyond || g.broken != 0:
		if !r.bracket {
			t.abort(r)
		}
	case g.lastMessage(r):
		t.settleBatch(g)
	}
}

// lastMessage says whether only brackets follow.
func (g *sending) lastMessage(r *request) bool {
	for _, m := range g.members[r.place+1:] {
		if m != nil && !m.bracket {
			return false
		}
	}
	return r.head.Type != batchBegin && !g.cut
}

// abort ends a message that was rolled back.
func (t *Tracker) abort(r *request) {
	g := r.send
	var why string
	switch {
	case g.broken != 0:
		why = "the batch itself failed: " + errno.Name(g.broken)
	case g.malformed != "":
		why = g.malformed
	case g.failed != 0:
		why = fmt.Sprintf("message %d of the batch failed", g.failed)
	case g.beyond:
		why = "a message of the batch behind what was captured failed"
	default:
		why = "the batch has no NFNL_MSG_BATCH_END: it was checked and rolled back"
	}
	a := None
	if r.acked {
		a = Acked
	}
	r.decide(Aborted, a, why)
	r.answers = r.wantsAck() && !r.acked && g.malformed == ""
	t.finish(r)
}
