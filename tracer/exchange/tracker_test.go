// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"testing"
	"time"

	"github.com/nlsnoop/nlsnoop/tracer"
	"golang.org/x/sys/unix"
)

const afterIdle = DefaultIdle + time.Second

// TestPairing: what answers what, one request a send.
func TestPairing(t *testing.T) {
	add := req(newRoute, ACK, 5)
	quiet := req(newRoute, 0, 5)
	get := req(getRoute, 0, 5)
	getAck := req(getRoute, ACK, 5)
	dump := req(getRoute, DUMP, 5)
	part := reply(newRoute, MULTI, 5)
	words := tlv(1, []byte("Nexthop has invalid gateway\x00"))
	tests := []struct {
		name string
		run  func(s *script)
		want []string
	}{
		{"ack", func(s *script) { s.send(add); s.read(ackOf(add, 0)) }, []string{"seq 5: ok ack kept 1"}},
		{"error", func(s *script) { s.send(add); s.read(ackOf(add, 3)) }, []string{"seq 5: error error ESRCH from ack kept 1"}},
		{"error with extack", func(s *script) { s.send(add); s.read(ackOf(add, 22, words)) },
			[]string{`seq 5: error error EINVAL from ack kept 1 "Nexthop has invalid gateway" asked=true`}},
		{"extack behind a request that needs padding", func(s *script) {
			r := msg(newRoute, REQ|ACK, 5, 0, 1, 2, 3)
			s.send(r)
			s.read(ackOf(r, 22, words))
		}, []string{`seq 5: error error EINVAL from ack kept 1 "Nexthop has invalid gateway" asked=true`}},
		{"warning", func(s *script) { s.send(add); s.read(ackOf(add, 0, words)) },
			[]string{`seq 5: ok ack kept 1 "Nexthop has invalid gateway" asked=true`}},
		{"data", func(s *script) { s.send(get); s.read(reply(newRoute, 0, 5)) }, []string{"seq 5: ok data 1/24 bytes kept 1"}},
		{"data then ack", func(s *script) { s.send(getAck); s.read(reply(newRoute, 0, 5)); s.read(ackOf(getAck, 0)) },
			[]string{"seq 5: ok data 1/24 bytes kept 2"}},
		{"get refused", func(s *script) { s.send(get); s.read(ackOf(get, 101)) },
			[]string{"seq 5: error error ENETUNREACH from ack kept 1"}},
		{"dump", func(s *script) { s.send(dump); s.read(part, part); s.read(part); s.read(done(5, 0)) },
			[]string{"seq 5: ok dump 3/72 bytes"}},
		{"empty dump", func(s *script) { s.send(dump); s.read(done(5, 0)) }, []string{"seq 5: ok dump"}},
		{"dump refused at once", func(s *script) { s.send(dump); s.read(done(5, 2, words)) },
			[]string{`seq 5: error error ENOENT from done "Nexthop has invalid gateway" asked=true`}},
		{"dump failed midway", func(s *script) { s.send(dump); s.read(part, part); s.read(done(5, 90)) },
			[]string{"seq 5: error dump EMSGSIZE from done 2/48 bytes"}},
		{"dump busy", func(s *script) { s.send(dump); s.read(ackOf(dump, 16)) }, []string{"seq 5: error error EBUSY from ack kept 1"}},
		{"dump interrupted", func(s *script) { s.send(dump); s.read(part, reply(newRoute, MULTI|INTR, 5)); s.read(done(5, 0)) },
			[]string{"seq 5: ok dump 2/48 bytes interrupted"}},
		{"dump failed in a receive", func(s *script) { s.send(dump); s.read(part); s.readFails(unix.ENOMEM) },
			[]string{"seq 5: error dump ENOMEM from receive 1/24 bytes"}},
		{"dump failed in a peek", func(s *script) { s.send(dump); s.read(part); s.peekFails(unix.ENOMEM) },
			[]string{"seq 5: error dump ENOMEM from receive 1/24 bytes"}},
		{"dump left half read", func(s *script) { s.send(dump); s.read(part); s.wait(afterIdle) },
			[]string{"seq 5: ok dump 1/24 bytes incomplete"}},
		{"dump at the end", func(s *script) { s.send(dump); s.read(part); s.flush() },
			[]string{"seq 5: ok dump 1/24 bytes incomplete"}},
		{"dump alive beyond idle", func(s *script) {
			s.send(dump)
			for range 3 {
				s.wait(DefaultIdle - time.Second)
				s.read(part)
			}
			s.read(done(5, 0))
		}, []string{"seq 5: ok dump 3/72 bytes"}},
		{"echo", func(s *script) {
			r := req(newRoute, ACK|ECHO, 5)
			s.send(r)
			e := s.reading(reply(newRoute, 0, 5))
			e.Group = 64
			s.add(e)
			s.read(ackOf(r, 0))
		}, []string{"seq 5: ok data 1/24 bytes kept 2"}},
		{"never read", func(s *script) { s.send(add); s.wait(afterIdle) },
			[]string{"seq 5: unknown incomplete (the answer was never read)"}},
		{"never read, the kernel's words known", func(s *script) { s.text("first"); s.text("last"); s.send(add); s.wait(afterIdle) },
			[]string{`seq 5: unknown incomplete "last" asked=false (the answer was never read)`}},
		{"words for an ack without", func(s *script) { s.text("last"); s.send(add); s.read(ackOf(add, 22)) },
			[]string{`seq 5: error error EINVAL from ack kept 1 "last" asked=false`}},
		{"trace ends", func(s *script) { s.send(add); s.flush() },
			[]string{"seq 5: unknown incomplete (the trace ended before the answer was read)"}},
		{"silence at the end", func(s *script) { s.send(quiet); s.flush() },
			[]string{"seq 5: unknown incomplete (no ack was asked for and nothing was read from the socket)"}},
		{"send fails", func(s *script) {
			e := s.sending(add)
			e.Result = -int(unix.ENOBUFS)
			s.add(e)
		}, []string{"seq 5: error ENOBUFS from send"}},
		{"peeked, then read", func(s *script) {
			s.send(add)
			e := s.reading(ackOf(add, 3))
			e.Peek, e.Data = true, e.Data[:0]
			s.add(e)
			e = s.reading(ackOf(add, 3))
			e.Peek = true
			s.add(e)
			s.read(ackOf(add, 3))
		}, []string{"seq 5: error error ESRCH from ack kept 1"}},
		{"answer to another portid", func(s *script) { s.send(get); s.read(msg(newRoute, 0, 5, port+1)); s.flush() },
			[]string{"seq 5: unknown incomplete (the trace ended before the answer was read)"}},
		{"answer from user space", func(s *script) {
			s.send(add)
			e := s.reading(ackOf(add, 3))
			e.Peer = 99
			s.add(e)
			s.flush()
		}, []string{"seq 5: unknown incomplete (the trace ended before the answer was read)"}},
		{"sender unknown", func(s *script) {
			s.send(add)
			e := s.reading(ackOf(add, 3))
			e.Peer, e.NoPeer = 99, true
			s.add(e)
		}, []string{"seq 5: error error ESRCH from ack kept 1"}},
		{"notification of its own change", func(s *script) {
			s.send(add)
			e := s.reading(reply(newRoute, 0, 5))
			e.Group = 64
			s.add(e)
			e = s.reading(reply(newRoute, 0, 5))
			e.NoPeer = true
			s.add(e)
			s.read(ackOf(add, 0))
		}, []string{"seq 5: ok ack kept 1"}},
		{"overrun", func(s *script) { s.send(quiet); s.readFails(unix.ENOBUFS); s.readFails(unix.EAGAIN); s.flush() },
			[]string{"overrun", "seq 5: unknown incomplete (the socket lost messages: its answer may be among them)"}},
		{"answer cut behind its header", func(s *script) {
			s.send(get)
			e := s.reading(reply(newRoute, 0, 5))
			e.Data = e.Data[:18]
			s.add(e)
		}, []string{"seq 5: ok data 1/24 bytes kept 1"}},
		{"error cut before its errno", func(s *script) { s.send(add); s.readCut(16, ackOf(add, 3)) },
			[]string{"seq 5: unknown kept 1 (the errno of its answer was not captured)"}},
		{"dump cut before its errno", func(s *script) { s.send(dump); s.read(part); s.readCut(16, done(5, 3)) },
			[]string{"seq 5: unknown 1/24 bytes (the errno of its answer was not captured)"}},
		{"request cut behind its header", func(s *script) {
			e := s.sending(add)
			e.Data = e.Data[:17]
			s.add(e)
			s.read(ackOf(add, 3))
		}, []string{"seq 5: error error ESRCH from ack kept 1 cut"}},
		{"request not captured", func(s *script) {
			e := s.sending(add)
			e.Data = nil
			s.add(e)
		}, []string{"seq 0: unknown (its header was not captured)"}},
		{"not captured and not sent", func(s *script) {
			e := s.sending(add)
			e.Data, e.Result = nil, -int(unix.EFAULT)
			s.add(e)
		}, []string{"seq 0: error EFAULT from send"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := newScript(Options{})
			tt.run(s)
			s.want(t, tt.want...)
			s.flush()
			s.want(t)
			s.balanced(t, 1)
		})
	}
}

