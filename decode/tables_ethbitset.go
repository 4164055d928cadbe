// SPDX-License-Identifier: Apache-2.0

package decode

// Bit sets of ethtool (net/ethtool/bitset.c), by what their bits are: the
// attribute around each picks its space.

var ethLinkModeSetSpace = Space{Name: "bitset", Prefix: "ETHTOOL_A_BITSET_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "ETHTOOL_A_BITSET_UNSPEC"},
	{Type: 1, Kind: Flag, Name: "ETHTOOL_A_BITSET_NOMASK"},
	{Type: 2, Kind: U32, Name: "ETHTOOL_A_BITSET_SIZE"},
	{Type: 3, Kind: Nest, Name: "ETHTOOL_A_BITSET_BITS", Space: &ethtoolBitsetBitsSpace},
	{Type: 4, Kind: Bitmap, Elem: U32, Name: "ETHTOOL_A_BITSET_VALUE", Enum: &ethLinkModeEnum},
	{Type: 5, Kind: Bitmap, Elem: U32, Name: "ETHTOOL_A_BITSET_MASK", Enum: &ethLinkModeEnum},
}}

var ethMsgSetSpace = Space{Name: "bitset", Prefix: "ETHTOOL_A_BITSET_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "ETHTOOL_A_BITSET_UNSPEC"},
	{Type: 1, Kind: Flag, Name: "ETHTOOL_A_BITSET_NOMASK"},
	{Type: 2, Kind: U32, Name: "ETHTOOL_A_BITSET_SIZE"},
	{Type: 3, Kind: Nest, Name: "ETHTOOL_A_BITSET_BITS", Space: &ethtoolBitsetBitsSpace},
	{Type: 4, Kind: Bitmap, Elem: U32, Name: "ETHTOOL_A_BITSET_VALUE", Enum: &ethMsgEnum},
	{Type: 5, Kind: Bitmap, Elem: U32, Name: "ETHTOOL_A_BITSET_MASK", Enum: &ethMsgEnum},
}}

var ethWakeSetSpace = Space{Name: "bitset", Prefix: "ETHTOOL_A_BITSET_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "ETHTOOL_A_BITSET_UNSPEC"},
	{Type: 1, Kind: Flag, Name: "ETHTOOL_A_BITSET_NOMASK"},
	{Type: 2, Kind: U32, Name: "ETHTOOL_A_BITSET_SIZE"},
	{Type: 3, Kind: Nest, Name: "ETHTOOL_A_BITSET_BITS", Space: &ethtoolBitsetBitsSpace},
	{Type: 4, Kind: Bitmap, Elem: U32, Name: "ETHTOOL_A_BITSET_VALUE", Enum: &ethWakeEnum},
	{Type: 5, Kind: Bitmap, Elem: U32, Name: "ETHTOOL_A_BITSET_MASK", Enum: &ethWakeEnum},
}}

var ethTimestampingSetSpace = Space{Name: "bitset", Prefix: "ETHTOOL_A_BITSET_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "ETHTOOL_A_BITSET_UNSPEC"},
	{Type: 1, Kind: Flag, Name: "ETHTOOL_A_BITSET_NOMASK"},
	{Type: 2, Kind: U32, Name: "ETHTOOL_A_BITSET_SIZE"},
	{Type: 3, Kind: Nest, Name: "ETHTOOL_A_BITSET_BITS", Space: &ethtoolBitsetBitsSpace},
	{Type: 4, Kind: Bitmap, Elem: U32, Name: "ETHTOOL_A_BITSET_VALUE", Enum: &ethTimestampingEnum},
	{Type: 5, Kind: Bitmap, Elem: U32, Name: "ETHTOOL_A_BITSET_MASK", Enum: &ethTimestampingEnum},
}}

var ethTxTypeSetSpace = Space{Name: "bitset", Prefix: "ETHTOOL_A_BITSET_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "ETHTOOL_A_BITSET_UNSPEC"},
	{Type: 1, Kind: Flag, Name: "ETHTOOL_A_BITSET_NOMASK"},
	{Type: 2, Kind: U32, Name: "ETHTOOL_A_BITSET_SIZE"},
	{Type: 3, Kind: Nest, Name: "ETHTOOL_A_BITSET_BITS", Space: &ethtoolBitsetBitsSpace},
	{Type: 4, Kind: Bitmap, Elem: U32, Name: "ETHTOOL_A_BITSET_VALUE", Enum: &ethTxTypeEnum},
	{Type: 5, Kind: Bitmap, Elem: U32, Name: "ETHTOOL_A_BITSET_MASK", Enum: &ethTxTypeEnum},
}}

