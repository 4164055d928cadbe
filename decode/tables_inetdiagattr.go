// SPDX-License-Identifier: Apache-2.0

package decode

// What there is to tell of an internet socket (linux/inet_diag.h, and of
// upper layer protocols linux/tls.h and linux/mptcp_pm.h).

var inetDiagSpace = Space{Name: "inet_diag", Prefix: "INET_DIAG_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "INET_DIAG_NONE"},
	{Type: 1, Kind: StructOf, Name: "INET_DIAG_MEMINFO", Struct: &inetDiagMeminfoStruct},
	{Type: 2, Kind: SubMessage, Name: "INET_DIAG_INFO", Sub: &inetDiagInfoSub},
	{Type: 3, Kind: StructOf, Name: "INET_DIAG_VEGASINFO", Struct: &tcpvegasInfoStruct},
	{Type: 4, Kind: String, Name: "INET_DIAG_CONG"},
	{Type: 5, Kind: U8, Show: Hex, Name: "INET_DIAG_TOS"},
	{Type: 6, Kind: U8, Show: Hex, Name: "INET_DIAG_TCLASS"},
	{Type: 7, Kind: StructOf, Name: "INET_DIAG_SKMEMINFO", Struct: &skMeminfoStruct},
	{Type: 8, Kind: U8, Name: "INET_DIAG_SHUTDOWN", Enum: &shutdownEnum},
	{Type: 9, Kind: StructOf, Name: "INET_DIAG_DCTCPINFO", Struct: &tcpDctcpInfoStruct},
	{Type: 10, Kind: U8, Name: "INET_DIAG_PROTOCOL", Enum: &ipprotoEnum},
	{Type: 11, Kind: U8, Name: "INET_DIAG_SKV6ONLY"},
	{Type: 12, Kind: Packed, Elem: StructOf, Name: "INET_DIAG_LOCALS", Struct: &sockaddrStorageStruct},
	{Type: 13, Kind: Packed, Elem: StructOf, Name: "INET_DIAG_PEERS", Struct: &sockaddrStorageStruct},
	{Type: 14, Kind: Pad, Name: "INET_DIAG_PAD"},
	{Type: 15, Kind: U32, Show: Hex, Name: "INET_DIAG_MARK"},
	{Type: 16, Kind: StructOf, Name: "INET_DIAG_BBRINFO", Struct: &tcpBBRInfoStruct},
	{Type: 17, Kind: U32, Show: Hex, Name: "INET_DIAG_CLASS_ID"},
	{Type: 18, Kind: Packed, Elem: StructOf, Name: "INET_DIAG_MD5SIG", Struct: &tcpDiagMD5sigStruct},
	{Type: 19, Kind: Nest, Name: "INET_DIAG_ULP_INFO", Space: &inetULPInfoSpace},
	{Type: 20, Kind: Nest, Name: "INET_DIAG_SK_BPF_STORAGES", Space: &skDiagBPFStorageRepSpace},
	{Type: 21, Kind: U64, Name: "INET_DIAG_CGROUP_ID"},
	{Type: 22, Kind: StructOf, Name: "INET_DIAG_SOCKOPT", Struct: &inetDiagSockoptStruct},
}}

// inetDiagInfoSub is the protocol's own struct. No reply says which protocol it
// is about, but no two of the structs, as they have grown, were ever of one
// length: struct tcp_info has had 104 bytes and more since Linux 2.6.
var inetDiagInfoSub = Sub{Name: "info", BySize: true, Formats: []Attr{
	{Type: 2, Of: "40", Kind: StructOf, Name: "INET_DIAG_INFO", Struct: &mptcpInfoStruct},
	{Type: 2, Of: "48", Kind: StructOf, Name: "INET_DIAG_INFO", Struct: &mptcpInfoStruct},
	{Type: 2, Of: "80", Kind: StructOf, Name: "INET_DIAG_INFO", Struct: &mptcpInfoStruct},
	{Type: 2, Of: "88", Kind: StructOf, Name: "INET_DIAG_INFO", Struct: &mptcpInfoStruct},
	{Type: 2, Of: "96", Kind: StructOf, Name: "INET_DIAG_INFO", Struct: &mptcpInfoStruct},
	{Type: 2, Of: "368", Kind: StructOf, Name: "INET_DIAG_INFO", Struct: &sctpInfoStruct},
}, Fallback: &Attr{Type: 2, Kind: StructOf, Name: "INET_DIAG_INFO", Struct: &tcpInfoStruct}}

