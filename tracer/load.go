// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"errors"
	"fmt"
	"math/bits"
	"os"
	"strings"
	"unsafe"

	"github.com/cilium/ebpf"
	"github.com/cilium/ebpf/asm"
	"github.com/cilium/ebpf/btf"
	"github.com/cilium/ebpf/features"
	"github.com/cilium/ebpf/rlimit"
	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/bpf"
	"github.com/nlsnoop/nlsnoop/internal/cgroup2"
)

// check refuses options that cannot be had and fills in defaults.
func (o *Options) check() error {
	if o.Snaplen == 0 {
		o.Snaplen = DefaultSnaplen
	}
	if o.Snaplen < 0 || o.Snaplen > MaxSnaplen {
		return fmt.Errorf("snaplen %d: from 1 to %d bytes", o.Snaplen, MaxSnaplen)
	}
	if o.RingBytes == 0 {
		o.RingBytes = DefaultRingBytes
	}
	if o.RingBytes < 0 || o.RingBytes > 1<<30 {
		return fmt.Errorf("ring of %d bytes: from %d to %d", o.RingBytes, os.Getpagesize(), 1<<30)
	}
	pages := (o.RingBytes + os.Getpagesize() - 1) / os.Getpagesize()
	o.RingBytes = os.Getpagesize() << bits.Len(uint(pages-1))
	for _, p := range o.Protocols {
		if p < 0 || p > 31 {
			return fmt.Errorf("protocol %d: from 0 to 31", p)
		}
	}
	for _, comm := range o.Comms {
		if comm == "" || strings.Contains(strings.TrimSuffix(comm, "*"), "*") {
			return fmt.Errorf("comm %q: a name, or the start of one and a *", comm)
		}
	}
	if len(o.Types) > MaxTypes {
		return fmt.Errorf("%d types: at most %d", len(o.Types), MaxTypes)
	}
	if len(o.Cgroups) > bpf.MaxCgroups {
		return fmt.Errorf("%d cgroups: at most %d", len(o.Cgroups), bpf.MaxCgroups)
	}
	return nil
}

// config is the part of the options the verifier gets to see.
func (o *Options) config(byPID bool) bpf.Config {
	c := bpf.Config{Snaplen: uint32(o.Snaplen), Cgroups: uint32(len(o.Cgroups))}
	for _, p := range o.Protocols {
		c.Protocols |= 1 << p
	}
	flag := func(b bool) uint8 {
		if b {
			return 1
		}
		return 0
	}
	c.ByPid = flag(byPID)
	c.ByUid = flag(len(o.UIDs) > 0)
	c.ByComm = flag(len(o.Comms) > 0)
	c.ByNetns = flag(len(o.NetNS) > 0)
	c.ByType = flag(len(o.Types) > 0)
	c.ByVerdict = flag(o.ByPlace)
	c.Mixed = flag(cgroup2.Mixed())
	c.Calls = flag(o.Calls)
	c.Failed = flag(o.FailedOnly)
	return c
}

// load sizes the maps, sets the configuration and loads.
func load(spec *ebpf.CollectionSpec, o *Options, types *btf.Cache) (*ebpf.Collection, error) {
	if err := prune(spec.Programs, o, types); err != nil {
		return nil, err
	}
	slots, err := ebpf.PossibleCPU()
	if err != nil {
		return nil, err
	}
	slots *= 2 // a program and one that preempts it
	if err := size(spec, o, uint32(slots)); err != nil {
		return nil, err
	}
	if err := spec.Variables[bpf.SyscallVarConfig].Set(o.config(len(o.PIDs) > 0 || o.Follow)); err != nil {
		return nil, err
	}
	if err := spec.Variables[bpf.SyscallVarHaveCast].Set(haveCast(types)); err != nil {
		return nil, err
	}
	coll, err := ebpf.NewCollectionWithOptions(spec, ebpf.CollectionOptions{Cache: types})
	if err != nil {
		return nil, loadError(err)
	}
	free := coll.Maps[bpf.FentryMapFreeSlots]
	for slot := range uint32(slots) {
		if free == nil {
			break
		}
		if err := free.Put(nil, slot); err != nil {
			coll.Close()
			return nil, fmt.Errorf("scratch slots: %w", err)
		}
	}
	return coll, nil
}

