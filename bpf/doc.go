// SPDX-License-Identifier: Apache-2.0

// Package bpf holds the kernel side, in C, and its binding to Go: the objects as
// committed and the layout of what crosses. Package tracer is the only user.
package bpf

//go:generate go tool bpf2go -target amd64,arm64 -cc clang-14 -strip llvm-strip-14 -cflags "-O2 -g -Wall -Werror -mcpu=v3" -type event -type process -type cgroup_names -type ack -type success -type policy -type setup -type event_kind -type event_flag -type verdict Syscall trace_syscall.c
//go:generate go tool bpf2go -target amd64,arm64 -cc clang-14 -strip llvm-strip-14 -cflags "-O2 -g -Wall -Werror -mcpu=v3" Fentry trace_fentry.c
//go:generate go tool bpf2go -target amd64,arm64 -cc clang-14 -strip llvm-strip-14 -cflags "-O2 -g -Wall -Werror -mcpu=v3" Kprobe trace_kprobe.c
