// SPDX-License-Identifier: Apache-2.0

package decode

// Attributes of NETLINK_XFRM (linux/xfrm.h).

// xfrmaSpace is enum xfrm_attr_type_t.
var xfrmaSpace = Space{Name: "xfrma", Prefix: "XFRMA_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "XFRMA_UNSPEC"},
	{Type: 1, Kind: StructOf, Name: "XFRMA_ALG_AUTH", Struct: &xfrmAlgoStruct},
	{Type: 2, Kind: StructOf, Name: "XFRMA_ALG_CRYPT", Struct: &xfrmAlgoStruct},
	{Type: 3, Kind: StructOf, Name: "XFRMA_ALG_COMP", Struct: &xfrmAlgoStruct},
	{Type: 4, Kind: StructOf, Name: "XFRMA_ENCAP", Struct: &xfrmEncapTmplStruct},
	{Type: 5, Kind: Packed, Elem: StructOf, Name: "XFRMA_TMPL", Struct: &xfrmUserTmplStruct},
	{Type: 6, Kind: StructOf, Name: "XFRMA_SA", Struct: &xfrmUsersaInfoStruct},
	{Type: 7, Kind: StructOf, Name: "XFRMA_POLICY", Struct: &xfrmUserpolicyInfoStruct},
	{Type: 8, Kind: StructOf, Name: "XFRMA_SEC_CTX", Struct: &xfrmUserSecCtxStruct},
	{Type: 9, Kind: StructOf, Name: "XFRMA_LTIME_VAL", Struct: &xfrmLifetimeCurStruct},
	{Type: 10, Kind: StructOf, Name: "XFRMA_REPLAY_VAL", Struct: &xfrmReplayStateStruct},
	{Type: 11, Kind: U32, Name: "XFRMA_REPLAY_THRESH"},
	{Type: 12, Kind: U32, Name: "XFRMA_ETIMER_THRESH"}, // in tenths of a second
	{Type: 13, Kind: SubMessage, Name: "XFRMA_SRCADDR", Sub: &xfrmSrcaddrSub},
	{Type: 14, Kind: SubMessage, Name: "XFRMA_COADDR", Sub: &xfrmCoaddrSub},
	{Type: 15, Kind: U64, Name: "XFRMA_LASTUSED"}, // seconds since 1970
	{Type: 16, Kind: StructOf, Name: "XFRMA_POLICY_TYPE", Struct: &xfrmUserpolicyTypeStruct},
	{Type: 17, Kind: Packed, Elem: StructOf, Name: "XFRMA_MIGRATE", Struct: &xfrmUserMigrateStruct},
	{Type: 18, Kind: StructOf, Name: "XFRMA_ALG_AEAD", Struct: &xfrmAlgoAeadStruct},
	{Type: 19, Kind: StructOf, Name: "XFRMA_KMADDRESS", Struct: &xfrmUserKmaddressStruct},
	{Type: 20, Kind: StructOf, Name: "XFRMA_ALG_AUTH_TRUNC", Struct: &xfrmAlgoAuthStruct},
	{Type: 21, Kind: StructOf, Name: "XFRMA_MARK", Struct: &xfrmMarkStruct},
	{Type: 22, Kind: U32, Name: "XFRMA_TFCPAD"},
	{Type: 23, Kind: StructOf, Name: "XFRMA_REPLAY_ESN_VAL", Struct: &xfrmReplayStateEsnStruct},
	{Type: 24, Kind: U32, Name: "XFRMA_SA_EXTRA_FLAGS", Enum: &xfrmSAXFlagEnum},
	{Type: 25, Kind: U8, Name: "XFRMA_PROTO", Enum: &ipprotoEnum},
	{Type: 26, Kind: StructOf, Name: "XFRMA_ADDRESS_FILTER", Struct: &xfrmAddressFilterStruct},
	{Type: 27, Kind: Pad, Name: "XFRMA_PAD"},
	{Type: 28, Kind: StructOf, Name: "XFRMA_OFFLOAD_DEV", Struct: &xfrmUserOffloadStruct},
	{Type: 29, Kind: U32, Show: Hex, Name: "XFRMA_SET_MARK"},
	{Type: 30, Kind: U32, Show: Hex, Name: "XFRMA_SET_MARK_MASK"},
	{Type: 31, Kind: U32, Show: Hex, Name: "XFRMA_IF_ID"},
	{Type: 32, Kind: U32, Show: Seconds, Name: "XFRMA_MTIMER_THRESH"},
	{Type: 33, Kind: U8, Name: "XFRMA_SA_DIR", Enum: &xfrmSADirEnum},
	{Type: 34, Kind: U32, Show: Seconds, Name: "XFRMA_NAT_KEEPALIVE_INTERVAL"},
	{Type: 35, Kind: U32, Name: "XFRMA_SA_PCPU"},
	{Type: 36, Kind: U32, Show: Micros, Name: "XFRMA_IPTFS_DROP_TIME"},
	{Type: 37, Kind: U16, Name: "XFRMA_IPTFS_REORDER_WINDOW"},
	{Type: 38, Kind: Flag, Name: "XFRMA_IPTFS_DONT_FRAG"},
	{Type: 39, Kind: U32, Show: Micros, Name: "XFRMA_IPTFS_INIT_DELAY"},
	{Type: 40, Kind: U32, Name: "XFRMA_IPTFS_MAX_QSIZE"},
	{Type: 41, Kind: U32, Name: "XFRMA_IPTFS_PKT_SIZE"},
}}

