// SPDX-License-Identifier: Apache-2.0

package decode

// Subsystems of nfnetlink with words (NFNL_SUBSYS_*, linux/netfilter/nfnetlink.h).
const (
	nfnlConntrack = 1
	nfnlExpect    = 2
	nfnlQueue     = 3
	nfnlLog       = 4
	nfnlIpset     = 6
	nfnlNftables  = 10

	nlmFlagReplace = 0x100
	nlmFlagExcl    = 0x200
	nlmFlagCreate  = 0x400
	nlmFlagAppend  = 0x800
)

// netfilter appends the words of nft, conntrack, ipset, and of what binds
// queues and logs; false: the message is another, or its header is not whole.
func (w *words) netfilter() bool {
	if len(w.m.Raw) < HeaderLen+nfgenmsg.Size || !nfgenmsg.startsWith(w.first()) {
		return false
	}
	number := w.m.Header.Type & 0xff
	switch w.m.Header.Type >> 8 {
	case nfnlConntrack:
		return w.conntrack(number)
	case nfnlExpect:
		return w.expectation(number)
	case nfnlQueue:
		return w.nfqueue(number)
	case nfnlLog:
		return w.nflog(number)
	case nfnlIpset:
		return w.ipset(number)
	case nfnlNftables:
		return w.nft(number)
	}
	return false
}

// netfilterVerb is what a request does where the subsystem says so in words of
// its own.
func netfilterVerb(h *Header) (verb string, own bool) {
	number := h.Type & 0xff
	switch h.Type >> 8 {
	case nfnlNftables:
		return nftVerb(number, h.Flags), true
	case nfnlIpset:
		return ipsetVerb(number), true
	}
	return "", false
}

// nfFamily appends the family as nft calls it, none where there is none.
func (w *words) nfFamily() {
	switch family := w.fixed("nfgen_family"); family {
	case 0:
	case 1:
		w.key("inet")
	case 2:
		w.key("ip")
	case 3:
		w.key("arp")
	case 5:
		w.key("netdev")
	case 7:
		w.key("bridge")
	case 10:
		w.key("ip6")
	default:
		w.key("family")
		w.number(family)
	}
}

// within takes a nest and opens it: what the words leave of it counts.
func (w *words) within(s *set, attr uint16, inner *set) *Node {
	n := s[attr]
	if n == nil || !n.isNest() || w.hidden(n) {
		return nil
	}
	w.take(s, attr)
	w.open(inner, n.Children)
	return n
}

// inside is a node's child of this type; nil: there is none that can be read.
func inside(n *Node, attr uint16) *Node {
	if n == nil {
		return nil
	}
	for i := range n.Children {
		c := &n.Children[i]
		if c.role == RoleAttribute && c.Type == attr && (c.isNest() || c.Problem == None) {
			return c
		}
	}
	return nil
}

// raw takes the last attribute of this type that is bytes, which a set has not;
// nil: there is none, or all is not there.
func (w *words) raw(nodes []Node, attr uint16) (found *Node) {
	for i := range nodes {
		n := &nodes[i]
		if n.role == RoleAttribute && n.Type == attr && n.kind == Binary && n.Problem == None && !w.hidden(n) {
			found = n
		}
	}
	if found != nil {
		w.left--
	}
	return found
}

// joined appends the names of the bits that are set, without the prefix, in
// lower case, with sep between them; what has no name as a number.
func (w *words) joined(e *Enum, v uint64, sep byte) {
	w.gap()
	start := len(w.dst)
	for i := range e.Values {
		if bit := e.Values[i].N; bit != 0 && v&bit == bit {
			if len(w.dst) > start {
				w.dst = append(w.dst, sep)
			}
			w.dst = appendLower(w.dst, e.Values[i].Name[len(e.Prefix):])
			v &^= bit
		}
	}
	if v != 0 || len(w.dst) == start {
		if len(w.dst) > start {
			w.dst = append(w.dst, sep)
		}
		w.dst = appendHexNumber(w.dst, v)
	}
}
