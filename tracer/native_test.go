// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"bytes"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
)

func TestEveryShapeArrivesWhole(t *testing.T) {
	ns := testnet.New(t)
	p := start(t, ns, "shapes", "some", "arguments")
	o := in(ns)
	o.Snaplen = MaxSnaplen
	w := trace(t, o)
	log := p.act()
	p.end()
	w.stop(0)
	compare := func(what string, kind Kind) {
		want := with(log, what)
		var got []seen
		for _, e := range w.events {
			if e.Kind == kind {
				got = append(got, e)
			}
		}
		if len(got) != len(want) {
			t.Fatalf("%d %ss seen of %d", len(got), what, len(want))
		}
		for i, e := range got {
			if e.Result != want[i].result || e.Len != len(want[i].bytes) || !bytes.Equal(e.Data, want[i].bytes) {
				t.Errorf("%s %d: %d bytes, result %d, seen %d of %d, result %d, equal %v", what, i, len(want[i].bytes),
					want[i].result, len(e.Data), e.Len, e.Result, bytes.Equal(e.Data, want[i].bytes))
			}
			if many := i >= len(got)-3; e.Shared != (many && w.calls()) { // the last are of one call
				t.Errorf("%s %d: shared %v", what, i, e.Shared)
			}
			if e.Process.PID != p.pid() || e.Socket.NetNS != ns.Inode() || e.Socket.PortID == 0 || e.Peer != 0 {
				t.Errorf("%s %d: pid %d, socket %+v, peer %d", what, i, e.Process.PID, *e.Socket, e.Peer)
			}
			if b, _ := w.tracer.Backend(); b == Fentry && kind == Receive {
				continue // where it began is seen with Calls alone
			}
			if e.End < e.Start || e.Start == 0 {
				t.Errorf("%s %d: from %v to %v", what, i, e.Start, e.End)
			}
		}
	}
	compare("send", Send)
	compare("receive", Receive)
	if s := w.tracer.Stats(); s.Lost() != 0 || s.Truncated != 0 || s.Unreadable != 0 {
		t.Errorf("stats %+v", s)
	}
}

func TestProcessIsDescribed(t *testing.T) {
	ns := testnet.New(t)
	w := trace(t, in(ns))
	p := start(t, ns, "silent", "an", "argument with spaces", "")
	p.act()
	p.end()
	sends := w.stop(Send)
	if len(sends) != 1 {
		t.Fatalf("%d sends", len(sends))
	}
	got := sends[0].Process
	if want := []string{"/proc/self/exe", "an", "argument with spaces", ""}; !slices.Equal(got.Args, want) || got.ArgsCut {
		t.Errorf("args %q, want %q", got.Args, want)
	}
	if got.PPID != os.Getpid() || len(got.Ancestors) < 2 || got.Ancestors[0].PID != os.Getpid() || got.Ancestors[1].PID != os.Getppid() {
		t.Errorf("ancestors %v of a child of %d, child of %d", got.Ancestors, os.Getpid(), os.Getppid())
	}
	if got.UID != 0 || got.NSPID != p.pid() || got.KernelThread || got.NetNS != ns.Inode() {
		t.Errorf("process %+v", *got)
	}
	if d := time.Since(got.Start); d < 0 || d > time.Minute {
		t.Errorf("started %v ago", d)
	}
}

func TestExtackNobodyAskedFor(t *testing.T) {
	ns := testnet.New(t)
	p := start(t, ns, "silent")
	w := trace(t, in(ns))
	w.needTexts()
	log := p.act()
	p.end()
	w.stop(0)
	ack, send := w.one(Ack), w.one(Send)
	if ack.ack.Message != "Nexthop has invalid gateway" || ack.ack.Asked || ack.Call != send.Call {
		t.Errorf("ack %+v of call %x, send is %x", ack.ack, ack.Call, send.Call)
	}
	if !w.calls() {
		a := ack.ack
		if !a.Known || a.Seq != 1 || a.Errno != int(unix.ENETUNREACH) || !bytes.Equal(ack.Data, log[0].bytes) {
			t.Errorf("verdict %+v on %x, want one on %x", a, ack.Data, log[0].bytes)
		}
		return
	}
	want := Queued{Known: true, Count: 1, Type: unix.NLMSG_ERROR, Seq: 1, PortID: send.Socket.PortID,
		Errno: int(unix.ENETUNREACH)}
	if send.Queued != want || ack.ack.Known {
		t.Errorf("queued %+v, want %+v", send.Queued, want)
	}
}

