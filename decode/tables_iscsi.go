// SPDX-License-Identifier: Apache-2.0

package decode

// iSCSI's transport (include/scsi/iscsi_if.h of the kernel, no uapi header): every
// message is struct iscsi_uevent, two unions by its type, and data. Chap records
// and passwords are hidden, and a flash node's parameters, which may be some.

var iscsiEventEnum = Enum{Name: "iscsi_uevent_e", Prefix: "ISCSI_", Values: []Value{
	{11, "ISCSI_UEVENT_CREATE_SESSION"},
	{12, "ISCSI_UEVENT_DESTROY_SESSION"},
	{13, "ISCSI_UEVENT_CREATE_CONN"},
	{14, "ISCSI_UEVENT_DESTROY_CONN"},
	{15, "ISCSI_UEVENT_BIND_CONN"},
	{16, "ISCSI_UEVENT_SET_PARAM"},
	{17, "ISCSI_UEVENT_START_CONN"},
	{18, "ISCSI_UEVENT_STOP_CONN"},
	{19, "ISCSI_UEVENT_SEND_PDU"},
	{20, "ISCSI_UEVENT_GET_STATS"},
	{21, "ISCSI_UEVENT_GET_PARAM"},
	{22, "ISCSI_UEVENT_TRANSPORT_EP_CONNECT"},
	{23, "ISCSI_UEVENT_TRANSPORT_EP_POLL"},
	{24, "ISCSI_UEVENT_TRANSPORT_EP_DISCONNECT"},
	{25, "ISCSI_UEVENT_TGT_DSCVR"},
	{26, "ISCSI_UEVENT_SET_HOST_PARAM"},
	{27, "ISCSI_UEVENT_UNBIND_SESSION"},
	{28, "ISCSI_UEVENT_CREATE_BOUND_SESSION"},
	{29, "ISCSI_UEVENT_TRANSPORT_EP_CONNECT_THROUGH_HOST"},
	{30, "ISCSI_UEVENT_PATH_UPDATE"},
	{31, "ISCSI_UEVENT_SET_IFACE_PARAMS"},
	{32, "ISCSI_UEVENT_PING"},
	{33, "ISCSI_UEVENT_GET_CHAP"},
	{34, "ISCSI_UEVENT_DELETE_CHAP"},
	{35, "ISCSI_UEVENT_SET_FLASHNODE_PARAMS"},
	{36, "ISCSI_UEVENT_NEW_FLASHNODE"},
	{37, "ISCSI_UEVENT_DEL_FLASHNODE"},
	{38, "ISCSI_UEVENT_LOGIN_FLASHNODE"},
	{39, "ISCSI_UEVENT_LOGOUT_FLASHNODE"},
	{40, "ISCSI_UEVENT_LOGOUT_FLASHNODE_SID"},
	{41, "ISCSI_UEVENT_SET_CHAP"},
	{42, "ISCSI_UEVENT_GET_HOST_STATS"},
	{43, "ISCSI_UEVENT_DESTROY_SESSION_ASYNC"},
	{101, "ISCSI_KEVENT_RECV_PDU"},
	{102, "ISCSI_KEVENT_CONN_ERROR"},
	{103, "ISCSI_KEVENT_IF_ERROR"},
	{104, "ISCSI_KEVENT_DESTROY_SESSION"},
	{105, "ISCSI_KEVENT_UNBIND_SESSION"},
	{106, "ISCSI_KEVENT_CREATE_SESSION"},
	{107, "ISCSI_KEVENT_PATH_REQ"},
	{108, "ISCSI_KEVENT_IF_DOWN"},
	{109, "ISCSI_KEVENT_CONN_LOGIN_STATE"},
	{110, "ISCSI_KEVENT_HOST_EVENT"},
	{111, "ISCSI_KEVENT_PING_COMP"},
}}

var iscsiErrEnum = Enum{Name: "iscsi_err", Prefix: "ISCSI_", Values: []Value{
	{0, "ISCSI_OK"},
	{1001, "ISCSI_ERR_DATASN"},
	{1002, "ISCSI_ERR_DATA_OFFSET"},
	{1003, "ISCSI_ERR_MAX_CMDSN"},
	{1004, "ISCSI_ERR_EXP_CMDSN"},
	{1005, "ISCSI_ERR_BAD_OPCODE"},
	{1006, "ISCSI_ERR_DATALEN"},
	{1007, "ISCSI_ERR_AHSLEN"},
	{1008, "ISCSI_ERR_PROTO"},
	{1009, "ISCSI_ERR_LUN"},
	{1010, "ISCSI_ERR_BAD_ITT"},
	{1011, "ISCSI_ERR_CONN_FAILED"},
	{1012, "ISCSI_ERR_R2TSN"},
	{1013, "ISCSI_ERR_SESSION_FAILED"},
	{1014, "ISCSI_ERR_HDR_DGST"},
	{1015, "ISCSI_ERR_DATA_DGST"},
	{1016, "ISCSI_ERR_PARAM_NOT_FOUND"},
	{1017, "ISCSI_ERR_NO_SCSI_CMD"},
	{1018, "ISCSI_ERR_INVALID_HOST"},
	{1019, "ISCSI_ERR_XMIT_FAILED"},
	{1020, "ISCSI_ERR_TCP_CONN_CLOSE"},
	{1021, "ISCSI_ERR_SCSI_EH_SESSION_RST"},
	{1022, "ISCSI_ERR_NOP_TIMEDOUT"},
}}

