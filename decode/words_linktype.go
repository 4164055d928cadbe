// SPDX-License-Identifier: Apache-2.0

package decode

import "bytes"

const (
	infoKind      = 1 // IFLA_INFO_KIND
	infoData      = 2 // IFLA_INFO_DATA
	infoSlaveKind = 4 // IFLA_INFO_SLAVE_KIND
	infoSlaveData = 5 // IFLA_INFO_SLAVE_DATA

	vethPeer = 1 // VETH_INFO_PEER, VXCAN_INFO_PEER
	greIkey  = 4 // IFLA_GRE_IKEY
	greOkey  = 5 // IFLA_GRE_OKEY
)

// linkType is "type vxlan id 42 dev v0": IFLA_LINKINFO.
func (w *words) linkType(s *set) {
	info := w.take(s, iflaLinkinfo)
	if info == nil {
		return
	}
	var in set
	w.open(&in, info.Children)
	if kind := in[infoKind]; kind != nil {
		w.pair("type", &in, infoKind)
		w.linkData(w.take(&in, infoData), string(kind.Bytes()))
	}
	if kind := in[infoSlaveKind]; kind != nil {
		w.key("type")
		w.put(w.take(&in, infoSlaveKind))
		w.dst = append(w.dst, "_slave"...)
	}
	w.linkData(w.take(&in, infoSlaveData), "")
}

func (w *words) linkData(nest *Node, kind string) {
	if nest == nil {
		return
	}
	if !nest.isNest() || nest.Def == nil || nest.Def.Space == nil {
		w.left++
		return
	}
	var s set
	w.open(&s, nest.Children)
	if kind == "veth" || kind == "vxcan" {
		w.peer(w.take(&s, vethPeer))
	}
	known := dataWords(kind)
	if nest.Def.Space.root() == &brportSpace {
		known = brportWords[:]
	}
	if len(known) > 0 && &known[0] == &greWords[0] && sameValue(s[greIkey], s[greOkey]) {
		w.pair("key", &s, greIkey)
		w.take(&s, greOkey)
	}
	w.dataWords(&s, known)
	if w.m.isRequest() { // the kernel tells every setting a bridge has
		w.derived(&s, nest.Children, nest.Def.Space.Prefix)
	}
}

// dataWords takes what has a word.
func (w *words) dataWords(s *set, known []dataWord) {
	for i := range known {
		d := &known[i]
		n := s[d.attr]
		if n == nil {
			continue
		}
		if d.form == formZero {
			if v, ok := n.integer(); ok && v.bits == 0 {
				w.take(s, d.attr)
			}
			continue
		}
		w.dataWord(d, w.take(s, d.attr))
	}
}

func (w *words) dataWord(d *dataWord, n *Node) {
	i, ok := n.integer()
	if d.form == formRange && n.kind == StructOf && n.Problem == None {
		w.key(d.word)
		for j := range n.Children {
			w.put(&n.Children[j])
		}
		return
	}
	if !ok {
		w.key(d.word)
		w.put(n)
		return
	}
	switch d.form {
	case formDev:
		if i.bits != 0 {
			w.devNode(d.word, n, i.bits)
		}
	case formConstant:
		w.key(d.word)
		if n.enum().root() == &ethPEnum {
			w.etherType(i.bits)
			return
		}
		w.constant(n.enum(), i.bits)
	case formNames:
		w.key(d.word)
		if i.bits < uint64(len(d.names)) {
			w.key(d.names[i.bits])
		} else {
			w.number(i.bits)
		}
	case formOnOff:
		w.key(d.word)
		if i.bits > 1 {
			w.number(i.bits)
		} else {
			w.key(either(i.bits != 0, "on", "off"))
		}
	case formNumber:
		if i.bits != 0 && i.bits != d.without {
			w.key(d.word)
			w.put(n)
		}
	case formDefault, formSwitch:
		if d.form == formDefault && i.bits == d.without {
			return
		}
		if i.bits == 0 {
			w.key("no" + d.word)
		} else {
			w.key(d.word)
		}
	default:
		w.key(d.word)
		w.put(n)
	}
}

// etherType is a VLAN's protocol as ip writes it.
func (w *words) etherType(v uint64) {
	switch v {
	case 0x8100:
		w.key("802.1Q")
	case 0x88a8:
		w.key("802.1ad")
	default:
		w.constant(&ethPEnum, v)
	}
}

// peer is the other end of a pair: struct ifinfomsg and attributes of a link.
func (w *words) peer(n *Node) {
	if n == nil {
		return
	}
	var s set
	w.open(&s, n.Children)
	w.key("peer")
	w.pair("name", &s, iflaIfname)
	w.pair("txqueuelen", &s, iflaTxqlen)
	w.pair("address", &s, iflaAddress)
	w.pair("broadcast", &s, iflaBroadcast)
	w.pair("mtu", &s, iflaMTU)
	w.linkRest(&s)
}

// sameValue says whether two attributes are there with the same value, not zero.
func sameValue(a, b *Node) bool {
	return a != nil && b != nil && !isZero(a.Payload()) && bytes.Equal(a.Payload(), b.Payload())
}