// TestIgnored: what the kernel skips is read from the request itself, and its
// ack is nobody else's.
func TestIgnored(t *testing.T) {
	noReq := msg(newRoute, ACK, 5, 0)
	control := msg(3, REQ|ACK, 5, 0)
	long := msg(newRoute, REQ|ACK, 5, 0)
	long[0] = 200
	short := msg(newRoute, REQ|ACK, 5, 0)
	short[0] = 12
	good := req(newRoute, ACK, 5)
	tests := []struct {
		name   string
		msg    []byte
		answer []byte
		want   string
	}{
		{"no NLM_F_REQUEST", noReq, ackOf(noReq, 0), "seq 5: ignored (NLM_F_REQUEST is not set: the kernel skipped it and acked it)"},
		{"neither", msg(newRoute, 0, 5, 0), nil, "seq 5: ignored (NLM_F_REQUEST is not set: the kernel skipped it)"},
		{"control type", control, ackOf(control, 0), "seq 5: ignored (type 3 is netlink's own: the kernel skipped it and acked it)"},
		{"longer than sent", long, nil, "seq 5: ignored (nlmsg_len 200 is more than the 16 bytes sent: the kernel read no further)"},
		{"shorter than its header", short, nil, "seq 5: ignored (nlmsg_len 12 is less than the header's 16: the kernel read no further)"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := newScript(Options{})
			s.send(tt.msg)
			s.want(t, tt.want)
			s.send(good)
			if tt.answer != nil {
				s.read(tt.answer)
			}
			s.want(t)
			s.read(ackOf(good, 17))
			s.want(t, "seq 5: error error EEXIST from ack kept 1")
			s.flush()
			s.balanced(t, 2)
		})
	}
}

