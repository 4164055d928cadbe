// SPDX-License-Identifier: Apache-2.0

package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/tracer"
)

// TestBadInput gives each mistake's exact status and line. None attaches.
func TestBadInput(t *testing.T) {
	plain := filepath.Join(t.TempDir(), "plain")
	if err := os.WriteFile(plain, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		args   []string
		status int
		line   string
	}{
		{[]string{"--jsno"}, 2, "unknown flag --jsno: did you mean --json?"},
		{[]string{"--containers"}, 2, "unknown flag --containers: did you mean --container?"},
		{[]string{"--summary", "--show", "all"}, 2, "--summary counts exchanges: not with --show all"},
		{[]string{"--summary", "-v"}, 2, "--summary prints no messages: not with -v or -x"},
		{[]string{"-y"}, 2, "unknown flag -y; see nlsnoop --help"},
		{[]string{"-jy"}, 2, "unknown flag -y; see nlsnoop --help"},
		{[]string{"-d"}, 2, "-d needs a value"},
		{[]string{"--type"}, 2, "--type needs a value"},
		{[]string{"--json=perhaps"}, 2, "--json takes no value"},
		{[]string{"ip", "route"}, 2, `unexpected argument "ip"; to run a command: nlsnoop -- ip route`},
		{[]string{"-Z", "ip", "-4", "route"}, 2, `unexpected argument "ip"; to run a command: nlsnoop -Z -- ip -4 route`},
		{[]string{"--"}, 2, "no command after --"},
		{[]string{"-t", "RTM_DELROUT"}, 2, `unknown type "RTM_DELROUT": did you mean RTM_DELROUTE?`},
		{[]string{"-t", "RTM_DELROUTE,,!"}, 2, "--type RTM_DELROUTE,,!: nothing after the !"},
		{[]string{"-t", ""}, 2, "--type needs a value"},
		{[]string{"-F", "nftable"}, 2, `unknown family "nftable": did you mean nftables?`},
		{[]string{"-F", "99"}, 2, `unknown family "99": protocols are 0 to 31`},
		{[]string{"-a", "RTA_OFI=0"}, 2, `unknown attribute "RTA_OFI": did you mean RTA_OIF?`},
		{[]string{"--errno", "ESRCHH"}, 2, `--errno: unknown errno "ESRCHH": did you mean ESRCH?`},
		{[]string{"--show", "pears"}, 2, "--show pears: one of exchanges, notifications, peers, calls, all"},
		{[]string{"--show", "exchanges,!exchanges"}, 2, "--show leaves nothing to show"},
		{[]string{"--show", "!all"}, 2, "--show leaves nothing to show"},
		{[]string{"--show", "!pears"}, 2, "--show pears: one of exchanges, notifications, peers, calls, all"},
		{[]string{"-a", ""}, 2, "--attr needs a value"},
		{[]string{"-a", "RTA_DST,!"}, 2, "--attr RTA_DST,!: nothing after the !"},
		{[]string{"-a", "!=7"}, 2, "--attr !=7: no name before the ="},
		{[]string{"-a", "RTA_DST RTA_OFI"}, 2, `unknown attribute "RTA_OFI": did you mean RTA_OIF?`},
		{[]string{"-a", "16384"}, 2, `unknown attribute "16384"`},
		{[]string{"-d", "soon"}, 2, "--duration soon: not a time; give 10s, 5m or 1h30m"},
		{[]string{"-d", "-1s"}, 2, "--duration -1s: not a time; give 10s, 5m or 1h30m"},
		{[]string{"-c", "0"}, 2, "--count 0: not a number of lines"},
		{[]string{"-c", "few"}, 2, "--count few: not a number of lines"},
		{[]string{"-s", "15"}, 2, "--snaplen 15: from 16 to 262144 bytes"},
		{[]string{"-s", "257k"}, 2, "--snaplen 257k: from 16 to 262144 bytes"},
		{[]string{"-s", "all"}, 2, "--snaplen all: not a number of bytes"},
		{[]string{"--buffer", "4"}, 2, "--buffer 4: from 4096 to 1073741824 bytes"},
		{[]string{"--buffer", "4096M"}, 2, "--buffer 4096M: from 4096 to 1073741824 bytes"},
		{[]string{"--buffer", "2G"}, 2, "--buffer 2G: from 4096 to 1073741824 bytes"},
		{[]string{"-F", "\x1b[31m"}, 2, `unknown family "\x1b[31m"; see nlsnoop --list families`},
		{[]string{"-t", "nosuch"}, 2, `unknown type "nosuch"; see nlsnoop --list types`},
		{[]string{"--", "/no/\x1b[31m"}, 127, `/no/\x1b[31m: no such file or directory`},
		{[]string{"--time", "clok"}, 2, "--time clok: did you mean clock?"},
		{[]string{"--color", "sometimes"}, 2, "--color sometimes: one of auto, always, never"},
		{[]string{"--list", "flags"}, 2, "--list flags: one of types, families"},
		{[]string{"--backend", "strace"}, 2, "--backend strace: one of " + strings.Join(tracer.Backends(), ", ")},
		{[]string{"-p", "self"}, 2, "--pid self: not a process id"},
		{[]string{"-p", "1,!self"}, 2, "--pid self: not a process id"},
		{[]string{"-p", " "}, 2, "--pid needs a value"},
		{[]string{"-C", "!"}, 2, "--comm !: nothing after the !"},
		{[]string{"-u", "!no-one"}, 2, "--uid no-one: no such user"},
		{[]string{"-F", "route,!nftable"}, 2, `unknown family "nftable": did you mean nftables?`},
		{[]string{"-t", "!RTM_DELROUT"}, 2, `unknown type "RTM_DELROUT": did you mean RTM_DELROUTE?`},
		{[]string{"--errno", "!ESRCHH"}, 2, `--errno: unknown errno "ESRCHH": did you mean ESRCH?`},
		{[]string{"--errno", "4096"}, 2, "--errno: errno 4096: not from 1 to 4095"},
		{[]string{"--netns", "!no-such"}, 2, "--netns no-such: no such name in /run/netns; a path, pid:N, inode:N and container:ID are taken too"},
		{[]string{"--netns", "inode:4294967296"}, 2, "--netns inode:4294967296: not an inode number"},
		{[]string{"--netns", "inode:0"}, 2, "--netns inode:0: not an inode number"},
		{[]string{"--netns", "pid:-1"}, 2, "--netns pid:-1: not a process id"},
		{[]string{"-p", "4194305"}, 2, "--pid 4194305: no such process"},
		{[]string{"-p", "1", "--", "true"}, 125, "--pid and a command exclude each other: trace one or the other"},
		{[]string{"-f"}, 2, "--follow follows the processes of --pid or --comm: give one of them"},
		{[]string{"-u", "no one"}, 2, "--uid no: no such user"},
		{[]string{"-C", "fl[an"}, 2, "--comm fl[an: not a pattern: a [ without its ]"},
		{[]string{"--netns", "/etc/passwd"}, 2, "--netns /etc/passwd: not a network namespace"},
		{[]string{"--netns", "/no/such"}, 2, "--netns /no/such: no such file"},
		{[]string{"--netns", "no-such"}, 2, "--netns no-such: no such name in /run/netns; a path, pid:N, inode:N and container:ID are taken too"},
		{[]string{"--netns", "pid:4194305"}, 2, "--netns pid:4194305: no such process"},
		{[]string{"--netns", "inode:x"}, 2, "--netns inode:x: not an inode number"},
		{[]string{"-o", "/no/such/file"}, 2, "--output /no/such/file: no such file or directory"},
		{[]string{"--", "/no/such"}, 127, "/no/such: no such file or directory"},
		{[]string{"--", "no-such-command"}, 127, "no-such-command: command not found"},
		{[]string{"--", plain}, 126, plain + ": permission denied"},
		{[]string{"--", "/etc"}, 126, "/etc: is a directory"},
		{[]string{"--jsno", "--", "true"}, 125, "unknown flag --jsno: did you mean --json?"},
	} {
		t.Run(strings.Join(c.args, " "), func(t *testing.T) {
			w := newWorld()
			w.open = func(tracer.Options) (source, error) {
				t.Error("attached")
				return w.src, nil
			}
			if status := run(c.args, w.env); status != c.status {
				t.Errorf("status %d, want %d", status, c.status)
			}
			if got := w.err.String(); got != "nlsnoop: "+c.line+"\n" {
				t.Errorf("got  %qwant %q", got, c.line)
			}
			if w.out.Len() > 0 {
				t.Errorf("stdout %q", w.out.String())
			}
		})
	}
}

