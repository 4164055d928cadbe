// SPDX-License-Identifier: Apache-2.0

package decode

import "strings"

const (
	infoKind      = 1 // IFLA_INFO_KIND
	infoData      = 2 // IFLA_INFO_DATA
	infoSlaveKind = 4 // IFLA_INFO_SLAVE_KIND
	infoSlaveData = 5 // IFLA_INFO_SLAVE_DATA

	vethPeer = 1 // VETH_INFO_PEER, VXCAN_INFO_PEER
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
		w.linkData(w.take(&in, infoSlaveData), "")
	}
}

// A dataWord is the word ip has for an attribute of a link's type, where it is
// not the attribute's own name in lower case.
type dataWord struct {
	attr    uint16
	word    string
	form    dataForm
	without uint64 // formDefault: the value ip leaves out
}

type dataForm uint8

const (
	formValue    dataForm = iota
	formDev               // an interface
	formConstant          // the constant without its prefix, in lower case
	formSwitch            // the word, or no and the word
	formDefault           // a switch that is left out at its default
)

// dataWords are the words of a link's type in the order of ip. What is not in
// them follows by its own name.
func dataWords(kind string) []dataWord {
	switch kind {
	case "vxlan":
		return vxlanWords
	case "vlan":
		return []dataWord{{attr: 5, word: "protocol", form: formConstant}, {attr: 1, word: "id"}}
	case "macvlan", "macvtap":
		return []dataWord{{attr: 1, word: "mode", form: formConstant}}
	case "ipvlan", "ipvtap":
		return []dataWord{{attr: 1, word: "mode", form: formConstant}}
	case "vrf":
		return []dataWord{{attr: 1, word: "table"}}
	case "geneve":
		return []dataWord{{attr: 1, word: "id"}, {attr: 2, word: "remote"}, {attr: 7, word: "remote"}, {attr: 5, word: "dstport"}}
	case "gre", "gretap", "ip6gre", "ip6gretap", "erspan", "ip6erspan":
		return []dataWord{{attr: 7, word: "remote"}, {attr: 6, word: "local"}, {attr: 8, word: "ttl"}, {attr: 1, word: "dev", form: formDev}}
	case "ipip", "sit", "ip6tnl":
		return []dataWord{{attr: 3, word: "remote"}, {attr: 2, word: "local"}, {attr: 4, word: "ttl"}, {attr: 1, word: "dev", form: formDev}}
	case "bond":
		return []dataWord{{attr: 1, word: "mode", form: formConstant}, {attr: 3, word: "miimon"}}
	}
	return nil
}

// vxlanWords is IFLA_VXLAN_*.
var vxlanWords = []dataWord{
	{attr: 1, word: "id"},
	{attr: 2, word: "remote"},
	{attr: 16, word: "remote"},
	{attr: 4, word: "local"},
	{attr: 17, word: "local"},
	{attr: 3, word: "dev", form: formDev},
	{attr: 10, word: "srcport"},
	{attr: 15, word: "dstport"},
	{attr: 7, word: "learning", form: formDefault, without: 1},
	{attr: 11, word: "proxy", form: formDefault},
	{attr: 12, word: "rsc", form: formDefault},
	{attr: 13, word: "l2miss", form: formDefault},
	{attr: 14, word: "l3miss", form: formDefault},
	{attr: 6, word: "tos"},
	{attr: 5, word: "ttl"},
	{attr: 8, word: "ageing"},
	{attr: 9, word: "maxaddress"},
	{attr: 18, word: "udpcsum", form: formSwitch},
	{attr: 19, word: "udp6zerocsumtx", form: formSwitch},
	{attr: 20, word: "udp6zerocsumrx", form: formSwitch},
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
	for _, d := range dataWords(kind) {
		if n := w.take(&s, d.attr); n != nil {
			w.dataWord(&d, n)
		}
	}
	w.derived(&s, nest.Children, nest.Def.Space.Prefix)
}

func (w *words) dataWord(d *dataWord, n *Node) {
	i, ok := n.integer()
	if !ok {
		w.key(d.word)
		w.put(n)
		return
	}
	switch d.form {
	case formDev:
		w.dev(d.word, i.bits)
	case formConstant:
		w.key(d.word)
		if n.enum() == &ethPEnum {
			w.key(etherName(i.bits))
			return
		}
		w.constant(n.enum(), i.bits)
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

// etherName is a VLAN's protocol as ip writes it.
func etherName(v uint64) string {
	switch v {
	case 0x8100:
		return "802.1Q"
	case 0x88a8:
		return "802.1ad"
	}
	return strings.ToLower(string(appendEnum(nil, &ethPEnum, integer{bits: v})))
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
