// SPDX-License-Identifier: Apache-2.0

package decode

import "strconv"

// Attributes of elements with words (IPSET_ATTR_*).
const (
	ipsetEther    = 17
	ipsetName     = 18
	ipsetNameref  = 19
	ipsetIP2      = 20
	ipsetCIDR2    = 21
	ipsetIP2To    = 22
	ipsetIface    = 23
	ipsetBytes    = 24
	ipsetPackets  = 25
	ipsetComment  = 26
	ipsetSkbmark  = 27
	ipsetSkbprio  = 28
	ipsetSkbqueue = 29

	ipsetFlagBefore  = 1
	ipsetFlagPhysdev = 2
	ipsetFlagNomatch = 4
)

// ipsetElements appends the elements of a command: one, or as `ipset restore`
// sends them, several with commas between; of many their number.
func (w *words) ipsetElements(s *set) {
	if n := s[ipsetData]; n != nil && n.isNest() && n.Def != nil && n.Def.Space.root() == &ipsetAdtSpace {
		w.take(s, ipsetData)
		w.ipsetElement(n)
	}
	n := s[ipsetADT]
	if n == nil || !n.isNest() {
		return
	}
	w.take(s, ipsetADT)
	if len(n.Children) > fewElements {
		w.number(uint64(len(n.Children)))
		w.key("elements")
		return
	}
	for i := range n.Children {
		elem := &n.Children[i]
		if !elem.isNest() || elem.Type != ipsetData {
			w.left++
			continue
		}
		if i > 0 {
			w.dst = append(w.dst, ',')
		}
		w.ipsetElement(elem)
	}
}

// ipsetElement appends an element: its parts joined by commas in the order that
// all types have them, then its options.
func (w *words) ipsetElement(elem *Node) {
	var s set
	w.open(&s, elem.Children)
	flags, _ := w.num(&s, ipsetCadtFlags)
	w.gap()
	start := len(w.dst)
	w.ipsetAddress(&s, ipsetIP, ipsetCIDR, ipsetIPTo)
	w.ipsetPart(start, &s, ipsetEther)
	if s[ipsetPort] != nil || s[ipsetProto] != nil {
		w.comma(start)
		w.ipsetPorts(&s)
	}
	w.ipsetPart(start, &s, ipsetMark)
	if s[ipsetIP2] != nil {
		w.comma(start)
		w.ipsetAddress(&s, ipsetIP2, ipsetCIDR2, ipsetIP2To)
	}
	if s[ipsetIface] != nil {
		w.comma(start)
		if flags&ipsetFlagPhysdev != 0 {
			w.dst = append(w.dst, "physdev:"...)
			flags &^= ipsetFlagPhysdev
		}
		w.dst = w.value(w.dst, w.take(&s, ipsetIface), true)
	}
	w.ipsetPart(start, &s, ipsetName)
	if s[ipsetNameref] != nil {
		w.pair(either(flags&ipsetFlagBefore != 0, "before", "after"), &s, ipsetNameref)
		flags &^= ipsetFlagBefore
	}
	if len(w.dst) == start && start > w.start {
		w.dst = w.dst[:start-1] // of a gap without a word
	}
	w.ipsetElementOptions(&s, flags)
	if v, ok := w.num(&s, ipsetLine); ok && v != 0 {
		w.key("line")
		w.number(v)
	}
	w.derived(&s, elem.Children, "IPSET_ATTR_")
}

func (w *words) ipsetElementOptions(s *set, flags uint64) {
	w.pair("timeout", s, ipsetTimeout)
	w.pair("packets", s, ipsetPackets)
	w.pair("bytes", s, ipsetBytes)
	w.pair("comment", s, ipsetComment)
	w.ipsetSkbmark(s)
	if v, ok := w.num(s, ipsetSkbprio); ok {
		w.key("skbprio")
		w.gap()
		w.dst = appendBase16(append(appendBase16(w.dst, v>>16), ':'), v&0xffff)
	}
	w.pair("skbqueue", s, ipsetSkbqueue)
	if flags&ipsetFlagNomatch != 0 {
		w.key("nomatch")
		flags &^= ipsetFlagNomatch
	}
	if flags != 0 {
		w.key("flags")
		w.joined(&ipsetCadtFlagsEnum, flags, ',')
	}
}

// ipsetSkbmark appends a mark and, where it is not all ones, its mask.
func (w *words) ipsetSkbmark(s *set) {
	v, ok := w.num(s, ipsetSkbmark)
	if !ok {
		return
	}
	w.key("skbmark")
	w.hex(v >> 32)
	if mask := v & none32; mask != none32 {
		w.dst = appendHexNumber(append(w.dst, '/'), mask)
	}
}

func (w *words) comma(start int) {
	if len(w.dst) > start {
		w.dst = append(w.dst, ',')
	}
}

// ipsetPart appends a value as one part of an element.
func (w *words) ipsetPart(start int, s *set, attr uint16) {
	if n := w.take(s, attr); n != nil {
		w.comma(start)
		w.dst = w.value(w.dst, n, true)
	}
}

// ipsetAddress appends an address, its prefix length or the end of its range.
func (w *words) ipsetAddress(s *set, attr, cidr, to uint16) {
	ip := w.ipsetIP(s, attr)
	if ip == nil {
		return
	}
	w.dst = w.value(w.dst, ip, true)
	if length, ok := w.num(s, cidr); ok {
		if a, valid := ip.Addr(); !valid || int(length) != a.BitLen() {
			w.dst = appendDigits(append(w.dst, '/'), length)
		}
	}
	if end := w.ipsetIP(s, to); end != nil {
		w.dst = w.value(append(w.dst, '-'), end, true)
	}
}

// ipsetPorts appends "tcp:80-90"; of ICMP type and code.
func (w *words) ipsetPorts(s *set) {
	proto, ok := w.num(s, ipsetProto)
	if ok {
		w.dst = appendProto(w.dst, proto)
	}
	for i, attr := range [...]uint16{ipsetPort, ipsetPortTo} {
		port, there := w.num(s, attr)
		if !there {
			continue
		}
		switch {
		case i > 0:
			w.dst = append(w.dst, '-')
		case ok:
			w.dst = append(w.dst, ':')
		}
		if ok && (proto == 1 || proto == 58) {
			w.dst = appendDigits(w.dst, port>>8)
			w.dst = appendDigits(append(w.dst, '/'), port&0xff)
		} else {
			w.dst = appendDigits(w.dst, port)
		}
	}
}

func appendProto(dst []byte, proto uint64) []byte {
	if word := ipprotoEnum.word(proto); word != "" {
		return appendLower(dst, word[min(len(ipprotoEnum.Prefix), len(word)):])
	}
	return strconv.AppendUint(dst, proto, 10)
}
