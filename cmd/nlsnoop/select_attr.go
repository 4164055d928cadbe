// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"slices"
	"strconv"
	"strings"

	"github.com/nlsnoop/nlsnoop/decode"
)

// attrTest wants an attribute, by name or, where no table knows it, number.
type attrTest struct {
	name   string
	number int // -1: by name
	value  []byte
	valued bool
}

// attrs is --attr.
type attrs struct {
	take, drop []attrTest
	buf        *[]byte
}

func newAttrs(values []string, tables *decode.Tables) (attrs, error) {
	as := attrs{buf: new([]byte)}
	var known map[string]bool
	for _, v := range values {
		word, drop := strings.CutPrefix(v, "!")
		name, value, valued := strings.Cut(word, "=")
		t := attrTest{name: name, number: -1, value: []byte(value), valued: valued}
		if n, err := strconv.ParseUint(name, 10, 14); err == nil {
			t.number = int(n)
		} else if known == nil {
			known = attrNames(tables)
		}
		if t.number < 0 && !known[name] {
			return as, unknownAttr(name, known)
		}
		if drop {
			as.drop = append(as.drop, t)
		} else {
			as.take = append(as.take, t)
		}
	}
	return as, nil
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
		return n.Def == nil && int(n.Type) == t.number
	}
	return n.Def != nil && n.Def.Name == t.name
}

// valued compares with the value as printed, or the name of the interface
// printed beside it.
func (as attrs) valued(m *decode.Message, n *decode.Node, want []byte) bool {
	*as.buf = n.AppendValue((*as.buf)[:0], m, &decode.Format{})
	if bytes.Equal(*as.buf, want) {
		return true
	}
	if n.Def == nil || n.Def.Show != decode.IfIndex || m.Context.Names == nil {
		return false
	}
	index, ok := n.Uint()
	if !ok {
		signed, isInt := n.Int()
		index, ok = uint64(signed), isInt
	}
	if !ok {
		return false
	}
	name, known := m.Context.Names.Link(uint32(index))
	return known && name == string(want)
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
