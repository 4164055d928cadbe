// SPDX-License-Identifier: Apache-2.0

package decode

// IP virtual servers (linux/ip_vs.h): IPVS.

var ipVsSvcFlagsEnum = Enum{Name: "IP_VS_SVC_F_*", Prefix: "IP_VS_SVC_F_", Flags: true, Values: []Value{
	{0x1, "IP_VS_SVC_F_PERSISTENT"},
	{0x2, "IP_VS_SVC_F_HASHED"},
	{0x4, "IP_VS_SVC_F_ONEPACKET"},
	{0x8, "IP_VS_SVC_F_SCHED1"},
	{0x10, "IP_VS_SVC_F_SCHED2"},
	{0x20, "IP_VS_SVC_F_SCHED3"},
}}

var ipVsFwdEnum = Enum{Name: "IP_VS_CONN_F_FWD_MASK", Prefix: "IP_VS_CONN_F_", Values: []Value{
	{0, "IP_VS_CONN_F_MASQ"},
	{1, "IP_VS_CONN_F_LOCALNODE"},
	{2, "IP_VS_CONN_F_TUNNEL"},
	{3, "IP_VS_CONN_F_DROUTE"},
	{4, "IP_VS_CONN_F_BYPASS"},
}}

var ipVsTunnelEnum = Enum{Name: "IP_VS_CONN_F_TUNNEL_TYPE_*", Prefix: "IP_VS_CONN_F_TUNNEL_TYPE_", Values: []Value{
	{0, "IP_VS_CONN_F_TUNNEL_TYPE_IPIP"},
	{1, "IP_VS_CONN_F_TUNNEL_TYPE_GUE"},
	{2, "IP_VS_CONN_F_TUNNEL_TYPE_GRE"},
}}

var ipVsTunnelFlagsEnum = Enum{Name: "IP_VS_TUNNEL_ENCAP_FLAG_*", Prefix: "IP_VS_TUNNEL_ENCAP_FLAG_", Flags: true, Values: []Value{
	{0x1, "IP_VS_TUNNEL_ENCAP_FLAG_CSUM"},
	{0x2, "IP_VS_TUNNEL_ENCAP_FLAG_REMCSUM"},
}}

var ipVsStateEnum = Enum{Name: "IP_VS_STATE_*", Prefix: "IP_VS_STATE_", Values: []Value{
	{0, "IP_VS_STATE_NONE"},
	{1, "IP_VS_STATE_MASTER"},
	{2, "IP_VS_STATE_BACKUP"},
}}

var ipVsFlagsStruct = Struct{Name: "ip_vs_flags", Size: 8, Fields: []Attr{
	{Kind: U32, Name: "flags", Enum: &ipVsSvcFlagsEnum},
	{Kind: U32, Show: Hex, Name: "mask"},
}}

// nfInetAddr4Struct is union nf_inet_addr with an IPv4 address.
var nfInetAddr4Struct = Struct{Name: "nf_inet_addr", Size: 16, Fields: []Attr{
	{Kind: IP, Len: 4, Name: "ip"},
	{Kind: Pad, Len: 12, Name: "pad"},
}}

var ipvsCmdSpace = Space{Name: "cmd", Prefix: "IPVS_CMD_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IPVS_CMD_ATTR_UNSPEC"},
	{Type: 1, Kind: Nest, Name: "IPVS_CMD_ATTR_SERVICE", Space: &ipvsSvcSpace},
	{Type: 2, Kind: Nest, Name: "IPVS_CMD_ATTR_DEST", Space: &ipvsDestSpace},
	{Type: 3, Kind: Nest, Name: "IPVS_CMD_ATTR_DAEMON", Space: &ipvsDaemonSpace},
	{Type: 4, Kind: U32, Show: Seconds, Name: "IPVS_CMD_ATTR_TIMEOUT_TCP"},
	{Type: 5, Kind: U32, Show: Seconds, Name: "IPVS_CMD_ATTR_TIMEOUT_TCP_FIN"},
	{Type: 6, Kind: U32, Show: Seconds, Name: "IPVS_CMD_ATTR_TIMEOUT_UDP"},
}}

