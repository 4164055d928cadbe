// SPDX-License-Identifier: Apache-2.0

package decode

// Attributes of an action (TCA_ACT_*, linux/pkt_cls.h).
const (
	tcaActKind    = 1
	tcaActOptions = 2
	tcaActIndex   = 3
	tcaActCookie  = 6
	tcaActFlags   = 7
	tcaActHWStats = 8
)

// tcActions appends a message of actions by themselves.
func (w *words) tcActions(s *set) {
	const tab, flags, count, since = 1, 2, 3, 4
	const flush = 0x100 // NLM_F_ROOT
	if w.m.isRequest() && w.m.Header.Type == rtmDelAction && w.m.Header.Flags&flush != 0 {
		w.key("flush")
	}
	if n := s[flags]; n != nil {
		const large = 1 // what tc always asks for
		if value, selector, ok := n.Bitfield(); ok && value|selector == large {
			w.take(s, flags)
		}
	}
	if v, ok := w.num(s, count); ok {
		w.key("total acts")
		w.number(v)
	}
	w.tcActionList(w.take(s, tab))
	if v, ok := w.num(s, since); ok {
		w.key("since")
		w.number(v)
		w.dst = append(w.dst, "ms"...)
	}
}

// tcActionList appends actions in their order.
func (w *words) tcActionList(list *Node) {
	if list == nil {
		return
	}
	for i := range list.Children {
		n := &list.Children[i]
		if !n.isNest() || n.Problem != None {
			w.left++
			continue
		}
		w.tcAction(n)
	}
}

// tcAction is "action mirred egress redirect dev v0 stolen".
func (w *words) tcAction(n *Node) {
	var s set
	w.open(&s, n.Children)
	w.key("action")
	kind := ""
	if k := w.take(&s, tcaActKind); k != nil {
		kind = string(k.Bytes())
		w.put(k)
	}
	if opts := w.take(&s, tcaActOptions); opts != nil {
		w.tcActionOptions(kind, opts)
	}
	w.pair("index", &s, tcaActIndex)
	if cookie := w.bytesOf(n.Children, tcaActCookie); cookie != nil {
		w.key("cookie")
		w.gap()
		w.dst = appendHex(w.dst, cookie)
	}
	w.pair("flags", &s, tcaActFlags)
	if stats := s[tcaActHWStats]; stats != nil {
		w.hwStats(&s, stats)
	}
}

// hwStats are TCA_ACT_HW_STATS_* (linux/pkt_cls.h).
func (w *words) hwStats(s *set, n *Node) {
	value, selector, ok := n.Bitfield()
	if !ok || selector != 3 || value > 3 {
		return
	}
	w.take(s, tcaActHWStats)
	w.key("hw_stats")
	w.key([...]string{"disabled", "immediate", "delayed", "any"}[value])
}

// tcActionOptions appends the options of an action of a kind.
func (w *words) tcActionOptions(kind string, opts *Node) {
	if !opts.isNest() || opts.Def == nil || opts.Def.Space == nil {
		w.tcGeneric(opts)
		return
	}
	if opts.Def.Space.root() == &tcPoliceSpace {
		w.policeOptions(opts)
		return
	}
	do := actionWords(opts.Def.Space)
	if do == nil {
		w.tcGeneric(opts)
		return
	}
	var s set
	w.open(&s, opts.Children)
	do(w, &s, opts)
}

// actionWords writes the options of an action; nil: it has no words.
func actionWords(space *Space) func(*words, *set, *Node) {
	switch space.root() {
	case &tcActGactSpace:
		return (*words).gact
	case &tcActMirredSpace:
		return (*words).mirred
	case &tcActPeditSpace:
		return (*words).pedit
	case &tcActSkbeditSpace:
		return (*words).skbedit
	case &tcActVlanSpace:
		return (*words).actVlan
	case &tcActTunnelKeySpace:
		return (*words).tunnelKey
	case &tcActCtSpace:
		return (*words).actCt
	case &tcActBpfSpace:
		return (*words).actBpf
	case &tcActConnmarkSpace:
		return (*words).connmark
	case &tcActCtinfoSpace:
		return (*words).ctinfo
	case &tcActIfeSpace:
		return (*words).ife
	case &tcActNatSpace:
		return (*words).nat
	case &tcActCsumSpace:
		return (*words).csum
	case &tcActSimpleSpace:
		return (*words).simple
	case &tcActIptSpace:
		return (*words).ipt
	}
	return nil
}

