// SPDX-License-Identifier: Apache-2.0

package decode

// Unix and netlink sockets (linux/unix_diag.h, linux/netlink_diag.h).

var unixDiagReqStruct = Struct{Name: "unix_diag_req", Size: 24, Fields: []Attr{
	{Kind: U8, Name: "sdiag_family", Enum: &afEnum},
	{Kind: U8, Name: "sdiag_protocol"},
	{Kind: Pad, Len: 2, Name: "pad"},
	{Kind: U32, Name: "udiag_states", Enum: &tcpfEnum},
	{Kind: U32, Name: "udiag_ino"},
	{Kind: U32, Name: "udiag_show", Enum: &udiagShowEnum},
	{Kind: U64, Show: Hex, Name: "udiag_cookie"},
}}

var unixDiagMsgStruct = Struct{Name: "unix_diag_msg", Size: 16, Fields: []Attr{
	{Kind: U8, Name: "udiag_family", Enum: &afEnum},
	{Kind: U8, Name: "udiag_type", Enum: &sockTypeEnum},
	{Kind: U8, Name: "udiag_state", Enum: &tcpStateEnum},
	{Kind: Pad, Len: 1, Name: "pad"},
	{Kind: U32, Name: "udiag_ino"},
	{Kind: U64, Show: Hex, Name: "udiag_cookie"},
}}

var udiagShowEnum = Enum{Name: "UDIAG_SHOW_*", Prefix: "UDIAG_SHOW_", Flags: true, Values: []Value{
	{0x1, "UDIAG_SHOW_NAME"},
	{0x2, "UDIAG_SHOW_VFS"},
	{0x4, "UDIAG_SHOW_PEER"},
	{0x8, "UDIAG_SHOW_ICONS"},
	{0x10, "UDIAG_SHOW_RQLEN"},
	{0x20, "UDIAG_SHOW_MEMINFO"},
	{0x40, "UDIAG_SHOW_UID"},
}}

var unixDiagSpace = Space{Name: "unix_diag", Prefix: "UNIX_DIAG_", Attrs: []Attr{
	{Type: 0, Kind: String, Name: "UNIX_DIAG_NAME"}, // begins with a NUL where it is no path
	{Type: 1, Kind: StructOf, Name: "UNIX_DIAG_VFS", Struct: &unixDiagVfsStruct},
	{Type: 2, Kind: U32, Name: "UNIX_DIAG_PEER"},
	{Type: 3, Kind: Packed, Elem: U32, Name: "UNIX_DIAG_ICONS"},
	{Type: 4, Kind: StructOf, Name: "UNIX_DIAG_RQLEN", Struct: &unixDiagRqlenStruct},
	{Type: 5, Kind: StructOf, Name: "UNIX_DIAG_MEMINFO", Struct: &skMeminfoStruct},
	{Type: 6, Kind: U8, Name: "UNIX_DIAG_SHUTDOWN", Enum: &shutdownEnum},
	{Type: 7, Kind: U32, Name: "UNIX_DIAG_UID"},
}}

var unixDiagVfsStruct = Struct{Name: "unix_diag_vfs", Size: 8, Fields: []Attr{
	{Kind: U32, Name: "udiag_vfs_ino"},
	{Kind: U32, Show: Hex, Name: "udiag_vfs_dev"},
}}

var unixDiagRqlenStruct = Struct{Name: "unix_diag_rqlen", Size: 8, Fields: []Attr{
	{Kind: U32, Name: "udiag_rqueue"},
	{Kind: U32, Name: "udiag_wqueue"},
}}

var netlinkDiagReqStruct = Struct{Name: "netlink_diag_req", Size: 20, Fields: []Attr{
	{Kind: U8, Name: "sdiag_family", Enum: &afEnum},
	{Kind: U8, Name: "sdiag_protocol", Enum: &netlinkProtocolEnum}, // 255: NDIAG_PROTO_ALL
	{Kind: Pad, Len: 2, Name: "pad"},
	{Kind: U32, Name: "ndiag_ino"},
	{Kind: U32, Name: "ndiag_show", Enum: &ndiagShowEnum},
	{Kind: U64, Show: Hex, Name: "ndiag_cookie"},
}}

