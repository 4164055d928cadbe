// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"encoding/binary"
	"strconv"
)

// integer is an integer as the wire has it, widened to 64 bits.
type integer struct {
	bits   uint64 // sign-extended where signed
	signed bool
}

func (i integer) append(dst []byte) []byte {
	if i.signed {
		return strconv.AppendInt(dst, int64(i.bits), 10)
	}
	return strconv.AppendUint(dst, i.bits, 10)
}

// exact says whether every JSON reader keeps the number as it is.
func (i integer) exact() bool {
	if i.signed && int64(i.bits) < 0 {
		return int64(i.bits) >= -1<<53
	}
	return i.bits <= 1<<53
}

// integer is the node's value where it is one, whole.
func (n *Node) integer() (i integer, ok bool) {
	switch n.kind {
	case S8, S16, S32, S64, Sint:
		v, ok := n.Int()
		return integer{uint64(v), true}, ok && n.Problem == None
	case U8, U16, U32, U64, Uint:
		v, ok := n.Uint()
		return integer{v, false}, ok && n.Problem == None
	}
	return i, false
}

// width is how many bytes the node's kind has; 0: any number.
func (n *Node) width() int {
	switch n.kind {
	case U8, S8:
		return 1
	case U16, S16:
		return 2
	case U32, S32:
		return 4
	case U64, S64, Bitfield32:
		return 8
	case IP:
		if len(n.Payload()) > 4 {
			return 16
		}
		return 4
	case Uint, Sint:
		if len(n.Payload()) > 4 {
			return 8
		}
		return 4
	case UUID:
		return 16
	case StructOf:
		if n.Def != nil && n.Def.Struct != nil {
			return n.Def.Struct.Size
		}
	}
	return 0
}

// word is the enum's name of v, "" where it has none.
func (e *Enum) word(v uint64) string {
	lo, hi := 0, len(e.Values)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if e.Values[mid].N < v {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < len(e.Values) && e.Values[lo].N == v {
		return e.Values[lo].Name
	}
	return ""
}

func appendMAC(dst, b []byte) []byte {
	for i, c := range b {
		if i > 0 {
			dst = append(dst, ':')
		}
		dst = append(dst, hexDigits[c>>4], hexDigits[c&15])
	}
	return dst
}

func appendUUID(dst, b []byte) []byte {
	for i, c := range b {
		if i == 4 || i == 6 || i == 8 || i == 10 {
			dst = append(dst, '-')
		}
		dst = append(dst, hexDigits[c>>4], hexDigits[c&15])
	}
	return dst
}

// isNest says whether the node is printed as the nodes in it.
func (n *Node) isNest() bool {
	return n.Children != nil && n.kind != StructOf && n.kind != Packed && n.kind != Chain
}

// hidden says whether the node's value must not be shown.
func (p *printer) hidden(n *Node) bool {
	return !p.f.Secrets && n.secret()
}

// restHidden says the same of what follows a message's last attribute.
func (p *printer) restHidden() bool { return p.m.guarded && !p.f.Secrets }

// enum is the node's enum, nil: none.
func (n *Node) enum() *Enum {
	if n.Def == nil {
		return nil
	}
	return n.Def.Enum
}

func (n *Node) show() Show {
	if n.Def == nil {
		return Decimal
	}
	return n.Def.Show
}

// problem says what is wrong with a node. Where keys are hidden the length of
// what is no attribute may be a key's bytes.
func (p *printer) problem(dst []byte, n *Node) []byte {
	if n.role == RoleExtra && p.hidden(n) {
		return append(dst, "no attribute"...)
	}
	return n.appendProblem(dst)
}

// messageProblem says the same of the message.
func (p *printer) messageProblem(dst []byte) []byte {
	m := p.m
	if m.Problem == Long && len(m.Rest) > 0 || p.restHidden() && m.Problem == BadLength && m.Header.Len >= HeaderLen {
		dst = strconv.AppendInt(dst, int64(len(m.Rest)), 10)
		return append(dst, " bytes left over"...)
	}
	return m.appendProblem(dst)
}

// appendProblem says what is wrong with the node, with the numbers.
func (n *Node) appendProblem(dst []byte) []byte {
	switch n.Problem {
	case Short, Long:
		want, have := n.width(), int64(len(n.Payload()))
		if n.role == RoleExtra {
			return append(dst, "no attribute"...)
		}
		if want == 0 {
			break
		}
		dst = strconv.AppendInt(append(dst, "length "...), have, 10)
		return strconv.AppendInt(append(dst, ", want "...), int64(want), 10)
	case BadLength:
		if len(n.Raw) < 2 || n.role != RoleAttribute && n.role != RoleExtra && n.head == 0 {
			break
		}
		dst = strconv.AppendUint(append(dst, "nla_len "...), uint64(binary.NativeEndian.Uint16(n.Raw)), 10)
		return strconv.AppendInt(append(dst, " of "...), int64(len(n.Raw)), 10)
	}
	return append(dst, n.Problem.String()...)
}

// isBad says whether an extack's offset means this node: the innermost printed
// one that holds it.
func (p *printer) isBad(n *Node) bool {
	if !n.holds(p.f.Bad) {
		return false
	}
	if n.kind == StructOf || n.kind == Packed || n.kind == Chain {
		return true
	}
	for i := range n.Children {
		if n.Children[i].holds(p.f.Bad) {
			return false
		}
	}
	return true
}

func (n *Node) holds(offset int) bool {
	return offset != 0 && offset >= int(n.Offset) && offset < int(n.Offset)+len(n.Raw)
}
