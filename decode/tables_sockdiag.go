// SPDX-License-Identifier: Apache-2.0

package decode

// NETLINK_SOCK_DIAG (linux/sock_diag.h): a request begins with the address
// family of the sockets it asks about, a reply with that of the one it is
// about, and what follows is another struct for each. A reply about TIPC has
// none: it is the one attribute TIPC_NLA_SOCK.

var sockDiagFamily = Family{Name: "sock_diag", Protocol: 4, Types: []Type{
	{Number: 18, Direction: ToKernel, Class: ClassGet, Name: "TCPDIAG_GETSOCK", Header: &inetDiagReqStruct, Space: &inetDiagReqSpace},
	{Number: 18, Direction: FromKernel, Class: ClassGet, Name: "TCPDIAG_GETSOCK", Header: &inetDiagMsgStruct, Space: &inetDiagSpace},
	{Number: 19, Direction: ToKernel, Class: ClassGet, Name: "DCCPDIAG_GETSOCK", Header: &inetDiagReqStruct, Space: &inetDiagReqSpace},
	{Number: 19, Direction: FromKernel, Class: ClassGet, Name: "DCCPDIAG_GETSOCK", Header: &inetDiagMsgStruct, Space: &inetDiagSpace},
	{Number: 20, Direction: ToKernel, Class: ClassGet, Name: "SOCK_DIAG_BY_FAMILY", Forms: sockDiagRequests},
	{Number: 20, Direction: FromKernel, Class: ClassGet, Name: "SOCK_DIAG_BY_FAMILY", Forms: sockDiagReplies},
	{Number: 21, Direction: Both, Class: ClassDelete, Name: "SOCK_DESTROY", Forms: sockDiagRequests},
}}

var sockDiagRequests = []Form{
	{Start: "\x01", Header: &unixDiagReqStruct},
	{Start: "\x02\xff", Header: &inetDiagReqRawStruct, Space: &inetDiagReqSpace},
	{Start: "\x02", Header: &inetDiagReqV2Struct, Space: &inetDiagReqSpace},
	{Start: "\x0a\xff", Header: &inetDiagReqRawStruct, Space: &inetDiagReqSpace},
	{Start: "\x0a", Header: &inetDiagReqV2Struct, Space: &inetDiagReqSpace},
	{Start: "\x10", Header: &netlinkDiagReqStruct},
	{Start: "\x11", Header: &packetDiagReqStruct},
	{Start: "\x1e", Header: &tipcSockDiagReqStruct},
	{Start: "\x28", Header: &vsockDiagReqStruct},
	{Start: "\x2b", Header: &smcDiagReqStruct},
	{Start: "\x2c", Header: &xdpDiagReqStruct},
	{Header: &sockDiagReqStruct, Body: Binary},
}

var sockDiagReplies = []Form{
	{Start: "\x01", Header: &unixDiagMsgStruct, Space: &unixDiagSpace},
	{Start: "\x02", Header: &inetDiagMsgStruct, Space: &inetDiagSpace, Settle: settleSCTP},
	{Start: "\x0a", Header: &inetDiagMsgStruct, Space: &inetDiagSpace, Settle: settleSCTP},
	{Start: "\x10", Header: &netlinkDiagMsgStruct, Space: &netlinkDiagSpace},
	{Start: "\x11", Header: &packetDiagMsgStruct, Space: &packetDiagSpace},
	{Start: "\x28", Header: &vsockDiagMsgStruct},
	{Start: "\x2b", Header: &smcDiagMsgStruct, Space: &smcDiagSpace},
	{Start: "\x2c", Header: &xdpDiagMsgStruct, Space: &xdpDiagSpace},
	{Space: &tipcDiagSpace},
}

var sockDiagReqStruct = Struct{Name: "sock_diag_req", Size: 2, Fields: []Attr{
	{Kind: U8, Name: "sdiag_family", Enum: &afEnum},
	{Kind: U8, Name: "sdiag_protocol"},
}}

// tcpStateEnum is net/tcp_states.h, of which netinet/tcp.h and linux/bpf.h have
// copies: the states of sockets of most families.
var tcpStateEnum = Enum{Name: "TCP_*", Prefix: "TCP_", Values: []Value{
	{1, "TCP_ESTABLISHED"},
	{2, "TCP_SYN_SENT"},
	{3, "TCP_SYN_RECV"},
	{4, "TCP_FIN_WAIT1"},
	{5, "TCP_FIN_WAIT2"},
	{6, "TCP_TIME_WAIT"},
	{7, "TCP_CLOSE"},
	{8, "TCP_CLOSE_WAIT"},
	{9, "TCP_LAST_ACK"},
	{10, "TCP_LISTEN"},
	{11, "TCP_CLOSING"},
	{12, "TCP_NEW_SYN_RECV"},
	{13, "TCP_BOUND_INACTIVE"},
}}

