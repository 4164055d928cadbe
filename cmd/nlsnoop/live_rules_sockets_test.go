// SPDX-License-Identifier: Apache-2.0

package main

import (
	"os"
	"path/filepath"
	"runtime"
	"testing"
	"unsafe"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
	"github.com/nlsnoop/nlsnoop/internal/testnet/nlmsg"
)

func pointer[T any](v *T) uintptr { return uintptr(unsafe.Pointer(v)) }

// heir starts a program that has the socket as its file descriptor 3; it waits
// for its cue.
func (p *scene) heir(name string, c *testnet.Conn) *held {
	p.t.Helper()
	fd, err := unix.Dup(c.FD())
	p.must(err)
	return p.with(name, os.NewFile(uintptr(fd), "netlink"))
}

// with starts a program that has a file as its file descriptor 3, and closes it
// here.
func (p *scene) with(name string, f *os.File) *held {
	p.t.Helper()
	h := &held{t: p.t, cmd: p.ns.Command(filepath.Join(stage, name))}
	h.cmd.Stderr = os.Stderr
	in, err := h.cmd.StdinPipe()
	p.must(err)
	h.in = in
	h.cmd.ExtraFiles = []*os.File{f}
	p.must(h.cmd.Start())
	f.Close()
	p.t.Cleanup(func() { h.cmd.Process.Kill() })
	return h
}

// actHeir reads an answer from the socket it inherited, and asks something
// itself, which it leaves unread.
func actHeir() {
	cue()
	inherit(3)
}

func inherit(fd int) {
	_, _, err := unix.Recvfrom(fd, make([]byte, 8192), 0)
	must(err)
	must(unix.Sendto(fd, noRoute(2).Bytes(), 0, &unix.SockaddrNetlink{Family: unix.AF_NETLINK}))
}

// actGiven does so with a socket it is given by SCM_RIGHTS.
func actGiven() {
	cue()
	oob := make([]byte, unix.CmsgSpace(4))
	_, n, _, _, err := unix.Recvmsg(3, make([]byte, 1), oob, 0)
	must(err)
	all, err := unix.ParseSocketControlMessage(oob[:n])
	must(err)
	fds, err := unix.ParseUnixRights(&all[0])
	must(err)
	inherit(fds[0])
}

// actNobody sends, as a user without rights, to a group, and then what takes the
// right to change routes.
func actNobody() {
	cue()
	must(unix.Setgid(65534))
	must(unix.Setuid(65534))
	const fd = 3
	err := unix.Sendto(fd, noRoute(1).Bytes(), 0, &unix.SockaddrNetlink{Family: unix.AF_NETLINK, Groups: 1})
	if err != unix.EPERM {
		must(err)
		os.Exit(1)
	}
	must(unix.Sendto(fd, noRoute(2).Bytes(), 0, &unix.SockaddrNetlink{Family: unix.AF_NETLINK}))
	_, _, err = unix.Recvfrom(fd, make([]byte, 8192), 0)
	must(err)
}

// actDenied sends nfnetlink, without the right to, three messages at once, and
// finds one answer.
func actDenied() {
	cue()
	must(unix.Setgid(65534))
	must(unix.Setuid(65534))
	flush := func(seq uint32, flags uint16) *nlmsg.Message { // IPCTNL_MSG_CT_DELETE
		return nlmsg.New(1<<8|2, nlmsg.Request|flags).SetSeq(seq).Raw(unix.AF_INET, 0, 0, 0)
	}
	const fd = 3
	must(unix.Sendto(fd, nlmsg.Batch(flush(1, nlmsg.Ack), flush(2, 0), flush(3, nlmsg.Ack)), 0, &unix.SockaddrNetlink{Family: unix.AF_NETLINK}))
	_, _, err := unix.Recvfrom(fd, make([]byte, 8192), 0)
	must(err)
	if _, _, err = unix.Recvfrom(fd, make([]byte, 8192), unix.MSG_DONTWAIT); err != unix.EAGAIN {
		must(err)
		os.Exit(1)
	}
}

