// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"slices"
	"strings"
	"testing"
)

const formProto = 21

// formTables have what depends on other bytes than a type's number or an
// attribute's: forms, unions, lengths.
var formTables = Builtin().With(&Family{Name: "forms", Protocol: formProto, Types: []Type{
	{Number: 0x30, Direction: Both, Name: "FORM_MSG", Forms: []Form{
		{Start: "\x01\x02", Header: &formLong, Space: &formSpace},
		{Start: "\x01", Header: &formShort, Space: &testLeaves},
		{Start: "\x05", Header: &formShort, Body: Binary},
		{Space: &testLeaves},
	}},
}})

var formShort = Struct{Name: "form_short", Size: 4, Fields: []Attr{{Kind: U8, Name: "kind"}, {Kind: Pad, Len: 3, Name: "pad"}}}

var formLong = Struct{Name: "form_long", Size: 24, Fields: []Attr{
	{Kind: U8, Name: "kind"},
	{Kind: U8, Name: "second"},
	{Kind: U16, Name: "family"},
	{Kind: StructOf, Name: "inner", Struct: &formInner},
}}

var formInner = Struct{Name: "form_inner", Size: 20, Fields: []Attr{
	{Kind: U16, Name: "family"},
	{Kind: Bits, Len: 2, Name: "packed", Struct: &formBits},
	{Kind: SubMessage, Len: 16, Name: "addr", Sub: &formAddr},
}}

var formBits = Struct{Name: "packed", Size: 16, Fields: []Attr{
	{Kind: U8, Len: 1, Name: "low"},
	{Kind: Pad, Len: 3, Name: "hole"},
	{Kind: U8, Len: 4, Name: "scope", Enum: &frActEnum},
	{Kind: U8, Len: 8, Name: "flags", Enum: &tcpiOptEnum},
}}

var formAddr = Sub{Name: "address", Field: "family", Formats: []Attr{
	{Of: "2", Kind: IP, Len: 4, Name: "addr"}, {Of: "10", Kind: IP, Len: 16, Name: "addr"},
}, Fallback: &Attr{Kind: IP, Show: EitherIP, Name: "addr"}}

var formSpace = Space{Name: "form", Prefix: "F_", Attrs: []Attr{
	{Type: 1, Kind: SubMessage, Name: "F_SIZED", Sub: &formSized},
	{Type: 2, Kind: Chain, Name: "F_CHAIN", Struct: &formLink},
}}

var formSized = Sub{Name: "by length", BySize: true, Formats: []Attr{
	{Type: 1, Of: "4", Kind: U32, Name: "F_SIZED"},
	{Type: 1, Of: "8", Kind: StructOf, Name: "F_SIZED", Struct: &testHop},
}, Fallback: &Attr{Type: 1, Kind: String, Name: "F_SIZED"}}

var formLink = Struct{Name: "link", Size: 4, Fields: []Attr{
	{Kind: U8, Name: "code"}, {Kind: U8, Name: "len"}, {Kind: U16, Name: "no"}, {Kind: SubMessage, Name: "arg", Sub: &formArg},
}}

var formArg = Sub{Name: "argument", Field: "code", Formats: []Attr{{Of: "1", Kind: U32, Name: "arg"}}}

