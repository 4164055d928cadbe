// SPDX-License-Identifier: Apache-2.0

package decode

// What INET_DIAG_INFO is of MPTCP and SCTP (linux/mptcp.h, linux/sctp.h), and
// socket addresses.

var mptcpInfoStruct = Struct{Name: "mptcp_info", Size: 96, Fields: []Attr{
	{Kind: U8, Name: "mptcpi_subflows"},
	{Kind: U8, Name: "mptcpi_add_addr_signal"},
	{Kind: U8, Name: "mptcpi_add_addr_accepted"},
	{Kind: U8, Name: "mptcpi_subflows_max"},
	{Kind: U8, Name: "mptcpi_add_addr_signal_max"},
	{Kind: U8, Name: "mptcpi_add_addr_accepted_max"},
	{Kind: Pad, Len: 2, Name: "hole"},
	{Kind: U32, Name: "mptcpi_flags", Enum: &mptcpInfoFlagEnum},
	{Kind: U32, Show: Hex, Name: "mptcpi_token"},
	{Kind: U64, Name: "mptcpi_write_seq"},
	{Kind: U64, Name: "mptcpi_snd_una"},
	{Kind: U64, Name: "mptcpi_rcv_nxt"},
	{Kind: U8, Name: "mptcpi_local_addr_used"},
	{Kind: U8, Name: "mptcpi_local_addr_max"},
	{Kind: U8, Name: "mptcpi_csum_enabled"},
	{Kind: Pad, Len: 1, Name: "hole2"},
	{Kind: U32, Name: "mptcpi_retransmits"},
	{Kind: U64, Name: "mptcpi_bytes_retrans"},
	{Kind: U64, Name: "mptcpi_bytes_sent"},
	{Kind: U64, Name: "mptcpi_bytes_received"},
	{Kind: U64, Name: "mptcpi_bytes_acked"},
	{Kind: U8, Name: "mptcpi_subflows_total"},
	{Kind: U8, Name: "mptcpi_endp_laminar_max"},
	{Kind: U8, Name: "mptcpi_endp_fullmesh_max"},
	{Kind: Pad, Len: 1, Name: "reserved"},
	{Kind: U32, Show: Millis, Name: "mptcpi_last_data_sent"},
	{Kind: U32, Show: Millis, Name: "mptcpi_last_data_recv"},
	{Kind: U32, Show: Millis, Name: "mptcpi_last_ack_recv"},
}}

var mptcpInfoFlagEnum = Enum{Name: "MPTCP_INFO_FLAG_*", Prefix: "MPTCP_INFO_FLAG_", Flags: true, Values: []Value{
	{0x1, "MPTCP_INFO_FLAG_FALLBACK"},
	{0x2, "MPTCP_INFO_FLAG_REMOTE_KEY_RECEIVED"},
}}

var sctpInfoStruct = Struct{Name: "sctp_info", Size: 368, Fields: []Attr{
	{Kind: U32, Show: Hex, Name: "sctpi_tag"},
	{Kind: U32, Name: "sctpi_state", Enum: &sctpStateEnum},
	{Kind: U32, Name: "sctpi_rwnd"},
	{Kind: U16, Name: "sctpi_unackdata"},
	{Kind: U16, Name: "sctpi_penddata"},
	{Kind: U16, Name: "sctpi_instrms"},
	{Kind: U16, Name: "sctpi_outstrms"},
	{Kind: U32, Name: "sctpi_fragmentation_point"},
	{Kind: U32, Name: "sctpi_inqueue"},
	{Kind: U32, Name: "sctpi_outqueue"},
	{Kind: U32, Name: "sctpi_overall_error"},
	{Kind: U32, Name: "sctpi_max_burst"},
	{Kind: U32, Name: "sctpi_maxseg"},
	{Kind: U32, Name: "sctpi_peer_rwnd"},
	{Kind: U32, Show: Hex, Name: "sctpi_peer_tag"},
	{Kind: U8, Name: "sctpi_peer_capable"},
	{Kind: U8, Name: "sctpi_peer_sack"},
	{Kind: Pad, Len: 2, Name: "__reserved1"},
	{Kind: U64, Name: "sctpi_isacks"},
	{Kind: U64, Name: "sctpi_osacks"},
	{Kind: U64, Name: "sctpi_opackets"},
	{Kind: U64, Name: "sctpi_ipackets"},
	{Kind: U64, Name: "sctpi_rtxchunks"},
	{Kind: U64, Name: "sctpi_outofseqtsns"},
	{Kind: U64, Name: "sctpi_idupchunks"},
	{Kind: U64, Name: "sctpi_gapcnt"},
	{Kind: U64, Name: "sctpi_ouodchunks"},
	{Kind: U64, Name: "sctpi_iuodchunks"},
	{Kind: U64, Name: "sctpi_oodchunks"},
	{Kind: U64, Name: "sctpi_iodchunks"},
	{Kind: U64, Name: "sctpi_octrlchunks"},
	{Kind: U64, Name: "sctpi_ictrlchunks"},
	{Kind: StructOf, Name: "sctpi_p_address", Struct: &sockaddrStorageStruct},
	{Kind: S32, Name: "sctpi_p_state", Enum: &sctpSpinfoEnum},
	{Kind: U32, Name: "sctpi_p_cwnd"},
	{Kind: U32, Name: "sctpi_p_srtt"}, // in jiffies, as is hbinterval (sctp_get_sctp_info in net/sctp/socket.c)
	{Kind: U32, Show: Millis, Name: "sctpi_p_rto"},
	{Kind: U32, Name: "sctpi_p_hbinterval"},
	{Kind: U32, Name: "sctpi_p_pathmaxrxt"},
	{Kind: U32, Show: Millis, Name: "sctpi_p_sackdelay"},
	{Kind: U32, Name: "sctpi_p_sackfreq"},
	{Kind: U32, Name: "sctpi_p_ssthresh"},
	{Kind: U32, Name: "sctpi_p_partial_bytes_acked"},
	{Kind: U32, Name: "sctpi_p_flight_size"},
	{Kind: U16, Name: "sctpi_p_error"},
	{Kind: Pad, Len: 2, Name: "__reserved2"},
	{Kind: U32, Show: Seconds, Name: "sctpi_s_autoclose"},
	{Kind: U32, Name: "sctpi_s_adaptation_ind"},
	{Kind: U32, Name: "sctpi_s_pd_point"},
	{Kind: U8, Name: "sctpi_s_nodelay"},
	{Kind: U8, Name: "sctpi_s_disable_fragments"},
	{Kind: U8, Name: "sctpi_s_v4mapped"},
	{Kind: U8, Name: "sctpi_s_frag_interleave"},
	{Kind: U32, Name: "sctpi_s_type"},
	{Kind: Pad, Len: 4, Name: "__reserved3"},
}}

