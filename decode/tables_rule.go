// SPDX-License-Identifier: Apache-2.0

package decode

// Rules: RTM_NEWRULE, RTM_DELRULE, RTM_GETRULE (linux/fib_rules.h), and ids of
// network namespaces: RTM_NEWNSID, RTM_DELNSID, RTM_GETNSID
// (linux/net_namespace.h).

var frActEnum = Enum{Name: "FR_ACT_*", Prefix: "FR_ACT_", Values: []Value{
	{0, "FR_ACT_UNSPEC"},
	{1, "FR_ACT_TO_TBL"},
	{2, "FR_ACT_GOTO"},
	{3, "FR_ACT_NOP"},
	{4, "FR_ACT_RES3"},
	{5, "FR_ACT_RES4"},
	{6, "FR_ACT_BLACKHOLE"},
	{7, "FR_ACT_UNREACHABLE"},
	{8, "FR_ACT_PROHIBIT"},
}}

var fibRuleEnum = Enum{Name: "FIB_RULE_*", Prefix: "FIB_RULE_", Flags: true, Values: []Value{
	{0x1, "FIB_RULE_PERMANENT"},
	{0x2, "FIB_RULE_INVERT"},
	{0x4, "FIB_RULE_UNRESOLVED"},
	{0x8, "FIB_RULE_IIF_DETACHED"},
	{0x10, "FIB_RULE_OIF_DETACHED"},
	{0x10000, "FIB_RULE_FIND_SADDR"},
}}

var fibRuleHdrStruct = Struct{Name: "fib_rule_hdr", Size: 12, Fields: []Attr{
	{Kind: U8, Name: "family", Enum: &afEnum},
	{Kind: U8, Name: "dst_len"},
	{Kind: U8, Name: "src_len"},
	{Kind: U8, Show: Hex, Name: "tos"},
	{Kind: U8, Name: "table", Enum: &rtTableEnum},
	{Kind: Pad, Len: 1, Name: "res1"},
	{Kind: Pad, Len: 1, Name: "res2"},
	{Kind: U8, Name: "action", Enum: &frActEnum},
	{Kind: U32, Name: "flags", Enum: &fibRuleEnum},
}}

var fibRuleUIDRangeStruct = Struct{Name: "fib_rule_uid_range", Size: 8, Fields: []Attr{
	{Kind: U32, Name: "start"},
	{Kind: U32, Name: "end"},
}}

var fibRulePortRangeStruct = Struct{Name: "fib_rule_port_range", Size: 4, Fields: []Attr{
	{Kind: U16, Name: "start"},
	{Kind: U16, Name: "end"},
}}

// Of a prefix of no bits the kernel reads no address (fib_nl2rule in
// net/core/fib_rules.c), and ip sends none: "from all".
var fraDstSub = Sub{Name: "prefix", BySize: true, Formats: []Attr{
	{Type: 1, Kind: Flag, Name: "FRA_DST", Of: "0"},
}, Fallback: &Attr{Type: 1, Kind: IP, Name: "FRA_DST"}}

var fraSrcSub = Sub{Name: "prefix", BySize: true, Formats: []Attr{
	{Type: 2, Kind: Flag, Name: "FRA_SRC", Of: "0"},
}, Fallback: &Attr{Type: 2, Kind: IP, Name: "FRA_SRC"}}

var fraSpace = Space{Name: "fra", Prefix: "FRA_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "FRA_UNSPEC"},
	{Type: 1, Kind: SubMessage, Name: "FRA_DST", Sub: &fraDstSub},
	{Type: 2, Kind: SubMessage, Name: "FRA_SRC", Sub: &fraSrcSub},
	{Type: 3, Kind: String, Name: "FRA_IIFNAME"},
	{Type: 4, Kind: U32, Name: "FRA_GOTO"},
	{Type: 5, Kind: Unused, Name: "FRA_UNUSED2"},
	{Type: 6, Kind: U32, Name: "FRA_PRIORITY"},
	{Type: 7, Kind: Unused, Name: "FRA_UNUSED3"},
	{Type: 8, Kind: Unused, Name: "FRA_UNUSED4"},
	{Type: 9, Kind: Unused, Name: "FRA_UNUSED5"},
	{Type: 10, Kind: U32, Show: Hex, Name: "FRA_FWMARK"},
	{Type: 11, Kind: U32, Show: Hex, Name: "FRA_FLOW"},
	{Type: 12, Kind: U64, Order: Big, Name: "FRA_TUN_ID"},
	{Type: 13, Kind: S32, Name: "FRA_SUPPRESS_IFGROUP"},
	{Type: 14, Kind: S32, Name: "FRA_SUPPRESS_PREFIXLEN"},
	{Type: 15, Kind: U32, Name: "FRA_TABLE", Enum: &rtTableEnum},
	{Type: 16, Kind: U32, Show: Hex, Name: "FRA_FWMASK"},
	{Type: 17, Kind: String, Name: "FRA_OIFNAME"},
	{Type: 18, Kind: Pad, Name: "FRA_PAD"},
	{Type: 19, Kind: U8, Name: "FRA_L3MDEV"},
	{Type: 20, Kind: StructOf, Name: "FRA_UID_RANGE", Struct: &fibRuleUIDRangeStruct},
	{Type: 21, Kind: U8, Name: "FRA_PROTOCOL", Enum: &rtProtEnum},
	{Type: 22, Kind: U8, Name: "FRA_IP_PROTO", Enum: &ipprotoEnum},
	{Type: 23, Kind: StructOf, Name: "FRA_SPORT_RANGE", Struct: &fibRulePortRangeStruct},
	{Type: 24, Kind: StructOf, Name: "FRA_DPORT_RANGE", Struct: &fibRulePortRangeStruct},
	{Type: 25, Kind: U8, Name: "FRA_DSCP"},
	{Type: 26, Kind: U32, Order: Big, Show: Hex, Name: "FRA_FLOWLABEL"},
	{Type: 27, Kind: U32, Order: Big, Show: Hex, Name: "FRA_FLOWLABEL_MASK"},
	{Type: 28, Kind: U16, Show: Hex, Name: "FRA_SPORT_MASK"},
	{Type: 29, Kind: U16, Show: Hex, Name: "FRA_DPORT_MASK"},
	{Type: 30, Kind: U8, Show: Hex, Name: "FRA_DSCP_MASK"},
}}

var netnsaSpace = Space{Name: "netnsa", Prefix: "NETNSA_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NETNSA_NONE"},
	{Type: 1, Kind: S32, Name: "NETNSA_NSID"},
	{Type: 2, Kind: U32, Name: "NETNSA_PID"},
	{Type: 3, Kind: U32, Name: "NETNSA_FD"},
	{Type: 4, Kind: S32, Name: "NETNSA_TARGET_NSID"},
	{Type: 5, Kind: S32, Name: "NETNSA_CURRENT_NSID"},
}}
