// SPDX-License-Identifier: Apache-2.0

package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the goldens anew")

// goldens are recordings and flags. A text golden is printed at 80 columns, at
// 120 and into a pipe.
var goldens = []struct {
	name, events, flags string
}{
	{"ip", "ip", ""},
	{"ip-failed", "ip", "--failed"},
	{"ip-verbose", "ip", "-v -t RTM_NEWROUTE,RTM_DELRULE"},
	{"ip-hex", "ip", "-x -c 2"},
	{"ip-calls", "ip", "--show calls -c 20"},
	{"ip-numeric", "ip", "-n --time epoch -t RTM_NEWADDR"},
	{"container", "container", ""},
	{"container-json", "container", "--json -Z"},
	{"container-verbose", "container", "-v -Z"},
	{"nft", "nft", ""},
	{"nft-verbose", "nft", "-v -t NFT_MSG_NEWRULE"},
	{"nft-json", "nft", "--json"},
	{"monitor", "monitor", "--show exchanges,notifications -t RTM_*ROUTE"},
	{"monitor-json", "monitor", "--json --show notifications"},
	{"ip-json", "ip", "--json"},
	{"ip-json-verbose", "ip", "--json -v -Z"},
	{"ip-json-all", "ip", "--json -v --show all"},
	{"ip-json-select", "ip", "-jt newroute -a RTA_DST=10.9.0.0"},
	{"ip-summary", "ip", "--summary"},
	{"nft-json-summary", "nft", "-j --summary"},
}

func TestGoldens(t *testing.T) {
	for _, g := range goldens {
		t.Run(g.name, func(t *testing.T) {
			r := loadRecording(t, filepath.Join("testdata", g.events+".events.json"))
			if strings.Contains(g.flags, "-j") {
				compare(t, g.name+".jsonl", printed(t, r, g.flags, 0))
				return
			}
			pipe, wide := printed(t, r, g.flags, 0), printed(t, r, g.flags, 120)
			compare(t, g.name+".80", printed(t, r, g.flags, 80))
			compare(t, g.name+".120", wide)
			compare(t, g.name+".pipe", pipe)
			if strings.Contains(g.flags, "--summary") {
				wide = "header\n" + wide // a table has its own
			}
			sameWords(t, pipe, wide)
		})
	}
}

// printed is what run writes to stdout and, at its end, stderr.
func printed(t *testing.T, r *recording, flags string, width int) string {
	t.Helper()
	w := replay(t, r)
	w.width = func(io.Writer) int { return width }
	if status := run(append(strings.Fields(flags), "--color=never"), w.env); status != 0 {
		t.Fatalf("status %d: %s", status, w.err.String())
	}
	return fmt.Sprintf("%s--\n%s", w.out.String(), w.err.String())
}

func compare(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs; go test ./cmd/nlsnoop -update writes it:\n%s", path, firstDifference(string(want), got))
	}
}

func firstDifference(want, got string) string {
	w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := range min(len(w), len(g)) {
		if w[i] != g[i] {
			return fmt.Sprintf("line %d\nwant %s\ngot  %s", i+1, w[i], g[i])
		}
	}
	return fmt.Sprintf("want %d lines, got %d", len(w), len(g))
}

// sameWords checks that every line of the pipe is the words of the terminal's
// lines joined.
func sameWords(t *testing.T, pipe, wide string) {
	t.Helper()
	_, wide, _ = strings.Cut(wide, "\n") // the header
	words := strings.Fields(wide)
	for line := range strings.Lines(pipe) {
		want := strings.Fields(line)
		if n := min(len(want), len(words)); strings.Join(words[:n], " ") != strings.Join(want, " ") {
			t.Fatalf("pipe     %q\nterminal %q", want, words[:n])
		}
		words = words[len(want):]
	}
	if len(words) > 0 {
		t.Errorf("the terminal has more words: %q", words)
	}
}
