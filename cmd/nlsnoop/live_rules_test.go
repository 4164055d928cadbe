// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
	"github.com/nlsnoop/nlsnoop/internal/testnet/nlmsg"
)

// rule is something netlink does, done, and what is to be said of it.
type rule struct {
	name   string
	before func(*scene) // before tracing
	do     func(*scene)
	want   []string // its exchanges, as ending has them, in the order they were sent
	blind  []string // from syscall, which cannot see every verdict; nil: the same
	check  func(*testing.T, []object)
}

// scene is where a rule is played: its sockets tell its exchanges.
type scene struct {
	t      *testing.T
	ns     *testnet.NS
	inodes []uint64
	conns  []*testnet.Conn // from before
}

func (p *scene) must(err error) {
	p.t.Helper()
	if err != nil {
		p.t.Fatal(err)
	}
}

func (p *scene) dial(protocol int) *testnet.Conn {
	p.t.Helper()
	c := p.ns.Dial(p.t, protocol)
	inode, err := c.Inode()
	p.must(err)
	p.inodes = append(p.inodes, inode)
	return c
}

func (p *scene) route() *testnet.Conn { p.t.Helper(); return p.dial(unix.NETLINK_ROUTE) }

// send sends messages at once.
func (p *scene) send(c *testnet.Conn, ms ...*nlmsg.Message) {
	p.t.Helper()
	p.must(c.Send(nlmsg.Batch(ms...)))
}

// read reads n datagrams.
func (p *scene) read(c *testnet.Conn, n int) {
	p.t.Helper()
	for range n {
		_, err := c.Recv()
		p.must(err)
	}
}

// drain reads to the end of a dump.
func (p *scene) drain(c *testnet.Conn) {
	p.t.Helper()
	for {
		b, err := c.Recv()
		p.must(err)
		rs, err := nlmsg.Parse(b)
		p.must(err)
		if slices.ContainsFunc(rs, func(r nlmsg.Reply) bool { return r.Type == nlmsg.TypeDone }) {
			return
		}
	}
}

// empty finds nothing more to read.
func (p *scene) empty(c *testnet.Conn) {
	p.t.Helper()
	if b, err := c.RecvFlags(unix.MSG_DONTWAIT); err != unix.EAGAIN {
		p.t.Fatalf("receive: %x, %v, want EAGAIN", b, err)
	}
}

// last asks and reads once more, and finds that this was all: what was read
// before it and after a silent request proves that the kernel accepted that.
func (p *scene) last(c *testnet.Conn) {
	p.t.Helper()
	p.send(c, getLo(99))
	p.read(c, 1)
	p.empty(c)
}

// part reads a datagram with a buffer of this size.
func (p *scene) part(c *testnet.Conn, size int) {
	p.t.Helper()
	_, _, err := unix.Recvfrom(c.FD(), make([]byte, size), 0)
	p.must(err)
}

// ending is an exchange, and how it ended, in a line.
func ending(o *object) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%d", o.Request.Seq)
	if o.Process.PID != os.Getpid() {
		b.WriteString(" by " + o.Process.Comm)
	}
	if o.Batch != nil {
		fmt.Fprintf(&b, " [%d/%d]", o.Batch.Index, o.Batch.Size)
		if o.Batch.FailedIndex != 0 {
			fmt.Fprintf(&b, "!%d", o.Batch.FailedIndex)
		}
	}
	b.WriteString(": " + o.Outcome)
	if o.Answer != "" {
		b.WriteString(" " + o.Answer)
	}
	if o.Outcome == "error" {
		fmt.Fprintf(&b, " %s from %s", o.Error.Name, o.Error.From)
	}
	if o.Answer == "data" {
		fmt.Fprintf(&b, " %d", o.ReplyCount)
	}
	if o.Answer == "dump" && o.ReplyCount == 0 {
		b.WriteString(" of nothing")
	}
	if o.Interrupted {
		b.WriteString(" interrupted")
	}
	if o.Complete != nil && !*o.Complete {
		b.WriteString(" incomplete")
	}
	if o.Error.Read != nil && !*o.Error.Read {
		b.WriteString(" unread")
	}
	if o.Extack != nil && o.Extack.Message != "" {
		fmt.Fprintf(&b, " %q", o.Extack.Message)
	}
	switch o.Why {
	case "":
	case "the answer was never read": // where the rest of the rules takes longer than that is waited for
		b.WriteString(" (" + ended + ")")
	default:
		b.WriteString(" (" + o.Why + ")")
	}
	return b.String()
}

// Every rule of netlink's is played on sockets of its own, all before one trace.
func TestLivePairing(t *testing.T) {
	rules := slices.Concat(sendRules, socketRules, readRules, rulesOfDumps, batchRules, endRules)
	ns := testnet.New(t)
	for i := range 4 { // links enough for a dump of several parts
		ns.Veth(t, fmt.Sprintf("rule%d", i), fmt.Sprintf("peer%d", i))
	}
	ns.Run(t, "nft add table inet rules")
	ns.Run(t, "nft add chain inet rules there")
	scenes := make([]*scene, len(rules))
	for i, r := range rules {
		scenes[i] = &scene{t: t, ns: ns}
		if r.before != nil {
			r.before(scenes[i])
		}
	}
	s := watch(t, ns, "--json")
	for i, r := range rules {
		t.Run("play/"+r.name, func(t *testing.T) {
			scenes[i].t = t
			r.do(scenes[i])
		})
	}
	played := !t.Failed()
	byInode := map[uint64][]object{}
	for _, o := range s.stop().exchanges() {
		byInode[o.Socket.Inode] = append(byInode[o.Socket.Inode], o)
	}
	if !played {
		return
	}
	blind := strings.Contains(s.stderr.text(), "tracing with syscall")
	for i, r := range rules {
		t.Run(r.name, func(t *testing.T) {
			var all []object
			for _, inode := range scenes[i].inodes {
				all = append(all, byInode[inode]...)
			}
			slices.SortFunc(all, func(a, b object) int { return int(a.ID) - int(b.ID) })
			var got []string
			for k := range all {
				got = append(got, ending(&all[k]))
			}
			want := r.want
			if blind && r.blind != nil {
				want = r.blind
			}
			if (want != nil || r.check == nil) && !slices.Equal(got, want) {
				t.Fatalf("got\n\t%s\nwant\n\t%s", strings.Join(got, "\n\t"), strings.Join(want, "\n\t"))
			}
			if r.check != nil {
				r.check(t, all)
			}
		})
	}
}
