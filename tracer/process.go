// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"bytes"
	"fmt"
	"os"
	"strconv"
	"time"
	"unsafe"

	"github.com/nlsnoop/nlsnoop/bpf"
)

// Process is a program image: one process between two execs.
type Process struct {
	PID, PPID    int
	NSPID        int // its pid in its own pid namespace
	UID          uint32
	Comm         string
	Exe          string   // "" unknown
	Args         []string // nil unknown
	ArgsCut      bool     // there were more
	Start        time.Time
	Ancestors    []Ancestor // nearest first, at most 5
	CgroupID     uint64
	Cgroup       string // path below the cgroup v2 mount, or, where that is / and the host has it, of the v1 hierarchy pids; "" unknown
	CgroupV2     string // both of them; "" unknown, or there is none
	CgroupV1     string
	Container    *Container // as Options.Place says; nil: none
	NetNS        uint64     // inode of the network namespace of its thread that made the call
	KernelThread bool
}

// Ancestor is a process above another.
type Ancestor struct {
	PID  int
	Comm string
}

// thread is a thread's name as a string, the process's own where it is that.
func (p *Process) thread(comm *[16]int8) string {
	name := comm16(comm)
	if string(name) == p.Comm {
		return p.Comm
	}
	return string(name)
}

// processes knows the image of each process seen, by pid.
type processes struct {
	byPID  map[uint32]*image
	places places
}

type image struct {
	born, exec uint64
	at         *place
	process    *Process
}

// maxProcesses bounds what is kept: more than the kernel side remembers having
// described (8192), so what is dropped here is described again there.
const maxProcesses = 32768

func newProcesses() processes {
	return processes{byPID: make(map[uint32]*image), places: newPlaces()}
}

// of is the process of a record; where its description was lost, what the
// record itself says and /proc still knows.
func (p *processes) of(head *bpf.Event) *Process {
	known := p.byPID[head.Tgid]
	if known == nil || known.born != head.Born || known.exec != head.Exec {
		known = p.keep(head, undescribed(head))
	}
	if at := p.places.of(idsOf(head)); known.at != at || !known.process.still(head) {
		changed := *known.process
		changed.change(head)
		changed.in(head, at)
		known.process, known.at = &changed, at
	}
	return known.process
}

// still says whether a process is as a record says. Its name is that of its first
// thread; a thread that exits is in no network namespace any more.
func (p *Process) still(head *bpf.Event) bool {
	return p.UID == head.Uid && (p.NetNS == uint64(head.TaskNetns) || head.TaskNetns == 0) &&
		(head.Tid != head.Tgid || string(comm16(&head.Comm)) == p.Comm)
}

// change is setuid, setns, and prctl(PR_SET_NAME).
func (p *Process) change(head *bpf.Event) {
	p.UID = head.Uid
	if head.TaskNetns != 0 {
		p.NetNS = uint64(head.TaskNetns)
	}
	if head.Tid == head.Tgid {
		p.Comm = string(comm16(&head.Comm))
	}
}

// in puts the process where a record says it is.
func (p *Process) in(head *bpf.Event, at *place) {
	p.CgroupID, p.Cgroup, p.CgroupV2, p.CgroupV1 = head.Cgroup.V2, at.shown(), at.v2, at.v1
	p.Container = at.Container
}

func (p *processes) keep(head *bpf.Event, process *Process) *image {
	if len(p.byPID) >= maxProcesses {
		p.forget()
	}
	made := &image{born: head.Born, exec: head.Exec, process: process}
	p.byPID[head.Tgid] = made
	return made
}

// forget drops those that have ended.
func (p *processes) forget() {
	for pid := range p.byPID {
		if _, err := os.Stat("/proc/" + strconv.Itoa(int(pid))); err != nil {
			delete(p.byPID, pid)
		}
	}
	if len(p.byPID) >= maxProcesses {
		clear(p.byPID)
	}
}

const processSize = int(unsafe.Sizeof(bpf.Process{}))

// describe takes a process's own record.
func (p *processes) describe(head *bpf.Event, payload []byte) error {
	if len(payload) < processSize {
		return fmt.Errorf("description of process %d: %d bytes of %d", head.Tgid, len(payload), processSize)
	}
	from := (*bpf.Process)(unsafe.Pointer(unsafe.SliceData(payload)))
	args := payload[processSize:]
	made := &Process{
		PID:          int(head.Tgid),
		NSPID:        int(from.Nspid),
		UID:          head.Uid,
		Comm:         string(comm16(&from.Comm)),
		Start:        booted(time.Duration(head.Born)),
		NetNS:        uint64(head.TaskNetns),
		KernelThread: from.KernelThread != 0,
	}
	for i := range from.Ancestors {
		a := &from.Ancestors[i]
		if a.Tgid == 0 {
			break
		}
		made.Ancestors = append(made.Ancestors, Ancestor{PID: int(a.Tgid), Comm: string(comm16(&a.Comm))})
	}
	if len(made.Ancestors) > 0 {
		made.PPID = made.Ancestors[0].PID
	}
	if len(args) > 0 {
		made.Args = splitArgs(args)
		made.ArgsCut = int(from.ArgsLen) > len(args)
		made.Exe = exe(made.PID, args)
	}
	p.keep(head, made)
	return nil
}

// undescribed is a process whose description never came.
func undescribed(head *bpf.Event) *Process {
	return &Process{PID: int(head.Tgid), UID: head.Uid, NetNS: uint64(head.TaskNetns), Comm: string(comm16(&head.Comm)),
		Start: booted(time.Duration(head.Born))}
}

// exe is the path of a process's program, from /proc, if it still runs with
// these arguments.
func exe(pid int, args []byte) string {
	dir := "/proc/" + strconv.Itoa(pid)
	path, err := os.Readlink(dir + "/exe")
	if err != nil {
		return ""
	}
	now, err := os.ReadFile(dir + "/cmdline")
	if err != nil || !bytes.HasPrefix(now, args) {
		return ""
	}
	return path
}

// splitArgs splits at the NULs; the last one ends the last argument.
func splitArgs(b []byte) []string {
	b = bytes.TrimSuffix(b, []byte{0})
	parts := bytes.Split(b, []byte{0})
	args := make([]string, len(parts))
	for i, part := range parts {
		args[i] = string(part)
	}
	return args
}

// chars is a C array of char as bytes.
func chars(c []int8) []byte {
	return unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(c))), len(c))
}

// comm16 is the text of a C array up to its NUL.
func comm16(c *[16]int8) []byte {
	b := chars(c[:])
	if i := bytes.IndexByte(b, 0); i >= 0 {
		b = b[:i]
	}
	return b
}
