// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"fmt"
	"runtime"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/bpf"
	"github.com/nlsnoop/nlsnoop/internal/testnet"
)

// unmatchedSends is how often actUnmatched sends, each at its own cue.
const unmatchedSends = 3

// actUnmatched sends the same request from another buffer each time, and says
// where it is.
func actUnmatched(a *actor) {
	runtime.LockOSThread() // calls are told apart by their threads
	c, err := testnet.OpenHere(unix.NETLINK_ROUTE)
	a.must(err)
	for seq := range uint32(unmatchedSends) {
		a.must(c.Send(noRoute(seq).Bytes()))
		_, err := c.Recv()
		a.must(err)
		a.out.Flush()
		fmt.Println("sent")
		a.wait()
	}
}

// A return whose own entry was not seen is not taken for that of an earlier call
// of the same thread on the same descriptor, whose return was not seen either.
func TestReturnsOfCallsThatWereNotSeen(t *testing.T) {
	ns := testnet.New(t)
	p := start(t, ns, "unmatched")
	w := trace(t, in(ns))
	if !w.calls() {
		t.Skip("kernel: returns come with their entries on this backend")
	}
	coll, links := w.tracer.coll, &w.tracer.links
	var registers bool
	if err := coll.Variables[bpf.SyscallVarHaveRegs].Get(&registers); err != nil {
		t.Fatal(err)
	}
	if !registers {
		t.Skip("kernel: no bpf_task_pt_regs (5.15)")
	}
	fs, err := openTracefs()
	if err != nil {
		t.Fatal(err)
	}
	defer fs.Close()
	hooks := map[string]string{"sys_enter_sendto": bpf.SyscallProgEnterFlat, "sys_exit_sendto": bpf.SyscallProgLeave}
	for i, seen := range [unmatchedSends][]string{{"sys_enter_sendto"}, {"sys_exit_sendto"}, {"sys_enter_sendto", "sys_exit_sendto"}} {
		if err := links.close(); err != nil {
			t.Fatal(err)
		}
		for _, name := range seen {
			if err := links.tracepoint(fs, "syscalls", name, coll.Programs[hooks[name]]); err != nil {
				t.Fatal(err)
			}
		}
		p.cue()
		if line := p.line(); line != "sent" {
			t.Fatalf("send %d: %q", i, line)
		}
	}
	p.cue()
	for p.line() != "end" {
	}
	p.end()
	sends := w.stop(Send)
	if len(sends) != 1 || sends[0].Data[8] != unmatchedSends-1 {
		t.Errorf("%d sends, want the last alone: %+v", len(sends), sends)
	}
	if n := w.tracer.Stats().Missed; n != 1 {
		t.Errorf("%d missed, want 1", n)
	}
}
