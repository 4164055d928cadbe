// SPDX-License-Identifier: Apache-2.0

package infer

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/internal/btfenum"
)

// enum numbers the words from 0, as C does; "NAME=7" goes on from 7.
func enum(words ...string) btfenum.Enum {
	var e btfenum.Enum
	n := int64(0)
	for _, w := range words {
		name, number, given := strings.Cut(w, "=")
		if given {
			if _, err := fmt.Sscan(number, &n); err != nil {
				panic(err)
			}
		}
		e.Values = append(e.Values, btfenum.Value{Name: name, N: n})
		n++
	}
	return e
}

// NL_ATTR_TYPE_* that tests use.
const (
	typeFlag   = 1
	typeU8     = 2
	typeU32    = 4
	typeBinary = 10
	typeString = 12
	typeNested = 13
	typeArray  = 14
)

func plain(typ uint32) Attr { return Attr{Type: typ, Nested: None} }

// demo is a family as most are: one policy for all.
func demo(name string) *Family {
	return &Family{Name: name, MaxAttr: 5,
		Ops: []Op{{1, true, 0, None}, {2, true, 0, 0}, {3, true, 0, None}},
		Policies: map[int]Policy{
			0: {1: plain(typeU32), 2: plain(typeString), 3: Attr{typeNested, 1, 2}, 5: plain(typeBinary)},
			1: {1: plain(typeU8), 2: plain(typeFlag)},
		},
	}
}

var (
	demoCommands = enum("FOO_BAR_CMD_UNSPEC", "FOO_BAR_CMD_NEW", "FOO_BAR_CMD_GET", "FOO_BAR_CMD_DEL", "__FOO_BAR_CMD_MAX", "FOO_BAR_CMD_MAX=3")
	demoAttrs    = enum("FOO_BAR_ATTR_UNSPEC", "FOO_BAR_ATTR_ID", "FOO_BAR_ATTR_NAME", "FOO_BAR_ATTR_PEERS", "FOO_BAR_ATTR_STATE",
		"FOO_BAR_ATTR_KEY", "__FOO_BAR_ATTR_MAX", "FOO_BAR_ATTR_MAX=5")
	demoPeer = enum("FOO_BAR_PEER_ATTR_UNSPEC", "FOO_BAR_PEER_ATTR_AGE", "FOO_BAR_PEER_ATTR_UP", "__FOO_BAR_PEER_ATTR_MAX")
)

// describe writes tables as words: rows of commands with their direction and
// space, then the family's space.
func describe(f *decode.Family) []string {
	if f == nil {
		return nil
	}
	var out []string
	ways := map[decode.Direction]string{decode.ToKernel: "<", decode.FromKernel: ">", decode.Both: "="}
	for _, t := range f.Types {
		word := fmt.Sprintf("%d%s%s", t.Number, ways[t.Direction], t.Name)
		if t.Space != nil {
			word += spaceWords(t.Space)
		}
		out = append(out, word)
	}
	if f.Space != nil {
		out = append(out, spaceWords(f.Space))
	}
	return out
}

func spaceWords(s *decode.Space) string {
	var rows []string
	for i := range s.Attrs {
		a := &s.Attrs[i]
		row := fmt.Sprintf("%d:%s:%d", a.Type, strings.TrimPrefix(a.Name, s.Prefix), a.Kind)
		if a.Secret {
			row += "!"
		}
		if a.Space != nil {
			row += spaceWords(a.Space)
		}
		rows = append(rows, row)
	}
	return "{" + strings.Join(rows, " ") + "}"
}

