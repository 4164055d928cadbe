// SPDX-License-Identifier: Apache-2.0

package names

import (
	"bytes"
	"encoding/binary"

	"github.com/nlsnoop/nlsnoop/decode"
	"golang.org/x/sys/unix"
)

// What is read of messages here (linux/rtnetlink.h, if_link.h, genetlink.h).
const (
	sizeIfinfomsg = 16
	ifiFamily     = 0 // offset of ifi_family in struct ifinfomsg
	ifiIndex      = 4 // offset of ifi_index

	sizeGenlmsghdr = 4

	maxNames = 1 << 14 // interfaces of one namespace
)

// Learn takes names from what the kernel told a program in this network
// namespace: RTM_NEWLINK and RTM_DELLINK, CTRL_CMD_NEWFAMILY. data is what was
// read: any number of messages.
func (c *Cache) Learn(netns, cookie uint64, protocol int, data []byte) {
	if protocol != unix.NETLINK_ROUTE && protocol != unix.NETLINK_GENERIC {
		return
	}
	l := learner{cache: c, netns: netNS{netns, cookie}}
	for h, msg, rest, ok := decode.Next(data); ok; h, msg, rest, ok = decode.Next(rest) {
		switch {
		case protocol == unix.NETLINK_GENERIC && h.Type == unix.GENL_ID_CTRL:
			c.learnFamily(msg)
		case protocol == unix.NETLINK_ROUTE && (h.Type == unix.RTM_NEWLINK || h.Type == unix.RTM_DELLINK):
			l.learnLink(msg)
		}
	}
	if len(l.names) > 0 {
		l.space.learn(l.names)
	}
}

// learner collects the interfaces of one read: a dump tells of many at once.
type learner struct {
	cache *Cache
	netns netNS
	space *space            // of netns, once there is anything to know of it
	names map[uint32]string // what it does not know
}

func (l *learner) learnLink(msg []byte) {
	index, name := interfaceOf(msg)
	if l.netns.inode == 0 || index == 0 || len(name) == 0 || len(name) >= unix.IFNAMSIZ {
		return
	}
	if l.space == nil {
		l.cache.mu.Lock()
		l.space = l.cache.space(l.netns)
		l.cache.mu.Unlock()
	}
	if old, ok := l.space.known(index); ok && old == string(name) && l.names == nil {
		return
	}
	if l.names == nil {
		l.names = make(map[uint32]string)
	}
	l.names[index] = string(name)
}

// interfaceOf reads RTM_NEWLINK and RTM_DELLINK; no name where there is none for
// this namespace.
func interfaceOf(msg []byte) (index uint32, name []byte) {
	if len(msg) < decode.HeaderLen+sizeIfinfomsg {
		return 0, nil
	}
	index = binary.NativeEndian.Uint32(msg[decode.HeaderLen+ifiIndex:])
	for typ, payload := range attributes(msg[decode.HeaderLen+sizeIfinfomsg:]) {
		switch typ {
		case unix.IFLA_IFNAME:
			name = bytes.TrimRight(payload, "\x00")
		case unix.IFLA_TARGET_NETNSID: // told of another namespace's
			return 0, nil
		}
	}
	return index, name
}

func (c *Cache) learnFamily(msg []byte) {
	if len(msg) < decode.HeaderLen+sizeGenlmsghdr || msg[decode.HeaderLen] != unix.CTRL_CMD_NEWFAMILY {
		return
	}
	if id, name, ok := family(msg[decode.HeaderLen+sizeGenlmsghdr:]); ok {
		c.families.learn(id, name)
	}
}

// family reads the attributes of CTRL_CMD_NEWFAMILY.
func family(b []byte) (id uint16, name string, ok bool) {
	for typ, payload := range attributes(b) {
		switch {
		case typ == unix.CTRL_ATTR_FAMILY_ID && len(payload) == 2:
			id = binary.NativeEndian.Uint16(payload)
		case typ == unix.CTRL_ATTR_FAMILY_NAME:
			name = string(bytes.TrimRight(payload, "\x00"))
		}
	}
	return id, name, id != 0 && name != ""
}

// attributes yields the attributes' types and payloads up to where b makes no
// sense.
func attributes(b []byte) func(yield func(uint16, []byte) bool) {
	return func(yield func(uint16, []byte) bool) {
		for len(b) >= unix.SizeofNlAttr {
			n := int(binary.NativeEndian.Uint16(b))
			typ := binary.NativeEndian.Uint16(b[2:]) &^ (decode.NestedFlag | decode.NetOrderFlag)
			if n < unix.SizeofNlAttr || n > len(b) {
				return
			}
			if !yield(typ, b[unix.SizeofNlAttr:n]) {
				return
			}
			b = b[min((n+3)&^3, len(b)):]
		}
	}
}
