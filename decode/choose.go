// SPDX-License-Identifier: Apache-2.0

package decode

import "strconv"

// choose gives a sub-message the row its selector picks. Without one it stays
// a SubMessage.
func (d *Decoder) choose(n *Node) {
	if n.Def.Sub == nil {
		return
	}
	row := d.row(n, n.Def.Sub)
	if row != nil && row.Kind == SubMessage && row.Sub != nil {
		row = d.row(n, row.Sub) // by another selector
	}
	if row == nil || row.Kind == SubMessage {
		n.guard(n.Def.Sub.guarded())
		return
	}
	n.Def, n.kind = row, row.Kind
	n.big = row.Order.big() || n.Flags&NetOrderFlag != 0
	if rest := len(n.Payload()) - int(row.Len); row.Len > 0 && rest > 0 && rest+int(n.tail) <= 0xff {
		n.tail += uint8(rest) // a union's other members
	}
	if size := len(n.Payload()); widths[n.kind] >= 0 && int(widths[n.kind]) != size {
		n.check(size)
	}
}

// row is the one sub's selector picks, else the fallback; nil: none.
func (d *Decoder) row(n *Node, sub *Sub) *Attr {
	if sub.BySize {
		if r := sub.named(uint64(len(n.Payload()))); r != nil {
			return r
		}
		return sub.Fallback
	}
	if sel := d.selector(sub); sel != nil {
		if r := sub.chosen(sel); r != nil {
			return r
		}
	}
	return sub.Fallback
}

// sought is the attribute that a nest's sub-messages were last picked by: all of
// one nest ask for the same, and there may be as many as fit.
type sought struct {
	sub   *Sub
	nest  *Node // the first in it
	depth int
	found *Node
}

// selector is the node a sub-message is picked by: in its own nest or struct,
// in those around it, or in the message's fixed header.
func (d *Decoder) selector(sub *Sub) *Node {
	depth := len(d.scopes)
	if sub.Field != "" || depth == 0 {
		return d.seek(sub)
	}
	last := sought{sub: sub, nest: &d.scopes[depth-1][0], depth: depth}
	if d.sought.sub == sub && d.sought.nest == last.nest && d.sought.depth == depth {
		return d.sought.found
	}
	last.found = d.seek(sub)
	d.sought = last
	return last.found
}

func (d *Decoder) seek(sub *Sub) *Node {
	for i := len(d.scopes) - 1 - int(sub.Up); i >= 0; i-- {
		nodes := d.scopes[i]
		if sub.Field != "" && nodes[0].role == RoleAttribute {
			continue // neither fields nor a header before the attributes
		}
		for j := range nodes {
			if n := nodes[j].selects(sub); n != nil && !n.leaves(sub) {
				return n
			}
		}
	}
	if sub.Field == "" {
		return nil
	}
	return field(d.fixed, sub.Field)
}

// selects is the node, or a field of it, where it is the selector; else nil.
func (n *Node) selects(sub *Sub) *Node {
	switch {
	case n.role == RoleAttribute && sub.Field == "" && n.Type == sub.Attr:
		return n
	case n.role == RoleField && sub.Field != "" && n.Def.Name == sub.Field:
		return n
	case n.role == RoleHeader && sub.Field != "":
		return field(n.Children, sub.Field)
	}
	return nil
}

// leaves reports whether a field leaves it to others to pick: AF_UNSPEC.
func (n *Node) leaves(sub *Sub) bool {
	v, ok := n.Uint()
	return sub.Field != "" && ok && v == 0 && sub.named(0) == nil
}

// field finds a struct's field by name, at any depth, but no deeper than need
// be.
func field(nodes []Node, name string) *Node {
	for i := range nodes {
		if n := &nodes[i]; n.Def != nil && n.Def.Name == name {
			return n
		}
	}
	for i := range nodes {
		if f := field(nodes[i].Children, name); f != nil {
			return f
		}
	}
	return nil
}

// named is the row of a number; nil: none.
func (s *Sub) named(v uint64) *Attr {
	var buf [20]byte
	return s.format(strconv.AppendUint(buf[:0], v, 10))
}

// chosen is the row the selector's value names; nil: none.
func (s *Sub) chosen(sel *Node) *Attr {
	var buf [20]byte
	text := buf[:0]
	if v, ok := sel.Int(); ok {
		text = strconv.AppendInt(text, v, 10)
	} else if v, ok := sel.Uint(); ok {
		text = strconv.AppendUint(text, v, 10)
	} else {
		text = sel.Bytes()
	}
	return s.format(text)
}

// format is the row of a selector's value; nil: none.
func (s *Sub) format(text []byte) *Attr {
	for i := range s.Formats {
		if string(text) == s.Formats[i].Of {
			return &s.Formats[i]
		}
	}
	return nil
}
