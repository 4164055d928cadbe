// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"runtime"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/bpf"
	"github.com/nlsnoop/nlsnoop/internal/testnet"
)

// headOf is the head of a record of thread tid of process 1, so named.
func headOf(tid uint32, comm string) *bpf.Event {
	head := &bpf.Event{Tgid: 1, Tid: tid}
	copy(chars(head.Comm[:]), comm)
	return head
}

// A process goes by the name its first thread has now; other threads have their own.
func TestProcessRenamed(t *testing.T) {
	p := newProcesses()
	first := p.of(headOf(1, "before"))
	if other := p.of(headOf(2, "worker")); other != first {
		t.Errorf("another thread's: %+v", other)
	}
	renamed := p.of(headOf(1, "after"))
	if first.Comm != "before" || renamed.Comm != "after" || p.of(headOf(2, "worker")) != renamed || p.of(headOf(1, "after")) != renamed {
		t.Errorf("%+v, then %+v", first, renamed)
	}
	head := headOf(1, "after")
	if n := testing.AllocsPerRun(100, func() { p.of(head) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

// A thread that exits is in no network namespace: it has the one it was in.
func TestProcessExits(t *testing.T) {
	p := newProcesses()
	head := headOf(1, "name")
	head.TaskNetns = 7
	first := p.of(head)
	head.TaskNetns = 0
	if last := p.of(head); last != first || last.NetNS != 7 {
		t.Errorf("%+v", last)
	}
}

// actMover sends from two network namespaces on one socket.
func actMover(a *actor) {
	runtime.LockOSThread()
	c := a.open(unix.NETLINK_ROUTE)
	a.must(c.Send(noRoute(1).Bytes()))
	a.must(unix.Unshare(unix.CLONE_NEWNET))
	a.must(c.Send(noRoute(2).Bytes()))
	var s unix.Stat_t
	a.must(unix.Stat("/proc/thread-self/ns/net", &s))
	a.log("moved", int(s.Ino), nil)
}

// A process is where it is now; its sockets stay.
func TestProcessChangesNetNS(t *testing.T) {
	ns := testnet.New(t)
	p := start(t, ns, "mover")
	w := trace(t, in(ns))
	log := p.act()
	p.end()
	sends := w.stop(Send)
	if len(sends) != 2 {
		t.Fatalf("%d sends", len(sends))
	}
	for i, want := range []uint64{ns.Inode(), uint64(log[0].result)} {
		if e := sends[i]; e.Process.NetNS != want || e.Socket.NetNS != ns.Inode() || len(e.Process.Args) != 1 {
			t.Errorf("send %d: of %+v, not in %d, socket %+v", i, e.Process, want, e.Socket)
		}
	}
}
