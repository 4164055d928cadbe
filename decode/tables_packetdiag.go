// SPDX-License-Identifier: Apache-2.0

package decode

// Packet, XDP and vsock sockets (linux/packet_diag.h, linux/xdp_diag.h,
// linux/vm_sockets_diag.h).

var packetDiagReqStruct = Struct{Name: "packet_diag_req", Size: 20, Fields: []Attr{
	{Kind: U8, Name: "sdiag_family", Enum: &afEnum},
	{Kind: U8, Name: "sdiag_protocol"},
	{Kind: Pad, Len: 2, Name: "pad"},
	{Kind: U32, Name: "pdiag_ino"},
	{Kind: U32, Name: "pdiag_show", Enum: &packetShowEnum},
	{Kind: U64, Show: Hex, Name: "pdiag_cookie"},
}}

var packetDiagMsgStruct = Struct{Name: "packet_diag_msg", Size: 16, Fields: []Attr{
	{Kind: U8, Name: "pdiag_family", Enum: &afEnum},
	{Kind: U8, Name: "pdiag_type", Enum: &sockTypeEnum},
	{Kind: U16, Name: "pdiag_num", Enum: &ethPEnum},
	{Kind: U32, Name: "pdiag_ino"},
	{Kind: U64, Show: Hex, Name: "pdiag_cookie"},
}}

var packetShowEnum = Enum{Name: "PACKET_SHOW_*", Prefix: "PACKET_SHOW_", Flags: true, Values: []Value{
	{0x1, "PACKET_SHOW_INFO"},
	{0x2, "PACKET_SHOW_MCLIST"},
	{0x4, "PACKET_SHOW_RING_CFG"},
	{0x8, "PACKET_SHOW_FANOUT"},
	{0x10, "PACKET_SHOW_MEMINFO"},
	{0x20, "PACKET_SHOW_FILTER"},
}}

var packetDiagSpace = Space{Name: "packet_diag", Prefix: "PACKET_DIAG_", Attrs: []Attr{
	{Type: 0, Kind: StructOf, Name: "PACKET_DIAG_INFO", Struct: &packetDiagInfoStruct},
	{Type: 1, Kind: Packed, Elem: StructOf, Name: "PACKET_DIAG_MCLIST", Struct: &packetDiagMclistStruct},
	{Type: 2, Kind: StructOf, Name: "PACKET_DIAG_RX_RING", Struct: &packetDiagRingStruct},
	{Type: 3, Kind: StructOf, Name: "PACKET_DIAG_TX_RING", Struct: &packetDiagRingStruct},
	{Type: 4, Kind: U32, Show: Hex, Name: "PACKET_DIAG_FANOUT"}, // an id and, in the upper half, a type
	{Type: 5, Kind: U32, Name: "PACKET_DIAG_UID"},
	{Type: 6, Kind: StructOf, Name: "PACKET_DIAG_MEMINFO", Struct: &skMeminfoStruct},
	{Type: 7, Kind: Packed, Elem: StructOf, Name: "PACKET_DIAG_FILTER", Struct: &sockFilterStruct},
}}

var packetDiagInfoStruct = Struct{Name: "packet_diag_info", Size: 24, Fields: []Attr{
	{Kind: U32, Show: IfIndex, Name: "pdi_index"},
	{Kind: U32, Name: "pdi_version", Enum: &tpacketEnum},
	{Kind: U32, Name: "pdi_reserve"},
	{Kind: U32, Name: "pdi_copy_thresh"},
	{Kind: U32, Name: "pdi_tstamp"},
	{Kind: U32, Name: "pdi_flags", Enum: &pdiEnum},
}}

var pdiEnum = Enum{Name: "PDI_*", Prefix: "PDI_", Flags: true, Values: []Value{
	{0x1, "PDI_RUNNING"},
	{0x2, "PDI_AUXDATA"},
	{0x4, "PDI_ORIGDEV"},
	{0x8, "PDI_VNETHDR"},
	{0x10, "PDI_LOSS"},
}}

// tpacketEnum and packetMREnum are linux/if_packet.h's.
var tpacketEnum = Enum{Name: "tpacket_versions", Prefix: "TPACKET_", Values: []Value{
	{0, "TPACKET_V1"},
	{1, "TPACKET_V2"},
	{2, "TPACKET_V3"},
}}

