// SPDX-License-Identifier: Apache-2.0

package decode

const (
	iflaProtinfo   = 12 // IFLA_PROTINFO
	iflaAFSpec     = 26 // IFLA_AF_SPEC
	bridgeFlags    = 0  // IFLA_BRIDGE_FLAGS
	bridgeVlanInfo = 2  // IFLA_BRIDGE_VLAN_INFO
	inet6AddrGen   = 8  // IFLA_INET6_ADDR_GEN_MODE
	vlanRangeBegin = 8  // BRIDGE_VLAN_INFO_RANGE_BEGIN
	vlanRangeEnd   = 16 // BRIDGE_VLAN_INFO_RANGE_END
)

// linkAF is what an address family says of a link: of AF_BRIDGE a port's
// settings and VLANs, in the words of `bridge`.
func (w *words) linkAF(s *set) {
	if n := s[iflaProtinfo]; n != nil && n.isNest() && n.Def.Space != nil {
		w.take(s, iflaProtinfo)
		var in set
		w.open(&in, n.Children)
		if n.Def.Space.root() == &brportSpace {
			w.dataWords(&in, brportWords[:])
		}
		w.derived(&in, n.Children, n.Def.Space.Prefix)
	}
	spec := s[iflaAFSpec]
	if spec == nil || !spec.isNest() {
		return
	}
	w.take(s, iflaAFSpec)
	if w.fixed("ifi_family") == afBridge {
		w.bridgeVlans(spec.Children)
		return
	}
	var families set
	w.open(&families, spec.Children)
	inet6 := families[afInet6]
	if inet6 == nil || !inet6.isNest() {
		return
	}
	w.take(&families, afInet6)
	var in set
	w.open(&in, inet6.Children)
	if v, ok := w.num(&in, inet6AddrGen); ok {
		w.key("addrgenmode")
		w.constant(&addrGenModeEnum, v)
	}
}

// bridgeVlans takes each of the nest's VLANs, for they come in numbers.
func (w *words) bridgeVlans(nodes []Node) {
	begun := false
	for i := range nodes {
		n := &nodes[i]
		switch {
		case n.Type == bridgeFlags && n.Problem == None && n.kind == U16:
			v, _ := n.integer()
			w.flags(&bridgeFlagsEnum, v.bits)
		case n.Type == bridgeVlanInfo && n.Problem == None && len(n.Children) == 2:
			flags, _ := n.Children[0].integer()
			vid, _ := n.Children[1].integer()
			if flags.bits&vlanRangeEnd != 0 && !begun {
				w.key("vid ")
			}
			w.bridgeVlan(flags.bits, vid.bits)
			begun = flags.bits&vlanRangeBegin != 0
		default:
			w.left++
		}
	}
}

// bridgeVlan is one VLAN, or with those before it a range: "vid 20-30".
func (w *words) bridgeVlan(flags, vid uint64) {
	if flags&vlanRangeEnd != 0 {
		w.dst = appendDigits(append(w.dst, '-'), vid)
	} else {
		w.key("vid")
		w.number(vid)
	}
	if flags&vlanRangeBegin == 0 {
		if flags &^= vlanRangeEnd; flags != 0 {
			w.flags(&bridgeVlanFlagsEnum, flags)
		}
	}
}