var ethRxFilterSetSpace = Space{Name: "bitset", Prefix: "ETHTOOL_A_BITSET_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "ETHTOOL_A_BITSET_UNSPEC"},
	{Type: 1, Kind: Flag, Name: "ETHTOOL_A_BITSET_NOMASK"},
	{Type: 2, Kind: U32, Name: "ETHTOOL_A_BITSET_SIZE"},
	{Type: 3, Kind: Nest, Name: "ETHTOOL_A_BITSET_BITS", Space: &ethtoolBitsetBitsSpace},
	{Type: 4, Kind: Bitmap, Elem: U32, Name: "ETHTOOL_A_BITSET_VALUE", Enum: &ethRxFilterEnum},
	{Type: 5, Kind: Bitmap, Elem: U32, Name: "ETHTOOL_A_BITSET_MASK", Enum: &ethRxFilterEnum},
}}

var ethTimestampFlagSetSpace = Space{Name: "bitset", Prefix: "ETHTOOL_A_BITSET_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "ETHTOOL_A_BITSET_UNSPEC"},
	{Type: 1, Kind: Flag, Name: "ETHTOOL_A_BITSET_NOMASK"},
	{Type: 2, Kind: U32, Name: "ETHTOOL_A_BITSET_SIZE"},
	{Type: 3, Kind: Nest, Name: "ETHTOOL_A_BITSET_BITS", Space: &ethtoolBitsetBitsSpace},
	{Type: 4, Kind: Bitmap, Elem: U32, Name: "ETHTOOL_A_BITSET_VALUE", Enum: &ethTimestampFlagEnum},
	{Type: 5, Kind: Bitmap, Elem: U32, Name: "ETHTOOL_A_BITSET_MASK", Enum: &ethTimestampFlagEnum},
}}

var ethTunnelTypeSetSpace = Space{Name: "bitset", Prefix: "ETHTOOL_A_BITSET_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "ETHTOOL_A_BITSET_UNSPEC"},
	{Type: 1, Kind: Flag, Name: "ETHTOOL_A_BITSET_NOMASK"},
	{Type: 2, Kind: U32, Name: "ETHTOOL_A_BITSET_SIZE"},
	{Type: 3, Kind: Nest, Name: "ETHTOOL_A_BITSET_BITS", Space: &ethtoolBitsetBitsSpace},
	{Type: 4, Kind: Bitmap, Elem: U32, Name: "ETHTOOL_A_BITSET_VALUE", Enum: &ethTunnelTypeEnum},
	{Type: 5, Kind: Bitmap, Elem: U32, Name: "ETHTOOL_A_BITSET_MASK", Enum: &ethTunnelTypeEnum},
}}

var ethStatsGroupSetSpace = Space{Name: "bitset", Prefix: "ETHTOOL_A_BITSET_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "ETHTOOL_A_BITSET_UNSPEC"},
	{Type: 1, Kind: Flag, Name: "ETHTOOL_A_BITSET_NOMASK"},
	{Type: 2, Kind: U32, Name: "ETHTOOL_A_BITSET_SIZE"},
	{Type: 3, Kind: Nest, Name: "ETHTOOL_A_BITSET_BITS", Space: &ethtoolBitsetBitsSpace},
	{Type: 4, Kind: Bitmap, Elem: U32, Name: "ETHTOOL_A_BITSET_VALUE", Enum: &ethtoolStatsGroupEnum},
	{Type: 5, Kind: Bitmap, Elem: U32, Name: "ETHTOOL_A_BITSET_MASK", Enum: &ethtoolStatsGroupEnum},
}}

// The bits, by number.

