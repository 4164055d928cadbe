// SPDX-License-Identifier: Apache-2.0

package main

import (
	"strings"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/tracer"
	"github.com/nlsnoop/nlsnoop/tracer/exchange"
)

// setup makes a record one of a call that failed to set up a socket of a protocol,
// perhaps with a portid.
func setup(errno, protocol int, c exchange.Call, portid ...uint32) func(*exchange.Record) {
	return func(r *exchange.Record) {
		c.Result = -errno
		r.Kind, r.Call, r.Request, r.Socket = exchange.CallKind, &c, nil, &tracer.Socket{Protocol: protocol}
		for _, id := range portid {
			r.Socket.PortID = id
		}
	}
}

// TestSetupLines is calls that set sockets up as strace would have them.
func TestSetupLines(t *testing.T) {
	for _, c := range []struct {
		what   string
		change func(*exchange.Record)
		want   string
	}{
		{"a socket there is none of", setup(93, 99, exchange.Call{Setup: tracer.SetupInfo{Call: "socket", Type: unix.SOCK_RAW | unix.SOCK_CLOEXEC}}),
			"EPROTONOSUPPORT socket(AF_NETLINK, SOCK_RAW|SOCK_CLOEXEC, 99)  # Protocol not supported"},
		{"bind", setup(98, 0, exchange.Call{Len: 12, Data: []byte{16, 0, 0, 0, 7, 0, 0, 0, 16, 0, 0, 0}, Setup: tracer.SetupInfo{Call: "bind"}}),
			"EADDRINUSE bind(NETLINK_ROUTE, portid 7, groups 0x10)  # Address already in use"},
		{"bind, again", setup(22, 0, exchange.Call{Len: 12, Data: []byte{16, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0}, Setup: tracer.SetupInfo{Call: "bind"}}, 7),
			"EINVAL   bind(NETLINK_ROUTE[7], portid 8)  # Invalid argument"},
		{"connect, no address", setup(22, 0, exchange.Call{Len: 2, Data: []byte{16, 0}, Setup: tracer.SetupInfo{Call: "connect"}}),
			"EINVAL   connect(NETLINK_ROUTE, 0x1000)  # Invalid argument"},
		{"bind, nowhere", setup(14, 0, exchange.Call{Len: 12, Setup: tracer.SetupInfo{Call: "bind"}}),
			"EFAULT   bind(NETLINK_ROUTE, 12 bytes)  # Bad address"},
		{"a group there is none of", setup(22, 0, exchange.Call{Len: 4, Data: []byte{123, 0, 0, 0}, Setup: tracer.SetupInfo{Call: "setsockopt", Level: 270, Option: 1}}),
			"EINVAL   setsockopt(NETLINK_ROUTE, NETLINK_ADD_MEMBERSHIP, 123)  # Invalid argument"},
		{"a group", setup(1, 0, exchange.Call{Len: 4, Data: []byte{7, 0, 0, 0}, Setup: tracer.SetupInfo{Call: "setsockopt", Level: 270, Option: 1}}),
			"EPERM    setsockopt(NETLINK_ROUTE, NETLINK_ADD_MEMBERSHIP, 7 (RTNLGRP_IPV4_ROUTE))  # Operation not permitted"},
		{"an option nobody knows", setup(92, 0, exchange.Call{Len: 9, Data: []byte{1, 2}, Setup: tracer.SetupInfo{Call: "setsockopt", Level: 5, Option: 6}}),
			"ENOPROTOOPT setsockopt(NETLINK_ROUTE, 5, 6, 0x0102 of 9 bytes)  # Protocol not available"},
		{"an option asked for", setup(92, 0, exchange.Call{Setup: tracer.SetupInfo{Call: "getsockopt", Level: 1, Option: 17}}),
			"ENOPROTOOPT getsockopt(NETLINK_ROUTE, SO_PEERCRED)  # Protocol not available"},
	} {
		t.Run(c.what, func(t *testing.T) {
			got := strings.TrimSuffix(line(t, record(c.change), "", nil), "\n")
			if want := "  35us ip[4301]             " + c.want; got != want {
				t.Errorf("got  %q\nwant %q", got, want)
			}
		})
	}
}

// Under such a line -v says who it was and on what socket, if there is one; -x
// what the kernel was shown.
func TestSetupDetail(t *testing.T) {
	call := exchange.Call{Len: 2, Data: []byte{16, 0}, Setup: tracer.SetupInfo{Call: "bind"}}
	bound := record(setup(22, 0, call, 7))
	bound.Socket.Inode = 51234
	const first = "  35us ip[4301]             "
	for _, c := range []struct {
		flags string
		r     *exchange.Record
		want  string
	}{
		{"-v", bound, first + "EINVAL   bind(NETLINK_ROUTE[7], 0x1000)  # Invalid argument\n    from    ip, uid 0\n    socket  NETLINK_ROUTE portid 7 inode 51234\n"},
		{"-v", record(setup(93, 99, exchange.Call{Setup: tracer.SetupInfo{Call: "socket", Type: 3}})),
			first + "EPROTONOSUPPORT socket(AF_NETLINK, SOCK_RAW, 99)  # Protocol not supported\n    from    ip, uid 0\n"},
		{"-x", bound, first + "EINVAL   bind(NETLINK_ROUTE[7], 0x1000)  # Invalid argument\n    00000000  10 00                                             |..|\n    00000002\n"},
	} {
		if got := line(t, c.r, c.flags, nil); got != c.want {
			t.Errorf("%s: got\n%s\nwant\n%s", c.flags, got, c.want)
		}
	}
}
