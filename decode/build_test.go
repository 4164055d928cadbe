// SPDX-License-Identifier: Apache-2.0

package decode

import "encoding/binary"

// msg is a message: header, fixed header, attributes.
func msg(typ, flags uint16, parts ...[]byte) []byte {
	b := make([]byte, HeaderLen)
	binary.NativeEndian.PutUint16(b[4:], typ)
	binary.NativeEndian.PutUint16(b[6:], flags)
	binary.NativeEndian.PutUint32(b[8:], 7)
	for _, p := range parts {
		b = append(b, p...)
	}
	binary.NativeEndian.PutUint32(b, uint32(len(b)))
	return b
}

// nla is an attribute with its padding.
func nla(typ uint16, payload ...[]byte) []byte {
	b := make([]byte, attrLen)
	for _, p := range payload {
		b = append(b, p...)
	}
	binary.NativeEndian.PutUint16(b, uint16(len(b)))
	binary.NativeEndian.PutUint16(b[2:], typ)
	for len(b)%4 != 0 {
		b = append(b, 0)
	}
	return b
}

// lie is an attribute header that says this length, and what follows it.
func lie(typ, size uint16, payload ...byte) []byte {
	b := binary.NativeEndian.AppendUint16(nil, size)
	b = binary.NativeEndian.AppendUint16(b, typ)
	return append(b, payload...)
}

func u16(v uint16) []byte { return binary.NativeEndian.AppendUint16(nil, v) }
func u32(v uint32) []byte { return binary.NativeEndian.AppendUint32(nil, v) }
func u64(v uint64) []byte { return binary.NativeEndian.AppendUint64(nil, v) }
func str(s string) []byte { return append([]byte(s), 0) }

const (
	testProto  = 22
	testType   = 0x20
	testString = 0x21
	testHdr    = 0x22
)

// testTables have a row of every kind.
var testTables = Builtin().With(&Family{
	Name: "test", Protocol: testProto, Types: []Type{
		{Number: testType, Direction: Both, Class: ClassNew, Name: "TEST_MSG_NEWTHING", Header: &testHeader, Space: &testSpace},
		{Number: testString, Direction: ToKernel, Name: "TEST_MSG_TEXT", Body: String},
		{Number: testString, Direction: FromKernel, Name: "TEST_MSG_BLOB", Body: Binary},
		{Number: testHdr, Direction: Both, Class: ClassGet, Name: "TEST_MSG_GETTHING", Header: &testOdd, Space: &testSpace},
	},
}, &Family{
	Name: "gentest", Protocol: protoGeneric, Space: &testSpace, Types: []Type{
		{Number: 1, Direction: ToKernel, Name: "GENTEST_CMD_GET"},
		{Number: 1, Direction: FromKernel, Name: "GENTEST_CMD_GET_REPLY"},
	},
}, &Family{
	Name: "nftest", Protocol: protoNetfilter, Subsystem: 10, Header: &nfgenmsg, Space: &testSpace, Types: []Type{
		{Number: 3, Direction: Both, Name: "NFTEST_MSG_NEWRULE"},
	},
})

var testHeader = Struct{Name: "testmsg", Size: 8, Fields: []Attr{
	{Kind: U8, Name: "t_family"},
	{Kind: Pad, Len: 1, Name: "t_pad"},
	{Kind: StructOf, Struct: &testInner, Name: "t_inner"},
	{Kind: U32, Name: "t_flags"},
}}

var testInner = Struct{Name: "inner", Size: 2, Fields: []Attr{
	{Kind: U8, Name: "i_kind"},
	{Kind: S8, Name: "i_value"},
}}

var testOdd = Struct{Name: "odd", Size: 5, Fields: []Attr{
	{Kind: U8, Name: "o_family"}, {Kind: Binary, Len: 3, Name: "o_text"},
}}

var testHop = Struct{Name: "hop", Size: 8, Fields: []Attr{
	{Kind: U16, Name: "h_len"}, {Kind: U16, Name: "h_flags"}, {Kind: S32, Name: "h_index"},
}}

