// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"slices"
	"testing"

	"github.com/nlsnoop/nlsnoop/tracer"
)

// TestMalformedBatch: what nfnetlink rolls back, or never comes to, is told by
// nothing but the batch's own bytes.
func TestMalformedBatch(t *testing.T) {
	begin, end := nfnl(batchBegin, 0), nfnl(batchEnd, 9)
	r1, r2, a1, a2 := req(newRule, 0, 1), req(newRule, 0, 2), req(newRule, ACK, 1), req(newRule, ACK, 2)
	short := msg(newRule, REQ|ACK, 7, 0)
	lie := msg(newRule, REQ, 7, 0, 1, 2, 3, 4)
	lie[0] = 200
	bare := msg(batchEnd, 0, 8, 0, 0, 0, 0, 10) // without NLM_F_REQUEST
	const (
		twice  = " (the batch has a second NFNL_MSG_BATCH_BEGIN: it was rolled back)"
		behind = " (it is behind what made its batch malformed: the kernel read no further)"
		past   = " (it is behind NFNL_MSG_BATCH_END: the kernel read no further)"
	)
	for _, c := range []struct {
		name     string
		msgs     [][]byte
		want     []string
		brackets uint64
	}{
		{"a second begin", [][]byte{begin, r1, begin, r2, end},
			[]string{"seq 1 [1/2]: aborted none" + twice, "seq 2 [2/2]: ignored" + behind}, 3},
		{"no acks of a second begin", [][]byte{begin, a1, begin, a2, end},
			[]string{"seq 1 [1/2]: aborted none" + twice, "seq 2 [2/2]: ignored" + behind}, 3},
		{"a message too short", [][]byte{begin, a1, short, r2, end}, []string{
			"seq 1 [1/3]: aborted none (a message of the batch has a wrong nlmsg_len, 16: it was rolled back)",
			"seq 7 [2/3]: ignored (nlmsg_len 16 has no room for struct nfgenmsg: the kernel read no further)",
			"seq 2 [3/3]: ignored" + behind,
		}, 2},
		{"a message that lies", [][]byte{begin, a1, lie}, []string{
			"seq 1 [1/2]: aborted none (a message of the batch has a wrong nlmsg_len, 200: it was rolled back)",
			"seq 7 [2/2]: ignored (nlmsg_len 200 is more than the 20 bytes sent: the kernel read no further)",
		}, 1},
		{"a second batch", [][]byte{begin, r1, end, begin, a2, end},
			[]string{"seq 1 [1/2]: ok none", "seq 2 [2/2]: ignored" + past}, 4},
		{"too short behind the end", [][]byte{begin, r1, end, short},
			[]string{"seq 1 [1/2]: ok none", "seq 7 [2/2]: ignored" + past}, 2},
		{"an end that is no request", [][]byte{begin, r1, bare},
			[]string{"seq 1 [1/2]: aborted none (the batch has no NFNL_MSG_BATCH_END: it was checked and rolled back)",
				"seq 8 [2/2]: aborted none (the batch has no NFNL_MSG_BATCH_END: it was checked and rolled back)"}, 1},
	} {
		for how, run := range map[string]func(s *script){
			"verdicts seen": func(s *script) { s.x.o.VerdictsSeen = true; s.begin(c.msgs...); s.sent(1) },
			"queue empty":   func(s *script) { s.leaving(nil, c.msgs...); s.wait(settleAfter) },
			"never read":    func(s *script) { s.send(c.msgs...); s.flush() },
		} {
			if how == "never read" && c.want[0][len("seq 1 [1/2]: "):] == "ok none" {
				continue
			}
			t.Run(c.name+", "+how, func(t *testing.T) {
				s := netfilter(Options{})
				run(s)
				slices.Sort(s.got) // ignored at once, or with the others
				want := slices.Sorted(slices.Values(c.want))
				s.want(t, want...)
				s.balanced(t, uint64(len(want)))
				if got := s.x.Counts().Brackets; got != c.brackets {
					t.Errorf("%d brackets, want %d", got, c.brackets)
				}
			})
		}
	}
}

// The batch itself may be refused before it is looked at; and what is behind its
// end is waited for by nobody.
func TestMalformedBatchAnswered(t *testing.T) {
	begin, end := nfnl(batchBegin, 0), nfnl(batchEnd, 9)
	a1, a2 := req(newRule, ACK, 1), req(newRule, ACK, 2)
	s := netfilter(Options{})
	s.send(begin, a1, begin, end)
	s.read(ackOf(begin, 1))
	s.want(t, "seq 0: error error EPERM from ack kept 1", "seq 1: aborted none (the batch itself failed: EPERM)")
	s.empty(t)

	s.send(begin, a1, end, begin, a2, end)
	s.read(ackOf(a1, 0))
	s.want(t, "seq 2 [2/2]: ignored (it is behind NFNL_MSG_BATCH_END: the kernel read no further)",
		"seq 1 [1/2]: ok ack kept 1")
	s.empty(t)

	s.x.o.VerdictsSeen = true
	s.begin(begin, a1, end, begin, a2, end)
	s.verdict(tracer.AckInfo{Seq: 1}, a1[:16])
	s.sent(1)
	s.want(t, "seq 2 [2/2]: ignored (it is behind NFNL_MSG_BATCH_END: the kernel read no further)", "seq 1 [1/2]: ok ack")
}