// ethLinkModeEnum is enum ethtool_link_mode_bit_indices of linux/ethtool.h.
var ethLinkModeEnum = Enum{Name: "ethtool_link_mode_bit_indices", Prefix: "ETHTOOL_LINK_MODE_", Values: []Value{
	{0, "ETHTOOL_LINK_MODE_10baseT_Half_BIT"},
	{1, "ETHTOOL_LINK_MODE_10baseT_Full_BIT"},
	{2, "ETHTOOL_LINK_MODE_100baseT_Half_BIT"},
	{3, "ETHTOOL_LINK_MODE_100baseT_Full_BIT"},
	{4, "ETHTOOL_LINK_MODE_1000baseT_Half_BIT"},
	{5, "ETHTOOL_LINK_MODE_1000baseT_Full_BIT"},
	{6, "ETHTOOL_LINK_MODE_Autoneg_BIT"},
	{7, "ETHTOOL_LINK_MODE_TP_BIT"},
	{8, "ETHTOOL_LINK_MODE_AUI_BIT"},
	{9, "ETHTOOL_LINK_MODE_MII_BIT"},
	{10, "ETHTOOL_LINK_MODE_FIBRE_BIT"},
	{11, "ETHTOOL_LINK_MODE_BNC_BIT"},
	{12, "ETHTOOL_LINK_MODE_10000baseT_Full_BIT"},
	{13, "ETHTOOL_LINK_MODE_Pause_BIT"},
	{14, "ETHTOOL_LINK_MODE_Asym_Pause_BIT"},
	{15, "ETHTOOL_LINK_MODE_2500baseX_Full_BIT"},
	{16, "ETHTOOL_LINK_MODE_Backplane_BIT"},
	{17, "ETHTOOL_LINK_MODE_1000baseKX_Full_BIT"},
	{18, "ETHTOOL_LINK_MODE_10000baseKX4_Full_BIT"},
	{19, "ETHTOOL_LINK_MODE_10000baseKR_Full_BIT"},
	{20, "ETHTOOL_LINK_MODE_10000baseR_FEC_BIT"},
	{21, "ETHTOOL_LINK_MODE_20000baseMLD2_Full_BIT"},
	{22, "ETHTOOL_LINK_MODE_20000baseKR2_Full_BIT"},
	{23, "ETHTOOL_LINK_MODE_40000baseKR4_Full_BIT"},
	{24, "ETHTOOL_LINK_MODE_40000baseCR4_Full_BIT"},
	{25, "ETHTOOL_LINK_MODE_40000baseSR4_Full_BIT"},
	{26, "ETHTOOL_LINK_MODE_40000baseLR4_Full_BIT"},
	{27, "ETHTOOL_LINK_MODE_56000baseKR4_Full_BIT"},
	{28, "ETHTOOL_LINK_MODE_56000baseCR4_Full_BIT"},
	{29, "ETHTOOL_LINK_MODE_56000baseSR4_Full_BIT"},
	{30, "ETHTOOL_LINK_MODE_56000baseLR4_Full_BIT"},
	{31, "ETHTOOL_LINK_MODE_25000baseCR_Full_BIT"},
	{32, "ETHTOOL_LINK_MODE_25000baseKR_Full_BIT"},
	{33, "ETHTOOL_LINK_MODE_25000baseSR_Full_BIT"},
	{34, "ETHTOOL_LINK_MODE_50000baseCR2_Full_BIT"},
	{35, "ETHTOOL_LINK_MODE_50000baseKR2_Full_BIT"},
	{36, "ETHTOOL_LINK_MODE_100000baseKR4_Full_BIT"},
	{37, "ETHTOOL_LINK_MODE_100000baseSR4_Full_BIT"},
	{38, "ETHTOOL_LINK_MODE_100000baseCR4_Full_BIT"},
	{39, "ETHTOOL_LINK_MODE_100000baseLR4_ER4_Full_BIT"},
	{40, "ETHTOOL_LINK_MODE_50000baseSR2_Full_BIT"},
	{41, "ETHTOOL_LINK_MODE_1000baseX_Full_BIT"},
	{42, "ETHTOOL_LINK_MODE_10000baseCR_Full_BIT"},
	{43, "ETHTOOL_LINK_MODE_10000baseSR_Full_BIT"},
	{44, "ETHTOOL_LINK_MODE_10000baseLR_Full_BIT"},
	{45, "ETHTOOL_LINK_MODE_10000baseLRM_Full_BIT"},
	{46, "ETHTOOL_LINK_MODE_10000baseER_Full_BIT"},
	{47, "ETHTOOL_LINK_MODE_2500baseT_Full_BIT"},
	{48, "ETHTOOL_LINK_MODE_5000baseT_Full_BIT"},
	{49, "ETHTOOL_LINK_MODE_FEC_NONE_BIT"},
	{50, "ETHTOOL_LINK_MODE_FEC_RS_BIT"},
	{51, "ETHTOOL_LINK_MODE_FEC_BASER_BIT"},
	{52, "ETHTOOL_LINK_MODE_50000baseKR_Full_BIT"},
	{53, "ETHTOOL_LINK_MODE_50000baseSR_Full_BIT"},
	{54, "ETHTOOL_LINK_MODE_50000baseCR_Full_BIT"},
	{55, "ETHTOOL_LINK_MODE_50000baseLR_ER_FR_Full_BIT"},
	{56, "ETHTOOL_LINK_MODE_50000baseDR_Full_BIT"},
	{57, "ETHTOOL_LINK_MODE_100000baseKR2_Full_BIT"},
	{58, "ETHTOOL_LINK_MODE_100000baseSR2_Full_BIT"},
	{59, "ETHTOOL_LINK_MODE_100000baseCR2_Full_BIT"},
	{60, "ETHTOOL_LINK_MODE_100000baseLR2_ER2_FR2_Full_BIT"},
	{61, "ETHTOOL_LINK_MODE_100000baseDR2_Full_BIT"},
	{62, "ETHTOOL_LINK_MODE_200000baseKR4_Full_BIT"},
	{63, "ETHTOOL_LINK_MODE_200000baseSR4_Full_BIT"},
	{64, "ETHTOOL_LINK_MODE_200000baseLR4_ER4_FR4_Full_BIT"},
	{65, "ETHTOOL_LINK_MODE_200000baseDR4_Full_BIT"},
	{66, "ETHTOOL_LINK_MODE_200000baseCR4_Full_BIT"},
	{67, "ETHTOOL_LINK_MODE_100baseT1_Full_BIT"},
	{68, "ETHTOOL_LINK_MODE_1000baseT1_Full_BIT"},
	{69, "ETHTOOL_LINK_MODE_400000baseKR8_Full_BIT"},
	{70, "ETHTOOL_LINK_MODE_400000baseSR8_Full_BIT"},
	{71, "ETHTOOL_LINK_MODE_400000baseLR8_ER8_FR8_Full_BIT"},
	{72, "ETHTOOL_LINK_MODE_400000baseDR8_Full_BIT"},
	{73, "ETHTOOL_LINK_MODE_400000baseCR8_Full_BIT"},
	{74, "ETHTOOL_LINK_MODE_FEC_LLRS_BIT"},
	{75, "ETHTOOL_LINK_MODE_100000baseKR_Full_BIT"},
	{76, "ETHTOOL_LINK_MODE_100000baseSR_Full_BIT"},
	{77, "ETHTOOL_LINK_MODE_100000baseLR_ER_FR_Full_BIT"},
	{78, "ETHTOOL_LINK_MODE_100000baseCR_Full_BIT"},
	{79, "ETHTOOL_LINK_MODE_100000baseDR_Full_BIT"},
	{80, "ETHTOOL_LINK_MODE_200000baseKR2_Full_BIT"},
	{81, "ETHTOOL_LINK_MODE_200000baseSR2_Full_BIT"},
	{82, "ETHTOOL_LINK_MODE_200000baseLR2_ER2_FR2_Full_BIT"},
	{83, "ETHTOOL_LINK_MODE_200000baseDR2_Full_BIT"},
	{84, "ETHTOOL_LINK_MODE_200000baseCR2_Full_BIT"},
	{85, "ETHTOOL_LINK_MODE_400000baseKR4_Full_BIT"},
	{86, "ETHTOOL_LINK_MODE_400000baseSR4_Full_BIT"},
	{87, "ETHTOOL_LINK_MODE_400000baseLR4_ER4_FR4_Full_BIT"},
	{88, "ETHTOOL_LINK_MODE_400000baseDR4_Full_BIT"},
	{89, "ETHTOOL_LINK_MODE_400000baseCR4_Full_BIT"},
	{90, "ETHTOOL_LINK_MODE_100baseFX_Half_BIT"},
	{91, "ETHTOOL_LINK_MODE_100baseFX_Full_BIT"},
	{92, "ETHTOOL_LINK_MODE_10baseT1L_Full_BIT"},
	{93, "ETHTOOL_LINK_MODE_800000baseCR8_Full_BIT"},
	{94, "ETHTOOL_LINK_MODE_800000baseKR8_Full_BIT"},
	{95, "ETHTOOL_LINK_MODE_800000baseDR8_Full_BIT"},
	{96, "ETHTOOL_LINK_MODE_800000baseDR8_2_Full_BIT"},
	{97, "ETHTOOL_LINK_MODE_800000baseSR8_Full_BIT"},
	{98, "ETHTOOL_LINK_MODE_800000baseVR8_Full_BIT"},
	{99, "ETHTOOL_LINK_MODE_10baseT1S_Full_BIT"},
	{100, "ETHTOOL_LINK_MODE_10baseT1S_Half_BIT"},
	{101, "ETHTOOL_LINK_MODE_10baseT1S_P2MP_Half_BIT"},
	{102, "ETHTOOL_LINK_MODE_10baseT1BRR_Full_BIT"},
	{103, "ETHTOOL_LINK_MODE_200000baseCR_Full_BIT"},
	{104, "ETHTOOL_LINK_MODE_200000baseKR_Full_BIT"},
	{105, "ETHTOOL_LINK_MODE_200000baseDR_Full_BIT"},
	{106, "ETHTOOL_LINK_MODE_200000baseDR_2_Full_BIT"},
	{107, "ETHTOOL_LINK_MODE_200000baseSR_Full_BIT"},
	{108, "ETHTOOL_LINK_MODE_200000baseVR_Full_BIT"},
	{109, "ETHTOOL_LINK_MODE_400000baseCR2_Full_BIT"},
	{110, "ETHTOOL_LINK_MODE_400000baseKR2_Full_BIT"},
	{111, "ETHTOOL_LINK_MODE_400000baseDR2_Full_BIT"},
	{112, "ETHTOOL_LINK_MODE_400000baseDR2_2_Full_BIT"},
	{113, "ETHTOOL_LINK_MODE_400000baseSR2_Full_BIT"},
	{114, "ETHTOOL_LINK_MODE_400000baseVR2_Full_BIT"},
	{115, "ETHTOOL_LINK_MODE_800000baseCR4_Full_BIT"},
	{116, "ETHTOOL_LINK_MODE_800000baseKR4_Full_BIT"},
	{117, "ETHTOOL_LINK_MODE_800000baseDR4_Full_BIT"},
	{118, "ETHTOOL_LINK_MODE_800000baseDR4_2_Full_BIT"},
	{119, "ETHTOOL_LINK_MODE_800000baseSR4_Full_BIT"},
	{120, "ETHTOOL_LINK_MODE_800000baseVR4_Full_BIT"},
	{121, "ETHTOOL_LINK_MODE_1600000baseCR8_Full_BIT"},
	{122, "ETHTOOL_LINK_MODE_1600000baseKR8_Full_BIT"},
	{123, "ETHTOOL_LINK_MODE_1600000baseDR8_Full_BIT"},
	{124, "ETHTOOL_LINK_MODE_1600000baseDR8_2_Full_BIT"},
}}

