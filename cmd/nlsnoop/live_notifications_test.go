// SPDX-License-Identifier: Apache-2.0

package main

import (
	"net/netip"
	"os"
	"strings"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
	"github.com/nlsnoop/nlsnoop/internal/testnet/nlmsg"
)

// A notification is shown once, however many listen, under the exchange that
// caused it; what is not selected is not.
func TestLiveNotifications(t *testing.T) {
	ns := testnet.New(t)
	skipUnbroadcast(t, ns)
	asks := ns.Dial(t, unix.NETLINK_ROUTE)
	if errno, err := asks.Request(nlmsg.SetUp(1)); err != nil || errno != 0 {
		t.Fatal(errno, err)
	}
	var listeners []*testnet.Conn
	for range 3 {
		c := ns.Dial(t, unix.NETLINK_ROUTE)
		// The kernel leaves out who has no portid yet.
		if err := unix.Bind(c.FD(), &unix.SockaddrNetlink{Family: unix.AF_NETLINK}); err != nil {
			t.Fatal(err)
		}
		if err := c.SetOption(unix.NETLINK_ADD_MEMBERSHIP, unix.RTNLGRP_IPV4_ROUTE); err != nil {
			t.Fatal(err)
		}
		listeners = append(listeners, c)
	}
	all := watch(t, ns, "--json", "--show", "exchanges,notifications")
	adds := watch(t, ns, "--show", "notifications", "-t", "newroute", "--failed", "--time", "none")
	others := watch(t, ns, "--json", "--show", "notifications", "-C", "nobody")
	dst := netip.MustParsePrefix("192.0.2.0/24")
	for _, m := range []*nlmsg.Message{nlmsg.NewRoute(dst, netip.Addr{}, 1).SetSeq(41), nlmsg.DelRoute(dst, netip.Addr{}, 1).SetSeq(42)} {
		if errno, err := asks.Request(m); err != nil || errno != 0 {
			t.Fatal(errno, err)
		}
		for _, c := range listeners {
			if _, err := c.Recv(); err != nil {
				t.Fatal(err)
			}
		}
	}
	shown := all.stop()
	ids := map[uint32]uint64{}
	for _, x := range shown.exchanges() {
		ids[x.Request.Seq] = x.ID
	}
	got := of(shown.read(shown.stdout.String()), "notification")
	if len(got) != 2 || !strings.HasSuffix(shown.counts(), " exchanges, 2 notifications, 0 lost") {
		t.Fatalf("%q\n%s", shown.counts(), shown.stdout.String())
	}
	receivers := len(listeners)
	if !strings.Contains(shown.stderr.text(), "tracing with syscall") {
		receivers = 0 // they are not looked at
	}
	for i, name := range []string{"RTM_NEWROUTE", "RTM_DELROUTE"} {
		o := got[i]
		if o.Message.Name != name || o.Message.Seq != uint32(41+i) || o.Group.Name != "RTNLGRP_IPV4_ROUTE" || o.Receivers != receivers ||
			o.Cause.Process.PID != os.Getpid() || o.Cause.Exchange != ids[o.Message.Seq] || o.Cause.Exchange == 0 {
			t.Errorf("%d: %+v, exchanges %v", i, o, ids)
		}
	}
	lines := adds.stop().lines()
	if len(lines) != 1 || !strings.Contains(lines[0], " event    RTM_NEWROUTE 192.0.2.0/24 dev ") || !strings.HasSuffix(lines[0], "# RTNLGRP_IPV4_ROUTE") {
		t.Errorf("%q", lines)
	}
	if got := of(others.stop().read(others.stdout.String()), "notification"); len(got) != 0 {
		t.Errorf("of nobody: %+v", got)
	}
}

// skipUnbroadcast skips where the kernel does not let the backend asked for see
// broadcasts, and sees that another is chosen there.
func skipUnbroadcast(t *testing.T, ns *testnet.NS) {
	t.Helper()
	if os.Getenv(backendEnv) != "fentry" {
		return
	}
	s := newSnoop(t, ns, "--show", "notifications", "-d", "1ms").start()
	<-s.ended
	if _, reason, ok := strings.Cut(s.stderr.text(), "broadcasts cannot be seen: "); ok {
		s = newSnoop(t, ns, "--show", "notifications", "-d", "1ms", "--backend", "auto").start()
		<-s.ended
		if !strings.Contains(s.stderr.text(), "tracing with kprobe") {
			t.Errorf("auto: %s", s.stderr.text())
		}
		t.Skip("kernel: " + reason)
	}
}
