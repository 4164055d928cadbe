// SPDX-License-Identifier: Apache-2.0

package decode

// Extended matches of filters (linux/pkt_cls.h, linux/tc_ematch).

// tcfEmatchHdrStruct is struct tcf_ematch_hdr and what its kind says of the
// data behind it.
var tcfEmatchHdrStruct = Struct{Name: "tcf_ematch_hdr", Size: 8, Fields: []Attr{
	{Kind: U16, Name: "matchid"},
	{Kind: U16, Name: "kind", Enum: &tcfEmEnum},
	{Kind: U16, Name: "flags", Enum: &tcfEmFlagsEnum},
	{Kind: Pad, Len: 2, Name: "pad"},
	{Kind: SubMessage, Name: "data", Sub: &tcfEmatchSub},
}}

var tcfEmEnum = Enum{Name: "TCF_EM_*", Prefix: "TCF_EM_", Values: []Value{
	{0, "TCF_EM_CONTAINER"}, {1, "TCF_EM_CMP"}, {2, "TCF_EM_NBYTE"}, {3, "TCF_EM_U32"}, {4, "TCF_EM_META"},
	{5, "TCF_EM_TEXT"}, {6, "TCF_EM_VLAN"}, {7, "TCF_EM_CANID"}, {8, "TCF_EM_IPSET"}, {9, "TCF_EM_IPT"},
}}

var tcfEmFlagsEnum = Enum{Name: "tcf_ematch_hdr.flags", Prefix: "TCF_EM_", Flags: true, Values: []Value{
	{0x1, "TCF_EM_REL_AND"}, {0x2, "TCF_EM_REL_OR"}, {0x4, "TCF_EM_INVERT"}, {0x8, "TCF_EM_SIMPLE"},
}}

var tcfEmatchSub = Sub{Name: "ematch", Field: "kind", Formats: []Attr{
	{Kind: U32, Name: "data", Of: "0"}, // the first match of those in brackets
	{Kind: StructOf, Name: "data", Of: "1", Struct: &tcfEmCmpStruct},
	{Kind: StructOf, Name: "data", Of: "2", Struct: &tcfEmNbyteStruct},
	{Kind: StructOf, Name: "data", Of: "3", Struct: &tcTcU32KeyStruct},
	{Kind: Nest, Name: "data", Of: "4", Space: &tcaEmMetaSpace},
	{Kind: StructOf, Name: "data", Of: "5", Struct: &tcfEmTextStruct},
	{Kind: Packed, Elem: StructOf, Name: "data", Of: "7", Struct: &canFilterStruct},
	{Kind: StructOf, Name: "data", Of: "8", Struct: &xtSetInfoStruct},
	{Kind: Nest, Name: "data", Of: "9", Space: &tcaEmIptSpace},
}, Fallback: &Attr{Kind: Binary, Name: "data"}}

var tcfLayerEnum = Enum{Name: "TCF_LAYER_*", Prefix: "TCF_LAYER_", Values: []Value{
	{0, "TCF_LAYER_LINK"}, {1, "TCF_LAYER_NETWORK"}, {2, "TCF_LAYER_TRANSPORT"},
}}

// tcfEmCmpStruct is struct tcf_em_cmp; its last two bytes are bit fields.
var tcfEmCmpStruct = Struct{Name: "tcf_em_cmp", Size: 12, Fields: []Attr{
	{Kind: U32, Name: "val"},
	{Kind: U32, Show: Hex, Name: "mask"},
	{Kind: U16, Name: "off"},
	{Kind: Bits, Len: 1, Name: "align_flags", Struct: &Struct{Name: "align_flags", Size: 8, Fields: []Attr{
		{Kind: U8, Len: 4, Name: "align", Enum: &Enum{Name: "TCF_EM_ALIGN_*", Prefix: "TCF_EM_ALIGN_", Values: []Value{
			{1, "TCF_EM_ALIGN_U8"}, {2, "TCF_EM_ALIGN_U16"}, {4, "TCF_EM_ALIGN_U32"},
		}}},
		{Kind: U8, Len: 4, Name: "flags", Enum: &Enum{Name: "TCF_EM_CMP_*", Prefix: "TCF_EM_CMP_", Flags: true, Values: []Value{
			{1, "TCF_EM_CMP_TRANS"},
		}}},
	}}},
	{Kind: Bits, Len: 1, Name: "layer_opnd", Struct: &Struct{Name: "layer_opnd", Size: 8, Fields: []Attr{
		{Kind: U8, Len: 4, Name: "layer", Enum: &tcfLayerEnum},
		{Kind: U8, Len: 4, Name: "opnd", Enum: &tcfEmOpndEnum},
	}}},
}}