// ethMsgEnum is of include/linux/netdevice.h of the kernel.
var ethMsgEnum = Enum{Name: "NETIF_MSG_*_BIT", Prefix: "NETIF_MSG_", Values: []Value{
	{0, "NETIF_MSG_DRV_BIT"},
	{1, "NETIF_MSG_PROBE_BIT"},
	{2, "NETIF_MSG_LINK_BIT"},
	{3, "NETIF_MSG_TIMER_BIT"},
	{4, "NETIF_MSG_IFDOWN_BIT"},
	{5, "NETIF_MSG_IFUP_BIT"},
	{6, "NETIF_MSG_RX_ERR_BIT"},
	{7, "NETIF_MSG_TX_ERR_BIT"},
	{8, "NETIF_MSG_TX_QUEUED_BIT"},
	{9, "NETIF_MSG_INTR_BIT"},
	{10, "NETIF_MSG_TX_DONE_BIT"},
	{11, "NETIF_MSG_RX_STATUS_BIT"},
	{12, "NETIF_MSG_PKTDATA_BIT"},
	{13, "NETIF_MSG_HW_BIT"},
	{14, "NETIF_MSG_WOL_BIT"},
}}

// ethWakeEnum is WAKE_* of linux/ethtool.h.
var ethWakeEnum = Enum{Name: "WAKE_*", Prefix: "WAKE_", Values: []Value{
	{0, "WAKE_PHY"},
	{1, "WAKE_UCAST"},
	{2, "WAKE_MCAST"},
	{3, "WAKE_BCAST"},
	{4, "WAKE_ARP"},
	{5, "WAKE_MAGIC"},
	{6, "WAKE_MAGICSECURE"},
	{7, "WAKE_FILTER"},
}}

