// SPDX-License-Identifier: Apache-2.0

package decode

// IEEE 802.15.4 radios: nl802154 (include/net/nl802154.h of the kernel, no uapi
// header) and "802.15.4 MAC" before it (include/linux/nl802154.h).

var nl802154IftypeEnum = Enum{Name: "nl802154_iftype", Prefix: "NL802154_IFTYPE_", Values: []Value{
	{0, "NL802154_IFTYPE_NODE"},
	{1, "NL802154_IFTYPE_MONITOR"},
	{2, "NL802154_IFTYPE_COORD"},
}}

var nl802154CommandsEnum = Enum{Name: "nl802154_commands", Prefix: "NL802154_CMD_", Values: []Value{
	{0, "NL802154_CMD_UNSPEC"},
	{1, "NL802154_CMD_GET_WPAN_PHY"},
	{2, "NL802154_CMD_SET_WPAN_PHY"},
	{3, "NL802154_CMD_NEW_WPAN_PHY"},
	{4, "NL802154_CMD_DEL_WPAN_PHY"},
	{5, "NL802154_CMD_GET_INTERFACE"},
	{6, "NL802154_CMD_SET_INTERFACE"},
	{7, "NL802154_CMD_NEW_INTERFACE"},
	{8, "NL802154_CMD_DEL_INTERFACE"},
	{9, "NL802154_CMD_SET_CHANNEL"},
	{10, "NL802154_CMD_SET_PAN_ID"},
	{11, "NL802154_CMD_SET_SHORT_ADDR"},
	{12, "NL802154_CMD_SET_TX_POWER"},
	{13, "NL802154_CMD_SET_CCA_MODE"},
	{14, "NL802154_CMD_SET_CCA_ED_LEVEL"},
	{15, "NL802154_CMD_SET_MAX_FRAME_RETRIES"},
	{16, "NL802154_CMD_SET_BACKOFF_EXPONENT"},
	{17, "NL802154_CMD_SET_MAX_CSMA_BACKOFFS"},
	{18, "NL802154_CMD_SET_LBT_MODE"},
	{19, "NL802154_CMD_SET_ACKREQ_DEFAULT"},
	{20, "NL802154_CMD_SET_WPAN_PHY_NETNS"},
	{21, "NL802154_CMD_SET_SEC_PARAMS"},
	{22, "NL802154_CMD_GET_SEC_KEY"},
	{23, "NL802154_CMD_NEW_SEC_KEY"},
	{24, "NL802154_CMD_DEL_SEC_KEY"},
	{25, "NL802154_CMD_GET_SEC_DEV"},
	{26, "NL802154_CMD_NEW_SEC_DEV"},
	{27, "NL802154_CMD_DEL_SEC_DEV"},
	{28, "NL802154_CMD_GET_SEC_DEVKEY"},
	{29, "NL802154_CMD_NEW_SEC_DEVKEY"},
	{30, "NL802154_CMD_DEL_SEC_DEVKEY"},
	{31, "NL802154_CMD_GET_SEC_LEVEL"},
	{32, "NL802154_CMD_NEW_SEC_LEVEL"},
	{33, "NL802154_CMD_DEL_SEC_LEVEL"},
	{34, "NL802154_CMD_SCAN_EVENT"},
	{35, "NL802154_CMD_TRIGGER_SCAN"},
	{36, "NL802154_CMD_ABORT_SCAN"},
	{37, "NL802154_CMD_SCAN_DONE"},
	{38, "NL802154_CMD_SEND_BEACONS"},
	{39, "NL802154_CMD_STOP_BEACONS"},
	{40, "NL802154_CMD_ASSOCIATE"},
	{41, "NL802154_CMD_DISASSOCIATE"},
	{42, "NL802154_CMD_SET_MAX_ASSOCIATIONS"},
	{43, "NL802154_CMD_LIST_ASSOCIATIONS"},
}}

var nl802154CcaModesEnum = Enum{Name: "nl802154_cca_modes", Prefix: "NL802154_CCA_", Values: []Value{
	{1, "NL802154_CCA_ENERGY"},
	{2, "NL802154_CCA_CARRIER"},
	{3, "NL802154_CCA_ENERGY_CARRIER"},
	{4, "NL802154_CCA_ALOHA"},
	{5, "NL802154_CCA_UWB_SHR"},
	{6, "NL802154_CCA_UWB_MULTIPLEXED"},
}}

var nl802154CcaOptsEnum = Enum{Name: "nl802154_cca_opts", Prefix: "NL802154_CCA_OPT_", Values: []Value{
	{0, "NL802154_CCA_OPT_ENERGY_CARRIER_AND"},
	{1, "NL802154_CCA_OPT_ENERGY_CARRIER_OR"},
}}

var nl802154BoolEnum = Enum{Name: "nl802154_supported_bool_states", Prefix: "NL802154_SUPPORTED_BOOL_", Values: []Value{
	{0, "NL802154_SUPPORTED_BOOL_FALSE"},
	{1, "NL802154_SUPPORTED_BOOL_TRUE"},
	{3, "NL802154_SUPPORTED_BOOL_BOTH"},
}}

