// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"

	"github.com/cilium/ebpf"
	"github.com/cilium/ebpf/btf"
	"github.com/cilium/ebpf/link"

	"github.com/nlsnoop/nlsnoop/bpf"
)

func kprobeBackend() backend {
	return backend{id: Kprobe, probe: probeKprobe, spec: bpf.LoadKprobe, attach: attachKprobe}
}

// Probes on functions: returns are attached before entries, so that none is
// without its entry for long.
var (
	kretprobes = []struct{ symbol, program string }{
		{"netlink_sendmsg", bpf.KprobeProgSendmsgReturn},
		{"netlink_recvmsg", bpf.KprobeProgRecvmsgReturn},
	}
	kprobes = []struct{ symbol, program string }{
		{"netlink_release", bpf.KprobeProgReleaseEntry},
		{"__netlink_dump_start", bpf.KprobeProgDumpEntry},
		{"netlink_broadcast_filtered", bpf.KprobeProgBroadcastEntry},
		{"netlink_ack", bpf.KprobeProgAckEntry},
		{"skb_free_datagram", bpf.KprobeProgFreeDatagram},
		{"netlink_unicast", bpf.KprobeProgUnicastEntry},
		{"netlink_sendmsg", bpf.KprobeProgSendmsgEntry},
		{"netlink_recvmsg", bpf.KprobeProgRecvmsgEntry},
	}
)

// maxActive is how many threads may be inside a function with a return probe:
// readers sleep there.
const maxActive = 4096

// probeKprobe looks for kprobes of either kind.
func probeKprobe(*btf.Cache) *UnsupportedError {
	const pmu = "/sys/bus/event_source/devices/kprobe/type"
	if _, err := os.Stat(pmu); err != nil {
		return &UnsupportedError{Backend: Kprobe, Reason: "not in this kernel", Remedy: "boot a kernel with CONFIG_KPROBE_EVENTS",
			Err: err}
	}
	fs, err := openTracefs()
	if err != nil {
		return &UnsupportedError{Backend: Kprobe, Reason: "no tracefs: " + err.Error(), Remedy: "run as root", Err: err}
	}
	defer fs.Close()
	if _, err := fs.root.Stat("kprobe_events"); err != nil {
		return &UnsupportedError{Backend: Kprobe, Reason: "no kprobe_events", Remedy: "boot a kernel with CONFIG_KPROBE_EVENTS", Err: err}
	}
	return nil
}

func attachKprobe(coll *ebpf.Collection, links *links) (missed uint64, err error) {
	for _, p := range kretprobes {
		if err := links.kretprobe(p.symbol, coll.Programs[p.program]); err != nil {
			return 0, err
		}
	}
	for _, p := range kprobes {
		if coll.Programs[p.program] == nil {
			continue // not wanted
		}
		attached, err := link.Kprobe(p.symbol, coll.Programs[p.program], nil)
		if p.program == bpf.KprobeProgBroadcastEntry && errors.Is(err, os.ErrNotExist) {
			attached, err = link.Kprobe("netlink_broadcast", coll.Programs[p.program], nil) // 5.11 to 6.6
		}
		if err != nil {
			return 0, fmt.Errorf("attach to %s: %w", p.symbol, err)
		}
		links.detach = append(links.detach, attached.Close)
		links.entries = append(links.entries, attached)
	}
	return sleepersOnNetlink()
}

// kretprobe attaches to a function's return, with maxActive instances: only
// tracefs can raise that.
func (l *links) kretprobe(symbol string, prog *ebpf.Program) error {
	fs, err := openTracefs()
	if err != nil {
		return err
	}
	// No two tracers' may have one name, nor one that was killed and left its own.
	group, name := "nlsnoop", symbol+"_"+strconv.Itoa(os.Getpid())+"_"+strconv.FormatInt(int64(Now()), 36)
	if err := fs.kprobeEvents(fmt.Sprintf("r%d:%s/%s %s", maxActive, group, name, symbol)); err != nil {
		fs.Close()
		return fmt.Errorf("return probe of %s: %w", symbol, err)
	}
	at := len(l.detach)
	err = l.tracepoint(fs, group, name, prog)
	remove := func() error {
		defer fs.Close()
		if err := fs.kprobeEvents("-:" + group + "/" + name); err != nil {
			return fmt.Errorf("remove return probe of %s: %w", symbol, err)
		}
		return nil
	}
	if err != nil {
		return errors.Join(err, remove())
	}
	detach := l.detach[at]
	l.detach[at] = func() error { return errors.Join(detach(), remove()) }
	l.returns = append(l.returns, returnProbe{fs, name})
	return nil
}

// returnProbe is a return probe of ours, by its name in kprobe_profile.
type returnProbe struct {
	fs   *tracefs
	name string
}

// misses sums the returns nobody saw because all instances were in use.
func (l *links) misses() (n uint64) {
	if len(l.returns) == 0 {
		return 0
	}
	text, err := l.returns[0].fs.root.ReadFile("kprobe_profile")
	if err != nil {
		return 0
	}
	for line := range strings.Lines(string(text)) {
		fields := strings.Fields(line) // name hits misses
		for _, p := range l.returns {
			if len(fields) == 3 && fields[0] == p.name {
				missed, _ := strconv.ParseUint(fields[2], 10, 64)
				n += missed
			}
		}
	}
	return n
}

// skipped sums the entries at which the kernel ran no probe of ours, for another ran
// on that CPU: counted since 6.7 (bpf_link_info.perf_event.kprobe.missed).
func (l *links) skipped() (n uint64) {
	for _, entry := range l.entries {
		info, err := entry.Info()
		if err != nil {
			continue // no link, before 5.15
		}
		if kprobe := info.PerfEvent().Kprobe(); kprobe != nil {
			n += kprobe.Missed
		}
	}
	return n
}

// kprobeEvents writes one line to kprobe_events (Documentation/trace/kprobetrace).
func (t *tracefs) kprobeEvents(line string) error {
	f, err := t.root.OpenFile("kprobe_events", os.O_WRONLY|os.O_APPEND, 0)
	if err != nil {
		return err
	}
	_, err = f.WriteString(line + "\n")
	return errors.Join(err, f.Close())
}

// sleepersOnNetlink counts the receives on netlink sockets that are under way:
// those return without us.
func sleepersOnNetlink() (n uint64, err error) {
	threads, err := asleepIn(readNumbers)
	if err != nil {
		return 0, fmt.Errorf("threads asleep in a receive: %w", err)
	}
	for _, t := range threads {
		if t.onNetlink() {
			n++
		}
	}
	return n, nil
}
