// SPDX-License-Identifier: Apache-2.0

package main

import (
	"net/netip"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
	"github.com/nlsnoop/nlsnoop/internal/testnet/nlmsg"
)

// up sets link 1 up, which it is: success, with an ack where flags ask for one.
func up(seq uint32, flags uint16) *nlmsg.Message {
	return nlmsg.SetUp(1).SetFlags(nlmsg.Request | flags).SetSeq(seq)
}

// noLink is up of a link that is not there: ENODEV.
func noLink(seq uint32, flags uint16) *nlmsg.Message {
	return nlmsg.SetUp(9999).SetFlags(nlmsg.Request | flags).SetSeq(seq)
}

// silent is noRoute without NLM_F_ACK.
func silent(seq uint32) *nlmsg.Message { return noRoute(seq).SetFlags(nlmsg.Request) }

const (
	skipped      = "NLM_F_REQUEST is not set: the kernel skipped it"
	skippedAcked = skipped + " and acked it"
	tooLong      = "nlmsg_len 4096 is more than the 36 bytes sent: the kernel read no further"
	equal        = "an error answers it, or another request of the same bytes"
	tooShort     = "nlmsg_len 8 is less than the header's 16: the kernel read no further"
)

// What is sent, and how it is answered.
var sendRules = []rule{
	{name: "several messages in a send", do: func(p *scene) {
		c := p.route()
		p.send(c, getLo(1), noRoute(2), up(3, nlmsg.Ack), up(4, 0), silent(5), up(6, 0))
		p.read(c, 4)
		p.last(c)
	}, want: []string{
		"1 [1/6]: ok data 1", "2 [2/6]: error error ESRCH from ack", "3 [3/6]: ok ack", "4 [4/6]: ok none",
		"5 [5/6]: error error ESRCH from ack", "6 [6/6]: ok none", "99: ok data 1",
	}},
	{name: "several sends in a call", do: func(p *scene) {
		c := p.route()
		if n := sendmmsg(p.t, c, up(1, 0), noRoute(2), getLo(3)); n != 3 {
			p.t.Fatalf("%d sends of 3", n)
		}
		p.read(c, 2)
	}, want: []string{"1: ok none", "2: error error ESRCH from ack", "3: ok data 1"}},
	{name: "several sends in a call, of one seq", do: func(p *scene) {
		c := p.route()
		if n := sendmmsg(p.t, c, up(0, nlmsg.Ack), up(0, 0), noRoute(0)); n != 3 {
			p.t.Fatalf("%d sends of 3", n)
		}
		p.read(c, 2)
		p.empty(c)
	}, want: []string{"0: ok ack", "0: ok none", "0: error error ESRCH from ack"}},
	{name: "several sends in a call, the second too long", do: func(p *scene) {
		c := p.route()
		p.must(unix.SetsockoptInt(c.FD(), unix.SOL_SOCKET, unix.SO_SNDBUF, 1))
		if n := sendmmsg(p.t, c, noRoute(1), noRoute(2).Attr(0x3ff0, make([]byte, 32<<10))); n != 1 {
			p.t.Fatalf("%d sends, want 1", n)
		}
		p.read(c, 1)
	}, want: []string{"1: error error ESRCH from ack", "2: error EMSGSIZE from send"}, blind: []string{"1: error error ESRCH from ack"}},
	{name: "messages of one seq and type in a send", do: func(p *scene) {
		c := p.route()
		p.send(c, up(0, 0), noLink(0, 0), up(0, nlmsg.Ack), noLink(0, nlmsg.Ack), up(0, 0))
		p.read(c, 3)
		p.last(c)
	}, want: []string{
		"0 [1/5]: ok none", "0 [2/5]: error error ENODEV from ack", "0 [3/5]: ok ack", "0 [4/5]: error error ENODEV from ack",
		"0 [5/5]: ok none", "99: ok data 1",
	}},
	{name: "messages of a send that are equal", before: func(p *scene) {
		p.ns.Run(p.t, "ip route add 198.51.100.0/24 dev lo")
	}, do: func(p *scene) {
		c := p.route()
		del := func() *nlmsg.Message {
			return nlmsg.DelRoute(netip.MustParsePrefix("198.51.100.0/24"), netip.Addr{}, 0).SetFlags(nlmsg.Request).SetSeq(0)
		}
		p.send(c, del(), del(), del())
		p.read(c, 2)
		p.empty(c)
	}, want: []string{"0 [1/3]: ok none", "0 [2/3]: error error ESRCH from ack", "0 [3/3]: error error ESRCH from ack"},
		blind: []string{"0 [1/3]: unknown (" + equal + ")", "0 [2/3]: unknown (" + equal + ")", "0 [3/3]: unknown (" + equal + ")"}},
	{name: "sends of one seq and type, read later", do: func(p *scene) {
		c := p.route()
		p.send(c, up(0, nlmsg.Ack))
		p.send(c, noLink(0, nlmsg.Ack))
		p.send(c, up(0, 0))
		p.send(c, noLink(0, 0))
		p.send(c, up(0, nlmsg.Ack))
		p.read(c, 4)
		p.last(c)
	}, want: []string{
		"0: ok ack", "0: error error ENODEV from ack", "0: ok none", "0: error error ENODEV from ack", "0: ok ack", "99: ok data 1",
	}},
	{name: "no ack asked for", do: func(p *scene) {
		c := p.route()
		p.send(c, up(1, 0))
		p.send(c, silent(2))
		p.read(c, 1)
		p.send(c, up(3, 0))
		p.empty(c)
	}, want: []string{"1: ok none", "2: error error ESRCH from ack", "3: ok none"}},
	{name: "no ack asked for, nothing read", do: func(p *scene) {
		c := p.route()
		p.send(c, up(1, 0))
		p.send(c, up(2, 0))
	}, want: []string{"1: ok none", "2: ok none"}, blind: []string{ // this process has several threads
		"1: unknown incomplete (" + readAway + ")", "2: unknown incomplete (" + readAway + ")",
	}},
	{name: "NLM_F_REQUEST missing", do: func(p *scene) {
		c := p.route()
		p.send(c, noRoute(1).SetFlags(0))
		p.send(c, noRoute(1).SetFlags(nlmsg.Ack)) // acked, though it was not there
		p.send(c, noRoute(1))
		p.read(c, 2)
	}, want: []string{"1: ignored (" + skipped + ")", "1: ignored (" + skippedAcked + ")", "1: error error ESRCH from ack"}},
	{name: "netlink's own types", do: func(p *scene) {
		c := p.route()
		p.send(c, nlmsg.New(nlmsg.TypeDone, nlmsg.Request|nlmsg.Ack).Raw(0, 0, 0, 0))
		p.send(c, nlmsg.New(nlmsg.TypeNoop, nlmsg.Request).SetSeq(2))
		p.read(c, 1)
		p.empty(c)
	}, want: []string{
		"1: ignored (type 3 is netlink's own: the kernel skipped it and acked it)",
		"2: ignored (type 1 is netlink's own: the kernel skipped it)",
	}},
	{name: "nlmsg_len that lies", do: func(p *scene) {
		c := p.route()
		p.send(c, up(1, nlmsg.Ack), noRoute(2).SetLen(4096), noRoute(3)) // 3 is part of 2
		p.send(c, noRoute(4).SetLen(8))
		p.send(c, noRoute(5).SetLen(4096))
		p.read(c, 1)
		p.empty(c)
	}, want: []string{
		"1 [1/2]: ok ack",
		"2 [2/2]: ignored (nlmsg_len 4096 is more than the 72 bytes sent: the kernel read no further)",
		"4: ignored (" + tooShort + ")", "5: ignored (" + tooLong + ")",
	}},
	{name: "acks, data and dumps mixed", do: func(p *scene) {
		c := p.route()
		p.send(c, getLo(1))
		p.send(c, nlmsg.DumpRoutes().SetSeq(2))
		p.send(c, noRoute(3), up(4, nlmsg.Ack))
		p.send(c, up(5, 0))
		p.drain(c)
		p.send(c, getLo(6))
		p.send(c, nlmsg.DumpLinks().SetSeq(7))
		p.drain(c)
		p.last(c)
	}, want: []string{
		"1: ok data 1", "2: ok dump", "3 [1/2]: error error ESRCH from ack", "4 [2/2]: ok ack", "5: ok none",
		"6: ok data 1", "7: ok dump", "99: ok data 1",
	}},
	{name: "seq 0 every time", do: func(p *scene) {
		c := p.route()
		for range 3 {
			p.send(c, getLo(0))
			p.send(c, noRoute(0))
			p.send(c, up(0, nlmsg.Ack), up(0, 0), getLo(0))
			p.send(c, nlmsg.DumpLinks().SetSeq(0))
			p.drain(c)
		}
		p.empty(c)
	}, want: repeat(3, "0: ok data 1", "0: error error ESRCH from ack", "0 [1/3]: ok ack", "0 [2/3]: ok none", "0 [3/3]: ok data 1", "0: ok dump")},
	{name: "seq 123456 every time", do: func(p *scene) {
		c := p.route()
		for range 3 {
			p.send(c, nlmsg.DumpLinks().SetSeq(123456))
			p.drain(c)
		}
	}, want: repeat(3, "123456: ok dump")},
	{name: "NLM_F_ECHO", do: func(p *scene) {
		c := p.route()
		add := nlmsg.NewAddr(1, netip.MustParsePrefix("192.0.2.9/32"))
		p.send(c, add.SetFlags(nlmsg.Request|nlmsg.Ack|nlmsg.Echo|nlmsg.Create|nlmsg.Excl))
		p.send(c, noRoute(2).SetFlags(nlmsg.Request|nlmsg.Ack|nlmsg.Echo))
		p.send(c, up(3, nlmsg.Ack|nlmsg.Echo)) // changes nothing
		p.read(c, 4)
		p.empty(c)
	}, want: []string{"1: ok data 1", "2: error error ESRCH from ack", "3: ok ack"}},
	{name: "a success explained", do: func(p *scene) { // the kernel finds a quantum too big
		c := p.route()
		link, err := p.ns.Index("rule0")
		p.must(err)
		for range 2 {
			p.send(c, htb(link))
			p.send(c, htbClass(link))
			p.read(c, 2)
			p.must(c.SetOption(unix.NETLINK_EXT_ACK, 1))
			p.send(c, nlmsg.New(unix.RTM_DELQDISC, nlmsg.Request).SetSeq(3).Raw(tcmsg(link, htbHandle, rootHandle)...))
		}
		p.last(c)
	}, check: func(t *testing.T, all []object) {
		want := []string{"1: ok ack", "2: ok ack", "3: ok none", "1: ok ack", "2: ok ack", "3: ok none", "99: ok data 1"}
		if kernelFrom(t, 6, 12) {
			want[1] += words
			want[4] += words
		}
		for i := range all {
			if i < len(want) && ending(&all[i]) != want[i] || len(all) != len(want) {
				t.Errorf("%d: %s, want %s", i, ending(&all[i]), want[i])
			}
		}
		if e := all[1].Extack; e != nil && e.Asked || len(all) > 4 && all[4].Extack != nil && !all[4].Extack.Asked {
			t.Error("who asked for words is not told")
		}
	}},
	{name: "data, then its ack", do: func(p *scene) {
		c := p.dial(unix.NETLINK_GENERIC)
		for range 2 {
			p.send(c, family("nlctrl", nlmsg.Ack))
			p.send(c, family("nobody", nlmsg.Ack))
			p.send(c, family("nlctrl", 0), family("nobody", 0))
			p.read(c, 5)
		}
		p.empty(c)
	}, want: repeat(2, "1: ok data 1", "1: error error ENOENT from ack", "1 [1/2]: ok data 1", "1 [2/2]: error error ENOENT from ack")},
	{name: "errors without the request", do: func(p *scene) {
		c := p.route()
		p.must(c.SetOption(unix.NETLINK_CAP_ACK, 1))
		p.send(c, noRoute(1), up(2, nlmsg.Ack))
		p.read(c, 2)
	}, want: []string{"1 [1/2]: error error ESRCH from ack", "2 [2/2]: ok ack"}},
	{name: "a send too long", do: func(p *scene) {
		c := p.route()
		p.must(unix.SetsockoptInt(c.FD(), unix.SOL_SOCKET, unix.SO_SNDBUF, 1)) // the kernel's least
		p.fails(c, noRoute(1).Attr(0x3ff0, make([]byte, 32<<10)), 0, unix.EMSGSIZE)
		p.send(c, noRoute(1))
		p.read(c, 1)
	}, want: []string{"1: error EMSGSIZE from send", "1: error error ESRCH from ack"}},
	{name: "a send with flags it cannot have", do: func(p *scene) {
		p.fails(p.route(), noRoute(1), unix.MSG_OOB, unix.EOPNOTSUPP)
	}, want: []string{"1: error EOPNOTSUPP from send"}},
	{name: "a send to nobody", do: func(p *scene) {
		p.fails(p.dial(unix.NETLINK_USERSOCK), noRoute(1), 0, unix.ECONNREFUSED)
	}, want: []string{"1: error ECONNREFUSED from send"}},
	{name: "a send to the kernel and to a group", do: func(p *scene) {
		c := p.route()
		for _, groups := range []uint32{1, 0} {
			p.must(unix.Sendto(c.FD(), noRoute(1).Bytes(), 0, &unix.SockaddrNetlink{Family: unix.AF_NETLINK, Groups: groups}))
		}
		p.read(c, 2)
		p.empty(c)
	}, want: []string{"1: error error ESRCH from ack", "1: error error ESRCH from ack"}},
	{name: "a send nobody but root may", do: func(p *scene) {
		h := p.heir("nobody", p.route())
		h.end()
	}, want: []string{"1 by nobody: error EPERM from send", "2 by nobody: error error EPERM from ack"}},
}

