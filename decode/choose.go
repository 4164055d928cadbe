// SPDX-License-Identifier: Apache-2.0

package decode

import "strconv"

// choose gives a sub-message the row its selector picks. Without one it stays
// a SubMessage.
func (d *Decoder) choose(n *Node) {
	if n.Def.Sub == nil {
		return
	}
	row := d.row(n.Def.Sub)
	if row != nil && row.Kind == SubMessage && row.Sub != nil {
		row = d.row(row.Sub) // by another selector
	}
	if row == nil || row.Kind == SubMessage {
		n.guard(n.Def.Sub.guarded())
		return
	}
	n.Def, n.kind = row, row.Kind
	n.big = row.Order.big() || n.Flags&NetOrderFlag != 0
	if size := len(n.Payload()); widths[n.kind] >= 0 && int(widths[n.kind]) != size {
		n.check(size)
	}
}

// row is the one sub's selector picks, else the fallback; nil: none.
func (d *Decoder) row(sub *Sub) *Attr {
	if sel := d.selector(sub); sel != nil {
		if r := sub.format(sel); r != nil {
			return r
		}
	}
	return sub.Fallback
}

// selector is the node a sub-message is picked by: in its own nest or struct,
// in those around it, or in the message's fixed header.
func (d *Decoder) selector(sub *Sub) *Node {
	for i := len(d.scopes) - 1; i >= 0; i-- {
		nodes := d.scopes[i]
		if sub.Field != "" && nodes[0].role == RoleAttribute {
			continue // neither fields nor a header before the attributes
		}
		for j := range nodes {
			if n := nodes[j].selects(sub); n != nil {
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

// field finds a struct's field by name, at any depth.
func field(nodes []Node, name string) *Node {
	for i := range nodes {
		n := &nodes[i]
		if n.Def != nil && n.Def.Name == name {
			return n
		}
		if f := field(n.Children, name); f != nil {
			return f
		}
	}
	return nil
}

// format is the row the selector's value names; nil: none.
func (s *Sub) format(sel *Node) *Attr {
	var buf [20]byte
	text := buf[:0]
	if v, ok := sel.Int(); ok {
		text = strconv.AppendInt(text, v, 10)
	} else if v, ok := sel.Uint(); ok {
		text = strconv.AppendUint(text, v, 10)
	} else {
		text = sel.Bytes()
	}
	for i := range s.Formats {
		if string(text) == s.Formats[i].Of {
			return &s.Formats[i]
		}
	}
	return nil
}
