// SPDX-License-Identifier: Apache-2.0

package decode

// Bridges and their ports: IFLA_INFO_DATA of bridge, IFLA_INFO_SLAVE_DATA of its
// ports, and IFLA_PROTINFO of AF_BRIDGE (linux/if_link.h, linux/if_bridge.h).

var brStateEnum = Enum{Name: "BR_STATE_*", Prefix: "BR_STATE_", Values: []Value{
	{0, "BR_STATE_DISABLED"},
	{1, "BR_STATE_LISTENING"},
	{2, "BR_STATE_LEARNING"},
	{3, "BR_STATE_FORWARDING"},
	{4, "BR_STATE_BLOCKING"},
}}

var brStpModeEnum = Enum{Name: "br_stp_mode", Prefix: "BR_STP_MODE_", Values: []Value{
	{0, "BR_STP_MODE_AUTO"},
	{1, "BR_STP_MODE_USER"},
	{2, "BR_STP_MODE_KERNEL"},
}}

// brBooloptEnum's constants are numbers of bits.
var brBooloptEnum = Enum{Name: "br_boolopt_id", Prefix: "BR_BOOLOPT_", Flags: true, Values: []Value{
	{0x1, "BR_BOOLOPT_NO_LL_LEARN"},
	{0x2, "BR_BOOLOPT_MCAST_VLAN_SNOOPING"},
	{0x4, "BR_BOOLOPT_MST_ENABLE"},
	{0x8, "BR_BOOLOPT_MDB_OFFLOAD_FAIL_NOTIFICATION"},
	{0x10, "BR_BOOLOPT_FDB_LOCAL_VLAN_0"},
}}

var bridgeIDStruct = Struct{Name: "ifla_bridge_id", Size: 8, Fields: []Attr{
	{Kind: U16, Order: Big, Show: Hex, Name: "prio"},
	{Kind: MAC, Len: 6, Name: "addr"},
}}

var brBooloptStruct = Struct{Name: "br_boolopt_multi", Size: 8, Fields: []Attr{
	{Kind: U32, Name: "optval", Enum: &brBooloptEnum},
	{Kind: U32, Name: "optmask", Enum: &brBooloptEnum},
}}

