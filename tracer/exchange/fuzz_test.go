// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"encoding/json"
	"testing"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/tracer"
)

// FuzzTracker: bytes sent and read, neither of which need be messages. Each
// message ends once, and every record makes a line of JSON.
func FuzzTracker(f *testing.F) {
	a, dump := req(newRoute, ACK, 5), req(getRoute, DUMP, 0)
	f.Add(a, ackOf(a, 3, tlv(1, []byte("words\x00"))), uint8(0), uint16(0))
	f.Add(join([][]byte{req(batchBegin, 0, 0), req(newRule, 0, 5), req(batchEnd, 0, 6)}), ackOf(req(newRule, 0, 5), 2), uint8(12), uint16(9))
	f.Add(dump, join([][]byte{reply(newRoute, MULTI, 0), done(0, 0)}), uint8(16), uint16(3))
	f.Fuzz(func(t *testing.T, sent, read []byte, protocol uint8, cut uint16) {
		s := newScript(Options{Parts: true, Calls: true})
		s.sock = &tracer.Socket{Inode: 1, Protocol: int(protocol), PortID: port}
		var d decode.Decoder
		n := uint64(0)
		note := func(r *Record) {
			if r.Kind == Exchange {
				n++
			}
			if line := r.AppendJSON(nil, &d, nil, nil); !json.Valid(line) {
				t.Fatalf("not JSON: %s", line)
			}
		}
		e := s.sending(sent)
		e.Data = e.Data[:min(len(e.Data), int(cut))]
		if cut == 0 {
			e.Data = sent
		}
		for _, e := range []*tracer.Event{e, s.reading(read), s.reading(read[len(read)/2:])} {
			for r := range s.x.Add(e) {
				note(r)
			}
		}
		for r := range s.x.Flush() {
			note(r)
		}
		s.balanced(t, n)
	})
}
