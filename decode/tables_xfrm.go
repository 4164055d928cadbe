// SPDX-License-Identifier: Apache-2.0

package decode

// Messages of NETLINK_XFRM and the structs before their attributes
// (linux/xfrm.h).

var xfrmFamily = Family{Name: "xfrm", Protocol: 6, Space: &xfrmaSpace, Types: []Type{
	{Number: 16, Direction: Both, Class: ClassNew, Name: "XFRM_MSG_NEWSA", Header: &xfrmUsersaInfoStruct},
	{Number: 17, Direction: Both, Class: ClassDelete, Name: "XFRM_MSG_DELSA", Header: &xfrmUsersaIDStruct},
	{Number: 18, Direction: Both, Class: ClassGet, Name: "XFRM_MSG_GETSA", Header: &xfrmUsersaIDStruct},
	{Number: 19, Direction: Both, Class: ClassNew, Name: "XFRM_MSG_NEWPOLICY", Header: &xfrmUserpolicyInfoStruct},
	{Number: 20, Direction: Both, Class: ClassDelete, Name: "XFRM_MSG_DELPOLICY", Header: &xfrmUserpolicyIDStruct},
	{Number: 21, Direction: Both, Class: ClassGet, Name: "XFRM_MSG_GETPOLICY", Header: &xfrmUserpolicyIDStruct},
	{Number: 22, Direction: Both, Class: ClassNew, Name: "XFRM_MSG_ALLOCSPI", Header: &xfrmUserspiInfoStruct},
	{Number: 23, Direction: Both, Name: "XFRM_MSG_ACQUIRE", Header: &xfrmUserAcquireStruct},
	{Number: 24, Direction: Both, Name: "XFRM_MSG_EXPIRE", Header: &xfrmUserExpireStruct},
	{Number: 25, Direction: Both, Class: ClassNew, Name: "XFRM_MSG_UPDPOLICY", Header: &xfrmUserpolicyInfoStruct},
	{Number: 26, Direction: Both, Class: ClassNew, Name: "XFRM_MSG_UPDSA", Header: &xfrmUsersaInfoStruct},
	{Number: 27, Direction: Both, Name: "XFRM_MSG_POLEXPIRE", Header: &xfrmUserPolexpireStruct},
	{Number: 28, Direction: Both, Class: ClassDelete, Name: "XFRM_MSG_FLUSHSA", Header: &xfrmUsersaFlushStruct},
	{Number: 29, Direction: Both, Class: ClassDelete, Name: "XFRM_MSG_FLUSHPOLICY"},
	{Number: 30, Direction: Both, Class: ClassNew, Name: "XFRM_MSG_NEWAE", Header: &xfrmAeventIDStruct},
	{Number: 31, Direction: Both, Class: ClassGet, Name: "XFRM_MSG_GETAE", Header: &xfrmAeventIDStruct},
	{Number: 32, Direction: Both, Name: "XFRM_MSG_REPORT", Header: &xfrmUserReportStruct},
	{Number: 33, Direction: Both, Class: ClassNew, Name: "XFRM_MSG_MIGRATE", Header: &xfrmUserpolicyIDStruct},
	{Number: 34, Direction: Both, Class: ClassNew, Name: "XFRM_MSG_NEWSADINFO", Header: &xfrmInfoFlagsStruct, Space: &xfrmaSadSpace},
	{Number: 35, Direction: Both, Class: ClassGet, Name: "XFRM_MSG_GETSADINFO", Header: &xfrmInfoFlagsStruct, Space: &xfrmaSadSpace},
	{Number: 36, Direction: Both, Class: ClassNew, Name: "XFRM_MSG_NEWSPDINFO", Header: &xfrmInfoFlagsStruct, Space: &xfrmaSpdSpace},
	{Number: 37, Direction: Both, Class: ClassGet, Name: "XFRM_MSG_GETSPDINFO", Header: &xfrmInfoFlagsStruct, Space: &xfrmaSpdSpace},
	{Number: 38, Direction: Both, Name: "XFRM_MSG_MAPPING", Header: &xfrmUserMappingStruct},
	{Number: 39, Direction: Both, Class: ClassNew, Name: "XFRM_MSG_SETDEFAULT", Header: &xfrmUserpolicyDefaultStruct},
	{Number: 40, Direction: Both, Class: ClassGet, Name: "XFRM_MSG_GETDEFAULT", Header: &xfrmUserpolicyDefaultStruct},
	{Number: 41, Direction: Both, Class: ClassNew, Name: "XFRM_MSG_MIGRATE_STATE", Header: &xfrmUserMigrateStateStruct},
}}

