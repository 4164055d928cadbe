// SPDX-License-Identifier: Apache-2.0

//go:build linux

package nlmsg

import (
	"encoding/binary"
	"net/netip"

	"golang.org/x/sys/unix"
)

// RtMsg appends a struct rtmsg (linux/rtnetlink.h).
func (m *Message) RtMsg(r unix.RtMsg) *Message {
	m.Raw(r.Family, r.Dst_len, r.Src_len, r.Tos, r.Table, r.Protocol, r.Scope, r.Type)
	m.b = binary.NativeEndian.AppendUint32(m.b, r.Flags)
	return m
}

// IfInfoMsg appends a struct ifinfomsg (linux/rtnetlink.h).
func (m *Message) IfInfoMsg(i unix.IfInfomsg) *Message {
	m.Raw(i.Family, 0)
	m.b = binary.NativeEndian.AppendUint16(m.b, i.Type)
	m.b = binary.NativeEndian.AppendUint32(m.b, uint32(i.Index))
	m.b = binary.NativeEndian.AppendUint32(m.b, i.Flags)
	m.b = binary.NativeEndian.AppendUint32(m.b, i.Change)
	return m
}

// IfAddrMsg appends a struct ifaddrmsg (linux/if_addr.h).
func (m *Message) IfAddrMsg(a unix.IfAddrmsg) *Message {
	m.Raw(a.Family, a.Prefixlen, a.Flags, a.Scope)
	m.b = binary.NativeEndian.AppendUint32(m.b, a.Index)
	return m
}

// NewRoute adds a unicast route in the main table; an invalid gateway leaves
// it out, link 0 leaves RTA_OIF out.
func NewRoute(dst netip.Prefix, gateway netip.Addr, link uint32) *Message {
	scope := uint8(unix.RT_SCOPE_UNIVERSE)
	if !gateway.IsValid() {
		scope = unix.RT_SCOPE_LINK
	}
	return route(unix.RTM_NEWROUTE, Request|Ack|Create|Excl, scope, dst, gateway, link)
}

// DelRoute deletes what NewRoute with the same arguments added.
func DelRoute(dst netip.Prefix, gateway netip.Addr, link uint32) *Message {
	return route(unix.RTM_DELROUTE, Request|Ack, unix.RT_SCOPE_NOWHERE, dst, gateway, link)
}

func route(typ, flags uint16, scope uint8, dst netip.Prefix, gateway netip.Addr, link uint32) *Message {
	m := New(typ, flags).RtMsg(unix.RtMsg{
		Family: family(dst.Addr()), Dst_len: uint8(dst.Bits()), Table: unix.RT_TABLE_MAIN,
		Protocol: unix.RTPROT_BOOT, Scope: scope, Type: unix.RTN_UNICAST,
	})
	m.IP(unix.RTA_DST, dst.Addr())
	if gateway.IsValid() {
		m.IP(unix.RTA_GATEWAY, gateway)
	}
	if link != 0 {
		m.U32(unix.RTA_OIF, link)
	}
	return m
}

// DumpRoutes asks for all routes of AF_INET.
func DumpRoutes() *Message {
	return New(unix.RTM_GETROUTE, Request|Dump).RtMsg(unix.RtMsg{Family: unix.AF_INET})
}

// DumpLinks asks for all links.
func DumpLinks() *Message {
	return New(unix.RTM_GETLINK, Request|Dump).IfInfoMsg(unix.IfInfomsg{})
}

// NewLink adds a link of a kind that needs no more: "bridge", "ifb".
func NewLink(name, kind string) *Message {
	return New(unix.RTM_NEWLINK, Request|Ack|Create|Excl).IfInfoMsg(unix.IfInfomsg{}).
		String(unix.IFLA_IFNAME, name).
		Nest(unix.IFLA_LINKINFO|Nested, func(m *Message) { m.String(unix.IFLA_INFO_KIND, kind) })
}

// NewVeth adds a pair of veth.
func NewVeth(name, peer string) *Message {
	const vethInfoPeer = 1 // VETH_INFO_PEER (linux/veth.h)
	return New(unix.RTM_NEWLINK, Request|Ack|Create|Excl).IfInfoMsg(unix.IfInfomsg{}).
		String(unix.IFLA_IFNAME, name).
		Nest(unix.IFLA_LINKINFO|Nested, func(m *Message) {
			m.String(unix.IFLA_INFO_KIND, "veth")
			m.Nest(unix.IFLA_INFO_DATA|Nested, func(m *Message) {
				m.Nest(vethInfoPeer|Nested, func(m *Message) {
					m.IfInfoMsg(unix.IfInfomsg{}).String(unix.IFLA_IFNAME, peer)
				})
			})
		})
}

// SetUp brings a link up.
func SetUp(link uint32) *Message {
	return New(unix.RTM_NEWLINK, Request|Ack).
		IfInfoMsg(unix.IfInfomsg{Index: int32(link), Flags: unix.IFF_UP, Change: unix.IFF_UP})
}

// NewAddr adds an address to a link.
func NewAddr(link uint32, a netip.Prefix) *Message {
	m := New(unix.RTM_NEWADDR, Request|Ack|Create|Excl).
		IfAddrMsg(unix.IfAddrmsg{Family: family(a.Addr()), Prefixlen: uint8(a.Bits()), Index: link})
	return m.IP(unix.IFA_LOCAL, a.Addr()).IP(unix.IFA_ADDRESS, a.Addr())
}

func family(a netip.Addr) uint8 {
	if a.Is4() {
		return unix.AF_INET
	}
	return unix.AF_INET6
}
