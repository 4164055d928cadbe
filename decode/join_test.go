// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"strings"
	"testing"
)

func joinBase() *Tables {
	inner := &Space{Name: "in", Prefix: "IN_", Attrs: []Attr{{Type: 1, Kind: U32, Name: "IN_A"}}}
	space := &Space{Name: "x", Prefix: "X_", Attrs: []Attr{
		{Type: 1, Kind: Binary, Secret: true, Name: "X_KEY"},
		{Type: 2, Kind: U32, Show: Millis, Name: "X_TIME", Enum: &Enum{Name: "e", Prefix: "E_", Values: []Value{{0, "E_ZERO"}, {2, "E_TWO"}}}},
		{Type: 3, Kind: Nest, Name: "X_IN", Space: inner},
		{Type: 4, Kind: Binary, Name: "X_BYTES"},
		{Type: 5, Kind: U8, Name: "X_OLD"},
	}}
	return newTables([]*Family{{Name: "x", Protocol: protoGeneric, Space: space, Types: []Type{
		{Number: 1, Direction: Both, Name: "X_CMD_ONE"}, {Number: 2, Direction: Both, Name: "X_CMD_TWO"},
	}}})
}

// TestJoin joins a family that knows more, and other things.
func TestJoin(t *testing.T) {
	inner := &Space{Name: "in", Prefix: "IN_", Attrs: []Attr{{Type: 1, Kind: U32, Name: "IN_A"}, {Type: 2, Kind: U8, Name: "IN_B"}}}
	space := &Space{Name: "x", Prefix: "X_", Attrs: []Attr{
		{Type: 1, Kind: String, Name: "X_KEY"},
		{Type: 2, Kind: U32, Name: "X_TIME", Enum: &Enum{Name: "e", Prefix: "E_", Values: []Value{{1, "E_ONE"}, {2, "E_ZWEI"}}}},
		{Type: 3, Kind: Nest, Name: "X_IN", Space: inner},
		{Type: 4, Kind: IP, Name: "X_BYTES"},
		{Type: 5, Kind: U16, Name: "X_NEW"},
		{Type: 6, Kind: U16, Name: "X_MORE"},
	}}
	inner.Attrs = append(inner.Attrs, Attr{Type: 3, Kind: Nest, Name: "IN_X", Space: space}) // in itself
	base := joinBase()
	joined := base.Join(&Family{Name: "x", Protocol: protoGeneric, Space: space, Types: []Type{
		{Number: 1, Direction: Both, Name: "X_CMD_ONE"},
		{Number: 2, Direction: FromKernel, Name: "X_CMD_DEUX"},
		{Number: 3, Direction: Both, Name: "X_CMD_THREE"},
	}}, &Family{Name: "y", Protocol: protoGeneric, Types: []Type{{Number: 1, Direction: Both, Name: "Y_CMD"}}})
	var got strings.Builder
	for _, f := range joined.Families() {
		for _, typ := range f.Types {
			got.WriteString(typ.Name + " " + string('0'+rune(typ.Direction)) + "\n")
		}
	}
	if want := "X_CMD_ONE 3\nX_CMD_TWO 3\nX_CMD_THREE 3\nY_CMD 3\n"; got.String() != want {
		t.Errorf("types\n%swant\n%s", got.String(), want)
	}
	rows := joined.Families()[0].Types[0].Space.Attrs
	if len(rows) != 6 {
		t.Fatalf("%d rows, want 6", len(rows))
	}
	if key := rows[0]; key.Kind != String || !key.Secret {
		t.Errorf("the key: kind %d, secret %v; want a string that is secret", key.Kind, key.Secret)
	}
	time := rows[1]
	if time.Show != Millis || len(time.Enum.Values) != 3 || time.Enum.Values[1].Name != "E_ONE" || time.Enum.Values[2].Name != "E_TWO" {
		t.Errorf("the time: show %d, %v", time.Show, time.Enum.Values)
	}
	if in := rows[2].Space.Attrs; len(in) != 3 || in[1].Name != "IN_B" || in[2].Space != space {
		t.Errorf("the nest: %v", in)
	}
	if rows[3].Kind != IP || rows[4].Name != "X_OLD" || rows[4].Kind != U8 || rows[5].Name != "X_MORE" {
		t.Errorf("the rest: %v", rows[3:])
	}
	if old := base.Families()[0].Types; len(old) != 2 || len(base.Families()[0].Space.Attrs) != 5 || old[1].Direction != Both {
		t.Errorf("the first set changed: %v", old)
	}
}

// TestJoinOwn joins all families with themselves: nothing changes for it, and it
// ends though spaces are in themselves.
func TestJoinOwn(t *testing.T) {
	base := Builtin()
	joined := base.Join(base.Families()...)
	for i, f := range base.Families() {
		g := joined.Families()[i]
		if f.Name != g.Name || len(f.Types) != len(g.Types) || f.Space != g.Space {
			t.Errorf("%s changed", f.Name)
		}
	}
}

// TestJoinStruct: a struct that grew keeps what is known of its fields, and
// what is secret stays so whatever the new one calls it.
func TestJoinStruct(t *testing.T) {
	known := &Struct{Name: "s", Size: 8, Fields: []Attr{
		{Kind: U32, Show: Hex, Name: "mark"}, {Kind: Binary, Len: 4, Secret: true, Name: "key"},
	}}
	longer := &Struct{Name: "s", Size: 12, Fields: []Attr{
		{Kind: U32, Name: "mark"}, {Kind: U16, Name: "one"}, {Kind: U16, Name: "two"}, {Kind: U32, Name: "more"},
	}}
	got := known.grown(longer)
	if len(got.Fields) != 4 || got.Size != 12 || got.root() != known {
		t.Fatalf("%+v", got)
	}
	want := []Attr{
		{Kind: U32, Show: Hex, Name: "mark"}, {Kind: U16, Name: "one", Secret: true}, {Kind: U16, Name: "two", Secret: true}, {Kind: U32, Name: "more"},
	}
	for i := range want {
		if got.Fields[i] != want[i] {
			t.Errorf("field %d is %+v, want %+v", i, got.Fields[i], want[i])
		}
	}
	if known.grown(known) != known || (*Struct)(nil).grown(longer) != nil {
		t.Error("what did not grow changed")
	}
	row := (&joiner{}).row(&Attr{Type: 1, Kind: Binary, Name: "X_OLD"}, &Attr{Type: 1, Kind: Binary, Name: "X_NEW", Secret: true})
	if row.Name != "X_OLD" || !row.Secret {
		t.Errorf("of two names: %+v, want the first one's, secret", row)
	}
}
