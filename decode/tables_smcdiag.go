// SPDX-License-Identifier: Apache-2.0

package decode

// SMC and TIPC sockets (linux/smc_diag.h, linux/tipc_sockets_diag.h and
// linux/tipc_netlink.h).

// smcSockidStruct is of the socket under it, whose family nothing says.
var smcSockidStruct = Struct{Name: "inet_diag_sockid", Size: 48, Fields: []Attr{
	{Kind: U16, Order: Big, Name: "idiag_sport"},
	{Kind: U16, Order: Big, Name: "idiag_dport"},
	{Kind: IP, Len: 16, Show: EitherIP, Name: "idiag_src"},
	{Kind: IP, Len: 16, Show: EitherIP, Name: "idiag_dst"},
	{Kind: U32, Show: IfIndex, Name: "idiag_if"},
	{Kind: U64, Show: Hex, Name: "idiag_cookie"},
}}

var smcDiagReqStruct = Struct{Name: "smc_diag_req", Size: 52, Fields: []Attr{
	{Kind: U8, Name: "diag_family", Enum: &afEnum},
	{Kind: Pad, Len: 2, Name: "pad"},
	{Kind: U8, Name: "diag_ext", Enum: &smcDiagExtEnum},
	{Kind: StructOf, Name: "id", Struct: &smcSockidStruct},
}}

var smcDiagMsgStruct = Struct{Name: "smc_diag_msg", Size: 64, Fields: []Attr{
	{Kind: U8, Name: "diag_family", Enum: &afEnum},
	{Kind: U8, Name: "diag_state", Enum: &smcStateEnum},
	{Kind: U8, Name: "diag_mode", Enum: &smcDiagModeEnum},
	{Kind: U8, Name: "diag_shutdown", Enum: &shutdownEnum},
	{Kind: StructOf, Name: "id", Struct: &smcSockidStruct},
	{Kind: U32, Name: "diag_uid"},
	{Kind: U64, Name: "diag_inode"},
}}

// smcDiagExtEnum is what to tell of each socket: bit n-1 is SMC_DIAG_* n.
var smcDiagExtEnum = Enum{Name: "diag_ext", Prefix: "SMC_DIAG_", Flags: true, Values: []Value{
	{0x1, "SMC_DIAG_CONNINFO"},
	{0x2, "SMC_DIAG_LGRINFO"},
	{0x4, "SMC_DIAG_SHUTDOWN"},
	{0x8, "SMC_DIAG_DMBINFO"},
	{0x10, "SMC_DIAG_FALLBACK"},
}}

var smcDiagModeEnum = Enum{Name: "SMC_DIAG_MODE_*", Prefix: "SMC_DIAG_MODE_", Values: []Value{
	{0, "SMC_DIAG_MODE_SMCR"},
	{1, "SMC_DIAG_MODE_FALLBACK_TCP"},
	{2, "SMC_DIAG_MODE_SMCD"},
}}

// smcStateEnum is net/smc/smc.h's.
var smcStateEnum = Enum{Name: "smc_state", Prefix: "SMC_", Values: []Value{
	{1, "SMC_ACTIVE"},
	{2, "SMC_INIT"},
	{7, "SMC_CLOSED"},
	{10, "SMC_LISTEN"},
	{20, "SMC_PEERCLOSEWAIT1"},
	{21, "SMC_PEERCLOSEWAIT2"},
	{22, "SMC_APPCLOSEWAIT1"},
	{23, "SMC_APPCLOSEWAIT2"},
	{24, "SMC_APPFINCLOSEWAIT"},
	{25, "SMC_PEERFINCLOSEWAIT"},
	{26, "SMC_PEERABORTWAIT"},
	{27, "SMC_PROCESSABORT"},
}}

var smcDiagSpace = Space{Name: "smc_diag", Prefix: "SMC_DIAG_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "SMC_DIAG_NONE"},
	{Type: 1, Kind: StructOf, Name: "SMC_DIAG_CONNINFO", Struct: &smcDiagConninfoStruct},
	{Type: 2, Kind: StructOf, Name: "SMC_DIAG_LGRINFO", Struct: &smcDiagLgrinfoStruct},
	{Type: 3, Kind: U8, Name: "SMC_DIAG_SHUTDOWN", Enum: &shutdownEnum},
	{Type: 4, Kind: StructOf, Name: "SMC_DIAG_DMBINFO", Struct: &smcdDiagDmbinfoStruct},
	{Type: 5, Kind: StructOf, Name: "SMC_DIAG_FALLBACK", Struct: &smcDiagFallbackStruct},
}}

