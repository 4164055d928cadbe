// SPDX-License-Identifier: Apache-2.0

package decode

// Multicast groups of bridges and VXLAN devices (linux/if_bridge.h): what is
// asked and what is told are two sets of attributes.

var mdbStateEnum = Enum{Name: "MDB_TEMPORARY,PERMANENT", Prefix: "MDB_", Values: []Value{
	{0, "MDB_TEMPORARY"},
	{1, "MDB_PERMANENT"},
}}

var mdbFlagsEnum = Enum{Name: "MDB_FLAGS_*", Prefix: "MDB_FLAGS_", Flags: true, Values: []Value{
	{0x1, "MDB_FLAGS_OFFLOAD"},
	{0x2, "MDB_FLAGS_FAST_LEAVE"},
	{0x4, "MDB_FLAGS_STAR_EXCL"},
	{0x8, "MDB_FLAGS_BLOCKED"},
	{0x10, "MDB_FLAGS_OFFLOAD_FAILED"},
}}

var mcastModeEnum = Enum{Name: "MCAST_EXCLUDE,INCLUDE", Prefix: "MCAST_", Values: []Value{
	{0, "MCAST_EXCLUDE"},
	{1, "MCAST_INCLUDE"},
}}

var mdbIP4Struct = Struct{Name: "ip4", Size: 16, Fields: []Attr{
	{Kind: IP, Len: 4, Name: "ip4"},
	{Kind: Pad, Len: 12, Name: "pad"},
}}

var mdbIP6Struct = Struct{Name: "ip6", Size: 16, Fields: []Attr{
	{Kind: IP, Len: 16, Name: "ip6"},
}}

var mdbMacStruct = Struct{Name: "mac_addr", Size: 16, Fields: []Attr{
	{Kind: MAC, Len: 6, Name: "mac_addr"},
	{Kind: Pad, Len: 10, Name: "pad"},
}}

// mdbAddrSub is by Ethernet protocol; 0 is a group of layer 2.
var mdbAddrSub = Sub{Name: "group", Field: "proto", Formats: []Attr{
	{Of: "2048", Kind: StructOf, Len: 16, Name: "u", Struct: &mdbIP4Struct},
	{Of: "34525", Kind: StructOf, Len: 16, Name: "u", Struct: &mdbIP6Struct},
	{Of: "0", Kind: StructOf, Len: 16, Name: "u", Struct: &mdbMacStruct},
}}

var brMdbAddrStruct = Struct{Name: "addr", Size: 20, Fields: []Attr{
	{Kind: SubMessage, Len: 16, Name: "u", Sub: &mdbAddrSub},
	{Kind: U16, Order: Big, Name: "proto", Enum: &ethPEnum},
	{Kind: Pad, Len: 2, Name: "pad"},
}}

var brMdbEntryStruct = Struct{Name: "br_mdb_entry", Size: 28, Fields: []Attr{
	{Kind: U32, Show: IfIndex, Name: "ifindex"},
	{Kind: U8, Name: "state", Enum: &mdbStateEnum},
	{Kind: U8, Name: "flags", Enum: &mdbFlagsEnum},
	{Kind: U16, Name: "vid"},
	{Kind: StructOf, Name: "addr", Struct: &brMdbAddrStruct},
}}

// brMdbRouterStruct has no name in the kernel, which puts the number by itself.
var brMdbRouterStruct = Struct{Name: "br_mdb_router", Size: 4, Fields: []Attr{
	{Kind: U32, Show: IfIndex, Name: "ifindex"},
}}

var mdbaSpace = Space{Name: "mdba", Prefix: "MDBA_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "MDBA_UNSPEC"},
	{Type: 1, Kind: Nest, Name: "MDBA_MDB", Space: &mdbaMdbSpace},
	{Type: 2, Kind: Nest, Name: "MDBA_ROUTER", Space: &mdbaRouterSpace},
}}

var mdbaMdbSpace = Space{Name: "mdb", Prefix: "MDBA_MDB_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "MDBA_MDB_UNSPEC"},
	{Type: 1, Kind: Nest, Name: "MDBA_MDB_ENTRY", Space: &mdbaEntrySpace},
}}

var mdbaEntrySpace = Space{Name: "entry", Prefix: "MDBA_MDB_ENTRY_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "MDBA_MDB_ENTRY_UNSPEC"},
	{Type: 1, Kind: Nest, Name: "MDBA_MDB_ENTRY_INFO", Struct: &brMdbEntryStruct, Space: &mdbaEattrSpace},
}}

var mdbaEattrSpace = Space{Name: "eattr", Prefix: "MDBA_MDB_EATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "MDBA_MDB_EATTR_UNSPEC"},
	{Type: 1, Kind: U32, Show: ClockTick, Name: "MDBA_MDB_EATTR_TIMER"},
	{Type: 2, Kind: Nest, Name: "MDBA_MDB_EATTR_SRC_LIST", Space: &mdbaSrclistSpace},
	{Type: 3, Kind: U8, Name: "MDBA_MDB_EATTR_GROUP_MODE", Enum: &mcastModeEnum},
	{Type: 4, Kind: IP, Name: "MDBA_MDB_EATTR_SOURCE"},
	{Type: 5, Kind: U8, Name: "MDBA_MDB_EATTR_RTPROT", Enum: &rtProtEnum},
	{Type: 6, Kind: IP, Name: "MDBA_MDB_EATTR_DST"},
	{Type: 7, Kind: U16, Name: "MDBA_MDB_EATTR_DST_PORT"},
	{Type: 8, Kind: U32, Name: "MDBA_MDB_EATTR_VNI"},
	{Type: 9, Kind: U32, Show: IfIndex, Name: "MDBA_MDB_EATTR_IFINDEX"},
	{Type: 10, Kind: U32, Name: "MDBA_MDB_EATTR_SRC_VNI"},
}}

