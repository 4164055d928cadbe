// SPDX-License-Identifier: Apache-2.0

package decode

// NETLINK_CONNECTOR (linux/connector.h): who talks is struct cb_id. The one with
// rows is the process events' (linux/cn_proc.h).

var cnIdxEnum = Enum{Name: "CN_IDX_*", Prefix: "CN_", Values: []Value{
	{1, "CN_IDX_PROC"},
	{2, "CN_IDX_CIFS"},
	{3, "CN_W1_IDX"},
	{4, "CN_IDX_V86D"},
	{5, "CN_IDX_BB"},
	{6, "CN_DST_IDX"},
	{7, "CN_IDX_DM"},
	{8, "CN_IDX_DRBD"},
	{9, "CN_KVP_IDX"},
	{10, "CN_VSS_IDX"},
}}

var procEventEnum = Enum{Name: "proc_cn_event", Prefix: "PROC_EVENT_", Flags: true, Values: []Value{
	{0x1, "PROC_EVENT_FORK"},
	{0x2, "PROC_EVENT_EXEC"},
	{0x4, "PROC_EVENT_UID"},
	{0x40, "PROC_EVENT_GID"},
	{0x80, "PROC_EVENT_SID"},
	{0x100, "PROC_EVENT_PTRACE"},
	{0x200, "PROC_EVENT_COMM"},
	{0x20000000, "PROC_EVENT_NONZERO_EXIT"},
	{0x40000000, "PROC_EVENT_COREDUMP"},
	{0x80000000, "PROC_EVENT_EXIT"},
}}

var procEventNameEnum = Enum{Name: "proc_cn_event", Prefix: "PROC_EVENT_", Values: []Value{
	{0, "PROC_EVENT_NONE"},
	{1, "PROC_EVENT_FORK"},
	{2, "PROC_EVENT_EXEC"},
	{4, "PROC_EVENT_UID"},
	{64, "PROC_EVENT_GID"},
	{128, "PROC_EVENT_SID"},
	{256, "PROC_EVENT_PTRACE"},
	{512, "PROC_EVENT_COMM"},
	{536870912, "PROC_EVENT_NONZERO_EXIT"},
	{1073741824, "PROC_EVENT_COREDUMP"},
	{2147483648, "PROC_EVENT_EXIT"},
}}

var procMcastOpEnum = Enum{Name: "proc_cn_mcast_op", Prefix: "PROC_CN_MCAST_", Values: []Value{
	{1, "PROC_CN_MCAST_LISTEN"},
	{2, "PROC_CN_MCAST_IGNORE"},
}}

var cnMsgToStruct = Struct{Name: "cn_msg", Size: 20, Fields: []Attr{
	{Kind: U32, Name: "idx", Enum: &cnIdxEnum},
	{Kind: U32, Name: "val"},
	{Kind: U32, Name: "seq"},
	{Kind: U32, Name: "ack"},
	{Kind: U16, Name: "len"},
	{Kind: U16, Show: Hex, Name: "flags"},
	{Kind: SubMessage, Name: "data", Sub: &cnRequestSub},
}}

var cnMsgFromStruct = Struct{Name: "cn_msg", Size: 20, Fields: []Attr{
	{Kind: U32, Name: "idx", Enum: &cnIdxEnum},
	{Kind: U32, Name: "val"},
	{Kind: U32, Name: "seq"},
	{Kind: U32, Name: "ack"},
	{Kind: U16, Name: "len"},
	{Kind: U16, Show: Hex, Name: "flags"},
	{Kind: SubMessage, Name: "data", Sub: &cnEventSub},
}}

// cnRequestSub and cnEventSub are by cn_msg's idx.
var cnRequestSub = Sub{Name: "connector data", Field: "idx", Formats: []Attr{
	{Of: "1", Kind: StructOf, Name: "data", Struct: &procInputStruct},
}, Fallback: &Attr{Kind: Binary, Name: "data"}}

var cnEventSub = Sub{Name: "connector data", Field: "idx", Formats: []Attr{
	{Of: "1", Kind: StructOf, Name: "data", Struct: &procEventStruct},
}, Fallback: &Attr{Kind: Binary, Name: "data"}}

// procInputStruct's event_type came with 6.6: there is one, or none.
var procInputStruct = Struct{Name: "proc_input", Size: 4, Fields: []Attr{
	{Kind: U32, Name: "mcast_op", Enum: &procMcastOpEnum},
	{Kind: Packed, Elem: U32, Name: "event_type", Enum: &procEventEnum},
}}

var procEventStruct = Struct{Name: "proc_event", Size: 16, Fields: []Attr{
	{Kind: U32, Name: "what", Enum: &procEventNameEnum},
	{Kind: U32, Name: "cpu"},
	{Kind: U64, Show: Nanos, Name: "timestamp_ns"},
	{Kind: SubMessage, Name: "event_data", Sub: &procEventSub},
}}

