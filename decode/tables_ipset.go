// SPDX-License-Identifier: Apache-2.0

package decode

// ipset (linux/netfilter/ipset/ip_set.h): what IPSET_ATTR_DATA is, and the
// names of numbers 3 and 10, the command says. Its integers are big-endian, and
// mostly say so themselves.

var ipsetCmdFlagsEnum = Enum{Name: "ipset_cmd_flags", Prefix: "IPSET_FLAG_", Flags: true, Values: []Value{
	{0x1, "IPSET_FLAG_EXIST"},
	{0x2, "IPSET_FLAG_LIST_SETNAME"},
	{0x4, "IPSET_FLAG_LIST_HEADER"},
	{0x8, "IPSET_FLAG_SKIP_COUNTER_UPDATE"},
	{0x10, "IPSET_FLAG_SKIP_SUBCOUNTER_UPDATE"},
	{0x20, "IPSET_FLAG_MATCH_COUNTERS"},
	{0x80, "IPSET_FLAG_RETURN_NOMATCH"},
	{0x100, "IPSET_FLAG_MAP_SKBMARK"},
	{0x200, "IPSET_FLAG_MAP_SKBPRIO"},
	{0x400, "IPSET_FLAG_MAP_SKBQUEUE"},
}}

var ipsetCadtFlagsEnum = Enum{Name: "ipset_cadt_flags", Prefix: "IPSET_FLAG_", Flags: true, Values: []Value{
	{0x1, "IPSET_FLAG_BEFORE"},
	{0x2, "IPSET_FLAG_PHYSDEV"},
	{0x4, "IPSET_FLAG_NOMATCH"},
	{0x8, "IPSET_FLAG_WITH_COUNTERS"},
	{0x10, "IPSET_FLAG_WITH_COMMENT"},
	{0x20, "IPSET_FLAG_WITH_FORCEADD"},
	{0x40, "IPSET_FLAG_WITH_SKBINFO"},
	{0x80, "IPSET_FLAG_IFACE_WILDCARD"},
}}

// ipsetCmdSpace is of commands on sets as such.
var ipsetCmdSpace = Space{Name: "ipset", Prefix: "IPSET_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IPSET_ATTR_UNSPEC"},
	{Type: 1, Kind: U8, Name: "IPSET_ATTR_PROTOCOL"},
	{Type: 2, Kind: String, Name: "IPSET_ATTR_SETNAME"},
	{Type: 3, Kind: String, Name: "IPSET_ATTR_TYPENAME"},
	{Type: 4, Kind: U8, Name: "IPSET_ATTR_REVISION"},
	{Type: 5, Kind: U8, Name: "IPSET_ATTR_FAMILY", Enum: &nfprotos},
	{Type: 6, Kind: U32, Order: Big, Name: "IPSET_ATTR_FLAGS", Enum: &ipsetCmdFlagsEnum},
	{Type: 7, Kind: Nest, Name: "IPSET_ATTR_DATA", Space: &ipsetCreateSpace},
	{Type: 8, Kind: Nest, Name: "IPSET_ATTR_ADT", Space: &ipsetElementsSpace},
	{Type: 9, Kind: U32, Name: "IPSET_ATTR_LINENO"},
	{Type: 10, Kind: U8, Name: "IPSET_ATTR_PROTOCOL_MIN"},
	{Type: 11, Kind: U16, Order: Big, Name: "IPSET_ATTR_INDEX"},
}}

// ipsetNamesSpace is of renaming and swapping.
var ipsetNamesSpace = Space{Name: "ipset", Prefix: "IPSET_ATTR_", Attrs: []Attr{
	{Type: 1, Kind: U8, Name: "IPSET_ATTR_PROTOCOL"},
	{Type: 2, Kind: String, Name: "IPSET_ATTR_SETNAME"},
	{Type: 3, Kind: String, Name: "IPSET_ATTR_SETNAME2"},
	{Type: 6, Kind: U32, Order: Big, Name: "IPSET_ATTR_FLAGS", Enum: &ipsetCmdFlagsEnum},
	{Type: 9, Kind: U32, Name: "IPSET_ATTR_LINENO"},
}}

// ipsetTypeSpace is of a set type's revisions.
var ipsetTypeSpace = Space{Name: "ipset", Prefix: "IPSET_ATTR_", Attrs: []Attr{
	{Type: 1, Kind: U8, Name: "IPSET_ATTR_PROTOCOL"},
	{Type: 3, Kind: String, Name: "IPSET_ATTR_TYPENAME"},
	{Type: 4, Kind: U8, Name: "IPSET_ATTR_REVISION"},
	{Type: 5, Kind: U8, Name: "IPSET_ATTR_FAMILY", Enum: &nfprotos},
	{Type: 10, Kind: U8, Name: "IPSET_ATTR_REVISION_MIN"},
}}

