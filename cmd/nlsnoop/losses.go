// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"strings"
	"time"

	"github.com/nlsnoop/nlsnoop/tracer"
)

// losses watches Stats for what was lost since it last looked.
type losses struct {
	last   tracer.Stats
	looked time.Duration
}

// every is how often losses are reported while tracing.
const every = time.Second

// loss is a number of records, and why they were lost.
type loss struct {
	events uint64
	reason string
}

// since gives what is new in s.
func (l *losses) since(s tracer.Stats) []loss {
	var out []loss
	for _, n := range []loss{
		{s.RingFull - l.last.RingFull, "ring full"},
		{s.NoScratch - l.last.NoScratch, "no scratch slot free"},
		{s.NoInflight - l.last.NoInflight, "too many calls at once"},
	} {
		if n.events > 0 {
			out = append(out, n)
		}
	}
	l.last = s
	return out
}

// tally is what the last line says.
type tally struct {
	tracer.Stats
	seen, shown, filtered, notices, peers, calls uint64
}

// String spells out every loss that is not zero.
func (t *tally) String() string {
	parts := []string{count(t.shown, "exchange", "exchanges")}
	if t.notices > 0 {
		parts = append(parts, count(t.notices, "notification", "notifications"))
	}
	if t.peers > 0 {
		parts = append(parts, count(t.peers, "peer message", "peer messages"))
	}
	if t.calls > 0 {
		parts = append(parts, count(t.calls, "call", "calls"))
	}
	parts = append(parts, fmt.Sprintf("%d lost", t.LostMessages))
	for _, p := range []struct {
		n    uint64
		text string
	}{
		{t.LostReceives, "%d replies lost"},
		{t.LostOther, "%d process or error descriptions lost"},
		{t.Truncated, "%d cut at snaplen"},
		{t.Unreadable, "%d not readable"},
		{t.Skipped, "%d runs skipped by the kernel"},
		{t.Missed, "%d returns missed"},
	} {
		if p.n > 0 {
			parts = append(parts, fmt.Sprintf(p.text, p.n))
		}
	}
	return strings.Join(parts, ", ") + t.why()
}

// why says what the losses came from.
func (t *tally) why() string {
	var parts []string
	for _, l := range new(losses).since(t.Stats) {
		if l.reason == "ring full" {
			l.reason += ": raise --buffer"
		}
		parts = append(parts, fmt.Sprintf("%d %s", l.events, l.reason))
	}
	if parts == nil {
		return ""
	}
	return " (" + strings.Join(parts, "; ") + ")"
}

// bad says whether anything was lost that quiet must not hide.
func (t *tally) bad() bool {
	return t.LostMessages+t.LostReceives+t.LostOther+t.LostSends+t.Truncated+t.Unreadable+t.Skipped+t.Missed > 0
}

func count(n uint64, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