func TestCgroupThatIsNone(t *testing.T) {
	w := newWorld()
	if status := run([]string{"--cgroup", "/no/such.slice"}, w.env); status != 2 {
		t.Errorf("status %d", status)
	}
	if got := w.err.String(); !strings.HasPrefix(got, "nlsnoop: --cgroup /no/such.slice: ") || strings.Count(got, "\n") != 1 {
		t.Errorf("got %q", got)
	}
}

// TestNoPrivilege is what somebody who is not root is told.
func TestNoPrivilege(t *testing.T) {
	for _, c := range []struct {
		args   []string
		status int
	}{{nil, 1}, {[]string{"--", "true"}, 125}} {
		w := newWorld()
		w.open = func(tracer.Options) (source, error) {
			return nil, &tracer.UnsupportedError{Reason: "needs CAP_BPF and CAP_PERFMON", Remedy: "run as root"}
		}
		if status := run(c.args, w.env); status != c.status {
			t.Errorf("%q: status %d, want %d", c.args, status, c.status)
		}
		if got := w.err.String(); got != "nlsnoop: needs CAP_BPF and CAP_PERFMON: run as root\n" {
			t.Errorf("%q: %q", c.args, got)
		}
	}
}

func TestHelp(t *testing.T) {
	w := newWorld()
	if status := run([]string{"-h"}, w.env); status != 0 || w.err.Len() > 0 {
		t.Errorf("status %d, stderr %q", status, w.err.String())
	}
	lines := strings.Split(strings.TrimSuffix(w.out.String(), "\n"), "\n")
	if len(lines) >= 60 {
		t.Errorf("%d lines", len(lines))
	}
	for _, l := range lines {
		if utf8.RuneCountInString(l) > 80 {
			t.Errorf("more than 80 columns: %s", l)
		}
	}
	var f flags
	for _, name := range flagNames(f.set()) {
		if !strings.Contains(usage, "--"+name) {
			t.Errorf("--%s is not in the help", name)
		}
	}
}

func TestVersion(t *testing.T) {
	w := newWorld()
	if status := run([]string{"--version"}, w.env); status != 0 || w.out.String() != "nlsnoop 0.1.0\n" {
		t.Errorf("status %d, %q", status, w.out.String())
	}
}

// TestListFamilies is that every word --list families prints is one --family
// takes, protocols of many families too.
func TestListFamilies(t *testing.T) {
	w := newWorld()
	if status := run([]string{"--list", "families"}, w.env); status != 0 {
		t.Fatalf("status %d: %s", status, w.err.String())
	}
	var words []string
	for line := range strings.Lines(w.out.String()) {
		word, _, _ := strings.Cut(line, " ")
		words = append(words, word)
	}
	for _, want := range []string{"route", "netfilter", "nftables", "generic", "nl80211"} {
		if !slices.Contains(words, want) {
			t.Errorf("no %s in %q", want, words)
		}
	}
	for _, word := range words {
		if _, err := newFamilies([]string{word}, decode.Builtin(), w.names()); err != nil {
			t.Errorf("%s: %v", word, err)
		}
	}
}
