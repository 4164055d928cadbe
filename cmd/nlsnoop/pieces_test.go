// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/nlsnoop/nlsnoop/container"
	"github.com/nlsnoop/nlsnoop/internal/cgroup2"
	"github.com/nlsnoop/nlsnoop/tracer"
	"github.com/nlsnoop/nlsnoop/tracer/exchange"
	"golang.org/x/sys/unix"
)

func TestGlob(t *testing.T) {
	for _, c := range []struct {
		pattern, comm string
		match, kernel bool
	}{
		{"ip", "ip", true, true},
		{"ip", "ipx", false, true},
		{"ip*", "ipx", true, true},
		{"*d", "flanneld", true, false},
		{"kworker/*", "kworker/0:1", true, true},
		{"k*1", "kworker/0:1", true, false},
		{"i?", "ip", true, false},
		{"systemd-networkd", "systemd-network", true, true}, // the kernel keeps 15 bytes
		{"systemd-networkd*", "systemd-network", true, true},
		{"systemd-networkd?", "systemd-network", false, false},
		{"[ab]c", "ac", true, false},
	} {
		g, err := newGlob(c.pattern)
		if err != nil || g.match(c.comm) != c.match || g.inKernel() != c.kernel {
			t.Errorf("%s %s: match %v, in kernel %v, %v", c.pattern, c.comm, g.match(c.comm), g.inKernel(), err)
		}
	}
}

// TestFilterWords is that the start line repeats filters as given.
func TestFilterWords(t *testing.T) {
	for _, c := range [][2]string{
		{"", ""},
		{"--json", ""},
		{"--failed --json -t RTM_DELROUTE", "--failed -t RTM_DELROUTE"},
		{"-jZt RTM_DELROUTE -o -t", "-Z -t RTM_DELROUTE"},
		{"-tnewroute --type=delroute -d 5s", "-t newroute --type=delroute"},
		{"-jo f -p 1 --time none -a RTA_OIF=0", "-p 1 -a RTA_OIF=0"},
		{"-C ip -- cat -t x", "-C ip"},
	} {
		f, err := parseFlags(strings.Fields(c[0]))
		if err != nil || strings.Join(f.filters, " ") != c[1] {
			t.Errorf("%s: %q, %v", c[0], f.filters, err)
		}
	}
}

func TestNearest(t *testing.T) {
	words := []string{"json", "failed", "family"}
	for _, c := range [][2]string{{"jsno", "json"}, {"fialed", "failed"}, {"famly", "family"}, {"summary", ""}, {"x", ""}} {
		if got := nearest(c[0], words); got != c[1] {
			t.Errorf("%s: %q", c[0], got)
		}
	}
}

func TestFindNetNS(t *testing.T) {
	own, err := netnsAt("/proc/self/ns/net")
	if err != nil {
		t.Fatal(err)
	}
	for _, item := range []string{"/proc/self/ns/net", fmt.Sprintf("pid:%d", os.Getpid()), fmt.Sprintf("inode:%d", own)} {
		if got, err := findNetNS(item, &container.Host{}); err != nil || !slices.Equal(got, []uint64{own}) {
			t.Errorf("%s: %d, %v", item, got, err)
		}
	}
	for _, item := range []string{"/proc/self/ns/mnt", "/", filepath.Join(t.TempDir(), "none"), "pid:0", "inode:0", "container:none"} {
		if got, err := findNetNS(item, &container.Host{Mounts: cgroup2.Mounts{V2: "/none"}}); err == nil {
			t.Errorf("%s: %d", item, got)
		}
	}
}

