// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"encoding/binary"
	"math/bits"
)

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
	elem  Kind  // of its elements
	lead  *Node // a struct before the attributes; nil: none
	top   bool  // of a message: what is no attribute is left to the caller
}

func (sh *shape) guarded() bool {
	return sh.space.guarded() || sh.row != nil && (sh.row.Secret || sh.row.Space.guarded())
}

// attrs walks one nest: first its attributes, side by side in the arena, then
// what is in them, so that a selector finds its siblings on either side. What
// is no attribute is a last node, of a message the rest. depth is how many
// levels there may still be below.
func (d *Decoder) attrs(s span, sh *shape, depth int) (nodes []Node, rest span) {
	run, first := d.arena.room(2), 0
	if sh.lead != nil {
		run[0], first = *sh.lead, 1
	}
	run, i, rest, missing := d.split(run, first, s)
	var deep uint64
	if sh.row == nil {
		deep = bits.RotateLeft64(label(run[first:i], sh.space), first)
	} else {
		deep = bits.RotateLeft64(number(run[first:i], sh.row, sh.elem), first)
	}
	deep |= uint64(first) // the struct is node 0
	var lost uint32
	if missing > s.lost && (sh.row != nil || run[i-1].Def == nil) && sh.guarded() {
		i-- // what may be the middle of a key is no attribute
		rest = s.skip(int(run[i].Offset - s.off))
	} else if missing > 0 {
		run[i-1].Problem, lost = beyond(missing, s.lost)
		run[i-1].guard(run[i-1].Problem == BadLength && sh.guarded())
	} else if first == i {
		lost = s.lost
	}
	if len(rest.b) > 0 && !sh.top {
		if i == len(run) {
			run = d.arena.grow(run)
		}
		extra(&run[i], rest, leftover(rest))
		run[i].guard(sh.guarded())
		i++
	}
	nodes = d.arena.take(i)
	if deep != 0 {
		d.open(nodes, deep, lost, depth)
	}
	return nodes, rest
}

// split gives the run's nodes from the ith on the bytes of the span's
// attributes. It reports where nodes and bytes end, and how many bytes the last
// attribute says to have past that. It does no more because each attribute is
// found by the length of the one before: all else need not wait for that.
func (d *Decoder) split(run []Node, i int, s span) (_ []Node, n int, rest span, missing uint32) {
	b, at := s.b, 0
	for at >= 0 && at <= len(b)-attrLen {
		size := int(b[at]) | int(b[at+1])<<8
		if hostBig {
			size = int(b[at])<<8 | int(b[at+1])
		}
		if size < attrLen {
			break
		}
		end := at + (size+attrLen-1)&^(attrLen-1)
		if end > len(b) {
			end = len(b)
			missing = uint32(max(at+size-end, 0))
		}
		if i == len(run) {
			run = d.arena.grow(run)
		}
		run[i].Raw = b[at:end:end]
		run[i].Offset = s.off + uint32(at)
		i++
		at = end
	}
	return run, i, s.skip(at), missing
}

// label gives attributes their rows. Bit i%64 of deep is set where there may be
// something in node i.
func label(nodes []Node, space *Space) (deep uint64) {
	var rows []Attr
	var places []place
	first := 0
	if space != nil && len(space.Attrs) > 0 {
		rows, places, first = space.Attrs, space.places(), int(space.Attrs[0].Type)
	}
	for i := range nodes {
		n := &nodes[i]
		size, t := attrHeader(n.Raw)
		number := t & typeMask
		n.Type, n.Flags = number, t&^typeMask
		n.Problem, n.Children = None, nil
		at := &nowhere
		if k := uint(int(number) - first); k < uint(len(places)) {
			at = &places[k]
		}
		n.form = at.form
		n.Def = nil
		if k := uint(at.row) - 1; k < uint(len(rows)) {
			n.Def = &rows[k]
		}
		if t&NetOrderFlag != 0 {
			n.big = true
		}
		n.tail = uint8(max(len(n.Raw)-size, 0))
		if w := int(at.width); w != size-attrLen {
			if n.uneven(w) {
				deep |= 1 << (uint(i) & 63)
			}
		}
	}
	return deep
}

// attrHeader reads a struct nlattr.
func attrHeader(raw []byte) (size int, t uint16) {
	v := binary.NativeEndian.Uint32(raw)
	if hostBig {
		return int(v >> 16), uint16(v)
	}
	return int(v & 0xffff), uint16(v >> 16)
}

// number is label for the elements of an array.
func number(nodes []Node, row *Attr, kind Kind) (deep uint64) {
	f := form{kind: kind, role: RoleElement, big: row.Order.big(), head: attrLen}
	for i := range nodes {
		n := &nodes[i]
		size, t := attrHeader(n.Raw)
		n.Def, n.Children = row, nil
		n.Type, n.Flags, n.Problem = t&typeMask, t&^typeMask, None
		n.form = f
		n.big = f.big || t&NetOrderFlag != 0
		n.tail = uint8(max(len(n.Raw)-size, 0))
		if w := int(widths[n.kind]); w != size-attrLen {
			if n.uneven(w) {
				deep |= 1 << (uint(i) & 63)
			}
		}
	}
	return deep
}

// uneven looks at an attribute whose payload is not as wide as w, its kind's
// width. It reports whether there may be something in it.
func (n *Node) uneven(w int) (deep bool) {
	if w >= 0 {
		n.check(len(n.Payload()))
	}
	return w == opens || n.Flags&NestedFlag != 0
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
	*n = Node{Raw: s.b[:len(s.b):len(s.b)], Offset: s.off, Problem: p, form: form{role: RoleExtra, big: hostBig}}
}

// open walks what is in a nest's nodes, those of them that deep, as of label,
// has a bit for. lost is what the nest's last node lost.
func (d *Decoder) open(nodes []Node, deep uint64, lost uint32, depth int) {
	d.scopes = append(d.scopes, nodes)
	for base := 0; base < len(nodes); base += 64 {
		for left := deep; left != 0; left &= left - 1 {
			i := base + bits.TrailingZeros64(left)
			if i < len(nodes)-1 {
				d.expand(&nodes[i], 0, depth)
			} else if i == len(nodes)-1 {
				d.expand(&nodes[i], lost, depth)
			}
		}
	}
	d.scopes = d.scopes[:len(d.scopes)-1]
}