// TestSilence: no ack asked for, and what proves that there was no error.
func TestSilence(t *testing.T) {
	quiet := func(seq uint32) []byte { return req(newRoute, 0, seq) }
	acked := req(newRoute, ACK, 9)
	const none = "seq 5: ok none"
	tests := []struct {
		name string
		run  func(s *script)
		want []string
	}{
		{"an answer to a later request", func(s *script) { s.send(quiet(5)); s.send(acked); s.read(ackOf(acked, 0)) },
			[]string{none, "seq 9: ok ack kept 1"}},
		{"an error of a later request", func(s *script) { s.send(quiet(5)); s.send(acked); s.read(ackOf(acked, 3)) },
			[]string{none, "seq 9: error error ESRCH from ack kept 1"}},
		{"an answer to a later message of its send", func(s *script) { s.send(quiet(5), acked); s.read(ackOf(acked, 0)) },
			[]string{"seq 5 [1/2]: ok none", "seq 9 [2/2]: ok ack kept 1"}},
		{"its own error first", func(s *script) { s.send(quiet(5)); s.send(acked); s.read(ackOf(quiet(5), 3)); s.read(ackOf(acked, 0)) },
			[]string{"seq 5: error error ESRCH from ack kept 1", "seq 9: ok ack kept 1"}},
		{"an answer to an earlier request proves nothing", func(s *script) { s.send(acked); s.send(quiet(5)); s.read(ackOf(acked, 0)) },
			[]string{"seq 9: ok ack kept 1"}},
		{"an empty queue", func(s *script) { s.send(quiet(5)); s.readFails(unix.EAGAIN) }, []string{none}},
		{"a queue found empty before", func(s *script) {
			e := s.event(tracer.Receive)
			e.Result = -int(unix.EAGAIN)
			s.send(quiet(5))
			s.add(e)
		}, nil},
		{"overlapping sends prove nothing", func(s *script) {
			a, b := s.sending(quiet(5)), s.sending(acked)
			a.End = b.End
			s.add(a)
			s.add(b)
			s.read(ackOf(acked, 0))
		}, []string{"seq 9: ok ack kept 1"}},
		{"two readers, error recorded late", func(s *script) {
			s.send(quiet(5))
			s.send(acked)
			late := s.reading(ackOf(quiet(5), 3))
			s.x.readers.read(s.sock.Inode, 8)
			s.read(ackOf(acked, 0))
			late.TID = 8
			s.add(late)
		}, []string{"seq 9: ok ack kept 1", "seq 5: error error ESRCH from ack kept 1"}},
		{"two readers, and nothing comes", func(s *script) {
			s.send(quiet(5))
			s.send(acked)
			s.x.readers.read(s.sock.Inode, 8)
			s.read(ackOf(acked, 0))
			s.wait(settleAfter)
		}, []string{"seq 9: ok ack kept 1", none}},
		{"nothing read", func(s *script) { s.send(quiet(5)); s.wait(afterIdle) },
			[]string{"seq 5: unknown incomplete (no ack was asked for and nothing was read from the socket)"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := newScript(Options{})
			tt.run(s)
			s.want(t, tt.want...)
		})
	}
}
