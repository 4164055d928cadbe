// SPDX-License-Identifier: Apache-2.0

package decode

// Routes: RTM_NEWROUTE, RTM_DELROUTE, RTM_GETROUTE (linux/rtnetlink.h).

// rtmFlagsEnum is rtm_flags: RTM_F_*, and RTNH_F_* of a route with one nexthop.
var rtmFlagsEnum = Enum{Name: "rtm_flags", Prefix: "", Flags: true, Values: []Value{
	{0x1, "RTNH_F_DEAD"},
	{0x2, "RTNH_F_PERVASIVE"},
	{0x4, "RTNH_F_ONLINK"},
	{0x8, "RTNH_F_OFFLOAD"},
	{0x10, "RTNH_F_LINKDOWN"},
	{0x20, "RTNH_F_UNRESOLVED"},
	{0x40, "RTNH_F_TRAP"},
	{0x100, "RTM_F_NOTIFY"},
	{0x200, "RTM_F_CLONED"},
	{0x400, "RTM_F_EQUALIZE"},
	{0x800, "RTM_F_PREFIX"},
	{0x1000, "RTM_F_LOOKUP_TABLE"},
	{0x2000, "RTM_F_FIB_MATCH"},
	{0x4000, "RTM_F_OFFLOAD"},
	{0x8000, "RTM_F_TRAP"},
	{0x20000000, "RTM_F_OFFLOAD_FAILED"},
}}

var rtnhFlagsEnum = Enum{Name: "rtnh_flags", Prefix: "RTNH_F_", Flags: true, Values: []Value{
	{0x1, "RTNH_F_DEAD"},
	{0x2, "RTNH_F_PERVASIVE"},
	{0x4, "RTNH_F_ONLINK"},
	{0x8, "RTNH_F_OFFLOAD"},
	{0x10, "RTNH_F_LINKDOWN"},
	{0x20, "RTNH_F_UNRESOLVED"},
	{0x40, "RTNH_F_TRAP"},
}}

var routerPrefEnum = Enum{Name: "ICMPV6_ROUTER_PREF_*", Prefix: "ICMPV6_ROUTER_PREF_", Values: []Value{
	{0, "ICMPV6_ROUTER_PREF_MEDIUM"},
	{1, "ICMPV6_ROUTER_PREF_HIGH"},
	{2, "ICMPV6_ROUTER_PREF_INVALID"},
	{3, "ICMPV6_ROUTER_PREF_LOW"},
}}

var rtaxFeatureEnum = Enum{Name: "RTAX_FEATURE_*", Prefix: "RTAX_FEATURE_", Flags: true, Values: []Value{
	{0x1, "RTAX_FEATURE_ECN"},
	{0x2, "RTAX_FEATURE_SACK"},
	{0x4, "RTAX_FEATURE_TIMESTAMP"},
	{0x8, "RTAX_FEATURE_ALLFRAG"},
	{0x10, "RTAX_FEATURE_TCP_USEC_TS"},
}}

var lwtEncapEnum = Enum{Name: "lwtunnel_encap_types", Prefix: "LWTUNNEL_ENCAP_", Values: []Value{
	{0, "LWTUNNEL_ENCAP_NONE"},
	{1, "LWTUNNEL_ENCAP_MPLS"},
	{2, "LWTUNNEL_ENCAP_IP"},
	{3, "LWTUNNEL_ENCAP_ILA"},
	{4, "LWTUNNEL_ENCAP_IP6"},
	{5, "LWTUNNEL_ENCAP_SEG6"},
	{6, "LWTUNNEL_ENCAP_BPF"},
	{7, "LWTUNNEL_ENCAP_SEG6_LOCAL"},
	{8, "LWTUNNEL_ENCAP_RPL"},
	{9, "LWTUNNEL_ENCAP_IOAM6"},
	{10, "LWTUNNEL_ENCAP_XFRM"},
}}

var rtmsgStruct = Struct{Name: "rtmsg", Size: 12, Fields: []Attr{
	{Kind: U8, Name: "rtm_family", Enum: &afEnum},
	{Kind: U8, Name: "rtm_dst_len"},
	{Kind: U8, Name: "rtm_src_len"},
	{Kind: U8, Show: Hex, Name: "rtm_tos"},
	{Kind: U8, Name: "rtm_table", Enum: &rtTableEnum},
	{Kind: U8, Name: "rtm_protocol", Enum: &rtProtEnum},
	{Kind: U8, Name: "rtm_scope", Enum: &rtScopeEnum},
	{Kind: U8, Name: "rtm_type", Enum: &rtnEnum},
	{Kind: U32, Name: "rtm_flags", Enum: &rtmFlagsEnum},
}}

