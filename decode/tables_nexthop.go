// SPDX-License-Identifier: Apache-2.0

package decode

// Nexthop objects: RTM_NEWNEXTHOP, RTM_DELNEXTHOP, RTM_GETNEXTHOP and their
// buckets (linux/nexthop.h).

var nhGroupTypeEnum = Enum{Name: "NEXTHOP_GRP_TYPE_*", Prefix: "NEXTHOP_GRP_TYPE_", Values: []Value{
	{0, "NEXTHOP_GRP_TYPE_MPATH"},
	{1, "NEXTHOP_GRP_TYPE_RES"},
}}

var nhOpFlagsEnum = Enum{Name: "NHA_OP_FLAG_*", Prefix: "NHA_OP_FLAG_", Flags: true, Values: []Value{
	{0x1, "NHA_OP_FLAG_DUMP_STATS"},
	{0x2, "NHA_OP_FLAG_DUMP_HW_STATS"},
	{0x80000000, "NHA_OP_FLAG_RESP_GRP_RESVD_0"},
}}

var nexthopGrpStruct = Struct{Name: "nexthop_grp", Size: 8, Fields: []Attr{
	{Kind: U32, Name: "id"},
	{Kind: U8, Name: "weight"},
	{Kind: U8, Name: "weight_high"},
	{Kind: Pad, Len: 2, Name: "resvd2"},
}}

var nhaSpace = Space{Name: "nha", Prefix: "NHA_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NHA_UNSPEC"},
	{Type: 1, Kind: U32, Name: "NHA_ID"},
	{Type: 2, Kind: Packed, Elem: StructOf, Name: "NHA_GROUP", Struct: &nexthopGrpStruct},
	{Type: 3, Kind: U16, Name: "NHA_GROUP_TYPE", Enum: &nhGroupTypeEnum},
	{Type: 4, Kind: Flag, Name: "NHA_BLACKHOLE"},
	{Type: 5, Kind: U32, Show: IfIndex, Name: "NHA_OIF"},
	{Type: 6, Kind: IP, Name: "NHA_GATEWAY"},
	{Type: 7, Kind: U16, Name: "NHA_ENCAP_TYPE", Enum: &lwtEncapEnum},
	{Type: 8, Kind: SubMessage, Name: "NHA_ENCAP", Sub: &lwtNexthopSub},
	{Type: 9, Kind: Flag, Name: "NHA_GROUPS"},
	{Type: 10, Kind: U32, Show: IfIndex, Name: "NHA_MASTER"},
	{Type: 11, Kind: Flag, Name: "NHA_FDB"},
	{Type: 12, Kind: Nest, Name: "NHA_RES_GROUP", Space: &nhResGroupSpace},
	{Type: 13, Kind: Nest, Name: "NHA_RES_BUCKET", Space: &nhResBucketSpace},
	{Type: 14, Kind: U32, Name: "NHA_OP_FLAGS", Enum: &nhOpFlagsEnum},
	{Type: 15, Kind: Nest, Name: "NHA_GROUP_STATS", Space: &nhGroupStatsSpace},
	{Type: 16, Kind: U32, Name: "NHA_HW_STATS_ENABLE"},
	{Type: 17, Kind: U32, Name: "NHA_HW_STATS_USED"},
	{Type: 18, Kind: U16, Order: Big, Name: "NHA_DST_PORT"},
}}

var nhResGroupSpace = Space{Name: "res", Prefix: "NHA_RES_GROUP_", Attrs: []Attr{
	{Type: 0, Kind: Pad, Name: "NHA_RES_GROUP_PAD"},
	{Type: 1, Kind: U16, Name: "NHA_RES_GROUP_BUCKETS"},
	{Type: 2, Kind: U32, Show: ClockTick, Name: "NHA_RES_GROUP_IDLE_TIMER"},
	{Type: 3, Kind: U32, Show: ClockTick, Name: "NHA_RES_GROUP_UNBALANCED_TIMER"},
	{Type: 4, Kind: U64, Show: ClockTick, Name: "NHA_RES_GROUP_UNBALANCED_TIME"},
}}

var nhResBucketSpace = Space{Name: "bucket", Prefix: "NHA_RES_BUCKET_", Attrs: []Attr{
	{Type: 0, Kind: Pad, Name: "NHA_RES_BUCKET_PAD"},
	{Type: 1, Kind: U16, Name: "NHA_RES_BUCKET_INDEX"},
	{Type: 2, Kind: U64, Show: ClockTick, Name: "NHA_RES_BUCKET_IDLE_TIME"},
	{Type: 3, Kind: U32, Name: "NHA_RES_BUCKET_NH_ID"},
}}

var nhGroupStatsSpace = Space{Name: "stats", Prefix: "NHA_GROUP_STATS_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NHA_GROUP_STATS_UNSPEC"},
	{Type: 1, Kind: Nest, Name: "NHA_GROUP_STATS_ENTRY", Space: &nhGroupStatsEntrySpace},
}}

var nhGroupStatsEntrySpace = Space{Name: "entry", Prefix: "NHA_GROUP_STATS_ENTRY_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NHA_GROUP_STATS_ENTRY_UNSPEC"},
	{Type: 1, Kind: U32, Name: "NHA_GROUP_STATS_ENTRY_ID"},
	{Type: 2, Kind: Uint, Name: "NHA_GROUP_STATS_ENTRY_PACKETS"},
	{Type: 3, Kind: Uint, Name: "NHA_GROUP_STATS_ENTRY_PACKETS_HW"},
}}
