// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"bytes"
	"slices"
	"testing"
)

func TestAppendRedacted(t *testing.T) {
	tables := Builtin().With(&Family{Name: "shown", Protocol: testProto, Types: []Type{
		{Number: testType, Direction: Both, Name: "SHOWN_MSG", Space: &shownSpace},
	}})
	algo := func(key byte) []byte { return []byte{'a', 0, 0, 0, 7, key, key, key} }
	request := func(key byte) []byte {
		return msg(testType, FlagRequest, nla(5, u32(7)), nla(1, []byte{key}), nla(3, algo(key)), nla(2, []byte{key, key}))
	}
	answer := func(key byte) []byte { return msg(ERROR, 0, u32(1), request(key)) }
	for _, c := range []struct {
		name     string
		in, want []byte
	}{
		{"request", request(9), request(0)},
		{"repeated in an error", answer(9), answer(0)},
		{"cut in a secret", request(9)[:29], request(0)[:29]},
	} {
		d := Decoder{Tables: tables}
		in := bytes.Clone(c.in)
		m := d.Decode(&Context{Protocol: testProto}, in)
		if got := m.AppendRedacted([]byte("x")); !bytes.Equal(got[1:], c.want) {
			t.Errorf("%s:\ngot  % x\nwant % x", c.name, got[1:], c.want)
		}
		if !bytes.Equal(in, c.in) {
			t.Errorf("%s: the input was written to", c.name)
		}
	}
}

// A keyed message has a key in it.
type keyed struct {
	name  string
	c     Context
	bytes []byte
}

// keyedMessages are messages with this key, of all families that have some.
func keyedMessages(key []byte) []keyed {
	algo := append([]byte("hmac(sha1)"), make([]byte, 54)...)
	auth, trunc := slices.Concat(algo, u32(256), key), slices.Concat(algo, u32(256), u32(96), key)
	sa := make([]byte, xfrmUsersaInfoStruct.Size)
	keys := slices.Concat(nla(1, auth), nla(2, auth), nla(3, auth), nla(18, trunc), nla(20, trunc))
	socket := append([]byte{2, 1}, make([]byte, 70)...)
	md5 := slices.Concat([]byte{2, 32, 32, 0, 10, 0, 0, 1}, make([]byte, 12), key, make([]byte, 48))
	return []keyed{
		{"xfrm", Context{Protocol: 6}, msg(16, FlagRequest, sa, keys)},
		{"xfrm as the kernel tells it", Context{Protocol: 6, Direction: FromKernel}, msg(26, 0, sa, keys)},
		{"xfrm expired", Context{Protocol: 6, Direction: FromKernel}, msg(24, 0, sa, make([]byte, 8), keys)},
		{"xfrm, keys alone", Context{Protocol: 6}, msg(16, FlagRequest, sa, nla(1, key), nla(2, key), nla(18, key), nla(20, key))},
		{"xfrm, a length that lies", Context{Protocol: 6}, msg(16, FlagRequest, sa, lie(1, 200, key...))},
		{"xfrm cut in a key", Context{Protocol: 6}, msg(16, FlagRequest, sa, keys)[:HeaderLen+len(sa)+100]},
		{"xfrm in an error", Context{Protocol: 6, Direction: FromKernel}, msg(ERROR, 0, u32(1), msg(16, FlagRequest, sa, keys))},
		{"tcp md5", Context{Protocol: 4, Direction: FromKernel}, msg(20, 0, socket, nla(18, md5, md5))},
		{"wireguard", Context{Protocol: 16, Names: genericNames{40: "wireguard"}}, msg(40, FlagRequest, []byte{1, 1, 0, 0},
			nla(3, key), nla(8|NestedFlag, nla(0|NestedFlag, nla(2, key))))},
		{"nl80211", Context{Protocol: 16, Names: genericNames{40: "nl80211"}}, msg(40, FlagRequest, []byte{11, 0, 0, 0},
			nla(7, key), nla(80, nla(1, key)), nla(81, nla(1, nla(1, key))), nla(122, nla(1, key), nla(2, key)), nla(254, key), nla(277, key))},
		{"macsec", Context{Protocol: 16, Names: genericNames{40: "macsec"}}, msg(40, FlagRequest, []byte{4, 1, 0, 0}, nla(3, nla(4, key)))},
		{"macsec salt", Context{Protocol: 16, Names: genericNames{40: "macsec"}}, msg(40, FlagRequest, []byte{4, 1, 0, 0}, nla(3, nla(9, key)))},
		{"seg6", Context{Protocol: 16, Names: genericNames{40: "SEG6"}}, msg(40, FlagRequest, []byte{1, 1, 0, 0}, nla(4, key))},
		{"tipc", Context{Protocol: 16, Names: genericNames{40: "TIPCv2"}}, msg(40, FlagRequest, []byte{23, 1, 0, 0},
			nla(6, nla(4, make([]byte, 32), u32(32), key)))},
		{"802.15.4", Context{Protocol: 16, Names: genericNames{40: "nl802154"}}, msg(40, FlagRequest, []byte{23, 1, 0, 0}, nla(48, nla(4, key)))},
		{"802.15.4 MAC", Context{Protocol: 16, Names: genericNames{40: "802.15.4 MAC"}}, msg(40, FlagRequest, []byte{39, 1, 0, 0}, nla(48, key))},
		{"iscsi", Context{Protocol: 8}, msg(16, FlagRequest, u32(16), make([]byte, 4+8), u32(1), u32(0), u32(24), u32(32), make([]byte, 8+16), key)},
		{"iscsi chap record", Context{Protocol: 8}, msg(41, FlagRequest, u32(41), make([]byte, 4+8+24+16), key)},
		{"ethtool", Context{Protocol: 16, Names: genericNames{40: "ethtool"}}, msg(40, FlagRequest, []byte{10, 1, 0, 0}, nla(3, key))},
		{"ethtool firmware", Context{Protocol: 16, Names: genericNames{40: "ethtool"}}, msg(40, FlagRequest, []byte{44, 1, 0, 0}, nla(3, key[:4]))},
		{"ovpn", Context{Protocol: 16, Names: genericNames{40: "ovpn"}}, msg(40, FlagRequest, []byte{6, 1, 0, 0},
			nla(3, nla(5, nla(1, key), nla(2, key[:8])), nla(6, nla(1, key))))},
		{"psp", Context{Protocol: 16, Names: genericNames{40: "psp"}}, msg(40, FlagRequest, []byte{9, 1, 0, 0}, nla(4, nla(1, key)))},
		{"nfsd", Context{Protocol: 16, Names: genericNames{40: "nfsd"}}, msg(40, FlagRequest, []byte{2, 1, 0, 0}, nla(6, key))},
		{"cifs", Context{Protocol: 16, Names: genericNames{40: "cifs"}}, msg(40, FlagRequest, []byte{1, 1, 0, 0}, nla(10, key))},
	}
}

