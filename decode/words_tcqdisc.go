// SPDX-License-Identifier: Apache-2.0

package decode

// qdiscStruct appends the options of a qdisc that are one struct; false: they
// are none that has words.
func (w *words) qdiscStruct(kind string, opts *Node) bool {
	if opts.Def != nil && opts.Def.Space.root() == &tcPrioSpace && headerOf(opts) != nil {
		w.bands(headerOf(opts))
		w.behind(opts)
		return true
	}
	if opts.kind != StructOf || opts.Def == nil {
		return false
	}
	switch opts.Def.Struct.root() {
	case &tcTcFifoQoptStruct:
		w.fifo(kind, opts)
	case &tcTcPrioQoptStruct:
		w.bands(opts)
	case &tcTcSfqQoptV1Struct, &tcTcSfqQoptStruct:
		w.sfq(opts)
	case &tcTcHfscQoptStruct:
		w.htbDefault(part(opts, "defcls"))
	default:
		return false
	}
	return true
}

// bands appends struct tc_prio_qopt.
func (w *words) bands(n *Node) {
	w.key("bands")
	w.number(part(n, "bands"))
	w.array("priomap", structIn(n, "priomap"), 16)
}

// behind counts the attributes behind a struct that has said all, but for the
// empty one that tc sends there.
func (w *words) behind(opts *Node) {
	for i := range opts.Children {
		if n := &opts.Children[i]; n.role != RoleHeader && (n.Problem != None || len(n.Payload()) > 0) {
			w.left++
		}
	}
}

func (w *words) fifo(kind string, opts *Node) {
	w.key("limit")
	if kind == "bfifo" {
		w.size(part(opts, "limit"))
		return
	}
	w.number(part(opts, "limit"))
	w.dst = append(w.dst, 'p')
}

// sfq leaves out what is 0: the kernel's default.
func (w *words) sfq(opts *Node) {
	v0 := structIn(opts, "v0")
	if v0 == nil {
		v0, opts = opts, &Node{} // what older programs sent
	}
	if v := part(v0, "limit"); v != 0 {
		w.key("limit")
		w.number(v)
		w.dst = append(w.dst, 'p')
	}
	w.tcNonzeroSize(v0, "quantum", "quantum")
	w.tcNonzero(opts, "depth", "depth")
	if part(opts, "headdrop") != 0 {
		w.key("headdrop")
	}
	w.tcNonzero(v0, "flows", "flows")
	w.tcNonzero(v0, "divisor", "divisor")
	for i := range opts.Children {
		if f := &opts.Children[i]; f.Def != nil && f.Def.Name == "limit" {
			if v, ok := f.integer(); ok && v.bits != 0 {
				w.key("redflowlimit")
				w.size(v.bits)
			}
		}
	}
	w.tcNonzeroSize(opts, "min", "qth_min")
	w.tcNonzeroSize(opts, "max", "qth_max")
	if v := part(opts, "max_P"); v != 0 {
		w.key("probability")
		w.percent(v)
	} else {
		w.tcNonzero(opts, "Plog", "Plog")
	}
	w.redFlags(part(opts, "flags"))
	w.tcNonzero(opts, "ewma", "Wlog")
	if v := int64(part(v0, "perturb_period")); v > 0 {
		w.key("perturb")
		w.number(uint64(v))
		w.dst = append(w.dst, "sec"...)
	}
}

// redFlags are TC_RED_* (linux/pkt_sched.h).
func (w *words) redFlags(v uint64) {
	for i, word := range [...]string{"ecn", "harddrop", "adaptive", "nodrop"} {
		if v&(1<<i) != 0 {
			w.key(word)
		}
	}
	if v >>= 4; v != 0 {
		w.key("flags")
		w.hex(v << 4)
	}
}

// qdiscNest appends the options of a qdisc or class that are attributes; false:
// its kind has no words.
func (w *words) qdiscNest(kind string, opts *Node) bool {
	do := (func(*words, *set, *Node))(nil)
	switch kind {
	case "htb":
		do = (*words).htb
	case "hfsc":
		do = (*words).hfsc
	case "tbf":
		do = (*words).tbf
	case "netem":
		do = (*words).netem
	case "red":
		do = (*words).red
	case "ets":
		do = (*words).ets
	case "mqprio":
		do = (*words).mqprio
	case "sfb":
		do = (*words).sfb
	case "gred":
		do = (*words).gred
	default:
		return false
	}
	var s set
	w.open(&s, opts.Children)
	do(w, &s, opts)
	return true
}

