// SPDX-License-Identifier: Apache-2.0

package decode

// SCSI transports' events (scsi/scsi_netlink.h, scsi/scsi_netlink_fc.h).

var scsiNlTransportEnum = Enum{Name: "SCSI_NL_TRANSPORT_*", Prefix: "SCSI_NL_TRANSPORT", Values: []Value{
	{0, "SCSI_NL_TRANSPORT"},
	{1, "SCSI_NL_TRANSPORT_FC"},
}}

var fchEvtEnum = Enum{Name: "fc_host_event_code", Prefix: "FCH_EVT_", Values: []Value{
	{1, "FCH_EVT_LIP"},
	{2, "FCH_EVT_LINKUP"},
	{3, "FCH_EVT_LINKDOWN"},
	{4, "FCH_EVT_LIPRESET"},
	{5, "FCH_EVT_RSCN"},
	{259, "FCH_EVT_ADAPTER_CHANGE"},
	{512, "FCH_EVT_PORT_UNKNOWN"},
	{513, "FCH_EVT_PORT_OFFLINE"},
	{514, "FCH_EVT_PORT_ONLINE"},
	{516, "FCH_EVT_PORT_FABRIC"},
	{1280, "FCH_EVT_LINK_UNKNOWN"},
	{1281, "FCH_EVT_LINK_FPIN"},
	{1282, "FCH_EVT_LINK_FPIN_ACK"},
	{65535, "FCH_EVT_VENDOR_UNIQUE"},
}}

var scsiNlHdrStruct = Struct{Name: "scsi_nl_hdr", Size: 8, Fields: []Attr{
	{Kind: U8, Name: "version"},
	{Kind: U8, Name: "transport", Enum: &scsiNlTransportEnum},
	{Kind: U16, Show: Hex, Name: "magic"},
	{Kind: U16, Show: Hex, Name: "msgtype"},
	{Kind: U16, Name: "msglen"},
	{Kind: SubMessage, Name: "msg", Sub: &scsiNlSub},
}}

// scsiNlSub: SCSI_NL_SHOST_VENDOR and FC_NL_ASYNC_EVENT.
var scsiNlSub = Sub{Name: "SCSI message", Field: "msgtype", Formats: []Attr{
	{Of: "1", Kind: StructOf, Name: "msg", Struct: &scsiNlHostVendorStruct},
	{Of: "256", Kind: StructOf, Name: "msg", Struct: &fcNlEventStruct},
}, Fallback: &Attr{Kind: Binary, Name: "msg"}}

var scsiNlHostVendorStruct = Struct{Name: "scsi_nl_host_vendor_msg", Size: 12, Fields: []Attr{
	{Kind: U64, Show: Hex, Name: "vendor_id"},
	{Kind: U16, Name: "host_no"},
	{Kind: U16, Name: "vmsg_datalen"},
	{Kind: Binary, Name: "vmsg_data"},
}}

var fcNlEventStruct = Struct{Name: "fc_nl_event", Size: 32, Fields: []Attr{
	{Kind: U64, Name: "seconds"},
	{Kind: U64, Show: Hex, Name: "vendor_id"},
	{Kind: U16, Name: "host_no"},
	{Kind: U16, Name: "event_datalen"},
	{Kind: U32, Name: "event_num"},
	{Kind: U32, Name: "event_code", Enum: &fchEvtEnum},
	{Kind: U32, Show: Hex, Name: "event_data"},
	{Kind: Binary, Name: "event_data_flex"},
}}

var scsiTransportFamily = Family{Name: "scsitransport", Protocol: 18, Header: &scsiNlHdrStruct, Types: []Type{
	{Number: 17, Direction: Both, Name: "SCSI_TRANSPORT_MSG", Body: Binary},
}}
