// SPDX-License-Identifier: Apache-2.0

package decode

// MACsec's channels and associations (linux/if_macsec.h): macsec. The salt of
// extended packet numbering goes with the key.

var macsecAttrSpace = Space{Name: "macsec", Prefix: "MACSEC_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "MACSEC_ATTR_UNSPEC"},
	{Type: 1, Kind: U32, Show: IfIndex, Name: "MACSEC_ATTR_IFINDEX"},
	{Type: 2, Kind: Nest, Name: "MACSEC_ATTR_RXSC_CONFIG", Space: &macsecRxscSpace},
	{Type: 3, Kind: Nest, Name: "MACSEC_ATTR_SA_CONFIG", Space: &macsecSASpace},
	{Type: 4, Kind: Nest, Name: "MACSEC_ATTR_SECY", Space: &macsecSecySpace},
	{Type: 5, Kind: NestArray, Name: "MACSEC_ATTR_TXSA_LIST", Space: &macsecSASpace},
	{Type: 6, Kind: NestArray, Name: "MACSEC_ATTR_RXSC_LIST", Space: &macsecRxscSpace},
	{Type: 7, Kind: Nest, Name: "MACSEC_ATTR_TXSC_STATS", Space: &macsecTxscStatsSpace},
	{Type: 8, Kind: Nest, Name: "MACSEC_ATTR_SECY_STATS", Space: &macsecSecyStatsSpace},
	{Type: 9, Kind: Nest, Name: "MACSEC_ATTR_OFFLOAD", Space: &macsecOffloadSpace},
}}

var macsecSecySpace = Space{Name: "secy", Prefix: "MACSEC_SECY_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "MACSEC_SECY_ATTR_UNSPEC"},
	{Type: 1, Kind: U64, Order: Big, Show: Hex, Name: "MACSEC_SECY_ATTR_SCI"},
	{Type: 2, Kind: U8, Name: "MACSEC_SECY_ATTR_ENCODING_SA"},
	{Type: 3, Kind: U32, Name: "MACSEC_SECY_ATTR_WINDOW"},
	{Type: 4, Kind: U64, Show: Hex, Name: "MACSEC_SECY_ATTR_CIPHER_SUITE", Enum: &macsecCipherEnum},
	{Type: 5, Kind: U8, Name: "MACSEC_SECY_ATTR_ICV_LEN"},
	{Type: 6, Kind: U8, Name: "MACSEC_SECY_ATTR_PROTECT"},
	{Type: 7, Kind: U8, Name: "MACSEC_SECY_ATTR_REPLAY"},
	{Type: 8, Kind: U8, Name: "MACSEC_SECY_ATTR_OPER"},
	{Type: 9, Kind: U8, Name: "MACSEC_SECY_ATTR_VALIDATE", Enum: &macsecValidateEnum},
	{Type: 10, Kind: U8, Name: "MACSEC_SECY_ATTR_ENCRYPT"},
	{Type: 11, Kind: U8, Name: "MACSEC_SECY_ATTR_INC_SCI"},
	{Type: 12, Kind: U8, Name: "MACSEC_SECY_ATTR_ES"},
	{Type: 13, Kind: U8, Name: "MACSEC_SECY_ATTR_SCB"},
	{Type: 14, Kind: Pad, Name: "MACSEC_SECY_ATTR_PAD"},
}}

var macsecRxscSpace = Space{Name: "rxsc", Prefix: "MACSEC_RXSC_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "MACSEC_RXSC_ATTR_UNSPEC"},
	{Type: 1, Kind: U64, Order: Big, Show: Hex, Name: "MACSEC_RXSC_ATTR_SCI"},
	{Type: 2, Kind: U8, Name: "MACSEC_RXSC_ATTR_ACTIVE"},
	{Type: 3, Kind: NestArray, Name: "MACSEC_RXSC_ATTR_SA_LIST", Space: &macsecSASpace},
	{Type: 4, Kind: Nest, Name: "MACSEC_RXSC_ATTR_STATS", Space: &macsecRxscStatsSpace},
	{Type: 5, Kind: Pad, Name: "MACSEC_RXSC_ATTR_PAD"},
}}

