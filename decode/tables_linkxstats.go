// SPDX-License-Identifier: Apache-2.0

package decode

// Statistics of RTM_NEWSTATS that are a kind of link's or a family's
// (linux/if_link.h, linux/if_bridge.h, linux/if_bonding.h, linux/mpls.h).

// statsFilterEnum: attribute n is bit n-1.
var statsFilterEnum = Enum{Name: "IFLA_STATS_FILTER_BIT", Prefix: "IFLA_STATS_", Flags: true, Values: []Value{
	{0x1, "IFLA_STATS_LINK_64"},
	{0x2, "IFLA_STATS_LINK_XSTATS"},
	{0x4, "IFLA_STATS_LINK_XSTATS_SLAVE"},
	{0x8, "IFLA_STATS_LINK_OFFLOAD_XSTATS"},
	{0x10, "IFLA_STATS_AF_SPEC"},
}}

// statsFiltersSpace is bits of what is in the nests.
var statsFiltersSpace = Space{Name: "filters", Prefix: "IFLA_STATS_", Attrs: []Attr{
	{Type: 1, Kind: U32, Show: Hex, Name: "IFLA_STATS_LINK_64"},
	{Type: 2, Kind: U32, Show: Hex, Name: "IFLA_STATS_LINK_XSTATS"},
	{Type: 3, Kind: U32, Show: Hex, Name: "IFLA_STATS_LINK_XSTATS_SLAVE"},
	{Type: 4, Kind: U32, Show: Hex, Name: "IFLA_STATS_LINK_OFFLOAD_XSTATS"},
	{Type: 5, Kind: U32, Show: Hex, Name: "IFLA_STATS_AF_SPEC"},
}}

var linkXstatsSpace = Space{Name: "xstats", Prefix: "LINK_XSTATS_TYPE_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "LINK_XSTATS_TYPE_UNSPEC"},
	{Type: 1, Kind: Nest, Name: "LINK_XSTATS_TYPE_BRIDGE", Space: &bridgeXstatsSpace},
	{Type: 2, Kind: Nest, Name: "LINK_XSTATS_TYPE_BOND", Space: &bondXstatsSpace},
}}

var bridgeVlanXstatsStruct = Struct{Name: "bridge_vlan_xstats", Size: 40, Fields: []Attr{
	{Kind: U64, Name: "rx_bytes"},
	{Kind: U64, Name: "rx_packets"},
	{Kind: U64, Name: "tx_bytes"},
	{Kind: U64, Name: "tx_packets"},
	{Kind: U16, Name: "vid"},
	{Kind: U16, Name: "flags", Enum: &bridgeVlanFlagsEnum},
	{Kind: Pad, Len: 4, Name: "pad2"},
}}

var brMcastStatsStruct = Struct{Name: "br_mcast_stats", Size: 240, Fields: []Attr{
	{Kind: Packed, Elem: U64, Len: 16, Name: "igmp_v1queries"},
	{Kind: Packed, Elem: U64, Len: 16, Name: "igmp_v2queries"},
	{Kind: Packed, Elem: U64, Len: 16, Name: "igmp_v3queries"},
	{Kind: Packed, Elem: U64, Len: 16, Name: "igmp_leaves"},
	{Kind: Packed, Elem: U64, Len: 16, Name: "igmp_v1reports"},
	{Kind: Packed, Elem: U64, Len: 16, Name: "igmp_v2reports"},
	{Kind: Packed, Elem: U64, Len: 16, Name: "igmp_v3reports"},
	{Kind: U64, Name: "igmp_parse_errors"},
	{Kind: Packed, Elem: U64, Len: 16, Name: "mld_v1queries"},
	{Kind: Packed, Elem: U64, Len: 16, Name: "mld_v2queries"},
	{Kind: Packed, Elem: U64, Len: 16, Name: "mld_leaves"},
	{Kind: Packed, Elem: U64, Len: 16, Name: "mld_v1reports"},
	{Kind: Packed, Elem: U64, Len: 16, Name: "mld_v2reports"},
	{Kind: U64, Name: "mld_parse_errors"},
	{Kind: Packed, Elem: U64, Len: 16, Name: "mcast_bytes"},
	{Kind: Packed, Elem: U64, Len: 16, Name: "mcast_packets"},
}}