var smcDiagCursorStruct = Struct{Name: "smc_diag_cursor", Size: 8, Fields: []Attr{
	{Kind: Pad, Len: 2, Name: "reserved"},
	{Kind: U16, Name: "wrap"},
	{Kind: U32, Name: "count"},
}}

var smcDiagConninfoStruct = Struct{Name: "smc_diag_conninfo", Size: 76, Fields: []Attr{
	{Kind: U32, Show: Hex, Name: "token"},
	{Kind: U32, Name: "sndbuf_size"},
	{Kind: U32, Name: "rmbe_size"},
	{Kind: U32, Name: "peer_rmbe_size"},
	{Kind: StructOf, Name: "rx_prod", Struct: &smcDiagCursorStruct},
	{Kind: StructOf, Name: "rx_cons", Struct: &smcDiagCursorStruct},
	{Kind: StructOf, Name: "tx_prod", Struct: &smcDiagCursorStruct},
	{Kind: StructOf, Name: "tx_cons", Struct: &smcDiagCursorStruct},
	{Kind: U8, Show: Hex, Name: "rx_prod_flags"},
	{Kind: U8, Show: Hex, Name: "rx_conn_state_flags"},
	{Kind: U8, Show: Hex, Name: "tx_prod_flags"},
	{Kind: U8, Show: Hex, Name: "tx_conn_state_flags"},
	{Kind: StructOf, Name: "tx_prep", Struct: &smcDiagCursorStruct},
	{Kind: StructOf, Name: "tx_sent", Struct: &smcDiagCursorStruct},
	{Kind: StructOf, Name: "tx_fin", Struct: &smcDiagCursorStruct},
}}

var smcDiagLinkinfoStruct = Struct{Name: "smc_diag_linkinfo", Size: 146, Fields: []Attr{
	{Kind: U8, Name: "link_id"},
	{Kind: String, Len: 64, Name: "ibname"},
	{Kind: U8, Name: "ibport"},
	{Kind: String, Len: 40, Name: "gid"}, // as text
	{Kind: String, Len: 40, Name: "peer_gid"},
}}

var smcDiagLgrinfoStruct = Struct{Name: "smc_diag_lgrinfo", Size: 147, Fields: []Attr{
	{Kind: StructOf, Name: "lnk", Struct: &smcDiagLinkinfoStruct},
	{Kind: U8, Name: "role"},
}}

var smcDiagFallbackStruct = Struct{Name: "smc_diag_fallback", Size: 8, Fields: []Attr{
	{Kind: U32, Show: Hex, Name: "reason"},
	{Kind: U32, Show: Hex, Name: "peer_diagnosis"},
}}

var smcdDiagDmbinfoStruct = Struct{Name: "smcd_diag_dmbinfo", Size: 56, Fields: []Attr{
	{Kind: U32, Show: Hex, Name: "linkid"},
	{Kind: Pad, Len: 4, Name: "pad"},
	{Kind: U64, Show: Hex, Name: "peer_gid"},
	{Kind: U64, Show: Hex, Name: "my_gid"},
	{Kind: U64, Show: Hex, Name: "token"},
	{Kind: U64, Show: Hex, Name: "peer_token"},
	{Kind: U64, Show: Hex, Name: "peer_gid_ext"},
	{Kind: U64, Show: Hex, Name: "my_gid_ext"},
}}

var tipcSockDiagReqStruct = Struct{Name: "tipc_sock_diag_req", Size: 8, Fields: []Attr{
	{Kind: U8, Name: "sdiag_family", Enum: &afEnum},
	{Kind: U8, Name: "sdiag_protocol"},
	{Kind: Pad, Len: 2, Name: "pad"},
	{Kind: U32, Name: "tidiag_states", Enum: &tcpfEnum},
}}

// tipcDiagSpace is the one of enum TIPC_NLA_* that there is of a socket.
var tipcDiagSpace = Space{Name: "tipc", Prefix: "TIPC_NLA_", Attrs: []Attr{
	{Type: 2, Kind: Nest, Name: "TIPC_NLA_SOCK", Space: &tipcSockSpace},
}}

