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

// Two threads on one socket: each one's sends in their order, each send's
// verdicts in the order of its messages, and no answer before what it answers.
func TestBatchesOfTwoThreads(t *testing.T) {
	ns := testnet.New(t)
	p := start(t, ns, "batches")
	w := trace(t, in(ns))
	p.act()
	p.end()
	w.stop(0)
	var next [batchThreads]int        // the send to come
	verdicts := make(map[uint64]int)  // by call
	sent := make(map[uint32]bool)     // messages, by nlmsg_seq
	answered := make(map[uint32]bool) // likewise
	threadOf := make(map[int]uint32)  // by tid
	for _, e := range w.raw {
		switch e.Kind {
		case Send:
			thread := binary.NativeEndian.Uint32(e.Data[8:]) >> 24
			if was, ok := threadOf[e.TID]; ok && was != thread {
				t.Fatalf("thread %d sends as %d", was, thread)
			}
			threadOf[e.TID] = thread
			if !bytes.Equal(e.Data, batch(int(thread), next[thread])) {
				t.Fatalf("thread %d, send %d: %x", thread, next[thread], e.Data)
			}
			for i := range batchSize {
				sent[thread<<24|uint32(next[thread])<<8|uint32(i)] = true
			}
			next[thread]++
		case Ack:
			if at := int(e.ack.Seq & 0xff); at != verdicts[e.Call] || !sent[e.ack.Seq] || e.ack.Errno != int(unix.ESRCH) {
				t.Fatalf("verdict %d of call %x: %+v", verdicts[e.Call], e.Call, e.ack)
			}
			verdicts[e.Call]++
		case Sent:
			if e.Acks != batchSize || verdicts[e.Call] != batchSize || e.Result != len(batch(0, 0)) {
				t.Fatalf("%d of %d verdicts when it returned: %+v", verdicts[e.Call], e.Acks, e.Event)
			}
		case Receive:
			seq := binary.NativeEndian.Uint32(e.Data[8:])
			if !w.calls() && !sent[seq] || answered[seq] {
				t.Fatalf("answer to message %x: sent %v, answered before %v", seq, sent[seq], answered[seq])
			}
			answered[seq] = true
		}
	}
	const messages = batchThreads * batchSends * batchSize
	if len(sent) != messages || len(answered) != messages || !w.calls() && len(verdicts) != batchThreads*batchSends {
		t.Errorf("%d sent and %d answered of %d, %d calls with verdicts; %+v", len(sent), len(answered), messages,
			len(verdicts), w.tracer.Stats())
	}
}
