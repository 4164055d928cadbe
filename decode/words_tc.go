// SPDX-License-Identifier: Apache-2.0

package decode

// Types of traffic control with words (linux/rtnetlink.h).
const (
	rtmNewQdisc  = 36
	rtmDelQdisc  = 37
	rtmGetQdisc  = 38
	rtmNewClass  = 40
	rtmDelClass  = 41
	rtmGetClass  = 42
	rtmNewFilter = 44
	rtmDelFilter = 45
	rtmGetFilter = 46
	rtmNewAction = 48
	rtmDelAction = 49
	rtmGetAction = 50
	rtmNewChain  = 100
	rtmDelChain  = 101
	rtmGetChain  = 102
)

// Attributes of qdiscs, classes, filters and chains (TCA_*, linux/rtnetlink.h).
const (
	tcaKind          = 1
	tcaOptions       = 2
	tcaStab          = 8
	tcaDumpInvisible = 10
	tcaChain         = 11
	tcaIngressBlock  = 13
	tcaEgressBlock   = 14
	tcaDumpFlags     = 15
)

// Handles that are no object's own (TC_H_*, linux/pkt_sched.h).
const (
	tcRoot          = 0xffffffff
	tcIngress       = 0xfffffff1
	tcIngressHandle = 0xffff0000
	tcMinIngress    = 0xfffffff2
	tcMinEgress     = 0xfffffff3
	tcBlockMagic    = 0xffffffff // of tcm_ifindex: tcm_parent is a block
)

// tcHeader is the header of a type of traffic control, nil: it is none.
func tcHeader(number uint16) *Struct {
	switch number {
	case rtmNewQdisc, rtmDelQdisc, rtmGetQdisc, rtmNewClass, rtmDelClass, rtmGetClass,
		rtmNewFilter, rtmDelFilter, rtmGetFilter, rtmNewChain, rtmDelChain, rtmGetChain:
		return &tcmsgStruct
	case rtmNewAction, rtmDelAction, rtmGetAction:
		return &tcamsgStruct
	}
	return nil
}

// tc appends an object of traffic control in the order of tc's commands.
func (w *words) tc() {
	var s set
	w.open(&s, w.m.Attrs)
	kind := ""
	if n := s[tcaKind]; n != nil {
		kind = string(n.Bytes())
	}
	switch w.m.Header.Type {
	case rtmNewQdisc, rtmDelQdisc, rtmGetQdisc:
		w.qdisc(&s, kind)
	case rtmNewClass, rtmDelClass, rtmGetClass:
		w.tcDev()
		w.tcParent(w.fixed("tcm_parent"))
		w.tcHandle("classid", w.fixed("tcm_handle"))
		w.tcHandle("leaf", w.fixed("tcm_info"))
	case rtmNewAction, rtmDelAction, rtmGetAction:
		w.tcActions(&s)
		return
	default:
		w.tcFilter(&s, kind)
	}
	w.tcStab(&s)
	w.pair("ingress_block", &s, tcaIngressBlock)
	w.pair("egress_block", &s, tcaEgressBlock)
	if w.take(&s, tcaDumpInvisible) != nil {
		w.key("invisible")
	}
	if s[tcaKind] != nil {
		w.pair("", &s, tcaKind)
	}
	if opts := w.take(&s, tcaOptions); opts != nil {
		w.tcOptions(kind, opts)
	} else if w.empty(tcaOptions) {
		w.left--
	}
}

// qdisc appends which qdisc. That of ingress has a place and a handle of its
// own, which its kind says.
func (w *words) qdisc(s *set, kind string) {
	w.tcDev()
	parent, handle := w.fixed("tcm_parent"), w.fixed("tcm_handle")
	switch {
	case parent == tcIngress && kind == "":
		w.key("ingress")
	case parent == tcIngress && (kind == "ingress" || kind == "clsact"):
		w.pair("", s, tcaKind)
	default:
		w.tcParent(parent)
	}
	if parent != tcIngress || handle != tcIngressHandle {
		w.tcHandle("handle", handle)
	}
	if refs := w.fixed("tcm_info"); refs > 1 {
		w.key("refcnt")
		w.number(refs)
	}
}

