// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"strings"
	"testing"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/tracer"
	"golang.org/x/sys/unix"
)

// leaving is a send after which this waits in the socket's queue, newest last.
func (s *script) leaving(queue [][]byte, msgs ...[]byte) {
	e := s.sending(msgs...)
	e.Queued = tracer.Queued{Known: true, Alone: s.threads == 1, Count: len(queue)}
	if len(queue) > 0 {
		newest := queue[len(queue)-1]
		h := decode.ParseHeader(newest)
		e.Queued.Type, e.Queued.Flags, e.Queued.Seq, e.Queued.PortID = h.Type, h.Flags, h.Seq, h.PortID
		a := answer{head: h, msg: newest}
		if a.isError() {
			e.Queued.Errno = a.errno()
		}
	}
	s.add(e)
}

func nfnl(typ int, seq uint32) []byte { return msg(typ, REQ, seq, 0, 0, 0, 0, 10) }

func TestQueued(t *testing.T) {
	a, quiet := req(newRoute, ACK, 5), req(newRoute, 0, 5)
	words := tlv(1, []byte("why\x00"))
	queue := func(msgs ...[]byte) [][]byte { return msgs }
	batch := [][]byte{nfnl(batchBegin, 0), nfnl(newRule, 1), nfnl(newRule, 2), nfnl(batchEnd, 3)}
	tests := []struct {
		name string
		run  func(s *script)
		want []string
	}{
		{"nothing: silence is success, later", func(s *script) { s.leaving(nil, quiet); s.wait(settleAfter) }, []string{"seq 5: ok none"}},
		{"nothing, and the end", func(s *script) { s.leaving(nil, quiet); s.flush() }, []string{"seq 5: ok none"}},
		{"nothing, but another thread read the error", func(s *script) {
			at := s.now
			s.leaving(nil, quiet)
			e := s.reading(ackOf(quiet, 3))
			e.Start, e.TID = at, s.tid+1
			s.add(e)
			s.wait(settleAfter)
		}, []string{"seq 5: error error ESRCH from ack kept 1"}},
		{"nothing, and nobody else reads", func(s *script) {
			s.send(req(getRoute, DUMP, 4))
			s.read(reply(newRoute, MULTI, 4))
			s.leaving(nil, quiet)
			s.read(done(4, 0))
		}, []string{"seq 5: ok none", "seq 4: ok dump 1/24 bytes"}},
		{"nothing, though an ack was asked for: somebody read it", func(s *script) {
			at := s.now
			s.leaving(nil, a)
			s.wait(settleAfter)
			e := s.reading(ackOf(a, 0))
			e.Start, e.TID = at, s.tid+1 // told late
			s.add(e)
		}, []string{"seq 5: ok ack kept 1"}},
		{"nothing, though data is due: somebody read it", func(s *script) {
			s.leaving(nil, req(getRoute, 0, 5))
			s.wait(settleAfter)
			s.read(reply(newRoute, 0, 5))
		}, []string{"seq 5: ok data 1/24 bytes kept 1"}},
		{"nothing, but another thread reads parts", func(s *script) {
			e := s.reading(reply(setDCB, MULTI, 5))
			e.TID++
			s.leaving(nil, req(setDCB, 0, 5))
			e.End = s.now
			s.add(e)
			s.wait(settleAfter)
			s.read(reply(setDCB, MULTI, 5), done(5, 0))
		}, []string{"seq 5: ok dump 2/48 bytes"}},
		{"nothing, of a protocol that has no acks", func(s *script) {
			s.sock = &tracer.Socket{Inode: 51234, Protocol: unix.NETLINK_FIB_LOOKUP, PortID: port}
			s.leaving(nil, quiet)
			s.wait(settleAfter)
			s.flush()
		}, []string{"seq 5: unknown incomplete (no ack was asked for and nothing was read from the socket)"}},
		{"a batch in silence", func(s *script) { s.leaving(nil, batch...); s.wait(settleAfter) },
			[]string{"seq 1 [1/2]: ok none", "seq 2 [2/2]: ok none"}},
		{"a batch in silence, and the end", func(s *script) { s.leaving(nil, batch...); s.flush() },
			[]string{"seq 1 [1/2]: ok none", "seq 2 [2/2]: ok none"}},
		{"the ack, never read", func(s *script) { s.leaving(queue(ackOf(a, 0)), a) }, []string{"seq 5: ok ack"}},
		{"the error, never read", func(s *script) { s.text("words"); s.leaving(queue(ackOf(a, 3)), a) },
			[]string{`seq 5: error error ESRCH from ack "words" asked=false`}},
		{"the error nobody asked an ack for", func(s *script) { s.leaving(queue(ackOf(quiet, 3)), quiet) },
			[]string{"seq 5: error error ESRCH from ack"}},
		{"its read is not another's", func(s *script) {
			s.leaving(queue(ackOf(a, 3)), a)
			s.send(a)
			s.read(ackOf(a, 3))
			s.read(ackOf(a, 0))
		}, []string{"seq 5: error error ESRCH from ack", "seq 5: ok ack kept 1"}},
		{"an extended ack is waited for", func(s *script) {
			s.leaving(queue(ackOf(a, 3, words)), a)
			s.read(ackOf(a, 3, words))
		}, []string{`seq 5: error error ESRCH from ack kept 1 "why" asked=true`}},
		{"an extended ack whose errno was not captured", func(s *script) {
			s.leaving(queue(ackOf(a, 3, words)), a)
			s.readCut(16, ackOf(a, 3, words))
		}, []string{"seq 5: error error ESRCH from ack kept 1"}},
		{"an error of before tracing is read before an extended ack", func(s *script) {
			s.leaving(queue(ackOf(a, 22, words), ackOf(a, 3, words)), a)
			s.read(ackOf(a, 22, words))
			s.read(ackOf(a, 3, words))
		}, []string{`seq 5: error error ESRCH from ack kept 1 "why" asked=true`}},
		{"an echo is read before the ack", func(s *script) {
			x := req(newRoute, ACK|ECHO, 5)
			s.leaving(queue(reply(newRoute, 0, 5), ackOf(x, 0)), x)
			s.read(reply(newRoute, 0, 5))
			s.read(ackOf(x, 0))
		}, []string{"seq 5: ok data 1/24 bytes kept 2"}},
		{"nothing was echoed", func(s *script) {
			x := req(newRoute, ACK|ECHO, 5)
			s.leaving(queue(ackOf(x, 0)), x)
		}, []string{"seq 5: ok ack"}},
		{"an extended ack that is never read", func(s *script) { s.leaving(queue(ackOf(a, 3, words)), a); s.wait(afterIdle) },
			[]string{"seq 5: error error ESRCH from ack unread"}},
		{"another request waits with the same seq", func(s *script) {
			e := s.sending(quiet)
			e.TID++
			e.End = s.now + step/4 // another thread's, that returned after the next began
			s.add(e)
			s.leaving(queue(ackOf(quiet, 3)), quiet)
			s.flush()
		}, []string{
			"seq 5: unknown incomplete (no ack was asked for and nothing was read from the socket)",
			"seq 5: unknown incomplete (no ack was asked for and nothing was read from the socket)",
		}},
		{"another waits with the same seq, sent before", func(s *script) {
			s.send(quiet)
			s.leaving(queue(ackOf(quiet, 3)), quiet)
			s.read(ackOf(quiet, 3))
			s.read(reply(newRoute, 0, 6))
			s.flush()
		}, []string{
			"seq 5: error error ESRCH from ack", "seq 5: ok none",
		}},
		{"what was in the queue before it was empty is not read after that", func(s *script) {
			s.leaving(nil, quiet)
			other := msg(newRoute, REQ, 5, 0, 1)
			s.leaving(queue(ackOf(quiet, 3), ackOf(other, 3)), quiet, other)
			s.read(ackOf(quiet, 3))
			s.read(ackOf(other, 3))
			s.wait(settleAfter)
		}, []string{"seq 5: ok none", "seq 5 [1/2]: error error ESRCH from ack kept 1", "seq 5 [2/2]: error error ESRCH from ack kept 1"}},
		{"a batch in silence is not the one that fails after it", func(s *script) {
			bad := [][]byte{nfnl(batchBegin, 0), nfnl(newRule, 1), nfnl(batchEnd, 2)}
			s.leaving(nil, bad...)
			s.leaving(queue(ackOf(bad[1], 2)), bad...)
			s.read(ackOf(bad[1], 2))
			s.wait(settleAfter)
		}, []string{"seq 1: ok none", "seq 1: error error ENOENT from ack kept 1"}},
		{"a success nobody asked for is another's", func(s *script) { s.leaving(queue(ackOf(a, 0)), quiet); s.flush() },
			[]string{"seq 5: unknown incomplete (no ack was asked for and nothing was read from the socket)"}},
		{"data before the ack is waited for", func(s *script) {
			g := req(getRoute, ACK, 5)
			s.leaving(queue(reply(newRoute, 0, 5), ackOf(g, 0)), g)
			s.read(reply(newRoute, 0, 5))
			s.read(ackOf(g, 0))
		}, []string{"seq 5: ok data 1/24 bytes kept 2"}},
		{"an echo before the ack is waited for", func(s *script) {
			r := req(newRoute, ACK|ECHO, 5)
			s.leaving(queue(reply(newRoute, 0, 5), ackOf(r, 0)), r)
			s.read(reply(newRoute, 0, 5))
			s.read(ackOf(r, 0))
		}, []string{"seq 5: ok data 1/24 bytes kept 2"}},
		{"the send failed", func(s *script) {
			e := s.sending(quiet)
			e.Result, e.Queued.Known = -int(unix.EPERM), true
			s.add(e)
		}, []string{"seq 5: error EPERM from send"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := newScript(Options{})
			if strings.HasPrefix(tt.name, "a batch") {
				s.sock = &tracer.Socket{Inode: 51234, Protocol: unix.NETLINK_NETFILTER, PortID: port}
			}
			tt.run(s)
			s.want(t, tt.want...)
			s.wait(afterIdle)
			s.flush()
			s.got = nil
			s.empty(t)
		})
	}
}
