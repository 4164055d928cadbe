// SPDX-License-Identifier: Apache-2.0

package decode

// B.A.T.M.A.N. meshes (linux/batman_adv.h): batadv. Throughputs and bandwidths
// count in 100 kbit/s.

var batadvTtFlagsEnum = Enum{Name: "batadv_tt_client_flags", Prefix: "BATADV_TT_CLIENT_", Flags: true, Values: []Value{
	{0x1, "BATADV_TT_CLIENT_DEL"},
	{0x2, "BATADV_TT_CLIENT_ROAM"},
	{0x10, "BATADV_TT_CLIENT_WIFI"},
	{0x20, "BATADV_TT_CLIENT_ISOLA"},
	{0x100, "BATADV_TT_CLIENT_NOPURGE"},
	{0x200, "BATADV_TT_CLIENT_NEW"},
	{0x400, "BATADV_TT_CLIENT_PENDING"},
	{0x800, "BATADV_TT_CLIENT_TEMP"},
}}

var batadvMcastPrivEnum = Enum{Name: "batadv_mcast_flags_priv", Prefix: "BATADV_MCAST_FLAGS_", Flags: true, Values: []Value{
	{0x1, "BATADV_MCAST_FLAGS_BRIDGED"},
	{0x2, "BATADV_MCAST_FLAGS_QUERIER_IPV4_EXISTS"},
	{0x4, "BATADV_MCAST_FLAGS_QUERIER_IPV6_EXISTS"},
	{0x8, "BATADV_MCAST_FLAGS_QUERIER_IPV4_SHADOWING"},
	{0x10, "BATADV_MCAST_FLAGS_QUERIER_IPV6_SHADOWING"},
}}

var batadvGwModesEnum = Enum{Name: "batadv_gw_modes", Prefix: "BATADV_GW_MODE_", Values: []Value{
	{0, "BATADV_GW_MODE_OFF"},
	{1, "BATADV_GW_MODE_CLIENT"},
	{2, "BATADV_GW_MODE_SERVER"},
}}

var batadvTpReasonEnum = Enum{Name: "batadv_tp_meter_reason", Prefix: "BATADV_TP_REASON_", Values: []Value{
	{3, "BATADV_TP_REASON_COMPLETE"},
	{4, "BATADV_TP_REASON_CANCEL"},
	{128, "BATADV_TP_REASON_DST_UNREACHABLE"},
	{129, "BATADV_TP_REASON_RESEND_LIMIT"},
	{130, "BATADV_TP_REASON_ALREADY_ONGOING"},
	{131, "BATADV_TP_REASON_MEMORY_ERROR"},
	{132, "BATADV_TP_REASON_CANT_SEND"},
	{133, "BATADV_TP_REASON_TOO_MANY"},
}}

var batadvMcastEnum = Enum{Name: "batadv_mcast_flags", Prefix: "BATADV_MCAST_", Flags: true, Values: []Value{
	{0x1, "BATADV_MCAST_WANT_ALL_UNSNOOPABLES"},
	{0x2, "BATADV_MCAST_WANT_ALL_IPV4"},
	{0x4, "BATADV_MCAST_WANT_ALL_IPV6"},
	{0x8, "BATADV_MCAST_WANT_NO_RTR4"},
	{0x10, "BATADV_MCAST_WANT_NO_RTR6"},
	{0x20, "BATADV_MCAST_HAVE_MC_PTYPE_CAPA"},
}}

