// SPDX-License-Identifier: Apache-2.0

package decode

import "strconv"

// Message types of sock_diag with words (linux/sock_diag.h), attributes of its
// requests (linux/inet_diag.h), and its protocol that is not one of the
// internet's.
const (
	sockDiagByFamily = 20
	sockDestroy      = 21

	inetDiagReqBytecode = 1
	inetDiagReqProtocol = 3
	inetDiagPeers       = 13

	ipprotoRaw = 255
	ndiagAll   = 255    // NDIAG_PROTO_ALL
	stateMask  = 0xffe  // TCP_ESTABLISHED to TCP_CLOSING
	allStates  = 0x3fff // and those that are newer, and 0, which is none
	anyCookie  = 1<<64 - 1
)

// sockDiag appends a request in the words of ss, and of a reply what ss shows
// in every line; false: the message is another.
func (w *words) sockDiag() bool {
	m := w.m
	if n := m.Header.Type; n != sockDiagByFamily && n != sockDestroy {
		return false
	}
	if m.form == nil || m.form.Header == nil || len(m.Raw) < HeaderLen+m.form.Header.Size {
		return false
	}
	if !m.isRequest() {
		return w.socket()
	}
	if m.form.Header == &sockDiagReqStruct {
		return false
	}
	var s set
	w.open(&s, m.Attrs)
	switch m.form.Header {
	case &inetDiagReqV2Struct, &inetDiagReqRawStruct:
		w.inetRequest(&s)
	case &unixDiagReqStruct:
		w.sockRequest("unix", "udiag_")
	case &netlinkDiagReqStruct:
		w.key("netlink")
		if p := w.fixed("sdiag_protocol"); p != ndiagAll {
			w.constant(&netlinkProtocolEnum, p)
		}
		w.sockRequest("", "ndiag_")
	case &packetDiagReqStruct:
		w.sockRequest("packet", "pdiag_")
	case &vsockDiagReqStruct:
		w.sockRequest("vsock", "vdiag_")
	case &xdpDiagReqStruct:
		w.sockRequest("xdp", "xdiag_")
	case &tipcSockDiagReqStruct:
		w.sockRequest("tipc", "tidiag_")
	case &smcDiagReqStruct:
		w.key("smc")
		w.mask("ext", &smcDiagExtEnum, w.fixed("diag_ext"))
		w.sockid()
	}
	return true
}

// inetRequest appends struct inet_diag_req_v2.
func (w *words) inetRequest(s *set) {
	w.familyWord(w.fixed("sdiag_family"))
	protocol := w.fixed("sdiag_protocol")
	if v, ok := w.num(s, inetDiagReqProtocol); ok {
		protocol = v // it does not fit the field
	}
	w.constant(&ipprotoEnum, protocol)
	if v := w.fixed("sdiag_raw_protocol"); v != 0 && protocol == ipprotoRaw {
		w.key("proto")
		w.constant(&ipprotoEnum, v)
	}
	w.states(w.fixed("idiag_states"))
	w.mask("ext", &inetDiagExtEnum, w.fixed("idiag_ext"))
	w.sockid()
	w.bytecode(s)
}

// sockRequest appends the fields that requests about other sockets have, under
// names of their own.
func (w *words) sockRequest(family, prefix string) {
	if family != "" {
		w.key(family)
	}
	w.states(w.fixed(prefix + "states"))
	if ino := w.fixed(prefix + "ino"); ino != 0 {
		w.key("ino")
		w.number(ino)
	}
	if n := member(w.m.Fixed, prefix+"show"); n != nil {
		if v, ok := n.integer(); ok {
			w.mask("show", n.enum(), v.bits)
		}
	}
	w.cookie(w.fixed(prefix + "cookie"))
}

// stateWords are ss's, by state.
var stateWords = [...]string{
	1: "established", "syn-sent", "syn-recv", "fin-wait-1", "fin-wait-2", "time-wait", "closed", "close-wait", "last-ack",
	"listening", "closing", "new-syn-recv", "bound-inactive",
}

// states appends a set of states; all of them are none worth a word.
func (w *words) states(v uint64) {
	if v == 0 || v&stateMask == stateMask {
		return
	}
	w.key("states ")
	start := len(w.dst)
	for i, word := range stateWords {
		if v&(1<<i) != 0 && word != "" {
			w.dst = append(w.bar(start), word...)
		}
	}
	if more := v &^ allStates; more != 0 {
		w.dst = strconv.AppendUint(append(w.bar(start), "0x"...), more, 16)
	}
}

// bar separates the words of a set.
func (w *words) bar(start int) []byte {
	if len(w.dst) > start {
		return append(w.dst, '|')
	}
	return w.dst
}

// mask appends flags as one word: "info|vegasinfo".
func (w *words) mask(word string, e *Enum, v uint64) {
	if v == 0 {
		return
	}
	w.key(word)
	w.dst = append(w.dst, ' ')
	start := len(w.dst)
	if e != nil {
		for i := range e.Values {
			if bit := e.Values[i].N; v&bit != 0 {
				w.dst = appendLower(w.bar(start), e.Values[i].Name[len(e.Prefix):])
				v &^= bit
			}
		}
	}
	if v != 0 {
		w.dst = strconv.AppendUint(append(w.bar(start), "0x"...), v, 16)
	}
}

func (w *words) cookie(v uint64) {
	if v != 0 && v != anyCookie {
		w.key("cookie")
		w.hex(v)
	}
}

// sockid appends the ends of the socket a request is about, as far as it says.
func (w *words) sockid() {
	id := member(w.m.Fixed, "id")
	if id == nil {
		return
	}
	w.end("src", id.Children, "idiag_src", "idiag_sport", false)
	w.end("dst", id.Children, "idiag_dst", "idiag_dport", false)
	if index := valueOf(id.Children, "idiag_if"); index != 0 {
		w.dev("dev", index)
	}
	w.cookie(valueOf(id.Children, "idiag_cookie"))
}

// end appends an address and a port: "10.0.0.1:443", "[::1]:443"; whole: zeros
// too.
func (w *words) end(word string, id []Node, addr, port string, whole bool) {
	n := member(id, addr)
	a, p := address(n), valueOf(id, port)
	if !a.IsValid() || !whole && p == 0 && isZero(n.Payload()) {
		return
	}
	if word != "" {
		w.key(word)
	}
	w.gap()
	if a.Is6() {
		w.dst = append(a.AppendTo(append(w.dst, '[')), ']')
	} else {
		w.dst = a.AppendTo(w.dst)
	}
	w.dst = strconv.AppendUint(append(w.dst, ':'), p, 10)
}

// member is the field of this name of a struct; nil: the struct ends before.
func member(fields []Node, name string) *Node {
	for i := range fields {
		if n := &fields[i]; n.Def != nil && n.Def.Name == name && n.role == RoleField {
			return n
		}
	}
	return nil
}

// valueOf is the value of a field, 0 where there is none.
func valueOf(fields []Node, name string) uint64 {
	if n := member(fields, name); n != nil {
		if v, ok := n.integer(); ok {
			return v.bits
		}
	}
	return 0
}
