// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"testing"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/tracer"
	"golang.org/x/sys/unix"
)

// TestSameSeq: requests of one nlmsg_seq that are open at once are told apart by
// what the kernel repeats of them, and where nothing tells them apart nothing is
// guessed.
func TestSameSeq(t *testing.T) {
	one, other := msg(newRoute, REQ, 0, 0, 1), msg(newRoute, REQ, 0, 0, 2)
	acked := msg(newRoute, REQ|ACK, 0, 0, 1)
	get, dump := req(getRoute, 0, 0), req(getRoute, DUMP, 0)
	part := reply(newRoute, MULTI, 0)
	const ambiguous = "(an error answers it, or another request of the same bytes)"
	failed := func(m []byte) tracer.AckInfo { return tracer.AckInfo{Seq: 0, Errno: int(unix.EEXIST)} }
	tests := []struct {
		name     string
		verdicts bool
		run      func(s *script)
		want     []string
	}{
		{"an error of other bytes", false, func(s *script) {
			s.send(one)
			s.send(other)
			s.read(ackOf(other, 17))
		}, []string{"seq 0: ok none", "seq 0: error error EEXIST from ack kept 1"}},
		{"an error of other flags", false, func(s *script) {
			s.send(one)
			s.send(acked)
			s.read(ackOf(acked, 17))
		}, []string{"seq 0: ok none", "seq 0: error error EEXIST from ack kept 1"}},
		{"an ack of other flags", false, func(s *script) {
			s.send(msg(newRoute, REQ|ACK|ECHO, 0, 0))
			s.send(acked)
			s.read(ackOf(acked, 0))
			s.flush()
		}, []string{"seq 0: ok ack kept 1", "seq 0: unknown incomplete (the trace ended before the answer was read)"}},
		{"acks of equal requests in their order", false, func(s *script) {
			s.send(acked)
			s.send(acked)
			s.read(ackOf(acked, 0))
			s.read(ackOf(acked, 17))
		}, []string{"seq 0: ok ack kept 1", "seq 0: error error EEXIST from ack kept 1"}},
		{"an error of equal bytes", false, func(s *script) {
			s.send(one)
			s.send(one)
			s.send(other)
			s.read(ackOf(one, 17))
			s.read(ackOf(other, 17))
		}, []string{"seq 0: unknown " + ambiguous, "seq 0: unknown " + ambiguous, "seq 0: error error EEXIST from ack kept 1"}},
		{"an error of equal bytes, cut behind the header", false, func(s *script) {
			s.send(one)
			s.send(other)
			s.readCut(36, ackOf(other, 17))
		}, []string{"seq 0: error error EEXIST from ack kept 1"}},
		{"the error foretold", false, func(s *script) {
			s.x.readers.read(s.sock.Inode, s.tid)
			s.send(one)
			s.leaving([][]byte{ackOf(one, 17)}, one)
			s.read(ackOf(one, 17))
		}, []string{"seq 0: error error EEXIST from ack", "seq 0: ok none"}},
		{"foretold, but another thread reads", false, func(s *script) {
			s.x.readers.read(s.sock.Inode, s.tid+1)
			s.send(one)
			s.leaving([][]byte{ackOf(one, 17)}, one)
			s.read(ackOf(one, 17))
			s.flush()
		}, []string{"seq 0: error error EEXIST from ack", "seq 0: ok none"}},
		{"data while a dump is under way", false, func(s *script) {
			s.send(dump)
			s.send(get)
			s.read(part)
			s.read(reply(newRoute, 0, 0))
			s.read(part)
			s.read(done(0, 0))
		}, []string{"seq 0: ok data 1/24 bytes kept 1", "seq 0: ok dump 2/48 bytes"}},
		{"a dump's parts while data is awaited", false, func(s *script) {
			s.send(get)
			s.send(dump)
			s.read(part, done(0, 0))
			s.read(reply(newRoute, 0, 0))
		}, []string{"seq 0: ok dump 1/24 bytes", "seq 0: ok data 1/24 bytes kept 1"}},
		{"a dump that says no NLM_F_MULTI", false, func(s *script) {
			s.send(dump)
			s.send(dump)
			s.read(reply(newRoute, 0, 0))
			s.flush()
		}, []string{"seq 0: ok data 1/24 bytes kept 1", "seq 0: unknown incomplete (the trace ended before the answer was read)"}},
		{"a verdict on equal bytes", true, func(s *script) {
			s.begin(one, one, other)
			s.verdict(failed(one), one)
			s.sent(60)
		}, []string{"seq 0 [1/3]: unknown " + ambiguous, "seq 0 [2/3]: unknown " + ambiguous, "seq 0 [3/3]: ok none"}},
		{"a verdict on one of equal bytes, by its place", true, func(s *script) {
			s.begin(one, one, other, one)
			s.verdictAt(20, failed(one), one)
			s.verdictAt(60, failed(one), one)
			s.sent(80)
		}, []string{"seq 0 [1/4]: ok none", "seq 0 [2/4]: error error EEXIST from ack", "seq 0 [3/4]: ok none", "seq 0 [4/4]: error error EEXIST from ack"}},
		{"successes of equal bytes, by their places", true, func(s *script) {
			s.begin(acked, acked)
			s.verdictAt(20, tracer.AckInfo{}, acked[:decode.HeaderLen])
			s.verdictAt(0, failed(acked), acked)
			s.sent(40)
		}, []string{"seq 0 [1/2]: error error EEXIST from ack", "seq 0 [2/2]: ok ack"}},
		{"a verdict on other bytes", true, func(s *script) {
			s.begin(one, other)
			s.verdict(failed(other), other)
			s.sent(40)
		}, []string{"seq 0 [1/2]: ok none", "seq 0 [2/2]: error error EEXIST from ack"}},
		{"a verdict of another send's bytes", true, func(s *script) {
			s.begin(one)
			s.sent(20)
			s.begin(one)
			s.verdict(failed(one), one)
			s.sent(20)
		}, []string{"seq 0: ok none", "seq 0: error error EEXIST from ack"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := newScript(Options{VerdictsSeen: tt.verdicts})
			tt.run(s)
			s.want(t, tt.want...)
			s.wait(afterIdle)
			s.flush()
			s.empty(t)
		})
	}
}

