// SPDX-License-Identifier: Apache-2.0

package decode

import "strconv"

// tcFilter appends which filter, or chain: its place, handle, protocol and
// priority.
func (w *words) tcFilter(s *set, kind string) {
	w.tcDev()
	if w.fixed("tcm_ifindex")&none32 != tcBlockMagic {
		switch parent := w.fixed("tcm_parent"); parent {
		case tcMinIngress:
			w.key("ingress")
		case tcMinEgress:
			w.key("egress")
		default:
			w.tcParent(parent)
		}
	}
	if v := w.fixed("tcm_handle"); v != 0 {
		w.key("handle")
		w.filterHandle(kind, v)
		if kind == "fw" {
			w.fwMask()
		}
	}
	info := w.fixed("tcm_info")
	if protocol := netOrder(info); protocol != 0 {
		w.key("protocol")
		w.etherType(uint64(protocol))
	}
	if priority := info >> 16; priority != 0 {
		w.key("prio")
		w.number(priority)
	}
	w.pair("chain", s, tcaChain)
	if n := s[tcaDumpFlags]; n != nil {
		const terse = 1
		if value, selector, ok := n.Bitfield(); ok && value == terse && selector == terse {
			w.take(s, tcaDumpFlags)
			w.key("brief")
		}
	}
}

// netOrder is what 16 bits in network order, read in the host's, are.
func netOrder(v uint64) uint16 {
	if hostBig {
		return uint16(v)
	}
	return uint16(v)<<8 | uint16(v)>>8
}

// filterHandle is a filter's number as its kind writes it: of u32 it is table,
// bucket and node.
func (w *words) filterHandle(kind string, v uint64) {
	if kind != "u32" {
		w.hex(v)
		return
	}
	w.gap()
	table, bucket, node := v>>20&0xfff, v>>12&0xff, v&0xfff
	if table != 0 {
		w.dst = appendBase16(w.dst, table)
	}
	w.dst = append(w.dst, ':')
	if bucket != 0 {
		w.dst = appendBase16(w.dst, bucket)
	}
	if node != 0 {
		w.dst = appendBase16(append(w.dst, ':'), node)
	}
}

// fwMask is the mask of a mark, which is among the options; it leaves out that
// of all bits.
func (w *words) fwMask() {
	for i := range w.m.Attrs {
		if n := &w.m.Attrs[i]; n.Type == tcaOptions && n.Def != nil && n.Def.Space.root() == &tcFwSpace {
			for j := range n.Children {
				if v, ok := n.Children[j].integer(); ok && n.Children[j].Type == fwMaskAttr && v.bits != none32 {
					w.dst = append(w.dst, '/')
					w.dst = appendBase16(append(w.dst, "0x"...), v.bits)
				}
			}
		}
	}
}

const fwMaskAttr = 5 // TCA_FW_MASK (linux/pkt_cls.h)

// A filterCommon is where a kind of filter has what all have: its class, the
// interface it is of, flags, actions, a policer, matches; 0: it has none.
type filterCommon struct {
	space                                          *Space
	class, indev, flags, actions, police, ematches uint16
}

var filterCommons = [...]filterCommon{
	{space: &tcU32Space, class: 1, indev: 8, flags: 11, actions: 7, police: 6},
	{space: &tcMatchallSpace, class: 1, flags: 3, actions: 2},
	{space: &tcBasicSpace, class: 1, ematches: 2, actions: 3, police: 4},
	{space: &tcFwSpace, class: 1, indev: 3, actions: 4, police: 2},
	{space: &tcBpfSpace, class: 3, actions: 1, police: 2, flags: 9},
	{space: &tcRouteSpace, class: 1, actions: 6, police: 5},
	{space: &tcCgroupSpace, actions: 1, police: 2, ematches: 3},
}

