// SPDX-License-Identifier: Apache-2.0

package decode

// What conntrack's messages share with those of expectations, queues, logs and
// helpers: tuples, and a whole entry (linux/netfilter/nfnetlink_conntrack.h).

var ipsEnum = Enum{Name: "ip_conntrack_status", Prefix: "IPS_", Flags: true, Values: []Value{
	{0x1, "IPS_EXPECTED"},
	{0x2, "IPS_SEEN_REPLY"},
	{0x4, "IPS_ASSURED"},
	{0x8, "IPS_CONFIRMED"},
	{0x10, "IPS_SRC_NAT"},
	{0x20, "IPS_DST_NAT"},
	{0x40, "IPS_SEQ_ADJUST"},
	{0x80, "IPS_SRC_NAT_DONE"},
	{0x100, "IPS_DST_NAT_DONE"},
	{0x200, "IPS_DYING"},
	{0x400, "IPS_FIXED_TIMEOUT"},
	{0x800, "IPS_TEMPLATE"},
	{0x1000, "IPS_UNTRACKED"},
	{0x2000, "IPS_HELPER"},
	{0x4000, "IPS_OFFLOAD"},
	{0x8000, "IPS_HW_OFFLOAD"},
}}

var tcpConntrackEnum = Enum{Name: "tcp_conntrack", Prefix: "TCP_CONNTRACK_", Values: []Value{
	{0, "TCP_CONNTRACK_NONE"},
	{1, "TCP_CONNTRACK_SYN_SENT"},
	{2, "TCP_CONNTRACK_SYN_RECV"},
	{3, "TCP_CONNTRACK_ESTABLISHED"},
	{4, "TCP_CONNTRACK_FIN_WAIT"},
	{5, "TCP_CONNTRACK_CLOSE_WAIT"},
	{6, "TCP_CONNTRACK_LAST_ACK"},
	{7, "TCP_CONNTRACK_TIME_WAIT"},
	{8, "TCP_CONNTRACK_CLOSE"},
	{9, "TCP_CONNTRACK_LISTEN"},
	{11, "TCP_CONNTRACK_IGNORE"},
	{12, "TCP_CONNTRACK_RETRANS"},
	{13, "TCP_CONNTRACK_UNACK"},
}}

var tcpFlagsCtEnum = Enum{Name: "IP_CT_TCP_FLAG_*", Prefix: "IP_CT_TCP_", Flags: true, Values: []Value{
	{0x1, "IP_CT_TCP_FLAG_WINDOW_SCALE"},
	{0x2, "IP_CT_TCP_FLAG_SACK_PERM"},
	{0x4, "IP_CT_TCP_FLAG_CLOSE_INIT"},
	{0x8, "IP_CT_TCP_FLAG_BE_LIBERAL"},
	{0x10, "IP_CT_TCP_FLAG_DATA_UNACKNOWLEDGED"},
	{0x20, "IP_CT_TCP_FLAG_MAXACK_SET"},
	{0x80, "IP_CT_TCP_SIMULTANEOUS_OPEN"},
}}

var sctpConntrackEnum = Enum{Name: "sctp_conntrack", Prefix: "SCTP_CONNTRACK_", Values: []Value{
	{0, "SCTP_CONNTRACK_NONE"},
	{1, "SCTP_CONNTRACK_CLOSED"},
	{2, "SCTP_CONNTRACK_COOKIE_WAIT"},
	{3, "SCTP_CONNTRACK_COOKIE_ECHOED"},
	{4, "SCTP_CONNTRACK_ESTABLISHED"},
	{5, "SCTP_CONNTRACK_SHUTDOWN_SENT"},
	{6, "SCTP_CONNTRACK_SHUTDOWN_RECD"},
	{7, "SCTP_CONNTRACK_SHUTDOWN_ACK_SENT"},
	{8, "SCTP_CONNTRACK_HEARTBEAT_SENT"},
	{9, "SCTP_CONNTRACK_HEARTBEAT_ACKED"},
}}

