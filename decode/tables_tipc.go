// SPDX-License-Identifier: Apache-2.0

package decode

// TIPC clusters (linux/tipc_netlink.h): TIPCv2, and TIPC before it
// (linux/tipc_config.h), whose values are big-endian and no attributes.

var tipcScopeEnum = Enum{Name: "tipc_scope", Prefix: "TIPC_", Values: []Value{
	{2, "TIPC_CLUSTER_SCOPE"},
	{3, "TIPC_NODE_SCOPE"},
}}

var tipcSpace = Space{Name: "tipc", Prefix: "TIPC_NLA_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "TIPC_NLA_UNSPEC"},
	{Type: 1, Kind: Nest, Name: "TIPC_NLA_BEARER", Space: &tipcBearerSpace},
	{Type: 2, Kind: Nest, Name: "TIPC_NLA_SOCK", Space: &tipcNlSockSpace},
	{Type: 3, Kind: Nest, Name: "TIPC_NLA_PUBL", Space: &tipcPublSpace},
	{Type: 4, Kind: Nest, Name: "TIPC_NLA_LINK", Space: &tipcLinkSpace},
	{Type: 5, Kind: Nest, Name: "TIPC_NLA_MEDIA", Space: &tipcMediaSpace},
	{Type: 6, Kind: Nest, Name: "TIPC_NLA_NODE", Space: &tipcNodeSpace},
	{Type: 7, Kind: Nest, Name: "TIPC_NLA_NET", Space: &tipcNetSpace},
	{Type: 8, Kind: Nest, Name: "TIPC_NLA_NAME_TABLE", Space: &tipcNameTableSpace},
	{Type: 9, Kind: Nest, Name: "TIPC_NLA_MON", Space: &tipcMonSpace},
	{Type: 10, Kind: Nest, Name: "TIPC_NLA_MON_PEER", Space: &tipcMonPeerSpace},
}}

var tipcBearerSpace = Space{Name: "bearer", Prefix: "TIPC_NLA_BEARER_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "TIPC_NLA_BEARER_UNSPEC"},
	{Type: 1, Kind: String, Name: "TIPC_NLA_BEARER_NAME"},
	{Type: 2, Kind: Nest, Name: "TIPC_NLA_BEARER_PROP", Space: &tipcPropSpace},
	{Type: 3, Kind: U32, Show: Hex, Name: "TIPC_NLA_BEARER_DOMAIN"},
	{Type: 4, Kind: Nest, Name: "TIPC_NLA_BEARER_UDP_OPTS", Space: &tipcUDPSpace},
}}

var tipcUDPSpace = Space{Name: "udp", Prefix: "TIPC_NLA_UDP_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "TIPC_NLA_UDP_UNSPEC"},
	{Type: 1, Kind: StructOf, Name: "TIPC_NLA_UDP_LOCAL", Struct: &anyAddrStruct},
	{Type: 2, Kind: StructOf, Name: "TIPC_NLA_UDP_REMOTE", Struct: &anyAddrStruct},
	{Type: 3, Kind: Flag, Name: "TIPC_NLA_UDP_MULTI_REMOTEIP"},
}}

var tipcNlSockSpace = Space{Name: "sock", Prefix: "TIPC_NLA_SOCK_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "TIPC_NLA_SOCK_UNSPEC"},
	{Type: 1, Kind: U32, Show: Hex, Name: "TIPC_NLA_SOCK_ADDR"},
	{Type: 2, Kind: U32, Name: "TIPC_NLA_SOCK_REF"},
	{Type: 3, Kind: Nest, Name: "TIPC_NLA_SOCK_CON", Space: &tipcNlConSpace},
	{Type: 4, Kind: Flag, Name: "TIPC_NLA_SOCK_HAS_PUBL"},
	{Type: 5, Kind: Nest, Name: "TIPC_NLA_SOCK_STAT", Space: &tipcNlSockStatSpace},
	{Type: 6, Kind: U32, Name: "TIPC_NLA_SOCK_TYPE"},
	{Type: 7, Kind: U32, Name: "TIPC_NLA_SOCK_INO"},
	{Type: 8, Kind: U32, Name: "TIPC_NLA_SOCK_UID"},
	{Type: 9, Kind: U32, Name: "TIPC_NLA_SOCK_TIPC_STATE"},
	{Type: 10, Kind: U64, Show: Hex, Name: "TIPC_NLA_SOCK_COOKIE"},
	{Type: 11, Kind: Pad, Name: "TIPC_NLA_SOCK_PAD"},
	{Type: 12, Kind: Nest, Name: "TIPC_NLA_SOCK_GROUP", Space: &tipcNlSockGroupSpace},
}}

