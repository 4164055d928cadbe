// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"errors"
	"fmt"
	"os"

	"github.com/cilium/ebpf"
	"github.com/cilium/ebpf/asm"
	"github.com/cilium/ebpf/btf"
	"github.com/cilium/ebpf/features"

	"github.com/nlsnoop/nlsnoop/bpf"
)

// calls are the system calls hooked, and the program for the entry of each; one
// serves all exits.
var calls = []struct{ name, entry string }{
	{"recvfrom", bpf.SyscallProgEnterFlat}, {"recvmsg", bpf.SyscallProgEnterOne}, {"recvmmsg", bpf.SyscallProgEnterMany},
	{"sendto", bpf.SyscallProgEnterFlat}, {"sendmsg", bpf.SyscallProgEnterOne}, {"sendmmsg", bpf.SyscallProgEnterMany},
}

func syscallBackend() backend {
	return backend{id: Syscall, probe: probeSyscall, spec: syscallSpec, attach: attachSyscall}
}

// probeSyscall looks for the tracepoints.
func probeSyscall(*btf.Cache) *UnsupportedError {
	fs, err := openTracefs()
	if err != nil {
		return &UnsupportedError{Backend: Syscall, Err: err, Reason: "no tracefs: " + err.Error(),
			Remedy: "run as root on a kernel with CONFIG_TRACING"}
	}
	defer fs.Close()
	if _, err := fs.id("syscalls", "sys_enter_sendmsg"); err != nil {
		return &UnsupportedError{Backend: Syscall, Err: err, Reason: err.Error(),
			Remedy: "run as root on a kernel with CONFIG_FTRACE_SYSCALLS"}
	}
	return nil
}

func syscallSpec() (*ebpf.CollectionSpec, error) {
	spec, err := bpf.LoadSyscall()
	if err != nil {
		return nil, err
	}
	err = features.HaveProgramHelper(ebpf.TracePoint, asm.FnTaskPtRegs) // 5.15
	if errors.Is(err, ebpf.ErrNotSupported) {
		err = spec.Variables[bpf.SyscallVarHaveRegs].Set(false)
	}
	return spec, err
}

// attachSyscall attaches entries first, then looks for who is already asleep in
// a receive, then attaches exits: nobody falls between.
func attachSyscall(coll *ebpf.Collection, links *links) (missed uint64, err error) {
	fs, err := openTracefs()
	if err != nil {
		return 0, err
	}
	defer fs.Close()
	for _, call := range calls {
		if err := links.tracepoint(fs, "syscalls", "sys_enter_"+call.name, coll.Programs[call.entry]); err != nil {
			return 0, err
		}
	}
	err = links.tracepoint(fs, "netlink", "netlink_extack", coll.Programs[bpf.SyscallProgExtack])
	if err != nil && !errors.Is(err, os.ErrNotExist) { // 5.13
		return 0, err
	}
	if missed, err = noteSleepers(coll); err != nil {
		return 0, err
	}
	for _, call := range calls {
		if err := links.tracepoint(fs, "syscalls", "sys_exit_"+call.name, coll.Programs[bpf.SyscallProgLeave]); err != nil {
			return 0, err
		}
	}
	return missed, nil
}

// noteSleepers tells the exit program which threads are inside a receive whose
// entry nobody saw. Those it cannot be told of will be missed.
func noteSleepers(coll *ebpf.Collection) (missed uint64, err error) {
	threads, err := asleepIn(receiveNumbers)
	if err != nil {
		return 0, fmt.Errorf("threads asleep in a receive: %w", err)
	}
	var haveRegs bool
	if err := coll.Variables[bpf.SyscallVarHaveRegs].Get(&haveRegs); err != nil {
		return 0, err
	}
	noted := uint32(0)
	for _, t := range threads {
		if haveRegs && coll.Maps[bpf.SyscallMapSleepers].Put(uint32(t.tid), uint8(1)) == nil {
			noted++
		} else if t.onNetlink() {
			missed++
		}
	}
	return missed, coll.Variables[bpf.SyscallVarSleepersLeft].Set(noted)
}
