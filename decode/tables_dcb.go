// SPDX-License-Identifier: Apache-2.0

package decode

// Data centre bridging (linux/dcbnl.h).

var dcbAppSelEnum = Enum{Name: "IEEE_8021QAZ_APP_SEL_*", Prefix: "", Values: []Value{
	{1, "IEEE_8021QAZ_APP_SEL_ETHERTYPE"},
	{2, "IEEE_8021QAZ_APP_SEL_STREAM"},
	{3, "IEEE_8021QAZ_APP_SEL_DGRAM"},
	{4, "IEEE_8021QAZ_APP_SEL_ANY"},
	{5, "IEEE_8021QAZ_APP_SEL_DSCP"},
	{255, "DCB_APP_SEL_PCP"},
}}

var dcbIdtypeEnum = Enum{Name: "DCB_APP_IDTYPE_*", Prefix: "DCB_APP_IDTYPE_", Values: []Value{
	{0, "DCB_APP_IDTYPE_ETHTYPE"},
	{1, "DCB_APP_IDTYPE_PORTNUM"},
}}

var dcbDcbxEnum = Enum{Name: "DCB_CAP_DCBX_*", Prefix: "DCB_CAP_DCBX_", Flags: true, Values: []Value{
	{0x1, "DCB_CAP_DCBX_HOST"},
	{0x2, "DCB_CAP_DCBX_LLD_MANAGED"},
	{0x4, "DCB_CAP_DCBX_VER_CEE"},
	{0x8, "DCB_CAP_DCBX_VER_IEEE"},
	{0x10, "DCB_CAP_DCBX_STATIC"},
}}

var dcbFeatcfgEnum = Enum{Name: "DCB_FEATCFG_*", Prefix: "DCB_FEATCFG_", Flags: true, Values: []Value{
	{0x1, "DCB_FEATCFG_ERROR"},
	{0x2, "DCB_FEATCFG_ENABLE"},
	{0x4, "DCB_FEATCFG_WILLING"},
	{0x8, "DCB_FEATCFG_ADVERTISE"},
}}

var dcbTsaEnum = Enum{Name: "IEEE_8021QAZ_TSA_*", Prefix: "IEEE_8021QAZ_TSA_", Values: []Value{
	{0, "IEEE_8021QAZ_TSA_STRICT"},
	{1, "IEEE_8021QAZ_TSA_CB_SHAPER"},
	{2, "IEEE_8021QAZ_TSA_ETS"},
	{255, "IEEE_8021QAZ_TSA_VENDOR"},
}}

var dcbCnddEnum = Enum{Name: "dcbnl_cndd_states", Prefix: "DCB_CNDD_", Values: []Value{
	{0, "DCB_CNDD_RESET"},
	{1, "DCB_CNDD_EDGE"},
	{2, "DCB_CNDD_INTERIOR"},
	{3, "DCB_CNDD_INTERIOR_READY"},
}}

var ieeeEtsStruct = Struct{Name: "ieee_ets", Size: 59, Fields: []Attr{
	{Kind: U8, Name: "willing"},
	{Kind: U8, Name: "ets_cap"},
	{Kind: U8, Name: "cbs"},
	{Kind: Packed, Elem: U8, Len: 8, Name: "tc_tx_bw"},
	{Kind: Packed, Elem: U8, Len: 8, Name: "tc_rx_bw"},
	{Kind: Packed, Elem: U8, Len: 8, Name: "tc_tsa", Enum: &dcbTsaEnum},
	{Kind: Packed, Elem: U8, Len: 8, Name: "prio_tc"},
	{Kind: Packed, Elem: U8, Len: 8, Name: "tc_reco_bw"},
	{Kind: Packed, Elem: U8, Len: 8, Name: "tc_reco_tsa", Enum: &dcbTsaEnum},
	{Kind: Packed, Elem: U8, Len: 8, Name: "reco_prio_tc"},
}}

var ieeeMaxrateStruct = Struct{Name: "ieee_maxrate", Size: 64, Fields: []Attr{
	{Kind: Packed, Elem: U64, Len: 64, Name: "tc_maxrate"},
}}

