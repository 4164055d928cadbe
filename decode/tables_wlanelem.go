// SPDX-License-Identifier: Apache-2.0

package decode

// Elements of IEEE 802.11 frames (WLAN_EID_*, include/linux/ieee80211.h of the
// kernel): those whose body has a layout of its own here.

var wlanElementSpace = Space{Name: "elements", Prefix: "WLAN_EID_", TLV: Element, Attrs: []Attr{
	{Type: 0, Kind: String, Name: "WLAN_EID_SSID"},
	{Type: 1, Kind: Packed, Elem: StructOf, Name: "WLAN_EID_SUPP_RATES", Struct: &wlanRateStruct},
	{Type: 3, Kind: U8, Name: "WLAN_EID_DS_PARAMS"},
	{Type: 5, Kind: StructOf, Name: "WLAN_EID_TIM", Struct: &wlanTIMStruct},
	{Type: 6, Kind: U16, Order: Little, Name: "WLAN_EID_IBSS_PARAMS"},
	{Type: 7, Kind: StructOf, Name: "WLAN_EID_COUNTRY", Struct: &wlanCountryStruct},
	{Type: 11, Kind: StructOf, Name: "WLAN_EID_QBSS_LOAD", Struct: &wlanLoadStruct},
	{Type: 32, Kind: U8, Name: "WLAN_EID_PWR_CONSTRAINT"},
	{Type: 33, Kind: StructOf, Name: "WLAN_EID_PWR_CAPABILITY", Struct: &wlanPowerStruct},
	{Type: 35, Kind: StructOf, Name: "WLAN_EID_TPC_REPORT", Struct: &wlanTPCStruct},
	{Type: 36, Kind: Packed, Elem: StructOf, Name: "WLAN_EID_SUPPORTED_CHANNELS", Struct: &wlanChannelsStruct},
	{Type: 37, Kind: StructOf, Name: "WLAN_EID_CHANNEL_SWITCH", Struct: &wlanSwitchStruct},
	{Type: 42, Kind: U8, Name: "WLAN_EID_ERP_INFO", Enum: &wlanERPEnum},
	{Type: 45, Kind: StructOf, Name: "WLAN_EID_HT_CAPABILITY", Struct: &wlanHTCapStruct},
	{Type: 48, Kind: StructOf, Name: "WLAN_EID_RSN", Struct: &wlanRSNStruct},
	{Type: 50, Kind: Packed, Elem: StructOf, Name: "WLAN_EID_EXT_SUPP_RATES", Struct: &wlanRateStruct},
	{Type: 54, Kind: StructOf, Name: "WLAN_EID_MOBILITY_DOMAIN", Struct: &wlanMobilityStruct},
	{Type: 59, Kind: Packed, Elem: U8, Name: "WLAN_EID_SUPPORTED_REGULATORY_CLASSES"},
	{Type: 60, Kind: StructOf, Name: "WLAN_EID_EXT_CHANSWITCH_ANN", Struct: &wlanExtSwitchStruct},
	{Type: 61, Kind: StructOf, Name: "WLAN_EID_HT_OPERATION", Struct: &wlanHTOperStruct},
	{Type: 62, Kind: U8, Name: "WLAN_EID_SECONDARY_CHANNEL_OFFSET"},
	{Type: 70, Kind: Bitmap, Name: "WLAN_EID_RRM_ENABLED_CAPABILITIES"},
	{Type: 90, Kind: StructOf, Name: "WLAN_EID_BSS_MAX_IDLE_PERIOD", Struct: &wlanIdleStruct},
	{Type: 113, Kind: StructOf, Name: "WLAN_EID_MESH_CONFIG", Struct: &wlanMeshConfStruct},
	{Type: 114, Kind: String, Name: "WLAN_EID_MESH_ID"},
	{Type: 127, Kind: Bitmap, Name: "WLAN_EID_EXT_CAPABILITY", Enum: &wlanExtCapaEnum},
	{Type: 191, Kind: StructOf, Name: "WLAN_EID_VHT_CAPABILITY", Struct: &wlanVHTCapStruct},
	{Type: 192, Kind: StructOf, Name: "WLAN_EID_VHT_OPERATION", Struct: &wlanVHTOperStruct},
	{Type: 197, Kind: U16, Order: Little, Name: "WLAN_EID_AID"},
	{Type: 199, Kind: U8, Show: Hex, Name: "WLAN_EID_OPMODE_NOTIF"},
	{Type: 221, Kind: StructOf, Name: "WLAN_EID_VENDOR_SPECIFIC", Struct: &wlanVendorStruct},
	{Type: 244, Kind: Bitmap, Name: "WLAN_EID_RSNX"},
	{Type: 256 + 35, Kind: StructOf, Name: "WLAN_EID_EXT_HE_CAPABILITY", Struct: &wlanHECapStruct},
	{Type: 256 + 36, Kind: StructOf, Name: "WLAN_EID_EXT_HE_OPERATION", Struct: &wlanHEOperStruct},
	{Type: 256 + 59, Kind: U16, Order: Little, Show: Hex, Name: "WLAN_EID_EXT_HE_6GHZ_CAPA"},
	{Type: 256 + 108, Kind: StructOf, Name: "WLAN_EID_EXT_EHT_CAPABILITY", Struct: &wlanEHTCapStruct},
}}

