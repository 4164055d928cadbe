// SPDX-License-Identifier: Apache-2.0

package decode

// Internet sockets: TCP, UDP, raw, MPTCP, SCTP, DCCP (linux/inet_diag.h).

// Addresses of sockets: the family is in the header, of requests under another
// name than of replies.

var inetDiagSrcSub = Sub{Name: "idiag_src", Field: "idiag_family", Formats: []Attr{
	{Of: "2", Kind: IP, Len: 4, Name: "idiag_src"}, {Of: "10", Kind: IP, Len: 16, Name: "idiag_src"},
}, Fallback: &Attr{Kind: SubMessage, Name: "idiag_src", Sub: &sdiagSrcSub}}

var sdiagSrcSub = Sub{Name: "idiag_src", Field: "sdiag_family", Formats: []Attr{
	{Of: "2", Kind: IP, Len: 4, Name: "idiag_src"}, {Of: "10", Kind: IP, Len: 16, Name: "idiag_src"},
}}

var inetDiagDstSub = Sub{Name: "idiag_dst", Field: "idiag_family", Formats: []Attr{
	{Of: "2", Kind: IP, Len: 4, Name: "idiag_dst"}, {Of: "10", Kind: IP, Len: 16, Name: "idiag_dst"},
}, Fallback: &Attr{Kind: SubMessage, Name: "idiag_dst", Sub: &sdiagDstSub}}

var sdiagDstSub = Sub{Name: "idiag_dst", Field: "sdiag_family", Formats: []Attr{
	{Of: "2", Kind: IP, Len: 4, Name: "idiag_dst"}, {Of: "10", Kind: IP, Len: 16, Name: "idiag_dst"},
}}

var inetDiagSockidStruct = Struct{Name: "inet_diag_sockid", Size: 48, Fields: []Attr{
	{Kind: U16, Order: Big, Name: "idiag_sport"},
	{Kind: U16, Order: Big, Name: "idiag_dport"},
	{Kind: SubMessage, Len: 16, Name: "idiag_src", Sub: &inetDiagSrcSub},
	{Kind: SubMessage, Len: 16, Name: "idiag_dst", Sub: &inetDiagDstSub},
	{Kind: U32, Show: IfIndex, Name: "idiag_if"},
	{Kind: U64, Show: Hex, Name: "idiag_cookie"},
}}

var inetDiagReqStruct = Struct{Name: "inet_diag_req", Size: 60, Fields: []Attr{
	{Kind: U8, Name: "idiag_family", Enum: &afEnum},
	{Kind: U8, Name: "idiag_src_len"},
	{Kind: U8, Name: "idiag_dst_len"},
	{Kind: U8, Name: "idiag_ext", Enum: &inetDiagExtEnum},
	{Kind: StructOf, Name: "id", Struct: &inetDiagSockidStruct},
	{Kind: U32, Name: "idiag_states", Enum: &tcpfEnum},
	{Kind: U32, Name: "idiag_dbs"},
}}

var inetDiagReqV2Struct = Struct{Name: "inet_diag_req_v2", Size: 56, Fields: []Attr{
	{Kind: U8, Name: "sdiag_family", Enum: &afEnum},
	{Kind: U8, Name: "sdiag_protocol", Enum: &ipprotoEnum},
	{Kind: U8, Name: "idiag_ext", Enum: &inetDiagExtEnum},
	{Kind: Pad, Len: 1, Name: "pad"},
	{Kind: U32, Name: "idiag_states", Enum: &tcpfEnum},
	{Kind: StructOf, Name: "id", Struct: &inetDiagSockidStruct},
}}

// inetDiagReqRawStruct is what it is of IPPROTO_RAW: a raw socket's protocol
// has no other place.
var inetDiagReqRawStruct = Struct{Name: "inet_diag_req_raw", Size: 56, Fields: []Attr{
	{Kind: U8, Name: "sdiag_family", Enum: &afEnum},
	{Kind: U8, Name: "sdiag_protocol", Enum: &ipprotoEnum},
	{Kind: U8, Name: "idiag_ext", Enum: &inetDiagExtEnum},
	{Kind: U8, Name: "sdiag_raw_protocol", Enum: &ipprotoEnum},
	{Kind: U32, Name: "idiag_states", Enum: &tcpfEnum},
	{Kind: StructOf, Name: "id", Struct: &inetDiagSockidStruct},
}}

var inetDiagMsgStruct = Struct{Name: "inet_diag_msg", Size: 72, Fields: []Attr{
	{Kind: U8, Name: "idiag_family", Enum: &afEnum},
	{Kind: U8, Name: "idiag_state", Enum: &tcpStateEnum},
	{Kind: U8, Name: "idiag_timer", Enum: &idiagTimerEnum},
	{Kind: U8, Name: "idiag_retrans"},
	{Kind: StructOf, Name: "id", Struct: &inetDiagSockidStruct},
	{Kind: U32, Show: Millis, Name: "idiag_expires"},
	{Kind: U32, Name: "idiag_rqueue"},
	{Kind: U32, Name: "idiag_wqueue"},
	{Kind: U32, Name: "idiag_uid"},
	{Kind: U32, Name: "idiag_inode"},
}}

// inetDiagExtEnum is what to tell of each socket: bit n-1 is INET_DIAG_* n.
var inetDiagExtEnum = Enum{Name: "idiag_ext", Prefix: "INET_DIAG_", Flags: true, Values: []Value{
	{0x1, "INET_DIAG_MEMINFO"},
	{0x2, "INET_DIAG_INFO"},
	{0x4, "INET_DIAG_VEGASINFO"},
	{0x8, "INET_DIAG_CONG"},
	{0x10, "INET_DIAG_TOS"},
	{0x20, "INET_DIAG_TCLASS"},
	{0x40, "INET_DIAG_SKMEMINFO"},
	{0x80, "INET_DIAG_SHUTDOWN"},
}}

