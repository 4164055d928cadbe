// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"testing"
	"time"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/tracer"
	"golang.org/x/sys/unix"
)

// TestSequences: several requests and calls on one socket.
func TestSequences(t *testing.T) {
	a, b := req(newRoute, ACK, 5), req(delRoute, ACK, 6)
	dump := req(getRoute, DUMP, 123456)
	get0 := req(getRoute, 0, 0)
	part := reply(newRoute, MULTI, 123456)
	long := req(newRoute, ACK, 7)
	tests := []struct {
		name string
		o    Options
		run  func(s *script)
		want []string
	}{
		{"several messages in one send", Options{}, func(s *script) {
			s.send(a, b)
			s.read(ackOf(a, 17), ackOf(b, 0))
		}, []string{"seq 5 [1/2]: error error EEXIST from ack kept 1", "del seq 6 [2/2]: ok ack kept 1"}},
		{"words are not shared out", Options{}, func(s *script) {
			s.text("which of them?")
			s.send(a, b)
			s.read(ackOf(a, 17), ackOf(b, 0))
		}, []string{"seq 5 [1/2]: error error EEXIST from ack kept 1", "del seq 6 [2/2]: ok ack kept 1"}},
		{"an error behind what was captured", Options{}, func(s *script) {
			e := s.sending(a, b)
			e.Data = e.Data[:18]
			s.add(e)
			s.read(ackOf(b, 3))
			s.read(ackOf(a, 0))
		}, []string{"del seq 6: error error ESRCH from ack kept 1", "seq 5: ok ack kept 1 cut"}},
		{"one sendmmsg is in order", Options{}, func(s *script) {
			x, y := s.sending(req(newRoute, 0, 5)), s.sending(b)
			y.Start, y.End = x.Start, x.End
			s.add(x)
			s.add(y)
			s.read(ackOf(b, 0))
		}, []string{"seq 5: ok none", "del seq 6: ok ack kept 1"}},
		{"one seq, oldest first", Options{}, func(s *script) {
			s.send(get0)
			s.send(get0)
			s.read(reply(newRoute, 0, 0))
			s.read(ackOf(get0, 3))
		}, []string{"seq 0: ok data 1/24 bytes kept 1", "seq 0: error error ESRCH from ack kept 1"}},
		{"one seq, the error names the type", Options{}, func(s *script) {
			x, y := req(newRoute, ACK, 5), req(delRoute, ACK, 5)
			s.send(x)
			s.send(y)
			s.read(ackOf(y, 3))
			s.read(ackOf(x, 0))
		}, []string{"del seq 5: error error ESRCH from ack kept 1", "seq 5: ok ack kept 1"}},
		{"one seq and type, the error repeats the request", Options{}, func(s *script) {
			x, y := msg(newRoute, REQ, 5, 0, 1), msg(newRoute, REQ, 5, 0, 2)
			s.send(x, y)
			s.read(ackOf(y, 3))
		}, []string{"seq 5 [1/2]: ok none", "seq 5 [2/2]: error error ESRCH from ack kept 1"}},
		{"one seq and type, what is repeated was changed", Options{}, func(s *script) {
			s.send(a)
			s.read(ackOf(req(newRoute, ACK|CAPPED, 5), 3))
		}, []string{"seq 5: error error ESRCH from ack kept 1"}},
		{"one seq and type, answers before their send", Options{}, func(s *script) {
			x, y := msg(newRoute, REQ, 5, 0, 1), msg(newRoute, REQ|ACK, 5, 0, 2)
			e := s.sending(x, y)
			s.read(ackOf(y, 3))
			e.End = s.now
			s.add(e)
			s.flush()
		}, []string{"seq 5 [1/2]: ok none", "seq 5 [2/2]: error error ESRCH from ack kept 1"}},
		{"one seq, the ack is for who asked", Options{}, func(s *script) {
			s.send(req(newRoute, 0, 5))
			s.send(a)
			s.read(ackOf(a, 0))
		}, []string{"seq 5: ok none", "seq 5: ok ack kept 1"}},
		{"one seq, each peeked at first", Options{}, func(s *script) {
			s.send(get0)
			s.send(get0)
			for _, m := range [][]byte{reply(newRoute, 0, 0), ackOf(get0, 3)} {
				e := s.reading(m)
				e.Peek = true
				s.add(e)
				s.read(m)
			}
		}, []string{"seq 0: ok data 1/24 bytes kept 1", "seq 0: error error ESRCH from ack kept 1"}},
		{"a notification before the data", Options{}, func(s *script) {
			s.send(get0)
			e := s.reading(reply(newRoute, 0, 0))
			e.Group = 64
			s.add(e)
			s.read(ackOf(get0, 3))
		}, []string{"seq 0: error error ESRCH from ack kept 1"}},
		{"the ack behind parts is nobody else's", Options{}, func(s *script) {
			r := req(getRoute, ACK, 123456)
			s.send(r)
			s.read(part, done(123456, 0))
			s.send(r)
			s.read(ackOf(r, 0))
			s.read(ackOf(r, 3))
		}, []string{"seq 123456: ok dump 1/24 bytes", "seq 123456: error error ESRCH from ack kept 1"}},
		{"dumps one after the other, one seq", Options{}, func(s *script) {
			for range 2 {
				s.send(dump)
				s.read(part, part)
				s.read(done(123456, 0))
			}
		}, []string{"seq 123456: ok dump 2/48 bytes", "seq 123456: ok dump 2/48 bytes"}},
		{"a second dump while one runs, one seq", Options{}, func(s *script) {
			s.send(dump)
			s.send(dump)
			s.read(part, part)
			s.read(ackOf(dump, 16))
			s.read(part, done(123456, 0))
		}, []string{"seq 123456: error error EBUSY from ack kept 1", "seq 123456: ok dump 3/72 bytes"}},
		{"a change while a dump is read", Options{}, func(s *script) {
			s.send(dump)
			s.read(part)
			s.send(a)
			s.read(ackOf(a, 0))
			s.read(part, done(123456, 0))
		}, []string{"seq 5: ok ack kept 1", "seq 123456: ok dump 2/48 bytes"}},
		{"parts", Options{Parts: true}, func(s *script) { s.send(dump); s.read(part, part); s.read(done(123456, 0)) },
			[]string{"part 0 of #1: 24 bytes", "part 1 of #1: 24 bytes", "seq 123456: ok dump 2/48 bytes"}},
		{"calls", Options{Calls: true}, func(s *script) {
			s.send(a)
			e := s.reading(ackOf(a, 0))
			e.Peek, e.Data = true, nil
			s.add(e)
			s.read(ackOf(a, 0))
			s.readFails(unix.EAGAIN)
		}, []string{"call receive=false result=20 peek=false 20 bytes", "call receive=true result=36 peek=true 0 bytes",
			"call receive=true result=36 peek=false 36 bytes", "seq 5: ok ack kept 1", "call receive=true result=-11 peek=false 0 bytes"}},
		{"calls before they return", Options{Calls: true}, func(s *script) { s.begin(a); s.verdict(tracer.AckInfo{Seq: 5}, nil); s.sent(20); s.read(ackOf(a, 0)) },
			[]string{"call receive=false result=20 peek=false 20 bytes", "call receive=true result=36 peek=false 36 bytes", "seq 5: ok ack kept 1"}},
		{"replies bounded", Options{MaxReplyBytes: 30}, func(s *script) {
			r := req(getRoute, ACK, 5)
			s.send(r)
			s.read(reply(newRoute, 0, 5), reply(newRoute, 0, 5), ackOf(r, 0))
		}, []string{"seq 5: ok data 2/48 bytes kept 1"}},
		{"requests bounded", Options{MaxOpen: 1}, func(s *script) { s.send(a); s.send(b); s.read(ackOf(b, 0)) },
			[]string{"seq 5: unknown incomplete (too many requests were open)", "del seq 6: ok ack kept 1"}},
		{"answers before their send", Options{}, func(s *script) {
			send := s.sending(a, b)
			s.read(ackOf(a, 3))
			s.read(ackOf(b, 0))
			s.add(send)
		}, []string{"seq 5 [1/2]: error error ESRCH from ack kept 1", "del seq 6 [2/2]: ok ack kept 1"}},
		{"a dump before its send", Options{}, func(s *script) {
			send := s.sending(dump)
			s.read(part, part)
			s.add(send)
			s.read(part, done(123456, 0))
		}, []string{"seq 123456: ok dump 3/72 bytes"}},
		{"answers read before a send began are not its", Options{}, func(s *script) {
			s.read(ackOf(a, 3))
			s.send(a)
			s.read(ackOf(a, 0))
		}, []string{"seq 5: ok ack kept 1"}},
		{"early answers are forgotten", Options{}, func(s *script) {
			send := s.sending(a)
			s.read(ackOf(a, 3))
			s.now += earlyFor
			s.add(s.event(tracer.Tick))
			s.add(send)
			s.read(ackOf(a, 0))
		}, []string{"seq 5: ok ack kept 1"}},
		{"an inode number again", Options{}, func(s *script) {
			s.send(a)
			s.sock = &tracer.Socket{Inode: s.sock.Inode, PortID: port + 1}
			r := req(newRoute, ACK, 5)
			s.send(r)
			got := ackOf(r, 0)
			copy(got[12:], num(port+1))
			s.read(got)
		}, []string{"seq 5: unknown incomplete (the answer was never read)", "seq 5: ok ack kept 1"}},
		{"another process reads", Options{}, func(s *script) {
			s.send(a)
			s.proc, s.tid = &tracer.Process{PID: 99}, 99
			s.read(ackOf(a, 0))
		}, []string{"seq 5: ok ack kept 1"}},
		{"a dump with NLM_F_ACK gets no ack", Options{}, func(s *script) {
			s.send(req(getRoute, DUMP|ACK, 123456))
			s.read(part, done(123456, 0))
		}, []string{"seq 123456: ok dump 1/24 bytes"}},
		{"replace and excl are no dump", Options{}, func(s *script) {
			r := req(newRoute, DUMP|ACK, 5)
			s.send(r)
			s.read(ackOf(r, 0))
		}, []string{"seq 5: ok ack kept 1"}},
		{"zeroes behind the last message", Options{}, func(s *script) { s.send(a, make([]byte, 64)); s.read(ackOf(a, 0)) },
			[]string{"seq 5: ok ack kept 1"}},
		{"a lie behind a message", Options{}, func(s *script) {
			long[0] = 99
			s.send(a, long)
			s.read(ackOf(a, 0))
		}, []string{"seq 7 [2/2]: ignored (nlmsg_len 99 is more than the 20 bytes sent: the kernel read no further)", "seq 5 [1/2]: ok ack kept 1"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := newScript(tt.o)
			tt.run(s)
			s.want(t, tt.want...)
			s.flush()
			s.want(t)
			s.empty(t)
		})
	}
}