// wlanRSNStruct may end after any field; the default is CCMP and IEEE 802.1X.
var wlanRSNStruct = Struct{Name: "rsn", Size: 12, Open: true, Fields: []Attr{
	{Kind: U16, Order: Little, Name: "version"},
	{Kind: U32, Order: Big, Name: "group_cipher", Enum: &wlanCipherEnum},
	{Kind: Counted, Elem: U32, Order: Big, Name: "pairwise_ciphers", Enum: &wlanCipherEnum},
	{Kind: Counted, Elem: U32, Order: Big, Name: "akms", Enum: &wlanAKMEnum},
	{Kind: U16, Order: Little, Show: Hex, Name: "capabilities"},
	{Kind: Counted, Elem: Binary, Len: 16, Name: "pmkids"},
	{Kind: U32, Order: Big, Name: "group_mgmt_cipher", Enum: &wlanCipherEnum},
}}

var wlanTIMStruct = Struct{Name: "ieee80211_tim_ie", Size: 3, Fields: []Attr{
	{Kind: U8, Name: "dtim_count"},
	{Kind: U8, Name: "dtim_period"},
	{Kind: U8, Show: Hex, Name: "bitmap_ctrl"},
	{Kind: Bitmap, Name: "virtual_map"},
}}

var wlanCountryStruct = Struct{Name: "country", Size: 3, Fields: []Attr{
	{Kind: String, Len: 2, Name: "country"},
	{Kind: U8, Show: Hex, Name: "environment"},
	{Kind: Packed, Elem: StructOf, Name: "triplets", Struct: &wlanTripletStruct},
}}

// wlanTripletStruct is channels and their power; with 201 and up in its first
// byte classes of a regulation.
var wlanTripletStruct = Struct{Name: "ieee80211_country_ie_triplet", Size: 3, Fields: []Attr{
	{Kind: U8, Name: "first_channel"},
	{Kind: U8, Name: "num_channels"},
	{Kind: S8, Name: "max_power"},
}}

var wlanLoadStruct = Struct{Name: "qbss_load", Size: 5, Fields: []Attr{
	{Kind: U16, Order: Little, Name: "station_count"},
	{Kind: U8, Name: "channel_utilization"},
	{Kind: U16, Order: Little, Name: "admission_capacity"},
}}

var wlanPowerStruct = Struct{Name: "pwr_capability", Size: 2, Fields: []Attr{
	{Kind: S8, Name: "min"},
	{Kind: S8, Name: "max"},
}}

var wlanTPCStruct = Struct{Name: "ieee80211_tpc_report_ie", Size: 2, Fields: []Attr{
	{Kind: S8, Name: "tx_power"},
	{Kind: S8, Name: "link_margin"},
}}

var wlanChannelsStruct = Struct{Name: "supported_channels", Size: 2, Fields: []Attr{
	{Kind: U8, Name: "first_channel"},
	{Kind: U8, Name: "num_channels"},
}}

var wlanSwitchStruct = Struct{Name: "ieee80211_channel_sw_ie", Size: 3, Fields: []Attr{
	{Kind: U8, Name: "mode"},
	{Kind: U8, Name: "new_ch_num"},
	{Kind: U8, Name: "count"},
}}

var wlanExtSwitchStruct = Struct{Name: "ieee80211_ext_chansw_ie", Size: 4, Fields: []Attr{
	{Kind: U8, Name: "mode"},
	{Kind: U8, Name: "new_operating_class"},
	{Kind: U8, Name: "new_ch_num"},
	{Kind: U8, Name: "count"},
}}

var wlanERPEnum = Enum{Name: "WLAN_ERP_*", Prefix: "WLAN_ERP_", Flags: true, Values: []Value{
	{0x1, "WLAN_ERP_NON_ERP_PRESENT"}, {0x2, "WLAN_ERP_USE_PROTECTION"}, {0x4, "WLAN_ERP_BARKER_PREAMBLE"},
}}

var wlanMobilityStruct = Struct{Name: "mobility_domain", Size: 3, Fields: []Attr{
	{Kind: U16, Order: Little, Show: Hex, Name: "mdid"},
	{Kind: U8, Show: Hex, Name: "ft_capab"},
}}