var ctInfoEnum = Enum{Name: "ip_conntrack_info", Prefix: "IP_CT_", Values: []Value{
	{0, "IP_CT_ESTABLISHED"},
	{1, "IP_CT_RELATED"},
	{2, "IP_CT_NEW"},
	{3, "IP_CT_ESTABLISHED_REPLY"},
	{4, "IP_CT_RELATED_REPLY"},
}}

var nfCtExpectEnum = Enum{Name: "NF_CT_EXPECT_*", Prefix: "NF_CT_EXPECT_", Flags: true, Values: []Value{
	{0x1, "NF_CT_EXPECT_PERMANENT"},
	{0x2, "NF_CT_EXPECT_INACTIVE"},
	{0x4, "NF_CT_EXPECT_USERSPACE"},
}}

var ctDirEnum = Enum{Name: "ip_conntrack_dir", Prefix: "IP_CT_DIR_", Values: []Value{
	{0, "IP_CT_DIR_ORIGINAL"},
	{1, "IP_CT_DIR_REPLY"},
}}

var ctaSpace = Space{Name: "cta", Prefix: "CTA_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "CTA_UNSPEC"},
	{Type: 1, Kind: Nest, Name: "CTA_TUPLE_ORIG", Space: &ctaTupleSpace},
	{Type: 2, Kind: Nest, Name: "CTA_TUPLE_REPLY", Space: &ctaTupleSpace},
	{Type: 3, Kind: U32, Order: Big, Name: "CTA_STATUS", Enum: &ipsEnum},
	{Type: 4, Kind: Nest, Name: "CTA_PROTOINFO", Space: &ctaProtoinfoSpace},
	{Type: 5, Kind: Nest, Name: "CTA_HELP", Space: &ctaHelpSpace},
	{Type: 6, Kind: Nest, Name: "CTA_NAT_SRC", Space: &ctaNatSpace},
	{Type: 7, Kind: U32, Order: Big, Show: Seconds, Name: "CTA_TIMEOUT"},
	{Type: 8, Kind: U32, Order: Big, Show: Hex, Name: "CTA_MARK"},
	{Type: 9, Kind: Nest, Name: "CTA_COUNTERS_ORIG", Space: &ctaCountersSpace},
	{Type: 10, Kind: Nest, Name: "CTA_COUNTERS_REPLY", Space: &ctaCountersSpace},
	{Type: 11, Kind: U32, Order: Big, Name: "CTA_USE"},
	{Type: 12, Kind: U32, Order: Big, Name: "CTA_ID"},
	{Type: 13, Kind: Nest, Name: "CTA_NAT_DST", Space: &ctaNatSpace},
	{Type: 14, Kind: Nest, Name: "CTA_TUPLE_MASTER", Space: &ctaTupleSpace},
	{Type: 15, Kind: Nest, Name: "CTA_SEQ_ADJ_ORIG", Space: &ctaSeqadjSpace},
	{Type: 16, Kind: Nest, Name: "CTA_SEQ_ADJ_REPLY", Space: &ctaSeqadjSpace},
	{Type: 17, Kind: U32, Order: Big, Name: "CTA_SECMARK"},
	{Type: 18, Kind: U16, Order: Big, Name: "CTA_ZONE"},
	{Type: 19, Kind: Nest, Name: "CTA_SECCTX", Space: &ctaSecctxSpace},
	{Type: 20, Kind: Nest, Name: "CTA_TIMESTAMP", Space: &ctaTimestampSpace},
	{Type: 21, Kind: U32, Order: Big, Show: Hex, Name: "CTA_MARK_MASK"},
	{Type: 22, Kind: Binary, Name: "CTA_LABELS"},
	{Type: 23, Kind: Binary, Name: "CTA_LABELS_MASK"},
	{Type: 24, Kind: Nest, Name: "CTA_SYNPROXY", Space: &ctaSynproxySpace},
	{Type: 25, Kind: Nest, Name: "CTA_FILTER", Space: &ctaFilterSpace},
	{Type: 26, Kind: U32, Order: Big, Name: "CTA_STATUS_MASK", Enum: &ipsEnum},
	{Type: 27, Kind: U64, Order: Big, Show: Nanos, Name: "CTA_TIMESTAMP_EVENT"},
}}

