// SPDX-License-Identifier: Apache-2.0

package main

import (
	"io"
	"strings"
	"testing"

	"github.com/nlsnoop/nlsnoop/tracer"
)

// BenchmarkRoute is an RTM_NEWROUTE and its ack from event to line.
func BenchmarkRoute(b *testing.B) {
	r := loadRecording(b, "testdata/ip.events.json")
	var pair []tracer.Event
	for i, e := range r.events(b) {
		if len(pair) == 0 && e.Kind == tracer.Send && len(e.Data) >= 52 && e.Data[4] == 24 {
			pair = append(pair, e, r.events(b)[i+1])
		}
	}
	for _, flags := range []string{"", "--json", "-Z", "-t delroute"} {
		b.Run(strings.ReplaceAll("text "+flags, "text -", "-"), func(b *testing.B) {
			w := replay(b, r)
			w.stdout, w.stderr = io.Discard, io.Discard
			w.src.events, w.src.repeat = pair, b.N
			b.ReportAllocs()
			run(strings.Fields(flags), w.env)
		})
	}
}