// procEventSub is a union as wide as its widest, which the kernel sends whole.
var procEventSub = Sub{Name: "process event", Field: "what", Formats: []Attr{
	{Of: "0", Kind: StructOf, Name: "event_data", Struct: &procAckStruct},
	{Of: "1", Kind: StructOf, Name: "event_data", Struct: &procForkStruct},
	{Of: "2", Kind: StructOf, Name: "event_data", Struct: &procExecStruct},
	{Of: "4", Kind: StructOf, Name: "event_data", Struct: &procUIDStruct},
	{Of: "64", Kind: StructOf, Name: "event_data", Struct: &procGIDStruct},
	{Of: "128", Kind: StructOf, Name: "event_data", Struct: &procExecStruct},
	{Of: "256", Kind: StructOf, Name: "event_data", Struct: &procPtraceStruct},
	{Of: "512", Kind: StructOf, Name: "event_data", Struct: &procCommStruct},
	{Of: "1073741824", Kind: StructOf, Name: "event_data", Struct: &procCoredumpStruct},
	{Of: "2147483648", Kind: StructOf, Name: "event_data", Struct: &procExitStruct},
}}

var procAckStruct = Struct{Name: "ack", Size: 4, Fields: []Attr{
	{Kind: U32, Name: "err"},
	{Kind: Pad, Name: "pad"},
}}

var procForkStruct = Struct{Name: "fork_proc_event", Size: 16, Fields: []Attr{
	{Kind: S32, Name: "parent_pid"},
	{Kind: S32, Name: "parent_tgid"},
	{Kind: S32, Name: "child_pid"},
	{Kind: S32, Name: "child_tgid"},
	{Kind: Pad, Name: "pad"},
}}

var procExecStruct = Struct{Name: "exec_proc_event", Size: 8, Fields: []Attr{
	{Kind: S32, Name: "process_pid"},
	{Kind: S32, Name: "process_tgid"},
	{Kind: Pad, Name: "pad"},
}}

var procUIDStruct = Struct{Name: "id_proc_event", Size: 16, Fields: []Attr{
	{Kind: S32, Name: "process_pid"},
	{Kind: S32, Name: "process_tgid"},
	{Kind: U32, Name: "ruid"},
	{Kind: U32, Name: "euid"},
	{Kind: Pad, Name: "pad"},
}}

var procGIDStruct = Struct{Name: "id_proc_event", Size: 16, Fields: []Attr{
	{Kind: S32, Name: "process_pid"},
	{Kind: S32, Name: "process_tgid"},
	{Kind: U32, Name: "rgid"},
	{Kind: U32, Name: "egid"},
	{Kind: Pad, Name: "pad"},
}}

var procPtraceStruct = Struct{Name: "ptrace_proc_event", Size: 16, Fields: []Attr{
	{Kind: S32, Name: "process_pid"},
	{Kind: S32, Name: "process_tgid"},
	{Kind: S32, Name: "tracer_pid"},
	{Kind: S32, Name: "tracer_tgid"},
	{Kind: Pad, Name: "pad"},
}}

var procCommStruct = Struct{Name: "comm_proc_event", Size: 24, Fields: []Attr{
	{Kind: S32, Name: "process_pid"},
	{Kind: S32, Name: "process_tgid"},
	{Kind: String, Len: 16, Name: "comm"},
	{Kind: Pad, Name: "pad"},
}}

var procCoredumpStruct = Struct{Name: "coredump_proc_event", Size: 16, Fields: []Attr{
	{Kind: S32, Name: "process_pid"},
	{Kind: S32, Name: "process_tgid"},
	{Kind: S32, Name: "parent_pid"},
	{Kind: S32, Name: "parent_tgid"},
	{Kind: Pad, Name: "pad"},
}}

var procExitStruct = Struct{Name: "exit_proc_event", Size: 24, Fields: []Attr{
	{Kind: S32, Name: "process_pid"},
	{Kind: S32, Name: "process_tgid"},
	{Kind: U32, Name: "exit_code"},
	{Kind: U32, Name: "exit_signal"},
	{Kind: S32, Name: "parent_pid"},
	{Kind: S32, Name: "parent_tgid"},
	{Kind: Pad, Name: "pad"},
}}

// connectorFamily's one type is whatever was connected to.
var connectorFamily = Family{Name: "connector", Protocol: 11, Header: &cnMsgFromStruct, Types: []Type{
	{Number: 3, Direction: ToKernel, Name: "NLMSG_DONE", Header: &cnMsgToStruct, Body: Binary},
	{Number: 3, Direction: FromKernel, Name: "NLMSG_DONE", Header: &cnMsgFromStruct, Body: Binary},
}}
