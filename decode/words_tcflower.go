// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"math/bits"
	"strconv"
)

// A flowerWord is the word of a key of flower, and the key's mask.
type flowerWord struct {
	key, mask uint16
	word      string
	form      flowerForm
	names     []string // flowerFlags: by bit; flowerNames: by value
}

type flowerForm uint8

const (
	flowerValue flowerForm = iota
	flowerHex              //
	flowerEther            // an Ethernet type
	flowerProto            // an IP protocol
	flowerRange            // mask is the other end
	flowerFlags            // name, or no and name, of each bit of the mask
	flowerState            // +name or -name
	flowerNames            // by value
	flowerBytes            //
)

var flowerKeys = [...]flowerWord{
	{key: 102, word: "num_of_vlans"},
	{key: 23, word: "vlan_id"},
	{key: 24, word: "vlan_prio"},
	{key: 25, word: "vlan_ethtype", form: flowerEther},
	{key: 77, word: "cvlan_id"},
	{key: 78, word: "cvlan_prio"},
	{key: 79, word: "cvlan_ethtype", form: flowerEther},
	{key: 4, mask: 5, word: "dst_mac"},
	{key: 6, mask: 7, word: "src_mac"},
	{key: 8, word: "eth_type", form: flowerEther},
	{key: 103, word: "pppoe_sid"},
	{key: 104, word: "ppp_proto", form: flowerHex},
	{key: 9, word: "ip_proto", form: flowerProto},
	{key: 73, mask: 74, word: "ip_tos", form: flowerHex},
	{key: 75, mask: 76, word: "ip_ttl"},
	{key: 70, word: "mpls_label"},
	{key: 69, word: "mpls_tc"},
	{key: 68, word: "mpls_bos"},
	{key: 67, word: "mpls_ttl"},
	{key: 12, mask: 13, word: "dst_ip"},
	{key: 16, mask: 17, word: "dst_ip"},
	{key: 10, mask: 11, word: "src_ip"},
	{key: 14, mask: 15, word: "src_ip"},
	{key: 19, mask: 36, word: "dst_port"},
	{key: 21, mask: 38, word: "dst_port"},
	{key: 42, mask: 40, word: "dst_port"},
	{key: 18, mask: 35, word: "src_port"},
	{key: 20, mask: 37, word: "src_port"},
	{key: 41, mask: 39, word: "src_port"},
	{key: 89, mask: 90, word: "dst_port", form: flowerRange},
	{key: 87, mask: 88, word: "src_port", form: flowerRange},
	{key: 71, mask: 72, word: "tcp_flags", form: flowerHex},
	{key: 51, mask: 52, word: "type"},
	{key: 49, mask: 50, word: "code"},
	{key: 55, mask: 56, word: "type"},
	{key: 53, mask: 54, word: "code"},
	{key: 57, mask: 58, word: "arp_sip"},
	{key: 59, mask: 60, word: "arp_tip"},
	{key: 61, mask: 62, word: "arp_op", form: flowerNames, names: []string{"0", "request", "reply"}},
	{key: 63, mask: 64, word: "arp_sha"},
	{key: 65, mask: 66, word: "arp_tha"},
	{key: 105, word: "l2tpv3_sid"},
	{key: 108, mask: 109, word: "spi", form: flowerHex},
	{key: 106, word: "l2_miss"},
	{key: 29, mask: 30, word: "enc_dst_ip"},
	{key: 33, mask: 34, word: "enc_dst_ip"},
	{key: 27, mask: 28, word: "enc_src_ip"},
	{key: 31, mask: 32, word: "enc_src_ip"},
	{key: 26, word: "enc_key_id"},
	{key: 43, mask: 44, word: "enc_src_port"},
	{key: 45, mask: 46, word: "enc_dst_port"},
	{key: 80, mask: 81, word: "enc_tos", form: flowerHex},
	{key: 82, mask: 83, word: "enc_ttl"},
	{key: 110, mask: 111, word: "enc_flags", form: flowerFlags, names: flowerFlagNames},
	{key: 47, mask: 48, word: "ip_flags", form: flowerFlags, names: flowerFlagNames},
	{key: 91, mask: 92, word: "ct_state", form: flowerState, names: []string{"new", "est", "rel", "trk", "inv", "rpl"}},
	{key: 93, mask: 94, word: "ct_zone"},
	{key: 95, mask: 96, word: "ct_mark", form: flowerHex},
	{key: 97, mask: 98, word: "ct_label", form: flowerBytes},
	{key: 100, mask: 101, word: "hash", form: flowerHex},
}