var batadvAttrSpace = Space{Name: "batadv", Prefix: "BATADV_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "BATADV_ATTR_UNSPEC"},
	{Type: 1, Kind: String, Name: "BATADV_ATTR_VERSION"},
	{Type: 2, Kind: String, Name: "BATADV_ATTR_ALGO_NAME"},
	{Type: 3, Kind: U32, Show: IfIndex, Name: "BATADV_ATTR_MESH_IFINDEX"},
	{Type: 4, Kind: String, Name: "BATADV_ATTR_MESH_IFNAME"},
	{Type: 5, Kind: MAC, Name: "BATADV_ATTR_MESH_ADDRESS"},
	{Type: 6, Kind: U32, Show: IfIndex, Name: "BATADV_ATTR_HARD_IFINDEX"},
	{Type: 7, Kind: String, Name: "BATADV_ATTR_HARD_IFNAME"},
	{Type: 8, Kind: MAC, Name: "BATADV_ATTR_HARD_ADDRESS"},
	{Type: 9, Kind: MAC, Name: "BATADV_ATTR_ORIG_ADDRESS"},
	{Type: 10, Kind: U8, Name: "BATADV_ATTR_TPMETER_RESULT", Enum: &batadvTpReasonEnum},
	{Type: 11, Kind: U32, Show: Millis, Name: "BATADV_ATTR_TPMETER_TEST_TIME"},
	{Type: 12, Kind: U64, Name: "BATADV_ATTR_TPMETER_BYTES"},
	{Type: 13, Kind: U32, Show: Hex, Name: "BATADV_ATTR_TPMETER_COOKIE"},
	{Type: 14, Kind: Pad, Name: "BATADV_ATTR_PAD"},
	{Type: 15, Kind: Flag, Name: "BATADV_ATTR_ACTIVE"},
	{Type: 16, Kind: MAC, Name: "BATADV_ATTR_TT_ADDRESS"},
	{Type: 17, Kind: U8, Name: "BATADV_ATTR_TT_TTVN"},
	{Type: 18, Kind: U8, Name: "BATADV_ATTR_TT_LAST_TTVN"},
	{Type: 19, Kind: U32, Show: Hex, Name: "BATADV_ATTR_TT_CRC32"},
	{Type: 20, Kind: U16, Show: Hex, Name: "BATADV_ATTR_TT_VID"},
	{Type: 21, Kind: U32, Name: "BATADV_ATTR_TT_FLAGS", Enum: &batadvTtFlagsEnum},
	{Type: 22, Kind: Flag, Name: "BATADV_ATTR_FLAG_BEST"},
	{Type: 23, Kind: U32, Show: Millis, Name: "BATADV_ATTR_LAST_SEEN_MSECS"},
	{Type: 24, Kind: MAC, Name: "BATADV_ATTR_NEIGH_ADDRESS"},
	{Type: 25, Kind: U8, Name: "BATADV_ATTR_TQ"},
	{Type: 26, Kind: U32, Name: "BATADV_ATTR_THROUGHPUT"},
	{Type: 27, Kind: U32, Name: "BATADV_ATTR_BANDWIDTH_UP"},
	{Type: 28, Kind: U32, Name: "BATADV_ATTR_BANDWIDTH_DOWN"},
	{Type: 29, Kind: MAC, Name: "BATADV_ATTR_ROUTER"},
	{Type: 30, Kind: Flag, Name: "BATADV_ATTR_BLA_OWN"},
	{Type: 31, Kind: MAC, Name: "BATADV_ATTR_BLA_ADDRESS"},
	{Type: 32, Kind: U16, Show: Hex, Name: "BATADV_ATTR_BLA_VID"},
	{Type: 33, Kind: MAC, Name: "BATADV_ATTR_BLA_BACKBONE"},
	{Type: 34, Kind: U16, Show: Hex, Name: "BATADV_ATTR_BLA_CRC"},
	{Type: 35, Kind: IP, Name: "BATADV_ATTR_DAT_CACHE_IP4ADDRESS"},
	{Type: 36, Kind: MAC, Name: "BATADV_ATTR_DAT_CACHE_HWADDRESS"},
	{Type: 37, Kind: U16, Show: Hex, Name: "BATADV_ATTR_DAT_CACHE_VID"},
	{Type: 38, Kind: U32, Name: "BATADV_ATTR_MCAST_FLAGS", Enum: &batadvMcastEnum},
	{Type: 39, Kind: U32, Name: "BATADV_ATTR_MCAST_FLAGS_PRIV", Enum: &batadvMcastPrivEnum},
	{Type: 40, Kind: U16, Name: "BATADV_ATTR_VLANID"},
	{Type: 41, Kind: U8, Name: "BATADV_ATTR_AGGREGATED_OGMS_ENABLED"},
	{Type: 42, Kind: U8, Name: "BATADV_ATTR_AP_ISOLATION_ENABLED"},
	{Type: 43, Kind: U32, Show: Hex, Name: "BATADV_ATTR_ISOLATION_MARK"},
	{Type: 44, Kind: U32, Show: Hex, Name: "BATADV_ATTR_ISOLATION_MASK"},
	{Type: 45, Kind: U8, Name: "BATADV_ATTR_BONDING_ENABLED"},
	{Type: 46, Kind: U8, Name: "BATADV_ATTR_BRIDGE_LOOP_AVOIDANCE_ENABLED"},
	{Type: 47, Kind: U8, Name: "BATADV_ATTR_DISTRIBUTED_ARP_TABLE_ENABLED"},
	{Type: 48, Kind: U8, Name: "BATADV_ATTR_FRAGMENTATION_ENABLED"},
	{Type: 49, Kind: U32, Name: "BATADV_ATTR_GW_BANDWIDTH_DOWN"},
	{Type: 50, Kind: U32, Name: "BATADV_ATTR_GW_BANDWIDTH_UP"},
	{Type: 51, Kind: U8, Name: "BATADV_ATTR_GW_MODE", Enum: &batadvGwModesEnum},
	{Type: 52, Kind: U32, Name: "BATADV_ATTR_GW_SEL_CLASS"},
	{Type: 53, Kind: U8, Name: "BATADV_ATTR_HOP_PENALTY"},
	{Type: 54, Kind: U32, Show: Hex, Name: "BATADV_ATTR_LOG_LEVEL"},
	{Type: 55, Kind: U8, Name: "BATADV_ATTR_MULTICAST_FORCEFLOOD_ENABLED"},
	{Type: 56, Kind: U8, Name: "BATADV_ATTR_NETWORK_CODING_ENABLED"},
	{Type: 57, Kind: U32, Show: Millis, Name: "BATADV_ATTR_ORIG_INTERVAL"},
	{Type: 58, Kind: U32, Show: Millis, Name: "BATADV_ATTR_ELP_INTERVAL"},
	{Type: 59, Kind: U32, Name: "BATADV_ATTR_THROUGHPUT_OVERRIDE"},
	{Type: 60, Kind: U32, Name: "BATADV_ATTR_MULTICAST_FANOUT"},
}}