var packetMREnum = Enum{Name: "PACKET_MR_*", Prefix: "PACKET_MR_", Values: []Value{
	{0, "PACKET_MR_MULTICAST"},
	{1, "PACKET_MR_PROMISC"},
	{2, "PACKET_MR_ALLMULTI"},
	{3, "PACKET_MR_UNICAST"},
}}

var packetDiagMclistStruct = Struct{Name: "packet_diag_mclist", Size: 44, Fields: []Attr{
	{Kind: U32, Show: IfIndex, Name: "pdmc_index"},
	{Kind: U32, Name: "pdmc_count"},
	{Kind: U16, Name: "pdmc_type", Enum: &packetMREnum},
	{Kind: U16, Name: "pdmc_alen"},
	{Kind: SubMessage, Len: 32, Name: "pdmc_addr", Sub: &pdmcAddrSub},
}}

var pdmcAddrSub = Sub{Name: "address", Field: "pdmc_alen", Formats: []Attr{
	{Of: "6", Kind: MAC, Len: 6, Name: "pdmc_addr"}, {Of: "8", Kind: MAC, Len: 8, Name: "pdmc_addr"},
}, Fallback: &Attr{Kind: MAC, Name: "pdmc_addr"}}

var packetDiagRingStruct = Struct{Name: "packet_diag_ring", Size: 28, Fields: []Attr{
	{Kind: U32, Name: "pdr_block_size"},
	{Kind: U32, Name: "pdr_block_nr"},
	{Kind: U32, Name: "pdr_frame_size"},
	{Kind: U32, Name: "pdr_frame_nr"},
	{Kind: U32, Show: Millis, Name: "pdr_retire_tmo"},
	{Kind: U32, Name: "pdr_sizeof_priv"},
	{Kind: U32, Show: Hex, Name: "pdr_features"},
}}

// sockFilterStruct is an instruction of classic BPF (linux/filter.h).
var sockFilterStruct = Struct{Name: "sock_filter", Size: 8, Fields: []Attr{
	{Kind: U16, Show: Hex, Name: "code"},
	{Kind: U8, Name: "jt"},
	{Kind: U8, Name: "jf"},
	{Kind: U32, Show: Hex, Name: "k"},
}}

var xdpDiagReqStruct = Struct{Name: "xdp_diag_req", Size: 20, Fields: []Attr{
	{Kind: U8, Name: "sdiag_family", Enum: &afEnum},
	{Kind: U8, Name: "sdiag_protocol"},
	{Kind: Pad, Len: 2, Name: "pad"},
	{Kind: U32, Name: "xdiag_ino"},
	{Kind: U32, Name: "xdiag_show", Enum: &xdpShowEnum},
	{Kind: U64, Show: Hex, Name: "xdiag_cookie"},
}}

var xdpDiagMsgStruct = Struct{Name: "xdp_diag_msg", Size: 16, Fields: []Attr{
	{Kind: U8, Name: "xdiag_family", Enum: &afEnum},
	{Kind: U8, Name: "xdiag_type", Enum: &sockTypeEnum},
	{Kind: Pad, Len: 2, Name: "pad"},
	{Kind: U32, Name: "xdiag_ino"},
	{Kind: U64, Show: Hex, Name: "xdiag_cookie"},
}}

var xdpShowEnum = Enum{Name: "XDP_SHOW_*", Prefix: "XDP_SHOW_", Flags: true, Values: []Value{
	{0x1, "XDP_SHOW_INFO"},
	{0x2, "XDP_SHOW_RING_CFG"},
	{0x4, "XDP_SHOW_UMEM"},
	{0x8, "XDP_SHOW_MEMINFO"},
	{0x10, "XDP_SHOW_STATS"},
}}