// What waited before a send is no answer to it.
func TestQueueOfAnEarlierSend(t *testing.T) {
	ns := testnet.New(t)
	p := start(t, ns, "stale")
	w := trace(t, in(ns))
	log := p.act()
	p.end()
	sends := w.stop(Send)
	if len(sends) != 2 {
		t.Fatalf("%d sends", len(sends))
	}
	var failed []int
	for _, e := range w.events {
		if e.Kind == Receive {
			failed = append(failed, e.Result)
		}
	}
	if want := with(log, "oob")[0].result; !slices.Equal(failed, []int{want}) {
		t.Errorf("receives %d, want %d", failed, want)
	}
	if !w.calls() {
		return // verdicts are seen there, not queues
	}
	if q := sends[0].Queued; q.Count != 1 || q.Type != unix.NLMSG_ERROR || q.Errno != int(unix.ESRCH) {
		t.Errorf("left by the first: %+v", q)
	}
	if q := sends[1].Queued; q != (Queued{Known: true, Count: 1}) {
		t.Errorf("left by the second: %+v", q)
	}
}

func TestPeeksAndFailedReceives(t *testing.T) {
	for _, calls := range []bool{false, true} {
		ns := testnet.New(t)
		p := start(t, ns, "peek")
		o := in(ns)
		o.Calls = calls
		w := trace(t, o)
		log := p.act()
		p.end()
		receives := w.stop(Receive)
		if !calls {
			if len(receives) != 1 || receives[0].Peek || receives[0].Result != with(log, "receive")[0].result {
				t.Errorf("without Calls: %+v", receives)
			}
			continue
		}
		if len(receives) != 3 {
			t.Fatalf("with Calls: %d receives", len(receives))
		}
		peek, empty := receives[0], receives[2]
		if !peek.Peek || peek.Result != with(log, "peek")[0].result || len(peek.Data) != 8 {
			t.Errorf("peek %+v", peek.Event)
		}
		if empty.Result != -int(unix.EAGAIN) || empty.Result != with(log, "empty")[0].result {
			t.Errorf("empty receive: %d", empty.Result)
		}
	}
}

func TestSnaplenCutsAndSaysSo(t *testing.T) {
	ns := testnet.New(t)
	p := start(t, ns, "shapes")
	o := in(ns)
	o.Snaplen = 16
	w := trace(t, o)
	log := with(p.act(), "send")
	p.end()
	sends := w.stop(Send)
	if len(sends) != len(log) {
		t.Fatalf("%d sends of %d", len(sends), len(log))
	}
	for i, e := range sends {
		if !bytes.Equal(e.Data, log[i].bytes[:16]) || e.Len != len(log[i].bytes) || e.Unread {
			t.Errorf("send %d: %d bytes of %d", i, len(e.Data), e.Len)
		}
	}
	if s := w.tracer.Stats(); s.Truncated != uint64(len(w.events)) {
		t.Errorf("%d records cut of %d", s.Truncated, len(w.events))
	}
}

func TestExecIsANewProcess(t *testing.T) {
	ns := testnet.New(t)
	w := trace(t, in(ns))
	p := start(t, ns, "exec", "once")
	p.cue()
	p.act()
	p.end()
	sends := w.stop(Send)
	if len(sends) != 2 {
		t.Fatalf("%d sends", len(sends))
	}
	before, after := sends[0].Process, sends[1].Process
	if before == after || before.PID != after.PID || len(before.Args) != 2 || len(after.Args) != 3 {
		t.Errorf("before exec %+v, after %+v", *before, *after)
	}
}

func TestReadersAsleepWhenTracingStarts(t *testing.T) {
	ns := testnet.New(t)
	sleepers := make([]*play, 60)
	for i := range sleepers {
		sleepers[i] = start(t, ns, "sleeper")
		sleepers[i].cue()
		if got := sleepers[i].line(); got != "asleep" {
			t.Fatalf("actor wrote %q", got)
		}
	}
	for _, p := range sleepers {
		awaitAsleep(t, p.pid())
	}
	w := trace(t, in(ns))
	for _, p := range sleepers {
		p.act()
		p.end()
	}
	receives := w.stop(Receive)
	missed := int(w.tracer.Stats().Missed) // all are before bpf_task_pt_regs: 5.15
	if missed != 0 && missed != len(sleepers) || missed > 0 && len(receives) > 0 {
		t.Fatalf("%d receives of %d, %d said to be missed", len(receives), len(sleepers), missed)
	}
	w.accounted(len(w.of(Send))+len(receives)+missed, 2*len(sleepers), Send, Receive)
	for _, e := range receives {
		if e.Start != 0 || e.Result <= 0 || len(e.Data) != e.Result || e.Time.IsZero() {
			t.Errorf("receive entered before tracing: %+v", e.Event)
		}
	}
}

