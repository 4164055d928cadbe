// SPDX-License-Identifier: Apache-2.0

package decode

// Attributes of nexthops with words (NHA_*, linux/nexthop.h).
const (
	nhaID        = 1
	nhaGroup     = 2
	nhaGroupType = 3
	nhaBlackhole = 4
	nhaOif       = 5
	nhaGateway   = 6
	nhaEncapType = 7
	nhaEncap     = 8
	nhaGroups    = 9
	nhaMaster    = 10
	nhaFDB       = 11
	nhaResGroup  = 12
	nhaResBucket = 13
)

// nexthopObject is `ip nexthop`.
func (w *words) nexthopObject(p *picks) {
	w.pick(p, nhaID, "id")
	dump := w.m.Header.Type == rtmGetNexthop
	if family := w.fixed("nh_family"); p.find(nhaGateway) == nil && family != afInet {
		w.familyWord(family)
	}
	if n := p.take(w, nhaGroup); n != nil {
		w.nexthopGroup(n)
	}
	if v, ok := p.num(w, nhaGroupType); ok && (v != 0 || w.m.isRequest()) {
		if v != 0 {
			w.key("type")
			w.key(either(v == 1, "resilient", ""))
			if v != 1 {
				w.dst = appendDigits(w.dst, v)
			}
		} else {
			w.key("type mpath")
		}
	}
	w.terms(p, nexthopTerms[:])
	w.nexthopEncap(p)
	w.pick(p, nhaGateway, "via")
	w.pick(p, nhaOif, "dev")
	w.pick(p, nhaMaster, "master")
	if p.take(w, nhaGroups) != nil {
		w.key("groups")
	}
	if scope := w.fixed("nh_scope"); scope != rtScopeUniverse && !dump {
		w.key("scope")
		w.constant(&rtScopeEnum, scope)
	}
	if proto := w.fixed("nh_protocol"); proto != rtProtUnspec && proto != rtProtBoot {
		w.key("proto")
		w.constant(&rtProtEnum, proto)
	}
	if flags := w.fixed("nh_flags"); flags != 0 {
		w.flags(&rtnhFlagsEnum, flags)
	}
}

var nexthopTerms = [...]term{
	{attr: nhaResGroup, inner: nexthopRes[:]},
	{attr: nhaBlackhole, word: "blackhole", form: termFlag},
	{attr: nhaFDB, word: "fdb", form: termFlag},
}

var nexthopRes = [...]term{
	{attr: 1, word: "buckets"}, {attr: 2, word: "idle_timer"}, {attr: 3, word: "unbalanced_timer"},
	{attr: 4, word: "unbalanced_time"},
}

// nexthopGroup appends ids and weights: "1/2,10".
func (w *words) nexthopGroup(n *Node) {
	w.key("group")
	w.gap()
	for i := range n.Children {
		if !w.whole(&n.Children[i]) {
			continue
		}
		hop := n.Children[i].Children
		if i > 0 {
			w.dst = append(w.dst, '/')
		}
		w.dst = appendDigits(w.dst, valueOf(hop, "id"))
		if weight := valueOf(hop, "weight_high")<<8 + valueOf(hop, "weight") + 1; weight != 1 {
			w.dst = appendDigits(append(w.dst, ','), weight)
		}
	}
}

// nexthopEncap hands the encapsulation over to the words of routes.
func (w *words) nexthopEncap(p *picks) {
	var s set
	for _, attr := range [...]uint16{nhaEncapType, nhaEncap} {
		s[attr] = p.find(attr)
	}
	if s[nhaEncapType] == nil {
		return
	}
	had := s
	w.encap(&s, nhaEncapType, nhaEncap)
	for _, attr := range [...]uint16{nhaEncapType, nhaEncap} {
		if had[attr] != nil && s[attr] == nil {
			p.take(w, attr)
			w.left++ // which encap has counted
		}
	}
}

// nexthopBucket is `ip nexthop bucket`.
func (w *words) nexthopBucket(p *picks) {
	w.pick(p, nhaID, "id")
	w.pick(p, nhaOif, "dev")
	w.pick(p, nhaMaster, "master")
	w.terms(p, bucketTerms[:])
}

var bucketTerms = [...]term{{attr: nhaResBucket, inner: bucketInner[:]}}

var bucketInner = [...]term{{attr: 1, word: "index"}, {attr: 2, word: "idle_time"}, {attr: 3, word: "nhid"}}
