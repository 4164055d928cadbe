// SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/json"
	"time"

	"github.com/nlsnoop/nlsnoop/tracer"
)

// schema is the number of docs/schema.json.
const schema = 1

// jsonTime is the contract's form of a time.
const jsonTime = "2006-01-02T15:04:05.000000000Z"

func formatTime(t time.Time) string { return t.UTC().Format(jsonTime) }

// startLine is the first line.
type startLine struct {
	Kind      string   `json:"kind"`
	Time      string   `json:"time"`
	Schema    int      `json:"schema"`
	Version   string   `json:"version"`
	Backend   string   `json:"backend"`
	Kernel    string   `json:"kernel"`
	Host      string   `json:"host,omitempty"`
	BootID    string   `json:"boot_id,omitempty"`
	Monotonic int64    `json:"monotonic_ns"`
	Snaplen   int      `json:"snaplen"`
	Filters   []string `json:"filters"`
}

// lostLine is nlsnoop's own loss, as it happens.
type lostLine struct {
	Kind   string `json:"kind"`
	Time   string `json:"time"`
	Events uint64 `json:"events"`
	Reason string `json:"reason"`
}

// statsLine is the last line; Seen is Shown, Filtered and Lost together.
type statsLine struct {
	Kind       string `json:"kind"`
	Time       string `json:"time"`
	Backend    string `json:"backend"`
	Seen       uint64 `json:"seen"`
	Shown      uint64 `json:"shown"`
	Filtered   uint64 `json:"filtered"`
	Lost       uint64 `json:"lost"`
	Truncated  uint64 `json:"truncated"`
	Unreadable uint64 `json:"unreadable"`
	Skipped    uint64 `json:"skipped"`
	Missed     uint64 `json:"missed"`
}

func newStart(c *config, b tracer.Backend, m machine) startLine {
	return startLine{
		Kind: "start", Time: formatTime(m.now), Schema: schema, Version: version, Backend: b.String(),
		Kernel: m.kernel, Host: m.host, BootID: m.bootID, Monotonic: int64(m.monotonic),
		Snaplen: c.trace.Snaplen, Filters: c.filters,
	}
}

func newStats(t *tally, b tracer.Backend, now time.Time) statsLine {
	return statsLine{
		Kind: "stats", Time: formatTime(now), Backend: b.String(),
		Seen: t.seen, Shown: t.shown, Filtered: t.filtered, Lost: t.LostMessages,
		Truncated: t.Truncated, Unreadable: t.Unreadable, Skipped: t.Skipped, Missed: t.Missed,
	}
}

// appendJSONLine appends one of these lines.
func appendJSONLine(dst []byte, line any) []byte {
	b, err := json.Marshal(line)
	if err != nil { // none of them can fail
		return dst
	}
	return append(append(dst, b...), '\n')
}
