// SPDX-License-Identifier: Apache-2.0

package decode

// Attributes of the action ct (TCA_CT_*, linux/tc_act/tc_ct.h).
const (
	tcCtParms   = 1
	tcCtAction  = 3
	tcCtZone    = 4
	tcCtMark    = 5
	tcCtMask    = 6
	tcCtLabels  = 7
	tcCtLabMask = 8
	tcCtMin4    = 9
	tcCtMax4    = 10
	tcCtMin6    = 11
	tcCtMax6    = 12
	tcCtPortMin = 13
	tcCtPortMax = 14
	tcCtHelper  = 16
	tcCtFamily  = 17
	tcCtProto   = 18
)

// actCt appends what connection tracking does with the packet.
func (w *words) actCt(s *set, opts *Node) {
	const commit, force, clear, nat, natSrc, natDst, known = 0x1, 0x2, 0x4, 0x8, 0x10, 0x20, 0x3f
	n := w.take(s, tcCtParms)
	flags, _ := w.num(s, tcCtAction)
	for _, f := range [...]struct {
		bit  uint64
		word string
	}{{commit, "commit"}, {force, "force"}, {clear, "clear"}} {
		if flags&f.bit != 0 {
			w.key(f.word)
		}
	}
	w.pair("zone", s, tcCtZone)
	if v, ok := w.num(s, tcCtMark); ok {
		w.key("mark")
		w.hex(v)
		if m, ok := w.num(s, tcCtMask); ok && m != none32 {
			w.dst = appendBase16(append(w.dst, "/0x"...), m)
		}
	}
	w.tcCtLabels(opts)
	if flags&nat != 0 {
		w.key("nat")
	}
	if flags&natSrc != 0 {
		w.key("src")
	}
	if flags&natDst != 0 {
		w.key("dst")
	}
	w.tcCtRange("addr", s, tcCtMin4, tcCtMax4)
	w.tcCtRange("addr", s, tcCtMin6, tcCtMax6)
	w.tcCtRange("port", s, tcCtPortMin, tcCtPortMax)
	w.pair("helper", s, tcCtHelper)
	w.pair("helper_family", s, tcCtFamily)
	w.pair("helper_proto", s, tcCtProto)
	if flags&^known != 0 {
		w.key("flags")
		w.hex(flags &^ known)
	}
	if n != nil {
		w.ending(n)
	}
}

// tcCtRange is a least and, where it is another, a greatest value.
func (w *words) tcCtRange(word string, s *set, from, to uint16) {
	if s[from] == nil {
		return
	}
	same := sameValue(s[from], s[to])
	w.pair(word, s, from)
	if n := w.take(s, to); n != nil && !same {
		w.dst = w.value(append(w.dst, '-'), n, true)
	}
}

// tcCtLabels leaves out a mask of all bits.
func (w *words) tcCtLabels(opts *Node) {
	labels := w.bytesOf(opts.Children, tcCtLabels)
	if labels == nil {
		return
	}
	w.key("label")
	w.gap()
	w.dst = appendHex(w.dst, labels)
	if mask := w.bytesOf(opts.Children, tcCtLabMask); mask != nil && !allOnes(mask) {
		w.dst = appendHex(append(w.dst, '/'), mask)
	}
}
