// SPDX-License-Identifier: Apache-2.0

package decode

// Shared memory communications (linux/smc.h): SMC_GEN_NETLINK and SMC_PNETID.
// Answers hold one nest, or more, per command.

var smcPnetidSpace = Space{Name: "pnetid", Prefix: "SMC_PNETID_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "SMC_PNETID_UNSPEC"},
	{Type: 1, Kind: String, Name: "SMC_PNETID_NAME"},
	{Type: 2, Kind: String, Name: "SMC_PNETID_ETHNAME"},
	{Type: 3, Kind: String, Name: "SMC_PNETID_IBNAME"},
	{Type: 4, Kind: U8, Name: "SMC_PNETID_IBPORT"},
}}

var smcPnetidGenlFamily = Family{Name: "SMC_PNETID", Protocol: 16, Space: &smcPnetidSpace, Types: []Type{
	{Number: 1, Direction: Both, Class: ClassGet, Name: "SMC_PNETID_GET"},
	{Number: 2, Direction: Both, Class: ClassNew, Name: "SMC_PNETID_ADD"},
	{Number: 3, Direction: Both, Class: ClassDelete, Name: "SMC_PNETID_DEL"},
	{Number: 4, Direction: Both, Name: "SMC_PNETID_FLUSH"},
}}

var smcGenSpace = Space{Name: "gen", Prefix: "SMC_GEN_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "SMC_GEN_UNSPEC"},
	{Type: 1, Kind: Nest, Name: "SMC_GEN_SYS_INFO", Space: &smcSysSpace},
	{Type: 2, Kind: Nest, Name: "SMC_GEN_LGR_SMCR", Space: &smcLgrRSpace},
	{Type: 3, Kind: Nest, Name: "SMC_GEN_LINK_SMCR", Space: &smcLinkSpace},
	{Type: 4, Kind: Nest, Name: "SMC_GEN_LGR_SMCD", Space: &smcLgrDSpace},
	{Type: 5, Kind: Nest, Name: "SMC_GEN_DEV_SMCD", Space: &smcDevSpace},
	{Type: 6, Kind: Nest, Name: "SMC_GEN_DEV_SMCR", Space: &smcDevSpace},
	{Type: 7, Kind: Nest, Name: "SMC_GEN_STATS", Space: &smcStatsSpace},
	{Type: 8, Kind: Nest, Name: "SMC_GEN_FBACK_STATS", Space: &smcFbackSpace},
}}

var smcSysSpace = Space{Name: "sys", Prefix: "SMC_NLA_SYS_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "SMC_NLA_SYS_UNSPEC"},
	{Type: 1, Kind: U8, Name: "SMC_NLA_SYS_VER"},
	{Type: 2, Kind: U8, Name: "SMC_NLA_SYS_REL"},
	{Type: 3, Kind: U8, Name: "SMC_NLA_SYS_IS_ISM_V2"},
	{Type: 4, Kind: String, Name: "SMC_NLA_SYS_LOCAL_HOST"},
	{Type: 5, Kind: String, Name: "SMC_NLA_SYS_SEID"},
	{Type: 6, Kind: U8, Name: "SMC_NLA_SYS_IS_SMCR_V2"},
}}

var smcLgrV2Space = Space{Name: "v2", Prefix: "SMC_NLA_LGR_V2_", Attrs: []Attr{
	{Type: 0, Kind: U8, Name: "SMC_NLA_LGR_V2_VER"},
	{Type: 1, Kind: U8, Name: "SMC_NLA_LGR_V2_REL"},
	{Type: 2, Kind: U8, Name: "SMC_NLA_LGR_V2_OS"},
	{Type: 3, Kind: String, Name: "SMC_NLA_LGR_V2_NEG_EID"},
	{Type: 4, Kind: String, Name: "SMC_NLA_LGR_V2_PEER_HOST"},
}}

var smcLgrRV2Space = Space{Name: "v2", Prefix: "SMC_NLA_LGR_R_V2_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "SMC_NLA_LGR_R_V2_UNSPEC"},
	{Type: 1, Kind: U8, Name: "SMC_NLA_LGR_R_V2_DIRECT"},
	{Type: 2, Kind: U8, Name: "SMC_NLA_LGR_R_V2_MAX_CONNS"},
	{Type: 3, Kind: U8, Name: "SMC_NLA_LGR_R_V2_MAX_LINKS"},
}}

