// SPDX-License-Identifier: Apache-2.0

package decode

// Types and fixed headers of the protocols that are neither rtnetlink's, nor
// netfilter's, nor generic netlink's.

var usersockFamily = Family{Name: "usersock", Protocol: 2, Types: []Type{}}

var nflogFamily = Family{Name: "nflog", Protocol: 5, Types: []Type{}}

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
