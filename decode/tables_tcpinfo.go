// SPDX-License-Identifier: Apache-2.0

package decode

// What INET_DIAG_INFO and its like are of TCP, and what MD5 signatures are
// checked with (linux/tcp.h, linux/inet_diag.h).

// tcpInfoStruct has grown with almost every kernel: one of an older ends early.
var tcpInfoStruct = Struct{Name: "tcp_info", Size: 280, Fields: []Attr{
	{Kind: U8, Name: "tcpi_state", Enum: &tcpStateEnum},
	{Kind: U8, Name: "tcpi_ca_state", Enum: &tcpCAStateEnum},
	{Kind: U8, Name: "tcpi_retransmits"},
	{Kind: U8, Name: "tcpi_probes"},
	{Kind: U8, Name: "tcpi_backoff"},
	{Kind: U8, Name: "tcpi_options", Enum: &tcpiOptEnum},
	{Kind: Bits, Len: 1, Name: "tcpi_wscale", Struct: &tcpiWscaleBits},
	{Kind: Bits, Len: 1, Name: "tcpi_limits", Struct: &tcpiLimitBits},
	{Kind: U32, Show: Micros, Name: "tcpi_rto"},
	{Kind: U32, Show: Micros, Name: "tcpi_ato"},
	{Kind: U32, Name: "tcpi_snd_mss"},
	{Kind: U32, Name: "tcpi_rcv_mss"},
	{Kind: U32, Name: "tcpi_unacked"},
	{Kind: U32, Name: "tcpi_sacked"},
	{Kind: U32, Name: "tcpi_lost"},
	{Kind: U32, Name: "tcpi_retrans"},
	{Kind: U32, Name: "tcpi_fackets"},
	{Kind: U32, Show: Millis, Name: "tcpi_last_data_sent"},
	{Kind: U32, Show: Millis, Name: "tcpi_last_ack_sent"},
	{Kind: U32, Show: Millis, Name: "tcpi_last_data_recv"},
	{Kind: U32, Show: Millis, Name: "tcpi_last_ack_recv"},
	{Kind: U32, Name: "tcpi_pmtu"},
	{Kind: U32, Name: "tcpi_rcv_ssthresh"},
	{Kind: U32, Show: Micros, Name: "tcpi_rtt"},
	{Kind: U32, Show: Micros, Name: "tcpi_rttvar"},
	{Kind: U32, Name: "tcpi_snd_ssthresh"},
	{Kind: U32, Name: "tcpi_snd_cwnd"},
	{Kind: U32, Name: "tcpi_advmss"},
	{Kind: U32, Name: "tcpi_reordering"},
	{Kind: U32, Show: Micros, Name: "tcpi_rcv_rtt"},
	{Kind: U32, Name: "tcpi_rcv_space"},
	{Kind: U32, Name: "tcpi_total_retrans"},
	{Kind: U64, Show: ByteRate, Name: "tcpi_pacing_rate"},
	{Kind: U64, Show: ByteRate, Name: "tcpi_max_pacing_rate"},
	{Kind: U64, Name: "tcpi_bytes_acked"},
	{Kind: U64, Name: "tcpi_bytes_received"},
	{Kind: U32, Name: "tcpi_segs_out"},
	{Kind: U32, Name: "tcpi_segs_in"},
	{Kind: U32, Name: "tcpi_notsent_bytes"},
	{Kind: U32, Show: Micros, Name: "tcpi_min_rtt"},
	{Kind: U32, Name: "tcpi_data_segs_in"},
	{Kind: U32, Name: "tcpi_data_segs_out"},
	{Kind: U64, Show: ByteRate, Name: "tcpi_delivery_rate"},
	{Kind: U64, Show: Micros, Name: "tcpi_busy_time"},
	{Kind: U64, Show: Micros, Name: "tcpi_rwnd_limited"},
	{Kind: U64, Show: Micros, Name: "tcpi_sndbuf_limited"},
	{Kind: U32, Name: "tcpi_delivered"},
	{Kind: U32, Name: "tcpi_delivered_ce"},
	{Kind: U64, Name: "tcpi_bytes_sent"},
	{Kind: U64, Name: "tcpi_bytes_retrans"},
	{Kind: U32, Name: "tcpi_dsack_dups"},
	{Kind: U32, Name: "tcpi_reord_seen"},
	{Kind: U32, Name: "tcpi_rcv_ooopack"},
	{Kind: U32, Name: "tcpi_snd_wnd"},
	{Kind: U32, Name: "tcpi_rcv_wnd"},
	{Kind: U32, Name: "tcpi_rehash"},
	{Kind: U16, Name: "tcpi_total_rto"},
	{Kind: U16, Name: "tcpi_total_rto_recoveries"},
	{Kind: U32, Show: Millis, Name: "tcpi_total_rto_time"},
	{Kind: U32, Name: "tcpi_received_ce"},
	{Kind: U32, Name: "tcpi_delivered_e1_bytes"},
	{Kind: U32, Name: "tcpi_delivered_e0_bytes"},
	{Kind: U32, Name: "tcpi_delivered_ce_bytes"},
	{Kind: U32, Name: "tcpi_received_e1_bytes"},
	{Kind: U32, Name: "tcpi_received_e0_bytes"},
	{Kind: U32, Name: "tcpi_received_ce_bytes"},
	{Kind: Bits, Len: 4, Name: "tcpi_ecn", Struct: &tcpiECNBits},
}}

