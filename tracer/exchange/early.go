// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"bytes"
	"time"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/tracer"
)

// Bounds of answers kept for a request that is yet to be reported.
const (
	earlyFor   = 500 * time.Millisecond
	earlyMax   = 1024
	earlyBytes = 4 << 20
)

// early holds answers read, by another thread, before their send was reported;
// oldest first.
type early struct {
	queue []earlyAnswer
	per   map[chain]int
	bytes int
}

type earlyAnswer struct {
	answer
	at time.Duration // 0: taken
}

func (a *answer) chain() chain { return chain{a.socket.Inode, a.head.Seq} }

// mayBeEarly says whether an answer without a request looks like this socket's
// own.
func (t *Tracker) mayBeEarly(a *answer) bool {
	own := a.head.PortID != 0 && a.head.PortID == a.socket.PortID && a.group == 0
	return own && (a.head.Type >= decode.MinType || a.isError() || a.isDone())
}

func (x *early) add(a *answer, now time.Duration) {
	x.expire(now)
	for len(x.queue) >= earlyMax || len(x.queue) > 0 && x.bytes+len(a.msg) > earlyBytes {
		x.pop()
	}
	if x.per == nil {
		x.per = make(map[chain]int)
	}
	kept := earlyAnswer{answer: *a, at: max(now, 1)}
	kept.msg = bytes.Clone(a.msg)
	x.queue = append(x.queue, kept)
	x.per[a.chain()]++
	x.bytes += len(a.msg)
}

func (x *early) pop() {
	x.forget(&x.queue[0])
	x.queue = x.queue[1:]
	if len(x.queue) == 0 {
		x.clear()
	}
}

// forget takes an answer out of the counts.
func (x *early) forget(a *earlyAnswer) {
	if a.at == 0 {
		return
	}
	k := a.chain()
	if x.per[k]--; x.per[k] == 0 {
		delete(x.per, k)
	}
	x.bytes -= len(a.msg)
	a.answer, a.at = answer{}, 0
}

func (x *early) expire(now time.Duration) {
	for len(x.queue) > 0 && x.queue[0].at+earlyFor <= now {
		x.pop()
	}
}

func (x *early) clear() { *x = early{} }

// meetEarly gives a send's requests the answers that came before it.
func (t *Tracker) meetEarly(e *tracer.Event, g *sending) {
	x := &t.early
	if len(x.queue) == 0 || e.Result < 0 {
		return
	}
	x.expire(t.now)
	for i := range g.members {
		r := g.members[i]
		if r == nil {
			continue
		}
		id, k := r.p.ID, chain{r.sock.inode, r.head.Seq}
		for j := 0; j < len(x.queue) && x.per[k] > 0; j++ {
			a := &x.queue[j]
			if g.members[i] != r || r.p == nil || r.p.ID != id || r.decided && !r.answers {
				break
			}
			if a.at == 0 || a.chain() != k || a.end <= e.Start {
				continue
			}
			if best, equal := t.match(&a.answer); best != r || equal {
				continue
			}
			got := a.answer
			x.forget(a)
			t.passed(r, got.end)
			t.apply(r, &got)
		}
	}
}