var tcfEmOpndEnum = Enum{Name: "TCF_EM_OPND_*", Prefix: "TCF_EM_OPND_", Values: []Value{
	{0, "TCF_EM_OPND_EQ"}, {1, "TCF_EM_OPND_GT"}, {2, "TCF_EM_OPND_LT"},
}}

var tcfEmNbyteStruct = Struct{Name: "tcf_em_nbyte", Size: 4, Fields: []Attr{
	{Kind: U16, Name: "off"},
	{Kind: Bits, Len: 2, Name: "len_layer", Struct: &Struct{Name: "len_layer", Size: 16, Fields: []Attr{
		{Kind: U16, Len: 12, Name: "len"},
		{Kind: U8, Len: 4, Name: "layer", Enum: &tcfLayerEnum},
	}}},
	{Kind: Binary, Name: "pattern"},
}}

var tcfEmTextStruct = Struct{Name: "tcf_em_text", Size: 24, Fields: []Attr{
	{Kind: String, Len: 16, Name: "algo"},
	{Kind: U16, Name: "from_offset"},
	{Kind: U16, Name: "to_offset"},
	{Kind: U16, Name: "pattern_len"},
	{Kind: Bits, Len: 1, Name: "layers", Struct: &Struct{Name: "layers", Size: 8, Fields: []Attr{
		{Kind: U8, Len: 4, Name: "from_layer", Enum: &tcfLayerEnum},
		{Kind: U8, Len: 4, Name: "to_layer", Enum: &tcfLayerEnum},
	}}},
	{Kind: Pad, Len: 1, Name: "pad"},
	{Kind: Binary, Name: "pattern"},
}}

var canFilterStruct = Struct{Name: "can_filter", Size: 8, Fields: []Attr{
	{Kind: U32, Show: Hex, Name: "can_id"},
	{Kind: U32, Show: Hex, Name: "can_mask"},
}}

var xtSetInfoStruct = Struct{Name: "xt_set_info", Size: 4, Fields: []Attr{
	{Kind: U16, Name: "index"},
	{Kind: U8, Name: "dim"},
	{Kind: U8, Show: Hex, Name: "flags"},
}}

var tcaEmMetaSpace = Space{Name: "meta", Prefix: "TCA_EM_META_", Attrs: []Attr{
	{Type: 1, Kind: StructOf, Name: "TCA_EM_META_HDR", Struct: &tcfMetaHdrStruct},
	{Type: 2, Kind: Binary, Name: "TCA_EM_META_LVALUE"},
	{Type: 3, Kind: Binary, Name: "TCA_EM_META_RVALUE"},
}}

var tcfMetaHdrStruct = Struct{Name: "tcf_meta_hdr", Size: 8, Fields: []Attr{
	{Kind: StructOf, Name: "left", Struct: &tcfMetaValStruct},
	{Kind: StructOf, Name: "right", Struct: &tcfMetaValStruct},
}}

// tcfMetaValStruct is struct tcf_meta_val; of kind the lower bits are which
// value, the upper ones its type (TCF_META_ID, TCF_META_TYPE).
var tcfMetaValStruct = Struct{Name: "tcf_meta_val", Size: 4, Fields: []Attr{
	{Kind: Bits, Len: 2, Name: "kind", Struct: &Struct{Name: "kind", Size: 16, Fields: []Attr{
		{Kind: U16, Len: 12, Name: "id", Enum: &tcfMetaIDEnum},
		{Kind: U8, Len: 4, Name: "type", Enum: &Enum{Name: "TCF_META_TYPE_*", Prefix: "TCF_META_TYPE_", Values: []Value{
			{0, "TCF_META_TYPE_VAR"}, {1, "TCF_META_TYPE_INT"},
		}}},
	}}},
	{Kind: U8, Name: "shift"},
	{Kind: U8, Name: "op", Enum: &tcfEmOpndEnum},
}}