var macsecSASpace = Space{Name: "sa", Prefix: "MACSEC_SA_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "MACSEC_SA_ATTR_UNSPEC"},
	{Type: 1, Kind: U8, Name: "MACSEC_SA_ATTR_AN"},
	{Type: 2, Kind: U8, Name: "MACSEC_SA_ATTR_ACTIVE"},
	{Type: 3, Kind: Uint, Name: "MACSEC_SA_ATTR_PN"},
	{Type: 4, Kind: Binary, Secret: true, Name: "MACSEC_SA_ATTR_KEY"},
	{Type: 5, Kind: Binary, Name: "MACSEC_SA_ATTR_KEYID"},
	{Type: 6, Kind: Nest, Name: "MACSEC_SA_ATTR_STATS", Space: &macsecSAStatsSpace},
	{Type: 7, Kind: Pad, Name: "MACSEC_SA_ATTR_PAD"},
	{Type: 8, Kind: U32, Order: Big, Show: Hex, Name: "MACSEC_SA_ATTR_SSCI"},
	{Type: 9, Kind: Binary, Secret: true, Name: "MACSEC_SA_ATTR_SALT"},
}}

var macsecOffloadSpace = Space{Name: "offload", Prefix: "MACSEC_OFFLOAD_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "MACSEC_OFFLOAD_ATTR_UNSPEC"},
	{Type: 1, Kind: U8, Name: "MACSEC_OFFLOAD_ATTR_TYPE", Enum: &macsecOffloadEnum},
	{Type: 2, Kind: Pad, Name: "MACSEC_OFFLOAD_ATTR_PAD"},
}}

var macsecRxscStatsSpace = Space{Name: "stats", Prefix: "MACSEC_RXSC_STATS_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "MACSEC_RXSC_STATS_ATTR_UNSPEC"},
	{Type: 1, Kind: U64, Name: "MACSEC_RXSC_STATS_ATTR_IN_OCTETS_VALIDATED"},
	{Type: 2, Kind: U64, Name: "MACSEC_RXSC_STATS_ATTR_IN_OCTETS_DECRYPTED"},
	{Type: 3, Kind: U64, Name: "MACSEC_RXSC_STATS_ATTR_IN_PKTS_UNCHECKED"},
	{Type: 4, Kind: U64, Name: "MACSEC_RXSC_STATS_ATTR_IN_PKTS_DELAYED"},
	{Type: 5, Kind: U64, Name: "MACSEC_RXSC_STATS_ATTR_IN_PKTS_OK"},
	{Type: 6, Kind: U64, Name: "MACSEC_RXSC_STATS_ATTR_IN_PKTS_INVALID"},
	{Type: 7, Kind: U64, Name: "MACSEC_RXSC_STATS_ATTR_IN_PKTS_LATE"},
	{Type: 8, Kind: U64, Name: "MACSEC_RXSC_STATS_ATTR_IN_PKTS_NOT_VALID"},
	{Type: 9, Kind: U64, Name: "MACSEC_RXSC_STATS_ATTR_IN_PKTS_NOT_USING_SA"},
	{Type: 10, Kind: U64, Name: "MACSEC_RXSC_STATS_ATTR_IN_PKTS_UNUSED_SA"},
	{Type: 11, Kind: Pad, Name: "MACSEC_RXSC_STATS_ATTR_PAD"},
}}

var macsecSAStatsSpace = Space{Name: "stats", Prefix: "MACSEC_SA_STATS_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "MACSEC_SA_STATS_ATTR_UNSPEC"},
	{Type: 1, Kind: U32, Name: "MACSEC_SA_STATS_ATTR_IN_PKTS_OK"},
	{Type: 2, Kind: U32, Name: "MACSEC_SA_STATS_ATTR_IN_PKTS_INVALID"},
	{Type: 3, Kind: U32, Name: "MACSEC_SA_STATS_ATTR_IN_PKTS_NOT_VALID"},
	{Type: 4, Kind: U32, Name: "MACSEC_SA_STATS_ATTR_IN_PKTS_NOT_USING_SA"},
	{Type: 5, Kind: U32, Name: "MACSEC_SA_STATS_ATTR_IN_PKTS_UNUSED_SA"},
	{Type: 6, Kind: U32, Name: "MACSEC_SA_STATS_ATTR_OUT_PKTS_PROTECTED"},
	{Type: 7, Kind: U32, Name: "MACSEC_SA_STATS_ATTR_OUT_PKTS_ENCRYPTED"},
}}

