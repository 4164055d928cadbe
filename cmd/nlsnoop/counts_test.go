// SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/nlsnoop/nlsnoop/tracer"
)

// TestCounts is that seen is shown, filtered and lost together, whatever is
// asked for.
func TestCounts(t *testing.T) {
	r := loadRecording(t, "testdata/ip.events.json")
	r.Stats = tracer.Stats{LostMessages: 12, LostSends: 11, LostReceives: 34, RingFull: 45}
	for _, flags := range []string{
		"", "-Z", "-c 3", "-c 1000", "--errno ESRCH", "-t newroute", "-t !RTM_GETLINK", "-F netfilter", "-F !route",
		"-a RTA_OIF", "-C nft", "-C !ip", "-u !0", "--show calls", "--show all -c 7", "-v", "--netns !inode:1",
	} {
		w := replay(t, r)
		if status := run(append(strings.Fields(flags), "--json"), w.env); status != 0 {
			t.Fatalf("%s: status %d: %s", flags, status, w.err.String())
		}
		lines := strings.Split(strings.TrimSpace(w.out.String()), "\n")
		var s statsLine
		if err := json.Unmarshal([]byte(lines[len(lines)-1]), &s); err != nil {
			t.Fatal(err)
		}
		var shown, lost uint64
		for _, l := range lines {
			switch {
			case strings.HasPrefix(l, `{"kind":"exchange"`):
				shown++
			case strings.HasPrefix(l, `{"kind":"lost"`):
				lost++
			}
		}
		if s.Seen != s.Shown+s.Filtered+s.Lost || s.Shown != shown || s.Lost != 12 || s.Seen < 12+40 || lost != 1 {
			t.Errorf("%s: %d exchange lines, %d lost lines, %+v", flags, shown, lost, s)
		}
	}
}

func TestTally(t *testing.T) {
	for _, c := range []struct {
		tally
		want string
		bad  bool
	}{
		{tally{}, "0 exchanges, 0 lost", false},
		{tally{shown: 1}, "1 exchange, 0 lost", false},
		{tally{shown: 3, calls: 1}, "3 exchanges, 1 call, 0 lost", false},
		{
			tally{shown: 1502, Stats: tracer.Stats{LostMessages: 12, LostSends: 12, LostReceives: 34, RingFull: 46}},
			"1502 exchanges, 12 lost, 34 replies lost (46 ring full: raise --buffer)", true,
		},
		{
			tally{shown: 2, Stats: tracer.Stats{Truncated: 2, Unreadable: 1, Skipped: 3, Missed: 4, LostOther: 5, NoScratch: 5}},
			"2 exchanges, 0 lost, 5 process or error descriptions lost, 2 cut at snaplen, 1 not readable, " +
				"3 runs skipped by the kernel, 4 returns missed (5 no scratch slot free)", true,
		},
	} {
		if got := c.String(); got != c.want || c.bad != c.tally.bad() {
			t.Errorf("got  %s\nwant %s\nbad %v", got, c.want, c.tally.bad())
		}
	}
}

// TestLosses is that each loss is told once.
func TestLosses(t *testing.T) {
	var l losses
	if got := l.since(tracer.Stats{RingFull: 12}); len(got) != 1 || got[0] != (loss{12, "ring full"}) {
		t.Errorf("%v", got)
	}
	if got := l.since(tracer.Stats{RingFull: 12}); got != nil {
		t.Errorf("%v", got)
	}
	if got := l.since(tracer.Stats{RingFull: 13, NoScratch: 2}); len(got) != 2 || got[0].events != 1 || got[1].events != 2 {
		t.Errorf("%v", got)
	}
}

// TestQuiet is that quiet hides no loss.
func TestQuiet(t *testing.T) {
	for _, c := range []struct {
		stats tracer.Stats
		want  string
	}{
		{tracer.Stats{}, ""},
		{tracer.Stats{LostMessages: 1, LostSends: 1, RingFull: 1}, "0 exchanges, 1 lost (1 ring full: raise --buffer)\n"},
	} {
		w := newWorld()
		w.src.stats = c.stats
		if status := run([]string{"-q"}, w.env); status != 0 || w.err.String() != c.want {
			t.Errorf("status %d, %q, want %q", status, w.err.String(), c.want)
		}
	}
}
