// SPDX-License-Identifier: Apache-2.0

package decode

// Commands of generic netlink families (the kernel's specs of each,
// Documentation/netlink/specs, BSD-3-Clause, and its uapi headers where there is none). Their attributes have no rows.

// ovsHeaderStruct is linux/openvswitch.h's.
var ovsHeaderStruct = Struct{Name: "ovs_header", Size: 4, Fields: []Attr{
	{Kind: S32, Show: IfIndex, Name: "dp_ifindex"},
}}

var ovsMeterGenlFamily = Family{Name: "ovs_meter", Protocol: 16, Header: &ovsHeaderStruct, Types: []Type{
	{Number: 1, Direction: Both, Name: "OVS_METER_CMD_FEATURES"},
	{Number: 2, Direction: Both, Name: "OVS_METER_CMD_SET"},
	{Number: 3, Direction: Both, Class: ClassDelete, Name: "OVS_METER_CMD_DEL"},
	{Number: 4, Direction: Both, Class: ClassGet, Name: "OVS_METER_CMD_GET"},
}}

var ovsCtLimitGenlFamily = Family{Name: "ovs_ct_limit", Protocol: 16, Header: &ovsHeaderStruct, Types: []Type{
	{Number: 1, Direction: Both, Name: "OVS_CT_LIMIT_CMD_SET"},
	{Number: 2, Direction: Both, Class: ClassDelete, Name: "OVS_CT_LIMIT_CMD_DEL"},
	{Number: 3, Direction: Both, Class: ClassGet, Name: "OVS_CT_LIMIT_CMD_GET"},
}}

var taskstatsGenlFamily = Family{Name: "TASKSTATS", Protocol: 16, Types: []Type{
	{Number: 1, Direction: Both, Class: ClassGet, Name: "TASKSTATS_CMD_GET"},
	{Number: 2, Direction: Both, Class: ClassNew, Name: "TASKSTATS_CMD_NEW"},
}}

var seg6GenlFamily = Family{Name: "SEG6", Protocol: 16, Space: &seg6SecretSpace, Types: []Type{
	{Number: 1, Direction: Both, Name: "SEG6_CMD_SETHMAC"},
	{Number: 2, Direction: Both, Class: ClassGet, Name: "SEG6_CMD_DUMPHMAC"},
	{Number: 3, Direction: Both, Name: "SEG6_CMD_SET_TUNSRC"},
	{Number: 4, Direction: Both, Class: ClassGet, Name: "SEG6_CMD_GET_TUNSRC"},
}}

var ioam6GenlFamily = Family{Name: "IOAM6", Protocol: 16, Types: []Type{
	{Number: 1, Direction: Both, Class: ClassNew, Name: "IOAM6_CMD_ADD_NAMESPACE"},
	{Number: 2, Direction: Both, Class: ClassDelete, Name: "IOAM6_CMD_DEL_NAMESPACE"},
	{Number: 3, Direction: Both, Class: ClassGet, Name: "IOAM6_CMD_DUMP_NAMESPACES"},
	{Number: 4, Direction: Both, Class: ClassNew, Name: "IOAM6_CMD_ADD_SCHEMA"},
	{Number: 5, Direction: Both, Class: ClassDelete, Name: "IOAM6_CMD_DEL_SCHEMA"},
	{Number: 6, Direction: Both, Class: ClassGet, Name: "IOAM6_CMD_DUMP_SCHEMAS"},
	{Number: 7, Direction: Both, Name: "IOAM6_CMD_NS_SET_SCHEMA"},
}}

var ilaGenlFamily = Family{Name: "ila", Protocol: 16, Types: []Type{
	{Number: 1, Direction: Both, Class: ClassNew, Name: "ILA_CMD_ADD"},
	{Number: 2, Direction: Both, Class: ClassDelete, Name: "ILA_CMD_DEL"},
	{Number: 3, Direction: Both, Class: ClassGet, Name: "ILA_CMD_GET"},
	{Number: 4, Direction: Both, Name: "ILA_CMD_FLUSH"},
}}