var tipcNlSockGroupSpace = Space{Name: "group", Prefix: "TIPC_NLA_SOCK_GROUP_", Attrs: []Attr{
	{Type: 0, Kind: U32, Name: "TIPC_NLA_SOCK_GROUP_ID"},
	{Type: 1, Kind: Flag, Name: "TIPC_NLA_SOCK_GROUP_OPEN"},
	{Type: 2, Kind: Flag, Name: "TIPC_NLA_SOCK_GROUP_NODE_SCOPE"},
	{Type: 3, Kind: Flag, Name: "TIPC_NLA_SOCK_GROUP_CLUSTER_SCOPE"},
	{Type: 4, Kind: U32, Name: "TIPC_NLA_SOCK_GROUP_INSTANCE"},
	{Type: 5, Kind: U32, Name: "TIPC_NLA_SOCK_GROUP_BC_SEND_NEXT"},
}}

var tipcNlConSpace = Space{Name: "con", Prefix: "TIPC_NLA_CON_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "TIPC_NLA_CON_UNSPEC"},
	{Type: 1, Kind: Flag, Name: "TIPC_NLA_CON_FLAG"},
	{Type: 2, Kind: U32, Show: Hex, Name: "TIPC_NLA_CON_NODE"},
	{Type: 3, Kind: U32, Name: "TIPC_NLA_CON_SOCK"},
	{Type: 4, Kind: U32, Name: "TIPC_NLA_CON_TYPE"},
	{Type: 5, Kind: U32, Name: "TIPC_NLA_CON_INST"},
}}

var tipcNlSockStatSpace = Space{Name: "stat", Prefix: "TIPC_NLA_SOCK_STAT_", Attrs: []Attr{
	{Type: 0, Kind: U32, Name: "TIPC_NLA_SOCK_STAT_RCVQ"},
	{Type: 1, Kind: U32, Name: "TIPC_NLA_SOCK_STAT_SENDQ"},
	{Type: 2, Kind: Flag, Name: "TIPC_NLA_SOCK_STAT_LINK_CONG"},
	{Type: 3, Kind: Flag, Name: "TIPC_NLA_SOCK_STAT_CONN_CONG"},
	{Type: 4, Kind: U32, Name: "TIPC_NLA_SOCK_STAT_DROP"},
}}

var tipcLinkSpace = Space{Name: "link", Prefix: "TIPC_NLA_LINK_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "TIPC_NLA_LINK_UNSPEC"},
	{Type: 1, Kind: String, Name: "TIPC_NLA_LINK_NAME"},
	{Type: 2, Kind: U32, Show: Hex, Name: "TIPC_NLA_LINK_DEST"},
	{Type: 3, Kind: U32, Name: "TIPC_NLA_LINK_MTU"},
	{Type: 4, Kind: Flag, Name: "TIPC_NLA_LINK_BROADCAST"},
	{Type: 5, Kind: Flag, Name: "TIPC_NLA_LINK_UP"},
	{Type: 6, Kind: Flag, Name: "TIPC_NLA_LINK_ACTIVE"},
	{Type: 7, Kind: Nest, Name: "TIPC_NLA_LINK_PROP", Space: &tipcPropSpace},
	{Type: 8, Kind: Nest, Name: "TIPC_NLA_LINK_STATS", Space: &tipcStatsSpace},
	{Type: 9, Kind: U32, Name: "TIPC_NLA_LINK_RX"},
	{Type: 10, Kind: U32, Name: "TIPC_NLA_LINK_TX"},
}}

