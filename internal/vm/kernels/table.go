// SPDX-License-Identifier: Apache-2.0

//go:build linux

package main

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"text/tabwriter"
)

// judge adds the failures that no test tells: a row of which nothing passed,
// and a backend, of those that must have been tried, that passed on no kernel.
func judge(rows []row, backends []string) []row {
	proven := make(map[string]bool)
	for i := range rows {
		r := &rows[i]
		if r.passed > 0 {
			proven[r.backend] = true
		} else if len(r.failed) == 0 {
			r.failed = append(r.failed, "no test passed")
		}
	}
	for _, b := range backends {
		if !proven[b] {
			rows = append(rows, row{kernel: "any", backend: b, failed: []string{"passed on no kernel"}})
		}
	}
	return rows
}

// table writes what failed, a line for each kernel and backend, and as the last
// line the sum, in the words of package gotest. It says whether all is well.
func table(w io.Writer, rows []row) (ok bool) {
	fmt.Fprintln(w)
	for _, r := range rows {
		for _, f := range r.failed {
			fmt.Fprintf(w, "--- %s %s: %s\n", r.kernel, r.backend, clip(f))
		}
	}
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "kernel\tbackend\tpassed\tfailed\tskipped\twhy")
	var passed, failed, skipped int
	for _, r := range rows {
		passed, failed, skipped = passed+r.passed, failed+len(r.failed), skipped+len(r.skipped)
		var why []string
		for _, reason := range slices.Sorted(maps.Keys(r.reasons)) {
			why = append(why, fmt.Sprintf("%d: %s", r.reasons[reason], strings.TrimPrefix(reason, "kernel: ")))
		}
		if r.repeated > 0 {
			why = append(why, fmt.Sprintf("%d run again, for this kernel skips programs of threads it preempts", r.repeated))
		}
		fmt.Fprintf(t, "%s\t%s\t%d\t%d\t%d\t%s\n", r.kernel, r.backend, r.passed, len(r.failed), len(r.skipped), strings.Join(why, "; "))
	}
	t.Flush()
	fmt.Fprintf(w, "%d passed, %d failed, %d skipped\n", passed, failed, skipped)
	return failed == 0 && passed > 0
}

// clip cuts what a test said to what a screen can show.
func clip(said string) string {
	const width, height = 300, 12
	var b strings.Builder
	for n, line := range strings.Split(strings.TrimRight(said, "\n"), "\n") {
		if n == height {
			b.WriteString("...\n")
			break
		}
		if len(line) > width {
			line = line[:width] + "..."
		}
		b.WriteString(line + "\n")
	}
	return strings.TrimRight(b.String(), "\n")
}