// awaitAsleep returns once a thread of the process is in a receive.
func awaitAsleep(t *testing.T, pid int) {
	t.Helper()
	for end := time.Now().Add(time.Minute); time.Now().Before(end); {
		threads, err := asleepIn(receiveNumbers)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range threads {
			if s.of(pid) && s.onNetlink() {
				return
			}
		}
	}
	t.Fatalf("process %d never went to sleep in a receive", pid)
}

func (s sleeper) of(pid int) bool {
	_, err := os.Stat("/proc/" + itoa(pid) + "/task/" + itoa(s.tid))
	return err == nil
}

func TestMemoryThatIsNotThere(t *testing.T) {
	ns := testnet.New(t)
	p := start(t, ns, "bad")
	w := trace(t, in(ns))
	log := p.act()
	p.end()
	sends := w.stop(Send)
	if !w.calls() { // the kernel refused the second before netlink had it
		log = append(log[:1], log[2])
	}
	if len(sends) != len(log) {
		t.Fatalf("%d sends of %d", len(sends), len(log))
	}
	for i, e := range sends {
		if e.Result != log[i].result || e.Result >= 0 {
			t.Errorf("send %d: result %d, want %d", i, e.Result, log[i].result)
		}
	}
	last := len(sends) - 1
	for _, e := range sends[:last] {
		if !e.Unread || len(e.Data) != 0 {
			t.Errorf("unreadable send: %+v", e.Event)
		}
	}
	if !bytes.HasPrefix(sends[last].Data, log[last].bytes) || len(sends[last].Data) != DefaultSnaplen {
		t.Errorf("send that is too long: %d bytes", len(sends[last].Data))
	}
	if s := w.tracer.Stats(); s.Unreadable != uint64(last) {
		t.Errorf("stats %+v", s)
	}
}

// A send that failed is as long as it was to be, and counted where it is cut.
func TestTooLong(t *testing.T) {
	ns := testnet.New(t)
	p := start(t, ns, "too long")
	o := in(ns)
	o.Snaplen = 5000
	w := trace(t, o)
	log := p.act()
	p.end()
	sends := w.stop(Send)
	if len(sends) != len(log) {
		t.Fatalf("%d sends of %d", len(sends), len(log))
	}
	for i, e := range sends {
		if want := log[i]; e.Result != want.result || e.Result != -int(unix.EMSGSIZE) || e.Len != len(want.bytes) || e.Unread ||
			!bytes.Equal(e.Data, want.bytes[:o.Snaplen]) {
			t.Errorf("send %d: result %d, %d bytes of %d", i, e.Result, len(e.Data), e.Len)
		}
	}
	if s := w.tracer.Stats(); s.Truncated != uint64(len(log)) || s.Unreadable != 0 {
		t.Errorf("stats %+v", s)
	}
}

func TestTwoThreadsOnOneSocket(t *testing.T) {
	ns := testnet.New(t)
	p := start(t, ns, "threads")
	w := trace(t, in(ns))
	p.act()
	p.end()
	sends := w.stop(Send)
	seqs := make(map[uint32]bool)
	for _, e := range sends {
		seqs[uint32(e.Data[8])|uint32(e.Data[9])<<8|uint32(e.Data[10])<<16] = true
	}
	if len(seqs) != len(sends) {
		t.Errorf("%d sends, %d different", len(sends), len(seqs))
	}
	w.accounted(len(sends), 2*threadSends, Send)
}

func TestTextsOfSeveralMessagesAreTiedToTheirCall(t *testing.T) {
	ns := testnet.New(t)
	p := start(t, ns, "multi-ack")
	w := trace(t, in(ns))
	w.needTexts()
	p.act()
	p.end()
	acks := w.stop(Ack)
	send := w.one(Send)
	if len(acks) != 2 {
		t.Fatalf("events %+v", w.events)
	}
	for i, e := range acks {
		if e.Call != send.Call || !strings.Contains(e.ack.Message, "invalid gateway") || !w.calls() && e.ack.Seq != uint32(i+1) {
			t.Errorf("ack %+v", e.ack)
		}
	}
}
