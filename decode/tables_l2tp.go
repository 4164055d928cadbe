// SPDX-License-Identifier: Apache-2.0

package decode

// L2TP tunnels and sessions (linux/l2tp.h): l2tp. A cookie is what both ends
// put into each packet, no secret.

var l2tpPwtypeEnum = Enum{Name: "l2tp_pwtype", Prefix: "L2TP_PWTYPE_", Values: []Value{
	{0, "L2TP_PWTYPE_NONE"},
	{4, "L2TP_PWTYPE_ETH_VLAN"},
	{5, "L2TP_PWTYPE_ETH"},
	{7, "L2TP_PWTYPE_PPP"},
	{8, "L2TP_PWTYPE_PPP_AC"},
	{11, "L2TP_PWTYPE_IP"},
}}

var l2tpEncapEnum = Enum{Name: "l2tp_encap_type", Prefix: "L2TP_ENCAPTYPE_", Values: []Value{
	{0, "L2TP_ENCAPTYPE_UDP"},
	{1, "L2TP_ENCAPTYPE_IP"},
}}

var l2tpL2specEnum = Enum{Name: "l2tp_l2spec_type", Prefix: "L2TP_L2SPECTYPE_", Values: []Value{
	{0, "L2TP_L2SPECTYPE_NONE"},
	{1, "L2TP_L2SPECTYPE_DEFAULT"},
}}

var l2tpSeqEnum = Enum{Name: "l2tp_seqmode", Prefix: "L2TP_SEQ_", Values: []Value{
	{0, "L2TP_SEQ_NONE"},
	{1, "L2TP_SEQ_IP"},
	{2, "L2TP_SEQ_ALL"},
}}

var l2tpDebugEnum = Enum{Name: "l2tp_debug_flags", Prefix: "L2TP_MSG_", Flags: true, Values: []Value{
	{0x1, "L2TP_MSG_DEBUG"},
	{0x2, "L2TP_MSG_CONTROL"},
	{0x4, "L2TP_MSG_SEQ"},
	{0x8, "L2TP_MSG_DATA"},
}}

var l2tpSpace = Space{Name: "l2tp", Prefix: "L2TP_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Pad, Name: "L2TP_ATTR_NONE"},
	{Type: 1, Kind: U16, Name: "L2TP_ATTR_PW_TYPE", Enum: &l2tpPwtypeEnum},
	{Type: 2, Kind: U16, Name: "L2TP_ATTR_ENCAP_TYPE", Enum: &l2tpEncapEnum},
	{Type: 3, Kind: U16, Name: "L2TP_ATTR_OFFSET"},
	{Type: 4, Kind: U8, Name: "L2TP_ATTR_DATA_SEQ", Enum: &l2tpSeqEnum},
	{Type: 5, Kind: U8, Name: "L2TP_ATTR_L2SPEC_TYPE", Enum: &l2tpL2specEnum},
	{Type: 6, Kind: U8, Name: "L2TP_ATTR_L2SPEC_LEN"},
	{Type: 7, Kind: U8, Name: "L2TP_ATTR_PROTO_VERSION"},
	{Type: 8, Kind: String, Name: "L2TP_ATTR_IFNAME"},
	{Type: 9, Kind: U32, Name: "L2TP_ATTR_CONN_ID"},
	{Type: 10, Kind: U32, Name: "L2TP_ATTR_PEER_CONN_ID"},
	{Type: 11, Kind: U32, Name: "L2TP_ATTR_SESSION_ID"},
	{Type: 12, Kind: U32, Name: "L2TP_ATTR_PEER_SESSION_ID"},
	{Type: 13, Kind: U8, Name: "L2TP_ATTR_UDP_CSUM"},
	{Type: 14, Kind: U16, Name: "L2TP_ATTR_VLAN_ID"},
	{Type: 15, Kind: Binary, Name: "L2TP_ATTR_COOKIE"},
	{Type: 16, Kind: Binary, Name: "L2TP_ATTR_PEER_COOKIE"},
	{Type: 17, Kind: U32, Name: "L2TP_ATTR_DEBUG", Enum: &l2tpDebugEnum},
	{Type: 18, Kind: U8, Name: "L2TP_ATTR_RECV_SEQ"},
	{Type: 19, Kind: U8, Name: "L2TP_ATTR_SEND_SEQ"},
	{Type: 20, Kind: U8, Name: "L2TP_ATTR_LNS_MODE"},
	{Type: 21, Kind: U8, Name: "L2TP_ATTR_USING_IPSEC"},
	{Type: 22, Kind: U64, Show: Millis, Name: "L2TP_ATTR_RECV_TIMEOUT"},
	{Type: 23, Kind: U32, Name: "L2TP_ATTR_FD"},
	{Type: 24, Kind: IP, Name: "L2TP_ATTR_IP_SADDR"},
	{Type: 25, Kind: IP, Name: "L2TP_ATTR_IP_DADDR"},
	{Type: 26, Kind: U16, Name: "L2TP_ATTR_UDP_SPORT"},
	{Type: 27, Kind: U16, Name: "L2TP_ATTR_UDP_DPORT"},
	{Type: 28, Kind: U16, Name: "L2TP_ATTR_MTU"},
	{Type: 29, Kind: U16, Name: "L2TP_ATTR_MRU"},
	{Type: 30, Kind: Nest, Name: "L2TP_ATTR_STATS", Space: &l2tpStatsSpace},
	{Type: 31, Kind: IP, Name: "L2TP_ATTR_IP6_SADDR"},
	{Type: 32, Kind: IP, Name: "L2TP_ATTR_IP6_DADDR"},
	{Type: 33, Kind: Flag, Name: "L2TP_ATTR_UDP_ZERO_CSUM6_TX"},
	{Type: 34, Kind: Flag, Name: "L2TP_ATTR_UDP_ZERO_CSUM6_RX"},
	{Type: 35, Kind: Pad, Name: "L2TP_ATTR_PAD"},
}}