var netlinkDiagMsgStruct = Struct{Name: "netlink_diag_msg", Size: 28, Fields: []Attr{
	{Kind: U8, Name: "ndiag_family", Enum: &afEnum},
	{Kind: U8, Name: "ndiag_type", Enum: &sockTypeEnum},
	{Kind: U8, Name: "ndiag_protocol", Enum: &netlinkProtocolEnum},
	{Kind: U8, Name: "ndiag_state", Enum: &tcpStateEnum},
	{Kind: U32, Name: "ndiag_portid"},
	{Kind: U32, Name: "ndiag_dst_portid"},
	{Kind: U32, Name: "ndiag_dst_group"},
	{Kind: U32, Name: "ndiag_ino"},
	{Kind: U64, Show: Hex, Name: "ndiag_cookie"},
}}

var ndiagShowEnum = Enum{Name: "NDIAG_SHOW_*", Prefix: "NDIAG_SHOW_", Flags: true, Values: []Value{
	{0x1, "NDIAG_SHOW_MEMINFO"},
	{0x2, "NDIAG_SHOW_GROUPS"},
	{0x4, "NDIAG_SHOW_RING_CFG"},
	{0x8, "NDIAG_SHOW_FLAGS"},
}}

var ndiagFlagEnum = Enum{Name: "NDIAG_FLAG_*", Prefix: "NDIAG_FLAG_", Flags: true, Values: []Value{
	{0x1, "NDIAG_FLAG_CB_RUNNING"},
	{0x2, "NDIAG_FLAG_PKTINFO"},
	{0x4, "NDIAG_FLAG_BROADCAST_ERROR"},
	{0x8, "NDIAG_FLAG_NO_ENOBUFS"},
	{0x10, "NDIAG_FLAG_LISTEN_ALL_NSID"},
	{0x20, "NDIAG_FLAG_CAP_ACK"},
}}

// netlinkProtocolEnum is linux/netlink.h's.
var netlinkProtocolEnum = Enum{Name: "NETLINK_*", Prefix: "NETLINK_", Values: []Value{
	{0, "NETLINK_ROUTE"},
	{1, "NETLINK_UNUSED"},
	{2, "NETLINK_USERSOCK"},
	{3, "NETLINK_FIREWALL"},
	{4, "NETLINK_SOCK_DIAG"},
	{5, "NETLINK_NFLOG"},
	{6, "NETLINK_XFRM"},
	{7, "NETLINK_SELINUX"},
	{8, "NETLINK_ISCSI"},
	{9, "NETLINK_AUDIT"},
	{10, "NETLINK_FIB_LOOKUP"},
	{11, "NETLINK_CONNECTOR"},
	{12, "NETLINK_NETFILTER"},
	{13, "NETLINK_IP6_FW"},
	{14, "NETLINK_DNRTMSG"},
	{15, "NETLINK_KOBJECT_UEVENT"},
	{16, "NETLINK_GENERIC"},
	{18, "NETLINK_SCSITRANSPORT"},
	{19, "NETLINK_ECRYPTFS"},
	{20, "NETLINK_RDMA"},
	{21, "NETLINK_CRYPTO"},
	{22, "NETLINK_SMC"},
}}

var netlinkDiagSpace = Space{Name: "netlink_diag", Prefix: "NETLINK_DIAG_", Attrs: []Attr{
	{Type: 0, Kind: StructOf, Name: "NETLINK_DIAG_MEMINFO", Struct: &skMeminfoStruct},
	{Type: 1, Kind: Packed, Elem: U32, Show: Hex, Name: "NETLINK_DIAG_GROUPS"}, // group n is bit n-1, of longs
	{Type: 2, Kind: StructOf, Name: "NETLINK_DIAG_RX_RING", Struct: &netlinkDiagRingStruct},
	{Type: 3, Kind: StructOf, Name: "NETLINK_DIAG_TX_RING", Struct: &netlinkDiagRingStruct},
	{Type: 4, Kind: U32, Name: "NETLINK_DIAG_FLAGS", Enum: &ndiagFlagEnum},
}}

var netlinkDiagRingStruct = Struct{Name: "netlink_diag_ring", Size: 16, Fields: []Attr{
	{Kind: U32, Name: "ndr_block_size"},
	{Kind: U32, Name: "ndr_block_nr"},
	{Kind: U32, Name: "ndr_frame_size"},
	{Kind: U32, Name: "ndr_frame_nr"},
}}
