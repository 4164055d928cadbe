// SPDX-License-Identifier: Apache-2.0

package decode

// Packets queued for a process to decide on (linux/netfilter/nfnetlink_queue.h).

var nfVerdictEnum = Enum{Name: "NF_*", Prefix: "NF_", Values: []Value{
	{0, "NF_DROP"},
	{1, "NF_ACCEPT"},
	{2, "NF_STOLEN"},
	{3, "NF_QUEUE"},
	{4, "NF_REPEAT"},
	{5, "NF_STOP"},
}}

var nfInetHooksEnum = Enum{Name: "nf_inet_hooks", Prefix: "NF_INET_", Values: []Value{
	{0, "NF_INET_PRE_ROUTING"},
	{1, "NF_INET_LOCAL_IN"},
	{2, "NF_INET_FORWARD"},
	{3, "NF_INET_LOCAL_OUT"},
	{4, "NF_INET_POST_ROUTING"},
	{5, "NF_INET_INGRESS"},
}}

var nfqnlCmdEnum = Enum{Name: "nfqnl_msg_config_cmds", Prefix: "NFQNL_CFG_CMD_", Values: []Value{
	{0, "NFQNL_CFG_CMD_NONE"},
	{1, "NFQNL_CFG_CMD_BIND"},
	{2, "NFQNL_CFG_CMD_UNBIND"},
	{3, "NFQNL_CFG_CMD_PF_BIND"},
	{4, "NFQNL_CFG_CMD_PF_UNBIND"},
}}

var nfqnlModeEnum = Enum{Name: "nfqnl_config_mode", Prefix: "NFQNL_COPY_", Values: []Value{
	{0, "NFQNL_COPY_NONE"},
	{1, "NFQNL_COPY_META"},
	{2, "NFQNL_COPY_PACKET"},
}}

var nfqnlFlagsEnum = Enum{Name: "NFQA_CFG_F_*", Prefix: "NFQA_CFG_F_", Flags: true, Values: []Value{
	{0x1, "NFQA_CFG_F_FAIL_OPEN"},
	{0x2, "NFQA_CFG_F_CONNTRACK"},
	{0x4, "NFQA_CFG_F_GSO"},
	{0x8, "NFQA_CFG_F_UID_GID"},
	{0x10, "NFQA_CFG_F_SECCTX"},
}}

var nfqaSkbEnum = Enum{Name: "NFQA_SKB_*", Prefix: "NFQA_SKB_", Flags: true, Values: []Value{
	{0x1, "NFQA_SKB_CSUMNOTREADY"},
	{0x2, "NFQA_SKB_GSO"},
	{0x4, "NFQA_SKB_CSUM_NOTVERIFIED"},
}}

var nfqnlPacketHdrStruct = Struct{Name: "nfqnl_msg_packet_hdr", Size: 7, Fields: []Attr{
	{Kind: U32, Order: Big, Name: "packet_id"},
	{Kind: U16, Order: Big, Name: "hw_protocol", Enum: &ethPEnum},
	{Kind: U8, Name: "hook", Enum: &nfInetHooksEnum},
}}

// nfqnlPacketHwStruct's address has room for 8 bytes; Ethernet's are 6.
var nfqnlPacketHwStruct = Struct{Name: "nfqnl_msg_packet_hw", Size: 12, Fields: []Attr{
	{Kind: U16, Order: Big, Name: "hw_addrlen"},
	{Kind: Pad, Len: 2, Name: "_pad"},
	{Kind: MAC, Len: 6, Name: "hw_addr"},
	{Kind: Pad, Len: 2, Name: "pad"},
}}

var nfqnlTimestampStruct = Struct{Name: "nfqnl_msg_packet_timestamp", Size: 16, Fields: []Attr{
	{Kind: U64, Order: Big, Name: "sec"},
	{Kind: U64, Order: Big, Name: "usec"},
}}

var nfqnlVerdictHdrStruct = Struct{Name: "nfqnl_msg_verdict_hdr", Size: 8, Fields: []Attr{
	{Kind: U32, Order: Big, Name: "verdict", Enum: &nfVerdictEnum},
	{Kind: U32, Order: Big, Name: "id"},
}}

var nfqnlConfigCmdStruct = Struct{Name: "nfqnl_msg_config_cmd", Size: 4, Fields: []Attr{
	{Kind: U8, Name: "command", Enum: &nfqnlCmdEnum},
	{Kind: Pad, Len: 1, Name: "_pad"},
	{Kind: U16, Order: Big, Name: "pf", Enum: &afEnum},
}}

var nfqnlConfigParamsStruct = Struct{Name: "nfqnl_msg_config_params", Size: 5, Fields: []Attr{
	{Kind: U32, Order: Big, Name: "copy_range"},
	{Kind: U8, Name: "copy_mode", Enum: &nfqnlModeEnum},
}}

