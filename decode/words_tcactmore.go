// SPDX-License-Identifier: Apache-2.0

package decode

// connmark is "zone 5 pipe".
func (w *words) connmark(s *set, _ *Node) {
	if n := w.take(s, 1); n != nil { // TCA_CONNMARK_PARMS
		w.tcNonzero(n, "zone", "zone")
		w.ending(n)
	}
}

// ctinfo is "dscp 0xfc000000 0x01000000 cpmark 0xffff zone 5 pipe".
func (w *words) ctinfo(s *set, _ *Node) {
	const act, zone, dscp, state, mark = 3, 4, 5, 6, 7
	if v, ok := w.num(s, dscp); ok {
		w.key("dscp")
		w.hex(v)
		if v, ok := w.num(s, state); ok {
			w.hex(v)
		}
	}
	if v, ok := w.num(s, mark); ok {
		w.key("cpmark")
		w.hex(v)
	}
	w.pair("zone", s, zone)
	if n := w.take(s, act); n != nil {
		w.ending(n)
	}
}

// ife is "encode allow mark use prio 5 dst 02:00:00:00:00:01 type 0xed3e":
// what is sent along, the packet's own or a value given here.
func (w *words) ife(s *set, _ *Node) {
	const parms, dst, src, etherType, metadata = 1, 3, 4, 5, 6
	n := w.take(s, parms)
	if n == nil {
		return
	}
	const encode = 1
	w.key(either(part(n, "flags") == encode, "encode", "decode"))
	if list := w.take(s, metadata); list != nil {
		w.ifeMetadata(list)
	}
	w.pair("dst", s, dst)
	w.pair("src", s, src)
	if v, ok := w.num(s, etherType); ok {
		w.key("type")
		w.hex(v)
	}
	w.ending(n)
}

func (w *words) ifeMetadata(list *Node) {
	names := [...]string{"", "mark", "hashid", "prio", "qmap", "tcindex"}
	for i := range list.Children {
		n := &list.Children[i]
		switch {
		case n.Problem != None || n.Type == 0 || int(n.Type) >= len(names):
			w.left++
		case n.kind == Flag:
			w.key("allow")
			w.key(names[n.Type])
		default:
			w.key("use")
			w.key(names[n.Type])
			w.put(n)
		}
	}
}

// nat is "ingress 10.0.0.0/24 192.0.2.1 pass".
func (w *words) nat(s *set, _ *Node) {
	n := w.take(s, 1) // TCA_NAT_PARMS
	if n == nil {
		return
	}
	const egress = 1 // TCA_NAT_FLAG_EGRESS
	w.key(either(part(n, "flags")&egress != 0, "egress", "ingress"))
	if f := structIn(n, "old_addr"); f != nil {
		w.put(f)
	}
	if mask := structIn(n, "mask"); mask != nil {
		switch length := prefixLen(mask.Payload()); {
		case length < 0:
			w.dst = w.value(append(w.dst, '/'), mask, true)
		case length < 32:
			w.dst = appendDigits(append(w.dst, '/'), uint64(length))
		}
	}
	if f := structIn(n, "new_addr"); f != nil {
		w.put(f)
	}
	w.ending(n)
}

// csum is "ip4h and tcp pipe": the headers whose sums are computed anew.
func (w *words) csum(s *set, _ *Node) {
	n := w.take(s, 1) // TCA_CSUM_PARMS
	if n == nil {
		return
	}
	start := len(w.dst)
	flags := part(n, "update_flags")
	for i, name := range [...]string{"ip4h", "icmp", "igmp", "tcp", "udp", "udplite", "sctp"} {
		if flags&(1<<i) == 0 {
			continue
		}
		if len(w.dst) > start {
			w.key("and")
		}
		w.key(name)
	}
	if rest := flags &^ 0x7f; rest != 0 {
		w.key("flags")
		w.hex(rest)
	}
	w.ending(n)
}

// simple is "sdata hello pipe".
func (w *words) simple(s *set, _ *Node) {
	const parms, data = 2, 3
	w.pair("sdata", s, data)
	if n := w.take(s, parms); n != nil {
		w.ending(n)
	}
}

// ipt is "-j LOG hook NF_INET_PRE_ROUTING"; the target's data is its own.
func (w *words) ipt(s *set, _ *Node) {
	const table, hook, index, target = 1, 2, 3, 6
	w.pair("table", s, table)
	w.pair("hook", s, hook)
	w.pair("index", s, index)
	if n := w.take(s, target); n != nil {
		w.key("-j")
		w.member(n, "name")
		if data := structIn(n, "data"); data != nil {
			w.put(data)
		}
	}
}

// sfb appends struct tc_sfb_qopt; probabilities are of 65535.
func (w *words) sfb(s *set, _ *Node) {
	n := w.take(s, 1) // TCA_SFB_PARMS
	if n == nil {
		return
	}
	w.key("rehash")
	w.unit(Millis, part(n, "rehash_interval"))
	w.key("db")
	w.unit(Millis, part(n, "warmup_time"))
	for _, f := range [...][2]string{{"limit", "limit"}, {"max", "max"}, {"target", "bin_size"}} {
		if v := part(n, f[1]); v != 0 {
			w.key(f[0])
			w.number(v)
			w.dst = append(w.dst, 'p')
		}
	}
	for _, name := range [...]string{"increment", "decrement"} {
		w.key(name)
		w.number(part(n, name))
		w.dst = append(w.dst, "/65535"...)
	}
	w.key("penalty_rate")
	w.number(part(n, "penalty_rate"))
	w.dst = append(w.dst, "pps"...)
	w.key("penalty_burst")
	w.number(part(n, "penalty_burst"))
	w.dst = append(w.dst, 'p')
}

// gred appends how many virtual queues there are, or one of them.
func (w *words) gred(s *set, _ *Node) {
	const parms, stab, dps, maxP, limit = 1, 2, 3, 4, 5
	if n := w.take(s, dps); n != nil {
		w.key("setup vqs")
		w.number(part(n, "DPs"))
		w.key("default")
		w.number(part(n, "def_DP"))
		if part(n, "grio") != 0 {
			w.key("grio")
		}
		w.redFlags(part(n, "flags"))
	}
	if n := s[parms]; n != nil && len(n.Children) == 1 {
		w.take(s, parms)
		w.take(s, stab)
		w.gredQueue(&n.Children[0])
		if p := s[maxP]; p != nil && p.kind != Packed {
			w.pair("probability", s, maxP)
		}
	}
	if v, ok := w.num(s, limit); ok {
		w.key("limit")
		w.size(v)
	}
}

func (w *words) gredQueue(q *Node) {
	for _, f := range [...][2]string{{"limit", "limit"}, {"min", "qth_min"}, {"max", "qth_max"}} {
		w.key(f[0])
		w.size(part(q, f[1]))
	}
	w.key("vq")
	w.number(part(q, "DP"))
	w.tcNonzero(q, "prio", "prio")
	w.key("ewma")
	w.number(part(q, "Wlog"))
	w.tcNonzero(q, "Plog", "Plog")
}
