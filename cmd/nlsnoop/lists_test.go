// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/nlsnoop/nlsnoop/container"
	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/internal/testnet/nlmsg"
	"golang.org/x/sys/unix"
)

func TestParseList(t *testing.T) {
	for _, c := range []struct {
		values     []string
		take, drop []string
	}{
		{nil, nil, nil},
		{[]string{"a"}, []string{"a"}, nil},
		{[]string{"a,b c", "d"}, []string{"a", "b", "c", "d"}, nil},
		{[]string{" a, ,!b,"}, []string{"a"}, []string{"b"}},
	} {
		l, err := parseList("--x", c.values)
		if err != nil || !slices.Equal(l.take, c.take) || !slices.Equal(l.drop, c.drop) {
			t.Errorf("%q: %q, %q, %v", c.values, l.take, l.drop, err)
		}
	}
}

// TestLists is that every LIST takes items parted by commas and by spaces,
// repeated flags, and what is left out, alone and beside others.
func TestLists(t *testing.T) {
	tables := decode.Builtin()
	kernel := func(items []uint32) (words []string) {
		for _, i := range items {
			words = append(words, fmt.Sprint(i))
		}
		return words
	}
	numbers := func(m map[int]bool) (words []string) {
		for n := range m {
			words = append(words, fmt.Sprint(n))
		}
		return words
	}
	for _, c := range []struct {
		flag    string
		items   [3]string // two to take and one to leave out
		taken   func(*config) []string
		dropped func(*config) []string
		want    [3]string // as they tell them
	}{
		{"--uid", [3]string{"0", "7", "9"},
			func(c *config) []string { return kernel(c.trace.UIDs) },
			func(c *config) []string { return kernel(slices.Collect(maps.Keys(c.selector.who.notUIDs))) }, [3]string{"0", "7", "9"}},
		{"--comm", [3]string{"ip", "tc*", "nft"},
			func(c *config) []string { return c.trace.Comms },
			func(c *config) []string { return c.selector.who.notComms.words() }, [3]string{"ip", "tc*", "nft"}},
		{"--netns", [3]string{"inode:7", "inode:8", "inode:9"},
			func(c *config) []string { return strings.Fields(strings.Trim(fmt.Sprint(c.trace.NetNS), "[]")) },
			func(c *config) []string {
				return strings.Fields(strings.Trim(fmt.Sprint(slices.Collect(maps.Keys(c.selector.who.notNetNS))), "[]"))
			}, [3]string{"7", "8", "9"}},
		{"--errno", [3]string{"ESRCH", "17", "EPERM"},
			func(c *config) []string { return numbers(c.selector.outcome.take) },
			func(c *config) []string { return numbers(c.selector.outcome.drop) }, [3]string{"3", "17", "1"}},
		{"--family", [3]string{"route", "12", "4"},
			func(c *config) []string { return c.selector.families.words(c.selector.families.take) },
			func(c *config) []string { return c.selector.families.words(c.selector.families.drop) }, [3]string{"0", "12", "4"}},
		{"--type", [3]string{"7", "8", "9"},
			func(c *config) []string { return typeWords(c.selector.types.takeNum) },
			func(c *config) []string { return typeWords(c.selector.types.dropNum) }, [3]string{"7", "8", "9"}},
		{"--attr", [3]string{"RTA_OIF=lo", "RTA_DST", "RTA_MARK=7"},
			func(c *config) []string { return attrWords(c.selector.attrs.take) },
			func(c *config) []string { return attrWords(c.selector.attrs.drop) },
			[3]string{"RTA_OIF=lo", "RTA_DST", "RTA_MARK=7"}},
	} {
		a, b, x := c.items[0], c.items[1], "!"+c.items[2]
		for _, form := range []struct {
			args    []string
			all     bool // nothing to take: all but
			dropped bool
		}{
			{[]string{a + "," + b}, false, false},
			{[]string{a + " " + b + ","}, false, false},
			{[]string{a, b}, false, false},
			{[]string{a + "," + x + "," + b}, false, true},
			{[]string{x + " " + a, b}, false, true},
			{[]string{x}, true, true},
		} {
			var args []string
			for _, v := range form.args {
				args = append(args, c.flag, v)
			}
			f, err := parseFlags(args)
			if err != nil {
				t.Fatal(err)
			}
			got, err := newConfig(f, tables, fakeNames{}, &container.Host{})
			if err != nil {
				t.Errorf("%q: %v", args, err)
				continue
			}
			var take, drop []string
			if !form.all {
				take = c.want[:2]
			}
			if form.dropped {
				drop = c.want[2:]
			}
			sameItems(t, args, c.taken(got), take)
			sameItems(t, args, c.dropped(got), drop)
		}
	}
}

