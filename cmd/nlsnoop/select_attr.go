// SPDX-License-Identifier: Apache-2.0

package main

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/nlsnoop/nlsnoop/decode"
)

// attrTest wants an attribute, by name or, where no table knows it, number.
type attrTest struct {
	name   string
	number int // -1: by name
	value  string
	valued bool
}

// attrs is --attr.
type attrs struct {
	take, drop []attrTest
	format     decode.Format // as -v prints
	buf        *[]byte
}

func newAttrs(f *flags, tables *decode.Tables, inferred func() []*decode.Tables) (attrs, error) {
	as := attrs{buf: new([]byte), format: decode.Format{Secrets: f.secrets, Numeric: f.numeric}}
	var err error
	if len(f.attrs) == 0 {
		return as, nil
	}
	known := attrNames(tables)
	if as.take, as.drop, err = parseAttrs(f.attrs, known); err == nil {
		return as, nil
	}
	before := len(known)
	for _, t := range inferred() {
		maps.Copy(known, attrNames(t))
	}
	if len(known) > before {
		as.take, as.drop, err = parseAttrs(f.attrs, known)
	}
	return as, err
}

func unknownAttr(name string, known map[string]bool) error {
	all := make([]string, 0, len(known))
	for k := range known {
		all = append(all, k)
	}
	slices.Sort(all)
	if near := nearest(name, all); near != "" {
		return usagef("unknown attribute %q: did you mean %s?", name, near)
	}
	return usagef("unknown attribute %q", name)
}

func (as attrs) all() bool { return as.take == nil && as.drop == nil }

func (as attrs) want(m *decode.Message) bool {
	is := func(t attrTest) bool { return as.has(m, t) }
	return !slices.ContainsFunc(as.drop, is) && (as.take == nil || slices.ContainsFunc(as.take, is))
}

func (as attrs) has(m *decode.Message, t attrTest) bool {
	for n := range m.All() {
		if t.names(n) && (!t.valued || as.valued(m, n, t.value)) {
			return true
		}
	}
	return false
}

func (t attrTest) names(n *decode.Node) bool {
	if t.number >= 0 {
		return (n.Def == nil || n.Inferred()) && int(n.Type) == t.number
	}
	return n.Def != nil && n.Def.Name == t.name
}

// valued compares with the value as printed, in text or in JSON, with what
// stands in brackets behind it, and with the number an enum's or a flag's
// constant stands for.
func (as attrs) valued(m *decode.Message, n *decode.Node, want string) bool {
	printed := func(b []byte) bool { *as.buf = b; return string(b) == want }
	if printed(n.AppendValue((*as.buf)[:0], m, &as.format)) {
		return true
	}
	if n.Def == nil || n.Def.Kind == decode.Binary {
		hex, ok := strings.CutPrefix(string(*as.buf), "0x")
		return ok && hex == want
	}
	if n.Def.Secret && !as.format.Secrets {
		return false
	}
	if n.Kind() == decode.String {
		return string(n.Bytes()) == want
	}
	return len(want) > 0 && printed(n.AppendNote((*as.buf)[:0], m, &as.format)) || isNumber(n, want)
}

func isNumber(n *decode.Node, want string) bool {
	if v, ok := n.Uint(); ok {
		number, err := strconv.ParseUint(want, 0, 64)
		return err == nil && number == v
	}
	v, ok := n.Int()
	number, err := strconv.ParseInt(want, 0, 64)
	return ok && err == nil && number == v
}

// attrNames is every name a table gives to an attribute or a header's field.
func attrNames(tables *decode.Tables) map[string]bool {
	w := attrWalk{names: map[string]bool{}, spaces: map[*decode.Space]bool{}, structs: map[*decode.Struct]bool{}}
	for _, f := range tables.Families() {
		w.space(f.Space)
		w.fields(f.Header)
		for i := range f.Types {
			w.space(f.Types[i].Space)
			w.fields(f.Types[i].Header)
		}
	}
	return w.names
}

type attrWalk struct {
	names   map[string]bool
	spaces  map[*decode.Space]bool
	structs map[*decode.Struct]bool
}

func (w attrWalk) space(s *decode.Space) {
	if s == nil || w.spaces[s] {
		return
	}
	w.spaces[s] = true
	w.rows(s.Attrs)
}

func (w attrWalk) fields(s *decode.Struct) {
	if s == nil || w.structs[s] {
		return
	}
	w.structs[s] = true
	w.rows(s.Fields)
}

func (w attrWalk) rows(rows []decode.Attr) {
	for i := range rows {
		a := &rows[i]
		if a.Name != "" && a.Kind != decode.Pad {
			w.names[a.Name] = true
		}
		w.space(a.Space)
		w.fields(a.Struct)
		if a.Sub != nil {
			w.rows(a.Sub.Formats)
		}
	}
}
