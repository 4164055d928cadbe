// SPDX-License-Identifier: Apache-2.0

package decode

// Commands of generic netlink families (the kernel's specs of each,
// Documentation/netlink/specs, BSD-3-Clause, and its uapi headers where there is none). Their attributes have no rows.

var binderGenlFamily = Family{Name: "binder", Protocol: 16, Types: []Type{
	{Number: 1, Direction: FromKernel, Name: "BINDER_CMD_REPORT"},
}}

var devEnergymodelGenlFamily = Family{Name: "dev-energymodel", Protocol: 16, Types: []Type{
	{Number: 1, Direction: Both, Class: ClassGet, Name: "DEV_ENERGYMODEL_CMD_GET_PERF_DOMAINS"},
	{Number: 2, Direction: Both, Class: ClassGet, Name: "DEV_ENERGYMODEL_CMD_GET_PERF_TABLE"},
	{Number: 3, Direction: FromKernel, Name: "DEV_ENERGYMODEL_CMD_PERF_DOMAIN_CREATED"},
	{Number: 4, Direction: FromKernel, Name: "DEV_ENERGYMODEL_CMD_PERF_DOMAIN_UPDATED"},
	{Number: 5, Direction: FromKernel, Name: "DEV_ENERGYMODEL_CMD_PERF_DOMAIN_DELETED"},
}}

var dpllGenlFamily = Family{Name: "dpll", Protocol: 16, Types: []Type{
	{Number: 1, Direction: Both, Class: ClassGet, Name: "DPLL_CMD_DEVICE_ID_GET"},
	{Number: 2, Direction: Both, Class: ClassGet, Name: "DPLL_CMD_DEVICE_GET"},
	{Number: 3, Direction: Both, Name: "DPLL_CMD_DEVICE_SET"},
	{Number: 4, Direction: FromKernel, Name: "DPLL_CMD_DEVICE_CREATE_NTF"},
	{Number: 5, Direction: FromKernel, Name: "DPLL_CMD_DEVICE_DELETE_NTF"},
	{Number: 6, Direction: FromKernel, Name: "DPLL_CMD_DEVICE_CHANGE_NTF"},
	{Number: 7, Direction: Both, Class: ClassGet, Name: "DPLL_CMD_PIN_ID_GET"},
	{Number: 8, Direction: Both, Class: ClassGet, Name: "DPLL_CMD_PIN_GET"},
	{Number: 9, Direction: Both, Name: "DPLL_CMD_PIN_SET"},
	{Number: 10, Direction: FromKernel, Name: "DPLL_CMD_PIN_CREATE_NTF"},
	{Number: 11, Direction: FromKernel, Name: "DPLL_CMD_PIN_DELETE_NTF"},
	{Number: 12, Direction: FromKernel, Name: "DPLL_CMD_PIN_CHANGE_NTF"},
}}

var drmRasGenlFamily = Family{Name: "drm-ras", Protocol: 16, Types: []Type{
	{Number: 1, Direction: Both, Class: ClassGet, Name: "DRM_RAS_CMD_LIST_NODES"},
	{Number: 2, Direction: Both, Class: ClassGet, Name: "DRM_RAS_CMD_GET_ERROR_COUNTER"},
	{Number: 3, Direction: Both, Name: "DRM_RAS_CMD_CLEAR_ERROR_COUNTER"},
}}

var fouGenlFamily = Family{Name: "fou", Protocol: 16, Types: []Type{
	{Number: 1, Direction: Both, Class: ClassNew, Name: "FOU_CMD_ADD"},
	{Number: 2, Direction: Both, Class: ClassDelete, Name: "FOU_CMD_DEL"},
	{Number: 3, Direction: Both, Class: ClassGet, Name: "FOU_CMD_GET"},
}}

var handshakeGenlFamily = Family{Name: "handshake", Protocol: 16, Types: []Type{
	{Number: 1, Direction: FromKernel, Name: "HANDSHAKE_CMD_READY"},
	{Number: 2, Direction: Both, Name: "HANDSHAKE_CMD_ACCEPT"},
	{Number: 3, Direction: Both, Name: "HANDSHAKE_CMD_DONE"},
}}

var lockdGenlFamily = Family{Name: "lockd", Protocol: 16, Types: []Type{
	{Number: 1, Direction: Both, Name: "LOCKD_CMD_SERVER_SET"},
	{Number: 2, Direction: Both, Class: ClassGet, Name: "LOCKD_CMD_SERVER_GET"},
}}

