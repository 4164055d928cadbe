// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"bytes"
	"slices"
	"testing"

	"github.com/nlsnoop/nlsnoop/bpf"
	"github.com/nlsnoop/nlsnoop/internal/testnet"
)

// seen is a copy of an event.
type seen struct {
	Event
	ack   AckInfo
	setup SetupInfo
}

// watch is a trace whose events are kept.
type watch struct {
	t      *testing.T
	tracer *Tracer
	events []seen
	raw    []seen // once stopped: events as the backend tells them
	ended  chan error
}

func trace(t *testing.T, o Options) *watch {
	t.Helper()
	if o.Backend == Auto {
		o.Backend = wantedBackend(t)
	}
	tr, err := New(o)
	if err != nil {
		t.Fatalf("%v: run through make test", err)
	}
	w := &watch{t: t, tracer: tr, ended: make(chan error, 1)}
	t.Cleanup(func() { tr.Close() })
	go func() {
		for e, err := range tr.Events() {
			if err != nil {
				w.ended <- err
				return
			}
			if e.Kind == Tick {
				continue
			}
			s := seen{Event: *e}
			s.Data = bytes.Clone(e.Data)
			if e.Ack != nil {
				s.ack = *e.Ack
			}
			if e.Setup != nil {
				s.setup = *e.Setup
			}
			w.events = append(w.events, s)
		}
		w.ended <- nil
	}()
	return w
}

// stop ends the trace and returns its events of this kind (0: all). What
// backends tell differently is told alike: a Sent becomes part of its Send, and
// verdicts of success and closes are left out.
func (w *watch) stop(kind Kind) []seen {
	w.t.Helper()
	if err := w.tracer.Stop(); err != nil {
		w.t.Fatal(err)
	}
	if err := <-w.ended; err != nil {
		w.t.Fatal(err)
	}
	w.raw = w.events
	sends := make(map[uint64]int)
	var alike []seen
	for _, e := range w.events {
		switch {
		case e.Kind == Sent:
			at, ok := sends[e.Call]
			if ok {
				alike[at].End, alike[at].Result = e.End, e.Result
			} else if w.tracer.Stats().LostSends == 0 {
				w.t.Errorf("return of a send that was not seen: %+v", e.Event)
			}
			continue
		case e.Kind == Ack && e.ack.Message == "", e.Kind == Closed:
			continue
		case e.Kind == Send:
			sends[e.Call] = len(alike)
		}
		alike = append(alike, e)
	}
	w.events = alike
	return w.of(kind)
}

// of are the events of a kind; 0: all.
func (w *watch) of(kind Kind) []seen {
	return slices.DeleteFunc(slices.Clone(w.events), func(e seen) bool { return kind != 0 && e.Kind != kind })
}

// one is the only event of a kind.
func (w *watch) one(kind Kind) seen {
	w.t.Helper()
	found := w.of(kind)
	if len(found) != 1 {
		w.t.Fatalf("%d events of kind %d: %+v", len(found), kind, w.events)
	}
	return found[0]
}

// skipped is how many calls of these kinds were not seen because the kernel,
// preempted inside one of our programs, ran it, or none of ours, for no other
// task on that CPU meanwhile (recursion_misses). A send that was not seen to begin
// is seen when the kernel has its bytes, and one whose bytes were not seen when it
// returns; all else is noted by one program, and exact. With system calls an entry
// and a return were skipped, perhaps of one call.
func (w *watch) skipped(kinds ...Kind) (least, most int) {
	w.t.Helper()
	for _, name := range w.noting(kinds) {
		most += w.skippedOf(name)
	}
	if said := w.tracer.Stats().Skipped; said < uint64(most) {
		w.t.Errorf("%d runs skipped, %d said", most, said)
	}
	switch {
	case w.calls():
		return (most + 1) / 2, most
	case slices.Contains(kinds, Send):
		entry, bytes := w.skippedOf(bpf.FentryProgSendmsgEntry), w.skippedOf(bpf.FentryProgUnicastEntry)
		exact := most - entry
		return exact, exact + min(entry, bytes) + min(bytes, w.skippedOf(bpf.FentryProgSendmsgReturn))
	}
	return most, most
}

// skippedOf is how often the kernel did not run a program; 0: nor is it loaded.
func (w *watch) skippedOf(name string) int {
	w.t.Helper()
	p := w.tracer.coll.Programs[name]
	if p == nil {
		return 0
	}
	s, err := p.Stats()
	if err != nil {
		w.t.Fatal(err)
	}
	return int(s.RecursionMisses)
}

// noting are the programs that see calls of these kinds first, or, of receives,
// alone.
func (w *watch) noting(kinds []Kind) (names []string) {
	if w.calls() {
		return []string{bpf.SyscallProgEnterFlat, bpf.SyscallProgLeave}
	}
	b, _ := w.tracer.Backend()
	for _, kind := range kinds {
		switch {
		case kind == Send:
			names = append(names, bpf.FentryProgSendmsgEntry)
		case b == Fentry:
			names = append(names, bpf.FentryProgRecvmsgReturn)
		default:
			names = append(names, bpf.KprobeProgRecvmsgEntry)
		}
	}
	return names
}

// accounted checks that what was called was seen, or skipped by the kernel.
func (w *watch) accounted(seen, of int, kinds ...Kind) {
	w.t.Helper()
	if least, most := w.skipped(kinds...); of-seen < least || of-seen > most {
		w.t.Errorf("%d calls seen of %d, %d to %d skipped, %+v", seen, of, least, most, w.tracer.Stats())
	}
}

// calls says whether the backend hooks system calls, not netlink's functions.
func (w *watch) calls() bool {
	b, _ := w.tracer.Backend()
	return b == Syscall
}

// in selects one namespace, so that nothing else on the machine is in the way.
func in(ns *testnet.NS) Options { return Options{NetNS: []uint64{ns.Inode()}} }

func with(log []logged, what string) (some []logged) {
	for _, l := range log {
		if l.what == what {
			some = append(some, l)
		}
	}
	return some
}
