// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"bytes"
	"errors"
	"fmt"
	"net/netip"
	"slices"
	"testing"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/internal/testnet"
	"github.com/nlsnoop/nlsnoop/internal/testnet/nlmsg"
	"golang.org/x/sys/unix"
)

// actMixed does what succeeds and what fails, each on a socket of its own, and
// reads all answers.
func actMixed(a *actor) {
	var errno unix.Errno
	ask := func(what string, answers int, b []byte, options ...int) {
		c := a.open(unix.NETLINK_ROUTE)
		defer c.Close()
		for _, o := range options {
			a.must(unix.SetsockoptInt(c.FD(), unix.SOL_NETLINK, o, 1))
		}
		if what == "huge" { // more than the socket may send
			a.must(unix.SetsockoptInt(c.FD(), unix.SOL_SOCKET, unix.SO_SNDBUF, 5000))
		}
		n := len(b)
		if err := c.Send(b); errors.As(err, &errno) {
			n = -int(errno)
		}
		a.log(what, n, b)
		for range answers {
			in, err := c.Recv()
			a.must(err)
			a.log("answer-"+what, len(in), in)
		}
	}
	lo := nlmsg.SetUp(1)
	for seq := range uint32(5) {
		ask("ok", 1, lo.SetSeq(seq+1).Bytes())
		ask("refused", 1, noRoute(seq+1).Bytes())
	}
	ask("data", 1, nlmsg.New(unix.RTM_GETLINK, unix.NLM_F_REQUEST).IfInfoMsg(unix.IfInfomsg{Index: 1}).Bytes())
	ask("dump", 2, nlmsg.DumpLinks().Bytes())
	ask("faildump", 1, noTable().Bytes(), unix.NETLINK_GET_STRICT_CHK)
	ask("huge", 0, padded(1, 60000))
	ask("policy", 1, nlmsg.New(unix.RTM_DELROUTE, unix.NLM_F_REQUEST|unix.NLM_F_ACK).
		RtMsg(unix.RtMsg{Family: unix.AF_INET, Dst_len: 32}).Attr(unix.RTA_PRIORITY, []byte{1, 2}).Bytes(), unix.NETLINK_EXT_ACK)
	ask("group", 1, nlmsg.NewAddr(1, netip.MustParsePrefix("192.0.2.7/32")).SetSeq(77).Bytes())
}

// noTable asks for the routes of a table there is not: with strict checking that
// is an error, in the dump's NLMSG_DONE.
func noTable() *nlmsg.Message {
	return nlmsg.New(unix.RTM_GETROUTE, unix.NLM_F_REQUEST|unix.NLM_F_DUMP).
		RtMsg(unix.RtMsg{Family: unix.AF_INET}).U32(unix.RTA_TABLE, 9999)
}

func mixed(t *testing.T, change func(*Options)) (*watch, []logged) {
	ns := testnet.New(t)
	p := start(t, ns, "mixed")
	o := in(ns)
	change(&o)
	w := trace(t, o)
	log := p.act()
	p.end()
	return w, log
}