var mptcpPmGenlFamily = Family{Name: "mptcp_pm", Protocol: 16, Types: []Type{
	{Number: 1, Direction: Both, Class: ClassNew, Name: "MPTCP_PM_CMD_ADD_ADDR"},
	{Number: 2, Direction: Both, Class: ClassDelete, Name: "MPTCP_PM_CMD_DEL_ADDR"},
	{Number: 3, Direction: Both, Class: ClassGet, Name: "MPTCP_PM_CMD_GET_ADDR"},
	{Number: 4, Direction: Both, Class: ClassNew, Name: "MPTCP_PM_CMD_FLUSH_ADDRS"},
	{Number: 5, Direction: Both, Name: "MPTCP_PM_CMD_SET_LIMITS"},
	{Number: 6, Direction: Both, Class: ClassGet, Name: "MPTCP_PM_CMD_GET_LIMITS"},
	{Number: 7, Direction: Both, Name: "MPTCP_PM_CMD_SET_FLAGS"},
	{Number: 8, Direction: Both, Name: "MPTCP_PM_CMD_ANNOUNCE"},
	{Number: 9, Direction: Both, Class: ClassDelete, Name: "MPTCP_PM_CMD_REMOVE"},
	{Number: 10, Direction: Both, Class: ClassNew, Name: "MPTCP_PM_CMD_SUBFLOW_CREATE"},
	{Number: 11, Direction: Both, Name: "MPTCP_PM_CMD_SUBFLOW_DESTROY"},
}}

var netShaperGenlFamily = Family{Name: "net-shaper", Protocol: 16, Types: []Type{
	{Number: 1, Direction: Both, Class: ClassGet, Name: "NET_SHAPER_CMD_GET"},
	{Number: 2, Direction: Both, Name: "NET_SHAPER_CMD_SET"},
	{Number: 3, Direction: Both, Class: ClassDelete, Name: "NET_SHAPER_CMD_DELETE"},
	{Number: 4, Direction: Both, Name: "NET_SHAPER_CMD_GROUP"},
	{Number: 5, Direction: Both, Class: ClassGet, Name: "NET_SHAPER_CMD_CAP_GET"},
}}

var netdevGenlFamily = Family{Name: "netdev", Protocol: 16, Types: []Type{
	{Number: 1, Direction: Both, Class: ClassGet, Name: "NETDEV_CMD_DEV_GET"},
	{Number: 2, Direction: FromKernel, Name: "NETDEV_CMD_DEV_ADD_NTF"},
	{Number: 3, Direction: FromKernel, Name: "NETDEV_CMD_DEV_DEL_NTF"},
	{Number: 4, Direction: FromKernel, Name: "NETDEV_CMD_DEV_CHANGE_NTF"},
	{Number: 5, Direction: Both, Class: ClassGet, Name: "NETDEV_CMD_PAGE_POOL_GET"},
	{Number: 6, Direction: FromKernel, Name: "NETDEV_CMD_PAGE_POOL_ADD_NTF"},
	{Number: 7, Direction: FromKernel, Name: "NETDEV_CMD_PAGE_POOL_DEL_NTF"},
	{Number: 8, Direction: FromKernel, Name: "NETDEV_CMD_PAGE_POOL_CHANGE_NTF"},
	{Number: 9, Direction: Both, Class: ClassGet, Name: "NETDEV_CMD_PAGE_POOL_STATS_GET"},
	{Number: 10, Direction: Both, Class: ClassGet, Name: "NETDEV_CMD_QUEUE_GET"},
	{Number: 11, Direction: Both, Class: ClassGet, Name: "NETDEV_CMD_NAPI_GET"},
	{Number: 12, Direction: Both, Class: ClassGet, Name: "NETDEV_CMD_QSTATS_GET"},
	{Number: 13, Direction: Both, Name: "NETDEV_CMD_BIND_RX"},
	{Number: 14, Direction: Both, Name: "NETDEV_CMD_NAPI_SET"},
	{Number: 15, Direction: Both, Name: "NETDEV_CMD_BIND_TX"},
	{Number: 16, Direction: Both, Class: ClassNew, Name: "NETDEV_CMD_QUEUE_CREATE"},
}}