var tipcMediaSpace = Space{Name: "media", Prefix: "TIPC_NLA_MEDIA_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "TIPC_NLA_MEDIA_UNSPEC"},
	{Type: 1, Kind: String, Name: "TIPC_NLA_MEDIA_NAME"},
	{Type: 2, Kind: Nest, Name: "TIPC_NLA_MEDIA_PROP", Space: &tipcPropSpace},
}}

var tipcAeadKeyStruct = Struct{Name: "tipc_aead_key", Size: 36, Fields: []Attr{
	{Kind: String, Len: 32, Name: "alg_name"},
	{Kind: U32, Name: "keylen"},
	{Kind: Binary, Secret: true, Name: "key"},
}}

var tipcNodeSpace = Space{Name: "node", Prefix: "TIPC_NLA_NODE_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "TIPC_NLA_NODE_UNSPEC"},
	{Type: 1, Kind: U32, Show: Hex, Name: "TIPC_NLA_NODE_ADDR"},
	{Type: 2, Kind: Flag, Name: "TIPC_NLA_NODE_UP"},
	{Type: 3, Kind: Binary, Name: "TIPC_NLA_NODE_ID"},
	{Type: 4, Kind: StructOf, Name: "TIPC_NLA_NODE_KEY", Struct: &tipcAeadKeyStruct},
	{Type: 5, Kind: Flag, Name: "TIPC_NLA_NODE_KEY_MASTER"},
	{Type: 6, Kind: U32, Name: "TIPC_NLA_NODE_REKEYING"},
}}

var tipcNetSpace = Space{Name: "net", Prefix: "TIPC_NLA_NET_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "TIPC_NLA_NET_UNSPEC"},
	{Type: 1, Kind: U32, Name: "TIPC_NLA_NET_ID"},
	{Type: 2, Kind: U32, Show: Hex, Name: "TIPC_NLA_NET_ADDR"},
	{Type: 3, Kind: U64, Show: Hex, Name: "TIPC_NLA_NET_NODEID"},
	{Type: 4, Kind: U64, Show: Hex, Name: "TIPC_NLA_NET_NODEID_W1"},
	{Type: 5, Kind: Flag, Name: "TIPC_NLA_NET_ADDR_LEGACY"},
}}

var tipcNameTableSpace = Space{Name: "table", Prefix: "TIPC_NLA_NAME_TABLE_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "TIPC_NLA_NAME_TABLE_UNSPEC"},
	{Type: 1, Kind: Nest, Name: "TIPC_NLA_NAME_TABLE_PUBL", Space: &tipcPublSpace},
}}

var tipcMonSpace = Space{Name: "mon", Prefix: "TIPC_NLA_MON_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "TIPC_NLA_MON_UNSPEC"},
	{Type: 1, Kind: U32, Name: "TIPC_NLA_MON_ACTIVATION_THRESHOLD"},
	{Type: 2, Kind: U32, Name: "TIPC_NLA_MON_REF"},
	{Type: 3, Kind: Flag, Name: "TIPC_NLA_MON_ACTIVE"},
	{Type: 4, Kind: String, Name: "TIPC_NLA_MON_BEARER_NAME"},
	{Type: 5, Kind: U32, Name: "TIPC_NLA_MON_PEERCNT"},
	{Type: 6, Kind: U32, Name: "TIPC_NLA_MON_LISTGEN"},
}}

var tipcPublSpace = Space{Name: "publ", Prefix: "TIPC_NLA_PUBL_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "TIPC_NLA_PUBL_UNSPEC"},
	{Type: 1, Kind: U32, Name: "TIPC_NLA_PUBL_TYPE"},
	{Type: 2, Kind: U32, Name: "TIPC_NLA_PUBL_LOWER"},
	{Type: 3, Kind: U32, Name: "TIPC_NLA_PUBL_UPPER"},
	{Type: 4, Kind: U32, Name: "TIPC_NLA_PUBL_SCOPE", Enum: &tipcScopeEnum},
	{Type: 5, Kind: U32, Show: Hex, Name: "TIPC_NLA_PUBL_NODE"},
	{Type: 6, Kind: U32, Name: "TIPC_NLA_PUBL_REF"},
	{Type: 7, Kind: U32, Name: "TIPC_NLA_PUBL_KEY"},
}}