var tcpiWscaleBits = Struct{Name: "tcpi_wscale", Size: 8, Fields: []Attr{
	{Kind: U8, Len: 4, Name: "tcpi_snd_wscale"},
	{Kind: U8, Len: 4, Name: "tcpi_rcv_wscale"},
}}

var tcpiLimitBits = Struct{Name: "tcpi_limits", Size: 3, Fields: []Attr{
	{Kind: U8, Len: 1, Name: "tcpi_delivery_rate_app_limited"},
	{Kind: U8, Len: 2, Name: "tcpi_fastopen_client_fail", Enum: &tcpFastopenEnum},
}}

var tcpiECNBits = Struct{Name: "tcpi_ecn", Size: 32, Fields: []Attr{
	{Kind: U32, Len: 2, Name: "tcpi_ecn_mode", Enum: &tcpiECNModeEnum},
	{Kind: U32, Len: 2, Name: "tcpi_accecn_opt_seen", Enum: &tcpAccECNSeenEnum},
	{Kind: U32, Len: 4, Name: "tcpi_accecn_fail_mode", Enum: &tcpAccECNFailEnum},
	{Kind: U32, Len: 24, Name: "tcpi_options2"},
}}

var tcpCAStateEnum = Enum{Name: "tcp_ca_state", Prefix: "TCP_CA_", Values: []Value{
	{0, "TCP_CA_Open"},
	{1, "TCP_CA_Disorder"},
	{2, "TCP_CA_CWR"},
	{3, "TCP_CA_Recovery"},
	{4, "TCP_CA_Loss"},
}}

var tcpiOptEnum = Enum{Name: "TCPI_OPT_*", Prefix: "TCPI_OPT_", Flags: true, Values: []Value{
	{0x1, "TCPI_OPT_TIMESTAMPS"},
	{0x2, "TCPI_OPT_SACK"},
	{0x4, "TCPI_OPT_WSCALE"},
	{0x8, "TCPI_OPT_ECN"},
	{0x10, "TCPI_OPT_ECN_SEEN"},
	{0x20, "TCPI_OPT_SYN_DATA"},
	{0x40, "TCPI_OPT_USEC_TS"},
	{0x80, "TCPI_OPT_TFO_CHILD"},
}}

