// SPDX-License-Identifier: Apache-2.0

package decode

import "encoding/binary"

// padRow is of bytes between a struct's last field and its end, or the
// alignment of what follows.
var padRow = Attr{Kind: Pad, Name: "pad"}

// structNodes are the fields of a struct that is a node's payload. Structs
// grow at their end: from the kernel one that ends after a field is an older
// one, and no problem.
func (d *Decoder) structNodes(n *Node, s span, depth int) []Node {
	st := n.Def.Struct
	run := d.arena.room(len(st.Fields) + 2)
	i, used, deep := fields(run, st, s)
	if used < len(s.b) {
		extra(&run[i], s.skip(used), None)
		i++
		if n.Problem == None {
			n.Problem = Long
		}
	}
	nodes := d.arena.take(i)
	if len(s.b) < st.Size && n.Problem == None && (!d.fromKernel || i == 0 || nodes[i-1].Problem != None) {
		n.Problem = Short
	}
	if deep {
		d.openFields(nodes, s.lost, depth)
	}
	return nodes
}

// fields lays a struct's fields over a span, the padding after the last
// included. It reports how many nodes and bytes that took and whether some of
// them have children. A field the span ends in is what is there of it.
func fields(run []Node, st *Struct, s span) (i, used int, deep bool) {
	b, off := s.b, s.off
	for j := range st.Fields {
		f := &st.Fields[j]
		w := f.width()
		if len(b) == 0 {
			break
		}
		n := &run[i]
		i++
		n.Problem = None
		if w == 0 {
			w = len(b)
			if s.lost > 0 {
				n.Problem = Cut
			}
		} else if w > len(b) {
			n.Problem = Short
			if s.lost > 0 {
				n.Problem = Cut
			}
			w = len(b)
		}
		n.set(f, b[:w:w], off)
		n.role = RoleField
		deep = deep || n.opens()
		b, off = b[w:], off+uint32(w)
	}
	used = len(s.b) - len(b)
	if w := min(st.Size-used, len(b)); w > 0 {
		n := &run[i]
		i++
		n.Problem = None
		n.set(&padRow, b[:w:w], off)
		n.role = RoleField
		used += w
	}
	return i, used, deep
}

// set makes n a node without struct nlattr; its problem and role stay to be
// set.
func (n *Node) set(row *Attr, raw []byte, off uint32) {
	n.Def = row
	n.Raw = raw
	n.Children = nil
	n.Offset = off
	n.Type, n.Flags = 0, 0
	n.head, n.tail = 0, 0
	n.kind, n.big = row.Kind, row.Order.big()
}

// openFields walks what is in fields or elements. lost is their span's: only
// the one it cut lost something.
func (d *Decoder) openFields(nodes []Node, lost uint32, depth int) {
	d.scopes = append(d.scopes, nodes)
	for i := range nodes {
		n := &nodes[i]
		if !n.opens() {
			continue
		}
		if n.Problem == Cut {
			d.expand(n, lost, depth)
		} else {
			d.expand(n, 0, depth)
		}
	}
	d.scopes = d.scopes[:len(d.scopes)-1]
}

// packed walks elements without headers.
func (d *Decoder) packed(n *Node, s span, depth int) []Node {
	row := n.Def
	w := row.elemWidth()
	if w == 0 {
		return nil
	}
	count := len(s.b) / w
	run := d.arena.room(count + 1)
	b, off, big := s.b, s.off, row.Order.big() || n.big
	deep := widths[row.Elem] == opens
	for i := range run[:count] {
		e := &run[i]
		e.Def = row
		e.Raw = b[:w:w]
		e.Children = nil
		e.Offset = off
		e.Type, e.Flags = uint16(i), 0
		e.Problem = None
		e.head, e.tail = 0, 0
		e.kind, e.big, e.role = row.Elem, big, RoleElement
		b, off = b[w:], off+uint32(w)
	}
	if len(b) > 0 {
		e := &run[count]
		e.Problem = Short
		if s.lost > 0 {
			e.Problem = Cut
		}
		e.set(row, b[:len(b):len(b)], off)
		e.kind, e.big, e.role, e.Type = row.Elem, big, RoleElement, uint16(count)
		count++
	}
	nodes := d.arena.take(count)
	if deep {
		d.openFields(nodes, s.lost, depth)
	}
	return nodes
}

// records walks structs that say their own length, each with attributes after
// it (struct rtnexthop).
func (d *Decoder) records(n *Node, s span, depth int) []Node {
	row := n.Def
	if row.Struct == nil || row.Struct.Size < 2 {
		return nil
	}
	run := d.arena.room(1)
	i, rest := 0, s
	var lost uint32
	for len(rest.b) >= 2 {
		size := int(binary.NativeEndian.Uint16(rest.b))
		if size < row.Struct.Size {
			break
		}
		if i == len(run) {
			run = d.arena.grow(run)
		}
		e := &run[i]
		i++
		e.Problem = None
		end := min((size+attrLen-1)&^(attrLen-1), len(rest.b))
		if size > len(rest.b) {
			e.Problem, lost = beyond(uint32(size-len(rest.b)), s.lost)
			size = len(rest.b)
		}
		e.set(row, rest.b[:end:end], rest.off)
		e.kind, e.role, e.Type, e.tail = Nest, RoleElement, uint16(i-1), uint8(end-size)
		rest = rest.skip(end)
	}
	if len(rest.b) > 0 {
		if i == len(run) {
			run = d.arena.grow(run)
		}
		p := BadLength
		if len(rest.b) < 2 && s.lost > 0 {
			p = Cut
		}
		extra(&run[i], rest, p)
		i++
	}
	nodes := d.arena.take(i)
	d.open(nodes, lost, depth)
	return nodes
}
