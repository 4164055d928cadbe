// SPDX-License-Identifier: Apache-2.0

package decode

// Lightweight tunnels: RTA_ENCAP by RTA_ENCAP_TYPE, and NHA_ENCAP
// (linux/lwtunnel.h and the headers of each tunnel).

var lwtSub = Sub{Name: "encap", Attr: 21, Formats: []Attr{
	{Type: 22, Kind: Nest, Name: "RTA_ENCAP", Of: "1", Space: &mplsIptunnelSpace},
	{Type: 22, Kind: Nest, Name: "RTA_ENCAP", Of: "2", Space: &lwtIPSpace},
	{Type: 22, Kind: Nest, Name: "RTA_ENCAP", Of: "3", Space: &ilaSpace},
	{Type: 22, Kind: Nest, Name: "RTA_ENCAP", Of: "4", Space: &lwtIP6Space},
	{Type: 22, Kind: Nest, Name: "RTA_ENCAP", Of: "5", Space: &seg6IptunnelSpace},
	{Type: 22, Kind: Nest, Name: "RTA_ENCAP", Of: "6", Space: &lwtBpfSpace},
	{Type: 22, Kind: Nest, Name: "RTA_ENCAP", Of: "7", Space: &seg6LocalSpace},
	{Type: 22, Kind: Nest, Name: "RTA_ENCAP", Of: "8", Space: &rplIptunnelSpace},
	{Type: 22, Kind: Nest, Name: "RTA_ENCAP", Of: "9", Space: &ioam6IptunnelSpace},
	{Type: 22, Kind: Nest, Name: "RTA_ENCAP", Of: "10", Space: &lwtXfrmSpace},
}}

var lwtNexthopSub = Sub{Name: "encap", Attr: 7, Formats: []Attr{
	{Type: 8, Kind: Nest, Name: "NHA_ENCAP", Of: "1", Space: &mplsIptunnelSpace},
	{Type: 8, Kind: Nest, Name: "NHA_ENCAP", Of: "2", Space: &lwtIPSpace},
	{Type: 8, Kind: Nest, Name: "NHA_ENCAP", Of: "3", Space: &ilaSpace},
	{Type: 8, Kind: Nest, Name: "NHA_ENCAP", Of: "4", Space: &lwtIP6Space},
	{Type: 8, Kind: Nest, Name: "NHA_ENCAP", Of: "5", Space: &seg6IptunnelSpace},
	{Type: 8, Kind: Nest, Name: "NHA_ENCAP", Of: "6", Space: &lwtBpfSpace},
	{Type: 8, Kind: Nest, Name: "NHA_ENCAP", Of: "7", Space: &seg6LocalSpace},
	{Type: 8, Kind: Nest, Name: "NHA_ENCAP", Of: "8", Space: &rplIptunnelSpace},
	{Type: 8, Kind: Nest, Name: "NHA_ENCAP", Of: "9", Space: &ioam6IptunnelSpace},
	{Type: 8, Kind: Nest, Name: "NHA_ENCAP", Of: "10", Space: &lwtXfrmSpace},
}}

var mplsIptunnelSpace = Space{Name: "mpls", Prefix: "MPLS_IPTUNNEL_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "MPLS_IPTUNNEL_UNSPEC"},
	{Type: 1, Kind: Packed, Elem: StructOf, Name: "MPLS_IPTUNNEL_DST", Struct: &mplsLabelStruct},
	{Type: 2, Kind: U8, Name: "MPLS_IPTUNNEL_TTL"},
}}

// ipTunnelFlagsEnum is what is in an IP tunnel's header (linux/if_tunnel.h).
var ipTunnelFlagsEnum = Enum{Name: "TUNNEL_*", Prefix: "TUNNEL_", Flags: true, Values: []Value{
	{0x1, "TUNNEL_CSUM"},
	{0x2, "TUNNEL_ROUTING"},
	{0x4, "TUNNEL_KEY"},
	{0x8, "TUNNEL_SEQ"},
	{0x10, "TUNNEL_STRICT"},
	{0x20, "TUNNEL_REC"},
	{0x40, "TUNNEL_VERSION"},
	{0x80, "TUNNEL_NO_KEY"},
	{0x100, "TUNNEL_DONT_FRAGMENT"},
	{0x200, "TUNNEL_OAM"},
	{0x400, "TUNNEL_CRIT_OPT"},
	{0x800, "TUNNEL_GENEVE_OPT"},
	{0x1000, "TUNNEL_VXLAN_OPT"},
	{0x2000, "TUNNEL_NOCACHE"},
	{0x4000, "TUNNEL_ERSPAN_OPT"},
	{0x8000, "TUNNEL_GTP_OPT"},
}}

