// SPDX-License-Identifier: Apache-2.0

package decode

// Near field communication (linux/nfc.h): nfc. What targets answer is laid out by
// their protocols.

var nfcProtoMaskEnum = Enum{Name: "NFC_PROTO_*_MASK", Prefix: "NFC_PROTO_", Flags: true, Values: []Value{
	{0x2, "NFC_PROTO_JEWEL_MASK"},
	{0x4, "NFC_PROTO_MIFARE_MASK"},
	{0x8, "NFC_PROTO_FELICA_MASK"},
	{0x10, "NFC_PROTO_ISO14443_MASK"},
	{0x20, "NFC_PROTO_NFC_DEP_MASK"},
	{0x40, "NFC_PROTO_ISO14443_B_MASK"},
	{0x80, "NFC_PROTO_ISO15693_MASK"},
}}

var nfcCommEnum = Enum{Name: "NFC_COMM_*", Prefix: "NFC_COMM_", Values: []Value{
	{0, "NFC_COMM_ACTIVE"},
	{1, "NFC_COMM_PASSIVE"},
}}

var nfcRfEnum = Enum{Name: "NFC_RF_*", Prefix: "NFC_RF_", Values: []Value{
	{0, "NFC_RF_INITIATOR"},
	{1, "NFC_RF_TARGET"},
	{2, "NFC_RF_NONE"},
}}

var nfcSeTypeEnum = Enum{Name: "NFC_SE_*", Prefix: "NFC_SE_", Values: []Value{
	{1, "NFC_SE_UICC"},
	{2, "NFC_SE_EMBEDDED"},
}}

var nfcSpace = Space{Name: "nfc", Prefix: "NFC_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NFC_ATTR_UNSPEC"},
	{Type: 1, Kind: U32, Name: "NFC_ATTR_DEVICE_INDEX"},
	{Type: 2, Kind: String, Name: "NFC_ATTR_DEVICE_NAME"},
	{Type: 3, Kind: U32, Name: "NFC_ATTR_PROTOCOLS", Enum: &nfcProtoMaskEnum},
	{Type: 4, Kind: U32, Name: "NFC_ATTR_TARGET_INDEX"},
	{Type: 5, Kind: U16, Show: Hex, Name: "NFC_ATTR_TARGET_SENS_RES"},
	{Type: 6, Kind: U8, Show: Hex, Name: "NFC_ATTR_TARGET_SEL_RES"},
	{Type: 7, Kind: Binary, Name: "NFC_ATTR_TARGET_NFCID1"},
	{Type: 8, Kind: Binary, Name: "NFC_ATTR_TARGET_SENSB_RES"},
	{Type: 9, Kind: Binary, Name: "NFC_ATTR_TARGET_SENSF_RES"},
	{Type: 10, Kind: U8, Name: "NFC_ATTR_COMM_MODE", Enum: &nfcCommEnum},
	{Type: 11, Kind: U8, Name: "NFC_ATTR_RF_MODE", Enum: &nfcRfEnum},
	{Type: 12, Kind: U8, Name: "NFC_ATTR_DEVICE_POWERED"},
	{Type: 13, Kind: U32, Name: "NFC_ATTR_IM_PROTOCOLS", Enum: &nfcProtoMaskEnum},
	{Type: 14, Kind: U32, Name: "NFC_ATTR_TM_PROTOCOLS", Enum: &nfcProtoMaskEnum},
	{Type: 15, Kind: U8, Name: "NFC_ATTR_LLC_PARAM_LTO"},
	{Type: 16, Kind: U8, Name: "NFC_ATTR_LLC_PARAM_RW"},
	{Type: 17, Kind: U16, Name: "NFC_ATTR_LLC_PARAM_MIUX"},
	{Type: 18, Kind: Nest, Name: "NFC_ATTR_SE", Space: &nfcSeSpace},
	{Type: 19, Kind: NestArray, Name: "NFC_ATTR_LLC_SDP", Space: &nfcSdpSpace},
	{Type: 20, Kind: String, Name: "NFC_ATTR_FIRMWARE_NAME"},
	{Type: 21, Kind: U32, Name: "NFC_ATTR_SE_INDEX"},
	{Type: 22, Kind: U8, Name: "NFC_ATTR_SE_TYPE", Enum: &nfcSeTypeEnum},
	{Type: 23, Kind: Binary, Name: "NFC_ATTR_SE_AID"},
	{Type: 24, Kind: U32, Name: "NFC_ATTR_FIRMWARE_DOWNLOAD_STATUS"},
	{Type: 25, Kind: Binary, Name: "NFC_ATTR_SE_APDU"},
	{Type: 26, Kind: U8, Show: Hex, Name: "NFC_ATTR_TARGET_ISO15693_DSFID"},
	{Type: 27, Kind: Binary, Name: "NFC_ATTR_TARGET_ISO15693_UID"},
	{Type: 28, Kind: Binary, Name: "NFC_ATTR_SE_PARAMS"},
	{Type: 29, Kind: U32, Show: Hex, Name: "NFC_ATTR_VENDOR_ID"},
	{Type: 30, Kind: U32, Name: "NFC_ATTR_VENDOR_SUBCMD"},
	{Type: 31, Kind: Binary, Name: "NFC_ATTR_VENDOR_DATA"},
	{Type: 32, Kind: Binary, Name: "NFC_ATTR_TARGET_ATS"},
}}

var nfcSeSpace = Space{Name: "se", Prefix: "NFC_ATTR_", Attrs: []Attr{
	{Type: 21, Kind: U32, Name: "NFC_ATTR_SE_INDEX"},
	{Type: 22, Kind: U8, Name: "NFC_ATTR_SE_TYPE", Enum: &nfcSeTypeEnum},
}}

var nfcSdpSpace = Space{Name: "sdp", Prefix: "NFC_SDP_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NFC_SDP_ATTR_UNSPEC"},
	{Type: 1, Kind: String, Name: "NFC_SDP_ATTR_URI"},
	{Type: 2, Kind: U8, Name: "NFC_SDP_ATTR_SAP"},
}}