// TestKeysHidden is that keys are hidden, of families without other rows too.
func TestKeysHidden(t *testing.T) {
	key := bytes.Repeat([]byte{0xa7}, 32)
	for _, c := range keyedMessages(key) {
		var d Decoder
		m := d.Decode(&c.c, c.bytes)
		shown := m.AppendText(nil, nil)
		shown = m.AppendTree(shown, nil)
		shown = m.AppendJSON(shown, nil)
		if bytes.Contains(shown, []byte("a7a7")) || !bytes.Contains(shown, []byte("(hidden)")) {
			t.Errorf("%s: %s", c.name, shown)
		}
		if bytes.Contains(m.AppendRedacted(nil), key[:2]) {
			t.Errorf("%s: not redacted", c.name)
		}
	}
}

// guardedTables are the tables, and a family with keys in all kinds of places.
func guardedTables() *Tables {
	return Builtin().With(&Family{Name: "shown", Protocol: testProto, Types: []Type{
		{Number: testType, Direction: Both, Name: "SHOWN_MSG", Space: &guardedSpace},
	}})
}

// guardedMessages have keys among bytes that are no attribute.
var guardedMessages = []struct {
	name string
	make func(key []byte) []byte
}{
	{"after the attributes", func(key []byte) []byte { return msg(testType, 0, nla(9, []byte{1}), shortAttr(key)) }},
	{"after those of a nest", func(key []byte) []byte { return msg(testType, 0, nla(2, shortAttr(key))) }},
	{"after those of an element", func(key []byte) []byte { return msg(testType, 0, nla(3, nla(1, shortAttr(key)))) }},
	{"field of a struct", func(key []byte) []byte { return msg(testType, 0, nla(4, []byte{1}, key[:3])) }},
	{"field cut short", func(key []byte) []byte { return msg(testType, 0, nla(4, []byte{1}, key[:2])) }},
	{"after a struct", func(key []byte) []byte { return msg(testType, 0, nla(4, []byte{1}, key)) }},
	{"nothing selects it", func(key []byte) []byte { return msg(testType, 0, nla(5, nla(1, key))) }},
	{"the other row", func(key []byte) []byte { return msg(testType, 0, nla(6, str("b")), nla(5, nla(1, key))) }},
	{"attribute that lies", func(key []byte) []byte { return msg(testType, 0, lie(9, 200, key...)) }},
	{"nest that lies", func(key []byte) []byte { return msg(testType, 0, lie(2, 200, nla(9, key)...)) }},
	{"attribute without a row that lies", func(key []byte) []byte { return msg(testType, 0, append(key[:2:2], key...)) }},
	{"element that lies", func(key []byte) []byte { return msg(testType, 0, nla(3, append(key[:2:2], key...))) }},
	{"padding", func(key []byte) []byte { return msg(testType, 0, lie(1, 4+5, key...)) }},
	{"padding of a nest", func(key []byte) []byte { return msg(testType, 0, lie(2, 4+4+5, lie(1, 4+8, key...)...)) }},
	{"answer without the request", func(key []byte) []byte {
		b := msg(ERROR, 0, u32(1), msg(testType, 0, nla(1, key)))
		b[0] = HeaderLen + 4
		return b
	}},
	{"answer without a header", func(key []byte) []byte {
		b := msg(ERROR, 0, u32(1), msg(testType, 0, nla(1, key)))
		b[0] = 3
		return b
	}},
	{"nlmsg_len below a header", func(key []byte) []byte {
		b := msg(testType, 0, nla(1, key))
		b[0] = 3
		return b
	}},
	{"repeated in an error", func(key []byte) []byte { return msg(ERROR, 0, u32(1), msg(testType, 0, nla(2, shortAttr(key)))) }},
}