var bridgeStpXstatsStruct = Struct{Name: "bridge_stp_xstats", Size: 48, Fields: []Attr{
	{Kind: U64, Name: "transition_blk"},
	{Kind: U64, Name: "transition_fwd"},
	{Kind: U64, Name: "rx_bpdu"},
	{Kind: U64, Name: "tx_bpdu"},
	{Kind: U64, Name: "rx_tcn"},
	{Kind: U64, Name: "tx_tcn"},
}}

var bridgeXstatsSpace = Space{Name: "bridge", Prefix: "BRIDGE_XSTATS_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "BRIDGE_XSTATS_UNSPEC"},
	{Type: 1, Kind: StructOf, Name: "BRIDGE_XSTATS_VLAN", Struct: &bridgeVlanXstatsStruct},
	{Type: 2, Kind: StructOf, Name: "BRIDGE_XSTATS_MCAST", Struct: &brMcastStatsStruct},
	{Type: 3, Kind: Pad, Name: "BRIDGE_XSTATS_PAD"},
	{Type: 4, Kind: StructOf, Name: "BRIDGE_XSTATS_STP", Struct: &bridgeStpXstatsStruct},
}}

var bondXstatsSpace = Space{Name: "bond", Prefix: "BOND_XSTATS_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "BOND_XSTATS_UNSPEC"},
	{Type: 1, Kind: Nest, Name: "BOND_XSTATS_3AD", Space: &bond3adStatSpace},
}}

var bond3adStatSpace = Space{Name: "3ad", Prefix: "BOND_3AD_STAT_", Attrs: []Attr{
	{Type: 0, Kind: U64, Name: "BOND_3AD_STAT_LACPDU_RX"},
	{Type: 1, Kind: U64, Name: "BOND_3AD_STAT_LACPDU_TX"},
	{Type: 2, Kind: U64, Name: "BOND_3AD_STAT_LACPDU_UNKNOWN_RX"},
	{Type: 3, Kind: U64, Name: "BOND_3AD_STAT_LACPDU_ILLEGAL_RX"},
	{Type: 4, Kind: U64, Name: "BOND_3AD_STAT_MARKER_RX"},
	{Type: 5, Kind: U64, Name: "BOND_3AD_STAT_MARKER_TX"},
	{Type: 6, Kind: U64, Name: "BOND_3AD_STAT_MARKER_RESP_RX"},
	{Type: 7, Kind: U64, Name: "BOND_3AD_STAT_MARKER_RESP_TX"},
	{Type: 8, Kind: U64, Name: "BOND_3AD_STAT_MARKER_UNKNOWN_RX"},
	{Type: 9, Kind: Pad, Name: "BOND_3AD_STAT_PAD"},
}}

var mplsLinkStatsStruct = Struct{Name: "mpls_link_stats", Size: 72, Fields: []Attr{
	{Kind: U64, Name: "rx_packets"},
	{Kind: U64, Name: "tx_packets"},
	{Kind: U64, Name: "rx_bytes"},
	{Kind: U64, Name: "tx_bytes"},
	{Kind: U64, Name: "rx_errors"},
	{Kind: U64, Name: "tx_errors"},
	{Kind: U64, Name: "rx_dropped"},
	{Kind: U64, Name: "tx_dropped"},
	{Kind: U64, Name: "rx_noroute"},
}}

var mplsStatsSpace = Space{Name: "mpls", Prefix: "MPLS_STATS_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "MPLS_STATS_UNSPEC"},
	{Type: 1, Kind: StructOf, Name: "MPLS_STATS_LINK", Struct: &mplsLinkStatsStruct},
}}

// afStatsSpace is a nest an address family.
var afStatsSpace = Space{Name: "af", Prefix: "AF_", Attrs: []Attr{
	{Type: 28, Kind: Nest, Name: "AF_MPLS", Space: &mplsStatsSpace},
}}