var ipvsSvcSpace = Space{Name: "svc", Prefix: "IPVS_SVC_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IPVS_SVC_ATTR_UNSPEC"},
	{Type: 1, Kind: U16, Name: "IPVS_SVC_ATTR_AF", Enum: &afEnum},
	{Type: 2, Kind: U16, Name: "IPVS_SVC_ATTR_PROTOCOL", Enum: &ipprotoEnum},
	{Type: 3, Kind: SubMessage, Name: "IPVS_SVC_ATTR_ADDR", Sub: &ipvsSvcAddrSub},
	{Type: 4, Kind: U16, Order: Big, Name: "IPVS_SVC_ATTR_PORT"},
	{Type: 5, Kind: U32, Show: Hex, Name: "IPVS_SVC_ATTR_FWMARK"},
	{Type: 6, Kind: String, Name: "IPVS_SVC_ATTR_SCHED_NAME"},
	{Type: 7, Kind: StructOf, Name: "IPVS_SVC_ATTR_FLAGS", Struct: &ipVsFlagsStruct},
	{Type: 8, Kind: U32, Show: Seconds, Name: "IPVS_SVC_ATTR_TIMEOUT"},
	{Type: 9, Kind: SubMessage, Name: "IPVS_SVC_ATTR_NETMASK", Sub: &ipvsSvcNetmaskSub},
	{Type: 10, Kind: Nest, Name: "IPVS_SVC_ATTR_STATS", Space: &ipvsStatsSpace},
	{Type: 11, Kind: String, Name: "IPVS_SVC_ATTR_PE_NAME"},
	{Type: 12, Kind: Nest, Name: "IPVS_SVC_ATTR_STATS64", Space: &ipvsStats64Space},
}}

// ipvsSvcAddrSub and the next are by address family.
var ipvsSvcAddrSub = Sub{Name: "address", Attr: 1, Formats: []Attr{
	{Type: 3, Of: "2", Kind: StructOf, Name: "IPVS_SVC_ATTR_ADDR", Struct: &nfInetAddr4Struct},
	{Type: 3, Of: "10", Kind: IP, Name: "IPVS_SVC_ATTR_ADDR"},
}}

var ipvsSvcNetmaskSub = Sub{Name: "netmask", Attr: 1, Formats: []Attr{
	{Type: 9, Of: "2", Kind: U32, Order: Big, Show: IPv4, Name: "IPVS_SVC_ATTR_NETMASK"},
	{Type: 9, Of: "10", Kind: U32, Name: "IPVS_SVC_ATTR_NETMASK"},
}, Fallback: &Attr{Type: 9, Kind: U32, Show: Hex, Name: "IPVS_SVC_ATTR_NETMASK"}}

var ipvsDestAddrSub = Sub{Name: "address", Attr: 11, Formats: []Attr{
	{Type: 1, Of: "2", Kind: StructOf, Name: "IPVS_DEST_ATTR_ADDR", Struct: &nfInetAddr4Struct},
	{Type: 1, Of: "10", Kind: IP, Name: "IPVS_DEST_ATTR_ADDR"},
}}

