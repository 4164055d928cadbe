// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"slices"
	"testing"
)

// seed gives a fuzz target some of the samples: one of each type.
func seed(f *testing.F, add func(s sample)) {
	type key struct {
		Context
		typ  uint16
		form byte // of sock_diag: the family of the sockets
	}
	seen := map[key]bool{}
	for _, s := range corpus(f) {
		k := key{Context: s.context, typ: ParseHeader(s.msg).Type}
		if k.Protocol == protoSockDiag && len(s.msg) > HeaderLen {
			k.form = s.msg[HeaderLen]
		}
		if !seen[k] {
			seen[k] = true
			add(s)
		}
	}
	add(sample{Context{Protocol: testProto}, findMessage()})
	add(sample{Context{Protocol: protoGeneric}, genericGet})
}

// FuzzDecode: any bytes decode, every byte is accounted for, and a clone is
// equal.
func FuzzDecode(f *testing.F) {
	seed(f, func(s sample) { f.Add(uint8(s.context.Protocol), uint8(s.context.Direction), uint8(0), s.msg) })
	d := Decoder{Tables: testTables}
	f.Fuzz(func(t *testing.T, protocol, direction, depth uint8, in []byte) {
		d.MaxDepth = int(depth)
		c := Context{Protocol: int(protocol), Direction: Direction(direction % 3), Names: testNames{}}
		before := slices.Clone(in)
		m := d.Decode(&c, in)
		if !slices.Equal(in, before) {
			t.Fatal("the input changed")
		}
		if err := account(m); err != nil {
			t.Fatal(err)
		}
		for n := range m.All() {
			n.Uint()
			n.Int()
			n.Addr()
			n.Bytes()
			n.Bitfield()
			if p := m.Path(int(n.Offset)); len(p) == 0 && m.Status == nil {
				t.Fatalf("no path to %d", n.Offset)
			}
		}
		clone := m.Clone()
		if err := account(clone); err != nil {
			t.Fatalf("clone: %v", err)
		}
		if err := same(m, clone); err != nil {
			t.Fatalf("clone: %v", err)
		}
		d.Decode(&c, nil)
		if err := same(clone, d.Decode(&c, in)); err != nil {
			t.Fatalf("decoded again: %v", err)
		}
		if typ := testTables.Type(&c, in); typ != clone.Type && len(in) >= HeaderLen && clone.Header.Len >= HeaderLen {
			t.Fatalf("type %v, decoded as %v", typ, clone.Type)
		}
	})
}

// FuzzMessages: a datagram's messages are its bytes, in order, but for the
// padding between them.
func FuzzMessages(f *testing.F) {
	var datagram []byte
	seed(f, func(s sample) {
		f.Add(uint8(s.context.Protocol), s.msg)
		if s.context.Protocol == protoRoute && len(datagram) < 2000 {
			datagram = append(datagram, s.msg...)
		}
	})
	f.Add(uint8(protoRoute), datagram)
	d := Decoder{Tables: testTables}
	f.Fuzz(func(t *testing.T, protocol uint8, in []byte) {
		at := 0
		for m := range d.Messages(&Context{Protocol: int(protocol)}, in) {
			if err := account(m); err != nil {
				t.Fatal(err)
			}
			if len(m.Raw) == 0 || &m.Raw[0] != &in[at] {
				t.Fatalf("no message at %d", at)
			}
			at = min((at+len(m.Raw)+3)&^3, len(in))
		}
		if at != len(in) {
			t.Fatalf("%d of %d bytes", at, len(in))
		}
	})
}

// FuzzNext: what Next cuts off and what it leaves are the input.
func FuzzNext(f *testing.F) {
	seed(f, func(s sample) { f.Add(s.msg) })
	f.Fuzz(func(t *testing.T, in []byte) {
		h, msg, rest, ok := Next(in)
		switch {
		case !ok && (msg != nil || len(rest) != len(in)):
			t.Fatal("refused, but cut")
		case ok && (len(msg) != int(h.Len) || len(msg) < HeaderLen):
			t.Fatalf("%d bytes, nlmsg_len %d", len(msg), h.Len)
		case ok && len(in)-len(rest)-len(msg) > 3:
			t.Fatal("padding of more than 3 bytes")
		}
	})
}
