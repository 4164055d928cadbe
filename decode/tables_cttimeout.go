// SPDX-License-Identifier: Apache-2.0

package decode

// Timeout policies of connection tracking (linux/netfilter/nfnetlink_cttimeout.h).

var ctaTimeoutSpace = Space{Name: "timeout", Prefix: "CTA_TIMEOUT_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "CTA_TIMEOUT_UNSPEC"},
	{Type: 1, Kind: String, Name: "CTA_TIMEOUT_NAME"},
	{Type: 2, Kind: U16, Order: Big, Name: "CTA_TIMEOUT_L3PROTO", Enum: &nfprotos},
	{Type: 3, Kind: U8, Name: "CTA_TIMEOUT_L4PROTO", Enum: &ipprotoEnum},
	{Type: 4, Kind: SubMessage, Name: "CTA_TIMEOUT_DATA", Sub: &ctaTimeoutSub},
	{Type: 5, Kind: U32, Order: Big, Name: "CTA_TIMEOUT_USE"},
}}

// ctaTimeoutSub is by protocol number.
var ctaTimeoutSub = Sub{Name: "timeouts", Attr: 3, Formats: []Attr{
	{Type: 4, Of: "1", Kind: Nest, Name: "CTA_TIMEOUT_DATA", Space: &ctaTimeoutIcmpSpace},
	{Type: 4, Of: "6", Kind: Nest, Name: "CTA_TIMEOUT_DATA", Space: &ctaTimeoutTCPSpace},
	{Type: 4, Of: "17", Kind: Nest, Name: "CTA_TIMEOUT_DATA", Space: &ctaTimeoutUDPSpace},
	{Type: 4, Of: "33", Kind: Nest, Name: "CTA_TIMEOUT_DATA", Space: &ctaTimeoutDCCPSpace},
	{Type: 4, Of: "47", Kind: Nest, Name: "CTA_TIMEOUT_DATA", Space: &ctaTimeoutGRESpace},
	{Type: 4, Of: "58", Kind: Nest, Name: "CTA_TIMEOUT_DATA", Space: &ctaTimeoutIcmpv6Space},
	{Type: 4, Of: "132", Kind: Nest, Name: "CTA_TIMEOUT_DATA", Space: &ctaTimeoutSCTPSpace},
	{Type: 4, Of: "136", Kind: Nest, Name: "CTA_TIMEOUT_DATA", Space: &ctaTimeoutUDPliteSpace},
}, Fallback: &Attr{Type: 4, Kind: Nest, Name: "CTA_TIMEOUT_DATA", Space: &ctaTimeoutGenericSpace}}

var ctaTimeoutGenericSpace = Space{Name: "generic", Prefix: "CTA_TIMEOUT_GENERIC_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "CTA_TIMEOUT_GENERIC_UNSPEC"},
	{Type: 1, Kind: U32, Order: Big, Show: Seconds, Name: "CTA_TIMEOUT_GENERIC_TIMEOUT"},
}}

var ctaTimeoutTCPSpace = Space{Name: "tcp", Prefix: "CTA_TIMEOUT_TCP_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "CTA_TIMEOUT_TCP_UNSPEC"},
	{Type: 1, Kind: U32, Order: Big, Show: Seconds, Name: "CTA_TIMEOUT_TCP_SYN_SENT"},
	{Type: 2, Kind: U32, Order: Big, Show: Seconds, Name: "CTA_TIMEOUT_TCP_SYN_RECV"},
	{Type: 3, Kind: U32, Order: Big, Show: Seconds, Name: "CTA_TIMEOUT_TCP_ESTABLISHED"},
	{Type: 4, Kind: U32, Order: Big, Show: Seconds, Name: "CTA_TIMEOUT_TCP_FIN_WAIT"},
	{Type: 5, Kind: U32, Order: Big, Show: Seconds, Name: "CTA_TIMEOUT_TCP_CLOSE_WAIT"},
	{Type: 6, Kind: U32, Order: Big, Show: Seconds, Name: "CTA_TIMEOUT_TCP_LAST_ACK"},
	{Type: 7, Kind: U32, Order: Big, Show: Seconds, Name: "CTA_TIMEOUT_TCP_TIME_WAIT"},
	{Type: 8, Kind: U32, Order: Big, Show: Seconds, Name: "CTA_TIMEOUT_TCP_CLOSE"},
	{Type: 9, Kind: U32, Order: Big, Show: Seconds, Name: "CTA_TIMEOUT_TCP_SYN_SENT2"},
	{Type: 10, Kind: U32, Order: Big, Show: Seconds, Name: "CTA_TIMEOUT_TCP_RETRANS"},
	{Type: 11, Kind: U32, Order: Big, Show: Seconds, Name: "CTA_TIMEOUT_TCP_UNACK"},
}}

var ctaTimeoutUDPSpace = Space{Name: "udp", Prefix: "CTA_TIMEOUT_UDP_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "CTA_TIMEOUT_UDP_UNSPEC"},
	{Type: 1, Kind: U32, Order: Big, Show: Seconds, Name: "CTA_TIMEOUT_UDP_UNREPLIED"},
	{Type: 2, Kind: U32, Order: Big, Show: Seconds, Name: "CTA_TIMEOUT_UDP_REPLIED"},
}}