var iscsiParamEnum = Enum{Name: "iscsi_param", Prefix: "ISCSI_PARAM_", Values: []Value{
	{0, "ISCSI_PARAM_MAX_RECV_DLENGTH"},
	{1, "ISCSI_PARAM_MAX_XMIT_DLENGTH"},
	{2, "ISCSI_PARAM_HDRDGST_EN"},
	{3, "ISCSI_PARAM_DATADGST_EN"},
	{4, "ISCSI_PARAM_INITIAL_R2T_EN"},
	{5, "ISCSI_PARAM_MAX_R2T"},
	{6, "ISCSI_PARAM_IMM_DATA_EN"},
	{7, "ISCSI_PARAM_FIRST_BURST"},
	{8, "ISCSI_PARAM_MAX_BURST"},
	{9, "ISCSI_PARAM_PDU_INORDER_EN"},
	{10, "ISCSI_PARAM_DATASEQ_INORDER_EN"},
	{11, "ISCSI_PARAM_ERL"},
	{12, "ISCSI_PARAM_IFMARKER_EN"},
	{13, "ISCSI_PARAM_OFMARKER_EN"},
	{14, "ISCSI_PARAM_EXP_STATSN"},
	{15, "ISCSI_PARAM_TARGET_NAME"},
	{16, "ISCSI_PARAM_TPGT"},
	{17, "ISCSI_PARAM_PERSISTENT_ADDRESS"},
	{18, "ISCSI_PARAM_PERSISTENT_PORT"},
	{19, "ISCSI_PARAM_SESS_RECOVERY_TMO"},
	{20, "ISCSI_PARAM_CONN_PORT"},
	{21, "ISCSI_PARAM_CONN_ADDRESS"},
	{22, "ISCSI_PARAM_USERNAME"},
	{23, "ISCSI_PARAM_USERNAME_IN"},
	{24, "ISCSI_PARAM_PASSWORD"},
	{25, "ISCSI_PARAM_PASSWORD_IN"},
	{26, "ISCSI_PARAM_FAST_ABORT"},
	{27, "ISCSI_PARAM_ABORT_TMO"},
	{28, "ISCSI_PARAM_LU_RESET_TMO"},
	{29, "ISCSI_PARAM_HOST_RESET_TMO"},
	{30, "ISCSI_PARAM_PING_TMO"},
	{31, "ISCSI_PARAM_RECV_TMO"},
	{32, "ISCSI_PARAM_IFACE_NAME"},
	{33, "ISCSI_PARAM_ISID"},
	{34, "ISCSI_PARAM_INITIATOR_NAME"},
	{35, "ISCSI_PARAM_TGT_RESET_TMO"},
	{36, "ISCSI_PARAM_TARGET_ALIAS"},
	{37, "ISCSI_PARAM_CHAP_IN_IDX"},
	{38, "ISCSI_PARAM_CHAP_OUT_IDX"},
	{39, "ISCSI_PARAM_BOOT_ROOT"},
	{40, "ISCSI_PARAM_BOOT_NIC"},
	{41, "ISCSI_PARAM_BOOT_TARGET"},
	{42, "ISCSI_PARAM_AUTO_SND_TGT_DISABLE"},
	{43, "ISCSI_PARAM_DISCOVERY_SESS"},
	{44, "ISCSI_PARAM_PORTAL_TYPE"},
	{45, "ISCSI_PARAM_CHAP_AUTH_EN"},
	{46, "ISCSI_PARAM_DISCOVERY_LOGOUT_EN"},
	{47, "ISCSI_PARAM_BIDI_CHAP_EN"},
	{48, "ISCSI_PARAM_DISCOVERY_AUTH_OPTIONAL"},
	{49, "ISCSI_PARAM_DEF_TIME2WAIT"},
	{50, "ISCSI_PARAM_DEF_TIME2RETAIN"},
	{51, "ISCSI_PARAM_MAX_SEGMENT_SIZE"},
	{52, "ISCSI_PARAM_STATSN"},
	{53, "ISCSI_PARAM_KEEPALIVE_TMO"},
	{54, "ISCSI_PARAM_LOCAL_PORT"},
	{55, "ISCSI_PARAM_TSID"},
	{56, "ISCSI_PARAM_DEF_TASKMGMT_TMO"},
	{57, "ISCSI_PARAM_TCP_TIMESTAMP_STAT"},
	{58, "ISCSI_PARAM_TCP_WSF_DISABLE"},
	{59, "ISCSI_PARAM_TCP_NAGLE_DISABLE"},
	{60, "ISCSI_PARAM_TCP_TIMER_SCALE"},
	{61, "ISCSI_PARAM_TCP_TIMESTAMP_EN"},
	{62, "ISCSI_PARAM_TCP_XMIT_WSF"},
	{63, "ISCSI_PARAM_TCP_RECV_WSF"},
	{64, "ISCSI_PARAM_IP_FRAGMENT_DISABLE"},
	{65, "ISCSI_PARAM_IPV4_TOS"},
	{66, "ISCSI_PARAM_IPV6_TC"},
	{67, "ISCSI_PARAM_IPV6_FLOW_LABEL"},
	{68, "ISCSI_PARAM_IS_FW_ASSIGNED_IPV6"},
	{69, "ISCSI_PARAM_DISCOVERY_PARENT_IDX"},
	{70, "ISCSI_PARAM_DISCOVERY_PARENT_TYPE"},
	{71, "ISCSI_PARAM_LOCAL_IPADDR"},
}}

