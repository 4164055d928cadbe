// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"cmp"
	"slices"
	"strings"
)

// Join is t and what more these families know. A family t does not have, by
// name or by protocol and subsystem, is added. One it has gains messages,
// attributes, names of values and rows of sub-messages. Of what both have, by
// number, t's says what it is called, what it is, how it reads and whether it is
// secret: a row that t knows as bytes only becomes what the new one has under
// that name. What is secret in either is secret.
func (t *Tables) Join(f ...*Family) *Tables {
	all := slices.Clone(t.families)
	for _, n := range f {
		i := slices.IndexFunc(all, func(o *Family) bool { return o.same(n) })
		if i < 0 {
			all = append(all, n)
			continue
		}
		j := joiner{spaces: map[[2]*Space]*Space{}, enums: map[[2]*Enum]*Enum{}, subs: map[[2]*Sub]*Sub{}}
		all[i] = j.family(all[i], n)
	}
	return newTables(all)
}

// joiner joins parts, each pair once: they may be in themselves.
type joiner struct {
	spaces map[[2]*Space]*Space
	enums  map[[2]*Enum]*Enum
	subs   map[[2]*Sub]*Sub
}

func (j *joiner) family(have, more *Family) *Family {
	f := *have
	f.Space = j.space(have.Space, more.Space)
	if f.Header == nil {
		f.Header = more.Header
	}
	f.Types = slices.Clone(have.Types)
	for i := range f.Types {
		t := &f.Types[i] // what it leaves out is not the new family's
		if t.Space == nil {
			t.Space = have.Space
		}
		if t.Header == nil {
			t.Header = have.Header
		}
	}
	for _, t := range more.Types {
		if t.Space == nil {
			t.Space = more.Space
		}
		if t.Header == nil {
			t.Header = more.Header
		}
		f.Types = j.typ(f.Types, t)
	}
	slices.SortStableFunc(f.Types, func(a, b Type) int {
		return cmp.Or(cmp.Compare(a.Number, b.Number), flagOrder(a.Event, b.Event), cmp.Compare(a.Direction, b.Direction))
	})
	return &f
}

// typ puts one message among others.
func (j *joiner) typ(types []Type, more Type) []Type {
	met := false
	for i := range types {
		t := &types[i]
		if t.Number != more.Number || t.Event != more.Event || !t.meets(more.Direction) {
			continue
		}
		met = true
		if t.Name == more.Name {
			t.Space = j.space(t.Space, more.Space)
			if t.Header == nil {
				t.Header = more.Header
			}
		}
	}
	if !met {
		types = append(types, more)
	}
	return types
}

// meets reports whether a row of direction d is also about this one's messages.
func (t *Type) meets(d Direction) bool { return t.Direction == d || t.Direction == Both || d == Both }

func (j *joiner) space(have, more *Space) *Space {
	switch {
	case have == nil:
		return more
	case more == nil || have == more:
		return have
	}
	key := [2]*Space{have, more}
	if s := j.spaces[key]; s != nil {
		return s
	}
	s := &Space{Name: have.Name, Prefix: have.Prefix, TLV: have.TLV, of: have.root()}
	j.spaces[key] = s
	rest := more.Attrs
	for i := range have.Attrs {
		row := &have.Attrs[i]
		for len(rest) > 0 && rest[0].Type < row.Type {
			s.Attrs, rest = append(s.Attrs, rest[0]), rest[1:]
		}
		if len(rest) > 0 && rest[0].Type == row.Type {
			s.Attrs, rest = append(s.Attrs, j.row(row, &rest[0])), rest[1:]
		} else {
			s.Attrs = append(s.Attrs, *row)
		}
	}
	s.Attrs = append(s.Attrs, rest...)
	for i := range s.Attrs {
		for !strings.HasPrefix(s.Attrs[i].Name, s.Prefix) {
			s.Prefix = s.Prefix[:len(s.Prefix)-1]
		}
	}
	return s
}