var l2tpGenlFamily = Family{Name: "l2tp", Protocol: 16, Types: []Type{
	{Number: 1, Direction: Both, Class: ClassNew, Name: "L2TP_CMD_TUNNEL_CREATE"},
	{Number: 2, Direction: Both, Class: ClassDelete, Name: "L2TP_CMD_TUNNEL_DELETE"},
	{Number: 3, Direction: Both, Name: "L2TP_CMD_TUNNEL_MODIFY"},
	{Number: 4, Direction: Both, Class: ClassGet, Name: "L2TP_CMD_TUNNEL_GET"},
	{Number: 5, Direction: Both, Class: ClassNew, Name: "L2TP_CMD_SESSION_CREATE"},
	{Number: 6, Direction: Both, Class: ClassDelete, Name: "L2TP_CMD_SESSION_DELETE"},
	{Number: 7, Direction: Both, Name: "L2TP_CMD_SESSION_MODIFY"},
	{Number: 8, Direction: Both, Class: ClassGet, Name: "L2TP_CMD_SESSION_GET"},
}}

var ipvsGenlFamily = Family{Name: "IPVS", Protocol: 16, Types: []Type{
	{Number: 1, Direction: Both, Class: ClassNew, Name: "IPVS_CMD_NEW_SERVICE"},
	{Number: 2, Direction: Both, Name: "IPVS_CMD_SET_SERVICE"},
	{Number: 3, Direction: Both, Class: ClassDelete, Name: "IPVS_CMD_DEL_SERVICE"},
	{Number: 4, Direction: Both, Class: ClassGet, Name: "IPVS_CMD_GET_SERVICE"},
	{Number: 5, Direction: Both, Class: ClassNew, Name: "IPVS_CMD_NEW_DEST"},
	{Number: 6, Direction: Both, Name: "IPVS_CMD_SET_DEST"},
	{Number: 7, Direction: Both, Class: ClassDelete, Name: "IPVS_CMD_DEL_DEST"},
	{Number: 8, Direction: Both, Class: ClassGet, Name: "IPVS_CMD_GET_DEST"},
	{Number: 9, Direction: Both, Class: ClassNew, Name: "IPVS_CMD_NEW_DAEMON"},
	{Number: 10, Direction: Both, Class: ClassDelete, Name: "IPVS_CMD_DEL_DAEMON"},
	{Number: 11, Direction: Both, Class: ClassGet, Name: "IPVS_CMD_GET_DAEMON"},
	{Number: 12, Direction: Both, Name: "IPVS_CMD_SET_CONFIG"},
	{Number: 13, Direction: Both, Class: ClassGet, Name: "IPVS_CMD_GET_CONFIG"},
	{Number: 14, Direction: Both, Name: "IPVS_CMD_SET_INFO"},
	{Number: 15, Direction: Both, Class: ClassGet, Name: "IPVS_CMD_GET_INFO"},
	{Number: 16, Direction: Both, Name: "IPVS_CMD_ZERO"},
	{Number: 17, Direction: Both, Name: "IPVS_CMD_FLUSH"},
}}

