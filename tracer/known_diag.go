// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"encoding/binary"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/mdlayher/netlink"
	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/netcookie"
)

// struct netlink_diag_req and netlink_diag_msg (linux/netlink_diag.h).
const (
	diagByFamily   = 20  // SOCK_DIAG_BY_FAMILY
	diagAll        = 255 // NDIAG_PROTO_ALL
	sizeofDiagReq  = 20
	sizeofDiagMsg  = 28
	diagProtocol   = 2 // offsets
	diagPortID     = 4
	diagInode      = 16
	diagAnswerIn   = time.Second
	ownNetSpace    = "/proc/self/ns/net"
	namedNetSpaces = "/run/netns/*"
)

// netSpaces is a path to each of the network namespaces wanted (none: of all)
// that is found, by inode.
func netSpaces(pids []int, wanted []uint64) map[uint64]string {
	spaces := make(map[uint64]string)
	add := func(path string) {
		var s unix.Stat_t
		if len(spaces) >= maxKnownSpaces || unix.Stat(path, &s) != nil || spaces[s.Ino] != "" {
			return
		}
		if len(wanted) == 0 || slices.Contains(wanted, s.Ino) {
			spaces[s.Ino] = path
		}
	}
	add(ownNetSpace)
	named, _ := filepath.Glob(namedNetSpaces)
	for _, path := range named {
		add(path)
	}
	for _, pid := range pids {
		add(procPath(pid, "ns/net"))
	}
	return spaces
}

// socketsOf are the netlink sockets of a network namespace that have a portid;
// none where we may not enter it.
func socketsOf(inode uint64, path string) []*Socket {
	f, err := os.Open(path)
	if err != nil {
		return nil
	}
	defer f.Close()
	var s unix.Stat_t
	if unix.Fstat(int(f.Fd()), &s) != nil || s.Ino != inode { // the process left it
		return nil
	}
	config := &netlink.Config{NetNS: int(f.Fd())}
	if path == ownNetSpace {
		config = nil // which needs no right to enter it
	}
	c, err := netlink.Dial(unix.NETLINK_SOCK_DIAG, config)
	if err != nil {
		return nil
	}
	defer c.Close()
	if c.SetDeadline(time.Now().Add(diagAnswerIn)) != nil {
		return nil
	}
	request := make([]byte, sizeofDiagReq)
	request[0], request[1] = unix.AF_NETLINK, diagAll
	messages, err := c.Execute(netlink.Message{
		Header: netlink.Header{Type: diagByFamily, Flags: netlink.Request | netlink.Dump},
		Data:   request,
	})
	if err != nil {
		return nil
	}
	cookie := netcookie.Of(c)
	var sockets []*Socket
	for _, m := range messages {
		if s := diagSocket(m.Data, inode); s != nil {
			s.NetCookie = cookie
			sockets = append(sockets, s)
		}
	}
	return sockets
}

// diagSocket is what an answer says; nil of the kernel's own sockets, and of
// those that have no portid.
func diagSocket(b []byte, netns uint64) *Socket {
	if len(b) < sizeofDiagMsg {
		return nil
	}
	s := &Socket{
		Inode:    uint64(binary.NativeEndian.Uint32(b[diagInode:])),
		Protocol: int(b[diagProtocol]),
		PortID:   binary.NativeEndian.Uint32(b[diagPortID:]),
		NetNS:    netns,
	}
	if s.Inode == 0 || s.PortID == 0 {
		return nil
	}
	return s
}