func want(t *testing.T, f *Family, enums []btfenum.Enum, want ...string) {
	t.Helper()
	got := describe(Tables(f, enums))
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// What demo is with all names, and without.
var (
	namedCommands = []string{"1<FOO_BAR_CMD_NEW", "1>FOO_BAR_CMD_NEW", "2<FOO_BAR_CMD_GET", "2>FOO_BAR_CMD_GET", "3<FOO_BAR_CMD_DEL", "3>FOO_BAR_CMD_DEL"}
	namedAttrs    = fmt.Sprintf("{1:ID:%d 2:NAME:%d 3:PEERS:%d{1:AGE:%d 2:UP:%d} 4:STATE:0 5:KEY:%d!}",
		decode.U32, decode.String, decode.Nest, decode.U8, decode.Flag, decode.Binary)
	bareNest = fmt.Sprintf("{1:ID:%d 2:NAME:%d 3:PEERS:%d{1::%d 2::%d} 4:STATE:0 5:KEY:%d!}",
		decode.U32, decode.String, decode.Nest, decode.U8, decode.Flag, decode.Binary)
	bareAttrs = fmt.Sprintf("{1::%d 2::%d 3::%d{1::%d 2::%d} 5::%d}",
		decode.U32, decode.String, decode.Nest, decode.U8, decode.Flag, decode.Binary)
)

// TestNames is the plain case, and that every row says it is inferred.
func TestNames(t *testing.T) {
	enums := []btfenum.Enum{demoPeer, demoAttrs, demoCommands}
	want(t, demo("foo_bar"), enums, append(slices.Clone(namedCommands), namedAttrs)...)
	want(t, demo("Foo-Bar"), enums, append(slices.Clone(namedCommands), namedAttrs)...)
	f := Tables(demo("foo_bar"), enums)
	if f.Name != "foo_bar" || f.Protocol != 16 || f.Header != nil || f.Space.Prefix != "FOO_BAR_ATTR_" {
		t.Errorf("%+v", f)
	}
	for i := range f.Types {
		if !f.Types[i].Inferred {
			t.Errorf("%+v", f.Types[i])
		}
	}
	for i := range f.Space.Attrs {
		if !f.Space.Attrs[i].Inferred {
			t.Errorf("%+v", f.Space.Attrs[i])
		}
	}
}

// TestWrongCommands refuses enums that are nearly right.
func TestWrongCommands(t *testing.T) {
	for why, enums := range map[string][]btfenum.Enum{
		"none":                   {},
		"one too many":           {enum("FOO_BAR_CMD_UNSPEC", "FOO_BAR_CMD_NEW", "FOO_BAR_CMD_GET", "FOO_BAR_CMD_DEL", "FOO_BAR_CMD_MORE", "__FOO_BAR_CMD_MAX")},
		"one too few":            {enum("FOO_BAR_CMD_UNSPEC", "FOO_BAR_CMD_NEW", "FOO_BAR_CMD_GET", "__FOO_BAR_CMD_MAX")},
		"one has no name":        {enum("FOO_BAR_CMD_UNSPEC", "FOO_BAR_CMD_NEW", "FOO_BAR_CMD_DEL=3")},
		"another prefix":         {enum("FOO_BARS_CMD_UNSPEC", "FOO_BARS_CMD_NEW", "FOO_BARS_CMD_GET", "FOO_BARS_CMD_DEL")},
		"another word":           {enum("FOO_BAR_MODE_UNSPEC", "FOO_BAR_MODE_NEW", "FOO_BAR_MODE_GET", "FOO_BAR_MODE_DEL")},
		"of attributes":          {enum("FOO_BAR_CMD_ATTR_UNSPEC", "FOO_BAR_CMD_ATTR_A", "FOO_BAR_CMD_ATTR_B", "FOO_BAR_CMD_ATTR_C")},
		"of two prefixes":        {enum("FOO_BAR_CMD_UNSPEC", "FOO_BAR_CMD_NEW", "FOO_BAR_CMD_GET", "FOO_BAZ_CMD_DEL")},
		"two fit":                {demoCommands, enum("FOO_BAR_C_NONE", "FOO_BAR_C_ONE", "FOO_BAR_C_TWO", "FOO_BAR_C_THREE")},
		"a shorter stem fits":    {enum("FOO_BAR_CMD_NEW=1", "FOO_BAR_CMD_GET"), enum("FOO_CMD_NEW=1", "FOO_CMD_GET", "FOO_CMD_DEL")},
		"a shorter stem's alone": {enum("FOO_CMD_NEW=1", "FOO_CMD_GET", "FOO_CMD_DEL")},
		"of a name only":         {{Name: "foo_bar_cmd", Values: []btfenum.Value{{Name: "NEW", N: 1}, {Name: "GET", N: 2}, {Name: "DEL", N: 3}}}},
		"below zero":             {enum("FOO_BAR_CMD_LESS=-1", "FOO_BAR_CMD_NEW=1", "FOO_BAR_CMD_GET", "FOO_BAR_CMD_DEL")},
	} {
		t.Run(why, func(t *testing.T) { want(t, demo("foo_bar"), enums, bareAttrs) })
	}
}

// TestWrongAttrs refuses enums that are nearly right.
func TestWrongAttrs(t *testing.T) {
	for why, enums := range map[string][]btfenum.Enum{
		"none":                            {},
		"one too many":                    {enum("FOO_BAR_ATTR_UNSPEC", "FOO_BAR_ATTR_A", "FOO_BAR_ATTR_B", "FOO_BAR_ATTR_C", "FOO_BAR_ATTR_D", "FOO_BAR_ATTR_E", "FOO_BAR_ATTR_F", "__FOO_BAR_ATTR_MAX")},
		"one too few":                     {enum("FOO_BAR_ATTR_UNSPEC", "FOO_BAR_ATTR_A", "FOO_BAR_ATTR_B", "FOO_BAR_ATTR_C", "FOO_BAR_ATTR_D", "__FOO_BAR_ATTR_MAX")},
		"one of the policy's has no name": {enum("FOO_BAR_ATTR_A=1", "FOO_BAR_ATTR_C=3", "FOO_BAR_ATTR_D", "FOO_BAR_ATTR_E")},
		"two fit":                         {demoAttrs, enum("FOO_BAR_A_A=1", "FOO_BAR_A_B", "FOO_BAR_A_C", "FOO_BAR_A_D", "FOO_BAR_A_E")},
		"of a nest whose names differ": {enum("FOO_BAR_ATTR_ID=1", "FOO_BAR_ATTR_NAME"),
			enum("FOO_BAR_ATTR_PSE_A=1", "FOO_BAR_ATTR_PSE_B", "FOO_BAR_ATTR_C33_C", "FOO_BAR_ATTR_C33_D", "FOO_BAR_ATTR_C33_E", "__FOO_BAR_ATTR_PSE_CNT")},
		"of a nest": {enum("FOO_BAR_ATTR_UNSPEC", "FOO_BAR_ATTR_A", "FOO_BAR_ATTR_B"),
			enum("FOO_BAR_ATTR_PEER_A=1", "FOO_BAR_ATTR_PEER_B", "FOO_BAR_ATTR_PEER_C", "FOO_BAR_ATTR_PEER_D", "FOO_BAR_ATTR_PEER_E")},
	} {
		t.Run(why, func(t *testing.T) {
			all := append([]btfenum.Enum{demoCommands}, enums...)
			want(t, demo("foo_bar"), all, append(slices.Clone(namedCommands), bareAttrs)...)
		})
	}
}

// TestWrongNest refuses enums for what is in a nest.
func TestWrongNest(t *testing.T) {
	for why, enums := range map[string][]btfenum.Enum{
		"one too few":    {enum("FOO_BAR_PEER_ATTR_UNSPEC", "FOO_BAR_PEER_ATTR_AGE", "__FOO_BAR_PEER_ATTR_MAX")},
		"another's":      {enum("FOO_BAR_STATE_NONE", "FOO_BAR_STATE_UP", "FOO_BAR_STATE_DOWN")},
		"two fit":        {demoPeer, enum("FOO_BAR_PEERS_NONE", "FOO_BAR_PEERS_ONE", "FOO_BAR_PEERS_TWO")},
		"another prefix": {enum("BAR_PEER_UNSPEC", "BAR_PEER_AGE", "BAR_PEER_UP")},
	} {
		t.Run(why, func(t *testing.T) {
			all := append([]btfenum.Enum{demoCommands, demoAttrs}, enums...)
			want(t, demo("foo_bar"), all, append(slices.Clone(namedCommands), bareNest)...)
		})
	}
}

// TestSetName takes an enum whose names share more than the prefix, where there
// is no other.
func TestSetName(t *testing.T) {
	f := &Family{Name: "foo", MaxAttr: 2, Ops: []Op{{1, true, 0, None}}, Policies: map[int]Policy{0: {1: plain(typeU32)}}}
	dev := enum("FOO_A_DEV_ID=1", "FOO_A_DEV_NAME", "__FOO_A_DEV_MAX", "FOO_A_DEV_MAX=2")
	want(t, f, []btfenum.Enum{dev}, fmt.Sprintf("{1:DEV_ID:%d 2:DEV_NAME:0}", decode.U32))
	want(t, f, []btfenum.Enum{dev, enum("FOO_A_PORT_ID=1", "FOO_A_PORT_NAME", "FOO_A_PORT_MTU")}, fmt.Sprintf("{1::%d}", decode.U32))
}

// TestCounts leaves out enumerators that count, in whatever way.
func TestCounts(t *testing.T) {
	for _, counts := range [][]string{{"FOO_BAR_CMD_MAX"}, {"__FOO_BAR_CMD_MAX"}, {"NUM_FOO_BAR_CMD"}, {"__FOO_BAR_CMD_LAST", "FOO_BAR_CMD_MAX=3"}, nil} {
		commands := enum(append([]string{"FOO_BAR_CMD_UNSPEC", "FOO_BAR_CMD_NEW", "FOO_BAR_CMD_GET", "FOO_BAR_CMD_DEL"}, counts...)...)
		want(t, demo("foo_bar"), []btfenum.Enum{commands}, append(slices.Clone(namedCommands), bareAttrs)...)
	}
}

// TestOneName refuses an enum of one name: it could share anything with others.
func TestOneName(t *testing.T) {
	f := &Family{Name: "foo", MaxAttr: 1, Ops: []Op{{1, true, 0, None}}, Policies: map[int]Policy{0: {1: plain(typeU32)}}}
	want(t, f, []btfenum.Enum{enum("FOO_CMD_DEV_GET=1"), enum("FOO_A_DEV_ID=1")}, fmt.Sprintf("{1::%d}", decode.U32))
}

// TestBeyondMaxAttr is a policy with more attributes than the family: it is its
// operation's own.
func TestBeyondMaxAttr(t *testing.T) {
	f := &Family{Name: "foo", MaxAttr: 2, Ops: []Op{{1, true, 0, None}}, Policies: map[int]Policy{0: {3: plain(typeU32)}}}
	enums := []btfenum.Enum{enum("FOO_CMD_UNSPEC", "FOO_CMD_GET"), enum("FOO_A_ID=1", "FOO_A_NAME", "FOO_A_STATE")}
	want(t, f, enums, fmt.Sprintf("1<FOO_CMD_GET{3::%d}", decode.U32), "1>FOO_CMD_GET")
}

// TestTwice is that an enum seen in two modules is one.
func TestTwice(t *testing.T) {
	enums := []btfenum.Enum{demoCommands, demoAttrs, demoPeer, demoCommands, demoAttrs, demoPeer}
	want(t, demo("foo_bar"), enums, append(slices.Clone(namedCommands), namedAttrs)...)
}

// TestShorterStem takes what both of commands and attributes fit.
func TestShorterStem(t *testing.T) {
	f := demo("foo_thing")
	enums := []btfenum.Enum{
		enum("FOO_C_NEW=1", "FOO_C_GET", "FOO_C_DEL"),
		enum("FOO_A_UNSPEC", "FOO_A_ID", "FOO_A_NAME", "FOO_A_PEERS", "FOO_A_STATE", "FOO_A_KEY", "NUM_FOO_A", "FOO_A_MAX=5"),
	}
	want(t, f, enums, "1<FOO_C_NEW", "1>FOO_C_NEW", "2<FOO_C_GET", "2>FOO_C_GET", "3<FOO_C_DEL", "3>FOO_C_DEL", bareNest)
	want(t, f, append(slices.Clone(enums), enum("FOO_THING_CMD_NEW=1", "FOO_THING_CMD_GET")), bareAttrs) // the whole name's does not fit
	f.Ops[2].Do = None                                                                                   // of which nobody knows the attributes
	want(t, f, enums)
}

// TestApart names requests alone, and what is in them, where the kernel numbers
// its messages apart.
func TestApart(t *testing.T) {
	events := enum("FOO_EVENT_UNSPEC", "FOO_EVENT_UP", "FOO_EVENT_DOWN")
	want(t, demo("foo_bar"), []btfenum.Enum{demoCommands, demoAttrs, demoPeer, events},
		"1<FOO_BAR_CMD_NEW"+namedAttrs, "2<FOO_BAR_CMD_GET"+namedAttrs, "3<FOO_BAR_CMD_DEL"+namedAttrs)
}

// TestEvents names what is no operation as from the kernel, where operations go
// to the end.
func TestEvents(t *testing.T) {
	f := demo("foo_bar")
	f.Ops = f.Ops[1:]
	want(t, f, []btfenum.Enum{demoCommands, demoAttrs, demoPeer}, append([]string{"1>FOO_BAR_CMD_NEW"}, append(slices.Clone(namedCommands[2:]), namedAttrs)...)...)
	f.Ops = f.Ops[:1]
	want(t, f, []btfenum.Enum{demoCommands, demoAttrs, demoPeer}, namedAttrs)
}

// TestPoliciesApart gives each operation's requests what its own policy says,
// and names where one reaches to the last attribute.
func TestPoliciesApart(t *testing.T) {
	f := demo("foo_bar")
	f.Ops = []Op{{1, true, 0, None}, {2, true, 2, 2}, {3, true, None, 3}}
	f.Policies[2] = Policy{1: plain(typeU32)}
	f.Policies[3] = Policy{4: plain(typeU8)}
	enums := []btfenum.Enum{demoCommands, demoAttrs, demoPeer}
	get, del := fmt.Sprintf("{1::%d}", decode.U32), fmt.Sprintf("{4::%d}", decode.U8)
	want(t, f, enums, "1<FOO_BAR_CMD_NEW"+namedAttrs, "1>FOO_BAR_CMD_NEW", "2<FOO_BAR_CMD_GET"+get, "2>FOO_BAR_CMD_GET",
		"3<FOO_BAR_CMD_DEL"+del, "3>FOO_BAR_CMD_DEL")
	f.MaxAttr = 0 // each operation has its own
	bare := strings.ReplaceAll(bareAttrs, "\n", "")
	want(t, f, enums, "1<FOO_BAR_CMD_NEW"+bare, "1>FOO_BAR_CMD_NEW", "2<FOO_BAR_CMD_GET"+get, "2>FOO_BAR_CMD_GET",
		"3<FOO_BAR_CMD_DEL"+del, "3>FOO_BAR_CMD_DEL")
	f.Ops[1].Dump = 3 // which of them a request has, its flags say
	want(t, f, enums, "1<FOO_BAR_CMD_NEW"+bare, "1>FOO_BAR_CMD_NEW", "2<FOO_BAR_CMD_GET", "2>FOO_BAR_CMD_GET",
		"3<FOO_BAR_CMD_DEL"+del, "3>FOO_BAR_CMD_DEL")
}

// TestUntold names no attribute of a family whose policies the kernel keeps to
// itself; one that has none is as its numbers say.
func TestUntold(t *testing.T) {
	f := demo("foo_bar")
	f.Policies = nil
	for i := range f.Ops {
		f.Ops[i].Do, f.Ops[i].Dump = None, None
	}
	enums := []btfenum.Enum{demoCommands, demoAttrs, demoPeer}
	want(t, f, enums, namedCommands...)
	for i := range f.Ops {
		f.Ops[i].Checked = false
	}
	want(t, f, enums, append(slices.Clone(namedCommands), "{1:ID:0 2:NAME:0 3:PEERS:0 4:STATE:0 5:KEY:0!}")...)
}

// TestRequestAttrs keeps to requests the names that are of requests.
func TestRequestAttrs(t *testing.T) {
	f := &Family{Name: "foo", MaxAttr: 2, Ops: []Op{{1, true, 0, None}, {2, true, 0, None}}, Policies: map[int]Policy{0: {1: plain(typeU32)}}}
	enums := []btfenum.Enum{
		enum("FOO_CMD_UNSPEC", "FOO_CMD_GET", "FOO_CMD_SET"),
		enum("FOO_CMD_ATTR_UNSPEC", "FOO_CMD_ATTR_PID", "FOO_CMD_ATTR_MASK", "__FOO_CMD_ATTR_MAX"),
	}
	space := fmt.Sprintf("{1:PID:%d 2:MASK:0}", decode.U32)
	want(t, f, enums, "1<FOO_CMD_GET"+space, "1>FOO_CMD_GET", "2<FOO_CMD_SET"+space, "2>FOO_CMD_SET")
}

// TestHeader keeps the bytes before the attributes apart.
func TestHeader(t *testing.T) {
	f := demo("foo_bar")
	f.HeaderSize = 4
	h := Tables(f, nil).Header
	if h == nil || h.Size != 4 || len(h.Fields) != 1 || h.Fields[0].Len != 4 || h.Fields[0].Kind != decode.Binary {
		t.Errorf("%+v", h)
	}
}

// TestRecursion is a nest in itself.
func TestRecursion(t *testing.T) {
	f := &Family{Name: "foo", MaxAttr: 2, Ops: []Op{{1, true, 0, None}},
		Policies: map[int]Policy{0: {1: plain(typeU32), 2: Attr{typeArray, 0, 2}}}}
	out := Tables(f, nil)
	if s := out.Space; len(s.Attrs) != 2 || s.Attrs[1].Kind != decode.NestArray || s.Attrs[1].Space != s {
		t.Errorf("%+v", out)
	}
}

// TestNothing is a family of which nothing is known, and odd ones.
func TestNothing(t *testing.T) {
	for _, f := range []*Family{
		{Name: ""},
		{Name: "---"},
		{Name: "foo_bar", MaxAttr: 5},
		{Name: "foo_bar", Ops: []Op{{300, false, None, None}}},
		{Name: "foo_bar", MaxAttr: 1, Ops: []Op{{1, true, 7, 8}}},
	} {
		if out := Tables(f, []btfenum.Enum{demoCommands, {}, enum("X"), enum("FOO_BAR_CMD_ONE")}); out != nil {
			t.Errorf("%+v: %v", f, describe(out))
		}
	}
}

// TestStems is what constants may begin with.
func TestStems(t *testing.T) {
	for name, want := range map[string]string{
		"foo_bar": "FOO_BAR FOO", "nl80211": "NL80211", "Net-Shaper v2": "NET_SHAPER_V2 NET_SHAPER NET", "": "", "_é_": "",
	} {
		if got := strings.Join(stems(name), " "); got != want {
			t.Errorf("%q: %q, want %q", name, got, want)
		}
	}
	for name, want := range map[string]bool{"FOO_CMD_A": true, "FOO_BAR_CMD_A": true, "FOOD_CMD_A": false, "__FOO_MAX": false} {
		if got := Wants("foo_bar")([]byte(name)); got != want {
			t.Errorf("%s: %v", name, got)
		}
	}
	if Wants("")([]byte("FOO")) {
		t.Error("a family without a name wants an enum")
	}
}
