// SPDX-License-Identifier: Apache-2.0

package decode

// Small generic families: HSR, thermal, quota, nbd, TCM-USER, NCSI, psample,
// acpi_event, DLM.

var hsrGenlSpace = Space{Name: "hsr", Prefix: "HSR_A_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "HSR_A_UNSPEC"},
	{Type: 1, Kind: MAC, Name: "HSR_A_NODE_ADDR"},
	{Type: 2, Kind: U32, Show: IfIndex, Name: "HSR_A_IFINDEX"},
	{Type: 3, Kind: U32, Show: Millis, Name: "HSR_A_IF1_AGE"},
	{Type: 4, Kind: U32, Show: Millis, Name: "HSR_A_IF2_AGE"},
	{Type: 5, Kind: MAC, Name: "HSR_A_NODE_ADDR_B"},
	{Type: 6, Kind: U16, Name: "HSR_A_IF1_SEQ"},
	{Type: 7, Kind: U16, Name: "HSR_A_IF2_SEQ"},
	{Type: 8, Kind: U32, Show: IfIndex, Name: "HSR_A_IF1_IFINDEX"},
	{Type: 9, Kind: U32, Show: IfIndex, Name: "HSR_A_IF2_IFINDEX"},
	{Type: 10, Kind: U32, Show: IfIndex, Name: "HSR_A_ADDR_B_IFINDEX"},
}}

var hsrGenlFamily = Family{Name: "HSR", Protocol: 16, Space: &hsrGenlSpace, Types: []Type{
	{Number: 1, Direction: Both, Name: "HSR_C_RING_ERROR"},
	{Number: 2, Direction: Both, Name: "HSR_C_NODE_DOWN"},
	{Number: 3, Direction: Both, Class: ClassGet, Name: "HSR_C_GET_NODE_STATUS"},
	{Number: 4, Direction: Both, Name: "HSR_C_SET_NODE_STATUS"},
	{Number: 5, Direction: Both, Class: ClassGet, Name: "HSR_C_GET_NODE_LIST"},
	{Number: 6, Direction: Both, Name: "HSR_C_SET_NODE_LIST"},
}}

var thermalModeEnum = Enum{Name: "thermal_device_mode", Prefix: "THERMAL_DEVICE_", Values: []Value{
	{0, "THERMAL_DEVICE_DISABLED"},
	{1, "THERMAL_DEVICE_ENABLED"},
}}

var thermalTripEnum = Enum{Name: "thermal_trip_type", Prefix: "THERMAL_TRIP_", Values: []Value{
	{0, "THERMAL_TRIP_ACTIVE"},
	{1, "THERMAL_TRIP_PASSIVE"},
	{2, "THERMAL_TRIP_HOT"},
	{3, "THERMAL_TRIP_CRITICAL"},
}}

var thermalWayEnum = Enum{Name: "THERMAL_THRESHOLD_WAY_*", Prefix: "THERMAL_THRESHOLD_WAY_", Flags: true, Values: []Value{
	{0x1, "THERMAL_THRESHOLD_WAY_UP"},
	{0x2, "THERMAL_THRESHOLD_WAY_DOWN"},
}}

