// SPDX-License-Identifier: Apache-2.0

package decode

// Attributes of sets with words.
const (
	nftaSetTable      = 1
	nftaSetName       = 2
	nftaSetFlags      = 3
	nftaSetKeyType    = 4
	nftaSetKeyLen     = 5
	nftaSetDataType   = 6
	nftaSetDataLen    = 7
	nftaSetPolicy     = 8
	nftaSetDesc       = 9
	nftaSetID         = 10
	nftaSetTimeout    = 11
	nftaSetGCInterval = 12
	nftaSetObjType    = 15
	nftaSetHandle     = 16
	nftaSetExpr       = 17
	nftaSetExprs      = 18

	nftaSetDescSize   = 1
	nftaSetDescConcat = 2
	nftaSetFieldLen   = 1

	nftDataVerdict = 0xffffff00
	nftVerdictLen  = 16 // of registers for it

	nftSetMap    = 0x8
	nftSetObject = 0x40
	nftSetConcat = 0x80
)

// nftType is a kind of data as nft numbers them, for the kernel only keeps the
// number; length is in bytes, 0 where it may be any.
type nftType struct {
	name   string
	length uint64
}

var nftTypes = [...]nftType{
	{"invalid", 0}, {"verdict", 0}, {"nf_proto", 1}, {"bitmask", 0}, {"integer", 0}, {"string", 0}, {"ll_addr", 0},
	{"ipv4_addr", 4}, {"ipv6_addr", 16}, {"ether_addr", 6}, {"ether_type", 2}, {"arp_op", 2}, {"inet_proto", 1},
	{"inet_service", 2}, {"icmp_type", 1}, {"tcp_flag", 1}, {"dccp_pkttype", 1}, {"mh_type", 1}, {"time", 4}, {"mark", 4},
	{"iface_index", 4}, {"iface_type", 2}, {"realm", 4}, {"classid", 4}, {"uid", 4}, {"gid", 4}, {"ct_state", 4},
	{"ct_dir", 1}, {"ct_status", 4}, {"icmpv6_type", 1}, {"ct_label", 16}, {"pkt_type", 1}, {"icmp_code", 1},
	{"icmpv6_code", 1}, {"icmpx_code", 1}, {"devgroup", 4}, {"dscp", 1}, {"ecn", 1}, {"fib_addrtype", 4}, {"boolean", 1},
	{"ct_event", 4}, {"ifname", 16}, {"igmp_type", 1}, {"time", 8}, {"hour", 4}, {"day", 1}, {"cgroupsv2", 8},
}

// nftTypeBits is how many bits of a number each type of a concatenation has.
const nftTypeBits = 6

// nftSet appends a set or a map: "filter s type ipv4_addr . inet_service flags
// interval,timeout".
func (w *words) nftSet(s *set) {
	w.pair("", s, nftaSetTable)
	w.pair("", s, nftaSetName)
	w.pair("handle", s, nftaSetHandle)
	implied := w.nftSetType(s)
	if v, ok := w.num(s, nftaSetFlags); ok {
		w.nftFlags(&nftSetWords, v&^implied)
	}
	w.nftSetDesc(s)
	w.nftMillis("timeout", s, nftaSetTimeout)
	w.nftMillis("gc-interval", s, nftaSetGCInterval)
	if v, ok := w.num(s, nftaSetPolicy); ok && v != 0 {
		w.key("policy")
		w.constant(&nftablesSetPoliciesEnum, v)
	}
	w.nftSetExpressions(s)
	w.pair("id", s, nftaSetID)
}

// nftSetWords are flags by nft's names where those differ from the kernel's.
var nftSetWords = Enum{Flags: true, Values: []Value{
	{0x1, "anonymous"},
	{0x2, "constant"},
	{0x4, "interval"},
	{nftSetMap, "map"},
	{0x10, "timeout"},
	{0x20, "dynamic"},
	{nftSetObject, "object"},
	{nftSetConcat, "concat"},
	{0x100, "expr"},
}}

