// SPDX-License-Identifier: Apache-2.0

package decode

import "strconv"

// Attributes of netem (TCA_NETEM_*, linux/pkt_sched.h).
const (
	netemCorr      = 1
	netemDelayDist = 2
	netemReorder   = 3
	netemCorrupt   = 4
	netemLoss      = 5
	netemRate      = 6
	netemECN       = 7
	netemRate64    = 8
	netemLatency64 = 10
	netemJitter64  = 11
	netemSlot      = 12
	netemSlotDist  = 13
	netemSeed      = 14
)

// netem appends what happens to packets, without what does not.
func (w *words) netem(s *set, opts *Node) {
	n := headerOf(opts)
	corr := w.take(s, netemCorr)
	w.tcNonzero(n, "limit", "limit")
	w.netemDelay(s, n, corr)
	if v := part(n, "loss"); v != 0 {
		w.key("loss")
		w.chance(v, part(corr, "loss_corr"))
	}
	w.netemLossModel(w.take(s, netemLoss))
	if v := part(n, "duplicate"); v != 0 {
		w.key("duplicate")
		w.chance(v, part(corr, "dup_corr"))
	}
	w.chanceOf("reorder", w.take(s, netemReorder))
	w.chanceOf("corrupt", w.take(s, netemCorrupt))
	w.netemRateOf(s)
	if v, ok := w.num(s, netemECN); ok && v != 0 {
		w.key("ecn")
	}
	w.tcNonzero(n, "gap", "gap")
	w.netemSlots(s)
	w.pair("seed", s, netemSeed)
}

// netemDelay appends the delay in nanoseconds where it is there so, else from
// ticks.
func (w *words) netemDelay(s *set, n, corr *Node) {
	latency, wide := w.num(s, netemLatency64)
	jitter, wideJitter := w.num(s, netemJitter64)
	if !wide {
		latency = tickMicros(part(n, "latency")) * 1000
	}
	if !wideJitter {
		jitter = tickMicros(part(n, "jitter")) * 1000
	}
	if latency == 0 && jitter == 0 {
		return
	}
	w.key("delay")
	w.unit(Nanos, latency)
	if c := part(corr, "delay_corr"); jitter != 0 || c != 0 {
		w.unit(Nanos, jitter)
		if c != 0 {
			w.percent(c)
		}
	}
	if w.take(s, netemDelayDist) != nil {
		w.key("distribution")
	}
}

// chance appends a probability and its correlation, if any.
func (w *words) chance(v, correlation uint64) {
	w.percent(v)
	if correlation != 0 {
		w.percent(correlation)
	}
}

func (w *words) chanceOf(word string, n *Node) {
	if v := part(n, "probability"); v != 0 {
		w.key(word)
		w.chance(v, part(n, "correlation"))
	}
}

func (w *words) netemLossModel(nest *Node) {
	const gi, ge = 1, 2
	if nest == nil {
		return
	}
	var s set
	w.open(&s, nest.Children)
	if n := w.take(&s, gi); n != nil {
		w.key("loss state")
		for _, name := range [...]string{"p13", "p31", "p32", "p23", "p14"} {
			w.key(name)
			w.percent(part(n, name))
		}
	}
	if n := w.take(&s, ge); n != nil {
		w.key("loss gemodel")
		for _, f := range [...][2]string{{"p", "p"}, {"r", "r"}, {"1-h", "h"}, {"1-k", "k1"}} {
			w.key(f[0])
			w.percent(part(n, f[1]))
		}
	}
}

func (w *words) netemRateOf(s *set) {
	n := w.take(s, netemRate)
	rate := w.rateOf(n, s, netemRate64)
	if n == nil && rate == 0 {
		return
	}
	w.rate("rate", rate)
	for _, f := range [...][2]string{{"packetoverhead", "packet_overhead"}, {"cellsize", "cell_size"}, {"celloverhead", "cell_overhead"}} {
		if v := int64(part(n, f[1])); v != 0 {
			w.key(f[0])
			w.gap()
			w.dst = strconv.AppendInt(w.dst, v, 10)
		}
	}
}

func (w *words) netemSlots(s *set) {
	n := w.take(s, netemSlot)
	if n == nil {
		return
	}
	w.key("slot")
	if delay, jitter := part(n, "dist_delay"), part(n, "dist_jitter"); delay != 0 || jitter != 0 {
		w.key("distribution")
		w.unit(Nanos, delay)
		w.unit(Nanos, jitter)
	} else {
		w.unit(Nanos, part(n, "min_delay"))
		w.unit(Nanos, part(n, "max_delay"))
	}
	w.take(s, netemSlotDist)
	w.tcNonzero(n, "packets", "max_packets")
	w.tcNonzero(n, "bytes", "max_bytes")
}