var lwtIPSpace = Space{Name: "ip", Prefix: "LWTUNNEL_IP_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "LWTUNNEL_IP_UNSPEC"},
	{Type: 1, Kind: U64, Order: Big, Name: "LWTUNNEL_IP_ID"},
	{Type: 2, Kind: IP, Name: "LWTUNNEL_IP_DST"},
	{Type: 3, Kind: IP, Name: "LWTUNNEL_IP_SRC"},
	{Type: 4, Kind: U8, Name: "LWTUNNEL_IP_TTL"},
	{Type: 5, Kind: U8, Show: Hex, Name: "LWTUNNEL_IP_TOS"},
	{Type: 6, Kind: U16, Order: Big, Name: "LWTUNNEL_IP_FLAGS", Enum: &ipTunnelFlagsEnum},
	{Type: 7, Kind: Pad, Name: "LWTUNNEL_IP_PAD"},
	{Type: 8, Kind: Nest, Name: "LWTUNNEL_IP_OPTS", Space: &lwtIPOptsSpace},
}}

var lwtIP6Space = Space{Name: "ip6", Prefix: "LWTUNNEL_IP6_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "LWTUNNEL_IP6_UNSPEC"},
	{Type: 1, Kind: U64, Order: Big, Name: "LWTUNNEL_IP6_ID"},
	{Type: 2, Kind: IP, Name: "LWTUNNEL_IP6_DST"},
	{Type: 3, Kind: IP, Name: "LWTUNNEL_IP6_SRC"},
	{Type: 4, Kind: U8, Name: "LWTUNNEL_IP6_HOPLIMIT"},
	{Type: 5, Kind: U8, Show: Hex, Name: "LWTUNNEL_IP6_TC"},
	{Type: 6, Kind: U16, Order: Big, Name: "LWTUNNEL_IP6_FLAGS", Enum: &ipTunnelFlagsEnum},
	{Type: 7, Kind: Pad, Name: "LWTUNNEL_IP6_PAD"},
	{Type: 8, Kind: Nest, Name: "LWTUNNEL_IP6_OPTS", Space: &lwtIPOptsSpace},
}}

var lwtIPOptsSpace = Space{Name: "opts", Prefix: "LWTUNNEL_IP_OPTS_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "LWTUNNEL_IP_OPTS_UNSPEC"},
	{Type: 1, Kind: Nest, Name: "LWTUNNEL_IP_OPTS_GENEVE", Space: &lwtGeneveSpace},
	{Type: 2, Kind: Nest, Name: "LWTUNNEL_IP_OPTS_VXLAN", Space: &lwtVxlanSpace},
	{Type: 3, Kind: Nest, Name: "LWTUNNEL_IP_OPTS_ERSPAN", Space: &lwtErspanSpace},
}}

var lwtGeneveSpace = Space{Name: "geneve", Prefix: "LWTUNNEL_IP_OPT_GENEVE_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "LWTUNNEL_IP_OPT_GENEVE_UNSPEC"},
	{Type: 1, Kind: U16, Order: Big, Show: Hex, Name: "LWTUNNEL_IP_OPT_GENEVE_CLASS"},
	{Type: 2, Kind: U8, Show: Hex, Name: "LWTUNNEL_IP_OPT_GENEVE_TYPE"},
	{Type: 3, Kind: Binary, Name: "LWTUNNEL_IP_OPT_GENEVE_DATA"},
}}

var lwtVxlanSpace = Space{Name: "vxlan", Prefix: "LWTUNNEL_IP_OPT_VXLAN_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "LWTUNNEL_IP_OPT_VXLAN_UNSPEC"},
	{Type: 1, Kind: U32, Show: Hex, Name: "LWTUNNEL_IP_OPT_VXLAN_GBP"},
}}