// TestWho is what the kernel side gets, and what is left to test here.
func TestWho(t *testing.T) {
	since := time.Now().Add(time.Hour)
	sender := func(pid int, uid uint32, comm string, up ...string) *exchange.Record {
		p := &tracer.Process{PID: pid, UID: uid, Comm: comm, Start: since}
		for _, u := range up {
			p.Ancestors = append(p.Ancestors, tracer.Ancestor{PID: 1, Comm: u})
		}
		return &exchange.Record{Process: p, Thread: "worker", Socket: &tracer.Socket{NetNS: 5}}
	}
	for _, c := range []struct {
		flags  string
		comms  string // the kernel side's
		record *exchange.Record
		want   bool
	}{
		{"", "[]", sender(1, 0, "ip"), true},
		{"-C ip,tc*", "[ip tc*]", sender(1, 0, "nft"), true}, // the kernel side's affair
		{"-C *d,ip", "[]", sender(1, 0, "flanneld"), true},
		{"-C *d,ip", "[]", sender(1, 0, "nft"), false},
		{"-C wor?er", "[]", sender(1, 0, "ip"), true},
		{"-C !ip", "[]", sender(1, 0, "ip"), false},
		{"-C !ip", "[]", sender(1, 0, "tc"), true},
		{"-C !worker", "[]", sender(1, 0, "tc"), false},
		{"-p !7", "[]", sender(7, 0, "ip"), false},
		{"-p !7", "[]", sender(8, 0, "ip"), true},
		{"-u !root", "[]", sender(8, 0, "ip"), false},
		{"-u !0", "[]", sender(8, 1000, "ip"), true},
		{"--netns !inode:5", "[]", sender(8, 0, "ip"), false},
		{"--netns !inode:6", "[]", sender(8, 0, "ip"), true},
		{"-p !7,!8", "[]", sender(8, 0, "ip"), false},
		{"-u !7 -u !0", "[]", sender(8, 0, "ip"), false},
		{"-C ip,!worker", "[ip]", sender(8, 0, "ip"), false},
		{"-fC sh", "[]", sender(8, 0, "ip", "sh"), true},
		{"-fC sh", "[]", sender(8, 0, "ip", "bash"), false},
		{"-fC sh", "[]", sender(8, 0, "sh"), true},
	} {
		f, err := parseFlags(strings.Fields(c.flags))
		if err != nil {
			t.Fatal(err)
		}
		var o tracer.Options
		w, err := newWho(f, &o, &container.Host{})
		if err != nil {
			t.Fatal(c.flags, err)
		}
		if got := w.wants(c.record); got != c.want || fmt.Sprint(o.Comms) != c.comms {
			t.Errorf("%s, %s: %v, kernel %v", c.flags, c.record.Process.Comm, got, o.Comms)
		}
	}
}

// TestFollow is whom the kernel side follows: processes, and COMMAND's children.
func TestFollow(t *testing.T) {
	for _, c := range []struct {
		args string
		want bool
	}{{"", false}, {"-f -C sh", false}, {"-f -p 1", true}, {"-p 1", false}, {"-C sh -- true", true}} {
		f, err := parseFlags(strings.Fields(c.args))
		if err != nil {
			t.Fatal(err)
		}
		var o tracer.Options
		if _, err := newWho(f, &o, &container.Host{}); err != nil || o.Follow != c.want {
			t.Errorf("%s: %v, %v", c.args, o.Follow, err)
		}
	}
}

// TestKernelSide is what reaches tracer.Options.
func TestKernelSide(t *testing.T) {
	w := newWorld()
	args := strings.Fields("-F nftables,route -F !wireguard -u 0,1 --netns inode:7,!inode:8 -s 64k --buffer 1M -C ip -t delroute,NFT_MSG_NEWOBJ,7 -Z")
	if status := run(args, w.env); status != 0 {
		t.Fatalf("status %d: %s", status, w.err.String())
	}
	want := tracer.Options{
		UIDs: []uint32{0, 1}, Comms: []string{"ip"}, NetNS: []uint64{7}, Protocols: []int{12, 0},
		Snaplen: 64 << 10, RingBytes: 1 << 20,
		Types: []uint16{7, unix.RTM_DELROUTE, 0xa12}, FailedOnly: true,
	}
	w.src.options.Place = nil
	if got := fmt.Sprintf("%+v", w.src.options); got != fmt.Sprintf("%+v", want) {
		t.Errorf("got  %s\nwant %+v", got, want)
	}
}

