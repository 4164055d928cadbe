// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"testing"
)

// guessedSpace has a row of each sort: a name and a type, a name alone, a type
// alone.
var guessedSpace = Space{Prefix: "GUESS_A_", Attrs: []Attr{
	{Type: 1, Kind: U32, Name: "GUESS_A_ID", Inferred: true},
	{Type: 2, Name: "GUESS_A_STATE", Inferred: true},
	{Type: 3, Kind: Nest, Inferred: true, Space: &Space{Attrs: []Attr{{Type: 1, Kind: Flag, Inferred: true, Name: "GUESS_B_UP"}}}},
	{Type: 4, Kind: Binary, Name: "GUESS_A_KEY", Secret: true, Inferred: true},
}}

// guessing knows the families of genericNames, and infers those of tables.
type guessing struct {
	genericNames
	tables map[string]*Tables
}

func (g guessing) Inferred(family string) *Tables { return g.tables[family] }

// guessContext is of a family that no table knows, number 40, and of one that
// is not known at all, 41.
func guessContext() *Context {
	guess := new(Tables).With(&Family{Name: "guess", Protocol: protoGeneric, Space: &guessedSpace,
		Types: []Type{{Number: 1, Direction: Both, Name: "GUESS_CMD_GET", Inferred: true}}})
	return &Context{Protocol: protoGeneric, Names: guessing{
		genericNames{40: "guess", 41: "other", 42: "nlctrl"}, map[string]*Tables{"guess": guess, "nlctrl": guess}}}
}

func guessRequest(id uint16, command byte) []byte {
	return msg(id, 0x5, []byte{command, 1, 0, 0}, nla(1, u32(7)), nla(2, []byte{9}), nla(0x8003, nla(1)), nla(4, []byte("keys")), nla(9, []byte{1}))
}

// TestInferred prints a message of an inferred family: what is inferred says
// so, in text by a question mark.
func TestInferred(t *testing.T) {
	m := new(Decoder).Decode(guessContext(), guessRequest(40, 1))
	if m.Type == nil || m.Type.Name != "GUESS_CMD_GET" || !m.Type.Inferred || m.Family.Name != "guess" {
		t.Fatalf("type %+v, family %+v", m.Type, m.Family)
	}
	for i, want := range []bool{true, true, true, true, false} {
		if got := m.Attrs[i].Inferred(); got != want {
			t.Errorf("attribute %d is inferred: %v", i, got)
		}
	}
	check := func(what, got, want string) {
		t.Helper()
		if got != want {
			t.Errorf("%s is\n%s\nwant\n%s", what, got, want)
		}
	}
	check("text", string(m.AppendText(nil, nil)), "ID?=7 STATE?=0x09 3?={GUESS_B_UP?} KEY?=(hidden) 9=0x01")
	check("tree", string(m.AppendTree(nil, nil)), `nlmsghdr  len 60 type GUESS_CMD_GET?(40) flags NLM_F_REQUEST|NLM_F_ACK seq 7 portid 0
genlmsghdr  cmd 1 version 1
GUESS_A_ID? 7
GUESS_A_STATE? 0x09
type 3?
  GUESS_B_UP? true
GUESS_A_KEY? (hidden)
type 9 0x01
`)
	check("JSON", string(m.AppendJSON(nil, nil)), `{"name":"GUESS_CMD_GET","type":40,"inferred":true,"family":"guess",`+
		`"flags":["NLM_F_REQUEST","NLM_F_ACK"],"flags_value":5,"seq":7,"portid":0,"length":60,`+
		`"summary":"ID?=7 STATE?=0x09 3?={GUESS_B_UP?} KEY?=(hidden) 9=0x01","header":{"cmd":1,"version":1},"attributes":[`+
		`{"name":"GUESS_A_ID","type":1,"value":7,"inferred":true},`+
		`{"name":"GUESS_A_STATE","type":2,"hex":"09","inferred":true},`+
		`{"type":3,"nla_flags":["NLA_F_NESTED"],"attributes":[{"name":"GUESS_B_UP","type":1,"value":true,"inferred":true}],"inferred":true},`+
		`{"name":"GUESS_A_KEY","type":4,"secret":true,"length":4,"inferred":true},`+
		`{"type":9,"hex":"01"}]}`)
}

// TestInferredCommand is a command without a name: its attributes have theirs.
func TestInferredCommand(t *testing.T) {
	m := new(Decoder).Decode(guessContext(), guessRequest(40, 2))
	if m.Type != nil || m.Family.Name != "guess" || m.Attrs[0].Name() != "GUESS_A_ID" {
		t.Errorf("type %v, family %v, %q", m.Type, m.Family, m.Attrs[0].Name())
	}
}

// TestInferredAnswer names the request that an error answers, repeated whole or
// not.
func TestInferredAnswer(t *testing.T) {
	c := guessContext()
	request := guessRequest(40, 1)
	d := new(Decoder)
	c.Request = d.Decode(c, request).Type
	c.Direction = FromKernel
	for _, answer := range [][]byte{
		msg(ERROR, 0, u32(0xfffffffe), request),
		msg(ERROR, FlagCapped, u32(0xfffffffe), request[:HeaderLen]),
	} {
		m := d.Decode(c, answer)
		if m.Family == nil || m.Family.Name != "guess" || m.Status.Echo.Type != c.Request {
			t.Errorf("family %+v, echo %+v", m.Family, m.Status.Echo)
		}
		if got, want := string(m.AppendText(nil, nil)), "error=-2 type=GUESS_CMD_GET?"; got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

// TestInferredElsewhere leaves all else as it is: families nothing is known of,
// those that tables know, and names that infer nothing.
func TestInferredElsewhere(t *testing.T) {
	c := guessContext()
	d := new(Decoder)
	if m := d.Decode(c, guessRequest(41, 1)); m.Type != nil || m.Family != nil || m.Attrs[0].Def != nil {
		t.Errorf("%+v", m)
	}
	if m := d.Decode(c, guessRequest(42, 3)); m.Type.Name != "CTRL_CMD_GETFAMILY" || m.Type.Inferred || m.Attrs[0].Inferred() {
		t.Errorf("%+v", m.Type)
	}
	c.Names = genericNames{40: "guess"}
	if m := d.Decode(c, guessRequest(40, 1)); m.Type != nil || m.Attrs[0].Def != nil {
		t.Errorf("%+v", m)
	}
}

// TestInferredAllocations is that looking for what is inferred costs nothing.
func TestInferredAllocations(t *testing.T) {
	c := guessContext()
	known, unknown := guessRequest(40, 1), guessRequest(41, 1)
	tables := Builtin()
	if n := testing.AllocsPerRun(100, func() {
		tables.Type(c, known)
		tables.Type(c, unknown)
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
}
