// SPDX-License-Identifier: Apache-2.0

package decode

// Attributes of small rtnetlink messages: netconf, address labels, prefixes,
// multicast cache reports, link statistics.

// netconfaSpace is linux/netconf.h's.
var netconfaSpace = Space{Name: "netconfa", Prefix: "NETCONFA_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NETCONFA_UNSPEC"},
	{Type: 1, Kind: S32, Show: IfIndex, Name: "NETCONFA_IFINDEX"},
	{Type: 2, Kind: S32, Name: "NETCONFA_FORWARDING"},
	{Type: 3, Kind: S32, Name: "NETCONFA_RP_FILTER"},
	{Type: 4, Kind: S32, Name: "NETCONFA_MC_FORWARDING"},
	{Type: 5, Kind: S32, Name: "NETCONFA_PROXY_NEIGH"},
	{Type: 6, Kind: S32, Name: "NETCONFA_IGNORE_ROUTES_WITH_LINKDOWN"},
	{Type: 7, Kind: S32, Name: "NETCONFA_INPUT"},
	{Type: 8, Kind: S32, Name: "NETCONFA_BC_FORWARDING"},
	{Type: 9, Kind: S32, Name: "NETCONFA_FORCE_FORWARDING"},
}}

// ifalSpace is linux/if_addrlabel.h's.
var ifalSpace = Space{Name: "ifal", Prefix: "IFAL_", Attrs: []Attr{
	{Type: 1, Kind: IP, Name: "IFAL_ADDRESS"},
	{Type: 2, Kind: U32, Name: "IFAL_LABEL"},
}}

var prefixCacheinfoStruct = Struct{Name: "prefix_cacheinfo", Size: 8, Fields: []Attr{
	{Kind: U32, Show: Seconds, Name: "preferred_time"},
	{Kind: U32, Show: Seconds, Name: "valid_time"},
}}

var prefixSpace = Space{Name: "prefix", Prefix: "PREFIX_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "PREFIX_UNSPEC"},
	{Type: 1, Kind: IP, Name: "PREFIX_ADDRESS"},
	{Type: 2, Kind: StructOf, Name: "PREFIX_CACHEINFO", Struct: &prefixCacheinfoStruct},
}}

// iflaStatsSpace is of RTM_NEWSTATS.
var iflaStatsSpace = Space{Name: "stats", Prefix: "IFLA_STATS_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_STATS_UNSPEC"},
	{Type: 1, Kind: StructOf, Name: "IFLA_STATS_LINK_64", Struct: &linkStats64Struct},
	{Type: 2, Kind: Nest, Name: "IFLA_STATS_LINK_XSTATS", Space: &linkXstatsSpace},
	{Type: 3, Kind: Nest, Name: "IFLA_STATS_LINK_XSTATS_SLAVE", Space: &linkXstatsSpace},
	{Type: 4, Kind: Nest, Name: "IFLA_STATS_LINK_OFFLOAD_XSTATS", Space: &offloadXstatsSpace},
	{Type: 5, Kind: Nest, Name: "IFLA_STATS_AF_SPEC", Space: &afStatsSpace},
}}

// hwStats64Struct is rtnl_hw_stats64.
var hwStats64Struct = Struct{Name: "rtnl_hw_stats64", Size: 72, Fields: []Attr{
	{Kind: U64, Name: "rx_packets"},
	{Kind: U64, Name: "tx_packets"},
	{Kind: U64, Name: "rx_bytes"},
	{Kind: U64, Name: "tx_bytes"},
	{Kind: U64, Name: "rx_errors"},
	{Kind: U64, Name: "tx_errors"},
	{Kind: U64, Name: "rx_dropped"},
	{Kind: U64, Name: "tx_dropped"},
	{Kind: U64, Name: "multicast"},
}}

var offloadXstatsSpace = Space{Name: "offload", Prefix: "IFLA_OFFLOAD_XSTATS_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_OFFLOAD_XSTATS_UNSPEC"},
	{Type: 1, Kind: StructOf, Name: "IFLA_OFFLOAD_XSTATS_CPU_HIT", Struct: &linkStats64Struct},
	{Type: 2, Kind: Nest, Name: "IFLA_OFFLOAD_XSTATS_HW_S_INFO", Space: &offloadInfosSpace},
	{Type: 3, Kind: StructOf, Name: "IFLA_OFFLOAD_XSTATS_L3_STATS", Struct: &hwStats64Struct},
}}

// offloadInfosSpace is by the statistics that may be in hardware.
var offloadInfosSpace = Space{Name: "infos", Prefix: "IFLA_OFFLOAD_XSTATS_", Attrs: []Attr{
	{Type: 3, Kind: Nest, Name: "IFLA_OFFLOAD_XSTATS_L3_STATS", Space: &offloadInfoSpace},
}}

var offloadInfoSpace = Space{Name: "info", Prefix: "IFLA_OFFLOAD_XSTATS_HW_S_INFO_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_OFFLOAD_XSTATS_HW_S_INFO_UNSPEC"},
	{Type: 1, Kind: U8, Name: "IFLA_OFFLOAD_XSTATS_HW_S_INFO_REQUEST"},
	{Type: 2, Kind: U8, Name: "IFLA_OFFLOAD_XSTATS_HW_S_INFO_USED"},
}}

// statsGetsetSpace is of RTM_GETSTATS and RTM_SETSTATS.
var statsGetsetSpace = Space{Name: "getset", Prefix: "IFLA_STATS_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_STATS_GETSET_UNSPEC"},
	{Type: 1, Kind: Nest, Name: "IFLA_STATS_GET_FILTERS", Space: &statsFiltersSpace},
	{Type: 2, Kind: U8, Name: "IFLA_STATS_SET_OFFLOAD_XSTATS_L3_STATS"},
}}
