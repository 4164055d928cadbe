// SPDX-License-Identifier: Apache-2.0

// Package coverage counts what the tables of package decode know, and writes
// the page that says so.
package coverage

import "github.com/nlsnoop/nlsnoop/decode"

// Known is what some families' tables know, each thing once.
type Known struct {
	Messages   int
	Attributes map[string]bool // by the kernel's constant: typed
	Structs    map[*decode.Struct]bool
	Enums      map[*decode.Enum]bool

	// Opaque are rows that are bytes: attributes by their constant, fields as
	// struct.field, formats of sub-messages as constant=selector.
	Opaque map[string]bool

	spaces map[*decode.Space]bool
	subs   map[*decode.Sub]bool
}

// Of visits the families' tables, those of a [decode.Tables]: others may have
// loops that are not closed.
func Of(families ...*decode.Family) *Known {
	k := &Known{
		Attributes: map[string]bool{}, Structs: map[*decode.Struct]bool{}, Enums: map[*decode.Enum]bool{},
		Opaque: map[string]bool{}, spaces: map[*decode.Space]bool{}, subs: map[*decode.Sub]bool{},
	}
	for _, f := range families {
		k.Messages += len(f.Types)
		k.structure(f.Header)
		k.space(f.Space)
		for i := range f.Types {
			t := &f.Types[i]
			k.structure(t.Header)
			k.space(t.Space)
			for i := range t.Forms {
				k.structure(t.Forms[i].Header)
				k.space(t.Forms[i].Space)
			}
		}
	}
	return k
}

// Typed is how many attributes are more than bytes.
func (k *Known) Typed() (n int) {
	for _, typed := range k.Attributes {
		if typed {
			n++
		}
	}
	return n
}

func (k *Known) space(s *decode.Space) {
	if s == nil || k.spaces[s] {
		return
	}
	k.spaces[s] = true
	for i := range s.Attrs {
		a := &s.Attrs[i]
		if a.Kind == decode.Unused {
			continue // never sent: nothing to know
		}
		typed, seen := k.Attributes[a.Name]
		k.Attributes[a.Name] = !bytes(a) && (typed || !seen)
		k.row(a.Name, a)
	}
}

func (k *Known) structure(s *decode.Struct) {
	if s == nil || k.Structs[s] {
		return
	}
	k.Structs[s] = true
	for i := range s.Fields {
		k.row(s.Name+"."+s.Fields[i].Name, &s.Fields[i])
	}
}

// row notes the row, and visits what it leads to.
func (k *Known) row(name string, a *decode.Attr) {
	if bytes(a) {
		k.Opaque[name] = true
	}
	if a.Enum != nil {
		k.Enums[a.Enum] = true
	}
	k.structure(a.Struct)
	k.space(a.Space)
	if a.Sub == nil || k.subs[a.Sub] {
		return
	}
	k.subs[a.Sub] = true
	for i := range a.Sub.Formats {
		f := &a.Sub.Formats[i]
		k.row(name+"="+f.Of, f)
	}
	if a.Sub.Fallback != nil {
		k.row(name+"=", a.Sub.Fallback)
	}
}

// bytes says whether all that is known of the row's payload, or of each of its
// elements, is how long it is.
func bytes(a *decode.Attr) bool {
	switch a.Kind {
	case decode.Unknown, decode.Binary:
		return true
	case decode.Nest, decode.NestArray:
		return a.Space == nil && a.Struct == nil
	case decode.Array, decode.Packed, decode.Counted:
		return a.Elem == decode.Unknown || a.Elem == decode.Binary
	}
	return false
}
