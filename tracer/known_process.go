// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"os"
	"path"
	"slices"
	"strconv"
	"strings"
	"time"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/cgroup2"
)

// describer describes processes from /proc, each once.
type describer struct {
	mount string // of cgroup v2; "" none
	known map[int]*Process
}

func newDescriber() *describer {
	return &describer{mount: cgroup2.Find().V2, known: make(map[int]*Process)}
}

// process is the process of a pid; nil: it has ended.
func (d *describer) process(pid int) *Process {
	if p, ok := d.known[pid]; ok {
		return p
	}
	p := d.read(pid)
	d.known[pid] = p
	return p
}

func (d *describer) read(pid int) *Process {
	stat, ok := readStat(pid)
	if !ok {
		return nil
	}
	const maxArgs = 4096 // as in the kernel (bpf/event.h)
	p := &Process{PID: pid, PPID: stat.ppid, NSPID: pid, Comm: stat.comm, Start: booted(stat.started), KernelThread: stat.flags&kernelThread != 0}
	p.readStatus()
	p.Exe, _ = os.Readlink(procPath(pid, "exe"))
	if args, err := os.ReadFile(procPath(pid, "cmdline")); err == nil && len(args) > 0 {
		p.ArgsCut = len(args) > maxArgs
		p.Args = splitArgs(args[:min(len(args), maxArgs)])
	}
	var s unix.Stat_t
	if unix.Stat(procPath(pid, "ns/net"), &s) == nil {
		p.NetNS = s.Ino
	}
	p.readCgroup(d.mount)
	for up := stat.ppid; up != 0 && len(p.Ancestors) < maxAncestors; {
		above, ok := readStat(up)
		if !ok {
			break
		}
		p.Ancestors = append(p.Ancestors, Ancestor{PID: up, Comm: above.comm})
		up = above.ppid
	}
	return p
}

const (
	maxAncestors = 5          // as in the kernel (bpf/event.h)
	kernelThread = 0x00200000 // PF_KTHREAD (linux/sched.h)
)

// procStat is some of /proc/PID/stat.
type procStat struct {
	comm    string
	ppid    int
	flags   uint64
	started time.Duration // since boot
}

func readStat(pid int) (s procStat, ok bool) {
	b, err := os.ReadFile(procPath(pid, "stat"))
	if err != nil {
		return s, false
	}
	return parseStat(string(b))
}

// parseStat reads from the last parenthesis on: the name before it may hold any
// byte. Times are in ticks, of which programs see 100 a second.
func parseStat(text string) (s procStat, ok bool) {
	const tick = 10 * time.Millisecond
	from, to := strings.IndexByte(text, '('), strings.LastIndexByte(text, ')')
	if from < 0 || to < from {
		return s, false
	}
	s.comm = text[from+1 : to]
	f := strings.Fields(text[to+1:])
	if len(f) < 20 {
		return s, false
	}
	var bad [3]error
	s.ppid, bad[0] = strconv.Atoi(f[1])
	s.flags, bad[1] = strconv.ParseUint(f[6], 10, 64)
	ticks, err := strconv.ParseInt(f[19], 10, 64)
	s.started, bad[2] = time.Duration(ticks)*tick, err
	return s, bad == [3]error{}
}

// readStatus reads the real uid, and the pid in its own pid namespace.
func (p *Process) readStatus() {
	b, _ := os.ReadFile(procPath(p.PID, "status"))
	for line := range strings.Lines(string(b)) {
		key, value, _ := strings.Cut(line, ":")
		f := strings.Fields(value)
		switch {
		case len(f) == 0:
		case key == "Uid":
			uid, _ := strconv.ParseUint(f[0], 10, 32)
			p.UID = uint32(uid)
		case key == "NSpid":
			p.NSPID, _ = strconv.Atoi(f[len(f)-1])
		}
	}
}

// readCgroup reads where it is, in cgroup v2 and, on hosts that have it, in the
// v1 hierarchy pids.
func (p *Process) readCgroup(v2Mount string) {
	b, _ := os.ReadFile(procPath(p.PID, "cgroup"))
	for line := range strings.Lines(string(b)) { // "8:pids:/"
		f := strings.SplitN(strings.TrimSuffix(line, "\n"), ":", 3)
		switch {
		case len(f) < 3:
		case f[0] == "0" && f[1] == "":
			p.CgroupV2 = f[2]
		case slices.Contains(strings.Split(f[1], ","), "pids"):
			p.CgroupV1 = f[2]
		}
	}
	p.Cgroup = (&place{v2: p.CgroupV2, v1: p.CgroupV1}).shown()
	var s unix.Stat_t
	if v2Mount != "" && p.CgroupV2 != "" && unix.Stat(path.Join(v2Mount, p.CgroupV2), &s) == nil {
		p.CgroupID = s.Ino
	}
}