var inetDiagMeminfoStruct = Struct{Name: "inet_diag_meminfo", Size: 16, Fields: []Attr{
	{Kind: U32, Name: "idiag_rmem"},
	{Kind: U32, Name: "idiag_wmem"},
	{Kind: U32, Name: "idiag_fmem"},
	{Kind: U32, Name: "idiag_tmem"},
}}

var inetDiagSockoptStruct = Struct{Name: "inet_diag_sockopt", Size: 2, Fields: []Attr{
	{Kind: Bits, Len: 1, Name: "options", Struct: &inetDiagSockoptBits},
	{Kind: Bits, Len: 1, Name: "more_options", Struct: &inetDiagMoreSockoptBits},
}}

var inetDiagSockoptBits = Struct{Name: "options", Size: 8, Fields: []Attr{
	{Kind: U8, Len: 1, Name: "recverr"},
	{Kind: U8, Len: 1, Name: "is_icsk"},
	{Kind: U8, Len: 1, Name: "freebind"},
	{Kind: U8, Len: 1, Name: "hdrincl"},
	{Kind: U8, Len: 1, Name: "mc_loop"},
	{Kind: U8, Len: 1, Name: "transparent"},
	{Kind: U8, Len: 1, Name: "mc_all"},
	{Kind: U8, Len: 1, Name: "nodefrag"},
}}

var inetDiagMoreSockoptBits = Struct{Name: "more_options", Size: 8, Fields: []Attr{
	{Kind: U8, Len: 1, Name: "bind_address_no_port"},
	{Kind: U8, Len: 1, Name: "recverr_rfc4884"},
	{Kind: U8, Len: 1, Name: "defer_connect"},
	{Kind: U8, Len: 5, Name: "unused"},
}}

// inetULPInfoSpace is INET_DIAG_ULP_INFO: what is on top of a TCP socket.
var inetULPInfoSpace = Space{Name: "inet_ulp_info", Prefix: "INET_ULP_INFO_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "INET_ULP_INFO_UNSPEC"},
	{Type: 1, Kind: String, Name: "INET_ULP_INFO_NAME"},
	{Type: 2, Kind: Nest, Name: "INET_ULP_INFO_TLS", Space: &tlsInfoSpace},
	{Type: 3, Kind: Nest, Name: "INET_ULP_INFO_MPTCP", Space: &mptcpSubflowSpace},
}}

var tlsInfoSpace = Space{Name: "tls_info", Prefix: "TLS_INFO_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "TLS_INFO_UNSPEC"},
	{Type: 1, Kind: U16, Name: "TLS_INFO_VERSION", Enum: &tlsVersionEnum},
	{Type: 2, Kind: U16, Name: "TLS_INFO_CIPHER", Enum: &tlsCipherEnum},
	{Type: 3, Kind: U16, Name: "TLS_INFO_TXCONF", Enum: &tlsConfEnum},
	{Type: 4, Kind: U16, Name: "TLS_INFO_RXCONF", Enum: &tlsConfEnum},
	{Type: 5, Kind: Flag, Name: "TLS_INFO_ZC_RO_TX"},
	{Type: 6, Kind: Flag, Name: "TLS_INFO_RX_NO_PAD"},
	{Type: 7, Kind: U16, Name: "TLS_INFO_TX_MAX_PAYLOAD_LEN"},
}}

