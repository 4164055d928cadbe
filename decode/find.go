// SPDX-License-Identifier: Apache-2.0

package decode

import "iter"

// Find is the first attribute at this path: "RTA_METRICS", "RTAX_MTU"; or the
// field of the fixed header: "rtm_table". Nil: absent. Elements of arrays of
// nests and the structs before attributes are passed through.
func (m *Message) Find(path ...string) *Node {
	if len(path) == 0 {
		return nil
	}
	if n := find(m.Attrs, path); n != nil {
		return n
	}
	return find(m.Fixed, path)
}

func find(nodes []Node, path []string) *Node {
	for i := range nodes {
		n := &nodes[i]
		if n.Def == nil {
			continue
		}
		if n.role == RoleElement || n.role == RoleHeader {
			if f := find(n.Children, path); f != nil {
				return f
			}
			continue
		}
		if n.Def.Name != path[0] {
			continue
		}
		if len(path) == 1 {
			return n
		}
		if f := find(n.Children, path[1:]); f != nil {
			return f
		}
	}
	return nil
}

// Path is what an extack's offset points at, outermost node first; nil where
// no node starts or lies there. An attribute that starts there ends the path;
// within one, it goes on to the field.
func (m *Message) Path(offset int) []*Node {
	var path []*Node
	for _, nodes := range [][]Node{m.Fixed, m.Attrs} {
		for n := at(nodes, offset); n != nil; n = at(n.Children, offset) {
			path = append(path, n)
			if n.role == RoleAttribute && int(n.Offset) == offset {
				break
			}
		}
	}
	return path
}

// at is the node that this byte of the message is in.
func at(nodes []Node, offset int) *Node {
	for i := range nodes {
		n := &nodes[i]
		if start := int(n.Offset); start <= offset && offset < start+len(n.Raw) {
			return n
		}
	}
	return nil
}

// All yields every node of the message, outermost first, in wire order; of an
// NLMSG_ERROR its extack's, not the echo's.
func (m *Message) All() iter.Seq[*Node] {
	return func(yield func(*Node) bool) {
		if !all(m.Fixed, yield) || !all(m.Attrs, yield) || m.Status == nil {
			return
		}
		all(m.Status.Extack, yield)
	}
}

func all(nodes []Node, yield func(*Node) bool) bool {
	for i := range nodes {
		n := &nodes[i]
		if !yield(n) || len(n.Children) > 0 && !all(n.Children, yield) {
			return false
		}
	}
	return true
}