// sctpAssociation is idiag_state of an association, not of a socket.
var sctpAssociation = Attr{Kind: U8, Name: "idiag_state", Enum: &sctpStateEnum}

// sctpStateEnum is the kernel's own, which it tells as it is, not as those of
// linux/sctp.h, which are one more (net/sctp/constants.h).
var sctpStateEnum = Enum{Name: "sctp_state", Prefix: "SCTP_STATE_", Values: []Value{
	{0, "SCTP_STATE_CLOSED"},
	{1, "SCTP_STATE_COOKIE_WAIT"},
	{2, "SCTP_STATE_COOKIE_ECHOED"},
	{3, "SCTP_STATE_ESTABLISHED"},
	{4, "SCTP_STATE_SHUTDOWN_PENDING"},
	{5, "SCTP_STATE_SHUTDOWN_SENT"},
	{6, "SCTP_STATE_SHUTDOWN_RECEIVED"},
	{7, "SCTP_STATE_SHUTDOWN_ACK_SENT"},
}}

// settleSCTP tells associations by the addresses of their peers: they are
// replies of their own, after that of their socket (net/sctp/diag.c).
func settleSCTP(m *Message) {
	if !has(m.Attrs, inetDiagPeers) {
		return
	}
	if n := member(m.Fixed, "idiag_state"); n != nil {
		n.Def = &sctpAssociation
	}
	if n := member(m.Fixed, "idiag_timer"); n != nil {
		n.Def = &sctpTimer
	}
}

var sctpTimer = Attr{Kind: U8, Name: "idiag_timer", Enum: &sctpTimerEnum}

// sctpTimerEnum is of enum sctp_event_timeout (net/sctp/constants.h) what
// inet_diag_msg_sctpasoc_fill tells.
var sctpTimerEnum = Enum{Name: "sctp_event_timeout", Prefix: "SCTP_EVENT_TIMEOUT_", Values: []Value{
	{0, "SCTP_EVENT_TIMEOUT_NONE"},
	{4, "SCTP_EVENT_TIMEOUT_T3_RTX"},
}}

var sctpSpinfoEnum = Enum{Name: "sctp_spinfo_state", Prefix: "SCTP_", Values: []Value{
	{0, "SCTP_INACTIVE"},
	{1, "SCTP_PF"},
	{2, "SCTP_ACTIVE"},
	{3, "SCTP_UNCONFIRMED"},
	{0xffff, "SCTP_UNKNOWN"},
}}

// sockaddrStorageStruct is sys/socket.h's; what its family does not use is no
// part of it.
var sockaddrStorageStruct = Struct{Name: "sockaddr_storage", Size: 128, Fields: []Attr{
	{Kind: U16, Name: "ss_family", Enum: &afEnum},
	{Kind: SubMessage, Len: 126, Name: "ss_data", Sub: &sockaddrSub},
}}

var sockaddrSub = Sub{Name: "socket address", Field: "ss_family", Formats: []Attr{
	{Of: "0", Kind: Pad, Len: 126, Name: "ss_data"},
	{Of: "2", Kind: StructOf, Len: 6, Name: "ss_data", Struct: &sockaddrInStruct},
	{Of: "10", Kind: StructOf, Len: 26, Name: "ss_data", Struct: &sockaddrIn6Struct},
}}

// sockaddrInStruct is struct sockaddr_in (linux/in.h) without its family.
var sockaddrInStruct = Struct{Name: "sockaddr_in", Size: 6, Fields: []Attr{
	{Kind: U16, Order: Big, Name: "sin_port"},
	{Kind: U32, Order: Big, Show: IPv4, Name: "sin_addr"},
}}

// sockaddrIn6Struct is struct sockaddr_in6 (linux/in6.h) without its family.
var sockaddrIn6Struct = Struct{Name: "sockaddr_in6", Size: 26, Fields: []Attr{
	{Kind: U16, Order: Big, Name: "sin6_port"},
	{Kind: U32, Order: Big, Show: Hex, Name: "sin6_flowinfo"},
	{Kind: IP, Len: 16, Name: "sin6_addr"},
	{Kind: U32, Show: IfIndex, Name: "sin6_scope_id"},
}}