// tcDev is the interface; a dump without one is of all.
func (w *words) tcDev() {
	switch index := w.fixed("tcm_ifindex") & none32; {
	case index == tcBlockMagic:
		w.key("block")
		w.number(w.fixed("tcm_parent"))
	case index != 0 || !w.m.isDump():
		w.dev("dev", index)
	}
}

func (w *words) tcParent(v uint64) {
	switch v {
	case 0:
	case tcRoot:
		w.key("root")
	default:
		w.tcHandle("parent", v)
	}
}

// tcHandle appends a handle, which 0 is not.
func (w *words) tcHandle(word string, v uint64) {
	if v == 0 {
		return
	}
	w.key(word)
	w.handle(v)
}

// handle is a handle in digits: "1:10", "ffff:fff1", "1:", ":5".
func (w *words) handle(v uint64) {
	w.gap()
	if v>>16 != 0 {
		w.dst = appendBase16(w.dst, v>>16&0xffff)
	}
	w.dst = append(w.dst, ':')
	if v&0xffff != 0 {
		w.dst = appendBase16(w.dst, v&0xffff)
	}
}

// tcStab is the size table's parameters; the table itself tc derives.
func (w *words) tcStab(s *set) {
	const base, data = 1, 2
	nest := w.take(s, tcaStab)
	if nest == nil {
		return
	}
	var in set
	w.open(&in, nest.Children)
	spec := w.take(&in, base)
	if spec == nil {
		return
	}
	w.take(&in, data)
	w.key("stab")
	w.tcNonzero(spec, "mtu", "mtu")
	w.tcNonzero(spec, "tsize", "tsize")
	w.tcNonzero(spec, "mpu", "mpu")
	w.tcOverhead(spec)
	w.linklayer(part(spec, "linklayer"))
}

// tcOptions appends the options of a kind; of kinds without words by name.
func (w *words) tcOptions(kind string, opts *Node) {
	if w.qdiscStruct(kind, opts) {
		return
	}
	if !opts.isNest() || opts.Def == nil || opts.Def.Space == nil {
		w.tcGeneric(opts)
		return
	}
	if kind == "flower" {
		w.flower(opts)
		return
	}
	if known := tcWords(kind); known != nil {
		var s set
		w.open(&s, opts.Children)
		w.tcWords(&s, known)
		return
	}
	if !w.qdiscNest(kind, opts) && !w.filterNest(kind, opts) {
		w.tcGeneric(opts)
	}
}

// tcGeneric appends options as NAME=value. Tables that are derived from them
// are counted, not shown; actions and policers have words.
func (w *words) tcGeneric(opts *Node) {
	if opts.Children == nil {
		if len(opts.Payload()) > 0 {
			w.listedOne(opts, "TCA_")
		}
		return
	}
	prefix := ""
	if opts.Def != nil && opts.Def.Space != nil {
		prefix = opts.Def.Space.Prefix
	}
	const table = 32 // more elements than that are no option
	for i := range opts.Children {
		n := &opts.Children[i]
		switch {
		case n.kind == Packed && len(n.Children) > table:
			w.left++
		case n.isNest() && n.Def != nil && n.Def.Space.root() == &tcActSpace:
			w.tcActionList(n)
		case n.isNest() && n.Def != nil && n.Def.Space.root() == &tcPoliceSpace:
			w.police(n)
		default:
			w.dst = w.listed(w.dst, opts.Children[i:i+1], prefix)
		}
	}
}

func (w *words) listedOne(n *Node, prefix string) {
	w.gap()
	w.dst = w.assignment(w.dst, n, prefix)
}
