// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"bytes"
	"math"
	"testing"
)

func TestIntegers(t *testing.T) {
	tests := []struct {
		name string
		attr []byte
		u    uint64
		uok  bool
		i    int64
		iok  bool
	}{
		{"u8", nla(1, []byte{255}), 255, true, 255, true},
		{"u64 past int64", nla(4, u64(1<<63)), 1 << 63, true, math.MinInt64, false},
		{"signed", nla(7, u32(math.MaxUint32)), 0, false, -1, true},
		{"uint of 4", nla(9, u32(5)), 5, true, 5, true},
		{"uint of 8", nla(9, u64(5)), 5, true, 5, true},
		{"uint of 6", nla(9, []byte{1, 0, 0, 0, 0, 0}), 1, true, 1, true},
		{"sint of 8", nla(10, u64(math.MaxUint64)), 0, false, -1, true},
		{"flag", nla(11), 1, true, 1, true},
		{"big", nla(29, []byte{0, 0, 1, 0}), 256, true, 256, true},
		{"net order", nla(2|NetOrderFlag, []byte{1, 0}), 256, true, 256, true},
		{"short", nla(3, []byte{1, 2, 3}), 0, false, 0, false},
		{"long", nla(3, u32(1), u32(2)), 1, true, 1, true},
		{"string", nla(12, str("x")), 0, false, 0, false},
		{"bitfield", nla(18, u32(1), u32(1)), 0, false, 0, false},
		{"unknown", nla(60, u32(1)), 0, false, 0, false},
	}
	d := Decoder{Tables: testTables}
	for _, tt := range tests {
		n := &d.Decode(&Context{Protocol: testProto}, msg(testType, 0, header, tt.attr)).Attrs[0]
		if u, ok := n.Uint(); ok != tt.uok || ok && u != tt.u {
			t.Errorf("%s: Uint %d, %v", tt.name, u, ok)
		}
		if i, ok := n.Int(); ok != tt.iok || ok && i != tt.i {
			t.Errorf("%s: Int %d, %v", tt.name, i, ok)
		}
	}
}

func TestOtherValues(t *testing.T) {
	d := Decoder{Tables: testTables}
	decode := func(attr []byte) *Node {
		return &d.Decode(&Context{Protocol: testProto}, msg(testType, 0, header, attr)).Attrs[0]
	}
	for _, tt := range []struct {
		attr []byte
		want string
	}{
		{nla(14, []byte{10, 0, 0, 1}), "10.0.0.1"},
		{nla(14, []byte{0x20, 1, 0xd, 0xb8}, make([]byte, 11), []byte{1}), "2001:db8::1"},
		{nla(14, make([]byte, 10), []byte{255, 255, 10, 0, 0, 1}), "::ffff:10.0.0.1"},
		{nla(30, []byte{10, 0, 0, 2}), "10.0.0.2"},
		{nla(14, []byte{10, 0, 0}), "invalid IP"},
		{nla(3, u32(1)), "invalid IP"},
		{nla(13, u32(1)), "invalid IP"},
	} {
		a, ok := decode(tt.attr).Addr()
		if a.String() != tt.want || ok != a.IsValid() {
			t.Errorf("%s, %v, want %s", a, ok, tt.want)
		}
	}
	for _, tt := range []struct{ in, want string }{
		{"eth0\x00", "eth0"}, {"eth0", "eth0"}, {"eth0\x00\x00\x00", "eth0"}, {"a\x00b\x00", "a\x00b"}, {"", ""}, {"\x00", ""},
	} {
		if got := decode(nla(12, []byte(tt.in))).Bytes(); string(got) != tt.want {
			t.Errorf("%q: %q", tt.in, got)
		}
		if got := decode(nla(13, []byte(tt.in))).Bytes(); !bytes.Equal(got, []byte(tt.in)) {
			t.Errorf("%q as bytes: %q", tt.in, got)
		}
	}
	if v, s, ok := decode(nla(18, u32(1), u32(3))).Bitfield(); v != 1 || s != 3 || !ok {
		t.Errorf("bitfield %d, %d, %v", v, s, ok)
	}
	if _, _, ok := decode(nla(18, u32(1))).Bitfield(); ok {
		t.Error("half a bitfield")
	}
}