var nl802154AddrModesEnum = Enum{Name: "nl802154_dev_addr_modes", Prefix: "NL802154_DEV_ADDR_", Values: []Value{
	{0, "NL802154_DEV_ADDR_NONE"},
	{2, "NL802154_DEV_ADDR_SHORT"},
	{3, "NL802154_DEV_ADDR_EXTENDED"},
}}

var nl802154PeerTypeEnum = Enum{Name: "nl802154_peer_type", Prefix: "NL802154_PEER_TYPE_", Values: []Value{
	{0, "NL802154_PEER_TYPE_UNSPEC"},
	{1, "NL802154_PEER_TYPE_PARENT"},
	{2, "NL802154_PEER_TYPE_CHILD"},
}}

var nl802154ScanTypesEnum = Enum{Name: "nl802154_scan_types", Prefix: "NL802154_SCAN_", Values: []Value{
	{1, "NL802154_SCAN_ED"},
	{2, "NL802154_SCAN_ACTIVE"},
	{3, "NL802154_SCAN_PASSIVE"},
	{4, "NL802154_SCAN_ORPHAN"},
	{5, "NL802154_SCAN_ENHANCED_ACTIVE"},
	{6, "NL802154_SCAN_RIT_PASSIVE"},
}}

var nl802154ScanDoneEnum = Enum{Name: "nl802154_scan_done_reasons", Prefix: "NL802154_SCAN_DONE_REASON_", Values: []Value{
	{1, "NL802154_SCAN_DONE_REASON_FINISHED"},
	{2, "NL802154_SCAN_DONE_REASON_ABORTED"},
}}

var nl802154KeyModesEnum = Enum{Name: "nl802154_key_id_modes", Prefix: "NL802154_KEY_ID_MODE_", Values: []Value{
	{0, "NL802154_KEY_ID_MODE_IMPLICIT"},
	{1, "NL802154_KEY_ID_MODE_INDEX"},
	{2, "NL802154_KEY_ID_MODE_INDEX_SHORT"},
	{3, "NL802154_KEY_ID_MODE_INDEX_EXTENDED"},
}}

var nl802154SeclevelsEnum = Enum{Name: "nl802154_seclevels", Prefix: "NL802154_SECLEVEL_", Values: []Value{
	{0, "NL802154_SECLEVEL_NONE"},
	{1, "NL802154_SECLEVEL_MIC32"},
	{2, "NL802154_SECLEVEL_MIC64"},
	{3, "NL802154_SECLEVEL_MIC128"},
	{4, "NL802154_SECLEVEL_ENC"},
	{5, "NL802154_SECLEVEL_ENC_MIC32"},
	{6, "NL802154_SECLEVEL_ENC_MIC64"},
	{7, "NL802154_SECLEVEL_ENC_MIC128"},
}}

var nl802154FramesEnum = Enum{Name: "nl802154_frames", Prefix: "NL802154_FRAME_", Values: []Value{
	{0, "NL802154_FRAME_BEACON"},
	{1, "NL802154_FRAME_DATA"},
	{2, "NL802154_FRAME_ACK"},
	{3, "NL802154_FRAME_CMD"},
}}

var nl802154CmdFramesEnum = Enum{Name: "nl802154_cmd_frames", Prefix: "NL802154_CMD_FRAME_", Values: []Value{
	{1, "NL802154_CMD_FRAME_ASSOC_REQUEST"},
	{2, "NL802154_CMD_FRAME_ASSOC_RESPONSE"},
	{3, "NL802154_CMD_FRAME_DISASSOC_NOTIFY"},
	{4, "NL802154_CMD_FRAME_DATA_REQUEST"},
	{5, "NL802154_CMD_FRAME_PAN_ID_CONFLICT_NOTIFY"},
	{6, "NL802154_CMD_FRAME_ORPHAN_NOTIFY"},
	{7, "NL802154_CMD_FRAME_BEACON_REQUEST"},
	{8, "NL802154_CMD_FRAME_COORD_REALIGNMENT"},
	{9, "NL802154_CMD_FRAME_GTS_REQUEST"},
}}

var nl802154DevkeyEnum = Enum{Name: "NL802154_DEVKEY_*", Prefix: "NL802154_DEVKEY_", Values: []Value{
	{0, "NL802154_DEVKEY_IGNORE"},
	{1, "NL802154_DEVKEY_RESTRICT"},
	{2, "NL802154_DEVKEY_RECORD"},
}}

