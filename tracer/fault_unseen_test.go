// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"runtime"
	"slices"
	"testing"

	"github.com/cilium/ebpf/link"
	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/bpf"
	"github.com/nlsnoop/nlsnoop/internal/testnet"
	"github.com/nlsnoop/nlsnoop/internal/testnet/nlmsg"
)

// actUnseen sends and reads from one thread, a call a cue, on a socket that is
// traced and on one that is not.
func actUnseen(a *actor) {
	runtime.LockOSThread()
	traced, other := a.open(unix.NETLINK_ROUTE), a.open(unix.NETLINK_GENERIC)
	read := func(c *testnet.Conn) func() {
		return func() {
			b, err := c.Recv()
			a.must(err)
			fmt.Println("read", len(b))
		}
	}
	send := func(c *testnet.Conn, m *nlmsg.Message) func() {
		return func() {
			a.must(c.Send(m.Bytes()))
			fmt.Println("sent")
		}
	}
	for _, call := range []func(){
		send(traced, noRoute(1)),
		send(other, nlmsg.New(0x3ff, nlmsg.Request|nlmsg.Ack).SetSeq(2).Raw(0, 0, 0, 0)), // no such family: ENOENT
		read(traced),
		read(other),
		send(traced, noRoute(3)),
		read(traced),
	} {
		a.wait()
		call()
	}
}

// A call whose return nobody saw is not taken for a later one of its thread.
func TestReturnsThatWereNotSeen(t *testing.T) {
	ns := testnet.New(t)
	p := start(t, ns, "unseen")
	o := in(ns)
	o.Protocols = []int{unix.NETLINK_ROUTE}
	w := trace(t, o)
	p.cue()
	step := func() {
		p.cue()
		p.line()
	}
	unseen := func() {
		w.blind()
		step()
		w.see()
	}
	unseen()
	step()
	unseen()
	step()
	step()
	log := p.act()
	p.end()
	if len(log) != 1 {
		t.Fatalf("%+v", log)
	}
	w.stop(0)
	var sends, returns, verdicts, receives []uint32
	for _, e := range w.raw {
		switch e.Kind {
		case Send:
			sends = append(sends, binary.NativeEndian.Uint32(e.Data[8:]))
		case Sent:
			returns = append(returns, uint32(e.Result))
		case Ack:
			verdicts = append(verdicts, e.ack.Seq)
		case Receive:
			receives = append(receives, binary.NativeEndian.Uint32(e.Data[8:]))
		}
		if e.Socket.Protocol != unix.NETLINK_ROUTE || e.Unread {
			t.Errorf("%+v", e.Event)
		}
	}
	length := uint32(len(noRoute(1).Bytes()))
	got := fmt.Sprint(sends, returns, verdicts, receives)
	want := map[Backend]string{
		Fentry:  fmt.Sprint([]uint32{1, 3}, []uint32{length}, []uint32{1, 3}, []uint32{3}),
		Kprobe:  fmt.Sprint([]uint32{1, 3}, []uint32{length}, []uint32{1, 3}, []uint32{1, 3}), // data is seen before the return
		Syscall: fmt.Sprint([]uint32{3}, []uint32{}, []uint32{}, []uint32{3}),
	}[w.tracer.backend]
	if got != want {
		t.Errorf("sends, their returns, verdicts, receives: %s, want %s", got, want)
	}
}

// Programs that see returns are attached at these places of links.detach.
func (w *watch) returns() (from, to int) {
	if w.calls() {
		n := len(w.tracer.links.detach)
		return n - len(calls), n
	}
	from = w.place(bpf.FentryProgSendmsgReturn)
	return from, from + 2
}

// place is where in links.detach a program on a function of netlink's is.
func (w *watch) place(program string) (n int) {
	w.t.Helper()
	order := fentryPrograms
	if b, _ := w.tracer.Backend(); b == Kprobe {
		order = nil
		for _, p := range slices.Concat(kretprobes, kprobes) {
			order = append(order, p.program)
		}
	}
	for _, name := range order {
		if name == program {
			return n
		}
		if w.tracer.coll.Programs[name] != nil {
			n++
		}
	}
	w.t.Fatalf("%s is never attached", program)
	return 0
}

// blind takes those programs away: what is entered now is not seen to return.
func (w *watch) blind() {
	w.t.Helper()
	w.detach(w.returns())
}

// detach takes away what is attached at these places of links.detach.
func (w *watch) detach(from, to int) {
	w.t.Helper()
	l := &w.tracer.links
	for i := from; i < to; i++ {
		if err := l.detach[i](); err != nil {
			w.t.Fatal(err)
		}
		l.detach[i] = func() error { return nil }
	}
}

// see puts them back.
func (w *watch) see() {
	w.t.Helper()
	var again links
	coll := w.tracer.coll
	err := error(nil)
	switch w.tracer.backend {
	case Fentry:
		for _, name := range []string{bpf.FentryProgSendmsgReturn, bpf.FentryProgRecvmsgReturn} {
			var attached link.Link
			attached, err = link.AttachTracing(link.TracingOptions{Program: coll.Programs[name]})
			if errors.Is(err, os.ErrNotExist) && kernelBefore(w.t, 5, 13) {
				w.t.Skip("kernel: programs of fentry's attach once in their life before 5.13")
			}
			if err != nil {
				w.t.Fatal(err)
			}
			again.detach = append(again.detach, attached.Close)
		}
	case Kprobe:
		for _, p := range kretprobes {
			if err = again.kretprobe(p.symbol, coll.Programs[p.program]); err != nil {
				w.t.Fatal(err)
			}
		}
	default:
		fs, err := openTracefs()
		if err != nil {
			w.t.Fatal(err)
		}
		defer fs.Close()
		for _, call := range calls {
			if err := again.tracepoint(fs, "syscalls", "sys_exit_"+call.name, coll.Programs[bpf.SyscallProgLeave]); err != nil {
				w.t.Fatal(err)
			}
		}
	}
	from, to := w.returns()
	copy(w.tracer.links.detach[from:to], again.detach)
}

// A thread killed inside a receive returns from it to nobody: there is no event
// of it, and nothing is kept of it.
func TestKilledInsideAReceive(t *testing.T) {
	const killed = 20
	ns := testnet.New(t)
	w := trace(t, in(ns))
	for range killed {
		p := start(t, ns, "sleeper")
		p.cue()
		if got := p.line(); got != "asleep" {
			t.Fatalf("actor wrote %q", got)
		}
		awaitAsleep(t, p.pid())
		p.cmd.Process.Kill()
		p.cmd.Wait()
	}
	p := start(t, ns, "peek")
	p.act()
	p.end()
	var id uint64
	call := make([]byte, w.tracer.coll.Maps[bpf.SyscallMapCallsById].ValueSize())
	for each := w.tracer.coll.Maps[bpf.SyscallMapCallsById].Iterate(); each.Next(&id, &call); {
		t.Errorf("call of thread %d is kept: %x", uint32(id), bytes.TrimRight(call, "\x00"))
	}
	for _, e := range w.stop(0) {
		if e.Process.PID != p.pid() {
			t.Errorf("%+v of %+v", e.Event, *e.Process)
		}
	}
	if len(w.events) != 2 {
		t.Errorf("%d events of the program that was not killed", len(w.events))
	}
}
