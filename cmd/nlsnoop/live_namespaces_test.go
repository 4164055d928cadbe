// SPDX-License-Identifier: Apache-2.0

package main

import (
	"syscall"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
	"github.com/nlsnoop/nlsnoop/tracer"
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

// The pids that a pid namespace shows are not those of events: processes are not
// selected by them, nor left out.
func TestLivePIDNamespace(t *testing.T) {
	ns := testnet.New(t)
	for _, pid := range []string{"1", "!1"} {
		s := newSnoop(t, ns, "-p", pid)
		s.cmd.SysProcAttr = &syscall.SysProcAttr{Cloneflags: syscall.CLONE_NEWPID}
		s.start().wait(exitFailed)
		if want := "nlsnoop: " + tracer.ErrPIDNamespace.Error() + "\n"; s.stderr.text() != want {
			t.Errorf("-p %s: %q, want %q", pid, s.stderr.text(), want)
		}
	}
}