var ipvsDestSpace = Space{Name: "dest", Prefix: "IPVS_DEST_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IPVS_DEST_ATTR_UNSPEC"},
	{Type: 1, Kind: SubMessage, Name: "IPVS_DEST_ATTR_ADDR", Sub: &ipvsDestAddrSub},
	{Type: 2, Kind: U16, Order: Big, Name: "IPVS_DEST_ATTR_PORT"},
	{Type: 3, Kind: U32, Name: "IPVS_DEST_ATTR_FWD_METHOD", Enum: &ipVsFwdEnum},
	{Type: 4, Kind: S32, Name: "IPVS_DEST_ATTR_WEIGHT"},
	{Type: 5, Kind: U32, Name: "IPVS_DEST_ATTR_U_THRESH"},
	{Type: 6, Kind: U32, Name: "IPVS_DEST_ATTR_L_THRESH"},
	{Type: 7, Kind: U32, Name: "IPVS_DEST_ATTR_ACTIVE_CONNS"},
	{Type: 8, Kind: U32, Name: "IPVS_DEST_ATTR_INACT_CONNS"},
	{Type: 9, Kind: U32, Name: "IPVS_DEST_ATTR_PERSIST_CONNS"},
	{Type: 10, Kind: Nest, Name: "IPVS_DEST_ATTR_STATS", Space: &ipvsStatsSpace},
	{Type: 11, Kind: U16, Name: "IPVS_DEST_ATTR_ADDR_FAMILY", Enum: &afEnum},
	{Type: 12, Kind: Nest, Name: "IPVS_DEST_ATTR_STATS64", Space: &ipvsStats64Space},
	{Type: 13, Kind: U8, Name: "IPVS_DEST_ATTR_TUN_TYPE", Enum: &ipVsTunnelEnum},
	{Type: 14, Kind: U16, Order: Big, Name: "IPVS_DEST_ATTR_TUN_PORT"},
	{Type: 15, Kind: U16, Name: "IPVS_DEST_ATTR_TUN_FLAGS", Enum: &ipVsTunnelFlagsEnum},
}}

var ipvsDaemonSpace = Space{Name: "daemon", Prefix: "IPVS_DAEMON_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IPVS_DAEMON_ATTR_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IPVS_DAEMON_ATTR_STATE", Enum: &ipVsStateEnum},
	{Type: 2, Kind: String, Name: "IPVS_DAEMON_ATTR_MCAST_IFN"},
	{Type: 3, Kind: U32, Name: "IPVS_DAEMON_ATTR_SYNC_ID"},
	{Type: 4, Kind: U16, Name: "IPVS_DAEMON_ATTR_SYNC_MAXLEN"},
	{Type: 5, Kind: IP, Name: "IPVS_DAEMON_ATTR_MCAST_GROUP"},
	{Type: 6, Kind: IP, Name: "IPVS_DAEMON_ATTR_MCAST_GROUP6"},
	{Type: 7, Kind: U16, Name: "IPVS_DAEMON_ATTR_MCAST_PORT"},
	{Type: 8, Kind: U8, Name: "IPVS_DAEMON_ATTR_MCAST_TTL"},
}}

var ipvsStatsSpace = Space{Name: "stats", Prefix: "IPVS_STATS_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IPVS_STATS_ATTR_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IPVS_STATS_ATTR_CONNS"},
	{Type: 2, Kind: U32, Name: "IPVS_STATS_ATTR_INPKTS"},
	{Type: 3, Kind: U32, Name: "IPVS_STATS_ATTR_OUTPKTS"},
	{Type: 4, Kind: U64, Name: "IPVS_STATS_ATTR_INBYTES"},
	{Type: 5, Kind: U64, Name: "IPVS_STATS_ATTR_OUTBYTES"},
	{Type: 6, Kind: U32, Name: "IPVS_STATS_ATTR_CPS"},
	{Type: 7, Kind: U32, Name: "IPVS_STATS_ATTR_INPPS"},
	{Type: 8, Kind: U32, Name: "IPVS_STATS_ATTR_OUTPPS"},
	{Type: 9, Kind: U32, Show: ByteRate, Name: "IPVS_STATS_ATTR_INBPS"},
	{Type: 10, Kind: U32, Show: ByteRate, Name: "IPVS_STATS_ATTR_OUTBPS"},
	{Type: 11, Kind: Pad, Name: "IPVS_STATS_ATTR_PAD"},
}}