// nftSetType appends what keys and values are; implied are the flags that this
// tells.
func (w *words) nftSetType(s *set) (implied uint64) {
	key, keyed := w.num(s, nftaSetKeyType)
	if keyed {
		w.key("type")
		if w.nftTypeWord(key) > 1 {
			implied |= nftSetConcat
		}
	}
	w.nftLength("key-len", s, nftaSetKeyLen, key)
	if data, ok := w.num(s, nftaSetDataType); ok {
		implied |= nftSetMap
		w.key(":")
		if data == nftDataVerdict {
			w.key("verdict")
			if n := s[nftaSetDataLen]; n != nil {
				if v, ok := n.integer(); ok && v.bits == nftVerdictLen {
					w.take(s, nftaSetDataLen)
				}
			}
			data = 0
		} else {
			w.nftTypeWord(data)
		}
		w.nftLength("data-len", s, nftaSetDataLen, data)
	}
	if object, ok := w.num(s, nftaSetObjType); ok {
		implied |= nftSetObject
		w.key(":")
		w.nftObjectType(object)
	}
	return implied
}

// nftTypeWord appends a type, "a . b" where it is several, and says how many.
func (w *words) nftTypeWord(v uint64) (parts int) {
	for shift := 30; shift >= 0; shift -= nftTypeBits {
		one := v >> shift & (1<<nftTypeBits - 1)
		if one == 0 && (parts == 0 && shift > 0) {
			continue
		}
		if parts++; parts > 1 {
			w.key(".")
		}
		if one != 0 && one < uint64(len(nftTypes)) {
			w.key(nftTypes[one].name)
		} else {
			w.number(one)
		}
	}
	return parts
}

// nftLength appends a length that its type does not tell.
func (w *words) nftLength(word string, s *set, attr uint16, typ uint64) {
	if v, ok := w.num(s, attr); ok && v != nftTypeLength(typ) {
		w.key(word)
		w.number(v)
	}
}

// nftTypeLength is how many bytes a type has, of several each filling registers
// of 4; 0 where it may be any.
func nftTypeLength(v uint64) (length uint64) {
	if v < 1<<nftTypeBits {
		return nftPartLength(v)
	}
	for ; v != 0; v >>= nftTypeBits {
		part := nftPartLength(v & (1<<nftTypeBits - 1))
		if part == 0 {
			return 0
		}
		length += (part + 3) &^ 3
	}
	return length
}

func nftPartLength(v uint64) uint64 {
	if v < uint64(len(nftTypes)) {
		return nftTypes[v].length
	}
	return 0
}

// nftSetDesc appends how large a set may be, and the lengths of a key's parts.
func (w *words) nftSetDesc(s *set) {
	var desc, fields set
	if w.within(s, nftaSetDesc, &desc) == nil {
		return
	}
	w.pair("size", &desc, nftaSetDescSize)
	concat := w.within(&desc, nftaSetDescConcat, &fields)
	if concat == nil {
		return
	}
	w.key("field-len")
	for i := range concat.Children {
		field := inside(&concat.Children[i], nftaSetFieldLen)
		if field == nil || len(concat.Children[i].Children) != 1 {
			continue
		}
		if v, ok := field.integer(); ok {
			w.number(v.bits)
			w.left--
		}
	}
}

// nftMillis appends a time that is not zero.
func (w *words) nftMillis(word string, s *set, attr uint16) {
	if v, ok := w.num(s, attr); ok && v != 0 {
		w.key(word)
		w.gap()
		w.dst = appendUnit(w.dst, Millis, v)
	}
}

// nftSetExpressions appends what each element gets.
func (w *words) nftSetExpressions(s *set) {
	if n := s[nftaSetExpr]; n != nil && n.isNest() && w.nftExpression(n) {
		w.take(s, nftaSetExpr)
	}
	if n := s[nftaSetExprs]; n != nil && n.isNest() {
		w.take(s, nftaSetExprs)
		w.nftExpressions(n)
	}
}
