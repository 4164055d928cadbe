// SPDX-License-Identifier: Apache-2.0

package ynl

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/nlsnoop/nlsnoop/decode"
	"gopkg.in/yaml.v3"
)

// bits ends the name of an enum whose constants number bits, where it is of
// those bits.
const bits = " bits"

// fillDefs makes enums and structs.
func (b *builder) fillDefs() error {
	for _, d := range b.y.Defs {
		switch d.Type {
		case "const":
		case "enum", "flags":
			if err := b.fillEnum(d, d.Type == "flags"); err != nil {
				return err
			}
		case "struct":
			b.structs[d.Name] = &decode.Struct{Name: cmp.Or(structNames()[b.y.Name+"/"+d.Name], lower(d.Name))}
		default:
			return b.bad(d.line, "definition %s: type %q: not const, enum, flags or struct", d.Name, d.Type)
		}
	}
	for _, d := range b.y.Defs {
		if d.Type == "struct" {
			if err := b.fillStruct(d, map[string]bool{}); err != nil {
				return err
			}
		}
	}
	return nil
}

// fillEnum makes the enum of a definition's constants.
func (b *builder) fillEnum(d *defYAML, flags bool) error {
	e := &decode.Enum{Name: lower(cmp.Or(d.EnumName, b.y.Name+"-"+d.Name)), Flags: flags, Prefix: b.enumPrefix(d)}
	next, seen := d.ValueStart, map[string]bool{}
	var names []string
	for _, entry := range d.Entries {
		if entry.Value != nil {
			next = *entry.Value
		}
		if entry.Name == "" || seen[entry.Name] {
			return b.bad(entry.line, "entry %q of %s: no name, or twice", entry.Name, d.Name)
		}
		seen[entry.Name] = true
		v := decode.Value{N: next, Name: renamed(b.enumPrefix(d) + upper(entry.Name))}
		if right, ok := renumbers()[v.Name]; ok {
			v.N = right
		} else if flags {
			if next > 63 {
				return b.bad(entry.line, "entry %s of %s: there is no bit %d", entry.Name, d.Name, next)
			}
			v.N = 1 << next
		}
		if v.Name != "" {
			e.Values, names = append(e.Values, v), append(names, v.Name)
		}
		next++
	}
	slices.SortStableFunc(e.Values, func(a, b decode.Value) int { return cmp.Compare(a.N, b.N) })
	e.Values = slices.CompactFunc(e.Values, func(a, b decode.Value) bool { return a.N == b.N }) // the first name is it
	for _, n := range names {
		if !strings.HasPrefix(n, e.Prefix) {
			e.Prefix = shared(names)
		}
	}
	b.enums[d.Name] = e
	return nil
}

// enum is the enum of an attribute or a member; nil: it has none.
func (b *builder) enum(a *attrYAML) (*decode.Enum, error) {
	if a.Enum == "" {
		return nil, nil
	}
	e := b.enums[a.Enum]
	if e == nil {
		return nil, b.bad(a.line, "%s: no enum %s", a.Name, a.Enum)
	}
	if !a.AsFlags || e.Flags {
		return e, nil
	}
	if b.enums[a.Enum+bits] == nil {
		f := &decode.Enum{Name: e.Name + bits, Prefix: e.Prefix, Flags: true}
		for _, v := range e.Values {
			if v.N > 63 {
				return nil, b.bad(a.line, "%s: %s of %s is no bit", a.Name, v.Name, a.Enum)
			}
			f.Values = append(f.Values, decode.Value{N: 1 << v.N, Name: v.Name})
		}
		b.enums[a.Enum+bits] = f
	}
	return b.enums[a.Enum+bits], nil
}

// fillStruct lays a struct out as C does. around are those it is in.
func (b *builder) fillStruct(d *defYAML, around map[string]bool) error {
	st := b.structs[d.Name]
	if st.Fields != nil {
		return nil
	}
	if around[d.Name] {
		return b.bad(d.line, "struct %s is in itself", d.Name)
	}
	around[d.Name] = true
	defer delete(around, d.Name)
	l := layout{widest: 1}
	for i, m := range d.Members {
		f, width, align, err := b.member(m, around)
		if err != nil {
			return err
		}
		if width == 0 && i != len(d.Members)-1 {
			return b.bad(m.line, "member %s of %s: no len", m.Name, d.Name)
		}
		l.add(f, width, align)
	}
	l.pad(l.widest)
	st.Fields, st.Size = l.fields, l.size
	return nil
}

// layout is a struct being laid out.
type layout struct {
	fields []decode.Attr
	size   int
	widest int
	pads   int
}

func (l *layout) add(f decode.Attr, width, align int) {
	l.pad(align)
	l.fields = append(l.fields, f)
	l.size += width
	l.widest = max(l.widest, align)
}

// pad is what C leaves free to align what follows.
func (l *layout) pad(align int) {
	free := -l.size & (align - 1)
	if free == 0 || l.size == 0 {
		return
	}
	l.pads++
	l.fields = append(l.fields, decode.Attr{Kind: decode.Pad, Len: uint16(free), Name: "pad" + strconv.Itoa(l.pads) + "_"})
	l.size += free
}

