// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"testing"
	"time"

	"github.com/nlsnoop/nlsnoop/tracer"
	"golang.org/x/sys/unix"
)

// listener is a socket that reads what goes to groups.
func (s *script) hears(inode uint64, group uint32, msgs ...[]byte) {
	e := s.reading(msgs...)
	e.Socket = &tracer.Socket{Inode: inode, Protocol: s.sock.Protocol, PortID: uint32(inode), NetNS: s.sock.NetNS}
	e.Process, e.Group = &tracer.Process{PID: int(inode), Comm: "monitor"}, group
	s.add(e)
}

// change is the notification of what the request with this seq did.
func change(seq uint32) []byte { return msg(newRoute, 0, seq, port, 9, 9) }

// Once, however many listeners, with the request that caused it.
func TestNotificationOnce(t *testing.T) {
	s := newScript(Options{Notifications: true})
	s.send(req(newRoute, ACK, 1))
	s.hears(100, 1<<6, change(1))
	s.hears(200, 1<<6, change(1))
	s.read(ackOf(req(newRoute, ACK, 1), 0))
	s.want(t, "seq 1: ok ack kept 1")
	s.wait(gatherFor)
	s.want(t, "group 7 by 2, of #1 by ip: seq 1: unknown")
	s.hears(300, 1<<6, change(1)) // late
	s.wait(gatherFor)
	s.want(t)
}

// Where the listener's reading is reported before the send that caused it.
func TestNotificationBeforeItsCause(t *testing.T) {
	s := newScript(Options{Notifications: true})
	s.hears(100, 1, change(1))
	s.send(req(newRoute, ACK, 1))
	s.wait(gatherFor)
	s.want(t, "group 1 by 1, of #1 by ip: seq 1: unknown")
}

// Of equal ones each listener reads as many as there were.
func TestNotificationsAlike(t *testing.T) {
	s := newScript(Options{Notifications: true})
	for range 2 {
		s.hears(100, 1, change(0))
	}
	for range 3 {
		s.hears(200, 1, change(0))
	}
	s.hears(100, 2, change(0)) // another group's
	s.wait(gatherFor)
	s.want(t, "group 1 by 2: seq 0: unknown", "group 1 by 2: seq 0: unknown", "group 1 by 1: seq 0: unknown", "group 2 by 1: seq 0: unknown")
}

// Of several requests with one seq none is the cause for certain, their process
// is; nobody is where no request was seen.
func TestNotificationOfWhom(t *testing.T) {
	s := newScript(Options{Notifications: true})
	for range 2 {
		s.send(req(newRoute, ACK, 5))
		s.read(ackOf(req(newRoute, ACK, 5), 0))
	}
	s.got = nil
	s.hears(100, 1, change(5))
	s.hears(100, 1, change(6))
	s.hears(100, 1, msg(newRoute, 0, 5, port+1, 9))
	s.hears(100, 1, msg(newRoute, 0, 0, 0, 9))
	s.wait(gatherFor)
	s.want(t, "group 1 by 1 by ip: seq 5: unknown", "group 1 by 1: seq 6: unknown", "group 1 by 1: seq 5: unknown", "group 1 by 1: seq 0: unknown")
}

// What may be an answer is no notification, one of a group without a bit is.
func TestNotNotifications(t *testing.T) {
	s := newScript(Options{Notifications: true})
	s.hears(100, 0, msg(newRoute, 0, 1, 100, 9)) // its own portid
	s.hears(100, 0, msg(newRoute, 0, 1, 0, 9))
	s.hears(100, 1, ackOf(req(newRoute, ACK, 1), 0))
	s.hears(100, 1, done(1, 0))
	s.hears(100, 0, msg(newRoute, 0, 1, 7, 9))
	s.wait(gatherFor)
	s.want(t, "group 0 by 1: seq 1: unknown")
	s = newScript(Options{})
	s.hears(100, 1, change(1))
	s.wait(gatherFor)
	s.want(t)
}

func TestUEvents(t *testing.T) {
	s := newScript(Options{Notifications: true})
	s.sock = &tracer.Socket{Inode: 5, Protocol: unix.NETLINK_KOBJECT_UEVENT, PortID: 3}
	s.hears(100, 1, []byte("add@/x\x00ACTION=add\x00"))
	s.hears(200, 1, []byte("add@/x\x00ACTION=add\x00"))
	s.wait(gatherFor)
	if len(s.got) != 1 || s.got[0][:len("group 1 by 2: ")] != "group 1 by 2: " {
		t.Errorf("%q", s.got)
	}
}

// At the end all are yielded; what is kept is bounded.
func TestNotificationsEnd(t *testing.T) {
	s := newScript(Options{Notifications: true})
	for i := range uint32(3 * maxNotices) {
		s.now += time.Microsecond - step // all at once
		s.hears(100, 1, change(i))
		s.x.Add(s.sending(req(newRoute, 0, i)))
		s.now -= step
	}
	s.flush()
	if n := len(s.x.notices.queue); n != 0 || s.x.notices.told != 0 || len(s.x.notices.by) != 0 {
		t.Errorf("%d kept, %d told, %d known", n, s.x.notices.told, len(s.x.notices.by))
	}
	if n := len(s.x.causes.by); n > maxCauses || len(s.x.causes.keys) > maxCauses {
		t.Errorf("%d causes", n)
	}
	n := 0
	for _, line := range s.got {
		if line[:6] == "group " {
			n++
		}
	}
	if n != 3*maxNotices {
		t.Errorf("%d of %d yielded", n, 3*maxNotices)
	}
}
