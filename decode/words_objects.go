// SPDX-License-Identifier: Apache-2.0

package decode

// Types of rtnetlink's smaller objects with words (linux/rtnetlink.h).
const (
	rtmNewNeightbl  = 64
	rtmNewAddrlabel = 72
	rtmGetDCB       = 78
	rtmNewNetconf   = 80
	rtmNewMDB       = 84
	rtmNewNSID      = 88
	rtmNewStats     = 92
	rtmSetStats     = 95
	rtmNewNexthop   = 104
	rtmGetNexthop   = 106
	rtmNewLinkprop  = 108
	rtmDelLinkprop  = 109
	rtmNewVlan      = 112
	rtmNewNHBucket  = 116
)

// rtnetlinkObject appends the words of rtnetlink's smaller objects: those
// whose header is there whole, and requests to dump them; false: it has none.
func (w *words) rtnetlinkObject() bool {
	number, header := w.m.Header.Type, w.m.Type.Header
	words := objectWords(number)
	if words == nil || header == nil {
		return false
	}
	if len(w.m.Raw) < HeaderLen+header.Size || !header.startsWith(w.first()) {
		if !w.m.isDump() || w.m.Problem != None || !rtgenmsgStruct.startsWith(w.first()) {
			return false
		}
		w.family()
		return true
	}
	if number == rtmNewLinkprop || number == rtmDelLinkprop {
		w.link()
		return true
	}
	var p picks
	p.open(w, w.m.Attrs)
	words(w, &p)
	w.named(&p, w.m.prefix())
	return true
}

func objectWords(number uint16) func(*words, *picks) {
	switch number {
	case rtmGetDCB, rtmGetDCB + 1:
		return (*words).dcb
	case rtmNewLinkprop, rtmDelLinkprop:
		return func(*words, *picks) {}
	}
	switch number &^ 3 { // RTM_NEW*, RTM_DEL*, RTM_GET*, RTM_SET*
	case rtmNewNeightbl:
		return (*words).neightbl
	case rtmNewAddrlabel:
		return (*words).addrlabel
	case rtmNewNetconf:
		return (*words).netconf
	case rtmNewMDB:
		return (*words).mdb
	case rtmNewNSID:
		return (*words).nsid
	case rtmNewStats:
		return (*words).stats
	case rtmNewNexthop:
		return (*words).nexthopObject
	case rtmNewVlan:
		return (*words).vlandb
	case rtmNewNHBucket:
		return (*words).nexthopBucket
	}
	return nil
}

// headerDev appends the interface of the header, if there is one.
func (w *words) headerDev(field string) {
	if index := w.fixed(field); index != 0 {
		w.dev("dev", index)
	}
}

// addrlabel is `ip addrlabel`.
func (w *words) addrlabel(p *picks) {
	if n := p.take(w, 1); n != nil { // IFAL_ADDRESS
		w.key("prefix")
		w.prefix(n, w.fixed("ifal_prefixlen"))
	}
	w.headerDev("ifal_index")
	w.pick(p, 2, "label")
}

// netconf is `ip netconf`. Indexes below 0 are all interfaces, and those to
// come.
func (w *words) netconf(p *picks) {
	w.familyWord(w.fixed("ncm_family"))
	if n := p.take(w, 1); n != nil { // NETCONFA_IFINDEX
		switch v, _ := n.Int(); v {
		case -1:
			w.key("all")
		case -2:
			w.key("default")
		default:
			w.dev("dev", uint64(v))
		}
	}
	w.terms(p, netconfTerms[:])
}

var netconfTerms = [...]term{
	{attr: 2, word: "forwarding", form: termOnOff},
	{attr: 3, word: "rp_filter", form: termFilter},
	{attr: 4, word: "mc_forwarding", form: termOnOff},
	{attr: 5, word: "proxy_neigh", form: termOnOff},
	{attr: 6, word: "ignore_routes_with_linkdown", form: termOnOff},
	{attr: 8, word: "bc_forwarding", form: termOnOff},
}

// neightbl is `ip ntable`.
func (w *words) neightbl(p *picks) {
	w.familyWord(w.fixed("ndtm_family"))
	w.terms(p, ntableTerms[:])
}

