// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"encoding/binary"
	"slices"
	"testing"
)

func TestPayload(t *testing.T) {
	hop := slices.Concat(u16(8), u16(1), u32(5))
	tests := []struct {
		name    string
		context Context
		in      []byte
		typ     string
		fixed   string
		attrs   string
		rest    int
		problem Problem
	}{
		{"trailing bytes", Context{Protocol: testProto}, msg(testType, 0, header, nla(3, u32(1)), []byte{1, 2}),
			"TEST_MSG_NEWTHING", fixedHeader, "T_U32=1", 2, Long},
		{"nla_len 0", Context{Protocol: testProto}, msg(testType, 0, header, nla(3, u32(1)), lie(1, 0, 1, 2, 3, 4)),
			"TEST_MSG_NEWTHING", fixedHeader, "T_U32=1", 8, BadLength},
		{"nla_len 3", Context{Protocol: testProto}, msg(testType, 0, header, lie(1, 3)),
			"TEST_MSG_NEWTHING", fixedHeader, "", 4, BadLength},
		{"nla_len past the end", Context{Protocol: testProto}, msg(testType, 0, header, lie(3, 9, 1, 0, 0, 0)),
			"TEST_MSG_NEWTHING", fixedHeader, "T_U32=1!bad length", 0, None},
		{"half a header", Context{Protocol: testProto}, msg(testType, 0, header[:5]),
			"TEST_MSG_NEWTHING", "t_family=2 t_pad t_inner[i_kind=7 i_value=-1] t_flags=0x01!short", "", 0, Short},
		{"no attributes", Context{Protocol: testProto}, msg(testType, 0, header), "TEST_MSG_NEWTHING", fixedHeader, "", 0, None},
		{"nothing", Context{Protocol: testProto}, msg(testType, 0), "TEST_MSG_NEWTHING", "", "", 0, Short},
		{"text", Context{Protocol: testProto}, msg(testString, 0, str("op=x")), "TEST_MSG_TEXT", "", `body="op=x"`, 0, None},
		{"same number from the kernel", Context{Protocol: testProto, Direction: FromKernel}, msg(testString, 0, str("op")),
			"TEST_MSG_BLOB", "", "body=0x6f7000", 0, None},
		{"peers use the tables of requests", Context{Protocol: testProto, Direction: Peer}, msg(testString, 0, str("op")),
			"TEST_MSG_TEXT", "", `body="op"`, 0, None},
		{"header of odd size", Context{Protocol: testProto}, msg(testHdr, 0, []byte{2, 1, 2, 3, 4, 0, 0, 0}, nla(3, u32(1))),
			"TEST_MSG_GETTHING", "o_family=2 o_text=0x010203 pad pad", "T_U32=1", 0, None},
		{"unknown type", Context{Protocol: testProto}, msg(0x50, 0, hop), "", "", "0=0x" + hexOf(hop), 0, None},
		{"unknown type of a family with a header", Context{Protocol: protoNetfilter}, msg(10<<8|200, 0, []byte{2, 0, 0, 1}, nla(3, u32(1))),
			"", "nfgen_family=2 version=0 res_id=1", "T_U32=1", 0, None},
		{"unknown subsystem", Context{Protocol: protoNetfilter}, msg(200<<8|1, 0, []byte{2, 0, 0, 1}, nla(3, u32(1))),
			"", "nfgen_family=2 version=0 res_id=1", "3=0x01000000", 0, None},
		{"subsystem", Context{Protocol: protoNetfilter}, msg(10<<8|3, 0, []byte{2, 0, 0, 1}, nla(3, u32(1))),
			"NFTEST_MSG_NEWRULE", "nfgen_family=2 version=0 res_id=1", "T_U32=1", 0, None},
		{"generic", *genericContext(), genericGet, "GENTEST_CMD_GET", "cmd=1 version=2 reserved", "T_U32=5", 0, None},
		{"generic, unknown command", *genericContext(), msg(0x30, 0, []byte{9, 2, 0, 0}, nla(3, u32(5))),
			"", "cmd=9 version=2 reserved", "T_U32=5", 0, None},
		{"generic, unknown family", Context{Protocol: protoGeneric}, genericGet, "", "cmd=1 version=2 reserved", "3=0x05000000", 0, None},
		{"generic, unknown family, no attributes", Context{Protocol: protoGeneric}, msg(0x30, 0, []byte{1, 2, 0, 0}, []byte{1, 2, 3, 4, 5}),
			"", "cmd=1 version=2 reserved", "0=0x0102030405", 0, None},
		{"no protocol", Context{Protocol: 77}, msg(0x30, 0, hop), "", "", "0=0x" + hexOf(hop), 0, None},
		{"rtgenmsg of one byte", Context{}, msg(18, FlagRequest|FlagDump, []byte{2}), "RTM_GETLINK", "ifi_family=2", "", 0, None},
		{"rtgenmsg and an attribute", Context{}, msg(18, FlagRequest|FlagDump, []byte{2, 0, 0, 0}, nla(29, u32(1))),
			"RTM_GETLINK", "ifi_family=2 __ifi_pad ifi_type=0", "IFLA_EXT_MASK=1", 0, None},
		{"xfrm dump without a header", Context{Protocol: protoXfrm}, msg(18, FlagRequest|FlagDump, nla(26, make([]byte, 36))),
			"XFRM_MSG_GETSA", "", "XFRMA_ADDRESS_FILTER[saddr=0.0.0.0 daddr=0.0.0.0 family=0 splen=0 dplen=0]", 0, None},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := Decoder{Tables: testTables}
			m := d.Decode(&tt.context, tt.in)
			if err := account(m); err != nil {
				t.Error(err)
			}
			name := ""
			if m.Type != nil {
				name = m.Type.Name
			}
			if name != tt.typ || len(m.Rest) != tt.rest || m.Problem != tt.problem {
				t.Errorf("type %s, rest %d, problem %v", name, len(m.Rest), m.Problem)
			}
			if got := draw(m.Fixed); got != tt.fixed {
				t.Errorf("fixed %s", got)
			}
			if got := draw(m.Attrs); got != tt.attrs {
				t.Errorf("attrs %s", got)
			}
			if err := same(m, m.Clone()); err != nil {
				t.Errorf("clone: %v", err)
			}
		})
	}
}

