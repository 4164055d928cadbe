// SPDX-License-Identifier: Apache-2.0

package ynl

import (
	"strconv"

	"github.com/nlsnoop/nlsnoop/decode"
)

// scalarKinds are the kinds of the specs' plain types.
var scalarKinds = map[string]decode.Kind{
	"u8": decode.U8, "u16": decode.U16, "u32": decode.U32, "u64": decode.U64,
	"s8": decode.S8, "s16": decode.S16, "s32": decode.S32, "s64": decode.S64,
	"uint": decode.Uint, "sint": decode.Sint, "flag": decode.Flag, "string": decode.String,
	"binary": decode.Binary, "bitfield32": decode.Bitfield32, "pad": decode.Pad, "unused": decode.Unused,
}

// scalarWidths are the bytes of integers in structs.
var scalarWidths = map[decode.Kind]int{
	decode.U8: 1, decode.U16: 2, decode.U32: 4, decode.U64: 8,
	decode.S8: 1, decode.S16: 2, decode.S32: 4, decode.S64: 8,
}

// row is an attribute without number and name.
func (b *builder) row(s *setYAML, a *attrYAML) (decode.Attr, error) {
	row, err := b.kind(s, a)
	if err != nil {
		return row, err
	}
	row.Secret = a.Secret
	if err := b.show(a, &row); err != nil || !a.Either {
		return row, err
	}
	full := row
	return decode.Attr{Kind: decode.SubMessage, Sub: &decode.Sub{
		BySize: true, Formats: []decode.Attr{{Kind: decode.Flag, Of: "0"}}, Fallback: &full,
	}}, nil
}

// show is an overlay's word for how a number reads.
func (b *builder) show(a *attrYAML, row *decode.Attr) error {
	if a.Show == "" {
		return nil
	}
	show, ok := shows[a.Show]
	if !ok {
		return b.bad(a.line, "%s: show %q", a.Name, a.Show)
	}
	row.Show = show
	return nil
}

// shown is a scalar, and how it reads.
func (b *builder) shown(a *attrYAML) (decode.Attr, error) {
	row, err := b.scalar(a)
	if err != nil {
		return row, err
	}
	return row, b.show(a, &row)
}

func (b *builder) kind(s *setYAML, a *attrYAML) (decode.Attr, error) {
	switch a.Type {
	case "binary-array": // of overlays
		st := b.structs[a.Struct]
		if st == nil {
			return decode.Attr{}, b.bad(a.line, "%s: no struct %s", a.Name, a.Struct)
		}
		return decode.Attr{Kind: decode.Packed, Elem: decode.StructOf, Struct: st}, nil
	case "bitmap": // of overlays: of 32 bit words
		return decode.Attr{Kind: decode.Bitmap, Elem: decode.U32}, nil
	case "sockaddr":
		return decode.Attr{Kind: decode.SubMessage, Sub: b.sockaddr()}, nil
	case "nest":
		if a.Nested == "" {
			return decode.Attr{}, nil
		}
		sp, err := b.space(a, a.Nested)
		return decode.Attr{Kind: decode.Nest, Space: sp}, err
	case "indexed-array", "array-nest":
		return b.array(a)
	case "nest-type-value":
		sp, err := b.space(a, a.Nested)
		if len(a.TypeValue) > 2 {
			return decode.Attr{}, b.bad(a.line, "%s: %d type-values; more than 2 are not supported", a.Name, len(a.TypeValue))
		}
		if len(a.TypeValue) == 2 {
			return decode.Attr{Kind: decode.Array, Elem: decode.NestArray, Space: sp}, err
		}
		return decode.Attr{Kind: decode.NestArray, Space: sp}, err
	case "sub-message":
		sub, err := b.sub(s, a)
		return decode.Attr{Kind: decode.SubMessage, Sub: sub}, err
	}
	if a.Struct != "" && a.Type == "binary" {
		st := b.structs[a.Struct]
		if st == nil {
			return decode.Attr{}, b.bad(a.line, "%s: no struct %s", a.Name, a.Struct)
		}
		return decode.Attr{Kind: decode.StructOf, Struct: st}, nil
	}
	if a.SubType != "" && a.Type == "binary" {
		return b.packed(a)
	}
	return b.scalar(a)
}

