// SPDX-License-Identifier: Apache-2.0

package decode

// Types and fixed headers of the protocols that are neither rtnetlink's, nor
// netfilter's, nor generic netlink's.

var usersockFamily = Family{Name: "usersock", Protocol: 2, Types: []Type{}}

// sockDiagHeader: what follows the first bytes depends on the family of the
// sockets asked about (linux/sock_diag.h and the *_diag.h of each).
var sockDiagReqStruct = Struct{Name: "sock_diag_req", Size: 2, Fields: []Attr{
	{Kind: U8, Name: "sdiag_family", Enum: &afEnum},
	{Kind: U8, Name: "sdiag_protocol"},
}}

var sockDiagMsgStruct = Struct{Name: "sock_diag_msg", Size: 1, Fields: []Attr{
	{Kind: U8, Name: "family", Enum: &afEnum},
}}

var inetDiagSockidStruct = Struct{Name: "inet_diag_sockid", Size: 48, Fields: []Attr{
	{Kind: U16, Order: Big, Name: "idiag_sport"},
	{Kind: U16, Order: Big, Name: "idiag_dport"},
	{Kind: Binary, Len: 16, Name: "idiag_src"},
	{Kind: Binary, Len: 16, Name: "idiag_dst"},
	{Kind: U32, Show: IfIndex, Name: "idiag_if"},
	{Kind: U64, Show: Hex, Name: "idiag_cookie"},
}}

var inetDiagReqStruct = Struct{Name: "inet_diag_req", Size: 60, Fields: []Attr{
	{Kind: U8, Name: "idiag_family", Enum: &afEnum},
	{Kind: U8, Name: "idiag_src_len"},
	{Kind: U8, Name: "idiag_dst_len"},
	{Kind: U8, Show: Hex, Name: "idiag_ext"},
	{Kind: StructOf, Name: "id", Struct: &inetDiagSockidStruct},
	{Kind: U32, Show: Hex, Name: "idiag_states"},
	{Kind: U32, Name: "idiag_dbs"},
}}

var inetDiagReqV2Struct = Struct{Name: "inet_diag_req_v2", Size: 56, Fields: []Attr{
	{Kind: U8, Name: "sdiag_family", Enum: &afEnum},
	{Kind: U8, Name: "sdiag_protocol", Enum: &ipprotoEnum},
	{Kind: U8, Show: Hex, Name: "idiag_ext"},
	{Kind: Pad, Len: 1, Name: "pad"},
	{Kind: U32, Show: Hex, Name: "idiag_states"},
	{Kind: StructOf, Name: "id", Struct: &inetDiagSockidStruct},
}}

var sockDiagFamily = Family{Name: "sock_diag", Protocol: 4, Types: []Type{
	{Number: 18, Direction: Both, Class: ClassGet, Name: "TCPDIAG_GETSOCK", Header: &inetDiagReqStruct},
	{Number: 19, Direction: Both, Class: ClassGet, Name: "DCCPDIAG_GETSOCK", Header: &inetDiagReqStruct},
	{Number: 20, Direction: ToKernel, Class: ClassGet, Name: "SOCK_DIAG_BY_FAMILY", Header: &sockDiagReqStruct, Body: Binary},
	{Number: 20, Direction: FromKernel, Class: ClassGet, Name: "SOCK_DIAG_BY_FAMILY", Header: &sockDiagMsgStruct, Body: Binary},
	{Number: 21, Direction: Both, Class: ClassDelete, Name: "SOCK_DESTROY", Header: &inetDiagReqV2Struct},
}}

var nflogFamily = Family{Name: "nflog", Protocol: 5, Types: []Type{}}

// Structs of linux/xfrm.h. An xfrm_address_t is IPv4 in its first four bytes or
// IPv6, as a family elsewhere says.

