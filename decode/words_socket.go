// SPDX-License-Identifier: Apache-2.0

package decode

// Attributes of replies that have words.
const (
	unixDiagName   = 0
	unixDiagPeer   = 2
	packetDiagInfo = 0
)

// socket appends the words of a reply: what ss shows of every socket of its
// family; false: of this family it has none.
func (w *words) socket() bool {
	if w.m.form.Header == &xdpDiagMsgStruct {
		return false
	}
	var s set
	w.open(&s, w.m.Attrs)
	switch w.m.form.Header {
	case &inetDiagMsgStruct:
		w.inetSocket()
	case &unixDiagMsgStruct:
		w.key("unix")
		w.constant(&sockTypeEnum, w.fixed("udiag_type"))
		w.state(w.fixed("udiag_state"))
		w.pair("", &s, unixDiagName)
		w.numbered("ino", w.fixed("udiag_ino"))
		w.pair("peer", &s, unixDiagPeer)
	case &netlinkDiagMsgStruct:
		w.key("netlink")
		w.constant(&netlinkProtocolEnum, w.fixed("ndiag_protocol"))
		w.numbered("portid", w.fixed("ndiag_portid"))
		w.numbered("ino", w.fixed("ndiag_ino"))
	case &packetDiagMsgStruct:
		w.key("packet")
		w.constant(&sockTypeEnum, w.fixed("pdiag_type"))
		w.constant(&ethPEnum, w.fixed("pdiag_num"))
		if n := w.take(&s, packetDiagInfo); n != nil && valueOf(n.Children, "pdi_index") != 0 {
			w.dev("dev", valueOf(n.Children, "pdi_index"))
		}
		w.numbered("ino", w.fixed("pdiag_ino"))
	case &vsockDiagMsgStruct:
		w.key("vsock")
		w.constant(&sockTypeEnum, w.fixed("vdiag_type"))
		w.state(w.fixed("vdiag_state"))
		for _, end := range [...]string{"src", "dst"} {
			w.gap()
			w.vsockNumber(w.fixed("vdiag_" + end + "_cid"))
			w.dst = append(w.dst, ':')
			w.vsockNumber(w.fixed("vdiag_" + end + "_port"))
		}
		w.numbered("ino", w.fixed("vdiag_ino"))
	case &smcDiagMsgStruct:
		w.key("smc")
		w.constant(&smcStateEnum, w.fixed("diag_state"))
		w.constant(&smcDiagModeEnum, w.fixed("diag_mode"))
		w.ends()
	}
	return true
}

// vsockNumber appends a context or a port; -1 is any.
func (w *words) vsockNumber(v uint64) {
	if v == none32 {
		w.dst = append(w.dst, '*')
		return
	}
	w.dst = appendDigits(w.dst, v)
}

func (w *words) inetSocket() {
	w.familyWord(w.fixed("idiag_family"))
	if n := member(w.m.Fixed, "idiag_state"); n != nil && n.Def == &sctpAssociation {
		w.key("association")
		w.constant(&sctpStateEnum, w.fixed("idiag_state"))
	} else {
		w.state(w.fixed("idiag_state"))
	}
	w.ends()
	if timer := w.fixed("idiag_timer"); timer != 0 {
		w.key("timer")
		w.constant(&idiagTimerEnum, timer)
		w.dst = append(appendDigits(append(w.dst, ' '), w.fixed("idiag_expires")), "ms"...)
		w.numbered("retrans", w.fixed("idiag_retrans"))
	}
	w.numbered("recv-q", w.fixed("idiag_rqueue"))
	w.numbered("send-q", w.fixed("idiag_wqueue"))
	w.key("uid")
	w.number(w.fixed("idiag_uid"))
	w.numbered("ino", w.fixed("idiag_inode"))
}

// ends appends both addresses of a socket.
func (w *words) ends() {
	id := member(w.m.Fixed, "id")
	if id == nil {
		return
	}
	w.end("", id.Children, "idiag_src", "idiag_sport", true)
	w.end("", id.Children, "idiag_dst", "idiag_dport", true)
	if index := valueOf(id.Children, "idiag_if"); index != 0 {
		w.dev("dev", index)
	}
}

func (w *words) state(v uint64) {
	if v > 0 && v < uint64(len(stateWords)) {
		w.key(stateWords[v])
		return
	}
	w.key("state")
	w.number(v)
}

// numbered appends a keyword and a number that is not zero.
func (w *words) numbered(word string, v uint64) {
	if v != 0 {
		w.key(word)
		w.number(v)
	}
}