var ctaTimeoutUDPliteSpace = Space{Name: "udplite", Prefix: "CTA_TIMEOUT_UDPLITE_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "CTA_TIMEOUT_UDPLITE_UNSPEC"},
	{Type: 1, Kind: U32, Order: Big, Show: Seconds, Name: "CTA_TIMEOUT_UDPLITE_UNREPLIED"},
	{Type: 2, Kind: U32, Order: Big, Show: Seconds, Name: "CTA_TIMEOUT_UDPLITE_REPLIED"},
}}

var ctaTimeoutIcmpSpace = Space{Name: "icmp", Prefix: "CTA_TIMEOUT_ICMP_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "CTA_TIMEOUT_ICMP_UNSPEC"},
	{Type: 1, Kind: U32, Order: Big, Show: Seconds, Name: "CTA_TIMEOUT_ICMP_TIMEOUT"},
}}

var ctaTimeoutIcmpv6Space = Space{Name: "icmpv6", Prefix: "CTA_TIMEOUT_ICMPV6_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "CTA_TIMEOUT_ICMPV6_UNSPEC"},
	{Type: 1, Kind: U32, Order: Big, Show: Seconds, Name: "CTA_TIMEOUT_ICMPV6_TIMEOUT"},
}}

var ctaTimeoutDCCPSpace = Space{Name: "dccp", Prefix: "CTA_TIMEOUT_DCCP_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "CTA_TIMEOUT_DCCP_UNSPEC"},
	{Type: 1, Kind: U32, Order: Big, Show: Seconds, Name: "CTA_TIMEOUT_DCCP_REQUEST"},
	{Type: 2, Kind: U32, Order: Big, Show: Seconds, Name: "CTA_TIMEOUT_DCCP_RESPOND"},
	{Type: 3, Kind: U32, Order: Big, Show: Seconds, Name: "CTA_TIMEOUT_DCCP_PARTOPEN"},
	{Type: 4, Kind: U32, Order: Big, Show: Seconds, Name: "CTA_TIMEOUT_DCCP_OPEN"},
	{Type: 5, Kind: U32, Order: Big, Show: Seconds, Name: "CTA_TIMEOUT_DCCP_CLOSEREQ"},
	{Type: 6, Kind: U32, Order: Big, Show: Seconds, Name: "CTA_TIMEOUT_DCCP_CLOSING"},
	{Type: 7, Kind: U32, Order: Big, Show: Seconds, Name: "CTA_TIMEOUT_DCCP_TIMEWAIT"},
}}

var ctaTimeoutSCTPSpace = Space{Name: "sctp", Prefix: "CTA_TIMEOUT_SCTP_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "CTA_TIMEOUT_SCTP_UNSPEC"},
	{Type: 1, Kind: U32, Order: Big, Show: Seconds, Name: "CTA_TIMEOUT_SCTP_CLOSED"},
	{Type: 2, Kind: U32, Order: Big, Show: Seconds, Name: "CTA_TIMEOUT_SCTP_COOKIE_WAIT"},
	{Type: 3, Kind: U32, Order: Big, Show: Seconds, Name: "CTA_TIMEOUT_SCTP_COOKIE_ECHOED"},
	{Type: 4, Kind: U32, Order: Big, Show: Seconds, Name: "CTA_TIMEOUT_SCTP_ESTABLISHED"},
	{Type: 5, Kind: U32, Order: Big, Show: Seconds, Name: "CTA_TIMEOUT_SCTP_SHUTDOWN_SENT"},
	{Type: 6, Kind: U32, Order: Big, Show: Seconds, Name: "CTA_TIMEOUT_SCTP_SHUTDOWN_RECD"},
	{Type: 7, Kind: U32, Order: Big, Show: Seconds, Name: "CTA_TIMEOUT_SCTP_SHUTDOWN_ACK_SENT"},
	{Type: 8, Kind: U32, Order: Big, Show: Seconds, Name: "CTA_TIMEOUT_SCTP_HEARTBEAT_SENT"},
	{Type: 9, Kind: U32, Order: Big, Show: Seconds, Name: "CTA_TIMEOUT_SCTP_HEARTBEAT_ACKED"},
}}

var ctaTimeoutGRESpace = Space{Name: "gre", Prefix: "CTA_TIMEOUT_GRE_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "CTA_TIMEOUT_GRE_UNSPEC"},
	{Type: 1, Kind: U32, Order: Big, Show: Seconds, Name: "CTA_TIMEOUT_GRE_UNREPLIED"},
	{Type: 2, Kind: U32, Order: Big, Show: Seconds, Name: "CTA_TIMEOUT_GRE_REPLIED"},
}}

var cttimeoutFamily = Family{Name: "cttimeout", Protocol: 12, Subsystem: 8, Header: &nfgenmsg, Space: &ctaTimeoutSpace, Types: []Type{
	{Number: 0, Direction: Both, Class: ClassNew, Name: "IPCTNL_MSG_TIMEOUT_NEW"},
	{Number: 1, Direction: Both, Class: ClassGet, Name: "IPCTNL_MSG_TIMEOUT_GET"},
	{Number: 2, Direction: Both, Class: ClassDelete, Name: "IPCTNL_MSG_TIMEOUT_DELETE"},
	{Number: 3, Direction: Both, Name: "IPCTNL_MSG_TIMEOUT_DEFAULT_SET"},
	{Number: 4, Direction: Both, Class: ClassGet, Name: "IPCTNL_MSG_TIMEOUT_DEFAULT_GET"},
}}
