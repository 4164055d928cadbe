// SPDX-License-Identifier: Apache-2.0

// Package netcookie tells network namespaces apart that have, one after the other,
// the same inode number.
package netcookie

import (
	"syscall"

	"golang.org/x/sys/unix"
)

// Of is the cookie of a socket's network namespace, which no other ever has
// (SO_NETNS_COOKIE); 0: the kernel does not tell it, as before Linux 5.14.
func Of(socket syscall.Conn) (cookie uint64) {
	raw, err := socket.SyscallConn()
	if err != nil {
		return 0
	}
	raw.Control(func(fd uintptr) { cookie, _ = unix.GetsockoptUint64(int(fd), unix.SOL_SOCKET, unix.SO_NETNS_COOKIE) })
	return cookie
}
