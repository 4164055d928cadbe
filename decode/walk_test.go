// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// header is a struct testmsg whose inner kind is 7.
var header = []byte{2, 0, 7, 0xff, 1, 0, 0, 0}

// draw writes a tree in short: NAME=value, [children], !problem.
func draw(nodes []Node) string {
	var parts []string
	for i := range nodes {
		parts = append(parts, drawNode(&nodes[i]))
	}
	return strings.Join(parts, " ")
}

func drawNode(n *Node) string {
	s := n.Name()
	if n.role == RoleExtra {
		s = "extra"
	} else if s == "" {
		s = fmt.Sprint(n.Type)
	}
	if n.Children != nil {
		s += "[" + draw(n.Children) + "]"
	} else if v, ok := n.Int(); ok {
		s += fmt.Sprintf("=%d", v)
	} else if a, ok := n.Addr(); ok {
		s += "=" + a.String()
	} else if n.kind == String {
		s += fmt.Sprintf("=%q", n.Bytes())
	} else if n.kind != Pad {
		s += fmt.Sprintf("=0x%x", n.Bytes())
	}
	if n.Problem != None {
		s += "!" + n.Problem.String()
	}
	return s
}

func TestWalk(t *testing.T) {
	hop := slices.Concat(u16(8), u16(1), u32(5))
	tests := []struct {
		name string
		in   []byte
		want string
	}{
		{"integers", slices.Concat(nla(1, []byte{200}), nla(2, u16(600)), nla(3, u32(7)), nla(4, u64(1<<40))),
			"T_U8=200 T_U16=600 T_U32=7 T_U64=1099511627776"},
		{"signed", slices.Concat(nla(5, []byte{0xff}), nla(6, u16(0xfffe)), nla(7, u32(0xfffffffd)), nla(8, u64(1<<63))),
			"T_S8=-1 T_S16=-2 T_S32=-3 T_S64=-9223372036854775808"},
		{"either width", slices.Concat(nla(9, u32(1)), nla(9, u64(2)), nla(10, u32(0xffffffff)), nla(10, u64(3))),
			"T_UINT=1 T_UINT=2 T_SINT=-1 T_SINT=3"},
		{"flag and text", slices.Concat(nla(11), nla(12, str("lo")), nla(12, []byte("lo")), nla(13, []byte{1, 2})),
			`T_FLAG=1 T_STRING="lo" T_STRING="lo" T_BINARY=0x0102`},
		{"addresses", slices.Concat(nla(14, []byte{10, 0, 0, 1}), nla(14, make([]byte, 15), []byte{1}), nla(15, []byte{1, 2, 3, 4, 5, 6}), nla(30, []byte{10, 0, 0, 2})),
			"T_IP=10.0.0.1 T_IP=::1 T_MAC=0x010203040506 T_ADDR32=167772162"},
		{"order", slices.Concat(nla(29, []byte{0, 0, 0, 5}), nla(3|NetOrderFlag, []byte{0, 0, 0, 6})), "T_BE32=5 T_U32=6"},
		{"struct", nla(17, hop), "T_STRUCT[h_len=8 h_flags=1 h_index=5]"},
		{"long struct", nla(17, hop, []byte{9, 9}), "T_STRUCT[h_len=8 h_flags=1 h_index=5 extra=0x0909]!long"},
		{"short struct", nla(17, hop[:6]), "T_STRUCT[h_len=8 h_flags=1 h_index=0x0500!short]!short"},
		{"bitfield", nla(18, u32(1), u32(3)), "T_BITFIELD=0x0100000003000000"},
		{"nest", nla(19, nla(1, u32(1)), nla(2)), "T_NEST[N_U32=1 N_SELF[]]"},
		{"array of nests", nla(20, nla(0, nla(1, u32(1))), nla(1, nla(1, u32(2)))), "T_NESTARRAY[0[N_U32=1] 1[N_U32=2]]"},
		{"array", nla(21, nla(1, []byte{0, 1}), nla(2, []byte{0, 2})), "T_ARRAY[1=1 2=2]"},
		{"array of structs", nla(32, nla(1, hop)), "T_ARRAYSTRUCT[1[h_len=8 h_flags=1 h_index=5]]"},
		{"packed", nla(22, u32(1), u32(2)), "T_PACKED[0=1 1=2]"},
		{"packed, part of one", nla(22, u32(1), u16(2)), "T_PACKED[0=1 1=0x0200!short]"},
		{"packed, none", nla(22), "T_PACKED[]"},
		{"packed structs", nla(23, hop, hop), "T_PACKEDSTRUCT[0[h_len=8 h_flags=1 h_index=5] 1[h_len=8 h_flags=1 h_index=5]]"},
		{"records", nla(24, hop, u16(16), u16(0), u32(9), nla(1, u32(4))),
			"T_RECORDS[0[hop[h_len=8 h_flags=1 h_index=5]] 1[hop[h_len=16 h_flags=0 h_index=9] N_U32=4]]"},
		{"records that lie", nla(24, u16(20), u16(0), u32(9)), "T_RECORDS[0[hop[h_len=20 h_flags=0 h_index=9]]!bad length]"},
		{"records that say nothing", nla(24, u16(0), u16(0)), "T_RECORDS[extra=0x00000000!bad length]"},
		{"selector before", slices.Concat(nla(26, str("one")), nla(25, u32(9))), `T_KIND="one" T_DATA=9`},
		{"selector after", slices.Concat(nla(25, nla(1, u32(9))), nla(26, str("two"))), `T_DATA[N_U32=9] T_KIND="two"`},
		{"selector of the nest around", slices.Concat(nla(26, str("one")), nla(19, nla(5, u32(9)))), `T_KIND="one" T_NEST[T_DATA=9]`},
		{"sub-message with header", slices.Concat(nla(26, str("three")), nla(25, hop, nla(1, u32(2)))),
			`T_KIND="three" T_DATA[hop[h_len=8 h_flags=1 h_index=5] N_U32=2]`},
		{"selector of no format", slices.Concat(nla(26, str("x")), nla(25, u32(1))), `T_KIND="x" T_DATA=0x01000000`},
		{"selector of no format, nested", nla(25|NestedFlag, nla(1, u32(1))), "T_DATA[1=0x01000000]"},
		{"selector in the header", nla(27, []byte{1, 0}), "T_BYFIELD=256"},
		{"header before attributes", nla(28, hop, nla(1, u32(2))), "T_HEADED[hop[h_len=8 h_flags=1 h_index=5] N_U32=2]"},
		{"header cut short", nla(28, hop[:3]), "T_HEADED[hop[h_len=8 h_flags=0x01!short]!short]"},
		{"unknown", slices.Concat(nla(60, u32(1)), nla(90, u32(1)), nla(91)), "60=0x01000000 T_FAR=1 91=0x"},
		{"unknown nest", nla(60|NestedFlag, nla(1|NestedFlag, nla(2, []byte{1})), nla(3)), "60[1[2=0x01] 3=0x]"},
		{"unknown, no nest after all", nla(60|NestedFlag, []byte{1, 2, 3, 4, 5}), "60=0x0102030405"},
		{"numbered row", nla(33|NestedFlag, nla(1, []byte{1})), "T_NUMBERED[1=0x01]"},
		{"short", slices.Concat(nla(3, []byte{1, 2, 3}), nla(14, []byte{1}), nla(9)), "T_U32=0x010203!short T_IP=0x01!short T_UINT=0x!short"},
		{"long", slices.Concat(nla(2, u32(1)), nla(11, []byte{1}), nla(14, u64(0), u32(0), u64(0))),
			"T_U16=1!long T_FLAG=1!long T_IP=0x" + strings.Repeat("00", 20) + "!long"},
		{"nest with a tail", nla(19, nla(1, u32(1)), []byte{1, 2}), "T_NEST[N_U32=1 extra=0x0102!long]"},
		{"nest with a lie", nla(19, lie(1, 9, 1, 0, 0, 0)), "T_NEST[N_U32=1!bad length]"},
		{"nest with a short lie", nla(19, nla(1, u32(1)), lie(1, 3, 5)), "T_NEST[N_U32=1 extra=0x0300010005!bad length]"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := Decoder{Tables: testTables}
			m := d.Decode(&Context{Protocol: testProto}, msg(testType, 0, header, tt.in))
			if err := account(m); err != nil {
				t.Error(err)
			}
			if got := draw(m.Attrs); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
			if got := draw(m.Fixed); got != "t_family=2 t_pad t_inner[i_kind=7 i_value=-1] t_flags=1" {
				t.Errorf("fixed: %s", got)
			}
			if m.Problem != None || m.Rest != nil {
				t.Errorf("problem %v, rest %x", m.Problem, m.Rest)
			}
		})
	}
}