var nl802154Space = Space{Name: "nl802154", Prefix: "NL802154_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NL802154_ATTR_UNSPEC"},
	{Type: 1, Kind: U32, Name: "NL802154_ATTR_WPAN_PHY"},
	{Type: 2, Kind: String, Name: "NL802154_ATTR_WPAN_PHY_NAME"},
	{Type: 3, Kind: U32, Show: IfIndex, Name: "NL802154_ATTR_IFINDEX"},
	{Type: 4, Kind: String, Name: "NL802154_ATTR_IFNAME"},
	{Type: 5, Kind: U32, Name: "NL802154_ATTR_IFTYPE", Enum: &nl802154IftypeEnum},
	{Type: 6, Kind: U64, Show: Hex, Name: "NL802154_ATTR_WPAN_DEV"},
	{Type: 7, Kind: U8, Name: "NL802154_ATTR_PAGE"},
	{Type: 8, Kind: U8, Name: "NL802154_ATTR_CHANNEL"},
	{Type: 9, Kind: U16, Order: Little, Show: Hex, Name: "NL802154_ATTR_PAN_ID"},
	{Type: 10, Kind: U16, Order: Little, Show: Hex, Name: "NL802154_ATTR_SHORT_ADDR"},
	{Type: 11, Kind: S32, Name: "NL802154_ATTR_TX_POWER"},
	{Type: 12, Kind: U32, Name: "NL802154_ATTR_CCA_MODE", Enum: &nl802154CcaModesEnum},
	{Type: 13, Kind: U32, Name: "NL802154_ATTR_CCA_OPT", Enum: &nl802154CcaOptsEnum},
	{Type: 14, Kind: S32, Name: "NL802154_ATTR_CCA_ED_LEVEL"},
	{Type: 15, Kind: S8, Name: "NL802154_ATTR_MAX_FRAME_RETRIES"},
	{Type: 16, Kind: U8, Name: "NL802154_ATTR_MAX_BE"},
	{Type: 17, Kind: U8, Name: "NL802154_ATTR_MIN_BE"},
	{Type: 18, Kind: U8, Name: "NL802154_ATTR_MAX_CSMA_BACKOFFS"},
	{Type: 19, Kind: U8, Name: "NL802154_ATTR_LBT_MODE"},
	{Type: 20, Kind: U32, Name: "NL802154_ATTR_GENERATION"},
	{Type: 21, Kind: Array, Elem: U32, Show: Hex, Name: "NL802154_ATTR_CHANNELS_SUPPORTED"},
	{Type: 22, Kind: U32, Show: Hex, Name: "NL802154_ATTR_SUPPORTED_CHANNEL"},
	{Type: 23, Kind: U64, Order: Little, Show: Hex, Name: "NL802154_ATTR_EXTENDED_ADDR"},
	{Type: 24, Kind: Nest, Name: "NL802154_ATTR_WPAN_PHY_CAPS", Space: &nl802154CapSpace},
	{Type: 25, Kind: Array, Elem: U32, Name: "NL802154_ATTR_SUPPORTED_COMMANDS", Enum: &nl802154CommandsEnum},
	{Type: 26, Kind: U8, Name: "NL802154_ATTR_ACKREQ_DEFAULT"},
	{Type: 27, Kind: Pad, Name: "NL802154_ATTR_PAD"},
	{Type: 28, Kind: U32, Name: "NL802154_ATTR_PID"},
	{Type: 29, Kind: U32, Name: "NL802154_ATTR_NETNS_FD"},
	{Type: 30, Kind: Nest, Name: "NL802154_ATTR_COORDINATOR", Space: &nl802154CoordSpace},
	{Type: 31, Kind: U8, Name: "NL802154_ATTR_SCAN_TYPE", Enum: &nl802154ScanTypesEnum},
	{Type: 32, Kind: U32, Show: Hex, Name: "NL802154_ATTR_SCAN_FLAGS"},
	{Type: 33, Kind: U32, Show: Hex, Name: "NL802154_ATTR_SCAN_CHANNELS"},
	{Type: 34, Kind: U64, Show: Hex, Name: "NL802154_ATTR_SCAN_PREAMBLE_CODES"},
	{Type: 35, Kind: U8, Name: "NL802154_ATTR_SCAN_MEAN_PRF"},
	{Type: 36, Kind: U8, Name: "NL802154_ATTR_SCAN_DURATION"},
	{Type: 37, Kind: U8, Name: "NL802154_ATTR_SCAN_DONE_REASON", Enum: &nl802154ScanDoneEnum},
	{Type: 38, Kind: U8, Name: "NL802154_ATTR_BEACON_INTERVAL"},
	{Type: 39, Kind: U32, Name: "NL802154_ATTR_MAX_ASSOCIATIONS"},
	{Type: 40, Kind: Nest, Name: "NL802154_ATTR_PEER", Space: &nl802154DevAddrSpace},
	{Type: 41, Kind: U8, Name: "NL802154_ATTR_SEC_ENABLED"},
	{Type: 42, Kind: U32, Name: "NL802154_ATTR_SEC_OUT_LEVEL", Enum: &nl802154SeclevelsEnum},
	{Type: 43, Kind: Nest, Name: "NL802154_ATTR_SEC_OUT_KEY_ID", Space: &nl802154KeyIDSpace},
	{Type: 44, Kind: U32, Order: Big, Name: "NL802154_ATTR_SEC_FRAME_COUNTER"},
	{Type: 45, Kind: Nest, Name: "NL802154_ATTR_SEC_LEVEL", Space: &nl802154SeclevelSpace},
	{Type: 46, Kind: Nest, Name: "NL802154_ATTR_SEC_DEVICE", Space: &nl802154DevSpace},
	{Type: 47, Kind: Nest, Name: "NL802154_ATTR_SEC_DEVKEY", Space: &nl802154DevkeySpace},
	{Type: 48, Kind: Nest, Name: "NL802154_ATTR_SEC_KEY", Space: &nl802154KeySpace},
}}