func sameItems(t *testing.T, args, got, want []string) {
	t.Helper()
	got, want = slices.Clone(got), slices.Clone(want)
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("%q: %q, want %q", args, got, want)
	}
}

func (gs globs) words() (words []string) {
	for _, g := range gs {
		words = append(words, g.String())
	}
	return words
}

func (families) words(tests []familyTest) (words []string) {
	for _, f := range tests {
		words = append(words, fmt.Sprint(f.protocol))
	}
	return words
}

func typeWords(m map[uint16]bool) (words []string) {
	for n := range m {
		words = append(words, fmt.Sprint(n))
	}
	return words
}

func attrWords(tests []attrTest) (words []string) {
	for _, a := range tests {
		word := a.name
		if a.valued {
			word += "=" + a.value
		}
		words = append(words, word)
	}
	return words
}

// TestShow is which kinds of lines --show leaves.
func TestShow(t *testing.T) {
	for _, c := range []struct{ flags, want string }{
		{"", "exchanges"},
		{"--show calls", "calls"},
		{"--show calls,peers --show exchanges", "exchanges peers calls"},
		{"--show all,!calls", "exchanges notifications peers"},
		{"--show !calls", "exchanges notifications peers"},
		{"--show !exchanges", "notifications peers calls"},
	} {
		f, err := parseFlags(strings.Fields(c.flags))
		if err != nil {
			t.Fatal(err)
		}
		got := config{flags: f}
		if err := got.readShow(); err != nil {
			t.Errorf("%s: %v", c.flags, err)
		}
		var words []string
		for i, on := range []bool{got.exchanges, got.notices, got.peers, got.calls} {
			if on {
				words = append(words, strings.Fields("exchanges notifications peers calls")[i])
			}
		}
		if strings.Join(words, " ") != c.want {
			t.Errorf("%s: shows %q, want %s", c.flags, words, c.want)
		}
	}
}

// TestAttr is the forms of -a, on a failing delete through v0.
func TestAttr(t *testing.T) {
	r := loadRecording(t, "testdata/ip.events.json")
	for _, c := range []struct {
		attr string
		want int
	}{
		{"RTA_OIF", 1}, {"RTA_OIF=3", 1}, {"RTA_OIF=v0", 1}, {"RTA_OIF=2", 0}, {"RTA_OIF=lo", 0}, {"!RTA_OIF", 0},
		{"RTA_DST=192.0.2.0", 1}, {"rtm_table=RT_TABLE_MAIN", 1}, {"!RTA_METRICS", 1}, {"999", 0},
		{"RTA_METRICS,RTA_OIF=lo RTA_DST=192.0.2.0", 1}, {"RTA_DST,!RTA_OIF=v0", 0}, {"RTA_DST,!RTA_OIF=lo", 1},
		{"!RTA_METRICS,!RTA_OIF", 0}, {"rtm_table=254", 1}, {"rtm_table=0xfe", 1}, {"rtm_table=253", 0},
	} {
		w := replay(t, r)
		if status := run([]string{"-q", "-t", "delroute", "-a", c.attr}, w.env); status != 0 {
			t.Fatal(w.err.String())
		}
		if got := strings.Count(w.out.String(), "\n"); got != c.want {
			t.Errorf("%s: %d lines, want %d", c.attr, got, c.want)
		}
	}
}

