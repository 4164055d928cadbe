// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"encoding/json"
	"strings"
	"testing"
)

// printed is a message of testTables and how it is printed: its attribute in
// JSON, its line of the tree, its words in the text of a type without words.
var printed = []struct {
	name string
	attr []byte
	json string
	tree string
	text string
}{
	{"u8", nla(1, []byte{7}), `{"name":"T_U8","type":1,"value":7}`, "T_U8 7", "U8=7"},
	{"u16", nla(2, u16(65535)), `{"name":"T_U16","type":2,"value":65535}`, "T_U16 65535", "U16=65535"},
	{"u64 above 2^53", nla(4, u64(1<<53+1)), `{"name":"T_U64","type":4,"value":9007199254740993,"text":"9007199254740993"}`,
		"T_U64 9007199254740993", "U64=9007199254740993"},
	{"u64 of 2^53", nla(4, u64(1<<53)), `{"name":"T_U64","type":4,"value":9007199254740992}`, "T_U64 9007199254740992", "U64=9007199254740992"},
	{"s8", nla(5, []byte{0xff}), `{"name":"T_S8","type":5,"value":-1}`, "T_S8 -1", "S8=-1"},
	{"s64 below -2^53", nla(8, u64(1<<63)), `{"name":"T_S64","type":8,"value":-9223372036854775808,"text":"-9223372036854775808"}`,
		"T_S64 -9223372036854775808", "S64=-9223372036854775808"},
	{"uint of 4", nla(9, u32(5)), `{"name":"T_UINT","type":9,"value":5}`, "T_UINT 5", "UINT=5"},
	{"short u32", nla(3, []byte{1, 2, 3}), `{"name":"T_U32","type":3,"hex":"010203","problem":"length 3, want 4"}`,
		"T_U32 0x010203 (length 3, want 4)", "U32=0x010203"},
	{"long u8", nla(1, []byte{1, 2}), `{"name":"T_U8","type":1,"hex":"0102","problem":"length 2, want 1"}`,
		"T_U8 0x0102 (length 2, want 1)", "U8=0x0102"},
	{"empty u32", nla(3), `{"name":"T_U32","type":3,"hex":"","problem":"length 0, want 4"}`, "T_U32 0x (length 0, want 4)", "U32=0x"},
	{"network order", nla(3|NetOrderFlag, []byte{0, 0, 1, 0}),
		`{"name":"T_U32","type":3,"nla_flags":["NLA_F_NET_BYTEORDER"],"value":256}`, "T_U32 256", "U32=256"},
	{"flag", nla(11), `{"name":"T_FLAG","type":11,"value":true}`, "T_FLAG true", "FLAG"},
	{"string", nla(12, str("wlan0")), `{"name":"T_STRING","type":12,"value":"wlan0"}`, "T_STRING wlan0", "STRING=wlan0"},
	{"string with a space", nla(12, str("a b\"\\")), `{"name":"T_STRING","type":12,"value":"a b\"\\"}`,
		`T_STRING "a b\x22\x5c"`, `STRING="a b\x22\x5c"`},
	{"empty string", nla(12, str("")), `{"name":"T_STRING","type":12,"value":""}`, `T_STRING ""`, `STRING=""`},
	{"string no UTF-8", nla(12, []byte("a\xff\x1b[1mb\x00")),
		`{"name":"T_STRING","type":12,"value":"a` + "\ufffd" + `\u001b[1mb","hex":"61ff1b5b316d6200"}`,
		`T_STRING "a\xff\x1b[1mb"`, `STRING="a\xff\x1b[1mb"`},
	{"binary", nla(13, []byte{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}), `{"name":"T_BINARY","type":13,"hex":"00010203040506070809"}`,
		"T_BINARY 0x00010203040506070809", "BINARY=0x0001020304050607+2"},
	{"ipv6", nla(14, ip("2001:db8::1")), `{"name":"T_IP","type":14,"value":"2001:db8::1"}`, "T_IP 2001:db8::1", "IP=2001:db8::1"},
	{"ip of 5 bytes", nla(14, make([]byte, 5)), `{"name":"T_IP","type":14,"hex":"0000000000","problem":"length 5, want 16"}`,
		"T_IP 0x0000000000 (length 5, want 16)", "IP=0x0000000000"},
	{"mac", nla(15, hexMAC(9)), `{"name":"T_MAC","type":15,"value":"02:00:00:00:00:09"}`, "T_MAC 02:00:00:00:00:09", "MAC=02:00:00:00:00:09"},
	{"uuid", nla(16, make([]byte, 15), []byte{1}), `{"name":"T_UUID","type":16,"value":"00000000-0000-0000-0000-000000000001"}`,
		"T_UUID 00000000-0000-0000-0000-000000000001", "UUID=00000000-0000-0000-0000-000000000001"},
	{"struct", nla(17, u16(8), u16(0), u32(7)), `{"name":"T_STRUCT","type":17,"value":{"h_len":8,"h_flags":0,"h_index":7}}`,
		"T_STRUCT h_len 8 h_flags 0 h_index 7", "STRUCT={h_len=8 h_index=7}"},
	{"short struct", nla(17, u16(8), []byte{1}), `{"name":"T_STRUCT","type":17,"value":{"h_len":8,"trailing":"01"},"problem":"length 3, want 8"}`,
		"T_STRUCT h_len 8 h_flags 0x01 (length 3, want 8)", "STRUCT={h_len=8 h_flags=0x01}"},
	{"long struct", nla(17, u16(8), u16(0), u32(7), []byte{9}),
		`{"name":"T_STRUCT","type":17,"value":{"h_len":8,"h_flags":0,"h_index":7,"trailing":"09"},"problem":"length 9, want 8"}`,
		"T_STRUCT h_len 8 h_flags 0 h_index 7 rest 0x09 (length 9, want 8)", "STRUCT={h_len=8 h_index=7 rest=0x09}"},
	{"bitfield", nla(18, u32(1), u32(3)), `{"name":"T_BITFIELD","type":18,"value":{"value":["0x1"],"selector":["0x3"]}}`,
		"T_BITFIELD 0x1/0x3", "BITFIELD=0x1/0x3"},
	{"nest", nla(19|NestedFlag, nla(1, u32(5))),
		`{"name":"T_NEST","type":19,"nla_flags":["NLA_F_NESTED"],"attributes":[{"name":"N_U32","type":1,"value":5}]}`,
		"T_NEST\n  N_U32 5", "NEST={U32=5}"},
	{"empty nest", nla(19), `{"name":"T_NEST","type":19,"attributes":[]}`, "T_NEST", "NEST={}"},
	{"array of nests", nla(20, nla(0|NestedFlag, nla(1, u32(5))), nla(3)),
		`{"name":"T_NESTARRAY","type":20,"attributes":[{"type":0,"index":0,"nla_flags":["NLA_F_NESTED"],` +
			`"attributes":[{"name":"N_U32","type":1,"value":5}]},{"type":3,"index":3,"attributes":[]}]}`,
		"T_NESTARRAY\n  index 0\n    N_U32 5\n  index 3", "NESTARRAY={{U32=5} {}}"},
	{"array", nla(21, nla(0, []byte{0, 5}), nla(1, []byte{1, 0})),
		`{"name":"T_ARRAY","type":21,"attributes":[{"type":0,"index":0,"value":5},{"type":1,"index":1,"value":256}]}`,
		"T_ARRAY\n  index 0 5\n  index 1 256", "ARRAY={5 256}"},
	{"packed", nla(22, u32(1), u32(0), u32(0)), `{"name":"T_PACKED","type":22,"value":[1,0,0]}`, "T_PACKED 1,0,0", "PACKED=1,0,0"},
	{"packed structs", nla(23, u16(8), u16(0), u32(7)), `{"name":"T_PACKEDSTRUCT","type":23,"value":[{"h_len":8,"h_flags":0,"h_index":7}]}`,
		"T_PACKEDSTRUCT {h_len 8 h_flags 0 h_index 7}", "PACKEDSTRUCT={h_len=8 h_index=7}"},
	{"records", nla(24, u16(16), u16(0), u32(7), nla(1, u32(5))),
		`{"name":"T_RECORDS","type":24,"attributes":[{"type":0,"index":0,"attributes":[` +
			`{"name":"hop","type":0,"value":{"h_len":16,"h_flags":0,"h_index":7}},{"name":"N_U32","type":1,"value":5}]}]}`,
		"T_RECORDS\n  index 0\n    hop  h_len 16 h_flags 0 h_index 7\n    N_U32 5", "RECORDS={{h_len=16 h_index=7 U32=5}}"},
	{"address in an integer", nla(30, ip("192.0.2.1")), `{"name":"T_ADDR32","type":30,"value":"192.0.2.1"}`, "T_ADDR32 192.0.2.1", "ADDR32=192.0.2.1"},
	{"number only", nla(33, []byte{1, 2}), `{"name":"T_NUMBERED","type":33,"hex":"0102"}`, "T_NUMBERED 0x0102", "NUMBERED=0x0102"},
	{"unknown", nla(99, []byte{0, 1, 2, 3}), `{"type":99,"hex":"00010203"}`, "type 99 0x00010203", "99=0x00010203"},
	{"unknown nest", nla(99|NestedFlag, nla(1, []byte{7})),
		`{"type":99,"nla_flags":["NLA_F_NESTED"],"attributes":[{"type":1,"hex":"07"}]}`, "type 99\n  type 1 0x07", "99={1=0x07}"},
	{"no attribute", nla(19, []byte{1, 2}), `{"name":"T_NEST","type":19,"attributes":[{"type":0,"hex":"0102","problem":"no attribute"}]}`,
		"T_NEST\n  rest 0x0102 (no attribute)", "NEST={rest=0x0102}"},
	{"nla_len lies", lie(1, 40, 7, 0, 0, 0), `{"name":"T_U8","type":1,"hex":"07000000","problem":"nla_len 40 of 8"}`,
		"T_U8 0x07000000 (nla_len 40 of 8)", "U8=0x07000000"},
}

