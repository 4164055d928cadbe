// SPDX-License-Identifier: Apache-2.0

package main

import (
	"net/netip"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet/nlmsg"
)

// older opens a socket before tracing.
func older(ms ...*nlmsg.Message) func(*scene) {
	return func(p *scene) {
		c := p.route()
		p.conns = append(p.conns, c)
		for _, m := range ms {
			p.send(c, m)
		}
	}
}

// Why an outcome is not known.
const (
	ended    = "the trace ended before the answer was read"
	unheard  = "no ack was asked for and nothing was read from the socket"
	readAway = "no ack was asked for, and an error may have been read by a call that is not seen"
)

// Tracing begins and ends in the middle of conversations.
var endRules = []rule{
	{name: "asked before", before: older(getLo(1), noRoute(2)), do: func(p *scene) {
		c := p.conns[0]
		p.send(c, up(3, 0))
		p.read(c, 2)
		p.send(c, getLo(4))
		p.read(c, 1)
		p.empty(c)
	}, want: []string{"3: ok none", "4: ok data 1"}},
	{name: "asked before, with the same seq", before: older(noRoute(0), up(0, nlmsg.Ack)), do: func(p *scene) {
		c := p.conns[0]
		p.send(c, up(0, nlmsg.Ack))
		p.send(c, getLo(0))
		p.read(c, 4)
		p.send(c, noRoute(0))
		p.read(c, 1)
		p.empty(c)
	}, want: []string{"0: ok ack", "0: ok data 1", "0: error error ESRCH from ack"}},
	{name: "refused before, with the same seq", before: older(noRoute(0)), do: func(p *scene) {
		c := p.conns[0]
		there := nlmsg.DelRoute(netip.MustParsePrefix("192.0.2.16/28"), netip.Addr{}, 1).SetSeq(0)
		d := p.ns.Dial(p.t, unix.NETLINK_ROUTE)
		if errno, err := d.Request(nlmsg.NewRoute(netip.MustParsePrefix("192.0.2.16/28"), netip.Addr{}, 1)); errno != 0 || err != nil {
			p.t.Fatal(errno, err)
		}
		p.send(c, there)
		p.read(c, 2)
		p.send(c, noRoute(0))
		p.read(c, 1)
	}, want: []string{"0: ok ack", "0: error error ESRCH from ack"}},
	{name: "a dump begun before", before: func(p *scene) {
		older(links(1))(p)
		p.part(p.conns[0], smallPart)
	}, do: func(p *scene) {
		c := p.conns[0]
		p.send(c, links(2)) // EBUSY
		p.drain(c)
		p.send(c, links(1))
		p.drain(c)
		p.empty(c)
	}, want: []string{"2: error error EBUSY from ack", "1: ok dump"}},
	{name: "data nobody reads", do: func(p *scene) {
		p.send(p.route(), getLo(1))
	}, want: []string{"1: ok incomplete"}, blind: []string{"1: unknown incomplete (" + ended + ")"}},
	{name: "a dump nobody reads", do: func(p *scene) {
		p.send(p.route(), links(1))
	}, want: []string{"1: unknown incomplete (" + ended + ")"}},
	{name: "acks nobody reads", do: func(p *scene) {
		c := p.route()
		p.send(c, up(1, nlmsg.Ack))
		p.send(c, noRoute(2))
		p.send(c, silent(3))
		p.send(c, up(4, 0))
	}, want: []string{"1: ok ack", "2: error error ESRCH from ack", "3: error error ESRCH from ack", "4: ok none"},
		blind: []string{
			"1: ok ack", "2: error error ESRCH from ack", "3: error error ESRCH from ack", "4: unknown incomplete (" + unheard + ")",
		}},
	{name: "acks of one send nobody reads", do: func(p *scene) {
		p.send(p.route(), up(1, nlmsg.Ack), noRoute(2), up(3, nlmsg.Ack))
	}, want: []string{"1 [1/3]: ok ack", "2 [2/3]: error error ESRCH from ack", "3 [3/3]: ok ack"},
		blind: []string{
			"1 [1/3]: unknown incomplete (" + ended + ")", "2 [2/3]: unknown incomplete (" + ended + ")", "3 [3/3]: ok ack",
		}},
}