var flowerFlagNames = []string{"frag", "firstfrag", "tuncsum", "tundf", "tunoam", "tuncrit"}

// flowerMax is the last attribute of flower.
const flowerMax = 111

// flowerSet is the attributes the line has not shown yet, as set is.
type flowerSet [flowerMax + 1]*Node

func (w *words) takeFlower(s *flowerSet, attr uint16) *Node {
	n := s[attr]
	if n != nil && attr != 0 {
		s[attr] = nil
		w.left--
		return n
	}
	return nil
}

// flower appends the keys a packet must have, then what is done with it.
func (w *words) flower(opts *Node) {
	var low set
	var s flowerSet
	w.open(&low, opts.Children)
	for i := range opts.Children {
		n := &opts.Children[i]
		if n.role == RoleAttribute && n.Type <= flowerMax && n.Problem == None && !w.hidden(n) && !n.isNest() &&
			(n.hasValue() || n.kind == Binary) {
			s[n.Type] = n
		}
	}
	const class, indev, flags, actions = 1, 2, 22, 3
	const ethType = 8
	if v, ok := bitsOf(s[ethType]); ok && v == uint64(netOrder(w.fixed("tcm_info"))) {
		w.takeFlower(&s, ethType) // tc makes it of the protocol
	}
	for i := range flowerKeys {
		w.flowerKey(&flowerKeys[i], &s)
	}
	w.flowerOptions(opts)
	w.filterCommon(&low, &filterCommon{class: class, indev: indev, flags: flags, actions: actions})
}

func (w *words) flowerKey(d *flowerWord, s *flowerSet) {
	n := s[d.key]
	if n == nil {
		return
	}
	w.takeFlower(s, d.key)
	mask := w.takeFlower(s, d.mask)
	w.key(d.word)
	v, ok := n.integer()
	m, masked := bitsOf(mask)
	if !masked {
		m = v.bits // all the kernel compares are those of its own
		if d.form == flowerState {
			m |= 1<<len(d.names) - 1 // a key without a mask is whole (fl_set_key_val)
		}
	}
	switch {
	case d.form == flowerBytes || n.kind == Binary:
		w.gap()
		w.dst = appendHex(w.dst, n.Payload())
		if mask != nil && !allOnes(mask.Payload()) {
			w.dst = appendHex(append(w.dst, '/'), mask.Payload())
		}
		return
	case d.form == flowerFlags && ok:
		w.flowerFlags(d.names, v.bits, m)
		return
	case d.form == flowerState && ok:
		w.flowerState(d.names, v.bits, m)
		return
	case d.form == flowerRange:
		w.put(n)
		if mask != nil {
			w.dst = w.value(append(w.dst, '-'), mask, true)
		}
		return
	case d.form == flowerHex && ok:
		w.hex(v.bits)
	case d.form == flowerEther && ok:
		w.flowerEther(v.bits)
	case d.form == flowerProto && ok:
		w.constant(&ipprotoEnum, v.bits)
	case d.form == flowerNames && ok && v.bits < uint64(len(d.names)):
		w.key(d.names[v.bits])
	default:
		w.put(n)
	}
	w.flowerMask(mask)
}

func bitsOf(n *Node) (uint64, bool) {
	if n == nil {
		return 0, false
	}
	i, ok := n.integer()
	return i.bits, ok
}

// flowerEther is an Ethernet type as flower writes it.
func (w *words) flowerEther(v uint64) {
	const ipv4 = 0x0800
	if v == ipv4 {
		w.key("ipv4")
		return
	}
	w.etherType(v)
}