// TestReadLate: an answer that is read after its request was given up is not the
// next one's of the same seq.
func TestReadLate(t *testing.T) {
	get, acked, dump := req(getRoute, 0, 0), req(newRoute, ACK, 0), req(getRoute, DUMP, 0)
	data, part := reply(newRoute, 0, 0), reply(newRoute, MULTI, 0)
	for _, tt := range []struct {
		name  string
		first []byte
		late  [][]byte
	}{
		{"data", get, [][]byte{data}},
		{"data and ack", req(getRoute, ACK, 0), [][]byte{data, ackOf(req(getRoute, ACK, 0), 0)}},
		{"ack", acked, [][]byte{ackOf(acked, 0)}},
		{"error", acked, [][]byte{ackOf(acked, 3)}},
		{"dump", dump, [][]byte{part, part, done(0, 0)}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := newScript(Options{})
			s.send(tt.first)
			s.wait(DefaultIdle)
			s.want(t, "seq 0: unknown incomplete (the answer was never read)")
			s.send(tt.first)
			s.read(tt.late...)
			s.want(t)
			s.read(tt.late...)
			if len(s.got) != 1 || s.got[0] == "seq 0: unknown incomplete (the answer was never read)" {
				t.Errorf("got %q", s.got)
			}
			s.wait(afterIdle)
			s.empty(t)
		})
	}
	t.Run("never", func(t *testing.T) {
		s := newScript(Options{})
		s.send(get)
		s.wait(afterIdle)
		s.wait(afterIdle)
		s.empty(t)
	})
}