// bytesOf takes an attribute of plain bytes; nil: it is not there. It is
// counted as shown.
func (w *words) bytesOf(nodes []Node, attr uint16) []byte {
	if n := w.raw(nodes, attr); n != nil {
		return n.Payload()
	}
	return nil
}

// red leaves out what tc derives of an average packet: a table, and shifts that
// the probability or the table says too.
func (w *words) red(s *set, opts *Node) {
	const parms, stab, maxP, flags, early, mark = 1, 2, 3, 4, 5, 6
	n := w.take(s, parms)
	if n == nil {
		return
	}
	w.take(s, stab)
	w.key("limit")
	w.size(part(n, "limit"))
	w.key("min")
	w.size(part(n, "qth_min"))
	w.key("max")
	w.size(part(n, "qth_max"))
	bits := part(n, "flags")
	if f := w.take(s, flags); f != nil {
		value, _, _ := f.Bitfield()
		bits |= uint64(value)
	}
	w.redFlags(bits)
	w.key("ewma")
	w.number(part(n, "Wlog"))
	if v, ok := w.num(s, maxP); ok && v != 0 {
		w.key("probability")
		w.percent(v)
	} else {
		w.tcNonzero(n, "Plog", "Plog")
	}
	w.pair("qevent early_drop block", s, early)
	w.pair("qevent mark block", s, mark)
}

// ets appends bands, and of a class its quantum.
func (w *words) ets(s *set, _ *Node) {
	const bands, strict, quanta, quantum, priomap, band = 1, 2, 3, 4, 5, 6
	w.pair("bands", s, bands)
	w.pair("strict", s, strict)
	w.repeated("quanta", w.take(s, quanta), quantum)
	w.repeated("priomap", w.take(s, priomap), band)
	w.pair("quantum", s, quantum)
}

// repeated appends the values of a nest that has one attribute many times.
func (w *words) repeated(word string, nest *Node, attr uint16) {
	if nest == nil {
		return
	}
	w.key(word)
	for i := range nest.Children {
		n := &nest.Children[i]
		if _, ok := n.integer(); !ok || n.Type != attr || n.Problem != None {
			w.left++
			continue
		}
		w.put(n)
	}
}

// mqprio appends struct tc_mqprio_qopt, then the attributes behind it.
func (w *words) mqprio(s *set, opts *Node) {
	const mode, shaper, minRate, maxRate, entry = 1, 2, 3, 4, 5
	n := headerOf(opts)
	classes := min(part(n, "num_tc"), 16)
	w.key("num_tc")
	w.number(part(n, "num_tc"))
	w.array("map", structIn(n, "prio_tc_map"), 16)
	if count, offset := structIn(n, "count"), structIn(n, "offset"); count != nil && offset != nil {
		w.key("queues")
		for i := range min(int(classes), len(count.Children), len(offset.Children)) {
			w.put(&count.Children[i])
			w.dst = append(w.dst, '@')
			w.dst = w.value(w.dst, &offset.Children[i], true)
		}
	}
	w.key("hw")
	w.number(part(n, "hw"))
	w.fromList("mode", s, mode, []string{"dcb", "channel"})
	w.fromList("shaper", s, shaper, []string{"dcb", "bw_rlimit"})
	w.rates("min_rate", w.take(s, minRate), int(classes))
	w.rates("max_rate", w.take(s, maxRate), int(classes))
	if nest := w.take(s, entry); nest != nil {
		w.listedOne(nest, "TCA_MQPRIO_")
	}
}

// rates appends a rate for each class: tc sends 16, zeros for those that are
// not.
func (w *words) rates(word string, nest *Node, classes int) {
	if nest == nil {
		return
	}
	w.key(word)
	for i := range nest.Children {
		if v, ok := nest.Children[i].integer(); ok && v.bits == 0 && i >= classes {
			continue
		}
		if v, ok := nest.Children[i].integer(); ok {
			w.unit(ByteRate, v.bits)
		} else {
			w.left++
		}
	}
}

// headerOf is the struct before a nest's attributes.
func headerOf(nest *Node) *Node {
	for i := range nest.Children {
		if n := &nest.Children[i]; n.role == RoleHeader {
			return n
		}
	}
	return nil
}

// fromList takes an integer whose values have names, by number.
func (w *words) fromList(word string, s *set, attr uint16, names []string) {
	v, ok := w.num(s, attr)
	if !ok {
		return
	}
	if word != "" {
		w.key(word)
	}
	if v < uint64(len(names)) {
		w.key(names[v])
	} else {
		w.number(v)
	}
}
