// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"slices"
	"strings"
	"testing"
)

// findMessage has an attribute of each way to nest.
func findMessage() []byte {
	hop := slices.Concat(u16(8), u16(1), u32(5))
	return msg(testType, 0, header, // 16, 24
		nla(3, u32(7)),                                                  // 24
		nla(19, nla(1, u32(1)), nla(1, u32(2))),                         // 32: 36, 44
		nla(20, nla(0, nla(6, str("x"))), nla(1, nla(1, u32(3)))),       // 52
		nla(28, hop, nla(1, u32(4))),                                    // 80: 84, 92
		nla(24, slices.Concat(u16(16), u16(0), u32(9), nla(1, u32(6)))), // 100: 104, 112
		nla(60, u32(1)),                                                 // 120
	)
}

func TestFind(t *testing.T) {
	tests := []struct {
		path string
		want uint64
		ok   bool
	}{
		{"T_U32", 7, true},
		{"T_NEST N_U32", 1, true},
		{"T_NESTARRAY N_U32", 3, true},
		{"T_HEADED N_U32", 4, true},
		{"T_HEADED h_flags", 1, true},
		{"T_RECORDS N_U32", 6, true},
		{"t_flags", 1, true},
		{"t_inner i_kind", 7, true},
		{"N_U32", 0, false},
		{"T_NEST T_U32", 0, false},
		{"T_U32 T_U32", 0, false},
		{"T_U8", 0, false},
		{"", 0, false},
	}
	d := Decoder{Tables: testTables}
	m := d.Decode(&Context{Protocol: testProto}, findMessage())
	for _, tt := range tests {
		n := m.Find(strings.Fields(tt.path)...)
		if (n != nil) != tt.ok {
			t.Errorf("%q: %v", tt.path, n)
			continue
		}
		if n == nil {
			continue
		}
		if v, _ := n.Uint(); v != tt.want {
			t.Errorf("%q: %d, want %d", tt.path, v, tt.want)
		}
	}
}

func TestPath(t *testing.T) {
	tests := []struct {
		offset int
		want   string
	}{
		{0, ""},
		{16, "t_family"},
		{18, "t_inner i_kind"},
		{24, "T_U32"},
		{30, "T_U32"},
		{32, "T_NEST"},
		{44, "T_NEST N_U32"},
		{48, "T_NEST N_U32"},
		{80, "T_HEADED"},
		{86, "T_HEADED hop h_flags"},
		{92, "T_HEADED N_U32"},
		{104, "T_RECORDS [0] hop h_len"},
		{112, "T_RECORDS [0] N_U32"},
		{120, "type 60"},
		{128, ""},
		{-1, ""},
	}
	d := Decoder{Tables: testTables}
	m := d.Decode(&Context{Protocol: testProto}, findMessage())
	for _, tt := range tests {
		var got []string
		for _, n := range m.Path(tt.offset) {
			switch {
			case n.Role() == RoleElement:
				got = append(got, "[0]")
			case n.Def == nil:
				got = append(got, "type 60")
			default:
				got = append(got, n.Name())
			}
		}
		if s := strings.Join(got, " "); s != tt.want {
			t.Errorf("%d: %q, want %q", tt.offset, s, tt.want)
		}
	}
}

func TestAll(t *testing.T) {
	d := Decoder{Tables: testTables}
	m := d.Decode(&Context{Protocol: testProto}, findMessage())
	var got []uint32
	for n := range m.All() {
		got = append(got, n.Offset)
	}
	if !slices.IsSorted(got) || len(got) != 29 {
		t.Errorf("%d nodes at %d", len(got), got)
	}
	for n := range m.All() {
		if n.Name() == "N_U32" {
			break // must not go on
		}
	}
	m = d.Decode(&Context{Protocol: testProto}, msg(ERROR, FlagCapped|FlagAckTLVs, u32(0), findMessage()[:16], nla(1, str("x"))))
	count := 0
	for range m.All() {
		count++
	}
	if count != 1 {
		t.Errorf("%d nodes in the answer", count)
	}
}

func TestCloneOutlives(t *testing.T) {
	d := Decoder{Tables: testTables}
	in := findMessage()
	c := Context{Protocol: testProto}
	m := d.Decode(&c, in).Clone()
	want := d.Decode(&Context{Protocol: testProto}, findMessage())
	clear(in)
	c.Protocol = 77
	if err := same(m, want); err != nil {
		t.Error(err)
	}
	d.Decode(&Context{Protocol: testProto}, msg(testType, 0, header, nla(1, []byte{1})))
	want = (&Decoder{Tables: testTables}).Decode(&Context{Protocol: testProto}, findMessage())
	if err := same(m, want); err != nil {
		t.Error(err)
	}
	if m.Context.Protocol != testProto {
		t.Error("the clone's context changed")
	}
	if err := account(m); err != nil {
		t.Error(err)
	}
}