const fixedHeader = "t_family=2 t_pad t_inner[i_kind=7 i_value=-1] t_flags=1"

func TestDepth(t *testing.T) {
	deep := func(n int) []byte {
		var b []byte
		for range n {
			b = nla(60|NestedFlag, b)
		}
		return b
	}
	level := func(nodes []Node) (n int, last *Node) {
		for len(nodes) > 0 {
			n, last, nodes = n+1, &nodes[0], nodes[0].Children
		}
		return n, last
	}
	d := Decoder{Tables: testTables}
	for _, tt := range []struct {
		max, nests, level int
		problem           Problem
	}{
		{0, 64, 64, None}, {0, 65, 64, TooDeep}, {0, 10000, 64, TooDeep}, {3, 10, 3, TooDeep}, {20000, 10000, 10000, None}, {1, 1, 1, None},
	} {
		d.MaxDepth = tt.max
		m := d.Decode(&Context{Protocol: testProto}, msg(testType, 0, header, deep(tt.nests)))
		if err := account(m); err != nil {
			t.Fatal(err)
		}
		if n, last := level(m.Attrs); n != tt.level || last.Problem != tt.problem {
			t.Errorf("%+v: %d levels, %v", tt, n, last.Problem)
		}
	}
}

func TestMessages(t *testing.T) {
	one := msg(testType, 0, header)
	odd := msg(testString, 0, []byte("abc"))
	lying := msg(testType, 0, header)
	binary.NativeEndian.PutUint32(lying, 3)
	audit := msg(1300, 0, []byte("audit(1:2): x=1"))
	binary.NativeEndian.PutUint32(audit, uint32(len(audit)-HeaderLen))
	tests := []struct {
		name    string
		context Context
		in      []byte
		want    []int // len(Raw) of each
		problem Problem
	}{
		{"none", Context{Protocol: testProto}, nil, nil, None},
		{"two", Context{Protocol: testProto}, slices.Concat(one, one), []int{24, 24}, None},
		{"padding between", Context{Protocol: testProto}, slices.Concat(odd, []byte{0}, one), []int{19, 24}, None},
		{"cut", Context{Protocol: testProto}, slices.Concat(one, one[:20]), []int{24, 20}, Cut},
		{"half a header", Context{Protocol: testProto}, slices.Concat(one, one[:6]), []int{24, 6}, Short},
		{"a lie", Context{Protocol: testProto}, slices.Concat(one, lying, one), []int{24, 48}, BadLength},
		{"audit leaves the header out", Context{Protocol: protoAudit, Direction: FromKernel}, audit, []int{31}, None},
		{"uevent has no header", Context{Protocol: protoUevent, Direction: FromKernel}, []byte("add@/x\x00ACTION=add\x00"), []int{18}, None},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := Decoder{Tables: testTables}
			var got []int
			last := None
			for m := range d.Messages(&tt.context, tt.in) {
				if err := account(m); err != nil {
					t.Error(err)
				}
				got, last = append(got, len(m.Raw)), m.Problem
			}
			if !slices.Equal(got, tt.want) || last != tt.problem {
				t.Errorf("got %v, problem %v", got, last)
			}
		})
	}
}

func TestDecodeDoesNotAllocate(t *testing.T) {
	var d Decoder
	all := corpus(t)
	for _, s := range all {
		d.Decode(&s.context, s.msg)
	}
	n := testing.AllocsPerRun(3, func() {
		for i := range all {
			d.Decode(&all[i].context, all[i].msg)
			Builtin().Type(&all[i].context, all[i].msg)
			Next(all[i].msg)
		}
	})
	if n != 0 {
		t.Errorf("%v allocations", n)
	}
}
