// SPDX-License-Identifier: Apache-2.0

package decode

// nlctrl, which gives generic netlink families their ids (linux/genetlink.h).

var genlOpFlagsEnum = Enum{Name: "GENL_*", Prefix: "GENL_", Flags: true, Values: []Value{
	{0x1, "GENL_ADMIN_PERM"},
	{0x2, "GENL_CMD_CAP_DO"},
	{0x4, "GENL_CMD_CAP_DUMP"},
	{0x8, "GENL_CMD_CAP_HASPOL"},
	{0x10, "GENL_UNS_ADMIN_PERM"},
}}

var nlAttrTypeEnum = Enum{Name: "netlink_attribute_type", Prefix: "NL_ATTR_TYPE_", Values: []Value{
	{0, "NL_ATTR_TYPE_INVALID"},
	{1, "NL_ATTR_TYPE_FLAG"},
	{2, "NL_ATTR_TYPE_U8"},
	{3, "NL_ATTR_TYPE_U16"},
	{4, "NL_ATTR_TYPE_U32"},
	{5, "NL_ATTR_TYPE_U64"},
	{6, "NL_ATTR_TYPE_S8"},
	{7, "NL_ATTR_TYPE_S16"},
	{8, "NL_ATTR_TYPE_S32"},
	{9, "NL_ATTR_TYPE_S64"},
	{10, "NL_ATTR_TYPE_BINARY"},
	{11, "NL_ATTR_TYPE_STRING"},
	{12, "NL_ATTR_TYPE_NUL_STRING"},
	{13, "NL_ATTR_TYPE_NESTED"},
	{14, "NL_ATTR_TYPE_NESTED_ARRAY"},
	{15, "NL_ATTR_TYPE_BITFIELD32"},
	{16, "NL_ATTR_TYPE_SINT"},
	{17, "NL_ATTR_TYPE_UINT"},
}}

var nlctrlFamily = Family{Name: "nlctrl", Protocol: 16, Space: &ctrlSpace, Types: []Type{
	{Number: 1, Direction: Both, Class: ClassNew, Name: "CTRL_CMD_NEWFAMILY"},
	{Number: 2, Direction: Both, Class: ClassDelete, Name: "CTRL_CMD_DELFAMILY"},
	{Number: 3, Direction: Both, Class: ClassGet, Name: "CTRL_CMD_GETFAMILY"},
	{Number: 4, Direction: Both, Class: ClassNew, Name: "CTRL_CMD_NEWOPS"},
	{Number: 5, Direction: Both, Class: ClassDelete, Name: "CTRL_CMD_DELOPS"},
	{Number: 6, Direction: Both, Class: ClassGet, Name: "CTRL_CMD_GETOPS"},
	{Number: 7, Direction: Both, Class: ClassNew, Name: "CTRL_CMD_NEWMCAST_GRP"},
	{Number: 8, Direction: Both, Class: ClassDelete, Name: "CTRL_CMD_DELMCAST_GRP"},
	{Number: 9, Direction: Both, Class: ClassGet, Name: "CTRL_CMD_GETMCAST_GRP"},
	{Number: 10, Direction: Both, Class: ClassGet, Name: "CTRL_CMD_GETPOLICY"},
}}

var ctrlSpace = Space{Name: "ctrl", Prefix: "CTRL_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "CTRL_ATTR_UNSPEC"},
	{Type: 1, Kind: U16, Show: GenlID, Name: "CTRL_ATTR_FAMILY_ID"},
	{Type: 2, Kind: String, Name: "CTRL_ATTR_FAMILY_NAME"},
	{Type: 3, Kind: U32, Name: "CTRL_ATTR_VERSION"},
	{Type: 4, Kind: U32, Name: "CTRL_ATTR_HDRSIZE"},
	{Type: 5, Kind: U32, Name: "CTRL_ATTR_MAXATTR"},
	{Type: 6, Kind: NestArray, Name: "CTRL_ATTR_OPS", Space: &ctrlOpSpace},
	{Type: 7, Kind: NestArray, Name: "CTRL_ATTR_MCAST_GROUPS", Space: &ctrlMcastGrpSpace},
	{Type: 8, Kind: Array, Elem: NestArray, Name: "CTRL_ATTR_POLICY", Space: &nlPolicySpace},
	{Type: 9, Kind: NestArray, Name: "CTRL_ATTR_OP_POLICY", Space: &ctrlPolicySpace},
	{Type: 10, Kind: U32, Name: "CTRL_ATTR_OP"},
}}

var ctrlOpSpace = Space{Name: "op", Prefix: "CTRL_ATTR_OP_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "CTRL_ATTR_OP_UNSPEC"},
	{Type: 1, Kind: U32, Name: "CTRL_ATTR_OP_ID"},
	{Type: 2, Kind: U32, Name: "CTRL_ATTR_OP_FLAGS", Enum: &genlOpFlagsEnum},
}}

var ctrlMcastGrpSpace = Space{Name: "grp", Prefix: "CTRL_ATTR_MCAST_GRP_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "CTRL_ATTR_MCAST_GRP_UNSPEC"},
	{Type: 1, Kind: String, Name: "CTRL_ATTR_MCAST_GRP_NAME"},
	{Type: 2, Kind: U32, Name: "CTRL_ATTR_MCAST_GRP_ID"},
}}

// ctrlPolicySpace: indexes of the policies a command has.
var ctrlPolicySpace = Space{Name: "policy", Prefix: "CTRL_ATTR_POLICY_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "CTRL_ATTR_POLICY_UNSPEC"},
	{Type: 1, Kind: U32, Name: "CTRL_ATTR_POLICY_DO"},
	{Type: 2, Kind: U32, Name: "CTRL_ATTR_POLICY_DUMP"},
}}

// nlPolicySpace is what an attribute may be; an extack's policy is the same
// (linux/netlink.h).
var nlPolicySpace = Space{Name: "type", Prefix: "NL_POLICY_TYPE_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NL_POLICY_TYPE_ATTR_UNSPEC"},
	{Type: 1, Kind: U32, Name: "NL_POLICY_TYPE_ATTR_TYPE", Enum: &nlAttrTypeEnum},
	{Type: 2, Kind: S64, Name: "NL_POLICY_TYPE_ATTR_MIN_VALUE_S"},
	{Type: 3, Kind: S64, Name: "NL_POLICY_TYPE_ATTR_MAX_VALUE_S"},
	{Type: 4, Kind: U64, Name: "NL_POLICY_TYPE_ATTR_MIN_VALUE_U"},
	{Type: 5, Kind: U64, Name: "NL_POLICY_TYPE_ATTR_MAX_VALUE_U"},
	{Type: 6, Kind: U32, Name: "NL_POLICY_TYPE_ATTR_MIN_LENGTH"},
	{Type: 7, Kind: U32, Name: "NL_POLICY_TYPE_ATTR_MAX_LENGTH"},
	{Type: 8, Kind: U32, Name: "NL_POLICY_TYPE_ATTR_POLICY_IDX"},
	{Type: 9, Kind: U32, Name: "NL_POLICY_TYPE_ATTR_POLICY_MAXTYPE"},
	{Type: 10, Kind: U32, Show: Hex, Name: "NL_POLICY_TYPE_ATTR_BITFIELD32_MASK"},
	{Type: 11, Kind: Pad, Name: "NL_POLICY_TYPE_ATTR_PAD"},
	{Type: 12, Kind: U64, Show: Hex, Name: "NL_POLICY_TYPE_ATTR_MASK"},
}}