// ethTimestampingEnum is SOF_TIMESTAMPING_* of linux/net_tstamp.h.
var ethTimestampingEnum = Enum{Name: "SOF_TIMESTAMPING_*", Prefix: "SOF_TIMESTAMPING_", Values: []Value{
	{0, "SOF_TIMESTAMPING_TX_HARDWARE"},
	{1, "SOF_TIMESTAMPING_TX_SOFTWARE"},
	{2, "SOF_TIMESTAMPING_RX_HARDWARE"},
	{3, "SOF_TIMESTAMPING_RX_SOFTWARE"},
	{4, "SOF_TIMESTAMPING_SOFTWARE"},
	{5, "SOF_TIMESTAMPING_SYS_HARDWARE"},
	{6, "SOF_TIMESTAMPING_RAW_HARDWARE"},
	{7, "SOF_TIMESTAMPING_OPT_ID"},
	{8, "SOF_TIMESTAMPING_TX_SCHED"},
	{9, "SOF_TIMESTAMPING_TX_ACK"},
	{10, "SOF_TIMESTAMPING_OPT_CMSG"},
	{11, "SOF_TIMESTAMPING_OPT_TSONLY"},
	{12, "SOF_TIMESTAMPING_OPT_STATS"},
	{13, "SOF_TIMESTAMPING_OPT_PKTINFO"},
	{14, "SOF_TIMESTAMPING_OPT_TX_SWHW"},
	{15, "SOF_TIMESTAMPING_BIND_PHC"},
	{16, "SOF_TIMESTAMPING_OPT_ID_TCP"},
	{17, "SOF_TIMESTAMPING_OPT_RX_FILTER"},
	{18, "SOF_TIMESTAMPING_TX_COMPLETION"},
}}