var brSpace = Space{Name: "bridge", Prefix: "IFLA_BR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_BR_UNSPEC"},
	{Type: 1, Kind: U32, Show: ClockTick, Name: "IFLA_BR_FORWARD_DELAY"},
	{Type: 2, Kind: U32, Show: ClockTick, Name: "IFLA_BR_HELLO_TIME"},
	{Type: 3, Kind: U32, Show: ClockTick, Name: "IFLA_BR_MAX_AGE"},
	{Type: 4, Kind: U32, Show: ClockTick, Name: "IFLA_BR_AGEING_TIME"},
	{Type: 5, Kind: U32, Name: "IFLA_BR_STP_STATE"},
	{Type: 6, Kind: U16, Name: "IFLA_BR_PRIORITY"},
	{Type: 7, Kind: U8, Name: "IFLA_BR_VLAN_FILTERING"},
	{Type: 8, Kind: U16, Order: Big, Name: "IFLA_BR_VLAN_PROTOCOL", Enum: &ethPEnum},
	{Type: 9, Kind: U16, Show: Hex, Name: "IFLA_BR_GROUP_FWD_MASK"},
	{Type: 10, Kind: StructOf, Name: "IFLA_BR_ROOT_ID", Struct: &bridgeIDStruct},
	{Type: 11, Kind: StructOf, Name: "IFLA_BR_BRIDGE_ID", Struct: &bridgeIDStruct},
	{Type: 12, Kind: U16, Name: "IFLA_BR_ROOT_PORT"},
	{Type: 13, Kind: U32, Name: "IFLA_BR_ROOT_PATH_COST"},
	{Type: 14, Kind: U8, Name: "IFLA_BR_TOPOLOGY_CHANGE"},
	{Type: 15, Kind: U8, Name: "IFLA_BR_TOPOLOGY_CHANGE_DETECTED"},
	{Type: 16, Kind: U64, Show: ClockTick, Name: "IFLA_BR_HELLO_TIMER"},
	{Type: 17, Kind: U64, Show: ClockTick, Name: "IFLA_BR_TCN_TIMER"},
	{Type: 18, Kind: U64, Show: ClockTick, Name: "IFLA_BR_TOPOLOGY_CHANGE_TIMER"},
	{Type: 19, Kind: U64, Show: ClockTick, Name: "IFLA_BR_GC_TIMER"},
	{Type: 20, Kind: MAC, Name: "IFLA_BR_GROUP_ADDR"},
	{Type: 21, Kind: Flag, Name: "IFLA_BR_FDB_FLUSH"},
	{Type: 22, Kind: U8, Name: "IFLA_BR_MCAST_ROUTER", Enum: &mdbRtrTypeEnum},
	{Type: 23, Kind: U8, Name: "IFLA_BR_MCAST_SNOOPING"},
	{Type: 24, Kind: U8, Name: "IFLA_BR_MCAST_QUERY_USE_IFADDR"},
	{Type: 25, Kind: U8, Name: "IFLA_BR_MCAST_QUERIER"},
	{Type: 26, Kind: U32, Name: "IFLA_BR_MCAST_HASH_ELASTICITY"},
	{Type: 27, Kind: U32, Name: "IFLA_BR_MCAST_HASH_MAX"},
	{Type: 28, Kind: U32, Name: "IFLA_BR_MCAST_LAST_MEMBER_CNT"},
	{Type: 29, Kind: U32, Name: "IFLA_BR_MCAST_STARTUP_QUERY_CNT"},
	{Type: 30, Kind: U64, Show: ClockTick, Name: "IFLA_BR_MCAST_LAST_MEMBER_INTVL"},
	{Type: 31, Kind: U64, Show: ClockTick, Name: "IFLA_BR_MCAST_MEMBERSHIP_INTVL"},
	{Type: 32, Kind: U64, Show: ClockTick, Name: "IFLA_BR_MCAST_QUERIER_INTVL"},
	{Type: 33, Kind: U64, Show: ClockTick, Name: "IFLA_BR_MCAST_QUERY_INTVL"},
	{Type: 34, Kind: U64, Show: ClockTick, Name: "IFLA_BR_MCAST_QUERY_RESPONSE_INTVL"},
	{Type: 35, Kind: U64, Show: ClockTick, Name: "IFLA_BR_MCAST_STARTUP_QUERY_INTVL"},
	{Type: 36, Kind: U8, Name: "IFLA_BR_NF_CALL_IPTABLES"},
	{Type: 37, Kind: U8, Name: "IFLA_BR_NF_CALL_IP6TABLES"},
	{Type: 38, Kind: U8, Name: "IFLA_BR_NF_CALL_ARPTABLES"},
	{Type: 39, Kind: U16, Name: "IFLA_BR_VLAN_DEFAULT_PVID"},
	{Type: 40, Kind: Pad, Name: "IFLA_BR_PAD"},
	{Type: 41, Kind: U8, Name: "IFLA_BR_VLAN_STATS_ENABLED"},
	{Type: 42, Kind: U8, Name: "IFLA_BR_MCAST_STATS_ENABLED"},
	{Type: 43, Kind: U8, Name: "IFLA_BR_MCAST_IGMP_VERSION"},
	{Type: 44, Kind: U8, Name: "IFLA_BR_MCAST_MLD_VERSION"},
	{Type: 45, Kind: U8, Name: "IFLA_BR_VLAN_STATS_PER_PORT"},
	{Type: 46, Kind: StructOf, Name: "IFLA_BR_MULTI_BOOLOPT", Struct: &brBooloptStruct},
	{Type: 47, Kind: Nest, Name: "IFLA_BR_MCAST_QUERIER_STATE", Space: &bridgeQuerierSpace},
	{Type: 48, Kind: U32, Name: "IFLA_BR_FDB_N_LEARNED"},
	{Type: 49, Kind: U32, Name: "IFLA_BR_FDB_MAX_LEARNED"},
	{Type: 50, Kind: U32, Name: "IFLA_BR_STP_MODE", Enum: &brStpModeEnum},
}}

var bridgeQuerierSpace = Space{Name: "querier", Prefix: "BRIDGE_QUERIER_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "BRIDGE_QUERIER_UNSPEC"},
	{Type: 1, Kind: IP, Name: "BRIDGE_QUERIER_IP_ADDRESS"},
	{Type: 2, Kind: U32, Show: IfIndex, Name: "BRIDGE_QUERIER_IP_PORT"},
	{Type: 3, Kind: U64, Show: ClockTick, Name: "BRIDGE_QUERIER_IP_OTHER_TIMER"},
	{Type: 4, Kind: Pad, Name: "BRIDGE_QUERIER_PAD"},
	{Type: 5, Kind: IP, Name: "BRIDGE_QUERIER_IPV6_ADDRESS"},
	{Type: 6, Kind: U32, Show: IfIndex, Name: "BRIDGE_QUERIER_IPV6_PORT"},
	{Type: 7, Kind: U64, Show: ClockTick, Name: "BRIDGE_QUERIER_IPV6_OTHER_TIMER"},
}}

var mdbRtrTypeEnum = Enum{Name: "MDB_RTR_TYPE_*", Prefix: "MDB_RTR_TYPE_", Values: []Value{
	{0, "MDB_RTR_TYPE_DISABLED"},
	{1, "MDB_RTR_TYPE_TEMP_QUERY"},
	{2, "MDB_RTR_TYPE_PERM"},
	{3, "MDB_RTR_TYPE_TEMP"},
}}

var brportModeEnum = Enum{Name: "BRIDGE_MODE_*", Prefix: "BRIDGE_MODE_", Values: []Value{
	{0, "BRIDGE_MODE_UNSPEC"},
	{1, "BRIDGE_MODE_HAIRPIN"},
}}

