// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"bytes"
	"encoding/binary"
	"runtime"
	"sync"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
	"github.com/nlsnoop/nlsnoop/internal/testnet/nlmsg"
)

const (
	batchThreads = 2
	batchSends   = 50 // of each thread
	batchSize    = 20 // messages of each send
)

// batch is a thread's send; its messages' nlmsg_seq say whose it is, which, and
// where in it they are.
func batch(thread, send int) []byte {
	var ms []*nlmsg.Message
	for i := range batchSize {
		ms = append(ms, noRoute(uint32(thread<<24|send<<8|i)))
	}
	return nlmsg.Batch(ms...)
}

// actBatches has threads send batches on one socket while another reads the
// answers.
func actBatches(a *actor) {
	c := a.open(unix.NETLINK_ROUTE)
	a.must(unix.SetsockoptInt(c.FD(), unix.SOL_SOCKET, unix.SO_RCVBUFFORCE, 16<<20))
	a.must(unix.Bind(c.FD(), &unix.SockaddrNetlink{Family: unix.AF_NETLINK}))
	var all sync.WaitGroup
	for thread := range batchThreads {
		all.Go(func() {
			runtime.LockOSThread()
			for send := range batchSends {
				a.must(c.Send(batch(thread, send)))
			}
		})
	}
	all.Go(func() {
		for range batchThreads * batchSends * batchSize {
			_, err := c.Recv()
			a.must(err)
		}
	})
	all.Wait()
}

// batchCheck follows the events of batches, in their order.
type batchCheck struct {
	*watch
	next     [batchThreads]int // the least send that may come
	threads  map[int]int       // by tid
	verdicts map[uint64]int    // by call: the place of the message that may come
	sent     map[uint32]bool   // messages, by nlmsg_seq
	answered map[uint32]bool   // likewise
	acks     int
	tooEarly int // answers to what nobody was seen to send before
	returned int
}

// Two threads on one socket: each one's sends in their order, each send's
// verdicts in the order of its messages, and no answer before what it answers.
func TestBatchesOfTwoThreads(t *testing.T) {
	ns := testnet.New(t)
	p := start(t, ns, "batches")
	w := trace(t, in(ns))
	p.act()
	p.end()
	w.stop(0)
	c := batchCheck{watch: w, threads: map[int]int{}, verdicts: map[uint64]int{}, sent: map[uint32]bool{}, answered: map[uint32]bool{}}
	for i := range w.raw {
		switch e := &w.raw[i]; e.Kind {
		case Send:
			c.send(e)
		case Ack:
			c.verdict(e)
		case Sent:
			c.returned++
			if e.Result != len(batch(0, 0)) {
				t.Errorf("%+v", e.Event)
			}
		case Receive:
			seq := binary.NativeEndian.Uint32(e.Data[8:])
			if !w.calls() && !c.sent[seq] {
				c.tooEarly++
			}
			if c.answered[seq] {
				t.Errorf("message %x is answered twice", seq)
			}
			c.answered[seq] = true
		}
	}
	const sends = batchThreads * batchSends
	want := batchCheck{acks: sends * batchSize, returned: sends}
	if w.calls() {
		want.acks, want.returned = 0, 0
	}
	skipped := int(w.tracer.Stats().Skipped) // each: a send with all that belongs to it, at most
	short := len(c.sent) < (sends-skipped)*batchSize || len(c.answered) < sends*batchSize-skipped ||
		c.acks < want.acks-skipped*batchSize || c.returned < want.returned-skipped
	if short || c.tooEarly > 2*skipped*batchSize || c.acks > want.acks || c.returned > want.returned {
		t.Errorf("%d messages sent and %d answered of %d, %d verdicts of %d, %d returns of %d, %d of them and of answers too early; %+v",
			len(c.sent), len(c.answered), sends*batchSize, c.acks, want.acks, c.returned, want.returned, c.tooEarly, w.tracer.Stats())
	}
}

func (c *batchCheck) send(e *seen) {
	c.t.Helper()
	seq := int(binary.NativeEndian.Uint32(e.Data[8:]))
	thread, send := seq>>24, seq>>8&0xffff
	if was, ok := c.threads[e.TID]; ok && was != thread || send < c.next[thread] {
		c.t.Fatalf("thread %d, send %d: it comes after %d; by thread %d", thread, send, c.next[thread]-1, was)
	}
	if !bytes.Equal(e.Data, batch(thread, send)) {
		c.t.Fatalf("thread %d, send %d: %x", thread, send, e.Data)
	}
	c.threads[e.TID] = thread
	c.next[thread] = send + 1
	for i := range batchSize {
		c.sent[uint32(seq+i)] = true
	}
}

func (c *batchCheck) verdict(e *seen) {
	c.t.Helper()
	at := int(e.ack.Seq & 0xff)
	if at < c.verdicts[e.Call] || e.ack.Errno != int(unix.ESRCH) {
		c.t.Fatalf("verdict on message %x: %+v", e.ack.Seq, e.ack)
	}
	if !c.sent[e.ack.Seq] {
		c.tooEarly++
	}
	c.verdicts[e.Call] = at + 1
	c.acks++
}
