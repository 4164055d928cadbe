// SPDX-License-Identifier: Apache-2.0

package decode

// Fixed headers of the rtnetlink messages whose attributes have no rows yet.

// tcmsgStruct is of qdiscs, classes, filters and chains (linux/rtnetlink.h);
// of filters tcm_info is priority and protocol.
var tcmsgStruct = Struct{Name: "tcmsg", Size: 20, Fields: []Attr{
	{Kind: U8, Name: "tcm_family", Enum: &afEnum},
	{Kind: Pad, Len: 1, Name: "tcm__pad1"},
	{Kind: Pad, Len: 2, Name: "tcm__pad2"},
	{Kind: S32, Show: IfIndex, Name: "tcm_ifindex"},
	{Kind: U32, Show: TCHandle, Name: "tcm_handle"},
	{Kind: U32, Show: TCHandle, Name: "tcm_parent"},
	{Kind: U32, Show: Hex, Name: "tcm_info"},
}}

var tcamsgStruct = Struct{Name: "tcamsg", Size: 4, Fields: []Attr{
	{Kind: U8, Name: "tca_family", Enum: &afEnum},
	{Kind: Pad, Len: 1, Name: "tca__pad1"},
	{Kind: Pad, Len: 2, Name: "tca__pad2"},
}}

var prefixFlagsEnum = Enum{Name: "IF_PREFIX_*", Prefix: "IF_PREFIX_", Flags: true, Values: []Value{
	{0x1, "IF_PREFIX_ONLINK"},
	{0x2, "IF_PREFIX_AUTOCONF"},
}}

var prefixmsgStruct = Struct{Name: "prefixmsg", Size: 12, Fields: []Attr{
	{Kind: U8, Name: "prefix_family", Enum: &afEnum},
	{Kind: Pad, Len: 1, Name: "prefix_pad1"},
	{Kind: Pad, Len: 2, Name: "prefix_pad2"},
	{Kind: S32, Show: IfIndex, Name: "prefix_ifindex"},
	{Kind: U8, Name: "prefix_type"},
	{Kind: U8, Name: "prefix_len"},
	{Kind: U8, Name: "prefix_flags", Enum: &prefixFlagsEnum},
	{Kind: Pad, Len: 1, Name: "prefix_pad3"},
}}

// nduseroptmsgStruct is of options of a router advertisement, one a message
// (ndisc_ra_useropt in net/ipv6/ndisc.c).
var nduseroptmsgStruct = Struct{Name: "nduseroptmsg", Size: 16, Fields: []Attr{
	{Kind: U8, Name: "nduseropt_family", Enum: &afEnum},
	{Kind: Pad, Len: 1, Name: "nduseropt_pad1"},
	{Kind: U16, Name: "nduseropt_opts_len"},
	{Kind: S32, Show: IfIndex, Name: "nduseropt_ifindex"},
	{Kind: U8, Name: "nduseropt_icmp_type"},
	{Kind: U8, Name: "nduseropt_icmp_code"},
	{Kind: Pad, Len: 2, Name: "nduseropt_pad2"},
	{Kind: Pad, Len: 4, Name: "nduseropt_pad3"},
	{Kind: TLVs, Name: "options", Space: &ndOptSpace, Sub: &Sub{Name: "options", Field: "nduseropt_opts_len"}},
}}

var ifaddrlblmsgStruct = Struct{Name: "ifaddrlblmsg", Size: 12, Fields: []Attr{
	{Kind: U8, Name: "ifal_family", Enum: &afEnum},
	{Kind: Pad, Len: 1, Name: "__ifal_reserved"},
	{Kind: U8, Name: "ifal_prefixlen"},
	{Kind: U8, Show: Hex, Name: "ifal_flags"},
	{Kind: U32, Show: IfIndex, Name: "ifal_index"},
	{Kind: U32, Name: "ifal_seq"},
}}