// TestNoExchange: what is counted, and yields nothing.
func TestNoExchange(t *testing.T) {
	a := req(newRoute, ACK, 5)
	tests := []struct {
		name  string
		event func(s *script) *tracer.Event
		want  uint64
	}{
		{"to user space", func(s *script) *tracer.Event { e := s.sending(a, a); e.Peer = 99; return e }, 2},
		{"a uevent", func(s *script) *tracer.Event {
			s.sock = &tracer.Socket{Inode: 1, Protocol: unix.NETLINK_KOBJECT_UEVENT, PortID: port}
			e := s.sending([]byte("libudev\x00 and more than a header"))
			e.Group = 2
			return e
		}, 1},
		{"less than a header", func(s *script) *tracer.Event { return s.sending(a[:12]) }, 1},
		{"nothing", func(s *script) *tracer.Event { return s.sending() }, 0},
		{"a uevent read", func(s *script) *tracer.Event {
			s.sock = &tracer.Socket{Inode: 1, Protocol: unix.NETLINK_KOBJECT_UEVENT, PortID: port}
			return s.reading([]byte("add@/devices/virtual/net/dummy0\x00ACTION=add\x00"))
		}, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := newScript(Options{})
			s.add(tt.event(s))
			s.flush()
			s.want(t)
			if c := s.x.Counts(); c.Messages != tt.want || c.Brackets != tt.want {
				t.Errorf("counts %+v, want %d and %d", c, tt.want, tt.want)
			}
			s.empty(t)
		})
	}
}