var iscsiHostParamEnum = Enum{Name: "iscsi_host_param", Prefix: "ISCSI_HOST_PARAM_", Values: []Value{
	{0, "ISCSI_HOST_PARAM_HWADDRESS"},
	{1, "ISCSI_HOST_PARAM_INITIATOR_NAME"},
	{2, "ISCSI_HOST_PARAM_NETDEV_NAME"},
	{3, "ISCSI_HOST_PARAM_IPADDRESS"},
	{4, "ISCSI_HOST_PARAM_PORT_STATE"},
	{5, "ISCSI_HOST_PARAM_PORT_SPEED"},
}}

var iscsiConnStateEnum = Enum{Name: "iscsi_conn_state", Prefix: "ISCSI_CONN_STATE_", Values: []Value{
	{0, "ISCSI_CONN_STATE_FREE"},
	{1, "ISCSI_CONN_STATE_XPT_WAIT"},
	{2, "ISCSI_CONN_STATE_IN_LOGIN"},
	{3, "ISCSI_CONN_STATE_LOGGED_IN"},
	{4, "ISCSI_CONN_STATE_IN_LOGOUT"},
	{5, "ISCSI_CONN_STATE_LOGOUT_REQUESTED"},
	{6, "ISCSI_CONN_STATE_CLEANUP_WAIT"},
}}

var iscsiStopEnum = Enum{Name: "STOP_CONN_*", Prefix: "STOP_CONN_", Values: []Value{
	{1, "STOP_CONN_TERM"},
	{2, "STOP_CONN_SUSPEND"},
	{3, "STOP_CONN_RECOVER"},
}}

var iscsiDscvrEnum = Enum{Name: "iscsi_tgt_dscvr", Prefix: "ISCSI_TGT_DSCVR_", Values: []Value{
	{1, "ISCSI_TGT_DSCVR_SEND_TARGETS"},
	{2, "ISCSI_TGT_DSCVR_ISNS"},
	{3, "ISCSI_TGT_DSCVR_SLP"},
}}

var iscsiHostEventEnum = Enum{Name: "iscsi_host_event_code", Prefix: "ISCSI_EVENT_", Values: []Value{
	{1, "ISCSI_EVENT_LINKUP"},
	{2, "ISCSI_EVENT_LINKDOWN"},
}}

var iscsiUeventStruct = Struct{Name: "iscsi_uevent", Size: 56, Fields: []Attr{
	{Kind: U32, Name: "type", Enum: &iscsiEventEnum},
	{Kind: U32, Name: "iferror"},
	{Kind: U64, Show: Hex, Name: "transport_handle"},
	{Kind: SubMessage, Len: 24, Name: "u", Sub: &iscsiUSub},
	{Kind: SubMessage, Len: 16, Name: "r", Sub: &iscsiRSub},
	{Kind: SubMessage, Name: "data", Sub: &iscsiDataSub},
}}

var iscsiUCSessionStruct = Struct{Name: "msg_create_session", Size: 24, Fields: []Attr{
	{Kind: U32, Name: "initial_cmdsn"},
	{Kind: U16, Name: "cmds_max"},
	{Kind: U16, Name: "queue_depth"},
	{Kind: Pad, Len: 16, Name: "pad"},
}}

var iscsiUCBoundSessionStruct = Struct{Name: "msg_create_bound_session", Size: 24, Fields: []Attr{
	{Kind: U64, Show: Hex, Name: "ep_handle"},
	{Kind: U32, Name: "initial_cmdsn"},
	{Kind: U16, Name: "cmds_max"},
	{Kind: U16, Name: "queue_depth"},
	{Kind: Pad, Len: 8, Name: "pad"},
}}

var iscsiUDSessionStruct = Struct{Name: "msg_destroy_session", Size: 24, Fields: []Attr{
	{Kind: U32, Name: "sid"},
	{Kind: Pad, Len: 20, Name: "pad"},
}}

