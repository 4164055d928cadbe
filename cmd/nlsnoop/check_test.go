// SPDX-License-Identifier: Apache-2.0

package main

import (
	"testing"

	"github.com/nlsnoop/nlsnoop/tracer"
)

// TestCheck is that a line a backend says whether it can be had, and why it is not
// or not the first.
func TestCheck(t *testing.T) {
	none := &tracer.UnsupportedError{Backend: tracer.Fentry, Reason: "refused at load, EPERM"}
	behind := &tracer.UnsupportedError{Backend: tracer.Fentry, Reason: "this kernel may preempt it"}
	for _, c := range []struct {
		all    []tracer.Support
		status int
		want   string
	}{
		{[]tracer.Support{{Backend: tracer.Fentry, Err: none}, {Backend: tracer.Syscall}}, 0,
			"fentry   no: refused at load, EPERM\nsyscall  yes\n"},
		{[]tracer.Support{{Backend: tracer.Kprobe}, {Backend: tracer.Fentry, Second: behind}}, 0,
			"kprobe   yes\nfentry   yes: this kernel may preempt it\n"},
		{[]tracer.Support{{Backend: tracer.Fentry, Err: none, Second: behind}}, 1,
			"fentry   no: refused at load, EPERM\n"},
	} {
		w := newWorld()
		w.env.probe = func() []tracer.Support { return c.all }
		if status := run([]string{"--check"}, w.env); status != c.status || w.out.String() != c.want {
			t.Errorf("status %d, %q, want %d, %q", status, w.out.String(), c.status, c.want)
		}
	}
}
