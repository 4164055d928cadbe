// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
)

// What one program sends to another's socket is shown with both, and what does
// not get there with its errno; and neither is an exchange.
func TestLivePeers(t *testing.T) {
	ns := testnet.New(t)
	one, other := ns.Dial(t, unix.NETLINK_USERSOCK), ns.Dial(t, unix.NETLINK_USERSOCK)
	portid := func(c *testnet.Conn) uint32 {
		if err := unix.Bind(c.FD(), &unix.SockaddrNetlink{Family: unix.AF_NETLINK}); err != nil {
			t.Fatal(err)
		}
		id, err := c.PortID()
		if err != nil {
			t.Fatal(err)
		}
		return id
	}
	from, to := portid(one), portid(other)
	lines := watch(t, ns, "--json", "--show", "peers")
	text := watch(t, ns, "--show", "peers", "--time", "none")
	send := func(c *testnet.Conn, to, seq uint32) error {
		return unix.Sendto(c.FD(), noRoute(seq).Bytes(), 0, &unix.SockaddrNetlink{Family: unix.AF_NETLINK, Pid: to})
	}
	for _, err := range []error{send(other, from, 1), send(one, to, 2)} {
		if err != nil {
			t.Fatal(err)
		}
	}
	const nobody = 7
	if err := send(one, nobody, 3); err != unix.ECONNREFUSED {
		t.Fatal(err)
	}
	all := lines.stop()
	if x := all.exchanges(); len(x) != 0 {
		t.Errorf("exchanges: %+v", x)
	}
	got := of(all.read(all.stdout.String()), "peer")
	if len(got) != 3 || all.counts() != "0 exchanges, 3 peer messages, 0 lost" {
		t.Fatalf("%q\n%s", all.counts(), all.stdout.String())
	}
	for i, want := range []struct {
		portid uint32
		known  bool
		errno  unix.Errno
	}{{from, true, 0}, {to, true, 0}, {nobody, false, unix.ECONNREFUSED}} {
		o := got[i]
		if o.Peer.PortID != want.portid || o.Errno != int(want.errno) || o.Message.Seq != uint32(i+1) || o.Process.PID != os.Getpid() {
			t.Errorf("%d: %+v", i, o)
		}
		if known := o.Peer.Process.PID == os.Getpid(); known != want.known {
			t.Errorf("%d: peer %+v", i, o.Peer)
		}
	}
	comm, err := os.ReadFile("/proc/self/comm")
	if err != nil {
		t.Fatal(err)
	}
	shown := text.stop().stdout.String()
	for _, words := range []string{
		fmt.Sprintf("# to %s[%d]\n", bytes.TrimSpace(comm), os.Getpid()), "# to portid 7; Connection refused\n", " peer ", " ECONNREFUSED ",
	} {
		if !strings.Contains(shown, words) {
			t.Errorf("no %q in\n%s", words, shown)
		}
	}
}

// Who had a portid before, and has ended, is not who is sent to.
func TestLivePeerOfAPortIDUsedAgain(t *testing.T) {
	ns := testnet.New(t)
	first := filepath.Join(stage, "alpha-one")
	s := watch(t, ns, "--json", "--show", "exchanges,peers")
	h := hold(t, ns, "sh", "-c", `read -r x; exec "$0" 1`, first)
	h.end()
	second, third := ns.Dial(t, unix.NETLINK_ROUTE), ns.Dial(t, unix.NETLINK_ROUTE)
	portid := uint32(h.pid()) // as the kernel gives them
	if err := unix.Bind(second.FD(), &unix.SockaddrNetlink{Family: unix.AF_NETLINK, Pid: portid}); err != nil {
		t.Fatal(err)
	}
	if err := unix.Sendto(third.FD(), noRoute(2).Bytes(), 0, &unix.SockaddrNetlink{Family: unix.AF_NETLINK, Pid: portid}); err != nil {
		t.Fatal(err)
	}
	all := s.stop()
	if x := all.exchanges(); len(x) != 1 || x[0].Socket.PortID != portid || x[0].Process.PID != h.pid() {
		t.Fatalf("exchanges %+v, want one of portid %d", x, portid)
	}
	got := of(all.read(all.stdout.String()), "peer")
	if len(got) != 1 || got[0].Peer.PortID != portid || got[0].Peer.Process.PID != 0 {
		t.Errorf("peers %+v, want one of portid %d, whose process is not known", got, portid)
	}
}