var tipcGenlFamily = Family{Name: "TIPCv2", Protocol: 16, Space: &tipcSecretSpace, Types: []Type{
	{Number: 1, Direction: Both, Name: "TIPC_NL_LEGACY"},
	{Number: 2, Direction: Both, Name: "TIPC_NL_BEARER_DISABLE"},
	{Number: 3, Direction: Both, Name: "TIPC_NL_BEARER_ENABLE"},
	{Number: 4, Direction: Both, Class: ClassGet, Name: "TIPC_NL_BEARER_GET"},
	{Number: 5, Direction: Both, Name: "TIPC_NL_BEARER_SET"},
	{Number: 6, Direction: Both, Class: ClassGet, Name: "TIPC_NL_SOCK_GET"},
	{Number: 7, Direction: Both, Class: ClassGet, Name: "TIPC_NL_PUBL_GET"},
	{Number: 8, Direction: Both, Class: ClassGet, Name: "TIPC_NL_LINK_GET"},
	{Number: 9, Direction: Both, Name: "TIPC_NL_LINK_SET"},
	{Number: 10, Direction: Both, Name: "TIPC_NL_LINK_RESET_STATS"},
	{Number: 11, Direction: Both, Class: ClassGet, Name: "TIPC_NL_MEDIA_GET"},
	{Number: 12, Direction: Both, Name: "TIPC_NL_MEDIA_SET"},
	{Number: 13, Direction: Both, Class: ClassGet, Name: "TIPC_NL_NODE_GET"},
	{Number: 14, Direction: Both, Class: ClassGet, Name: "TIPC_NL_NET_GET"},
	{Number: 15, Direction: Both, Name: "TIPC_NL_NET_SET"},
	{Number: 16, Direction: Both, Class: ClassGet, Name: "TIPC_NL_NAME_TABLE_GET"},
	{Number: 17, Direction: Both, Name: "TIPC_NL_MON_SET"},
	{Number: 18, Direction: Both, Class: ClassGet, Name: "TIPC_NL_MON_GET"},
	{Number: 19, Direction: Both, Class: ClassGet, Name: "TIPC_NL_MON_PEER_GET"},
	{Number: 20, Direction: Both, Class: ClassDelete, Name: "TIPC_NL_PEER_REMOVE"},
	{Number: 21, Direction: Both, Class: ClassNew, Name: "TIPC_NL_BEARER_ADD"},
	{Number: 22, Direction: Both, Class: ClassGet, Name: "TIPC_NL_UDP_GET_REMOTEIP"},
	{Number: 23, Direction: Both, Name: "TIPC_NL_KEY_SET"},
	{Number: 24, Direction: Both, Name: "TIPC_NL_KEY_FLUSH"},
	{Number: 25, Direction: Both, Class: ClassGet, Name: "TIPC_NL_ADDR_LEGACY_GET"},
}}

var batadvGenlFamily = Family{Name: "batadv", Protocol: 16, Types: []Type{
	{Number: 1, Direction: Both, Class: ClassGet, Name: "BATADV_CMD_GET_MESH"},
	{Number: 2, Direction: Both, Name: "BATADV_CMD_TP_METER"},
	{Number: 3, Direction: Both, Name: "BATADV_CMD_TP_METER_CANCEL"},
	{Number: 4, Direction: Both, Class: ClassGet, Name: "BATADV_CMD_GET_ROUTING_ALGOS"},
	{Number: 5, Direction: Both, Class: ClassGet, Name: "BATADV_CMD_GET_HARDIF"},
	{Number: 6, Direction: Both, Class: ClassGet, Name: "BATADV_CMD_GET_TRANSTABLE_LOCAL"},
	{Number: 7, Direction: Both, Class: ClassGet, Name: "BATADV_CMD_GET_TRANSTABLE_GLOBAL"},
	{Number: 8, Direction: Both, Class: ClassGet, Name: "BATADV_CMD_GET_ORIGINATORS"},
	{Number: 9, Direction: Both, Class: ClassGet, Name: "BATADV_CMD_GET_NEIGHBORS"},
	{Number: 10, Direction: Both, Class: ClassGet, Name: "BATADV_CMD_GET_GATEWAYS"},
	{Number: 11, Direction: Both, Class: ClassGet, Name: "BATADV_CMD_GET_BLA_CLAIM"},
	{Number: 12, Direction: Both, Class: ClassGet, Name: "BATADV_CMD_GET_BLA_BACKBONE"},
	{Number: 13, Direction: Both, Class: ClassGet, Name: "BATADV_CMD_GET_DAT_CACHE"},
	{Number: 14, Direction: Both, Class: ClassGet, Name: "BATADV_CMD_GET_MCAST_FLAGS"},
	{Number: 15, Direction: Both, Name: "BATADV_CMD_SET_MESH"},
	{Number: 16, Direction: Both, Name: "BATADV_CMD_SET_HARDIF"},
	{Number: 17, Direction: Both, Class: ClassGet, Name: "BATADV_CMD_GET_VLAN"},
	{Number: 18, Direction: Both, Name: "BATADV_CMD_SET_VLAN"},
}}

