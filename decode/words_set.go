// SPDX-License-Identifier: Apache-2.0

package decode

// words writes a line in the vocabulary of a tool and counts the attributes
// that are not in it.
type words struct {
	printer
	dst   []byte
	start int // of the line in dst
	left  int // attributes not shown
}

// maxWord is above every attribute type that has words.
const maxWord = 72

// set is the attributes of one nest that the line has not shown yet. Of an
// attribute that comes twice it has the last, as the kernel does.
type set [maxWord]*Node

// open counts the nest's attributes as not shown and hands them out.
func (w *words) open(s *set, nodes []Node) {
	for i := range nodes {
		n := &nodes[i]
		if n.role == RoleHeader || n.kind == Pad {
			continue
		}
		if n.Problem != None && n.holds(w.f.Bad) {
			continue
		}
		w.left++
		if n.role == RoleAttribute && n.Type < maxWord && (n.Problem == None || n.isNest()) && (n.hasValue() || n.isNest()) {
			s[n.Type] = n
		}
	}
}

// take is the attribute of this type, which thereby counts as shown; nil:
// absent, or its value cannot be read.
func (w *words) take(s *set, attr uint16) *Node {
	n := s[attr]
	if n != nil {
		s[attr] = nil
		w.left--
	}
	return n
}

// num takes an integer; ok is false where it is absent.
func (w *words) num(s *set, attr uint16) (v uint64, ok bool) {
	n := s[attr]
	if n == nil {
		return 0, false
	}
	i, ok := n.integer()
	if !ok {
		return 0, false
	}
	w.take(s, attr)
	return i.bits, true
}

// pair takes an attribute and appends it after a keyword, if there is one.
func (w *words) pair(word string, s *set, attr uint16) bool {
	n := w.take(s, attr)
	if n == nil {
		return false
	}
	if word != "" {
		w.key(word)
	}
	w.put(n)
	return true
}

// devOf takes an attribute that is an interface.
func (w *words) devOf(word string, s *set, attr uint16) {
	n := s[attr]
	if v, ok := w.num(s, attr); ok {
		w.devNode(word, n, v)
	}
}

// devNode appends an attribute that is an interface, maybe of another
// namespace.
func (w *words) devNode(word string, n *Node, v uint64) {
	if w.name(n, v) == "" {
		if word != "" {
			w.key(word)
		}
		w.index(v)
		return
	}
	w.dev(word, v)
}

// onOff takes an attribute that is a switch.
func (w *words) onOff(word string, s *set, attr uint16) {
	if v, ok := w.num(s, attr); ok {
		w.key(word)
		w.key(either(v != 0, "on", "off"))
	}
}