var iscsiUCConnStruct = Struct{Name: "msg_create_conn", Size: 24, Fields: []Attr{
	{Kind: U32, Name: "sid"},
	{Kind: U32, Name: "cid"},
	{Kind: Pad, Len: 16, Name: "pad"},
}}

var iscsiUBConnStruct = Struct{Name: "msg_bind_conn", Size: 24, Fields: []Attr{
	{Kind: U32, Name: "sid"},
	{Kind: U32, Name: "cid"},
	{Kind: U64, Show: Hex, Name: "transport_eph"},
	{Kind: U32, Name: "is_leading"},
	{Kind: Pad, Len: 4, Name: "pad"},
}}

var iscsiUDConnStruct = Struct{Name: "msg_destroy_conn", Size: 24, Fields: []Attr{
	{Kind: U32, Name: "sid"},
	{Kind: U32, Name: "cid"},
	{Kind: Pad, Len: 16, Name: "pad"},
}}

var iscsiUSendPduStruct = Struct{Name: "msg_send_pdu", Size: 24, Fields: []Attr{
	{Kind: U32, Name: "sid"},
	{Kind: U32, Name: "cid"},
	{Kind: U32, Name: "hdr_size"},
	{Kind: U32, Name: "data_size"},
	{Kind: Pad, Len: 8, Name: "pad"},
}}

var iscsiUSetParamStruct = Struct{Name: "msg_set_param", Size: 24, Fields: []Attr{
	{Kind: U32, Name: "sid"},
	{Kind: U32, Name: "cid"},
	{Kind: U32, Name: "param", Enum: &iscsiParamEnum},
	{Kind: U32, Name: "len"},
	{Kind: Pad, Len: 8, Name: "pad"},
}}

var iscsiUStartConnStruct = Struct{Name: "msg_start_conn", Size: 24, Fields: []Attr{
	{Kind: U32, Name: "sid"},
	{Kind: U32, Name: "cid"},
	{Kind: Pad, Len: 16, Name: "pad"},
}}

var iscsiUStopConnStruct = Struct{Name: "msg_stop_conn", Size: 24, Fields: []Attr{
	{Kind: U32, Name: "sid"},
	{Kind: U32, Name: "cid"},
	{Kind: U64, Show: Hex, Name: "conn_handle"},
	{Kind: U32, Name: "flag", Enum: &iscsiStopEnum},
	{Kind: Pad, Len: 4, Name: "pad"},
}}

var iscsiUGetStatsStruct = Struct{Name: "msg_get_stats", Size: 24, Fields: []Attr{
	{Kind: U32, Name: "sid"},
	{Kind: U32, Name: "cid"},
	{Kind: Pad, Len: 16, Name: "pad"},
}}

var iscsiUEpConnectStruct = Struct{Name: "msg_transport_connect", Size: 24, Fields: []Attr{
	{Kind: U32, Name: "non_blocking"},
	{Kind: Pad, Len: 20, Name: "pad"},
}}

var iscsiUEpConnectThroughHostStruct = Struct{Name: "msg_transport_connect_through_host", Size: 24, Fields: []Attr{
	{Kind: U32, Name: "host_no"},
	{Kind: U32, Name: "non_blocking"},
	{Kind: Pad, Len: 16, Name: "pad"},
}}

var iscsiUEpPollStruct = Struct{Name: "msg_transport_poll", Size: 24, Fields: []Attr{
	{Kind: U64, Show: Hex, Name: "ep_handle"},
	{Kind: U32, Show: Millis, Name: "timeout_ms"},
	{Kind: Pad, Len: 12, Name: "pad"},
}}

var iscsiUEpDisconnectStruct = Struct{Name: "msg_transport_disconnect", Size: 24, Fields: []Attr{
	{Kind: U64, Show: Hex, Name: "ep_handle"},
	{Kind: Pad, Len: 16, Name: "pad"},
}}

var iscsiUTgtDscvrStruct = Struct{Name: "msg_tgt_dscvr", Size: 24, Fields: []Attr{
	{Kind: U32, Name: "type", Enum: &iscsiDscvrEnum},
	{Kind: U32, Name: "host_no"},
	{Kind: U32, Name: "enable"},
	{Kind: Pad, Len: 12, Name: "pad"},
}}

var iscsiUSetHostParamStruct = Struct{Name: "msg_set_host_param", Size: 24, Fields: []Attr{
	{Kind: U32, Name: "host_no"},
	{Kind: U32, Name: "param", Enum: &iscsiHostParamEnum},
	{Kind: U32, Name: "len"},
	{Kind: Pad, Len: 12, Name: "pad"},
}}

var iscsiUSetPathStruct = Struct{Name: "msg_set_path", Size: 24, Fields: []Attr{
	{Kind: U32, Name: "host_no"},
	{Kind: Pad, Len: 20, Name: "pad"},
}}

