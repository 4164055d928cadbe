// SPDX-License-Identifier: Apache-2.0

package tracer

// Stats counts what happened to calls since tracing started; each only grows.
type Stats struct {
	Sends        uint64 // send records delivered or lost
	LostMessages uint64 // messages in sends that were lost: requests nobody will see
	LostSends    uint64 // sends lost
	LostReceives uint64 // receives lost
	LostOther    uint64 // extack texts and process descriptions lost
	RingFull     uint64 // of all lost: no room in the ring buffer
	NoScratch    uint64 // no scratch slot free
	NoInflight   uint64 // no room to remember the call between entry and return
	Truncated    uint64 // records cut at Snaplen
	Unreadable   uint64 // records cut because memory was not readable, or in too many segments
	Skipped      uint64 // runs of our programs the kernel skipped (recursion_misses)
	Missed       uint64 // returns not seen: of calls entered before tracing, or without an entry
}
