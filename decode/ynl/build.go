// SPDX-License-Identifier: Apache-2.0

package ynl

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/nlsnoop/nlsnoop/decode"
)

// builder makes tables of one spec. Spaces, structs and enums are made before
// they are filled, for they may be in one another.
type builder struct {
	file string
	y    *specYAML

	defs  map[string]*defYAML
	sets  map[string]*setYAML
	subs  map[string]*subYAML
	roots map[string]string // of a subset that changes nothing the set it is of, else itself

	spaces  map[string]*decode.Space // by set
	structs map[string]*decode.Struct
	enums   map[string]*decode.Enum // by definition; of bit numbers with " bits" after it
	numbers map[string]map[string]uint16
	own     []Named // not of the spec's
}

func newBuilder(file string, y *specYAML) *builder {
	return &builder{
		file: file, y: y,
		defs: map[string]*defYAML{}, sets: map[string]*setYAML{}, subs: map[string]*subYAML{}, roots: map[string]string{},
		spaces: map[string]*decode.Space{}, structs: map[string]*decode.Struct{}, enums: map[string]*decode.Enum{},
		numbers: map[string]map[string]uint16{},
	}
}

// bad is an [Error] at a line.
func (b *builder) bad(line int, format string, args ...any) error {
	return &Error{File: b.file, Line: line, Text: fmt.Sprintf(format, args...)}
}

// family makes everything.
func (b *builder) family() (*decode.Family, error) {
	for _, step := range []func() error{b.check, b.index, b.number, b.fillDefs, b.fillSpaces} {
		if err := step(); err != nil {
			return nil, err
		}
	}
	return b.messages()
}

// check looks at what the whole is.
func (b *builder) check() error {
	switch b.y.Protocol {
	case "", "genetlink", "genetlink-c", "genetlink-legacy":
	case "netlink-raw":
		if b.y.Protonum == nil {
			return b.bad(0, "protocol netlink-raw, and no protonum")
		}
	default:
		return b.bad(0, "protocol %q: not genetlink, genetlink-c, genetlink-legacy or netlink-raw", b.y.Protocol)
	}
	if b.y.Name == "" {
		return b.bad(0, "no name: not a netlink spec")
	}
	if len(b.y.Operations.List) == 0 {
		return b.bad(0, "no operations")
	}
	switch b.y.Operations.Model {
	case "", "unified", "directional":
		return nil
	}
	return b.bad(0, "enum-model %q: not unified or directional", b.y.Operations.Model)
}

// index finds parts by their names, each one's once.
func (b *builder) index() error {
	for _, d := range b.y.Defs {
		if d.Name == "" || b.defs[d.Name] != nil {
			return b.bad(d.line, "definition %q: no name, or twice", d.Name)
		}
		b.defs[d.Name] = d
	}
	for _, s := range b.y.Sets {
		if s.Name == "" || b.sets[s.Name] != nil {
			return b.bad(s.line, "attribute set %q: no name, or twice", s.Name)
		}
		b.sets[s.Name] = s
	}
	for _, s := range b.y.Subs {
		if s.Name == "" || b.subs[s.Name] != nil {
			return b.bad(s.line, "sub-message %q: no name, or twice", s.Name)
		}
		b.subs[s.Name] = s
	}
	for _, s := range b.y.Sets {
		if s.SubsetOf == "" {
			continue
		}
		of := b.sets[s.SubsetOf]
		if of == nil || of.SubsetOf != "" {
			return b.bad(s.line, "attribute set %s: subset of %s, which is no set of its own", s.Name, s.SubsetOf)
		}
		for _, a := range s.Attrs {
			if of.attr(a.Name) == nil {
				return b.bad(a.line, "attribute %s: not in set %s", a.Name, s.SubsetOf)
			}
		}
	}
	return nil
}

// number gives attributes their numbers: from 1, each one after the last.
func (b *builder) number() error {
	for _, s := range b.y.Sets {
		if s.SubsetOf != "" {
			continue
		}
		next, taken := uint16(1), map[uint16]string{}
		b.numbers[s.Name] = map[string]uint16{}
		attrs := s.Attrs
		s.Attrs = s.Attrs[:0]
		for _, a := range attrs {
			if a.Value != nil {
				next = *a.Value
			}
			if _, twice := b.numbers[s.Name][a.Name]; twice || a.Name == "" {
				return b.bad(a.line, "attribute %q of set %s: no name, or twice", a.Name, s.Name)
			}
			n := next
			if right, ok := renumbers()[b.attrName(s, a)]; ok {
				n = uint16(right)
			}
			other, twice := taken[n]
			if twice && a.ours {
				continue
			}
			if twice {
				return b.bad(a.line, "attribute %s of set %s: number %d is %s", a.Name, s.Name, n, other)
			}
			if n > maxAttr {
				return b.bad(a.line, "attribute %s of set %s: number %d is above %d", a.Name, s.Name, n, maxAttr)
			}
			b.numbers[s.Name][a.Name], taken[n] = n, a.Name
			s.Attrs = append(s.Attrs, a)
			next++
		}
	}
	return nil
}