var rtnexthopStruct = Struct{Name: "rtnexthop", Size: 8, Fields: []Attr{
	{Kind: U16, Name: "rtnh_len"},
	{Kind: U8, Name: "rtnh_flags", Enum: &rtnhFlagsEnum},
	{Kind: U8, Name: "rtnh_hops"},
	{Kind: S32, Show: IfIndex, Name: "rtnh_ifindex"},
}}

// rtviaAddrSub: the address is all that follows.
var rtviaAddrSub = Sub{Name: "via address", Field: "rtvia_family", Formats: []Attr{
	{Type: 0, Kind: MAC, Name: "rtvia_addr", Of: "17"},
}, Fallback: &Attr{Type: 0, Kind: IP, Name: "rtvia_addr"}}

var rtviaStruct = Struct{Name: "rtvia", Size: 2, Fields: []Attr{
	{Kind: U16, Name: "rtvia_family", Enum: &afEnum},
	{Kind: SubMessage, Name: "rtvia_addr", Sub: &rtviaAddrSub},
}}

var rtaCacheinfoStruct = Struct{Name: "rta_cacheinfo", Size: 32, Fields: []Attr{
	{Kind: U32, Name: "rta_clntref"},
	{Kind: U32, Show: ClockTick, Name: "rta_lastuse"},
	{Kind: S32, Show: ClockTick, Name: "rta_expires"},
	{Kind: U32, Name: "rta_error"},
	{Kind: U32, Name: "rta_used"},
	{Kind: U32, Name: "rta_id"},
	{Kind: U32, Name: "rta_ts"},
	{Kind: U32, Name: "rta_tsage"},
}}

var rtaMfcStatsStruct = Struct{Name: "rta_mfc_stats", Size: 24, Fields: []Attr{
	{Kind: U64, Name: "mfcs_packets"},
	{Kind: U64, Name: "mfcs_bytes"},
	{Kind: U64, Name: "mfcs_wrong_if"},
}}

// rtaxLockEnum is the metrics that are locked, each by its number's bit.
var rtaxLockEnum = Enum{Name: "RTAX_* bits", Prefix: "RTAX_", Flags: true, Values: []Value{
	{1 << 2, "RTAX_MTU"},
	{1 << 3, "RTAX_WINDOW"},
	{1 << 4, "RTAX_RTT"},
	{1 << 5, "RTAX_RTTVAR"},
	{1 << 6, "RTAX_SSTHRESH"},
	{1 << 7, "RTAX_CWND"},
	{1 << 8, "RTAX_ADVMSS"},
	{1 << 9, "RTAX_REORDERING"},
	{1 << 10, "RTAX_HOPLIMIT"},
	{1 << 11, "RTAX_INITCWND"},
	{1 << 12, "RTAX_FEATURES"},
	{1 << 13, "RTAX_RTO_MIN"},
	{1 << 14, "RTAX_INITRWND"},
	{1 << 15, "RTAX_QUICKACK"},
	{1 << 16, "RTAX_CC_ALGO"},
	{1 << 17, "RTAX_FASTOPEN_NO_COOKIE"},
}}

var rtaxSpace = Space{Name: "rtax", Prefix: "RTAX_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "RTAX_UNSPEC"},
	{Type: 1, Kind: U32, Name: "RTAX_LOCK", Enum: &rtaxLockEnum},
	{Type: 2, Kind: U32, Name: "RTAX_MTU"},
	{Type: 3, Kind: U32, Name: "RTAX_WINDOW"},
	{Type: 4, Kind: U32, Name: "RTAX_RTT"},
	{Type: 5, Kind: U32, Name: "RTAX_RTTVAR"},
	{Type: 6, Kind: U32, Name: "RTAX_SSTHRESH"},
	{Type: 7, Kind: U32, Name: "RTAX_CWND"},
	{Type: 8, Kind: U32, Name: "RTAX_ADVMSS"},
	{Type: 9, Kind: U32, Name: "RTAX_REORDERING"},
	{Type: 10, Kind: U32, Name: "RTAX_HOPLIMIT"},
	{Type: 11, Kind: U32, Name: "RTAX_INITCWND"},
	{Type: 12, Kind: U32, Name: "RTAX_FEATURES", Enum: &rtaxFeatureEnum},
	{Type: 13, Kind: U32, Show: Millis, Name: "RTAX_RTO_MIN"},
	{Type: 14, Kind: U32, Name: "RTAX_INITRWND"},
	{Type: 15, Kind: U32, Name: "RTAX_QUICKACK"},
	{Type: 16, Kind: String, Name: "RTAX_CC_ALGO"},
	{Type: 17, Kind: U32, Name: "RTAX_FASTOPEN_NO_COOKIE"},
}}

