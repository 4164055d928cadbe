// SPDX-License-Identifier: Apache-2.0

package decode

import "strconv"

// Attributes of links with words (IFLA_*, linux/if_link.h).
const (
	iflaAddress     = 1
	iflaBroadcast   = 2
	iflaIfname      = 3
	iflaMTU         = 4
	iflaLink        = 5
	iflaQdisc       = 6
	iflaMaster      = 10
	iflaTxqlen      = 13
	iflaOperstate   = 16
	iflaLinkmode    = 17
	iflaLinkinfo    = 18
	iflaNetNsPid    = 19
	iflaIfalias     = 20
	iflaGroup       = 27
	iflaNetNsFd     = 28
	iflaExtMask     = 29
	iflaNumTxQueues = 31
	iflaNumRxQueues = 32
	iflaCarrier     = 33
	iflaLinkNetnsid = 37
	iflaProtoDown   = 39
	iflaGSOMaxSegs  = 40
	iflaGSOMaxSize  = 41
	iflaTargetNetns = 46
	iflaPropList    = 52
	iflaAltIfname   = 53
	iflaGROMaxSize  = 58
)

// Bits of ifi_flags with words (linux/if.h).
const (
	iffUp        = 0x1
	iffNoARP     = 0x80
	iffPromisc   = 0x100
	iffAllmulti  = 0x200
	iffMulticast = 0x1000
	iffDynamic   = 0x8000
)

// link appends a link in the order of `ip link`, what is of its type last.
func (w *words) link() {
	var s set
	w.open(&s, w.m.Attrs)
	w.extMask(&s)
	if !w.m.isRequest() {
		w.linkShown(&s)
		return
	}
	w.linkName(&s)
	if w.m.Header.Type != rtmGetLink {
		w.linkFlags()
	}
	if w.fixed("ifi_family") == afBridge {
		w.key("bridge")
	}
	w.pair("txqueuelen", &s, iflaTxqlen)
	w.pair("address", &s, iflaAddress)
	w.pair("broadcast", &s, iflaBroadcast)
	w.pair("mtu", &s, iflaMTU)
	w.linkRest(&s)
	w.linkAF(&s)
	w.linkType(&s)
}

// extMask leaves out what ip always asks for.
func (w *words) extMask(s *set) {
	const vf, skipStats = 0x1, 0x8
	n := s[iflaExtMask]
	if n == nil {
		return
	}
	if v, ok := n.integer(); ok && v.bits&^(vf|skipStats) == 0 {
		w.take(s, iflaExtMask)
	}
}

// linkName is which link: "v0", "index 7", "v0 name v1" where it gets another
// name.
func (w *words) linkName(s *set) {
	index, name := w.fixed("ifi_index"), w.take(s, iflaIfname)
	known := name != nil && w.beside(IfIndex, index) == string(name.Bytes())
	switch {
	case name == nil && index != 0:
		w.dev("", index)
	case name != nil && (index == 0 || known):
		w.put(name)
	case name != nil && w.m.verb() == "add":
		w.put(name)
		w.key("index")
		w.number(index)
	case name != nil:
		w.dev("", index)
		w.key("name")
		w.put(name)
	}
	w.pair("altname", s, iflaAltIfname)
	w.devOf("link", s, iflaLink)
}

// linkFlags are the switches the request turns. Where ifi_change is 0 and
// there are flags, the kernel takes all of them.
func (w *words) linkFlags() {
	flags, change := w.fixed("ifi_flags"), w.fixed("ifi_change")
	if change == 0 && flags != 0 {
		change = flags | iffUp
	}
	if change&iffUp != 0 {
		w.key([2]string{"down", "up"}[flags&iffUp])
	}
	for _, f := range [...]struct {
		bit  uint64
		word string
		not  bool
	}{
		{iffNoARP, "arp", true}, {iffDynamic, "dynamic", false}, {iffMulticast, "multicast", false},
		{iffAllmulti, "allmulticast", false}, {iffPromisc, "promisc", false},
	} {
		if change&f.bit != 0 {
			w.key(f.word)
			on := (flags&f.bit != 0) != f.not
			w.key(either(on, "on", "off"))
			change &^= f.bit
		}
	}
	change &= w.fixed("ifi_change") &^ iffUp
	if rest := uint32(change); rest != 0 && ^rest != iffUp|iffNoARP|iffDynamic|iffMulticast|iffAllmulti|iffPromisc { // nor all there are
		w.key("flags")
		w.hex(flags & change)
		w.dst = appendBase16(append(w.dst, "/0x"...), change)
	}
}

