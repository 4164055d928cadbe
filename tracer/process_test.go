// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"testing"

	"github.com/nlsnoop/nlsnoop/bpf"
)

// headOf is the head of a record of thread tid of process 1, so named.
func headOf(tid uint32, comm string) *bpf.Event {
	head := &bpf.Event{Tgid: 1, Tid: tid}
	copy(chars(head.Comm[:]), comm)
	return head
}

// A process goes by the name its first thread has now; other threads have their own.
func TestProcessRenamed(t *testing.T) {
	p := newProcesses()
	first := p.of(headOf(1, "before"))
	if other := p.of(headOf(2, "worker")); other != first {
		t.Errorf("another thread's: %+v", other)
	}
	renamed := p.of(headOf(1, "after"))
	if first.Comm != "before" || renamed.Comm != "after" || p.of(headOf(2, "worker")) != renamed || p.of(headOf(1, "after")) != renamed {
		t.Errorf("%+v, then %+v", first, renamed)
	}
	head := headOf(1, "after")
	if n := testing.AllocsPerRun(100, func() { p.of(head) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}
