// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"testing"

	"github.com/nlsnoop/nlsnoop/tracer"
	"golang.org/x/sys/unix"
)

func netfilter(o Options) *script {
	s := newScript(o)
	s.sock = &tracer.Socket{Inode: 51301, Protocol: unix.NETLINK_NETFILTER, PortID: port}
	return s
}

// TestBatch: nfnetlink's batches stand or fall as a whole.
func TestBatch(t *testing.T) {
	begin, end := req(batchBegin, 0, 0), req(batchEnd, 0, 5)
	rule := func(seq uint32, flags int) []byte { return req(newRule, flags, seq) }
	r1, r2, r3, r4 := rule(1, 0), rule(2, 0), rule(3, 0), rule(4, 0)
	a1, a2 := rule(1, ACK), rule(2, ACK)
	gen := req(getGen, 0, 0)
	const why3 = "(message 3 of the batch failed)"
	tests := []struct {
		name     string
		run      func(s *script)
		want     []string
		brackets uint64
	}{
		{"one fails", func(s *script) {
			s.send(begin, r1, r2, r3, r4, end)
			s.read(ackOf(r3, 2))
			s.wait(settleAfter)
		}, []string{"seq 3 [3/4]!3: error error ENOENT from ack kept 1",
			"seq 1 [1/4]!3: aborted none " + why3, "seq 2 [2/4]!3: aborted none " + why3, "seq 4 [4/4]!3: aborted none " + why3}, 2},
		{"the last fails", func(s *script) { s.send(begin, r1, r2, end); s.read(ackOf(r2, 2)) },
			[]string{"seq 2 [2/2]!2: error error ENOENT from ack kept 1", "seq 1 [1/2]!2: aborted none (message 2 of the batch failed)"}, 2},
		{"two fail", func(s *script) {
			s.send(begin, r1, r2, r3, end)
			s.read(ackOf(r1, 2))
			s.read(ackOf(r3, 17))
			s.wait(settleAfter)
		}, []string{"seq 1 [1/3]!1: error error ENOENT from ack kept 1",
			"seq 3 [3/3]!1: error error EEXIST from ack kept 1",
			"seq 2 [2/3]!1: aborted none (message 1 of the batch failed)"}, 2},
		{"one fails, trace ends", func(s *script) { s.send(begin, r1, r2, end); s.read(ackOf(r1, 2)); s.flush() },
			[]string{"seq 1 [1/2]!1: error error ENOENT from ack kept 1", "seq 2 [2/2]!1: aborted none (message 1 of the batch failed)"}, 2},
		{"an ack in a batch that fails", func(s *script) { s.send(begin, a1, r2, end); s.read(ackOf(a1, 0)); s.read(ackOf(r2, 2)) },
			[]string{"seq 2 [2/2]!2: error error ENOENT from ack kept 1", "seq 1 [1/2]!2: aborted ack kept 1 (message 2 of the batch failed)"}, 2},
		{"an ack after the failure", func(s *script) {
			s.send(begin, r1, a2, end)
			s.read(ackOf(r1, 2))
			s.read(ackOf(a2, 0))
			s.wait(settleAfter)
		},
			[]string{"seq 1 [1/2]!1: error error ENOENT from ack kept 1", "seq 2 [2/2]!1: aborted ack kept 1 (message 1 of the batch failed)"}, 2},
		{"one that asked for an ack fails too, read late", func(s *script) {
			s.send(begin, r1, a2, end)
			s.read(ackOf(r1, 2))
			s.wait(settleAfter)
			s.wait(settleAfter)
			s.read(ackOf(a2, 17))
		}, []string{"seq 1 [1/2]!1: error error ENOENT from ack kept 1", "seq 2 [2/2]!1: error error EEXIST from ack kept 1"}, 2},
		{"the batch itself fails", func(s *script) { s.send(begin, r1, r2, end); s.read(ackOf(begin, 1)) },
			[]string{"seq 0: error error EPERM from ack kept 1",
				"seq 1 [1/2]: aborted none (the batch itself failed: EPERM)",
				"seq 2 [2/2]: aborted none (the batch itself failed: EPERM)"}, 1},
		{"commit fails after acks were due", func(s *script) {
			s.send(begin, a1, a2, end)
			s.read(ackOf(begin, 12))
			s.read(ackOf(a1, 0))
		}, []string{"seq 0: error error ENOMEM from ack kept 1",
			"seq 1 [1/2]: aborted none (the batch itself failed: ENOMEM)",
			"seq 2 [2/2]: aborted none (the batch itself failed: ENOMEM)"}, 1},
		{"acks of what was aborted are nobody else's", func(s *script) {
			s.send(begin, a1, end)
			s.read(ackOf(begin, 12))
			s.send(begin, a1, end)
			s.read(ackOf(a1, 0))
			s.read(ackOf(a1, 2))
		}, []string{"seq 0: error error ENOMEM from ack kept 1", "seq 1: aborted none (the batch itself failed: ENOMEM)",
			"seq 1: error error ENOENT from ack kept 1"}, 3},
		{"acks that never came", func(s *script) {
			s.send(begin, a1, a2, end)
			s.send(gen)
			s.read(reply(10<<8|15, 0, 0))
			s.flush()
		}, []string{"seq 0: ok data 1/24 bytes kept 1",
			"seq 1 [1/2]: unknown incomplete (the trace ended before the answer was read)",
			"seq 2 [2/2]: unknown incomplete (the trace ended before the answer was read)"}, 2},
		{"all acked", func(s *script) {
			s.send(begin, a1, a2, end)
			s.read(ackOf(a1, 0))
			s.read(ackOf(a2, 0))
		}, []string{"seq 1 [1/2]: ok ack kept 1", "seq 2 [2/2]: ok ack kept 1"}, 2},
		{"the last acked", func(s *script) { s.send(begin, r1, a2, end); s.read(ackOf(a2, 0)) },
			[]string{"seq 1 [1/2]: ok none", "seq 2 [2/2]: ok ack kept 1"}, 2},
		{"one acked, trace ends", func(s *script) { s.send(begin, a1, r2, end); s.read(ackOf(a1, 0)); s.flush() },
			[]string{"seq 1 [1/2]: unknown ack kept 1 incomplete (not all answers to its batch were read)",
				"seq 2 [2/2]: unknown incomplete (no ack was asked for, and what was read from the socket does not tell)"}, 2},
		{"a later answer", func(s *script) { s.send(begin, r1, r2, end); s.send(gen); s.read(reply(10<<8|15, 0, 0)) },
			[]string{"seq 1 [1/2]: ok none", "seq 2 [2/2]: ok none", "seq 0: ok data 1/24 bytes kept 1"}, 2},
		{"an empty queue", func(s *script) { s.send(begin, r1, r2, end); s.readFails(unix.EAGAIN) },
			[]string{"seq 1 [1/2]: ok none", "seq 2 [2/2]: ok none"}, 2},
		{"nothing read", func(s *script) { s.send(begin, r1, end); s.wait(afterIdle) },
			[]string{"seq 1: unknown incomplete (no ack was asked for and nothing was read from the socket)"}, 2},
		{"no end", func(s *script) { s.send(begin, r1); s.readFails(unix.EAGAIN) },
			[]string{"seq 1: aborted none (the batch has no NFNL_MSG_BATCH_END: it was checked and rolled back)"}, 1},
		{"not a request, refused all the same", func(s *script) {
			r := msg(newRule, 0, 1, 0, 1, 2, 3, 4)
			s.send(begin, r, end)
			s.read(ackOf(r, 22))
		}, []string{"seq 1: error error EINVAL from ack kept 1"}, 2},
		{"echo", func(s *script) {
			r := rule(1, ECHO)
			s.send(begin, r, end)
			s.read(reply(newRule, 0, 1))
			s.wait(settleAfter)
		}, []string{"seq 1: ok data 1/24 bytes kept 1"}, 2},
		{"behind what was captured", func(s *script) {
			e := s.sending(begin, r1, r2, r3, end)
			e.Data = e.Data[:58]
			s.add(e)
			s.read(ackOf(r3, 2))
		}, []string{"seq 3: error error ENOENT from ack kept 1",
			"seq 1 [1/2]: aborted none (a message of the batch behind what was captured failed)",
			"seq 2 [2/2]: aborted none cut (a message of the batch behind what was captured failed)"}, 1},
		{"send fails", func(s *script) {
			e := s.sending(begin, r1, end)
			e.Result = -int(unix.EMSGSIZE)
			s.add(e)
		}, []string{"seq 1: error EMSGSIZE from send"}, 2},
		{"verdicts seen", func(s *script) { s.x.o.VerdictsSeen = true; s.begin(begin, r1, r2, end); s.sent(1) },
			[]string{"seq 1 [1/2]: ok none", "seq 2 [2/2]: ok none"}, 2},
		{"verdicts seen, one fails", func(s *script) {
			s.x.o.VerdictsSeen = true
			s.begin(begin, a1, r2, end)
			s.verdict(tracer.AckInfo{Seq: 1}, nil)
			s.verdict(tracer.AckInfo{Seq: 2, Errno: 2}, nil)
			s.sent(1)
			s.read(ackOf(a1, 0))
			s.read(ackOf(r2, 2))
		}, []string{"seq 2 [2/2]!2: error error ENOENT from ack", "seq 1 [1/2]!2: aborted ack (message 2 of the batch failed)"}, 2},
		{"verdicts seen, the batch itself fails", func(s *script) {
			s.x.o.VerdictsSeen = true
			s.begin(begin, r1, end)
			s.verdict(tracer.AckInfo{Seq: 0, Errno: 1}, begin)
			s.sent(1)
			s.read(ackOf(begin, 1))
		}, []string{"seq 0: error error EPERM from ack", "seq 1: aborted none (the batch itself failed: EPERM)"}, 1},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := netfilter(Options{})
			tt.run(s)
			s.want(t, tt.want...)
			s.flush()
			s.want(t)
			s.balanced(t, uint64(len(tt.want)))
			if got := s.x.Counts().Brackets; got != tt.brackets {
				t.Errorf("%d brackets, want %d", got, tt.brackets)
			}
		})
	}
}