// rtaDstSub: the destination of an AF_MPLS route is its incoming label.
var rtaDstSub = Sub{Name: "route destination", Field: "rtm_family", Formats: []Attr{
	{Type: 1, Kind: Packed, Elem: StructOf, Name: "RTA_DST", Of: "28", Struct: &mplsLabelStruct},
}, Fallback: &Attr{Type: 1, Kind: IP, Name: "RTA_DST"}}

// rtaSpace is rtattr_type_t.
var rtaSpace = Space{Name: "rta", Prefix: "RTA_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "RTA_UNSPEC"},
	{Type: 1, Kind: SubMessage, Name: "RTA_DST", Sub: &rtaDstSub},
	{Type: 2, Kind: IP, Name: "RTA_SRC"},
	{Type: 3, Kind: U32, Show: IfIndex, Name: "RTA_IIF"},
	{Type: 4, Kind: U32, Show: IfIndex, Name: "RTA_OIF"},
	{Type: 5, Kind: IP, Name: "RTA_GATEWAY"},
	{Type: 6, Kind: U32, Name: "RTA_PRIORITY"},
	{Type: 7, Kind: IP, Name: "RTA_PREFSRC"},
	{Type: 8, Kind: Nest, Name: "RTA_METRICS", Space: &rtaxSpace},
	{Type: 9, Kind: Records, Name: "RTA_MULTIPATH", Struct: &rtnexthopStruct, Space: &rtaNexthopSpace},
	{Type: 10, Kind: Unused, Name: "RTA_PROTOINFO"},
	{Type: 11, Kind: U32, Show: Hex, Name: "RTA_FLOW"},
	{Type: 12, Kind: StructOf, Name: "RTA_CACHEINFO", Struct: &rtaCacheinfoStruct},
	{Type: 13, Kind: Unused, Name: "RTA_SESSION"},
	{Type: 14, Kind: Unused, Name: "RTA_MP_ALGO"},
	{Type: 15, Kind: U32, Name: "RTA_TABLE", Enum: &rtTableEnum},
	{Type: 16, Kind: U32, Show: Hex, Name: "RTA_MARK"},
	{Type: 17, Kind: StructOf, Name: "RTA_MFC_STATS", Struct: &rtaMfcStatsStruct},
	{Type: 18, Kind: StructOf, Name: "RTA_VIA", Struct: &rtviaStruct},
	{Type: 19, Kind: Packed, Elem: StructOf, Name: "RTA_NEWDST", Struct: &mplsLabelStruct},
	{Type: 20, Kind: U8, Name: "RTA_PREF", Enum: &routerPrefEnum},
	{Type: 21, Kind: U16, Name: "RTA_ENCAP_TYPE", Enum: &lwtEncapEnum},
	{Type: 22, Kind: SubMessage, Name: "RTA_ENCAP", Sub: &lwtSub},
	{Type: 23, Kind: SubMessage, Name: "RTA_EXPIRES", Sub: &rtaExpiresSub},
	{Type: 24, Kind: Pad, Name: "RTA_PAD"},
	{Type: 25, Kind: U32, Name: "RTA_UID"},
	{Type: 26, Kind: U8, Name: "RTA_TTL_PROPAGATE"},
	{Type: 27, Kind: U8, Name: "RTA_IP_PROTO", Enum: &ipprotoEnum},
	{Type: 28, Kind: U16, Order: Big, Name: "RTA_SPORT"},
	{Type: 29, Kind: U16, Order: Big, Name: "RTA_DPORT"},
	{Type: 30, Kind: U32, Name: "RTA_NH_ID"},
	{Type: 31, Kind: U32, Order: Big, Show: Hex, Name: "RTA_FLOWLABEL"},
	{Type: 32, Kind: U32, Name: "RTA_DEL_REASON", Enum: &rtDelReasonEnum},
}}