var dcbCmdEnum = Enum{Name: "dcbnl_commands", Prefix: "DCB_CMD_", Values: []Value{
	{0, "DCB_CMD_UNDEFINED"},
	{1, "DCB_CMD_GSTATE"},
	{2, "DCB_CMD_SSTATE"},
	{3, "DCB_CMD_PGTX_GCFG"},
	{4, "DCB_CMD_PGTX_SCFG"},
	{5, "DCB_CMD_PGRX_GCFG"},
	{6, "DCB_CMD_PGRX_SCFG"},
	{7, "DCB_CMD_PFC_GCFG"},
	{8, "DCB_CMD_PFC_SCFG"},
	{9, "DCB_CMD_SET_ALL"},
	{10, "DCB_CMD_GPERM_HWADDR"},
	{11, "DCB_CMD_GCAP"},
	{12, "DCB_CMD_GNUMTCS"},
	{13, "DCB_CMD_SNUMTCS"},
	{14, "DCB_CMD_PFC_GSTATE"},
	{15, "DCB_CMD_PFC_SSTATE"},
	{16, "DCB_CMD_BCN_GCFG"},
	{17, "DCB_CMD_BCN_SCFG"},
	{18, "DCB_CMD_GAPP"},
	{19, "DCB_CMD_SAPP"},
	{20, "DCB_CMD_IEEE_SET"},
	{21, "DCB_CMD_IEEE_GET"},
	{22, "DCB_CMD_GDCBX"},
	{23, "DCB_CMD_SDCBX"},
	{24, "DCB_CMD_GFEATCFG"},
	{25, "DCB_CMD_SFEATCFG"},
	{26, "DCB_CMD_CEE_GET"},
	{27, "DCB_CMD_IEEE_DEL"},
}}

var dcbmsgStruct = Struct{Name: "dcbmsg", Size: 4, Fields: []Attr{
	{Kind: U8, Name: "dcb_family", Enum: &afEnum},
	{Kind: U8, Name: "cmd", Enum: &dcbCmdEnum},
	{Kind: Pad, Len: 2, Name: "dcb_pad"},
}}

var netconfmsgStruct = Struct{Name: "netconfmsg", Size: 1, Fields: []Attr{
	{Kind: U8, Name: "ncm_family", Enum: &afEnum},
}}

var brPortMsgStruct = Struct{Name: "br_port_msg", Size: 8, Fields: []Attr{
	{Kind: U8, Name: "family", Enum: &afEnum},
	{Kind: Pad, Len: 3, Name: "pad"},
	{Kind: U32, Show: IfIndex, Name: "ifindex"},
}}

var brVlanMsgStruct = Struct{Name: "br_vlan_msg", Size: 8, Fields: []Attr{
	{Kind: U8, Name: "family", Enum: &afEnum},
	{Kind: Pad, Len: 1, Name: "reserved1"},
	{Kind: Pad, Len: 2, Name: "reserved2"},
	{Kind: U32, Show: IfIndex, Name: "ifindex"},
}}

var nhmsgStruct = Struct{Name: "nhmsg", Size: 8, Fields: []Attr{
	{Kind: U8, Name: "nh_family", Enum: &afEnum},
	{Kind: U8, Name: "nh_scope", Enum: &rtScopeEnum},
	{Kind: U8, Name: "nh_protocol", Enum: &rtProtEnum},
	{Kind: Pad, Len: 1, Name: "resvd"},
	{Kind: U32, Name: "nh_flags", Enum: &rtnhFlagsEnum},
}}

var ifStatsMsgStruct = Struct{Name: "if_stats_msg", Size: 12, Fields: []Attr{
	{Kind: U8, Name: "family", Enum: &afEnum},
	{Kind: Pad, Len: 1, Name: "pad1"},
	{Kind: Pad, Len: 2, Name: "pad2"},
	{Kind: U32, Show: IfIndex, Name: "ifindex"},
	{Kind: U32, Name: "filter_mask", Enum: &statsFilterEnum},
}}

var tunnelFlagsEnum = Enum{Name: "TUNNEL_MSG_FLAG_*", Prefix: "TUNNEL_MSG_FLAG_", Flags: true, Values: []Value{
	{0x1, "TUNNEL_MSG_FLAG_STATS"},
}}

var tunnelMsgStruct = Struct{Name: "tunnel_msg", Size: 8, Fields: []Attr{
	{Kind: U8, Name: "family", Enum: &afEnum},
	{Kind: U8, Name: "flags", Enum: &tunnelFlagsEnum},
	{Kind: Pad, Len: 2, Name: "reserved2"},
	{Kind: U32, Show: IfIndex, Name: "ifindex"},
}}
