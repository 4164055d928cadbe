// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"errors"
	"fmt"

	"github.com/cilium/ebpf"
	"github.com/cilium/ebpf/asm"
	"github.com/cilium/ebpf/btf"
	"github.com/cilium/ebpf/link"
	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/bpf"
)

func fentryBackend() backend {
	return backend{id: Fentry, probe: probeFentry, spec: bpf.LoadFentry, attach: attachFentry, broadcasts: func(types *btf.Cache) *UnsupportedError {
		_, err := broadcast(types)
		return err
	}}
}

// fentryPrograms are attached in this order: returns before entries, so that no
// call is remembered whose return is not seen.
var fentryPrograms = []string{
	bpf.FentryProgReleaseEntry,
	bpf.FentryProgDumpEntry, bpf.FentryProgBroadcastEntry, bpf.FentryProgAckEntry, bpf.FentryProgUnicastEntry, bpf.FentryProgSendmsgReturn, bpf.FentryProgRecvmsgReturn,
	bpf.FentryProgSendmsgEntry, bpf.FentryProgRecvmsgEntry,
}

// probeFentry attaches a program that does nothing: guests there are that load
// none, and kernels that load but cannot attach.
func probeFentry(types *btf.Cache) *UnsupportedError {
	const name = "probe"
	coll, err := ebpf.NewCollectionWithOptions(&ebpf.CollectionSpec{Programs: map[string]*ebpf.ProgramSpec{name: {
		Type: ebpf.Tracing, AttachType: ebpf.AttachTraceFEntry, AttachTo: "netlink_sendmsg", License: "GPL",
		Instructions: asm.Instructions{asm.Mov.Imm(asm.R0, 0), asm.Return()},
	}}}, ebpf.CollectionOptions{Cache: types})
	if err != nil {
		return &UnsupportedError{Backend: Fentry, Reason: "refused at load, " + reason(err), Err: err}
	}
	defer coll.Close()
	attached, err := link.AttachTracing(link.TracingOptions{Program: coll.Programs[name]})
	if err != nil {
		return &UnsupportedError{Backend: Fentry, Reason: "refused at attach, " + reason(err), Err: err}
	}
	attached.Close()
	return nil
}

// reason is the errno's name where the kernel gave one.
func reason(err error) string {
	var errno unix.Errno
	if errors.As(err, &errno) {
		return unix.ErrnoName(errno)
	}
	return err.Error()
}

func attachFentry(coll *ebpf.Collection, links *links) (missed uint64, err error) {
	for _, name := range fentryPrograms {
		if coll.Programs[name] == nil {
			continue // not wanted
		}
		attached, err := link.AttachTracing(link.TracingOptions{Program: coll.Programs[name]})
		if err != nil {
			return 0, fmt.Errorf("attach %s: %w", name, err)
		}
		links.detach = append(links.detach, attached.Close)
	}
	return sleepersOnNetlink()
}