var smcLgrRSpace = Space{Name: "lgr_r", Prefix: "SMC_NLA_LGR_R_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "SMC_NLA_LGR_R_UNSPEC"},
	{Type: 1, Kind: U32, Show: Hex, Name: "SMC_NLA_LGR_R_ID"},
	{Type: 2, Kind: U8, Name: "SMC_NLA_LGR_R_ROLE"},
	{Type: 3, Kind: U8, Name: "SMC_NLA_LGR_R_TYPE"},
	{Type: 4, Kind: String, Name: "SMC_NLA_LGR_R_PNETID"},
	{Type: 5, Kind: U8, Name: "SMC_NLA_LGR_R_VLAN_ID"},
	{Type: 6, Kind: U32, Name: "SMC_NLA_LGR_R_CONNS_NUM"},
	{Type: 7, Kind: Nest, Name: "SMC_NLA_LGR_R_V2_COMMON", Space: &smcLgrV2Space},
	{Type: 8, Kind: Nest, Name: "SMC_NLA_LGR_R_V2", Space: &smcLgrRV2Space},
	{Type: 9, Kind: U64, Name: "SMC_NLA_LGR_R_NET_COOKIE"},
	{Type: 10, Kind: Pad, Name: "SMC_NLA_LGR_R_PAD"},
	{Type: 11, Kind: U8, Name: "SMC_NLA_LGR_R_BUF_TYPE"},
	{Type: 12, Kind: Uint, Name: "SMC_NLA_LGR_R_SNDBUF_ALLOC"},
	{Type: 13, Kind: Uint, Name: "SMC_NLA_LGR_R_RMB_ALLOC"},
}}

var smcLinkSpace = Space{Name: "link", Prefix: "SMC_NLA_LINK_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "SMC_NLA_LINK_UNSPEC"},
	{Type: 1, Kind: U8, Name: "SMC_NLA_LINK_ID"},
	{Type: 2, Kind: String, Name: "SMC_NLA_LINK_IB_DEV"},
	{Type: 3, Kind: U8, Name: "SMC_NLA_LINK_IB_PORT"},
	{Type: 4, Kind: String, Name: "SMC_NLA_LINK_GID"},
	{Type: 5, Kind: String, Name: "SMC_NLA_LINK_PEER_GID"},
	{Type: 6, Kind: U32, Name: "SMC_NLA_LINK_CONN_CNT"},
	{Type: 7, Kind: U32, Show: IfIndex, Name: "SMC_NLA_LINK_NET_DEV"},
	{Type: 8, Kind: U32, Show: Hex, Name: "SMC_NLA_LINK_UID"},
	{Type: 9, Kind: U32, Show: Hex, Name: "SMC_NLA_LINK_PEER_UID"},
	{Type: 10, Kind: U32, Name: "SMC_NLA_LINK_STATE"},
}}

var smcLgrDSpace = Space{Name: "lgr_d", Prefix: "SMC_NLA_LGR_D_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "SMC_NLA_LGR_D_UNSPEC"},
	{Type: 1, Kind: U32, Show: Hex, Name: "SMC_NLA_LGR_D_ID"},
	{Type: 2, Kind: U64, Show: Hex, Name: "SMC_NLA_LGR_D_GID"},
	{Type: 3, Kind: U64, Show: Hex, Name: "SMC_NLA_LGR_D_PEER_GID"},
	{Type: 4, Kind: U8, Name: "SMC_NLA_LGR_D_VLAN_ID"},
	{Type: 5, Kind: U32, Name: "SMC_NLA_LGR_D_CONNS_NUM"},
	{Type: 6, Kind: String, Name: "SMC_NLA_LGR_D_PNETID"},
	{Type: 7, Kind: U32, Show: Hex, Name: "SMC_NLA_LGR_D_CHID"},
	{Type: 8, Kind: Pad, Name: "SMC_NLA_LGR_D_PAD"},
	{Type: 9, Kind: Nest, Name: "SMC_NLA_LGR_D_V2_COMMON", Space: &smcLgrV2Space},
	{Type: 10, Kind: U64, Show: Hex, Name: "SMC_NLA_LGR_D_EXT_GID"},
	{Type: 11, Kind: U64, Show: Hex, Name: "SMC_NLA_LGR_D_PEER_EXT_GID"},
	{Type: 12, Kind: Uint, Name: "SMC_NLA_LGR_D_SNDBUF_ALLOC"},
	{Type: 13, Kind: Uint, Name: "SMC_NLA_LGR_D_DMB_ALLOC"},
}}