var iscsiUSetIfaceParamsStruct = Struct{Name: "msg_set_iface_params", Size: 24, Fields: []Attr{
	{Kind: U32, Name: "host_no"},
	{Kind: U32, Name: "count"},
	{Kind: Pad, Len: 16, Name: "pad"},
}}

var iscsiUIscsiPingStruct = Struct{Name: "msg_iscsi_ping", Size: 24, Fields: []Attr{
	{Kind: U32, Name: "host_no"},
	{Kind: U32, Name: "iface_num"},
	{Kind: U32, Name: "iface_type"},
	{Kind: U32, Name: "payload_size"},
	{Kind: U32, Name: "pid"},
	{Kind: Pad, Len: 4, Name: "pad"},
}}

var iscsiUGetChapStruct = Struct{Name: "msg_get_chap", Size: 24, Fields: []Attr{
	{Kind: U32, Name: "host_no"},
	{Kind: U32, Name: "num_entries"},
	{Kind: U16, Name: "chap_tbl_idx"},
	{Kind: Pad, Len: 14, Name: "pad"},
}}

var iscsiUDeleteChapStruct = Struct{Name: "msg_delete_chap", Size: 24, Fields: []Attr{
	{Kind: U32, Name: "host_no"},
	{Kind: U16, Name: "chap_tbl_idx"},
	{Kind: Pad, Len: 18, Name: "pad"},
}}

var iscsiUSetFlashnodeStruct = Struct{Name: "msg_set_flashnode_param", Size: 24, Fields: []Attr{
	{Kind: U32, Name: "host_no"},
	{Kind: U32, Name: "flashnode_idx"},
	{Kind: U32, Name: "count"},
	{Kind: Pad, Len: 12, Name: "pad"},
}}

var iscsiUNewFlashnodeStruct = Struct{Name: "msg_new_flashnode", Size: 24, Fields: []Attr{
	{Kind: U32, Name: "host_no"},
	{Kind: U32, Name: "len"},
	{Kind: Pad, Len: 16, Name: "pad"},
}}

var iscsiUDelFlashnodeStruct = Struct{Name: "msg_del_flashnode", Size: 24, Fields: []Attr{
	{Kind: U32, Name: "host_no"},
	{Kind: U32, Name: "flashnode_idx"},
	{Kind: Pad, Len: 16, Name: "pad"},
}}

var iscsiULoginFlashnodeStruct = Struct{Name: "msg_login_flashnode", Size: 24, Fields: []Attr{
	{Kind: U32, Name: "host_no"},
	{Kind: U32, Name: "flashnode_idx"},
	{Kind: Pad, Len: 16, Name: "pad"},
}}

var iscsiULogoutFlashnodeStruct = Struct{Name: "msg_logout_flashnode", Size: 24, Fields: []Attr{
	{Kind: U32, Name: "host_no"},
	{Kind: U32, Name: "flashnode_idx"},
	{Kind: Pad, Len: 16, Name: "pad"},
}}

var iscsiULogoutFlashnodeSidStruct = Struct{Name: "msg_logout_flashnode_sid", Size: 24, Fields: []Attr{
	{Kind: U32, Name: "host_no"},
	{Kind: U32, Name: "sid"},
	{Kind: Pad, Len: 16, Name: "pad"},
}}

var iscsiUGetHostStatsStruct = Struct{Name: "msg_get_host_stats", Size: 24, Fields: []Attr{
	{Kind: U32, Name: "host_no"},
	{Kind: Pad, Len: 20, Name: "pad"},
}}

var iscsiRRetcodeStruct = Struct{Name: "retcode", Size: 16, Fields: []Attr{
	{Kind: S32, Name: "retcode"},
	{Kind: Pad, Len: 12, Name: "pad"},
}}

var iscsiRCSessionRetStruct = Struct{Name: "msg_create_session_ret", Size: 16, Fields: []Attr{
	{Kind: U32, Name: "sid"},
	{Kind: U32, Name: "host_no"},
	{Kind: Pad, Len: 8, Name: "pad"},
}}

var iscsiRCConnRetStruct = Struct{Name: "msg_create_conn_ret", Size: 16, Fields: []Attr{
	{Kind: U32, Name: "sid"},
	{Kind: U32, Name: "cid"},
	{Kind: Pad, Len: 8, Name: "pad"},
}}

var iscsiRUnbindSessionStruct = Struct{Name: "msg_unbind_session", Size: 16, Fields: []Attr{
	{Kind: U32, Name: "sid"},
	{Kind: U32, Name: "host_no"},
	{Kind: Pad, Len: 8, Name: "pad"},
}}

var iscsiRRecvReqStruct = Struct{Name: "msg_recv_req", Size: 16, Fields: []Attr{
	{Kind: U32, Name: "sid"},
	{Kind: U32, Name: "cid"},
	{Kind: U64, Show: Hex, Name: "recv_handle"},
}}

