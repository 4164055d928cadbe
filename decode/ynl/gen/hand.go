// SPDX-License-Identifier: Apache-2.0

package main

// byHand are the specs whose tables are written by hand, for they know more
// than the specs: TestCovered of package ynl sees to it that they know all that
// the specs do.
var byHand = map[string]bool{
	"nlctrl":   true,
	"rt-addr":  true,
	"rt-link":  true,
	"rt-neigh": true,
	"rt-route": true,
	"rt-rule":  true,
}

// handParts are parts of other specs that are written by hand: the variable of
// package decode, by spec and word.
var handParts = map[string]string{
	"conntrack/ip-proto":       "ipprotoEnum",
	"conntrack/nfgenmsg":       "nfgenmsg",
	"fou/address-family":       "afEnum",
	"fou/ip-proto":             "ipprotoEnum",
	"mptcp_pm/address-family":  "afEnum",
	"nftables/arphrd":          "arphrdEnum",
	"nftables/ct-status":       "conntrackNfCtStatusEnum",
	"nftables/nfgenmsg":        "nfgenmsg",
	"nl80211/eth-p":            "ethPEnum",
	"ovs_datapath/ovs-header":  "ovsHeaderStruct",
	"ovs_flow/ovs-header":      "ovsHeaderStruct",
	"ovs_packet/ovs-header":    "ovsHeaderStruct",
	"ovs_vport/ovs-header":     "ovsHeaderStruct",
	"tc/eth-p":                 "ethPEnum",
	"tc/ip-proto":              "ipprotoEnum",
	"tc/tcf-ematch-hdr":        "tcfEmatchHdrStruct",
	"tc/tcmsg":                 "tcmsgStruct",
	"wireguard/address-family": "afEnum",
}

// shared are specs whose family is written by hand, and only the spaces of its
// messages are not.
var shared = map[string]bool{"tc": true}

