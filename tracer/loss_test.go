// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"os"
	"strconv"
	"testing"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
)

func itoa(n int) string { return strconv.Itoa(n) }

// A ring of one page under a storm: what is not delivered is counted, to the
// last message.
func TestLossIsExact(t *testing.T) {
	ns := testnet.New(t)
	p := start(t, ns, "storm")
	o := in(ns)
	o.RingBytes = os.Getpagesize()
	w := trace(t, o)
	log := p.act()
	p.end()
	w.stop(0)
	var sends, receives, messages uint64
	for _, e := range w.events {
		switch e.Kind {
		case Send:
			sends++
			messages += uint64(len(e.Data) / len(noRoute(0).Bytes()))
		case Receive:
			receives++
		}
	}
	s := w.tracer.Stats()
	if s.LostSends == 0 {
		t.Fatalf("nothing was lost: %+v", s)
	}
	if sends+s.LostSends != uint64(stormSends) || s.Sends != uint64(stormSends) {
		t.Errorf("%d sends seen and %d lost of %d (%d counted)", sends, s.LostSends, stormSends, s.Sends)
	}
	if want := uint64(stormSends + 2*stormSends/5); messages+s.LostMessages != want {
		t.Errorf("%d messages seen and %d lost of %d", messages, s.LostMessages, want)
	}
	if want := uint64(len(with(log, "receive"))); receives+s.LostReceives != want {
		t.Errorf("%d receives seen and %d lost of %d", receives, s.LostReceives, want)
	}
	if s.Lost() != s.RingFull+s.NoScratch+s.NoInflight {
		t.Errorf("%d lost, of them %d, %d and %d for a reason", s.Lost(), s.RingFull, s.NoScratch, s.NoInflight)
	}
}

// With the default buffer nothing is.
func TestStormIsNotLost(t *testing.T) {
	ns := testnet.New(t)
	p := start(t, ns, "storm")
	w := trace(t, in(ns))
	log := p.act()
	p.end()
	w.stop(0)
	if s := w.tracer.Stats(); s.Lost() != 0 || len(w.events) != len(log) {
		t.Errorf("%d events of %d, stats %+v", len(w.events), len(log), s)
	}
}