var wlanHTOperStruct = Struct{Name: "ieee80211_ht_operation", Size: 22, Fields: []Attr{
	{Kind: U8, Name: "primary_chan"},
	{Kind: U8, Show: Hex, Name: "ht_param"},
	{Kind: U16, Order: Little, Show: Hex, Name: "operation_mode"},
	{Kind: U16, Order: Little, Show: Hex, Name: "stbc_param"},
	{Kind: Bitmap, Len: 16, Name: "basic_set"},
}}

var wlanIdleStruct = Struct{Name: "ieee80211_bss_max_idle_period_ie", Size: 3, Fields: []Attr{
	{Kind: U16, Order: Little, Name: "max_idle_period"},
	{Kind: U8, Show: Hex, Name: "idle_options"},
}}

var wlanMeshConfStruct = Struct{Name: "ieee80211_meshconf_ie", Size: 7, Fields: []Attr{
	{Kind: U8, Name: "meshconf_psel"},
	{Kind: U8, Name: "meshconf_pmetric"},
	{Kind: U8, Name: "meshconf_congest"},
	{Kind: U8, Name: "meshconf_synch"},
	{Kind: U8, Name: "meshconf_auth"},
	{Kind: U8, Show: Hex, Name: "meshconf_form"},
	{Kind: U8, Show: Hex, Name: "meshconf_cap"},
}}

var wlanVHTOperStruct = Struct{Name: "ieee80211_vht_operation", Size: 5, Fields: []Attr{
	{Kind: U8, Name: "chan_width"},
	{Kind: U8, Name: "center_freq_seg0_idx"},
	{Kind: U8, Name: "center_freq_seg1_idx"},
	{Kind: U16, Order: Little, Show: Hex, Name: "basic_mcs_set"},
}}

// wlanVendorStruct is a vendor's: what follows its identifier is its own.
var wlanVendorStruct = Struct{Name: "ieee80211_vendor_ie", Size: 4, Fields: []Attr{
	{Kind: MAC, Len: 3, Name: "oui"},
	{Kind: U8, Name: "oui_type"},
	{Kind: Binary, Name: "data"},
}}

// wlanHECapStruct is struct ieee80211_he_cap_elem, then as many maps of MCS and
// PPE thresholds as its bits say.
var wlanHECapStruct = Struct{Name: "ieee80211_he_cap_elem", Size: 17, Fields: []Attr{
	{Kind: Bitmap, Len: 6, Name: "mac_cap_info"},
	{Kind: Bitmap, Len: 11, Name: "phy_cap_info"},
	{Kind: Packed, Elem: U8, Show: Hex, Name: "mcs_nss_ppe"},
}}

var wlanHEOperStruct = Struct{Name: "ieee80211_he_operation", Size: 6, Fields: []Attr{
	{Kind: U32, Order: Little, Show: Hex, Name: "he_oper_params"},
	{Kind: U16, Order: Little, Show: Hex, Name: "he_mcs_nss_set"},
	{Kind: Packed, Elem: U8, Show: Hex, Name: "optional"},
}}

var wlanEHTCapStruct = Struct{Name: "ieee80211_eht_cap_elem_fixed", Size: 11, Fields: []Attr{
	{Kind: Bitmap, Len: 2, Name: "mac_cap_info"},
	{Kind: Bitmap, Len: 9, Name: "phy_cap_info"},
	{Kind: Packed, Elem: U8, Show: Hex, Name: "optional"},
}}

var wlanS1GCapStruct = Struct{Name: "ieee80211_s1g_cap", Size: 15, Fields: []Attr{
	{Kind: Bitmap, Len: 10, Name: "capab_info"},
	{Kind: Bitmap, Len: 5, Name: "supp_mcs_nss"},
}}

// wlanBeaconStruct is the header and the fixed fields of a beacon or a probe
// response, up to its elements (struct ieee80211_mgmt).
var wlanBeaconStruct = Struct{Name: "ieee80211_mgmt", Size: 36, Fields: []Attr{
	{Kind: U16, Order: Little, Show: Hex, Name: "frame_control"},
	{Kind: U16, Order: Little, Name: "duration"},
	{Kind: MAC, Len: 6, Name: "da"},
	{Kind: MAC, Len: 6, Name: "sa"},
	{Kind: MAC, Len: 6, Name: "bssid"},
	{Kind: U16, Order: Little, Name: "seq_ctrl"},
	{Kind: U64, Order: Little, Name: "timestamp"},
	{Kind: U16, Order: Little, Name: "beacon_int"},
	{Kind: U16, Order: Little, Name: "capab_info", Enum: &wlanCapabilityEnum},
}}
