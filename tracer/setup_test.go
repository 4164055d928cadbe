// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"encoding/binary"
	"slices"
	"syscall"
	"testing"
	"unsafe"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
	"golang.org/x/sys/unix"
)

// netlinkAddress is struct sockaddr_nl.
func netlinkAddress(portid, groups uint32) []byte {
	b := binary.NativeEndian.AppendUint32(nil, 0)
	binary.NativeEndian.PutUint16(b, unix.AF_NETLINK)
	b = binary.NativeEndian.AppendUint32(b, portid)
	return binary.NativeEndian.AppendUint32(b, groups)
}

func number(n int) []byte { return binary.NativeEndian.AppendUint32(nil, uint32(n)) }

// setUp is a call of actSetup's, and what it does.
type setUp struct {
	name     string // of what the call is made on
	call     uintptr
	a, b     int
	bytes    []byte
	unmapped bool // bytes are nowhere
	errno    syscall.Errno
}

// setUps fail, but where errno is 0. That of "more" is bound to portid 7 first.
var setUps = []setUp{
	{name: "none", call: unix.SYS_SOCKET, a: unix.SOCK_RAW, b: 99, errno: unix.EPROTONOSUPPORT},
	{name: "none", call: unix.SYS_SOCKET, a: unix.SOCK_STREAM | unix.SOCK_CLOEXEC, b: unix.NETLINK_ROUTE, errno: unix.ESOCKTNOSUPPORT},
	{name: "route", call: unix.SYS_BIND, bytes: netlinkAddress(7, 0)},
	{name: "route", call: unix.SYS_BIND, bytes: netlinkAddress(8, 0x10), errno: unix.EINVAL},
	{name: "other", call: unix.SYS_BIND, bytes: netlinkAddress(7, 0), errno: unix.EADDRINUSE},
	{name: "other", call: unix.SYS_BIND, bytes: netlinkAddress(0, 0)[:2], errno: unix.EINVAL},
	{name: "other", call: unix.SYS_BIND, bytes: make([]byte, 12), unmapped: true, errno: unix.EFAULT},
	{name: "other", call: unix.SYS_CONNECT, bytes: append([]byte{unix.AF_INET}, make([]byte, 15)...), errno: unix.EINVAL},
	{name: "route", call: unix.SYS_SETSOCKOPT, a: unix.SOL_NETLINK, b: unix.NETLINK_ADD_MEMBERSHIP, bytes: number(123), errno: unix.EINVAL},
	{name: "route", call: unix.SYS_SETSOCKOPT, a: unix.SOL_NETLINK, b: unix.NETLINK_EXT_ACK, bytes: number(1)},
	{name: "route", call: unix.SYS_SETSOCKOPT, a: unix.SOL_NETLINK, b: 99, bytes: make([]byte, 100), errno: unix.ENOPROTOOPT},
	{name: "route", call: unix.SYS_SETSOCKOPT, a: unix.SOL_SOCKET, b: unix.SO_RCVBUF, bytes: []byte{1, 2}, errno: unix.EINVAL},
	{name: "route", call: unix.SYS_GETSOCKOPT, a: unix.SOL_NETLINK, b: 99, bytes: make([]byte, 4), errno: unix.ENOPROTOOPT},
	{name: "inet", call: unix.SYS_SETSOCKOPT, a: unix.SOL_SOCKET, b: unix.SO_RCVBUF, bytes: []byte{1, 2}, errno: unix.EINVAL},
	{name: "inet", call: unix.SYS_BIND, bytes: netlinkAddress(7, 0), errno: unix.EINVAL},
	{name: "file", call: unix.SYS_BIND, bytes: netlinkAddress(7, 0), errno: unix.ENOTSOCK},
	{name: "closed", call: unix.SYS_BIND, bytes: netlinkAddress(7, 0), errno: unix.EBADF},
}

// netlink says whether what the call is made on is, or was to be, one of netlink's.
func (s *setUp) netlink() bool { return s.name == "none" || s.name == "route" || s.name == "other" }

