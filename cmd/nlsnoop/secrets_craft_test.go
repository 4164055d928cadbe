// SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/binary"
	"slices"
	"strconv"

	"github.com/nlsnoop/nlsnoop/decode"
	"golang.org/x/sys/unix"
)

// keyed is a message with one key or password in it, made from the tables: a
// secret column that comes to them is tried by itself.
type keyed struct {
	protocol int
	typ      *decode.Type
	way      decode.Direction
	row      *decode.Attr
	first    bool // of the messages with this row
	make     func(key []byte) []byte
}

// craftedFamily is the number of every generic family here.
const craftedFamily = 0x22

// holder is bytes around a key.
type holder struct {
	row  *decode.Attr
	wrap func(key []byte) []byte
}

// craft makes a message of each type and direction for each secret row that
// may be in it.
func craft(f *decode.Family) (all []keyed) {
	seen := map[*decode.Attr]bool{}
	for i := range f.Types {
		typ := &f.Types[i]
		for _, form := range forms(f, typ) {
			for _, h := range inSpace(form.Space, nil) {
				for _, way := range []decode.Direction{decode.ToKernel, decode.FromKernel} {
					if typ.Direction != decode.Both && typ.Direction != way {
						continue
					}
					all = append(all, keyed{protocol: f.Protocol, typ: typ, way: way, row: h.row, first: !seen[h.row],
						make: func(key []byte) []byte { return craftMessage(f, typ, &form, h.wrap(key)) }})
					seen[h.row] = true
				}
			}
			all = append(all, craftHeaders(f, typ, form.Header, seen)...)
		}
	}
	return all
}

// craftHeaders makes a message for each secret a fixed header may end in, told
// by a field at its start (iscsi).
func craftHeaders(f *decode.Family, typ *decode.Type, header *decode.Struct, seen map[*decode.Attr]bool) (all []keyed) {
	if header == nil || len(header.Fields) == 0 {
		return nil
	}
	last := &header.Fields[len(header.Fields)-1]
	if last.Sub == nil || last.Sub.Field != header.Fields[0].Name || header.Fields[0].Kind != decode.U32 {
		return nil
	}
	for i := range last.Sub.Formats {
		row := &last.Sub.Formats[i]
		if row.Secret && row.Of == strconv.Itoa(int(typ.Number)) {
			all = append(all, keyed{protocol: f.Protocol, typ: typ, way: decode.ToKernel, row: row, first: !seen[row],
				make: func(key []byte) []byte {
					fixed := make([]byte, header.Size)
					binary.NativeEndian.PutUint32(fixed, uint32(typ.Number))
					return message(typ.Number, unix.NLM_F_REQUEST, fixed, key)
				}})
			seen[row] = true
		}
	}
	return all
}

// forms are what a type may be: its forms, or the one it has.
func forms(f *decode.Family, typ *decode.Type) []decode.Form {
	if len(typ.Forms) > 0 {
		return typ.Forms
	}
	one := decode.Form{Header: typ.Header, Space: typ.Space}
	if one.Space == nil {
		one.Space = f.Space
	}
	if one.Header == nil {
		one.Header = f.Header
	}
	return []decode.Form{one}
}

func craftMessage(f *decode.Family, typ *decode.Type, form *decode.Form, body []byte) []byte {
	number := typ.Number
	var fixed []byte
	switch f.Protocol {
	case unix.NETLINK_GENERIC:
		number, fixed = craftedFamily, []byte{byte(typ.Number), 1, 0, 0}
	case unix.NETLINK_NETFILTER:
		number |= uint16(f.Subsystem) << 8
	}
	if form.Header != nil {
		header := make([]byte, (form.Header.Size+3)&^3)
		copy(header, form.Start)
		fixed = append(fixed, header...)
	}
	return message(number, unix.NLM_F_REQUEST, fixed, attr(0x3ff0, 1, 2), body, attr(0x3ff1, 3, 4))
}

// inSpace is a holder for each secret row among a space's attributes, at any
// depth, but through no space twice: around are those it is in.
func inSpace(s *decode.Space, around []*decode.Space) (all []holder) {
	if s == nil || slices.Contains(around, s) {
		return nil
	}
	around = append(slices.Clone(around), s)
	for i := range s.Attrs {
		if reaches(&s.Attrs[i], map[*decode.Space]bool{}) {
			all = append(all, inRow(&s.Attrs[i], s, around)...)
		}
	}
	return all
}

