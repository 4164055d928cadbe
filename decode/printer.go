// SPDX-License-Identifier: Apache-2.0

package decode

import "strings"

// printer is what every form of a message needs: the names it may look up and
// how it is to be printed.
type printer struct {
	m       *Message
	f       Format
	names   Names // nil: look up none
	foreign bool  // IFLA_LINK and its like are indexes of another network namespace
}

func newPrinter(m *Message, f *Format) printer {
	p := printer{m: m}
	if f != nil {
		p.f = *f
	}
	if m.Context == nil || p.f.Numeric {
		return p
	}
	p.names = m.Context.Names
	if m.Type == nil {
		return p
	}
	switch m.Type.Space.root() {
	case &iflaSpace:
		p.foreign = has(m.Attrs, iflaLinkNetnsid)
		if has(m.Attrs, iflaTargetNetns) {
			p.names = nil
		}
	case &ndaSpace:
		p.foreign = has(m.Attrs, ndaLinkNetns)
	case &ovsVportVportSpace:
		p.foreign = has(m.Attrs, 9) // OVS_VPORT_ATTR_NETNSID
	case &ifaSpace:
		if has(m.Attrs, ifaTargetNetns) {
			p.names = nil
		}
	}
	return p
}

func has(nodes []Node, attr uint16) bool {
	for i := range nodes {
		if nodes[i].Type == attr && nodes[i].role == RoleAttribute {
			return true
		}
	}
	return false
}

// name is the name that goes with a node's integer, "" where none is known: an
// index of another network namespace has none here. It is not escaped.
func (p *printer) name(n *Node, v uint64) string {
	show := n.show()
	if show != IfIndex && show != GenlID {
		return ""
	}
	switch name := n.Def.Name; name {
	case "IFLA_NEW_IFINDEX":
		return ""
	case "NDA_IFINDEX", "OVS_VPORT_ATTR_IFINDEX":
		if p.foreign {
			return ""
		}
	default:
		if p.foreign && strings.HasPrefix(name, "IFLA_") && strings.HasSuffix(name, "_LINK") {
			return ""
		}
	}
	return p.beside(show, v)
}

// beside is the name of an interface or a generic family.
func (p *printer) beside(show Show, v uint64) string {
	if p.names == nil || v == 0 {
		return ""
	}
	switch show {
	case IfIndex:
		if name, ok := p.names.Link(uint32(v)); ok {
			return name
		}
	case GenlID:
		if name, ok := p.names.GenericFamily(uint16(v)); ok {
			return name
		}
	}
	return ""
}
