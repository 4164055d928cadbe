// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"strings"
)

// event is a line of go test -json: cmd/test2json's TestEvent, and what go
// build -json adds to it.
type event struct {
	Action, Package, Test, Output, ImportPath string
	Elapsed                                   float64
}

// test is a test by package and name; the name is empty for the package
// itself.
type test struct{ pkg, name string }

// report follows a run. Output is kept until its test has ended, and written
// if it failed.
type report struct {
	w      io.Writer
	strict bool // a skip needs a reason the kernel gave

	output   map[test][]string
	failedIn map[string]bool // packages with a failed test
	counts
	refused int      // skips that are failures
	skips   []string // name and reason
}

func newReport(w io.Writer, strict bool) *report {
	return &report{w: w, strict: strict, output: map[test][]string{}, failedIn: map[string]bool{}}
}

// read takes all events; a line that is no JSON is passed on as it is.
func (r *report) read(in io.Reader) error {
	b := bufio.NewReader(in)
	for {
		line, err := b.ReadString('\n')
		if line != "" {
			r.line(line)
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return fmt.Errorf("read go test: %w", err)
		}
	}
}

func (r *report) line(line string) {
	var e event
	if json.Unmarshal([]byte(line), &e) != nil {
		io.WriteString(r.w, line)
		return
	}
	r.event(&e)
}

func (r *report) event(e *event) {
	key := test{e.Package, e.Test}
	switch e.Action {
	case "build-output":
		io.WriteString(r.w, e.Output)
		return
	case "output":
		r.output[key] = append(r.output[key], e.Output)
		return
	case "pass", "fail", "skip":
	default:
		return
	}
	if e.Test == "" {
		r.endPackage(e, key)
	} else {
		r.endTest(e, key)
	}
	delete(r.output, key)
}

func (r *report) endTest(e *event, key test) {
	switch e.Action {
	case "pass":
		r.passed++
	case "fail":
		r.failed++
		r.failedIn[e.Package] = true
		r.writeOutput(key)
	case "skip":
		r.skipped++
		reason := skipReason(r.output[key])
		if !strings.HasPrefix(reason, "kernel: ") {
			r.refused++
			reason += " (no reason of the kernel's)"
		}
		r.skips = append(r.skips, fmt.Sprintf("%s %s: %s", e.Package, e.Test, reason))
	}
}

// endPackage writes go test's own line of the package, and all it printed
// where it failed outside its tests.
func (r *report) endPackage(e *event, key test) {
	if e.Action == "fail" && !r.failedIn[e.Package] {
		r.failed++
		for k := range r.output { // the test that was running
			if k.pkg == e.Package && k != key {
				r.writeOutput(k)
			}
		}
		r.writeOutput(key)
		return
	}
	for _, s := range r.output[key] {
		if isPackageLine(s) {
			io.WriteString(r.w, s)
		}
	}
}

func isPackageLine(s string) bool {
	for _, p := range []string{"ok  \t", "FAIL\t", "?   \t", "---\t"} {
		if strings.HasPrefix(s, p) {
			return true
		}
	}
	return false
}

func (r *report) writeOutput(key test) {
	for _, s := range r.output[key] {
		if !strings.HasPrefix(s, "=== ") {
			io.WriteString(r.w, s)
		}
	}
}

// skipReason is what t.Skip said: the lines before "--- SKIP", or, as go test
// prints it, after it, without "file.go:12: ".
func skipReason(output []string) string {
	for _, s := range output {
		s = strings.TrimSpace(s)
		if s == "" || strings.HasPrefix(s, "=== ") || strings.HasPrefix(s, "--- ") {
			continue
		}
		if file, rest, ok := strings.Cut(s, ": "); ok && strings.Contains(file, ".go:") {
			s = rest
		}
		return s
	}
	return "no reason given"
}

// endTests writes the skips; ok is go test's own verdict.
func (r *report) endTests(ok bool) {
	if len(r.skips) > 0 {
		fmt.Fprintln(r.w, "skipped:")
		for _, s := range r.skips {
			fmt.Fprintln(r.w, "  "+s)
		}
	}
	if r.strict {
		r.failed += r.refused
		r.skipped -= r.refused
	}
	if !ok && r.failed == 0 {
		r.failed = 1
	}
}

// finish writes the last line, and says whether all is well.
func (r *report) finish() bool {
	fmt.Fprintln(r.w, r.counts)
	return r.failed == 0
}