// ethTxTypeEnum is enum hwtstamp_tx_types of linux/net_tstamp.h.
var ethTxTypeEnum = Enum{Name: "hwtstamp_tx_types", Prefix: "HWTSTAMP_TX_", Values: []Value{
	{0, "HWTSTAMP_TX_OFF"},
	{1, "HWTSTAMP_TX_ON"},
	{2, "HWTSTAMP_TX_ONESTEP_SYNC"},
	{3, "HWTSTAMP_TX_ONESTEP_P2P"},
}}

// ethRxFilterEnum is enum hwtstamp_rx_filters of linux/net_tstamp.h.
var ethRxFilterEnum = Enum{Name: "hwtstamp_rx_filters", Prefix: "HWTSTAMP_FILTER_", Values: []Value{
	{0, "HWTSTAMP_FILTER_NONE"},
	{1, "HWTSTAMP_FILTER_ALL"},
	{2, "HWTSTAMP_FILTER_SOME"},
	{3, "HWTSTAMP_FILTER_PTP_V1_L4_EVENT"},
	{4, "HWTSTAMP_FILTER_PTP_V1_L4_SYNC"},
	{5, "HWTSTAMP_FILTER_PTP_V1_L4_DELAY_REQ"},
	{6, "HWTSTAMP_FILTER_PTP_V2_L4_EVENT"},
	{7, "HWTSTAMP_FILTER_PTP_V2_L4_SYNC"},
	{8, "HWTSTAMP_FILTER_PTP_V2_L4_DELAY_REQ"},
	{9, "HWTSTAMP_FILTER_PTP_V2_L2_EVENT"},
	{10, "HWTSTAMP_FILTER_PTP_V2_L2_SYNC"},
	{11, "HWTSTAMP_FILTER_PTP_V2_L2_DELAY_REQ"},
	{12, "HWTSTAMP_FILTER_PTP_V2_EVENT"},
	{13, "HWTSTAMP_FILTER_PTP_V2_SYNC"},
	{14, "HWTSTAMP_FILTER_PTP_V2_DELAY_REQ"},
	{15, "HWTSTAMP_FILTER_NTP_ALL"},
}}

// ethTimestampFlagEnum is enum hwtstamp_flags of linux/net_tstamp.h.
var ethTimestampFlagEnum = Enum{Name: "hwtstamp_flags", Prefix: "HWTSTAMP_FLAG_", Values: []Value{
	{0, "HWTSTAMP_FLAG_BONDED_PHC_INDEX"},
}}

// ethTunnelTypeEnum is the types of UDP tunnels of linux/ethtool_netlink.h.
var ethTunnelTypeEnum = Enum{Name: "ethtool_udp_tunnel_type", Prefix: "ETHTOOL_UDP_TUNNEL_TYPE_", Values: []Value{
	{0, "ETHTOOL_UDP_TUNNEL_TYPE_VXLAN"},
	{1, "ETHTOOL_UDP_TUNNEL_TYPE_GENEVE"},
	{2, "ETHTOOL_UDP_TUNNEL_TYPE_VXLAN_GPE"},
}}
