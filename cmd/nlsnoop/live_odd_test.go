// SPDX-License-Identifier: Apache-2.0

package main

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
	"github.com/nlsnoop/nlsnoop/internal/testnet/nlmsg"
)

// odd are messages no program should send; each has its place as nlmsg_seq.
var odd = []struct {
	name    string
	message func(*nlmsg.Message) *nlmsg.Message
	outcome string // of the exchange; empty: what the kernel makes of it
	problem string // of the message or an attribute
}{
	{"nlmsg_len past the end", func(m *nlmsg.Message) *nlmsg.Message { return m.SetLen(4096) }, "ignored", ""},
	{"nlmsg_len below a header", func(m *nlmsg.Message) *nlmsg.Message { return m.SetLen(8) }, "ignored", ""},
	{"nlmsg_len 0", func(m *nlmsg.Message) *nlmsg.Message { return m.SetLen(0) }, "ignored", ""},
	{"nlmsg_len without end", func(m *nlmsg.Message) *nlmsg.Message { return m.SetLen(1<<32 - 1) }, "ignored", ""},
	{"nla_len 0", func(m *nlmsg.Message) *nlmsg.Message { return m.AttrLen(unix.RTA_OIF, 0, nil) }, "", "nla_len 0"},
	{"nla_len 1", func(m *nlmsg.Message) *nlmsg.Message { return m.AttrLen(unix.RTA_OIF, 1, nil) }, "", "nla_len 1"},
	{"nla_len 2", func(m *nlmsg.Message) *nlmsg.Message { return m.AttrLen(unix.RTA_OIF, 2, nil) }, "", "nla_len 2"},
	{"nla_len 3", func(m *nlmsg.Message) *nlmsg.Message { return m.AttrLen(unix.RTA_OIF, 3, nil) }, "", "nla_len 3"},
	{"nla_len past the end", func(m *nlmsg.Message) *nlmsg.Message { return m.AttrLen(unix.RTA_OIF, 400, nil) }, "", "nla_len 400"},
	{"payload of 0 bytes", func(m *nlmsg.Message) *nlmsg.Message { return m.Attr(unix.RTA_OIF, nil) }, "", "length 0, want 4"},
	{"payload of 1 byte", func(m *nlmsg.Message) *nlmsg.Message { return m.Attr(unix.RTA_OIF, make([]byte, 1)) }, "", "length 1, want 4"},
	{"payload of 3 bytes", func(m *nlmsg.Message) *nlmsg.Message { return m.Attr(unix.RTA_GATEWAY, []byte{1, 2, 3}) }, "", "length 3, want 4"},
	{"10000 nests in each other", func(m *nlmsg.Message) *nlmsg.Message { return deep(m, 10000) }, "", "nested too deep"},
	{"65 nests in each other", func(m *nlmsg.Message) *nlmsg.Message { return deep(m, 65) }, "", "nested too deep"},
	{"10000 attributes in a nest", func(m *nlmsg.Message) *nlmsg.Message {
		return m.Nest(unix.RTA_METRICS|nlmsg.Nested, func(m *nlmsg.Message) {
			for range 10000 {
				m.Attr(0x3fff, nil)
			}
		})
	}, "", ""},
}

// deep appends nests that hold each other, of a type nobody knows.
func deep(m *nlmsg.Message, n int) *nlmsg.Message {
	for left := n; left > 0; left-- {
		m.AttrLen(0x3ffe|nlmsg.Nested, uint16(4*left), nil)
	}
	return m
}

func sendOdd(t *testing.T, ns *testnet.NS) {
	t.Helper()
	for i, o := range odd {
		// A socket each: what is left of one must not fill the next one's queue.
		c, err := ns.Open(unix.NETLINK_ROUTE)
		if err != nil {
			t.Fatal(err)
		}
		if err := c.Send(o.message(noRoute(uint32(i))).Bytes()); err != nil {
			t.Fatalf("%s: %v", o.name, err)
		}
		c.Close()
	}
}

func TestLiveOddMessages(t *testing.T) {
	ns := testnet.New(t)
	s := watch(t, ns, "--json", "-s", "256k")
	sendOdd(t, ns)
	x := s.stop().exchanges()
	if len(x) != len(odd) {
		t.Fatalf("%d exchanges of %d:\n%.4000s", len(x), len(odd), s.stdout.String())
	}
	for _, got := range x {
		if got.Request.Seq >= uint32(len(odd)) {
			t.Fatalf("seq %d", got.Request.Seq)
		}
		want := odd[got.Request.Seq]
		if want.outcome != "" && (got.Outcome != want.outcome || got.Why == "") {
			t.Errorf("%s: %s, %q", want.name, got.Outcome, got.Why)
		}
		problems := got.Request.problems()
		if want.problem != "" && !slices.ContainsFunc(problems, func(p string) bool { return strings.Contains(p, want.problem) }) {
			t.Errorf("%s: problems %q, want %q", want.name, problems, want.problem)
		}
	}
}

