// SPDX-License-Identifier: Apache-2.0

package main

import (
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
	"github.com/nlsnoop/nlsnoop/internal/testnet/nlmsg"
)

// Who closes a socket will not read its answers: what waits for them is shown
// before what comes after the close. Where system calls are hooked closes are not
// seen, and the end comes first.
func TestLiveClosed(t *testing.T) {
	ns := testnet.New(t)
	s := watch(t, ns, "--json")
	for _, m := range []*nlmsg.Message{nlmsg.DumpLinks().SetSeq(1), nlmsg.New(unix.RTM_GETLINK, unix.NLM_F_REQUEST).IfInfoMsg(unix.IfInfomsg{Index: 1}).SetSeq(2)} {
		c := ns.Dial(t, unix.NETLINK_ROUTE)
		if err := c.Send(m.Bytes()); err != nil {
			t.Fatal(err)
		}
		if err := c.Close(); err != nil {
			t.Fatal(err)
		}
	}
	last := ns.Dial(t, unix.NETLINK_ROUTE)
	if err := last.Send(noRoute(3).Bytes()); err != nil {
		t.Fatal(err)
	}
	if _, err := last.Recv(); err != nil {
		t.Fatal(err)
	}
	all := s.stop().objects()
	x, order, why := of(all, "exchange"), []uint32{1, 2, 3}, "the answer was never read"
	if all[0].Backend == "syscall" {
		order, why = []uint32{3, 1, 2}, "the trace ended before the answer was read"
	}
	if len(x) != len(order) {
		t.Fatalf("%d lines, want %d:\n%s", len(x), len(order), s.stdout.String())
	}
	for i, o := range x {
		incomplete := o.Complete != nil && !*o.Complete
		if o.Request.Seq != order[i] || incomplete != (o.Request.Seq != 3) {
			t.Errorf("%d: seq %d, %s, incomplete %t", i, o.Request.Seq, o.Outcome, incomplete)
		}
		if o.Request.Seq == 1 && (o.Outcome != "unknown" || o.Why != why) {
			t.Errorf("the dump: %s, %s", o.Outcome, o.Why)
		}
	}
}
