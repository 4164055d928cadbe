// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"math/rand/v2"
	"testing"
	"time"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/tracer"
	"golang.org/x/sys/unix"
)

// chaos makes events of all kinds in no sensible order.
type chaos struct {
	*rand.Rand
	now  time.Duration
	call uint64
	last [][]byte // messages sent, to be answered
}

var chaosTypes = []int{newRoute, delRoute, getRoute, newRule, getGen, batchBegin, batchEnd, 2, 3, 40}

func (c *chaos) message() []byte {
	flags := c.IntN(1024)
	if c.IntN(4) > 0 {
		flags |= REQ
	}
	m := msg(chaosTypes[c.IntN(len(chaosTypes))], flags, uint32(c.IntN(4)), uint32(c.IntN(2)*port), make([]byte, c.IntN(12))...)
	if c.IntN(20) == 0 {
		m[0] = byte(c.IntN(64)) // nlmsg_len lies
	}
	return m
}

func (c *chaos) sent() [][]byte {
	var out [][]byte
	if c.IntN(3) == 0 {
		out = append(out, req(batchBegin, 0, 0))
	}
	for range c.IntN(4) {
		out = append(out, c.message())
	}
	if c.IntN(3) == 0 {
		out = append(out, req(batchEnd, 0, 9))
	}
	c.last = append(c.last, out...)
	if len(c.last) > 32 {
		c.last = c.last[len(c.last)-32:]
	}
	return out
}

func (c *chaos) answer() []byte {
	if len(c.last) == 0 || c.IntN(8) == 0 {
		return c.message()
	}
	m := c.last[c.IntN(len(c.last))]
	seq := decode.ParseHeader(m).Seq
	switch c.IntN(5) {
	case 0:
		return reply(newRoute, c.IntN(64), seq)
	case 1:
		return done(seq, c.IntN(2))
	case 2:
		return ackOf(m, 0)
	}
	return ackOf(m, 1+c.IntN(40), tlv(c.IntN(8), make([]byte, c.IntN(9))))
}

func (c *chaos) event(verdicts bool) *tracer.Event {
	c.now += time.Duration(c.IntN(int(time.Second / 4)))
	e := &tracer.Event{
		Kind: tracer.Kind(1 + c.IntN(5)), Start: c.now - time.Duration(c.IntN(int(time.Second))), End: c.now,
		TID: c.IntN(3), Peek: c.IntN(8) == 0, NoPeer: c.IntN(8) == 0, Process: &tracer.Process{},
		Socket: &tracer.Socket{
			Inode: uint64(1 + c.IntN(3)), PortID: uint32(port + c.IntN(40)/39),
			Protocol: []int{unix.NETLINK_ROUTE, unix.NETLINK_NETFILTER, unix.NETLINK_GENERIC, unix.NETLINK_CONNECTOR, unix.NETLINK_KOBJECT_UEVENT}[c.IntN(40)%5%(1+c.IntN(5))],
		},
	}
	if c.IntN(40) == 0 {
		return &tracer.Event{Kind: tracer.Closed, Start: c.now, End: c.now, Socket: e.Socket}
	}
	var msgs [][]byte
	switch e.Kind {
	case tracer.Send:
		c.call++
		msgs = c.sent()
		if verdicts && c.IntN(2) == 0 {
			e.End = 0
		}
	case tracer.Receive:
		for range c.IntN(4) {
			msgs = append(msgs, c.answer())
		}
	case tracer.Ack:
		e.Ack = &tracer.AckInfo{Known: verdicts, Seq: uint32(c.IntN(4)), Errno: c.IntN(2), Message: "words"}
		if c.IntN(2) == 0 {
			msgs = [][]byte{c.message()}
		}
	}
	e.Call = c.call
	if e.Kind != tracer.Send {
		e.Call -= min(c.call, uint64(c.IntN(3)))
	}
	e.Data = join(msgs)
	e.Len, e.Result = len(e.Data), len(e.Data)
	if len(e.Data) > 0 && c.IntN(6) == 0 {
		e.Data = e.Data[:c.IntN(len(e.Data))]
	}
	if c.IntN(10) == 0 {
		e.Result = -[]int{1, 11, 12, 105}[c.IntN(4)]
	}
	if c.IntN(30) == 0 {
		e.Peer = 5
	}
	if c.IntN(30) == 0 {
		e.Group = 1
	}
	return e
}

// TestEachMessageOnce: whatever comes, each message sent ends as one exchange
// or one bracket, ids are unique, and nothing is left behind.
func TestEachMessageOnce(t *testing.T) {
	for seed := range uint64(300) {
		c := &chaos{Rand: rand.New(rand.NewPCG(seed, 1)), now: time.Second}
		o := Options{
			VerdictsSeen: seed%2 == 0, Calls: seed%3 == 0, Parts: seed%5 == 0, MaxOpen: 1 + c.IntN(40),
			MaxReplyBytes: 1 + c.IntN(200), Idle: time.Duration(1 + c.IntN(int(4*time.Second))),
		}
		x := New(o)
		seen := make(map[uint64]bool)
		exchanges, sends, calls := uint64(0), 0, 0
		note := func(r *Record) {
			switch r.Kind {
			case CallKind:
				calls++
			case Exchange:
				exchanges++
				if seen[r.ID] {
					t.Fatalf("seed %d: exchange %d twice", seed, r.ID)
				}
				seen[r.ID] = true
				if (r.Outcome == Error) != (r.Error != 0) || (r.Outcome > Error || r.Outcome == Unknown) != (r.Why != "") {
					t.Fatalf("seed %d: %s", seed, show(r))
				}
			}
		}
		for range 400 {
			e := c.event(o.VerdictsSeen)
			if e.Kind == tracer.Send {
				sends++
			}
			for r := range x.Add(e) {
				note(r)
				if c.IntN(10) == 0 {
					break // the rest comes with the next call
				}
			}
			clear(e.Data) // it is the tracer's
			if c.IntN(10) == 0 {
				for r := range x.Expire(c.now) {
					note(r)
				}
			}
			if x.open > o.MaxOpen {
				t.Fatalf("seed %d: %d open, at most %d", seed, x.open, o.MaxOpen)
			}
		}
		for r := range x.Flush() {
			note(r)
		}
		(&script{x: x}).balanced(t, exchanges)
		if t.Failed() {
			t.Fatalf("seed %d", seed)
		}
	}
}
