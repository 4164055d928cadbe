// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"net/netip"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
	"github.com/nlsnoop/nlsnoop/internal/testnet/nlmsg"
)

// After as many lines as asked for it ends by itself.
func TestLiveCount(t *testing.T) {
	ns := testnet.New(t)
	s := watch(t, ns, "--json", "-c", "3")
	if err := newStorm(t, ns).send(10); err != nil {
		t.Fatal(err)
	}
	x := s.wait(0).exchanges()
	if len(x) != 3 || x[0].Request.Seq != 1 || x[2].Request.Seq != 3 {
		t.Errorf("stdout:\n%s", s.stdout.String())
	}
}

func TestLiveDuration(t *testing.T) {
	ns := testnet.New(t)
	s := watch(t, ns, "-d", "1s").wait(0)
	if s.counts() != "0 exchanges, 0 lost" || s.stdout.Len() > 0 {
		t.Errorf("stderr %q, stdout %q", s.stderr.text(), s.stdout.String())
	}
}

// With -o stdout is COMMAND's alone.
func TestLiveOutputFile(t *testing.T) {
	ns := testnet.New(t)
	file := filepath.Join(t.TempDir(), "lines")
	s := newSnoop(t, ns, "--json", "-o", file, "--", "ip", "-o", "link", "show", "dev", "lo").start().wait(0)
	if l := s.lines(); len(l) != 1 || !strings.HasPrefix(l[0], "1: lo: ") {
		t.Errorf("stdout %q", l)
	}
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if x := of(s.read(string(text)), "exchange"); len(named(x, "RTM_GETLINK")) == 0 {
		t.Errorf("%s:\n%s", file, text)
	}
}

func TestLiveQuiet(t *testing.T) {
	ns := testnet.New(t)
	s := newSnoop(t, ns, "-q", "--", first(t, "first")).start().wait(0)
	if s.stderr.text() != "" || len(s.lines()) != 1 {
		t.Errorf("stderr %q, stdout %q", s.stderr.text(), s.stdout.String())
	}
}

// A line is on its way before more comes.
func TestLiveLineComesAtOnce(t *testing.T) {
	ns := testnet.New(t)
	s := newSnoop(t, ns, "--netns", inode(ns))
	r := s.pipe()
	s.attached()
	ask(t, ns, unix.NETLINK_ROUTE, getLo(1))
	buf := make([]byte, 1000)
	n, err := r.Read(buf)
	if err != nil || !strings.HasSuffix(string(buf[:n]), " RTM_GETLINK lo\n") {
		t.Errorf("read %q, %v", buf[:n], err)
	}
	s.stop()
}

// Every part of a dump is counted, and with -v shown before its exchange.
func TestLiveDump(t *testing.T) {
	routes := testnet.Many(3000, 300)
	ns := testnet.New(t)
	addRoutes(t, ns, routes)
	for _, flags := range []string{"", "-v"} {
		s := watch(t, ns, append([]string{"--json"}, strings.Fields(flags)...)...)
		out := ns.Run(t, "ip route show")
		s.stop()
		all := s.objects()
		want := len(splitLines(out))
		if want != routes {
			t.Fatalf("ip shows %d routes", want)
		}
		parts := 0
		for _, o := range all {
			switch {
			case o.Kind == "reply" && o.Message.Name == "RTM_NEWROUTE":
				if o.Index != parts {
					t.Fatalf("part %d has index %d", parts, o.Index)
				}
				parts++
			case o.Request.Name == "RTM_GETROUTE":
				if o.ReplyCount != want || o.Outcome != "ok" || o.Answer != "dump" || o.Complete == nil || !*o.Complete ||
					flags == "-v" && parts != want || flags == "" && parts != 0 {
					t.Errorf("%q: %d parts, then %d replies, %s, %s", flags, parts, o.ReplyCount, o.Outcome, o.Answer)
				}
				parts = -1
			}
		}
		if parts != -1 {
			t.Errorf("%q: no RTM_GETROUTE after %d parts", flags, parts)
		}
	}
	s := watch(t, ns)
	ns.Run(t, "ip route show")
	if want := fmt.Sprintf(" %d msgs", routes); !strings.Contains(s.stop().stdout.String(), want) {
		t.Errorf("not%s:\n%s", want, s.stdout.String())
	}
}