// ipsetAdtCmdSpace is of commands on elements.
var ipsetAdtCmdSpace = Space{Name: "ipset", Prefix: "IPSET_ATTR_", Attrs: []Attr{
	{Type: 1, Kind: U8, Name: "IPSET_ATTR_PROTOCOL"},
	{Type: 2, Kind: String, Name: "IPSET_ATTR_SETNAME"},
	{Type: 6, Kind: U32, Order: Big, Name: "IPSET_ATTR_FLAGS", Enum: &ipsetCmdFlagsEnum},
	{Type: 7, Kind: Nest, Name: "IPSET_ATTR_DATA", Space: &ipsetAdtSpace},
	{Type: 8, Kind: Nest, Name: "IPSET_ATTR_ADT", Space: &ipsetElementsSpace},
	{Type: 9, Kind: U32, Name: "IPSET_ATTR_LINENO"},
}}

// ipsetElementsSpace repeats IPSET_ATTR_DATA, once an element.
var ipsetElementsSpace = Space{Name: "element", Prefix: "IPSET_ATTR_", Attrs: []Attr{
	{Type: 7, Kind: Nest, Name: "IPSET_ATTR_DATA", Space: &ipsetAdtSpace},
}}

// ipsetCreateSpace is how a set is made, and what it has become.
var ipsetCreateSpace = Space{Name: "create", Prefix: "IPSET_ATTR_", Attrs: []Attr{
	{Type: 1, Kind: Nest, Name: "IPSET_ATTR_IP", Space: &ipsetIPSpace},
	{Type: 2, Kind: Nest, Name: "IPSET_ATTR_IP_TO", Space: &ipsetIPSpace},
	{Type: 3, Kind: U8, Name: "IPSET_ATTR_CIDR"},
	{Type: 4, Kind: U16, Order: Big, Name: "IPSET_ATTR_PORT"},
	{Type: 5, Kind: U16, Order: Big, Name: "IPSET_ATTR_PORT_TO"},
	{Type: 6, Kind: U32, Order: Big, Show: Seconds, Name: "IPSET_ATTR_TIMEOUT"},
	{Type: 7, Kind: U8, Name: "IPSET_ATTR_PROTO", Enum: &ipprotoEnum},
	{Type: 8, Kind: U32, Order: Big, Name: "IPSET_ATTR_CADT_FLAGS", Enum: &ipsetCadtFlagsEnum},
	{Type: 9, Kind: U32, Name: "IPSET_ATTR_CADT_LINENO"},
	{Type: 10, Kind: U32, Order: Big, Show: Hex, Name: "IPSET_ATTR_MARK"},
	{Type: 11, Kind: U32, Show: Hex, Name: "IPSET_ATTR_MARKMASK"}, // host order from the kernel (mtype_head); ipset says NLA_F_NET_BYTEORDER
	{Type: 12, Kind: Nest, Name: "IPSET_ATTR_BITMASK", Space: &ipsetIPSpace},
	{Type: 17, Kind: U32, Order: Big, Show: Hex, Name: "IPSET_ATTR_INITVAL"},
	{Type: 18, Kind: U32, Order: Big, Name: "IPSET_ATTR_HASHSIZE"},
	{Type: 19, Kind: U32, Order: Big, Name: "IPSET_ATTR_MAXELEM"},
	{Type: 20, Kind: U8, Name: "IPSET_ATTR_NETMASK"},
	{Type: 21, Kind: U8, Name: "IPSET_ATTR_BUCKETSIZE"},
	{Type: 22, Kind: U8, Name: "IPSET_ATTR_RESIZE"},
	{Type: 23, Kind: U32, Order: Big, Name: "IPSET_ATTR_SIZE"},
	{Type: 24, Kind: U32, Order: Big, Name: "IPSET_ATTR_ELEMENTS"},
	{Type: 25, Kind: U32, Order: Big, Name: "IPSET_ATTR_REFERENCES"},
	{Type: 26, Kind: U32, Order: Big, Name: "IPSET_ATTR_MEMSIZE"},
}}

