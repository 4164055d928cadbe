// SPDX-License-Identifier: Apache-2.0

package main

import (
	"net/netip"
	"syscall"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
	"github.com/nlsnoop/nlsnoop/internal/testnet/nlmsg"
)

const (
	getStrictCheck = 12 // NETLINK_GET_STRICT_CHK (linux/netlink.h)
	getPolicy      = 10 // CTRL_CMD_GETPOLICY (linux/genetlink.h)
)

func dump(typ uint16) *nlmsg.Message { return nlmsg.New(typ, nlmsg.Request|nlmsg.Dump) }

// dumpsThatFail are refused before their first part, by NLMSG_ERROR where there
// is nothing to begin with, and by NLMSG_DONE where it has begun.
var dumpsThatFail = []struct {
	name     string
	protocol int
	message  *nlmsg.Message
	errno    syscall.Errno
	from     string
}{
	{"of what has none", unix.NETLINK_ROUTE, dump(unix.RTM_GETDCB).Raw(0, 0, 0, 0), unix.EOPNOTSUPP, "ack"},
	{"that cannot start", unix.NETLINK_GENERIC, dump(unix.GENL_ID_CTRL).Raw(getPolicy, 2, 0, 0), unix.EINVAL, "ack"},
	{"of a table that is not there", unix.NETLINK_ROUTE, dump(unix.RTM_GETROUTE).
		RtMsg(unix.RtMsg{Family: unix.AF_INET}).U32(unix.RTA_TABLE, 9999), unix.ENOENT, "done"},
	{"with too short a header", unix.NETLINK_ROUTE, dump(unix.RTM_GETLINK).Raw(0, 0, 0, 0), unix.EINVAL, "done"},
}

func dialStrict(t *testing.T, ns *testnet.NS, protocol int) *testnet.Conn {
	t.Helper()
	c := ns.Dial(t, protocol)
	if err := c.SetOption(getStrictCheck, 1); err != nil {
		t.Fatal(err)
	}
	return c
}

func TestLiveDumpsThatFailAtOnce(t *testing.T) {
	for _, d := range dumpsThatFail {
		t.Run(d.name, func(t *testing.T) {
			ns := testnet.New(t)
			s := watch(t, ns, "--json")
			if errno, err := dialStrict(t, ns, d.protocol).Request(d.message); errno != d.errno || err != nil {
				t.Fatalf("%v, %v, want %v", errno, err, d.errno)
			}
			x := s.stop().exchanges()
			if len(x) != 1 {
				t.Fatalf("stdout:\n%s", s.stdout.String())
			}
			if e := x[0]; e.Outcome != "error" || e.Answer != "error" || e.ReplyCount != 0 || e.Error.From != d.from ||
				e.Error.Errno != int(d.errno) {
				t.Errorf("%+v", e)
			}
		})
	}
}

// A dump of a link's addresses fails midway once the link is gone.
func TestLiveDumpThatFailsMidway(t *testing.T) {
	const addresses = 300
	ns := testnet.New(t)
	link, _ := ns.Veth(t, "left", "right")
	c := ns.Dial(t, unix.NETLINK_ROUTE)
	for i := range addresses {
		p := netip.PrefixFrom(netip.AddrFrom4([4]byte{10, 1, byte(i >> 8), byte(i)}), 32)
		if errno, err := c.Request(nlmsg.NewAddr(link, p)); errno != 0 || err != nil {
			t.Fatal(errno, err)
		}
	}
	s := watch(t, ns, "--json", "-t", "RTM_GETADDR")
	d := dialStrict(t, ns, unix.NETLINK_ROUTE)
	if err := d.Send(dump(unix.RTM_GETADDR).IfAddrMsg(unix.IfAddrmsg{Family: unix.AF_INET, Index: link}).Bytes()); err != nil {
		t.Fatal(err)
	}
	buf := make([]byte, 4096) // so that the kernel makes small parts
	read := func() (parts int, errno syscall.Errno, done bool) {
		n, _, err := unix.Recvfrom(d.FD(), buf, 0)
		if err != nil {
			t.Fatal(err)
		}
		rs, err := nlmsg.Parse(buf[:n])
		if err != nil {
			t.Fatal(err)
		}
		for i := range rs {
			if errno, done = rs[i].Errno(); done {
				return parts, errno, true
			}
			parts++
		}
		return parts, 0, false
	}
	parts, errno, done := read()
	if errno, err := c.Request(nlmsg.New(unix.RTM_DELLINK, nlmsg.Request|nlmsg.Ack).
		IfInfoMsg(unix.IfInfomsg{Index: int32(link)})); errno != 0 || err != nil {
		t.Fatal(errno, err)
	}
	for !done {
		var n int
		n, errno, done = read()
		parts += n
	}
	if errno != unix.ENODEV || parts == 0 || parts >= addresses {
		t.Fatalf("the dump ended with %v after %d parts", errno, parts)
	}
	x := s.stop().exchanges()
	if len(x) != 1 {
		t.Fatalf("stdout:\n%s", s.stdout.String())
	}
	if e := x[0]; e.Outcome != "error" || e.Answer != "dump" || e.ReplyCount != parts || e.Error.From != "done" ||
		e.Error.Errno != int(unix.ENODEV) {
		t.Errorf("after %d parts: %+v", parts, e)
	}
}