// thermalSpace: temperatures are in thousandths of a degree Celsius. The nests
// are lists without indexes, of the attributes beside them.
var thermalSpace = Space{Name: "thermal", Prefix: "THERMAL_GENL_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "THERMAL_GENL_ATTR_UNSPEC"},
	{Type: 1, Kind: Nest, Name: "THERMAL_GENL_ATTR_TZ", Space: &thermalListSpace},
	{Type: 2, Kind: U32, Name: "THERMAL_GENL_ATTR_TZ_ID"},
	{Type: 3, Kind: S32, Name: "THERMAL_GENL_ATTR_TZ_TEMP"},
	{Type: 4, Kind: Nest, Name: "THERMAL_GENL_ATTR_TZ_TRIP", Space: &thermalListSpace},
	{Type: 5, Kind: U32, Name: "THERMAL_GENL_ATTR_TZ_TRIP_ID"},
	{Type: 6, Kind: U32, Name: "THERMAL_GENL_ATTR_TZ_TRIP_TYPE", Enum: &thermalTripEnum},
	{Type: 7, Kind: S32, Name: "THERMAL_GENL_ATTR_TZ_TRIP_TEMP"},
	{Type: 8, Kind: S32, Name: "THERMAL_GENL_ATTR_TZ_TRIP_HYST"},
	{Type: 9, Kind: U32, Name: "THERMAL_GENL_ATTR_TZ_MODE", Enum: &thermalModeEnum},
	{Type: 10, Kind: String, Name: "THERMAL_GENL_ATTR_TZ_NAME"},
	{Type: 11, Kind: U32, Name: "THERMAL_GENL_ATTR_TZ_CDEV_WEIGHT"},
	{Type: 12, Kind: Nest, Name: "THERMAL_GENL_ATTR_TZ_GOV", Space: &thermalListSpace},
	{Type: 13, Kind: String, Name: "THERMAL_GENL_ATTR_TZ_GOV_NAME"},
	{Type: 14, Kind: Nest, Name: "THERMAL_GENL_ATTR_CDEV", Space: &thermalListSpace},
	{Type: 15, Kind: U32, Name: "THERMAL_GENL_ATTR_CDEV_ID"},
	{Type: 16, Kind: U32, Name: "THERMAL_GENL_ATTR_CDEV_CUR_STATE"},
	{Type: 17, Kind: U32, Name: "THERMAL_GENL_ATTR_CDEV_MAX_STATE"},
	{Type: 18, Kind: String, Name: "THERMAL_GENL_ATTR_CDEV_NAME"},
	{Type: 19, Kind: String, Name: "THERMAL_GENL_ATTR_GOV_NAME"},
	{Type: 20, Kind: Nest, Name: "THERMAL_GENL_ATTR_CPU_CAPABILITY", Space: &thermalListSpace},
	{Type: 21, Kind: U32, Name: "THERMAL_GENL_ATTR_CPU_CAPABILITY_ID"},
	{Type: 22, Kind: U32, Name: "THERMAL_GENL_ATTR_CPU_CAPABILITY_PERFORMANCE"},
	{Type: 23, Kind: U32, Name: "THERMAL_GENL_ATTR_CPU_CAPABILITY_EFFICIENCY"},
	{Type: 24, Kind: Nest, Name: "THERMAL_GENL_ATTR_THRESHOLD", Space: &thermalListSpace},
	{Type: 25, Kind: S32, Name: "THERMAL_GENL_ATTR_THRESHOLD_TEMP"},
	{Type: 26, Kind: U32, Name: "THERMAL_GENL_ATTR_THRESHOLD_DIRECTION", Enum: &thermalWayEnum},
	{Type: 27, Kind: S32, Name: "THERMAL_GENL_ATTR_TZ_PREV_TEMP"},
}}

var thermalListSpace = Space{Name: "list", Prefix: "THERMAL_GENL_ATTR_", Attrs: []Attr{
	{Type: 2, Kind: U32, Name: "THERMAL_GENL_ATTR_TZ_ID"},
	{Type: 3, Kind: S32, Name: "THERMAL_GENL_ATTR_TZ_TEMP"},
	{Type: 5, Kind: U32, Name: "THERMAL_GENL_ATTR_TZ_TRIP_ID"},
	{Type: 6, Kind: U32, Name: "THERMAL_GENL_ATTR_TZ_TRIP_TYPE", Enum: &thermalTripEnum},
	{Type: 7, Kind: S32, Name: "THERMAL_GENL_ATTR_TZ_TRIP_TEMP"},
	{Type: 8, Kind: S32, Name: "THERMAL_GENL_ATTR_TZ_TRIP_HYST"},
	{Type: 9, Kind: U32, Name: "THERMAL_GENL_ATTR_TZ_MODE", Enum: &thermalModeEnum},
	{Type: 10, Kind: String, Name: "THERMAL_GENL_ATTR_TZ_NAME"},
	{Type: 11, Kind: U32, Name: "THERMAL_GENL_ATTR_TZ_CDEV_WEIGHT"},
	{Type: 13, Kind: String, Name: "THERMAL_GENL_ATTR_TZ_GOV_NAME"},
	{Type: 15, Kind: U32, Name: "THERMAL_GENL_ATTR_CDEV_ID"},
	{Type: 16, Kind: U32, Name: "THERMAL_GENL_ATTR_CDEV_CUR_STATE"},
	{Type: 17, Kind: U32, Name: "THERMAL_GENL_ATTR_CDEV_MAX_STATE"},
	{Type: 18, Kind: String, Name: "THERMAL_GENL_ATTR_CDEV_NAME"},
	{Type: 19, Kind: String, Name: "THERMAL_GENL_ATTR_GOV_NAME"},
	{Type: 21, Kind: U32, Name: "THERMAL_GENL_ATTR_CPU_CAPABILITY_ID"},
	{Type: 22, Kind: U32, Name: "THERMAL_GENL_ATTR_CPU_CAPABILITY_PERFORMANCE"},
	{Type: 23, Kind: U32, Name: "THERMAL_GENL_ATTR_CPU_CAPABILITY_EFFICIENCY"},
	{Type: 25, Kind: S32, Name: "THERMAL_GENL_ATTR_THRESHOLD_TEMP"},
	{Type: 26, Kind: U32, Name: "THERMAL_GENL_ATTR_THRESHOLD_DIRECTION", Enum: &thermalWayEnum},
	{Type: 27, Kind: S32, Name: "THERMAL_GENL_ATTR_TZ_PREV_TEMP"},
}}