var xfrmIDStruct = Struct{Name: "xfrm_id", Size: 24, Fields: []Attr{
	{Kind: Binary, Len: 16, Name: "daddr"},
	{Kind: U32, Order: Big, Show: Hex, Name: "spi"},
	{Kind: U8, Name: "proto", Enum: &ipprotoEnum},
	{Kind: Pad, Len: 3, Name: "pad"},
}}

var xfrmSelectorStruct = Struct{Name: "xfrm_selector", Size: 56, Fields: []Attr{
	{Kind: Binary, Len: 16, Name: "daddr"},
	{Kind: Binary, Len: 16, Name: "saddr"},
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

var xfrmModeEnum = Enum{Name: "XFRM_MODE_*", Prefix: "XFRM_MODE_", Values: []Value{
	{0, "XFRM_MODE_TRANSPORT"},
	{1, "XFRM_MODE_TUNNEL"},
	{2, "XFRM_MODE_ROUTEOPTIMIZATION"},
	{3, "XFRM_MODE_IN_TRIGGER"},
	{4, "XFRM_MODE_BEET"},
	{5, "XFRM_MODE_IPTFS"},
}}

var xfrmStateFlagsEnum = Enum{Name: "XFRM_STATE_*", Prefix: "XFRM_STATE_", Flags: true, Values: []Value{
	{0x1, "XFRM_STATE_NOECN"},
	{0x2, "XFRM_STATE_DECAP_DSCP"},
	{0x4, "XFRM_STATE_NOPMTUDISC"},
	{0x8, "XFRM_STATE_WILDRECV"},
	{0x10, "XFRM_STATE_ICMP"},
	{0x20, "XFRM_STATE_AF_UNSPEC"},
	{0x40, "XFRM_STATE_ALIGN4"},
	{0x80, "XFRM_STATE_ESN"},
}}

var xfrmPolicyDirEnum = Enum{Name: "XFRM_POLICY_IN,OUT,FWD", Prefix: "XFRM_POLICY_", Values: []Value{
	{0, "XFRM_POLICY_IN"},
	{1, "XFRM_POLICY_OUT"},
	{2, "XFRM_POLICY_FWD"},
}}

var xfrmPolicyActionEnum = Enum{Name: "XFRM_POLICY_ALLOW,BLOCK", Prefix: "XFRM_POLICY_", Values: []Value{
	{0, "XFRM_POLICY_ALLOW"},
	{1, "XFRM_POLICY_BLOCK"},
}}

var xfrmPolicyFlagsEnum = Enum{Name: "XFRM_POLICY_LOCALOK,ICMP", Prefix: "XFRM_POLICY_", Flags: true, Values: []Value{
	{0x1, "XFRM_POLICY_LOCALOK"},
	{0x2, "XFRM_POLICY_ICMP"},
	{0x4, "XFRM_POLICY_CPU_ACQUIRE"},
}}

var xfrmShareEnum = Enum{Name: "XFRM_SHARE_*", Prefix: "XFRM_SHARE_", Values: []Value{
	{0, "XFRM_SHARE_ANY"},
	{1, "XFRM_SHARE_SESSION"},
	{2, "XFRM_SHARE_USER"},
	{3, "XFRM_SHARE_UNIQUE"},
}}

var xfrmDefaultEnum = Enum{Name: "XFRM_USERPOLICY_*", Prefix: "XFRM_USERPOLICY_", Values: []Value{
	{0, "XFRM_USERPOLICY_UNSPEC"},
	{1, "XFRM_USERPOLICY_BLOCK"},
	{2, "XFRM_USERPOLICY_ACCEPT"},
}}

var xfrmAEFlagsEnum = Enum{Name: "xfrm_ae_ftype_t", Prefix: "XFRM_AE_", Flags: true, Values: []Value{
	{0x1, "XFRM_AE_RTHR"},
	{0x2, "XFRM_AE_RVAL"},
	{0x4, "XFRM_AE_LVAL"},
	{0x8, "XFRM_AE_ETHR"},
	{0x10, "XFRM_AE_CR"},
	{0x20, "XFRM_AE_CE"},
	{0x40, "XFRM_AE_CU"},
}}

var xfrmMigrateFlagsEnum = Enum{Name: "xfrm_migrate_state_flags", Prefix: "XFRM_MIGRATE_STATE_", Flags: true, Values: []Value{
	{0x1, "XFRM_MIGRATE_STATE_CLEAR_OFFLOAD"},
	{0x2, "XFRM_MIGRATE_STATE_UPDATE_H2H_SEL"},
}}

var xfrmUsersaInfoStruct = Struct{Name: "xfrm_usersa_info", Size: 224, Fields: []Attr{
	{Kind: StructOf, Name: "sel", Struct: &xfrmSelectorStruct},
	{Kind: StructOf, Name: "id", Struct: &xfrmIDStruct},
	{Kind: Binary, Len: 16, Name: "saddr"},
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
	{Kind: Binary, Len: 16, Name: "daddr"},
	{Kind: U32, Order: Big, Show: Hex, Name: "spi"},
	{Kind: U16, Name: "family", Enum: &afEnum},
	{Kind: U8, Name: "proto", Enum: &ipprotoEnum},
	{Kind: Pad, Len: 1, Name: "pad"},
}}

var xfrmAeventIDStruct = Struct{Name: "xfrm_aevent_id", Size: 48, Fields: []Attr{
	{Kind: StructOf, Name: "sa_id", Struct: &xfrmUsersaIDStruct},
	{Kind: Binary, Len: 16, Name: "saddr"},
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
	{Kind: Binary, Len: 16, Name: "saddr"},
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
	{Kind: Binary, Len: 16, Name: "new_daddr"},
	{Kind: Binary, Len: 16, Name: "new_saddr"},
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
	{Kind: Binary, Len: 16, Name: "old_saddr"},
	{Kind: Binary, Len: 16, Name: "new_saddr"},
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

var xfrmFamily = Family{Name: "xfrm", Protocol: 6, Space: &xfrmaSecretSpace, Types: []Type{
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
	{Number: 34, Direction: Both, Class: ClassNew, Name: "XFRM_MSG_NEWSADINFO", Header: &xfrmInfoFlagsStruct},
	{Number: 35, Direction: Both, Class: ClassGet, Name: "XFRM_MSG_GETSADINFO", Header: &xfrmInfoFlagsStruct},
	{Number: 36, Direction: Both, Class: ClassNew, Name: "XFRM_MSG_NEWSPDINFO", Header: &xfrmInfoFlagsStruct},
	{Number: 37, Direction: Both, Class: ClassGet, Name: "XFRM_MSG_GETSPDINFO", Header: &xfrmInfoFlagsStruct},
	{Number: 38, Direction: Both, Name: "XFRM_MSG_MAPPING", Header: &xfrmUserMappingStruct},
	{Number: 39, Direction: Both, Class: ClassNew, Name: "XFRM_MSG_SETDEFAULT", Header: &xfrmUserpolicyDefaultStruct},
	{Number: 40, Direction: Both, Class: ClassGet, Name: "XFRM_MSG_GETDEFAULT", Header: &xfrmUserpolicyDefaultStruct},
	{Number: 41, Direction: Both, Class: ClassNew, Name: "XFRM_MSG_MIGRATE_STATE", Header: &xfrmUserMigrateStateStruct},
}}

var selnlSetenforceStruct = Struct{Name: "selnl_msg_setenforce", Size: 4, Fields: []Attr{
	{Kind: S32, Name: "val"},
}}

var selnlPolicyloadStruct = Struct{Name: "selnl_msg_policyload", Size: 4, Fields: []Attr{
	{Kind: U32, Name: "seqno"},
}}

var selinuxFamily = Family{Name: "selinux", Protocol: 7, Types: []Type{
	{Number: 16, Direction: Both, Name: "SELNL_MSG_SETENFORCE", Header: &selnlSetenforceStruct},
	{Number: 17, Direction: Both, Name: "SELNL_MSG_POLICYLOAD", Header: &selnlPolicyloadStruct},
}}

// iscsiFamily is scsi/iscsi_if.h, which is no uapi header: struct iscsi_uevent
// and what follows it.
var iscsiFamily = Family{Name: "iscsi", Protocol: 8, Header: &iscsiUeventStruct, Types: []Type{
	{Number: 11, Direction: Both, Class: ClassNew, Name: "ISCSI_UEVENT_CREATE_SESSION", Body: Binary},
	{Number: 12, Direction: Both, Class: ClassDelete, Name: "ISCSI_UEVENT_DESTROY_SESSION", Body: Binary},
	{Number: 13, Direction: Both, Class: ClassNew, Name: "ISCSI_UEVENT_CREATE_CONN", Body: Binary},
	{Number: 14, Direction: Both, Class: ClassDelete, Name: "ISCSI_UEVENT_DESTROY_CONN", Body: Binary},
	{Number: 15, Direction: Both, Name: "ISCSI_UEVENT_BIND_CONN", Body: Binary},
	{Number: 16, Direction: Both, Name: "ISCSI_UEVENT_SET_PARAM", Body: Binary},
	{Number: 17, Direction: Both, Name: "ISCSI_UEVENT_START_CONN", Body: Binary},
	{Number: 18, Direction: Both, Name: "ISCSI_UEVENT_STOP_CONN", Body: Binary},
	{Number: 19, Direction: Both, Name: "ISCSI_UEVENT_SEND_PDU", Body: Binary},
	{Number: 20, Direction: Both, Class: ClassGet, Name: "ISCSI_UEVENT_GET_STATS", Body: Binary},
	{Number: 21, Direction: Both, Class: ClassGet, Name: "ISCSI_UEVENT_GET_PARAM", Body: Binary},
	{Number: 22, Direction: Both, Name: "ISCSI_UEVENT_TRANSPORT_EP_CONNECT", Body: Binary},
	{Number: 23, Direction: Both, Name: "ISCSI_UEVENT_TRANSPORT_EP_POLL", Body: Binary},
	{Number: 24, Direction: Both, Name: "ISCSI_UEVENT_TRANSPORT_EP_DISCONNECT", Body: Binary},
	{Number: 25, Direction: Both, Name: "ISCSI_UEVENT_TGT_DSCVR", Body: Binary},
	{Number: 26, Direction: Both, Name: "ISCSI_UEVENT_SET_HOST_PARAM", Body: Binary},
	{Number: 27, Direction: Both, Name: "ISCSI_UEVENT_UNBIND_SESSION", Body: Binary},
	{Number: 28, Direction: Both, Class: ClassNew, Name: "ISCSI_UEVENT_CREATE_BOUND_SESSION", Body: Binary},
	{Number: 29, Direction: Both, Name: "ISCSI_UEVENT_TRANSPORT_EP_CONNECT_THROUGH_HOST", Body: Binary},
	{Number: 30, Direction: Both, Name: "ISCSI_UEVENT_PATH_UPDATE", Body: Binary},
	{Number: 31, Direction: Both, Name: "ISCSI_UEVENT_SET_IFACE_PARAMS", Body: Binary},
	{Number: 32, Direction: Both, Name: "ISCSI_UEVENT_PING", Body: Binary},
	{Number: 33, Direction: Both, Class: ClassGet, Name: "ISCSI_UEVENT_GET_CHAP", Body: Binary},
	{Number: 34, Direction: Both, Class: ClassDelete, Name: "ISCSI_UEVENT_DELETE_CHAP", Body: Binary},
	{Number: 35, Direction: Both, Name: "ISCSI_UEVENT_SET_FLASHNODE_PARAMS", Body: Binary},
	{Number: 36, Direction: Both, Class: ClassNew, Name: "ISCSI_UEVENT_NEW_FLASHNODE", Body: Binary},
	{Number: 37, Direction: Both, Class: ClassDelete, Name: "ISCSI_UEVENT_DEL_FLASHNODE", Body: Binary},
	{Number: 38, Direction: Both, Name: "ISCSI_UEVENT_LOGIN_FLASHNODE", Body: Binary},
	{Number: 39, Direction: Both, Name: "ISCSI_UEVENT_LOGOUT_FLASHNODE", Body: Binary},
	{Number: 40, Direction: Both, Name: "ISCSI_UEVENT_LOGOUT_FLASHNODE_SID", Body: Binary},
	{Number: 41, Direction: Both, Name: "ISCSI_UEVENT_SET_CHAP", Body: Binary},
	{Number: 42, Direction: Both, Class: ClassGet, Name: "ISCSI_UEVENT_GET_HOST_STATS", Body: Binary},
	{Number: 43, Direction: Both, Class: ClassDelete, Name: "ISCSI_UEVENT_DESTROY_SESSION_ASYNC", Body: Binary},
	{Number: 101, Direction: Both, Name: "ISCSI_KEVENT_RECV_PDU", Body: Binary},
	{Number: 102, Direction: Both, Name: "ISCSI_KEVENT_CONN_ERROR", Body: Binary},
	{Number: 103, Direction: Both, Name: "ISCSI_KEVENT_IF_ERROR", Body: Binary},
	{Number: 104, Direction: Both, Name: "ISCSI_KEVENT_DESTROY_SESSION", Body: Binary},
	{Number: 105, Direction: Both, Name: "ISCSI_KEVENT_UNBIND_SESSION", Body: Binary},
	{Number: 106, Direction: Both, Name: "ISCSI_KEVENT_CREATE_SESSION", Body: Binary},
	{Number: 107, Direction: Both, Name: "ISCSI_KEVENT_PATH_REQ", Body: Binary},
	{Number: 108, Direction: Both, Name: "ISCSI_KEVENT_IF_DOWN", Body: Binary},
	{Number: 109, Direction: Both, Name: "ISCSI_KEVENT_CONN_LOGIN_STATE", Body: Binary},
	{Number: 110, Direction: Both, Name: "ISCSI_KEVENT_HOST_EVENT", Body: Binary},
	{Number: 111, Direction: Both, Name: "ISCSI_KEVENT_PING_COMP", Body: Binary},
}}

// fibResultStruct is a question and its answer in one (net/ip_fib.h, which is no
// uapi header); the kernel looks at no type.
var fibResultStruct = Struct{Name: "fib_result_nl", Size: 20, Fields: []Attr{
	{Kind: U32, Order: Big, Show: IPv4, Name: "fl_addr"},
	{Kind: U32, Show: Hex, Name: "fl_mark"},
	{Kind: U8, Show: Hex, Name: "fl_tos"},
	{Kind: U8, Name: "fl_scope", Enum: &rtScopeEnum},
	{Kind: U8, Name: "tb_id_in", Enum: &rtTableEnum},
	{Kind: U8, Name: "tb_id", Enum: &rtTableEnum},
	{Kind: U8, Name: "prefixlen"},
	{Kind: U8, Name: "nh_sel"},
	{Kind: U8, Name: "type", Enum: &rtnEnum},
	{Kind: U8, Name: "scope", Enum: &rtScopeEnum},
	{Kind: S32, Name: "err"},
}}

var fibLookupFamily = Family{Name: "fib_lookup", Protocol: 10, Header: &fibResultStruct, Types: []Type{}}

var ip6fwFamily = Family{Name: "ip6_fw", Protocol: 13, Types: []Type{}}

var dnrtmsgFamily = Family{Name: "dnrtmsg", Protocol: 14, Types: []Type{}}

var ueventFamily = Family{Name: "kobject_uevent", Protocol: 15, Types: []Type{}}

var ecryptfsFamily = Family{Name: "ecryptfs", Protocol: 19, Types: []Type{}}

var smcFamily = Family{Name: "smc", Protocol: 22, Types: []Type{}}
