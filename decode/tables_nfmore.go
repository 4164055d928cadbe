// SPDX-License-Identifier: Apache-2.0

package decode

// The small subsystems of netfilter: accounting, connection tracking's helpers
// and timeouts, passive OS fingerprints, nftables' use of xtables, hooks.

var nfacctFlagsEnum = Enum{Name: "nfnl_acct_flags", Prefix: "NFACCT_F_", Flags: true, Values: []Value{
	{0x1, "NFACCT_F_QUOTA_PKTS"},
	{0x2, "NFACCT_F_QUOTA_BYTES"},
	{0x4, "NFACCT_F_OVERQUOTA"},
}}

var nfacctSpace = Space{Name: "acct", Prefix: "NFACCT_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NFACCT_UNSPEC"},
	{Type: 1, Kind: String, Name: "NFACCT_NAME"},
	{Type: 2, Kind: U64, Order: Big, Name: "NFACCT_PKTS"},
	{Type: 3, Kind: U64, Order: Big, Name: "NFACCT_BYTES"},
	{Type: 4, Kind: U32, Order: Big, Name: "NFACCT_USE"},
	{Type: 5, Kind: U32, Order: Big, Name: "NFACCT_FLAGS", Enum: &nfacctFlagsEnum},
	{Type: 6, Kind: U64, Order: Big, Name: "NFACCT_QUOTA"},
	{Type: 7, Kind: Nest, Name: "NFACCT_FILTER", Space: &nfacctFilterSpace},
	{Type: 8, Kind: Pad, Name: "NFACCT_PAD"},
}}

var nfacctFilterSpace = Space{Name: "filter", Prefix: "NFACCT_FILTER_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NFACCT_FILTER_UNSPEC"},
	{Type: 1, Kind: U32, Order: Big, Name: "NFACCT_FILTER_MASK", Enum: &nfacctFlagsEnum},
	{Type: 2, Kind: U32, Order: Big, Name: "NFACCT_FILTER_VALUE", Enum: &nfacctFlagsEnum},
}}

var nfacctFamily = Family{Name: "acct", Protocol: 12, Subsystem: 7, Header: &nfgenmsg, Space: &nfacctSpace, Types: []Type{
	{Number: 0, Direction: Both, Class: ClassNew, Name: "NFNL_MSG_ACCT_NEW"},
	{Number: 1, Direction: Both, Class: ClassGet, Name: "NFNL_MSG_ACCT_GET"},
	{Number: 2, Direction: Both, Class: ClassGet, Name: "NFNL_MSG_ACCT_GET_CTRZERO"},
	{Number: 3, Direction: Both, Class: ClassDelete, Name: "NFNL_MSG_ACCT_DEL"},
	{Number: 4, Direction: Both, Name: "NFNL_MSG_ACCT_OVERQUOTA"},
}}

var nfcthStatusEnum = Enum{Name: "NFCT_HELPER_STATUS_*", Prefix: "NFCT_HELPER_STATUS_", Values: []Value{
	{0, "NFCT_HELPER_STATUS_DISABLED"},
	{1, "NFCT_HELPER_STATUS_ENABLED"},
}}

var nfcthSpace = Space{Name: "cthelper", Prefix: "NFCTH_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NFCTH_UNSPEC"},
	{Type: 1, Kind: String, Name: "NFCTH_NAME"},
	{Type: 2, Kind: Nest, Name: "NFCTH_TUPLE", Space: &nfcthTupleSpace},
	{Type: 3, Kind: U32, Order: Big, Name: "NFCTH_QUEUE_NUM"},
	{Type: 4, Kind: Nest, Name: "NFCTH_POLICY", Space: &nfcthPolicySetSpace},
	{Type: 5, Kind: U32, Order: Big, Name: "NFCTH_PRIV_DATA_LEN"},
	{Type: 6, Kind: U32, Order: Big, Name: "NFCTH_STATUS", Enum: &nfcthStatusEnum},
}}

var nfcthTupleSpace = Space{Name: "tuple", Prefix: "NFCTH_TUPLE_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NFCTH_TUPLE_UNSPEC"},
	{Type: 1, Kind: U16, Order: Big, Name: "NFCTH_TUPLE_L3PROTONUM", Enum: &nfprotos},
	{Type: 2, Kind: U8, Name: "NFCTH_TUPLE_L4PROTONUM", Enum: &ipprotoEnum},
}}

