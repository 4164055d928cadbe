// SPDX-License-Identifier: Apache-2.0

package main

import (
	"strings"
	"testing"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
)

// nlsnoop runs before others, COMMAND as it would without it.
func TestLiveCommandPriority(t *testing.T) {
	ns := testnet.New(t)
	nice := func(stat string) string {
		_, after, _ := strings.Cut(stat, ") ")
		fields := strings.Fields(after)
		if len(fields) < 17 {
			t.Fatalf("/proc/self/stat: %q", stat)
		}
		return fields[16] // 19th of proc(5), counted from state, the 3rd
	}
	want := nice(ns.Run(t, "cat /proc/self/stat"))
	s := newSnoop(t, ns, "-q", "--", "cat", "/proc/self/stat").start().wait(0)
	if got := nice(s.stdout.String()); got != want {
		t.Errorf("COMMAND has nice %s, want %s", got, want)
	}
}