var macsecGenlFamily = Family{Name: "macsec", Protocol: 16, Space: &macsecSecretSpace, Types: []Type{
	{Number: 0, Direction: Both, Class: ClassGet, Name: "MACSEC_CMD_GET_TXSC"},
	{Number: 1, Direction: Both, Class: ClassNew, Name: "MACSEC_CMD_ADD_RXSC"},
	{Number: 2, Direction: Both, Class: ClassDelete, Name: "MACSEC_CMD_DEL_RXSC"},
	{Number: 3, Direction: Both, Name: "MACSEC_CMD_UPD_RXSC"},
	{Number: 4, Direction: Both, Class: ClassNew, Name: "MACSEC_CMD_ADD_TXSA"},
	{Number: 5, Direction: Both, Class: ClassDelete, Name: "MACSEC_CMD_DEL_TXSA"},
	{Number: 6, Direction: Both, Name: "MACSEC_CMD_UPD_TXSA"},
	{Number: 7, Direction: Both, Class: ClassNew, Name: "MACSEC_CMD_ADD_RXSA"},
	{Number: 8, Direction: Both, Class: ClassDelete, Name: "MACSEC_CMD_DEL_RXSA"},
	{Number: 9, Direction: Both, Name: "MACSEC_CMD_UPD_RXSA"},
	{Number: 10, Direction: Both, Name: "MACSEC_CMD_UPD_OFFLOAD"},
}}

var gtpGenlFamily = Family{Name: "gtp", Protocol: 16, Types: []Type{
	{Number: 0, Direction: Both, Class: ClassNew, Name: "GTP_CMD_NEWPDP"},
	{Number: 1, Direction: Both, Class: ClassDelete, Name: "GTP_CMD_DELPDP"},
	{Number: 2, Direction: Both, Class: ClassGet, Name: "GTP_CMD_GETPDP"},
	{Number: 3, Direction: Both, Name: "GTP_CMD_ECHOREQ"},
}}

var netDMGenlFamily = Family{Name: "NET_DM", Protocol: 16, Types: []Type{
	{Number: 1, Direction: Both, Name: "NET_DM_CMD_ALERT"},
	{Number: 2, Direction: Both, Name: "NET_DM_CMD_CONFIG"},
	{Number: 3, Direction: Both, Name: "NET_DM_CMD_START"},
	{Number: 4, Direction: Both, Name: "NET_DM_CMD_STOP"},
	{Number: 5, Direction: Both, Name: "NET_DM_CMD_PACKET_ALERT"},
	{Number: 6, Direction: Both, Class: ClassGet, Name: "NET_DM_CMD_CONFIG_GET"},
	{Number: 7, Direction: Both, Class: ClassNew, Name: "NET_DM_CMD_CONFIG_NEW"},
	{Number: 8, Direction: Both, Class: ClassGet, Name: "NET_DM_CMD_STATS_GET"},
	{Number: 9, Direction: Both, Class: ClassNew, Name: "NET_DM_CMD_STATS_NEW"},
}}

var psampleGenlFamily = Family{Name: "psample", Protocol: 16, Types: []Type{
	{Number: 0, Direction: Both, Name: "PSAMPLE_CMD_SAMPLE"},
	{Number: 1, Direction: Both, Class: ClassGet, Name: "PSAMPLE_CMD_GET_GROUP"},
	{Number: 2, Direction: Both, Class: ClassNew, Name: "PSAMPLE_CMD_NEW_GROUP"},
	{Number: 3, Direction: Both, Class: ClassDelete, Name: "PSAMPLE_CMD_DEL_GROUP"},
}}