var brportSpace = Space{Name: "brport", Prefix: "IFLA_BRPORT_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_BRPORT_UNSPEC"},
	{Type: 1, Kind: U8, Name: "IFLA_BRPORT_STATE", Enum: &brStateEnum},
	{Type: 2, Kind: U16, Name: "IFLA_BRPORT_PRIORITY"},
	{Type: 3, Kind: U32, Name: "IFLA_BRPORT_COST"},
	{Type: 4, Kind: U8, Name: "IFLA_BRPORT_MODE", Enum: &brportModeEnum},
	{Type: 5, Kind: U8, Name: "IFLA_BRPORT_GUARD"},
	{Type: 6, Kind: U8, Name: "IFLA_BRPORT_PROTECT"},
	{Type: 7, Kind: U8, Name: "IFLA_BRPORT_FAST_LEAVE"},
	{Type: 8, Kind: U8, Name: "IFLA_BRPORT_LEARNING"},
	{Type: 9, Kind: U8, Name: "IFLA_BRPORT_UNICAST_FLOOD"},
	{Type: 10, Kind: U8, Name: "IFLA_BRPORT_PROXYARP"},
	{Type: 11, Kind: U8, Name: "IFLA_BRPORT_LEARNING_SYNC"},
	{Type: 12, Kind: U8, Name: "IFLA_BRPORT_PROXYARP_WIFI"},
	{Type: 13, Kind: StructOf, Name: "IFLA_BRPORT_ROOT_ID", Struct: &bridgeIDStruct},
	{Type: 14, Kind: StructOf, Name: "IFLA_BRPORT_BRIDGE_ID", Struct: &bridgeIDStruct},
	{Type: 15, Kind: U16, Show: Hex, Name: "IFLA_BRPORT_DESIGNATED_PORT"},
	{Type: 16, Kind: U16, Name: "IFLA_BRPORT_DESIGNATED_COST"},
	{Type: 17, Kind: U16, Show: Hex, Name: "IFLA_BRPORT_ID"},
	{Type: 18, Kind: U16, Show: Hex, Name: "IFLA_BRPORT_NO"},
	{Type: 19, Kind: U8, Name: "IFLA_BRPORT_TOPOLOGY_CHANGE_ACK"},
	{Type: 20, Kind: U8, Name: "IFLA_BRPORT_CONFIG_PENDING"},
	{Type: 21, Kind: U64, Show: ClockTick, Name: "IFLA_BRPORT_MESSAGE_AGE_TIMER"},
	{Type: 22, Kind: U64, Show: ClockTick, Name: "IFLA_BRPORT_FORWARD_DELAY_TIMER"},
	{Type: 23, Kind: U64, Show: ClockTick, Name: "IFLA_BRPORT_HOLD_TIMER"},
	{Type: 24, Kind: Flag, Name: "IFLA_BRPORT_FLUSH"},
	{Type: 25, Kind: U8, Name: "IFLA_BRPORT_MULTICAST_ROUTER", Enum: &mdbRtrTypeEnum},
	{Type: 26, Kind: Pad, Name: "IFLA_BRPORT_PAD"},
	{Type: 27, Kind: U8, Name: "IFLA_BRPORT_MCAST_FLOOD"},
	{Type: 28, Kind: U8, Name: "IFLA_BRPORT_MCAST_TO_UCAST"},
	{Type: 29, Kind: U8, Name: "IFLA_BRPORT_VLAN_TUNNEL"},
	{Type: 30, Kind: U8, Name: "IFLA_BRPORT_BCAST_FLOOD"},
	{Type: 31, Kind: U16, Show: Hex, Name: "IFLA_BRPORT_GROUP_FWD_MASK"},
	{Type: 32, Kind: U8, Name: "IFLA_BRPORT_NEIGH_SUPPRESS"},
	{Type: 33, Kind: U8, Name: "IFLA_BRPORT_ISOLATED"},
	{Type: 34, Kind: U32, Show: IfIndex, Name: "IFLA_BRPORT_BACKUP_PORT"},
	{Type: 35, Kind: U8, Name: "IFLA_BRPORT_MRP_RING_OPEN"},
	{Type: 36, Kind: U8, Name: "IFLA_BRPORT_MRP_IN_OPEN"},
	{Type: 37, Kind: U32, Name: "IFLA_BRPORT_MCAST_EHT_HOSTS_LIMIT"},
	{Type: 38, Kind: U32, Name: "IFLA_BRPORT_MCAST_EHT_HOSTS_CNT"},
	{Type: 39, Kind: U8, Name: "IFLA_BRPORT_LOCKED"},
	{Type: 40, Kind: U8, Name: "IFLA_BRPORT_MAB"},
	{Type: 41, Kind: U32, Name: "IFLA_BRPORT_MCAST_N_GROUPS"},
	{Type: 42, Kind: U32, Name: "IFLA_BRPORT_MCAST_MAX_GROUPS"},
	{Type: 43, Kind: U8, Name: "IFLA_BRPORT_NEIGH_VLAN_SUPPRESS"},
	{Type: 44, Kind: U32, Name: "IFLA_BRPORT_BACKUP_NHID"},
	{Type: 45, Kind: U8, Name: "IFLA_BRPORT_NEIGH_FORWARD_GRAT"},
}}
