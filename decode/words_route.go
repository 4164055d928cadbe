// SPDX-License-Identifier: Apache-2.0

package decode

import "encoding/binary"

// Attributes of routes with words (enum rtattr_type_t).
const (
	rtaDst       = 1
	rtaSrc       = 2
	rtaIif       = 3
	rtaOif       = 4
	rtaGateway   = 5
	rtaPriority  = 6
	rtaPrefsrc   = 7
	rtaMetrics   = 8
	rtaMultipath = 9
	rtaFlow      = 11
	rtaTable     = 15
	rtaMark      = 16
	rtaVia       = 18
	rtaNewDst    = 19
	rtaPref      = 20
	rtaEncapType = 21
	rtaEncap     = 22
	rtaExpires   = 23
	rtaUID       = 25
	rtaTTLProp   = 26
	rtaIPProto   = 27
	rtaSport     = 28
	rtaDport     = 29
	rtaNhID      = 30
)

// What ip leaves out.
const (
	rtTableUnspec   = 0
	rtTableMain     = 254
	rtProtUnspec    = 0
	rtProtKernel    = 2
	rtProtBoot      = 3
	rtScopeUniverse = 0
	rtScopeLink     = 253
	rtScopeHost     = 254
	rtScopeNowhere  = 255
	rtnUnspec       = 0
	rtnUnicast      = 1
	rtnLocal        = 2
	rtmCloned       = 0x200
	rtmLookupTable  = 0x1000
	rtmFibMatch     = 0x2000
)

// route appends a route in the order of `ip route`.
func (w *words) route() {
	var s set
	w.open(&s, w.m.Attrs)
	if w.m.isRequest() && w.m.Header.Type == rtmGetRoute {
		w.routeQuery(&s)
		return
	}
	direct := s[rtaGateway] == nil && s[rtaVia] == nil && s[rtaMultipath] == nil && s[rtaNhID] == nil
	if t := w.fixed("rtm_type"); t != rtnUnspec && t != rtnUnicast {
		w.constant(&rtnEnum, t)
	}
	w.routeDst(&s)
	w.routeSrc(&s)
	w.pair("nhid", &s, rtaNhID)
	w.encap(&s, rtaEncapType, rtaEncap)
	w.routeHop(&s)
	w.routeTable(&s)
	if proto := w.fixed("rtm_protocol"); proto != rtProtBoot && proto != rtProtUnspec {
		w.key("proto")
		w.constant(&rtProtEnum, proto)
	}
	w.routeScope(direct)
	w.pair("src", &s, rtaPrefsrc)
	w.pair("metric", &s, rtaPriority)
	w.routeFlags()
	w.routeMore(&s)
	w.routeMetrics(w.take(&s, rtaMetrics))
	w.devOf("iif", &s, rtaIif)
	w.nexthops(w.take(&s, rtaMultipath))
}

// routeQuery is `ip route get` and the filters of a dump.
func (w *words) routeQuery(s *set) {
	if s[rtaDst] != nil {
		w.routeDst(s)
	} else if family := w.fixed("rtm_family"); family != afInet {
		w.familyWord(family)
	}
	w.routeSrc(s)
	w.devOf("iif", s, rtaIif)
	if w.m.isDump() {
		w.devOf("dev", s, rtaOif)
	}
	w.devOf("oif", s, rtaOif)
	w.routeTable(s)
	if proto := w.fixed("rtm_protocol"); proto != rtProtUnspec {
		w.key("proto")
		w.constant(&rtProtEnum, proto)
	}
	if t := w.fixed("rtm_type"); t != rtnUnspec {
		w.key("type")
		w.constant(&rtnEnum, t)
	}
	w.routeFlags()
	w.routeMore(s)
}

func (w *words) routeDst(s *set) {
	family, length := w.fixed("rtm_family"), w.fixed("rtm_dst_len")
	n := w.take(s, rtaDst)
	switch {
	case n != nil && n.kind == Packed:
		w.labels(n)
	case n != nil && (length != 0 || !address(n).IsUnspecified()):
		w.prefix(n, length)
	case n != nil:
		w.key("default")
	case length != 0:
		w.key("0/")
		w.dst = appendDigits(w.dst, length)
	default:
		if family == afInet6 && s[rtaGateway] == nil && s[rtaPrefsrc] == nil {
			w.key("inet6") // nothing else on the line would tell
		}
		w.key("default")
	}
}

func (w *words) routeSrc(s *set) {
	if n := w.take(s, rtaSrc); n != nil {
		w.key("from")
		w.prefix(n, w.fixed("rtm_src_len"))
	}
	if tos := w.fixed("rtm_tos"); tos != 0 {
		w.key("tos")
		w.hex(tos)
	}
}

// routeHop is where the route leads.
func (w *words) routeHop(s *set) {
	if n := w.take(s, rtaNewDst); n != nil {
		w.key("as to")
		w.labels(n)
	}
	w.pair("via", s, rtaGateway)
	w.via(w.take(s, rtaVia))
	w.devOf("dev", s, rtaOif)
}

// via is a gateway of another family than the route's (struct rtvia).
func (w *words) via(n *Node) {
	if n == nil {
		return
	}
	w.key("via")
	for i := range n.Children {
		c := &n.Children[i]
		if v, ok := c.integer(); ok {
			w.familyWord(v.bits)
		} else if c.kind != Pad {
			w.put(c)
		}
	}
}

// labels is an MPLS label stack: "100/200".
func (w *words) labels(n *Node) {
	w.gap()
	b := n.Payload()
	for i := 0; i+4 <= len(b); i += 4 {
		if i > 0 {
			w.dst = append(w.dst, '/')
		}
		w.dst = appendDigits(w.dst, uint64(binary.BigEndian.Uint32(b[i:])>>12))
	}
}

func (w *words) routeTable(s *set) {
	table, ok := w.num(s, rtaTable)
	if !ok {
		table = w.fixed("rtm_table")
	}
	if table != rtTableMain && table != rtTableUnspec {
		w.key("table")
		w.constant(&rtTableEnum, table)
	}
}

// routeScope leaves out what ip would have chosen itself.
func (w *words) routeScope(direct bool) {
	scope := w.fixed("rtm_scope")
	switch t := w.fixed("rtm_type"); {
	case scope == rtScopeUniverse:
		return
	case scope == rtScopeNowhere && w.m.Header.Type == rtmDelRoute:
		return
	case scope == rtScopeHost && t == rtnLocal:
		return
	case scope == rtScopeLink && direct && (t <= rtnUnicast || t > rtnLocal && t < 6):
		return
	}
	w.key("scope")
	w.constant(&rtScopeEnum, scope)
}

func (w *words) routeFlags() {
	v := w.fixed("rtm_flags") &^ rtmLookupTable
	if v&rtmFibMatch != 0 {
		w.key("fibmatch")
	}
	if v&rtmCloned != 0 {
		w.key("cache")
	}
	if v&0xff != 0 {
		w.flags(&rtnhFlagsEnum, v&0xff)
	}
	if v &^= rtmFibMatch | rtmCloned | 0xff; v != 0 {
		w.hex(v)
	}
}
