// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"encoding/binary"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
	"github.com/nlsnoop/nlsnoop/internal/testnet/nlmsg"
)

// fates is what becomes of each message of a send, all of which have nlmsg_seq
// 0: more successes in a row than are kept back at once, and failures between.
var fates = []unix.Errno{0, 0, unix.ESRCH, 0, 0, 0, 0, 0, 0, unix.ESRCH, unix.ESRCH, 0, 0, 0, 0, unix.ESRCH, 0}

func actFates(a *actor) {
	c := a.open(unix.NETLINK_ROUTE)
	var ms []*nlmsg.Message
	for _, errno := range fates {
		m := noRoute(0)
		if errno == 0 {
			m = nlmsg.SetUp(1).SetFlags(unix.NLM_F_REQUEST | unix.NLM_F_ACK).SetSeq(0)
		}
		ms = append(ms, m)
	}
	b := nlmsg.Batch(ms...)
	a.must(c.Send(b))
	a.log("send", len(b), nil)
}

// Verdicts come in the order of the messages they are on, those of success too,
// and before their send's return.
func TestVerdictsInOrder(t *testing.T) {
	ns := testnet.New(t)
	p := start(t, ns, "fates")
	w := trace(t, in(ns))
	log := p.act()
	p.end()
	w.stop(0)
	if w.calls() {
		return // of which success is not told
	}
	var got []*seen
	returned := false
	for i := range w.raw {
		switch e := &w.raw[i]; e.Kind {
		case Ack:
			if returned {
				t.Errorf("verdict after its send's return: %+v", e.ack)
			}
			got = append(got, e)
		case Sent:
			returned = true
			if e.Acks != len(fates) || e.Result != log[0].result || len(e.Data) != 0 {
				t.Errorf("return: %+v", e.Event)
			}
		}
	}
	if len(got) != len(fates) || !returned {
		t.Fatalf("%d verdicts of %d, returned %v", len(got), len(fates), returned)
	}
	types := map[unix.Errno]uint16{0: unix.RTM_NEWLINK, unix.ESRCH: unix.RTM_DELROUTE}
	for i, e := range got {
		if !e.ack.Known || e.ack.Errno != int(fates[i]) || e.ack.Seq != 0 || e.Call != got[0].Call || e.Call == 0 {
			t.Errorf("verdict %d: %+v on call %x, want %v", i, e.ack, e.Call, fates[i])
		}
		if len(e.Data) < unix.SizeofNlMsghdr || binary.NativeEndian.Uint16(e.Data[4:]) != types[fates[i]] {
			t.Errorf("verdict %d: on message %x", i, e.Data)
		}
	}
}
