// SPDX-License-Identifier: Apache-2.0

//go:build linux

package main

import (
	"strings"
	"testing"
)

// said is what a test program writes with -test.v=test2json.
func said(lines ...string) []byte {
	return []byte(strings.ReplaceAll(strings.Join(lines, "\n")+"\n", "^", "\x16"))
}

func TestRowCounts(t *testing.T) {
	for _, c := range []struct {
		name                    string
		out                     []byte
		exit                    int
		passed, failed, skipped int
	}{
		{"passed", said("^=== RUN   TestA", "^--- PASS: TestA (0.01s)", "^PASS"), 0, 1, 0, 0},
		{"failed", said("^=== RUN   TestA", "    a_test.go:1: bad", "^--- FAIL: TestA (0.01s)", "^FAIL"), 1, 0, 1, 0},
		{"skipped by the kernel", said("^=== RUN   TestA", "    a_test.go:1: kernel: too old", "^--- SKIP: TestA (0.01s)", "^PASS"), 0, 0, 0, 1},
		{"skipped by itself", said("^=== RUN   TestA", "    a_test.go:1: no time", "^--- SKIP: TestA (0.01s)", "^PASS"), 0, 0, 1, 0},
		{"killed", said("^=== RUN   TestA", "panic: x"), 2, 0, 1, 0},
		{"never ended", nil, -1, 0, 1, 0},
	} {
		var r row
		if err := r.add("p", c.out, c.exit); err != nil {
			t.Errorf("%s: %v", c.name, err)
		}
		if r.passed != c.passed || len(r.failed) != c.failed || len(r.skipped) != c.skipped {
			t.Errorf("%s: %+v", c.name, r)
		}
	}
}

func TestTable(t *testing.T) {
	good := func() row {
		return row{kernel: "6.1", backend: "syscall", passed: 3, skipped: []string{"x"}, reasons: map[string]int{"kernel: too old": 1}}
	}
	const line = "6.1     syscall  3       0       1        1: too old\n"
	for _, c := range []struct {
		name     string
		rows     []row
		backends []string
		want     bool
		last     string
	}{
		{"nothing", nil, nil, false, "0 passed, 0 failed, 0 skipped\n"},
		{"good", []row{good()}, []string{"syscall"}, true, line + "3 passed, 0 failed, 1 skipped\n"},
		{"none passed", []row{good(), {kernel: "6.1", backend: "kprobe", skipped: []string{"x"}}}, nil, false,
			"3 passed, 1 failed, 2 skipped\n"},
		{"one failed", []row{good(), {kernel: "6.1", backend: "kprobe", passed: 3, failed: []string{"x"}}}, nil, false,
			"6 passed, 1 failed, 1 skipped\n"},
		{"one nowhere", []row{good()}, []string{"syscall", "fentry"}, false, "3 passed, 1 failed, 1 skipped\n"},
		{"no kernel", []row{{kernel: "6.1", backend: "-", failed: []string{"no such file"}}}, nil, false,
			"0 passed, 1 failed, 0 skipped\n"},
	} {
		var b strings.Builder
		if got := table(&b, judge(c.rows, c.backends)); got != c.want || !strings.HasSuffix(b.String(), c.last) {
			t.Errorf("%s: %v\n%s", c.name, got, b.String())
		}
	}
}

// Failing tests run again alone: what they say then counts.
func TestAgain(t *testing.T) {
	steps := []step{{part{pkg: "p"}, "fentry"}, {part{pkg: "q"}, "fentry"}}
	rows := make([]row, 2)
	if err := rows[0].add("p", said("^=== RUN   TestA", "^--- PASS: TestA (0.01s)", "^PASS"), 0); err != nil {
		t.Fatal(err)
	}
	out := said("^=== RUN   TestA", "^--- PASS: TestA (0.01s)", "^=== RUN   TestB", "^=== RUN   TestB/x", "^--- FAIL: TestB (0.01s)",
		"    ^--- FAIL: TestB/x (0.01s)", "^=== RUN   TestC", "^--- FAIL: TestC (0.01s)", "^FAIL")
	if err := rows[1].add("q", out, 1); err != nil {
		t.Fatal(err)
	}
	at, some := failing(steps, rows)
	if len(at) != 1 || at[0] != 1 || some[0].run != "^(TestB|TestC)$" || some[0].pkg != "q" {
		t.Fatalf("%v %+v", at, some)
	}
	var next row
	if err := next.add("q", said("^=== RUN   TestB", "^--- PASS: TestB (0.01s)", "^=== RUN   TestC", "^--- FAIL: TestC (0.01s)", "^FAIL"), 1); err != nil {
		t.Fatal(err)
	}
	rows[1].again(&next)
	if r := rows[1]; r.passed != 3 || len(r.failed) != 1 || len(r.tests) != 1 || r.tests[0] != "TestC" || r.repeated != 2 {
		t.Errorf("%+v", r)
	}
	rows[0].join(&rows[1])
	if r := rows[0]; r.passed != 4 || len(r.failed) != 1 || r.repeated != 2 {
		t.Errorf("%+v", r)
	}
	if _, some := failing(steps[:1], []row{{failed: []string{"no test's"}}}); some != nil {
		t.Errorf("what no test said is to run again: %+v", some)
	}
}
