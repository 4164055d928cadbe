// SPDX-License-Identifier: Apache-2.0

package tracer

import "github.com/nlsnoop/nlsnoop/bpf"

// Socket is a netlink socket.
type Socket struct {
	Inode    uint64
	Protocol int // NETLINK_*
	PortID   uint32
	NetNS    uint64 // inode of its network namespace

	// NetCookie tells that namespace from one that has the inode later
	// (SO_NETNS_COOKIE); 0: not known, as before Linux 5.12 (of Known before 5.14).
	NetCookie uint64
}

// sockets keeps one Socket for each that is in use, so that events share it.
type sockets struct{ byInode map[uint64]*Socket }

// maxSockets bounds what is kept; past it all are forgotten: they come again
// with their next event.
const maxSockets = 16384

func newSockets() sockets { return sockets{byInode: make(map[uint64]*Socket)} }

func (s *sockets) of(head *bpf.Event) *Socket {
	at := Socket{Inode: head.Inode, Protocol: int(head.Protocol), PortID: head.Portid, NetNS: uint64(head.Netns), NetCookie: head.NetCookie}
	if old := s.byInode[head.Inode]; old != nil && *old == at {
		return old
	}
	if len(s.byInode) >= maxSockets {
		clear(s.byInode)
	}
	made := at
	s.byInode[head.Inode] = &made
	return &made
}
