// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"testing"

	"github.com/nlsnoop/nlsnoop/tracer"
	"golang.org/x/sys/unix"
)

// toPeer turns a send into one to another's socket.
func toPeer(e *tracer.Event, portid uint32) *tracer.Event {
	e.Peer = portid
	return e
}

func TestPeers(t *testing.T) {
	s := newScript(Options{Peers: true})
	other := &tracer.Process{PID: 9, Comm: "daemon"}
	theirs := &tracer.Socket{Inode: 77, Protocol: s.sock.Protocol, PortID: 4711}

	s.add(toPeer(s.sending(req(getRoute, 0, 1)), 4711)) // nobody is known there
	s.want(t, "peer 4711 ?: seq 1: ok")

	heard := s.reading(req(getRoute, 0, 1))
	heard.Process, heard.Socket, heard.Peer = other, theirs, port
	s.add(heard)
	s.want(t)
	s.add(toPeer(s.sending(req(getRoute, 0, 2), req(getRoute, 0, 3)), 4711)) // two at once
	s.want(t, "peer 4711 daemon: seq 2: ok", "peer 4711 daemon: seq 3: ok")

	refused := toPeer(s.sending(req(getRoute, 0, 4)), 4712)
	refused.Result = -int(unix.ECONNREFUSED)
	s.add(refused)
	s.want(t, "peer 4712 ?: seq 4: error ECONNREFUSED from send")

	short := toPeer(s.sending([]byte("no header")), 4711)
	s.add(short)
	s.want(t, "peer 4711 daemon: seq 0: ok")
	s.balanced(t, 0)
}

// On fentry a send is told before it returns.
func TestPeersBeforeTheReturn(t *testing.T) {
	s := newScript(Options{Peers: true})
	begin := func(seq uint32) {
		e := toPeer(s.sending(req(getRoute, 0, seq)), 4711)
		e.End, e.Result = 0, 0
		s.add(e)
	}
	begin(1)
	s.want(t)
	s.sent(20)
	s.want(t, "peer 4711 ?: seq 1: ok")
	begin(2)
	s.sent(-int(unix.ECONNREFUSED))
	s.want(t, "peer 4711 ?: seq 2: error ECONNREFUSED from send")
	begin(3)
	s.flush()
	s.want(t, "peer 4711 ?: seq 3: unknown (the trace ended before its send returned)")
	s.balanced(t, 0)
}

// What is not wanted is neither kept nor shown, and what is known of others is
// bounded.
func TestPeersUnwanted(t *testing.T) {
	s := newScript(Options{})
	s.add(toPeer(s.sending(req(getRoute, 0, 1)), 4711))
	s.want(t)
	s.balanced(t, 0)
	if len(s.x.owners) != 0 {
		t.Errorf("%d owners kept", len(s.x.owners))
	}
	s = newScript(Options{Peers: true})
	for i := range uint32(3 * maxAddresses) {
		e := s.sending(req(getRoute, 0, 1))
		e.Socket = &tracer.Socket{Inode: 1, Protocol: unix.NETLINK_USERSOCK, PortID: i + 1}
		s.add(toPeer(e, 1))
	}
	if len(s.x.owners) > maxAddresses {
		t.Errorf("%d owners kept", len(s.x.owners))
	}
}
