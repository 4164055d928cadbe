// SPDX-License-Identifier: Apache-2.0

package decode

// Multicast routing (linux/mroute.h, linux/mroute6.h): tables as links of
// RTNL_FAMILY_IPMR (ipmr_rtm_dumplink in net/ipv4/ipmr.c), and cache reports.

var ipmraTableSpace = Space{Name: "table", Prefix: "IPMRA_TABLE_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IPMRA_TABLE_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IPMRA_TABLE_ID", Enum: &rtTableEnum},
	{Type: 2, Kind: U32, Name: "IPMRA_TABLE_CACHE_RES_QUEUE_LEN"},
	{Type: 3, Kind: S32, Name: "IPMRA_TABLE_MROUTE_REG_VIF_NUM"},
	{Type: 4, Kind: U8, Name: "IPMRA_TABLE_MROUTE_DO_ASSERT"},
	{Type: 5, Kind: U8, Name: "IPMRA_TABLE_MROUTE_DO_PIM"},
	{Type: 6, Kind: Nest, Name: "IPMRA_TABLE_VIFS", Space: &ipmraVifsSpace},
	{Type: 7, Kind: U8, Name: "IPMRA_TABLE_MROUTE_DO_WRVIFWHOLE"},
}}

var ipmraVifsSpace = Space{Name: "vifs", Prefix: "IPMRA_VIF", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IPMRA_VIF_UNSPEC"},
	{Type: 1, Kind: Nest, Name: "IPMRA_VIF", Space: &ipmraVifaSpace},
}}

var ipmraVifaSpace = Space{Name: "vif", Prefix: "IPMRA_VIFA_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IPMRA_VIFA_UNSPEC"},
	{Type: 1, Kind: U32, Show: IfIndex, Name: "IPMRA_VIFA_IFINDEX"},
	{Type: 2, Kind: U32, Name: "IPMRA_VIFA_VIF_ID"},
	{Type: 3, Kind: U16, Name: "IPMRA_VIFA_FLAGS", Enum: &viffEnum},
	{Type: 4, Kind: U64, Name: "IPMRA_VIFA_BYTES_IN"},
	{Type: 5, Kind: U64, Name: "IPMRA_VIFA_BYTES_OUT"},
	{Type: 6, Kind: U64, Name: "IPMRA_VIFA_PACKETS_IN"},
	{Type: 7, Kind: U64, Name: "IPMRA_VIFA_PACKETS_OUT"},
	{Type: 8, Kind: IP, Name: "IPMRA_VIFA_LOCAL_ADDR"},
	{Type: 9, Kind: IP, Name: "IPMRA_VIFA_REMOTE_ADDR"},
	{Type: 10, Kind: Pad, Name: "IPMRA_VIFA_PAD"},
}}

var viffEnum = Enum{Name: "VIFF_*", Prefix: "VIFF_", Flags: true, Values: []Value{
	{0x1, "VIFF_TUNNEL"},
	{0x2, "VIFF_SRCRT"},
	{0x4, "VIFF_REGISTER"},
	{0x8, "VIFF_USE_IFINDEX"},
}}

var ipmraCreportSpace = Space{Name: "creport", Prefix: "IPMRA_CREPORT_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IPMRA_CREPORT_UNSPEC"},
	{Type: 1, Kind: U8, Name: "IPMRA_CREPORT_MSGTYPE", Enum: &igmpmsgEnum},
	{Type: 2, Kind: U32, Name: "IPMRA_CREPORT_VIF_ID"},
	{Type: 3, Kind: IP, Name: "IPMRA_CREPORT_SRC_ADDR"},
	{Type: 4, Kind: IP, Name: "IPMRA_CREPORT_DST_ADDR"},
	{Type: 5, Kind: Binary, Name: "IPMRA_CREPORT_PKT"},
	{Type: 6, Kind: U32, Name: "IPMRA_CREPORT_TABLE", Enum: &rtTableEnum},
}}

// cacheReports: of IPv6 the attributes have names of their own (linux/mroute6.h).
var cacheReports = []Form{{Start: "\x81", Header: &rtgenmsgStruct, Space: &ip6mraCreportSpace}}

var ip6mraCreportSpace = Space{Name: "creport", Prefix: "IP6MRA_CREPORT_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IP6MRA_CREPORT_UNSPEC"},
	{Type: 1, Kind: U8, Name: "IP6MRA_CREPORT_MSGTYPE", Enum: &mrt6msgEnum},
	{Type: 2, Kind: U32, Name: "IP6MRA_CREPORT_MIF_ID"},
	{Type: 3, Kind: IP, Name: "IP6MRA_CREPORT_SRC_ADDR"},
	{Type: 4, Kind: IP, Name: "IP6MRA_CREPORT_DST_ADDR"},
	{Type: 5, Kind: Binary, Name: "IP6MRA_CREPORT_PKT"},
}}

var igmpmsgEnum = Enum{Name: "IGMPMSG_*", Prefix: "IGMPMSG_", Values: []Value{
	{1, "IGMPMSG_NOCACHE"},
	{2, "IGMPMSG_WRONGVIF"},
	{3, "IGMPMSG_WHOLEPKT"},
	{4, "IGMPMSG_WRVIFWHOLE"},
}}

var mrt6msgEnum = Enum{Name: "MRT6MSG_*", Prefix: "MRT6MSG_", Values: []Value{
	{1, "MRT6MSG_NOCACHE"},
	{2, "MRT6MSG_WRONGMIF"},
	{3, "MRT6MSG_WHOLEPKT"},
	{4, "MRT6MSG_WRMIFWHOLE"},
}}
