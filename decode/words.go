// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"net/netip"
	"strconv"
	"strings"
)

// gap starts a new word.
func (w *words) gap() {
	if len(w.dst) > w.start {
		w.dst = append(w.dst, ' ')
	}
}

// key appends a keyword.
func (w *words) key(word string) {
	w.gap()
	w.dst = append(w.dst, word...)
}

// put appends an attribute's value.
func (w *words) put(n *Node) {
	w.gap()
	w.dst = w.value(w.dst, n, true)
}

func (w *words) number(v uint64) {
	w.gap()
	w.dst = strconv.AppendUint(w.dst, v, 10)
}

func (w *words) hex(v uint64) {
	w.gap()
	w.dst = strconv.AppendUint(append(w.dst, "0x"...), v, 16)
}

// dev appends a keyword and an interface: its name, "index 7" where none is
// known.
func (w *words) dev(word string, index uint64) {
	if word != "" {
		w.key(word)
	}
	if name := w.beside(IfIndex, index&0xffffffff); name != "" {
		w.gap()
		w.dst = AppendQuoted(w.dst, name)
		return
	}
	w.index(index)
}

func (w *words) index(v uint64) {
	w.key("index")
	w.number(v & 0xffffffff)
}

// whole reports whether an element is there whole, and counts it where it is not.
func (w *words) whole(n *Node) bool {
	if n.Problem != None || n.role == RoleExtra {
		w.left++
		return false
	}
	return true
}

func either(yes bool, this, that string) string {
	if yes {
		return this
	}
	return that
}

// constant appends a value as its constant without the prefix, in lower case;
// digits where it has none.
func (w *words) constant(e *Enum, v uint64) {
	w.gap()
	word := ""
	if e != nil {
		word = e.word(v)
	}
	if word == "" {
		w.dst = strconv.AppendUint(w.dst, v, 10)
		return
	}
	w.dst = appendLower(w.dst, strings.TrimPrefix(word, e.Prefix))
}

// flags appends the words of the bits that are set, by name without the
// prefix, in lower case.
func (w *words) flags(e *Enum, v uint64) {
	if v == 0 {
		w.key("0")
	}
	for i := range e.Values {
		if bit := e.Values[i].N; v&bit == bit && bit != 0 {
			w.gap()
			w.dst = appendLower(w.dst, strings.TrimPrefix(e.Values[i].Name, e.Prefix))
			v &^= bit
		}
	}
	if v != 0 {
		w.hex(v)
	}
}

func appendLower(dst []byte, s string) []byte {
	for i := range len(s) {
		c := s[i]
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		dst = append(dst, c)
	}
	return dst
}

// prefix appends an address with its prefix length, which a host has not.
func (w *words) prefix(n *Node, length uint64) {
	w.put(n)
	if a, ok := n.Addr(); ok && int(length) == a.BitLen() {
		return
	}
	w.dst = strconv.AppendUint(append(w.dst, '/'), length, 10)
}

// fixed is the value of a field of the family's header.
func (w *words) fixed(name string) uint64 {
	for i := range w.m.Fixed {
		n := &w.m.Fixed[i]
		if n.Def != nil && n.Def.Name == name {
			if i, ok := n.integer(); ok {
				return i.bits
			}
		}
	}
	return 0
}

// address is the attribute's value, invalid where it is none.
func address(n *Node) netip.Addr {
	if n == nil {
		return netip.Addr{}
	}
	a, _ := n.Addr()
	return a
}

// Address families that change what a line says (AF_*).
const (
	afUnspec = 0
	afInet   = 2
	afBridge = 7
	afInet6  = 10
	afPacket = 17
	afMPLS   = 28
)

// family appends the address family of a request that names no address: the
// option of ip that makes the difference.
func (w *words) familyWord(family uint64) {
	switch family {
	case afUnspec, afPacket:
	case afInet:
		w.key("inet")
	case afInet6:
		w.key("inet6")
	case afBridge:
		w.key("bridge")
	case afMPLS:
		w.key("mpls")
	default:
		w.key("family")
		w.number(family)
	}
}

// derived appends attributes by their own names in lower case, for what the
// tool has no other word: "forward_delay 200".
func (w *words) derived(s *set, nodes []Node, prefix string) {
	for i := range nodes {
		n := &nodes[i]
		if int(n.Type) >= len(s) || s[n.Type] != n || n.isNest() || n.Name() == "" || w.hidden(n) {
			continue
		}
		w.take(s, n.Type)
		w.gap()
		w.dst = appendLower(w.dst, strings.TrimPrefix(n.Name(), prefix))
		switch v, ok := n.integer(); {
		case n.kind == Flag:
		case ok && n.show() == IfIndex && n.enum() == nil && v.bits != 0:
			w.devNode("", n, v.bits)
		case !ok || n.enum() == nil:
			w.put(n)
		case n.enum().Flags:
			w.flags(n.enum(), v.bits)
		default:
			w.constant(n.enum(), v.bits)
		}
	}
}
