// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"testing"

	"github.com/nlsnoop/nlsnoop/tracer"
	"golang.org/x/sys/unix"
)

// TestVerdicts: the kernel's own verdicts, as fentry and kprobe see them.
func TestVerdicts(t *testing.T) {
	a, quiet := req(newRoute, ACK, 5), req(newRoute, 0, 5)
	dump := req(getRoute, DUMP, 5)
	noReq := msg(newRoute, ACK, 5, 0)
	cut := func(s *script, msgs ...[]byte) {
		e := s.sending(msgs...)
		e.Data, e.End, e.Result = e.Data[:18], 0, 0
		s.add(e)
	}
	tests := []struct {
		name string
		run  func(s *script)
		want []string
	}{
		{"acked", func(s *script) { s.begin(a); s.verdict(tracer.AckInfo{Seq: 5}, nil); s.sent(20) }, []string{"seq 5: ok ack"}},
		{"refused", func(s *script) {
			s.begin(a)
			s.verdict(tracer.AckInfo{Seq: 5, Errno: 22, Message: "no"}, nil)
			s.sent(20)
		},
			[]string{`seq 5: error error EINVAL from ack "no" asked=false`}},
		{"one seq and type, the verdict is on which", func(s *script) {
			x, y := msg(newRoute, REQ, 5, 0, 1), msg(newRoute, REQ, 5, 0, 2)
			s.begin(x, y)
			s.verdict(tracer.AckInfo{Seq: 5, Errno: 3}, y)
			s.sent(40)
		}, []string{"seq 5 [1/2]: ok none", "seq 5 [2/2]: error error ESRCH from ack"}},
		{"silence", func(s *script) { s.begin(quiet); s.sent(20) }, []string{"seq 5: ok none"}},
		{"an echo is waited for", func(s *script) {
			r := req(newRoute, ACK|ECHO, 5)
			s.begin(r)
			s.verdict(tracer.AckInfo{Seq: 5}, nil)
			s.sent(20)
			s.want(t)
			s.read(reply(newRoute, 0, 5))
			s.read(ackOf(r, 0))
		}, []string{"seq 5: ok data 1/24 bytes kept 2"}},
		{"an echo never read", func(s *script) {
			s.begin(req(newRoute, ACK|ECHO, 5))
			s.verdict(tracer.AckInfo{Seq: 5}, nil)
			s.sent(20)
			s.wait(afterIdle)
		}, []string{"seq 5: ok ack incomplete"}},
		{"refused without being asked", func(s *script) { s.begin(quiet); s.verdict(tracer.AckInfo{Seq: 5, Errno: 3}, nil); s.sent(20) },
			[]string{"seq 5: error error ESRCH from ack"}},
		{"ack read later is not another's", func(s *script) {
			s.begin(a)
			s.verdict(tracer.AckInfo{Seq: 5, Errno: 3}, nil)
			s.sent(20)
			s.send(a)
			s.read(ackOf(a, 3))
			s.read(ackOf(a, 0))
		}, []string{"seq 5: error error ESRCH from ack", "seq 5: ok ack kept 1"}},
		{"ack read before the send returned", func(s *script) {
			s.begin(a)
			s.verdict(tracer.AckInfo{Seq: 5}, nil)
			s.read(ackOf(a, 0))
			s.sent(20)
		}, []string{"seq 5: ok ack kept 1"}},
		{"ignored", func(s *script) {
			s.begin(noReq)
			s.verdict(tracer.AckInfo{Seq: 5}, nil)
			s.sent(16)
			s.read(ackOf(noReq, 0))
		},
			[]string{"seq 5: ignored (NLM_F_REQUEST is not set: the kernel skipped it and acked it)"}},
		{"send fails", func(s *script) { s.begin(a); s.sent(-int(unix.ENOBUFS)) }, []string{"seq 5: error ENOBUFS from send"}},
		{"an echo is waited for", func(s *script) {
			x := req(newRoute, ACK|ECHO, 5)
			s.begin(x)
			s.verdict(tracer.AckInfo{Seq: 5}, nil)
			s.sent(20)
			s.read(reply(newRoute, 0, 5))
			s.read(ackOf(x, 0))
		}, []string{"seq 5: ok data 1/24 bytes kept 2"}},
		{"nothing was echoed", func(s *script) {
			x := req(newRoute, ACK|ECHO, 5)
			s.begin(x)
			s.verdict(tracer.AckInfo{Seq: 5}, nil)
			s.sent(20)
			s.read(ackOf(x, 0))
		}, []string{"seq 5: ok ack kept 1"}},
		{"an echo without an ack", func(s *script) {
			s.begin(req(newRoute, ECHO, 5))
			s.sent(20)
			s.read(reply(newRoute, 0, 5))
		}, []string{"seq 5: ok data 1/24 bytes kept 1"}},
		{"a second dump while one runs, one seq", func(s *script) {
			s.begin(dump)
			s.sent(20)
			s.begin(dump)
			s.verdict(tracer.AckInfo{Seq: 5, Errno: 16}, nil)
			s.sent(20)
			s.read(reply(newRoute, MULTI, 5))
			s.read(ackOf(dump, 16))
			s.read(reply(newRoute, MULTI, 5), done(5, 0))
		}, []string{"seq 5: error error EBUSY from ack", "seq 5: ok dump 2/48 bytes"}},
		{"a get waits for its data", func(s *script) { s.begin(req(getRoute, 0, 5)); s.sent(20); s.read(reply(newRoute, 0, 5)) },
			[]string{"seq 5: ok data 1/24 bytes kept 1"}},
		{"a get not read", func(s *script) { s.begin(req(getRoute, 0, 5)); s.sent(20); s.wait(afterIdle) },
			[]string{"seq 5: ok incomplete"}},
		{"a dump waits for its end", func(s *script) { s.begin(dump); s.sent(20); s.read(done(5, 0)) }, []string{"seq 5: ok dump"}},
		{"the message itself where the send was cut", func(s *script) { cut(s, a); s.verdict(tracer.AckInfo{Seq: 5, Errno: 3}, a); s.sent(20) },
			[]string{"seq 5: error error ESRCH from ack"}},
		{"a message beyond the cut", func(s *script) {
			b := req(delRoute, ACK, 6)
			cut(s, a, b)
			s.verdict(tracer.AckInfo{Seq: 6, Errno: 3}, b)
			s.verdict(tracer.AckInfo{Seq: 5}, a)
			s.sent(40)
		}, []string{"seq 5: ok ack", "del seq 6: error error ESRCH from ack"}},
		{"a protocol that has no acks", func(s *script) {
			s.sock = &tracer.Socket{Inode: 51234, Protocol: unix.NETLINK_ISCSI, PortID: port}
			s.begin(quiet)
			s.sent(20)
			s.flush()
		}, []string{"seq 5: unknown incomplete (no ack was asked for and nothing was read from the socket)"}},
		{"behind the cut, but another socket", func(s *script) {
			cut(s, a, req(delRoute, ACK, 6))
			s.sock = &tracer.Socket{Inode: s.sock.Inode, PortID: port + 1}
			s.verdict(tracer.AckInfo{Seq: 6, Errno: 3}, req(delRoute, ACK, 6))
			s.sent(40)
			s.flush()
		}, []string{"seq 5: unknown incomplete cut (the trace ended before the answer was read)"}},
		{"an Ack was lost: silence is no success", func(s *script) {
			s.begin(quiet)
			e := s.event(tracer.Sent)
			e.Call, e.Result, e.Acks = s.call, 20, 1
			s.add(e)
			s.flush()
		}, []string{"seq 5: unknown incomplete (no ack was asked for and nothing was read from the socket)"}},
		{"its Sent was lost", func(s *script) { s.begin(a); s.verdict(tracer.AckInfo{Seq: 5, Errno: 3}, nil); s.wait(afterIdle) },
			[]string{"seq 5: error error ESRCH from ack unread"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := newScript(Options{VerdictsSeen: true})
			tt.run(s)
			s.want(t, tt.want...)
			s.flush()
			s.want(t)
			s.empty(t)
		})
	}
}
