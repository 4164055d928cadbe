// SPDX-License-Identifier: Apache-2.0

package decode

// Generic families of Open vSwitch's meters and limits, of vDPA and of CIFS'
// witness service.

var ovsBandTypeEnum = Enum{Name: "ovs_meter_band_type", Prefix: "OVS_METER_BAND_TYPE_", Values: []Value{
	{0, "OVS_METER_BAND_TYPE_UNSPEC"},
	{1, "OVS_METER_BAND_TYPE_DROP"},
}}

var ovsMeterStatsStruct = Struct{Name: "ovs_flow_stats", Size: 16, Fields: []Attr{
	{Kind: U64, Name: "n_packets"},
	{Kind: U64, Name: "n_bytes"},
}}

var ovsZoneLimitStruct = Struct{Name: "ovs_zone_limit", Size: 12, Fields: []Attr{
	{Kind: S32, Name: "zone_id"},
	{Kind: U32, Name: "limit"},
	{Kind: U32, Name: "count"},
}}

var ovsMeterSpace = Space{Name: "meter", Prefix: "OVS_METER_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "OVS_METER_ATTR_UNSPEC"},
	{Type: 1, Kind: U32, Name: "OVS_METER_ATTR_ID"},
	{Type: 2, Kind: Flag, Name: "OVS_METER_ATTR_KBPS"},
	{Type: 3, Kind: StructOf, Name: "OVS_METER_ATTR_STATS", Struct: &ovsMeterStatsStruct},
	{Type: 4, Kind: NestArray, Name: "OVS_METER_ATTR_BANDS", Space: &ovsBandSpace},
	{Type: 5, Kind: U64, Show: Millis, Name: "OVS_METER_ATTR_USED"},
	{Type: 6, Kind: Flag, Name: "OVS_METER_ATTR_CLEAR"},
	{Type: 7, Kind: U32, Name: "OVS_METER_ATTR_MAX_METERS"},
	{Type: 8, Kind: U32, Name: "OVS_METER_ATTR_MAX_BANDS"},
	{Type: 9, Kind: Pad, Name: "OVS_METER_ATTR_PAD"},
}}

var ovsBandSpace = Space{Name: "band", Prefix: "OVS_BAND_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "OVS_BAND_ATTR_UNSPEC"},
	{Type: 1, Kind: U32, Name: "OVS_BAND_ATTR_TYPE", Enum: &ovsBandTypeEnum},
	{Type: 2, Kind: U32, Name: "OVS_BAND_ATTR_RATE"},
	{Type: 3, Kind: U32, Name: "OVS_BAND_ATTR_BURST"},
	{Type: 4, Kind: StructOf, Name: "OVS_BAND_ATTR_STATS", Struct: &ovsMeterStatsStruct},
}}

var ovsMeterGenlFamily = Family{Name: "ovs_meter", Protocol: 16, Header: &ovsHeaderStruct, Space: &ovsMeterSpace, Types: []Type{
	{Number: 1, Direction: Both, Class: ClassGet, Name: "OVS_METER_CMD_FEATURES"},
	{Number: 2, Direction: Both, Name: "OVS_METER_CMD_SET"},
	{Number: 3, Direction: Both, Class: ClassDelete, Name: "OVS_METER_CMD_DEL"},
	{Number: 4, Direction: Both, Class: ClassGet, Name: "OVS_METER_CMD_GET"},
}}

var ovsCtLimitSpace = Space{Name: "limit", Prefix: "OVS_CT_LIMIT_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "OVS_CT_LIMIT_ATTR_UNSPEC"},
	{Type: 1, Kind: Packed, Elem: StructOf, Name: "OVS_CT_LIMIT_ATTR_ZONE_LIMIT", Struct: &ovsZoneLimitStruct},
}}