var ieeeQcnStruct = Struct{Name: "ieee_qcn", Size: 360, Fields: []Attr{
	{Kind: Packed, Elem: U8, Len: 8, Name: "rpg_enable"},
	{Kind: Packed, Elem: U32, Len: 32, Name: "rppp_max_rps"},
	{Kind: Packed, Elem: U32, Len: 32, Name: "rpg_time_reset"},
	{Kind: Packed, Elem: U32, Len: 32, Name: "rpg_byte_reset"},
	{Kind: Packed, Elem: U32, Len: 32, Name: "rpg_threshold"},
	{Kind: Packed, Elem: U32, Len: 32, Name: "rpg_max_rate"},
	{Kind: Packed, Elem: U32, Len: 32, Name: "rpg_ai_rate"},
	{Kind: Packed, Elem: U32, Len: 32, Name: "rpg_hai_rate"},
	{Kind: Packed, Elem: U32, Len: 32, Name: "rpg_gd"},
	{Kind: Packed, Elem: U32, Len: 32, Name: "rpg_min_dec_fac"},
	{Kind: Packed, Elem: U32, Len: 32, Name: "rpg_min_rate"},
	{Kind: Packed, Elem: U32, Len: 32, Name: "cndd_state_machine", Enum: &dcbCnddEnum},
}}

var ieeeQcnStatsStruct = Struct{Name: "ieee_qcn_stats", Size: 96, Fields: []Attr{
	{Kind: Packed, Elem: U64, Len: 64, Name: "rppp_rp_centiseconds"},
	{Kind: Packed, Elem: U32, Len: 32, Name: "rppp_created_rps"},
}}

var ieeePfcStruct = Struct{Name: "ieee_pfc", Size: 136, Fields: []Attr{
	{Kind: U8, Name: "pfc_cap"},
	{Kind: U8, Show: Hex, Name: "pfc_en"},
	{Kind: U8, Name: "mbc"},
	{Kind: Pad, Len: 1, Name: "pad"},
	{Kind: U16, Name: "delay"},
	{Kind: Pad, Len: 2, Name: "pad1"},
	{Kind: Packed, Elem: U64, Len: 64, Name: "requests"},
	{Kind: Packed, Elem: U64, Len: 64, Name: "indications"},
}}

var dcbnlBufferStruct = Struct{Name: "dcbnl_buffer", Size: 44, Fields: []Attr{
	{Kind: Packed, Elem: U8, Len: 8, Name: "prio2buffer"},
	{Kind: Packed, Elem: U32, Len: 32, Name: "buffer_size"},
	{Kind: U32, Name: "total_size"},
}}

var ceePgStruct = Struct{Name: "cee_pg", Size: 20, Fields: []Attr{
	{Kind: U8, Name: "willing"},
	{Kind: U8, Name: "error"},
	{Kind: U8, Name: "pg_en"},
	{Kind: U8, Name: "tcs_supported"},
	{Kind: Packed, Elem: U8, Len: 8, Name: "pg_bw"},
	{Kind: Packed, Elem: U8, Len: 8, Name: "prio_pg"},
}}

var ceePfcStruct = Struct{Name: "cee_pfc", Size: 4, Fields: []Attr{
	{Kind: U8, Name: "willing"},
	{Kind: U8, Name: "error"},
	{Kind: U8, Show: Hex, Name: "pfc_en"},
	{Kind: U8, Name: "tcs_supported"},
}}

var dcbAppStruct = Struct{Name: "dcb_app", Size: 4, Fields: []Attr{
	{Kind: U8, Name: "selector", Enum: &dcbAppSelEnum},
	{Kind: U8, Name: "priority"},
	{Kind: U16, Name: "protocol"},
}}

// dcbCeeAppStruct is dcb_app as CEE means it: the priorities one bit each.
var dcbCeeAppStruct = Struct{Name: "dcb_app", Size: 4, Fields: []Attr{
	{Kind: U8, Name: "selector", Enum: &dcbIdtypeEnum},
	{Kind: U8, Show: Hex, Name: "priority"},
	{Kind: U16, Name: "protocol"},
}}

var dcbPeerAppInfoStruct = Struct{Name: "dcb_peer_app_info", Size: 2, Fields: []Attr{
	{Kind: U8, Name: "willing"},
	{Kind: U8, Name: "error"},
}}

