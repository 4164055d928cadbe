// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"testing"

	"github.com/nlsnoop/nlsnoop/tracer"
	"golang.org/x/sys/unix"
)

// tells is a broadcast, inside the latest send or outside of any.
func (s *script) tells(inside bool, group uint32, msgs ...[]byte) {
	e := s.event(tracer.Broadcast)
	e.Data, e.Group = join(msgs), group
	e.Len = len(e.Data)
	e.Socket = &tracer.Socket{Inode: 1, Protocol: s.sock.Protocol, NetNS: s.sock.NetNS}
	if inside {
		e.Call = s.call
	}
	s.add(e)
}

// Told where they are sent, notifications are shown at once, by the request
// they name, or the one they are sent in; what listeners read adds nothing.
func TestBroadcasts(t *testing.T) {
	s := newScript(Options{Notifications: true, Broadcasts: true, VerdictsSeen: true})
	s.begin(req(newRoute, ACK, 1))
	s.tells(true, 7, change(1))
	s.want(t, "group 7 by 0, of #1 by ip: seq 1: unknown")
	s.tells(true, 39, msg(newRoute, 0, 0, 0, 9), msg(newRoute, 0, 0, 0, 8)) // names nobody
	s.want(t, "group 39 by 0, of #1 by ip: seq 0: unknown", "group 39 by 0, of #1 by ip: seq 0: unknown")
	s.hears(100, 1<<6, change(1))
	s.verdict(tracer.AckInfo{Seq: 1}, req(newRoute, ACK, 1)[:16])
	s.sent(20)
	s.read(ackOf(req(newRoute, ACK, 1), 0))
	s.wait(gatherFor)
	s.want(t, "seq 1: ok ack")
	s.tells(false, 7, msg(newRoute, 0, 0, 0, 9)) // a timer's
	s.tells(false, 7, change(1))
	s.want(t, "group 7 by 0: seq 0: unknown", "group 7 by 0, of #1 by ip: seq 1: unknown")
}

// Of a send with several messages none is the cause where the notification names
// none; the process is.
func TestBroadcastsInABatch(t *testing.T) {
	s := newScript(Options{Notifications: true, Broadcasts: true, VerdictsSeen: true})
	s.begin(req(newRoute, 0, 1), req(newRoute, 0, 2))
	s.tells(true, 7, msg(newRoute, 0, 0, 0, 9))
	s.tells(true, 7, change(2))
	s.want(t, "group 7 by 0 by ip: seq 0: unknown", "group 7 by 0, of #2 by ip: seq 2: unknown")
}

// A program's own message to a group, and what nobody wants, are none.
func TestBroadcastsUnwanted(t *testing.T) {
	s := newScript(Options{Notifications: true, Broadcasts: true})
	e := s.event(tracer.Broadcast)
	e.Data, e.Group, e.Peer = change(1), 7, port
	s.add(e)
	s.want(t)
	s.sock = &tracer.Socket{Protocol: unix.NETLINK_KOBJECT_UEVENT}
	s.tells(false, 1, []byte("add@/x\x00ACTION=add\x00"))
	if len(s.got) != 1 {
		t.Errorf("%q", s.got)
	}
	s = newScript(Options{})
	s.tells(false, 7, change(1))
	s.want(t)
}