// family asks for a family of generic netlink.
func family(name string, flags uint16) *nlmsg.Message {
	return nlmsg.New(unix.GENL_ID_CTRL, nlmsg.Request|flags).Raw(unix.CTRL_CMD_GETFAMILY, 1, 0, 0).String(unix.CTRL_ATTR_FAMILY_NAME, name)
}

// repeat is lines as often.
func repeat(n int, lines ...string) (all []string) {
	for range n {
		all = append(all, lines...)
	}
	return all
}

// fails sends what cannot be sent.
func (p *scene) fails(c *testnet.Conn, m *nlmsg.Message, flags int, want unix.Errno) {
	p.t.Helper()
	if err := unix.Sendto(c.FD(), m.Bytes(), flags, &unix.SockaddrNetlink{Family: unix.AF_NETLINK}); err != want {
		p.t.Fatalf("send: %v, want %v", err, want)
	}
}

// sendmmsg sends each message by itself, in one call.
func sendmmsg(t *testing.T, c *testnet.Conn, ms ...*nlmsg.Message) int {
	t.Helper()
	type mmsghdr struct {
		hdr unix.Msghdr
		_   uint32
	}
	all, iovecs := make([]mmsghdr, len(ms)), make([]unix.Iovec, len(ms))
	for i, m := range ms {
		b := m.Bytes()
		iovecs[i].Base = &b[0]
		iovecs[i].SetLen(len(b))
		all[i].hdr.Iov = &iovecs[i]
		all[i].hdr.SetIovlen(1)
	}
	n, _, errno := unix.Syscall6(unix.SYS_SENDMMSG, uintptr(c.FD()), pointer(&all[0]), uintptr(len(all)), 0, 0, 0)
	if errno != 0 {
		t.Fatal(errno)
	}
	return int(n)
}