// thermalGenlFamily: a dump (THERMAL_GENL_CMD_TZ_GET_ID, THERMAL_GENL_CMD_CDEV_GET)
// has no sequence number and no port (thermal_genl_cmd_dumpit in
// drivers/thermal/thermal_netlink.c), as the events 1 and 6 have none. It begins
// with a list, they with a zone's THERMAL_GENL_ATTR_TZ_ID.
var thermalGenlFamily = Family{Name: "thermal", Protocol: 16, Space: &thermalSpace, Types: []Type{
	{Number: 0, Direction: FromKernel, Name: "THERMAL_GENL_SAMPLING_TEMP"},
	{Number: 1, Direction: Both, Class: ClassGet, Name: "THERMAL_GENL_CMD_TZ_GET_ID"},
	{Number: 1, Direction: FromKernel, Event: true, First: 2, Name: "THERMAL_GENL_EVENT_TZ_CREATE"},
	{Number: 2, Direction: Both, Class: ClassGet, Name: "THERMAL_GENL_CMD_TZ_GET_TRIP"},
	{Number: 2, Direction: FromKernel, Event: true, Name: "THERMAL_GENL_EVENT_TZ_DELETE"},
	{Number: 3, Direction: Both, Class: ClassGet, Name: "THERMAL_GENL_CMD_TZ_GET_TEMP"},
	{Number: 3, Direction: FromKernel, Event: true, Name: "THERMAL_GENL_EVENT_TZ_DISABLE"},
	{Number: 4, Direction: Both, Class: ClassGet, Name: "THERMAL_GENL_CMD_TZ_GET_GOV"},
	{Number: 4, Direction: FromKernel, Event: true, Name: "THERMAL_GENL_EVENT_TZ_ENABLE"},
	{Number: 5, Direction: Both, Class: ClassGet, Name: "THERMAL_GENL_CMD_TZ_GET_MODE"},
	{Number: 5, Direction: FromKernel, Event: true, Name: "THERMAL_GENL_EVENT_TZ_TRIP_UP"},
	{Number: 6, Direction: Both, Class: ClassGet, Name: "THERMAL_GENL_CMD_CDEV_GET"},
	{Number: 6, Direction: FromKernel, Event: true, First: 2, Name: "THERMAL_GENL_EVENT_TZ_TRIP_DOWN"},
	{Number: 7, Direction: Both, Class: ClassGet, Name: "THERMAL_GENL_CMD_THRESHOLD_GET"},
	{Number: 7, Direction: FromKernel, Event: true, Name: "THERMAL_GENL_EVENT_TZ_TRIP_CHANGE"},
	{Number: 8, Direction: Both, Class: ClassNew, Name: "THERMAL_GENL_CMD_THRESHOLD_ADD"},
	{Number: 8, Direction: FromKernel, Event: true, Name: "THERMAL_GENL_EVENT_TZ_TRIP_ADD"},
	{Number: 9, Direction: Both, Class: ClassDelete, Name: "THERMAL_GENL_CMD_THRESHOLD_DELETE"},
	{Number: 9, Direction: FromKernel, Event: true, Name: "THERMAL_GENL_EVENT_TZ_TRIP_DELETE"},
	{Number: 10, Direction: Both, Name: "THERMAL_GENL_CMD_THRESHOLD_FLUSH"},
	{Number: 10, Direction: FromKernel, Event: true, Name: "THERMAL_GENL_EVENT_CDEV_ADD"},
	{Number: 11, Direction: FromKernel, Name: "THERMAL_GENL_EVENT_CDEV_DELETE"},
	{Number: 12, Direction: FromKernel, Name: "THERMAL_GENL_EVENT_CDEV_STATE_UPDATE"},
	{Number: 13, Direction: FromKernel, Name: "THERMAL_GENL_EVENT_TZ_GOV_CHANGE"},
	{Number: 14, Direction: FromKernel, Name: "THERMAL_GENL_EVENT_CPU_CAPABILITY_CHANGE"},
	{Number: 15, Direction: FromKernel, Name: "THERMAL_GENL_EVENT_THRESHOLD_ADD"},
	{Number: 16, Direction: FromKernel, Name: "THERMAL_GENL_EVENT_THRESHOLD_DELETE"},
	{Number: 17, Direction: FromKernel, Name: "THERMAL_GENL_EVENT_THRESHOLD_FLUSH"},
	{Number: 18, Direction: FromKernel, Name: "THERMAL_GENL_EVENT_THRESHOLD_UP"},
	{Number: 19, Direction: FromKernel, Name: "THERMAL_GENL_EVENT_THRESHOLD_DOWN"},
}}

