// SPDX-License-Identifier: Apache-2.0

package infer

import (
	"maps"
	"slices"
	"strings"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/internal/btfenum"
)

// Tables are the family's, all rows marked as inferred; nil: nothing is known
// of it. Enums are those that [Wants] takes.
func Tables(f *Family, enums []btfenum.Enum) *decode.Family {
	b := builder{family: f, found: take(f, enums), enums: enums, spaces: map[spaceKey]*decode.Space{}}
	out := &decode.Family{Name: f.Name, Protocol: protocol, Header: header(f.HeaderSize)}
	main, sole := f.main()
	own := b.space(main, b.found.attrs, b.found.prefix)
	requests := b.found.apart || strings.HasSuffix(b.found.prefix, requestWords)
	if sole && !requests {
		out.Space = own
	}
	if l := b.found.commands; l != nil {
		for _, number := range slices.Sorted(maps.Keys(l.names)) {
			out.Types = append(out.Types, b.types(number, main, own, out.Space)...)
		}
	}
	if out.Space == nil && len(out.Types) == 0 {
		return nil
	}
	return out
}

// protocol is NETLINK_GENERIC.
const protocol = 16

// header is what a family puts before the attributes; nobody says what is in it.
func header(size int) *decode.Struct {
	if size <= 0 || size > 0xffff {
		return nil
	}
	return &decode.Struct{Name: "userhdr", Size: size, Fields: []decode.Attr{
		{Kind: decode.Binary, Len: uint16(size), Name: "userhdr", Inferred: true},
	}}
}

// builder makes one family's rows.
type builder struct {
	family *Family
	found  taken
	enums  []btfenum.Enum
	spaces map[spaceKey]*decode.Space
}

// spaceKey is a policy with the names for it.
type spaceKey struct {
	policy int
	prefix string // "": it has no names
}

// types are the rows of a command. Own is the space of the policy with this
// number, main; all is what holds for the family.
func (b *builder) types(number, main int, own, all *decode.Space) (rows []decode.Type) {
	at := slices.IndexFunc(b.family.Ops, func(op Op) bool { return op.Command == number })
	row := decode.Type{Number: uint16(number), Name: b.found.commands.names[number], Inferred: true}
	if at >= 0 {
		request := row
		request.Direction = decode.ToKernel
		if all == nil {
			request.Space = b.request(&b.family.Ops[at], main, own)
		}
		rows = append(rows, request)
	}
	if !b.found.apart && (at >= 0 || number > 0) { // 0 is *_UNSPEC
		row.Direction = decode.FromKernel
		rows = append(rows, row)
	}
	return rows
}

// request is the space of an operation's requests; nil where do and dump are
// different ones.
func (b *builder) request(op *Op, main int, own *decode.Space) *decode.Space {
	number := op.Do
	if number == None {
		number = op.Dump
	}
	switch {
	case op.Dump != None && op.Dump != number, number == None && !b.sole():
		return nil
	case number == main:
		return own
	}
	return b.space(number, nil, "")
}

func (b *builder) sole() bool {
	_, sole := b.family.main()
	return sole
}

// space is the rows of a policy, with the names of a list if it is not nil; nil
// where there is neither.
func (b *builder) space(policy int, l *list, prefix string) *decode.Space {
	p := b.family.Policies[policy]
	if l == nil {
		prefix = ""
	}
	if l == nil && len(p) == 0 {
		return nil
	}
	key := spaceKey{policy, prefix}
	if s := b.spaces[key]; s != nil {
		return s
	}
	s := &decode.Space{Name: strings.ToLower(strings.Trim(prefix, "_")), Prefix: prefix}
	b.spaces[key] = s // before its rows: nests may be in themselves
	for _, number := range numbers(p, l) {
		attr, known := p[uint16(number)]
		row := decode.Attr{Type: uint16(number), Inferred: true}
		if l != nil {
			row.Name = l.names[number]
		}
		if known {
			row.Kind = attr.kind()
		}
		switch row.Kind {
		case decode.Nest, decode.NestArray:
			row.Space = b.nested(strings.TrimPrefix(row.Name, prefix), &attr)
		case decode.Unknown, decode.Binary, decode.String:
			row.Secret = secret(row.Name)
		}
		s.Attrs = append(s.Attrs, row)
	}
	return s
}

// numbers are those of a policy and a list, ascending; 0 is *_UNSPEC.
func numbers(p Policy, l *list) []int {
	all := map[int]bool{}
	for n := range p {
		all[int(n)] = true
	}
	if l != nil {
		for n := range l.names {
			all[n] = true
		}
	}
	if _, checked := p[0]; !checked {
		delete(all, 0)
	}
	return slices.Sorted(maps.Keys(all))
}

// nested is the space in an attribute, of which the words after the prefix are
// given.
func (b *builder) nested(attr string, a *Attr) *decode.Space {
	if a.Nested == None {
		return nil
	}
	l, prefix := (*list)(nil), ""
	if attr != "" && b.found.stem != "" {
		if l = b.found.nest(b.enums, attr, a.MaxType, b.family.Policies[a.Nested]); l != nil {
			prefix = l.shared
		}
	}
	return b.space(a.Nested, l, prefix)
}