var ctaTupleSpace = Space{Name: "tuple", Prefix: "CTA_TUPLE_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "CTA_TUPLE_UNSPEC"},
	{Type: 1, Kind: Nest, Name: "CTA_TUPLE_IP", Space: &ctaIPSpace},
	{Type: 2, Kind: Nest, Name: "CTA_TUPLE_PROTO", Space: &ctaProtoSpace},
	{Type: 3, Kind: U16, Order: Big, Name: "CTA_TUPLE_ZONE"},
}}

var ctaIPSpace = Space{Name: "ip", Prefix: "CTA_IP_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "CTA_IP_UNSPEC"},
	{Type: 1, Kind: IP, Name: "CTA_IP_V4_SRC"},
	{Type: 2, Kind: IP, Name: "CTA_IP_V4_DST"},
	{Type: 3, Kind: IP, Name: "CTA_IP_V6_SRC"},
	{Type: 4, Kind: IP, Name: "CTA_IP_V6_DST"},
}}

var ctaProtoSpace = Space{Name: "proto", Prefix: "CTA_PROTO_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "CTA_PROTO_UNSPEC"},
	{Type: 1, Kind: U8, Name: "CTA_PROTO_NUM", Enum: &ipprotoEnum},
	{Type: 2, Kind: U16, Order: Big, Name: "CTA_PROTO_SRC_PORT"},
	{Type: 3, Kind: U16, Order: Big, Name: "CTA_PROTO_DST_PORT"},
	{Type: 4, Kind: U16, Order: Big, Name: "CTA_PROTO_ICMP_ID"},
	{Type: 5, Kind: U8, Name: "CTA_PROTO_ICMP_TYPE"},
	{Type: 6, Kind: U8, Name: "CTA_PROTO_ICMP_CODE"},
	{Type: 7, Kind: U16, Order: Big, Name: "CTA_PROTO_ICMPV6_ID"},
	{Type: 8, Kind: U8, Name: "CTA_PROTO_ICMPV6_TYPE"},
	{Type: 9, Kind: U8, Name: "CTA_PROTO_ICMPV6_CODE"},
}}

var ctaProtoinfoSpace = Space{Name: "protoinfo", Prefix: "CTA_PROTOINFO_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "CTA_PROTOINFO_UNSPEC"},
	{Type: 1, Kind: Nest, Name: "CTA_PROTOINFO_TCP", Space: &ctaProtoinfoTCPSpace},
	{Type: 2, Kind: Nest, Name: "CTA_PROTOINFO_DCCP", Space: &ctaProtoinfoDCCPSpace},
	{Type: 3, Kind: Nest, Name: "CTA_PROTOINFO_SCTP", Space: &ctaProtoinfoSCTPSpace},
}}

var nfCtTCPFlagsStruct = Struct{Name: "nf_ct_tcp_flags", Size: 2, Fields: []Attr{
	{Kind: U8, Name: "flags", Enum: &tcpFlagsCtEnum},
	{Kind: U8, Name: "mask", Enum: &tcpFlagsCtEnum},
}}

var ctaProtoinfoTCPSpace = Space{Name: "tcp", Prefix: "CTA_PROTOINFO_TCP_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "CTA_PROTOINFO_TCP_UNSPEC"},
	{Type: 1, Kind: U8, Name: "CTA_PROTOINFO_TCP_STATE", Enum: &tcpConntrackEnum},
	{Type: 2, Kind: U8, Name: "CTA_PROTOINFO_TCP_WSCALE_ORIGINAL"},
	{Type: 3, Kind: U8, Name: "CTA_PROTOINFO_TCP_WSCALE_REPLY"},
	{Type: 4, Kind: StructOf, Name: "CTA_PROTOINFO_TCP_FLAGS_ORIGINAL", Struct: &nfCtTCPFlagsStruct},
	{Type: 5, Kind: StructOf, Name: "CTA_PROTOINFO_TCP_FLAGS_REPLY", Struct: &nfCtTCPFlagsStruct},
}}