// dcbPermHwaddrStruct has room for any link layer's address; Ethernet's are 6.
var dcbPermHwaddrStruct = Struct{Name: "perm_addr", Size: 6, Fields: []Attr{
	{Kind: MAC, Len: 6, Name: "perm_addr"},
	{Kind: Pad, Name: "pad"},
}}

var dcbSpace = Space{Name: "dcb", Prefix: "DCB_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "DCB_ATTR_UNDEFINED"},
	{Type: 1, Kind: String, Name: "DCB_ATTR_IFNAME"},
	{Type: 2, Kind: U8, Name: "DCB_ATTR_STATE"},
	{Type: 3, Kind: U8, Name: "DCB_ATTR_PFC_STATE"},
	{Type: 4, Kind: Nest, Name: "DCB_ATTR_PFC_CFG", Space: &dcbPfcUpSpace},
	{Type: 5, Kind: U8, Name: "DCB_ATTR_NUM_TC"},
	{Type: 6, Kind: Nest, Name: "DCB_ATTR_PG_CFG", Space: &dcbPgSpace},
	{Type: 7, Kind: U8, Name: "DCB_ATTR_SET_ALL"},
	{Type: 8, Kind: StructOf, Name: "DCB_ATTR_PERM_HWADDR", Struct: &dcbPermHwaddrStruct},
	{Type: 9, Kind: Nest, Name: "DCB_ATTR_CAP", Space: &dcbCapSpace},
	{Type: 10, Kind: Nest, Name: "DCB_ATTR_NUMTCS", Space: &dcbNumtcsSpace},
	{Type: 11, Kind: Nest, Name: "DCB_ATTR_BCN", Space: &dcbBcnSpace},
	{Type: 12, Kind: Nest, Name: "DCB_ATTR_APP", Space: &dcbAppSpace},
	{Type: 13, Kind: Nest, Name: "DCB_ATTR_IEEE", Space: &dcbIeeeSpace},
	{Type: 14, Kind: U8, Name: "DCB_ATTR_DCBX", Enum: &dcbDcbxEnum},
	{Type: 15, Kind: Nest, Name: "DCB_ATTR_FEATCFG", Space: &dcbFeatcfgSpace},
	{Type: 16, Kind: Nest, Name: "DCB_ATTR_CEE", Space: &dcbCeeSpace},
}}

var dcbIeeeSpace = Space{Name: "ieee", Prefix: "DCB_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "DCB_ATTR_IEEE_UNSPEC"},
	{Type: 1, Kind: StructOf, Name: "DCB_ATTR_IEEE_ETS", Struct: &ieeeEtsStruct},
	{Type: 2, Kind: StructOf, Name: "DCB_ATTR_IEEE_PFC", Struct: &ieeePfcStruct},
	{Type: 3, Kind: Nest, Name: "DCB_ATTR_IEEE_APP_TABLE", Space: &dcbAppTableSpace},
	{Type: 4, Kind: StructOf, Name: "DCB_ATTR_IEEE_PEER_ETS", Struct: &ieeeEtsStruct},
	{Type: 5, Kind: StructOf, Name: "DCB_ATTR_IEEE_PEER_PFC", Struct: &ieeePfcStruct},
	{Type: 6, Kind: Nest, Name: "DCB_ATTR_IEEE_PEER_APP", Space: &dcbAppTableSpace},
	{Type: 7, Kind: StructOf, Name: "DCB_ATTR_IEEE_MAXRATE", Struct: &ieeeMaxrateStruct},
	{Type: 8, Kind: StructOf, Name: "DCB_ATTR_IEEE_QCN", Struct: &ieeeQcnStruct},
	{Type: 9, Kind: StructOf, Name: "DCB_ATTR_IEEE_QCN_STATS", Struct: &ieeeQcnStatsStruct},
	{Type: 10, Kind: StructOf, Name: "DCB_ATTR_DCB_BUFFER", Struct: &dcbnlBufferStruct},
	{Type: 11, Kind: Nest, Name: "DCB_ATTR_DCB_APP_TRUST_TABLE", Space: &dcbAppTrustSpace},
	{Type: 12, Kind: Nest, Name: "DCB_ATTR_DCB_REWR_TABLE", Space: &dcbAppTableSpace},
}}

