// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"slices"
	"testing"
)

func TestTypeKnowsEveryRow(t *testing.T) {
	tables := Builtin()
	for _, f := range tables.Families() {
		for i := range f.Types {
			row := &f.Types[i]
			names := oneFamily(f.Name)
			for _, dir := range []Direction{ToKernel, FromKernel, Peer} {
				asked := dir
				if dir == Peer {
					asked = ToKernel
				}
				if row.Direction != Both && row.Direction != asked || f.Protocol == protoUevent {
					continue
				}
				c := &Context{Protocol: f.Protocol, Direction: dir, Names: names}
				in := msg(uint16(f.Subsystem)<<8|row.Number, 0)
				if f.Protocol == protoGeneric {
					in = msg(idOf(f), 0, []byte{byte(row.Number), 0, 0, 0})
				}
				if row.First != 0 {
					in = msg(idOf(f), 0, []byte{byte(row.Number), 0, 0, 0}, nla(row.First))
				}
				if row.Event {
					clear(in[8:16])
				}
				typ := tables.Type(c, in)
				if typ == nil || typ.Name != row.Name || typ.Number != row.Number || typ.Family == "" {
					t.Errorf("%s of %s, direction %d: %v", row.Name, f.Name, dir, typ)
				}
			}
		}
	}
}

func idOf(f *Family) uint16 {
	if f.Name == "nlctrl" {
		return idNlctrl
	}
	return 99
}

// oneFamily is what every generic id means.
type oneFamily string

func (oneFamily) Link(uint32) (string, bool)            { return "", false }
func (f oneFamily) GenericFamily(uint16) (string, bool) { return string(f), true }

func TestTypeOfTooLittle(t *testing.T) {
	whole := genericGet
	for n := range whole {
		typ := testTables.Type(genericContext(), whole[:n])
		if (typ != nil) != (n > HeaderLen) {
			t.Errorf("%d bytes: %v", n, typ)
		}
	}
	if typ := testTables.Type(&Context{Protocol: -1}, whole); typ != nil {
		t.Errorf("protocol -1: %v", typ)
	}
}

func TestTablesAreNotWritten(t *testing.T) {
	f := &Family{Name: "new", Protocol: testProto, Header: &testHeader, Space: &testSpace, Types: []Type{{Number: 40, Direction: Both, Name: "NEW_MSG_X"}}}
	tables := Builtin().With(f)
	typ := tables.Type(&Context{Protocol: testProto}, msg(40, 0))
	if typ == nil || typ.Family != "new" || typ.Header != &testHeader || typ.Space != &testSpace {
		t.Fatalf("%v", typ)
	}
	if f.Types[0].Family != "" || f.Types[0].Header != nil {
		t.Error("the index wrote into the family")
	}
}

func TestWithReplaces(t *testing.T) {
	named := func(t *Tables) (names []string) {
		for _, f := range t.Families() {
			names = append(names, f.Name)
		}
		return names
	}
	base := newTables([]*Family{
		{Name: "b", Protocol: protoNetfilter, Subsystem: 2}, {Name: "a", Protocol: protoNetfilter, Subsystem: 1},
		{Name: "g", Protocol: protoGeneric}, {Name: "r", Protocol: protoRoute},
	})
	if got, want := named(base), []string{"r", "a", "b", "g"}; !slices.Equal(got, want) {
		t.Errorf("%v", got)
	}
	more := base.With(&Family{Name: "c", Protocol: protoNetfilter, Subsystem: 2}, &Family{Name: "h", Protocol: protoGeneric},
		&Family{Name: "g", Protocol: protoGeneric})
	if got, want := named(more), []string{"r", "a", "c", "h", "g"}; !slices.Equal(got, want) {
		t.Errorf("%v", got)
	}
	if got := named(base); len(got) != 4 {
		t.Errorf("the first set changed: %v", got)
	}
}