var lwtErspanSpace = Space{Name: "erspan", Prefix: "LWTUNNEL_IP_OPT_ERSPAN_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "LWTUNNEL_IP_OPT_ERSPAN_UNSPEC"},
	{Type: 1, Kind: U8, Name: "LWTUNNEL_IP_OPT_ERSPAN_VER"},
	{Type: 2, Kind: U32, Order: Big, Name: "LWTUNNEL_IP_OPT_ERSPAN_INDEX"},
	{Type: 3, Kind: U8, Name: "LWTUNNEL_IP_OPT_ERSPAN_DIR"},
	{Type: 4, Kind: U8, Name: "LWTUNNEL_IP_OPT_ERSPAN_HWID"},
}}

var ilaCsumModeEnum = Enum{Name: "ILA_CSUM_*", Prefix: "ILA_CSUM_", Values: []Value{
	{0, "ILA_CSUM_ADJUST_TRANSPORT"},
	{1, "ILA_CSUM_NEUTRAL_MAP"},
	{2, "ILA_CSUM_NO_ACTION"},
	{3, "ILA_CSUM_NEUTRAL_MAP_AUTO"},
}}

var ilaIdentTypeEnum = Enum{Name: "ILA_ATYPE_*", Prefix: "ILA_ATYPE_", Values: []Value{
	{0, "ILA_ATYPE_IID"},
	{1, "ILA_ATYPE_LUID"},
	{2, "ILA_ATYPE_VIRT_V4"},
	{3, "ILA_ATYPE_VIRT_UNI_V6"},
	{4, "ILA_ATYPE_VIRT_MULTI_V6"},
	{5, "ILA_ATYPE_NONLOCAL_ADDR"},
	{6, "ILA_ATYPE_RSVD_1"},
	{7, "ILA_ATYPE_RSVD_2"},
	{32, "ILA_ATYPE_USE_FORMAT"},
}}

var ilaHookTypeEnum = Enum{Name: "ILA_HOOK_*", Prefix: "ILA_HOOK_", Values: []Value{
	{0, "ILA_HOOK_ROUTE_OUTPUT"},
	{1, "ILA_HOOK_ROUTE_INPUT"},
}}

var ilaSpace = Space{Name: "ila", Prefix: "ILA_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "ILA_ATTR_UNSPEC"},
	{Type: 1, Kind: U64, Order: Big, Show: Hex, Name: "ILA_ATTR_LOCATOR"},
	{Type: 2, Kind: U64, Order: Big, Show: Hex, Name: "ILA_ATTR_IDENTIFIER"},
	{Type: 3, Kind: U64, Order: Big, Show: Hex, Name: "ILA_ATTR_LOCATOR_MATCH"},
	{Type: 4, Kind: S32, Show: IfIndex, Name: "ILA_ATTR_IFINDEX"},
	{Type: 5, Kind: U32, Name: "ILA_ATTR_DIR"},
	{Type: 6, Kind: Pad, Name: "ILA_ATTR_PAD"},
	{Type: 7, Kind: U8, Name: "ILA_ATTR_CSUM_MODE", Enum: &ilaCsumModeEnum},
	{Type: 8, Kind: U8, Name: "ILA_ATTR_IDENT_TYPE", Enum: &ilaIdentTypeEnum},
	{Type: 9, Kind: U8, Name: "ILA_ATTR_HOOK_TYPE", Enum: &ilaHookTypeEnum},
}}

var seg6ModeEnum = Enum{Name: "SEG6_IPTUN_MODE_*", Prefix: "SEG6_IPTUN_MODE_", Values: []Value{
	{0, "SEG6_IPTUN_MODE_INLINE"},
	{1, "SEG6_IPTUN_MODE_ENCAP"},
	{2, "SEG6_IPTUN_MODE_L2ENCAP"},
	{3, "SEG6_IPTUN_MODE_ENCAP_RED"},
	{4, "SEG6_IPTUN_MODE_L2ENCAP_RED"},
}}

// srhSegments: first_segment is the index of the last one in the list.
var srhSegments = Sub{Name: "segments", Field: "first_segment"}

// sr6TLVSpace is of SR6_TLV_* (linux/seg6.h).
var sr6TLVSpace = Space{Name: "tlvs", Prefix: "SR6_TLV_", TLV: Segment, Attrs: []Attr{
	{Type: 4, Kind: Pad, Name: "SR6_TLV_PADDING"},
	{Type: 5, Kind: StructOf, Name: "SR6_TLV_HMAC", Struct: &sr6TLVHmacStruct},
}}