// filterNest appends the options of a filter; false: its kind has no words.
func (w *words) filterNest(kind string, opts *Node) bool {
	var c *filterCommon
	for i := range filterCommons {
		if opts.Def.Space.root() == filterCommons[i].space {
			c = &filterCommons[i]
		}
	}
	if c == nil {
		return false
	}
	var s set
	w.open(&s, opts.Children)
	switch kind {
	case "u32":
		w.u32Match(&s)
	case "bpf":
		w.bpfProgram(&s, opts)
	case "fw":
		if v := s[fwMaskAttr]; v != nil && w.fixed("tcm_handle") != 0 {
			w.take(&s, fwMaskAttr) // with the handle
		}
		w.pair("mask", &s, fwMaskAttr)
	case "route":
		const to, from, iif = 2, 3, 4
		w.pair("to", &s, to)
		w.pair("from", &s, from)
		w.devOf("fromif", &s, iif)
	}
	w.ematches(w.nestOf(&s, c.ematches))
	w.filterCommon(&s, c)
	return true
}

// nestOf takes an attribute that a kind may have.
func (w *words) nestOf(s *set, attr uint16) *Node {
	if attr == 0 {
		return nil
	}
	return w.take(s, attr)
}

// filterCommon appends what all kinds end with.
func (w *words) filterCommon(s *set, c *filterCommon) {
	if c.indev != 0 {
		w.pair("indev", s, c.indev)
	}
	if c.flags != 0 {
		w.classifierFlags(s, c.flags)
	}
	if c.class != 0 {
		if v, ok := w.num(s, c.class); ok {
			w.key("flowid")
			w.handle(v)
		}
	}
	w.police(w.nestOf(s, c.police))
	w.tcActionList(w.nestOf(s, c.actions))
}

// classifierFlags are where a filter is to be: in hardware, in software. None is
// the default.
func (w *words) classifierFlags(s *set, attr uint16) {
	v, ok := w.num(s, attr)
	if !ok {
		return
	}
	for i, word := range [...]string{"skip_hw", "skip_sw", "in_hw", "not_in_hw", "verbose"} {
		if v&(1<<i) != 0 {
			w.key(word)
			v &^= 1 << i
		}
	}
	if v != 0 {
		w.key("flags")
		w.hex(v)
	}
}

// u32Match appends the table and the matches of a u32 filter.
func (w *words) u32Match(s *set) {
	const hash, link, divisor, sel, mark = 2, 3, 4, 5, 10
	w.pair("divisor", s, divisor)
	if v, ok := w.num(s, hash); ok {
		w.key("ht")
		w.filterHandle("u32", v)
	}
	if n := w.take(s, sel); n != nil {
		w.u32Keys(n)
	}
	if n := w.take(s, mark); n != nil {
		w.key("match mark")
		w.hex(part(n, "val"))
		w.hex(part(n, "mask"))
	}
	if v, ok := w.num(s, link); ok {
		w.key("link")
		w.filterHandle("u32", v)
	}
}

// u32Keys appends the words of struct tc_u32_sel: words at an offset, and the
// hash for the next table.
func (w *words) u32Keys(sel *Node) {
	const varOffset, eat = 4, 8
	if keys := structIn(sel, "keys"); keys != nil {
		for i := range keys.Children {
			if w.whole(&keys.Children[i]) {
				w.key("match")
				w.u32Key(&keys.Children[i])
			}
		}
	}
	if mask := part(sel, "hmask"); mask != 0 {
		w.key("hashkey mask")
		w.hex(mask)
		w.key("at")
		w.number(part(sel, "hoff"))
	}
	flags := part(sel, "flags")
	if flags&varOffset != 0 {
		w.key("offset")
		w.key("at")
		w.number(part(sel, "offoff"))
		w.key("mask")
		w.hex(part(sel, "offmask"))
		w.key("shift")
		w.number(part(sel, "offshift"))
	} else if off := part(sel, "off"); off != 0 {
		w.key("offset plus")
		w.number(off)
	}
	if flags&eat != 0 {
		w.key("eat")
	}
}

// u32Key is "00000050/0000ffff at nexthdr+0".
func (w *words) u32Key(k *Node) {
	w.gap()
	w.dst = appendHex32(w.dst, part(k, "val"))
	w.dst = appendHex32(append(w.dst, '/'), part(k, "mask"))
	w.key("at")
	w.gap()
	if part(k, "offmask") != 0 {
		w.dst = append(w.dst, "nexthdr+"...)
	}
	w.dst = strconv.AppendInt(w.dst, int64(part(k, "off")), 10)
}

// appendHex32 appends 8 digits.
func appendHex32(dst []byte, v uint64) []byte {
	return appendHex(dst, []byte{byte(v >> 24), byte(v >> 16), byte(v >> 8), byte(v)})
}