var quotaTypeEnum = Enum{Name: "USRQUOTA,GRPQUOTA,PRJQUOTA", Prefix: "", Values: []Value{
	{0, "USRQUOTA"},
	{1, "GRPQUOTA"},
	{2, "PRJQUOTA"},
}}

var quotaWarningEnum = Enum{Name: "QUOTA_NL_*", Prefix: "QUOTA_NL_", Values: []Value{
	{0, "QUOTA_NL_NOWARN"},
	{1, "QUOTA_NL_IHARDWARN"},
	{2, "QUOTA_NL_ISOFTLONGWARN"},
	{3, "QUOTA_NL_ISOFTWARN"},
	{4, "QUOTA_NL_BHARDWARN"},
	{5, "QUOTA_NL_BSOFTLONGWARN"},
	{6, "QUOTA_NL_BSOFTWARN"},
	{7, "QUOTA_NL_IHARDBELOW"},
	{8, "QUOTA_NL_ISOFTBELOW"},
	{9, "QUOTA_NL_BHARDBELOW"},
	{10, "QUOTA_NL_BSOFTBELOW"},
}}

var quotaSpace = Space{Name: "quota", Prefix: "QUOTA_NL_A_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "QUOTA_NL_A_UNSPEC"},
	{Type: 1, Kind: U32, Name: "QUOTA_NL_A_QTYPE", Enum: &quotaTypeEnum},
	{Type: 2, Kind: U64, Name: "QUOTA_NL_A_EXCESS_ID"},
	{Type: 3, Kind: U32, Name: "QUOTA_NL_A_WARNING", Enum: &quotaWarningEnum},
	{Type: 4, Kind: U32, Name: "QUOTA_NL_A_DEV_MAJOR"},
	{Type: 5, Kind: U32, Name: "QUOTA_NL_A_DEV_MINOR"},
	{Type: 6, Kind: U64, Name: "QUOTA_NL_A_CAUSED_ID"},
	{Type: 7, Kind: Pad, Name: "QUOTA_NL_A_PAD"},
}}

var dquotGenlFamily = Family{Name: "VFS_DQUOT", Protocol: 16, Space: &quotaSpace, Types: []Type{
	{Number: 1, Direction: FromKernel, Name: "QUOTA_NL_C_WARNING"},
}}

