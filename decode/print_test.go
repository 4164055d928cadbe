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