// reaches says whether there is a secret in the row, at any depth, but in
// spaces that were looked through.
func reaches(row *decode.Attr, spaces map[*decode.Space]bool) bool {
	if row.Secret {
		return true
	}
	rows := func(list []decode.Attr) bool {
		return slices.ContainsFunc(list, func(a decode.Attr) bool { return reaches(&a, spaces) })
	}
	if row.Struct != nil && rows(row.Struct.Fields) || row.Sub != nil && rows(row.Sub.Formats) {
		return true
	}
	if row.Space == nil || spaces[row.Space] {
		return false
	}
	spaces[row.Space] = true
	return rows(row.Space.Attrs)
}

// inRow is a holder for each secret in an attribute, with what selects it.
func inRow(row *decode.Attr, s *decode.Space, around []*decode.Space) (all []holder) {
	wrap := func(row, inner *decode.Attr, before []byte, inside func([]byte) []byte) {
		all = append(all, holder{inner, func(key []byte) []byte {
			return append(slices.Clone(before), attr(row.Type, inside(key)...)...)
		}})
	}
	if row.Secret {
		wrap(row, row, nil, func(key []byte) []byte { return key[:min(len(key), secretSize(row))] })
		return all
	}
	switch row.Kind {
	case decode.Nest:
		lead := []byte(nil)
		if row.Struct != nil {
			lead = make([]byte, (row.Struct.Size+3)&^3)
		}
		for _, h := range inSpace(row.Space, around) {
			wrap(row, h.row, nil, func(key []byte) []byte { return append(slices.Clone(lead), h.wrap(key)...) })
		}
	case decode.NestArray:
		for _, h := range inSpace(row.Space, around) {
			wrap(row, h.row, nil, func(key []byte) []byte { return attr(1, h.wrap(key)...) })
		}
	case decode.StructOf, decode.Packed, decode.Chain:
		if row.Struct == nil {
			break
		}
		for _, h := range inStruct(row.Struct) {
			wrap(row, h.row, nil, h.wrap)
		}
	case decode.SubMessage:
		for i := range row.Sub.Formats {
			format := &row.Sub.Formats[i]
			before := selectorOf(s, row.Sub.Attr, format.Of)
			for _, h := range inRow(format, s, around) {
				all = append(all, holder{h.row, func(key []byte) []byte { return append(slices.Clone(before), h.wrap(key)...) }})
			}
		}
	}
	return all
}

// inStruct is a holder for each secret field.
func inStruct(s *decode.Struct) (all []holder) {
	at := 0
	for i := range s.Fields {
		f := &s.Fields[i]
		size := int(f.Len)
		if size == 0 {
			size = secretSize(f)
		}
		if f.Secret {
			from := at
			all = append(all, holder{f, func(key []byte) []byte {
				b := make([]byte, max(s.Size, from+min(size, len(key))))
				copy(b[from:min(from+size, len(b))], key)
				return b
			}})
		}
		at += size
	}
	return all
}

// selectorOf is the attribute that says what a sub-message is.
func selectorOf(s *decode.Space, typ uint16, value string) []byte {
	return attr(typ, append([]byte(value), 0)...)
}

func secretSize(row *decode.Attr) int {
	switch row.Kind {
	case decode.U8, decode.S8:
		return 1
	case decode.U16, decode.S16:
		return 2
	case decode.U32, decode.S32:
		return 4
	case decode.U64, decode.S64:
		return 8
	}
	return 32
}

// secretRows are all of the family's, however deep.
func secretRows(f *decode.Family) map[*decode.Attr]bool {
	found := map[*decode.Attr]bool{}
	spaces := map[*decode.Space]bool{}
	var rows func([]decode.Attr)
	space := func(s *decode.Space) {
		if s != nil && !spaces[s] {
			spaces[s] = true
			rows(s.Attrs)
		}
	}
	fields := func(s *decode.Struct) {
		if s != nil {
			rows(s.Fields)
		}
	}
	rows = func(list []decode.Attr) {
		for i := range list {
			a := &list[i]
			if a.Secret {
				found[a] = true
				continue
			}
			space(a.Space)
			fields(a.Struct)
			if a.Sub != nil {
				rows(a.Sub.Formats)
			}
		}
	}
	for i := range f.Types {
		for _, form := range forms(f, &f.Types[i]) {
			space(form.Space)
			fields(form.Header)
		}
	}
	fields(f.Header)
	return found
}

// refused is the NLMSG_ERROR that repeats a request.
func refused(request []byte) []byte {
	code := binary.NativeEndian.AppendUint32(nil, uint32(0xffffffff-21)) // -EINVAL
	return message(decode.ERROR, 0, code, request)
}
