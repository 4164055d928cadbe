// SPDX-License-Identifier: Apache-2.0

package decode

// Attributes of addresses with words (IFA_*, linux/if_addr.h).
const (
	ifaAddress     = 1
	ifaLocal       = 2
	ifaLabel       = 3
	ifaBroadcast   = 4
	ifaAnycast     = 5
	ifaCacheinfo   = 6
	ifaFlags       = 8
	ifaRTPriority  = 9
	ifaTargetNetns = 10
	ifaProto       = 11

	ifaForever   = 0xffffffff // INFINITY_LIFE_TIME
	ifaPermanent = 0x80
)

// ifaFlagWords are ip's words for IFA_F_* that differ from the constant.
var ifaFlagWords = [...]struct {
	bit  uint64
	word string
}{
	{0x1, "secondary"}, {0x2, "nodad"}, {0x4, "optimistic"}, {0x8, "dadfailed"}, {0x10, "home"},
	{0x20, "deprecated"}, {0x40, "tentative"}, {0x100, "mngtmpaddr"}, {0x200, "noprefixroute"},
	{0x400, "autojoin"}, {0x800, "stable-privacy"},
}

// addr appends an address in the order of `ip addr`.
func (w *words) addr() {
	var s set
	w.open(&s, w.m.Attrs)
	local, other := w.take(&s, ifaLocal), w.take(&s, ifaAddress)
	if local == nil {
		local, other = other, nil
	}
	length := w.fixed("ifa_prefixlen")
	switch {
	case local == nil:
		w.familyWord(w.fixed("ifa_family"))
	case other == nil || address(local) == address(other):
		w.put(local)
		w.length(length)
	default:
		w.put(local)
		w.key("peer")
		w.put(other)
		w.length(length)
	}
	w.pair("brd", &s, ifaBroadcast)
	w.pair("any", &s, ifaAnycast)
	w.addrScope(local)
	w.addrDev(&s)
	w.pair("metric", &s, ifaRTPriority)
	w.lifetimes(w.take(&s, ifaCacheinfo))
	w.addrFlags(&s)
	if v, ok := w.num(&s, ifaProto); ok && v != 0 {
		w.key("proto")
		w.constant(&ifaProtoEnum, v)
	}
}

func (w *words) length(v uint64) { w.dst = appendDigits(append(w.dst, '/'), v) }

// addrScope leaves out what ip would have chosen itself.
func (w *words) addrScope(local *Node) {
	scope := w.fixed("ifa_scope")
	a := address(local)
	switch {
	case scope == rtScopeUniverse,
		scope == rtScopeHost && a.IsLoopback(),
		scope == rtScopeLink && a.Is6() && a.IsLinkLocalUnicast():
		return
	}
	w.key("scope")
	w.constant(&rtScopeEnum, scope)
}

// addrDev is the interface and the label, where that says something else.
func (w *words) addrDev(s *set) {
	label := w.take(s, ifaLabel)
	index := w.fixed("ifa_index")
	name := w.beside(IfIndex, index)
	switch {
	case index != 0, w.m.Header.Type != rtmGetAddr:
		w.dev("dev", index)
	}
	if label != nil && string(label.Bytes()) != name {
		w.key("label")
		w.put(label)
	}
}

// lifetimes is struct ifa_cacheinfo; forever is left out.
func (w *words) lifetimes(n *Node) {
	if n == nil {
		return
	}
	for _, want := range [...]struct{ field, word string }{{"ifa_valid", "valid_lft"}, {"ifa_prefered", "preferred_lft"}} {
		for i := range n.Children {
			c := &n.Children[i]
			v, ok := c.integer()
			if !ok || c.Name() != want.field || v.bits == ifaForever {
				continue
			}
			w.key(want.word)
			w.number(v.bits)
			w.dst = append(w.dst, "sec"...)
		}
	}
}

// addrFlags: IFA_FLAGS has what ifa_flags of the header has no room for.
func (w *words) addrFlags(s *set) {
	v, ok := w.num(s, ifaFlags)
	if !ok {
		v = w.fixed("ifa_flags")
	}
	v &^= ifaPermanent
	for _, f := range ifaFlagWords {
		if v&f.bit != 0 {
			w.key(f.word)
			v &^= f.bit
		}
	}
	if v != 0 {
		w.hex(v)
	}
}
