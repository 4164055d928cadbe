// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"testing"

	"github.com/cilium/ebpf"
	"github.com/cilium/ebpf/asm"
	"github.com/cilium/ebpf/link"
	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
)

// A probe that is hit while another runs on its CPU is not run, and that is told.
func TestProbesSkipped(t *testing.T) {
	if unsupported := probeKprobe(nil); unsupported != nil {
		t.Skip("kernel: kprobe: " + unsupported.Reason)
	}
	if kernelBefore(t, 6, 7) {
		t.Skip("kernel: it tells nothing of probes it skipped before 6.7")
	}
	ns := testnet.New(t)
	c := ns.Dial(t, unix.NETLINK_ROUTE)
	var l links
	defer func() {
		if err := l.close(); err != nil {
			t.Error(err)
		}
	}()
	at := func(symbol string, body ...asm.Instruction) link.Link {
		t.Helper()
		prog, err := ebpf.NewProgram(&ebpf.ProgramSpec{Type: ebpf.Kprobe, License: "GPL", Instructions: append(body, asm.Mov.Imm(asm.R0, 0), asm.Return())})
		if err != nil {
			t.Fatal(err)
		}
		defer prog.Close()
		probe, err := link.Kprobe(symbol, prog, nil)
		if err != nil {
			t.Fatal(err)
		}
		l.detach = append(l.detach, probe.Close)
		return probe
	}
	l.entries = append(l.entries, at("bpf_get_current_comm"))
	at("netlink_sendmsg", asm.Mov.Reg(asm.R1, asm.RFP), asm.Add.Imm(asm.R1, -16), asm.Mov.Imm(asm.R2, 16), asm.FnGetCurrentComm.Call())
	before := l.skipped()
	const sends = 3
	for seq := range uint32(sends) {
		if _, err := c.Request(noRoute(seq)); err != nil {
			t.Fatal(err)
		}
	}
	if n := l.skipped() - before; n < sends {
		t.Errorf("%d probes skipped in %d sends that probe inside a probe", n, sends)
	}
}
