// SPDX-License-Identifier: Apache-2.0

package main

import (
	"cmp"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
	"github.com/nlsnoop/nlsnoop/tracer"
)

// The same requests make the same JSON with every backend, but for what
// docs/output.md says one does not see, and for times and numbers that no two
// runs share.
func TestBackendsAgree(t *testing.T) {
	var able, why []string
	for _, s := range tracer.Probe() {
		if s.Err == nil {
			able = append(able, s.Backend.String())
			continue
		}
		short := *s.Err
		short.Remedy = ""
		why = append(why, short.Error())
	}
	if len(able) < 2 {
		t.Skip("kernel: " + strings.Join(why, "; "))
	}
	list := unseen(t)
	with := map[string][]exchangeLine{}
	for _, b := range able {
		with[b] = traced(t, b)
	}
	for _, b := range able[1:] {
		t.Run(b, func(t *testing.T) { agree(t, list, able[0], with[able[0]], b, with[b]) })
	}
}

// agree compares what two backends showed, line for line.
func agree(t *testing.T, list []unseenField, a string, as []exchangeLine, b string, bs []exchangeLine) {
	for i := range max(len(as), len(bs)) {
		if i >= len(as) || i >= len(bs) {
			t.Fatalf("%d lines with %s, %d with %s", len(as), a, len(bs), b)
		}
		x, y := as[i], bs[i]
		for _, f := range list {
			switch f.backend {
			case a:
				x, y = f.hide(x, y)
			case b:
				y, x = f.hide(y, x)
			}
		}
		if x, y := x.text(t), y.text(t); x != y {
			t.Errorf("%s\n%-8s%s\n%-8s%s", difference(x, y), a, x, b, y)
		}
	}
}

// traced is the workload's JSON with a backend. Where the kernel skipped runs of
// our programs, which is said, and no one's choice, it is tried again.
func traced(t *testing.T, backend string) []exchangeLine {
	t.Helper()
	for range 5 {
		ns := testnet.New(t)
		s := watch(t, ns, "--json", "-v", "--backend", backend)
		workload(t, ns)
		s.stop()
		all := s.objects()
		n := all[len(all)-1]
		if n.Lost+n.Truncated+n.Unreadable > 0 {
			t.Fatalf("%s: %s", backend, s.counts())
		}
		if n.Skipped == 0 {
			return alike(t, s.lines())
		}
	}
	t.Fatalf("%s: the kernel skipped programs five times", backend)
	return nil
}

// exchangeLine is a line of JSON.
type exchangeLine map[string]any

func (l exchangeLine) text(t *testing.T) string {
	t.Helper()
	b, err := json.Marshal(l)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// alike reads lines, orders them by exchange and takes out what differs
// between two runs.
func alike(t *testing.T, lines []string) (all []exchangeLine) {
	t.Helper()
	for _, text := range lines {
		var l exchangeLine
		if err := json.Unmarshal([]byte(text), &l); err != nil {
			t.Fatal(err)
		}
		strip(l)
		all = append(all, l)
	}
	slices.SortStableFunc(all[1:len(all)-1], func(a, b exchangeLine) int { return cmp.Compare(a.exchange(), b.exchange()) })
	return all
}

// exchange is the id of the exchange a line is about.
func (l exchangeLine) exchange() float64 {
	if id, ok := l["id"].(float64); ok {
		return id
	}
	id, _ := l["exchange"].(float64)
	return id
}

// passing are the fields that are others in each run; exe is there only if the
// program still was when it was looked for.
var passing = []string{"exe", "time", "latency_ns", "duration_ns", "start", "monotonic_ns", "boot_id", "pid", "tid", "ppid", "nspid",
	"inode", "portid", "netns", "backend", "filters"}

// clocks are attributes that tell the time, or count with it.
var clocks = []string{"IFA_CACHEINFO", "RTA_CACHEINFO", "NDA_CACHEINFO", "IFLA_STATS", "IFLA_STATS64", "IFLA_INET6_FLAGS",
	"IFLA_INET6_CACHEINFO", "IFLA_INET6_STATS", "IFLA_INET6_ICMP6STATS"}

// pidTeller is a message that says who asked.
const pidTeller = "NFT_MSG_NEWGEN"

// tableTeller is a message whose attribute tableHandle, NFTA_TABLE_HANDLE, counts
// the tables of all namespaces up to 5.11.
const (
	tableTeller = "NFT_MSG_NEWTABLE"
	tableHandle = 4
)

// ownSeq is above each nlmsg_seq of ours: others begin with the clock.
const ownSeq = 1000

func stripHandle(attributes any) {
	all, _ := attributes.([]any)
	for _, a := range all {
		if a, ok := a.(map[string]any); ok && a["type"] == float64(tableHandle) {
			delete(a, "value")
		}
	}
}

func strip(v any) {
	switch v := v.(type) {
	case map[string]any:
		for _, name := range passing {
			delete(v, name)
		}
		if seq, ok := v["seq"].(float64); ok && seq > ownSeq {
			delete(v, "seq")
		}
		switch name, _ := v["name"].(string); {
		case slices.Contains(clocks, name):
			delete(v, "value")
		case name == pidTeller:
			delete(v, "attributes")
			delete(v, "summary")
		case name == tableTeller:
			stripHandle(v["attributes"])
			delete(v, "summary")
		}
		for _, inner := range v {
			strip(inner)
		}
	case exchangeLine:
		strip(map[string]any(v))
	case []any:
		for _, inner := range v {
			strip(inner)
		}
	}
}

// difference is where two texts part.
func difference(x, y string) string {
	at := 0
	for at < min(len(x), len(y)) && x[at] == y[at] {
		at++
	}
	from := max(0, at-60)
	return x[from:min(len(x), at+100)] + "\n" + y[from:min(len(y), at+100)]
}