// xfrmaSadSpace is enum xfrm_sadattr_type_t.
var xfrmaSadSpace = Space{Name: "xfrma_sad", Prefix: "XFRMA_SAD_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "XFRMA_SAD_UNSPEC"},
	{Type: 1, Kind: U32, Name: "XFRMA_SAD_CNT"},
	{Type: 2, Kind: StructOf, Name: "XFRMA_SAD_HINFO", Struct: &xfrmuSadhinfoStruct},
}}

// xfrmaSpdSpace is enum xfrm_spdattr_type_t.
var xfrmaSpdSpace = Space{Name: "xfrma_spd", Prefix: "XFRMA_SPD_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "XFRMA_SPD_UNSPEC"},
	{Type: 1, Kind: StructOf, Name: "XFRMA_SPD_INFO", Struct: &xfrmuSpdinfoStruct},
	{Type: 2, Kind: StructOf, Name: "XFRMA_SPD_HINFO", Struct: &xfrmuSpdhinfoStruct},
	{Type: 3, Kind: StructOf, Name: "XFRMA_SPD_IPV4_HTHRESH", Struct: &xfrmuSpdhthreshStruct},
	{Type: 4, Kind: StructOf, Name: "XFRMA_SPD_IPV6_HTHRESH", Struct: &xfrmuSpdhthreshStruct},
}}

var xfrmAlgoStruct = Struct{Name: "xfrm_algo", Size: 68, Fields: []Attr{
	{Kind: String, Len: 64, Name: "alg_name"},
	{Kind: U32, Name: "alg_key_len"}, // in bits, as all lengths of algorithms
	{Kind: Binary, Secret: true, Name: "alg_key"},
}}

var xfrmAlgoAuthStruct = Struct{Name: "xfrm_algo_auth", Size: 72, Fields: []Attr{
	{Kind: String, Len: 64, Name: "alg_name"},
	{Kind: U32, Name: "alg_key_len"},
	{Kind: U32, Name: "alg_trunc_len"},
	{Kind: Binary, Secret: true, Name: "alg_key"},
}}

var xfrmAlgoAeadStruct = Struct{Name: "xfrm_algo_aead", Size: 72, Fields: []Attr{
	{Kind: String, Len: 64, Name: "alg_name"},
	{Kind: U32, Name: "alg_key_len"},
	{Kind: U32, Name: "alg_icv_len"},
	{Kind: Binary, Secret: true, Name: "alg_key"},
}}

var xfrmEncapTmplStruct = Struct{Name: "xfrm_encap_tmpl", Size: 24, Fields: []Attr{
	{Kind: U16, Name: "encap_type", Enum: &udpEncapEnum},
	{Kind: U16, Order: Big, Name: "encap_sport"},
	{Kind: U16, Order: Big, Name: "encap_dport"},
	{Kind: Pad, Len: 2, Name: "pad"},
	{Kind: SubMessage, Len: 16, Name: "encap_oa", Sub: &xfrmEncapOASub},
}}

var xfrmUserTmplStruct = Struct{Name: "xfrm_user_tmpl", Size: 64, Fields: []Attr{
	{Kind: StructOf, Name: "id", Struct: &xfrmIDStruct},
	{Kind: U16, Name: "family", Enum: &afEnum},
	{Kind: Pad, Len: 2, Name: "pad"},
	{Kind: SubMessage, Len: 16, Name: "saddr", Sub: &xfrmSaddrSub},
	{Kind: U32, Name: "reqid"},
	{Kind: U8, Name: "mode", Enum: &xfrmModeEnum},
	{Kind: U8, Name: "share", Enum: &xfrmShareEnum},
	{Kind: U8, Name: "optional"},
	{Kind: Pad, Len: 1, Name: "pad2"},
	{Kind: U32, Show: Hex, Name: "aalgos"},
	{Kind: U32, Show: Hex, Name: "ealgos"},
	{Kind: U32, Show: Hex, Name: "calgos"},
}}

// xfrmUserSecCtxStruct is the struct and the text after it.
var xfrmUserSecCtxStruct = Struct{Name: "xfrm_user_sec_ctx", Size: 8, Fields: []Attr{
	{Kind: U16, Name: "len"},
	{Kind: U16, Name: "exttype"},
	{Kind: U8, Name: "ctx_alg", Enum: &xfrmSecAlgEnum},
	{Kind: U8, Name: "ctx_doi", Enum: &xfrmSecDOIEnum},
	{Kind: U16, Name: "ctx_len"},
	{Kind: String, Name: "ctx_str"},
}}