// space is the space of a set an attribute names.
func (b *builder) space(a *attrYAML, set string) (*decode.Space, error) {
	sp := b.spaces[b.root(set)]
	if sp == nil {
		return nil, b.bad(a.line, "%s: no attribute set %q", a.Name, set)
	}
	return sp, nil
}

// array is attributes whose nla_type is an index.
func (b *builder) array(a *attrYAML) (decode.Attr, error) {
	if a.SubType == "nest" || a.Type == "array-nest" {
		sp, err := b.space(a, a.Nested)
		return decode.Attr{Kind: decode.NestArray, Space: sp}, err
	}
	elem := *a
	elem.Type, elem.SubType = a.SubType, ""
	row, err := b.row(nil, &elem)
	switch row.Kind {
	case decode.Unknown, decode.SubMessage, decode.Pad, decode.Unused:
		if err == nil {
			err = b.bad(a.line, "%s: an array of %q", a.Name, a.SubType)
		}
	}
	row.Kind, row.Elem = decode.Array, row.Kind
	return row, err
}

// packed is elements without headers.
func (b *builder) packed(a *attrYAML) (decode.Attr, error) {
	elem := *a
	elem.Type, elem.SubType = a.SubType, ""
	row, err := b.scalar(&elem)
	if err == nil && scalarWidths[row.Kind] == 0 {
		err = b.bad(a.line, "%s: binary of %q", a.Name, a.SubType)
	}
	row.Kind, row.Elem = decode.Packed, row.Kind
	return row, err
}

// scalar is a value that holds no others.
func (b *builder) scalar(a *attrYAML) (decode.Attr, error) {
	kind, ok := scalarKinds[a.Type]
	if !ok {
		return decode.Attr{}, b.bad(a.line, "%s: type %q is unknown", a.Name, a.Type)
	}
	e, err := b.enum(a)
	if err != nil {
		return decode.Attr{}, err
	}
	row := decode.Attr{Kind: kind}
	if kind == decode.Bitfield32 || kind == decode.Uint || kind == decode.Sint || scalarWidths[kind] > 0 {
		row.Enum = e
	}
	switch a.Order {
	case "", "host":
	case "big-endian":
		row.Order = decode.Big
	case "little-endian":
		row.Order = decode.Little
	default:
		return row, b.bad(a.line, "%s: byte-order %q", a.Name, a.Order)
	}
	if scalarWidths[kind] == 1 || kind == decode.String || kind == decode.Binary {
		row.Order = decode.Host
	}
	return row, b.hint(a, &row)
}

// hint is how a value reads.
func (b *builder) hint(a *attrYAML, row *decode.Attr) error {
	number := scalarWidths[row.Kind] > 0 || row.Kind == decode.Uint
	switch a.Hint {
	case "":
	case "hex":
		if number && row.Enum == nil {
			row.Show = decode.Hex
		}
	case "ipv4", "ipv6", "ipv4-or-v6":
		if row.Kind == decode.U32 {
			row.Show, row.Order = decode.IPv4, decode.Big
		} else if !number {
			row.Kind = decode.IP
		}
	case "mac":
		if !number {
			row.Kind = decode.MAC
		}
	case "uuid":
		if !number {
			row.Kind = decode.UUID
		}
	case "fddi", "dec":
	default:
		return b.bad(a.line, "%s: display-hint %q", a.Name, a.Hint)
	}
	return nil
}

