// SPDX-License-Identifier: Apache-2.0

package decode

// What generic netlink families without a spec share, and some families
// (the kernel's uapi headers).

// ovsHeaderStruct is linux/openvswitch.h's.
var ovsHeaderStruct = Struct{Name: "ovs_header", Size: 4, Fields: []Attr{
	{Kind: S32, Show: IfIndex, Name: "dp_ifindex"},
}}

var vdpaGenlFamily = Family{Name: "vdpa", Protocol: 16, Space: &vdpaSpace, Types: []Type{
	{Number: 1, Direction: Both, Class: ClassNew, Name: "VDPA_CMD_MGMTDEV_NEW"},
	{Number: 2, Direction: Both, Class: ClassGet, Name: "VDPA_CMD_MGMTDEV_GET"},
	{Number: 3, Direction: Both, Class: ClassNew, Name: "VDPA_CMD_DEV_NEW"},
	{Number: 4, Direction: Both, Class: ClassDelete, Name: "VDPA_CMD_DEV_DEL"},
	{Number: 5, Direction: Both, Class: ClassGet, Name: "VDPA_CMD_DEV_GET"},
	{Number: 6, Direction: Both, Class: ClassGet, Name: "VDPA_CMD_DEV_CONFIG_GET"},
	{Number: 7, Direction: Both, Class: ClassGet, Name: "VDPA_CMD_DEV_VSTATS_GET"},
	{Number: 8, Direction: Both, Name: "VDPA_CMD_DEV_ATTR_SET"},
}}

var cifsGenlFamily = Family{Name: "cifs", Protocol: 16, Space: &cifsSpace, Types: []Type{
	{Number: 1, Direction: Both, Name: "CIFS_GENL_CMD_SWN_REGISTER"},
	{Number: 2, Direction: Both, Name: "CIFS_GENL_CMD_SWN_UNREGISTER"},
	{Number: 3, Direction: Both, Name: "CIFS_GENL_CMD_SWN_NOTIFY"},
}}

var nfcGenlFamily = Family{Name: "nfc", Protocol: 16, Space: &nfcSpace, Types: []Type{
	{Number: 1, Direction: Both, Class: ClassGet, Name: "NFC_CMD_GET_DEVICE"},
	{Number: 2, Direction: Both, Name: "NFC_CMD_DEV_UP"},
	{Number: 3, Direction: Both, Name: "NFC_CMD_DEV_DOWN"},
	{Number: 4, Direction: Both, Name: "NFC_CMD_DEP_LINK_UP"},
	{Number: 5, Direction: Both, Name: "NFC_CMD_DEP_LINK_DOWN"},
	{Number: 6, Direction: Both, Name: "NFC_CMD_START_POLL"},
	{Number: 7, Direction: Both, Name: "NFC_CMD_STOP_POLL"},
	{Number: 8, Direction: Both, Class: ClassGet, Name: "NFC_CMD_GET_TARGET"},
	{Number: 9, Direction: FromKernel, Name: "NFC_EVENT_TARGETS_FOUND"},
	{Number: 10, Direction: FromKernel, Name: "NFC_EVENT_DEVICE_ADDED"},
	{Number: 11, Direction: FromKernel, Name: "NFC_EVENT_DEVICE_REMOVED"},
	{Number: 12, Direction: FromKernel, Name: "NFC_EVENT_TARGET_LOST"},
	{Number: 13, Direction: FromKernel, Name: "NFC_EVENT_TM_ACTIVATED"},
	{Number: 14, Direction: FromKernel, Name: "NFC_EVENT_TM_DEACTIVATED"},
	{Number: 15, Direction: Both, Class: ClassGet, Name: "NFC_CMD_LLC_GET_PARAMS"},
	{Number: 16, Direction: Both, Name: "NFC_CMD_LLC_SET_PARAMS"},
	{Number: 17, Direction: Both, Name: "NFC_CMD_ENABLE_SE"},
	{Number: 18, Direction: Both, Name: "NFC_CMD_DISABLE_SE"},
	{Number: 19, Direction: Both, Name: "NFC_CMD_LLC_SDREQ"},
	{Number: 20, Direction: FromKernel, Name: "NFC_EVENT_LLC_SDRES"},
	{Number: 21, Direction: Both, Name: "NFC_CMD_FW_DOWNLOAD"},
	{Number: 22, Direction: FromKernel, Name: "NFC_EVENT_SE_ADDED"},
	{Number: 23, Direction: FromKernel, Name: "NFC_EVENT_SE_REMOVED"},
	{Number: 24, Direction: FromKernel, Name: "NFC_EVENT_SE_CONNECTIVITY"},
	{Number: 25, Direction: FromKernel, Name: "NFC_EVENT_SE_TRANSACTION"},
	{Number: 26, Direction: Both, Class: ClassGet, Name: "NFC_CMD_GET_SE"},
	{Number: 27, Direction: Both, Name: "NFC_CMD_SE_IO"},
	{Number: 28, Direction: Both, Name: "NFC_CMD_ACTIVATE_TARGET"},
	{Number: 29, Direction: Both, Name: "NFC_CMD_VENDOR"},
	{Number: 30, Direction: Both, Name: "NFC_CMD_DEACTIVATE_TARGET"},
}}
