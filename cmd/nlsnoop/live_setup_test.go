// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"syscall"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
)

// refuse does on sockets of the namespace what the kernel refuses, with what it
// refuses it, and between that what it does not.
func refuse(t *testing.T, ns *testnet.NS) {
	t.Helper()
	first, second, generic := ns.Dial(t, unix.NETLINK_ROUTE), ns.Dial(t, unix.NETLINK_ROUTE), ns.Dial(t, unix.NETLINK_GENERIC)
	at := func(portid, groups uint32) *unix.SockaddrNetlink {
		return &unix.SockaddrNetlink{Family: unix.AF_NETLINK, Pid: portid, Groups: groups}
	}
	const group = unix.NETLINK_ADD_MEMBERSHIP
	var nowhere error
	ns.Do(func() { _, nowhere = unix.Socket(unix.AF_NETLINK, unix.SOCK_RAW|unix.SOCK_CLOEXEC, 99) })
	for i, step := range []struct {
		err  error
		want syscall.Errno
	}{
		{nowhere, unix.EPROTONOSUPPORT},
		{unix.Bind(first.FD(), at(7, 0)), 0},
		{unix.Bind(first.FD(), at(8, 0x10)), unix.EINVAL},
		{unix.Bind(second.FD(), at(7, 0)), unix.EADDRINUSE},
		{first.SetOption(unix.NETLINK_EXT_ACK, 1), 0},
		{unix.SetsockoptInt(generic.FD(), unix.SOL_NETLINK, 99, 1), unix.ENOPROTOOPT},
		{unix.SetsockoptInt(first.FD(), unix.SOL_NETLINK, group, 123), unix.EINVAL},
		{unix.Connect(second.FD(), &unix.SockaddrInet4{}), unix.EINVAL},
	} {
		if step.want == 0 && step.err != nil || step.want != 0 && step.err != step.want {
			t.Fatalf("%d: %v, not %v", i, step.err, step.want)
		}
	}
}

// What the kernel refuses before anything is sent is shown with calls, whoever
// is refused what, and selected as sends are.
func TestLiveSetup(t *testing.T) {
	ns, elsewhere := testnet.New(t), testnet.New(t)
	self := fmt.Sprint(os.Getpid())
	lines := watch(t, ns, "--json", "--show", "calls", "--failed") // the other two, starting, send too
	route := watch(t, ns, "--show", "calls", "--time", "none", "-F", "route", "--errno", "EINVAL,EADDRINUSE", "-p", self)
	others := watch(t, ns, "--show", "calls", "-C", "nobody-is-called")
	refuse(t, ns)
	refuse(t, elsewhere)

	all := lines.stop()
	var got []string
	for _, o := range of(all.read(all.stdout.String()), "call") {
		got = append(got, fmt.Sprintf("%s %d %s %d %v", o.Call, o.Errno, o.Socket.Protocol, o.Socket.PortID, o.Arguments))
		if o.Process.PID != os.Getpid() || o.Socket.NetNS != ns.Inode() || (o.Socket.Inode == 0) != (o.Call == "socket") {
			t.Errorf("%+v", o)
		}
	}
	if want := []string{
		"socket 93 99 0 map[domain:AF_NETLINK protocol:99 type:[SOCK_RAW SOCK_CLOEXEC]]",
		"bind 22 NETLINK_ROUTE 7 map[nl_family:AF_NETLINK nl_groups:16 nl_pid:8]",
		"bind 98 NETLINK_ROUTE 0 map[nl_family:AF_NETLINK nl_groups:0 nl_pid:7]",
		"setsockopt 92 NETLINK_GENERIC 0 map[level:SOL_NETLINK option:99 value:1]",
		"setsockopt 22 NETLINK_ROUTE 7 map[level:SOL_NETLINK option:NETLINK_ADD_MEMBERSHIP value:123]",
		"connect 22 NETLINK_ROUTE 0 map[hex:02000000000000000000000000000000 nl_family:AF_INET]",
	}; !slices.Equal(got, want) || all.counts() != "0 exchanges, 6 calls, 0 lost" {
		t.Errorf("%s\n%s\n%s", all.counts(), strings.Join(got, "\n"), all.stderr.text())
	}

	var words []string
	for _, l := range route.stop().lines() {
		_, after, _ := strings.Cut(l, "["+self+"] ")
		words = append(words, strings.Join(strings.Fields(after), " "))
	}
	if want := []string{
		"EINVAL bind(NETLINK_ROUTE[7], portid 8, groups 0x10) # Invalid argument",
		"EADDRINUSE bind(NETLINK_ROUTE, portid 7) # Address already in use",
		"EINVAL setsockopt(NETLINK_ROUTE[7], NETLINK_ADD_MEMBERSHIP, 123) # Invalid argument",
		"EINVAL connect(NETLINK_ROUTE, AF_INET, 0x02000000000000000000000000000000) # Invalid argument",
	}; !slices.Equal(words, want) {
		t.Errorf("%q, want %q", words, want)
	}
	if s := others.stop(); s.stdout.Len() != 0 {
		t.Errorf("of others:\n%s", s.stdout.String())
	}
}