// TestToGroupAndKernel: a send to groups and portid 0 is also the kernel's.
func TestToGroupAndKernel(t *testing.T) {
	s := newScript(Options{})
	a := req(newRoute, ACK, 5)
	e := s.sending(a)
	e.Group = 1
	s.add(e)
	s.read(ackOf(a, 0))
	s.want(t, "seq 5: ok ack kept 1")
}

// TestConnector: types below 16 carry data there, and nothing is acked.
func TestConnector(t *testing.T) {
	s := newScript(Options{})
	s.sock = &tracer.Socket{Inode: 1, Protocol: unix.NETLINK_CONNECTOR, PortID: port}
	s.send(msg(decode.DONE, 0, 1, port, make([]byte, 24)...))
	s.want(t, "seq 1: unknown (NETLINK_CONNECTOR acks no message)")
	s.balanced(t, 1)
}

// TestAudit: its kernel side does not ask for NLM_F_REQUEST, and leaves
// nlmsg_pid out of what it sends.
func TestAudit(t *testing.T) {
	s := newScript(Options{})
	s.sock = &tracer.Socket{Inode: 1, Protocol: unix.NETLINK_AUDIT, PortID: port}
	s.send(msg(1000, 0, 5, 0))
	s.read(msg(1000, 0, 5, 0, 1, 2, 3, 4))
	s.want(t, "seq 5: ok data 1/20 bytes kept 1")
}