var nbdFlagsEnum = Enum{Name: "NBD_FLAG_*", Prefix: "NBD_FLAG_", Flags: true, Values: []Value{
	{0x1, "NBD_FLAG_HAS_FLAGS"},
	{0x2, "NBD_FLAG_READ_ONLY"},
	{0x4, "NBD_FLAG_SEND_FLUSH"},
	{0x8, "NBD_FLAG_SEND_FUA"},
	{0x10, "NBD_FLAG_ROTATIONAL"},
	{0x20, "NBD_FLAG_SEND_TRIM"},
	{0x40, "NBD_FLAG_SEND_WRITE_ZEROES"},
	{0x100, "NBD_FLAG_CAN_MULTI_CONN"},
}}

var nbdCflagsEnum = Enum{Name: "NBD_CFLAG_*", Prefix: "NBD_CFLAG_", Flags: true, Values: []Value{
	{0x1, "NBD_CFLAG_DESTROY_ON_DISCONNECT"},
	{0x2, "NBD_CFLAG_DISCONNECT_ON_CLOSE"},
}}

var nbdSpace = Space{Name: "nbd", Prefix: "NBD_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NBD_ATTR_UNSPEC"},
	{Type: 1, Kind: U32, Name: "NBD_ATTR_INDEX"},
	{Type: 2, Kind: U64, Name: "NBD_ATTR_SIZE_BYTES"},
	{Type: 3, Kind: U64, Name: "NBD_ATTR_BLOCK_SIZE_BYTES"},
	{Type: 4, Kind: U64, Show: Seconds, Name: "NBD_ATTR_TIMEOUT"},
	{Type: 5, Kind: U64, Name: "NBD_ATTR_SERVER_FLAGS", Enum: &nbdFlagsEnum},
	{Type: 6, Kind: U64, Name: "NBD_ATTR_CLIENT_FLAGS", Enum: &nbdCflagsEnum},
	{Type: 7, Kind: Nest, Name: "NBD_ATTR_SOCKETS", Space: &nbdSockListSpace},
	{Type: 8, Kind: U64, Show: Seconds, Name: "NBD_ATTR_DEAD_CONN_TIMEOUT"},
	{Type: 9, Kind: Nest, Name: "NBD_ATTR_DEVICE_LIST", Space: &nbdDeviceListSpace},
	{Type: 10, Kind: String, Name: "NBD_ATTR_BACKEND_IDENTIFIER"},
}}

var nbdSockListSpace = Space{Name: "sockets", Prefix: "NBD_SOCK_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NBD_SOCK_ITEM_UNSPEC"},
	{Type: 1, Kind: Nest, Name: "NBD_SOCK_ITEM", Space: &nbdSockSpace},
}}

var nbdSockSpace = Space{Name: "socket", Prefix: "NBD_SOCK_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NBD_SOCK_UNSPEC"},
	{Type: 1, Kind: U32, Name: "NBD_SOCK_FD"},
}}

var nbdDeviceListSpace = Space{Name: "devices", Prefix: "NBD_DEVICE_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NBD_DEVICE_ITEM_UNSPEC"},
	{Type: 1, Kind: Nest, Name: "NBD_DEVICE_ITEM", Space: &nbdDeviceSpace},
}}

var nbdDeviceSpace = Space{Name: "device", Prefix: "NBD_DEVICE_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NBD_DEVICE_UNSPEC"},
	{Type: 1, Kind: U32, Name: "NBD_DEVICE_INDEX"},
	{Type: 2, Kind: U8, Name: "NBD_DEVICE_CONNECTED"},
}}

var nbdGenlFamily = Family{Name: "nbd", Protocol: 16, Space: &nbdSpace, Types: []Type{
	{Number: 1, Direction: Both, Name: "NBD_CMD_CONNECT"},
	{Number: 2, Direction: Both, Name: "NBD_CMD_DISCONNECT"},
	{Number: 3, Direction: Both, Name: "NBD_CMD_RECONFIGURE"},
	{Number: 4, Direction: Both, Name: "NBD_CMD_LINK_DEAD"},
	{Number: 5, Direction: Both, Name: "NBD_CMD_STATUS"},
}}

