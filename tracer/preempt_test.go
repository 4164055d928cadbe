// SPDX-License-Identifier: Apache-2.0

package tracer

import "testing"

// TestPreemptedIn is of what kernels write to sched/preempt.
func TestPreemptedIn(t *testing.T) {
	for modes, want := range map[string]bool{
		"none (voluntary) full\n":      false,
		"(none) voluntary full lazy\n": false,
		"none voluntary (full) \n":     true,
		"full (lazy) \n":               true,
		"(undefined)":                  false,
	} {
		if got := preemptedIn(modes); got != want {
			t.Errorf("%q: %v", modes, got)
		}
	}
}

// TestPreemptedAs is of what uname says of kernels, where nothing better is to be read.
func TestPreemptedAs(t *testing.T) {
	for _, k := range []struct {
		release, version string
		want             bool
	}{
		{"5.10.0-40-cloud-amd64", "#1 SMP Debian 5.10.250-1 (2026-10-01)", false},
		{"6.12.118+deb13-cloud-amd64", "#1 SMP PREEMPT_DYNAMIC Debian 6.12.118-1 (2026-11-10)", false},
		{"7.3.4+deb13-cloud-amd64", "#1 SMP PREEMPT_DYNAMIC Debian 7.3.4-1~bpo13+1 (2026-11-17)", true},
		{"6.1.0-40-rt-amd64", "#1 SMP PREEMPT_RT Debian 6.1.150-1 (2026-01-01)", true},
		{"5.15.0-1-lowlatency", "#1-Ubuntu SMP PREEMPT Fri Jan 2 2026", true},
		{"unreadable", "", false},
	} {
		if got := preemptedAs(k.release, k.version); got != k.want {
			t.Errorf("%s %s: %v", k.release, k.version, got)
		}
	}
}

// TestPreemptModes is that both ways tell the same of this kernel, where there are two.
func TestPreemptModes(t *testing.T) {
	modes, err := preemptModes()
	if err != nil {
		t.Skipf("kernel: %v", err)
	}
	t.Logf("%q: %v", modes, preempted())
	if preempted() != preemptedIn(modes) {
		t.Errorf("%q: %v", modes, preempted())
	}
}