var nfsdGenlFamily = Family{Name: "nfsd", Protocol: 16, Types: []Type{
	{Number: 1, Direction: Both, Class: ClassGet, Name: "NFSD_CMD_RPC_STATUS_GET"},
	{Number: 2, Direction: Both, Name: "NFSD_CMD_THREADS_SET"},
	{Number: 3, Direction: Both, Class: ClassGet, Name: "NFSD_CMD_THREADS_GET"},
	{Number: 4, Direction: Both, Name: "NFSD_CMD_VERSION_SET"},
	{Number: 5, Direction: Both, Class: ClassGet, Name: "NFSD_CMD_VERSION_GET"},
	{Number: 6, Direction: Both, Name: "NFSD_CMD_LISTENER_SET"},
	{Number: 7, Direction: Both, Class: ClassGet, Name: "NFSD_CMD_LISTENER_GET"},
	{Number: 8, Direction: Both, Name: "NFSD_CMD_POOL_MODE_SET"},
	{Number: 9, Direction: Both, Class: ClassGet, Name: "NFSD_CMD_POOL_MODE_GET"},
	{Number: 10, Direction: FromKernel, Name: "NFSD_CMD_CACHE_NOTIFY"},
	{Number: 11, Direction: Both, Class: ClassGet, Name: "NFSD_CMD_SVC_EXPORT_GET_REQS"},
	{Number: 12, Direction: Both, Name: "NFSD_CMD_SVC_EXPORT_SET_REQS"},
	{Number: 13, Direction: Both, Class: ClassGet, Name: "NFSD_CMD_EXPKEY_GET_REQS"},
	{Number: 14, Direction: Both, Name: "NFSD_CMD_EXPKEY_SET_REQS"},
	{Number: 15, Direction: Both, Name: "NFSD_CMD_CACHE_FLUSH"},
	{Number: 16, Direction: Both, Name: "NFSD_CMD_UNLOCK_IP"},
	{Number: 17, Direction: Both, Name: "NFSD_CMD_UNLOCK_FILESYSTEM"},
	{Number: 18, Direction: Both, Name: "NFSD_CMD_UNLOCK_EXPORT"},
}}

var ovpnGenlFamily = Family{Name: "ovpn", Protocol: 16, Types: []Type{
	{Number: 1, Direction: Both, Class: ClassNew, Name: "OVPN_CMD_PEER_NEW"},
	{Number: 2, Direction: Both, Name: "OVPN_CMD_PEER_SET"},
	{Number: 3, Direction: Both, Class: ClassGet, Name: "OVPN_CMD_PEER_GET"},
	{Number: 4, Direction: Both, Class: ClassDelete, Name: "OVPN_CMD_PEER_DEL"},
	{Number: 5, Direction: FromKernel, Name: "OVPN_CMD_PEER_DEL_NTF"},
	{Number: 6, Direction: Both, Class: ClassNew, Name: "OVPN_CMD_KEY_NEW"},
	{Number: 7, Direction: Both, Class: ClassGet, Name: "OVPN_CMD_KEY_GET"},
	{Number: 8, Direction: Both, Name: "OVPN_CMD_KEY_SWAP"},
	{Number: 9, Direction: FromKernel, Name: "OVPN_CMD_KEY_SWAP_NTF"},
	{Number: 10, Direction: Both, Class: ClassDelete, Name: "OVPN_CMD_KEY_DEL"},
	{Number: 11, Direction: FromKernel, Name: "OVPN_CMD_PEER_FLOAT_NTF"},
}}

var pspGenlFamily = Family{Name: "psp", Protocol: 16, Types: []Type{
	{Number: 1, Direction: Both, Class: ClassGet, Name: "PSP_CMD_DEV_GET"},
	{Number: 2, Direction: FromKernel, Name: "PSP_CMD_DEV_ADD_NTF"},
	{Number: 3, Direction: FromKernel, Name: "PSP_CMD_DEV_DEL_NTF"},
	{Number: 4, Direction: Both, Name: "PSP_CMD_DEV_SET"},
	{Number: 5, Direction: FromKernel, Name: "PSP_CMD_DEV_CHANGE_NTF"},
	{Number: 6, Direction: Both, Name: "PSP_CMD_KEY_ROTATE"},
	{Number: 7, Direction: FromKernel, Name: "PSP_CMD_KEY_ROTATE_NTF"},
	{Number: 8, Direction: Both, Name: "PSP_CMD_RX_ASSOC"},
	{Number: 9, Direction: Both, Name: "PSP_CMD_TX_ASSOC"},
	{Number: 10, Direction: Both, Class: ClassGet, Name: "PSP_CMD_GET_STATS"},
	{Number: 11, Direction: Both, Name: "PSP_CMD_DEV_ASSOC"},
	{Number: 12, Direction: Both, Name: "PSP_CMD_DEV_DISASSOC"},
}}

var sunrpcGenlFamily = Family{Name: "sunrpc", Protocol: 16, Types: []Type{
	{Number: 1, Direction: FromKernel, Name: "SUNRPC_CMD_CACHE_NOTIFY"},
	{Number: 2, Direction: Both, Class: ClassGet, Name: "SUNRPC_CMD_IP_MAP_GET_REQS"},
	{Number: 3, Direction: Both, Name: "SUNRPC_CMD_IP_MAP_SET_REQS"},
	{Number: 4, Direction: Both, Class: ClassGet, Name: "SUNRPC_CMD_UNIX_GID_GET_REQS"},
	{Number: 5, Direction: Both, Name: "SUNRPC_CMD_UNIX_GID_SET_REQS"},
	{Number: 6, Direction: Both, Name: "SUNRPC_CMD_CACHE_FLUSH"},
}}