var tcmuSpace = Space{Name: "tcmu", Prefix: "TCMU_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "TCMU_ATTR_UNSPEC"},
	{Type: 1, Kind: String, Name: "TCMU_ATTR_DEVICE"},
	{Type: 2, Kind: U32, Name: "TCMU_ATTR_MINOR"},
	{Type: 3, Kind: Pad, Name: "TCMU_ATTR_PAD"},
	{Type: 4, Kind: String, Name: "TCMU_ATTR_DEV_CFG"},
	{Type: 5, Kind: U64, Name: "TCMU_ATTR_DEV_SIZE"},
	{Type: 6, Kind: U8, Name: "TCMU_ATTR_WRITECACHE"},
	{Type: 7, Kind: S32, Name: "TCMU_ATTR_CMD_STATUS"},
	{Type: 8, Kind: U32, Name: "TCMU_ATTR_DEVICE_ID"},
	{Type: 9, Kind: U8, Name: "TCMU_ATTR_SUPP_KERN_CMD_REPLY"},
}}

var tcmuGenlFamily = Family{Name: "TCM-USER", Protocol: 16, Space: &tcmuSpace, Types: []Type{
	{Number: 1, Direction: Both, Class: ClassNew, Name: "TCMU_CMD_ADDED_DEVICE"},
	{Number: 2, Direction: Both, Name: "TCMU_CMD_REMOVED_DEVICE"},
	{Number: 3, Direction: Both, Name: "TCMU_CMD_RECONFIG_DEVICE"},
	{Number: 4, Direction: Both, Class: ClassNew, Name: "TCMU_CMD_ADDED_DEVICE_DONE"},
	{Number: 5, Direction: Both, Name: "TCMU_CMD_REMOVED_DEVICE_DONE"},
	{Number: 6, Direction: Both, Name: "TCMU_CMD_RECONFIG_DEVICE_DONE"},
	{Number: 7, Direction: Both, Name: "TCMU_CMD_SET_FEATURES"},
}}

var ncsiSpace = Space{Name: "ncsi", Prefix: "NCSI_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NCSI_ATTR_UNSPEC"},
	{Type: 1, Kind: U32, Show: IfIndex, Name: "NCSI_ATTR_IFINDEX"},
	{Type: 2, Kind: Nest, Name: "NCSI_ATTR_PACKAGE_LIST", Space: &ncsiPkgListSpace},
	{Type: 3, Kind: U32, Name: "NCSI_ATTR_PACKAGE_ID"},
	{Type: 4, Kind: U32, Name: "NCSI_ATTR_CHANNEL_ID"},
	{Type: 5, Kind: Binary, Name: "NCSI_ATTR_DATA"},
	{Type: 6, Kind: Flag, Name: "NCSI_ATTR_MULTI_FLAG"},
	{Type: 7, Kind: U32, Show: Hex, Name: "NCSI_ATTR_PACKAGE_MASK"},
	{Type: 8, Kind: U32, Show: Hex, Name: "NCSI_ATTR_CHANNEL_MASK"},
}}

var ncsiPkgListSpace = Space{Name: "packages", Prefix: "NCSI_PKG_", Attrs: []Attr{
	{Type: 1, Kind: Nest, Name: "NCSI_PKG_ATTR", Space: &ncsiPkgSpace},
}}

var ncsiPkgSpace = Space{Name: "package", Prefix: "NCSI_PKG_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NCSI_PKG_ATTR_UNSPEC"},
	{Type: 2, Kind: U32, Name: "NCSI_PKG_ATTR_ID"},
	{Type: 3, Kind: Flag, Name: "NCSI_PKG_ATTR_FORCED"},
	{Type: 4, Kind: Nest, Name: "NCSI_PKG_ATTR_CHANNEL_LIST", Space: &ncsiChannelListSpace},
}}

var ncsiChannelListSpace = Space{Name: "channels", Prefix: "NCSI_CHANNEL_", Attrs: []Attr{
	{Type: 1, Kind: Nest, Name: "NCSI_CHANNEL_ATTR", Space: &ncsiChannelSpace},
}}