var ovsCtLimitGenlFamily = Family{Name: "ovs_ct_limit", Protocol: 16, Header: &ovsHeaderStruct, Space: &ovsCtLimitSpace, Types: []Type{
	{Number: 1, Direction: Both, Name: "OVS_CT_LIMIT_CMD_SET"},
	{Number: 2, Direction: Both, Class: ClassDelete, Name: "OVS_CT_LIMIT_CMD_DEL"},
	{Number: 3, Direction: Both, Class: ClassGet, Name: "OVS_CT_LIMIT_CMD_GET"},
}}

var vdpaSpace = Space{Name: "vdpa", Prefix: "VDPA_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Pad, Name: "VDPA_ATTR_PAD"},
	{Type: 1, Kind: String, Name: "VDPA_ATTR_MGMTDEV_BUS_NAME"},
	{Type: 2, Kind: String, Name: "VDPA_ATTR_MGMTDEV_DEV_NAME"},
	{Type: 3, Kind: U64, Show: Hex, Name: "VDPA_ATTR_MGMTDEV_SUPPORTED_CLASSES"},
	{Type: 4, Kind: String, Name: "VDPA_ATTR_DEV_NAME"},
	{Type: 5, Kind: U32, Name: "VDPA_ATTR_DEV_ID"},
	{Type: 6, Kind: U32, Show: Hex, Name: "VDPA_ATTR_DEV_VENDOR_ID"},
	{Type: 7, Kind: U32, Name: "VDPA_ATTR_DEV_MAX_VQS"},
	{Type: 8, Kind: U16, Name: "VDPA_ATTR_DEV_MAX_VQ_SIZE"},
	{Type: 9, Kind: U16, Name: "VDPA_ATTR_DEV_MIN_VQ_SIZE"},
	{Type: 10, Kind: MAC, Name: "VDPA_ATTR_DEV_NET_CFG_MACADDR"},
	{Type: 11, Kind: U16, Show: Hex, Name: "VDPA_ATTR_DEV_NET_STATUS"},
	{Type: 12, Kind: U16, Name: "VDPA_ATTR_DEV_NET_CFG_MAX_VQP"},
	{Type: 13, Kind: U16, Name: "VDPA_ATTR_DEV_NET_CFG_MTU"},
	{Type: 14, Kind: U64, Show: Hex, Name: "VDPA_ATTR_DEV_NEGOTIATED_FEATURES"},
	{Type: 15, Kind: U32, Name: "VDPA_ATTR_DEV_MGMTDEV_MAX_VQS"},
	{Type: 16, Kind: U64, Show: Hex, Name: "VDPA_ATTR_DEV_SUPPORTED_FEATURES"},
	{Type: 17, Kind: U32, Name: "VDPA_ATTR_DEV_QUEUE_INDEX"},
	{Type: 18, Kind: String, Name: "VDPA_ATTR_DEV_VENDOR_ATTR_NAME"},
	{Type: 19, Kind: U64, Name: "VDPA_ATTR_DEV_VENDOR_ATTR_VALUE"},
	{Type: 20, Kind: U64, Show: Hex, Name: "VDPA_ATTR_DEV_FEATURES"},
	{Type: 21, Kind: U64, Name: "VDPA_ATTR_DEV_BLK_CFG_CAPACITY"},
	{Type: 22, Kind: U32, Name: "VDPA_ATTR_DEV_BLK_CFG_SIZE_MAX"},
	{Type: 23, Kind: U32, Name: "VDPA_ATTR_DEV_BLK_CFG_BLK_SIZE"},
	{Type: 24, Kind: U32, Name: "VDPA_ATTR_DEV_BLK_CFG_SEG_MAX"},
	{Type: 25, Kind: U16, Name: "VDPA_ATTR_DEV_BLK_CFG_NUM_QUEUES"},
	{Type: 26, Kind: U8, Name: "VDPA_ATTR_DEV_BLK_CFG_PHY_BLK_EXP"},
	{Type: 27, Kind: U8, Name: "VDPA_ATTR_DEV_BLK_CFG_ALIGN_OFFSET"},
	{Type: 28, Kind: U16, Name: "VDPA_ATTR_DEV_BLK_CFG_MIN_IO_SIZE"},
	{Type: 29, Kind: U32, Name: "VDPA_ATTR_DEV_BLK_CFG_OPT_IO_SIZE"},
	{Type: 30, Kind: U32, Name: "VDPA_ATTR_DEV_BLK_CFG_MAX_DISCARD_SEC"},
	{Type: 31, Kind: U32, Name: "VDPA_ATTR_DEV_BLK_CFG_MAX_DISCARD_SEG"},
	{Type: 32, Kind: U32, Name: "VDPA_ATTR_DEV_BLK_CFG_DISCARD_SEC_ALIGN"},
	{Type: 33, Kind: U32, Name: "VDPA_ATTR_DEV_BLK_CFG_MAX_WRITE_ZEROES_SEC"},
	{Type: 34, Kind: U32, Name: "VDPA_ATTR_DEV_BLK_CFG_MAX_WRITE_ZEROES_SEG"},
	{Type: 35, Kind: U8, Name: "VDPA_ATTR_DEV_BLK_READ_ONLY"},
	{Type: 36, Kind: U8, Name: "VDPA_ATTR_DEV_BLK_FLUSH"},
}}

