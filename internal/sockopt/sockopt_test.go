// SPDX-License-Identifier: Apache-2.0

package sockopt

import (
	"strings"
	"testing"

	"golang.org/x/sys/unix"
)

func TestNames(t *testing.T) {
	option := func(level, n int) string {
		s, known := Option(level, n)
		if !known {
			s += "?"
		}
		return s
	}
	for _, c := range []struct{ got, want string }{
		{Family(16), "AF_NETLINK"},
		{Family(999), "999"},
		{strings.Join(Type(3), "|"), "SOCK_RAW"},
		{strings.Join(Type(unix.SOCK_STREAM|unix.SOCK_CLOEXEC|unix.SOCK_NONBLOCK), "|"), "SOCK_STREAM|SOCK_NONBLOCK|SOCK_CLOEXEC"},
		{strings.Join(Type(0), "|"), "0"},
		{strings.Join(Type(-1), "|"), "15|SOCK_NONBLOCK|SOCK_CLOEXEC|0xfff7f7f0"},
		{Level(1), "SOL_SOCKET"},
		{Level(270), "SOL_NETLINK"},
		{Level(-7), "-7"},
		{option(270, 1), "NETLINK_ADD_MEMBERSHIP"},
		{option(1, 33), "SO_RCVBUFFORCE"},
		{option(270, 33), "33?"},
		{option(5, 1), "1?"},
	} {
		if c.got != c.want {
			t.Errorf("%s, want %s", c.got, c.want)
		}
	}
}

func TestValues(t *testing.T) {
	if n, ok := Number([]byte{0xff, 0xff, 0xff, 0xff}); n != -1 || !ok {
		t.Errorf("%d, %t", n, ok)
	}
	for _, b := range [][]byte{nil, {1}, make([]byte, 8)} {
		if n, ok := Number(b); ok {
			t.Errorf("% x is %d", b, n)
		}
	}
	whole := []byte{16, 0, 0, 0, 7, 0, 0, 0, 16, 0, 0, 0}
	if portid, groups, ok := Address(whole); portid != 7 || groups != 16 || !ok {
		t.Errorf("%d, %#x, %t", portid, groups, ok)
	}
	for want, b := range map[string][]byte{"AF_INET": {2, 0, 1}, "65535": {255, 255}, "": whole[:2]} {
		if got := Other(b); got != want || Other(b[:1]) != "" {
			t.Errorf("% x is of %s, want %s", b, got, want)
		}
	}
	for _, b := range [][]byte{nil, whole[:11], append([]byte{2}, whole[1:]...)} {
		if _, _, ok := Address(b); ok {
			t.Errorf("% x is an address", b)
		}
	}
}