var dcbAppTableSpace = Space{Name: "table", Prefix: "DCB_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "DCB_ATTR_IEEE_APP_UNSPEC"},
	{Type: 1, Kind: StructOf, Name: "DCB_ATTR_IEEE_APP", Struct: &dcbAppStruct},
	{Type: 2, Kind: StructOf, Name: "DCB_ATTR_DCB_APP", Struct: &dcbAppStruct},
}}

var dcbAppTrustSpace = Space{Name: "trust", Prefix: "DCB_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "DCB_ATTR_IEEE_APP_UNSPEC"},
	{Type: 1, Kind: U8, Name: "DCB_ATTR_IEEE_APP", Enum: &dcbAppSelEnum},
	{Type: 2, Kind: U8, Name: "DCB_ATTR_DCB_APP", Enum: &dcbAppSelEnum},
}}

var dcbPeerAppSpace = Space{Name: "peer", Prefix: "DCB_ATTR_CEE_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "DCB_ATTR_CEE_PEER_APP_UNSPEC"},
	{Type: 1, Kind: StructOf, Name: "DCB_ATTR_CEE_PEER_APP_INFO", Struct: &dcbPeerAppInfoStruct},
	{Type: 2, Kind: StructOf, Name: "DCB_ATTR_CEE_PEER_APP", Struct: &dcbCeeAppStruct},
}}

var dcbCeeSpace = Space{Name: "cee", Prefix: "DCB_ATTR_CEE_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "DCB_ATTR_CEE_UNSPEC"},
	{Type: 1, Kind: StructOf, Name: "DCB_ATTR_CEE_PEER_PG", Struct: &ceePgStruct},
	{Type: 2, Kind: StructOf, Name: "DCB_ATTR_CEE_PEER_PFC", Struct: &ceePfcStruct},
	{Type: 3, Kind: Nest, Name: "DCB_ATTR_CEE_PEER_APP_TABLE", Space: &dcbPeerAppSpace},
	{Type: 4, Kind: Nest, Name: "DCB_ATTR_CEE_TX_PG", Space: &dcbPgSpace},
	{Type: 5, Kind: Nest, Name: "DCB_ATTR_CEE_RX_PG", Space: &dcbPgSpace},
	{Type: 6, Kind: Nest, Name: "DCB_ATTR_CEE_PFC", Space: &dcbPfcUpSpace},
	{Type: 7, Kind: Nest, Name: "DCB_ATTR_CEE_APP_TABLE", Space: &dcbCeeAppSpace},
	{Type: 8, Kind: Nest, Name: "DCB_ATTR_CEE_FEAT", Space: &dcbFeatcfgSpace},
}}

var dcbCeeAppSpace = Space{Name: "table", Prefix: "DCB_ATTR_", Attrs: []Attr{
	{Type: 1, Kind: StructOf, Name: "DCB_ATTR_CEE_APP", Struct: &dcbCeeAppStruct},
	{Type: 12, Kind: Nest, Name: "DCB_ATTR_APP", Space: &dcbAppSpace},
}}

var dcbPfcUpSpace = Space{Name: "up", Prefix: "DCB_PFC_UP_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "DCB_PFC_UP_ATTR_UNDEFINED"},
	{Type: 1, Kind: U8, Name: "DCB_PFC_UP_ATTR_0"},
	{Type: 2, Kind: U8, Name: "DCB_PFC_UP_ATTR_1"},
	{Type: 3, Kind: U8, Name: "DCB_PFC_UP_ATTR_2"},
	{Type: 4, Kind: U8, Name: "DCB_PFC_UP_ATTR_3"},
	{Type: 5, Kind: U8, Name: "DCB_PFC_UP_ATTR_4"},
	{Type: 6, Kind: U8, Name: "DCB_PFC_UP_ATTR_5"},
	{Type: 7, Kind: U8, Name: "DCB_PFC_UP_ATTR_6"},
	{Type: 8, Kind: U8, Name: "DCB_PFC_UP_ATTR_7"},
	{Type: 9, Kind: Flag, Name: "DCB_PFC_UP_ATTR_ALL"},
}}