// nl802154CapSpace: the lists of channels, modes and types are flags, named by
// number alone.
var nl802154CapSpace = Space{Name: "cap", Prefix: "NL802154_CAP_ATTR_", Attrs: []Attr{
	{Type: 1, Kind: Array, Elem: Flag, Name: "NL802154_CAP_ATTR_IFTYPES"},
	{Type: 2, Kind: NestArray, Name: "NL802154_CAP_ATTR_CHANNELS", Space: &nl802154ChannelSpace},
	{Type: 3, Kind: Array, Elem: S32, Name: "NL802154_CAP_ATTR_TX_POWERS"},
	{Type: 4, Kind: Array, Elem: S32, Name: "NL802154_CAP_ATTR_CCA_ED_LEVELS"},
	{Type: 5, Kind: Array, Elem: Flag, Name: "NL802154_CAP_ATTR_CCA_MODES"},
	{Type: 6, Kind: Array, Elem: Flag, Name: "NL802154_CAP_ATTR_CCA_OPTS"},
	{Type: 7, Kind: U8, Name: "NL802154_CAP_ATTR_MIN_MINBE"},
	{Type: 8, Kind: U8, Name: "NL802154_CAP_ATTR_MAX_MINBE"},
	{Type: 9, Kind: U8, Name: "NL802154_CAP_ATTR_MIN_MAXBE"},
	{Type: 10, Kind: U8, Name: "NL802154_CAP_ATTR_MAX_MAXBE"},
	{Type: 11, Kind: U8, Name: "NL802154_CAP_ATTR_MIN_CSMA_BACKOFFS"},
	{Type: 12, Kind: U8, Name: "NL802154_CAP_ATTR_MAX_CSMA_BACKOFFS"},
	{Type: 13, Kind: S8, Name: "NL802154_CAP_ATTR_MIN_FRAME_RETRIES"},
	{Type: 14, Kind: S8, Name: "NL802154_CAP_ATTR_MAX_FRAME_RETRIES"},
	{Type: 15, Kind: U32, Name: "NL802154_CAP_ATTR_LBT", Enum: &nl802154BoolEnum},
}}

// nl802154ChannelSpace is a page's channels: flags that are numbers alone.
var nl802154ChannelSpace = Space{Name: "channel", Prefix: "NL802154_", Attrs: []Attr{}}

var nl802154CoordSpace = Space{Name: "coord", Prefix: "NL802154_COORD_", Attrs: []Attr{
	{Type: 1, Kind: U16, Order: Little, Show: Hex, Name: "NL802154_COORD_PANID"},
	{Type: 2, Kind: U64, Order: Little, Show: Hex, Name: "NL802154_COORD_ADDR"},
	{Type: 3, Kind: U8, Name: "NL802154_COORD_CHANNEL"},
	{Type: 4, Kind: U8, Name: "NL802154_COORD_PAGE"},
	{Type: 5, Kind: U8, Name: "NL802154_COORD_PREAMBLE_CODE"},
	{Type: 6, Kind: U8, Name: "NL802154_COORD_MEAN_PRF"},
	{Type: 7, Kind: U16, Show: Hex, Name: "NL802154_COORD_SUPERFRAME_SPEC"},
	{Type: 8, Kind: U8, Name: "NL802154_COORD_LINK_QUALITY"},
	{Type: 9, Kind: Flag, Name: "NL802154_COORD_GTS_PERMIT"},
	{Type: 10, Kind: Binary, Name: "NL802154_COORD_PAYLOAD_DATA"},
	{Type: 11, Kind: Pad, Name: "NL802154_COORD_PAD"},
}}

var nl802154DevAddrSpace = Space{Name: "addr", Prefix: "NL802154_DEV_ADDR_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NL802154_DEV_ADDR_ATTR_UNSPEC"},
	{Type: 1, Kind: U16, Order: Little, Show: Hex, Name: "NL802154_DEV_ADDR_ATTR_PAN_ID"},
	{Type: 2, Kind: U32, Name: "NL802154_DEV_ADDR_ATTR_MODE", Enum: &nl802154AddrModesEnum},
	{Type: 3, Kind: U16, Order: Little, Show: Hex, Name: "NL802154_DEV_ADDR_ATTR_SHORT"},
	{Type: 4, Kind: U64, Order: Little, Show: Hex, Name: "NL802154_DEV_ADDR_ATTR_EXTENDED"},
	{Type: 5, Kind: Pad, Name: "NL802154_DEV_ADDR_ATTR_PAD"},
	{Type: 6, Kind: U8, Name: "NL802154_DEV_ADDR_ATTR_PEER_TYPE", Enum: &nl802154PeerTypeEnum},
}}

var nl802154KeyIDSpace = Space{Name: "id", Prefix: "NL802154_KEY_ID_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NL802154_KEY_ID_ATTR_UNSPEC"},
	{Type: 1, Kind: U32, Name: "NL802154_KEY_ID_ATTR_MODE", Enum: &nl802154KeyModesEnum},
	{Type: 2, Kind: U8, Name: "NL802154_KEY_ID_ATTR_INDEX"},
	{Type: 3, Kind: Nest, Name: "NL802154_KEY_ID_ATTR_IMPLICIT", Space: &nl802154DevAddrSpace},
	{Type: 4, Kind: U32, Order: Little, Show: Hex, Name: "NL802154_KEY_ID_ATTR_SOURCE_SHORT"},
	{Type: 5, Kind: U64, Order: Little, Show: Hex, Name: "NL802154_KEY_ID_ATTR_SOURCE_EXTENDED"},
	{Type: 6, Kind: Pad, Name: "NL802154_KEY_ID_ATTR_PAD"},
}}

