// SPDX-License-Identifier: Apache-2.0

package ynl

import (
	"cmp"
	"slices"
	"strings"

	"github.com/nlsnoop/nlsnoop/decode"
)

// numbered is a message's number each way; -1: it does not go that way.
type numbered struct{ request, reply int }

// messages makes the family.
func (b *builder) messages() (*decode.Family, error) {
	f := &decode.Family{Name: b.y.Name, Protocol: netlinkGeneric}
	numbers := b.unified()
	if b.y.Operations.Model == "directional" {
		numbers = b.directional()
	}
	if b.y.Protonum != nil {
		f.Protocol = *b.y.Protonum
	}
	if f.Protocol == netlinkNetfilter {
		f.Subsystem = b.subsystem(numbers)
	}
	var err error
	if f.Header, err = b.header(0, b.y.Operations.FixedHeader); err != nil {
		return nil, err
	}
	all, err := b.types(numbers)
	if err != nil {
		return nil, err
	}
	if f.Protocol == netlinkNetfilter {
		all = slices.DeleteFunc(all, func(t decode.Type) bool { return uint8(t.Number>>8) != f.Subsystem }) // batches
		for i := range all {
			all[i].Number &= 0xff
		}
	}
	b.common(f, all)
	f.Types = b.complete(all)
	for i := range f.Types {
		if n := f.Types[i].Number; n > 0xff && f.Protocol == netlinkGeneric {
			return nil, b.bad(0, "message %s: number %d does not fit a byte", f.Types[i].Name, n)
		}
	}
	f.Name = familyName(f)
	return f, nil
}

// Protocols (linux/netlink.h).
const (
	netlinkNetfilter = 12
	netlinkGeneric   = 16
)

// familyName is what package decode calls the family whose messages these are
// some of: of netlink-raw specs there may be several for one.
func familyName(f *decode.Family) string {
	if f.Protocol == netlinkGeneric {
		return f.Name
	}
	for _, o := range decode.Builtin().Families() {
		if o.Protocol == f.Protocol && o.Subsystem == f.Subsystem {
			return o.Name
		}
	}
	return f.Name
}

// unified gives each operation the number after the last one's.
func (b *builder) unified() []numbered {
	var all []numbered
	next := 1
	for _, o := range b.y.Operations.List {
		if o.Value != nil {
			next = int(*o.Value)
		}
		n := numbered{next, next}
		if o.Notify != "" || o.Event != nil {
			n.request = -1
		}
		all = append(all, n)
		next++
	}
	return all
}

// directional counts requests and replies apart.
func (b *builder) directional() []numbered {
	var all []numbered
	request, reply := 1, 1
	for _, o := range b.y.Operations.List {
		n := numbered{-1, -1}
		mode := cmp.Or(o.Do, o.Dump)
		if mode == nil {
			if o.Value != nil {
				reply = int(*o.Value)
			}
			n.reply = reply
			reply++
			all = append(all, n)
			continue
		}
		if v := o.explicit((*modeYAML).request); v != nil {
			request = int(*v)
		}
		if v := o.explicit((*modeYAML).reply); v != nil {
			reply = int(*v)
		}
		n.request = request
		request++
		if mode.Reply != nil {
			n.reply = reply
			reply++
		}
		all = append(all, n)
	}
	return all
}

func (m *modeYAML) request() *halfYAML { return m.Request }
func (m *modeYAML) reply() *halfYAML   { return m.Reply }

// explicit is the number written for one way of an operation; nil: none.
func (o *opYAML) explicit(way func(*modeYAML) *halfYAML) *uint16 {
	for _, m := range []*modeYAML{o.Do, o.Dump} {
		if m != nil {
			if h := way(m); h != nil && h.Value != nil {
				return h.Value
			}
		}
	}
	return nil
}

// apart reports whether replies have names of their own: then they are counted
// and never written out.
func (b *builder) apart() bool {
	if b.y.Operations.Model != "directional" {
		return false
	}
	for _, o := range b.y.Operations.List {
		if o.explicit((*modeYAML).reply) != nil {
			return false
		}
	}
	return true
}

// subsystem is the high byte of an nfnetlink spec's numbers, but for those of
// batches.
func (b *builder) subsystem(all []numbered) uint8 {
	for _, n := range all {
		if n.request > 0xff {
			return uint8(n.request >> 8)
		}
	}
	return 0
}

func (b *builder) header(line int, name string) (*decode.Struct, error) {
	if name == "" {
		return nil, nil
	}
	st := b.structs[name]
	if st == nil {
		return nil, b.bad(line, "fixed-header %s: no such struct", name)
	}
	return st, nil
}

