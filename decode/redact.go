// SPDX-License-Identifier: Apache-2.0

package decode

// AppendRedacted appends the message's bytes as captured, but for keys and
// passwords, which are zeroes: what may be dumped or kept where secrets are not
// asked for.
func (m *Message) AppendRedacted(dst []byte) []byte {
	start := len(dst)
	dst = append(dst, m.Raw...)
	m.redact(dst[start:])
	return dst
}

func (m *Message) redact(b []byte) {
	redactNodes(b, m.Fixed)
	redactNodes(b, m.Attrs)
	if m.guarded {
		clear(b[len(b)-len(m.Rest):])
	}
	if s := m.Status; s != nil && s.Echo != nil {
		const echo = HeaderLen + 4 // after struct nlmsgerr's error
		if end := echo + len(s.Echo.Raw); len(b) >= end {
			s.Echo.redact(b[echo:end])
		}
	}
}

// secret reports whether the node is a key or a password. A struct that has one
// in it and is too short is one itself: nobody knows which of its bytes are the
// key's.
func (n *Node) secret() bool {
	switch {
	case n.guarded:
		return true
	case n.Def == nil:
		return false
	case n.Def.Secret:
		return true
	case n.kind != StructOf || n.Def.Struct == nil || !n.tooShort():
		return false
	}
	for i := range n.Def.Struct.Fields {
		if n.Def.Struct.Fields[i].Secret {
			return true
		}
	}
	return false
}

// tooShort says whether a struct is, by what its attribute's header says where
// the capture ends in it.
func (n *Node) tooShort() bool {
	switch n.Problem {
	case Short, BadLength:
		return true
	case Cut:
		if n.head == attrLen {
			size, _ := attrHeader(n.Raw)
			return size-attrLen < n.Def.Struct.Size
		}
	}
	return false
}

// redactNodes clears what is secret. The padding behind a key is cleared with
// it, up to the outermost node that ends there: where a length lies, the key
// goes on in it. last says whether the nodes end in a key.
func redactNodes(b []byte, nodes []Node) (last bool) {
	for i := range nodes {
		n := &nodes[i]
		from, end := int(n.Offset)+int(n.head), int(n.Offset)+len(n.Raw)
		if last = n.secret(); last {
			clear(b[from:end])
		} else if last = redactNodes(b, n.Children); last {
			clear(b[end-int(n.tail) : end])
		}
	}
	return last
}
