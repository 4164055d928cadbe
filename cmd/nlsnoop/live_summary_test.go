// SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
)

// The tables count what the generator sent, at SIGUSR1 what there was so far.
func TestLiveSummary(t *testing.T) {
	ns := testnet.New(t)
	file := filepath.Join(t.TempDir(), "tables")
	s := watch(t, ns, "--json", "--summary", "-o", file)
	g := newStorm(t, ns)
	tables := func() (all []summaryLine) {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, line := range splitLines(string(text)) {
			var l summaryLine
			if err := json.Unmarshal([]byte(line), &l); err != nil {
				t.Fatalf("%v: %q", err, line)
			}
			if l.Kind == "summary" {
				all = append(all, l)
			}
		}
		return all
	}
	check := func(l summaryLine, requests uint64) {
		t.Helper()
		if l.Exchanges != 2*requests || l.Failed != requests || len(l.Requests) != 2 || len(l.Processes) != 1 {
			t.Fatalf("%d requests of each kind, %+v", requests, l)
		}
		for _, r := range l.Requests {
			failed := map[string]uint64{}
			if r.Name == "RTM_DELROUTE" {
				failed["ESRCH"] = requests
			} else if r.Name != "RTM_GETLINK" {
				t.Errorf("%+v", r)
			}
			if r.Count != requests || r.Failed != failed["ESRCH"] || r.Errors["ESRCH"] != failed["ESRCH"] || r.Took == nil {
				t.Errorf("%+v", r)
			} else if q := r.Took; q.Min <= 0 || q.Min > q.Median || q.Median > q.P99 || q.P99 > q.Max {
				t.Errorf("took %+v", *q)
			}
		}
		if p := l.Processes[0]; p.PID != os.Getpid() || p.Count != 2*requests || p.Failed != requests {
			t.Errorf("%+v", p)
		}
	}
	if err := g.send(20); err != nil {
		t.Fatal(err)
	}
	var soFar []summaryLine
	for end := time.Now().Add(testnet.Patience(20 * time.Second)); len(soFar) == 0 || soFar[len(soFar)-1].Exchanges < 20; soFar = tables() {
		if time.Now().After(end) {
			t.Fatalf("no table of all so far after SIGUSR1: %+v", soFar)
		}
		if err := s.cmd.Process.Signal(syscall.SIGUSR1); err != nil {
			t.Fatal(err)
		}
		time.Sleep(100 * time.Millisecond)
	}
	check(soFar[len(soFar)-1], 10)
	if err := g.send(80); err != nil {
		t.Fatal(err)
	}
	s.stop()
	all := tables()
	check(all[len(all)-1], 50)
	if s.counts() != "100 exchanges, 0 lost" {
		t.Errorf("counts %q", s.counts())
	}
	if text, err := os.ReadFile(file); err != nil || strings.Contains(string(text), `"kind":"exchange"`) {
		t.Errorf("%v, %.2000s", err, text)
	}
}