var smcDevPortSpace = Space{Name: "port", Prefix: "SMC_NLA_DEV_PORT_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "SMC_NLA_DEV_PORT_UNSPEC"},
	{Type: 1, Kind: U8, Name: "SMC_NLA_DEV_PORT_PNET_USR"},
	{Type: 2, Kind: String, Name: "SMC_NLA_DEV_PORT_PNETID"},
	{Type: 3, Kind: U32, Show: IfIndex, Name: "SMC_NLA_DEV_PORT_NETDEV"},
	{Type: 4, Kind: U8, Name: "SMC_NLA_DEV_PORT_STATE"},
	{Type: 5, Kind: U8, Name: "SMC_NLA_DEV_PORT_VALID"},
	{Type: 6, Kind: U32, Name: "SMC_NLA_DEV_PORT_LNK_CNT"},
}}

var smcDevSpace = Space{Name: "dev", Prefix: "SMC_NLA_DEV_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "SMC_NLA_DEV_UNSPEC"},
	{Type: 1, Kind: U32, Name: "SMC_NLA_DEV_USE_CNT"},
	{Type: 2, Kind: U8, Name: "SMC_NLA_DEV_IS_CRIT"},
	{Type: 3, Kind: U32, Show: Hex, Name: "SMC_NLA_DEV_PCI_FID"},
	{Type: 4, Kind: U16, Show: Hex, Name: "SMC_NLA_DEV_PCI_CHID"},
	{Type: 5, Kind: U16, Show: Hex, Name: "SMC_NLA_DEV_PCI_VENDOR"},
	{Type: 6, Kind: U16, Show: Hex, Name: "SMC_NLA_DEV_PCI_DEVICE"},
	{Type: 7, Kind: String, Name: "SMC_NLA_DEV_PCI_ID"},
	{Type: 8, Kind: Nest, Name: "SMC_NLA_DEV_PORT", Space: &smcDevPortSpace},
	{Type: 9, Kind: Nest, Name: "SMC_NLA_DEV_PORT2", Space: &smcDevPortSpace},
	{Type: 10, Kind: String, Name: "SMC_NLA_DEV_IB_NAME"},
}}

var smcStatsSpace = Space{Name: "stats", Prefix: "SMC_NLA_STATS_", Attrs: []Attr{
	{Type: 0, Kind: Pad, Name: "SMC_NLA_STATS_PAD"},
	{Type: 1, Kind: Nest, Name: "SMC_NLA_STATS_SMCD_TECH", Space: &smcTechSpace},
	{Type: 2, Kind: Nest, Name: "SMC_NLA_STATS_SMCR_TECH", Space: &smcTechSpace},
	{Type: 3, Kind: U64, Name: "SMC_NLA_STATS_CLNT_HS_ERR_CNT"},
	{Type: 4, Kind: U64, Name: "SMC_NLA_STATS_SRV_HS_ERR_CNT"},
}}

