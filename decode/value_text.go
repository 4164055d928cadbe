// SPDX-License-Identifier: Apache-2.0

package decode

import "strconv"

// AppendValue appends the node's value as the tree prints it and -a compares
// it: "10.9.0.0", "RTN_UNICAST", "1400"; nothing of a nest.
func (n *Node) AppendValue(dst []byte, m *Message, f *Format) []byte {
	p := newPrinter(m, f)
	return p.value(dst, n, false)
}

// briefBytes is how many bytes of a binary a line shows.
const briefBytes = 8

// AppendNote appends what the tree prints in brackets behind the node's value:
// "lo", "1:10", "30s"; nothing where it prints none.
func (n *Node) AppendNote(dst []byte, m *Message, f *Format) []byte {
	p := newPrinter(m, f)
	return p.remark(dst, n)
}

// value appends a value as one or more words; brief is for lines: binaries cut
// short (and said so), structs in braces without their zeros.
func (p *printer) value(dst []byte, n *Node, brief bool) []byte {
	switch {
	case p.hidden(n):
		return append(dst, "(hidden)"...)
	case n.isNest():
		return dst
	case !n.hasValue():
		return appendBinary(dst, n.Payload(), brief)
	}
	switch n.kind {
	case Flag:
		return append(dst, "true"...)
	case Bitmap:
		return n.bitmap(dst)
	case String:
		return AppendQuoted(dst, n.Bytes())
	case IP, MAC, UUID:
		return appendAddress(dst, n, n.Payload())
	case StructOf:
		if brief {
			return append(p.assignments(append(dst, '{'), n.Children, "", true), '}')
		}
		return p.fields(dst, n.Children)
	case Packed, Chain:
		return p.elements(dst, n.Children, brief)
	case Bitfield32:
		value, selector, _ := n.Bitfield()
		dst = appendFlags(dst, n.enum(), uint64(value))
		return appendFlags(append(dst, '/'), n.enum(), uint64(selector))
	}
	if i, ok := n.integer(); ok {
		return appendIntegerText(dst, n, i)
	}
	return appendBinary(dst, n.Payload(), brief)
}

func appendIntegerText(dst []byte, n *Node, i integer) []byte {
	switch e := n.enum(); {
	case e != nil && e.Flags:
		return appendFlags(dst, e, i.bits)
	case e != nil && (n.show() != Hex || e.word(i.bits) != ""):
		return appendEnum(dst, e, i)
	case n.show() == IPv4:
		return appendAddress(dst, n, n.Payload())
	case n.show() == Hex:
		return strconv.AppendUint(append(dst, "0x"...), i.bits, 16)
	}
	return i.append(dst)
}

// note appends what stands in brackets behind a value, and the brackets.
func (p *printer) note(dst []byte, n *Node) []byte {
	mark := len(dst)
	dst = append(dst, " ("...)
	start := len(dst)
	if dst = p.remark(dst, n); len(dst) == start {
		return dst[:mark]
	}
	return append(dst, ')')
}

// remark appends a name, a time, a rate.
func (p *printer) remark(dst []byte, n *Node) []byte {
	i, ok := n.integer()
	if !ok || n.enum() != nil || p.hidden(n) {
		return dst
	}
	if name := p.name(n, i.bits); name != "" {
		return AppendEscaped(dst, name)
	}
	return i.appendUnit(dst, n.show())
}

// fields appends a struct as "field value …", zeros too, without padding.
func (p *printer) fields(dst []byte, fields []Node) []byte {
	first := true
	for i := range fields {
		n := &fields[i]
		if n.kind == Pad {
			continue
		}
		if !first {
			dst = append(dst, ' ')
		}
		first = false
		if n.kind == Bits && n.Problem == None {
			dst = n.bitFields(dst, ' ', false)
			continue
		}
		name := n.Name()
		if n.role == RoleExtra {
			name = "rest"
		}
		if name != "" {
			dst = append(append(dst, name...), ' ')
		}
		dst = p.field(dst, n, false)
		dst = p.note(dst, n)
	}
	return dst
}

// field appends a value that has others after it: structs and nests in braces.
func (p *printer) field(dst []byte, n *Node, brief bool) []byte {
	if n.isNest() && !p.hidden(n) {
		prefix := ""
		if n.Def != nil && n.Def.Space != nil {
			prefix = n.Def.Space.Prefix
		}
		return append(p.assignments(append(dst, '{'), n.Children, prefix, false), '}')
	}
	if n.kind == StructOf && n.Children != nil && !brief && !p.hidden(n) {
		return append(p.fields(append(dst, '{'), n.Children), '}')
	}
	return p.value(dst, n, brief)
}

// elements appends a packed array as "1,0,0".
func (p *printer) elements(dst []byte, nodes []Node, brief bool) []byte {
	for i := range nodes {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = p.field(dst, &nodes[i], brief)
	}
	return dst
}

// appendBinary appends bytes as 0x…; brief: the first 8 and how many more.
func appendBinary(dst, b []byte, brief bool) []byte {
	dst = append(dst, "0x"...)
	if !brief || len(b) <= briefBytes {
		return appendHex(dst, b)
	}
	dst = append(appendHex(dst, b[:briefBytes]), '+')
	return strconv.AppendInt(dst, int64(len(b)-briefBytes), 10)
}