var ctaProtoinfoDCCPSpace = Space{Name: "dccp", Prefix: "CTA_PROTOINFO_DCCP_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "CTA_PROTOINFO_DCCP_UNSPEC"},
	{Type: 1, Kind: U8, Name: "CTA_PROTOINFO_DCCP_STATE"},
	{Type: 2, Kind: U8, Name: "CTA_PROTOINFO_DCCP_ROLE"},
	{Type: 3, Kind: U64, Order: Big, Name: "CTA_PROTOINFO_DCCP_HANDSHAKE_SEQ"},
	{Type: 4, Kind: Pad, Name: "CTA_PROTOINFO_DCCP_PAD"},
}}

var ctaProtoinfoSCTPSpace = Space{Name: "sctp", Prefix: "CTA_PROTOINFO_SCTP_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "CTA_PROTOINFO_SCTP_UNSPEC"},
	{Type: 1, Kind: U8, Name: "CTA_PROTOINFO_SCTP_STATE", Enum: &sctpConntrackEnum},
	{Type: 2, Kind: U32, Order: Big, Show: Hex, Name: "CTA_PROTOINFO_SCTP_VTAG_ORIGINAL"},
	{Type: 3, Kind: U32, Order: Big, Show: Hex, Name: "CTA_PROTOINFO_SCTP_VTAG_REPLY"},
}}

var ctaHelpSpace = Space{Name: "help", Prefix: "CTA_HELP_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "CTA_HELP_UNSPEC"},
	{Type: 1, Kind: String, Name: "CTA_HELP_NAME"},
	{Type: 2, Kind: Binary, Name: "CTA_HELP_INFO"},
}}

var ctaNatSpace = Space{Name: "nat", Prefix: "CTA_NAT_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "CTA_NAT_UNSPEC"},
	{Type: 1, Kind: IP, Name: "CTA_NAT_V4_MINIP"},
	{Type: 2, Kind: IP, Name: "CTA_NAT_V4_MAXIP"},
	{Type: 3, Kind: Nest, Name: "CTA_NAT_PROTO", Space: &ctaProtonatSpace},
	{Type: 4, Kind: IP, Name: "CTA_NAT_V6_MINIP"},
	{Type: 5, Kind: IP, Name: "CTA_NAT_V6_MAXIP"},
}}

var ctaProtonatSpace = Space{Name: "protonat", Prefix: "CTA_PROTONAT_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "CTA_PROTONAT_UNSPEC"},
	{Type: 1, Kind: U16, Order: Big, Name: "CTA_PROTONAT_PORT_MIN"},
	{Type: 2, Kind: U16, Order: Big, Name: "CTA_PROTONAT_PORT_MAX"},
}}

var ctaCountersSpace = Space{Name: "counters", Prefix: "CTA_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "CTA_COUNTERS_UNSPEC"},
	{Type: 1, Kind: U64, Order: Big, Name: "CTA_COUNTERS_PACKETS"},
	{Type: 2, Kind: U64, Order: Big, Name: "CTA_COUNTERS_BYTES"},
	{Type: 3, Kind: U32, Order: Big, Name: "CTA_COUNTERS32_PACKETS"},
	{Type: 4, Kind: U32, Order: Big, Name: "CTA_COUNTERS32_BYTES"},
	{Type: 5, Kind: Pad, Name: "CTA_COUNTERS_PAD"},
}}

var ctaSeqadjSpace = Space{Name: "seqadj", Prefix: "CTA_SEQADJ_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "CTA_SEQADJ_UNSPEC"},
	{Type: 1, Kind: U32, Order: Big, Name: "CTA_SEQADJ_CORRECTION_POS"},
	{Type: 2, Kind: S32, Order: Big, Name: "CTA_SEQADJ_OFFSET_BEFORE"},
	{Type: 3, Kind: S32, Order: Big, Name: "CTA_SEQADJ_OFFSET_AFTER"},
}}

