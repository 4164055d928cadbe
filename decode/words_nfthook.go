// SPDX-License-Identifier: Apache-2.0

package decode

import "strconv"

// Attributes of chains and flowtables with words.
const (
	nftaChainTable    = 1
	nftaChainHandle   = 2
	nftaChainName     = 3
	nftaChainHook     = 4
	nftaChainPolicy   = 5
	nftaChainUse      = 6
	nftaChainType     = 7
	nftaChainFlags    = 10
	nftaChainID       = 11
	nftaChainUserdata = 12

	nftaHookNum      = 1
	nftaHookPriority = 2
	nftaHookDev      = 3
	nftaHookDevs     = 4

	nftaFlowtableTable  = 1
	nftaFlowtableName   = 2
	nftaFlowtableHook   = 3
	nftaFlowtableUse    = 4
	nftaFlowtableHandle = 5
	nftaFlowtableFlags  = 7

	nftaFlowtableHookNum      = 1
	nftaFlowtableHookPriority = 2
	nftaFlowtableHookDevs     = 3

	nftaDeviceName   = 1
	nftaDevicePrefix = 2

	nftChainBase = 1
)

// Flags by nft's names.
var (
	nftChainWords = Enum{Flags: true, Values: []Value{{nftChainBase, "base"}, {0x2, "offload"}, {0x4, "binding"}}}

	nftFlowtableWords = Enum{Flags: true, Values: []Value{{0x1, "offload"}, {0x2, "counter"}}}
)

// nftChain appends a chain: "filter input type filter hook input priority 0
// policy drop". That it is a base chain its hook says.
func (w *words) nftChain(s *set) {
	w.pair("", s, nftaChainTable)
	w.pair("", s, nftaChainName)
	w.pair("handle", s, nftaChainHandle)
	w.pair("id", s, nftaChainID)
	w.pair("type", s, nftaChainType)
	var hook set
	based := false
	if n := w.within(s, nftaChainHook, &hook); n != nil {
		based = w.nftHook(&hook, nftaHookNum)
		w.pair("device", &hook, nftaHookDev)
		w.nftDevices(&hook, nftaHookDevs)
		w.nftPriority(&hook, nftaHookPriority)
	}
	if v, ok := w.num(s, nftaChainFlags); ok {
		if based {
			v &^= nftChainBase
		}
		w.nftFlags(&nftChainWords, v)
	}
	if v, ok := w.num(s, nftaChainPolicy); ok {
		w.key("policy")
		w.dst = appendVerdict(append(w.dst, ' '), v)
	}
	w.pair("use", s, nftaChainUse)
	w.nftComment(w.m.Attrs, nftaChainUserdata)
}

// nftFlags appends flags, if there are any.
func (w *words) nftFlags(e *Enum, v uint64) {
	if v != 0 {
		w.key("flags")
		w.joined(e, v, ',')
	}
}

// nftFlowtable appends a flowtable: "filter ft hook ingress priority 0 devices
// { v0, v1 }".
func (w *words) nftFlowtable(s *set) {
	w.pair("", s, nftaFlowtableTable)
	w.pair("", s, nftaFlowtableName)
	w.pair("handle", s, nftaFlowtableHandle)
	var hook set
	if n := w.within(s, nftaFlowtableHook, &hook); n != nil {
		if v, ok := w.num(&hook, nftaFlowtableHookNum); ok {
			w.key("hook")
			w.key(hookName(nfprotoNetdev, v))
		}
		w.nftPriority(&hook, nftaFlowtableHookPriority)
		w.nftDevices(&hook, nftaFlowtableHookDevs)
	}
	if v, ok := w.num(s, nftaFlowtableFlags); ok {
		w.nftFlags(&nftFlowtableWords, v)
	}
	w.pair("use", s, nftaFlowtableUse)
}

// nftPriority appends a priority, which may be below zero.
func (w *words) nftPriority(s *set, attr uint16) {
	if v, ok := w.num(s, attr); ok {
		w.key("priority")
		w.dst = strconv.AppendInt(append(w.dst, ' '), int64(int32(v)), 10)
	}
}

func (w *words) nftHook(s *set, attr uint16) bool {
	v, ok := w.num(s, attr)
	if ok {
		w.key("hook")
		w.key(hookName(w.fixed("nfgen_family"), v))
	}
	return ok
}

const (
	nfprotoARP    = 3
	nfprotoNetdev = 5
)

// hookName is nft's name of a hook, which each family numbers its own way.
func hookName(family, hook uint64) string {
	names := []string{"prerouting", "input", "forward", "output", "postrouting", "ingress"}
	switch family {
	case nfprotoARP:
		names = []string{"input", "output", "forward"}
	case nfprotoNetdev:
		names = []string{"ingress", "egress"}
	}
	if hook < uint64(len(names)) {
		return names[hook]
	}
	return strconv.FormatUint(hook, 10)
}

// nftDevices appends interfaces by name: "devices { v0, v1* }".
func (w *words) nftDevices(s *set, attr uint16) {
	var none set
	n := w.within(s, attr, &none)
	if n == nil {
		return
	}
	w.key("devices {")
	first := true
	for i := range n.Children {
		dev := &n.Children[i]
		if dev.role != RoleAttribute || dev.Problem != None || !dev.hasValue() || dev.Type != nftaDeviceName && dev.Type != nftaDevicePrefix {
			continue
		}
		if !first {
			w.dst = append(w.dst, ',')
		}
		first = false
		w.put(dev)
		if dev.Type == nftaDevicePrefix {
			w.dst = append(w.dst, '*')
		}
		w.left--
	}
	w.key("}")
}