// sr6TLVHmacStruct is struct sr6_tlv_hmac behind its tlvhdr.
var sr6TLVHmacStruct = Struct{Name: "sr6_tlv_hmac", Size: 38, Fields: []Attr{
	{Kind: Pad, Len: 2, Name: "reserved"},
	{Kind: U32, Order: Big, Name: "hmackeyid"},
	{Kind: Binary, Len: 32, Name: "hmac"},
}}

// ipv6SrHdrStruct is a segment routing header; segments and TLVs follow it.
var ipv6SrHdrStruct = Struct{Name: "ipv6_sr_hdr", Size: 8, Fields: []Attr{
	{Kind: U8, Name: "nexthdr"},
	{Kind: U8, Name: "hdrlen"},
	{Kind: U8, Name: "type"},
	{Kind: U8, Name: "segments_left"},
	{Kind: U8, Name: "first_segment"},
	{Kind: U8, Show: Hex, Name: "flags"},
	{Kind: U16, Order: Big, Name: "tag"},
	{Kind: Counted, Elem: StructOf, Name: "segments", Struct: &in6AddrStruct, Sub: &srhSegments},
	{Kind: TLVs, Name: "tlvs", Space: &sr6TLVSpace},
}}

var seg6EncapStruct = Struct{Name: "seg6_iptunnel_encap", Size: 12, Fields: []Attr{
	{Kind: S32, Name: "mode", Enum: &seg6ModeEnum},
	{Kind: U8, Name: "nexthdr"},
	{Kind: U8, Name: "hdrlen"},
	{Kind: U8, Name: "type"},
	{Kind: U8, Name: "segments_left"},
	{Kind: U8, Name: "first_segment"},
	{Kind: U8, Show: Hex, Name: "flags"},
	{Kind: U16, Order: Big, Name: "tag"},
	{Kind: Counted, Elem: StructOf, Name: "segments", Struct: &in6AddrStruct, Sub: &srhSegments},
	{Kind: TLVs, Name: "tlvs", Space: &sr6TLVSpace},
}}

var seg6IptunnelSpace = Space{Name: "seg6", Prefix: "SEG6_IPTUNNEL_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "SEG6_IPTUNNEL_UNSPEC"},
	{Type: 1, Kind: StructOf, Name: "SEG6_IPTUNNEL_SRH", Struct: &seg6EncapStruct},
	{Type: 2, Kind: IP, Name: "SEG6_IPTUNNEL_SRC"},
	{Type: 3, Kind: U32, Name: "SEG6_IPTUNNEL_TABLE", Enum: &rtTableEnum},
}}

var seg6ActionEnum = Enum{Name: "SEG6_LOCAL_ACTION_*", Prefix: "SEG6_LOCAL_ACTION_", Values: []Value{
	{0, "SEG6_LOCAL_ACTION_UNSPEC"},
	{1, "SEG6_LOCAL_ACTION_END"},
	{2, "SEG6_LOCAL_ACTION_END_X"},
	{3, "SEG6_LOCAL_ACTION_END_T"},
	{4, "SEG6_LOCAL_ACTION_END_DX2"},
	{5, "SEG6_LOCAL_ACTION_END_DX6"},
	{6, "SEG6_LOCAL_ACTION_END_DX4"},
	{7, "SEG6_LOCAL_ACTION_END_DT6"},
	{8, "SEG6_LOCAL_ACTION_END_DT4"},
	{9, "SEG6_LOCAL_ACTION_END_B6"},
	{10, "SEG6_LOCAL_ACTION_END_B6_ENCAP"},
	{11, "SEG6_LOCAL_ACTION_END_BM"},
	{12, "SEG6_LOCAL_ACTION_END_S"},
	{13, "SEG6_LOCAL_ACTION_END_AS"},
	{14, "SEG6_LOCAL_ACTION_END_AM"},
	{15, "SEG6_LOCAL_ACTION_END_BPF"},
	{16, "SEG6_LOCAL_ACTION_END_DT46"},
}}