// prune takes out the programs that these options do not need.
func prune(programs map[string]*ebpf.ProgramSpec, o *Options, types *btf.Cache) error {
	if o.FailedOnly {
		delete(programs, bpf.FentryProgUnicastEntry)
	} else {
		delete(programs, bpf.FentryProgDumpEntry)
	}
	if p := programs[bpf.FentryProgRecvmsgEntry]; p != nil && p.Type == ebpf.Tracing && !o.Calls {
		delete(programs, bpf.FentryProgRecvmsgEntry) // its return sees all but when it began
	}
	if !o.Multicast {
		delete(programs, bpf.FentryProgBroadcastEntry)
	} else if p := programs[bpf.FentryProgBroadcastEntry]; p != nil && p.Type == ebpf.Tracing {
		symbol, unsupported := broadcast(types)
		if unsupported != nil {
			return unsupported
		}
		p.AttachTo = symbol
	}
	if !o.Calls {
		for _, call := range setupCalls {
			delete(programs, call.entry)
		}
		delete(programs, bpf.SyscallProgLeaveSetup)
	}
	return nil
}

// size gives the maps their sizes: so many scratch slots, and a ring.
func size(spec *ebpf.CollectionSpec, o *Options, slots uint32) error {
	scratches := spec.Maps[bpf.SyscallMapScratches]
	scratches.MaxEntries = slots
	scratches.ValueSize = uint32(unsafe.Offsetof(bpf.Scratch{}.Payload)) + uint32(o.Snaplen) + bpf.MaxPiece
	scratches.Key, scratches.Value = nil, nil                   // the C type has the largest size
	if free := spec.Maps[bpf.FentryMapFreeSlots]; free != nil { // else a slot is a CPU's
		free.MaxEntries = slots
	}
	spec.Maps[bpf.SyscallMapEvents].MaxEntries = uint32(o.RingBytes)
	if haveStorage() {
		spec.Maps[bpf.SyscallMapCallsById].MaxEntries = 1
		return nil
	}
	// A type the kernel knows, in its place: no program that is left uses it.
	*spec.Maps[bpf.SyscallMapCalls] = ebpf.MapSpec{Type: ebpf.Array, KeySize: 4, ValueSize: 4, MaxEntries: 1}
	return spec.Variables[bpf.SyscallVarHaveStorage].Set(false)
}

// haveStorage says whether programs can keep what they know of a task with it
// (5.12). The kernel's bpf_tracing_func_proto answers that for all types of
// ours; those of trampolines cannot be asked by themselves.
func haveStorage() bool {
	return features.HaveProgramHelper(ebpf.TracePoint, asm.FnTaskStorageGet) == nil
}

// broadcast is the function all messages to groups go through, for a
// trampoline.
func broadcast(types *btf.Cache) (string, *UnsupportedError) {
	const older, newer = "netlink_broadcast", "netlink_broadcast_filtered"
	kernel, err := types.Kernel()
	if err != nil {
		return older, nil
	}
	var f *btf.Func
	switch {
	case kernel.TypeByName(newer, &f) != nil: // 5.11 to 6.5
		return older, nil
	case !haveCast(types): // it has seven arguments
		return "", &UnsupportedError{Backend: Fentry, Reason: "broadcasts cannot be seen: a trampoline takes six arguments before 6.2",
			Remedy: "use the backend kprobe", Err: ebpf.ErrNotSupported}
	}
	return newer, nil
}

// haveCast says whether programs can give an address a type (6.2).
func haveCast(types *btf.Cache) bool {
	kernel, err := types.Kernel()
	if err != nil {
		return false
	}
	var f *btf.Func
	return kernel.TypeByName("bpf_rdonly_cast", &f) == nil
}

func loadError(err error) error {
	if errors.Is(err, unix.EPERM) && rlimit.RemoveMemlock() != nil {
		return memlockError(err)
	}
	if errors.Is(err, unix.EPERM) {
		return &UnsupportedError{Reason: "the kernel refuses to load BPF programs: " + err.Error(),
			Remedy: "run as root, without lockdown=confidentiality", Err: err}
	}
	return fmt.Errorf("load: %w", err)
}

// learnSelf stores the caller's tgid as the kernel counts, in the programs and
// here: in a pid namespace getpid says another.
func learnSelf(coll *ebpf.Collection) (int, error) {
	if _, err := coll.Programs[bpf.SyscallProgLearnSelf].Run(&ebpf.RunOptions{Context: make([]byte, 16)}); err != nil {
		return 0, fmt.Errorf("learn own pid: %w", err)
	}
	var self uint32
	err := coll.Variables[bpf.SyscallVarSelf].Get(&self)
	return int(self), err
}