// sub is the rows of a sub-message.
func (b *builder) sub(s *setYAML, a *attrYAML) (*decode.Sub, error) {
	y := b.subs[a.SubMessage]
	if y == nil {
		return nil, b.bad(a.line, "%s: no sub-message %q", a.Name, a.SubMessage)
	}
	sub := &decode.Sub{}
	sel, err := b.selector(s, a, sub)
	if err != nil {
		return nil, err
	}
	for _, f := range y.Formats {
		row := decode.Attr{}
		if f.Type != "" {
			if row, err = b.scalar(&attrYAML{line: f.line, Name: f.Value, Type: f.Type, Enum: f.Enum}); err != nil {
				return nil, err
			}
		}
		row.Of = b.selected(sel, f.Value)
		if f.AttrSet != "" {
			row.Kind = decode.Nest
			if row.Space = b.spaces[b.root(f.AttrSet)]; row.Space == nil {
				return nil, b.bad(f.line, "format %s of %s: no attribute set %s", f.Value, y.Name, f.AttrSet)
			}
		}
		if f.FixedHeader != "" {
			if row.Struct = b.structs[f.FixedHeader]; row.Struct == nil {
				return nil, b.bad(f.line, "format %s of %s: no struct %s", f.Value, y.Name, f.FixedHeader)
			}
			switch {
			case f.Older != "":
				old := b.structs[f.Older]
				if old == nil {
					return nil, b.bad(f.line, "format %s of %s: no struct %s", f.Value, y.Name, f.Older)
				}
				row = bySize(row.Of, old, &decode.Attr{Kind: decode.StructOf, Struct: row.Struct})
			case f.Either, f.Compat:
				row = either(row, f.Compat)
			case row.Kind != decode.Nest:
				row.Kind = decode.StructOf
			}
		}
		if row.Of != "" {
			sub.Formats = append(sub.Formats, row)
		}
	}
	return sub, nil
}

// either is a format that is a struct, by its size, or else a set of attributes,
// which comes after the struct where both is set.
func either(f decode.Attr, both bool) decode.Attr {
	fallback := &decode.Attr{Kind: decode.Nest, Space: f.Space}
	if both {
		fallback.Struct = f.Struct
	}
	return bySize(f.Of, f.Struct, fallback)
}

// bySize is a format that is a struct where it is as long, else another.
func bySize(of string, st *decode.Struct, fallback *decode.Attr) decode.Attr {
	return decode.Attr{Kind: decode.SubMessage, Of: of, Sub: &decode.Sub{
		BySize: true, Formats: []decode.Attr{{Kind: decode.StructOf, Of: strconv.Itoa(st.Size), Struct: st}}, Fallback: fallback,
	}}
}

// selected is a selector's value as the tables have it.
func (b *builder) selected(sel *attrYAML, value string) string {
	if sel == nil || sel.Type == "string" {
		return value
	}
	d := b.defs[sel.Enum]
	if d == nil {
		return value
	}
	next := d.ValueStart
	for _, e := range d.Entries {
		if e.Value != nil {
			next = *e.Value
		}
		if e.Name == value {
			return strconv.FormatUint(next, 10)
		}
		next++
	}
	return value
}

// selector finds what picks a sub-message: an attribute of its own set, of one
// around it, or a field of a fixed header.
func (b *builder) selector(s *setYAML, a *attrYAML, sub *decode.Sub) (*attrYAML, error) {
	if a.Selector == "" {
		return nil, b.bad(a.line, "%s: no selector", a.Name)
	}
	seen := map[string]bool{}
	for up, level := 0, []*setYAML{s}; len(level) > 0; up++ {
		var above []*setYAML
		for _, in := range level {
			if seen[in.Name] {
				continue
			}
			seen[in.Name] = true
			if sel := in.attr(a.Selector); sel != nil {
				own := in.Name
				if in.SubsetOf != "" {
					own = in.SubsetOf
				}
				sub.Attr, sub.Up = b.numbers[own][a.Selector], uint8(up)
				return sel, nil
			}
			above = append(above, b.holders(in.Name)...)
		}
		level = above
	}
	for _, d := range b.y.Defs {
		for _, m := range d.Members {
			if m.Name == a.Selector {
				sub.Field = member(m.Name)
				return m, nil
			}
		}
	}
	return nil, b.bad(a.line, "%s: selector %s: no such attribute or member", a.Name, a.Selector)
}

// holders are the sets with attributes nested in which is a set.
func (b *builder) holders(name string) (sets []*setYAML) {
	for _, s := range b.y.Sets {
		for _, a := range s.Attrs {
			if a.Nested == name || a.SubMessage != "" && b.subs[a.SubMessage].names(name) {
				sets = append(sets, s)
				break
			}
		}
	}
	return sets
}

func (y *subYAML) names(set string) bool {
	if y == nil {
		return false
	}
	for _, f := range y.Formats {
		if f.AttrSet == set {
			return true
		}
	}
	return false
}