var idiagTimerEnum = Enum{Name: "IDIAG_TIMER_*", Prefix: "IDIAG_TIMER_", Values: []Value{
	{0, "IDIAG_TIMER_OFF"},
	{1, "IDIAG_TIMER_ON"},
	{2, "IDIAG_TIMER_KEEPALIVE"},
	{3, "IDIAG_TIMER_TIMEWAIT"},
	{4, "IDIAG_TIMER_PROBE0"},
	{5, "IDIAG_TIMER_DELACK"},
}}

var inetDiagReqSpace = Space{Name: "inet_diag_req", Prefix: "INET_DIAG_REQ_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "INET_DIAG_REQ_NONE"},
	{Type: 1, Kind: Chain, Name: "INET_DIAG_REQ_BYTECODE", Struct: &inetDiagBCOpStruct},
	{Type: 2, Kind: Nest, Name: "INET_DIAG_REQ_SK_BPF_STORAGES", Space: &skDiagBPFStorageReqSpace},
	{Type: 3, Kind: U32, Name: "INET_DIAG_REQ_PROTOCOL", Enum: &ipprotoEnum},
}}

// inetDiagBCOpStruct is an operation of a filter and its argument: "yes" is how
// far it is to the next, "no" how far to jump if it does not hold.
var inetDiagBCOpStruct = Struct{Name: "inet_diag_bc_op", Size: 4, Fields: []Attr{
	{Kind: U8, Name: "code", Enum: &inetDiagBCEnum},
	{Kind: U8, Name: "yes"},
	{Kind: U16, Name: "no"},
	{Kind: SubMessage, Name: "arg", Sub: &inetDiagBCArgSub},
}}

var inetDiagBCEnum = Enum{Name: "INET_DIAG_BC_*", Prefix: "INET_DIAG_BC_", Values: []Value{
	{0, "INET_DIAG_BC_NOP"},
	{1, "INET_DIAG_BC_JMP"},
	{2, "INET_DIAG_BC_S_GE"},
	{3, "INET_DIAG_BC_S_LE"},
	{4, "INET_DIAG_BC_D_GE"},
	{5, "INET_DIAG_BC_D_LE"},
	{6, "INET_DIAG_BC_AUTO"},
	{7, "INET_DIAG_BC_S_COND"},
	{8, "INET_DIAG_BC_D_COND"},
	{9, "INET_DIAG_BC_DEV_COND"},
	{10, "INET_DIAG_BC_MARK_COND"},
	{11, "INET_DIAG_BC_S_EQ"},
	{12, "INET_DIAG_BC_D_EQ"},
	{13, "INET_DIAG_BC_CGROUP_COND"},
}}

var inetDiagBCArgSub = Sub{Name: "argument", Field: "code", Formats: []Attr{
	{Of: "2", Kind: StructOf, Name: "arg", Struct: &inetDiagPortStruct},
	{Of: "3", Kind: StructOf, Name: "arg", Struct: &inetDiagPortStruct},
	{Of: "4", Kind: StructOf, Name: "arg", Struct: &inetDiagPortStruct},
	{Of: "5", Kind: StructOf, Name: "arg", Struct: &inetDiagPortStruct},
	{Of: "7", Kind: StructOf, Name: "arg", Struct: &inetDiagHostcondStruct},
	{Of: "8", Kind: StructOf, Name: "arg", Struct: &inetDiagHostcondStruct},
	{Of: "9", Kind: U32, Show: IfIndex, Name: "arg"},
	{Of: "10", Kind: StructOf, Name: "arg", Struct: &inetDiagMarkcondStruct},
	{Of: "11", Kind: StructOf, Name: "arg", Struct: &inetDiagPortStruct},
	{Of: "12", Kind: StructOf, Name: "arg", Struct: &inetDiagPortStruct},
	{Of: "13", Kind: U64, Name: "arg"},
}}

// inetDiagPortStruct is a port as an argument: one more struct inet_diag_bc_op,
// of which "no" is it.
var inetDiagPortStruct = Struct{Name: "inet_diag_bc_op", Size: 4, Fields: []Attr{
	{Kind: Pad, Len: 1, Name: "code"},
	{Kind: Pad, Len: 1, Name: "yes"},
	{Kind: U16, Name: "no"},
}}

var inetDiagHostcondStruct = Struct{Name: "inet_diag_hostcond", Size: 8, Fields: []Attr{
	{Kind: U8, Name: "family", Enum: &afEnum},
	{Kind: U8, Name: "prefix_len"},
	{Kind: Pad, Len: 2, Name: "pad"},
	{Kind: S32, Name: "port"}, // -1: any
	{Kind: SubMessage, Name: "addr", Sub: &inetDiagCondAddrSub},
}}

var inetDiagCondAddrSub = Sub{Name: "addr", Field: "family", Formats: []Attr{
	{Of: "2", Kind: IP, Len: 4, Name: "addr"}, {Of: "10", Kind: IP, Len: 16, Name: "addr"},
}, Fallback: &Attr{Kind: IP, Show: EitherIP, Name: "addr"}}

var inetDiagMarkcondStruct = Struct{Name: "inet_diag_markcond", Size: 8, Fields: []Attr{
	{Kind: U32, Show: Hex, Name: "mark"},
	{Kind: U32, Show: Hex, Name: "mask"},
}}
