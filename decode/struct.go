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
		run[i].guard(st.guarded())
		i++
		if n.Problem == None {
			n.Problem = Long
		}
	}
	nodes := d.arena.take(i)
	if len(s.b) < st.Size && n.Problem == None && (!d.fromKernel && !st.Open || i == 0 || nodes[i-1].Problem != None) {
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
	rows := st.Fields
	if l := st.layout(); l.slots != nil && len(b) >= l.size {
		overlay(run, rows, l.slots, s)
		i, deep = len(rows), l.deep
		b, off, rows = b[l.size:], off+uint32(l.size), nil
	}
	for j := range rows {
		if len(b) == 0 {
			break
		}
		f := &rows[j]
		w := int(widths[f.Kind])
		if f.Len != 0 || w <= 0 {
			deep = deep || w == opens
			w = f.width()
		}
		head := 0
		if f.Kind == Counted || f.Kind == TLVs && f.Sub != nil {
			w, head = f.measure(b, run[:i])
			if w == 0 {
				continue
			}
		}
		cut := w > len(b)
		if w == 0 {
			cut, w = s.lost > 0, len(b)
		}
		w = min(w, len(b))
		run[i].set(f, b[:w:w], off)
		if f.Kind == Counted {
			run[i].kind, run[i].head = Packed, uint8(min(head, w))
		}
		if cut {
			run[i].Problem = Short
			if s.lost > 0 {
				run[i].Problem = Cut
			}
		}
		i++
		b, off = b[w:], off+uint32(w)
	}
	used = len(s.b) - len(b)
	if w := min(st.Size-used, len(b)); w > 0 {
		run[i].set(&padRow, b[:w:w], off)
		i++
		used += w
	}
	return i, used, deep
}

// measure is how many bytes a field takes whose size others tell, and of these
// how many say how many elements there are. The others are a count of its own
// or one of the fields before it: of elements that has the last one's index, of
// TLVs all their bytes.
func (a *Attr) measure(b []byte, before []Node) (size, head int) {
	const countLen = 2
	switch {
	case a.Sub == nil && len(b) < countLen:
		return countLen, countLen
	case a.Sub == nil:
		return countLen + a.elemWidth()*int(binary.LittleEndian.Uint16(b)), countLen
	}
	said := field(before, a.Sub.Field)
	if said == nil {
		return 0, 0
	}
	v, _ := said.Uint()
	if a.Kind == TLVs {
		return int(min(v, maxSaid)), 0
	}
	return a.elemWidth() * int(min(v, maxSaid)+1), 0
}

const maxSaid = 0xffff // more than any message's field says

// overlay lays fields over a span that has room for all.
func overlay(run []Node, rows []Attr, slots []slot, s span) {
	run, rows = run[:len(slots)], rows[:len(slots)]
	at := 0
	for i := range slots {
		n, end := &run[i], int(slots[i].end)
		n.Def = &rows[i]
		n.Raw = s.b[at:end:end]
		n.Children = nil
		n.Offset = s.off + uint32(at)
		n.Type, n.Flags, n.Problem = 0, 0, None
		n.form = slots[i].form
		at = end
	}
}

// set makes n a field of a struct. Like attr and element it stays a call: the
// loops around them have no registers to spare.
//
//go:noinline
func (n *Node) set(row *Attr, raw []byte, off uint32) {
	n.Def = row
	n.Raw = raw
	n.Children = nil
	n.Offset = off
	n.Type, n.Flags, n.Problem = 0, 0, None
	n.form = fieldForm(row)
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
	b, off := s.b, s.off
	f := form{kind: row.Elem, role: RoleElement, big: row.Order.big() || n.big}
	deep := widths[row.Elem] == opens
	for i, left := 0, run[:count]; len(left) > 0; i, left = i+1, left[1:] {
		left[0].element(row, b[:w:w], off, i, &f)
		b, off = b[w:], off+uint32(w)
	}
	if len(b) > 0 {
		e := &run[count]
		e.element(row, b[:len(b):len(b)], off, count, &f)
		e.Problem = Short
		if s.lost > 0 {
			e.Problem = Cut
		}
		count++
	}
	nodes := d.arena.take(count)
	if deep {
		d.openFields(nodes, s.lost, depth)
	}
	return nodes
}

// element makes n an element of a packed array.
func (n *Node) element(row *Attr, raw []byte, off uint32, index int, f *form) {
	n.Def = row
	n.Raw = raw
	n.Children = nil
	n.Offset = off
	n.Type = uint16(index)
	n.Flags, n.Problem = 0, None
	n.form = *f
}

// records walks structs that say their own length, of Records each with
// attributes after it (struct rtnexthop).
func (d *Decoder) records(n *Node, s span, depth int) []Node {
	row := n.Def
	if row.Struct == nil || row.Struct.Size < 2 {
		return nil
	}
	run := d.arena.room(1)
	f := form{kind: Nest, role: RoleElement, big: hostBig}
	if row.Kind == Chain {
		f.kind = StructOf
	}
	i, rest := 0, s
	var lost uint32
	for len(rest.b) >= 2 {
		size := int(rest.b[1])
		if row.Kind == Records {
			size = int(binary.NativeEndian.Uint16(rest.b))
		}
		if size < row.Struct.Size {
			break
		}
		if i == len(run) {
			run = d.arena.grow(run)
		}
		end := min((size+attrLen-1)&^(attrLen-1), len(rest.b))
		e := &run[i]
		e.element(row, rest.b[:end:end], rest.off, i, &f)
		i++
		if size > len(rest.b) {
			e.Problem, lost = beyond(uint32(size-len(rest.b)), s.lost)
			size = len(rest.b)
		}
		e.tail = uint8(end - size)
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
	d.open(nodes, ^uint64(0), lost, depth)
	return nodes
}
