// SPDX-License-Identifier: Apache-2.0

package main

import (
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
	"github.com/nlsnoop/nlsnoop/internal/testnet/nlmsg"
)

// actElder has sockets before nlsnoop starts, both with its pid as portid, and
// uses neither. A message from another program lets it add a route, by write(2).
func actElder() {
	here := &unix.SockaddrNetlink{Family: unix.AF_NETLINK}
	route, err := testnet.OpenHere(unix.NETLINK_ROUTE)
	must(err)
	must(unix.Bind(route.FD(), here))
	must(unix.Connect(route.FD(), here))
	user, err := testnet.OpenHere(unix.NETLINK_USERSOCK)
	must(err)
	must(unix.Bind(user.FD(), here))
	_, err = user.Recv()
	must(err)
	_, err = unix.Write(route.FD(), nlmsg.NewRoute(nowhere, netip.Addr{}, 1).SetSeq(77).Bytes())
	must(err)
	cue()
}

// Sockets that were there before are known, those of another namespace than
// nlsnoop's too: who is sent to, and who caused what.
func TestLiveKnownSockets(t *testing.T) {
	mine, theirs := testnet.New(t), testnet.New(t)
	skipUnbroadcast(t, mine)
	h := hold(t, theirs, filepath.Join(stage, "elder"))
	awaitAsleep(t, h.pid())
	listener := theirs.Dial(t, unix.NETLINK_ROUTE)
	if err := unix.Bind(listener.FD(), &unix.SockaddrNetlink{Family: unix.AF_NETLINK}); err != nil {
		t.Fatal(err)
	}
	if err := listener.SetOption(unix.NETLINK_ADD_MEMBERSHIP, unix.RTNLGRP_IPV4_ROUTE); err != nil {
		t.Fatal(err)
	}
	s := newSnoop(t, mine, "--netns", inode(theirs), "--json", "--show", "all").start().attached()
	c := theirs.Dial(t, unix.NETLINK_USERSOCK)
	to := &unix.SockaddrNetlink{Family: unix.AF_NETLINK, Pid: uint32(h.pid())}
	if err := unix.Sendto(c.FD(), noRoute(5).Bytes(), 0, to); err != nil {
		t.Fatal(err)
	}
	if _, err := listener.Recv(); err != nil {
		t.Fatal(err)
	}
	all := s.stop().objects()
	peers, told := of(all, "peer"), of(all, "notification")
	if len(peers) != 1 || len(told) != 1 {
		t.Fatalf("stdout:\n%s", s.stdout.String())
	}
	if p := peers[0]; p.Process.PID != os.Getpid() || p.Peer.PortID != to.Pid || p.Peer.Process.PID != h.pid() || p.Peer.Process.Comm != "elder" ||
		p.Peer.Process.PPID != os.Getpid() || p.Peer.Process.Exe != filepath.Join(stage, "image") {
		t.Errorf("from %d to %+v, want %d and %d", p.Process.PID, p.Peer, os.Getpid(), h.pid())
	}
	seen := !strings.Contains(s.stderr.text(), "tracing with syscall") // its request
	if n := told[0]; n.Message.Seq != 77 || n.Cause.Process.PID != h.pid() || n.Cause.Exchange != 0 != seen {
		t.Errorf("seq %d, caused by %+v, want %d", n.Message.Seq, n.Cause, h.pid())
	}
	h.end()
}
