// SPDX-License-Identifier: Apache-2.0

package decode

import "encoding/binary"

// attrLen is the size of struct nlattr; attributes start at multiples of it.
const attrLen = 4

// A span is a region of the message to walk. lost is how many bytes it has
// beyond b that the capture cut off.
type span struct {
	b    []byte
	off  uint32
	lost uint32
}

// skip is the span from its nth byte on.
func (s span) skip(n int) span {
	return span{s.b[n:], s.off + uint32(n), s.lost}
}

// shape says what the attributes of a nest are: rows of a space, or elements
// of an array, all of one row.
type shape struct {
	space *Space
	row   *Attr // of an array
	elem  Kind
	lead  *Node // a struct before the attributes; nil: none
	top   bool  // of a message: what is no attribute is left to the caller
}

// attrs walks one nest: first its attributes, side by side in the arena, then
// what is in them, so that a selector finds its siblings on either side. What
// is no attribute is a last node, of a message the rest. depth is how many
// levels there may still be below.
func (d *Decoder) attrs(s span, sh *shape, depth int) (nodes []Node, rest span) {
	b, off := s.b, s.off
	run := d.arena.room(2)
	i, deep := 0, false
	var lost uint32
	if sh.lead != nil {
		run[0], i, deep, lost = *sh.lead, 1, true, s.lost
	}
	var rows []Attr
	if sh.space != nil {
		rows = sh.space.Attrs
	}
	for len(b) >= attrLen {
		size := int(binary.NativeEndian.Uint16(b))
		if size < attrLen {
			break
		}
		if i == len(run) {
			run = d.arena.grow(run)
		}
		n := &run[i]
		i++
		problem := None
		end := (size + attrLen - 1) &^ (attrLen - 1)
		if end > len(b) {
			if size > len(b) {
				problem, lost = beyond(uint32(size-len(b)), s.lost)
				size = len(b)
			}
			end = len(b)
		}
		t := binary.NativeEndian.Uint16(b[2:])
		n.Raw = b[:end:end]
		n.Children = nil
		n.Offset = off
		n.Type = t & typeMask
		n.Flags = t &^ typeMask
		n.Problem = problem
		n.head, n.tail = attrLen, uint8(end-size)
		if sh.row == nil {
			n.role = RoleAttribute
			n.setRow(row(rows, t&typeMask))
		} else {
			n.role = RoleElement
			n.setRow(sh.row)
			n.kind = sh.elem
		}
		if t&NetOrderFlag != 0 {
			n.big = true
		}
		if w := widths[n.kind]; int(w) != size-attrLen {
			if w >= 0 {
				n.check(size - attrLen)
			}
			deep = deep || w == opens || t&NestedFlag != 0
		}
		b, off = b[end:], off+uint32(end)
	}
	rest = span{b, off, s.lost}
	if len(b) > 0 && !sh.top {
		if i == len(run) {
			run = d.arena.grow(run)
		}
		extra(&run[i], rest, leftover(rest))
		i++
	}
	nodes = d.arena.take(i)
	if deep {
		d.open(nodes, lost, depth)
	}
	return nodes, rest
}

// beyond judges an item that ends missing bytes past what is there, in a
// region that lost some to the capture: what to call it, and what it lost.
func beyond(missing, lost uint32) (Problem, uint32) {
	if missing <= lost {
		return Cut, missing
	}
	return BadLength, 0
}

// leftover says what is wrong with bytes that are no attribute.
func leftover(rest span) Problem {
	switch {
	case len(rest.b) >= attrLen:
		return BadLength
	case rest.lost > 0:
		return Cut
	}
	return Long
}

// extra makes n a leaf that no row describes.
func extra(n *Node, s span, p Problem) {
	*n = Node{Raw: s.b[:len(s.b):len(s.b)], Offset: s.off, Problem: p, big: hostBig, role: RoleExtra}
}

// setRow gives the node its row's kind and byte order.
func (n *Node) setRow(a *Attr) {
	n.Def = a
	if a == nil {
		n.kind, n.big = Unknown, hostBig
		return
	}
	n.kind, n.big = a.Kind, a.Order.big()
}

// row is an attribute's row; nil: the space has none. Most spaces count up
// from their first without a gap.
func row(rows []Attr, t uint16) *Attr {
	if len(rows) == 0 {
		return nil
	}
	if i := int(t) - int(rows[0].Type); i >= 0 && i < len(rows) && rows[i].Type == t {
		return &rows[i]
	}
	return search(rows, t)
}

// search is row for spaces with gaps.
func search(rows []Attr, t uint16) *Attr {
	lo, hi := 0, len(rows)
	for lo < hi {
		m := int(uint(lo+hi) >> 1)
		if rows[m].Type < t {
			lo = m + 1
		} else {
			hi = m
		}
	}
	if lo < len(rows) && rows[lo].Type == t {
		return &rows[lo]
	}
	return nil
}

// open walks what is in each of a nest's nodes. lost is the last one's.
func (d *Decoder) open(nodes []Node, lost uint32, depth int) {
	d.scopes = append(d.scopes, nodes)
	for i := range nodes {
		n := &nodes[i]
		if !n.opens() && n.Flags&NestedFlag == 0 {
			continue
		}
		if i < len(nodes)-1 {
			d.expand(n, 0, depth)
		} else {
			d.expand(n, lost, depth)
		}
	}
	d.scopes = d.scopes[:len(d.scopes)-1]
}