func TestFold(t *testing.T) {
	for _, c := range []struct {
		width         int
		lead          string
		words, reason string
		want          string
	}{
		{0, "a  ", "b c", "d e", "a   b c  # d e\n"},
		{20, "head ", "one two", "", "head  one two\n"},
		{20, "0123456789", "0123456 8901", "", "0123456789 0123456\n        8901\n"},
		{20, "0123456789", "012345678 0", "", "0123456789 012345678\n        0\n"},
		{20, "a", "b", "why not", "a b  # why not\n"},
		{20, "a", "b", "a reason too long", "a b\n        # a reason\n        too long\n"},
		{20, "a", "012345678901234567890123456789", "", "a 012345678901234567890123456789\n"},
		{20, "0123456789012345678901", "b", "", "0123456789012345678901\n        b\n"},
		{20, "ok      ", "", "", "ok\n"},
	} {
		f := fold{width: c.width}
		f.raw([]byte(c.lead))
		f.words([]byte(c.words))
		f.reason([]byte(c.reason))
		f.end()
		if string(f.dst) != c.want {
			t.Errorf("%q %q: %q, want %q", c.lead, c.words, f.dst, c.want)
		}
	}
}

func TestStamps(t *testing.T) {
	at := time.Date(2026, 11, 22, 15, 29, 29, 118342999, time.UTC)
	for _, c := range []struct {
		clock clock
		milli bool
		want  string
	}{
		{clockTime, false, "15:29:29.118342"},
		{clockTime, true, "15:29:29.118"},
		{clockDate, false, "2026-11-22T15:29:29.118342"},
		{clockEpoch, false, "1795361369.118342"},
		{clockNone, false, ""},
	} {
		s := stamp{clock: c.clock, milli: c.milli, zone: time.UTC}
		if got := string(s.append(nil, at)); got != c.want || len(got) != s.width() {
			t.Errorf("%q, width %d; want %q", got, s.width(), c.want)
		}
	}
	s := stamp{clock: clockDelta, zone: time.UTC}
	var got []string
	for _, d := range []time.Duration{0, 1500 * time.Microsecond, time.Millisecond} {
		got = append(got, string(s.append(nil, at.Add(d))))
	}
	if want := []string{"+0.000000", "+0.001500", "-0.000500"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestTook(t *testing.T) {
	for _, c := range []struct {
		d    time.Duration
		want string
	}{
		{0, "-"}, {800, "800ns"}, {35120, "35us"}, {999999, "999us"}, {1200 * time.Microsecond, "1.2ms"},
		{9990 * time.Microsecond, "9ms"}, {310 * time.Millisecond, "310ms"}, {1300 * time.Millisecond, "1.3s"},
		{75 * time.Second, "75s"},
	} {
		if got := string(appendTook(nil, c.d)); got != c.want || len(got) > 6 {
			t.Errorf("%v: %s, want %s", c.d, got, c.want)
		}
	}
}

func TestColor(t *testing.T) {
	r := loadRecording(t, "testdata/ip.events.json")
	for _, c := range []struct {
		flags string
		width int
		env   string
		want  bool
	}{
		{"", 80, "", true}, {"", 0, "", false}, {"--color=never", 80, "", false}, {"--color=always", 0, "", true},
		{"", 80, "NO_COLOR", false},
	} {
		w := replay(t, r)
		w.width = terminal(c.width)
		w.getenv = func(k string) string {
			if k == c.env {
				return "1"
			}
			return ""
		}
		run(strings.Fields("-Z "+c.flags), w.env)
		if got := strings.Contains(w.out.String(), "\x1b[31mESRCH\x1b[0m   RTM_DELROUTE") || strings.Contains(w.out.String(), "\x1b[31mESRCH\x1b[0m    RTM_DELROUTE"); got != c.want {
			t.Errorf("%+v: %v", c, got)
		}
		if !c.want && strings.Contains(w.out.String(), "\x1b") {
			t.Errorf("%+v: escape sequences", c)
		}
	}
}
