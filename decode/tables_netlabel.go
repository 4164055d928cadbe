// SPDX-License-Identifier: Apache-2.0

package decode

// Labels of packets (net/netlabel of the kernel, no uapi headers): NLBL_MGMT,
// NLBL_CIPSOv4, NLBL_CALIPSO, NLBL_UNLBL.

var netlblTypeEnum = Enum{Name: "NETLBL_NLTYPE_*", Prefix: "NETLBL_NLTYPE_", Values: []Value{
	{0, "NETLBL_NLTYPE_NONE"},
	{1, "NETLBL_NLTYPE_MGMT"},
	{2, "NETLBL_NLTYPE_RIPSO"},
	{3, "NETLBL_NLTYPE_CIPSOV4"},
	{4, "NETLBL_NLTYPE_CIPSOV6"},
	{5, "NETLBL_NLTYPE_UNLABELED"},
	{6, "NETLBL_NLTYPE_ADDRSELECT"},
	{7, "NETLBL_NLTYPE_CALIPSO"},
}}

var nlblMgmtSpace = Space{Name: "mgmt", Prefix: "NLBL_MGMT_A_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NLBL_MGMT_A_UNSPEC"},
	{Type: 1, Kind: String, Name: "NLBL_MGMT_A_DOMAIN"},
	{Type: 2, Kind: U32, Name: "NLBL_MGMT_A_PROTOCOL", Enum: &netlblTypeEnum},
	{Type: 3, Kind: U32, Name: "NLBL_MGMT_A_VERSION"},
	{Type: 4, Kind: U32, Name: "NLBL_MGMT_A_CV4DOI"},
	{Type: 5, Kind: IP, Name: "NLBL_MGMT_A_IPV6ADDR"},
	{Type: 6, Kind: IP, Name: "NLBL_MGMT_A_IPV6MASK"},
	{Type: 7, Kind: IP, Name: "NLBL_MGMT_A_IPV4ADDR"},
	{Type: 8, Kind: IP, Name: "NLBL_MGMT_A_IPV4MASK"},
	{Type: 9, Kind: Nest, Name: "NLBL_MGMT_A_ADDRSELECTOR", Space: &nlblSelectorSpace},
	{Type: 10, Kind: Nest, Name: "NLBL_MGMT_A_SELECTORLIST", Space: &nlblSelectorListSpace},
	{Type: 11, Kind: U16, Name: "NLBL_MGMT_A_FAMILY", Enum: &afEnum},
	{Type: 12, Kind: U32, Name: "NLBL_MGMT_A_CLPDOI"},
}}

var nlblSelectorListSpace = Space{Name: "list", Prefix: "NLBL_MGMT_A_", Attrs: []Attr{
	{Type: 9, Kind: Nest, Name: "NLBL_MGMT_A_ADDRSELECTOR", Space: &nlblSelectorSpace},
}}

var nlblSelectorSpace = Space{Name: "selector", Prefix: "NLBL_MGMT_A_", Attrs: []Attr{
	{Type: 2, Kind: U32, Name: "NLBL_MGMT_A_PROTOCOL", Enum: &netlblTypeEnum},
	{Type: 4, Kind: U32, Name: "NLBL_MGMT_A_CV4DOI"},
	{Type: 5, Kind: IP, Name: "NLBL_MGMT_A_IPV6ADDR"},
	{Type: 6, Kind: IP, Name: "NLBL_MGMT_A_IPV6MASK"},
	{Type: 7, Kind: IP, Name: "NLBL_MGMT_A_IPV4ADDR"},
	{Type: 8, Kind: IP, Name: "NLBL_MGMT_A_IPV4MASK"},
	{Type: 12, Kind: U32, Name: "NLBL_MGMT_A_CLPDOI"},
}}

