// SPDX-License-Identifier: Apache-2.0

package decode

import "strconv"

// ematches appends a tree of extended matches in its order.
func (w *words) ematches(nest *Node) {
	const list = 2
	if nest == nil {
		return
	}
	var s set
	w.open(&s, nest.Children)
	w.take(&s, 1) // how many there are
	tree := w.take(&s, list)
	if tree == nil {
		return
	}
	w.key("match")
	for i := range tree.Children {
		if w.whole(&tree.Children[i]) {
			w.ematch(&tree.Children[i])
		}
	}
}

// ematch is "not cmp(u16 at 4 layer 1 eq 7) and": what joins it to the next
// comes with its flags (TCF_EM_*, linux/pkt_cls.h).
func (w *words) ematch(n *Node) {
	const join, and, or, invert = 3, 1, 2, 4
	kind, flags := part(n, "kind"), part(n, "flags")
	if flags&invert != 0 {
		w.key("not")
	}
	w.gap()
	names := [...]string{"container", "cmp", "nbyte", "u32", "meta", "text", "vlan", "canid", "ipset", "ipt"}
	if kind < uint64(len(names)) {
		w.dst = append(w.dst, names[kind]...)
	} else {
		w.dst = strconv.AppendUint(w.dst, kind, 10)
	}
	w.dst = append(w.dst, '(')
	if data := structIn(n, "data"); data != nil {
		w.ematchData(kind, data)
	}
	w.dst = append(w.dst, ')')
	switch flags & join {
	case and:
		w.key("and")
	case or:
		w.key("or")
	}
}

// ematchData appends what is in the brackets, as tc shows it.
func (w *words) ematchData(kind uint64, data *Node) {
	const container, cmp, nbyte, u32, meta, text, canid, ipset, ipt = 0, 1, 2, 3, 4, 5, 7, 8, 9
	start := w.start
	w.start = len(w.dst) // the first word has no gap before it
	defer func() { w.start = start }()
	switch {
	case data.Problem != None && !data.isNest() && data.kind != Packed:
		w.put(data)
	case kind == container:
		w.put(data)
	case kind == cmp:
		w.ematchCmp(data)
	case kind == nbyte:
		w.pattern(data)
		w.at(part(data, "off"), bitsIn(data, "layer"))
	case kind == u32:
		w.u32Key(data)
	case kind == meta:
		w.ematchMeta(data)
	case kind == text:
		w.ematchText(data)
	case kind == canid:
		w.ematchCAN(data)
	case kind == ipset:
		w.ematchSet(data)
	case kind == ipt:
		w.ematchIpt(data)
	default:
		w.put(data)
	}
}

// member appends a field, if it is there.
func (w *words) member(n *Node, name string) {
	if f := structIn(n, name); f != nil {
		w.put(f)
	}
}

// pattern appends the bytes a match looks for, as text.
func (w *words) pattern(n *Node) {
	if f := structIn(n, "pattern"); f != nil {
		w.gap()
		w.dst = AppendQuoted(w.dst, f.Payload())
	}
}

func (w *words) at(offset, layer uint64) {
	w.key("at")
	w.number(offset)
	w.key("layer")
	w.number(layer)
}

// comparison is TCF_EM_OPND_*.
func (w *words) comparison(v uint64) {
	if names := [...]string{"eq", "gt", "lt"}; v < uint64(len(names)) {
		w.key(names[v])
	} else {
		w.number(v)
	}
}

func (w *words) ematchCmp(n *Node) {
	const trans = 1
	w.key("u")
	w.dst = appendDigits(w.dst, 8*bitsIn(n, "align"))
	w.at(part(n, "off"), bitsIn(n, "layer"))
	if mask := part(n, "mask"); mask != 0 {
		w.key("mask")
		w.hex(mask)
	}
	if bitsIn(n, "flags")&trans != 0 {
		w.key("trans")
	}
	w.comparison(bitsIn(n, "opnd"))
	w.number(part(n, "val"))
}

