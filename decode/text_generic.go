// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"strconv"
	"strings"
)

// generic appends a message without words: header fields that are not zero,
// then attributes, as NAME=value.
func (w *words) generic() {
	m := w.m
	if m.Status != nil {
		w.status()
		return
	}
	w.dst = w.listed(w.dst, m.headerFields(), "")
	w.dst = w.listed(w.dst, m.Attrs, m.prefix())
	if len(m.Fixed)+len(m.Attrs) == 0 && len(m.Rest) > 0 && m.Problem == None {
		w.gap()
		w.dst = w.rest(w.dst, true)
	}
}

// status appends what NLMSG_ERROR and NLMSG_DONE say.
func (w *words) status() {
	s := w.m.Status
	if len(s.Code) == 4 {
		w.gap()
		w.dst = strconv.AppendInt(append(w.dst, "error="...), -int64(s.Errno), 10)
	}
	if s.Echo != nil && s.Echo.typeName() != "" {
		w.gap()
		w.dst = append(append(w.dst, "type="...), s.Echo.typeName()...)
		w.dst = appendInferred(w.dst, s.Echo.typeInferred())
	}
	w.dst = w.listed(w.dst, s.Extack, extackSpace.Prefix)
}

// headerFields are those of the family's header. Struct genlmsghdr says no more
// than the type's name does.
func (m *Message) headerFields() []Node {
	if len(m.Fixed) == 0 || m.Type == nil || m.Context == nil || m.Context.Protocol != protoGeneric ||
		m.isControl() || m.Fixed[0].Offset >= HeaderLen+genlHeaderLen {
		return m.Fixed
	}
	return m.Fixed[m.structEnd(m.Fixed):]
}

// prefix is what the names of the message's attributes share.
func (m *Message) prefix() string {
	if space := m.Space(); space != nil {
		return space.Prefix
	}
	return ""
}

// listed is assignments after what the line has already.
func (w *words) listed(dst []byte, nodes []Node, prefix string) []byte {
	mark := len(dst)
	if len(dst) > w.start {
		dst = append(dst, ' ')
	}
	empty := len(dst)
	dst = w.assignments(dst, nodes, prefix, true)
	if len(dst) == empty {
		return dst[:mark]
	}
	return dst
}

// assignments appends nodes as NAME=value, without the prefix their names
// share, nests in braces; of a struct's fields those that are not zero, and
// zeros too where zeros is false.
func (p *printer) assignments(dst []byte, nodes []Node, prefix string, omit bool) []byte {
	start := len(dst)
	for i := range nodes {
		n := &nodes[i]
		if n.kind == Pad || omit && n.role == RoleField && !p.hidden(n) && isZero(n.Payload()) {
			continue // of a key, being zero too is its secret
		}
		mark := len(dst)
		if len(dst) > start {
			dst = append(dst, ' ')
		}
		empty := len(dst)
		if n.role == RoleHeader && !p.hidden(n) {
			dst = p.assignments(dst, n.Children, "", true)
		} else if n.kind == Bits && n.Problem == None {
			dst = n.bitFields(dst, '=', omit)
		} else {
			dst = p.assignment(dst, n, prefix)
		}
		if len(dst) == empty {
			dst = dst[:mark]
		}
	}
	return dst
}

func (p *printer) assignment(dst []byte, n *Node, prefix string) []byte {
	name := strings.TrimPrefix(n.Name(), prefix)
	switch {
	case n.role == RoleExtra:
		name = "rest"
	case n.role == RoleBody, n.role == RoleElement:
		name = ""
	case name == "":
		dst = strconv.AppendUint(dst, uint64(n.Type), 10)
	}
	dst = append(dst, name...)
	dst = appendInferred(dst, n.Inferred())
	if n.kind == Flag && n.Problem == None && name != "" {
		return dst
	}
	if n.role != RoleBody && n.role != RoleElement {
		dst = append(dst, '=')
	}
	if !n.isNest() || p.hidden(n) {
		return p.assigned(dst, n)
	}
	inner := ""
	if n.Def != nil && n.Def.Space != nil {
		inner = n.Def.Space.Prefix
	}
	return append(p.assignments(append(dst, '{'), n.Children, inner, true), '}')
}

// assigned appends a value as people read it: of an interface its name, of a
// time or a rate the number with its unit.
func (p *printer) assigned(dst []byte, n *Node) []byte {
	i, ok := n.integer()
	if !ok || n.enum() != nil || p.hidden(n) {
		return p.value(dst, n, true)
	}
	if name := p.name(n, i.bits); name != "" {
		return AppendQuoted(dst, name)
	}
	mark := len(dst)
	if i.signed && int64(i.bits) < 0 {
		return p.value(dst, n, true)
	}
	if dst = i.appendUnit(dst, n.show()); len(dst) == mark {
		return p.value(dst, n, true)
	}
	return dst
}

func isZero(b []byte) bool {
	for _, c := range b {
		if c != 0 {
			return false
		}
	}
	return true
}
