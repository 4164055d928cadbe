// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
	"github.com/nlsnoop/nlsnoop/internal/testnet/nlmsg"
)

// peek looks at a datagram with a buffer of this size, as often.
func (p *scene) peek(c *testnet.Conn, size, times int) {
	p.t.Helper()
	for range times {
		_, _, err := unix.Recvfrom(c.FD(), make([]byte, size), unix.MSG_PEEK|unix.MSG_TRUNC)
		p.must(err)
	}
}

// refusedUnseen sends one that is refused and some that take long, while another
// thread reads the error by read(2).
func refusedUnseen(p *scene) {
	link, err := p.ns.Index("rule0")
	p.must(err)
	c := p.route()
	read := make(chan error)
	go func() {
		_, err := unix.Read(c.FD(), make([]byte, 8192))
		read <- err
	}()
	awaitIn(p.t, os.Getpid(), fmt.Sprintf("%d %#x ", unix.SYS_READ, c.FD()))
	ms := []*nlmsg.Message{silent(1)}
	for seq := range uint32(40) {
		ms = append(ms, nlmsg.New(unix.RTM_NEWLINK, nlmsg.Request).SetSeq(2+seq).
			IfInfoMsg(unix.IfInfomsg{Index: int32(link), Flags: unix.IFF_UP * (seq % 2), Change: unix.IFF_UP}))
	}
	p.send(c, ms...)
	p.must(<-read)
}

// How answers are read.
var readRules = []rule{
	{name: "an error read by read(2)", do: func(p *scene) {
		for range 6 { // the reader may be too slow
			refusedUnseen(p)
		}
	}, check: func(t *testing.T, all []object) {
		n := 0
		for i := range all {
			if all[i].Request.Seq != 1 {
				continue
			}
			n++
			switch _, got, _ := strings.Cut(ending(&all[i]), ": "); got {
			case "error error ESRCH from ack", "unknown incomplete (" + readAway + ")", "unknown incomplete (" + unheard + ")":
			default:
				t.Error(got)
			}
		}
		if n != 6 {
			t.Errorf("%d refused", n)
		}
	}},
	{name: "peeks", do: func(p *scene) {
		c := p.route()
		for range 2 {
			p.send(c, getLo(1))
			p.peek(c, 0, 1)
			p.peek(c, 32<<10, 3)
			p.read(c, 1)
			p.send(c, noRoute(1), getLo(1))
			p.peek(c, 32<<10, 2)
			p.read(c, 1)
			p.peek(c, 20, 2)
			p.read(c, 1)
		}
		p.empty(c)
	}, want: repeat(2, "1: ok data 1", "1 [1/2]: error error ESRCH from ack", "1 [2/2]: ok data 1")},
	{name: "a dump that is peeked at", do: func(p *scene) {
		c := p.route()
		p.send(c, nlmsg.DumpLinks())
		p.peek(c, 0, 1)
		p.peek(c, 32<<10, 1)
		p.drain(c)
		p.empty(c)
	}, want: []string{"1: ok dump"}, check: func(t *testing.T, all []object) {
		if n := all[0].ReplyCount; n != 9 {
			t.Errorf("%d links of 9", n)
		}
	}},
	{name: "short buffers", do: func(p *scene) {
		c := p.route()
		p.send(c, getLo(1))
		p.part(c, 40)
		p.send(c, getLo(1))
		p.part(c, 16)
		p.send(c, noRoute(1))
		p.part(c, 20)
		p.send(c, noRoute(1))
		p.part(c, 16) // without its errno
		p.send(c, up(1, nlmsg.Ack))
		p.part(c, 16)
		p.send(c, getLo(1))
		p.read(c, 1)
	}, want: []string{
		"1: ok data 1", "1: ok data 1", "1: error error ESRCH from ack", "1: error error ESRCH from ack", "1: ok ack", "1: ok data 1",
	}, check: func(t *testing.T, all []object) {
		for i, want := range []int{40, 16} {
			if r := all[i].Replies; len(r) != 1 || r[0].Captured != want || r[0].Length < 1000 {
				t.Errorf("%d: replies %+v", i, r)
			}
		}
	}},
	{name: "buffers too short for a header", do: func(p *scene) {
		c := p.route()
		p.send(c, noRoute(1))
		p.part(c, 8)
		p.send(c, up(1, nlmsg.Ack))
		p.part(c, 0)
		p.send(c, up(1, 0))
		p.empty(c)
	}, want: []string{"1: error error ESRCH from ack", "1: ok ack", "1: ok none"}},
	{name: "messages the program lost", do: func(p *scene) {
		c := p.route()
		p.must(unix.SetsockoptInt(c.FD(), unix.SOL_SOCKET, unix.SO_RCVBUF, 1)) // the kernel's least
		for seq := range uint32(overruns) {
			p.send(c, noRoute(seq))
		}
		if _, err := c.Recv(); err != unix.ENOBUFS {
			p.t.Fatalf("receive: %v", err)
		}
	}, check: func(t *testing.T, all []object) {
		lost := 0
		for i := range all {
			o := &all[i]
			switch got := ending(o); {
			case got == fmt.Sprintf("%d: error error ESRCH from ack", i):
			case got == fmt.Sprintf("%d: unknown incomplete (the socket lost messages: its answer may be among them)", i):
				lost++
			default:
				t.Errorf("%d: %s", i, got)
			}
		}
		if len(all) != overruns || lost == overruns {
			t.Errorf("%d exchanges of %d, of %d nothing known", len(all), overruns, lost)
		}
	}},
}

const overruns = 10