var ipvsStats64Space = Space{Name: "stats64", Prefix: "IPVS_STATS_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IPVS_STATS_ATTR_UNSPEC"},
	{Type: 1, Kind: U64, Name: "IPVS_STATS_ATTR_CONNS"},
	{Type: 2, Kind: U64, Name: "IPVS_STATS_ATTR_INPKTS"},
	{Type: 3, Kind: U64, Name: "IPVS_STATS_ATTR_OUTPKTS"},
	{Type: 4, Kind: U64, Name: "IPVS_STATS_ATTR_INBYTES"},
	{Type: 5, Kind: U64, Name: "IPVS_STATS_ATTR_OUTBYTES"},
	{Type: 6, Kind: U64, Name: "IPVS_STATS_ATTR_CPS"},
	{Type: 7, Kind: U64, Name: "IPVS_STATS_ATTR_INPPS"},
	{Type: 8, Kind: U64, Name: "IPVS_STATS_ATTR_OUTPPS"},
	{Type: 9, Kind: U64, Show: ByteRate, Name: "IPVS_STATS_ATTR_INBPS"},
	{Type: 10, Kind: U64, Show: ByteRate, Name: "IPVS_STATS_ATTR_OUTBPS"},
	{Type: 11, Kind: Pad, Name: "IPVS_STATS_ATTR_PAD"},
}}

var ipvsInfoSpace = Space{Name: "info", Prefix: "IPVS_INFO_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IPVS_INFO_ATTR_UNSPEC"},
	{Type: 1, Kind: U32, Show: Hex, Name: "IPVS_INFO_ATTR_VERSION"},
	{Type: 2, Kind: U32, Name: "IPVS_INFO_ATTR_CONN_TAB_SIZE"},
}}

var ipvsGenlFamily = Family{Name: "IPVS", Protocol: 16, Space: &ipvsCmdSpace, Types: []Type{
	{Number: 1, Direction: Both, Class: ClassNew, Name: "IPVS_CMD_NEW_SERVICE"},
	{Number: 2, Direction: Both, Name: "IPVS_CMD_SET_SERVICE"},
	{Number: 3, Direction: Both, Class: ClassDelete, Name: "IPVS_CMD_DEL_SERVICE"},
	{Number: 4, Direction: Both, Class: ClassGet, Name: "IPVS_CMD_GET_SERVICE"},
	{Number: 5, Direction: Both, Class: ClassNew, Name: "IPVS_CMD_NEW_DEST"},
	{Number: 6, Direction: Both, Name: "IPVS_CMD_SET_DEST"},
	{Number: 7, Direction: Both, Class: ClassDelete, Name: "IPVS_CMD_DEL_DEST"},
	{Number: 8, Direction: Both, Class: ClassGet, Name: "IPVS_CMD_GET_DEST"},
	{Number: 9, Direction: Both, Class: ClassNew, Name: "IPVS_CMD_NEW_DAEMON"},
	{Number: 10, Direction: Both, Class: ClassDelete, Name: "IPVS_CMD_DEL_DAEMON"},
	{Number: 11, Direction: Both, Class: ClassGet, Name: "IPVS_CMD_GET_DAEMON"},
	{Number: 12, Direction: Both, Name: "IPVS_CMD_SET_CONFIG"},
	{Number: 13, Direction: Both, Class: ClassGet, Name: "IPVS_CMD_GET_CONFIG"},
	{Number: 14, Direction: Both, Name: "IPVS_CMD_SET_INFO", Space: &ipvsInfoSpace},
	{Number: 15, Direction: Both, Class: ClassGet, Name: "IPVS_CMD_GET_INFO", Space: &ipvsInfoSpace},
	{Number: 16, Direction: Both, Name: "IPVS_CMD_ZERO"},
	{Number: 17, Direction: Both, Name: "IPVS_CMD_FLUSH"},
}}
