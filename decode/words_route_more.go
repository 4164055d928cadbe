// SPDX-License-Identifier: Apache-2.0

package decode

import "strconv"

func appendDigits(dst []byte, v uint64) []byte { return strconv.AppendUint(dst, v, 10) }

// routeMore is what few routes have.
func (w *words) routeMore(s *set) {
	w.pair("mark", s, rtaMark)
	w.pair("uid", s, rtaUID)
	if v, ok := w.num(s, rtaIPProto); ok {
		w.key("ipproto")
		w.constant(&ipprotoEnum, v)
	}
	w.pair("sport", s, rtaSport)
	w.pair("dport", s, rtaDport)
	if v, ok := w.num(s, rtaFlow); ok {
		w.realms(v)
	}
	if v, ok := w.num(s, rtaExpires); ok {
		w.key("expires")
		w.number(v)
		w.dst = append(w.dst, "sec"...)
	}
	if v, ok := w.num(s, rtaPref); ok && v != 0 {
		w.key("pref")
		w.constant(&routerPrefEnum, v)
	}
	if v, ok := w.num(s, rtaTTLProp); ok {
		w.key("ttl-propagate")
		w.key(either(v != 0, "enabled", "disabled"))
	}
}

// realms is the source's realm and the destination's, "from/to".
func (w *words) realms(v uint64) {
	w.key("realms")
	w.gap()
	if v>>16 != 0 {
		w.dst = append(appendDigits(w.dst, v>>16), '/')
	}
	w.dst = appendDigits(w.dst, v&0xffff)
}

// rtaxWords are the metrics by number (RTAX_*).
var rtaxWords = [...]string{
	2: "mtu", 3: "window", 4: "rtt", 5: "rttvar", 6: "ssthresh", 7: "cwnd", 8: "advmss", 9: "reordering",
	10: "hoplimit", 11: "initcwnd", 12: "features", 13: "rto_min", 14: "initrwnd", 15: "quickack",
	16: "congctl", 17: "fastopen_no_cookie",
}

const (
	rtaxLock     = 1
	rtaxRTT      = 4
	rtaxRTTVar   = 5
	rtaxFeatures = 12
	rtaxRTOMin   = 13
)

func (w *words) routeMetrics(nest *Node) {
	if nest == nil {
		return
	}
	var s set
	w.open(&s, nest.Children)
	lock, _ := w.num(&s, rtaxLock)
	for t := range uint16(len(rtaxWords)) {
		n := s[t]
		if n == nil || rtaxWords[t] == "" {
			continue
		}
		w.take(&s, t)
		w.key(rtaxWords[t])
		if lock>>t&1 != 0 {
			w.key("lock")
			lock &^= 1 << t
		}
		v, ok := n.integer()
		switch {
		case !ok:
			w.put(n)
		case t == rtaxFeatures:
			w.flags(&rtaxFeatureEnum, v.bits)
		case t == rtaxRTT && v.bits%8 == 0: // the kernel counts eighths
			w.millis(v.bits / 8)
		case t == rtaxRTTVar && v.bits%4 == 0: // and quarters
			w.millis(v.bits / 4)
		case t == rtaxRTOMin:
			w.millis(v.bits)
		default:
			w.number(v.bits)
		}
	}
	if lock != 0 {
		w.key("lock")
		w.hex(lock)
	}
}

func (w *words) millis(v uint64) {
	w.number(v)
	w.dst = append(w.dst, "ms"...)
}

// nexthops are the legs of a multipath route (struct rtnexthop).
func (w *words) nexthops(n *Node) {
	if n == nil {
		return
	}
	for i := range n.Children {
		hop := &n.Children[i]
		if hop.role != RoleElement || len(hop.Children) == 0 || hop.Children[0].role != RoleHeader || hop.Children[0].Problem != None {
			w.left++
			continue
		}
		w.nexthop(hop)
	}
}

func (w *words) nexthop(hop *Node) {
	var s set
	w.open(&s, hop.Children)
	index, hops, flags := uint64(0), uint64(0), uint64(0)
	header := hop.Children[0].Children
	for i := range header {
		v, ok := header[i].integer()
		if !ok {
			continue
		}
		switch header[i].Name() {
		case "rtnh_ifindex":
			index = v.bits
		case "rtnh_hops":
			hops = v.bits
		case "rtnh_flags":
			flags = v.bits
		}
	}
	w.key("nexthop")
	leads := s[rtaGateway] != nil || s[rtaVia] != nil
	w.encap(&s, rtaEncapType, rtaEncap)
	w.routeHop(&s)
	if index != 0 || !leads { // what ip sends for a gateway alone
		w.dev("dev", index)
	}
	w.key("weight")
	w.number(hops + 1)
	if flags != 0 {
		w.flags(&rtnhFlagsEnum, flags)
	}
	if v, ok := w.num(&s, rtaFlow); ok {
		w.realms(v)
	}
}