// ipsetAdtSpace is an element, to add, delete, test or as listed.
var ipsetAdtSpace = Space{Name: "adt", Prefix: "IPSET_ATTR_", Attrs: []Attr{
	{Type: 1, Kind: Nest, Name: "IPSET_ATTR_IP", Space: &ipsetIPSpace},
	{Type: 2, Kind: Nest, Name: "IPSET_ATTR_IP_TO", Space: &ipsetIPSpace},
	{Type: 3, Kind: U8, Name: "IPSET_ATTR_CIDR"},
	{Type: 4, Kind: U16, Order: Big, Name: "IPSET_ATTR_PORT"},
	{Type: 5, Kind: U16, Order: Big, Name: "IPSET_ATTR_PORT_TO"},
	{Type: 6, Kind: U32, Order: Big, Show: Seconds, Name: "IPSET_ATTR_TIMEOUT"},
	{Type: 7, Kind: U8, Name: "IPSET_ATTR_PROTO", Enum: &ipprotoEnum},
	{Type: 8, Kind: U32, Order: Big, Name: "IPSET_ATTR_CADT_FLAGS", Enum: &ipsetCadtFlagsEnum},
	{Type: 9, Kind: U32, Name: "IPSET_ATTR_CADT_LINENO"},
	{Type: 10, Kind: U32, Order: Big, Show: Hex, Name: "IPSET_ATTR_MARK"},
	{Type: 11, Kind: U32, Order: Big, Show: Hex, Name: "IPSET_ATTR_MARKMASK"},
	{Type: 12, Kind: Nest, Name: "IPSET_ATTR_BITMASK", Space: &ipsetIPSpace},
	{Type: 17, Kind: MAC, Name: "IPSET_ATTR_ETHER"},
	{Type: 18, Kind: String, Name: "IPSET_ATTR_NAME"},
	{Type: 19, Kind: String, Name: "IPSET_ATTR_NAMEREF"},
	{Type: 20, Kind: Nest, Name: "IPSET_ATTR_IP2", Space: &ipsetIPSpace},
	{Type: 21, Kind: U8, Name: "IPSET_ATTR_CIDR2"},
	{Type: 22, Kind: Nest, Name: "IPSET_ATTR_IP2_TO", Space: &ipsetIPSpace},
	{Type: 23, Kind: String, Name: "IPSET_ATTR_IFACE"},
	{Type: 24, Kind: U64, Order: Big, Name: "IPSET_ATTR_BYTES"},
	{Type: 25, Kind: U64, Order: Big, Name: "IPSET_ATTR_PACKETS"},
	{Type: 26, Kind: String, Name: "IPSET_ATTR_COMMENT"},
	{Type: 27, Kind: U64, Order: Big, Show: Hex, Name: "IPSET_ATTR_SKBMARK"},
	{Type: 28, Kind: U32, Order: Big, Show: TCHandle, Name: "IPSET_ATTR_SKBPRIO"},
	{Type: 29, Kind: U16, Order: Big, Name: "IPSET_ATTR_SKBQUEUE"},
	{Type: 30, Kind: Pad, Name: "IPSET_ATTR_PAD"},
}}

var ipsetIPSpace = Space{Name: "ip", Prefix: "IPSET_ATTR_IPADDR_", Attrs: []Attr{
	{Type: 1, Kind: IP, Name: "IPSET_ATTR_IPADDR_IPV4"},
	{Type: 2, Kind: IP, Name: "IPSET_ATTR_IPADDR_IPV6"},
}}

var ipsetFamily = Family{Name: "ipset", Protocol: 12, Subsystem: 6, Header: &nfgenmsg, Space: &ipsetCmdSpace, Types: []Type{
	{Number: 1, Direction: Both, Name: "IPSET_CMD_PROTOCOL"},
	{Number: 2, Direction: Both, Class: ClassNew, Name: "IPSET_CMD_CREATE"},
	{Number: 3, Direction: Both, Class: ClassDelete, Name: "IPSET_CMD_DESTROY"},
	{Number: 4, Direction: Both, Class: ClassDelete, Name: "IPSET_CMD_FLUSH"},
	{Number: 5, Direction: Both, Name: "IPSET_CMD_RENAME", Space: &ipsetNamesSpace},
	{Number: 6, Direction: Both, Name: "IPSET_CMD_SWAP", Space: &ipsetNamesSpace},
	{Number: 7, Direction: Both, Class: ClassGet, Name: "IPSET_CMD_LIST"},
	{Number: 8, Direction: Both, Class: ClassGet, Name: "IPSET_CMD_SAVE"},
	{Number: 9, Direction: Both, Class: ClassNew, Name: "IPSET_CMD_ADD", Space: &ipsetAdtCmdSpace},
	{Number: 10, Direction: Both, Class: ClassDelete, Name: "IPSET_CMD_DEL", Space: &ipsetAdtCmdSpace},
	{Number: 11, Direction: Both, Class: ClassGet, Name: "IPSET_CMD_TEST", Space: &ipsetAdtCmdSpace},
	{Number: 12, Direction: Both, Class: ClassGet, Name: "IPSET_CMD_HEADER"},
	{Number: 13, Direction: Both, Class: ClassGet, Name: "IPSET_CMD_TYPE", Space: &ipsetTypeSpace},
	{Number: 14, Direction: Both, Class: ClassGet, Name: "IPSET_CMD_GET_BYNAME"},
	{Number: 15, Direction: Both, Class: ClassGet, Name: "IPSET_CMD_GET_BYINDEX"},
}}
