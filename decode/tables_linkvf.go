// SPDX-License-Identifier: Apache-2.0

package decode

// Virtual functions of a link: IFLA_VFINFO_LIST, IFLA_VF_PORTS, IFLA_PORT_SELF
// (linux/if_link.h).

var vfInfoListSpace = Space{Name: "vfs", Prefix: "IFLA_VF_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_VF_INFO_UNSPEC"},
	{Type: 1, Kind: Nest, Name: "IFLA_VF_INFO", Space: &vfInfoSpace},
}}

var vfInfoSpace = Space{Name: "vf", Prefix: "IFLA_VF_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_VF_UNSPEC"},
	{Type: 1, Kind: StructOf, Name: "IFLA_VF_MAC", Struct: &vfMACStruct},
	{Type: 2, Kind: StructOf, Name: "IFLA_VF_VLAN", Struct: &vfVlanStruct},
	{Type: 3, Kind: StructOf, Name: "IFLA_VF_TX_RATE", Struct: &vfTxRateStruct},
	{Type: 4, Kind: StructOf, Name: "IFLA_VF_SPOOFCHK", Struct: &vfSpoofchkStruct},
	{Type: 5, Kind: StructOf, Name: "IFLA_VF_LINK_STATE", Struct: &vfLinkStateStruct},
	{Type: 6, Kind: StructOf, Name: "IFLA_VF_RATE", Struct: &vfRateStruct},
	{Type: 7, Kind: StructOf, Name: "IFLA_VF_RSS_QUERY_EN", Struct: &vfRssQueryEnStruct},
	{Type: 8, Kind: Nest, Name: "IFLA_VF_STATS", Space: &vfStatsSpace},
	{Type: 9, Kind: StructOf, Name: "IFLA_VF_TRUST", Struct: &vfTrustStruct},
	{Type: 10, Kind: StructOf, Name: "IFLA_VF_IB_NODE_GUID", Struct: &vfGUIDStruct},
	{Type: 11, Kind: StructOf, Name: "IFLA_VF_IB_PORT_GUID", Struct: &vfGUIDStruct},
	{Type: 12, Kind: Nest, Name: "IFLA_VF_VLAN_LIST", Space: &vfVlanListSpace},
	{Type: 13, Kind: StructOf, Name: "IFLA_VF_BROADCAST", Struct: &vfBroadcastStruct},
}}

var vfMACStruct = Struct{Name: "ifla_vf_mac", Size: 36, Fields: []Attr{
	{Kind: U32, Name: "vf"},
	{Kind: SubMessage, Len: 32, Name: "mac", Sub: &vfMACSub},
}}

var vfBroadcastStruct = Struct{Name: "ifla_vf_broadcast", Size: 32, Fields: []Attr{
	{Kind: SubMessage, Len: 32, Name: "broadcast", Sub: &vfBroadcastSub},
}}

// vfMACSub and vfBroadcastSub: of 32 bytes those that are the address, more of
// InfiniBand than of Ethernet.
var vfMACSub = Sub{Name: "link layer address", Field: "ifi_type", Formats: []Attr{
	{Kind: MAC, Len: 20, Name: "mac", Of: "32"},
}, Fallback: &Attr{Kind: MAC, Len: 6, Name: "mac"}}

var vfBroadcastSub = Sub{Name: "link layer address", Field: "ifi_type", Formats: []Attr{
	{Kind: MAC, Len: 20, Name: "broadcast", Of: "32"},
}, Fallback: &Attr{Kind: MAC, Len: 6, Name: "broadcast"}}

var vfVlanStruct = Struct{Name: "ifla_vf_vlan", Size: 12, Fields: []Attr{
	{Kind: U32, Name: "vf"},
	{Kind: U32, Name: "vlan"},
	{Kind: U32, Name: "qos"},
}}

var vfVlanInfoStruct = Struct{Name: "ifla_vf_vlan_info", Size: 16, Fields: []Attr{
	{Kind: U32, Name: "vf"},
	{Kind: U32, Name: "vlan"},
	{Kind: U32, Name: "qos"},
	{Kind: U16, Order: Big, Name: "vlan_proto", Enum: &ethPEnum},
	{Kind: Pad, Len: 2, Name: "pad"},
}}

var vfTxRateStruct = Struct{Name: "ifla_vf_tx_rate", Size: 8, Fields: []Attr{
	{Kind: U32, Name: "vf"},
	{Kind: U32, Name: "rate"},
}}

var vfRateStruct = Struct{Name: "ifla_vf_rate", Size: 12, Fields: []Attr{
	{Kind: U32, Name: "vf"},
	{Kind: U32, Name: "min_tx_rate"},
	{Kind: U32, Name: "max_tx_rate"},
}}

var vfSpoofchkStruct = Struct{Name: "ifla_vf_spoofchk", Size: 8, Fields: []Attr{
	{Kind: U32, Name: "vf"},
	{Kind: U32, Name: "setting"},
}}

var vfGUIDStruct = Struct{Name: "ifla_vf_guid", Size: 16, Fields: []Attr{
	{Kind: U32, Name: "vf"},
	{Kind: Pad, Len: 4, Name: "pad"},
	{Kind: U64, Show: Hex, Name: "guid"},
}}