// tcpfEnum is a set of states (net/tcp_states.h).
var tcpfEnum = Enum{Name: "TCPF_*", Prefix: "TCPF_", Flags: true, Values: []Value{
	{1 << 1, "TCPF_ESTABLISHED"},
	{1 << 2, "TCPF_SYN_SENT"},
	{1 << 3, "TCPF_SYN_RECV"},
	{1 << 4, "TCPF_FIN_WAIT1"},
	{1 << 5, "TCPF_FIN_WAIT2"},
	{1 << 6, "TCPF_TIME_WAIT"},
	{1 << 7, "TCPF_CLOSE"},
	{1 << 8, "TCPF_CLOSE_WAIT"},
	{1 << 9, "TCPF_LAST_ACK"},
	{1 << 10, "TCPF_LISTEN"},
	{1 << 11, "TCPF_CLOSING"},
	{1 << 12, "TCPF_NEW_SYN_RECV"},
	{1 << 13, "TCPF_BOUND_INACTIVE"},
}}

// sockTypeEnum is the C library's bits/socket_type.h; the kernel keeps its own
// to itself.
var sockTypeEnum = Enum{Name: "SOCK_*", Prefix: "SOCK_", Values: []Value{
	{1, "SOCK_STREAM"},
	{2, "SOCK_DGRAM"},
	{3, "SOCK_RAW"},
	{4, "SOCK_RDM"},
	{5, "SOCK_SEQPACKET"},
	{6, "SOCK_DCCP"},
	{10, "SOCK_PACKET"},
}}

// shutdownEnum is net/sock.h's.
var shutdownEnum = Enum{Name: "RCV_SHUTDOWN,SEND_SHUTDOWN", Flags: true, Values: []Value{
	{1, "RCV_SHUTDOWN"},
	{2, "SEND_SHUTDOWN"},
}}

// skMeminfoStruct is the array of SK_MEMINFO_VARS numbers, by index.
var skMeminfoStruct = Struct{Name: "sk_meminfo", Size: 36, Fields: []Attr{
	{Kind: U32, Name: "SK_MEMINFO_RMEM_ALLOC"},
	{Kind: U32, Name: "SK_MEMINFO_RCVBUF"},
	{Kind: U32, Name: "SK_MEMINFO_WMEM_ALLOC"},
	{Kind: U32, Name: "SK_MEMINFO_SNDBUF"},
	{Kind: U32, Name: "SK_MEMINFO_FWD_ALLOC"},
	{Kind: U32, Name: "SK_MEMINFO_WMEM_QUEUED"},
	{Kind: U32, Name: "SK_MEMINFO_OPTMEM"},
	{Kind: U32, Name: "SK_MEMINFO_BACKLOG"},
	{Kind: U32, Name: "SK_MEMINFO_DROPS"},
}}

// Local storages of BPF maps: what to show, and what there is.

var skDiagBPFStorageReqSpace = Space{Name: "sk_diag_bpf_storage_req", Prefix: "SK_DIAG_BPF_STORAGE_REQ_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "SK_DIAG_BPF_STORAGE_REQ_NONE"},
	{Type: 1, Kind: U32, Name: "SK_DIAG_BPF_STORAGE_REQ_MAP_FD"},
}}

var skDiagBPFStorageRepSpace = Space{Name: "sk_diag_bpf_storage_rep", Prefix: "SK_DIAG_BPF_STORAGE", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "SK_DIAG_BPF_STORAGE_REP_NONE"},
	{Type: 1, Kind: Nest, Name: "SK_DIAG_BPF_STORAGE", Space: &skDiagBPFStorageSpace},
}}

var skDiagBPFStorageSpace = Space{Name: "sk_diag_bpf_storage", Prefix: "SK_DIAG_BPF_STORAGE_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "SK_DIAG_BPF_STORAGE_NONE"},
	{Type: 1, Kind: Pad, Name: "SK_DIAG_BPF_STORAGE_PAD"},
	{Type: 2, Kind: U32, Name: "SK_DIAG_BPF_STORAGE_MAP_ID"},
	{Type: 3, Kind: Binary, Name: "SK_DIAG_BPF_STORAGE_MAP_VALUE"}, // the map's own type
}}