var tipcMonPeerSpace = Space{Name: "peer", Prefix: "TIPC_NLA_MON_PEER_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "TIPC_NLA_MON_PEER_UNSPEC"},
	{Type: 1, Kind: U32, Show: Hex, Name: "TIPC_NLA_MON_PEER_ADDR"},
	{Type: 2, Kind: U32, Name: "TIPC_NLA_MON_PEER_DOMGEN"},
	{Type: 3, Kind: U32, Name: "TIPC_NLA_MON_PEER_APPLIED"},
	{Type: 4, Kind: U64, Show: Hex, Name: "TIPC_NLA_MON_PEER_UPMAP"},
	{Type: 5, Kind: Packed, Elem: U32, Show: Hex, Name: "TIPC_NLA_MON_PEER_MEMBERS"},
	{Type: 6, Kind: Flag, Name: "TIPC_NLA_MON_PEER_UP"},
	{Type: 7, Kind: Flag, Name: "TIPC_NLA_MON_PEER_HEAD"},
	{Type: 8, Kind: Flag, Name: "TIPC_NLA_MON_PEER_LOCAL"},
	{Type: 9, Kind: Pad, Name: "TIPC_NLA_MON_PEER_PAD"},
}}

var tipcPropSpace = Space{Name: "prop", Prefix: "TIPC_NLA_PROP_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "TIPC_NLA_PROP_UNSPEC"},
	{Type: 1, Kind: U32, Name: "TIPC_NLA_PROP_PRIO"},
	{Type: 2, Kind: U32, Show: Millis, Name: "TIPC_NLA_PROP_TOL"},
	{Type: 3, Kind: U32, Name: "TIPC_NLA_PROP_WIN"},
	{Type: 4, Kind: U32, Name: "TIPC_NLA_PROP_MTU"},
	{Type: 5, Kind: U32, Name: "TIPC_NLA_PROP_BROADCAST"},
	{Type: 6, Kind: U32, Name: "TIPC_NLA_PROP_BROADCAST_RATIO"},
}}