var thermalGenlFamily = Family{Name: "thermal", Protocol: 16, Types: []Type{
	{Number: 1, Direction: Both, Class: ClassGet, Name: "THERMAL_GENL_CMD_TZ_GET_ID"},
	{Number: 2, Direction: Both, Class: ClassGet, Name: "THERMAL_GENL_CMD_TZ_GET_TRIP"},
	{Number: 3, Direction: Both, Class: ClassGet, Name: "THERMAL_GENL_CMD_TZ_GET_TEMP"},
	{Number: 4, Direction: Both, Class: ClassGet, Name: "THERMAL_GENL_CMD_TZ_GET_GOV"},
	{Number: 5, Direction: Both, Class: ClassGet, Name: "THERMAL_GENL_CMD_TZ_GET_MODE"},
	{Number: 6, Direction: Both, Class: ClassGet, Name: "THERMAL_GENL_CMD_CDEV_GET"},
	{Number: 7, Direction: Both, Class: ClassGet, Name: "THERMAL_GENL_CMD_THRESHOLD_GET"},
	{Number: 8, Direction: Both, Class: ClassNew, Name: "THERMAL_GENL_CMD_THRESHOLD_ADD"},
	{Number: 9, Direction: Both, Class: ClassDelete, Name: "THERMAL_GENL_CMD_THRESHOLD_DELETE"},
	{Number: 10, Direction: Both, Name: "THERMAL_GENL_CMD_THRESHOLD_FLUSH"},
}}

var dquotGenlFamily = Family{Name: "VFS_DQUOT", Protocol: 16, Types: []Type{
	{Number: 1, Direction: Both, Name: "QUOTA_NL_C_WARNING"},
}}

var ncsiGenlFamily = Family{Name: "NCSI", Protocol: 16, Types: []Type{
	{Number: 1, Direction: Both, Name: "NCSI_CMD_PKG_INFO"},
	{Number: 2, Direction: Both, Name: "NCSI_CMD_SET_INTERFACE"},
	{Number: 3, Direction: Both, Name: "NCSI_CMD_CLEAR_INTERFACE"},
	{Number: 4, Direction: Both, Name: "NCSI_CMD_SEND_CMD"},
	{Number: 5, Direction: Both, Name: "NCSI_CMD_SET_PACKAGE_MASK"},
	{Number: 6, Direction: Both, Name: "NCSI_CMD_SET_CHANNEL_MASK"},
}}

var hsrGenlFamily = Family{Name: "HSR", Protocol: 16, Types: []Type{
	{Number: 1, Direction: Both, Name: "HSR_C_RING_ERROR"},
	{Number: 2, Direction: Both, Name: "HSR_C_NODE_DOWN"},
	{Number: 3, Direction: Both, Class: ClassGet, Name: "HSR_C_GET_NODE_STATUS"},
	{Number: 4, Direction: Both, Name: "HSR_C_SET_NODE_STATUS"},
	{Number: 5, Direction: Both, Class: ClassGet, Name: "HSR_C_GET_NODE_LIST"},
	{Number: 6, Direction: Both, Name: "HSR_C_SET_NODE_LIST"},
}}

var vdpaGenlFamily = Family{Name: "vdpa", Protocol: 16, Types: []Type{
	{Number: 1, Direction: Both, Class: ClassNew, Name: "VDPA_CMD_MGMTDEV_NEW"},
	{Number: 2, Direction: Both, Class: ClassGet, Name: "VDPA_CMD_MGMTDEV_GET"},
	{Number: 3, Direction: Both, Class: ClassNew, Name: "VDPA_CMD_DEV_NEW"},
	{Number: 4, Direction: Both, Class: ClassDelete, Name: "VDPA_CMD_DEV_DEL"},
	{Number: 5, Direction: Both, Class: ClassGet, Name: "VDPA_CMD_DEV_GET"},
	{Number: 6, Direction: Both, Class: ClassGet, Name: "VDPA_CMD_DEV_CONFIG_GET"},
	{Number: 7, Direction: Both, Class: ClassGet, Name: "VDPA_CMD_DEV_VSTATS_GET"},
}}

var nbdGenlFamily = Family{Name: "nbd", Protocol: 16, Types: []Type{
	{Number: 1, Direction: Both, Name: "NBD_CMD_CONNECT"},
	{Number: 2, Direction: Both, Name: "NBD_CMD_DISCONNECT"},
	{Number: 3, Direction: Both, Name: "NBD_CMD_RECONFIGURE"},
	{Number: 4, Direction: Both, Name: "NBD_CMD_LINK_DEAD"},
	{Number: 5, Direction: Both, Name: "NBD_CMD_STATUS"},
}}

