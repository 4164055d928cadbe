// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"strconv"
	"unicode/utf8"
)

// reasonColumn is where `<-- REASON` starts, if the line leaves room.
const reasonColumn = 48

// AppendTree appends a line a struct and a line an attribute, nests indented.
func (m *Message) AppendTree(dst []byte, f *Format) []byte {
	p := newPrinter(m, f)
	if m.hasHeader() {
		dst = appendSpaces(dst, p.f.Indent)
		dst = append(m.headerWords(append(dst, "nlmsghdr  "...)), '\n')
	}
	dst = p.treeFixed(dst)
	dst = p.treeNodes(dst, m.Attrs, p.f.Indent)
	if m.Status != nil {
		dst = p.treeStatus(dst)
	}
	if len(m.Rest) > 0 {
		dst = append(appendSpaces(dst, p.f.Indent), "rest "...)
		dst = append(p.rest(dst, false), '\n')
	}
	return p.treeEnd(dst)
}

// rest appends what follows the last attribute.
func (p *printer) rest(dst []byte, brief bool) []byte {
	if p.restHidden() {
		return append(dst, "(hidden)"...)
	}
	return appendBinary(dst, p.m.Rest, brief)
}

func (p *printer) treeEnd(dst []byte) []byte {
	m := p.m
	if m.Problem != None && m.Problem != Cut {
		dst = append(appendSpaces(dst, p.f.Indent), "problem "...)
		dst = append(p.messageProblem(dst), '\n')
	}
	if uint64(len(m.Raw)) < uint64(m.Header.Len) {
		dst = append(appendSpaces(dst, p.f.Indent), "cut at "...)
		dst = strconv.AppendInt(dst, int64(len(m.Raw)), 10)
		dst = strconv.AppendUint(append(dst, " of "...), uint64(m.Header.Len), 10)
		dst = append(dst, " bytes\n"...)
	}
	return dst
}

// headerWords appends struct nlmsghdr in words.
func (m *Message) headerWords(dst []byte) []byte {
	h := m.Header
	dst = strconv.AppendUint(append(dst, "len "...), uint64(h.Len), 10)
	dst = append(dst, " type "...)
	if name := m.typeName(); name != "" {
		dst = appendInferred(append(dst, name...), m.typeInferred())
		dst = append(dst, '(')
		dst = append(strconv.AppendUint(dst, uint64(h.Type), 10), ')')
	} else {
		dst = strconv.AppendUint(dst, uint64(h.Type), 10)
	}
	dst = appendFlags(append(dst, " flags "...), flagsOf(m.class()), uint64(h.Flags))
	dst = strconv.AppendUint(append(dst, " seq "...), uint64(h.Seq), 10)
	return strconv.AppendUint(append(dst, " portid "...), uint64(h.PortID), 10)
}

// treeFixed appends the family's header, a line a struct.
func (p *printer) treeFixed(dst []byte) []byte {
	fixed := p.m.Fixed
	for len(fixed) > 0 {
		n := p.m.structEnd(fixed)
		start := len(dst)
		dst = appendSpaces(dst, p.f.Indent)
		dst = append(append(dst, p.m.structName(fixed)...), ' ', ' ')
		dst = p.fields(dst, fixed[:n])
		last := &fixed[n-1]
		dst = p.endLine(dst, start, last, p.f.Bad >= int(fixed[0].Offset) && p.f.Bad < int(last.Offset)+len(last.Raw))
		fixed = fixed[n:]
	}
	return dst
}

// structEnd is how many of the fields belong to the first struct: generic
// netlink has two, struct genlmsghdr and the family's own.
func (m *Message) structEnd(fixed []Node) int {
	if m.Context == nil || m.Context.Protocol != protoGeneric || m.isControl() {
		return len(fixed)
	}
	n := 0
	for n < len(fixed) && (fixed[0].Offset >= HeaderLen+genlHeaderLen || fixed[n].Offset < HeaderLen+genlHeaderLen) {
		n++
	}
	return n
}

const genlHeaderLen = 4 // struct genlmsghdr (linux/genetlink.h)