var ntableTerms = [...]term{
	{attr: 1, word: "name"}, {attr: 2, word: "thresh1"}, {attr: 3, word: "thresh2"}, {attr: 4, word: "thresh3"},
	{attr: 8, word: "gc_int"}, {attr: 6, inner: ntableParms[:]},
}

var ntableParms = [...]term{
	{attr: 1, word: "dev"}, {attr: 4, word: "base_reachable"}, {attr: 3, word: "reachable"}, {attr: 5, word: "retrans"},
	{attr: 6, word: "gc_stale"}, {attr: 7, word: "delay_probe"}, {attr: 8, word: "queue"}, {attr: 9, word: "app_probes"},
	{attr: 10, word: "ucast_probes"}, {attr: 11, word: "mcast_probes"}, {attr: 12, word: "anycast_delay"},
	{attr: 13, word: "proxy_delay"}, {attr: 14, word: "proxy_queue"}, {attr: 15, word: "locktime"},
}

// nsid is `ip netns`: -1 is no id yet.
func (w *words) nsid(p *picks) { w.terms(p, nsidTerms[:]) }

var nsidTerms = [...]term{
	{attr: 1, word: "nsid"}, {attr: 2, word: "pid"}, {attr: 3, word: "fd"}, {attr: 4, word: "target-nsid"},
	{attr: 5, word: "current-nsid"},
}

// stats is `ip stats`: the groups asked for, or told.
func (w *words) stats(p *picks) {
	w.headerDev("ifindex")
	mask := w.fixed("filter_mask")
	for i, word := range [...]string{"link", "xstats", "xstats_slave", "offload", "afstats"} {
		if mask>>i&1 != 0 {
			w.key("group")
			w.key(word)
			mask &^= 1 << i
		}
	}
	if mask != 0 {
		w.key("group")
		w.hex(mask)
	}
	if w.m.Header.Type == rtmSetStats {
		w.terms(p, statsSetTerms[:])
	}
}

var statsSetTerms = [...]term{{attr: 2, word: "l3_stats", form: termOnOff}}

// dcb is `dcb`: the device, the command where it is not the IEEE ones' get or
// set, then what it is about.
func (w *words) dcb(p *picks) {
	const ieeeSet, ieeeGet, ieeeDel = 20, 21, 27
	w.pick(p, 1, "dev")
	switch cmd := w.fixed("cmd"); cmd {
	case ieeeGet, ieeeSet:
	case ieeeDel:
		w.key("del")
	default:
		start := len(w.dst)
		w.constant(&dcbCmdEnum, cmd)
		dashes(w.dst[start:])
	}
	w.terms(p, dcbTerms[:])
}

var (
	dcbTerms = [...]term{{attr: 13, inner: dcbIeee[:]}, {attr: 14, word: "dcbx"}}
	dcbIeee  = [...]term{{attr: 1, word: "ets"}, {attr: 2, word: "pfc"}, {attr: 7, word: "maxrate"}, {attr: 10, word: "buffer"},
		{attr: 3, word: "app", inner: dcbAppTerms[:]}, {attr: 12, word: "rewr", inner: dcbAppTerms[:]}, {attr: 11, word: "apptrust"}}
	dcbAppTerms = [...]term{{attr: 1, form: termDCBApp}, {attr: 2, form: termDCBApp}}
)

// dcbApp appends a struct dcb_app as dcb does: "dscp-prio 24:3".
func (w *words) dcbApp(n *Node) {
	selector, id, prio := valueOf(n.Children, "selector"), valueOf(n.Children, "protocol"), valueOf(n.Children, "priority")
	names := [...]string{1: "ethtype-prio", 2: "stream-port-prio", 3: "dgram-port-prio", 4: "port-prio", 5: "dscp-prio"}
	const ethtype, pcp = 1, 255 // IEEE_8021QAZ_APP_SEL_ETHERTYPE, DCB_APP_SEL_PCP
	switch {
	case selector == pcp:
		w.key("pcp-prio")
	case selector > 0 && selector < uint64(len(names)):
		w.key(names[selector])
	default:
		w.put(n)
		return
	}
	if selector == ethtype {
		w.hex(id)
	} else {
		w.number(id)
	}
	w.dst = appendDigits(append(w.dst, ':'), prio)
}