var cifsGenlFamily = Family{Name: "cifs", Protocol: 16, Space: &cifsSecretSpace, Types: []Type{
	{Number: 1, Direction: Both, Name: "CIFS_GENL_CMD_SWN_REGISTER"},
	{Number: 2, Direction: Both, Name: "CIFS_GENL_CMD_SWN_UNREGISTER"},
	{Number: 3, Direction: Both, Name: "CIFS_GENL_CMD_SWN_NOTIFY"},
}}

var smcGenlFamily = Family{Name: "SMC_GEN_NETLINK", Protocol: 16, Types: []Type{
	{Number: 1, Direction: Both, Class: ClassGet, Name: "SMC_NETLINK_GET_SYS_INFO"},
	{Number: 2, Direction: Both, Class: ClassGet, Name: "SMC_NETLINK_GET_LGR_SMCR"},
	{Number: 3, Direction: Both, Class: ClassGet, Name: "SMC_NETLINK_GET_LINK_SMCR"},
	{Number: 4, Direction: Both, Class: ClassGet, Name: "SMC_NETLINK_GET_LGR_SMCD"},
	{Number: 5, Direction: Both, Class: ClassGet, Name: "SMC_NETLINK_GET_DEV_SMCD"},
	{Number: 6, Direction: Both, Class: ClassGet, Name: "SMC_NETLINK_GET_DEV_SMCR"},
	{Number: 7, Direction: Both, Class: ClassGet, Name: "SMC_NETLINK_GET_STATS"},
	{Number: 8, Direction: Both, Class: ClassGet, Name: "SMC_NETLINK_GET_FBACK_STATS"},
	{Number: 9, Direction: Both, Class: ClassGet, Name: "SMC_NETLINK_DUMP_UEID"},
	{Number: 10, Direction: Both, Class: ClassNew, Name: "SMC_NETLINK_ADD_UEID"},
	{Number: 11, Direction: Both, Class: ClassDelete, Name: "SMC_NETLINK_REMOVE_UEID"},
	{Number: 12, Direction: Both, Name: "SMC_NETLINK_FLUSH_UEID"},
	{Number: 13, Direction: Both, Class: ClassGet, Name: "SMC_NETLINK_DUMP_SEID"},
	{Number: 14, Direction: Both, Name: "SMC_NETLINK_ENABLE_SEID"},
	{Number: 15, Direction: Both, Name: "SMC_NETLINK_DISABLE_SEID"},
	{Number: 16, Direction: Both, Class: ClassGet, Name: "SMC_NETLINK_DUMP_HS_LIMITATION"},
	{Number: 17, Direction: Both, Name: "SMC_NETLINK_ENABLE_HS_LIMITATION"},
	{Number: 18, Direction: Both, Name: "SMC_NETLINK_DISABLE_HS_LIMITATION"},
}}

var tcmuGenlFamily = Family{Name: "TCM-USER", Protocol: 16, Types: []Type{
	{Number: 1, Direction: Both, Class: ClassNew, Name: "TCMU_CMD_ADDED_DEVICE"},
	{Number: 2, Direction: Both, Name: "TCMU_CMD_REMOVED_DEVICE"},
	{Number: 3, Direction: Both, Name: "TCMU_CMD_RECONFIG_DEVICE"},
	{Number: 4, Direction: Both, Class: ClassNew, Name: "TCMU_CMD_ADDED_DEVICE_DONE"},
	{Number: 5, Direction: Both, Name: "TCMU_CMD_REMOVED_DEVICE_DONE"},
	{Number: 6, Direction: Both, Name: "TCMU_CMD_RECONFIG_DEVICE_DONE"},
	{Number: 7, Direction: Both, Name: "TCMU_CMD_SET_FEATURES"},
}}

var nfcGenlFamily = Family{Name: "nfc", Protocol: 16, Types: []Type{
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