// linkRest is what `ip link set` takes after the MTU.
func (w *words) linkRest(s *set) {
	w.pair("numtxqueues", s, iflaNumTxQueues)
	w.pair("numrxqueues", s, iflaNumRxQueues)
	w.pair("gso_max_size", s, iflaGSOMaxSize)
	w.pair("gso_max_segs", s, iflaGSOMaxSegs)
	w.pair("gro_max_size", s, iflaGROMaxSize)
	w.pair("netns", s, iflaNetNsPid)
	w.pair("netns fd", s, iflaNetNsFd)
	w.pair("target-nsid", s, iflaTargetNetns)
	w.pair("link-netnsid", s, iflaLinkNetnsid)
	w.pair("alias", s, iflaIfalias)
	w.onOff("carrier", s, iflaCarrier)
	w.onOff("protodown", s, iflaProtoDown)
	if v, ok := w.num(s, iflaMaster); ok && v == 0 {
		w.key("nomaster")
	} else if ok {
		w.dev("master", v)
	}
	w.linkModes(s)
	if v, ok := w.num(s, iflaGroup); ok {
		w.group(v)
	}
	w.altnames(s)
}

func (w *words) linkModes(s *set) {
	if v, ok := w.num(s, iflaOperstate); ok {
		w.key("state")
		w.gap()
		w.dst = append(w.dst, operstate(v)...)
	}
	if v, ok := w.num(s, iflaLinkmode); ok && v != 0 {
		w.key("mode")
		w.constant(&ifLinkModeEnum, v)
	}
}

func (w *words) group(v uint64) {
	w.key("group")
	if v == 0 {
		w.key("default")
	} else {
		w.number(v)
	}
}

// altnames are those of RTM_NEWLINKPROP's list.
func (w *words) altnames(s *set) {
	nest := w.take(s, iflaPropList)
	if nest == nil {
		return
	}
	for i := range nest.Children {
		n := &nest.Children[i]
		if n.Type != iflaAltIfname || n.Problem != None {
			w.left++
			continue
		}
		w.key("altname")
		w.put(n)
	}
}

// operstate is IFLA_OPERSTATE as ip writes it.
func operstate(v uint64) string {
	if word := ifOperEnum.word(v); word != "" {
		return word[len(ifOperEnum.Prefix):]
	}
	return strconv.FormatUint(v, 10)
}

// linkShown appends a link as the kernel tells it, in the order of `ip link
// show`.
func (w *words) linkShown(s *set) {
	if n := w.take(s, iflaIfname); n != nil {
		w.put(n)
	} else {
		w.dev("", w.fixed("ifi_index"))
	}
	w.devOf("link", s, iflaLink)
	w.pair("mtu", s, iflaMTU)
	w.pair("qdisc", s, iflaQdisc)
	w.devOf("master", s, iflaMaster)
	w.linkModes(s)
	if v, ok := w.num(s, iflaGroup); ok && v != 0 {
		w.group(v)
	}
	w.pair("qlen", s, iflaTxqlen)
	w.pair("address", s, iflaAddress)
	w.pair("brd", s, iflaBroadcast)
	w.pair("link-netnsid", s, iflaLinkNetnsid)
	w.pair("alias", s, iflaIfalias)
	w.altnames(s)
	w.linkType(s)
}
