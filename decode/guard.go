// SPDX-License-Identifier: Apache-2.0

package decode

// guardedRow is of bytes no row describes, where keys may be: what lies about
// its length is not shown for that.
var guardedRow = Attr{Secret: true}

// guard hides bytes that are no attribute of the space.
func (n *Node) guard(guarded bool) {
	if guarded {
		n.Def = &guardedRow
	}
}

// keyed says whether there may be keys in the message's fixed header or among
// its attributes.
func (m *Message) keyed() bool {
	switch {
	case m.Space().guarded():
		return true
	case m.form != nil:
		return m.form.Header.guarded()
	case m.Type != nil && m.Type.Header != nil:
		return m.Type.Header.guarded()
	}
	return m.Family != nil && m.Family.Header.guarded()
}

// guarded says whether there may be keys in what was found, in the fixed header
// or among the attributes.
func (r *found) guarded() bool { return r.space.guarded() || r.header.guarded() }

// anyGuarded says the same of a message whose form is not known.
func (r *found) anyGuarded() bool {
	if r.typ != nil {
		for i := range r.typ.Forms {
			if f := &r.typ.Forms[i]; f.Space.guarded() || f.Header.guarded() {
				return true
			}
		}
	}
	return r.guarded()
}

// guarded says whether there are keys or passwords among the attributes of the
// space, at any depth.
func (s *Space) guarded() bool {
	if s == nil {
		return false
	}
	if known := s.keys.done.Load(); known != nil {
		return *known
	}
	return *s.keys.set(anySecret(s.Attrs, map[*Space]bool{s: true}))
}

func (s *Struct) guarded() bool { return s != nil && anySecret(s.Fields, map[*Space]bool{}) }

// guarded says whether there may be keys in a sub-message nothing picks a row
// for.
func (s *Sub) guarded() bool {
	return s != nil && (&Attr{Sub: s}).guarded(map[*Space]bool{})
}

func anySecret(rows []Attr, seen map[*Space]bool) bool {
	for i := range rows {
		if rows[i].guarded(seen) {
			return true
		}
	}
	return false
}

// guarded looks into what has not been seen.
func (a *Attr) guarded(seen map[*Space]bool) bool {
	if a.Secret || a.Struct != nil && anySecret(a.Struct.Fields, seen) {
		return true
	}
	if a.Sub != nil && (anySecret(a.Sub.Formats, seen) || a.Sub.Fallback != nil && a.Sub.Fallback.guarded(seen)) {
		return true
	}
	if a.Space == nil || seen[a.Space] {
		return false
	}
	seen[a.Space] = true
	return anySecret(a.Space.Attrs, seen)
}