var testSpace = Space{Name: "t", Prefix: "T_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "T_UNSPEC"},
	{Type: 1, Kind: U8, Name: "T_U8"},
	{Type: 2, Kind: U16, Name: "T_U16"},
	{Type: 3, Kind: U32, Name: "T_U32"},
	{Type: 4, Kind: U64, Name: "T_U64"},
	{Type: 5, Kind: S8, Name: "T_S8"},
	{Type: 6, Kind: S16, Name: "T_S16"},
	{Type: 7, Kind: S32, Name: "T_S32"},
	{Type: 8, Kind: S64, Name: "T_S64"},
	{Type: 9, Kind: Uint, Name: "T_UINT"},
	{Type: 10, Kind: Sint, Name: "T_SINT"},
	{Type: 11, Kind: Flag, Name: "T_FLAG"},
	{Type: 12, Kind: String, Name: "T_STRING"},
	{Type: 13, Kind: Binary, Name: "T_BINARY"},
	{Type: 14, Kind: IP, Name: "T_IP"},
	{Type: 15, Kind: MAC, Name: "T_MAC"},
	{Type: 16, Kind: UUID, Name: "T_UUID"},
	{Type: 17, Kind: StructOf, Struct: &testHop, Name: "T_STRUCT"},
	{Type: 18, Kind: Bitfield32, Name: "T_BITFIELD"},
	{Type: 19, Kind: Nest, Space: &testNested, Name: "T_NEST"},
	{Type: 20, Kind: NestArray, Space: &testNested, Name: "T_NESTARRAY"},
	{Type: 21, Kind: Array, Elem: U16, Order: Big, Name: "T_ARRAY"},
	{Type: 22, Kind: Packed, Elem: U32, Name: "T_PACKED"},
	{Type: 23, Kind: Packed, Elem: StructOf, Struct: &testHop, Name: "T_PACKEDSTRUCT"},
	{Type: 24, Kind: Records, Struct: &testHop, Space: &testNested, Name: "T_RECORDS"},
	{Type: 25, Kind: SubMessage, Sub: &testByKind, Name: "T_DATA"},
	{Type: 26, Kind: String, Name: "T_KIND"},
	{Type: 27, Kind: SubMessage, Sub: &testByField, Name: "T_BYFIELD"},
	{Type: 28, Kind: Nest, Struct: &testHop, Space: &testNested, Name: "T_HEADED"},
	{Type: 29, Kind: U32, Order: Big, Name: "T_BE32"},
	{Type: 30, Kind: U32, Order: Big, Show: IPv4, Name: "T_ADDR32"},
	{Type: 31, Kind: Pad, Name: "T_PAD"},
	{Type: 32, Kind: Array, Elem: StructOf, Struct: &testHop, Name: "T_ARRAYSTRUCT"},
	{Type: 33, Kind: Unknown, Name: "T_NUMBERED"},
	{Type: 90, Kind: U32, Name: "T_FAR"},
}}

var testNested = Space{Name: "n", Prefix: "N_", Attrs: []Attr{
	{Type: 1, Kind: U32, Name: "N_U32"},
	{Type: 2, Kind: Nest, Name: "N_SELF"},
	{Type: 5, Kind: SubMessage, Sub: &testByKind, Name: "N_DATA"},
	{Type: 6, Kind: String, Name: "N_TEXT"},
}}

var testLeaves = Space{Name: "l", Prefix: "N_", Attrs: []Attr{
	{Type: 1, Kind: U32, Name: "N_U32"},
}}

var testByKind = Sub{Name: "data", Attr: 26, Formats: []Attr{
	{Type: 25, Of: "one", Kind: U32, Name: "T_DATA"},
	{Type: 25, Of: "two", Kind: Nest, Space: &testLeaves, Name: "T_DATA"},
	{Type: 25, Of: "three", Kind: Nest, Struct: &testHop, Space: &testLeaves, Name: "T_DATA"},
}}

var testByField = Sub{Name: "by field", Field: "i_kind", Formats: []Attr{
	{Type: 27, Of: "7", Kind: U16, Order: Big, Name: "T_BYFIELD"},
}, Fallback: &Attr{Type: 27, Kind: String, Name: "T_BYFIELD"}}