// types are the operations' messages, in the spec's order; those that only
// their number is known of have no name.
func (b *builder) types(numbers []numbered) ([]decode.Type, error) {
	byName := map[string]*opYAML{}
	for _, o := range b.y.Operations.List {
		if o.Name == "" || byName[o.Name] != nil {
			return nil, b.bad(o.line, "operation %q: no name, or twice", o.Name)
		}
		byName[o.Name] = o
	}
	apart := b.apart()
	var all []decode.Type
	for i, o := range b.y.Operations.List {
		t := decode.Type{Direction: decode.Both, Name: b.opName(o)}
		t.Class = class(t.Name, o.Dump != nil)
		set, header := o.AttrSet, cmp.Or(o.FixedHeader, b.y.Operations.FixedHeader)
		if of := byName[o.Notify]; of != nil {
			set, header = cmp.Or(set, of.AttrSet), cmp.Or(o.FixedHeader, of.FixedHeader, header)
		} else if o.Notify != "" {
			return nil, b.bad(o.line, "operation %s: notify: no operation %s", o.Name, o.Notify)
		}
		var err error
		if t.Header, err = b.header(o.line, header); err != nil {
			return nil, err
		}
		if set != "" {
			if t.Space = b.spaces[b.root(set)]; t.Space == nil {
				return nil, b.bad(o.line, "operation %s: no attribute set %s", o.Name, set)
			}
		}
		all = append(all, b.ways(o, t, numbers[i], apart)...)
	}
	return all, nil
}

// ways are the rows of an operation.
func (b *builder) ways(o *opYAML, t decode.Type, n numbered, apart bool) (rows []decode.Type) {
	if b.y.Operations.Model != "directional" {
		t.Number = uint16(n.reply)
		if n.request < 0 {
			t.Direction, t.Class = decode.FromKernel, decode.ClassOther
		}
		return []decode.Type{t}
	}
	if n.request >= 0 {
		t.Number = uint16(n.request)
		if apart {
			t.Direction = decode.ToKernel
		}
		rows = append(rows, t)
	}
	if n.reply < 0 {
		return rows
	}
	t.Number = uint16(n.reply)
	switch {
	case apart && n.request >= 0:
		t.Name = renamed(t.Name + "_REPLY")
		fallthrough
	case apart:
		t.Direction, t.Class = decode.FromKernel, decode.ClassOther
	case o.explicit((*modeYAML).reply) == nil && o.Value == nil:
		return rows
	default:
		t.Name = "" // it is the operation's of that number
	}
	return append(rows, t)
}

// class tells by the words of a message's constant what its flags mean.
func class(name string, dumped bool) decode.Class {
	words := strings.Split(name, "_")
	for _, w := range words {
		if w == "GET" || strings.HasPrefix(w, "GET") {
			return decode.ClassGet
		}
	}
	for _, w := range words {
		switch {
		case strings.HasPrefix(w, "NEW") || strings.HasPrefix(w, "ADD") || w == "CREATE":
			return decode.ClassNew
		case strings.HasPrefix(w, "DEL") || w == "REMOVE" || strings.HasPrefix(w, "DESTROY"):
			return decode.ClassDelete
		}
	}
	if dumped {
		return decode.ClassGet
	}
	return decode.ClassOther
}

// common takes what all messages share out of them into the family.
func (b *builder) common(f *decode.Family, all []decode.Type) {
	if len(all) == 0 {
		return
	}
	space, header := all[0].Space, all[0].Header
	for i := range all {
		if all[i].Space != space && all[i].Space != nil {
			space = nil
		}
		if all[i].Header != header {
			header = nil
		}
	}
	if f.Header == nil {
		f.Header = header
	}
	f.Space = space
	for i := range all {
		if all[i].Space == space {
			all[i].Space = nil
		}
		if all[i].Header == f.Header {
			all[i].Header = nil
		}
	}
}

// complete joins the rows of one number, names them by the extra ones, and
// adds those.
func (b *builder) complete(all []decode.Type) []decode.Type {
	type key struct {
		number uint16
		dir    decode.Direction
		event  bool
	}
	rows := map[key]*decode.Type{}
	var order []*decode.Type
	for i := range all {
		t := &all[i]
		k := key{t.Number, t.Direction, false}
		if have := rows[k]; have != nil {
			if have.Name == "" {
				space := cmp.Or(have.Space, t.Space)
				*have = *t
				have.Space = space
			}
			continue
		}
		rows[k] = t
		order = append(order, t)
	}
	for _, e := range extraTypes()[b.y.Name] {
		t := decode.Type{Number: e.number, Direction: decode.Both, Name: e.name, Class: class(e.name, false)}
		t.Space = b.spaces[b.root(e.set)]
		if e.event {
			t.Direction, t.Class, t.Event = decode.FromKernel, decode.ClassOther, e.beside
			if both := rows[key{t.Number, decode.Both, false}]; both != nil && !e.beside {
				both.Direction = decode.ToKernel
			}
		}
		k := key{t.Number, t.Direction, t.Event}
		if have := rows[k]; have != nil {
			have.Name, have.Class = t.Name, t.Class
			continue
		}
		rows[k] = &t
		order = append(order, &t)
	}
	var done []decode.Type
	for _, t := range order {
		if t.Name != "" {
			done = append(done, *t)
		}
	}
	slices.SortStableFunc(done, func(a, b decode.Type) int {
		return cmp.Or(cmp.Compare(a.Number, b.Number), cmp.Compare(event(a), event(b)), cmp.Compare(a.Direction, b.Direction))
	})
	return done
}

// event is 1 of a row that is beside those of requests and replies.
func event(t decode.Type) int {
	if t.Event {
		return 1
	}
	return 0
}
