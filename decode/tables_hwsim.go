// SPDX-License-Identifier: Apache-2.0

package decode

// Simulated wireless devices (mac80211_hwsim.h of the kernel's driver, no uapi
// header): MAC80211_HWSIM. Its measurements are laid out like nl80211's.

var hwsimTxFlagsEnum = Enum{Name: "hwsim_tx_control_flags", Prefix: "HWSIM_TX_", Flags: true, Values: []Value{
	{0x1, "HWSIM_TX_CTL_REQ_TX_STATUS"},
	{0x2, "HWSIM_TX_CTL_NO_ACK"},
	{0x4, "HWSIM_TX_STAT_ACK"},
}}

var hwsimRateFlagsEnum = Enum{Name: "hwsim_tx_rate_flags", Prefix: "MAC80211_HWSIM_TX_RC_", Flags: true, Values: []Value{
	{0x1, "MAC80211_HWSIM_TX_RC_USE_RTS_CTS"},
	{0x2, "MAC80211_HWSIM_TX_RC_USE_CTS_PROTECT"},
	{0x4, "MAC80211_HWSIM_TX_RC_USE_SHORT_PREAMBLE"},
	{0x8, "MAC80211_HWSIM_TX_RC_MCS"},
	{0x10, "MAC80211_HWSIM_TX_RC_GREEN_FIELD"},
	{0x20, "MAC80211_HWSIM_TX_RC_40_MHZ_WIDTH"},
	{0x40, "MAC80211_HWSIM_TX_RC_DUP_DATA"},
	{0x80, "MAC80211_HWSIM_TX_RC_SHORT_GI"},
	{0x100, "MAC80211_HWSIM_TX_RC_VHT_MCS"},
	{0x200, "MAC80211_HWSIM_TX_RC_80_MHZ_WIDTH"},
	{0x400, "MAC80211_HWSIM_TX_RC_160_MHZ_WIDTH"},
}}

var hwsimTxRateStruct = Struct{Name: "hwsim_tx_rate", Size: 2, Fields: []Attr{
	{Kind: S8, Name: "idx"},
	{Kind: U8, Name: "count"},
}}

var hwsimTxRateFlagStruct = Struct{Name: "hwsim_tx_rate_flag", Size: 3, Fields: []Attr{
	{Kind: S8, Name: "idx"},
	{Kind: U16, Name: "flags", Enum: &hwsimRateFlagsEnum},
}}

var hwsimSpace = Space{Name: "hwsim", Prefix: "HWSIM_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "HWSIM_ATTR_UNSPEC"},
	{Type: 1, Kind: MAC, Name: "HWSIM_ATTR_ADDR_RECEIVER"},
	{Type: 2, Kind: MAC, Name: "HWSIM_ATTR_ADDR_TRANSMITTER"},
	{Type: 3, Kind: Binary, Name: "HWSIM_ATTR_FRAME"},
	{Type: 4, Kind: U32, Name: "HWSIM_ATTR_FLAGS", Enum: &hwsimTxFlagsEnum},
	{Type: 5, Kind: U32, Name: "HWSIM_ATTR_RX_RATE"},
	{Type: 6, Kind: S32, Name: "HWSIM_ATTR_SIGNAL"},
	{Type: 7, Kind: Packed, Elem: StructOf, Name: "HWSIM_ATTR_TX_INFO", Struct: &hwsimTxRateStruct},
	{Type: 8, Kind: U64, Show: Hex, Name: "HWSIM_ATTR_COOKIE"},
	{Type: 9, Kind: U32, Name: "HWSIM_ATTR_CHANNELS"},
	{Type: 10, Kind: U32, Name: "HWSIM_ATTR_RADIO_ID"},
	{Type: 11, Kind: String, Name: "HWSIM_ATTR_REG_HINT_ALPHA2"},
	{Type: 12, Kind: U32, Name: "HWSIM_ATTR_REG_CUSTOM_REG"},
	{Type: 13, Kind: Flag, Name: "HWSIM_ATTR_REG_STRICT_REG"},
	{Type: 14, Kind: Flag, Name: "HWSIM_ATTR_SUPPORT_P2P_DEVICE"},
	{Type: 15, Kind: Flag, Name: "HWSIM_ATTR_USE_CHANCTX"},
	{Type: 16, Kind: Flag, Name: "HWSIM_ATTR_DESTROY_RADIO_ON_CLOSE"},
	{Type: 17, Kind: String, Name: "HWSIM_ATTR_RADIO_NAME"},
	{Type: 18, Kind: Flag, Name: "HWSIM_ATTR_NO_VIF"},
	{Type: 19, Kind: U32, Name: "HWSIM_ATTR_FREQ"},
	{Type: 20, Kind: Pad, Name: "HWSIM_ATTR_PAD"},
	{Type: 21, Kind: Packed, Elem: StructOf, Name: "HWSIM_ATTR_TX_INFO_FLAGS", Struct: &hwsimTxRateFlagStruct},
	{Type: 22, Kind: MAC, Name: "HWSIM_ATTR_PERM_ADDR"},
	{Type: 23, Kind: U32, Show: Hex, Name: "HWSIM_ATTR_IFTYPE_SUPPORT"},
	{Type: 24, Kind: Packed, Elem: U32, Show: Hex, Name: "HWSIM_ATTR_CIPHER_SUPPORT"},
	{Type: 25, Kind: Flag, Name: "HWSIM_ATTR_MLO_SUPPORT"},
	{Type: 26, Kind: Nest, Name: "HWSIM_ATTR_PMSR_SUPPORT", Space: &nl80211PmsrSpace},
	{Type: 27, Kind: Nest, Name: "HWSIM_ATTR_PMSR_REQUEST", Space: &nl80211Space},
	{Type: 28, Kind: Nest, Name: "HWSIM_ATTR_PMSR_RESULT", Space: &nl80211PmsrSpace},
	{Type: 29, Kind: Flag, Name: "HWSIM_ATTR_MULTI_RADIO"},
	{Type: 30, Kind: Flag, Name: "HWSIM_ATTR_SUPPORT_NAN_DEVICE"},
	{Type: 31, Kind: Flag, Name: "HWSIM_ATTR_SUPPORT_BACKGROUND_RADAR"},
}}

var hwsimGenlFamily = Family{Name: "MAC80211_HWSIM", Protocol: 16, Space: &hwsimSpace, Types: []Type{
	{Number: 1, Direction: Both, Name: "HWSIM_CMD_REGISTER"},
	{Number: 2, Direction: Both, Name: "HWSIM_CMD_FRAME"},
	{Number: 3, Direction: Both, Name: "HWSIM_CMD_TX_INFO_FRAME"},
	{Number: 4, Direction: Both, Class: ClassNew, Name: "HWSIM_CMD_NEW_RADIO"},
	{Number: 5, Direction: Both, Class: ClassDelete, Name: "HWSIM_CMD_DEL_RADIO"},
	{Number: 6, Direction: Both, Class: ClassGet, Name: "HWSIM_CMD_GET_RADIO"},
	{Number: 7, Direction: Both, Class: ClassNew, Name: "HWSIM_CMD_ADD_MAC_ADDR"},
	{Number: 8, Direction: Both, Class: ClassDelete, Name: "HWSIM_CMD_DEL_MAC_ADDR"},
	{Number: 9, Direction: Both, Name: "HWSIM_CMD_START_PMSR"},
	{Number: 10, Direction: Both, Name: "HWSIM_CMD_ABORT_PMSR"},
	{Number: 11, Direction: Both, Name: "HWSIM_CMD_REPORT_PMSR"},
}}
