// SPDX-License-Identifier: Apache-2.0

package decode

// htb appends a qdisc's global parameters and a class's rates. What follows
// from a rate, tables and a burst of one packet, is left out.
func (w *words) htb(s *set, _ *Node) {
	const parms, init, ctab, rtab, directQlen, rate64, ceil64, offload = 1, 2, 3, 4, 5, 6, 7, 9
	w.take(s, ctab)
	w.take(s, rtab)
	if n := w.take(s, init); n != nil {
		if v := part(n, "rate2quantum"); v != 10 {
			w.key("r2q")
			w.number(v)
		}
		w.htbDefault(part(n, "defcls"))
		w.tcNonzero(n, "debug", "debug")
		w.tcNonzero(n, "direct_packets_stat", "direct_pkts")
	}
	w.pair("direct_qlen", s, directQlen)
	if n := w.take(s, parms); n != nil {
		w.tcNonzero(n, "prio", "prio")
		w.tcNonzero(n, "quantum", "quantum")
		spec, ceil := structIn(n, "rate"), structIn(n, "ceil")
		rate, top := w.rateOf(spec, s, rate64), w.rateOf(ceil, s, ceil64)
		w.rate("rate", rate)
		w.shape(spec)
		w.rate("ceil", top)
		if !sameShape(spec, ceil) {
			w.shape(ceil)
		}
		w.htbBurst("burst", rate, part(n, "buffer"))
		w.htbBurst("cburst", top, part(n, "cbuffer"))
		w.tcNonzero(n, "level", "level")
	}
	if w.take(s, offload) != nil {
		w.key("offload")
	}
}

func (w *words) htbDefault(class uint64) {
	if class != 0 {
		w.key("default")
		w.hex(class)
	}
}

func (w *words) htbBurst(word string, rate, ticks uint64) {
	if !derivedBurst(rate, ticks) {
		w.key(word)
		w.burst(rate, ticks)
	}
}

// sameShape says whether two rates are counted alike.
func sameShape(a, b *Node) bool {
	for _, name := range [...]string{"overhead", "mpu", "linklayer"} {
		if part(a, name) != part(b, name) {
			return false
		}
	}
	return true
}

// tbf appends a token bucket. The burst in bytes is exact where it is there.
func (w *words) tbf(s *set, _ *Node) {
	const parms, rtab, ptab, rate64, prate64, burst, pburst = 1, 2, 3, 4, 5, 6, 7
	w.take(s, rtab)
	w.take(s, ptab)
	n := w.take(s, parms)
	if n == nil {
		return
	}
	spec, peak := structIn(n, "rate"), structIn(n, "peakrate")
	rate, top := w.rateOf(spec, s, rate64), w.rateOf(peak, s, prate64)
	w.rate("rate", rate)
	w.key("burst")
	w.exactBurst(s, burst, rate, part(n, "buffer"))
	if top != 0 {
		w.rate("peakrate", top)
		w.key("minburst")
		w.exactBurst(s, pburst, top, part(n, "mtu"))
	}
	w.key("limit")
	w.size(part(n, "limit"))
	w.shape(spec)
}

func (w *words) exactBurst(s *set, attr uint16, rate, ticks uint64) {
	if v, ok := w.num(s, attr); ok {
		w.size(v)
		return
	}
	w.burst(rate, ticks)
}

// hfsc appends the curves of a class: two that are the same are sc.
func (w *words) hfsc(s *set, _ *Node) {
	const rsc, fsc, usc = 1, 2, 3
	if sameValue(s[rsc], s[fsc]) {
		w.take(s, fsc)
		w.curve("sc", w.take(s, rsc))
	}
	w.curve("rt", w.take(s, rsc))
	w.curve("ls", w.take(s, fsc))
	w.curve("ul", w.take(s, usc))
}

func (w *words) curve(word string, n *Node) {
	if n == nil {
		return
	}
	w.key(word)
	w.rate("m1", part(n, "m1"))
	w.key("d")
	w.unit(Micros, part(n, "d"))
	w.rate("m2", part(n, "m2"))
}