// row is one row of two for the same number.
func (j *joiner) row(have, more *Attr) Attr {
	row := *have
	bytes := have.Kind == Unknown || have.Kind == Binary
	switch {
	case have.Name != more.Name:
	case bytes && more.Kind != Unknown:
		row = *more
		if have.Show != Decimal {
			row.Show = have.Show
		}
	case have.Kind == more.Kind:
		row.Space = j.space(have.Space, more.Space)
		row.Enum = j.enum(have.Enum, more.Enum)
		row.Sub = j.sub(have.Sub, more.Sub)
		row.Struct = have.Struct.grown(more.Struct)
	}
	row.Secret, row.Of = have.Secret || more.Secret, have.Of
	return row
}

func (j *joiner) enum(have, more *Enum) *Enum {
	if have == nil {
		return more
	}
	if more == nil || have == more || have.Flags != more.Flags {
		return have
	}
	key := [2]*Enum{have, more}
	if e := j.enums[key]; e != nil {
		return e
	}
	e := &Enum{Name: have.Name, Prefix: have.Prefix, Flags: have.Flags, Values: slices.Clone(have.Values), of: have.root()}
	for _, v := range more.Values {
		at, found := slices.BinarySearchFunc(e.Values, v, func(a, b Value) int { return cmp.Compare(a.N, b.N) })
		if !found {
			e.Values = slices.Insert(e.Values, at, v)
		}
	}
	for _, v := range e.Values {
		for !strings.HasPrefix(v.Name, e.Prefix) {
			e.Prefix = e.Prefix[:len(e.Prefix)-1]
		}
	}
	j.enums[key] = e
	return e
}

func (j *joiner) sub(have, more *Sub) *Sub {
	if have == nil {
		return more
	}
	if more == nil || have == more || have.Attr != more.Attr || have.Field != more.Field || have.BySize != more.BySize {
		return have
	}
	key := [2]*Sub{have, more}
	if s := j.subs[key]; s != nil {
		return s
	}
	s := &Sub{Name: have.Name, Attr: have.Attr, Up: have.Up, Field: have.Field, BySize: have.BySize, Formats: slices.Clone(have.Formats), Fallback: have.Fallback}
	j.subs[key] = s
	for i := range more.Formats {
		m := &more.Formats[i]
		at := slices.IndexFunc(s.Formats, func(f Attr) bool { return f.Of == m.Of })
		if at < 0 {
			s.Formats = append(s.Formats, *m)
			continue
		}
		s.Formats[at] = j.row(&s.Formats[at], m)
	}
	return s
}

// flagOrder compares flags: those without first.
func flagOrder(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

// grown is a longer struct, whose fields that st has too are st's. Of bytes that
// are secret in st no field is shown.
func (st *Struct) grown(longer *Struct) *Struct {
	if st == nil || longer == nil || longer.Size <= st.Size {
		return st
	}
	s := &Struct{Name: st.Name, Size: longer.Size, Fields: slices.Clone(longer.Fields), Open: st.Open, of: st.root()}
	at := 0
	for i := range s.Fields {
		f := &s.Fields[i]
		width := f.width()
		known, same, secret := st.within(at, width)
		if same {
			*f = *known
		}
		f.Secret = f.Secret || secret
		at += width
	}
	return s
}

// within is the first field that has some of these bytes, whether it is just
// them, and whether any of them is secret.
func (st *Struct) within(from, width int) (first *Attr, same, secret bool) {
	at := 0
	for i := range st.Fields {
		f := &st.Fields[i]
		if w := f.width(); at < from+width && from < at+w {
			if first == nil {
				first, same = f, at == from && w == width
			}
			secret = secret || f.Secret
		}
		at += f.width()
	}
	return first, same, secret
}

// What Join made of a part of the tables is that part to those who know it.

func (s *Space) root() *Space {
	if s != nil && s.of != nil {
		return s.of
	}
	return s
}

func (st *Struct) root() *Struct {
	if st != nil && st.of != nil {
		return st.of
	}
	return st
}

func (e *Enum) root() *Enum {
	if e != nil && e.of != nil {
		return e.of
	}
	return e
}