var xfrmIDStruct = Struct{Name: "xfrm_id", Size: 24, Fields: []Attr{
	{Kind: SubMessage, Len: 16, Name: "daddr", Sub: &xfrmDaddrSub},
	{Kind: U32, Order: Big, Show: Hex, Name: "spi"},
	{Kind: U8, Name: "proto", Enum: &ipprotoEnum},
	{Kind: Pad, Len: 3, Name: "pad"},
}}

var xfrmSelectorStruct = Struct{Name: "xfrm_selector", Size: 56, Fields: []Attr{
	{Kind: SubMessage, Len: 16, Name: "daddr", Sub: &xfrmDaddrSub},
	{Kind: SubMessage, Len: 16, Name: "saddr", Sub: &xfrmSaddrSub},
	{Kind: U16, Order: Big, Name: "dport"},
	{Kind: U16, Order: Big, Show: Hex, Name: "dport_mask"},
	{Kind: U16, Order: Big, Name: "sport"},
	{Kind: U16, Order: Big, Show: Hex, Name: "sport_mask"},
	{Kind: U16, Name: "family", Enum: &afEnum},
	{Kind: U8, Name: "prefixlen_d"},
	{Kind: U8, Name: "prefixlen_s"},
	{Kind: U8, Name: "proto", Enum: &ipprotoEnum},
	{Kind: Pad, Len: 3, Name: "pad"},
	{Kind: S32, Show: IfIndex, Name: "ifindex"},
	{Kind: U32, Name: "user"},
}}

var xfrmLifetimeCfgStruct = Struct{Name: "xfrm_lifetime_cfg", Size: 64, Fields: []Attr{
	{Kind: U64, Name: "soft_byte_limit"},
	{Kind: U64, Name: "hard_byte_limit"},
	{Kind: U64, Name: "soft_packet_limit"},
	{Kind: U64, Name: "hard_packet_limit"},
	{Kind: U64, Show: Seconds, Name: "soft_add_expires_seconds"},
	{Kind: U64, Show: Seconds, Name: "hard_add_expires_seconds"},
	{Kind: U64, Show: Seconds, Name: "soft_use_expires_seconds"},
	{Kind: U64, Show: Seconds, Name: "hard_use_expires_seconds"},
}}

var xfrmLifetimeCurStruct = Struct{Name: "xfrm_lifetime_cur", Size: 32, Fields: []Attr{
	{Kind: U64, Name: "bytes"},
	{Kind: U64, Name: "packets"},
	{Kind: U64, Name: "add_time"},
	{Kind: U64, Name: "use_time"},
}}

var xfrmStatsStruct = Struct{Name: "xfrm_stats", Size: 12, Fields: []Attr{
	{Kind: U32, Name: "replay_window"},
	{Kind: U32, Name: "replay"},
	{Kind: U32, Name: "integrity_failed"},
}}