var mdbaSrclistSpace = Space{Name: "srclist", Prefix: "MDBA_MDB_SRCLIST_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "MDBA_MDB_SRCLIST_UNSPEC"},
	{Type: 1, Kind: Nest, Name: "MDBA_MDB_SRCLIST_ENTRY", Space: &mdbaSrcattrSpace},
}}

var mdbaSrcattrSpace = Space{Name: "src", Prefix: "MDBA_MDB_SRCATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "MDBA_MDB_SRCATTR_UNSPEC"},
	{Type: 1, Kind: IP, Name: "MDBA_MDB_SRCATTR_ADDRESS"},
	{Type: 2, Kind: U32, Show: ClockTick, Name: "MDBA_MDB_SRCATTR_TIMER"},
}}

var mdbaRouterSpace = Space{Name: "router", Prefix: "MDBA_ROUTER_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "MDBA_ROUTER_UNSPEC"},
	{Type: 1, Kind: Nest, Name: "MDBA_ROUTER_PORT", Struct: &brMdbRouterStruct, Space: &mdbaPattrSpace},
}}

var mdbaPattrSpace = Space{Name: "pattr", Prefix: "MDBA_ROUTER_PATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "MDBA_ROUTER_PATTR_UNSPEC"},
	{Type: 1, Kind: U32, Show: ClockTick, Name: "MDBA_ROUTER_PATTR_TIMER"},
	{Type: 2, Kind: U8, Name: "MDBA_ROUTER_PATTR_TYPE", Enum: &mdbRtrTypeEnum},
	{Type: 3, Kind: U32, Show: ClockTick, Name: "MDBA_ROUTER_PATTR_INET_TIMER"},
	{Type: 4, Kind: U32, Show: ClockTick, Name: "MDBA_ROUTER_PATTR_INET6_TIMER"},
	{Type: 5, Kind: U16, Name: "MDBA_ROUTER_PATTR_VID"},
}}

var mdbaSetEntrySpace = Space{Name: "set", Prefix: "MDBA_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "MDBA_SET_ENTRY_UNSPEC"},
	{Type: 1, Kind: StructOf, Name: "MDBA_SET_ENTRY", Struct: &brMdbEntryStruct},
	{Type: 2, Kind: Nest, Name: "MDBA_SET_ENTRY_ATTRS", Space: &mdbeSpace},
}}

var mdbaGetEntrySpace = Space{Name: "get", Prefix: "MDBA_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "MDBA_GET_ENTRY_UNSPEC"},
	{Type: 1, Kind: StructOf, Name: "MDBA_GET_ENTRY", Struct: &brMdbEntryStruct},
	{Type: 2, Kind: Nest, Name: "MDBA_GET_ENTRY_ATTRS", Space: &mdbeSpace},
}}

var mdbeSpace = Space{Name: "mdbe", Prefix: "MDBE_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "MDBE_ATTR_UNSPEC"},
	{Type: 1, Kind: IP, Name: "MDBE_ATTR_SOURCE"},
	{Type: 2, Kind: Nest, Name: "MDBE_ATTR_SRC_LIST", Space: &mdbeSrcListSpace},
	{Type: 3, Kind: U8, Name: "MDBE_ATTR_GROUP_MODE", Enum: &mcastModeEnum},
	{Type: 4, Kind: U8, Name: "MDBE_ATTR_RTPROT", Enum: &rtProtEnum},
	{Type: 5, Kind: IP, Name: "MDBE_ATTR_DST"},
	{Type: 6, Kind: U16, Name: "MDBE_ATTR_DST_PORT"},
	{Type: 7, Kind: U32, Name: "MDBE_ATTR_VNI"},
	{Type: 8, Kind: U32, Show: IfIndex, Name: "MDBE_ATTR_IFINDEX"},
	{Type: 9, Kind: U32, Name: "MDBE_ATTR_SRC_VNI"},
	{Type: 10, Kind: U8, Show: Hex, Name: "MDBE_ATTR_STATE_MASK"},
}}

var mdbeSrcListSpace = Space{Name: "list", Prefix: "MDBE_SRC_LIST_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "MDBE_SRC_LIST_UNSPEC"},
	{Type: 1, Kind: Nest, Name: "MDBE_SRC_LIST_ENTRY", Space: &mdbeSrcattrSpace},
}}

var mdbeSrcattrSpace = Space{Name: "src", Prefix: "MDBE_SRCATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "MDBE_SRCATTR_UNSPEC"},
	{Type: 1, Kind: IP, Name: "MDBE_SRCATTR_ADDRESS"},
}}