var nfqaSpace = Space{Name: "nfqa", Prefix: "NFQA_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NFQA_UNSPEC"},
	{Type: 1, Kind: StructOf, Name: "NFQA_PACKET_HDR", Struct: &nfqnlPacketHdrStruct},
	{Type: 2, Kind: StructOf, Name: "NFQA_VERDICT_HDR", Struct: &nfqnlVerdictHdrStruct},
	{Type: 3, Kind: U32, Order: Big, Show: Hex, Name: "NFQA_MARK"},
	{Type: 4, Kind: StructOf, Name: "NFQA_TIMESTAMP", Struct: &nfqnlTimestampStruct},
	{Type: 5, Kind: U32, Order: Big, Show: IfIndex, Name: "NFQA_IFINDEX_INDEV"},
	{Type: 6, Kind: U32, Order: Big, Show: IfIndex, Name: "NFQA_IFINDEX_OUTDEV"},
	{Type: 7, Kind: U32, Order: Big, Show: IfIndex, Name: "NFQA_IFINDEX_PHYSINDEV"},
	{Type: 8, Kind: U32, Order: Big, Show: IfIndex, Name: "NFQA_IFINDEX_PHYSOUTDEV"},
	{Type: 9, Kind: StructOf, Name: "NFQA_HWADDR", Struct: &nfqnlPacketHwStruct},
	{Type: 10, Kind: Binary, Name: "NFQA_PAYLOAD"},
	{Type: 11, Kind: Nest, Name: "NFQA_CT", Space: &conntrackSpace},
	{Type: 12, Kind: U32, Order: Big, Name: "NFQA_CT_INFO", Enum: &ctInfoEnum},
	{Type: 13, Kind: U32, Order: Big, Name: "NFQA_CAP_LEN"},
	{Type: 14, Kind: U32, Order: Big, Name: "NFQA_SKB_INFO", Enum: &nfqaSkbEnum},
	{Type: 15, Kind: Nest, Name: "NFQA_EXP", Space: &ctaExpectSpace},
	{Type: 16, Kind: U32, Order: Big, Name: "NFQA_UID"},
	{Type: 17, Kind: U32, Order: Big, Name: "NFQA_GID"},
	{Type: 18, Kind: String, Name: "NFQA_SECCTX"},
	{Type: 19, Kind: Nest, Name: "NFQA_VLAN", Space: &nfqaVlanSpace},
	{Type: 20, Kind: Binary, Name: "NFQA_L2HDR"},
	{Type: 21, Kind: U32, Order: Big, Show: TCHandle, Name: "NFQA_PRIORITY"},
	{Type: 22, Kind: U32, Order: Big, Show: TCHandle, Name: "NFQA_CGROUP_CLASSID"},
}}

var nfqaVlanSpace = Space{Name: "vlan", Prefix: "NFQA_VLAN_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NFQA_VLAN_UNSPEC"},
	{Type: 1, Kind: U16, Order: Big, Name: "NFQA_VLAN_PROTO", Enum: &ethPEnum},
	{Type: 2, Kind: U16, Order: Big, Show: Hex, Name: "NFQA_VLAN_TCI"},
}}

var nfqaCfgSpace = Space{Name: "cfg", Prefix: "NFQA_CFG_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NFQA_CFG_UNSPEC"},
	{Type: 1, Kind: StructOf, Name: "NFQA_CFG_CMD", Struct: &nfqnlConfigCmdStruct},
	{Type: 2, Kind: StructOf, Name: "NFQA_CFG_PARAMS", Struct: &nfqnlConfigParamsStruct},
	{Type: 3, Kind: U32, Order: Big, Name: "NFQA_CFG_QUEUE_MAXLEN"},
	{Type: 4, Kind: U32, Order: Big, Name: "NFQA_CFG_MASK", Enum: &nfqnlFlagsEnum},
	{Type: 5, Kind: U32, Order: Big, Name: "NFQA_CFG_FLAGS", Enum: &nfqnlFlagsEnum},
}}

var nfqueueFamily = Family{Name: "queue", Protocol: 12, Subsystem: 3, Header: &nfgenmsg, Space: &nfqaSpace, Types: []Type{
	{Number: 0, Direction: Both, Name: "NFQNL_MSG_PACKET"},
	{Number: 1, Direction: Both, Name: "NFQNL_MSG_VERDICT"},
	{Number: 2, Direction: Both, Name: "NFQNL_MSG_CONFIG", Space: &nfqaCfgSpace},
	{Number: 3, Direction: Both, Name: "NFQNL_MSG_VERDICT_BATCH"},
}}
