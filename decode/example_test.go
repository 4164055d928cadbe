// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"net/netip"
	"os"
	"reflect"
	"strings"
	"testing"
)

// The examples of docs/output.md, from bytes made by hand.

func ip(s string) []byte { return netip.MustParseAddr(s).AsSlice() }

func hexMAC(last byte) []byte { return []byte{2, 0, 0, 0, 0, last} }

// rtm is a struct rtmsg.
func rtm(dstLen, table, protocol, scope, typ byte) []byte {
	return []byte{afInet, dstLen, 0, 0, table, protocol, scope, typ, 0, 0, 0, 0}
}

func ifi(family byte, typ uint16, index, flags, change uint32) []byte {
	b := []byte{family, 0}
	b = binary.NativeEndian.AppendUint16(b, typ)
	for _, v := range []uint32{index, flags, change} {
		b = binary.NativeEndian.AppendUint32(b, v)
	}
	return b
}

const (
	requestAck = FlagRequest | FlagAck
	addFlags   = requestAck | 0x600 // NLM_F_EXCL|NLM_F_CREATE
)

var exampleNames = fakeNames{1: "lo", 7: "v0"}

// exampleText is a request of docs/output.md's screen and its words there.
var exampleText = []struct {
	words string
	bytes []byte
}{
	{"RTM_NEWROUTE add 10.9.0.0/24 via 10.0.0.1 dev v0", msg(24, addFlags, rtm(24, 254, 3, 0, 1),
		nla(1, ip("10.9.0.0")), nla(5, ip("10.0.0.1")), nla(4, u32(7)))},
	{"RTM_DELROUTE 10.244.3.0/24 via 10.244.3.0 dev index 0", seedDelete},
	{"RTM_NEWROUTE replace default via 10.0.0.1 dev v0 metric 100 mtu 1400", msg(24, requestAck|0x500, rtm(0, 254, 3, 0, 1),
		nla(5, ip("10.0.0.1")), nla(6, u32(100)), nla(4, u32(7)), nla(8, nla(2, u32(1400))))},
	{"RTM_NEWLINK add vx1 type vxlan id 42 dev v0 dstport 4789", msg(16, addFlags, ifi(0, 0, 0, 0, 0),
		nla(3, str("vx1")), nla(18, nla(1, []byte("vxlan")), nla(2,
			nla(3, u32(7)), nla(1, u32(42)), nla(7, []byte{1}), nla(15, []byte{0x12, 0xb5}))))},
	{"RTM_NEWADDR add 10.0.0.2/24 dev v0", msg(20, addFlags, []byte{afInet, 24, 0, 0}, u32(7),
		nla(2, ip("10.0.0.2")), nla(1, ip("10.0.0.2")))},
	{"RTM_NEWNEIGH add 10.0.0.9 lladdr 02:00:00:00:00:09 nud permanent dev v0", msg(28, addFlags,
		[]byte{afInet, 0, 0, 0}, u32(7), u16(0x80), []byte{0, 0}, nla(1, ip("10.0.0.9")), nla(2, hexMAC(9)))},
	{"RTM_DELRULE from 10.0.0.99 lookup 100", msg(33, requestAck,
		[]byte{afInet, 0, 32, 0, 100, 0, 0, 0, 0, 0, 0, 0}, nla(2, ip("10.0.0.99")))},
	{"RTM_NEWTCLASS add dev v0 parent 1: classid 1:10 htb rate 1Mbit ceil 1Mbit", msg(40, addFlags, tcm(7, 0x10010, 0x10000, 0),
		nla(1, str("htb")), nla(2, nla(1, ratespec(125000), ratespec(125000), u32(200000), u32(200000), u32(0), u32(0), u32(0)),
			nla(4, make([]byte, 1024)), nla(3, make([]byte, 1024))))},
	{"RTM_NEWQDISC add dev v0 root handle 1: htb default 0x10", msg(36, addFlags, tcm(7, 0x10000, 0xffffffff, 0),
		nla(1, str("htb")), nla(2, nla(2, u32(3), u32(10), u32(0x10), u32(0), u32(0))))},
	{"RTM_DELROUTE 10.244.3.0/24 dev index 0", msg(25, FlagAck, rtm(24, 254, 3, 0, 1),
		nla(1, ip("10.244.3.0")), nla(4, u32(0)))},
}

var seedDelete = msg(25, requestAck, rtm(24, 254, 3, 0, 1),
	nla(1, ip("10.244.3.0")), nla(5, ip("10.244.3.0")), nla(4, u32(0)))

func TestExampleText(t *testing.T) {
	screen := strings.Join(strings.Fields(outputPage(t)), " ")
	for _, e := range exampleText {
		if !strings.Contains(screen, e.words) {
			t.Errorf("docs/output.md has no %q", e.words)
		}
		var d Decoder
		m := d.Decode(&Context{Names: exampleNames}, e.bytes)
		if got := m.Type.Name + " " + string(m.AppendText(nil, nil)); got != e.words {
			t.Errorf("got  %s\nwant %s", got, e.words)
		}
	}
}

