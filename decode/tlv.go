// SPDX-License-Identifier: Apache-2.0

package decode

// TLV is how the attributes of a space begin.
type TLV uint8

const (
	NLA      TLV = iota // struct nlattr
	Element             // IEEE 802.11: a byte of id, one of length; behind id 255 one more, and the type is 256 and that
	UserData            // libnftnl: a byte of type, one of length
	Segment             // RFC 8754: the same, but type 0 is a byte alone
	Neighbor            // RFC 4861: the length is in units of 8 bytes, these two included
)

// extended is the id behind which an element's own is.
const extended = 255

// header reads an attribute's: its type, the bytes of the header, and of all of
// it. ok is false where there is none.
func (t TLV) header(b []byte) (number uint16, head, size int, ok bool) {
	switch {
	case t == Segment && len(b) > 0 && b[0] == 0:
		return 0, 1, 1, true
	case len(b) < 2:
		return 0, 0, 0, false
	case t == Neighbor:
		return uint16(b[0]), 2, 8 * int(b[1]), b[1] > 0
	case t == Element && b[0] == extended && b[1] > 0 && len(b) > 2:
		return extended + 1 + uint16(b[2]), 3, 2 + int(b[1]), true
	}
	return uint16(b[0]), 2, 2 + int(b[1]), true
}

// parses reports whether b is attributes to its last byte.
func (t TLV) parses(b []byte) bool {
	for len(b) > 0 {
		_, _, size, ok := t.header(b)
		if !ok || size > len(b) {
			return false
		}
		b = b[size:]
	}
	return true
}

// tlvs walks attributes that do not begin with struct nlattr.
func (d *Decoder) tlvs(n *Node, s span, depth int) []Node {
	space := n.Def.Space
	if space == nil {
		return nil
	}
	if space.TLV == UserData && s.lost == 0 && !space.TLV.parses(s.b) {
		return nil // somebody else's
	}
	run, i, first := d.arena.room(2), 0, 0
	if n.Def.Struct != nil {
		lead, size := d.leading(n, s)
		if lead == nil {
			return nil
		}
		run[0], i, first = *lead, 1, 1
		s = s.skip(size)
	}
	rest := s
	var lost uint32
	for len(rest.b) > 0 {
		number, head, size, ok := space.TLV.header(rest.b)
		if !ok {
			break
		}
		end := min(size, len(rest.b))
		if missing := uint32(size - end); missing > rest.lost {
			break // it lies: no attribute
		} else if missing > 0 {
			lost = missing
		}
		if i == len(run) {
			run = d.arena.grow(run)
		}
		run[i].tlv(space, number, head, span{rest.b[:end:end], rest.off, lost})
		i++
		rest = rest.skip(end)
	}
	if len(rest.b) > 0 {
		if i == len(run) {
			run = d.arena.grow(run)
		}
		extra(&run[i], rest, Long)
		if rest.lost > 0 {
			run[i].Problem = Cut
		}
		run[i].guard(space.guarded())
		i++
	}
	if i == first {
		lost = s.lost // it is the struct that is cut
	}
	nodes := d.arena.take(i)
	d.open(nodes, ^uint64(0), lost, depth)
	return nodes
}

// tlv makes n an attribute of the space.
func (n *Node) tlv(space *Space, number uint16, head int, s span) {
	*n = Node{Raw: s.b, Offset: s.off, Type: number, form: nowhere.form}
	if len(space.Attrs) > 0 {
		places := space.places()
		if k := uint(int(number) - int(space.Attrs[0].Type)); k < uint(len(places)) && places[k].row > 0 {
			n.form, n.Def = places[k].form, &space.Attrs[places[k].row-1]
		}
	}
	if space.TLV == Segment && number == 0 {
		n.kind = Pad
	}
	n.head = uint8(min(head, len(s.b)))
	if s.lost > 0 {
		n.Problem = Cut
	} else if w := int(widths[n.kind]); w >= 0 && w != len(n.Payload()) {
		n.check(len(n.Payload()))
	}
}