// ematchText is "kmp \"abc\" from network+0 to transport+64".
func (w *words) ematchText(n *Node) {
	w.member(n, "algo")
	w.pattern(n)
	for _, end := range [...]string{"from", "to"} {
		w.key(end)
		w.constant(&tcfLayerEnum, bitsIn(n, end+"_layer"))
		w.dst = appendDigits(append(w.dst, '+'), part(n, end+"_offset"))
	}
}

// ematchCAN appends identifiers of CAN frames, those of 29 bits as eff.
func (w *words) ematchCAN(n *Node) {
	const extended, identifier = 1 << 31, 1<<29 - 1
	for i := range n.Children {
		if !w.whole(&n.Children[i]) {
			continue
		}
		id, mask := part(&n.Children[i], "can_id"), part(&n.Children[i], "can_mask")
		w.key(either(id&extended != 0, "eff", "sff"))
		w.hex(id & identifier)
		w.dst = appendBase16(append(w.dst, ":0x"...), mask&identifier)
	}
}

// ematchSet is "index 5 src,dst": of each dimension which end of the packet it
// is looked for.
func (w *words) ematchSet(n *Node) {
	w.index(part(n, "index"))
	flags := part(n, "flags")
	w.gap()
	for i := range min(part(n, "dim"), 6) { // IPSET_DIM_MAX
		if i > 0 {
			w.dst = append(w.dst, ',')
		}
		w.dst = append(w.dst, either(flags>>(i+1)&1 != 0, "src", "dst")...)
	}
}

func (w *words) ematchIpt(n *Node) {
	const hook, name, revision, proto, data = 1, 2, 3, 4, 5
	var p picks
	p.open(w, n.Children)
	w.pick(&p, name, "-m")
	w.pick(&p, revision, "revision")
	w.pick(&p, hook, "hook")
	w.pick(&p, proto, "family")
	if n := p.take(w, data); n != nil {
		w.put(n)
	}
}

// ematchMeta is "nfmark mask 0xff gt 24".
func (w *words) ematchMeta(n *Node) {
	const hdr, left, right = 1, 2, 3
	var p picks
	p.open(w, n.Children)
	h := p.take(w, hdr)
	if h == nil {
		return
	}
	l, r := structIn(h, "left"), structIn(h, "right")
	lvalue, rvalue := p.take(w, left), p.take(w, right)
	w.metaValue(l, lvalue)
	w.comparison(part(l, "op"))
	w.metaValue(r, rvalue)
}

// metaValue appends one side: of a number kept in the match the number, of what
// the packet has its name, with shift and mask.
func (w *words) metaValue(v, data *Node) {
	const value, integer = 0, 1
	if v == nil {
		return
	}
	id, number := bitsIn(v, "id"), bitsIn(v, "type") == integer
	if id != value {
		w.constant(&tcfMetaIDEnum, id)
	}
	if shift := part(v, "shift"); shift != 0 {
		w.key("shift")
		w.number(shift)
	}
	if data == nil {
		return
	}
	b := data.Payload()
	switch {
	case number && len(b) == 4 && id == value:
		w.number(uint64(data.u32(b)))
	case number && len(b) == 8 && id == value:
		w.number(data.u64(b))
	case number && len(b) == 4 && data.u32(b) == 0 || number && len(b) == 8 && data.u64(b) == 0: // no mask
	case number && len(b) == 4:
		w.key("mask")
		w.hex(uint64(data.u32(b)))
	case number && len(b) == 8:
		w.key("mask")
		w.hex(data.u64(b))
	case id == value:
		w.gap()
		w.dst = AppendQuoted(w.dst, b)
	default:
		w.put(data)
	}
}

// bitsIn is the value of a bit field of a struct; 0: it has none of this name.
func bitsIn(n *Node, name string) (value uint64) {
	if n == nil {
		return 0
	}
	for i := range n.Children {
		if f := &n.Children[i]; f.kind == Bits && f.Problem == None {
			f.bits(func(row *Attr, v integer) {
				if row.Name == name {
					value = v.bits
				}
			})
		}
	}
	return value
}