var smcTechSpace = Space{Name: "tech", Prefix: "SMC_NLA_STATS_T_", Attrs: []Attr{
	{Type: 0, Kind: Pad, Name: "SMC_NLA_STATS_T_PAD"},
	{Type: 1, Kind: Nest, Name: "SMC_NLA_STATS_T_TX_RMB_SIZE", Space: &smcPloadSpace},
	{Type: 2, Kind: Nest, Name: "SMC_NLA_STATS_T_RX_RMB_SIZE", Space: &smcPloadSpace},
	{Type: 3, Kind: Nest, Name: "SMC_NLA_STATS_T_TXPLOAD_SIZE", Space: &smcPloadSpace},
	{Type: 4, Kind: Nest, Name: "SMC_NLA_STATS_T_RXPLOAD_SIZE", Space: &smcPloadSpace},
	{Type: 5, Kind: Nest, Name: "SMC_NLA_STATS_T_TX_RMB_STATS", Space: &smcRmbSpace},
	{Type: 6, Kind: Nest, Name: "SMC_NLA_STATS_T_RX_RMB_STATS", Space: &smcRmbSpace},
	{Type: 7, Kind: U64, Name: "SMC_NLA_STATS_T_CLNT_V1_SUCC"},
	{Type: 8, Kind: U64, Name: "SMC_NLA_STATS_T_CLNT_V2_SUCC"},
	{Type: 9, Kind: U64, Name: "SMC_NLA_STATS_T_SRV_V1_SUCC"},
	{Type: 10, Kind: U64, Name: "SMC_NLA_STATS_T_SRV_V2_SUCC"},
	{Type: 11, Kind: U64, Name: "SMC_NLA_STATS_T_SENDPAGE_CNT"},
	{Type: 12, Kind: U64, Name: "SMC_NLA_STATS_T_SPLICE_CNT"},
	{Type: 13, Kind: U64, Name: "SMC_NLA_STATS_T_CORK_CNT"},
	{Type: 14, Kind: U64, Name: "SMC_NLA_STATS_T_NDLY_CNT"},
	{Type: 15, Kind: U64, Name: "SMC_NLA_STATS_T_URG_DATA_CNT"},
	{Type: 16, Kind: U64, Name: "SMC_NLA_STATS_T_RX_BYTES"},
	{Type: 17, Kind: U64, Name: "SMC_NLA_STATS_T_TX_BYTES"},
	{Type: 18, Kind: U64, Name: "SMC_NLA_STATS_T_RX_CNT"},
	{Type: 19, Kind: U64, Name: "SMC_NLA_STATS_T_TX_CNT"},
	{Type: 20, Kind: Uint, Name: "SMC_NLA_STATS_T_RX_RMB_USAGE"},
	{Type: 21, Kind: Uint, Name: "SMC_NLA_STATS_T_TX_RMB_USAGE"},
}}

var smcPloadSpace = Space{Name: "sizes", Prefix: "SMC_NLA_STATS_PLOAD_", Attrs: []Attr{
	{Type: 0, Kind: Pad, Name: "SMC_NLA_STATS_PLOAD_PAD"},
	{Type: 1, Kind: U64, Name: "SMC_NLA_STATS_PLOAD_8K"},
	{Type: 2, Kind: U64, Name: "SMC_NLA_STATS_PLOAD_16K"},
	{Type: 3, Kind: U64, Name: "SMC_NLA_STATS_PLOAD_32K"},
	{Type: 4, Kind: U64, Name: "SMC_NLA_STATS_PLOAD_64K"},
	{Type: 5, Kind: U64, Name: "SMC_NLA_STATS_PLOAD_128K"},
	{Type: 6, Kind: U64, Name: "SMC_NLA_STATS_PLOAD_256K"},
	{Type: 7, Kind: U64, Name: "SMC_NLA_STATS_PLOAD_512K"},
	{Type: 8, Kind: U64, Name: "SMC_NLA_STATS_PLOAD_1024K"},
	{Type: 9, Kind: U64, Name: "SMC_NLA_STATS_PLOAD_G_1024K"},
}}

var smcRmbSpace = Space{Name: "rmb", Prefix: "SMC_NLA_STATS_RMB_", Attrs: []Attr{
	{Type: 0, Kind: Pad, Name: "SMC_NLA_STATS_RMB_PAD"},
	{Type: 1, Kind: U64, Name: "SMC_NLA_STATS_RMB_SIZE_SM_PEER_CNT"},
	{Type: 2, Kind: U64, Name: "SMC_NLA_STATS_RMB_SIZE_SM_CNT"},
	{Type: 3, Kind: U64, Name: "SMC_NLA_STATS_RMB_FULL_PEER_CNT"},
	{Type: 4, Kind: U64, Name: "SMC_NLA_STATS_RMB_FULL_CNT"},
	{Type: 5, Kind: U64, Name: "SMC_NLA_STATS_RMB_REUSE_CNT"},
	{Type: 6, Kind: U64, Name: "SMC_NLA_STATS_RMB_ALLOC_CNT"},
	{Type: 7, Kind: U64, Name: "SMC_NLA_STATS_RMB_DGRADE_CNT"},
}}

