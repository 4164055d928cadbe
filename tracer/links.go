// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"errors"
	"fmt"
	"sync"

	"github.com/cilium/ebpf"
	"github.com/cilium/ebpf/link"
	"golang.org/x/sys/unix"
)

// links is what is attached.
type links struct {
	detach  []func() error
	entries []link.Link   // probes on entries
	returns []returnProbe // and on returns
}

// tracepoint attaches through a perf event: a BPF link where the kernel has
// them (5.15), the ioctl before. A program may be attached many times.
func (l *links) tracepoint(fs *tracefs, group, name string, prog *ebpf.Program) error {
	id, err := fs.id(group, name)
	if err != nil {
		return err
	}
	attr := unix.PerfEventAttr{Type: unix.PERF_TYPE_TRACEPOINT, Config: id, Sample_type: unix.PERF_SAMPLE_RAW,
		Sample: 1, Wakeup: 1}
	attr.Size = uint32(unix.PERF_ATTR_SIZE_VER1)
	fd, err := unix.PerfEventOpen(&attr, -1, 0, -1, unix.PERF_FLAG_FD_CLOEXEC)
	if err != nil {
		return fmt.Errorf("perf event of %s/%s: %w", group, name, err)
	}
	raw, err := link.AttachRawLink(link.RawLinkOptions{Target: fd, Program: prog, Attach: ebpf.AttachPerfEvent})
	if err == nil {
		l.detach = append(l.detach, raw.Close)
		return unix.Close(fd) // the link holds it
	}
	if !errors.Is(err, ebpf.ErrNotSupported) && !errors.Is(err, unix.EINVAL) { // EINVAL: before 5.15
		unix.Close(fd)
		return fmt.Errorf("attach to %s/%s: %w", group, name, err)
	}
	if err := unix.IoctlSetInt(fd, unix.PERF_EVENT_IOC_SET_BPF, prog.FD()); err != nil {
		unix.Close(fd)
		return fmt.Errorf("attach to %s/%s: %w", group, name, err)
	}
	l.detach = append(l.detach, func() error { return unix.Close(fd) })
	return unix.IoctlSetInt(fd, unix.PERF_EVENT_IOC_ENABLE, 0)
}

func (l *links) rawTracepoint(name string, prog *ebpf.Program) error {
	raw, err := link.AttachRawTracepoint(link.RawTracepointOptions{Name: name, Program: prog})
	if err != nil {
		return fmt.Errorf("attach to %s: %w", name, err)
	}
	l.detach = append(l.detach, raw.Close)
	return nil
}

// close detaches all at once: the kernel waits in each for readers to be gone.
func (l *links) close() error {
	errs := make([]error, len(l.detach))
	var all sync.WaitGroup
	for i, detach := range l.detach {
		all.Go(func() { errs[i] = detach() })
	}
	all.Wait()
	l.detach = nil
	return errors.Join(errs...)
}
