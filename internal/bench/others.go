// SPDX-License-Identifier: Apache-2.0

//go:build linux

package main

import (
	"fmt"
	"os"

	"github.com/cilium/ebpf"
)

// disturbances says what else goes on here: the tracer needs a CPU beside the
// generator's.
func disturbances() []string {
	var found []string
	if n := otherPrograms(); n > 0 {
		found = append(found, fmt.Sprintf("%d tracing programs of others were loaded", n))
	}
	var load float64
	if b, err := os.ReadFile("/proc/loadavg"); err == nil {
		fmt.Sscan(string(b), &load)
	}
	if load > 0.7 {
		found = append(found, fmt.Sprintf("the load was %.1f before it began", load))
	}
	return found
}

// otherPrograms counts the tracing programs that are loaded beside ours. They
// cost every system call something and belong into neither side of a ratio.
func otherPrograms() int {
	n := 0
	for id := ebpf.ProgramID(0); ; {
		next, err := ebpf.ProgramGetNextID(id)
		if err != nil {
			return n
		}
		id = next
		if p, err := ebpf.NewProgramFromID(id); err == nil {
			switch p.Type() {
			case ebpf.TracePoint, ebpf.RawTracepoint, ebpf.RawTracepointWritable, ebpf.Tracing, ebpf.Kprobe:
				n++
			}
			p.Close()
		}
	}
}