func TestPrinted(t *testing.T) {
	schema := messageSchema(t)
	for _, p := range printed {
		d := Decoder{Tables: testTables}
		m := d.Decode(&Context{Protocol: testProto}, msg(testType, FlagRequest, make([]byte, 8), p.attr))
		text := string(m.AppendJSON(nil, nil))
		validate(t, schema, p.name, text)
		_, attrs, _ := strings.Cut(text, `"attributes":[`)
		if !strings.HasPrefix(attrs, p.json+"]") {
			t.Errorf("%s: json\ngot  %s\nwant %s", p.name, attrs, p.json)
		}
		lines := strings.SplitN(string(m.AppendTree(nil, nil)), "\n", 3)
		if got := strings.TrimRight(lines[2], "\n"); got != p.tree {
			t.Errorf("%s: tree\ngot  %s\nwant %s", p.name, got, p.tree)
		}
		if got, want := string(m.AppendText(nil, nil)), "set "+p.text; got != want {
			t.Errorf("%s: text\ngot  %s\nwant %s", p.name, got, want)
		}
	}
}

// shownSpace has secrets and every way an integer is shown.
var shownSpace = Space{Name: "s", Prefix: "S_", Attrs: []Attr{
	{Type: 1, Kind: Binary, Secret: true, Name: "S_KEY"},
	{Type: 2, Kind: String, Secret: true, Name: "S_PASSWORD"},
	{Type: 3, Kind: StructOf, Struct: &shownStruct, Name: "S_ALGO"},
	{Type: 4, Kind: Nest, Secret: true, Name: "S_NEST"},
	{Type: 5, Kind: U32, Show: IfIndex, Name: "S_LINK"},
	{Type: 6, Kind: U16, Show: GenlID, Name: "S_FAMILY"},
	{Type: 7, Kind: U32, Show: TCHandle, Name: "S_HANDLE"},
	{Type: 8, Kind: U32, Show: Millis, Name: "S_TIME"},
	{Type: 9, Kind: U16, Order: Big, Enum: &ethPEnum, Name: "S_PROTO"},
	{Type: 10, Kind: U32, Enum: &iffEnum, Name: "S_FLAGS"},
	{Type: 11, Kind: Bitfield32, Enum: &iffEnum, Name: "S_BITS"},
	{Type: 12, Kind: U32, Show: Hex, Name: "S_HEX"},
	{Type: 13, Kind: S32, Enum: &rtScopeEnum, Name: "S_SIGNED"},
	{Type: 14, Kind: U32, Secret: true, Name: "S_PIN"},
	{Type: 15, Kind: Nest, Name: "S_SELF"},
}}