var nl802154SeclevelSpace = Space{Name: "level", Prefix: "NL802154_SECLEVEL_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NL802154_SECLEVEL_ATTR_UNSPEC"},
	{Type: 1, Kind: U8, Show: Hex, Name: "NL802154_SECLEVEL_ATTR_LEVELS"},
	{Type: 2, Kind: U32, Name: "NL802154_SECLEVEL_ATTR_FRAME", Enum: &nl802154FramesEnum},
	{Type: 3, Kind: U32, Name: "NL802154_SECLEVEL_ATTR_CMD_FRAME", Enum: &nl802154CmdFramesEnum},
	{Type: 4, Kind: U8, Name: "NL802154_SECLEVEL_ATTR_DEV_OVERRIDE"},
}}

var nl802154DevSpace = Space{Name: "dev", Prefix: "NL802154_DEV_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NL802154_DEV_ATTR_UNSPEC"},
	{Type: 1, Kind: U32, Name: "NL802154_DEV_ATTR_FRAME_COUNTER"},
	{Type: 2, Kind: U16, Order: Little, Show: Hex, Name: "NL802154_DEV_ATTR_PAN_ID"},
	{Type: 3, Kind: U16, Order: Little, Show: Hex, Name: "NL802154_DEV_ATTR_SHORT_ADDR"},
	{Type: 4, Kind: U64, Order: Little, Show: Hex, Name: "NL802154_DEV_ATTR_EXTENDED_ADDR"},
	{Type: 5, Kind: U8, Name: "NL802154_DEV_ATTR_SECLEVEL_EXEMPT"},
	{Type: 6, Kind: U32, Name: "NL802154_DEV_ATTR_KEY_MODE", Enum: &nl802154DevkeyEnum},
	{Type: 7, Kind: Pad, Name: "NL802154_DEV_ATTR_PAD"},
}}

var nl802154DevkeySpace = Space{Name: "devkey", Prefix: "NL802154_DEVKEY_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NL802154_DEVKEY_ATTR_UNSPEC"},
	{Type: 1, Kind: U32, Name: "NL802154_DEVKEY_ATTR_FRAME_COUNTER"},
	{Type: 2, Kind: U64, Order: Little, Show: Hex, Name: "NL802154_DEVKEY_ATTR_EXTENDED_ADDR"},
	{Type: 3, Kind: Nest, Name: "NL802154_DEVKEY_ATTR_ID", Space: &nl802154KeyIDSpace},
	{Type: 4, Kind: Pad, Name: "NL802154_DEVKEY_ATTR_PAD"},
}}

var nl802154KeySpace = Space{Name: "key", Prefix: "NL802154_KEY_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NL802154_KEY_ATTR_UNSPEC"},
	{Type: 1, Kind: Nest, Name: "NL802154_KEY_ATTR_ID", Space: &nl802154KeyIDSpace},
	{Type: 2, Kind: U8, Show: Hex, Name: "NL802154_KEY_ATTR_USAGE_FRAMES"},
	{Type: 3, Kind: Binary, Name: "NL802154_KEY_ATTR_USAGE_CMDS"},
	{Type: 4, Kind: Binary, Secret: true, Name: "NL802154_KEY_ATTR_BYTES"},
}}