var batadvGenlFamily = Family{Name: "batadv", Protocol: 16, Space: &batadvAttrSpace, Types: []Type{
	{Number: 1, Direction: Both, Class: ClassGet, Name: "BATADV_CMD_GET_MESH"},
	{Number: 2, Direction: Both, Name: "BATADV_CMD_TP_METER"},
	{Number: 3, Direction: Both, Name: "BATADV_CMD_TP_METER_CANCEL"},
	{Number: 4, Direction: Both, Class: ClassGet, Name: "BATADV_CMD_GET_ROUTING_ALGOS"},
	{Number: 5, Direction: Both, Class: ClassGet, Name: "BATADV_CMD_GET_HARDIF"},
	{Number: 6, Direction: Both, Class: ClassGet, Name: "BATADV_CMD_GET_TRANSTABLE_LOCAL"},
	{Number: 7, Direction: Both, Class: ClassGet, Name: "BATADV_CMD_GET_TRANSTABLE_GLOBAL"},
	{Number: 8, Direction: Both, Class: ClassGet, Name: "BATADV_CMD_GET_ORIGINATORS"},
	{Number: 9, Direction: Both, Class: ClassGet, Name: "BATADV_CMD_GET_NEIGHBORS"},
	{Number: 10, Direction: Both, Class: ClassGet, Name: "BATADV_CMD_GET_GATEWAYS"},
	{Number: 11, Direction: Both, Class: ClassGet, Name: "BATADV_CMD_GET_BLA_CLAIM"},
	{Number: 12, Direction: Both, Class: ClassGet, Name: "BATADV_CMD_GET_BLA_BACKBONE"},
	{Number: 13, Direction: Both, Class: ClassGet, Name: "BATADV_CMD_GET_DAT_CACHE"},
	{Number: 14, Direction: Both, Class: ClassGet, Name: "BATADV_CMD_GET_MCAST_FLAGS"},
	{Number: 15, Direction: Both, Name: "BATADV_CMD_SET_MESH"},
	{Number: 16, Direction: Both, Name: "BATADV_CMD_SET_HARDIF"},
	{Number: 17, Direction: Both, Class: ClassGet, Name: "BATADV_CMD_GET_VLAN"},
	{Number: 18, Direction: Both, Name: "BATADV_CMD_SET_VLAN"},
}}