// TestAttrValues is what a value is compared with, at any depth.
func TestAttrValues(t *testing.T) {
	tables := decode.Builtin()
	const key = "keykeykeykeykeykeykeykeykeykeykey"
	link := nlmsg.New(unix.RTM_NEWLINK, nlmsg.Request).IfInfoMsg(unix.IfInfomsg{Index: 7, Flags: unix.IFF_UP}).
		String(unix.IFLA_IFALIAS, "a b, c").Attr(unix.IFLA_ADDRESS, []byte{2, 0, 0, 0, 0, 9}).Attr(999, []byte{1, 2}).
		Nest(unix.IFLA_LINKINFO, func(m *nlmsg.Message) {
			m.String(unix.IFLA_INFO_KIND, "vxlan").Nest(unix.IFLA_INFO_DATA, func(m *nlmsg.Message) {
				m.U32(unix.IFLA_VXLAN_LINK, 1).U32(unix.IFLA_VXLAN_AGEING, 300)
			})
		})
	sa := nlmsg.New(16, nlmsg.Request).Raw(make([]byte, 224)...).Attr(2, []byte(key))
	for _, c := range []struct {
		protocol int
		m        *nlmsg.Message
		attr     string
		flags    string
		want     bool
	}{
		{0, link, "IFLA_VXLAN_LINK=lo", "", true},
		{0, link, "IFLA_VXLAN_LINK=1", "", true},
		{0, link, "IFLA_VXLAN_LINK=lo", "-n", false}, // nor is it printed
		{0, link, "IFLA_VXLAN_LINK=", "", false},
		{0, link, "IFLA_INFO_KIND=vxlan", "", true},
		{0, link, "!IFLA_INFO_KIND=vxlan", "", false},
		{0, link, "!IFLA_INFO_KIND=veth", "", true},
		{0, link, `IFLA_IFALIAS=a b, c`, "", true}, // as JSON has it
		{0, link, `IFLA_IFALIAS="a b, c"`, "", true},
		{0, link, `IFLA_IFALIAS=a b, c,IFLA_MTU`, "", true},
		{0, link, `IFLA_IFALIAS=a b`, "", false},
		{0, link, "IFLA_ADDRESS=02:00:00:00:00:09", "", true},
		{0, link, "ifi_flags=IFF_UP", "", true},
		{0, link, "ifi_flags=1", "", true},
		{0, link, "999", "", true},
		{0, link, "999=0x0102", "", true},
		{0, link, "999=0102", "", true}, // as JSON has it
		{0, link, "999=0103", "", false},
		{6, sa, "XFRMA_ALG_CRYPT", "", true},
		{6, sa, "XFRMA_ALG_CRYPT=(hidden)", "", true},
		{6, sa, fmt.Sprintf("XFRMA_ALG_CRYPT=0x%x", key), "", false},
	} {
		f, err := parseFlags(append(strings.Fields(c.flags), "-a", c.attr))
		if err != nil {
			t.Fatal(err)
		}
		as, err := newAttrs(f, tables, nothingInferred)
		if err != nil {
			t.Fatal(err)
		}
		d := decode.Decoder{Tables: tables}
		names := fakeNames{links: map[uint64]map[uint32]string{0: {1: "lo"}}}
		m := d.Decode(&decode.Context{Protocol: c.protocol, Names: names}, c.m.Bytes())
		if got := as.want(m); got != c.want {
			t.Errorf("%s %s: %v of\n%s", c.flags, c.attr, got, m.AppendTree(nil, &as.format))
		}
	}
}

func TestIsBelow(t *testing.T) {
	for _, c := range []struct {
		path, group string
		want        bool
	}{
		{"/a", "/a", true}, {"/a/b", "/a", true}, {"/ab", "/a", false}, {"/", "/a", false}, {"", "/", false},
		{"/a", "/", true}, {"/", "/", true},
	} {
		if got := isBelow(c.path, c.group); got != c.want {
			t.Errorf("%q in %q: %v", c.path, c.group, got)
		}
	}
}