// TestSharedTimes: of one of several sends in a call its own latency is not known.
func TestSharedTimes(t *testing.T) {
	for _, shared := range []bool{false, true} {
		s := newScript(Options{Calls: true, Peers: true})
		sent := s.sending(req(newRoute, 0, 1))
		read := s.reading(done(1, 0))
		peer := s.sending(req(newRoute, 0, 2))
		peer.Peer = port + 1
		told := map[Kind]int{}
		for _, e := range []*tracer.Event{sent, read, peer} {
			e.Shared = shared
			for r := range s.x.Add(e) {
				told[r.Kind]++
				if (r.Latency == 0) != shared {
					t.Errorf("shared %v: latency %v of a %v", shared, r.Latency, r.Kind)
				}
			}
		}
		for r := range s.x.Flush() {
			told[r.Kind]++
			if (r.Latency == 0) != shared {
				t.Errorf("shared %v: latency %v of a %v", shared, r.Latency, r.Kind)
			}
		}
		if told[Exchange] != 1 || told[CallKind] != 3 || told[PeerKind] != 1 {
			t.Errorf("%v", told)
		}
	}
}

// TestTimes: latency is the send's, duration is to the last reply read.
func TestTimes(t *testing.T) {
	s := newScript(Options{})
	r := req(getRoute, DUMP, 5)
	s.send(r)
	s.read(reply(newRoute, MULTI, 5))
	s.now += time.Second
	got := 0
	for r := range s.x.Add(s.reading(done(5, 0))) {
		got++
		if want := step / 2; r.Latency != want {
			t.Errorf("latency %v, want %v", r.Latency, want)
		}
		if want := time.Second + 2*step + step/2; r.Duration != want {
			t.Errorf("duration %v, want %v", r.Duration, want)
		}
		if r.Start != time.Second {
			t.Errorf("start %v, want 1s", r.Start)
		}
	}
	s.send(r)
	for r := range s.x.Add(s.reading(done(5, 2))) {
		got++
		if r.Duration != 0 {
			t.Errorf("duration %v of a refused dump", r.Duration)
		}
	}
	if got != 2 {
		t.Errorf("%d records, want 2", got)
	}
}