// rtaExpiresSub: of multicast routes it is when they were last used (mr_fill_mroute
// in net/ipv4/ipmr_base.c).
var rtaExpiresSub = Sub{Name: "expiry", Field: "rtm_family", Formats: []Attr{
	{Type: 23, Kind: U64, Show: ClockTick, Name: "RTA_EXPIRES", Of: "128"},
	{Type: 23, Kind: U64, Show: ClockTick, Name: "RTA_EXPIRES", Of: "129"},
}, Fallback: &Attr{Type: 23, Kind: U32, Show: Seconds, Name: "RTA_EXPIRES"}}

var rtDelReasonEnum = Enum{Name: "RT_DEL_REASON_*", Prefix: "RT_DEL_REASON_", Values: []Value{
	{0, "RT_DEL_REASON_UNSPEC"},
	{1, "RT_DEL_REASON_EXPIRED"},
	{2, "RT_DEL_REASON_RA_WITHDRAWN"},
}}

// rtaNexthopSpace is rtaSpace within RTA_MULTIPATH, which does not nest again.
var rtaNexthopSpace = Space{Name: "rta", Prefix: "RTA_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "RTA_UNSPEC"},
	{Type: 1, Kind: SubMessage, Name: "RTA_DST", Sub: &rtaDstSub},
	{Type: 2, Kind: IP, Name: "RTA_SRC"},
	{Type: 3, Kind: U32, Show: IfIndex, Name: "RTA_IIF"},
	{Type: 4, Kind: U32, Show: IfIndex, Name: "RTA_OIF"},
	{Type: 5, Kind: IP, Name: "RTA_GATEWAY"},
	{Type: 6, Kind: U32, Name: "RTA_PRIORITY"},
	{Type: 7, Kind: IP, Name: "RTA_PREFSRC"},
	{Type: 8, Kind: Nest, Name: "RTA_METRICS", Space: &rtaxSpace},
	{Type: 10, Kind: Unused, Name: "RTA_PROTOINFO"},
	{Type: 11, Kind: U32, Show: Hex, Name: "RTA_FLOW"},
	{Type: 12, Kind: StructOf, Name: "RTA_CACHEINFO", Struct: &rtaCacheinfoStruct},
	{Type: 13, Kind: Unused, Name: "RTA_SESSION"},
	{Type: 14, Kind: Unused, Name: "RTA_MP_ALGO"},
	{Type: 15, Kind: U32, Name: "RTA_TABLE", Enum: &rtTableEnum},
	{Type: 16, Kind: U32, Show: Hex, Name: "RTA_MARK"},
	{Type: 17, Kind: StructOf, Name: "RTA_MFC_STATS", Struct: &rtaMfcStatsStruct},
	{Type: 18, Kind: StructOf, Name: "RTA_VIA", Struct: &rtviaStruct},
	{Type: 19, Kind: Packed, Elem: StructOf, Name: "RTA_NEWDST", Struct: &mplsLabelStruct},
	{Type: 20, Kind: U8, Name: "RTA_PREF", Enum: &routerPrefEnum},
	{Type: 21, Kind: U16, Name: "RTA_ENCAP_TYPE", Enum: &lwtEncapEnum},
	{Type: 22, Kind: SubMessage, Name: "RTA_ENCAP", Sub: &lwtSub},
	{Type: 23, Kind: U32, Show: Seconds, Name: "RTA_EXPIRES"},
	{Type: 24, Kind: Pad, Name: "RTA_PAD"},
	{Type: 25, Kind: U32, Name: "RTA_UID"},
	{Type: 26, Kind: U8, Name: "RTA_TTL_PROPAGATE"},
	{Type: 27, Kind: U8, Name: "RTA_IP_PROTO", Enum: &ipprotoEnum},
	{Type: 28, Kind: U16, Order: Big, Name: "RTA_SPORT"},
	{Type: 29, Kind: U16, Order: Big, Name: "RTA_DPORT"},
	{Type: 30, Kind: U32, Name: "RTA_NH_ID"},
	{Type: 31, Kind: U32, Order: Big, Show: Hex, Name: "RTA_FLOWLABEL"},
}}