// shortAttr is bytes after an nla_len below a header's.
func shortAttr(b []byte) []byte { return append([]byte{2, 0, 1, 0}, b...) }

// TestGuarded is that bytes which are no attribute are not shown where keys may
// be among them, nor what is there of a field that was cut.
func TestGuarded(t *testing.T) {
	tables := guardedTables()
	for _, c := range guardedMessages {
		var shown [2][]byte
		for i, key := range []string{"ABCDEFGH", "stuvwxyz"} {
			d := Decoder{Tables: tables}
			m := d.Decode(&Context{Protocol: testProto}, c.make([]byte(key)))
			shown[i] = m.AppendRedacted(m.AppendJSON(m.AppendTree(m.AppendText(nil, nil), nil), nil))
			if f := (&Format{Secrets: true}); !bytes.Contains(m.AppendTree(m.AppendJSON(nil, f), f), []byte("43")) && i == 0 && c.name != "field cut short" &&
				m.Status == nil {
				t.Errorf("%s: not shown when asked for: %s", c.name, m.AppendTree(nil, f))
			}
		}
		if !bytes.Equal(shown[0], shown[1]) || !bytes.Contains(shown[0], []byte("(hidden)")) && !bytes.Contains(shown[0], []byte("SHOWN_MSG")) {
			t.Errorf("%s:\n%s\n%s", c.name, shown[0], shown[1])
		}
	}
}

var guardedSpace = Space{Name: "g", Prefix: "G_", Attrs: []Attr{
	{Type: 1, Kind: Binary, Secret: true, Name: "G_KEY"},
	{Type: 2, Kind: Nest, Name: "G_NEST", Space: &guardedInner},
	{Type: 3, Kind: NestArray, Name: "G_NESTS", Space: &guardedInner},
	{Type: 4, Kind: StructOf, Name: "G_STRUCT", Struct: &Struct{Name: "g", Size: 4, Fields: []Attr{
		{Kind: U8, Name: "g_id"}, {Kind: Binary, Len: 3, Secret: true, Name: "g_key"},
	}}},
	{Type: 5, Kind: SubMessage, Name: "G_DATA", Sub: &Sub{Name: "g data", Attr: 6, Formats: []Attr{
		{Type: 5, Kind: Nest, Name: "G_DATA", Of: "a", Space: &guardedInner},
	}}},
	{Type: 6, Kind: String, Name: "G_KIND"},
}}

var guardedInner = Space{Name: "g_inner", Prefix: "G_INNER_", Attrs: []Attr{
	{Type: 1, Kind: Binary, Secret: true, Name: "G_INNER_KEY"},
}}

// TestGuardedCommand is that keys are hidden where a generic message does not
// reach to the command that tells its attributes, whatever comes after it.
func TestGuardedCommand(t *testing.T) {
	for _, c := range keyedMessages(bytes.Repeat([]byte{0xa7}, 32)) {
		if c.c.Protocol != protoGeneric {
			continue
		}
		for size := range byte(HeaderLen + 4) {
			var d Decoder
			b := bytes.Clone(c.bytes)
			b[0], b[1] = size, 0
			m := d.Decode(&c.c, b)
			if size <= HeaderLen && m.Type != nil {
				t.Errorf("%s: %s of %d bytes", c.name, m.Type.Name, size)
			}
			if out := shown(&d, &c.c, b); bytes.Contains(out, []byte("a7a7")) || bytes.Contains(out, []byte("a7 a7")) {
				t.Errorf("%s: nlmsg_len %d:\n%s", c.name, size, out)
			}
		}
	}
}

// TestZeroKey is that a key of zeroes is as hidden as any other.
func TestZeroKey(t *testing.T) {
	d := Decoder{Tables: guardedTables()}
	var line [2]string
	for i, key := range [][]byte{make([]byte, 3), {1, 2, 3}} {
		line[i] = string(d.Decode(&Context{Protocol: testProto}, msg(testType, 0, nla(4, []byte{1}, key))).AppendText(nil, nil))
	}
	if line[0] != line[1] || line[0] != "STRUCT={g_id=1 g_key=(hidden)}" {
		t.Errorf("%q of zeroes, %q of others", line[0], line[1])
	}
}

// genericNames are generic families by id.
type genericNames map[uint16]string

func (g genericNames) Link(uint32) (string, bool) { return "", false }

func (g genericNames) GenericFamily(id uint16) (string, bool) {
	name, ok := g[id]
	return name, ok
}
