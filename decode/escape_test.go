// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"encoding/json"
	"testing"
)

func TestAppendEscaped(t *testing.T) {
	for _, c := range []struct{ in, escaped, quoted string }{
		{"", "", `""`},
		{"wlan0", "wlan0", "wlan0"},
		{"_.:/@%+-9zZ", "_.:/@%+-9zZ", "_.:/@%+-9zZ"},
		{"a b", "a b", `"a b"`},
		{"a,b", "a,b", `"a,b"`},
		{"x\x1b[31m\n\x7f", `x\x1b[31m\x0a\x7f`, `"x\x1b[31m\x0a\x7f"`},
		{`\x1b`, `\x5cx1b`, `"\x5cx1b"`},
		{`say "no"`, `say "no"`, `"say \x22no\x22"`},
		{"größe", "größe", `"größe"`},
		{"a\xffb", `a\xffb`, `"a\xffb"`},
		{"\xc3", `\xc3`, `"\xc3"`},
		{"\u202egnp", `\xe2\x80\xaegnp`, `"\xe2\x80\xaegnp"`},
		{"\u00a0", `\xc2\xa0`, `"\xc2\xa0"`},
		{"\u009b1m", `\xc2\x9b1m`, `"\xc2\x9b1m"`},
		{"\ufffd", "\ufffd", "\"\ufffd\""},
	} {
		if got := string(AppendEscaped(nil, c.in)); got != c.escaped {
			t.Errorf("%q escaped: got %s, want %s", c.in, got, c.escaped)
		}
		if got := string(AppendQuoted(nil, []byte(c.in))); got != c.quoted {
			t.Errorf("%q quoted: got %s, want %s", c.in, got, c.quoted)
		}
	}
}

func TestAppendJSONString(t *testing.T) {
	for _, c := range []struct {
		in, out string
		ok      bool
	}{
		{"", `""`, true},
		{"plain", `"plain"`, true},
		{"a\"b\\c\n\t\x00\x7f", `"a\"b\\c\n\u0009\u0000\u007f"`, true},
		{"größe \u2028", "\"größe \u2028\"", true},
		{"a\xff\xfeb", "\"a\ufffd\ufffdb\"", false},
		{"a\xe2\x82", "\"a\ufffd\ufffd\"", false},
		{"\ufffd", "\"\ufffd\"", true},
	} {
		got, ok := appendJSONString(nil, c.in)
		if string(got) != c.out || ok != c.ok {
			t.Errorf("%q: got %s, %v, want %s, %v", c.in, got, ok, c.out, c.ok)
		}
		var back string
		if err := json.Unmarshal(got, &back); err != nil || ok && back != c.in {
			t.Errorf("%q: read back as %q, %v", c.in, back, err)
		}
	}
}

func TestAppendHexdump(t *testing.T) {
	for _, c := range []struct {
		in   string
		want string
	}{
		{"", ""},
		{"\x00A", "  00000000  00 41                                             |.A|\n  00000002\n"},
		{"0123456789abcdef~\x7f", "" +
			"  00000000  30 31 32 33 34 35 36 37  38 39 61 62 63 64 65 66  |0123456789abcdef|\n" +
			"  00000010  7e 7f                                             |~.|\n  00000012\n"},
	} {
		if got := string(AppendHexdump(nil, []byte(c.in), 2)); got != c.want {
			t.Errorf("%q:\n%swant\n%s", c.in, got, c.want)
		}
	}
}

func TestAppendUnit(t *testing.T) {
	for _, c := range []struct {
		show Show
		v    uint64
		want string
	}{
		{Decimal, 5, ""},
		{IfIndex, 5, ""},
		{Hex, 5, ""},
		{TCHandle, 0x10010, "1:10"},
		{TCHandle, 0x10000, "1:"},
		{TCHandle, 0x10, ":10"},
		{TCHandle, 0, "none"},
		{TCHandle, 0xffffffff, "root"},
		{TCHandle, 0xfffffff1, "ingress"},
		{Seconds, 3000, "3000s"},
		{Millis, 500, "500ms"},
		{Millis, 30000, "30s"},
		{Micros, 1500, "1500us"},
		{Micros, 2000, "2ms"},
		{Nanos, 0, "0ns"},
		{Nanos, 3000000000, "3s"},
		{ClockTick, 1500, "15s"},
		{ClockTick, 205, "2.05s"},
		{ClockTick, 250, "2.5s"},
		{ByteRate, 125000, "1Mbit"},
		{ByteRate, 1<<64 - 1, ""},
		{BitRate, 1500000, "1500Kbit"},
		{BitRate, 999, "999bit"},
	} {
		if got := string(appendUnit(nil, c.show, c.v)); got != c.want {
			t.Errorf("%d as %d: got %q, want %q", c.v, c.show, got, c.want)
		}
	}
}

func TestFlagNames(t *testing.T) {
	for _, c := range []struct {
		class Class
		v     uint64
		want  string
	}{
		{ClassGet, 0x301, "NLM_F_REQUEST|NLM_F_ROOT|NLM_F_MATCH"},
		{ClassNew, 0xf05, "NLM_F_REQUEST|NLM_F_ACK|NLM_F_REPLACE|NLM_F_EXCL|NLM_F_CREATE|NLM_F_APPEND"},
		{ClassDelete, 0x301, "NLM_F_REQUEST|NLM_F_NONREC|NLM_F_BULK"},
		{ClassAck, 0x300, "NLM_F_CAPPED|NLM_F_ACK_TLVS"},
		{ClassOther, 0x8301, "NLM_F_REQUEST|0x8300"},
		{ClassNew, 0, "0"},
		{ClassGet, 0x1000, "0x1000"},
	} {
		if got := string(appendFlags(nil, flagsOf(c.class), c.v)); got != c.want {
			t.Errorf("%#x: got %s, want %s", c.v, got, c.want)
		}
	}
}