var xfrmUsersaInfoStruct = Struct{Name: "xfrm_usersa_info", Size: 224, Fields: []Attr{
	{Kind: StructOf, Name: "sel", Struct: &xfrmSelectorStruct},
	{Kind: StructOf, Name: "id", Struct: &xfrmIDStruct},
	{Kind: SubMessage, Len: 16, Name: "saddr", Sub: &xfrmSaddrSub},
	{Kind: StructOf, Name: "lft", Struct: &xfrmLifetimeCfgStruct},
	{Kind: StructOf, Name: "curlft", Struct: &xfrmLifetimeCurStruct},
	{Kind: StructOf, Name: "stats", Struct: &xfrmStatsStruct},
	{Kind: U32, Name: "seq"},
	{Kind: U32, Name: "reqid"},
	{Kind: U16, Name: "family", Enum: &afEnum},
	{Kind: U8, Name: "mode", Enum: &xfrmModeEnum},
	{Kind: U8, Name: "replay_window"},
	{Kind: U8, Name: "flags", Enum: &xfrmStateFlagsEnum},
	{Kind: Pad, Len: 7, Name: "pad"},
}}

var xfrmUsersaIDStruct = Struct{Name: "xfrm_usersa_id", Size: 24, Fields: []Attr{
	{Kind: SubMessage, Len: 16, Name: "daddr", Sub: &xfrmDaddrSub},
	{Kind: U32, Order: Big, Show: Hex, Name: "spi"},
	{Kind: U16, Name: "family", Enum: &afEnum},
	{Kind: U8, Name: "proto", Enum: &ipprotoEnum},
	{Kind: Pad, Len: 1, Name: "pad"},
}}

var xfrmAeventIDStruct = Struct{Name: "xfrm_aevent_id", Size: 48, Fields: []Attr{
	{Kind: StructOf, Name: "sa_id", Struct: &xfrmUsersaIDStruct},
	{Kind: SubMessage, Len: 16, Name: "saddr", Sub: &xfrmSaddrSub},
	{Kind: U32, Name: "flags", Enum: &xfrmAEFlagsEnum},
	{Kind: U32, Name: "reqid"},
}}

var xfrmUserspiInfoStruct = Struct{Name: "xfrm_userspi_info", Size: 232, Fields: []Attr{
	{Kind: StructOf, Name: "info", Struct: &xfrmUsersaInfoStruct},
	{Kind: U32, Show: Hex, Name: "min"},
	{Kind: U32, Show: Hex, Name: "max"},
}}

var xfrmUserpolicyInfoStruct = Struct{Name: "xfrm_userpolicy_info", Size: 168, Fields: []Attr{
	{Kind: StructOf, Name: "sel", Struct: &xfrmSelectorStruct},
	{Kind: StructOf, Name: "lft", Struct: &xfrmLifetimeCfgStruct},
	{Kind: StructOf, Name: "curlft", Struct: &xfrmLifetimeCurStruct},
	{Kind: U32, Name: "priority"},
	{Kind: U32, Name: "index"},
	{Kind: U8, Name: "dir", Enum: &xfrmPolicyDirEnum},
	{Kind: U8, Name: "action", Enum: &xfrmPolicyActionEnum},
	{Kind: U8, Name: "flags", Enum: &xfrmPolicyFlagsEnum},
	{Kind: U8, Name: "share", Enum: &xfrmShareEnum},
	{Kind: Pad, Len: 4, Name: "pad"},
}}

var xfrmUserpolicyIDStruct = Struct{Name: "xfrm_userpolicy_id", Size: 64, Fields: []Attr{
	{Kind: StructOf, Name: "sel", Struct: &xfrmSelectorStruct},
	{Kind: U32, Name: "index"},
	{Kind: U8, Name: "dir", Enum: &xfrmPolicyDirEnum},
	{Kind: Pad, Len: 3, Name: "pad"},
}}

var xfrmUserAcquireStruct = Struct{Name: "xfrm_user_acquire", Size: 280, Fields: []Attr{
	{Kind: StructOf, Name: "id", Struct: &xfrmIDStruct},
	{Kind: SubMessage, Len: 16, Name: "saddr", Sub: &xfrmSaddrSub},
	{Kind: StructOf, Name: "sel", Struct: &xfrmSelectorStruct},
	{Kind: StructOf, Name: "policy", Struct: &xfrmUserpolicyInfoStruct},
	{Kind: U32, Show: Hex, Name: "aalgos"},
	{Kind: U32, Show: Hex, Name: "ealgos"},
	{Kind: U32, Show: Hex, Name: "calgos"},
	{Kind: U32, Name: "seq"},
}}