var tipcSockSpace = Space{Name: "tipc_sock", Prefix: "TIPC_NLA_SOCK_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "TIPC_NLA_SOCK_UNSPEC"},
	{Type: 1, Kind: U32, Show: Hex, Name: "TIPC_NLA_SOCK_ADDR"},
	{Type: 2, Kind: U32, Name: "TIPC_NLA_SOCK_REF"},
	{Type: 3, Kind: Nest, Name: "TIPC_NLA_SOCK_CON", Space: &tipcConSpace},
	{Type: 4, Kind: Flag, Name: "TIPC_NLA_SOCK_HAS_PUBL"},
	{Type: 5, Kind: Nest, Name: "TIPC_NLA_SOCK_STAT", Space: &tipcSockStatSpace},
	{Type: 6, Kind: U32, Name: "TIPC_NLA_SOCK_TYPE", Enum: &sockTypeEnum},
	{Type: 7, Kind: U32, Name: "TIPC_NLA_SOCK_INO"},
	{Type: 8, Kind: U32, Name: "TIPC_NLA_SOCK_UID"},
	{Type: 9, Kind: U32, Name: "TIPC_NLA_SOCK_TIPC_STATE", Enum: &tipcStateEnum},
	{Type: 10, Kind: U64, Show: Hex, Name: "TIPC_NLA_SOCK_COOKIE"},
	{Type: 11, Kind: Pad, Name: "TIPC_NLA_SOCK_PAD"},
	{Type: 12, Kind: Nest, Name: "TIPC_NLA_SOCK_GROUP", Space: &tipcSockGroupSpace},
}}

// tipcStateEnum is net/tipc/socket.c's.
var tipcStateEnum = Enum{Name: "TIPC state", Prefix: "TIPC_", Values: []Value{
	{1, "TIPC_ESTABLISHED"},
	{2, "TIPC_CONNECTING"},
	{7, "TIPC_OPEN"},
	{8, "TIPC_DISCONNECTING"},
	{10, "TIPC_LISTEN"},
}}

var tipcConSpace = Space{Name: "tipc_con", Prefix: "TIPC_NLA_CON_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "TIPC_NLA_CON_UNSPEC"},
	{Type: 1, Kind: Flag, Name: "TIPC_NLA_CON_FLAG"},
	{Type: 2, Kind: U32, Show: Hex, Name: "TIPC_NLA_CON_NODE"},
	{Type: 3, Kind: U32, Name: "TIPC_NLA_CON_SOCK"},
	{Type: 4, Kind: U32, Name: "TIPC_NLA_CON_TYPE"},
	{Type: 5, Kind: U32, Name: "TIPC_NLA_CON_INST"},
}}

var tipcSockStatSpace = Space{Name: "tipc_sock_stat", Prefix: "TIPC_NLA_SOCK_STAT_", Attrs: []Attr{
	{Type: 0, Kind: U32, Name: "TIPC_NLA_SOCK_STAT_RCVQ"},
	{Type: 1, Kind: U32, Name: "TIPC_NLA_SOCK_STAT_SENDQ"},
	{Type: 2, Kind: Flag, Name: "TIPC_NLA_SOCK_STAT_LINK_CONG"},
	{Type: 3, Kind: Flag, Name: "TIPC_NLA_SOCK_STAT_CONN_CONG"},
	{Type: 4, Kind: U32, Name: "TIPC_NLA_SOCK_STAT_DROP"},
}}

var tipcSockGroupSpace = Space{Name: "tipc_sock_group", Prefix: "TIPC_NLA_SOCK_GROUP_", Attrs: []Attr{
	{Type: 0, Kind: U32, Name: "TIPC_NLA_SOCK_GROUP_ID"},
	{Type: 1, Kind: Flag, Name: "TIPC_NLA_SOCK_GROUP_OPEN"},
	{Type: 2, Kind: Flag, Name: "TIPC_NLA_SOCK_GROUP_NODE_SCOPE"},
	{Type: 3, Kind: Flag, Name: "TIPC_NLA_SOCK_GROUP_CLUSTER_SCOPE"},
	{Type: 4, Kind: U32, Name: "TIPC_NLA_SOCK_GROUP_INSTANCE"},
	{Type: 5, Kind: U32, Name: "TIPC_NLA_SOCK_GROUP_BC_SEND_NEXT"},
}}
