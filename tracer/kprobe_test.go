// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"net/netip"
	"testing"

	"github.com/cilium/ebpf"
	"github.com/cilium/ebpf/asm"
	"github.com/cilium/ebpf/link"
	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
	"github.com/nlsnoop/nlsnoop/internal/testnet/nlmsg"
)

// A probe that is hit while another runs on its CPU is not run, and that is told.
func TestProbesSkipped(t *testing.T) {
	if unsupported := probeKprobe(nil); unsupported != nil {
		t.Skip("kernel: kprobe: " + unsupported.Reason)
	}
	ns := testnet.New(t)
	c, err := ns.Open(unix.NETLINK_ROUTE)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	var l links
	defer func() {
		if err := l.close(); err != nil {
			t.Error(err)
		}
	}()
	const inner = "bpf_get_current_comm" // what outer calls
	at := func(symbol string, body ...asm.Instruction) {
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
		if symbol != inner {
			return
		}
		l.entries = append(l.entries, probe)
		if info, err := probe.Info(); err != nil || info.PerfEvent().Kprobe() == nil || info.PerfEvent().Kprobe().Function != symbol {
			t.Skipf("kernel: it tells nothing of its probes before 6.6: %v", err)
		}
	}
	at(inner)
	at("netlink_sendmsg", asm.Mov.Reg(asm.R1, asm.RFP), asm.Add.Imm(asm.R1, -16), asm.Mov.Imm(asm.R2, 16), asm.FnGetCurrentComm.Call())
	before := l.skipped()
	const sends = 3
	for range sends {
		if _, err := c.Request(nlmsg.DelRoute(netip.MustParsePrefix("10.9.9.9/32"), netip.Addr{}, 1)); err != nil {
			t.Fatal(err)
		}
	}
	if n := l.skipped() - before; n < sends {
		t.Errorf("%d probes skipped in %d sends that probe inside a probe", n, sends)
	}
}