var nfcthPolicySetSpace = Space{Name: "set", Prefix: "NFCTH_POLICY_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NFCTH_POLICY_SET_UNSPEC"},
	{Type: 1, Kind: U32, Order: Big, Name: "NFCTH_POLICY_SET_NUM"},
	{Type: 2, Kind: Nest, Name: "NFCTH_POLICY_SET1", Space: &nfcthPolicySpace},
	{Type: 3, Kind: Nest, Name: "NFCTH_POLICY_SET2", Space: &nfcthPolicySpace},
	{Type: 4, Kind: Nest, Name: "NFCTH_POLICY_SET3", Space: &nfcthPolicySpace},
	{Type: 5, Kind: Nest, Name: "NFCTH_POLICY_SET4", Space: &nfcthPolicySpace},
}}

var nfcthPolicySpace = Space{Name: "policy", Prefix: "NFCTH_POLICY_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NFCTH_POLICY_UNSPEC"},
	{Type: 1, Kind: String, Name: "NFCTH_POLICY_NAME"},
	{Type: 2, Kind: U32, Order: Big, Name: "NFCTH_POLICY_EXPECT_MAX"},
	{Type: 3, Kind: U32, Order: Big, Show: Seconds, Name: "NFCTH_POLICY_EXPECT_TIMEOUT"},
}}

var cthelperFamily = Family{Name: "cthelper", Protocol: 12, Subsystem: 9, Header: &nfgenmsg, Space: &nfcthSpace, Types: []Type{
	{Number: 0, Direction: Both, Class: ClassNew, Name: "NFNL_MSG_CTHELPER_NEW"},
	{Number: 1, Direction: Both, Class: ClassGet, Name: "NFNL_MSG_CTHELPER_GET"},
	{Number: 2, Direction: Both, Class: ClassDelete, Name: "NFNL_MSG_CTHELPER_DEL"},
}}

var osfWssEnum = Enum{Name: "nf_osf_window_size_options", Prefix: "OSF_WSS_", Values: []Value{
	{0, "OSF_WSS_PLAIN"},
	{1, "OSF_WSS_MSS"},
	{2, "OSF_WSS_MTU"},
	{3, "OSF_WSS_MODULO"},
}}

var osfoptEnum = Enum{Name: "iana_options", Prefix: "OSFOPT_", Values: []Value{
	{0, "OSFOPT_EOL"},
	{1, "OSFOPT_NOP"},
	{2, "OSFOPT_MSS"},
	{3, "OSFOPT_WSO"},
	{4, "OSFOPT_SACKP"},
	{5, "OSFOPT_SACK"},
	{6, "OSFOPT_ECHO"},
	{7, "OSFOPT_ECHOREPLY"},
	{8, "OSFOPT_TS"},
	{9, "OSFOPT_POCP"},
	{10, "OSFOPT_POSP"},
	{255, "OSFOPT_EMPTY"},
}}

var nfOsfWcStruct = Struct{Name: "nf_osf_wc", Size: 8, Fields: []Attr{
	{Kind: U32, Name: "wc", Enum: &osfWssEnum},
	{Kind: U32, Name: "val"},
}}

var nfOsfOptWcStruct = Struct{Name: "nf_osf_wc", Size: 8, Fields: []Attr{
	{Kind: U32, Name: "wc"},
	{Kind: U32, Name: "val"},
}}

var nfOsfOptStruct = Struct{Name: "nf_osf_opt", Size: 12, Fields: []Attr{
	{Kind: U16, Name: "kind", Enum: &osfoptEnum},
	{Kind: U16, Name: "length"},
	{Kind: StructOf, Name: "wc", Struct: &nfOsfOptWcStruct},
}}

var nfOsfUserFingerStruct = Struct{Name: "nf_osf_user_finger", Size: 592, Fields: []Attr{
	{Kind: StructOf, Name: "wss", Struct: &nfOsfWcStruct},
	{Kind: U8, Name: "ttl"},
	{Kind: U8, Name: "df"},
	{Kind: U16, Name: "ss"},
	{Kind: U16, Name: "mss"},
	{Kind: U16, Name: "opt_num"},
	{Kind: String, Len: 32, Name: "genre"},
	{Kind: String, Len: 32, Name: "version"},
	{Kind: String, Len: 32, Name: "subtype"},
	{Kind: Packed, Elem: StructOf, Len: 480, Name: "opt", Struct: &nfOsfOptStruct},
}}

var osfSpace = Space{Name: "osf", Prefix: "OSF_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "OSF_ATTR_UNSPEC"},
	{Type: 1, Kind: StructOf, Name: "OSF_ATTR_FINGER", Struct: &nfOsfUserFingerStruct},
}}