func TestExampleTree(t *testing.T) {
	seed := bytes.Clone(seedDelete)
	binary.NativeEndian.PutUint32(seed[8:], 1504493250)
	var d Decoder
	m := d.Decode(&Context{Names: exampleNames}, seed)
	tree := string(m.AppendTree(nil, &Format{Indent: 4}))
	page := outputPage(t)
	for _, line := range strings.Split(strings.TrimRight(tree, "\n"), "\n") {
		if strings.HasPrefix(line, "    rtmsg  ") { // the page leaves out its zeros
			for _, zero := range []string{" rtm_src_len 0", " rtm_tos 0x0", " rtm_scope RT_SCOPE_UNIVERSE", " rtm_flags 0"} {
				line = strings.Replace(line, zero, "", 1)
			}
		}
		if !strings.Contains(page, line+"\n") {
			t.Errorf("docs/output.md has no line %q", line)
		}
	}
}

// exampleJSON is a message of docs/output.md's JSON and the title it is under.
var exampleJSON = []struct {
	title  string
	path   []string
	from   bool
	format Format
	bytes  []byte
	ignore []string // of a message of which the page leaves out parts
}{
	{"failing route delete", []string{"request"}, false, Format{}, seedDelete, []string{"seq"}},
	{"refused by policy", []string{"request"}, false, Format{Bad: 36}, msg(24, addFlags, rtm(24, 254, 3, 0, 1),
		nla(1, ip("10.9.0.0")), nla(5, []byte{1, 2, 3})), nil},
	{"RTM_GETLINK dump: the exchange", []string{"request"}, false, Format{}, msg(18, FlagRequest|FlagDump,
		ifi(afPacket, 0, 0, 0, 0), nla(29, u32(9))), []string{"seq"}},
	{"RTM_GETLINK dump with -v", []string{"message"}, true, Format{}, msg(16, FlagMulti, ifi(0, 772, 1, 0x10049, 0),
		nla(3, str("lo")), nla(4, u32(65536)), nla(16, []byte{0}),
		nla(23, u64(10), u64(10), u64(1<<64-1), make([]byte, 200-24)),
		nla(26, nla(2, nla(1, u32(1), u32(0), u32(0)))), nla(199, []byte{0, 1, 2, 3})), []string{"seq", "portid", "length"}},
	{"multicast notification", []string{"message"}, true, Format{}, msg(25, 0, rtm(24, 254, 3, 253, 1),
		nla(15, u32(254)), nla(1, ip("10.9.0.0")), nla(4, u32(7))), []string{"seq", "portid", "length"}},
}

func TestExampleJSON(t *testing.T) {
	schema := messageSchema(t)
	for _, e := range exampleJSON {
		want := pageJSON(t, e.title)
		for _, key := range e.path {
			want = want.(map[string]any)[key]
		}
		for _, key := range e.ignore {
			delete(want.(map[string]any), key)
		}
		c := &Context{Names: exampleNames}
		if e.from {
			c.Direction = FromKernel
		}
		var d Decoder
		text := d.Decode(c, e.bytes).AppendJSON(nil, &e.format)
		validate(t, schema, e.title, string(text))
		if why := lacks(parseJSON(t, text), want); why != "" {
			t.Errorf("%s: %s\n%s", e.title, why, text)
		}
	}
}

// lacks says what got has not of want: members may be more, elements not.
func lacks(got, want any) string {
	switch want := want.(type) {
	case map[string]any:
		object, _ := got.(map[string]any)
		for key, value := range want {
			if why := lacks(object[key], value); why != "" {
				return key + " " + why
			}
		}
		for _, key := range []string{"problem", "bad", "text", "nla_flags", "space", "hex", "index"} {
			if _, ok := want[key]; !ok && object[key] != nil {
				return key + " is too much"
			}
		}
		return ""
	case []any:
		array, _ := got.([]any)
		if len(array) != len(want) {
			return "has another length"
		}
		for i := range want {
			if why := lacks(array[i], want[i]); why != "" {
				return why
			}
		}
		return ""
	}
	if !reflect.DeepEqual(got, want) {
		return "differs"
	}
	return ""
}

func outputPage(t *testing.T) string {
	t.Helper()
	b, err := os.ReadFile("../docs/output.md")
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// pageJSON is the example under a title of docs/output.md.
func pageJSON(t *testing.T, title string) any {
	t.Helper()
	_, rest, ok := strings.Cut(outputPage(t), "**"+title)
	_, rest, _ = strings.Cut(rest, "```json\n")
	text, _, _ := strings.Cut(rest, "```")
	if !ok {
		t.Fatalf("docs/output.md has no example %q", title)
	}
	return parseJSON(t, []byte(text))
}

func parseJSON(t *testing.T, text []byte) (v any) {
	t.Helper()
	dec := json.NewDecoder(bytes.NewReader(text))
	dec.UseNumber()
	if err := dec.Decode(&v); err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	return v
}
