// SPDX-License-Identifier: Apache-2.0

package main

import (
	"strings"
	"testing"
)

func TestCommandsCountsAreAdded(t *testing.T) {
	for _, c := range []struct {
		name, in string
		ok       bool // the command's verdict
		want     string
	}{
		{"counts", "a\n2 passed, 0 failed, 3 skipped\n", true, "a\n3 passed, 0 failed, 3 skipped\n"},
		{"failures", "2 passed, 1 failed, 0 skipped\n", false, "3 passed, 1 failed, 0 skipped\n"},
		{"no newline", "2 passed, 1 failed, 0 skipped", false, "3 passed, 1 failed, 0 skipped\n"},
		{"not the last line", "2 passed, 0 failed, 0 skipped\nb\n", true,
			"2 passed, 0 failed, 0 skipped\nb\n1 passed, 1 failed, 0 skipped\n"},
		{"nothing", "", true, "1 passed, 1 failed, 0 skipped\n"},
		{"fails for no count's sake", "2 passed, 0 failed, 0 skipped\n", false, "3 passed, 1 failed, 0 skipped\n"},
		{"other words", "2 passed, 0 failed, 0 skipped of 3\n", true, "2 passed, 0 failed, 0 skipped of 3\n1 passed, 1 failed, 0 skipped\n"},
	} {
		var b strings.Builder
		r := newReport(&b, true)
		r.passed = 1
		got, err := r.passOn(strings.NewReader(c.in))
		if err != nil {
			t.Fatal(err)
		}
		r.add(got, c.ok)
		if r.finish() != (r.failed == 0) || b.String() != c.want {
			t.Errorf("%s: %q, want %q", c.name, b.String(), c.want)
		}
	}
}