// elsewhere are attributes whose layout the specs have no words for, or whose
// space another spec has: their rows of package decode, by constant.
var elsewhere = map[string]string{
	"DEVLINK_ATTR_SELFTEST_ID_FLASH": "Kind: SubMessage, Sub: &devlinkSelftestSub",

	"ETHTOOL_A_DEBUG_MSGMASK":           "Kind: Nest, Space: &ethMsgSetSpace",
	"ETHTOOL_A_EEE_MODES_OURS":          "Kind: Nest, Space: &ethLinkModeSetSpace",
	"ETHTOOL_A_EEE_MODES_PEER":          "Kind: Nest, Space: &ethLinkModeSetSpace",
	"ETHTOOL_A_FEC_ACTIVE":              "Kind: U32, Enum: &ethLinkModeEnum",
	"ETHTOOL_A_FEC_MODES":               "Kind: Nest, Space: &ethLinkModeSetSpace",
	"ETHTOOL_A_LINKMODES_OURS":          "Kind: Nest, Space: &ethLinkModeSetSpace",
	"ETHTOOL_A_LINKMODES_PEER":          "Kind: Nest, Space: &ethLinkModeSetSpace",
	"ETHTOOL_A_STATS_GROUPS":            "Kind: Nest, Space: &ethStatsGroupSetSpace",
	"ETHTOOL_A_TSCONFIG_HWTSTAMP_FLAGS": "Kind: Nest, Space: &ethTimestampFlagSetSpace",
	"ETHTOOL_A_TSCONFIG_RX_FILTERS":     "Kind: Nest, Space: &ethRxFilterSetSpace",
	"ETHTOOL_A_TSCONFIG_TX_TYPES":       "Kind: Nest, Space: &ethTxTypeSetSpace",
	"ETHTOOL_A_TSINFO_RX_FILTERS":       "Kind: Nest, Space: &ethRxFilterSetSpace",
	"ETHTOOL_A_TSINFO_TIMESTAMPING":     "Kind: Nest, Space: &ethTimestampingSetSpace",
	"ETHTOOL_A_TSINFO_TX_TYPES":         "Kind: Nest, Space: &ethTxTypeSetSpace",
	"ETHTOOL_A_TUNNEL_UDP_TABLE_TYPES":  "Kind: Nest, Space: &ethTunnelTypeSetSpace",
	"ETHTOOL_A_WOL_MODES":               "Kind: Nest, Space: &ethWakeSetSpace",

	"OVS_PACKET_ATTR_ACTIONS":        "Kind: Nest, Space: &ovsFlowActionSpace",
	"OVS_PACKET_ATTR_EGRESS_TUN_KEY": "Kind: Nest, Space: &ovsFlowTunnelKeySpace",
	"OVS_PACKET_ATTR_KEY":            "Kind: Nest, Space: &ovsFlowKeySpace",

	"NFTA_TABLE_USERDATA":    "Kind: TLVs, Space: &udataTableSpace",
	"NFTA_CHAIN_USERDATA":    "Kind: TLVs, Space: &udataChainSpace",
	"NFTA_RULE_USERDATA":     "Kind: TLVs, Space: &udataRuleSpace",
	"NFTA_SET_USERDATA":      "Kind: TLVs, Space: &udataSetSpace",
	"NFTA_SET_ELEM_USERDATA": "Kind: TLVs, Space: &udataSetElemSpace",
	"NFTA_OBJ_USERDATA":      "Kind: TLVs, Space: &udataObjSpace",

	"NL80211_ATTR_IE":                       elements,
	"NL80211_ATTR_IE_PROBE_RESP":            elements,
	"NL80211_ATTR_IE_ASSOC_RESP":            elements,
	"NL80211_ATTR_IE_RIC":                   elements,
	"NL80211_ATTR_REQ_IE":                   elements,
	"NL80211_ATTR_RESP_IE":                  elements,
	"NL80211_ATTR_BEACON_TAIL":              elements,
	"NL80211_BAND_IFTYPE_ATTR_VENDOR_ELEMS": elements,
	"NL80211_BSS_INFORMATION_ELEMENTS":      elements,
	"NL80211_BSS_BEACON_IES":                elements,
	"NL80211_MESH_SETUP_IE":                 elements,
	"NL80211_NAN_CONF_VENDOR_ELEMS":         elements,
	"NL80211_ATTR_MBSSID_ELEMS":             "Kind: Array, Elem: TLVs, Space: &wlanElementSpace",
	"NL80211_ATTR_EMA_RNR_ELEMS":            "Kind: Array, Elem: TLVs, Space: &wlanElementSpace",

	"NL80211_ATTR_BEACON_HEAD":                 beacon,
	"NL80211_ATTR_PROBE_RESP":                  beacon,
	"NL80211_UNSOL_BCAST_PROBE_RESP_ATTR_TMPL": beacon,

	"NL80211_ATTR_KEY_CIPHER":             "Kind: U32, Show: Hex, Enum: &wlanCipherEnum",
	"NL80211_KEY_CIPHER":                  "Kind: U32, Show: Hex, Enum: &wlanCipherEnum",
	"NL80211_ATTR_CIPHER_SUITE_GROUP":     "Kind: U32, Show: Hex, Enum: &wlanCipherEnum",
	"NL80211_ATTR_CIPHER_SUITES":          "Kind: Packed, Elem: U32, Show: Hex, Enum: &wlanCipherEnum",
	"NL80211_ATTR_CIPHER_SUITES_PAIRWISE": "Kind: Packed, Elem: U32, Show: Hex, Enum: &wlanCipherEnum",
	"NL80211_REKEY_DATA_AKM":              "Kind: U32, Show: Hex, Enum: &wlanAKMEnum",
	"NL80211_ATTR_AKM_SUITES":             "Kind: Packed, Elem: U32, Show: Hex, Enum: &wlanAKMEnum",
	"NL80211_IFTYPE_AKM_ATTR_SUITES":      "Kind: Packed, Elem: U32, Show: Hex, Enum: &wlanAKMEnum",
	"NL80211_ATTR_STA_CAPABILITY":         "Kind: U16, Enum: &wlanCapabilityEnum",
	"NL80211_BSS_CAPABILITY":              "Kind: U16, Enum: &wlanCapabilityEnum",
	"NL80211_BAND_ATTR_HT_CAPA":           "Kind: U16, Enum: &wlanHTCapEnum",
	"NL80211_NAN_PHY_CAP_ATTR_HT_CAPA":    "Kind: U16, Enum: &wlanHTCapEnum",
	"NL80211_BAND_ATTR_VHT_CAPA":          "Kind: U32, Enum: &wlanVHTCapEnum",
	"NL80211_NAN_PHY_CAP_ATTR_VHT_CAPA":   "Kind: U32, Enum: &wlanVHTCapEnum",

	"NL80211_ATTR_EXT_FEATURES":                "Kind: Bitmap, Enum: &nl80211ExtFeatureEnum",
	"NL80211_ATTR_EXT_CAPA":                    "Kind: Bitmap, Enum: &wlanExtCapaEnum",
	"NL80211_ATTR_EXT_CAPA_MASK":               "Kind: Bitmap, Enum: &wlanExtCapaEnum",
	"NL80211_ATTR_STA_EXT_CAPABILITY":          "Kind: Bitmap, Enum: &wlanExtCapaEnum",
	"NL80211_ATTR_TD_BITMAP":                   bitmap,
	"NL80211_HE_OBSS_PD_ATTR_BSS_COLOR_BITMAP": bitmap, "NL80211_HE_OBSS_PD_ATTR_PARTIAL_BSSID_BITMAP": bitmap,
	"NL80211_BAND_IFTYPE_ATTR_HE_CAP_MAC": bitmap, "NL80211_BAND_IFTYPE_ATTR_HE_CAP_PHY": bitmap,
	"NL80211_BAND_IFTYPE_ATTR_EHT_CAP_MAC": bitmap, "NL80211_BAND_IFTYPE_ATTR_EHT_CAP_PHY": bitmap,
	"NL80211_BAND_IFTYPE_ATTR_UHR_CAP_MAC": bitmap, "NL80211_BAND_IFTYPE_ATTR_UHR_CAP_PHY": bitmap,
	"NL80211_BAND_ATTR_S1G_CAPA": bitmap, "NL80211_BAND_ATTR_S1G_MCS_NSS_SET": bitmap,
	"NL80211_NAN_PHY_CAP_ATTR_HE_MAC": bitmap, "NL80211_NAN_PHY_CAP_ATTR_HE_PHY": bitmap,

	"NL80211_ATTR_HT_CAPABILITY":              "Kind: StructOf, Struct: &wlanHTCapStruct",
	"NL80211_ATTR_HT_CAPABILITY_MASK":         "Kind: StructOf, Struct: &wlanHTCapStruct",
	"NL80211_ATTR_VHT_CAPABILITY":             "Kind: StructOf, Struct: &wlanVHTCapStruct",
	"NL80211_ATTR_VHT_CAPABILITY_MASK":        "Kind: StructOf, Struct: &wlanVHTCapStruct",
	"NL80211_ATTR_HE_CAPABILITY":              "Kind: StructOf, Struct: &wlanHECapStruct",
	"NL80211_ATTR_EHT_CAPABILITY":             "Kind: StructOf, Struct: &wlanEHTCapStruct",
	"NL80211_ATTR_S1G_CAPABILITY":             "Kind: StructOf, Struct: &wlanS1GCapStruct",
	"NL80211_ATTR_S1G_CAPABILITY_MASK":        "Kind: StructOf, Struct: &wlanS1GCapStruct",
	"NL80211_BAND_ATTR_HT_MCS_SET":            "Kind: StructOf, Struct: &wlanMCSStruct",
	"NL80211_BAND_ATTR_VHT_MCS_SET":           "Kind: StructOf, Struct: &wlanVHTMCSStruct",
	"NL80211_BAND_IFTYPE_ATTR_HE_CAP_MCS_SET": "Kind: StructOf, Struct: &wlanHEMCSStruct",
	"NL80211_NAN_PHY_CAP_ATTR_HT_MCS_SET":     "Kind: StructOf, Struct: &wlanMCSStruct",
	"NL80211_NAN_PHY_CAP_ATTR_VHT_MCS_SET":    "Kind: StructOf, Struct: &wlanVHTMCSStruct",
	"NL80211_NAN_PHY_CAP_ATTR_HE_MCS_SET":     "Kind: StructOf, Struct: &wlanHEMCSStruct",
	"NL80211_ATTR_MU_MIMO_GROUP_DATA":         "Kind: StructOf, Struct: &wlanGroupDataStruct",
	"NL80211_ATTR_QOS_MAP":                    "Kind: Packed, Elem: StructOf, Struct: &wlanQoSMapStruct",
	"NL80211_ATTR_SCAN_SUPP_RATES":            "Kind: Array, Elem: StructOf, Struct: &wlanRatesStruct",
}

const (
	elements = "Kind: TLVs, Space: &wlanElementSpace"
	beacon   = "Kind: TLVs, Struct: &wlanBeaconStruct, Space: &wlanElementSpace"
	bitmap   = "Kind: Bitmap"
)