var smcFbackSpace = Space{Name: "fback", Prefix: "SMC_NLA_FBACK_STATS_", Attrs: []Attr{
	{Type: 0, Kind: Pad, Name: "SMC_NLA_FBACK_STATS_PAD"},
	{Type: 1, Kind: U8, Name: "SMC_NLA_FBACK_STATS_TYPE"},
	{Type: 2, Kind: U64, Name: "SMC_NLA_FBACK_STATS_SRV_CNT"},
	{Type: 3, Kind: U64, Name: "SMC_NLA_FBACK_STATS_CLNT_CNT"},
	{Type: 4, Kind: U32, Show: Hex, Name: "SMC_NLA_FBACK_STATS_RSN_CODE"},
	{Type: 5, Kind: U16, Name: "SMC_NLA_FBACK_STATS_RSN_CNT"},
}}

var smcEidSpace = Space{Name: "eid", Prefix: "SMC_NLA_EID_TABLE_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "SMC_NLA_EID_TABLE_UNSPEC"},
	{Type: 1, Kind: String, Name: "SMC_NLA_EID_TABLE_ENTRY"},
}}

var smcSeidSpace = Space{Name: "seid", Prefix: "SMC_NLA_SEID_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "SMC_NLA_SEID_UNSPEC"},
	{Type: 1, Kind: String, Name: "SMC_NLA_SEID_ENTRY"},
	{Type: 2, Kind: U8, Name: "SMC_NLA_SEID_ENABLED"},
}}

var smcHsLimitationSpace = Space{Name: "hs", Prefix: "SMC_NLA_HS_LIMITATION_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "SMC_NLA_HS_LIMITATION_UNSPEC"},
	{Type: 1, Kind: U8, Name: "SMC_NLA_HS_LIMITATION_ENABLED"},
}}

var smcGenlFamily = Family{Name: "SMC_GEN_NETLINK", Protocol: 16, Space: &smcGenSpace, Types: []Type{
	{Number: 1, Direction: Both, Class: ClassGet, Name: "SMC_NETLINK_GET_SYS_INFO"},
	{Number: 2, Direction: Both, Class: ClassGet, Name: "SMC_NETLINK_GET_LGR_SMCR"},
	{Number: 3, Direction: Both, Class: ClassGet, Name: "SMC_NETLINK_GET_LINK_SMCR"},
	{Number: 4, Direction: Both, Class: ClassGet, Name: "SMC_NETLINK_GET_LGR_SMCD"},
	{Number: 5, Direction: Both, Class: ClassGet, Name: "SMC_NETLINK_GET_DEV_SMCD"},
	{Number: 6, Direction: Both, Class: ClassGet, Name: "SMC_NETLINK_GET_DEV_SMCR"},
	{Number: 7, Direction: Both, Class: ClassGet, Name: "SMC_NETLINK_GET_STATS"},
	{Number: 8, Direction: Both, Class: ClassGet, Name: "SMC_NETLINK_GET_FBACK_STATS"},
	{Number: 9, Direction: Both, Class: ClassGet, Name: "SMC_NETLINK_DUMP_UEID", Space: &smcEidSpace},
	{Number: 10, Direction: Both, Class: ClassNew, Name: "SMC_NETLINK_ADD_UEID", Space: &smcEidSpace},
	{Number: 11, Direction: Both, Class: ClassDelete, Name: "SMC_NETLINK_REMOVE_UEID", Space: &smcEidSpace},
	{Number: 12, Direction: Both, Name: "SMC_NETLINK_FLUSH_UEID"},
	{Number: 13, Direction: Both, Class: ClassGet, Name: "SMC_NETLINK_DUMP_SEID", Space: &smcSeidSpace},
	{Number: 14, Direction: Both, Name: "SMC_NETLINK_ENABLE_SEID"},
	{Number: 15, Direction: Both, Name: "SMC_NETLINK_DISABLE_SEID"},
	{Number: 16, Direction: Both, Class: ClassGet, Name: "SMC_NETLINK_DUMP_HS_LIMITATION", Space: &smcHsLimitationSpace},
	{Number: 17, Direction: Both, Name: "SMC_NETLINK_ENABLE_HS_LIMITATION"},
	{Number: 18, Direction: Both, Name: "SMC_NETLINK_DISABLE_HS_LIMITATION"},
}}