// do makes the call.
func (s *setUp) do(fd int) syscall.Errno {
	at := uintptr(8)
	if !s.unmapped && len(s.bytes) > 0 {
		at = uintptr(unsafe.Pointer(&s.bytes[0]))
	}
	n := uintptr(len(s.bytes))
	var errno syscall.Errno
	switch s.call {
	case unix.SYS_SOCKET:
		_, _, errno = unix.Syscall(s.call, unix.AF_NETLINK, uintptr(s.a), uintptr(s.b))
	case unix.SYS_BIND, unix.SYS_CONNECT:
		_, _, errno = unix.Syscall(s.call, uintptr(fd), at, n)
	case unix.SYS_GETSOCKOPT:
		length := uint32(n)
		_, _, errno = unix.Syscall6(s.call, uintptr(fd), uintptr(s.a), uintptr(s.b), at, uintptr(unsafe.Pointer(&length)), 0)
	default:
		_, _, errno = unix.Syscall6(s.call, uintptr(fd), uintptr(s.a), uintptr(s.b), at, n, 0)
	}
	return errno
}

// actSetup makes the calls; the log has their results.
func actSetup(a *actor) {
	inet, err := unix.Socket(unix.AF_INET, unix.SOCK_DGRAM|unix.SOCK_CLOEXEC, 0)
	a.must(err)
	file, err := unix.Open("/proc/self/stat", unix.O_RDONLY|unix.O_CLOEXEC, 0)
	a.must(err)
	on := map[string]int{"route": a.open(unix.NETLINK_ROUTE).FD(), "other": a.open(unix.NETLINK_ROUTE).FD(), "inet": inet, "file": file, "closed": 1 << 20}
	for _, s := range setUps {
		a.log(s.name, -int(s.do(on[s.name])), nil)
	}
}

// Calls that set netlink's sockets up are told where they fail, and no others.
func TestSetup(t *testing.T) {
	for _, calls := range []bool{false, true} {
		ns := testnet.New(t)
		p := start(t, ns, "setup")
		o := in(ns)
		o.Calls = calls
		w := trace(t, o)
		log := p.act()
		p.end()
		told := w.stop(Setup)
		if !calls {
			if len(told) != 0 {
				t.Errorf("without Calls: %+v", told)
			}
			continue
		}
		for i := range setUps {
			s := &setUps[i]
			if log[i].result != -int(s.errno) {
				t.Errorf("%d: %d, not %v: the kernel does not do what is tested here", i, log[i].result, s.errno)
			}
			if !s.netlink() || s.errno == 0 {
				continue
			}
			if len(told) == 0 {
				t.Fatalf("%d and all after it: not told", i)
			}
			s.check(t, &told[0], p.cmd.Process.Pid, ns.Inode())
			told = told[1:]
		}
		if len(told) != 0 {
			t.Errorf("more than there were: %+v", told)
		}
		if lost := w.tracer.Stats(); lost.Lost() != 0 {
			t.Errorf("%+v", lost)
		}
	}
}

func (s *setUp) check(t *testing.T, e *seen, pid int, netns uint64) {
	t.Helper()
	names := map[uintptr]string{unix.SYS_SOCKET: "socket", unix.SYS_BIND: "bind", unix.SYS_CONNECT: "connect", unix.SYS_SETSOCKOPT: "setsockopt", unix.SYS_GETSOCKOPT: "getsockopt"}
	want := SetupInfo{Call: names[s.call]}
	protocol, portid := unix.NETLINK_ROUTE, uint32(0)
	data := s.bytes[:min(len(s.bytes), 64)]
	switch s.call {
	case unix.SYS_SOCKET:
		want.Type, protocol = s.a, s.b
	case unix.SYS_SETSOCKOPT:
		want.Level, want.Option = s.a, s.b
	case unix.SYS_GETSOCKOPT:
		want.Level, want.Option, data = s.a, s.b, nil
	}
	if s.name == "route" {
		portid = 7
	}
	if s.unmapped {
		data = nil
	}
	if e.setup != want || e.Result != -int(s.errno) || !slices.Equal(e.Data, data) || e.Unread != s.unmapped {
		t.Errorf("%+v\ntold %+v, result %d, % x, unread %t", s, e.setup, e.Result, e.Data, e.Unread)
	}
	if s.call != unix.SYS_GETSOCKOPT && e.Len != len(s.bytes) {
		t.Errorf("%+v: length %d", s, e.Len)
	}
	if e.Process == nil || e.Process.PID != pid || e.Start == 0 || e.End <= e.Start {
		t.Errorf("%+v: process %+v, from %v to %v", s, e.Process, e.Start, e.End)
	}
	if k := e.Socket; k.Protocol != protocol || k.PortID != portid || k.NetNS != netns || (k.Inode == 0) != (s.name == "none") {
		t.Errorf("%+v: socket %+v", s, k)
	}
}