var macsecTxscStatsSpace = Space{Name: "stats", Prefix: "MACSEC_TXSC_STATS_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "MACSEC_TXSC_STATS_ATTR_UNSPEC"},
	{Type: 1, Kind: U64, Name: "MACSEC_TXSC_STATS_ATTR_OUT_PKTS_PROTECTED"},
	{Type: 2, Kind: U64, Name: "MACSEC_TXSC_STATS_ATTR_OUT_PKTS_ENCRYPTED"},
	{Type: 3, Kind: U64, Name: "MACSEC_TXSC_STATS_ATTR_OUT_OCTETS_PROTECTED"},
	{Type: 4, Kind: U64, Name: "MACSEC_TXSC_STATS_ATTR_OUT_OCTETS_ENCRYPTED"},
	{Type: 5, Kind: Pad, Name: "MACSEC_TXSC_STATS_ATTR_PAD"},
}}

var macsecSecyStatsSpace = Space{Name: "stats", Prefix: "MACSEC_SECY_STATS_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "MACSEC_SECY_STATS_ATTR_UNSPEC"},
	{Type: 1, Kind: U64, Name: "MACSEC_SECY_STATS_ATTR_OUT_PKTS_UNTAGGED"},
	{Type: 2, Kind: U64, Name: "MACSEC_SECY_STATS_ATTR_IN_PKTS_UNTAGGED"},
	{Type: 3, Kind: U64, Name: "MACSEC_SECY_STATS_ATTR_OUT_PKTS_TOO_LONG"},
	{Type: 4, Kind: U64, Name: "MACSEC_SECY_STATS_ATTR_IN_PKTS_NO_TAG"},
	{Type: 5, Kind: U64, Name: "MACSEC_SECY_STATS_ATTR_IN_PKTS_BAD_TAG"},
	{Type: 6, Kind: U64, Name: "MACSEC_SECY_STATS_ATTR_IN_PKTS_UNKNOWN_SCI"},
	{Type: 7, Kind: U64, Name: "MACSEC_SECY_STATS_ATTR_IN_PKTS_NO_SCI"},
	{Type: 8, Kind: U64, Name: "MACSEC_SECY_STATS_ATTR_IN_PKTS_OVERRUN"},
	{Type: 9, Kind: Pad, Name: "MACSEC_SECY_STATS_ATTR_PAD"},
}}

var macsecGenlFamily = Family{Name: "macsec", Protocol: 16, Space: &macsecAttrSpace, Types: []Type{
	{Number: 0, Direction: Both, Class: ClassGet, Name: "MACSEC_CMD_GET_TXSC"},
	{Number: 1, Direction: Both, Class: ClassNew, Name: "MACSEC_CMD_ADD_RXSC"},
	{Number: 2, Direction: Both, Class: ClassDelete, Name: "MACSEC_CMD_DEL_RXSC"},
	{Number: 3, Direction: Both, Name: "MACSEC_CMD_UPD_RXSC"},
	{Number: 4, Direction: Both, Class: ClassNew, Name: "MACSEC_CMD_ADD_TXSA"},
	{Number: 5, Direction: Both, Class: ClassDelete, Name: "MACSEC_CMD_DEL_TXSA"},
	{Number: 6, Direction: Both, Name: "MACSEC_CMD_UPD_TXSA"},
	{Number: 7, Direction: Both, Class: ClassNew, Name: "MACSEC_CMD_ADD_RXSA"},
	{Number: 8, Direction: Both, Class: ClassDelete, Name: "MACSEC_CMD_DEL_RXSA"},
	{Number: 9, Direction: Both, Name: "MACSEC_CMD_UPD_RXSA"},
	{Number: 10, Direction: Both, Name: "MACSEC_CMD_UPD_OFFLOAD"},
}}