var nl802154GenlFamily = Family{Name: "nl802154", Protocol: 16, Space: &nl802154Space, Types: []Type{
	{Number: 1, Direction: Both, Class: ClassGet, Name: "NL802154_CMD_GET_WPAN_PHY"},
	{Number: 2, Direction: Both, Name: "NL802154_CMD_SET_WPAN_PHY"},
	{Number: 3, Direction: Both, Class: ClassNew, Name: "NL802154_CMD_NEW_WPAN_PHY"},
	{Number: 4, Direction: Both, Class: ClassDelete, Name: "NL802154_CMD_DEL_WPAN_PHY"},
	{Number: 5, Direction: Both, Class: ClassGet, Name: "NL802154_CMD_GET_INTERFACE"},
	{Number: 6, Direction: Both, Name: "NL802154_CMD_SET_INTERFACE"},
	{Number: 7, Direction: Both, Class: ClassNew, Name: "NL802154_CMD_NEW_INTERFACE"},
	{Number: 8, Direction: Both, Class: ClassDelete, Name: "NL802154_CMD_DEL_INTERFACE"},
	{Number: 9, Direction: Both, Name: "NL802154_CMD_SET_CHANNEL"},
	{Number: 10, Direction: Both, Name: "NL802154_CMD_SET_PAN_ID"},
	{Number: 11, Direction: Both, Name: "NL802154_CMD_SET_SHORT_ADDR"},
	{Number: 12, Direction: Both, Name: "NL802154_CMD_SET_TX_POWER"},
	{Number: 13, Direction: Both, Name: "NL802154_CMD_SET_CCA_MODE"},
	{Number: 14, Direction: Both, Name: "NL802154_CMD_SET_CCA_ED_LEVEL"},
	{Number: 15, Direction: Both, Name: "NL802154_CMD_SET_MAX_FRAME_RETRIES"},
	{Number: 16, Direction: Both, Name: "NL802154_CMD_SET_BACKOFF_EXPONENT"},
	{Number: 17, Direction: Both, Name: "NL802154_CMD_SET_MAX_CSMA_BACKOFFS"},
	{Number: 18, Direction: Both, Name: "NL802154_CMD_SET_LBT_MODE"},
	{Number: 19, Direction: Both, Name: "NL802154_CMD_SET_ACKREQ_DEFAULT"},
	{Number: 20, Direction: Both, Name: "NL802154_CMD_SET_WPAN_PHY_NETNS"},
	{Number: 21, Direction: Both, Name: "NL802154_CMD_SET_SEC_PARAMS"},
	{Number: 22, Direction: Both, Class: ClassGet, Name: "NL802154_CMD_GET_SEC_KEY"},
	{Number: 23, Direction: Both, Class: ClassNew, Name: "NL802154_CMD_NEW_SEC_KEY"},
	{Number: 24, Direction: Both, Class: ClassDelete, Name: "NL802154_CMD_DEL_SEC_KEY"},
	{Number: 25, Direction: Both, Class: ClassGet, Name: "NL802154_CMD_GET_SEC_DEV"},
	{Number: 26, Direction: Both, Class: ClassNew, Name: "NL802154_CMD_NEW_SEC_DEV"},
	{Number: 27, Direction: Both, Class: ClassDelete, Name: "NL802154_CMD_DEL_SEC_DEV"},
	{Number: 28, Direction: Both, Class: ClassGet, Name: "NL802154_CMD_GET_SEC_DEVKEY"},
	{Number: 29, Direction: Both, Class: ClassNew, Name: "NL802154_CMD_NEW_SEC_DEVKEY"},
	{Number: 30, Direction: Both, Class: ClassDelete, Name: "NL802154_CMD_DEL_SEC_DEVKEY"},
	{Number: 31, Direction: Both, Class: ClassGet, Name: "NL802154_CMD_GET_SEC_LEVEL"},
	{Number: 32, Direction: Both, Class: ClassNew, Name: "NL802154_CMD_NEW_SEC_LEVEL"},
	{Number: 33, Direction: Both, Class: ClassDelete, Name: "NL802154_CMD_DEL_SEC_LEVEL"},
	{Number: 34, Direction: Both, Name: "NL802154_CMD_SCAN_EVENT"},
	{Number: 35, Direction: Both, Name: "NL802154_CMD_TRIGGER_SCAN"},
	{Number: 36, Direction: Both, Name: "NL802154_CMD_ABORT_SCAN"},
	{Number: 37, Direction: Both, Name: "NL802154_CMD_SCAN_DONE"},
	{Number: 38, Direction: Both, Name: "NL802154_CMD_SEND_BEACONS"},
	{Number: 39, Direction: Both, Name: "NL802154_CMD_STOP_BEACONS"},
	{Number: 40, Direction: Both, Name: "NL802154_CMD_ASSOCIATE"},
	{Number: 41, Direction: Both, Name: "NL802154_CMD_DISASSOCIATE"},
	{Number: 42, Direction: Both, Name: "NL802154_CMD_SET_MAX_ASSOCIATIONS"},
	{Number: 43, Direction: Both, Class: ClassGet, Name: "NL802154_CMD_LIST_ASSOCIATIONS"},
}}

