// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/tracer"
)

// closes is the end of the socket.
func (s *script) closes() {
	e := s.event(tracer.Closed)
	e.Start, e.Process, e.TID, e.Thread = e.End, nil, 0, ""
	s.add(e)
}

// What waits for an answer ends as it would where nothing more comes, but at
// once.
func TestClosed(t *testing.T) {
	add, get, dump := req(newRoute, ACK, 5), req(getRoute, 0, 5), req(getRoute, DUMP, 5)
	part := reply(newRoute, MULTI, 5)
	told := Options{VerdictsSeen: true}
	for _, c := range []struct {
		name string
		o    Options
		run  func(s *script)
		want []string
	}{
		{"never read", Options{}, func(s *script) { s.send(add) }, []string{"seq 5: unknown incomplete (the answer was never read)"}},
		{"data never read", Options{}, func(s *script) { s.send(get) }, []string{"seq 5: unknown incomplete (the answer was never read)"}},
		{"data never read, but it was no error", told, func(s *script) { s.begin(get); s.sent(20) }, []string{"seq 5: ok incomplete"}},
		{"no ack asked for", Options{}, func(s *script) { s.send(req(newRoute, 0, 5)) },
			[]string{"seq 5: unknown incomplete (no ack was asked for and nothing was read from the socket)"}},
		{"ack known, never read", told, func(s *script) { s.begin(add); s.verdict(tracer.AckInfo{Seq: 5}, add[:16]); s.sent(20) },
			[]string{"seq 5: ok ack"}},
		{"error known, never read", told, func(s *script) { s.begin(add); s.verdict(tracer.AckInfo{Seq: 5, Errno: 17}, add); s.sent(20) },
			[]string{"seq 5: error error EEXIST from ack"}},
		{"dump never read", told, func(s *script) { s.begin(dump); s.sent(20) }, []string{"seq 5: unknown incomplete (the answer was never read)"}},
		{"dump abandoned", told, func(s *script) { s.begin(dump); s.sent(20); s.read(part) }, []string{"seq 5: ok dump 1/24 bytes incomplete"}},
		{"dump read", told, func(s *script) { s.begin(dump); s.sent(20); s.read(part); s.read(done(5, 0)) }, []string{"seq 5: ok dump 1/24 bytes"}},
		{"batch never read", Options{}, func(s *script) {
			s.send(req(batchBegin, 0, 0), req(newRule, ACK, 5), req(newRule, ACK, 6), req(batchEnd, 0, 7))
		}, []string{"seq 5 [1/2]: unknown incomplete (the answer was never read)", "seq 6 [2/2]: unknown incomplete (the answer was never read)"}},
		{"its return was lost", told, func(s *script) { s.begin(add) }, []string{"seq 5: unknown incomplete (the answer was never read)"}},
		{"nothing open", Options{}, func(*script) {}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := newScript(c.o)
			if c.name == "batch never read" {
				s.sock.Protocol = unix.NETLINK_NETFILTER
			}
			c.run(s)
			s.closes()
			s.want(t, c.want...)
			s.balanced(t, uint64(len(c.want)))
			s.closes()
			s.flush()
			s.want(t)
		})
	}
}

// What is told of a socket after its close, or of another that has its inode
// number, stands for itself.
func TestAfterClosed(t *testing.T) {
	s := newScript(Options{})
	a := req(newRoute, ACK, 5)
	s.send(a)
	s.closes()
	s.want(t, "seq 5: unknown incomplete (the answer was never read)")
	s.read(ackOf(a, 3)) // from another thread, told late
	s.readFails(unix.EAGAIN)
	s.want(t)
	s.wait(earlyFor)
	s.send(a)
	s.read(ackOf(a, 0))
	s.want(t, "seq 5: ok ack kept 1")

	s.send(a)
	mine := s.sock
	s.sock = &tracer.Socket{Inode: mine.Inode, PortID: port + 1}
	s.closes()
	s.sock = mine
	s.want(t)
	s.read(ackOf(a, 0))
	s.want(t, "seq 5: ok ack kept 1")
	s.empty(t)
}

// Whoever gets a closed socket's portid is somebody else.
func TestClosedPeer(t *testing.T) {
	s := newScript(Options{Peers: true})
	s.sock = &tracer.Socket{Inode: 1, Protocol: unix.NETLINK_USERSOCK, PortID: 7}
	s.read([]byte("anything"))
	s.closes()
	s.sock = &tracer.Socket{Inode: 2, Protocol: unix.NETLINK_USERSOCK, PortID: 8}
	e := s.sending(req(30, 0, 1))
	e.Peer = 7
	s.add(e)
	s.want(t, "peer 7 ?: seq 1: ok")
}

// Sockets that are closed leave nothing, though nobody reads what they were
// answered.
func TestSocketsClosed(t *testing.T) {
	s := newScript(Options{VerdictsSeen: true, Peers: true})
	a := req(newRoute, ACK, 5)
	const sockets = 20_000
	for i := range sockets {
		s.sock = &tracer.Socket{Inode: uint64(i + 1), PortID: uint32(i + 1)}
		s.begin(a)
		s.verdict(tracer.AckInfo{Seq: 5}, a[:16])
		s.sent(20)
		s.closes()
		if len(s.x.owners) > 0 || s.x.open > 0 {
			t.Fatalf("after %d: %d owners, %d open", i, len(s.x.owners), s.x.open)
		}
	}
	if len(s.got) != sockets {
		t.Errorf("%d records", len(s.got))
	}
	s.balanced(t, sockets)
}
