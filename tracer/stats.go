// SPDX-License-Identifier: Apache-2.0

package tracer

import "github.com/nlsnoop/nlsnoop/bpf"

// Stats counts what happened to calls since tracing started; each only grows.
type Stats struct {
	Sends        uint64 // send records made, delivered or lost
	LostMessages uint64 // messages in sends that were lost: requests nobody will see
	LostSends    uint64 // sends lost
	LostReceives uint64 // receives lost
	LostOther    uint64 // verdicts, extack texts, returns of sends, set-up calls, closes and process descriptions lost
	RingFull     uint64 // of all lost: no room in the ring buffer
	NoScratch    uint64 // no scratch slot free
	NoInflight   uint64 // no room to remember the call between entry and return
	Truncated    uint64 // records cut at Snaplen
	Unreadable   uint64 // records cut because memory was not readable, or in too many segments
	Skipped      uint64 // runs of our programs the kernel skipped (recursion_misses; nmissed of probes on entries)
	Missed       uint64 // receives entered before tracing and not seen, returns not seen for want of a probe's instance or of the call's entry
}

// Lost is how many records did not arrive.
func (s *Stats) Lost() uint64 { return s.LostSends + s.LostReceives + s.LostOther }

// Stats counts, while running and after Close.
func (t *Tracer) Stats() Stats {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.ended {
		return t.last
	}
	var c bpf.Counters
	if err := t.coll.Variables[bpf.SyscallVarCounters].Get(&c); err != nil {
		return t.last
	}
	t.last = Stats{
		Sends: c.Sends, LostMessages: c.LostMessages, LostSends: c.LostSends, LostReceives: c.LostReceives,
		LostOther: c.LostOther, RingFull: c.RingFull, NoScratch: c.NoScratch, NoInflight: c.NoInflight,
		Truncated: c.Truncated, Unreadable: c.Unreadable, Skipped: t.skipped(), Missed: t.missed + c.Unmatched + t.links.misses(),
	}
	return t.last
}

// skipped sums what the kernel counted of runs it left out because a program
// was running on that CPU already.
func (t *Tracer) skipped() (n uint64) {
	n = t.links.skipped()
	for _, prog := range t.coll.Programs {
		if s, err := prog.Stats(); err == nil {
			n += s.RecursionMisses
		}
	}
	return n
}
