// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"math"
	"strconv"
)

// tickNanos is a tick of the packet scheduler, in which rate tables and bursts
// are counted (PSCHED_SHIFT, net/pkt_sched.h).
const tickNanos = 64

// part is an integer of a struct, by its name; 0: it is not there.
func part(n *Node, name string) uint64 {
	if n == nil {
		return 0
	}
	if f := field(n.Children, name); f != nil {
		if i, ok := f.integer(); ok {
			return i.bits
		}
	}
	return 0
}

// structIn is a struct in a struct; nil: it is not there.
func structIn(n *Node, name string) *Node {
	if n == nil {
		return nil
	}
	return field(n.Children, name)
}

func appendBase16(dst []byte, v uint64) []byte { return strconv.AppendUint(dst, v, 16) }

// unit appends a number in the unit it is in.
func (w *words) unit(show Show, v uint64) {
	w.gap()
	mark := len(w.dst)
	if w.dst = appendUnit(w.dst, show, v); len(w.dst) == mark {
		w.dst = strconv.AppendUint(w.dst, v, 10)
	}
}

// size appends bytes as tc writes them, and as exactly as they are.
func (w *words) size(v uint64) {
	w.gap()
	const k, m = 1 << 10, 1 << 20
	switch {
	case v >= m && v%m == 0:
		w.dst = append(strconv.AppendUint(w.dst, v/m, 10), "Mb"...)
	case v >= k && v%k == 0:
		w.dst = append(strconv.AppendUint(w.dst, v/k, 10), "Kb"...)
	default:
		w.dst = append(strconv.AppendUint(w.dst, v, 10), 'b')
	}
}

// percent appends a probability, of which all bits are 100 %.
func (w *words) percent(v uint64) {
	w.gap()
	w.dst = append(strconv.AppendFloat(w.dst, 100*float64(v)/none32, 'g', 6, 64), '%')
}

// tickMicros is a time in 32 bits of ticks, to the nearest microsecond.
func tickMicros(ticks uint64) uint64 { return ((ticks&none32)*tickNanos + 500) / 1000 }

// burst appends what a time in ticks is at a rate of bytes a second.
func (w *words) burst(rate, ticks uint64) {
	bytes := float64(rate) * float64(ticks) * tickNanos / 1e9
	if bytes >= math.MaxUint32 {
		w.number(ticks)
		w.key("ticks")
		return
	}
	w.size(uint64(bytes + 0.5))
}

// packetBurst appends what a time in ticks is at a rate of packets a second.
func (w *words) packetBurst(rate, ticks uint64) {
	packets := float64(rate) * float64(ticks) * tickNanos / 1e9
	if packets >= math.MaxUint32 {
		w.number(ticks)
		w.key("ticks")
		return
	}
	w.number(uint64(packets + 0.5))
}

// derivedBurst says whether tc made a burst of the rate and its default MTU.
func derivedBurst(rate, ticks uint64) bool {
	const mtu, hz, perMicro = 1600, 1e9, 1000.0 / tickNanos
	if rate == 0 {
		return ticks == 0
	}
	bytes := mtu + rate/hz
	want := float64(bytes) / float64(rate) * 1e6 * perMicro
	return float64(ticks) <= want+1 && float64(ticks) >= want-perMicro-1
}

// rateOf is the rate of a struct tc_ratespec, or the attribute that has it
// where 32 bits do not hold it.
func (w *words) rateOf(spec *Node, s *set, wide uint16) uint64 {
	rate := part(spec, "rate")
	if v, ok := w.num(s, wide); ok {
		rate = v
	}
	return rate
}

// rate appends a rate of bytes a second.
func (w *words) rate(word string, v uint64) {
	w.key(word)
	w.unit(ByteRate, v)
}

// shape is what a struct tc_ratespec says beside the rate.
func (w *words) shape(spec *Node) {
	w.tcOverhead(spec)
	w.tcNonzero(spec, "mpu", "mpu")
	w.linklayer(part(spec, "linklayer"))
}

func (w *words) tcOverhead(spec *Node) {
	if v := int64(part(spec, "overhead")); v != 0 {
		w.key("overhead")
		w.gap()
		w.dst = strconv.AppendInt(w.dst, v, 10)
	}
}

// linklayer leaves out Ethernet (TC_LINKLAYER_*, linux/pkt_sched.h).
func (w *words) linklayer(v uint64) {
	switch v {
	case 0, 1:
	case 2:
		w.key("linklayer atm")
	default:
		w.key("linklayer")
		w.number(v)
	}
}

// tcNonzero appends a word and a field, where that is not 0.
func (w *words) tcNonzero(n *Node, word, name string) {
	if v := part(n, name); v != 0 {
		w.key(word)
		w.number(v)
	}
}

func (w *words) tcNonzeroSize(n *Node, word, name string) {
	if v := part(n, name); v != 0 {
		w.key(word)
		w.size(v)
	}
}

// array appends the numbers of an array, the first max of them.
func (w *words) array(word string, n *Node, max int) {
	if n == nil {
		return
	}
	w.key(word)
	for i := range n.Children[:min(len(n.Children), max)] {
		w.put(&n.Children[i])
	}
}
