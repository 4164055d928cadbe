// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"testing"
	"time"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/tracer"
)

// BenchmarkTracker is the common exchange: one send, one peek, one read of its
// ack.
func BenchmarkTracker(b *testing.B) {
	s := newScript(Options{})
	a := req(newRoute, ACK, 5)
	send, read, peek := s.sending(a), s.reading(ackOf(a, 0)), s.reading(ackOf(a, 0))
	peek.Peek = true
	n := 0
	b.ReportAllocs()
	for b.Loop() {
		for _, e := range []*tracer.Event{send, peek, read} {
			e.Start += step
			e.End += step
			for range s.x.Add(e) {
				n++
			}
		}
	}
	if n != b.N {
		b.Fatalf("%d exchanges, want %d", n, b.N)
	}
}

// BenchmarkPipelined is 1,000 requests on one socket before the first answer.
func BenchmarkPipelined(b *testing.B) {
	const many = 1000
	s := newScript(Options{})
	sends, reads := make([]*tracer.Event, many), make([]*tracer.Event, many)
	for i := range many {
		a := req(newRoute, ACK*(i%2), uint32(i+1))
		sends[i], reads[i] = s.sending(a), s.reading(ackOf(a, 0))
		if i%2 == 0 {
			reads[i] = s.reading()
		}
	}
	n := 0
	b.ReportAllocs()
	for b.Loop() {
		for _, events := range [][]*tracer.Event{sends, reads} {
			for _, e := range events {
				for range s.x.Add(e) {
					n++
				}
			}
		}
	}
	if n != b.N*many {
		b.Fatalf("%d exchanges, want %d", n, b.N*many)
	}
}

// BenchmarkJSON is the line of a route's exchange.
func BenchmarkJSON(b *testing.B) {
	s := newScript(Options{})
	a := req(newRoute, ACK, 5)
	s.send(a)
	var d decode.Decoder
	var line []byte
	for r := range s.x.Add(s.reading(ackOf(a, 22, tlv(1, []byte("words\x00"))))) {
		r.Time = time.Unix(1, 0)
		b.ReportAllocs()
		for b.Loop() {
			line = r.AppendJSON(line[:0], &d, nil, nil)
		}
	}
}