var nlblMgmtGenlFamily = Family{Name: "NLBL_MGMT", Protocol: 16, Space: &nlblMgmtSpace, Types: []Type{
	{Number: 1, Direction: Both, Class: ClassNew, Name: "NLBL_MGMT_C_ADD"},
	{Number: 2, Direction: Both, Class: ClassDelete, Name: "NLBL_MGMT_C_REMOVE"},
	{Number: 3, Direction: Both, Class: ClassGet, Name: "NLBL_MGMT_C_LISTALL"},
	{Number: 4, Direction: Both, Class: ClassNew, Name: "NLBL_MGMT_C_ADDDEF"},
	{Number: 5, Direction: Both, Class: ClassDelete, Name: "NLBL_MGMT_C_REMOVEDEF"},
	{Number: 6, Direction: Both, Class: ClassGet, Name: "NLBL_MGMT_C_LISTDEF"},
	{Number: 7, Direction: Both, Class: ClassGet, Name: "NLBL_MGMT_C_PROTOCOLS"},
	{Number: 8, Direction: Both, Class: ClassGet, Name: "NLBL_MGMT_C_VERSION"},
}}

var nlblCipsoSpace = Space{Name: "cipso", Prefix: "NLBL_CIPSOV4_A_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NLBL_CIPSOV4_A_UNSPEC"},
	{Type: 1, Kind: U32, Name: "NLBL_CIPSOV4_A_DOI"},
	{Type: 2, Kind: U32, Name: "NLBL_CIPSOV4_A_MTYPE"},
	{Type: 3, Kind: U8, Name: "NLBL_CIPSOV4_A_TAG"},
	{Type: 4, Kind: Nest, Name: "NLBL_CIPSOV4_A_TAGLST", Space: &nlblCipsoTagsSpace},
	{Type: 5, Kind: U32, Name: "NLBL_CIPSOV4_A_MLSLVLLOC"},
	{Type: 6, Kind: U32, Name: "NLBL_CIPSOV4_A_MLSLVLREM"},
	{Type: 7, Kind: Nest, Name: "NLBL_CIPSOV4_A_MLSLVL", Space: &nlblCipsoLevelSpace},
	{Type: 8, Kind: Nest, Name: "NLBL_CIPSOV4_A_MLSLVLLST", Space: &nlblCipsoLevelsSpace},
	{Type: 9, Kind: U32, Name: "NLBL_CIPSOV4_A_MLSCATLOC"},
	{Type: 10, Kind: U32, Name: "NLBL_CIPSOV4_A_MLSCATREM"},
	{Type: 11, Kind: Nest, Name: "NLBL_CIPSOV4_A_MLSCAT", Space: &nlblCipsoLevelSpace},
	{Type: 12, Kind: Nest, Name: "NLBL_CIPSOV4_A_MLSCATLST", Space: &nlblCipsoLevelsSpace},
}}

var nlblCipsoTagsSpace = Space{Name: "tags", Prefix: "NLBL_CIPSOV4_A_", Attrs: []Attr{
	{Type: 3, Kind: U8, Name: "NLBL_CIPSOV4_A_TAG"},
}}

var nlblCipsoLevelsSpace = Space{Name: "levels", Prefix: "NLBL_CIPSOV4_A_", Attrs: []Attr{
	{Type: 7, Kind: Nest, Name: "NLBL_CIPSOV4_A_MLSLVL", Space: &nlblCipsoLevelSpace},
	{Type: 11, Kind: Nest, Name: "NLBL_CIPSOV4_A_MLSCAT", Space: &nlblCipsoLevelSpace},
}}

var nlblCipsoLevelSpace = Space{Name: "level", Prefix: "NLBL_CIPSOV4_A_", Attrs: []Attr{
	{Type: 5, Kind: U32, Name: "NLBL_CIPSOV4_A_MLSLVLLOC"},
	{Type: 6, Kind: U32, Name: "NLBL_CIPSOV4_A_MLSLVLREM"},
	{Type: 9, Kind: U32, Name: "NLBL_CIPSOV4_A_MLSCATLOC"},
	{Type: 10, Kind: U32, Name: "NLBL_CIPSOV4_A_MLSCATREM"},
}}