// Both messages of a batch asked for an ack: the second ack is not the first's
// again.
func TestSameSeqInBatch(t *testing.T) {
	s := newScript(Options{})
	s.sock = &tracer.Socket{Inode: 51234, Protocol: unix.NETLINK_NETFILTER, PortID: port}
	one, other := msg(newRule, REQ|ACK, 0, 0, 1, 2, 3, 4), msg(newRule, REQ|ACK, 0, 0, 5, 6, 7, 8)
	s.send(nfnl(batchBegin, 0), one, other, nfnl(batchEnd, 0))
	s.read(ackOf(one, 0))
	s.read(ackOf(other, 0))
	s.want(t, "seq 0 [1/2]: ok ack kept 1", "seq 0 [2/2]: ok ack kept 1")
	s.send(nfnl(batchBegin, 0), one, other, nfnl(batchEnd, 0))
	s.read(ackOf(one, 0))
	s.read(ackOf(other, 2))
	s.wait(settleAfter)
	s.want(t, "seq 0 [2/2]!2: error error ENOENT from ack kept 1", "seq 0 [1/2]!2: aborted ack kept 1 (message 2 of the batch failed)")
}

// TestReadInVain: what a receive finds that began after the queue was seen empty
// is no answer to what was sent before, whoever reads.
func TestReadInVain(t *testing.T) {
	quiet := req(newRoute, 0, 0)
	later := req(newRoute, ACK, 9)
	fails := func(s *script) { s.send(quiet); s.read(ackOf(quiet, 17)) }
	const failed = "seq 0: error error EEXIST from ack kept 1"
	for _, tt := range []struct {
		name string
		run  func(s *script)
		want []string
	}{
		{"an empty queue", func(s *script) { s.leaving(nil, quiet); fails(s) }, []string{failed}},
		{"the answer to a later request", func(s *script) { s.send(quiet); s.send(later); s.read(ackOf(later, 0)); fails(s) },
			[]string{"seq 9: ok ack kept 1", failed}},
		{"nothing to read", func(s *script) { s.send(quiet); s.readFails(unix.EAGAIN); fails(s) }, []string{failed}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			s := newScript(Options{})
			s.x.readers.read(s.sock.Inode, 1)
			s.x.readers.read(s.sock.Inode, 2)
			tt.run(s)
			s.want(t, tt.want...)
			s.wait(settleAfter)
			s.want(t, "seq 0: ok none")
		})
	}
}

// What is known of readers does not grow without end.
func TestReadersAreBounded(t *testing.T) {
	var x readers
	for i := range uint64(3 * maxReaders) {
		x.read(i, 1)
		x.read(i, 1)
	}
	if len(x.byInode) > maxReaders {
		t.Errorf("%d readers", len(x.byInode))
	}
	x.read(1, 1)
	x.read(2, 1)
	x.read(2, 2)
	x.read(2, 1)
	if !x.only(1, 1) || x.several(1) || !x.several(2) || x.only(2, 1) || x.only(3, 1) || x.only(3, 0) {
		t.Errorf("1 is read by %d, 2 by %d, 3 by %d", x.byInode[1], x.byInode[2], x.byInode[3])
	}
}

// A request's own echo fits it in full, also where it needs padding and words
// follow.
func TestFit(t *testing.T) {
	r := msg(newRoute, REQ|ACK, 5, 0, 1, 2, 3)
	s := newScript(Options{})
	s.send(r)
	open := s.x.chains[chain{s.sock.Inode, 5}].head
	for name, tt := range map[string]struct {
		answer []byte
		want   int
	}{
		"error":            {ackOf(r, 3), fitsHeader + fitsBytes},
		"error with words": {ackOf(r, 3, tlv(1, []byte("why\x00"))), fitsHeader + fitsBytes},
		"ack":              {ackOf(r, 0), fitsHeader},
		"of other bytes":   {ackOf(msg(newRoute, REQ|ACK, 5, 0, 1, 2, 4), 3), fitsHeader},
		"of other length":  {ackOf(msg(newRoute, REQ|ACK, 5, 0, 1, 2), 3), 0},
		"of other flags":   {ackOf(msg(newRoute, REQ, 5, 0, 1, 2, 3), 3), 0},
		"cut":              {ackOf(r, 3)[:24], 0},
	} {
		a := &answer{head: decode.ParseHeader(tt.answer), msg: tt.answer, socket: s.sock}
		if got := open.fit(a); got != tt.want {
			t.Errorf("%s: %d, want %d", name, got, tt.want)
		}
	}
}
