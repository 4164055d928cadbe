// SPDX-License-Identifier: Apache-2.0

//go:build linux

package main

import (
	"github.com/cilium/ebpf"
)

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