var tlsVersionEnum = Enum{Name: "TLS_*_VERSION", Prefix: "TLS_", Values: []Value{
	{0x303, "TLS_1_2_VERSION"},
	{0x304, "TLS_1_3_VERSION"},
}}

var tlsCipherEnum = Enum{Name: "TLS_CIPHER_*", Prefix: "TLS_CIPHER_", Values: []Value{
	{51, "TLS_CIPHER_AES_GCM_128"},
	{52, "TLS_CIPHER_AES_GCM_256"},
	{53, "TLS_CIPHER_AES_CCM_128"},
	{54, "TLS_CIPHER_CHACHA20_POLY1305"},
	{55, "TLS_CIPHER_SM4_GCM"},
	{56, "TLS_CIPHER_SM4_CCM"},
	{57, "TLS_CIPHER_ARIA_GCM_128"},
	{58, "TLS_CIPHER_ARIA_GCM_256"},
}}

var tlsConfEnum = Enum{Name: "TLS_CONF_*", Prefix: "TLS_CONF_", Values: []Value{
	{1, "TLS_CONF_BASE"},
	{2, "TLS_CONF_SW"},
	{3, "TLS_CONF_HW"},
	{4, "TLS_CONF_HW_RECORD"},
}}

var mptcpSubflowSpace = Space{Name: "mptcp_subflow", Prefix: "MPTCP_SUBFLOW_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "MPTCP_SUBFLOW_ATTR_UNSPEC"},
	{Type: 1, Kind: U32, Show: Hex, Name: "MPTCP_SUBFLOW_ATTR_TOKEN_REM"},
	{Type: 2, Kind: U32, Show: Hex, Name: "MPTCP_SUBFLOW_ATTR_TOKEN_LOC"},
	{Type: 3, Kind: U32, Name: "MPTCP_SUBFLOW_ATTR_RELWRITE_SEQ"},
	{Type: 4, Kind: U64, Name: "MPTCP_SUBFLOW_ATTR_MAP_SEQ"},
	{Type: 5, Kind: U32, Name: "MPTCP_SUBFLOW_ATTR_MAP_SFSEQ"},
	{Type: 6, Kind: U32, Name: "MPTCP_SUBFLOW_ATTR_SSN_OFFSET"},
	{Type: 7, Kind: U16, Name: "MPTCP_SUBFLOW_ATTR_MAP_DATALEN"},
	{Type: 8, Kind: U32, Name: "MPTCP_SUBFLOW_ATTR_FLAGS", Enum: &mptcpSubflowFlagEnum},
	{Type: 9, Kind: U8, Name: "MPTCP_SUBFLOW_ATTR_ID_REM"},
	{Type: 10, Kind: U8, Name: "MPTCP_SUBFLOW_ATTR_ID_LOC"},
	{Type: 11, Kind: Pad, Name: "MPTCP_SUBFLOW_ATTR_PAD"},
}}

// mptcpSubflowFlagEnum is linux/mptcp.h's.
var mptcpSubflowFlagEnum = Enum{Name: "MPTCP_SUBFLOW_FLAG_*", Prefix: "MPTCP_SUBFLOW_FLAG_", Flags: true, Values: []Value{
	{0x1, "MPTCP_SUBFLOW_FLAG_MCAP_REM"},
	{0x2, "MPTCP_SUBFLOW_FLAG_MCAP_LOC"},
	{0x4, "MPTCP_SUBFLOW_FLAG_JOIN_REM"},
	{0x8, "MPTCP_SUBFLOW_FLAG_JOIN_LOC"},
	{0x10, "MPTCP_SUBFLOW_FLAG_BKUP_REM"},
	{0x20, "MPTCP_SUBFLOW_FLAG_BKUP_LOC"},
	{0x40, "MPTCP_SUBFLOW_FLAG_FULLY_ESTABLISHED"},
	{0x80, "MPTCP_SUBFLOW_FLAG_CONNECTED"},
	{0x100, "MPTCP_SUBFLOW_FLAG_MAPVALID"},
}}
