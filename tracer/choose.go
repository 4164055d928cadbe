// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"errors"
	"os"

	"github.com/cilium/ebpf"
	"github.com/cilium/ebpf/asm"
	"github.com/cilium/ebpf/btf"
	"golang.org/x/sys/unix"
)

// backend is one way into the kernel: what it needs, its programs, and where
// they go.
type backend struct {
	id     Backend
	probe  func(*btf.Cache) *UnsupportedError // nil: this kernel allows it
	spec   func() (*ebpf.CollectionSpec, error)
	attach func(*ebpf.Collection, *links) (missed uint64, err error) // missed: receives already under way

	second     *UnsupportedError                  // why one that works does not come first; or nil
	broadcasts func(*btf.Cache) *UnsupportedError // why this kernel does not let it see them; a nil func or error: it does
}

// unsupported says why the kernel does not allow the backend with these options.
func (b *backend) unsupported(o *Options, types *btf.Cache) *UnsupportedError {
	if err := b.probe(types); err != nil || !o.Multicast || b.broadcasts == nil {
		return err
	}
	return b.broadcasts(types)
}

// backends lists all there are, the best first. Where the kernel preempts programs
// it does not run them for others meanwhile; those of probes it leaves alone.
func backends(preempted bool) []backend {
	fentry, kprobe, syscall := fentryBackend(), kprobeBackend(), syscallBackend()
	if !preempted {
		return []backend{fentry, kprobe, syscall}
	}
	fentry.second = &UnsupportedError{Backend: Fentry, Reason: "this kernel may preempt it, and skips the calls of others meanwhile"}
	return []backend{kprobe, fentry, syscall}
}

// choose decides before anything is loaded: the best backend the kernel allows,
// or the one asked for, and why each better one was passed over.
func choose(o *Options, types *btf.Cache) (chosen backend, passed []*UnsupportedError, err error) {
	if err := probeCommon(); err != nil {
		return backend{}, nil, err
	}
	all := backends(o.Backend == Auto && preempted())
	for i, b := range all {
		if o.Backend != Auto && o.Backend != b.id {
			continue
		}
		unsupported := b.unsupported(o, types)
		if unsupported == nil {
			return b, append(passed, behind(all[i+1:])...), nil
		}
		passed = append(passed, unsupported)
	}
	if len(passed) == 1 {
		return backend{}, passed, passed[0]
	}
	return backend{}, passed, &UnsupportedError{Reason: "no backend works on this machine", Remedy: "nlsnoop --check says why"}
}

// behind says why those left do not come first that might have.
func behind(left []backend) (why []*UnsupportedError) {
	for _, b := range left {
		if b.second != nil {
			why = append(why, b.second)
		}
	}
	return why
}

// Support says whether a backend can be had on this machine.
type Support struct {
	Backend Backend
	Err     *UnsupportedError // nil: it can
	Second  *UnsupportedError // why one that can does not come first; or nil
}

// Probe asks the kernel for each backend, best first.
func Probe() []Support {
	var all []Support
	common, types := probeCommon(), btf.NewCache()
	for _, b := range backends(preempted()) {
		s := Support{Backend: b.id, Err: common, Second: b.second}
		if common == nil {
			s.Err = b.probe(types)
		}
		all = append(all, s)
	}
	return all
}

// kernelTypes is the kernel's description of its types, BTF.
const kernelTypes = "/sys/kernel/btf/vmlinux"

// probeCommon checks what every backend needs: the right to load, room, types,
// and leave to read them.
func probeCommon() *UnsupportedError {
	if err := probeCapabilities(); err != nil {
		return err
	}
	if err := raiseMemlock(); err != nil {
		return err
	}
	if _, err := os.Stat(kernelTypes); err != nil {
		return &UnsupportedError{Reason: "this kernel does not describe its types: no " + kernelTypes,
			Remedy: "boot a kernel with CONFIG_DEBUG_INFO_BTF", Err: err}
	}
	return probeReading()
}

// probeReading loads a program that reads the kernel's memory. Every kernel with
// BTF has the helper, but under lockdown.
func probeReading() *UnsupportedError {
	prog, err := ebpf.NewProgram(&ebpf.ProgramSpec{Type: ebpf.RawTracepoint, License: "GPL", Instructions: asm.Instructions{
		asm.Mov.Reg(asm.R1, asm.R10), asm.Add.Imm(asm.R1, -8), asm.Mov.Imm(asm.R2, 8), asm.Mov.Imm(asm.R3, 0),
		asm.FnProbeReadKernel.Call(), asm.Mov.Imm(asm.R0, 0), asm.Return(),
	}})
	if errors.Is(err, unix.EINVAL) {
		return &UnsupportedError{Reason: "this kernel is locked down: no program may read its memory",
			Remedy: "boot without lockdown=confidentiality", Err: err}
	}
	if err == nil {
		prog.Close()
	}
	return nil
}

// Capability numbers (linux/capability.h) up to 63 sit in two words.
func probeCapabilities() *UnsupportedError {
	header := unix.CapUserHeader{Version: unix.LINUX_CAPABILITY_VERSION_3}
	var data [2]unix.CapUserData
	if err := unix.Capget(&header, &data[0]); err != nil {
		return &UnsupportedError{Reason: "capabilities cannot be read", Err: err}
	}
	have := func(c int) bool { return data[c/32].Effective>>(c%32)&1 != 0 }
	if have(unix.CAP_SYS_ADMIN) || have(unix.CAP_BPF) && have(unix.CAP_PERFMON) {
		return nil
	}
	return &UnsupportedError{Reason: "needs CAP_BPF and CAP_PERFMON", Remedy: "run as root, with sudo for example", Err: unix.EPERM}
}