var tcfMetaIDEnum = Enum{Name: "TCF_META_ID_*", Prefix: "TCF_META_ID_", Values: []Value{
	{0, "TCF_META_ID_VALUE"}, {1, "TCF_META_ID_RANDOM"}, {2, "TCF_META_ID_LOADAVG_0"}, {3, "TCF_META_ID_LOADAVG_1"},
	{4, "TCF_META_ID_LOADAVG_2"}, {5, "TCF_META_ID_DEV"}, {6, "TCF_META_ID_PRIORITY"}, {7, "TCF_META_ID_PROTOCOL"},
	{8, "TCF_META_ID_PKTTYPE"}, {9, "TCF_META_ID_PKTLEN"}, {10, "TCF_META_ID_DATALEN"}, {11, "TCF_META_ID_MACLEN"},
	{12, "TCF_META_ID_NFMARK"}, {13, "TCF_META_ID_TCINDEX"}, {14, "TCF_META_ID_RTCLASSID"}, {15, "TCF_META_ID_RTIIF"},
	{16, "TCF_META_ID_SK_FAMILY"}, {17, "TCF_META_ID_SK_STATE"}, {18, "TCF_META_ID_SK_REUSE"}, {19, "TCF_META_ID_SK_BOUND_IF"},
	{20, "TCF_META_ID_SK_REFCNT"}, {21, "TCF_META_ID_SK_SHUTDOWN"}, {22, "TCF_META_ID_SK_PROTO"}, {23, "TCF_META_ID_SK_TYPE"},
	{24, "TCF_META_ID_SK_RCVBUF"}, {25, "TCF_META_ID_SK_RMEM_ALLOC"}, {26, "TCF_META_ID_SK_WMEM_ALLOC"},
	{27, "TCF_META_ID_SK_OMEM_ALLOC"}, {28, "TCF_META_ID_SK_WMEM_QUEUED"}, {29, "TCF_META_ID_SK_RCV_QLEN"},
	{30, "TCF_META_ID_SK_SND_QLEN"}, {31, "TCF_META_ID_SK_ERR_QLEN"}, {32, "TCF_META_ID_SK_FORWARD_ALLOCS"},
	{33, "TCF_META_ID_SK_SNDBUF"}, {34, "TCF_META_ID_SK_ALLOCS"}, {36, "TCF_META_ID_SK_HASH"},
	{37, "TCF_META_ID_SK_LINGERTIME"}, {38, "TCF_META_ID_SK_ACK_BACKLOG"}, {39, "TCF_META_ID_SK_MAX_ACK_BACKLOG"},
	{40, "TCF_META_ID_SK_PRIO"}, {41, "TCF_META_ID_SK_RCVLOWAT"}, {42, "TCF_META_ID_SK_RCVTIMEO"},
	{43, "TCF_META_ID_SK_SNDTIMEO"}, {44, "TCF_META_ID_SK_SENDMSG_OFF"}, {45, "TCF_META_ID_SK_WRITE_PENDING"},
	{46, "TCF_META_ID_VLAN_TAG"}, {47, "TCF_META_ID_RXHASH"},
}}

var tcaEmIptSpace = Space{Name: "ipt", Prefix: "TCA_EM_IPT_", Attrs: []Attr{
	{Type: 1, Kind: U32, Name: "TCA_EM_IPT_HOOK", Enum: &nfInetHooksEnum},
	{Type: 2, Kind: String, Name: "TCA_EM_IPT_MATCH_NAME"},
	{Type: 3, Kind: U8, Name: "TCA_EM_IPT_MATCH_REVISION"},
	{Type: 4, Kind: U8, Name: "TCA_EM_IPT_NFPROTO", Enum: &nfprotos},
	{Type: 5, Kind: Binary, Name: "TCA_EM_IPT_MATCH_DATA"},
}}