var ncsiChannelSpace = Space{Name: "channel", Prefix: "NCSI_CHANNEL_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NCSI_CHANNEL_ATTR_UNSPEC"},
	{Type: 2, Kind: U32, Name: "NCSI_CHANNEL_ATTR_ID"},
	{Type: 3, Kind: U32, Name: "NCSI_CHANNEL_ATTR_VERSION_MAJOR"},
	{Type: 4, Kind: U32, Name: "NCSI_CHANNEL_ATTR_VERSION_MINOR"},
	{Type: 5, Kind: String, Name: "NCSI_CHANNEL_ATTR_VERSION_STR"},
	{Type: 6, Kind: U32, Show: Hex, Name: "NCSI_CHANNEL_ATTR_LINK_STATE"},
	{Type: 7, Kind: Flag, Name: "NCSI_CHANNEL_ATTR_ACTIVE"},
	{Type: 8, Kind: Flag, Name: "NCSI_CHANNEL_ATTR_FORCED"},
	{Type: 9, Kind: Nest, Name: "NCSI_CHANNEL_ATTR_VLAN_LIST", Space: &ncsiVlanSpace},
	{Type: 10, Kind: U16, Name: "NCSI_CHANNEL_ATTR_VLAN_ID"},
}}

var ncsiVlanSpace = Space{Name: "vlans", Prefix: "NCSI_CHANNEL_ATTR_", Attrs: []Attr{
	{Type: 10, Kind: U16, Name: "NCSI_CHANNEL_ATTR_VLAN_ID"},
}}

var ncsiGenlFamily = Family{Name: "NCSI", Protocol: 16, Space: &ncsiSpace, Types: []Type{
	{Number: 1, Direction: Both, Name: "NCSI_CMD_PKG_INFO"},
	{Number: 2, Direction: Both, Name: "NCSI_CMD_SET_INTERFACE"},
	{Number: 3, Direction: Both, Name: "NCSI_CMD_CLEAR_INTERFACE"},
	{Number: 4, Direction: Both, Name: "NCSI_CMD_SEND_CMD"},
	{Number: 5, Direction: Both, Name: "NCSI_CMD_SET_PACKAGE_MASK"},
	{Number: 6, Direction: Both, Name: "NCSI_CMD_SET_CHANNEL_MASK"},
}}

var psampleSpace = Space{Name: "psample", Prefix: "PSAMPLE_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: U16, Show: IfIndex, Name: "PSAMPLE_ATTR_IIFINDEX"},
	{Type: 1, Kind: U16, Show: IfIndex, Name: "PSAMPLE_ATTR_OIFINDEX"},
	{Type: 2, Kind: U32, Name: "PSAMPLE_ATTR_ORIGSIZE"},
	{Type: 3, Kind: U32, Name: "PSAMPLE_ATTR_SAMPLE_GROUP"},
	{Type: 4, Kind: U32, Name: "PSAMPLE_ATTR_GROUP_SEQ"},
	{Type: 5, Kind: U32, Name: "PSAMPLE_ATTR_SAMPLE_RATE"},
	{Type: 6, Kind: Binary, Name: "PSAMPLE_ATTR_DATA"},
	{Type: 7, Kind: U32, Name: "PSAMPLE_ATTR_GROUP_REFCOUNT"},
	{Type: 8, Kind: Nest, Name: "PSAMPLE_ATTR_TUNNEL", Space: &psampleTunnelSpace},
	{Type: 9, Kind: Pad, Name: "PSAMPLE_ATTR_PAD"},
	{Type: 10, Kind: U16, Name: "PSAMPLE_ATTR_OUT_TC"},
	{Type: 11, Kind: U64, Name: "PSAMPLE_ATTR_OUT_TC_OCC"},
	{Type: 12, Kind: U64, Show: Nanos, Name: "PSAMPLE_ATTR_LATENCY"},
	{Type: 13, Kind: U64, Show: Nanos, Name: "PSAMPLE_ATTR_TIMESTAMP"},
	{Type: 14, Kind: U16, Name: "PSAMPLE_ATTR_PROTO", Enum: &ethPEnum},
	{Type: 15, Kind: Binary, Name: "PSAMPLE_ATTR_USER_COOKIE"},
	{Type: 16, Kind: Flag, Name: "PSAMPLE_ATTR_SAMPLE_PROBABILITY"},
}}