var xfrmUserExpireStruct = Struct{Name: "xfrm_user_expire", Size: 232, Fields: []Attr{
	{Kind: StructOf, Name: "state", Struct: &xfrmUsersaInfoStruct},
	{Kind: U8, Name: "hard"},
	{Kind: Pad, Len: 7, Name: "pad"},
}}

var xfrmUserPolexpireStruct = Struct{Name: "xfrm_user_polexpire", Size: 176, Fields: []Attr{
	{Kind: StructOf, Name: "pol", Struct: &xfrmUserpolicyInfoStruct},
	{Kind: U8, Name: "hard"},
	{Kind: Pad, Len: 7, Name: "pad"},
}}

var xfrmUsersaFlushStruct = Struct{Name: "xfrm_usersa_flush", Size: 1, Fields: []Attr{
	{Kind: U8, Name: "proto", Enum: &ipprotoEnum},
}}

var xfrmUserReportStruct = Struct{Name: "xfrm_user_report", Size: 60, Fields: []Attr{
	{Kind: U8, Name: "proto", Enum: &ipprotoEnum},
	{Kind: Pad, Len: 3, Name: "pad"},
	{Kind: StructOf, Name: "sel", Struct: &xfrmSelectorStruct},
}}

var xfrmMarkStruct = Struct{Name: "xfrm_mark", Size: 8, Fields: []Attr{
	{Kind: U32, Show: Hex, Name: "v"},
	{Kind: U32, Show: Hex, Name: "m"},
}}

var xfrmUserMigrateStateStruct = Struct{Name: "xfrm_user_migrate_state", Size: 132, Fields: []Attr{
	{Kind: StructOf, Name: "id", Struct: &xfrmUsersaIDStruct},
	{Kind: SubMessage, Len: 16, Name: "new_daddr", Sub: &xfrmNewDaddrSub},
	{Kind: SubMessage, Len: 16, Name: "new_saddr", Sub: &xfrmNewSaddrSub},
	{Kind: StructOf, Name: "old_mark", Struct: &xfrmMarkStruct},
	{Kind: StructOf, Name: "new_sel", Struct: &xfrmSelectorStruct},
	{Kind: U32, Name: "new_reqid"},
	{Kind: U32, Name: "flags", Enum: &xfrmMigrateFlagsEnum},
	{Kind: U16, Name: "new_family", Enum: &afEnum},
	{Kind: U16, Name: "reserved"},
}}

var xfrmUserMappingStruct = Struct{Name: "xfrm_user_mapping", Size: 64, Fields: []Attr{
	{Kind: StructOf, Name: "id", Struct: &xfrmUsersaIDStruct},
	{Kind: U32, Name: "reqid"},
	{Kind: SubMessage, Len: 16, Name: "old_saddr", Sub: &xfrmMappedOldSub},
	{Kind: SubMessage, Len: 16, Name: "new_saddr", Sub: &xfrmMappedNewSub},
	{Kind: U16, Order: Big, Name: "old_sport"},
	{Kind: U16, Order: Big, Name: "new_sport"},
}}

var xfrmUserpolicyDefaultStruct = Struct{Name: "xfrm_userpolicy_default", Size: 3, Fields: []Attr{
	{Kind: U8, Name: "in", Enum: &xfrmDefaultEnum},
	{Kind: U8, Name: "fwd", Enum: &xfrmDefaultEnum},
	{Kind: U8, Name: "out", Enum: &xfrmDefaultEnum},
}}

var xfrmInfoFlagsStruct = Struct{Name: "xfrm_info_flags", Size: 4, Fields: []Attr{
	{Kind: U32, Show: Hex, Name: "flags"},
}}
