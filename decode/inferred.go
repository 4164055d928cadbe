// SPDX-License-Identifier: Apache-2.0

package decode

// Inferrer is what [Names] may also be: one that works out, on the running
// system, what messages of families without tables say.
type Inferrer interface {
	// Inferred is tables that have the generic netlink family of this name, of
	// rows that say they are inferred; nil: none, or none yet. It must not wait.
	Inferred(family string) *Tables
}

// inferred is what there is to find of a generic family that these tables lack;
// nil: nothing.
func inferred(names Names, family string) *numbered {
	i, ok := names.(Inferrer)
	if !ok {
		return nil
	}
	t := i.Inferred(family)
	if t == nil {
		return nil
	}
	return t.generic[family]
}

// Inferred says whether the node's name, and what it is, was worked out while
// running.
func (n *Node) Inferred() bool {
	return n.Def != nil && n.Def.Inferred && n.role == RoleAttribute
}

// appendInferred marks, for people, a name that was worked out while running.
func appendInferred(dst []byte, inferred bool) []byte {
	if inferred {
		return append(dst, '?')
	}
	return dst
}

// typeInferred says whether typeName was worked out while running.
func (m *Message) typeInferred() bool { return m.Type != nil && m.Type.Inferred }