var seg6FlavorEnum = Enum{Name: "SEG6_LOCAL_FLV_OP_*", Prefix: "SEG6_LOCAL_FLV_OP_", Flags: true, Values: []Value{
	{0x2, "SEG6_LOCAL_FLV_OP_PSP"},
	{0x4, "SEG6_LOCAL_FLV_OP_USP"},
	{0x8, "SEG6_LOCAL_FLV_OP_USD"},
	{0x10, "SEG6_LOCAL_FLV_OP_NEXT_CSID"},
}}

var seg6LocalSpace = Space{Name: "seg6local", Prefix: "SEG6_LOCAL_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "SEG6_LOCAL_UNSPEC"},
	{Type: 1, Kind: U32, Name: "SEG6_LOCAL_ACTION", Enum: &seg6ActionEnum},
	{Type: 2, Kind: StructOf, Name: "SEG6_LOCAL_SRH", Struct: &ipv6SrHdrStruct},
	{Type: 3, Kind: U32, Name: "SEG6_LOCAL_TABLE", Enum: &rtTableEnum},
	{Type: 4, Kind: IP, Name: "SEG6_LOCAL_NH4"},
	{Type: 5, Kind: IP, Name: "SEG6_LOCAL_NH6"},
	{Type: 6, Kind: U32, Show: IfIndex, Name: "SEG6_LOCAL_IIF"},
	{Type: 7, Kind: U32, Show: IfIndex, Name: "SEG6_LOCAL_OIF"},
	{Type: 8, Kind: Nest, Name: "SEG6_LOCAL_BPF", Space: &seg6LocalBpfSpace},
	{Type: 9, Kind: U32, Name: "SEG6_LOCAL_VRFTABLE", Enum: &rtTableEnum},
	{Type: 10, Kind: Nest, Name: "SEG6_LOCAL_COUNTERS", Space: &seg6LocalCntSpace},
	{Type: 11, Kind: Nest, Name: "SEG6_LOCAL_FLAVORS", Space: &seg6LocalFlvSpace},
}}

var seg6LocalBpfSpace = Space{Name: "bpf", Prefix: "SEG6_LOCAL_BPF_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "SEG6_LOCAL_BPF_PROG_UNSPEC"},
	{Type: 1, Kind: U32, Name: "SEG6_LOCAL_BPF_PROG"},
	{Type: 2, Kind: String, Name: "SEG6_LOCAL_BPF_PROG_NAME"},
}}

var seg6LocalCntSpace = Space{Name: "counters", Prefix: "SEG6_LOCAL_CNT_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "SEG6_LOCAL_CNT_UNSPEC"},
	{Type: 1, Kind: Pad, Name: "SEG6_LOCAL_CNT_PAD"},
	{Type: 2, Kind: U64, Name: "SEG6_LOCAL_CNT_PACKETS"},
	{Type: 3, Kind: U64, Name: "SEG6_LOCAL_CNT_BYTES"},
	{Type: 4, Kind: U64, Name: "SEG6_LOCAL_CNT_ERRORS"},
}}

var seg6LocalFlvSpace = Space{Name: "flavors", Prefix: "SEG6_LOCAL_FLV_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "SEG6_LOCAL_FLV_UNSPEC"},
	{Type: 1, Kind: U32, Name: "SEG6_LOCAL_FLV_OPERATION", Enum: &seg6FlavorEnum},
	{Type: 2, Kind: U8, Name: "SEG6_LOCAL_FLV_LCBLOCK_BITS"},
	{Type: 3, Kind: U8, Name: "SEG6_LOCAL_FLV_LCNODE_FN_BITS"},
}}

var lwtBpfSpace = Space{Name: "bpf", Prefix: "LWT_BPF_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "LWT_BPF_UNSPEC"},
	{Type: 1, Kind: Nest, Name: "LWT_BPF_IN", Space: &lwtBpfProgSpace},
	{Type: 2, Kind: Nest, Name: "LWT_BPF_OUT", Space: &lwtBpfProgSpace},
	{Type: 3, Kind: Nest, Name: "LWT_BPF_XMIT", Space: &lwtBpfProgSpace},
	{Type: 4, Kind: U32, Name: "LWT_BPF_XMIT_HEADROOM"},
}}