var tipcStatsSpace = Space{Name: "stats", Prefix: "TIPC_NLA_STATS_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "TIPC_NLA_STATS_UNSPEC"},
	{Type: 1, Kind: U32, Name: "TIPC_NLA_STATS_RX_INFO"},
	{Type: 2, Kind: U32, Name: "TIPC_NLA_STATS_RX_FRAGMENTS"},
	{Type: 3, Kind: U32, Name: "TIPC_NLA_STATS_RX_FRAGMENTED"},
	{Type: 4, Kind: U32, Name: "TIPC_NLA_STATS_RX_BUNDLES"},
	{Type: 5, Kind: U32, Name: "TIPC_NLA_STATS_RX_BUNDLED"},
	{Type: 6, Kind: U32, Name: "TIPC_NLA_STATS_TX_INFO"},
	{Type: 7, Kind: U32, Name: "TIPC_NLA_STATS_TX_FRAGMENTS"},
	{Type: 8, Kind: U32, Name: "TIPC_NLA_STATS_TX_FRAGMENTED"},
	{Type: 9, Kind: U32, Name: "TIPC_NLA_STATS_TX_BUNDLES"},
	{Type: 10, Kind: U32, Name: "TIPC_NLA_STATS_TX_BUNDLED"},
	{Type: 11, Kind: U32, Name: "TIPC_NLA_STATS_MSG_PROF_TOT"},
	{Type: 12, Kind: U32, Name: "TIPC_NLA_STATS_MSG_LEN_CNT"},
	{Type: 13, Kind: U32, Name: "TIPC_NLA_STATS_MSG_LEN_TOT"},
	{Type: 14, Kind: U32, Name: "TIPC_NLA_STATS_MSG_LEN_P0"},
	{Type: 15, Kind: U32, Name: "TIPC_NLA_STATS_MSG_LEN_P1"},
	{Type: 16, Kind: U32, Name: "TIPC_NLA_STATS_MSG_LEN_P2"},
	{Type: 17, Kind: U32, Name: "TIPC_NLA_STATS_MSG_LEN_P3"},
	{Type: 18, Kind: U32, Name: "TIPC_NLA_STATS_MSG_LEN_P4"},
	{Type: 19, Kind: U32, Name: "TIPC_NLA_STATS_MSG_LEN_P5"},
	{Type: 20, Kind: U32, Name: "TIPC_NLA_STATS_MSG_LEN_P6"},
	{Type: 21, Kind: U32, Name: "TIPC_NLA_STATS_RX_STATES"},
	{Type: 22, Kind: U32, Name: "TIPC_NLA_STATS_RX_PROBES"},
	{Type: 23, Kind: U32, Name: "TIPC_NLA_STATS_RX_NACKS"},
	{Type: 24, Kind: U32, Name: "TIPC_NLA_STATS_RX_DEFERRED"},
	{Type: 25, Kind: U32, Name: "TIPC_NLA_STATS_TX_STATES"},
	{Type: 26, Kind: U32, Name: "TIPC_NLA_STATS_TX_PROBES"},
	{Type: 27, Kind: U32, Name: "TIPC_NLA_STATS_TX_NACKS"},
	{Type: 28, Kind: U32, Name: "TIPC_NLA_STATS_TX_ACKS"},
	{Type: 29, Kind: U32, Name: "TIPC_NLA_STATS_RETRANSMITTED"},
	{Type: 30, Kind: U32, Name: "TIPC_NLA_STATS_DUPLICATES"},
	{Type: 31, Kind: U32, Name: "TIPC_NLA_STATS_LINK_CONGS"},
	{Type: 32, Kind: U32, Name: "TIPC_NLA_STATS_MAX_QUEUE"},
	{Type: 33, Kind: U32, Name: "TIPC_NLA_STATS_AVG_QUEUE"},
}}

var tipcGenlFamily = Family{Name: "TIPCv2", Protocol: 16, Space: &tipcSpace, Types: []Type{
	{Number: 1, Direction: Both, Name: "TIPC_NL_LEGACY"},
	{Number: 2, Direction: Both, Name: "TIPC_NL_BEARER_DISABLE"},
	{Number: 3, Direction: Both, Name: "TIPC_NL_BEARER_ENABLE"},
	{Number: 4, Direction: Both, Class: ClassGet, Name: "TIPC_NL_BEARER_GET"},
	{Number: 5, Direction: Both, Name: "TIPC_NL_BEARER_SET"},
	{Number: 6, Direction: Both, Class: ClassGet, Name: "TIPC_NL_SOCK_GET"},
	{Number: 7, Direction: Both, Class: ClassGet, Name: "TIPC_NL_PUBL_GET"},
	{Number: 8, Direction: Both, Class: ClassGet, Name: "TIPC_NL_LINK_GET"},
	{Number: 9, Direction: Both, Name: "TIPC_NL_LINK_SET"},
	{Number: 10, Direction: Both, Name: "TIPC_NL_LINK_RESET_STATS"},
	{Number: 11, Direction: Both, Class: ClassGet, Name: "TIPC_NL_MEDIA_GET"},
	{Number: 12, Direction: Both, Name: "TIPC_NL_MEDIA_SET"},
	{Number: 13, Direction: Both, Class: ClassGet, Name: "TIPC_NL_NODE_GET"},
	{Number: 14, Direction: Both, Class: ClassGet, Name: "TIPC_NL_NET_GET"},
	{Number: 15, Direction: Both, Name: "TIPC_NL_NET_SET"},
	{Number: 16, Direction: Both, Class: ClassGet, Name: "TIPC_NL_NAME_TABLE_GET"},
	{Number: 17, Direction: Both, Name: "TIPC_NL_MON_SET"},
	{Number: 18, Direction: Both, Class: ClassGet, Name: "TIPC_NL_MON_GET"},
	{Number: 19, Direction: Both, Class: ClassGet, Name: "TIPC_NL_MON_PEER_GET"},
	{Number: 20, Direction: Both, Class: ClassDelete, Name: "TIPC_NL_PEER_REMOVE"},
	{Number: 21, Direction: Both, Class: ClassNew, Name: "TIPC_NL_BEARER_ADD"},
	{Number: 22, Direction: Both, Class: ClassGet, Name: "TIPC_NL_UDP_GET_REMOTEIP"},
	{Number: 23, Direction: Both, Name: "TIPC_NL_KEY_SET"},
	{Number: 24, Direction: Both, Name: "TIPC_NL_KEY_FLUSH"},
	{Number: 25, Direction: Both, Class: ClassGet, Name: "TIPC_NL_ADDR_LEGACY_GET"},
}}