var cifsSwnTypeEnum = Enum{Name: "cifs_swn_notification_type", Prefix: "CIFS_SWN_NOTIFICATION_", Values: []Value{
	{1, "CIFS_SWN_NOTIFICATION_RESOURCE_CHANGE"},
	{2, "CIFS_SWN_NOTIFICATION_CLIENT_MOVE"},
	{3, "CIFS_SWN_NOTIFICATION_SHARE_MOVE"},
	{4, "CIFS_SWN_NOTIFICATION_IP_CHANGE"},
}}

var cifsSwnStateEnum = Enum{Name: "cifs_swn_resource_state", Prefix: "CIFS_SWN_RESOURCE_STATE_", Values: []Value{
	{0, "CIFS_SWN_RESOURCE_STATE_UNKNOWN"},
	{1, "CIFS_SWN_RESOURCE_STATE_AVAILABLE"},
	{255, "CIFS_SWN_RESOURCE_STATE_UNAVAILABLE"},
}}

var cifsSpace = Space{Name: "swn", Prefix: "CIFS_GENL_ATTR_SWN_", Attrs: []Attr{
	{Type: 1, Kind: U32, Name: "CIFS_GENL_ATTR_SWN_REGISTRATION_ID"},
	{Type: 2, Kind: String, Name: "CIFS_GENL_ATTR_SWN_NET_NAME"},
	{Type: 3, Kind: String, Name: "CIFS_GENL_ATTR_SWN_SHARE_NAME"},
	{Type: 4, Kind: StructOf, Name: "CIFS_GENL_ATTR_SWN_IP", Struct: &anyAddrStruct},
	{Type: 5, Kind: Flag, Name: "CIFS_GENL_ATTR_SWN_NET_NAME_NOTIFY"},
	{Type: 6, Kind: Flag, Name: "CIFS_GENL_ATTR_SWN_SHARE_NAME_NOTIFY"},
	{Type: 7, Kind: Flag, Name: "CIFS_GENL_ATTR_SWN_IP_NOTIFY"},
	{Type: 8, Kind: Flag, Name: "CIFS_GENL_ATTR_SWN_KRB_AUTH"},
	{Type: 9, Kind: String, Name: "CIFS_GENL_ATTR_SWN_USER_NAME"},
	{Type: 10, Kind: String, Secret: true, Name: "CIFS_GENL_ATTR_SWN_PASSWORD"},
	{Type: 11, Kind: String, Name: "CIFS_GENL_ATTR_SWN_DOMAIN_NAME"},
	{Type: 12, Kind: U32, Name: "CIFS_GENL_ATTR_SWN_NOTIFICATION_TYPE", Enum: &cifsSwnTypeEnum},
	{Type: 13, Kind: U32, Name: "CIFS_GENL_ATTR_SWN_RESOURCE_STATE", Enum: &cifsSwnStateEnum},
	{Type: 14, Kind: String, Name: "CIFS_GENL_ATTR_SWN_RESOURCE_NAME"},
}}