var ieee802154Space = Space{Name: "ieee802154", Prefix: "IEEE802154_ATTR_", Attrs: []Attr{
	{Type: 1, Kind: String, Name: "IEEE802154_ATTR_DEV_NAME"},
	{Type: 2, Kind: U32, Show: IfIndex, Name: "IEEE802154_ATTR_DEV_INDEX"},
	{Type: 3, Kind: U8, Name: "IEEE802154_ATTR_STATUS"},
	{Type: 4, Kind: U16, Order: Little, Show: Hex, Name: "IEEE802154_ATTR_SHORT_ADDR"},
	{Type: 5, Kind: U64, Order: Little, Show: Hex, Name: "IEEE802154_ATTR_HW_ADDR"},
	{Type: 6, Kind: U16, Order: Little, Show: Hex, Name: "IEEE802154_ATTR_PAN_ID"},
	{Type: 7, Kind: U8, Name: "IEEE802154_ATTR_CHANNEL"},
	{Type: 8, Kind: U16, Order: Little, Show: Hex, Name: "IEEE802154_ATTR_COORD_SHORT_ADDR"},
	{Type: 9, Kind: U64, Order: Little, Show: Hex, Name: "IEEE802154_ATTR_COORD_HW_ADDR"},
	{Type: 10, Kind: U16, Order: Little, Show: Hex, Name: "IEEE802154_ATTR_COORD_PAN_ID"},
	{Type: 11, Kind: U16, Order: Little, Show: Hex, Name: "IEEE802154_ATTR_SRC_SHORT_ADDR"},
	{Type: 12, Kind: U64, Order: Little, Show: Hex, Name: "IEEE802154_ATTR_SRC_HW_ADDR"},
	{Type: 13, Kind: U16, Order: Little, Show: Hex, Name: "IEEE802154_ATTR_SRC_PAN_ID"},
	{Type: 14, Kind: U16, Order: Little, Show: Hex, Name: "IEEE802154_ATTR_DEST_SHORT_ADDR"},
	{Type: 15, Kind: U64, Order: Little, Show: Hex, Name: "IEEE802154_ATTR_DEST_HW_ADDR"},
	{Type: 16, Kind: U16, Order: Little, Show: Hex, Name: "IEEE802154_ATTR_DEST_PAN_ID"},
	{Type: 17, Kind: U8, Show: Hex, Name: "IEEE802154_ATTR_CAPABILITY"},
	{Type: 18, Kind: U8, Name: "IEEE802154_ATTR_REASON"},
	{Type: 19, Kind: U8, Name: "IEEE802154_ATTR_SCAN_TYPE"},
	{Type: 20, Kind: U32, Show: Hex, Name: "IEEE802154_ATTR_CHANNELS"},
	{Type: 21, Kind: U8, Name: "IEEE802154_ATTR_DURATION"},
	{Type: 22, Kind: Packed, Elem: U8, Name: "IEEE802154_ATTR_ED_LIST"},
	{Type: 23, Kind: U8, Name: "IEEE802154_ATTR_BCN_ORD"},
	{Type: 24, Kind: U8, Name: "IEEE802154_ATTR_SF_ORD"},
	{Type: 25, Kind: U8, Name: "IEEE802154_ATTR_PAN_COORD"},
	{Type: 26, Kind: U8, Name: "IEEE802154_ATTR_BAT_EXT"},
	{Type: 27, Kind: U8, Name: "IEEE802154_ATTR_COORD_REALIGN"},
	{Type: 28, Kind: Binary, Name: "IEEE802154_ATTR_SEC"},
	{Type: 29, Kind: U8, Name: "IEEE802154_ATTR_PAGE"},
	{Type: 30, Kind: Packed, Elem: U32, Show: Hex, Name: "IEEE802154_ATTR_CHANNEL_PAGE_LIST"},
	{Type: 31, Kind: String, Name: "IEEE802154_ATTR_PHY_NAME"},
	{Type: 32, Kind: U8, Name: "IEEE802154_ATTR_DEV_TYPE"},
	{Type: 33, Kind: S8, Name: "IEEE802154_ATTR_TXPOWER"},
	{Type: 34, Kind: U8, Name: "IEEE802154_ATTR_LBT_ENABLED"},
	{Type: 35, Kind: U8, Name: "IEEE802154_ATTR_CCA_MODE"},
	{Type: 36, Kind: S32, Name: "IEEE802154_ATTR_CCA_ED_LEVEL"},
	{Type: 37, Kind: U8, Name: "IEEE802154_ATTR_CSMA_RETRIES"},
	{Type: 38, Kind: U8, Name: "IEEE802154_ATTR_CSMA_MIN_BE"},
	{Type: 39, Kind: U8, Name: "IEEE802154_ATTR_CSMA_MAX_BE"},
	{Type: 40, Kind: S8, Name: "IEEE802154_ATTR_FRAME_RETRIES"},
	{Type: 41, Kind: U8, Name: "IEEE802154_ATTR_LLSEC_ENABLED"},
	{Type: 42, Kind: U8, Name: "IEEE802154_ATTR_LLSEC_SECLEVEL"},
	{Type: 43, Kind: U8, Name: "IEEE802154_ATTR_LLSEC_KEY_MODE"},
	{Type: 44, Kind: U32, Show: Hex, Name: "IEEE802154_ATTR_LLSEC_KEY_SOURCE_SHORT"},
	{Type: 45, Kind: U64, Order: Little, Show: Hex, Name: "IEEE802154_ATTR_LLSEC_KEY_SOURCE_EXTENDED"},
	{Type: 46, Kind: U8, Name: "IEEE802154_ATTR_LLSEC_KEY_ID"},
	{Type: 47, Kind: U32, Name: "IEEE802154_ATTR_LLSEC_FRAME_COUNTER"},
	{Type: 48, Kind: Binary, Secret: true, Name: "IEEE802154_ATTR_LLSEC_KEY_BYTES"},
	{Type: 49, Kind: U8, Show: Hex, Name: "IEEE802154_ATTR_LLSEC_KEY_USAGE_FRAME_TYPES"},
	{Type: 50, Kind: Binary, Name: "IEEE802154_ATTR_LLSEC_KEY_USAGE_COMMANDS"},
	{Type: 51, Kind: U8, Name: "IEEE802154_ATTR_LLSEC_FRAME_TYPE"},
	{Type: 52, Kind: U8, Name: "IEEE802154_ATTR_LLSEC_CMD_FRAME_ID"},
	{Type: 53, Kind: U8, Show: Hex, Name: "IEEE802154_ATTR_LLSEC_SECLEVELS"},
	{Type: 54, Kind: U8, Name: "IEEE802154_ATTR_LLSEC_DEV_OVERRIDE"},
	{Type: 55, Kind: U8, Name: "IEEE802154_ATTR_LLSEC_DEV_KEY_MODE"},
	{Type: 56, Kind: Pad, Name: "IEEE802154_ATTR_PAD"},
}}

