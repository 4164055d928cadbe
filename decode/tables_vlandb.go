// SPDX-License-Identifier: Apache-2.0

package decode

// VLANs of bridges (linux/if_bridge.h), and VNIs of VXLAN devices
// (linux/if_link.h).

var vlandbDumpEnum = Enum{Name: "BRIDGE_VLANDB_DUMPF_*", Prefix: "BRIDGE_VLANDB_DUMPF_", Flags: true, Values: []Value{
	{0x1, "BRIDGE_VLANDB_DUMPF_STATS"},
	{0x2, "BRIDGE_VLANDB_DUMPF_GLOBAL"},
}}

var vlandbDumpSpace = Space{Name: "dump", Prefix: "BRIDGE_VLANDB_DUMP_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "BRIDGE_VLANDB_DUMP_UNSPEC"},
	{Type: 1, Kind: U32, Name: "BRIDGE_VLANDB_DUMP_FLAGS", Enum: &vlandbDumpEnum},
}}

var vlandbSpace = Space{Name: "vlandb", Prefix: "BRIDGE_VLANDB_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "BRIDGE_VLANDB_UNSPEC"},
	{Type: 1, Kind: Nest, Name: "BRIDGE_VLANDB_ENTRY", Space: &vlandbEntrySpace},
	{Type: 2, Kind: Nest, Name: "BRIDGE_VLANDB_GLOBAL_OPTIONS", Space: &vlandbGoptsSpace},
}}

var vlandbEntrySpace = Space{Name: "entry", Prefix: "BRIDGE_VLANDB_ENTRY_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "BRIDGE_VLANDB_ENTRY_UNSPEC"},
	{Type: 1, Kind: StructOf, Name: "BRIDGE_VLANDB_ENTRY_INFO", Struct: &bridgeVlanInfoStruct},
	{Type: 2, Kind: U16, Name: "BRIDGE_VLANDB_ENTRY_RANGE"},
	{Type: 3, Kind: U8, Name: "BRIDGE_VLANDB_ENTRY_STATE", Enum: &brStateEnum},
	{Type: 4, Kind: Nest, Name: "BRIDGE_VLANDB_ENTRY_TUNNEL_INFO", Space: &vlandbTinfoSpace},
	{Type: 5, Kind: Nest, Name: "BRIDGE_VLANDB_ENTRY_STATS", Space: &vlandbStatsSpace},
	{Type: 6, Kind: U8, Name: "BRIDGE_VLANDB_ENTRY_MCAST_ROUTER", Enum: &mdbRtrTypeEnum},
	{Type: 7, Kind: U32, Name: "BRIDGE_VLANDB_ENTRY_MCAST_N_GROUPS"},
	{Type: 8, Kind: U32, Name: "BRIDGE_VLANDB_ENTRY_MCAST_MAX_GROUPS"},
	{Type: 9, Kind: U8, Name: "BRIDGE_VLANDB_ENTRY_NEIGH_SUPPRESS"},
	{Type: 10, Kind: U8, Name: "BRIDGE_VLANDB_ENTRY_NEIGH_FORWARD_GRAT"},
}}

var vlandbTinfoSpace = Space{Name: "tinfo", Prefix: "BRIDGE_VLANDB_TINFO_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "BRIDGE_VLANDB_TINFO_UNSPEC"},
	{Type: 1, Kind: U32, Name: "BRIDGE_VLANDB_TINFO_ID"},
	{Type: 2, Kind: U32, Name: "BRIDGE_VLANDB_TINFO_CMD"},
}}

var vlandbStatsSpace = Space{Name: "stats", Prefix: "BRIDGE_VLANDB_STATS_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "BRIDGE_VLANDB_STATS_UNSPEC"},
	{Type: 1, Kind: U64, Name: "BRIDGE_VLANDB_STATS_RX_BYTES"},
	{Type: 2, Kind: U64, Name: "BRIDGE_VLANDB_STATS_RX_PACKETS"},
	{Type: 3, Kind: U64, Name: "BRIDGE_VLANDB_STATS_TX_BYTES"},
	{Type: 4, Kind: U64, Name: "BRIDGE_VLANDB_STATS_TX_PACKETS"},
	{Type: 5, Kind: Pad, Name: "BRIDGE_VLANDB_STATS_PAD"},
}}