var dcbPgSpace = Space{Name: "pg", Prefix: "DCB_PG_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "DCB_PG_ATTR_UNDEFINED"},
	{Type: 1, Kind: Nest, Name: "DCB_PG_ATTR_TC_0", Space: &dcbTcSpace},
	{Type: 2, Kind: Nest, Name: "DCB_PG_ATTR_TC_1", Space: &dcbTcSpace},
	{Type: 3, Kind: Nest, Name: "DCB_PG_ATTR_TC_2", Space: &dcbTcSpace},
	{Type: 4, Kind: Nest, Name: "DCB_PG_ATTR_TC_3", Space: &dcbTcSpace},
	{Type: 5, Kind: Nest, Name: "DCB_PG_ATTR_TC_4", Space: &dcbTcSpace},
	{Type: 6, Kind: Nest, Name: "DCB_PG_ATTR_TC_5", Space: &dcbTcSpace},
	{Type: 7, Kind: Nest, Name: "DCB_PG_ATTR_TC_6", Space: &dcbTcSpace},
	{Type: 8, Kind: Nest, Name: "DCB_PG_ATTR_TC_7", Space: &dcbTcSpace},
	{Type: 9, Kind: Unused, Name: "DCB_PG_ATTR_TC_MAX"},
	{Type: 10, Kind: Nest, Name: "DCB_PG_ATTR_TC_ALL", Space: &dcbTcSpace},
	{Type: 11, Kind: U8, Name: "DCB_PG_ATTR_BW_ID_0"},
	{Type: 12, Kind: U8, Name: "DCB_PG_ATTR_BW_ID_1"},
	{Type: 13, Kind: U8, Name: "DCB_PG_ATTR_BW_ID_2"},
	{Type: 14, Kind: U8, Name: "DCB_PG_ATTR_BW_ID_3"},
	{Type: 15, Kind: U8, Name: "DCB_PG_ATTR_BW_ID_4"},
	{Type: 16, Kind: U8, Name: "DCB_PG_ATTR_BW_ID_5"},
	{Type: 17, Kind: U8, Name: "DCB_PG_ATTR_BW_ID_6"},
	{Type: 18, Kind: U8, Name: "DCB_PG_ATTR_BW_ID_7"},
	{Type: 19, Kind: Unused, Name: "DCB_PG_ATTR_BW_ID_MAX"},
	{Type: 20, Kind: Flag, Name: "DCB_PG_ATTR_BW_ID_ALL"},
}}

var dcbTcSpace = Space{Name: "tc", Prefix: "DCB_TC_ATTR_PARAM_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "DCB_TC_ATTR_PARAM_UNDEFINED"},
	{Type: 1, Kind: U8, Name: "DCB_TC_ATTR_PARAM_PGID"},
	{Type: 2, Kind: U8, Show: Hex, Name: "DCB_TC_ATTR_PARAM_UP_MAPPING"},
	{Type: 3, Kind: U8, Name: "DCB_TC_ATTR_PARAM_STRICT_PRIO"},
	{Type: 4, Kind: U8, Name: "DCB_TC_ATTR_PARAM_BW_PCT"},
	{Type: 5, Kind: Flag, Name: "DCB_TC_ATTR_PARAM_ALL"},
}}

var dcbCapSpace = Space{Name: "cap", Prefix: "DCB_CAP_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "DCB_CAP_ATTR_UNDEFINED"},
	{Type: 1, Kind: Flag, Name: "DCB_CAP_ATTR_ALL"},
	{Type: 2, Kind: U8, Name: "DCB_CAP_ATTR_PG"},
	{Type: 3, Kind: U8, Name: "DCB_CAP_ATTR_PFC"},
	{Type: 4, Kind: U8, Name: "DCB_CAP_ATTR_UP2TC"},
	{Type: 5, Kind: U8, Show: Hex, Name: "DCB_CAP_ATTR_PG_TCS"},
	{Type: 6, Kind: U8, Show: Hex, Name: "DCB_CAP_ATTR_PFC_TCS"},
	{Type: 7, Kind: U8, Name: "DCB_CAP_ATTR_GSP"},
	{Type: 8, Kind: U8, Name: "DCB_CAP_ATTR_BCN"},
	{Type: 9, Kind: U8, Name: "DCB_CAP_ATTR_DCBX", Enum: &dcbDcbxEnum},
}}

