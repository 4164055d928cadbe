// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// TestTables checks what the walker takes for granted of rows.
func TestTables(t *testing.T) {
	v := visit(families)
	for _, problem := range v.problems {
		t.Error(problem)
	}
	if len(v.spaces) < 100 || len(v.enums) < 80 || len(v.structs) < 80 {
		t.Errorf("visited %d spaces, %d enums, %d structs: not all of them", len(v.spaces), len(v.enums), len(v.structs))
	}
}

// TestFamilies checks that each name, and each protocol and subsystem, is one
// family's.
func TestFamilies(t *testing.T) {
	names := map[string]bool{}
	slots := map[[2]int]string{}
	for _, f := range families {
		if f.Name == "" || names[f.Name] {
			t.Errorf("family %q: no name, or twice", f.Name)
		}
		names[f.Name] = true
		if ProtocolName(f.Protocol) == "" {
			t.Errorf("family %s: no protocol %d", f.Name, f.Protocol)
		}
		slot := [2]int{f.Protocol, int(f.Subsystem)}
		if other := slots[slot]; other != "" && f.Protocol != protoGeneric {
			t.Errorf("families %s and %s: both %v", f.Name, other, slot)
		}
		slots[slot] = f.Name
	}
	for n, name := range protocols {
		if name == "" || n == 1 || n == 3 || n == protoGeneric || n == protoNetfilter {
			continue // unused, or known by other words
		}
		if slots[[2]int{n, 0}] == "" {
			t.Errorf("%s: no family", name)
		}
	}
}

func TestProtocolNumber(t *testing.T) {
	for word, want := range map[string]int{"NETLINK_ROUTE": 0, "route": 0, "Netlink_Generic": 16, "smc": 22} {
		if n, ok := ProtocolNumber(word); !ok || n != want {
			t.Errorf("ProtocolNumber(%q) = %d, %v; want %d", word, n, ok, want)
		}
	}
	for _, word := range []string{"", "NETLINK_", "rout", "0"} {
		if n, ok := ProtocolNumber(word); ok {
			t.Errorf("ProtocolNumber(%q) = %d, want none", word, n)
		}
	}
}

// visitor walks tables, each space, struct and enum once, and notes what is
// wrong.
type visitor struct {
	spaces   map[*Space]bool
	structs  map[*Struct]bool
	enums    map[*Enum]bool
	problems []string
}

func visit(fs []*Family) *visitor {
	Builtin() // closes loops
	v := &visitor{spaces: map[*Space]bool{}, structs: map[*Struct]bool{}, enums: map[*Enum]bool{}}
	for _, f := range fs {
		v.strct(f.Header)
		v.space(f.Space)
		for i := range f.Types {
			v.typ(f, i)
		}
	}
	return v
}

func (v *visitor) fail(format string, args ...any) {
	v.problems = append(v.problems, fmt.Sprintf(format, args...))
}

func (v *visitor) typ(f *Family, i int) {
	t := &f.Types[i]
	if t.Name == "" {
		v.fail("family %s: type %d has no name", f.Name, t.Number)
	}
	if t.Direction != Both && t.Direction != ToKernel && t.Direction != FromKernel {
		v.fail("%s: direction %d", t.Name, t.Direction)
	}
	if i > 0 {
		p := &f.Types[i-1]
		if p.Number > t.Number || p.Number == t.Number && !t.Event && (p.Direction != ToKernel || t.Direction != FromKernel) {
			v.fail("%s: not after %s", t.Name, p.Name)
		}
	}
	if f.Protocol == protoGeneric && t.Number > 255 || f.Protocol == protoNetfilter && t.Number > 255 {
		v.fail("%s: number %d does not fit a byte", t.Name, t.Number)
	}
	if t.Event && (f.Protocol != protoGeneric || t.Direction != FromKernel) {
		v.fail("%s: an event that is no generic one from the kernel", t.Name)
	}
	v.strct(t.Header)
	v.space(t.Space)
	for i := range t.Forms {
		f := &t.Forms[i]
		v.strct(f.Header)
		v.space(f.Space)
		if f.Start == "" && i != len(t.Forms)-1 {
			v.fail("%s: a form that is any is not the last", t.Name)
		}
	}
}

func (v *visitor) space(s *Space) {
	if s == nil || v.spaces[s] {
		return
	}
	v.spaces[s] = true
	names := map[string]bool{}
	for i := range s.Attrs {
		a := &s.Attrs[i]
		if i > 0 && s.Attrs[i-1].Type >= a.Type {
			v.fail("space %s: %s (%d) is not above the row before it", s.Prefix, a.Name, a.Type)
		}
		if names[a.Name] || !strings.HasPrefix(a.Name, s.Prefix) {
			v.fail("space %s: %q: twice, or another prefix", s.Prefix, a.Name)
		}
		names[a.Name] = true
		v.attr(s.Prefix, a)
	}
}