var tcpMetricsGenlFamily = Family{Name: "tcp_metrics", Protocol: 16, Types: []Type{
	{Number: 1, Direction: Both, Class: ClassGet, Name: "TCP_METRICS_CMD_GET"},
	{Number: 2, Direction: Both, Class: ClassDelete, Name: "TCP_METRICS_CMD_DEL"},
}}

var teamGenlFamily = Family{Name: "team", Protocol: 16, Types: []Type{
	{Number: 1, Direction: Both, Name: "TEAM_CMD_OPTIONS_SET"},
	{Number: 2, Direction: Both, Class: ClassGet, Name: "TEAM_CMD_OPTIONS_GET"},
	{Number: 3, Direction: Both, Class: ClassGet, Name: "TEAM_CMD_PORT_LIST_GET"},
}}

var wireguardGenlFamily = Family{Name: "wireguard", Protocol: 16, Space: &wireguardSecretSpace, Types: []Type{
	{Number: 1, Direction: Both, Name: "WG_CMD_SET_DEVICE"},
}}

// ovsHeaderStruct is linux/openvswitch.h's.
var ovsHeaderStruct = Struct{Name: "ovs_header", Size: 4, Fields: []Attr{
	{Kind: S32, Show: IfIndex, Name: "dp_ifindex"},
}}

var ovsDatapathGenlFamily = Family{Name: "ovs_datapath", Protocol: 16, Header: &ovsHeaderStruct, Types: []Type{
	{Number: 1, Direction: Both, Class: ClassNew, Name: "OVS_DP_CMD_NEW"},
	{Number: 2, Direction: Both, Class: ClassDelete, Name: "OVS_DP_CMD_DEL"},
	{Number: 3, Direction: Both, Class: ClassGet, Name: "OVS_DP_CMD_GET"},
	{Number: 4, Direction: Both, Name: "OVS_DP_CMD_SET"},
}}

var ovsFlowGenlFamily = Family{Name: "ovs_flow", Protocol: 16, Header: &ovsHeaderStruct, Types: []Type{
	{Number: 1, Direction: Both, Class: ClassNew, Name: "OVS_FLOW_CMD_NEW"},
	{Number: 2, Direction: Both, Class: ClassDelete, Name: "OVS_FLOW_CMD_DEL"},
	{Number: 3, Direction: Both, Class: ClassGet, Name: "OVS_FLOW_CMD_GET"},
	{Number: 4, Direction: Both, Name: "OVS_FLOW_CMD_SET"},
}}

var ovsPacketGenlFamily = Family{Name: "ovs_packet", Protocol: 16, Header: &ovsHeaderStruct, Types: []Type{
	{Number: 1, Direction: Both, Name: "OVS_PACKET_CMD_MISS"},
	{Number: 2, Direction: Both, Name: "OVS_PACKET_CMD_ACTION"},
	{Number: 3, Direction: Both, Name: "OVS_PACKET_CMD_EXECUTE"},
}}

var ovsVportGenlFamily = Family{Name: "ovs_vport", Protocol: 16, Header: &ovsHeaderStruct, Types: []Type{
	{Number: 1, Direction: Both, Class: ClassNew, Name: "OVS_VPORT_CMD_NEW"},
	{Number: 2, Direction: Both, Class: ClassDelete, Name: "OVS_VPORT_CMD_DEL"},
	{Number: 3, Direction: Both, Class: ClassGet, Name: "OVS_VPORT_CMD_GET"},
	{Number: 4, Direction: Both, Name: "OVS_VPORT_CMD_SET"},
}}

var vdpaGenlFamily = Family{Name: "vdpa", Protocol: 16, Space: &vdpaSpace, Types: []Type{
	{Number: 1, Direction: Both, Class: ClassNew, Name: "VDPA_CMD_MGMTDEV_NEW"},
	{Number: 2, Direction: Both, Class: ClassGet, Name: "VDPA_CMD_MGMTDEV_GET"},
	{Number: 3, Direction: Both, Class: ClassNew, Name: "VDPA_CMD_DEV_NEW"},
	{Number: 4, Direction: Both, Class: ClassDelete, Name: "VDPA_CMD_DEV_DEL"},
	{Number: 5, Direction: Both, Class: ClassGet, Name: "VDPA_CMD_DEV_GET"},
	{Number: 6, Direction: Both, Class: ClassGet, Name: "VDPA_CMD_DEV_CONFIG_GET"},
	{Number: 7, Direction: Both, Class: ClassGet, Name: "VDPA_CMD_DEV_VSTATS_GET"},
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