var ieee802154GenlFamily = Family{Name: "802.15.4 MAC", Protocol: 16, Space: &ieee802154Space, Types: []Type{
	{Number: 1, Direction: Both, Name: "IEEE802154_ASSOCIATE_REQ"},
	{Number: 2, Direction: Both, Name: "IEEE802154_ASSOCIATE_CONF"},
	{Number: 3, Direction: Both, Name: "IEEE802154_DISASSOCIATE_REQ"},
	{Number: 4, Direction: Both, Name: "IEEE802154_DISASSOCIATE_CONF"},
	{Number: 5, Direction: Both, Class: ClassGet, Name: "IEEE802154_GET_REQ"},
	{Number: 6, Direction: Both, Class: ClassGet, Name: "IEEE802154_GET_CONF"},
	{Number: 7, Direction: Both, Name: "IEEE802154_RESET_REQ"},
	{Number: 8, Direction: Both, Name: "IEEE802154_RESET_CONF"},
	{Number: 9, Direction: Both, Name: "IEEE802154_SCAN_REQ"},
	{Number: 10, Direction: Both, Name: "IEEE802154_SCAN_CONF"},
	{Number: 11, Direction: Both, Name: "IEEE802154_SET_REQ"},
	{Number: 12, Direction: Both, Name: "IEEE802154_SET_CONF"},
	{Number: 13, Direction: Both, Name: "IEEE802154_START_REQ"},
	{Number: 14, Direction: Both, Name: "IEEE802154_START_CONF"},
	{Number: 15, Direction: Both, Name: "IEEE802154_SYNC_REQ"},
	{Number: 16, Direction: Both, Name: "IEEE802154_POLL_REQ"},
	{Number: 17, Direction: Both, Name: "IEEE802154_POLL_CONF"},
	{Number: 18, Direction: Both, Name: "IEEE802154_ASSOCIATE_INDIC"},
	{Number: 19, Direction: Both, Name: "IEEE802154_ASSOCIATE_RESP"},
	{Number: 20, Direction: Both, Name: "IEEE802154_DISASSOCIATE_INDIC"},
	{Number: 21, Direction: Both, Name: "IEEE802154_BEACON_NOTIFY_INDIC"},
	{Number: 22, Direction: Both, Name: "IEEE802154_ORPHAN_INDIC"},
	{Number: 23, Direction: Both, Name: "IEEE802154_ORPHAN_RESP"},
	{Number: 24, Direction: Both, Name: "IEEE802154_COMM_STATUS_INDIC"},
	{Number: 25, Direction: Both, Name: "IEEE802154_SYNC_LOSS_INDIC"},
	{Number: 26, Direction: Both, Name: "IEEE802154_GTS_REQ"},
	{Number: 27, Direction: Both, Name: "IEEE802154_GTS_INDIC"},
	{Number: 28, Direction: Both, Name: "IEEE802154_GTS_CONF"},
	{Number: 29, Direction: Both, Name: "IEEE802154_RX_ENABLE_REQ"},
	{Number: 30, Direction: Both, Name: "IEEE802154_RX_ENABLE_CONF"},
	{Number: 31, Direction: Both, Class: ClassGet, Name: "IEEE802154_LIST_IFACE"},
	{Number: 32, Direction: Both, Class: ClassGet, Name: "IEEE802154_LIST_PHY"},
	{Number: 33, Direction: Both, Class: ClassNew, Name: "IEEE802154_ADD_IFACE"},
	{Number: 34, Direction: Both, Class: ClassDelete, Name: "IEEE802154_DEL_IFACE"},
	{Number: 35, Direction: Both, Name: "IEEE802154_SET_MACPARAMS"},
	{Number: 36, Direction: Both, Name: "IEEE802154_LLSEC_GETPARAMS"},
	{Number: 37, Direction: Both, Name: "IEEE802154_LLSEC_SETPARAMS"},
	{Number: 38, Direction: Both, Class: ClassGet, Name: "IEEE802154_LLSEC_LIST_KEY"},
	{Number: 39, Direction: Both, Class: ClassNew, Name: "IEEE802154_LLSEC_ADD_KEY"},
	{Number: 40, Direction: Both, Class: ClassDelete, Name: "IEEE802154_LLSEC_DEL_KEY"},
	{Number: 41, Direction: Both, Class: ClassGet, Name: "IEEE802154_LLSEC_LIST_DEV"},
	{Number: 42, Direction: Both, Class: ClassNew, Name: "IEEE802154_LLSEC_ADD_DEV"},
	{Number: 43, Direction: Both, Class: ClassDelete, Name: "IEEE802154_LLSEC_DEL_DEV"},
	{Number: 44, Direction: Both, Class: ClassGet, Name: "IEEE802154_LLSEC_LIST_DEVKEY"},
	{Number: 45, Direction: Both, Class: ClassNew, Name: "IEEE802154_LLSEC_ADD_DEVKEY"},
	{Number: 46, Direction: Both, Class: ClassDelete, Name: "IEEE802154_LLSEC_DEL_DEVKEY"},
	{Number: 47, Direction: Both, Class: ClassGet, Name: "IEEE802154_LLSEC_LIST_SECLEVEL"},
	{Number: 48, Direction: Both, Class: ClassNew, Name: "IEEE802154_LLSEC_ADD_SECLEVEL"},
	{Number: 49, Direction: Both, Class: ClassDelete, Name: "IEEE802154_LLSEC_DEL_SECLEVEL"},
}}