var iscsiRConnLoginStruct = Struct{Name: "msg_conn_login", Size: 16, Fields: []Attr{
	{Kind: U32, Name: "sid"},
	{Kind: U32, Name: "cid"},
	{Kind: U32, Name: "state", Enum: &iscsiConnStateEnum},
	{Kind: Pad, Len: 4, Name: "pad"},
}}

var iscsiRConnerrorStruct = Struct{Name: "msg_conn_error", Size: 16, Fields: []Attr{
	{Kind: U32, Name: "sid"},
	{Kind: U32, Name: "cid"},
	{Kind: U32, Name: "error", Enum: &iscsiErrEnum},
	{Kind: Pad, Len: 4, Name: "pad"},
}}

var iscsiRDSessionStruct = Struct{Name: "msg_session_destroyed", Size: 16, Fields: []Attr{
	{Kind: U32, Name: "host_no"},
	{Kind: U32, Name: "sid"},
	{Kind: Pad, Len: 8, Name: "pad"},
}}

var iscsiREpConnectRetStruct = Struct{Name: "msg_transport_connect_ret", Size: 16, Fields: []Attr{
	{Kind: U64, Show: Hex, Name: "handle"},
	{Kind: Pad, Len: 8, Name: "pad"},
}}

var iscsiRReqPathStruct = Struct{Name: "msg_req_path", Size: 16, Fields: []Attr{
	{Kind: U32, Name: "host_no"},
	{Kind: Pad, Len: 12, Name: "pad"},
}}

var iscsiRNotifyIfDownStruct = Struct{Name: "msg_notify_if_down", Size: 16, Fields: []Attr{
	{Kind: U32, Name: "host_no"},
	{Kind: Pad, Len: 12, Name: "pad"},
}}

var iscsiRHostEventStruct = Struct{Name: "msg_host_event", Size: 16, Fields: []Attr{
	{Kind: U32, Name: "host_no"},
	{Kind: U32, Name: "data_size"},
	{Kind: U32, Name: "code", Enum: &iscsiHostEventEnum},
	{Kind: Pad, Len: 4, Name: "pad"},
}}

var iscsiRPingCompStruct = Struct{Name: "msg_ping_comp", Size: 16, Fields: []Attr{
	{Kind: U32, Name: "host_no"},
	{Kind: U32, Name: "status"},
	{Kind: U32, Name: "pid"},
	{Kind: U32, Name: "data_size"},
}}

var iscsiRNewFlashnodeRetStruct = Struct{Name: "msg_new_flashnode_ret", Size: 16, Fields: []Attr{
	{Kind: U32, Name: "flashnode_idx"},
	{Kind: Pad, Len: 12, Name: "pad"},
}}

