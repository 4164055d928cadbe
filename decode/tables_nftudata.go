// SPDX-License-Identifier: Apache-2.0

package decode

// What nft, iptables and their libraries keep with nftables' objects
// (libnftnl/udata.h). The kernel does not read it, so that others may keep what
// they like: what is not in this form is bytes.

var udataTableSpace = Space{Name: "table userdata", Prefix: "NFTNL_UDATA_TABLE_", TLV: UserData, Attrs: []Attr{
	{Type: 0, Kind: String, Name: "NFTNL_UDATA_TABLE_COMMENT"},
	{Type: 1, Kind: U32, Order: Big, Show: Hex, Name: "NFTNL_UDATA_TABLE_NFTVER"},
	{Type: 2, Kind: U64, Order: Big, Name: "NFTNL_UDATA_TABLE_NFTBLD"},
}}

var udataChainSpace = Space{Name: "chain userdata", Prefix: "NFTNL_UDATA_CHAIN_", TLV: UserData, Attrs: []Attr{
	{Type: 0, Kind: String, Name: "NFTNL_UDATA_CHAIN_COMMENT"},
}}

var udataRuleSpace = Space{Name: "rule userdata", Prefix: "NFTNL_UDATA_RULE_", TLV: UserData, Attrs: []Attr{
	{Type: 0, Kind: String, Name: "NFTNL_UDATA_RULE_COMMENT"},
	{Type: 1, Kind: U32, Name: "NFTNL_UDATA_RULE_EBTABLES_POLICY"},
}}

var udataObjSpace = Space{Name: "object userdata", Prefix: "NFTNL_UDATA_OBJ_", TLV: UserData, Attrs: []Attr{
	{Type: 0, Kind: String, Name: "NFTNL_UDATA_OBJ_COMMENT"},
}}

var udataSetSpace = Space{Name: "set userdata", Prefix: "NFTNL_UDATA_SET_", TLV: UserData, Attrs: []Attr{
	{Type: 0, Kind: U32, Name: "NFTNL_UDATA_SET_KEYBYTEORDER", Enum: &udataOrderEnum},
	{Type: 1, Kind: U32, Name: "NFTNL_UDATA_SET_DATABYTEORDER", Enum: &udataOrderEnum},
	{Type: 2, Kind: U32, Name: "NFTNL_UDATA_SET_MERGE_ELEMENTS"},
	{Type: 3, Kind: TLVs, Name: "NFTNL_UDATA_SET_KEY_TYPEOF", Space: &udataTypeofSpace},
	{Type: 4, Kind: TLVs, Name: "NFTNL_UDATA_SET_DATA_TYPEOF", Space: &udataTypeofSpace},
	{Type: 6, Kind: U32, Name: "NFTNL_UDATA_SET_DATA_INTERVAL"},
	{Type: 7, Kind: String, Name: "NFTNL_UDATA_SET_COMMENT"},
}}

// udataOrderEnum is enum byteorder of nft.
var udataOrderEnum = Enum{Name: "byteorder", Prefix: "BYTEORDER_", Values: []Value{
	{0, "BYTEORDER_INVALID"}, {1, "BYTEORDER_HOST_ENDIAN"}, {2, "BYTEORDER_BIG_ENDIAN"},
}}

// udataTypeofSpace is an expression of nft's: its kind, and what that kind keeps.
var udataTypeofSpace = Space{Name: "typeof", Prefix: "NFTNL_UDATA_SET_TYPEOF_", TLV: UserData, Attrs: []Attr{
	{Type: 0, Kind: U32, Name: "NFTNL_UDATA_SET_TYPEOF_EXPR"},
	{Type: 1, Kind: Binary, Name: "NFTNL_UDATA_SET_TYPEOF_DATA"},
}}

var udataSetElemSpace = Space{Name: "element userdata", Prefix: "NFTNL_UDATA_SET_ELEM_", TLV: UserData, Attrs: []Attr{
	{Type: 0, Kind: String, Name: "NFTNL_UDATA_SET_ELEM_COMMENT"},
	{Type: 1, Kind: U32, Name: "NFTNL_UDATA_SET_ELEM_FLAGS", Enum: &udataElemFlagsEnum},
}}

var udataElemFlagsEnum = Enum{Name: "nftnl_udata_set_elem_flags", Prefix: "NFTNL_SET_ELEM_F_", Flags: true, Values: []Value{
	{0x1, "NFTNL_SET_ELEM_F_INTERVAL_OPEN"},
}}
