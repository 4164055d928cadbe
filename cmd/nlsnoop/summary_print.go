// SPDX-License-Identifier: Apache-2.0

package main

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/internal/errno"
	"github.com/nlsnoop/nlsnoop/tracer/exchange"
)

// appendText appends the tables: 80 columns, but for names that are longer.
func (s *summary) appendText(dst []byte) []byte {
	dst = fmt.Appendf(dst, "%s in %s, %d failed", count(s.exchanges, "exchange", "exchanges"), appendTook(nil, s.last-s.first), s.failed)
	if s.overruns > 0 {
		dst = append(append(dst, ", "...), count(s.overruns, "overrun", "overruns")...)
	}
	dst = append(dst, '\n')
	requests, processes := s.byCount()
	if len(requests) == 0 {
		return dst
	}
	dst = fmt.Appendf(dst, "%-24s %8s %7s %6s %6s %6s %6s %6s\n", "REQUEST", "COUNT", "FAILED", "MIN", "MEDIAN", "P99", "MAX", "BYTES")
	for _, row := range requests {
		dst = fmt.Appendf(dst, "%-24s %8d %7d %6s %6s %6s %6s %6s\n", row.label(), row.count, row.failed, appendTook(nil, row.least),
			appendTook(nil, row.quantile(50)), appendTook(nil, row.quantile(99)), appendTook(nil, row.most), bytesOf(row.sent+row.read))
		if ends := row.ends(); len(ends) > 0 {
			dst = append(dst, "  "...)
			for i, end := range ends {
				if i > 0 {
					dst = append(dst, ", "...)
				}
				dst = fmt.Appendf(dst, "%s %d", end.name, end.count)
			}
			dst = append(dst, '\n')
		}
	}
	dst = fmt.Appendf(dst, "%-24s %8s %7s\n", "PROCESS", "COUNT", "FAILED")
	for _, row := range processes {
		dst = fmt.Appendf(dst, "%-24s %8d %7d\n", row.label(), row.count, row.failed)
	}
	return dst
}

// label is PROCESS: comm[pid] of one, comm of several.
func (row *processRow) label() string {
	if row.pid == 0 {
		return string(decode.AppendEscaped(nil, row.comm))
	}
	return string(appendNamed(nil, row.comm, row.pid))
}

// end is how often requests ended in one way.
type end struct {
	name  string
	count uint64
}

// ends are the errnos and what else became of requests, the most frequent first.
func (row *requestRow) ends() (all []end) {
	for n, count := range row.errors {
		all = append(all, end{errno.Name(n), count})
	}
	for outcome, count := range row.outcomes {
		all = append(all, end{outcome.String(), count})
	}
	slices.SortFunc(all, func(a, b end) int { return cmp.Or(cmp.Compare(b.count, a.count), strings.Compare(a.name, b.name)) })
	return all
}

// bytesOf is a number of bytes in at most six columns, rounded up.
func bytesOf(n uint64) string {
	unit := 0
	for ; n >= 100_000; unit++ {
		n = (n-1)/1024 + 1
	}
	return strconv.FormatUint(n, 10) + []string{"", "k", "M", "G", "T", "P"}[unit]
}

// summaryLine is the tables as one object.
type summaryLine struct {
	Kind      string        `json:"kind"`
	Time      string        `json:"time"`
	Elapsed   int64         `json:"elapsed_ns"`
	Exchanges uint64        `json:"exchanges"`
	Failed    uint64        `json:"failed"`
	Overruns  uint64        `json:"overruns"`
	Requests  []requestLine `json:"requests"`
	Processes []processLine `json:"processes"`
}

type requestLine struct {
	Name     string            `json:"name"`
	Inferred bool              `json:"inferred,omitempty"`
	Dump     bool              `json:"dump,omitempty"`
	Count    uint64            `json:"count"`
	Failed   uint64            `json:"failed"`
	Errors   map[string]uint64 `json:"errors,omitempty"`
	Outcomes map[string]uint64 `json:"outcomes,omitempty"`
	Took     *tookLine         `json:"took_ns,omitempty"`
	Sent     uint64            `json:"sent_bytes"`
	Read     uint64            `json:"read_bytes"`
}

type tookLine struct {
	Min    int64 `json:"min"`
	Median int64 `json:"median"`
	P99    int64 `json:"p99"`
	Max    int64 `json:"max"`
}

type processLine struct {
	Comm   string `json:"comm"`
	PID    int    `json:"pid,omitempty"`
	Count  uint64 `json:"count"`
	Failed uint64 `json:"failed"`
}

func (s *summary) line(now time.Time) summaryLine {
	l := summaryLine{
		Kind: "summary", Time: formatTime(now), Elapsed: int64(s.last - s.first),
		Exchanges: s.exchanges, Failed: s.failed, Overruns: s.overruns, Requests: []requestLine{}, Processes: []processLine{},
	}
	requests, processes := s.byCount()
	for _, row := range requests {
		one := requestLine{
			Name: row.name, Inferred: row.inferred, Dump: row.dump, Count: row.count, Failed: row.failed, Errors: byName(row.errors, errno.Name),
			Outcomes: byName(row.outcomes, exchange.Outcome.String), Sent: row.sent, Read: row.read,
		}
		if row.took.TotalCount() > 0 {
			one.Took = &tookLine{int64(row.least), int64(row.quantile(50)), int64(row.quantile(99)), int64(row.most)}
		}
		l.Requests = append(l.Requests, one)
	}
	for _, row := range processes {
		l.Processes = append(l.Processes, processLine{row.comm, row.pid, row.count, row.failed})
	}
	return l
}

func byName[K comparable](counts map[K]uint64, name func(K) string) map[string]uint64 {
	named := make(map[string]uint64, len(counts))
	for k, n := range counts {
		named[name(k)] += n
	}
	return named
}
