// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"os"
	"slices"
	"strconv"
	"time"
)

// Sockets that were there before tracing: where Options.Known asks for them,
// they are looked for while the trace runs already, and told as Known events.
// The kernel is asked for the sockets of each network namespace that a process
// is in or that has a name, of those that Options.NetNS wants, and /proc for who
// has them open. A socket is told where exactly one process has it, for of several
// nobody can say which will use it, and where it has a portid; none of our own is.

// knownWithin is how long Events waits for them before it tells what happens,
// as long as there is room for that.
const knownWithin = 5 * time.Second

// Bounds of what is looked at.
const (
	maxKnownSpaces  = 4096
	maxKnownSockets = 16384
)

// awaitKnown is tellKnown once they are found, if they are in time.
func (t *Tracer) awaitKnown(yield func(*Event, error) bool) (more bool) {
	end := time.Now().Add(knownWithin)
	for t.known != nil && len(t.known) == 0 && time.Now().Before(end) && t.ring.AvailableBytes() < t.ring.BufferSize()/4 {
		time.Sleep(gatherFor / 4)
	}
	return t.tellKnown(yield)
}

// tellKnown yields the sockets that were there before, once they are found.
func (t *Tracer) tellKnown(yield func(*Event, error) bool) (more bool) {
	var found []Event
	select {
	case found = <-t.known: // never where nobody asked for them
		t.known = nil
	default:
	}
	for i := range found {
		t.event = found[i]
		at := Now()
		t.event.Start, t.event.End, t.event.Time = at, at, t.clock.wall(at)
		t.processes.places.fill(t.event.Process)
		if !yield(&t.event, nil) {
			return false
		}
	}
	return true
}

// findKnown is the events of the sockets there are in these network namespaces,
// of all where none is named; none once stop says so, and where it may not look
// at every process.
func findKnown(spaces []uint64, stop func() bool) []Event {
	pids := processIDs()
	sockets := make(map[uint64]*Socket)
	for inode, path := range netSpaces(pids, spaces) {
		for _, s := range socketsOf(inode, path) {
			if len(sockets) < maxKnownSockets {
				sockets[s.Inode] = s
			}
		}
		if stop() {
			return nil
		}
	}
	if len(sockets) == 0 {
		return nil
	}
	held := make(holders, len(sockets))
	for _, pid := range pids {
		if !held.note(sockets, pid) || stop() {
			return nil
		}
	}
	held.settle(stop)
	return known(sockets, held)
}

// processIDs are those of /proc but our own.
func processIDs() []int {
	proc, err := os.Open("/proc")
	if err != nil {
		return nil
	}
	defer proc.Close()
	names, _ := proc.Readdirnames(-1)
	pids := make([]int, 0, len(names))
	for _, name := range names {
		if pid, err := strconv.Atoi(name); err == nil && pid != os.Getpid() {
			pids = append(pids, pid)
		}
	}
	return pids
}

// known makes the events, in the order of the processes.
func known(sockets map[uint64]*Socket, held holders) []Event {
	describe := newDescriber()
	var events []Event
	for inode, hs := range held {
		if len(hs) != 1 {
			continue
		}
		if p := describe.process(hs[0].pid); p != nil {
			events = append(events, Event{Kind: Known, Process: p, Socket: sockets[inode], FD: hs[0].fd})
		}
	}
	slices.SortFunc(events, func(a, b Event) int { return a.Process.PID - b.Process.PID })
	return events
}