var xfrmReplayStateStruct = Struct{Name: "xfrm_replay_state", Size: 12, Fields: []Attr{
	{Kind: U32, Name: "oseq"},
	{Kind: U32, Name: "seq"},
	{Kind: U32, Show: Hex, Name: "bitmap"},
}}

var xfrmReplayStateEsnStruct = Struct{Name: "xfrm_replay_state_esn", Size: 24, Fields: []Attr{
	{Kind: U32, Name: "bmp_len"},
	{Kind: U32, Name: "oseq"},
	{Kind: U32, Name: "seq"},
	{Kind: U32, Name: "oseq_hi"},
	{Kind: U32, Name: "seq_hi"},
	{Kind: U32, Name: "replay_window"},
	{Kind: Packed, Elem: U32, Show: Hex, Name: "bmp"},
}}

var xfrmUserpolicyTypeStruct = Struct{Name: "xfrm_userpolicy_type", Size: 6, Fields: []Attr{
	{Kind: U8, Name: "type", Enum: &xfrmPolicyTypeEnum},
	{Kind: Pad, Len: 1, Name: "pad"},
	{Kind: U16, Name: "reserved1"},
	{Kind: U8, Name: "reserved2"},
	{Kind: Pad, Len: 1, Name: "pad2"},
}}

var xfrmUserMigrateStruct = Struct{Name: "xfrm_user_migrate", Size: 76, Fields: []Attr{
	{Kind: SubMessage, Len: 16, Name: "old_daddr", Sub: &xfrmOldDaddrSub},
	{Kind: SubMessage, Len: 16, Name: "old_saddr", Sub: &xfrmOldSaddrSub},
	{Kind: SubMessage, Len: 16, Name: "new_daddr", Sub: &xfrmNewDaddrSub},
	{Kind: SubMessage, Len: 16, Name: "new_saddr", Sub: &xfrmNewSaddrSub},
	{Kind: U8, Name: "proto", Enum: &ipprotoEnum},
	{Kind: U8, Name: "mode", Enum: &xfrmModeEnum},
	{Kind: U16, Name: "reserved"},
	{Kind: U32, Name: "reqid"},
	{Kind: U16, Name: "old_family", Enum: &afEnum},
	{Kind: U16, Name: "new_family", Enum: &afEnum},
}}

var xfrmUserKmaddressStruct = Struct{Name: "xfrm_user_kmaddress", Size: 40, Fields: []Attr{
	{Kind: SubMessage, Len: 16, Name: "local", Sub: &xfrmLocalSub},
	{Kind: SubMessage, Len: 16, Name: "remote", Sub: &xfrmRemoteSub},
	{Kind: U32, Name: "reserved"},
	{Kind: U16, Name: "family", Enum: &afEnum},
	{Kind: Pad, Len: 2, Name: "pad"},
}}

var xfrmAddressFilterStruct = Struct{Name: "xfrm_address_filter", Size: 36, Fields: []Attr{
	{Kind: SubMessage, Len: 16, Name: "saddr", Sub: &xfrmSaddrSub},
	{Kind: SubMessage, Len: 16, Name: "daddr", Sub: &xfrmDaddrSub},
	{Kind: U16, Name: "family", Enum: &afEnum},
	{Kind: U8, Name: "splen"},
	{Kind: U8, Name: "dplen"},
}}

var xfrmUserOffloadStruct = Struct{Name: "xfrm_user_offload", Size: 8, Fields: []Attr{
	{Kind: S32, Show: IfIndex, Name: "ifindex"},
	{Kind: U8, Name: "flags", Enum: &xfrmOffloadEnum},
	{Kind: Pad, Len: 3, Name: "pad"},
}}

var xfrmuSadhinfoStruct = Struct{Name: "xfrmu_sadhinfo", Size: 8, Fields: []Attr{
	{Kind: U32, Name: "sadhcnt"},
	{Kind: U32, Name: "sadhmcnt"},
}}

var xfrmuSpdinfoStruct = Struct{Name: "xfrmu_spdinfo", Size: 24, Fields: []Attr{
	{Kind: U32, Name: "incnt"},
	{Kind: U32, Name: "outcnt"},
	{Kind: U32, Name: "fwdcnt"},
	{Kind: U32, Name: "inscnt"},
	{Kind: U32, Name: "outscnt"},
	{Kind: U32, Name: "fwdscnt"},
}}

var xfrmuSpdhinfoStruct = Struct{Name: "xfrmu_spdhinfo", Size: 8, Fields: []Attr{
	{Kind: U32, Name: "spdhcnt"},
	{Kind: U32, Name: "spdhmcnt"},
}}

var xfrmuSpdhthreshStruct = Struct{Name: "xfrmu_spdhthresh", Size: 2, Fields: []Attr{
	{Kind: U8, Name: "lbits"},
	{Kind: U8, Name: "rbits"},
}}