var psampleTunnelSpace = Space{Name: "tunnel", Prefix: "PSAMPLE_TUNNEL_KEY_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: U64, Order: Big, Name: "PSAMPLE_TUNNEL_KEY_ATTR_ID"},
	{Type: 1, Kind: IP, Name: "PSAMPLE_TUNNEL_KEY_ATTR_IPV4_SRC"},
	{Type: 2, Kind: IP, Name: "PSAMPLE_TUNNEL_KEY_ATTR_IPV4_DST"},
	{Type: 3, Kind: U8, Name: "PSAMPLE_TUNNEL_KEY_ATTR_TOS"},
	{Type: 4, Kind: U8, Name: "PSAMPLE_TUNNEL_KEY_ATTR_TTL"},
	{Type: 5, Kind: Flag, Name: "PSAMPLE_TUNNEL_KEY_ATTR_DONT_FRAGMENT"},
	{Type: 6, Kind: Flag, Name: "PSAMPLE_TUNNEL_KEY_ATTR_CSUM"},
	{Type: 7, Kind: Flag, Name: "PSAMPLE_TUNNEL_KEY_ATTR_OAM"},
	{Type: 8, Kind: Packed, Elem: U32, Order: Big, Show: Hex, Name: "PSAMPLE_TUNNEL_KEY_ATTR_GENEVE_OPTS"},
	{Type: 9, Kind: U16, Order: Big, Name: "PSAMPLE_TUNNEL_KEY_ATTR_TP_SRC"},
	{Type: 10, Kind: U16, Order: Big, Name: "PSAMPLE_TUNNEL_KEY_ATTR_TP_DST"},
	{Type: 11, Kind: Binary, Name: "PSAMPLE_TUNNEL_KEY_ATTR_VXLAN_OPTS"},
	{Type: 12, Kind: IP, Name: "PSAMPLE_TUNNEL_KEY_ATTR_IPV6_SRC"},
	{Type: 13, Kind: IP, Name: "PSAMPLE_TUNNEL_KEY_ATTR_IPV6_DST"},
	{Type: 14, Kind: Pad, Name: "PSAMPLE_TUNNEL_KEY_ATTR_PAD"},
	{Type: 15, Kind: StructOf, Name: "PSAMPLE_TUNNEL_KEY_ATTR_ERSPAN_OPTS", Struct: &ovsFlowErspanMetadataStruct},
	{Type: 16, Kind: Flag, Name: "PSAMPLE_TUNNEL_KEY_ATTR_IPV4_INFO_BRIDGE"},
}}

var psampleGenlFamily = Family{Name: "psample", Protocol: 16, Space: &psampleSpace, Types: []Type{
	{Number: 0, Direction: Both, Name: "PSAMPLE_CMD_SAMPLE"},
	{Number: 1, Direction: Both, Class: ClassGet, Name: "PSAMPLE_CMD_GET_GROUP"},
	{Number: 2, Direction: Both, Class: ClassNew, Name: "PSAMPLE_CMD_NEW_GROUP"},
	{Number: 3, Direction: Both, Class: ClassDelete, Name: "PSAMPLE_CMD_DEL_GROUP"},
}}

// acpiGenlEventStruct and its family are drivers/acpi/event.c's, no header's.
var acpiGenlEventStruct = Struct{Name: "acpi_genl_event", Size: 44, Fields: []Attr{
	{Kind: String, Len: 20, Name: "device_class"},
	{Kind: String, Len: 15, Name: "bus_id"},
	{Kind: Pad, Len: 1, Name: "pad"},
	{Kind: U32, Show: Hex, Name: "type"},
	{Kind: U32, Show: Hex, Name: "data"},
}}

var acpiSpace = Space{Name: "acpi", Prefix: "ACPI_GENL_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "ACPI_GENL_ATTR_UNSPEC"},
	{Type: 1, Kind: StructOf, Name: "ACPI_GENL_ATTR_EVENT", Struct: &acpiGenlEventStruct},
}}

var acpiGenlFamily = Family{Name: "acpi_event", Protocol: 16, Space: &acpiSpace, Types: []Type{
	{Number: 1, Direction: FromKernel, Name: "ACPI_GENL_CMD_EVENT"},
}}
