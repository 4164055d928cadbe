// SPDX-License-Identifier: Apache-2.0

package main

import (
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
)

// A socket is of the namespace it was made in, wherever its user goes: that is
// what it shows, and what --netns goes by.
func TestLiveSocketOfAnotherNamespace(t *testing.T) {
	here, there := testnet.New(t), testnet.New(t)
	of := newSnoop(t, here, "--json", "--netns", inode(here)).start()
	not := newSnoop(t, here, "--json", "--netns", inode(there)).start()
	of.attached()
	not.attached()
	c := here.Dial(t, unix.NETLINK_ROUTE)
	there.Do(func() { // setns(2), after socket(2)
		if err := c.Send(noRoute(1).Bytes()); err != nil {
			t.Error(err)
		}
		if _, err := c.Recv(); err != nil {
			t.Error(err)
		}
	})
	for s, want := range map[*snoop]int{of: 1, not: 0} {
		got := named(s.stop().exchanges(), "RTM_DELROUTE")
		if len(got) != want {
			t.Errorf("%v: %d exchanges, want %d", s.cmd.Args, len(got), want)
		}
		for _, o := range got {
			if o.Socket.NetNS != here.Inode() {
				t.Errorf("in namespace %d, want %d", o.Socket.NetNS, here.Inode())
			}
		}
	}
}