func TestFailedOnly(t *testing.T) {
	w, log := mixed(t, func(o *Options) { o.FailedOnly = true })
	var got, want []string
	for _, e := range w.stop(0) {
		switch {
		case e.Kind == Send:
			got = append(got, name(log, e.Data, e.Len))
		case e.Kind == Receive:
			got = append(got, "read "+name(log, e.Data, e.Len))
		}
	}
	for _, l := range log {
		send := !answer(l.what)
		if send && (w.calls() || slices.Contains([]string{"refused", "dump", "faildump", "huge", "policy"}, l.what)) {
			want = append(want, l.what)
		}
		if !send && (w.calls() || l.what == "answer-faildump") {
			want = append(want, "read "+l.what)
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
	if w.calls() {
		return
	}
	refused := 0
	for _, e := range w.events {
		if e.Kind == Ack && e.ack.Errno == 0 {
			t.Errorf("a verdict of success: %+v", e.ack)
		}
		if e.Kind == Send && e.End == 0 {
			t.Errorf("a send that did not return: %+v", e.Event)
		}
		if e.Kind == Ack {
			refused++
		}
	}
	if refused == 0 {
		t.Error("no verdict")
	}
}

func answer(what string) bool { return len(what) > 7 && what[:7] == "answer-" }

// name is what the actor calls these bytes.
func name(log []logged, data []byte, size int) string {
	for _, l := range log {
		if bytes.HasPrefix(l.bytes, data) && (len(l.bytes) == size) && len(data) > 0 {
			return l.what
		}
	}
	return "unknown"
}

func TestTypesInTheKernel(t *testing.T) {
	w, log := mixed(t, func(o *Options) { o.Types = []uint16{unix.RTM_GETROUTE, unix.RTM_NEWADDR} })
	var got, want []string
	for _, e := range w.stop(0) {
		if e.Kind == Send || e.Kind == Receive {
			got = append(got, name(log, e.Data, e.Len))
		}
	}
	for _, l := range log {
		switch l.what {
		case "faildump", "answer-faildump", "group", "answer-group", "huge": // huge did not come so far as to be looked at
			want = append(want, l.what)
		default:
			if w.calls() {
				want = append(want, l.what)
			}
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

func TestBroadcastNobodyReads(t *testing.T) {
	var unsupported *UnsupportedError
	if o := (Options{Multicast: true, Backend: wantedBackend(t)}); o.Backend == Fentry {
		probe, err := New(o)
		if errors.As(err, &unsupported) {
			t.Skip("kernel: " + unsupported.Reason)
		} else if err != nil {
			t.Fatal(err)
		}
		probe.Close()
	}
	w, log := mixed(t, func(o *Options) { o.Multicast = true })
	sends := w.stop(Send)
	if w.calls() {
		for _, e := range w.events {
			if e.Kind == Broadcast {
				t.Errorf("a broadcast: %+v", e.Event)
			}
		}
		return
	}
	cause := sends[slices.IndexFunc(sends, func(e seen) bool { return name(log, e.Data, e.Len) == "group" })]
	found := 0
	for _, e := range w.events {
		if e.Kind != Broadcast || e.Call != cause.Call {
			continue
		}
		h := decode.ParseHeader(e.Data)
		if h.Type == unix.RTM_NEWADDR && h.PortID == cause.Socket.PortID && e.Group == unix.RTNLGRP_IPV4_IFADDR &&
			e.Peer == 0 && e.Process == cause.Process && e.Socket.NetNS == cause.Socket.NetNS && e.Start == cause.Start {
			found++
		}
	}
	if found != 1 {
		var all []string
		for _, e := range w.events {
			if e.Kind == Broadcast {
				all = append(all, fmt.Sprintf("call %x peer %d group %d in %d: % x", e.Call, e.Peer, e.Group, e.Socket.NetNS, e.Data))
			}
		}
		t.Errorf("%d broadcasts of the new address in call %x of %d; all: %q", found, cause.Call, cause.Socket.PortID, all)
	}
}

// The policy as netlink_ack got it is the one the program reads.
func TestPolicyAsTheProgramReadsIt(t *testing.T) {
	w, log := mixed(t, func(*Options) {})
	w.stop(0)
	if w.calls() {
		return // what the program reads is all there is
	}
	read := with(log, "answer-policy")[0].bytes
	for _, e := range w.events {
		if e.Kind != Ack || e.ack.Message != "Attribute failed policy validation" {
			continue
		}
		if len(e.ack.Policy) == 0 || !bytes.Contains(read, e.ack.Policy) {
			t.Errorf("policy % x\nread   % x", e.ack.Policy, read)
		}
		return
	}
	t.Errorf("no verdict on a policy: %+v", w.events)
}