var l2tpStatsSpace = Space{Name: "stats", Prefix: "L2TP_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "L2TP_ATTR_STATS_NONE"},
	{Type: 1, Kind: U64, Name: "L2TP_ATTR_TX_PACKETS"},
	{Type: 2, Kind: U64, Name: "L2TP_ATTR_TX_BYTES"},
	{Type: 3, Kind: U64, Name: "L2TP_ATTR_TX_ERRORS"},
	{Type: 4, Kind: U64, Name: "L2TP_ATTR_RX_PACKETS"},
	{Type: 5, Kind: U64, Name: "L2TP_ATTR_RX_BYTES"},
	{Type: 6, Kind: U64, Name: "L2TP_ATTR_RX_SEQ_DISCARDS"},
	{Type: 7, Kind: U64, Name: "L2TP_ATTR_RX_OOS_PACKETS"},
	{Type: 8, Kind: U64, Name: "L2TP_ATTR_RX_ERRORS"},
	{Type: 9, Kind: Pad, Name: "L2TP_ATTR_STATS_PAD"},
	{Type: 10, Kind: U64, Name: "L2TP_ATTR_RX_COOKIE_DISCARDS"},
	{Type: 11, Kind: U64, Name: "L2TP_ATTR_RX_INVALID"},
}}

var l2tpGenlFamily = Family{Name: "l2tp", Protocol: 16, Space: &l2tpSpace, Types: []Type{
	{Number: 0, Direction: Both, Name: "L2TP_CMD_NOOP"},
	{Number: 1, Direction: Both, Class: ClassNew, Name: "L2TP_CMD_TUNNEL_CREATE"},
	{Number: 2, Direction: Both, Class: ClassDelete, Name: "L2TP_CMD_TUNNEL_DELETE"},
	{Number: 3, Direction: Both, Name: "L2TP_CMD_TUNNEL_MODIFY"},
	{Number: 4, Direction: Both, Class: ClassGet, Name: "L2TP_CMD_TUNNEL_GET"},
	{Number: 5, Direction: Both, Class: ClassNew, Name: "L2TP_CMD_SESSION_CREATE"},
	{Number: 6, Direction: Both, Class: ClassDelete, Name: "L2TP_CMD_SESSION_DELETE"},
	{Number: 7, Direction: Both, Name: "L2TP_CMD_SESSION_MODIFY"},
	{Number: 8, Direction: Both, Class: ClassGet, Name: "L2TP_CMD_SESSION_GET"},
}}