var tcpFastopenEnum = Enum{Name: "tcp_fastopen_client_fail", Prefix: "TFO_", Values: []Value{
	{0, "TFO_STATUS_UNSPEC"},
	{1, "TFO_COOKIE_UNAVAILABLE"},
	{2, "TFO_DATA_NOT_ACKED"},
	{3, "TFO_SYN_RETRANSMITTED"},
}}

var tcpiECNModeEnum = Enum{Name: "TCPI_ECN_MODE_*", Prefix: "TCPI_ECN_MODE_", Values: []Value{
	{0, "TCPI_ECN_MODE_DISABLED"},
	{1, "TCPI_ECN_MODE_RFC3168"},
	{2, "TCPI_ECN_MODE_ACCECN"},
	{3, "TCPI_ECN_MODE_PENDING"},
}}

var tcpAccECNSeenEnum = Enum{Name: "TCP_ACCECN_OPT_*_SEEN", Prefix: "TCP_ACCECN_OPT_", Values: []Value{
	{0, "TCP_ACCECN_OPT_NOT_SEEN"},
	{1, "TCP_ACCECN_OPT_EMPTY_SEEN"},
	{2, "TCP_ACCECN_OPT_COUNTER_SEEN"},
	{3, "TCP_ACCECN_OPT_FAIL_SEEN"},
}}

var tcpAccECNFailEnum = Enum{Name: "TCP_ACCECN_*_FAIL_*", Prefix: "TCP_ACCECN_", Flags: true, Values: []Value{
	{0x1, "TCP_ACCECN_ACE_FAIL_SEND"},
	{0x2, "TCP_ACCECN_ACE_FAIL_RECV"},
	{0x4, "TCP_ACCECN_OPT_FAIL_SEND"},
	{0x8, "TCP_ACCECN_OPT_FAIL_RECV"},
}}

// Congestion controls.

var tcpvegasInfoStruct = Struct{Name: "tcpvegas_info", Size: 16, Fields: []Attr{
	{Kind: U32, Name: "tcpv_enabled"},
	{Kind: U32, Name: "tcpv_rttcnt"},
	{Kind: U32, Show: Micros, Name: "tcpv_rtt"},
	{Kind: U32, Show: Micros, Name: "tcpv_minrtt"},
}}

var tcpDctcpInfoStruct = Struct{Name: "tcp_dctcp_info", Size: 16, Fields: []Attr{
	{Kind: U16, Name: "dctcp_enabled"},
	{Kind: U16, Name: "dctcp_ce_state"},
	{Kind: U32, Name: "dctcp_alpha"},
	{Kind: U32, Name: "dctcp_ab_ecn"},
	{Kind: U32, Name: "dctcp_ab_tot"},
}}

var tcpBBRInfoStruct = Struct{Name: "tcp_bbr_info", Size: 20, Fields: []Attr{
	{Kind: U32, Name: "bbr_bw_lo"}, // bytes a second, 64 bits in two halves
	{Kind: U32, Name: "bbr_bw_hi"},
	{Kind: U32, Show: Micros, Name: "bbr_min_rtt"},
	{Kind: U32, Name: "bbr_pacing_gain"}, // times 256
	{Kind: U32, Name: "bbr_cwnd_gain"},
}}

var tcpDiagMD5sigStruct = Struct{Name: "tcp_diag_md5sig", Size: 100, Fields: []Attr{
	{Kind: U8, Name: "tcpm_family", Enum: &afEnum},
	{Kind: U8, Name: "tcpm_prefixlen"},
	{Kind: U16, Name: "tcpm_keylen"},
	{Kind: SubMessage, Len: 16, Name: "tcpm_addr", Sub: &tcpmAddrSub},
	{Kind: Binary, Len: 80, Secret: true, Name: "tcpm_key"},
}}

var tcpmAddrSub = Sub{Name: "tcpm_addr", Field: "tcpm_family", Formats: []Attr{
	{Of: "2", Kind: IP, Len: 4, Name: "tcpm_addr"}, {Of: "10", Kind: IP, Len: 16, Name: "tcpm_addr"},
}}