// structName is the name of the struct whose first field is fixed[0].
func (m *Message) structName(fixed []Node) string {
	first := fixed[0].Def
	if name, ok := m.form.headerName(first); ok {
		return name
	}
	if m.Type != nil && m.Type.Header.startsWith(first) {
		return m.Type.Header.Name
	}
	if m.Family != nil && m.Family.Header.startsWith(first) {
		return m.Family.Header.Name
	}
	switch {
	case rtgenmsgStruct.startsWith(first):
		return rtgenmsgStruct.Name
	case m.Context != nil && m.Context.Protocol == protoGeneric && fixed[0].Offset == HeaderLen:
		return "genlmsghdr"
	case m.Context != nil && m.Context.Protocol == protoNetfilter:
		return "nfgenmsg"
	}
	return "header"
}

func (s *Struct) startsWith(field *Attr) bool {
	if s == nil || len(s.Fields) == 0 {
		return false
	}
	first := &s.Fields[0]
	return first == field || first.Sub.gives(field)
}

// gives reports whether row is one of those that the selector picks.
func (s *Sub) gives(row *Attr) bool {
	if s == nil {
		return false
	}
	for i := range s.Formats {
		if &s.Formats[i] == row {
			return true
		}
	}
	return s.Fallback != nil && (s.Fallback == row || s.Fallback.Sub.gives(row))
}

// treeNodes appends a line an attribute, each followed by its nest.
func (p *printer) treeNodes(dst []byte, nodes []Node, indent int) []byte {
	for i := range nodes {
		n := &nodes[i]
		start := len(dst)
		dst = p.treeName(appendSpaces(dst, indent), n, i)
		if !n.isNest() {
			dst = append(dst, ' ')
			if n.role == RoleHeader {
				dst = append(dst, ' ') // as every line of a struct
			}
			dst = p.value(dst, n, false)
			dst = p.note(dst, n)
		} else if p.hidden(n) {
			dst = append(dst, " (hidden)"...)
		}
		dst = p.endLine(dst, start, n, p.isBad(n))
		if n.isNest() && !p.hidden(n) {
			dst = p.treeNodes(dst, n.Children, indent+2)
		}
	}
	return dst
}

// treeName appends the constant, or what there is to say of a node without.
func (p *printer) treeName(dst []byte, n *Node, place int) []byte {
	switch name := n.Name(); {
	case n.role == RoleExtra:
		return append(dst, "rest"...)
	case n.role == RoleBody && name == "":
		return append(dst, "payload"...)
	case n.role == RoleElement && n.head == 0:
		return strconv.AppendInt(append(dst, "index "...), int64(place), 10)
	case n.role == RoleElement:
		return strconv.AppendUint(append(dst, "index "...), uint64(n.Type), 10)
	case name == "":
		dst = strconv.AppendUint(append(dst, "type "...), uint64(n.Type), 10)
	default:
		dst = append(dst, name...)
	}
	return appendInferred(dst, n.Inferred())
}

// endLine appends what is wrong with the node, the reason if it is the one an
// extack points at, and ends the line that began at start.
func (p *printer) endLine(dst []byte, start int, n *Node, bad bool) []byte {
	if n.Problem != None {
		dst = append(p.problem(append(dst, " ("...), n), ')')
	}
	if bad {
		width := utf8.RuneCount(dst[start:])
		dst = appendSpaces(dst, max(reasonColumn-width, 2))
		dst = append(dst, "<--"...)
		if p.f.Reason != "" {
			dst = AppendEscaped(append(dst, ' '), p.f.Reason)
		}
	}
	return append(dst, '\n')
}

// treeStatus appends NLMSG_ERROR as struct nlmsgerr, and NLMSG_DONE. The
// request repeated in it is not printed again.
func (p *printer) treeStatus(dst []byte) []byte {
	s := p.m.Status
	if len(s.Code) == 4 {
		dst = appendSpaces(dst, p.f.Indent)
		if p.m.Header.Type == ERROR {
			dst = append(dst, "nlmsgerr  "...)
		}
		dst = strconv.AppendInt(append(dst, "error "...), -int64(s.Errno), 10)
		if s.Echo != nil && len(s.Echo.Raw) >= HeaderLen {
			dst = s.Echo.headerWords(append(dst, ' '))
		}
		dst = append(dst, '\n')
	}
	return p.treeNodes(dst, s.Extack, p.f.Indent)
}