func TestForms(t *testing.T) {
	long := func(outer, inner uint16, addr []byte) []byte {
		return slices.Concat([]byte{1, 2}, u16(outer), u16(inner), []byte{0x31, 0x82}, addr)
	}
	v4, v6 := in16("10.0.0.1"), ip("2001:db8::1")
	empty := long(2, 0, v4)
	for _, tt := range []struct {
		name, fixed, attrs string
		in                 []byte
	}{
		{"the first that starts so", "kind=1 second=2 family=2 inner[family=0 packed=0x3182 addr=10.0.0.1]", "", empty},
		{"the next", "kind=1 pad", "N_U32=5", slices.Concat([]byte{1, 3, 0, 0}, nla(1, u32(5)))},
		{"a body", "kind=5 pad", "body=0x0102", []byte{5, 0, 0, 0, 1, 2}},
		{"no header", "", "N_U32=5", nla(1, u32(5))},
		{"no header, no attributes", "", "0=0x090000", []byte{9, 0, 0}},
		{"the family beside it", "kind=1 second=2 family=2 inner[family=10 packed=0x3182 addr=2001:db8::1]", "", long(2, 10, v6)},
		{"no family, IPv4", "kind=1 second=2 family=0 inner[family=0 packed=0x3182 addr=10.0.0.1]", "", long(0, 0, v4)},
		{"no family, IPv6", "kind=1 second=2 family=0 inner[family=0 packed=0x3182 addr=2001:db8::1]", "", long(0, 0, v6)},
		{"another family", "kind=1 second=2 family=2 inner[family=7 packed=0x3182 addr=10.0.0.1]", "", long(2, 7, v4)},
		{"IPv4 by its family, whatever follows", "kind=1 second=2 family=0 inner[family=2 packed=0x3182 addr=32.1.13.184]", "", long(0, 2, v6)},
		{"by length", "", `F_SIZED=7 F_SIZED[h_len=8 h_flags=0 h_index=7] F_SIZED="abc"`, slices.Concat(empty,
			nla(1, u32(7)), nla(1, u16(8), u16(0), u32(7)), nla(1, []byte("abc")))},
		{"chain", "", "F_CHAIN[0[code=1 len=8 no=3 arg=9] 1[code=2 len=4 no=0] 2[code=2 len=8 no=0 arg=0x01000000]]", slices.Concat(empty,
			nla(2, []byte{1, 8}, u16(3), u32(9), []byte{2, 4}, u16(0), []byte{2, 8}, u16(0), []byte{1, 0, 0, 0}))},
		{"chain that lies", "", "F_CHAIN[0[code=1 len=8 no=3 arg=0x0900!short]!bad length]", slices.Concat(empty,
			nla(2, []byte{1, 8}, u16(3), []byte{9, 0}))},
		{"chain that says nothing", "", "F_CHAIN[extra=0x01000000!bad length]", slices.Concat(empty, nla(2, []byte{1, 0, 0, 0}))},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := Decoder{Tables: formTables}
			m := d.Decode(&Context{Protocol: formProto}, msg(0x30, 0, tt.in))
			if err := account(m); err != nil {
				t.Error(err)
			}
			if got := draw(m.Fixed); tt.fixed != "" && got != tt.fixed {
				t.Errorf("fixed %s\n want %s", got, tt.fixed)
			}
			if got := draw(m.Attrs); got != tt.attrs {
				t.Errorf("attrs %s\n want %s", got, tt.attrs)
			}
		})
	}
}

func TestBits(t *testing.T) {
	d := Decoder{Tables: formTables}
	in := slices.Concat([]byte{1, 2}, u16(2), u16(2), []byte{0x31, 0x82}, in16("10.0.0.1"))
	m := d.Decode(&Context{Protocol: formProto}, msg(0x30, 0, in, nla(2, []byte{1, 8}, u16(3), u32(9))))
	for _, c := range []struct{ what, got, want string }{
		{"json", string(m.AppendJSON(nil, nil)), `"inner":{"family":2,"low":1,"scope":"FR_ACT_NOP","flags":["TCPI_OPT_SACK","TCPI_OPT_TFO_CHILD"],"addr":"10.0.0.1"}`},
		{"json of a chain", string(m.AppendJSON(nil, nil)), `"value":[{"code":1,"len":8,"no":3,"arg":9}]`},
		{"tree", string(m.AppendTree(nil, nil)), "inner {family 2 low 1 scope FR_ACT_NOP flags TCPI_OPT_SACK|TCPI_OPT_TFO_CHILD addr 10.0.0.1}"},
		{"name", string(m.AppendTree(nil, nil)), "form_long  kind 1"},
		{"text", string(m.AppendText(nil, nil)), "inner={family=2 low=1 scope=FR_ACT_NOP flags=TCPI_OPT_SACK|TCPI_OPT_TFO_CHILD addr=10.0.0.1} CHAIN={code=1 len=8 no=3 arg=9}"},
	} {
		if !strings.Contains(c.got, c.want) {
			t.Errorf("%s: %s\nwant %s", c.what, c.got, c.want)
		}
	}
	validate(t, messageSchema(t), "bits", string(m.AppendJSON(nil, nil)))
	if m.Space() != &formSpace {
		t.Errorf("space %v", m.Space())
	}
	short := d.Decode(&Context{Protocol: formProto}, msg(0x30, 0, in[:7]))
	if got := string(short.AppendJSON(nil, nil)); !strings.Contains(got, `"inner":{"family":2,"trailing":"31"}`) {
		t.Errorf("a byte of two: %s", got)
	}
}
