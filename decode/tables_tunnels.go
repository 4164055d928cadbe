// SPDX-License-Identifier: Apache-2.0

package decode

// Generic families of tunnels and of IPv6's segment routing, telemetry and
// locators: gtp, SEG6, IOAM6, ila.

var gtpVersionEnum = Enum{Name: "gtp_version", Prefix: "GTP_V", Values: []Value{
	{0, "GTP_V0"},
	{1, "GTP_V1"},
}}

var gtpaSpace = Space{Name: "gtpa", Prefix: "GTPA_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "GTPA_UNSPEC"},
	{Type: 1, Kind: U32, Show: IfIndex, Name: "GTPA_LINK"},
	{Type: 2, Kind: U32, Name: "GTPA_VERSION", Enum: &gtpVersionEnum},
	{Type: 3, Kind: U64, Show: Hex, Name: "GTPA_TID"},
	{Type: 4, Kind: IP, Name: "GTPA_PEER_ADDRESS"},
	{Type: 5, Kind: IP, Name: "GTPA_MS_ADDRESS"},
	{Type: 6, Kind: U16, Name: "GTPA_FLOW"},
	{Type: 7, Kind: U32, Name: "GTPA_NET_NS_FD"},
	{Type: 8, Kind: U32, Show: Hex, Name: "GTPA_I_TEI"},
	{Type: 9, Kind: U32, Show: Hex, Name: "GTPA_O_TEI"},
	{Type: 10, Kind: Pad, Name: "GTPA_PAD"},
	{Type: 11, Kind: IP, Name: "GTPA_PEER_ADDR6"},
	{Type: 12, Kind: IP, Name: "GTPA_MS_ADDR6"},
	{Type: 13, Kind: U8, Name: "GTPA_FAMILY", Enum: &afEnum},
}}

var gtpGenlFamily = Family{Name: "gtp", Protocol: 16, Space: &gtpaSpace, Types: []Type{
	{Number: 0, Direction: Both, Class: ClassNew, Name: "GTP_CMD_NEWPDP"},
	{Number: 1, Direction: Both, Class: ClassDelete, Name: "GTP_CMD_DELPDP"},
	{Number: 2, Direction: Both, Class: ClassGet, Name: "GTP_CMD_GETPDP"},
	{Number: 3, Direction: Both, Name: "GTP_CMD_ECHOREQ"},
}}

var seg6HmacAlgoEnum = Enum{Name: "SEG6_HMAC_ALGO_*", Prefix: "SEG6_HMAC_ALGO_", Values: []Value{
	{1, "SEG6_HMAC_ALGO_SHA1"},
	{2, "SEG6_HMAC_ALGO_SHA256"},
}}

var seg6Space = Space{Name: "seg6", Prefix: "SEG6_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "SEG6_ATTR_UNSPEC"},
	{Type: 1, Kind: IP, Name: "SEG6_ATTR_DST"},
	{Type: 2, Kind: S32, Name: "SEG6_ATTR_DSTLEN"},
	{Type: 3, Kind: U32, Name: "SEG6_ATTR_HMACKEYID"},
	{Type: 4, Kind: Binary, Secret: true, Name: "SEG6_ATTR_SECRET"},
	{Type: 5, Kind: U8, Name: "SEG6_ATTR_SECRETLEN"},
	{Type: 6, Kind: U8, Name: "SEG6_ATTR_ALGID", Enum: &seg6HmacAlgoEnum},
	{Type: 7, Kind: Unused, Name: "SEG6_ATTR_HMACINFO"},
}}

var seg6GenlFamily = Family{Name: "SEG6", Protocol: 16, Space: &seg6Space, Types: []Type{
	{Number: 1, Direction: Both, Name: "SEG6_CMD_SETHMAC"},
	{Number: 2, Direction: Both, Class: ClassGet, Name: "SEG6_CMD_DUMPHMAC"},
	{Number: 3, Direction: Both, Name: "SEG6_CMD_SET_TUNSRC"},
	{Number: 4, Direction: Both, Class: ClassGet, Name: "SEG6_CMD_GET_TUNSRC"},
}}

var ioam6Space = Space{Name: "ioam6", Prefix: "IOAM6_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IOAM6_ATTR_UNSPEC"},
	{Type: 1, Kind: U16, Name: "IOAM6_ATTR_NS_ID"},
	{Type: 2, Kind: U32, Show: Hex, Name: "IOAM6_ATTR_NS_DATA"},
	{Type: 3, Kind: U64, Show: Hex, Name: "IOAM6_ATTR_NS_DATA_WIDE"},
	{Type: 4, Kind: U32, Name: "IOAM6_ATTR_SC_ID"},
	{Type: 5, Kind: Binary, Name: "IOAM6_ATTR_SC_DATA"},
	{Type: 6, Kind: Flag, Name: "IOAM6_ATTR_SC_NONE"},
	{Type: 7, Kind: Pad, Name: "IOAM6_ATTR_PAD"},
}}

// ioam6EventSpace: the type is a bit set of what nodes wrote, the data what they
// wrote.
var ioam6EventSpace = Space{Name: "event", Prefix: "IOAM6_EVENT_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IOAM6_EVENT_ATTR_UNSPEC"},
	{Type: 1, Kind: U16, Name: "IOAM6_EVENT_ATTR_TRACE_NAMESPACE"},
	{Type: 2, Kind: U8, Name: "IOAM6_EVENT_ATTR_TRACE_NODELEN"},
	{Type: 3, Kind: U32, Show: Hex, Name: "IOAM6_EVENT_ATTR_TRACE_TYPE"},
	{Type: 4, Kind: Binary, Name: "IOAM6_EVENT_ATTR_TRACE_DATA"},
}}

var ioam6GenlFamily = Family{Name: "IOAM6", Protocol: 16, Space: &ioam6Space, Types: []Type{
	{Number: 1, Direction: ToKernel, Class: ClassNew, Name: "IOAM6_CMD_ADD_NAMESPACE"},
	{Number: 1, Direction: FromKernel, Name: "IOAM6_EVENT_TRACE", Space: &ioam6EventSpace},
	{Number: 2, Direction: Both, Class: ClassDelete, Name: "IOAM6_CMD_DEL_NAMESPACE"},
	{Number: 3, Direction: Both, Class: ClassGet, Name: "IOAM6_CMD_DUMP_NAMESPACES"},
	{Number: 4, Direction: Both, Class: ClassNew, Name: "IOAM6_CMD_ADD_SCHEMA"},
	{Number: 5, Direction: Both, Class: ClassDelete, Name: "IOAM6_CMD_DEL_SCHEMA"},
	{Number: 6, Direction: Both, Class: ClassGet, Name: "IOAM6_CMD_DUMP_SCHEMAS"},
	{Number: 7, Direction: Both, Name: "IOAM6_CMD_NS_SET_SCHEMA"},
}}

var ilaGenlFamily = Family{Name: "ila", Protocol: 16, Space: &ilaSpace, Types: []Type{
	{Number: 1, Direction: Both, Class: ClassNew, Name: "ILA_CMD_ADD"},
	{Number: 2, Direction: Both, Class: ClassDelete, Name: "ILA_CMD_DEL"},
	{Number: 3, Direction: Both, Class: ClassGet, Name: "ILA_CMD_GET"},
	{Number: 4, Direction: Both, Name: "ILA_CMD_FLUSH"},
}}
