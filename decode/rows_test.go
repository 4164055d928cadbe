// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"encoding/json"
	"strings"
	"testing"
)

// TestEveryRow decodes, of each message of each family, one with every
// attribute its tables know, each space once: nothing is wrong with it, every
// byte is accounted for, and it is JSON; nor is any of its beginnings lost.
func TestEveryRow(t *testing.T) {
	messages, rows := 0, map[string]bool{}
	for _, f := range Builtin().Families() {
		if f.Protocol == protoUevent {
			continue
		}
		for i := range f.Types {
			typ := &f.Types[i]
			space, header := typ.Space, typ.Header
			if space == nil {
				space = f.Space
			}
			if header == nil {
				header = f.Header
			}
			if space == nil || typ.Body != Unknown && typ.Body != Nest {
				continue
			}
			number, parts := uint16(f.Subsystem)<<8|typ.Number, [][]byte{}
			if f.Protocol == protoGeneric {
				number = idOf(f)
				parts = append(parts, []byte{byte(typ.Number), 1, 0, 0})
			}
			if header != nil {
				parts = append(parts, make([]byte, (header.Size+3)&^3))
			}
			c := Context{Protocol: f.Protocol, Names: oneFamily(f.Name)}
			if typ.Direction == FromKernel {
				c.Direction = FromKernel
			}
			messages++
			in := msg(number, FlagRequest, append(parts, attrsOf(space, map[*Space]bool{}))...)
			if typ.Event {
				clear(in[8:16])
			}
			everyRow(t, &c, typ.Name, in, rows)
		}
	}
	if messages < 600 || len(rows) < 2700 {
		t.Errorf("%d messages, %d attributes: not all of them", messages, len(rows))
	}
}

func everyRow(t *testing.T, c *Context, name string, in []byte, rows map[string]bool) {
	var d Decoder
	m := d.Decode(c, in)
	if err := account(m); err != nil || m.Problem != None {
		t.Errorf("%s: %v, problem %v", name, err, m.Problem)
	}
	for n := range m.All() {
		if n.Problem != None {
			t.Errorf("%s: %s: %v", name, n.Name(), n.Problem)
		}
		rows[n.Name()] = true
	}
	if !json.Valid(m.AppendJSON(nil, nil)) {
		t.Errorf("%s: no JSON", name)
	}
	if tree := string(m.AppendTree(nil, nil)); strings.Contains(tree, "type 1 0x") {
		t.Errorf("%s: an attribute without a name", name)
	}
	for n := 0; n < len(in); n += 1 + n/4 {
		if err := account(d.Decode(c, in[:n])); err != nil {
			t.Errorf("%s, %d bytes of it: %v", name, n, err)
		}
	}
}

// attrsOf is every attribute of a space, and in nests theirs, of spaces that are
// not done yet.
func attrsOf(s *Space, done map[*Space]bool) (b []byte) {
	if done[s] {
		return nil
	}
	done[s] = true
	for i := range s.Attrs {
		a := &s.Attrs[i]
		if payload, ok := payloadOf(a, a.Kind, done); ok {
			b = append(b, nla(a.Type, payload)...)
		}
	}
	return b
}

// elementsOf is attrsOf of a space whose attributes begin with a byte of type and
// one of length.
func elementsOf(s *Space, done map[*Space]bool) (b []byte) {
	if done[s] || s.TLV != Element && s.TLV != UserData {
		return nil
	}
	done[s] = true
	for i := range s.Attrs {
		a := &s.Attrs[i]
		if payload, ok := payloadOf(a, a.Kind, done); ok && a.Type < extended {
			b = append(b, element(byte(a.Type), payload...)...)
		}
	}
	return b
}

// payloadOf is what a row of this kind may hold; false: nothing is known.
func payloadOf(a *Attr, kind Kind, done map[*Space]bool) ([]byte, bool) {
	switch kind {
	case Unknown, Unused, SubMessage:
		return nil, false
	case String:
		return []byte("x\x00"), true
	case Binary, MAC, Pad:
		return make([]byte, 6), true
	case StructOf:
		return make([]byte, a.Struct.Size), true
	case Nest:
		var lead []byte
		if a.Struct != nil {
			lead = make([]byte, (a.Struct.Size+3)&^3)
		}
		if a.Space == nil {
			return lead, true
		}
		return append(lead, attrsOf(a.Space, done)...), true
	case NestArray:
		inner, _ := payloadOf(a, Nest, done)
		return nla(1, inner), true
	case Array:
		inner, ok := payloadOf(a, a.Elem, done)
		return nla(1, inner), ok
	case Packed:
		return make([]byte, 2*a.elemWidth()), true
	case TLVs:
		var lead []byte
		if a.Struct != nil {
			lead = make([]byte, a.Struct.Size)
		}
		return append(lead, elementsOf(a.Space, done)...), true
	case Counted:
		return make([]byte, 2), true
	case Records:
		return nil, true
	}
	return make([]byte, max(int(widths[kind]), 0)), true
}