// The same in text, whole and cut.
func TestLiveOddMessagesAsText(t *testing.T) {
	ns := testnet.New(t)
	looks := []string{"-v -s 256k", "-v -x -s 16", ""}
	for _, flags := range looks[:testnet.Many(len(looks), 2)] {
		s := watch(t, ns, strings.Fields(flags)...)
		sendOdd(t, ns)
		s.stop()
		if n := len(regexp.MustCompile(`(?m)^\d.* (ignored|unknown|[A-Z]+) +(RTM_DELROUTE|NETLINK_ROUTE type 25)`).FindAllString(s.stdout.String(), -1)); n != len(odd) {
			t.Errorf("%q: %d lines of %d:\n%.2000s", flags, n, len(odd), s.stdout.String())
		}
		clean(t, s)
	}
}

func TestLiveSnaplen(t *testing.T) {
	ns := testnet.New(t)
	c := ns.Dial(t, unix.NETLINK_ROUTE)
	for _, flags := range []string{"-v", "--json"} {
		s := watch(t, ns, "-s", "16", flags)
		if err := c.Send(getLo(5).Bytes()); err != nil {
			t.Fatal(err)
		}
		if _, err := c.Recv(); err != nil {
			t.Fatal(err)
		}
		s.stop()
		if flags == "-v" {
			if !strings.Contains(s.stdout.String(), "cut at 16 of 32 bytes") {
				t.Errorf("text:\n%s", s.stdout.String())
			}
			continue
		}
		all := s.objects()
		x := of(all, "exchange")
		if len(x) != 1 || x[0].Request.Captured != 16 || x[0].Request.Length != 32 || x[0].Request.Seq != 5 ||
			len(x[0].Replies) != 1 || x[0].Replies[0].Captured != 16 || all[len(all)-1].Truncated != 2 {
			t.Errorf("JSON:\n%s", s.stdout.String())
		}
	}
}

// clean says that nothing a terminal would obey was written.
func clean(t *testing.T, s *snoop) {
	t.Helper()
	for _, text := range []string{s.stdout.String(), s.stderr.text()} {
		i := strings.IndexFunc(text, func(r rune) bool { return r < ' ' && r != '\n' || r >= 0x7f && r < 0xa0 || r == 0xfffd })
		if i >= 0 {
			t.Errorf("byte %#x after %q", text[i], text[max(0, i-60):i])
		}
	}
}

// Names and arguments are what a program makes them; a terminal does not obey
// them.
func TestLiveEscapes(t *testing.T) {
	const esc = "\x1b[31mred\x07"
	ns := testnet.New(t)
	program := first(t, esc)
	looks := []string{"-v -x", "--json", "", "-v"}
	for _, flags := range looks[:testnet.Many(len(looks), 2)] {
		s := watch(t, ns, strings.Fields(flags)...)
		play(t, ns, program, "8", "\x1b]0;title\x07", "two\nlines", "\xff\xfe\xc2\x9b", "\u202e", "")
		sendAs(t, ns, esc)
		s.stop()
		clean(t, s)
		if flags == "--json" {
			x := s.exchanges()
			if len(x) != 2 || x[0].Process.Comm != esc || x[0].Process.Args[2] != "\x1b]0;title\x07" || x[0].Process.Args[3] != "two\nlines" {
				t.Errorf("stdout:\n%s", s.stdout.String())
			}
			continue
		}
		if n := strings.Count(s.stdout.String(), `\x1b[31mred\x07[`); n == 0 {
			t.Errorf("%q:\n%s", flags, s.stdout.String())
		}
		if strings.Contains(flags, "v") && !strings.Contains(s.stdout.String(), `\x1b]0;title\x07`) {
			t.Errorf("%q: no arguments\n%s", flags, s.stdout.String())
		}
	}
}

// sendAs sends from a thread of this name.
func sendAs(t *testing.T, ns *testnet.NS, name string) {
	t.Helper()
	var err error
	ns.Do(func() {
		var c *testnet.Conn
		if c, err = testnet.OpenHere(unix.NETLINK_ROUTE); err != nil {
			return
		}
		defer c.Close()
		comm := append([]byte(name), 0)
		if err = unix.Prctl(unix.PR_SET_NAME, addressOf(comm), 0, 0, 0); err == nil {
			err = c.Send(noRoute(9).Bytes())
		}
	})
	if err != nil {
		t.Fatal(err)
	}
}