// iscsiUSub is of requests, iscsiRSub of answers and events.
var iscsiUSub = Sub{Name: "request", Field: "type", Formats: []Attr{
	{Of: "11", Kind: StructOf, Len: 24, Name: "u", Struct: &iscsiUCSessionStruct},
	{Of: "12", Kind: StructOf, Len: 24, Name: "u", Struct: &iscsiUDSessionStruct},
	{Of: "13", Kind: StructOf, Len: 24, Name: "u", Struct: &iscsiUCConnStruct},
	{Of: "14", Kind: StructOf, Len: 24, Name: "u", Struct: &iscsiUDConnStruct},
	{Of: "15", Kind: StructOf, Len: 24, Name: "u", Struct: &iscsiUBConnStruct},
	{Of: "16", Kind: StructOf, Len: 24, Name: "u", Struct: &iscsiUSetParamStruct},
	{Of: "17", Kind: StructOf, Len: 24, Name: "u", Struct: &iscsiUStartConnStruct},
	{Of: "18", Kind: StructOf, Len: 24, Name: "u", Struct: &iscsiUStopConnStruct},
	{Of: "19", Kind: StructOf, Len: 24, Name: "u", Struct: &iscsiUSendPduStruct},
	{Of: "20", Kind: StructOf, Len: 24, Name: "u", Struct: &iscsiUGetStatsStruct},
	{Of: "21", Kind: StructOf, Len: 24, Name: "u", Struct: &iscsiUSetParamStruct},
	{Of: "22", Kind: StructOf, Len: 24, Name: "u", Struct: &iscsiUEpConnectStruct},
	{Of: "23", Kind: StructOf, Len: 24, Name: "u", Struct: &iscsiUEpPollStruct},
	{Of: "24", Kind: StructOf, Len: 24, Name: "u", Struct: &iscsiUEpDisconnectStruct},
	{Of: "25", Kind: StructOf, Len: 24, Name: "u", Struct: &iscsiUTgtDscvrStruct},
	{Of: "26", Kind: StructOf, Len: 24, Name: "u", Struct: &iscsiUSetHostParamStruct},
	{Of: "27", Kind: StructOf, Len: 24, Name: "u", Struct: &iscsiUDSessionStruct},
	{Of: "28", Kind: StructOf, Len: 24, Name: "u", Struct: &iscsiUCBoundSessionStruct},
	{Of: "29", Kind: StructOf, Len: 24, Name: "u", Struct: &iscsiUEpConnectThroughHostStruct},
	{Of: "30", Kind: StructOf, Len: 24, Name: "u", Struct: &iscsiUSetPathStruct},
	{Of: "31", Kind: StructOf, Len: 24, Name: "u", Struct: &iscsiUSetIfaceParamsStruct},
	{Of: "32", Kind: StructOf, Len: 24, Name: "u", Struct: &iscsiUIscsiPingStruct},
	{Of: "33", Kind: StructOf, Len: 24, Name: "u", Struct: &iscsiUGetChapStruct},
	{Of: "34", Kind: StructOf, Len: 24, Name: "u", Struct: &iscsiUDeleteChapStruct},
	{Of: "35", Kind: StructOf, Len: 24, Name: "u", Struct: &iscsiUSetFlashnodeStruct},
	{Of: "36", Kind: StructOf, Len: 24, Name: "u", Struct: &iscsiUNewFlashnodeStruct},
	{Of: "37", Kind: StructOf, Len: 24, Name: "u", Struct: &iscsiUDelFlashnodeStruct},
	{Of: "38", Kind: StructOf, Len: 24, Name: "u", Struct: &iscsiULoginFlashnodeStruct},
	{Of: "39", Kind: StructOf, Len: 24, Name: "u", Struct: &iscsiULogoutFlashnodeStruct},
	{Of: "40", Kind: StructOf, Len: 24, Name: "u", Struct: &iscsiULogoutFlashnodeSidStruct},
	{Of: "41", Kind: StructOf, Len: 24, Name: "u", Struct: &iscsiUSetPathStruct},
	{Of: "42", Kind: StructOf, Len: 24, Name: "u", Struct: &iscsiUGetHostStatsStruct},
	{Of: "43", Kind: StructOf, Len: 24, Name: "u", Struct: &iscsiUDSessionStruct},
	{Of: "101", Kind: Pad, Len: 24, Name: "u"},
	{Of: "102", Kind: Pad, Len: 24, Name: "u"},
	{Of: "103", Kind: Pad, Len: 24, Name: "u"},
	{Of: "104", Kind: Pad, Len: 24, Name: "u"},
	{Of: "105", Kind: Pad, Len: 24, Name: "u"},
	{Of: "106", Kind: Pad, Len: 24, Name: "u"},
	{Of: "107", Kind: Pad, Len: 24, Name: "u"},
	{Of: "108", Kind: Pad, Len: 24, Name: "u"},
	{Of: "109", Kind: Pad, Len: 24, Name: "u"},
	{Of: "110", Kind: Pad, Len: 24, Name: "u"},
	{Of: "111", Kind: Pad, Len: 24, Name: "u"},
}}

var iscsiRSub = Sub{Name: "answer", Field: "type", Formats: []Attr{
	{Of: "11", Kind: StructOf, Len: 16, Name: "r", Struct: &iscsiRCSessionRetStruct},
	{Of: "13", Kind: StructOf, Len: 16, Name: "r", Struct: &iscsiRCConnRetStruct},
	{Of: "22", Kind: StructOf, Len: 16, Name: "r", Struct: &iscsiREpConnectRetStruct},
	{Of: "28", Kind: StructOf, Len: 16, Name: "r", Struct: &iscsiRCSessionRetStruct},
	{Of: "29", Kind: StructOf, Len: 16, Name: "r", Struct: &iscsiREpConnectRetStruct},
	{Of: "36", Kind: StructOf, Len: 16, Name: "r", Struct: &iscsiRNewFlashnodeRetStruct},
	{Of: "101", Kind: StructOf, Len: 16, Name: "r", Struct: &iscsiRRecvReqStruct},
	{Of: "102", Kind: StructOf, Len: 16, Name: "r", Struct: &iscsiRConnerrorStruct},
	{Of: "104", Kind: StructOf, Len: 16, Name: "r", Struct: &iscsiRDSessionStruct},
	{Of: "105", Kind: StructOf, Len: 16, Name: "r", Struct: &iscsiRUnbindSessionStruct},
	{Of: "106", Kind: StructOf, Len: 16, Name: "r", Struct: &iscsiRCSessionRetStruct},
	{Of: "107", Kind: StructOf, Len: 16, Name: "r", Struct: &iscsiRReqPathStruct},
	{Of: "108", Kind: StructOf, Len: 16, Name: "r", Struct: &iscsiRNotifyIfDownStruct},
	{Of: "109", Kind: StructOf, Len: 16, Name: "r", Struct: &iscsiRConnLoginStruct},
	{Of: "110", Kind: StructOf, Len: 16, Name: "r", Struct: &iscsiRHostEventStruct},
	{Of: "111", Kind: StructOf, Len: 16, Name: "r", Struct: &iscsiRPingCompStruct},
}, Fallback: &Attr{Kind: StructOf, Len: 16, Name: "r", Struct: &iscsiRRetcodeStruct}}