var vlandbGoptsSpace = Space{Name: "gopts", Prefix: "BRIDGE_VLANDB_GOPTS_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "BRIDGE_VLANDB_GOPTS_UNSPEC"},
	{Type: 1, Kind: U16, Name: "BRIDGE_VLANDB_GOPTS_ID"},
	{Type: 2, Kind: U16, Name: "BRIDGE_VLANDB_GOPTS_RANGE"},
	{Type: 3, Kind: U8, Name: "BRIDGE_VLANDB_GOPTS_MCAST_SNOOPING"},
	{Type: 4, Kind: U8, Name: "BRIDGE_VLANDB_GOPTS_MCAST_IGMP_VERSION"},
	{Type: 5, Kind: U8, Name: "BRIDGE_VLANDB_GOPTS_MCAST_MLD_VERSION"},
	{Type: 6, Kind: U32, Name: "BRIDGE_VLANDB_GOPTS_MCAST_LAST_MEMBER_CNT"},
	{Type: 7, Kind: U32, Name: "BRIDGE_VLANDB_GOPTS_MCAST_STARTUP_QUERY_CNT"},
	{Type: 8, Kind: U64, Show: ClockTick, Name: "BRIDGE_VLANDB_GOPTS_MCAST_LAST_MEMBER_INTVL"},
	{Type: 9, Kind: Pad, Name: "BRIDGE_VLANDB_GOPTS_PAD"},
	{Type: 10, Kind: U64, Show: ClockTick, Name: "BRIDGE_VLANDB_GOPTS_MCAST_MEMBERSHIP_INTVL"},
	{Type: 11, Kind: U64, Show: ClockTick, Name: "BRIDGE_VLANDB_GOPTS_MCAST_QUERIER_INTVL"},
	{Type: 12, Kind: U64, Show: ClockTick, Name: "BRIDGE_VLANDB_GOPTS_MCAST_QUERY_INTVL"},
	{Type: 13, Kind: U64, Show: ClockTick, Name: "BRIDGE_VLANDB_GOPTS_MCAST_QUERY_RESPONSE_INTVL"},
	{Type: 14, Kind: U64, Show: ClockTick, Name: "BRIDGE_VLANDB_GOPTS_MCAST_STARTUP_QUERY_INTVL"},
	{Type: 15, Kind: U8, Name: "BRIDGE_VLANDB_GOPTS_MCAST_QUERIER"},
	{Type: 16, Kind: Nest, Name: "BRIDGE_VLANDB_GOPTS_MCAST_ROUTER_PORTS", Space: &vlandbRouterSpace},
	{Type: 17, Kind: Nest, Name: "BRIDGE_VLANDB_GOPTS_MCAST_QUERIER_STATE", Space: &bridgeQuerierSpace},
	{Type: 18, Kind: U16, Name: "BRIDGE_VLANDB_GOPTS_MSTI"},
}}

// vlandbRouterSpace is mdbaSpace's part for router ports (br_rports_fill_info in
// net/bridge/br_mdb.c).
var vlandbRouterSpace = Space{Name: "ports", Prefix: "MDBA_", Attrs: []Attr{
	{Type: 2, Kind: Nest, Name: "MDBA_ROUTER", Space: &mdbaRouterSpace},
}}

var vnifilterSpace = Space{Name: "vnifilter", Prefix: "VXLAN_VNIFILTER_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "VXLAN_VNIFILTER_UNSPEC"},
	{Type: 1, Kind: Nest, Name: "VXLAN_VNIFILTER_ENTRY", Space: &vnifilterEntrySpace},
}}

var vnifilterEntrySpace = Space{Name: "entry", Prefix: "VXLAN_VNIFILTER_ENTRY_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "VXLAN_VNIFILTER_ENTRY_UNSPEC"},
	{Type: 1, Kind: U32, Name: "VXLAN_VNIFILTER_ENTRY_START"},
	{Type: 2, Kind: U32, Name: "VXLAN_VNIFILTER_ENTRY_END"},
	{Type: 3, Kind: IP, Name: "VXLAN_VNIFILTER_ENTRY_GROUP"},
	{Type: 4, Kind: IP, Name: "VXLAN_VNIFILTER_ENTRY_GROUP6"},
	{Type: 5, Kind: Nest, Name: "VXLAN_VNIFILTER_ENTRY_STATS", Space: &vnifilterStatsSpace},
}}

var vnifilterStatsSpace = Space{Name: "stats", Prefix: "VNIFILTER_ENTRY_STATS_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "VNIFILTER_ENTRY_STATS_UNSPEC"},
	{Type: 1, Kind: U64, Name: "VNIFILTER_ENTRY_STATS_RX_BYTES"},
	{Type: 2, Kind: U64, Name: "VNIFILTER_ENTRY_STATS_RX_PKTS"},
	{Type: 3, Kind: U64, Name: "VNIFILTER_ENTRY_STATS_RX_DROPS"},
	{Type: 4, Kind: U64, Name: "VNIFILTER_ENTRY_STATS_RX_ERRORS"},
	{Type: 5, Kind: U64, Name: "VNIFILTER_ENTRY_STATS_TX_BYTES"},
	{Type: 6, Kind: U64, Name: "VNIFILTER_ENTRY_STATS_TX_PKTS"},
	{Type: 7, Kind: U64, Name: "VNIFILTER_ENTRY_STATS_TX_DROPS"},
	{Type: 8, Kind: U64, Name: "VNIFILTER_ENTRY_STATS_TX_ERRORS"},
	{Type: 9, Kind: Pad, Name: "VNIFILTER_ENTRY_STATS_PAD"},
}}
