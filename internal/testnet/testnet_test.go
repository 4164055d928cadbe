// SPDX-License-Identifier: Apache-2.0

//go:build linux

package testnet

import (
	"fmt"
	"net/netip"
	"os"
	"strings"
	"testing"

	"github.com/nlsnoop/nlsnoop/internal/testnet/nlmsg"
	"golang.org/x/sys/unix"
)

func TestNamespaceIsOwn(t *testing.T) {
	n := New(t)
	var st unix.Stat_t
	if err := unix.Stat("/proc/self/ns/net", &st); err != nil {
		t.Fatal(err)
	}
	if st.Ino == n.Inode() {
		t.Fatalf("inode %d is the machine's own namespace", st.Ino)
	}
	var inside string
	n.Do(func() { inside, _ = os.Readlink("/proc/thread-self/ns/net") })
	if want := fmt.Sprintf("net:[%d]", n.Inode()); inside != want {
		t.Errorf("Do ran in %s, want %s", inside, want)
	}
	if err := unix.Stat(n.Path(), &st); err != nil || st.Ino != n.Inode() {
		t.Errorf("stat %s: inode %d, %v; want %d", n.Path(), st.Ino, err, n.Inode())
	}
}

func TestLinksAreSeenByCommands(t *testing.T) {
	n := New(t)
	v, _ := n.Veth(t, "v0", "v1")
	n.Addr(t, v, "10.9.0.1/24")
	out := n.Run(t, "ip -o address show")
	for _, want := range []string{"127.0.0.1/8", "10.9.0.1/24"} {
		if !strings.Contains(out, want) {
			t.Errorf("ip address shows no %s:\n%s", want, out)
		}
	}
	for _, link := range []string{"lo", "v0", "v1"} {
		if out := n.Run(t, "ip -o link show dev "+link); !strings.Contains(out, "UP") {
			t.Errorf("%s is not up: %s", link, out)
		}
	}
}

func TestRequests(t *testing.T) {
	n := New(t)
	v, _ := n.Veth(t, "v0", "v1")
	n.Addr(t, v, "10.9.0.1/24")
	dst, via := netip.MustParsePrefix("192.0.2.0/24"), netip.MustParseAddr("10.9.0.2")
	c := n.Dial(t, unix.NETLINK_ROUTE)
	for _, step := range []struct {
		name string
		m    *nlmsg.Message
		want unix.Errno
	}{
		{"add", nlmsg.NewRoute(dst, via, v), 0},
		{"add again", nlmsg.NewRoute(dst, via, v), unix.EEXIST},
		{"dump", nlmsg.DumpRoutes(), 0},
		{"delete", nlmsg.DelRoute(dst, via, v), 0},
		{"delete again", nlmsg.DelRoute(dst, via, v), unix.ESRCH},
		{"bad gateway", nlmsg.NewRoute(dst, netip.MustParseAddr("203.0.113.1"), v), unix.ENETUNREACH},
		{"by link", nlmsg.NewRoute(dst, netip.Addr{}, v), 0},
		{"bridge", nlmsg.NewLink("br0", "bridge"), 0},
	} {
		if got, err := c.Request(step.m); err != nil || got != step.want {
			t.Errorf("%s: %v, %v; want %v", step.name, got, err, step.want)
		}
	}
	if id, err := c.PortID(); err != nil || id == 0 {
		t.Errorf("port id %d, %v", id, err)
	}
	if inode, err := c.Inode(); err != nil || inode == 0 {
		t.Errorf("inode %d, %v", inode, err)
	}
}

func TestSegmentsArriveAsOneMessage(t *testing.T) {
	n := New(t)
	c := n.Dial(t, unix.NETLINK_ROUTE)
	b := nlmsg.SetUp(1).Bytes()
	if err := c.SendSegments(b[:7], b[7:9], b[9:]); err != nil {
		t.Fatal(err)
	}
	reply, err := c.Recv()
	if err != nil {
		t.Fatal(err)
	}
	rs, err := nlmsg.Parse(reply)
	if err != nil || len(rs) != 1 {
		t.Fatalf("%d replies, %v", len(rs), err)
	}
	if errno, ok := rs[0].Errno(); !ok || errno != 0 {
		t.Errorf("errno %v, %t; want success", errno, ok)
	}
}

func TestFirstSenderReachesTheKernel(t *testing.T) {
	n := New(t)
	v, _ := n.Veth(t, "v0", "v1")
	c := n.Dial(t, unix.NETLINK_ROUTE)
	dst := netip.MustParsePrefix("192.0.2.0/24")
	if errno, err := c.Request(nlmsg.NewRoute(dst, netip.Addr{}, v)); errno != 0 || err != nil {
		t.Fatal(errno, err)
	}
	if out, err := n.Command(FirstSender(t), "77", "more").CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	if out := n.Run(t, "ip route show 192.0.2.0/24"); out != "" {
		t.Errorf("the route is still there: %s", out)
	}
}
