// SPDX-License-Identifier: Apache-2.0

package decode

// Dropped packets (linux/net_dropmon.h): NET_DM.

var netDMAlertEnum = Enum{Name: "net_dm_alert_mode", Prefix: "NET_DM_ALERT_MODE_", Values: []Value{
	{0, "NET_DM_ALERT_MODE_SUMMARY"},
	{1, "NET_DM_ALERT_MODE_PACKET"},
}}

var netDMOriginEnum = Enum{Name: "net_dm_origin", Prefix: "NET_DM_ORIGIN_", Values: []Value{
	{0, "NET_DM_ORIGIN_SW"},
	{1, "NET_DM_ORIGIN_HW"},
}}

var netDMDropPointStruct = Struct{Name: "net_dm_drop_point", Size: 12, Fields: []Attr{
	{Kind: U64, Show: Hex, Name: "pc"},
	{Kind: U32, Name: "count"},
}}

var netDMAlertMsgStruct = Struct{Name: "net_dm_alert_msg", Size: 4, Fields: []Attr{
	{Kind: U32, Name: "entries"},
	{Kind: Packed, Elem: StructOf, Name: "points", Struct: &netDMDropPointStruct},
}}

var netDMSpace = Space{Name: "net_dm", Prefix: "NET_DM_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NET_DM_ATTR_UNSPEC"},
	{Type: 1, Kind: U8, Name: "NET_DM_ATTR_ALERT_MODE", Enum: &netDMAlertEnum},
	{Type: 2, Kind: U64, Show: Hex, Name: "NET_DM_ATTR_PC"},
	{Type: 3, Kind: String, Name: "NET_DM_ATTR_SYMBOL"},
	{Type: 4, Kind: Nest, Name: "NET_DM_ATTR_IN_PORT", Space: &netDMPortSpace},
	{Type: 5, Kind: U64, Show: Nanos, Name: "NET_DM_ATTR_TIMESTAMP"},
	{Type: 6, Kind: U16, Name: "NET_DM_ATTR_PROTO", Enum: &ethPEnum},
	{Type: 7, Kind: Binary, Name: "NET_DM_ATTR_PAYLOAD"},
	{Type: 8, Kind: Pad, Name: "NET_DM_ATTR_PAD"},
	{Type: 9, Kind: U32, Name: "NET_DM_ATTR_TRUNC_LEN"},
	{Type: 10, Kind: U32, Name: "NET_DM_ATTR_ORIG_LEN"},
	{Type: 11, Kind: U32, Name: "NET_DM_ATTR_QUEUE_LEN"},
	{Type: 12, Kind: Nest, Name: "NET_DM_ATTR_STATS", Space: &netDMStatsSpace},
	{Type: 13, Kind: Nest, Name: "NET_DM_ATTR_HW_STATS", Space: &netDMStatsSpace},
	{Type: 14, Kind: U16, Name: "NET_DM_ATTR_ORIGIN", Enum: &netDMOriginEnum},
	{Type: 15, Kind: String, Name: "NET_DM_ATTR_HW_TRAP_GROUP_NAME"},
	{Type: 16, Kind: String, Name: "NET_DM_ATTR_HW_TRAP_NAME"},
	{Type: 17, Kind: Nest, Name: "NET_DM_ATTR_HW_ENTRIES", Space: &netDMEntriesSpace},
	{Type: 18, Kind: Nest, Name: "NET_DM_ATTR_HW_ENTRY", Space: &netDMEntrySpace},
	{Type: 19, Kind: U32, Name: "NET_DM_ATTR_HW_TRAP_COUNT"},
	{Type: 20, Kind: Flag, Name: "NET_DM_ATTR_SW_DROPS"},
	{Type: 21, Kind: Flag, Name: "NET_DM_ATTR_HW_DROPS"},
	{Type: 22, Kind: Binary, Name: "NET_DM_ATTR_FLOW_ACTION_COOKIE"},
	{Type: 23, Kind: String, Name: "NET_DM_ATTR_REASON"},
}}

var netDMPortSpace = Space{Name: "port", Prefix: "NET_DM_ATTR_PORT_", Attrs: []Attr{
	{Type: 0, Kind: U32, Show: IfIndex, Name: "NET_DM_ATTR_PORT_NETDEV_IFINDEX"},
	{Type: 1, Kind: String, Name: "NET_DM_ATTR_PORT_NETDEV_NAME"},
}}

var netDMStatsSpace = Space{Name: "stats", Prefix: "NET_DM_ATTR_STATS_", Attrs: []Attr{
	{Type: 0, Kind: U64, Name: "NET_DM_ATTR_STATS_DROPPED"},
}}

var netDMEntriesSpace = Space{Name: "entries", Prefix: "NET_DM_ATTR_", Attrs: []Attr{
	{Type: 18, Kind: Nest, Name: "NET_DM_ATTR_HW_ENTRY", Space: &netDMEntrySpace},
}}

var netDMEntrySpace = Space{Name: "entry", Prefix: "NET_DM_ATTR_", Attrs: []Attr{
	{Type: 16, Kind: String, Name: "NET_DM_ATTR_HW_TRAP_NAME"},
	{Type: 19, Kind: U32, Name: "NET_DM_ATTR_HW_TRAP_COUNT"},
}}

// netDMAlertSpace: a summary is an attribute of no number.
var netDMAlertSpace = Space{Name: "alert", Prefix: "NET_DM_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: StructOf, Name: "NET_DM_ATTR_UNSPEC", Struct: &netDMAlertMsgStruct},
	{Type: 17, Kind: Nest, Name: "NET_DM_ATTR_HW_ENTRIES", Space: &netDMEntriesSpace},
}}

var netDMGenlFamily = Family{Name: "NET_DM", Protocol: 16, Space: &netDMSpace, Types: []Type{
	{Number: 1, Direction: FromKernel, Name: "NET_DM_CMD_ALERT", Space: &netDMAlertSpace},
	{Number: 2, Direction: Both, Name: "NET_DM_CMD_CONFIG"},
	{Number: 3, Direction: Both, Name: "NET_DM_CMD_START"},
	{Number: 4, Direction: Both, Name: "NET_DM_CMD_STOP"},
	{Number: 5, Direction: FromKernel, Name: "NET_DM_CMD_PACKET_ALERT"},
	{Number: 6, Direction: Both, Class: ClassGet, Name: "NET_DM_CMD_CONFIG_GET"},
	{Number: 7, Direction: Both, Class: ClassNew, Name: "NET_DM_CMD_CONFIG_NEW"},
	{Number: 8, Direction: Both, Class: ClassGet, Name: "NET_DM_CMD_STATS_GET"},
	{Number: 9, Direction: Both, Class: ClassNew, Name: "NET_DM_CMD_STATS_NEW"},
}}