var osfFamily = Family{Name: "osf", Protocol: 12, Subsystem: 5, Header: &nfgenmsg, Space: &osfSpace, Types: []Type{
	{Number: 0, Direction: Both, Class: ClassNew, Name: "OSF_MSG_ADD"},
	{Number: 1, Direction: Both, Class: ClassDelete, Name: "OSF_MSG_REMOVE"},
}}

var nftaCompatSpace = Space{Name: "compat", Prefix: "NFTA_COMPAT_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NFTA_COMPAT_UNSPEC"},
	{Type: 1, Kind: String, Name: "NFTA_COMPAT_NAME"},
	{Type: 2, Kind: U32, Order: Big, Name: "NFTA_COMPAT_REV"},
	{Type: 3, Kind: U32, Order: Big, Name: "NFTA_COMPAT_TYPE"},
}}

var nftCompatFamily = Family{Name: "nft_compat", Protocol: 12, Subsystem: 11, Header: &nfgenmsg, Space: &nftaCompatSpace, Types: []Type{
	{Number: 0, Direction: Both, Class: ClassGet, Name: "NFNL_MSG_COMPAT_GET"},
}}

var nfnlHookTypeEnum = Enum{Name: "nfnl_hook_chaintype", Prefix: "NFNL_HOOK_TYPE_", Values: []Value{
	{1, "NFNL_HOOK_TYPE_NFTABLES"},
	{2, "NFNL_HOOK_TYPE_BPF"},
	{3, "NFNL_HOOK_TYPE_NFT_FLOWTABLE"},
}}

// nfnlaHookSpace: hooks are numbered by family, so the number has no one name.
var nfnlaHookSpace = Space{Name: "hook", Prefix: "NFNLA_HOOK_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NFNLA_HOOK_UNSPEC"},
	{Type: 1, Kind: U32, Order: Big, Name: "NFNLA_HOOK_HOOKNUM"},
	{Type: 2, Kind: S32, Order: Big, Name: "NFNLA_HOOK_PRIORITY"},
	{Type: 3, Kind: String, Name: "NFNLA_HOOK_DEV"},
	{Type: 4, Kind: String, Name: "NFNLA_HOOK_FUNCTION_NAME"},
	{Type: 5, Kind: String, Name: "NFNLA_HOOK_MODULE_NAME"},
	{Type: 6, Kind: Nest, Name: "NFNLA_HOOK_CHAIN_INFO", Space: &nfnlaHookInfoSpace},
}}

var nfnlaHookInfoSpace = Space{Name: "info", Prefix: "NFNLA_HOOK_INFO_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NFNLA_HOOK_INFO_UNSPEC"},
	{Type: 1, Kind: SubMessage, Name: "NFNLA_HOOK_INFO_DESC", Sub: &nfnlaHookInfoSub},
	{Type: 2, Kind: U32, Order: Big, Name: "NFNLA_HOOK_INFO_TYPE", Enum: &nfnlHookTypeEnum},
}}

var nfnlaHookInfoSub = Sub{Name: "hook info", Attr: 2, Formats: []Attr{
	{Type: 1, Of: "1", Kind: Nest, Name: "NFNLA_HOOK_INFO_DESC", Space: &nfnlaChainSpace},
	{Type: 1, Of: "2", Kind: Nest, Name: "NFNLA_HOOK_INFO_DESC", Space: &nfnlaHookBpfSpace},
	{Type: 1, Of: "3", Kind: Nest, Name: "NFNLA_HOOK_INFO_DESC", Space: &nfnlaChainSpace},
}}

var nfnlaChainSpace = Space{Name: "chain", Prefix: "NFNLA_CHAIN_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NFNLA_CHAIN_UNSPEC"},
	{Type: 1, Kind: String, Name: "NFNLA_CHAIN_TABLE"},
	{Type: 2, Kind: U8, Name: "NFNLA_CHAIN_FAMILY", Enum: &nfprotos},
	{Type: 3, Kind: String, Name: "NFNLA_CHAIN_NAME"},
}}

var nfnlaHookBpfSpace = Space{Name: "bpf", Prefix: "NFNLA_HOOK_BPF_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NFNLA_HOOK_BPF_UNSPEC"},
	{Type: 1, Kind: U32, Order: Big, Name: "NFNLA_HOOK_BPF_ID"},
}}

var nfhookFamily = Family{Name: "hook", Protocol: 12, Subsystem: 12, Header: &nfgenmsg, Space: &nfnlaHookSpace, Types: []Type{
	{Number: 0, Direction: Both, Class: ClassGet, Name: "NFNL_MSG_HOOK_GET"},
}}
