// SPDX-License-Identifier: Apache-2.0

package decode

// Attributes of neighbours with words (NDA_*, linux/neighbour.h).
const (
	ndaDst       = 1
	ndaLladdr    = 2
	ndaProbes    = 4
	ndaVlan      = 5
	ndaPort      = 6
	ndaVni       = 7
	ndaIfindex   = 8
	ndaMaster    = 9
	ndaLinkNetns = 10
	ndaSrcVni    = 11
	ndaProtocol  = 12
	ndaNhID      = 13
	ndaFlagsExt  = 15
	ntfProxy     = 0x8
	nudReachable = 0x2
	nudNoARP     = 0x40
	nudPermanent = 0x80
)

// ntfWords are ip's and bridge's words for NTF_*.
var ntfWords = [...]struct {
	bit  uint64
	word string
}{
	{0x80, "router"}, {0x1, "use"}, {0x10, "extern_learn"}, {0x20, "offload"}, {0x40, "sticky"},
	{0x2, "self"}, {0x4, "master"},
}

// neigh appends a neighbour in the order of `ip neigh`, of AF_BRIDGE in that
// of `bridge fdb`.
func (w *words) neigh() {
	var s set
	w.open(&s, w.m.Attrs)
	flags := w.fixed("ndm_flags")
	if w.fixed("ndm_family") == afBridge {
		w.fdb(&s)
	} else {
		if flags&ntfProxy != 0 {
			w.key("proxy")
		}
		if n := w.take(&s, ndaDst); n != nil {
			w.put(n)
		} else {
			w.familyWord(w.fixed("ndm_family"))
		}
		w.pair("lladdr", &s, ndaLladdr)
		w.nud(flags)
		w.neighDev()
	}
	w.pair("vlan", &s, ndaVlan)
	w.pair("port", &s, ndaPort)
	w.pair("vni", &s, ndaVni)
	w.pair("src_vni", &s, ndaSrcVni)
	if w.m.Header.Type == rtmGetNeigh && w.m.isRequest() { // the filter of a dump
		w.devOf("dev", &s, ndaIfindex)
	}
	w.devOf("via", &s, ndaIfindex)
	w.devOf("master", &s, ndaMaster)
	w.pair("nhid", &s, ndaNhID)
	if v, ok := w.num(&s, ndaProbes); ok && v != 0 {
		w.key("probes")
		w.number(v)
	}
	for _, f := range ntfWords {
		if flags&f.bit != 0 {
			w.key(f.word)
		}
	}
	if v, ok := w.num(&s, ndaFlagsExt); ok && v != 0 {
		w.flags(&ntfExtEnum, v)
	}
	if v, ok := w.num(&s, ndaProtocol); ok && v != rtProtUnspec {
		w.key("proto")
		w.constant(&rtProtEnum, v)
	}
}

// fdb is an entry of a bridge's forwarding table.
func (w *words) fdb(s *set) {
	if n := w.take(s, ndaLladdr); n != nil {
		w.put(n)
	} else {
		w.key("bridge")
	}
	w.neighDev()
	w.pair("dst", s, ndaDst)
	switch state := w.fixed("ndm_state"); {
	case state&nudPermanent != 0 || state == 0:
	case state&nudNoARP != 0:
		w.key("static")
	case state == nudReachable:
		w.key("dynamic")
	default:
		w.nud(0)
	}
}

func (w *words) neighDev() {
	if index := w.fixed("ndm_ifindex"); index != 0 || w.m.Header.Type != rtmGetNeigh {
		w.dev("dev", index)
	}
}

// nud is the state, where it says something: a proxy is what it is, and a
// delete does not look at it.
func (w *words) nud(flags uint64) {
	state := w.fixed("ndm_state")
	if state == 0 || state == nudPermanent && (flags&ntfProxy != 0 || w.m.isRequest() && w.m.Header.Type == rtmDelNeigh) {
		return
	}
	w.key("nud")
	w.flags(&nudEnum, state)
}