var ctaSecctxSpace = Space{Name: "secctx", Prefix: "CTA_SECCTX_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "CTA_SECCTX_UNSPEC"},
	{Type: 1, Kind: String, Name: "CTA_SECCTX_NAME"},
}}

// ctaTimestampSpace is since the epoch.
var ctaTimestampSpace = Space{Name: "timestamp", Prefix: "CTA_TIMESTAMP_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "CTA_TIMESTAMP_UNSPEC"},
	{Type: 1, Kind: U64, Order: Big, Show: Nanos, Name: "CTA_TIMESTAMP_START"},
	{Type: 2, Kind: U64, Order: Big, Show: Nanos, Name: "CTA_TIMESTAMP_STOP"},
	{Type: 3, Kind: Pad, Name: "CTA_TIMESTAMP_PAD"},
}}

var ctaSynproxySpace = Space{Name: "synproxy", Prefix: "CTA_SYNPROXY_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "CTA_SYNPROXY_UNSPEC"},
	{Type: 1, Kind: U32, Order: Big, Name: "CTA_SYNPROXY_ISN"},
	{Type: 2, Kind: U32, Order: Big, Name: "CTA_SYNPROXY_ITS"},
	{Type: 3, Kind: U32, Order: Big, Name: "CTA_SYNPROXY_TSOFF"},
}}

var ctaFilterSpace = Space{Name: "filter", Prefix: "CTA_FILTER_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "CTA_FILTER_UNSPEC"},
	{Type: 1, Kind: U32, Show: Hex, Name: "CTA_FILTER_ORIG_FLAGS"},
	{Type: 2, Kind: U32, Show: Hex, Name: "CTA_FILTER_REPLY_FLAGS"},
}}

// ctaStatsSpace is a processor's.
var ctaStatsSpace = Space{Name: "stats", Prefix: "CTA_STATS_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "CTA_STATS_UNSPEC"},
	{Type: 1, Kind: U32, Order: Big, Name: "CTA_STATS_SEARCHED"},
	{Type: 2, Kind: U32, Order: Big, Name: "CTA_STATS_FOUND"},
	{Type: 3, Kind: U32, Order: Big, Name: "CTA_STATS_NEW"},
	{Type: 4, Kind: U32, Order: Big, Name: "CTA_STATS_INVALID"},
	{Type: 5, Kind: U32, Order: Big, Name: "CTA_STATS_IGNORE"},
	{Type: 6, Kind: U32, Order: Big, Name: "CTA_STATS_DELETE"},
	{Type: 7, Kind: U32, Order: Big, Name: "CTA_STATS_DELETE_LIST"},
	{Type: 8, Kind: U32, Order: Big, Name: "CTA_STATS_INSERT"},
	{Type: 9, Kind: U32, Order: Big, Name: "CTA_STATS_INSERT_FAILED"},
	{Type: 10, Kind: U32, Order: Big, Name: "CTA_STATS_DROP"},
	{Type: 11, Kind: U32, Order: Big, Name: "CTA_STATS_EARLY_DROP"},
	{Type: 12, Kind: U32, Order: Big, Name: "CTA_STATS_ERROR"},
	{Type: 13, Kind: U32, Order: Big, Name: "CTA_STATS_SEARCH_RESTART"},
	{Type: 14, Kind: U32, Order: Big, Name: "CTA_STATS_CLASH_RESOLVE"},
	{Type: 15, Kind: U32, Order: Big, Name: "CTA_STATS_CHAIN_TOOLONG"},
}}

// ctaStatsGlobalSpace is of all processors.
var ctaStatsGlobalSpace = Space{Name: "stats", Prefix: "CTA_STATS_GLOBAL_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "CTA_STATS_GLOBAL_UNSPEC"},
	{Type: 1, Kind: U32, Order: Big, Name: "CTA_STATS_GLOBAL_ENTRIES"},
	{Type: 2, Kind: U32, Order: Big, Name: "CTA_STATS_GLOBAL_MAX_ENTRIES"},
}}