var vfLinkStateEnum = Enum{Name: "IFLA_VF_LINK_STATE_*", Prefix: "IFLA_VF_LINK_STATE_", Values: []Value{
	{0, "IFLA_VF_LINK_STATE_AUTO"},
	{1, "IFLA_VF_LINK_STATE_ENABLE"},
	{2, "IFLA_VF_LINK_STATE_DISABLE"},
}}

var vfLinkStateStruct = Struct{Name: "ifla_vf_link_state", Size: 8, Fields: []Attr{
	{Kind: U32, Name: "vf"},
	{Kind: U32, Name: "link_state", Enum: &vfLinkStateEnum},
}}

var vfRssQueryEnStruct = Struct{Name: "ifla_vf_rss_query_en", Size: 8, Fields: []Attr{
	{Kind: U32, Name: "vf"},
	{Kind: U32, Name: "setting"},
}}

var vfTrustStruct = Struct{Name: "ifla_vf_trust", Size: 8, Fields: []Attr{
	{Kind: U32, Name: "vf"},
	{Kind: U32, Name: "setting"},
}}

var vfStatsSpace = Space{Name: "stats", Prefix: "IFLA_VF_STATS_", Attrs: []Attr{
	{Type: 0, Kind: U64, Name: "IFLA_VF_STATS_RX_PACKETS"},
	{Type: 1, Kind: U64, Name: "IFLA_VF_STATS_TX_PACKETS"},
	{Type: 2, Kind: U64, Name: "IFLA_VF_STATS_RX_BYTES"},
	{Type: 3, Kind: U64, Name: "IFLA_VF_STATS_TX_BYTES"},
	{Type: 4, Kind: U64, Name: "IFLA_VF_STATS_BROADCAST"},
	{Type: 5, Kind: U64, Name: "IFLA_VF_STATS_MULTICAST"},
	{Type: 6, Kind: Pad, Name: "IFLA_VF_STATS_PAD"},
	{Type: 7, Kind: U64, Name: "IFLA_VF_STATS_RX_DROPPED"},
	{Type: 8, Kind: U64, Name: "IFLA_VF_STATS_TX_DROPPED"},
}}

var vfVlanListSpace = Space{Name: "vlans", Prefix: "IFLA_VF_VLAN_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_VF_VLAN_INFO_UNSPEC"},
	{Type: 1, Kind: StructOf, Name: "IFLA_VF_VLAN_INFO", Struct: &vfVlanInfoStruct},
}}

var vfPortsSpace = Space{Name: "ports", Prefix: "IFLA_VF_PORT", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_VF_PORT_UNSPEC"},
	{Type: 1, Kind: Nest, Name: "IFLA_VF_PORT", Space: &iflaPortSpace},
}}

var portRequestEnum = Enum{Name: "PORT_REQUEST_*", Prefix: "PORT_REQUEST_", Values: []Value{
	{0, "PORT_REQUEST_PREASSOCIATE"},
	{1, "PORT_REQUEST_PREASSOCIATE_RR"},
	{2, "PORT_REQUEST_ASSOCIATE"},
	{3, "PORT_REQUEST_DISASSOCIATE"},
}}

var portResponseEnum = Enum{Name: "PORT_*_RESPONSE_*", Prefix: "PORT_", Values: []Value{
	{0, "PORT_VDP_RESPONSE_SUCCESS"},
	{1, "PORT_VDP_RESPONSE_INVALID_FORMAT"},
	{2, "PORT_VDP_RESPONSE_INSUFFICIENT_RESOURCES"},
	{3, "PORT_VDP_RESPONSE_UNUSED_VTID"},
	{4, "PORT_VDP_RESPONSE_VTID_VIOLATION"},
	{5, "PORT_VDP_RESPONSE_VTID_VERSION_VIOALTION"},
	{6, "PORT_VDP_RESPONSE_OUT_OF_SYNC"},
	{256, "PORT_PROFILE_RESPONSE_SUCCESS"},
	{257, "PORT_PROFILE_RESPONSE_INPROGRESS"},
	{258, "PORT_PROFILE_RESPONSE_INVALID"},
	{259, "PORT_PROFILE_RESPONSE_BADSTATE"},
	{260, "PORT_PROFILE_RESPONSE_INSUFFICIENT_RESOURCES"},
	{261, "PORT_PROFILE_RESPONSE_ERROR"},
}}

var portVsiStruct = Struct{Name: "ifla_port_vsi", Size: 8, Fields: []Attr{
	{Kind: U8, Name: "vsi_mgr_id"},
	{Kind: Binary, Len: 3, Name: "vsi_type_id"},
	{Kind: U8, Name: "vsi_type_version"},
	{Kind: Pad, Len: 3, Name: "pad"},
}}

var iflaPortSpace = Space{Name: "port", Prefix: "IFLA_PORT_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_PORT_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IFLA_PORT_VF"},
	{Type: 2, Kind: String, Name: "IFLA_PORT_PROFILE"},
	{Type: 3, Kind: StructOf, Name: "IFLA_PORT_VSI_TYPE", Struct: &portVsiStruct},
	{Type: 4, Kind: UUID, Name: "IFLA_PORT_INSTANCE_UUID"},
	{Type: 5, Kind: UUID, Name: "IFLA_PORT_HOST_UUID"},
	{Type: 6, Kind: U8, Name: "IFLA_PORT_REQUEST", Enum: &portRequestEnum},
	{Type: 7, Kind: U16, Name: "IFLA_PORT_RESPONSE", Enum: &portResponseEnum},
}}