// member is a member of a struct, its bytes and its alignment. Of a last one
// there may be no bytes: it takes all that are left.
func (b *builder) member(m *attrYAML, around map[string]bool) (f decode.Attr, width, align int, err error) {
	switch m.Type {
	case "array":
		return b.flexible(m, around)
	case "sub-message":
		sub, err := b.memberSub(m, around)
		return decode.Attr{Kind: decode.SubMessage, Name: member(m.Name), Sub: sub}, 0, 4, err
	}
	if m.Type == "binary" && m.Struct != "" || m.Type == "struct" {
		d := b.defs[m.Struct]
		if d == nil || d.Type != "struct" {
			return f, 0, 0, b.bad(m.line, "member %s: no struct %s", m.Name, m.Struct)
		}
		if err := b.fillStruct(d, around); err != nil {
			return f, 0, 0, err
		}
		st := b.structs[m.Struct]
		return decode.Attr{Kind: decode.StructOf, Name: member(m.Name), Struct: st}, st.Size, alignment(st), nil
	}
	n, err := b.length(m)
	if err != nil {
		return f, 0, 0, err
	}
	if f, err = b.shown(m); err != nil {
		return f, 0, 0, err
	}
	f.Name = member(m.Name)
	if m.Type == "pad" {
		f.Kind = decode.Pad
	}
	switch w := scalarWidths[f.Kind]; {
	case f.Kind == decode.Nest, f.Kind == decode.Flag:
		return f, 0, 0, b.bad(m.line, "member %s: type %s in a struct", m.Name, m.Type)
	case w > 0:
		return f, w, w, nil
	case f.Kind == decode.IP && n == 0 && m.Hint == "ipv6":
		n = 16
	case f.Kind == decode.Unknown:
		f.Kind = decode.Binary
	}
	if n > 0xffff {
		return f, 0, 0, b.bad(m.line, "member %s: len %d", m.Name, n)
	}
	f.Len = uint16(n)
	return f, n, 1, nil
}

// flexible is an overlay's member of type array: elements to the end, or in len
// bytes.
func (b *builder) flexible(m *attrYAML, around map[string]bool) (f decode.Attr, width, align int, err error) {
	f = decode.Attr{Kind: decode.Packed, Name: member(m.Name)}
	if m.Struct != "" {
		elem := *m
		elem.Type = "struct"
		e, _, align, err := b.member(&elem, around)
		f.Elem, f.Struct = decode.StructOf, e.Struct
		return f, 0, align, err
	}
	n, err := b.length(m)
	if err != nil {
		return f, 0, 0, err
	}
	elem := *m
	elem.Type, elem.SubType = m.SubType, ""
	e, err := b.scalar(&elem)
	f.Elem, f.Order, f.Len = e.Kind, e.Order, uint16(n)
	return f, n, max(scalarWidths[e.Kind], 1), err
}

// memberSub is an overlay's member of a union: which, another member says.
func (b *builder) memberSub(m *attrYAML, around map[string]bool) (*decode.Sub, error) {
	y := b.subs[m.SubMessage]
	if y == nil || m.Selector == "" {
		return nil, b.bad(m.line, "member %s: no selector, or no sub-message %q", m.Name, m.SubMessage)
	}
	sub := &decode.Sub{Name: strings.ReplaceAll(m.SubMessage, "-", " "), Field: member(m.Selector)}
	for _, f := range y.Formats {
		d := b.defs[f.FixedHeader]
		if d == nil || d.Type != "struct" {
			return nil, b.bad(f.line, "format %s of %s: no struct %s", f.Value, y.Name, f.FixedHeader)
		}
		if err := b.fillStruct(d, around); err != nil {
			return nil, err
		}
		sub.Formats = append(sub.Formats, decode.Attr{Kind: decode.StructOf, Of: f.Value, Name: member(m.Name), Struct: b.structs[f.FixedHeader]})
	}
	return sub, nil
}

// alignment is a struct's, by its widest member.
func alignment(st *decode.Struct) int {
	align := 1
	for i := range st.Fields {
		f := &st.Fields[i]
		if f.Kind == decode.StructOf {
			align = max(align, alignment(f.Struct))
		} else {
			align = max(align, scalarWidths[f.Kind])
		}
	}
	return align
}

// length is a member's len: a number or a constant of the spec; 0: none.
func (b *builder) length(m *attrYAML) (int, error) {
	if m.Len.IsZero() {
		return 0, nil
	}
	n, ok := b.constant(&m.Len)
	if !ok || n < 0 {
		return 0, b.bad(m.Len.Line, "member %s: len %s: no number, and no constant", m.Name, m.Len.Value)
	}
	return n, nil
}

func (b *builder) constant(v *yaml.Node) (int, bool) {
	if d := b.defs[v.Value]; d != nil && d.Type == "const" && d.Value.Value != v.Value {
		v = &d.Value
	}
	n, err := strconv.ParseInt(v.Value, 0, 32)
	return int(n), err == nil
}
