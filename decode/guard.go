// SPDX-License-Identifier: Apache-2.0

package decode

import "slices"

// guard hides bytes that may be keys though no row says so: what is no
// attribute, what lies about its length, what nothing picks a row for.
func (n *Node) guard(guarded bool) { n.guarded = n.guarded || guarded }

// keyed says whether there may be keys in the message's fixed header or among
// its attributes.
func (m *Message) keyed() bool {
	switch {
	case m.Type == nil && m.Family != nil:
		return m.Family.guarded()
	case m.Space().guarded():
		return true
	case m.form != nil:
		return m.form.Header.guarded()
	case m.Type != nil && m.Type.Header != nil:
		return m.Type.Header.guarded()
	}
	return false
}

// guarded says whether there may be keys in what was found, in the fixed header
// or among the attributes. Of a family's type that no row tells, and of a
// generic message too short for its command, there may be what there is in any
// of the family's.
func (r *found) guarded() bool {
	if r.typ == nil && r.family != nil {
		return r.family.guarded()
	}
	return r.space.guarded() || r.header.guarded()
}

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

// guarded says whether there are keys in any message of the protocol's.
func (t *Tables) guarded(protocol int) bool {
	return slices.ContainsFunc(t.families, func(f *Family) bool { return f.Protocol == protocol && f.guarded() })
}

// guarded says whether there are keys in any of the family's messages.
func (f *Family) guarded() bool {
	if f.Header.guarded() || f.Space.guarded() {
		return true
	}
	for i := range f.Types {
		t := &f.Types[i]
		if t.Header.guarded() || t.Space.guarded() {
			return true
		}
		for i := range t.Forms {
			if t.Forms[i].Header.guarded() || t.Forms[i].Space.guarded() {
				return true
			}
		}
	}
	return false
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

func (s *Struct) guarded() bool {
	if s == nil {
		return false
	}
	if known := s.keys.done.Load(); known != nil {
		return *known
	}
	return *s.keys.set(anySecret(s.Fields, map[*Space]bool{}))
}

// guarded says whether there may be keys in a sub-message nothing picks a row
// for.
func (s *Sub) guarded() bool {
	if s == nil {
		return false
	}
	if known := s.keys.done.Load(); known != nil {
		return *known
	}
	return *s.keys.set((&Attr{Sub: s}).guarded(map[*Space]bool{}))
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