func addRoutes(t *testing.T, ns *testnet.NS, n int) {
	t.Helper()
	c := ns.Dial(t, unix.NETLINK_ROUTE)
	for i := range n {
		dst := netip.PrefixFrom(netip.AddrFrom4([4]byte{10, byte(i >> 8), byte(i), 0}), 24)
		if errno, err := c.Request(nlmsg.NewRoute(dst, netip.Addr{}, 1)); errno != 0 || err != nil {
			t.Fatalf("route %v: %v, %v", dst, errno, err)
		}
	}
}

// What the flags of looks make of the same request.
func TestLiveLooks(t *testing.T) {
	ns := testnet.New(t)
	const rest = ` +(ip\[\d+\]) +ESRCH +RTM_DELROUTE 192\.0\.2\.0/24 via 127\.0\.0\.1 dev lo  # No such process`
	looks := []struct {
		flags string
		want  string
	}{
		{"--show calls", `ip\[\d+\] +\S+ +send(?s:.*)RTM_DELROUTE`},
		{"-v", rest + `\n    from +ip route del 192\.0\.2\.0/24 via 127\.0\.0\.1 dev lo < nlsnoop\[(?s:.*)` +
			`\n    socket +NETLINK_ROUTE portid (?s:.*)\n    nlmsghdr  len 52 type RTM_DELROUTE\(25\) flags NLM_F_REQUEST\|NLM_F_ACK ` +
			`(?s:.*)\n    RTA_DST 192\.0\.2\.0\n    RTA_GATEWAY 127\.0\.0\.1\n    RTA_OIF 1 \(lo\)\n`},
		{"", `^\d\d:\d\d:\d\d\.\d{6} +[\d.]+[um]s` + rest + "\n$"},
		{"--time date", `^\d{4}-\d\d-\d\d.\d\d:\d\d:\d\d\.\d{6}\S* +[\d.]+[um]s` + rest + "\n$"},
		{"--time epoch", `^\d{10}\.\d{6} +[\d.]+[um]s` + rest + "\n$"},
		{"--time delta", `^ *\+?\d+\.\d{6} +[\d.]+[um]s` + rest + "\n$"},
		{"--time none", `^ *[\d.]+[um]s` + rest + "\n$"},
		{"-x", rest + `\n    00000000  34 00 00 00 19 00 05 00  (?s:.*)\|\n    00000034\n`},
		{"-n", `RTM_DELROUTE 192\.0\.2\.0/24 via 127\.0\.0\.1 dev index 1  #`},
	}
	for _, c := range looks[:testnet.Many(len(looks), 2)] { // the kernel side has no part in them
		args := append(strings.Fields(c.flags), "-t", "delroute", "--")
		want := regexp.MustCompile(c.want)
		var s *snoop
		for range looksTries {
			s = newSnoop(t, ns, append(args, routeDelete...)...).start().wait(2)
			clean(t, s)
			if want.MatchString(s.stdout.String()) {
				break
			}
		}
		if !want.MatchString(s.stdout.String()) {
			t.Errorf("%s: want %s, got\n%s", c.flags, c.want, s.stdout.String())
		}
	}
}

// looksTries is how often a look may be taken: no line waits for long until the
// kernel says what a link is called, and on a busy machine that comes too late
// now and then.
const looksTries = 5

// Calls are of the schema too.
func TestLiveCalls(t *testing.T) {
	ns := testnet.New(t)
	s := newSnoop(t, ns, append([]string{"--json", "--show", "exchanges,peers,calls", "-v", "--"}, routeDelete...)...).start().wait(2)
	all := s.objects()
	if calls := of(all, "call"); len(calls) < 4 || len(of(all, "exchange")) != 2 {
		t.Errorf("stdout:\n%s", s.stdout.String())
	}
}
