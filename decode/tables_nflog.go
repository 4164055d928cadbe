// SPDX-License-Identifier: Apache-2.0

package decode

// Packets logged (linux/netfilter/nfnetlink_log.h).

var nfulnlCmdEnum = Enum{Name: "nfulnl_msg_config_cmds", Prefix: "NFULNL_CFG_CMD_", Values: []Value{
	{0, "NFULNL_CFG_CMD_NONE"},
	{1, "NFULNL_CFG_CMD_BIND"},
	{2, "NFULNL_CFG_CMD_UNBIND"},
	{3, "NFULNL_CFG_CMD_PF_BIND"},
	{4, "NFULNL_CFG_CMD_PF_UNBIND"},
}}

var nfulnlModeEnum = Enum{Name: "NFULNL_COPY_*", Prefix: "NFULNL_COPY_", Values: []Value{
	{0, "NFULNL_COPY_NONE"},
	{1, "NFULNL_COPY_META"},
	{2, "NFULNL_COPY_PACKET"},
}}

var nfulnlFlagsEnum = Enum{Name: "NFULNL_CFG_F_*", Prefix: "NFULNL_CFG_F_", Flags: true, Values: []Value{
	{0x1, "NFULNL_CFG_F_SEQ"},
	{0x2, "NFULNL_CFG_F_SEQ_GLOBAL"},
	{0x4, "NFULNL_CFG_F_CONNTRACK"},
}}

var nfulnlPacketHdrStruct = Struct{Name: "nfulnl_msg_packet_hdr", Size: 4, Fields: []Attr{
	{Kind: U16, Order: Big, Name: "hw_protocol", Enum: &ethPEnum},
	{Kind: U8, Name: "hook", Enum: &nfInetHooksEnum},
	{Kind: Pad, Len: 1, Name: "_pad"},
}}

var nfulnlPacketHwStruct = Struct{Name: "nfulnl_msg_packet_hw", Size: 12, Fields: []Attr{
	{Kind: U16, Order: Big, Name: "hw_addrlen"},
	{Kind: Pad, Len: 2, Name: "_pad"},
	{Kind: MAC, Len: 6, Name: "hw_addr"},
	{Kind: Pad, Len: 2, Name: "pad"},
}}

var nfulnlTimestampStruct = Struct{Name: "nfulnl_msg_packet_timestamp", Size: 16, Fields: []Attr{
	{Kind: U64, Order: Big, Name: "sec"},
	{Kind: U64, Order: Big, Name: "usec"},
}}

var nfulnlConfigCmdStruct = Struct{Name: "nfulnl_msg_config_cmd", Size: 1, Fields: []Attr{
	{Kind: U8, Name: "command", Enum: &nfulnlCmdEnum},
}}

var nfulnlConfigModeStruct = Struct{Name: "nfulnl_msg_config_mode", Size: 6, Fields: []Attr{
	{Kind: U32, Order: Big, Name: "copy_range"},
	{Kind: U8, Name: "copy_mode", Enum: &nfulnlModeEnum},
	{Kind: Pad, Len: 1, Name: "_pad"},
}}

var nfulaSpace = Space{Name: "nfula", Prefix: "NFULA_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NFULA_UNSPEC"},
	{Type: 1, Kind: StructOf, Name: "NFULA_PACKET_HDR", Struct: &nfulnlPacketHdrStruct},
	{Type: 2, Kind: U32, Order: Big, Show: Hex, Name: "NFULA_MARK"},
	{Type: 3, Kind: StructOf, Name: "NFULA_TIMESTAMP", Struct: &nfulnlTimestampStruct},
	{Type: 4, Kind: U32, Order: Big, Show: IfIndex, Name: "NFULA_IFINDEX_INDEV"},
	{Type: 5, Kind: U32, Order: Big, Show: IfIndex, Name: "NFULA_IFINDEX_OUTDEV"},
	{Type: 6, Kind: U32, Order: Big, Show: IfIndex, Name: "NFULA_IFINDEX_PHYSINDEV"},
	{Type: 7, Kind: U32, Order: Big, Show: IfIndex, Name: "NFULA_IFINDEX_PHYSOUTDEV"},
	{Type: 8, Kind: StructOf, Name: "NFULA_HWADDR", Struct: &nfulnlPacketHwStruct},
	{Type: 9, Kind: Binary, Name: "NFULA_PAYLOAD"},
	{Type: 10, Kind: String, Name: "NFULA_PREFIX"},
	{Type: 11, Kind: U32, Order: Big, Name: "NFULA_UID"},
	{Type: 12, Kind: U32, Order: Big, Name: "NFULA_SEQ"},
	{Type: 13, Kind: U32, Order: Big, Name: "NFULA_SEQ_GLOBAL"},
	{Type: 14, Kind: U32, Order: Big, Name: "NFULA_GID"},
	{Type: 15, Kind: U16, Order: Big, Name: "NFULA_HWTYPE", Enum: &arphrdEnum},
	{Type: 16, Kind: Binary, Name: "NFULA_HWHEADER"},
	{Type: 17, Kind: U16, Order: Big, Name: "NFULA_HWLEN"},
	{Type: 18, Kind: Nest, Name: "NFULA_CT", Space: &conntrackSpace},
	{Type: 19, Kind: U32, Order: Big, Name: "NFULA_CT_INFO", Enum: &ctInfoEnum},
	{Type: 20, Kind: Nest, Name: "NFULA_VLAN", Space: &nfulaVlanSpace},
	{Type: 21, Kind: Binary, Name: "NFULA_L2HDR"},
}}

var nfulaVlanSpace = Space{Name: "vlan", Prefix: "NFULA_VLAN_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NFULA_VLAN_UNSPEC"},
	{Type: 1, Kind: U16, Order: Big, Name: "NFULA_VLAN_PROTO", Enum: &ethPEnum},
	{Type: 2, Kind: U16, Order: Big, Show: Hex, Name: "NFULA_VLAN_TCI"},
}}

// nfulaCfgSpace: the timeout is in hundredths of a second, whatever the kernel's
// clock.
var nfulaCfgSpace = Space{Name: "cfg", Prefix: "NFULA_CFG_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NFULA_CFG_UNSPEC"},
	{Type: 1, Kind: StructOf, Name: "NFULA_CFG_CMD", Struct: &nfulnlConfigCmdStruct},
	{Type: 2, Kind: StructOf, Name: "NFULA_CFG_MODE", Struct: &nfulnlConfigModeStruct},
	{Type: 3, Kind: U32, Order: Big, Name: "NFULA_CFG_NLBUFSIZ"},
	{Type: 4, Kind: U32, Order: Big, Show: ClockTick, Name: "NFULA_CFG_TIMEOUT"},
	{Type: 5, Kind: U32, Order: Big, Name: "NFULA_CFG_QTHRESH"},
	{Type: 6, Kind: U16, Order: Big, Name: "NFULA_CFG_FLAGS", Enum: &nfulnlFlagsEnum},
}}

var nfulnlFamily = Family{Name: "log", Protocol: 12, Subsystem: 4, Header: &nfgenmsg, Space: &nfulaSpace, Types: []Type{
	{Number: 0, Direction: Both, Name: "NFULNL_MSG_PACKET"},
	{Number: 1, Direction: Both, Name: "NFULNL_MSG_CONFIG", Space: &nfulaCfgSpace},
}}