var shownStruct = Struct{Name: "algo", Size: 8, Fields: []Attr{
	{Kind: String, Len: 4, Name: "a_name"}, {Kind: U8, Show: IfIndex, Name: "a_link"}, {Kind: Binary, Len: 3, Secret: true, Name: "a_key"},
}}

func TestShown(t *testing.T) {
	tables := Builtin().With(&Family{Name: "shown", Protocol: testProto, Types: []Type{
		{Number: testType, Direction: Both, Name: "SHOWN_MSG", Space: &shownSpace},
	}})
	schema := messageSchema(t)
	for _, c := range []struct {
		attr             []byte
		secrets          bool
		json, tree, text string
	}{
		{nla(1, []byte{1, 2}), false, `{"name":"S_KEY","type":1,"secret":true,"length":2}`, "S_KEY (hidden)", "KEY=(hidden)"},
		{nla(1, []byte{1, 2}), true, `{"name":"S_KEY","type":1,"hex":"0102"}`, "S_KEY 0x0102", "KEY=0x0102"},
		{nla(2, str("pw")), false, `{"name":"S_PASSWORD","type":2,"secret":true,"length":3}`, "S_PASSWORD (hidden)", "PASSWORD=(hidden)"},
		{nla(2, str("pw")), true, `{"name":"S_PASSWORD","type":2,"value":"pw"}`, "S_PASSWORD pw", "PASSWORD=pw"},
		{nla(3, []byte{'a', 0, 'x', 'y', 7, 1, 2, 3}), false,
			`{"name":"S_ALGO","type":3,"value":{"a_name":"a","a_link":7,"a_key":{"secret":true,"length":3}}}`,
			"S_ALGO a_name a a_link 7 (v0) a_key (hidden)", "ALGO={a_name=a a_link=v0 a_key=(hidden)}"},
		{nla(4|NestedFlag, nla(1, []byte{1})), false, `{"name":"S_NEST","type":4,"nla_flags":["NLA_F_NESTED"],"secret":true,"length":8}`,
			"S_NEST (hidden)", "NEST=(hidden)"},
		{nla(5, u32(7)), false, `{"name":"S_LINK","type":5,"value":7,"text":"v0"}`, "S_LINK 7 (v0)", "LINK=v0"},
		{nla(5, u32(8)), false, `{"name":"S_LINK","type":5,"value":8}`, "S_LINK 8", "LINK=8"},
		{nla(5, u32(0)), false, `{"name":"S_LINK","type":5,"value":0}`, "S_LINK 0", "LINK=0"},
		{nla(5, u32(9)), false, `{"name":"S_LINK","type":5,"value":9,"text":"\u001b\"\\"}`, `S_LINK 9 (\x1b"\x5c)`, `LINK="\x1b\x22\x5c"`},
		{nla(6, u16(28)), false, `{"name":"S_FAMILY","type":6,"value":28,"text":"nl80211"}`, "S_FAMILY 28 (nl80211)", "FAMILY=nl80211"},
		{nla(7, u32(0x10010)), false, `{"name":"S_HANDLE","type":7,"value":65552,"text":"1:10"}`, "S_HANDLE 65552 (1:10)", "HANDLE=1:10"},
		{nla(8, u32(1500)), false, `{"name":"S_TIME","type":8,"value":1500,"text":"1500ms"}`, "S_TIME 1500 (1500ms)", "TIME=1500ms"},
		{nla(9, []byte{0x81, 0}), false, `{"name":"S_PROTO","type":9,"value":"ETH_P_8021Q"}`, "S_PROTO ETH_P_8021Q", "PROTO=ETH_P_8021Q"},
		{nla(9, []byte{0xff, 0xff}), false, `{"name":"S_PROTO","type":9,"value":"65535"}`, "S_PROTO 65535", "PROTO=65535"},
		{nla(10, u32(0x80000001)), false, `{"name":"S_FLAGS","type":10,"value":["IFF_UP","0x80000000"]}`, "S_FLAGS IFF_UP|0x80000000", "FLAGS=IFF_UP|0x80000000"},
		{nla(10, u32(0)), false, `{"name":"S_FLAGS","type":10,"value":[]}`, "S_FLAGS 0", "FLAGS=0"},
		{nla(11, u32(1), u32(3)), false, `{"name":"S_BITS","type":11,"value":{"value":["IFF_UP"],"selector":["IFF_UP","IFF_BROADCAST"]}}`,
			"S_BITS IFF_UP/IFF_UP|IFF_BROADCAST", "BITS=IFF_UP/IFF_UP|IFF_BROADCAST"},
		{nla(12, u32(255)), false, `{"name":"S_HEX","type":12,"value":255}`, "S_HEX 0xff", "HEX=0xff"},
		{nla(13, u32(1<<32-1)), false, `{"name":"S_SIGNED","type":13,"value":"-1"}`, "S_SIGNED -1", "SIGNED=-1"},
		{nla(14, u32(7)), false, `{"name":"S_PIN","type":14,"secret":true,"length":4}`, "S_PIN (hidden)", "PIN=(hidden)"},
		{nla(15, nla(99|NestedFlag, nla(99, u32(1)))), false,
			`{"name":"S_SELF","type":15,"attributes":[{"type":99,"nla_flags":["NLA_F_NESTED"],"hex":"0800630001000000","problem":"nested too deep"}]}`,
			"S_SELF\n  type 99 0x0800630001000000 (nested too deep)", "SELF={99=0x0800630001000000}"},
	} {
		d := Decoder{Tables: tables, MaxDepth: 2}
		names := fakeNames{7: "v0", 9: "\x1b\"\\", 1028: "nl80211"}
		m := d.Decode(&Context{Protocol: testProto, Names: names}, msg(testType, FlagRequest, c.attr))
		f := &Format{Secrets: c.secrets}
		text := string(m.AppendJSON(nil, f))
		validate(t, schema, c.tree, text)
		_, attrs, _ := strings.Cut(text, `"attributes":[`)
		if got := strings.TrimSuffix(attrs, "]}"); got != c.json {
			t.Errorf("json\ngot  %s\nwant %s", got, c.json)
		}
		_, tree, _ := strings.Cut(string(m.AppendTree(nil, f)), "\n")
		if got := strings.TrimRight(tree, "\n"); got != c.tree {
			t.Errorf("tree\ngot  %s\nwant %s", got, c.tree)
		}
		if got := string(m.AppendText(nil, f)); got != c.text {
			t.Errorf("text\ngot  %s\nwant %s", got, c.text)
		}
	}
}