var lwtBpfProgSpace = Space{Name: "prog", Prefix: "LWT_BPF_PROG_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "LWT_BPF_PROG_UNSPEC"},
	{Type: 1, Kind: U32, Name: "LWT_BPF_PROG_FD"},
	{Type: 2, Kind: String, Name: "LWT_BPF_PROG_NAME"},
}}

// rplSrHdrStruct's third word is CmprI, CmprE, Pad and Reserved in 4, 4, 4 and
// 20 bits; compressed addresses follow it.
var rplSrHdrStruct = Struct{Name: "ipv6_rpl_sr_hdr", Size: 8, Fields: []Attr{
	{Kind: U8, Name: "nexthdr"},
	{Kind: U8, Name: "hdrlen"},
	{Kind: U8, Name: "type"},
	{Kind: U8, Name: "segments_left"},
	{Kind: Bits, Len: 4, Order: Big, Name: "cmpr", Struct: &Struct{Name: "cmpr", Size: 32, Fields: []Attr{
		{Kind: U8, Len: 4, Name: "cmpri"}, {Kind: U8, Len: 4, Name: "cmpre"}, {Kind: Pad, Len: 4, Name: "pad"}, {Kind: U32, Len: 20, Name: "reserved"},
	}}},
	{Kind: Packed, Elem: StructOf, Name: "segments", Struct: &in6AddrStruct},
}}

var rplIptunnelSpace = Space{Name: "rpl", Prefix: "RPL_IPTUNNEL_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "RPL_IPTUNNEL_UNSPEC"},
	{Type: 1, Kind: StructOf, Name: "RPL_IPTUNNEL_SRH", Struct: &rplSrHdrStruct},
}}

var ioam6ModeEnum = Enum{Name: "IOAM6_IPTUNNEL_MODE_*", Prefix: "IOAM6_IPTUNNEL_MODE_", Values: []Value{
	{1, "IOAM6_IPTUNNEL_MODE_INLINE"},
	{2, "IOAM6_IPTUNNEL_MODE_ENCAP"},
	{3, "IOAM6_IPTUNNEL_MODE_AUTO"},
}}

// ioam6TraceStruct: trace data follow.
var ioam6TraceStruct = Struct{Name: "ioam6_trace_hdr", Size: 8, Fields: []Attr{
	{Kind: U16, Order: Big, Name: "namespace_id"},
	{Kind: Bits, Len: 1, Name: "nodelen_overflow", Struct: &Struct{Name: "nodelen_overflow", Size: 8, Fields: []Attr{
		{Kind: U8, Len: 5, Name: "nodelen"}, {Kind: U8, Len: 1, Name: "overflow"}, {Kind: Pad, Len: 2, Name: "pad"},
	}}},
	{Kind: Bits, Len: 1, Name: "remlen_pad", Struct: &Struct{Name: "remlen_pad", Size: 8, Fields: []Attr{
		{Kind: Pad, Len: 1, Name: "pad"}, {Kind: U8, Len: 7, Name: "remlen"},
	}}},
	{Kind: U32, Order: Big, Show: Hex, Name: "type_be32"},
	{Kind: Binary, Name: "data"},
}}

var ioam6IptunnelSpace = Space{Name: "ioam6", Prefix: "IOAM6_IPTUNNEL_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IOAM6_IPTUNNEL_UNSPEC"},
	{Type: 1, Kind: U8, Name: "IOAM6_IPTUNNEL_MODE", Enum: &ioam6ModeEnum},
	{Type: 2, Kind: IP, Name: "IOAM6_IPTUNNEL_DST"},
	{Type: 3, Kind: StructOf, Name: "IOAM6_IPTUNNEL_TRACE", Struct: &ioam6TraceStruct},
	{Type: 4, Kind: U32, Name: "IOAM6_IPTUNNEL_FREQ_K"},
	{Type: 5, Kind: U32, Name: "IOAM6_IPTUNNEL_FREQ_N"},
	{Type: 6, Kind: IP, Name: "IOAM6_IPTUNNEL_SRC"},
}}

var lwtXfrmSpace = Space{Name: "xfrm", Prefix: "LWT_XFRM_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "LWT_XFRM_UNSPEC"},
	{Type: 1, Kind: U32, Show: Hex, Name: "LWT_XFRM_IF_ID"},
	{Type: 2, Kind: U32, Show: IfIndex, Name: "LWT_XFRM_LINK"},
}}