var tipcCmdEnum = Enum{Name: "TIPC_CMD_*", Prefix: "TIPC_CMD_", Values: []Value{
	{1, "TIPC_CMD_GET_NODES"},
	{2, "TIPC_CMD_GET_MEDIA_NAMES"},
	{3, "TIPC_CMD_GET_BEARER_NAMES"},
	{4, "TIPC_CMD_GET_LINKS"},
	{5, "TIPC_CMD_SHOW_NAME_TABLE"},
	{6, "TIPC_CMD_SHOW_PORTS"},
	{11, "TIPC_CMD_SHOW_LINK_STATS"},
	{15, "TIPC_CMD_SHOW_STATS"},
	{16387, "TIPC_CMD_GET_REMOTE_MNG"},
	{16388, "TIPC_CMD_GET_MAX_PORTS"},
	{16389, "TIPC_CMD_GET_MAX_PUBL"},
	{16390, "TIPC_CMD_GET_MAX_SUBSCR"},
	{16391, "TIPC_CMD_GET_MAX_ZONES"},
	{16392, "TIPC_CMD_GET_MAX_CLUSTERS"},
	{16393, "TIPC_CMD_GET_MAX_NODES"},
	{16394, "TIPC_CMD_GET_MAX_SLAVES"},
	{16395, "TIPC_CMD_GET_NETID"},
	{16641, "TIPC_CMD_ENABLE_BEARER"},
	{16642, "TIPC_CMD_DISABLE_BEARER"},
	{16647, "TIPC_CMD_SET_LINK_TOL"},
	{16648, "TIPC_CMD_SET_LINK_PRI"},
	{16649, "TIPC_CMD_SET_LINK_WINDOW"},
	{16650, "TIPC_CMD_SET_LOG_SIZE"},
	{16651, "TIPC_CMD_DUMP_LOG"},
	{16652, "TIPC_CMD_RESET_LINK_STATS"},
	{32769, "TIPC_CMD_SET_NODE_ADDR"},
	{32771, "TIPC_CMD_SET_REMOTE_MNG"},
	{32772, "TIPC_CMD_SET_MAX_PORTS"},
	{32773, "TIPC_CMD_SET_MAX_PUBL"},
	{32774, "TIPC_CMD_SET_MAX_SUBSCR"},
	{32775, "TIPC_CMD_SET_MAX_ZONES"},
	{32776, "TIPC_CMD_SET_MAX_CLUSTERS"},
	{32777, "TIPC_CMD_SET_MAX_NODES"},
	{32778, "TIPC_CMD_SET_MAX_SLAVES"},
	{32779, "TIPC_CMD_SET_NETID"},
	{49153, "TIPC_CMD_NOT_NET_ADMIN"},
}}

var tipcGenlmsghdrStruct = Struct{Name: "tipc_genlmsghdr", Size: 8, Fields: []Attr{
	{Kind: U32, Show: Hex, Name: "dest"},
	{Kind: U16, Show: Hex, Name: "tipc_cmd", Enum: &tipcCmdEnum}, // cmd, as genlmsghdr's, which is beside it
	{Kind: U16, Name: "reserved"},
}}

var tipcLegacyGenlFamily = Family{Name: "TIPC", Protocol: 16, Header: &tipcGenlmsghdrStruct, Types: []Type{
	{Number: 1, Direction: Both, Name: "TIPC_GENL_CMD", Body: Binary},
}}
