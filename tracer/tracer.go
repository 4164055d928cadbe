// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"errors"
	"fmt"
	"os"
	"sync"
	"sync/atomic"
	"time"

	"github.com/cilium/ebpf"
	"github.com/cilium/ebpf/btf"
	"github.com/cilium/ebpf/ringbuf"
	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/bpf"
)

// Tracer is a running trace.
type Tracer struct {
	backend Backend
	passed  []*UnsupportedError
	follow  bool
	self    int    // own tgid as the kernel counts
	missed  uint64 // receives entered before tracing that cannot be seen

	coll     *ebpf.Collection
	links    links
	ring     *ringbuf.Reader
	stop     sync.Once
	stopErr  error
	stopping atomic.Bool
	known    chan []Event // one message, if any
	closing  atomic.Bool
	close    sync.Once
	closeErr error

	mu    sync.Mutex // of both: Stats and Ended may be called after Close
	last  Stats
	ended bool

	reader
}

// ErrPIDNamespace is why processes cannot be selected by pid.
var ErrPIDNamespace = errors.New("processes cannot be named by pid inside a pid namespace: run outside of it, or select by name or cgroup")

// New starts tracing; it is attached when it returns. *[UnsupportedError] says
// what is missing and what gives it.
func New(o Options) (*Tracer, error) {
	return newTracer(o, btf.NewCache()) // the kernel's, parsed once
}

func newTracer(o Options, types *btf.Cache) (*Tracer, error) {
	if err := o.check(); err != nil {
		return nil, err
	}
	chosen, passed, err := choose(&o, types)
	if err != nil {
		return nil, err
	}
	spec, err := chosen.spec()
	if err != nil {
		return nil, err
	}
	t := &Tracer{backend: chosen.id, passed: passed, follow: o.Follow, reader: newReader()}
	if t.coll, err = load(spec, &o, types); err != nil {
		return nil, err
	}
	if err := t.start(chosen, &o); err != nil {
		t.links.close()
		t.coll.Close()
		return nil, err
	}
	return t, nil
}

func (t *Tracer) start(chosen backend, o *Options) (err error) {
	if t.self, err = learnSelf(t.coll); err != nil {
		return err
	}
	if len(o.PIDs) > 0 && t.InPIDNamespace() {
		return ErrPIDNamespace
	}
	if err := fillFilters(t.coll, o); err != nil {
		return err
	}
	t.processes.places.ask = o.Place
	if o.ByPlace {
		t.processes.places.rule = func(at cgroupIDs, out bool) error { return putVerdict(t.coll, at, out) }
	}
	if t.ring, err = ringbuf.NewReader(t.coll.Maps[bpf.SyscallMapEvents]); err != nil {
		return err
	}
	if o.Follow {
		if err := t.links.rawTracepoint("sched_process_fork", t.coll.Programs[bpf.SyscallProgOnFork]); err != nil {
			return err
		}
	}
	if o.Follow || len(o.PIDs) > 0 {
		if err := t.links.rawTracepoint("sched_process_exit", t.coll.Programs[bpf.SyscallProgOnExit]); err != nil {
			return err
		}
	}
	if t.missed, err = chosen.attach(t.coll, &t.links); err != nil {
		return err
	}
	if o.Known && !t.InPIDNamespace() {
		t.known = make(chan []Event, 1)
		go func() { t.known <- findKnown(o.NetNS, t.closing.Load) }()
	}
	if o.Calls {
		return attachSetup(t.coll, &t.links)
	}
	return nil
}

// Backend is the one chosen; and why each better one was passed over.
func (t *Tracer) Backend() (Backend, []*UnsupportedError) { return t.backend, t.passed }

// InPIDNamespace says whether the caller is in a pid namespace of its own,
// where the pids of events are not those it sees.
func (t *Tracer) InPIDNamespace() bool { return t.self != os.Getpid() }

// Follow traces this process from its next instruction on, and, with
// Options.Follow, what it starts.
func (t *Tracer) Follow(pid int) error {
	return t.coll.Maps[bpf.SyscallMapPids].Put(uint32(pid), uint8(1))
}

// Ended says that this process has: of one that ended before its end could be seen
// nobody else does, and a later one of its number is another.
func (t *Tracer) Ended(pid int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if !t.ended {
		t.coll.Maps[bpf.SyscallMapPids].Delete(uint32(pid)) // mostly it is not there any more
	}
}

// Command prepares the tracer for one child of the calling process: between it
// and the function it returns, every process started by the caller is followed
// from its first instruction. It needs Options.Follow.
func (t *Tracer) Command() (started func(), err error) {
	if !t.follow {
		return nil, errors.New("commands are traced with Options.Follow alone")
	}
	if err := t.Follow(t.self); err != nil {
		return nil, fmt.Errorf("follow own children: %w", err)
	}
	return func() { t.coll.Maps[bpf.SyscallMapPids].Delete(uint32(t.self)) }, nil
}

// Following is how many processes of PIDs and Follow, and their children with
// Options.Follow, are still alive.
func (t *Tracer) Following() int {
	var pid uint32
	var yes uint8
	n := 0
	for each := t.coll.Maps[bpf.SyscallMapPids].Iterate(); each.Next(&pid, &yes); {
		n++
	}
	return n
}

// Stop ends the recording; Events yields what the ring holds, then ends. Any
// goroutine, any number of times.
func (t *Tracer) Stop() error {
	t.stop.Do(func() {
		t.stopErr = t.coll.Variables[bpf.SyscallVarStopped].Set(uint32(1))
		awaitPrograms()
		t.stopping.Store(true)
		t.stopErr = errors.Join(t.stopErr, t.ring.Flush())
	})
	return t.stopErr
}

// awaitPrograms returns once every program that runs now has ended: they run
// inside RCU read sections, and this barrier waits for those (membarrier(2)).
func awaitPrograms() {
	const global = 1 // MEMBARRIER_CMD_GLOBAL
	if _, _, errno := unix.Syscall(unix.SYS_MEMBARRIER, global, 0, 0); errno != 0 {
		time.Sleep(10 * time.Millisecond) // not with nohz_full; a program runs for microseconds
	}
}

// Close is Stop, detaches and frees. Detaching takes the kernel a while, some
// 30 ms a hook.
func (t *Tracer) Close() error {
	t.close.Do(func() {
		t.closing.Store(true)
		t.closeErr = t.Stop()
		last := t.Stats()
		t.closeErr = errors.Join(t.closeErr, t.links.close())
		t.mu.Lock()
		t.last, t.ended = last, true
		t.mu.Unlock()
		t.closeErr = errors.Join(t.closeErr, t.ring.Close())
		t.coll.Close()
	})
	return t.closeErr
}