// maxAttr is the highest nla_type.
const maxAttr = 0x3fff

// root is the set whose space a set has.
func (b *builder) root(name string) string {
	if r, ok := b.roots[name]; ok {
		return r
	}
	s := b.sets[name]
	if s == nil || s.SubsetOf == "" {
		return name
	}
	b.roots[name] = s.SubsetOf // while its own are looked at
	of := b.sets[s.SubsetOf]
	for _, a := range s.Attrs {
		if b.changes(of.attr(a.Name), a) {
			b.roots[name] = name
			break
		}
	}
	return b.roots[name]
}

// changes reports whether a subset's attribute is another than the set's.
func (b *builder) changes(of, a *attrYAML) bool {
	differ := func(was, is string) bool { return is != "" && is != was }
	return differ(b.root(of.Nested), b.root(a.Nested)) || differ(of.Type, a.Type) || differ(of.Hint, a.Hint) ||
		differ(of.Enum, a.Enum) || differ(of.Struct, a.Struct) || differ(of.Order, a.Order) || differ(of.SubType, a.SubType)
}

func (s *setYAML) attr(name string) *attrYAML {
	for _, a := range s.Attrs {
		if a.Name == name {
			return a
		}
	}
	return nil
}

// with is a set's attribute with what a subset says of it.
func (a *attrYAML) with(sub *attrYAML) *attrYAML {
	c := *a
	c.line = sub.line
	c.Type, c.Hint, c.Enum = cmp.Or(sub.Type, a.Type), cmp.Or(sub.Hint, a.Hint), cmp.Or(sub.Enum, a.Enum)
	c.Struct, c.Order, c.SubType = cmp.Or(sub.Struct, a.Struct), cmp.Or(sub.Order, a.Order), cmp.Or(sub.SubType, a.SubType)
	c.Nested = cmp.Or(sub.Nested, a.Nested)
	return &c
}

// named are the parts, in the spec's order.
func (b *builder) named() []Named {
	var all []Named
	for _, d := range b.y.Defs {
		for _, e := range []*decode.Enum{b.enums[d.Name], b.enums[d.Name+bits]} {
			if e != nil {
				all = append(all, Named{Word: d.Name, Enum: e})
			}
		}
		if st := b.structs[d.Name]; st != nil {
			all = append(all, Named{Word: d.Name, Struct: st})
		}
	}
	for _, s := range b.y.Sets {
		if b.root(s.Name) == s.Name {
			all = append(all, Named{Word: s.Name, Space: b.spaces[s.Name]})
		}
	}
	return append(all, b.own...)
}

// fillSpaces makes the spaces of all sets.
func (b *builder) fillSpaces() error {
	for _, s := range b.y.Sets {
		if b.root(s.Name) == s.Name {
			b.spaces[s.Name] = &decode.Space{Name: trimmed(s.Name)}
		}
	}
	for _, s := range b.y.Sets {
		if b.root(s.Name) != s.Name {
			b.spaces[s.Name] = b.spaces[s.SubsetOf]
			continue
		}
		if err := b.fillSpace(s); err != nil {
			return err
		}
	}
	return nil
}

// trimmed is a set's name for people.
func trimmed(name string) string {
	for _, end := range []string{"-attrs", "-attributes", "-attr"} {
		if t := strings.TrimSuffix(name, end); t != name && t != "" {
			return t
		}
	}
	return name
}

func (b *builder) fillSpace(s *setYAML) error {
	sp, of := b.spaces[s.Name], s
	if s.SubsetOf != "" {
		of = b.sets[s.SubsetOf]
	}
	var names []string
	for _, a := range of.Attrs {
		if of != s {
			if sub := s.attr(a.Name); sub != nil {
				a = a.with(sub)
			}
		}
		row, err := b.row(s, a)
		if err != nil {
			return err
		}
		row.Type, row.Name = b.numbers[of.Name][a.Name], b.attrName(of, a)
		label(row.Sub, &row, strings.ReplaceAll(cmp.Or(a.SubMessage, a.Type), "-", " "))
		b.finish(&row)
		sp.Attrs, names = append(sp.Attrs, row), append(names, row.Name)
	}
	slices.SortFunc(sp.Attrs, func(a, b decode.Attr) int { return cmp.Compare(a.Type, b.Type) })
	sp.Prefix = b.setPrefix(s)
	for _, n := range names {
		if !strings.HasPrefix(n, sp.Prefix) {
			sp.Prefix = shared(names)
		}
	}
	return nil
}

// label gives the rows of a sub-message the number and the name of its own.
func label(sub *decode.Sub, row *decode.Attr, name string) {
	if sub == nil {
		return
	}
	sub.Name = name
	for i := range sub.Formats {
		f := &sub.Formats[i]
		f.Type, f.Name = row.Type, row.Name
		label(f.Sub, row, name+" "+f.Of)
	}
	if f := sub.Fallback; f != nil {
		f.Type, f.Name = row.Type, row.Name
	}
}
