// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"fmt"
	"slices"
	"testing"

	"github.com/nlsnoop/nlsnoop/bpf"
	"github.com/nlsnoop/nlsnoop/internal/testnet"
)

// A send whose entry the kernel skipped, or had before it was hooked, is told from
// where it is seen next: whole, with what became of it. One that was refused before
// is not, nor are sends of which system calls tell, for nothing else has their bytes.
func TestSendsWhoseEntryWasNotSeen(t *testing.T) {
	for _, failed := range []bool{false, true} {
		t.Run(fmt.Sprintf("failed %v", failed), func(t *testing.T) {
			ns := testnet.New(t)
			p := start(t, ns, "mixed")
			o := in(ns)
			o.FailedOnly = failed
			w := trace(t, o)
			w.detach(w.entries())
			log := p.act()
			p.end()
			var got, want []string
			calls := map[uint64]bool{}
			for _, e := range w.stop(Send) {
				got = append(got, fmt.Sprint(name(log, e.Data, e.Len), e.Result))
				calls[e.Call] = true
				if e.End <= e.Start || e.Start == 0 || e.Process.PID != p.pid() {
					t.Errorf("%+v of %+v", e.Event, *e.Process)
				}
			}
			refused := 0
			for _, l := range log {
				no := l.what == "refused" || l.what == "policy"
				switch {
				case answer(l.what), l.what == "huge", w.calls():
					continue
				case failed && !no && l.what != "dump" && l.what != "faildump":
					continue
				case no:
					refused++
				}
				want = append(want, fmt.Sprint(l.what, l.result))
			}
			for _, e := range w.raw {
				if e.Kind == Ack && e.ack.Errno != 0 && calls[e.Call] {
					refused--
				}
			}
			if refused != 0 {
				t.Errorf("%d verdicts too few", refused)
			}
			if !slices.Equal(got, want) {
				t.Errorf("got  %q\nwant %q", got, want)
			}
		})
	}
}

// Programs that see sends begin are attached at these places of links.detach.
func (w *watch) entries() (from, to int) {
	if w.calls() {
		return 0, len(calls)
	}
	from = w.place(bpf.FentryProgSendmsgEntry)
	return from, from + 1
}
