// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"os"
	"testing"

	"github.com/nlsnoop/nlsnoop/tracer"
	"golang.org/x/sys/unix"
)

// older is a socket of this process, as if it had been there before tracing.
func (s *script) older(t *testing.T) (portid uint32, fd int) {
	t.Helper()
	fd, err := unix.Socket(unix.AF_NETLINK, unix.SOCK_RAW|unix.SOCK_CLOEXEC, unix.NETLINK_ROUTE)
	if err != nil {
		t.Fatal(err)
	}
	var st unix.Stat_t
	if err := unix.Fstat(fd, &st); err != nil {
		t.Fatal(err)
	}
	e := s.event(tracer.Known)
	e.Process = &tracer.Process{PID: os.Getpid(), Comm: "elder"}
	e.Socket = &tracer.Socket{Inode: st.Ino, Protocol: unix.NETLINK_ROUTE, PortID: 99}
	e.FD = fd
	s.add(e)
	return 99, fd
}

// uses is the older socket used by a process.
func (s *script) uses(of *tracer.Socket, by *tracer.Process) {
	e := s.reading(reply(newRoute, 0, 1))
	e.Socket, e.Process = of, by
	s.add(e)
}

func TestOlderSockets(t *testing.T) {
	s := newScript(Options{Peers: true, Notifications: true, Broadcasts: true})
	portid, fd := s.older(t)
	at := address{0, unix.NETLINK_ROUTE, portid}
	change := func() {
		e := s.event(tracer.Broadcast)
		e.Group, e.Data = 7, msg(newRoute, 0, 5, portid, 9)
		e.Len = len(e.Data)
		s.add(e)
	}
	s.add(toPeer(s.sending(req(getRoute, 0, 1)), portid))
	change()
	s.want(t, "peer 99 elder: seq 1: ok", "group 7 by 0 by elder: seq 5: unknown")

	// Who has it, seen with it, is still the one who has it.
	sock := s.x.owners[at].socket
	s.uses(sock, &tracer.Process{PID: os.Getpid(), Comm: "seen"})
	s.add(toPeer(s.sending(req(getRoute, 0, 2)), portid))
	change()
	s.want(t, "peer 99 seen: seq 2: ok", "group 7 by 0 by seen: seq 5: unknown")

	// Another has it too: who of them asked is not known.
	s.uses(sock, &tracer.Process{PID: 1, Comm: "other"})
	s.add(toPeer(s.sending(req(getRoute, 0, 3)), portid))
	change()
	s.want(t, "peer 99 other: seq 3: ok", "group 7 by 0: seq 5: unknown")
	unix.Close(fd)
}

// A socket that was closed since is nobody's.
func TestOlderSocketsClosed(t *testing.T) {
	s := newScript(Options{Peers: true})
	portid, fd := s.older(t)
	unix.Close(fd)
	s.add(toPeer(s.sending(req(getRoute, 0, 1)), portid))
	s.want(t, "peer 99 ?: seq 1: ok")
	if len(s.x.owners) != 1 { // the sender's
		t.Errorf("owners %v", s.x.owners)
	}
}

// What was seen is newer than what was found.
func TestOlderSocketsFoundLate(t *testing.T) {
	s := newScript(Options{Peers: true})
	seen := &tracer.Socket{Inode: 1, Protocol: unix.NETLINK_ROUTE, PortID: 99}
	s.uses(seen, &tracer.Process{PID: 3, Comm: "seen"})
	portid, fd := s.older(t)
	defer unix.Close(fd)
	s.add(toPeer(s.sending(req(getRoute, 0, 1)), portid))
	s.want(t, "peer 99 seen: seq 1: ok")
	s = newScript(Options{})
	if s.older(t); len(s.x.owners) != 0 {
		t.Error("kept, though nobody asks")
	}
}