// TestPrintedCorpus: whatever comes is JSON of the schema, and text and tree
// have nothing a terminal would obey.
func TestPrintedCorpus(t *testing.T) {
	schema := messageSchema(t)
	for _, s := range corpus(t) {
		var d Decoder
		for size := len(s.msg); size >= 0; size -= 1 + size/9 {
			s.context.Names = fakeNames{1: "lo", 2: "\x1b[2Jv\n"}
			m := d.Decode(&s.context, s.msg[:size])
			f := &Format{Bad: size / 2, Reason: "\x1b[31m", Indent: 4}
			text := string(m.AppendJSON(nil, f))
			if size == len(s.msg) {
				validate(t, schema, m.typeName(), text)
			} else if !json.Valid([]byte(text)) {
				t.Fatalf("no JSON: %s", text)
			}
			harmless(t, string(m.AppendText(nil, f)))
			for line := range strings.Lines(string(m.AppendTree(nil, f))) {
				harmless(t, strings.TrimSuffix(line, "\n"))
				if !strings.HasPrefix(line, "    ") || len(strings.TrimSpace(line)) == 0 {
					t.Fatalf("line %q", line)
				}
			}
		}
	}
}

func harmless(t *testing.T, s string) {
	t.Helper()
	if i := strings.IndexFunc(s, func(r rune) bool { return r < ' ' || r == 0x7f }); i >= 0 {
		t.Fatalf("control character in %q", s)
	}
}

func FuzzPrint(f *testing.F) {
	for i, s := range corpus(f) {
		if i%8 == 0 {
			f.Add(uint8(s.context.Protocol), s.context.Direction == FromKernel, uint16(i), s.msg)
		}
	}
	f.Fuzz(func(t *testing.T, protocol uint8, from bool, bad uint16, b []byte) {
		c := &Context{Protocol: int(protocol % maxProtocol), Names: fakeNames{7: "v0"}}
		if from {
			c.Direction = FromKernel
		}
		var d Decoder
		m := d.Decode(c, b)
		format := &Format{Bad: int(bad), Reason: "x"}
		if text := m.AppendJSON(nil, format); !json.Valid(text) {
			t.Fatalf("no JSON: %s", text)
		}
		harmless(t, string(m.AppendText(nil, format)))
		harmless(t, strings.ReplaceAll(string(m.AppendTree(nil, format)), "\n", ""))
		for n := range m.All() {
			harmless(t, string(n.AppendValue(nil, m, format)))
		}
	})
}