var xdpDiagSpace = Space{Name: "xdp_diag", Prefix: "XDP_DIAG_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "XDP_DIAG_NONE"},
	{Type: 1, Kind: StructOf, Name: "XDP_DIAG_INFO", Struct: &xdpDiagInfoStruct},
	{Type: 2, Kind: U32, Name: "XDP_DIAG_UID"},
	{Type: 3, Kind: StructOf, Name: "XDP_DIAG_RX_RING", Struct: &xdpDiagRingStruct},
	{Type: 4, Kind: StructOf, Name: "XDP_DIAG_TX_RING", Struct: &xdpDiagRingStruct},
	{Type: 5, Kind: StructOf, Name: "XDP_DIAG_UMEM", Struct: &xdpDiagUmemStruct},
	{Type: 6, Kind: StructOf, Name: "XDP_DIAG_UMEM_FILL_RING", Struct: &xdpDiagRingStruct},
	{Type: 7, Kind: StructOf, Name: "XDP_DIAG_UMEM_COMPLETION_RING", Struct: &xdpDiagRingStruct},
	{Type: 8, Kind: StructOf, Name: "XDP_DIAG_MEMINFO", Struct: &skMeminfoStruct},
	{Type: 9, Kind: StructOf, Name: "XDP_DIAG_STATS", Struct: &xdpDiagStatsStruct},
}}

var xdpDiagInfoStruct = Struct{Name: "xdp_diag_info", Size: 8, Fields: []Attr{
	{Kind: U32, Show: IfIndex, Name: "ifindex"},
	{Kind: U32, Name: "queue_id"},
}}

var xdpDiagRingStruct = Struct{Name: "xdp_diag_ring", Size: 4, Fields: []Attr{
	{Kind: U32, Name: "entries"},
}}

var xdpDiagUmemStruct = Struct{Name: "xdp_diag_umem", Size: 40, Fields: []Attr{
	{Kind: U64, Name: "size"},
	{Kind: U32, Name: "id"},
	{Kind: U32, Name: "num_pages"},
	{Kind: U32, Name: "chunk_size"},
	{Kind: U32, Name: "headroom"},
	{Kind: U32, Show: IfIndex, Name: "ifindex"},
	{Kind: U32, Name: "queue_id"},
	{Kind: U32, Name: "flags", Enum: &xdpUmemFlagEnum},
	{Kind: U32, Name: "refs"},
}}

var xdpUmemFlagEnum = Enum{Name: "XDP_DU_F_*", Prefix: "XDP_DU_F_", Flags: true, Values: []Value{
	{0x1, "XDP_DU_F_ZEROCOPY"},
}}

var xdpDiagStatsStruct = Struct{Name: "xdp_diag_stats", Size: 48, Fields: []Attr{
	{Kind: U64, Name: "n_rx_dropped"},
	{Kind: U64, Name: "n_rx_invalid"},
	{Kind: U64, Name: "n_rx_full"},
	{Kind: U64, Name: "n_fill_ring_empty"},
	{Kind: U64, Name: "n_tx_invalid"},
	{Kind: U64, Name: "n_tx_ring_empty"},
}}

var vsockDiagReqStruct = Struct{Name: "vsock_diag_req", Size: 24, Fields: []Attr{
	{Kind: U8, Name: "sdiag_family", Enum: &afEnum},
	{Kind: U8, Name: "sdiag_protocol"},
	{Kind: Pad, Len: 2, Name: "pad"},
	{Kind: U32, Name: "vdiag_states", Enum: &tcpfEnum},
	{Kind: U32, Name: "vdiag_ino"},
	{Kind: U32, Name: "vdiag_show"},
	{Kind: U64, Show: Hex, Name: "vdiag_cookie"},
}}

var vsockDiagMsgStruct = Struct{Name: "vsock_diag_msg", Size: 32, Fields: []Attr{
	{Kind: U8, Name: "vdiag_family", Enum: &afEnum},
	{Kind: U8, Name: "vdiag_type", Enum: &sockTypeEnum},
	{Kind: U8, Name: "vdiag_state", Enum: &tcpStateEnum},
	{Kind: U8, Name: "vdiag_shutdown", Enum: &shutdownEnum},
	{Kind: U32, Name: "vdiag_src_cid"},
	{Kind: U32, Name: "vdiag_src_port"},
	{Kind: U32, Name: "vdiag_dst_cid"},
	{Kind: U32, Name: "vdiag_dst_port"},
	{Kind: U32, Name: "vdiag_ino"},
	{Kind: U64, Show: Hex, Name: "vdiag_cookie"},
}}
