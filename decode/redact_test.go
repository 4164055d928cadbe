// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"bytes"
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
