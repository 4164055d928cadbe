// SPDX-License-Identifier: Apache-2.0

//go:build linux

package main

import (
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
)

// result is what go test -bench said of one benchmark, run after run.
type result struct {
	speed  []float64 // msg/s
	allocs []float64 // allocs/op
}

// decodeSpeed turns the benchmarks of package decode into rows. A benchmark is
// known by a word in its name. What counts is the best run, for whatever else
// runs on the processor only slows it; the median says how much that was.
func (b *bench) decodeSpeed() ([]row, error) {
	if b.decode == "" {
		return nil, fmt.Errorf("no -decode FILE")
	}
	text, err := os.ReadFile(b.decode)
	if err != nil {
		return nil, err
	}
	rs := parseBenchmarks(string(text))
	var rows []row
	for _, want := range []struct {
		words, what string
		speed       float64 // at least; 0: not looked at
		allocs      float64 // at most
	}{
		{"decode route", "decode, 1,000 distinct routes, every node read as its typed value", 2e6, 2},
		{"decode link", "decode, 1,000 distinct links of 1.4 KiB, every node read as its typed value", 300e3, 2},
		{"next", "`decode.Next`", 0, 0},
		{"type", "`Tables.Type`", 0, 0},
	} {
		r, ok := find(rs, want.words)
		if !ok || len(r.speed) == 0 {
			rows = append(rows, row{what: want.what, measured: "no benchmark", toReach: "-", ok: no})
			continue
		}
		speed, allocs := slices.Max(r.speed), median(r.allocs)
		out := row{
			what: want.what,
			measured: fmt.Sprintf("%s/s, %g allocations (best of %d, median %s/s)",
				thousands(speed), allocs, len(r.speed), thousands(median(r.speed))),
			toReach: fmt.Sprintf("%g allocations", want.allocs),
			ok:      reached(speed >= want.speed && allocs <= want.allocs && len(r.allocs) > 0),
		}
		if want.speed > 0 {
			out.toReach = fmt.Sprintf("≥ %s/s, ≤ %g allocations", thousands(want.speed), want.allocs)
		}
		rows = append(rows, out)
	}
	return rows, nil
}

func thousands(n float64) string {
	if n >= 1e6 {
		return fmt.Sprintf("%.1f M", n/1e6)
	}
	return fmt.Sprintf("%.0f k", n/1e3)
}

// parseBenchmarks reads lines such as
//
//	BenchmarkDecode/route-2  100  500 ns/op  2e+06 msg/s  0 B/op  0 allocs/op
//
// by benchmark, in lower case. Where a benchmark reports no msg/s, an operation
// counts as a message.
func parseBenchmarks(text string) map[string]result {
	rs := map[string]result{}
	for line := range strings.Lines(text) {
		f := strings.Fields(line)
		if len(f) < 4 || !strings.HasPrefix(f[0], "Benchmark") {
			continue
		}
		units := map[string]float64{}
		for i := 2; i+1 < len(f); i += 2 {
			if v, err := strconv.ParseFloat(f[i], 64); err == nil {
				units[f[i+1]] = v
			}
		}
		name := strings.ToLower(strings.TrimPrefix(f[0], "Benchmark"))
		r := rs[name]
		if v, ok := units["msg/s"]; ok {
			r.speed = append(r.speed, v)
		} else if v := units["ns/op"]; v > 0 {
			r.speed = append(r.speed, 1e9/v)
		}
		if v, ok := units["allocs/op"]; ok {
			r.allocs = append(r.allocs, v)
		}
		rs[name] = r
	}
	return rs
}

// find is the benchmark with all these words in its name; of several the
// shortest name, which is the plainest.
func find(rs map[string]result, words string) (r result, ok bool) {
	best := ""
	for name := range rs {
		all := true
		for _, w := range strings.Fields(words) {
			all = all && strings.Contains(name, w)
		}
		if all && (best == "" || len(name) < len(best) || len(name) == len(best) && name < best) {
			best = name
		}
	}
	return rs[best], best != ""
}