// control appends what is done with the packet after an action (TC_ACT_*,
// linux/pkt_cls.h).
func (w *words) control(v uint64) {
	const jump, chain, opcode, value = 0x10000000, 0x20000000, 0xf0000000, 0x0fffffff
	v &= none32
	names := [...]string{"pass", "reclassify", "drop", "pipe", "stolen", "queued", "repeat", "redirect", "trap"}
	switch {
	case v < uint64(len(names)):
		w.key(names[v])
	case v == none32:
		w.key("continue")
	case v&opcode == jump:
		w.key("jump")
		w.number(v & value)
	case v&opcode == chain:
		w.key("goto chain")
		w.number(v & value)
	default:
		w.key("control")
		w.hex(v)
	}
}

// ending is what every action's struct says: what follows, and its number.
func (w *words) ending(n *Node) {
	w.control(part(n, "action"))
	w.tcNonzero(n, "index", "index")
}

func (w *words) gact(s *set, _ *Node) {
	const parms, prob = 2, 3
	n := w.take(s, parms)
	if n == nil {
		return
	}
	w.control(part(n, "action"))
	if p := w.take(s, prob); p != nil {
		w.key("random")
		names := [...]string{"none", "netrand", "determ"}
		if t := part(p, "ptype"); t < uint64(len(names)) {
			w.key(names[t])
		} else {
			w.number(t)
		}
		w.control(part(p, "paction"))
		w.number(part(p, "pval"))
	}
	w.tcNonzero(n, "index", "index")
}

func (w *words) mirred(s *set, _ *Node) {
	const parms, block = 2, 4
	n := w.take(s, parms)
	if n == nil {
		return
	}
	names := [...]string{"", "egress redirect", "egress mirror", "ingress redirect", "ingress mirror"}
	if v := part(n, "eaction"); v > 0 && v < uint64(len(names)) {
		w.key(names[v])
	} else {
		w.key("eaction")
		w.number(v)
	}
	if index := part(n, "ifindex"); index != 0 || s[block] == nil {
		w.dev("dev", index)
	}
	w.pair("blockid", s, block)
	w.ending(n)
}

// police appends a policer that a filter has instead of actions.
func (w *words) police(nest *Node) {
	if nest != nil {
		w.key("police")
		w.policeOptions(nest)
	}
}

func (w *words) policeOptions(opts *Node) {
	const tbf, rtab, ptab, avrate, result, rate64, peak64, pktRate, pktBurst = 1, 2, 3, 4, 5, 8, 9, 10, 11
	var s set
	w.open(&s, opts.Children)
	w.take(&s, rtab)
	w.take(&s, ptab)
	n := w.take(&s, tbf)
	if n == nil {
		return
	}
	spec, peak := structIn(n, "rate"), structIn(n, "peakrate")
	if rate := w.rateOf(spec, &s, rate64); rate != 0 {
		w.rate("rate", rate)
		w.key("burst")
		w.burst(rate, part(n, "burst"))
	}
	if rate, ok := w.num(&s, pktRate); ok {
		w.key("pkts_rate")
		w.number(rate)
		if ticks, ok := w.num(&s, pktBurst); ok {
			w.key("pkts_burst")
			w.packetBurst(rate, ticks)
		}
	}
	w.tcNonzeroSize(n, "mtu", "mtu")
	if rate := w.rateOf(peak, &s, peak64); rate != 0 {
		w.rate("peakrate", rate)
	}
	if v, ok := w.num(&s, avrate); ok {
		w.rate("avrate", v)
	}
	w.shape(spec)
	w.key("conform-exceed")
	w.control(part(n, "action"))
	if v, ok := w.num(&s, result); ok {
		mark := len(w.dst)
		w.control(v)
		w.dst[mark] = '/' // instead of the gap
	}
	w.tcNonzero(n, "limit", "limit")
	w.tcNonzero(n, "index", "index")
}
