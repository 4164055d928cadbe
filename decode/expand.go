// SPDX-License-Identifier: Apache-2.0

package decode

import "encoding/binary"

// expand gives a node its children. depth is how many levels there may still
// be below it. What may hold keys anywhere has none, so that nobody looks there.
func (d *Decoder) expand(n *Node, lost uint32, depth int) {
	if n.kind == SubMessage {
		d.choose(n)
	}
	if n.guarded {
		return
	}
	if !n.opens() && !n.nestedUnknown() {
		return
	}
	s := span{n.Payload(), n.Offset + uint32(n.head), lost}
	if depth <= 0 && len(s.b) > 0 {
		n.Problem = TooDeep
		return
	}
	switch n.kind {
	case StructOf:
		if n.Def.Struct != nil {
			n.Children = d.structNodes(n, s, depth-1)
		}
	case Nest:
		if n.Def.Struct != nil {
			n.Children = d.headed(n, s, depth-1)
		} else {
			n.Children, _ = d.attrs(s, &shape{space: n.Def.Space}, depth-1)
		}
	case NestArray:
		n.Children, _ = d.attrs(s, &shape{row: n.Def, elem: Nest}, depth-1)
	case Array: // of arrays of nests too
		n.Children, _ = d.attrs(s, &shape{row: n.Def, elem: n.Def.Elem}, depth-1)
	case Packed:
		if n.Def.Space != nil && n.Flags&NestedFlag != 0 {
			n.kind = Nest
			n.Children, _ = d.attrs(s, &shape{space: n.Def.Space}, depth-1)
		} else {
			n.Children = d.packed(n, s, depth-1)
		}
	case TLVs:
		n.Children = d.tlvs(n, s, depth-1)
	case Records, Chain:
		n.Children = d.records(n, s, depth-1)
	case Unknown, SubMessage:
		if parses(s) {
			n.Children, _ = d.attrs(s, &shape{}, depth-1)
		}
	}
}

// nestedUnknown reports whether a node whose layout is not known calls itself
// a nest.
func (n *Node) nestedUnknown() bool {
	return n.Flags&NestedFlag != 0 && (n.kind == Unknown || n.kind == SubMessage)
}

// parses reports whether a span is attributes to its last byte.
func parses(s span) bool {
	b := s.b
	for len(b) >= attrLen {
		size := int(binary.NativeEndian.Uint16(b))
		if size < attrLen || size > len(b) && uint32(size-len(b)) > s.lost {
			return false
		}
		b = b[min((size+attrLen-1)&^(attrLen-1), len(b)):]
	}
	return len(b) == 0 || s.lost > 0
}

// headed walks a struct and the attributes after it: its children are the
// struct, as one node, and they.
func (d *Decoder) headed(n *Node, s span, depth int) []Node {
	h, size := d.leading(n, s)
	if h == nil {
		return nil
	}
	nodes, _ := d.attrs(s.skip(size), &shape{space: n.Def.Space, lead: h}, depth)
	return nodes
}

// leading is the struct a nest's payload begins with, and the bytes it takes,
// alignment included; nil: there is nothing.
func (d *Decoder) leading(n *Node, s span) (*Node, int) {
	if len(s.b) == 0 {
		if n.Problem == None {
			n.Problem = Short
		}
		return nil, 0
	}
	row := n.Def
	size := min((row.Struct.Size+attrLen-1)&^(attrLen-1), len(s.b))
	h := &d.lead
	h.set(row, s.b[:size:size], s.off)
	h.role, h.kind, h.big = RoleHeader, StructOf, hostBig
	if pad := size - row.Struct.Size; pad > 0 {
		h.tail = uint8(pad)
	} else if pad < 0 {
		h.Problem = Short
		if s.lost > 0 {
			h.Problem = Cut
		}
	}
	return h, size
}