var nlblCipsoGenlFamily = Family{Name: "NLBL_CIPSOv4", Protocol: 16, Space: &nlblCipsoSpace, Types: []Type{
	{Number: 1, Direction: Both, Class: ClassNew, Name: "NLBL_CIPSOV4_C_ADD"},
	{Number: 2, Direction: Both, Class: ClassDelete, Name: "NLBL_CIPSOV4_C_REMOVE"},
	{Number: 3, Direction: Both, Class: ClassGet, Name: "NLBL_CIPSOV4_C_LIST"},
	{Number: 4, Direction: Both, Class: ClassGet, Name: "NLBL_CIPSOV4_C_LISTALL"},
}}

var nlblCalipsoSpace = Space{Name: "calipso", Prefix: "NLBL_CALIPSO_A_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NLBL_CALIPSO_A_UNSPEC"},
	{Type: 1, Kind: U32, Name: "NLBL_CALIPSO_A_DOI"},
	{Type: 2, Kind: U32, Name: "NLBL_CALIPSO_A_MTYPE"},
}}

var nlblCalipsoGenlFamily = Family{Name: "NLBL_CALIPSO", Protocol: 16, Space: &nlblCalipsoSpace, Types: []Type{
	{Number: 1, Direction: Both, Class: ClassNew, Name: "NLBL_CALIPSO_C_ADD"},
	{Number: 2, Direction: Both, Class: ClassDelete, Name: "NLBL_CALIPSO_C_REMOVE"},
	{Number: 3, Direction: Both, Class: ClassGet, Name: "NLBL_CALIPSO_C_LIST"},
	{Number: 4, Direction: Both, Class: ClassGet, Name: "NLBL_CALIPSO_C_LISTALL"},
}}

var nlblUnlabelSpace = Space{Name: "unlabel", Prefix: "NLBL_UNLABEL_A_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NLBL_UNLABEL_A_UNSPEC"},
	{Type: 1, Kind: U8, Name: "NLBL_UNLABEL_A_ACPTFLG"},
	{Type: 2, Kind: IP, Name: "NLBL_UNLABEL_A_IPV6ADDR"},
	{Type: 3, Kind: IP, Name: "NLBL_UNLABEL_A_IPV6MASK"},
	{Type: 4, Kind: IP, Name: "NLBL_UNLABEL_A_IPV4ADDR"},
	{Type: 5, Kind: IP, Name: "NLBL_UNLABEL_A_IPV4MASK"},
	{Type: 6, Kind: String, Name: "NLBL_UNLABEL_A_IFACE"},
	{Type: 7, Kind: String, Name: "NLBL_UNLABEL_A_SECCTX"},
}}

var nlblUnlabelGenlFamily = Family{Name: "NLBL_UNLBL", Protocol: 16, Space: &nlblUnlabelSpace, Types: []Type{
	{Number: 1, Direction: Both, Name: "NLBL_UNLABEL_C_ACCEPT"},
	{Number: 2, Direction: Both, Class: ClassGet, Name: "NLBL_UNLABEL_C_LIST"},
	{Number: 3, Direction: Both, Class: ClassNew, Name: "NLBL_UNLABEL_C_STATICADD"},
	{Number: 4, Direction: Both, Class: ClassDelete, Name: "NLBL_UNLABEL_C_STATICREMOVE"},
	{Number: 5, Direction: Both, Class: ClassGet, Name: "NLBL_UNLABEL_C_STATICLIST"},
	{Number: 6, Direction: Both, Class: ClassNew, Name: "NLBL_UNLABEL_C_STATICADDDEF"},
	{Number: 7, Direction: Both, Class: ClassDelete, Name: "NLBL_UNLABEL_C_STATICREMOVEDEF"},
	{Number: 8, Direction: Both, Class: ClassGet, Name: "NLBL_UNLABEL_C_STATICLISTDEF"},
}}