// flowerMask leaves out the mask of all bits; an address's is a length where it
// is one.
func (w *words) flowerMask(mask *Node) {
	if mask == nil || allOnes(mask.Payload()) {
		return
	}
	w.dst = append(w.dst, '/')
	b := mask.Payload()
	if a, ok := mask.Addr(); ok && a.IsValid() {
		if n := prefixLen(b); n >= 0 {
			w.dst = strconv.AppendInt(w.dst, int64(n), 10)
			return
		}
		w.dst = w.value(w.dst, mask, true)
		return
	}
	if v, ok := mask.integer(); ok {
		w.dst = appendBase16(append(w.dst, "0x"...), v.bits)
		return
	}
	w.dst = w.value(w.dst, mask, true)
}

func allOnes(b []byte) bool {
	for _, c := range b {
		if c != 0xff {
			return false
		}
	}
	return true
}

// prefixLen is how many leading ones a mask has, -1 where others follow.
func prefixLen(b []byte) int {
	n, ended := 0, false
	for _, c := range b {
		ones := bits.LeadingZeros8(^c)
		if c<<ones != 0 || ended && c != 0 {
			return -1
		}
		n += ones
		ended = ended || ones < 8
	}
	return n
}

// flowerFlags is "frag/nofirstfrag": of the bits in the mask.
func (w *words) flowerFlags(names []string, v, mask uint64) {
	w.gap()
	start := len(w.dst)
	for i, name := range names {
		bit := uint64(1) << i
		if mask&bit == 0 {
			continue
		}
		if len(w.dst) > start {
			w.dst = append(w.dst, '/')
		}
		if v&bit == 0 {
			w.dst = append(w.dst, "no"...)
		}
		w.dst = append(w.dst, name...)
	}
	w.otherBits(start, len(names), v, mask)
}

// flowerState is "+trk+est-inv".
func (w *words) flowerState(names []string, v, mask uint64) {
	w.gap()
	start := len(w.dst)
	for i, name := range names {
		bit := uint64(1) << i
		if mask&bit != 0 {
			w.dst = append(append(w.dst, either(v&bit != 0, "+", "-")...), name...)
		}
	}
	w.otherBits(start, len(names), v, mask)
}

// otherBits appends the number where the names do not say all of it.
func (w *words) otherBits(start, named int, v, mask uint64) {
	if known := uint64(1)<<named - 1; mask&^known == 0 && v&^mask == 0 && len(w.dst) > start {
		return
	}
	w.dst = appendBase16(append(w.dst[:start], "0x"...), v)
	w.dst = appendBase16(append(w.dst, "/0x"...), mask)
}

// flowerOptions appends nests of keys: tunnel options with their masks, and
// those that tc has no short form of.
func (w *words) flowerOptions(opts *Node) {
	const encOpts, encMask, mpls, cfm = 84, 85, 99, 107
	var mask *Node
	for i := range opts.Children {
		if n := &opts.Children[i]; n.Type == encMask && n.isNest() && n.Problem == None {
			mask = n
			w.left--
		}
	}
	for i := range opts.Children {
		n := &opts.Children[i]
		if !n.isNest() || n.Problem != None {
			continue
		}
		switch n.Type {
		case encOpts:
			w.left--
			w.tunnelOptions(n, mask)
			mask = nil
		case mpls:
			w.left--
			w.flowerMPLS(n)
		case cfm:
			w.left--
			w.listedOne(n, "TCA_FLOWER_KEY_")
		}
	}
	if mask != nil {
		w.left++
	}
}

// flowerMPLS is "mpls lse depth 1 label 100 ttl 64 lse depth 2": what a packet's
// label stack has at some depths.
func (w *words) flowerMPLS(nest *Node) {
	const lse = 1
	w.key("mpls")
	for i := range nest.Children {
		n := &nest.Children[i]
		if n.Type != lse || !n.isNest() || n.Problem != None {
			w.left++
			continue
		}
		w.key("lse")
		var s set
		w.open(&s, n.Children)
		for _, key := range [...]struct {
			word string
			attr uint16
		}{{"depth", 1}, {"label", 5}, {"tc", 4}, {"bos", 3}, {"ttl", 2}} {
			w.pair(key.word, &s, key.attr)
		}
	}
}