func (v *visitor) strct(s *Struct) {
	if s == nil || v.structs[s] {
		return
	}
	v.structs[s] = true
	size := 0
	names := map[string]bool{}
	for i := range s.Fields {
		f := &s.Fields[i]
		if f.Name == "" || names[f.Name] {
			v.fail("struct %s: field %q: no name, or twice", s.Name, f.Name)
		}
		names[f.Name] = true
		w := f.width()
		if w == 0 && i != len(s.Fields)-1 && f.Kind != Counted {
			v.fail("struct %s: %s takes all there is, and is not the last field", s.Name, f.Name)
		}
		size += w
		v.attr("struct "+s.Name, f)
	}
	if size != s.Size {
		v.fail("struct %s: size %d, its fields have %d", s.Name, s.Size, size)
	}
}

func (v *visitor) attr(where string, a *Attr) {
	where += ": " + a.Name
	if int(a.Kind) >= kinds || int(a.Elem) >= kinds {
		v.fail("%s: kind %d, elem %d", where, a.Kind, a.Elem)
		return
	}
	need := func(ok bool, what string) {
		if !ok {
			v.fail("%s: no %s", where, what)
		}
	}
	switch a.Kind {
	case StructOf:
		need(a.Struct != nil, "Struct")
	case Nest, NestArray, TLVs:
		need(a.Space != nil, "Space")
	case Chain, Bits:
		need(a.Struct != nil, "Struct")
	case Records:
		need(a.Struct != nil && a.Space != nil, "Struct or no Space")
	case Array, Packed, Counted:
		need(a.Elem != Unknown, "Elem")
		need(a.Elem != StructOf || a.Struct != nil, "Struct")
		need(a.Elem != Nest && a.Elem != NestArray || a.Space != nil, "Space")
	case SubMessage:
		need(a.Sub != nil, "Sub")
	}
	v.enum(where, a)
	v.strct(a.Struct)
	v.space(a.Space)
	v.sub(where, a)
}

func (v *visitor) enum(where string, a *Attr) {
	e := a.Enum
	if e == nil {
		return
	}
	kind := a.Kind
	if kind == Array || kind == Packed || kind == Counted {
		kind = a.Elem
	}
	width := max(8*int(widths[kind]), 0)
	if width == 0 && kind != Bitfield32 && kind != Bitmap {
		v.fail("%s: an enum of kind %d", where, kind)
	}
	if v.enums[e] {
		return
	}
	v.enums[e] = true
	names := map[string]bool{}
	for i, val := range e.Values {
		if i > 0 && e.Values[i-1].N >= val.N {
			v.fail("enum %s: %s is not above the value before it", e.Name, val.Name)
		}
		if names[val.Name] || !strings.HasPrefix(val.Name, e.Prefix) || val.Name == "" {
			v.fail("enum %s: %q: twice, or another prefix", e.Name, val.Name)
		}
		if e.Flags && val.N == 0 {
			v.fail("enum %s: flag %s has no bit", e.Name, val.Name)
		}
		names[val.Name] = true
	}
}

func (v *visitor) sub(where string, a *Attr) {
	s := a.Sub
	if s == nil || a.Kind != SubMessage {
		return
	}
	if selectors := [...]bool{s.Field != "", s.Attr != 0, s.BySize}; count(selectors[:]) != 1 {
		v.fail("%s: selector attribute %d and field %q", where, s.Attr, s.Field)
	}
	of := map[string]bool{}
	for i := range s.Formats {
		f := &s.Formats[i]
		if f.Of == "" || of[f.Of] {
			v.fail("%s: format %s: Of %q: none, or twice", where, strconv.Itoa(i), f.Of)
		}
		of[f.Of] = true
		v.format(where, a, f)
	}
	if s.Fallback != nil {
		v.format(where, a, s.Fallback)
	}
}

func count(all []bool) (n int) {
	for _, b := range all {
		if b {
			n++
		}
	}
	return n
}

func (v *visitor) format(where string, a, f *Attr) {
	if f.Type != a.Type || f.Name != a.Name && !a.Sub.BySize {
		v.fail("%s: format of %q is of %s (%d)", where, f.Of, f.Name, f.Type)
	}
	if f.Kind == SubMessage && f.Sub.again() {
		v.fail("%s: format of %q picks twice more", where, f.Of)
	}
	v.attr(where+" "+f.Of, f)
}

// again reports whether what it picks may pick again.
func (s *Sub) again() bool {
	again := func(f Attr) bool { return f.Kind == SubMessage }
	return slices.ContainsFunc(s.Formats, again) || s.Fallback != nil && again(*s.Fallback)
}
