// SPDX-License-Identifier: Apache-2.0

//go:build linux

package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"os/exec"
	"slices"
	"strings"
)

// row is a line of the table.
type row struct {
	kernel, backend string
	passed          int
	repeated        int            // tests that ran once more
	tests           []string       // that failed, without what is part of another
	failed          []string       // names, each with all it said
	skipped         []string       // name: reason
	reasons         map[string]int // of skips, and how many gave it
}

// event is a line of go tool test2json.
type event struct{ Action, Test, Output string }

// add counts what the tests of a package said and how their program ended.
func (r *row) add(pkg string, out []byte, exit int) error {
	cmd := exec.Command("go", "tool", "test2json", "-p", pkg)
	cmd.Stdin = bytes.NewReader(out)
	lines, err := cmd.Output()
	if err != nil {
		return fmt.Errorf("test2json: %w", err)
	}
	outputs := make(map[string]*strings.Builder)
	failed := len(r.failed)
	for line := range bytes.Lines(lines) {
		var e event
		if err := json.Unmarshal(line, &e); err != nil {
			return fmt.Errorf("test2json: %w", err)
		}
		said := outputs[e.Test]
		if said == nil {
			said = new(strings.Builder)
			outputs[e.Test] = said
		}
		said.WriteString(e.Output)
		if e.Test != "" {
			r.end(&e, pkg+" "+e.Test, said.String())
			if e.Action == "pass" || e.Action == "skip" || e.Action == "fail" {
				delete(outputs, e.Test)
			}
		}
	}
	if exit != 0 && len(r.failed) == failed { // outside of a test, or in the midst of one
		all := fmt.Sprintf("%s: exit status %d\n", pkg, exit)
		for _, test := range slices.Sorted(maps.Keys(outputs)) {
			all += outputs[test].String()
		}
		r.failed, r.tests = append(r.failed, all), nil // no test to run again
	}
	return nil
}

// join adds another part's row.
func (r *row) join(o *row) {
	r.passed, r.repeated = r.passed+o.passed, r.repeated+o.repeated
	r.failed, r.skipped = append(r.failed, o.failed...), append(r.skipped, o.skipped...)
	if r.reasons == nil {
		r.reasons = make(map[string]int)
	}
	for reason, n := range o.reasons {
		r.reasons[reason] += n
	}
}

func (r *row) end(e *event, name, said string) {
	switch e.Action {
	case "pass":
		r.passed++
	case "fail":
		if !strings.Contains(e.Test, "/") {
			r.tests = append(r.tests, e.Test)
		}
		r.failed = append(r.failed, name+"\n"+said)
	case "skip":
		reason := reason(said)
		if !strings.HasPrefix(reason, "kernel: ") {
			r.failed = append(r.failed, name+": skipped for no reason of the kernel's: "+reason+"\n")
			return
		}
		r.skipped = append(r.skipped, name+": "+reason)
		if r.reasons == nil {
			r.reasons = make(map[string]int)
		}
		r.reasons[reason]++
	}
}

// reason is what t.Skip said, without "file.go:12: ".
func reason(said string) string {
	for line := range strings.Lines(said) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "=== ") || strings.HasPrefix(line, "--- ") {
			continue
		}
		if file, rest, ok := strings.Cut(line, ": "); ok && strings.Contains(file, ".go:") {
			return rest
		}
		return line
	}
	return "none given"
}