// onThread runs f on a thread that no other goroutine gets meanwhile, and tells
// its tid.
func onThread(f func()) (tid int) {
	done := make(chan int)
	go func() {
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
		f()
		done <- unix.Gettid()
	}()
	return <-done
}

// Who uses a socket, and which socket it is.
var socketRules = []rule{
	{name: "two threads on one socket", do: func(p *scene) {
		c := p.route()
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
		p.send(c, getLo(1))
		if onThread(func() { p.send(c, noRoute(1)); p.read(c, 1) }) == unix.Gettid() {
			p.t.Fatal("one thread")
		}
		p.send(c, up(1, 0))
		p.read(c, 1)
		p.last(c)
	}, want: []string{"1: ok data 1", "1: error error ESRCH from ack", "1: ok none", "99: ok data 1"},
		check: func(t *testing.T, all []object) {
			if a, b, c := all[0].Process.TID, all[1].Process.TID, all[2].Process.TID; a == b || a != c {
				t.Errorf("threads %d, %d, %d", a, b, c)
			}
		}},
	{name: "parent and child", do: func(p *scene) {
		c := p.route()
		h := p.heir("heir", c)
		p.send(c, getLo(1))
		h.end()
		p.send(c, up(3, 0))
		p.read(c, 1)
		p.last(c)
	}, want: []string{"1: ok data 1", "2 by heir: error error ESRCH from ack", "3: ok none", "99: ok data 1"}},
	{name: "passed by SCM_RIGHTS", do: func(p *scene) {
		c := p.route()
		pair, err := unix.Socketpair(unix.AF_UNIX, unix.SOCK_STREAM|unix.SOCK_CLOEXEC, 0)
		p.must(err)
		defer unix.Close(pair[0])
		h := p.with("given", os.NewFile(uintptr(pair[1]), "pair"))
		p.send(c, getLo(1))
		p.must(unix.Sendmsg(pair[0], []byte{0}, unix.UnixRights(c.FD()), nil, 0))
		h.end()
		p.send(c, up(3, 0))
		p.read(c, 1)
		p.last(c)
	}, want: []string{"1: ok data 1", "2 by given: error error ESRCH from ack", "3: ok none", "99: ok data 1"}},
	{name: "refused at its first message", do: func(p *scene) { p.heir("denied", p.nft()).end() }, want: []string{
		"1 by denied [1/3]: error error EPERM from ack",
		"2 by denied [2/3]: ignored (the kernel refused the whole send, at its first message)",
		"3 by denied [3/3]: ignored (the kernel refused the whole send, at its first message)",
	}},
	{name: "portids that collide", do: func(p *scene) {
		c, d := p.route(), p.route()
		p.send(c, getLo(1))
		p.send(d, noRoute(1))
		p.send(c, noRoute(1))
		p.send(d, getLo(1))
		p.read(d, 2)
		p.read(c, 2)
		a, err := c.PortID()
		p.must(err)
		b, err := d.PortID()
		p.must(err)
		if a == b || max(a, b) < 1<<22 {
			p.t.Fatalf("portids %d and %d, want one that is no pid", a, b)
		}
	}, want: []string{"1: ok data 1", "1: error error ESRCH from ack", "1: error error ESRCH from ack", "1: ok data 1"}},
	{name: "a portid used again", do: func(p *scene) {
		portid := &unix.SockaddrNetlink{Family: unix.AF_NETLINK, Pid: 4242}
		c := p.route()
		p.must(unix.Bind(c.FD(), portid))
		p.send(c, getLo(1))
		p.send(c, noRoute(1))
		p.must(c.Close())
		d := p.route()
		p.must(unix.Bind(d.FD(), portid))
		p.send(d, up(1, nlmsg.Ack))
		p.send(d, getLo(1))
		p.read(d, 2)
	}, want: []string{"1: ok incomplete", "1: error error ESRCH from ack", "1: ok ack", "1: ok data 1"},
		blind: []string{"1: unknown incomplete (the trace ended before the answer was read)", "1: error error ESRCH from ack", "1: ok ack", "1: ok data 1"}},
}
