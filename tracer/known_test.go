// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"os"
	"slices"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
)

// actElder has a socket before it is traced, which it uses after its cue.
func actElder(a *actor) {
	c := a.open(unix.NETLINK_ROUTE)
	a.must(unix.Bind(c.FD(), &unix.SockaddrNetlink{Family: unix.AF_NETLINK}))
	inode, err := c.Inode()
	a.must(err)
	a.log("open", int(inode), nil)
	a.out.Flush()
	a.wait()
	a.must(c.Send(noRoute(1).Bytes()))
}

// What is known of an older socket is what the kernel says once it is used.
func TestKnownSockets(t *testing.T) {
	ns := testnet.New(t)
	p := start(t, ns, "elder")
	p.cue()
	p.line()
	ours := ns.Dial(t, unix.NETLINK_ROUTE)
	if err := unix.Bind(ours.FD(), &unix.SockaddrNetlink{Family: unix.AF_NETLINK}); err != nil {
		t.Fatal(err)
	}
	o := in(ns)
	o.Known, o.Backend = true, wantedBackend(t)
	tr, err := New(o)
	if err != nil {
		t.Fatalf("%v: run through make test", err)
	}
	defer tr.Close()
	var known, sent Event
	for e, err := range tr.Events() {
		if err != nil {
			t.Fatal(err)
		}
		switch {
		case e.Kind == Known && known.Process == nil:
			known = *e
			p.act()
			if !e.Process.Has(e.Socket, e.FD) {
				t.Error("it has the socket, but is said not to")
			}
		case e.Kind == Known:
			t.Errorf("known too: %+v of %+v", e.Socket, e.Process)
		case e.Kind == Send:
			sent = *e
			tr.Stop()
		}
	}
	if known.Process == nil || sent.Process == nil {
		t.Fatalf("known %+v, used %+v", known, sent)
	}
	if *known.Socket != *sent.Socket {
		t.Errorf("socket %+v, used %+v", known.Socket, sent.Socket)
	}
	got, want := *known.Process, *sent.Process
	if d := got.Start.Sub(want.Start); d < -20*time.Millisecond || d > 20*time.Millisecond {
		t.Errorf("started %v, used %v", got.Start, want.Start)
	}
	if want.Cgroup == "" { // cgroup v2 is not mounted
		got.CgroupID = want.CgroupID
	}
	if !slices.Equal(got.Args, want.Args) || !slices.Equal(got.Ancestors, want.Ancestors) || processWords(&got) != processWords(&want) {
		t.Errorf("process %+v, used %+v", got, want)
	}
	p.end()
	if got.Has(known.Socket, known.FD) {
		t.Error("it has ended, but has the socket")
	}
}

// words are a process without its lists, and when it was started.
type words struct {
	pid, ppid, nspid int
	uid              uint32
	comm, exe        string
	cgroup           uint64
	path             string
	netns            uint64
	cut, kernel      bool
}

func processWords(p *Process) words {
	return words{p.PID, p.PPID, p.NSPID, p.UID, p.Comm, p.Exe, p.CgroupID, p.Cgroup, p.NetNS, p.ArgsCut, p.KernelThread}
}

// socketHere is a socket, and its process: this one.
func socketHere(t *testing.T) (*Process, *Socket, *testnet.Conn) {
	t.Helper()
	c, err := testnet.OpenHere(unix.NETLINK_ROUTE)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	inode, err := c.Inode()
	if err != nil {
		t.Fatal(err)
	}
	return &Process{PID: os.Getpid()}, &Socket{Inode: inode}, c
}

func TestHas(t *testing.T) {
	p, s, c := socketHere(t)
	if !p.Has(s, c.FD()) || p.Has(s, 0) || p.Has(&Socket{Inode: s.Inode + 1}, c.FD()) || p.Has(&Socket{}, 0) {
		t.Error("an open socket is not told from what is none")
	}
	fd := c.FD()
	c.Close()
	if p.Has(s, fd) {
		t.Error("closed, but there")
	}
}

func TestParseStat(t *testing.T) {
	const rest = " S 1 7 7 0 -1 4194560 1 2 3 4 5 6 7 8 20 0 1 0 250 9 9"
	for _, c := range []struct {
		text string
		want procStat
		ok   bool
	}{
		{"7 (sh)" + rest, procStat{"sh", 1, 4194560, 2500 * time.Millisecond}, true},
		{"7 (a) S 9 (b)" + rest, procStat{"a) S 9 (b", 1, 4194560, 2500 * time.Millisecond}, true},
		{"7 (sh) S 1 7", procStat{}, false},
		{"", procStat{}, false},
		{")(", procStat{}, false},
		{"7 (sh) S x" + rest, procStat{}, false},
	} {
		if got, ok := parseStat(c.text); ok != c.ok || ok && got != c.want {
			t.Errorf("%q: %+v, %t", c.text, got, ok)
		}
	}
}

func TestDiagSocket(t *testing.T) {
	b := make([]byte, sizeofDiagMsg)
	b[diagProtocol], b[diagPortID], b[diagInode] = 15, 7, 9
	if s := diagSocket(b, 4); s == nil || *s != (Socket{Inode: 9, Protocol: 15, PortID: 7, NetNS: 4}) {
		t.Errorf("%+v", s)
	}
	for _, at := range []int{diagPortID, diagInode} {
		c := slices.Clone(b)
		c[at] = 0
		if s := diagSocket(c, 4); s != nil {
			t.Errorf("without byte %d: %+v", at, s)
		}
	}
	if s := diagSocket(b[:sizeofDiagMsg-1], 4); s != nil {
		t.Errorf("short: %+v", s)
	}
}

// All namespaces are found that a process is in, and of them those wanted.
func TestNetSpaces(t *testing.T) {
	ns := testnet.New(t)
	p := start(t, ns, "elder")
	pids := []int{p.cmd.Process.Pid, os.Getpid()}
	all := netSpaces(pids, nil)
	if all[ns.Inode()] != procPath(pids[0], "ns/net") || len(all) < 2 {
		t.Errorf("of all: %v, want %d and our own", all, ns.Inode())
	}
	if one := netSpaces(pids, []uint64{ns.Inode(), 1}); len(one) != 1 || one[ns.Inode()] == "" {
		t.Errorf("of one: %v, want %d", one, ns.Inode())
	}
	p.cue()
	p.act()
	p.end()
}