var dcbNumtcsSpace = Space{Name: "numtcs", Prefix: "DCB_NUMTCS_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "DCB_NUMTCS_ATTR_UNDEFINED"},
	{Type: 1, Kind: Flag, Name: "DCB_NUMTCS_ATTR_ALL"},
	{Type: 2, Kind: U8, Name: "DCB_NUMTCS_ATTR_PG"},
	{Type: 3, Kind: U8, Name: "DCB_NUMTCS_ATTR_PFC"},
}}

var dcbBcnSpace = Space{Name: "bcn", Prefix: "DCB_BCN_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "DCB_BCN_ATTR_UNDEFINED"},
	{Type: 1, Kind: U8, Name: "DCB_BCN_ATTR_RP_0"},
	{Type: 2, Kind: U8, Name: "DCB_BCN_ATTR_RP_1"},
	{Type: 3, Kind: U8, Name: "DCB_BCN_ATTR_RP_2"},
	{Type: 4, Kind: U8, Name: "DCB_BCN_ATTR_RP_3"},
	{Type: 5, Kind: U8, Name: "DCB_BCN_ATTR_RP_4"},
	{Type: 6, Kind: U8, Name: "DCB_BCN_ATTR_RP_5"},
	{Type: 7, Kind: U8, Name: "DCB_BCN_ATTR_RP_6"},
	{Type: 8, Kind: U8, Name: "DCB_BCN_ATTR_RP_7"},
	{Type: 9, Kind: Flag, Name: "DCB_BCN_ATTR_RP_ALL"},
	{Type: 10, Kind: U32, Name: "DCB_BCN_ATTR_BCNA_0"},
	{Type: 11, Kind: U32, Name: "DCB_BCN_ATTR_BCNA_1"},
	{Type: 12, Kind: U32, Name: "DCB_BCN_ATTR_ALPHA"},
	{Type: 13, Kind: U32, Name: "DCB_BCN_ATTR_BETA"},
	{Type: 14, Kind: U32, Name: "DCB_BCN_ATTR_GD"},
	{Type: 15, Kind: U32, Name: "DCB_BCN_ATTR_GI"},
	{Type: 16, Kind: U32, Name: "DCB_BCN_ATTR_TMAX"},
	{Type: 17, Kind: U32, Name: "DCB_BCN_ATTR_TD"},
	{Type: 18, Kind: U32, Name: "DCB_BCN_ATTR_RMIN"},
	{Type: 19, Kind: U32, Name: "DCB_BCN_ATTR_W"},
	{Type: 20, Kind: U32, Name: "DCB_BCN_ATTR_RD"},
	{Type: 21, Kind: U32, Name: "DCB_BCN_ATTR_RU"},
	{Type: 22, Kind: U32, Name: "DCB_BCN_ATTR_WRTT"},
	{Type: 23, Kind: U32, Name: "DCB_BCN_ATTR_RI"},
	{Type: 24, Kind: U32, Name: "DCB_BCN_ATTR_C"},
	{Type: 25, Kind: Flag, Name: "DCB_BCN_ATTR_ALL"},
}}

var dcbAppSpace = Space{Name: "app", Prefix: "DCB_APP_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "DCB_APP_ATTR_UNDEFINED"},
	{Type: 1, Kind: U8, Name: "DCB_APP_ATTR_IDTYPE", Enum: &dcbIdtypeEnum},
	{Type: 2, Kind: U16, Name: "DCB_APP_ATTR_ID"},
	{Type: 3, Kind: U8, Name: "DCB_APP_ATTR_PRIORITY"},
}}

var dcbFeatcfgSpace = Space{Name: "featcfg", Prefix: "DCB_FEATCFG_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "DCB_FEATCFG_ATTR_UNDEFINED"},
	{Type: 1, Kind: Flag, Name: "DCB_FEATCFG_ATTR_ALL"},
	{Type: 2, Kind: U8, Name: "DCB_FEATCFG_ATTR_PG", Enum: &dcbFeatcfgEnum},
	{Type: 3, Kind: U8, Name: "DCB_FEATCFG_ATTR_PFC", Enum: &dcbFeatcfgEnum},
	{Type: 4, Kind: U8, Name: "DCB_FEATCFG_ATTR_APP", Enum: &dcbFeatcfgEnum},
}}