// iscsiDataSub: parameters are text, by number.
var iscsiDataSub = Sub{Name: "data", Field: "type", Formats: []Attr{
	{Of: "19", Kind: Binary, Name: "data"},
	{Of: "33", Kind: Binary, Secret: true, Name: "data"},
	{Of: "35", Kind: Binary, Secret: true, Name: "data"},
	{Of: "36", Kind: Binary, Secret: true, Name: "data"},
	{Of: "41", Kind: Binary, Secret: true, Name: "data"},
	{Of: "101", Kind: Binary, Name: "data"},
}, Fallback: &Attr{Kind: SubMessage, Name: "data", Sub: &iscsiParamSub}}

var iscsiParamSub = Sub{Name: "parameter", Field: "param", Formats: []Attr{
	{Of: "0", Kind: String, Name: "data"},
	{Of: "1", Kind: String, Name: "data"},
	{Of: "2", Kind: String, Name: "data"},
	{Of: "3", Kind: String, Name: "data"},
	{Of: "4", Kind: String, Name: "data"},
	{Of: "5", Kind: String, Name: "data"},
	{Of: "6", Kind: String, Name: "data"},
	{Of: "7", Kind: String, Name: "data"},
	{Of: "8", Kind: String, Name: "data"},
	{Of: "9", Kind: String, Name: "data"},
	{Of: "10", Kind: String, Name: "data"},
	{Of: "11", Kind: String, Name: "data"},
	{Of: "12", Kind: String, Name: "data"},
	{Of: "13", Kind: String, Name: "data"},
	{Of: "14", Kind: String, Name: "data"},
	{Of: "15", Kind: String, Name: "data"},
	{Of: "16", Kind: String, Name: "data"},
	{Of: "17", Kind: String, Name: "data"},
	{Of: "18", Kind: String, Name: "data"},
	{Of: "19", Kind: String, Name: "data"},
	{Of: "20", Kind: String, Name: "data"},
	{Of: "21", Kind: String, Name: "data"},
	{Of: "22", Kind: String, Name: "data"},
	{Of: "23", Kind: String, Name: "data"},
	{Of: "24", Kind: String, Secret: true, Name: "data"},
	{Of: "25", Kind: String, Secret: true, Name: "data"},
	{Of: "26", Kind: String, Name: "data"},
	{Of: "27", Kind: String, Name: "data"},
	{Of: "28", Kind: String, Name: "data"},
	{Of: "29", Kind: String, Name: "data"},
	{Of: "30", Kind: String, Name: "data"},
	{Of: "31", Kind: String, Name: "data"},
	{Of: "32", Kind: String, Name: "data"},
	{Of: "33", Kind: String, Name: "data"},
	{Of: "34", Kind: String, Name: "data"},
	{Of: "35", Kind: String, Name: "data"},
	{Of: "36", Kind: String, Name: "data"},
	{Of: "37", Kind: String, Name: "data"},
	{Of: "38", Kind: String, Name: "data"},
	{Of: "39", Kind: String, Name: "data"},
	{Of: "40", Kind: String, Name: "data"},
	{Of: "41", Kind: String, Name: "data"},
	{Of: "42", Kind: String, Name: "data"},
	{Of: "43", Kind: String, Name: "data"},
	{Of: "44", Kind: String, Name: "data"},
	{Of: "45", Kind: String, Name: "data"},
	{Of: "46", Kind: String, Name: "data"},
	{Of: "47", Kind: String, Name: "data"},
	{Of: "48", Kind: String, Name: "data"},
	{Of: "49", Kind: String, Name: "data"},
	{Of: "50", Kind: String, Name: "data"},
	{Of: "51", Kind: String, Name: "data"},
	{Of: "52", Kind: String, Name: "data"},
	{Of: "53", Kind: String, Name: "data"},
	{Of: "54", Kind: String, Name: "data"},
	{Of: "55", Kind: String, Name: "data"},
	{Of: "56", Kind: String, Name: "data"},
	{Of: "57", Kind: String, Name: "data"},
	{Of: "58", Kind: String, Name: "data"},
	{Of: "59", Kind: String, Name: "data"},
	{Of: "60", Kind: String, Name: "data"},
	{Of: "61", Kind: String, Name: "data"},
	{Of: "62", Kind: String, Name: "data"},
	{Of: "63", Kind: String, Name: "data"},
	{Of: "64", Kind: String, Name: "data"},
	{Of: "65", Kind: String, Name: "data"},
	{Of: "66", Kind: String, Name: "data"},
	{Of: "67", Kind: String, Name: "data"},
	{Of: "68", Kind: String, Name: "data"},
	{Of: "69", Kind: String, Name: "data"},
	{Of: "70", Kind: String, Name: "data"},
	{Of: "71", Kind: String, Name: "data"},
}}
