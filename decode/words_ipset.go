// SPDX-License-Identifier: Apache-2.0

package decode

// Commands with words (IPSET_CMD_*, linux/netfilter/ipset/ip_set.h).
const (
	ipsetCmdCreate = 2
	ipsetCmdAdd    = 9
	ipsetCmdDel    = 10
	ipsetCmdTest   = 11
)

// ipsetVerbs are ipset's commands, by number.
var ipsetVerbs = [...]string{
	2: "create", 3: "destroy", 4: "flush", 5: "rename", 6: "swap", 7: "list", 8: "save", 9: "add", 10: "del", 11: "test",
}

func ipsetVerb(number uint16) string {
	if number < uint16(len(ipsetVerbs)) {
		return ipsetVerbs[number]
	}
	return ""
}

// Attributes with words: of commands, then of sets and elements.
const (
	ipsetProtocol = 1
	ipsetSetname  = 2
	ipsetTypename = 3 // of rename and swap the other name
	ipsetRevision = 4
	ipsetFamilyNr = 5
	ipsetFlags    = 6
	ipsetData     = 7
	ipsetADT      = 8
	ipsetLineno   = 9

	ipsetIP        = 1
	ipsetIPTo      = 2
	ipsetCIDR      = 3
	ipsetPort      = 4
	ipsetPortTo    = 5
	ipsetTimeout   = 6
	ipsetProto     = 7
	ipsetCadtFlags = 8
	ipsetLine      = 9
	ipsetMark      = 10
	ipsetMarkmask  = 11
	ipsetBitmask   = 12

	ipsetHashsize   = 18
	ipsetMaxelem    = 19
	ipsetNetmask    = 20
	ipsetBucketsize = 21
	ipsetSize       = 23

	ipsetProtocolNow    = 7
	ipsetProtocolBefore = 6
	ipsetWithCounters   = 0x8
	ipsetWithComment    = 0x10
	ipsetWithForceadd   = 0x20
	ipsetWithSkbinfo    = 0x40
	ipsetWildcard       = 0x80
)

// ipset appends a command of ipset(8): "s0 10.0.0.9/24 timeout 60"; false: the
// message is another. The protocol's version is left out unless it is odd.
func (w *words) ipset(number uint16) bool {
	if number == 0 || number > 15 {
		return false
	}
	var s set
	w.open(&s, w.m.Attrs)
	if v, ok := w.num(&s, ipsetProtocol); ok && v != ipsetProtocolNow && v != ipsetProtocolBefore {
		w.key("protocol")
		w.number(v)
	}
	w.pair("", &s, ipsetSetname)
	switch {
	case number == ipsetCmdCreate || number > ipsetCmdTest:
		w.ipsetType(&s)
		w.ipsetOptions(&s)
	default:
		w.ipsetOther(&s)
	}
	w.ipsetElements(&s)
	if v, ok := w.num(&s, ipsetFlags); ok && v != 0 {
		w.key("flags")
		w.joined(&ipsetCmdFlagsEnum, v, ',')
	}
	if v, ok := w.num(&s, ipsetLineno); ok && v != 0 {
		w.key("line")
		w.number(v)
	}
	exist := number == ipsetCmdCreate || number == ipsetCmdAdd || number == ipsetCmdDel
	if exist && w.m.isRequest() && w.m.Header.Flags&nlmFlagExcl == 0 {
		w.key("-exist")
	}
	w.derived(&s, w.m.Attrs, "IPSET_ATTR_")
	return true
}

// ipsetOther appends the second name of rename and swap; of a list's answer its
// type.
func (w *words) ipsetOther(s *set) {
	n := s[ipsetTypename]
	if n != nil && n.Name() == "IPSET_ATTR_SETNAME2" {
		w.pair("", s, ipsetTypename)
		return
	}
	w.ipsetType(s)
	if n := s[ipsetData]; n != nil && n.Def != nil && n.Def.Space.root() == &ipsetCreateSpace {
		w.ipsetOptions(s)
	}
}

func (w *words) ipsetType(s *set) {
	if n := w.take(s, ipsetTypename); n != nil {
		w.gap()
		w.dst = appendSetType(w.dst, n.Bytes())
	}
	if v, ok := w.num(s, ipsetFamilyNr); ok {
		switch v {
		case afUnspec:
			w.key("family unspec")
		case afInet:
			w.key("family inet")
		case afInet6:
			w.key("family inet6")
		default:
			w.key("family")
			w.number(v)
		}
	}
	w.pair("revision", s, ipsetRevision)
}

// appendSetType appends a type as it is, commas too, if it is one.
func appendSetType(dst, name []byte) []byte {
	for _, c := range name {
		if (c < 'a' || c > 'z') && c != ':' && c != ',' {
			return AppendQuoted(dst, name)
		}
	}
	return append(dst, name...)
}

// ipsetOptions appends how a set is made, in the order of `ipset save`.
func (w *words) ipsetOptions(s *set) {
	var data set
	n := w.within(s, ipsetData, &data)
	if n == nil {
		return
	}
	if data[ipsetIP] != nil || data[ipsetPort] != nil {
		w.key("range")
		w.gap()
		w.ipsetAddress(&data, ipsetIP, ipsetCIDR, ipsetIPTo)
		w.ipsetPorts(&data)
	}
	w.pair("netmask", &data, ipsetNetmask)
	w.ipsetWrapped("bitmask", &data, ipsetBitmask)
	w.pair("markmask", &data, ipsetMarkmask)
	w.pair("hashsize", &data, ipsetHashsize)
	w.pair("maxelem", &data, ipsetMaxelem)
	w.pair("bucketsize", &data, ipsetBucketsize)
	w.pair("size", &data, ipsetSize)
	w.pair("timeout", &data, ipsetTimeout)
	if v, ok := w.num(&data, ipsetCadtFlags); ok {
		w.ipsetWith(v)
	}
	w.derived(&data, n.Children, "IPSET_ATTR_")
}

// ipsetWith appends what a set is made with.
func (w *words) ipsetWith(flags uint64) {
	for _, f := range [...]struct {
		bit  uint64
		word string
	}{
		{ipsetWithCounters, "counters"}, {ipsetWithComment, "comment"}, {ipsetWithForceadd, "forceadd"},
		{ipsetWithSkbinfo, "skbinfo"}, {ipsetWildcard, "wildcard"},
	} {
		if flags&f.bit != 0 {
			w.key(f.word)
			flags &^= f.bit
		}
	}
	if flags != 0 {
		w.key("flags")
		w.joined(&ipsetCadtFlagsEnum, flags, ',')
	}
}

// ipsetWrapped appends an address that is a nest of its own.
func (w *words) ipsetWrapped(word string, s *set, attr uint16) {
	if ip := w.ipsetIP(s, attr); ip != nil {
		w.key(word)
		w.put(ip)
	}
}

// ipsetIP takes the address in a nest; nil: there is none, or not it alone.
func (w *words) ipsetIP(s *set, attr uint16) *Node {
	n := s[attr]
	if n == nil || len(n.Children) != 1 {
		return nil
	}
	ip := &n.Children[0]
	if ip.kind != IP || ip.Problem != None || !ip.hasValue() {
		return nil
	}
	w.take(s, attr)
	return ip
}
