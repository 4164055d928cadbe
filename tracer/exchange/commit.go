// SPDX-License-Identifier: Apache-2.0

package exchange

import "github.com/nlsnoop/nlsnoop/decode"

// rolledBack says whether the batch is known not to have been committed.
func (g *sending) rolledBack() bool {
	return g.failed != 0 || g.beyond || g.broken != 0 || g.malformed != "" || !g.closed && !g.cut
}

// settleBatch ends all messages of a batch whose errors have all been read.
func (t *Tracker) settleBatch(g *sending) {
	back := g.rolledBack()
	if !back && g.doubtful() {
		return
	}
	g.left++ // hold it
	for _, r := range g.members {
		switch {
		case r == nil:
		case r.bracket:
			t.discard(r)
		case r.decided:
			t.finish(r)
		case back:
			t.abort(r)
		default:
			t.committed(r)
		}
	}
	g.left--
	t.doneSending(g)
}

// committed ends a message of a batch that was committed.
func (t *Tracker) committed(r *request) {
	switch {
	case r.p.ReplyCount > 0:
		r.decide(OK, Data, "")
	case r.acked:
		r.decide(OK, Acked, "")
	default:
		r.decide(OK, None, "")
	}
	t.finish(r)
}

// doubtful says whether something that should have been read was not.
func (g *sending) doubtful() bool {
	if g.doubt {
		return true
	}
	for _, r := range g.members {
		if r != nil && (r.owed() || r.overran && !r.bracket && !r.decided) {
			return true
		}
	}
	return false
}

// owed says whether its ack, or its error, is still in the queue.
func (r *request) owed() bool { return !r.bracket && !r.decided && !r.acked && r.wantsAck() }

// owed says whether that of one of its messages is.
func (g *sending) owed() bool {
	if g.malformed != "" {
		return false
	}
	for _, r := range g.members {
		if r != nil && r.owed() && !r.overran {
			return true
		}
	}
	return false
}

// batchReturned settles a batch whose verdicts are all known.
func (t *Tracker) batchReturned(g *sending) {
	for _, r := range g.members {
		if r != nil && r.head.Flags&decode.FlagEcho != 0 && !g.rolledBack() {
			t.later(g)
			return
		}
	}
	t.settleBatch(g)
}

// giveUpBatch ends a batch known to have been rolled back, or to have been
// committed in silence.
func (t *Tracker) giveUpBatch(g *sending) bool {
	if !g.rolledBack() && (!g.quiet || g.doubtful() || t.hidden(g)) {
		return false
	}
	t.settleBatch(g)
	return true
}
