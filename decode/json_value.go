// SPDX-License-Identifier: Apache-2.0

package decode

import "strconv"

// jsonFields appends a struct as an object. Padding is left out; bytes that
// are no whole field are "trailing".
func (p *printer) jsonFields(dst []byte, fields []Node) []byte {
	dst = append(dst, '{')
	first := true
	for i := range fields {
		n := &fields[i]
		if n.kind == Pad {
			continue
		}
		if n.kind == Bits && n.Problem == None {
			dst = n.jsonBits(dst)
			first = false
			continue
		}
		if !first {
			dst = append(dst, ',')
		}
		first = false
		name := n.Name()
		if p.hidden(n) {
			if name == "" {
				name = "trailing"
			}
			dst, _ = appendJSONString(dst, name)
			dst = appendJSONSecret(append(dst, ':'), n)
			continue
		}
		if n.role == RoleExtra || name == "" || n.Problem != None && n.kind != StructOf && n.kind != String {
			dst = append(dst, `"trailing":"`...)
			dst = append(appendHex(dst, n.Payload()), '"')
			continue
		}
		dst, _ = appendJSONString(dst, name)
		dst = append(dst, ':')
		dst = p.jsonElement(dst, n)
	}
	return append(dst, '}')
}

func appendJSONSecret(dst []byte, n *Node) []byte {
	dst = append(dst, `{"secret":true,"length":`...)
	return append(strconv.AppendInt(dst, int64(len(n.Payload())), 10), '}')
}

// jsonInteger appends an integer as its row says: an array of flags, a
// constant, an address, a number.
func jsonInteger(dst []byte, n *Node, i integer) []byte {
	switch e := n.enum(); {
	case e != nil && e.Flags:
		return appendJSONFlags(dst, e, i.bits)
	case e != nil:
		dst = append(dst, '"')
		return append(appendEnum(dst, e, i), '"')
	case n.show() == IPv4:
		dst = append(dst, '"')
		return append(appendAddress(dst, n, n.Payload()), '"')
	}
	return i.append(dst)
}

// jsonText appends "text" to a number that says little by itself, or that not
// every JSON reader keeps.
func (p *printer) jsonText(dst []byte, n *Node) []byte {
	i, ok := n.integer()
	if !ok || n.enum() != nil || n.show() == IPv4 {
		return dst
	}
	mark := len(dst)
	dst = append(dst, `,"text":`...)
	switch show := n.show(); show {
	case IfIndex, GenlID:
		if name := p.name(n, i.bits); name != "" {
			dst, _ = appendJSONString(dst, name)
			return dst
		}
	default:
		dst = append(dst, '"')
		start := len(dst)
		if dst = i.appendUnit(dst, show); len(dst) > start {
			return append(dst, '"')
		}
		if !i.exact() {
			return append(i.append(dst), '"')
		}
	}
	return dst[:mark]
}

// appendEnum appends the constant, or the digits of a number that has none.
func appendEnum(dst []byte, e *Enum, i integer) []byte {
	if word := e.word(i.bits); word != "" {
		return append(dst, word...)
	}
	return i.append(dst)
}

func appendJSONFlags(dst []byte, e *Enum, v uint64) []byte {
	dst = append(dst, '[')
	rest, first := v, true
	if e != nil {
		for i := range e.Values {
			bit := e.Values[i].N
			if rest == 0 {
				break
			}
			if rest&bit == 0 || v&bit != bit {
				continue
			}
			if !first {
				dst = append(dst, ',')
			}
			first = false
			dst = append(append(append(dst, '"'), e.Values[i].Name...), '"')
			rest &^= bit
		}
	}
	if rest != 0 {
		if !first {
			dst = append(dst, ',')
		}
		dst = append(strconv.AppendUint(append(dst, `"0x`...), rest, 16), '"')
	}
	return append(dst, ']')
}

// appendFlags appends flags as A|B|0x80, and 0 for none.
func appendFlags(dst []byte, e *Enum, v uint64) []byte {
	if v == 0 {
		return append(dst, '0')
	}
	rest, start := v, len(dst)
	if e != nil {
		for i := range e.Values {
			bit := e.Values[i].N
			if rest == 0 {
				break
			}
			if rest&bit == 0 || v&bit != bit {
				continue
			}
			if len(dst) > start {
				dst = append(dst, '|')
			}
			dst = append(dst, e.Values[i].Name...)
			rest &^= bit
		}
	}
	if rest != 0 {
		if len(dst) > start {
			dst = append(dst, '|')
		}
		dst = strconv.AppendUint(append(dst, "0x"...), rest, 16)
	}
	return dst
}

// appendAddress appends an IP, MAC or UUID, or an integer that is an IPv4
// address.
func appendAddress(dst []byte, n *Node, b []byte) []byte {
	switch n.kind {
	case MAC:
		return appendMAC(dst, b)
	case UUID:
		return appendUUID(dst, b)
	}
	if a, ok := n.Addr(); ok {
		return a.AppendTo(dst)
	}
	return append(dst, "0x"...)
}
