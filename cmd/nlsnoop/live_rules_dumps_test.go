// SPDX-License-Identifier: Apache-2.0

package main

import (
	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
	"github.com/nlsnoop/nlsnoop/internal/testnet/nlmsg"
)

func links(seq uint32) *nlmsg.Message { return nlmsg.DumpLinks().SetSeq(seq) }

// smallPart is a buffer for which the kernel makes small parts of a dump.
const smallPart = 4096

// How dumps end.
var rulesOfDumps = []rule{
	{name: "a dump that asked for an ack", do: func(p *scene) {
		c := p.route()
		p.send(c, links(1).SetFlags(nlmsg.Request|nlmsg.Ack|nlmsg.Dump))
		p.drain(c)
		p.send(c, up(1, nlmsg.Ack))
		p.read(c, 1)
		p.empty(c)
	}, want: []string{"1: ok dump", "1: ok ack"}},
	{name: "a dump interrupted", do: func(p *scene) {
		c, d := p.route(), p.ns.Dial(p.t, unix.NETLINK_ROUTE)
		p.send(c, links(1))
		p.part(c, smallPart)
		if errno, err := d.Request(nlmsg.NewVeth("between", "tween")); errno != 0 || err != nil {
			p.t.Fatal(errno, err)
		}
		p.drain(c)
		index, err := p.ns.Index("between")
		p.must(err)
		if errno, err := d.Request(nlmsg.New(unix.RTM_DELLINK, nlmsg.Request|nlmsg.Ack).IfInfoMsg(unix.IfInfomsg{Index: int32(index)})); errno != 0 || err != nil {
			p.t.Fatal(errno, err)
		}
		p.send(c, links(2))
		p.drain(c)
	}, want: []string{"1: ok dump interrupted", "2: ok dump"}},
	{name: "a dump abandoned", do: func(p *scene) {
		c := p.route()
		p.send(c, links(1))
		p.part(c, smallPart)
		p.must(c.Close())
	}, want: []string{"1: ok dump incomplete"}},
	{name: "a dump while one runs", do: func(p *scene) {
		c := p.route()
		p.send(c, links(1))
		p.send(c, links(2))
		p.drain(c)
		p.send(c, links(3))
		p.drain(c)
		p.empty(c)
	}, want: []string{"1: ok dump", "2: error error EBUSY from ack", "3: ok dump"}},
	{name: "a dump while one runs, of one seq", do: func(p *scene) {
		c := p.route()
		p.send(c, links(123456))
		p.part(c, smallPart)
		p.send(c, links(123456))
		p.send(c, up(123456, 0))
		p.drain(c)
		p.last(c)
	}, want: []string{"123456: ok dump", "123456: error error EBUSY from ack", "123456: ok none", "99: ok data 1"}},
	{name: "a dump while one runs, of one seq, read later", do: func(p *scene) {
		c := p.route()
		p.send(c, links(123456))
		p.send(c, links(123456))
		p.drain(c)
		p.empty(c)
	}, want: []string{"123456: ok dump", "123456: error error EBUSY from ack"}},
	{name: "a dump that fails with words", do: func(p *scene) {
		c := p.strict()
		p.send(c, dump(unix.RTM_GETROUTE).RtMsg(unix.RtMsg{Family: unix.AF_INET}).U32(unix.RTA_TABLE, 9999))
		p.drain(c)
		p.send(c, dump(unix.RTM_GETLINK).SetSeq(2).Raw(0, 0, 0, 0))
		p.drain(c)
		p.send(c, links(3))
		p.drain(c)
	}, want: []string{
		`1: error error ENOENT from done "ipv4: FIB table does not exist"`,
		`2: error error EINVAL from done "Invalid header for link dump"`, "3: ok dump",
	}},
	{name: "a dump of what has none", do: func(p *scene) {
		c := p.route()
		p.send(c, dump(unix.RTM_GETDCB).Raw(0, 0, 0, 0))
		p.read(c, 1)
	}, want: []string{"1: error error EOPNOTSUPP from ack"}},
}

// strict is a socket whose requests the kernel checks, and explains.
func (p *scene) strict() *testnet.Conn {
	p.t.Helper()
	c := p.route()
	p.must(c.SetOption(getStrictCheck, 1))
	p.must(c.SetOption(unix.NETLINK_EXT_ACK, 1))
	return c
}
