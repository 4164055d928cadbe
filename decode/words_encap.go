// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"encoding/binary"
	"net/netip"
)

const lwtSeg6Local = 7 // LWTUNNEL_ENCAP_SEG6_LOCAL

// encap is a lightweight tunnel, in the words of `ip route`: its type and what
// is of that type.
func (w *words) encap(s *set, typeAttr, attr uint16) {
	t, ok := w.num(s, typeAttr)
	if !ok {
		return
	}
	w.key("encap")
	if t == lwtSeg6Local {
		w.key("seg6local")
	} else {
		w.constant(&lwtEncapEnum, t)
	}
	nest := s[attr]
	if nest == nil || !nest.isNest() || nest.Def == nil || nest.Def.Space == nil {
		return
	}
	w.take(s, attr)
	var in set
	w.open(&in, nest.Children)
	switch nest.Def.Space.root() {
	case &mplsIptunnelSpace:
		if n := in[1]; n != nil && n.kind == Packed && n.Def.Struct.root() == &mplsLabelStruct {
			w.take(&in, 1)
			w.labels(n)
		}
	case &seg6IptunnelSpace:
		w.seg6(&in)
	case &seg6LocalSpace:
		w.seg6Local(&in)
	case &lwtIPSpace:
		w.tunnelled(&in, encapIPWords[:])
	case &lwtIP6Space:
		w.tunnelled(&in, encapIP6Words[:])
	}
	w.derived(&in, nest.Children, nest.Def.Space.Prefix)
}

// encapIPWords and encapIP6Words are LWTUNNEL_IP_* and LWTUNNEL_IP6_*; ip
// sends the defaults too.
var (
	encapIPWords = [...]dataWord{
		{attr: 1, word: "id"}, {attr: 3, word: "src"}, {attr: 2, word: "dst"}, {attr: 5, word: "tos", form: formNumber},
		{attr: 4, word: "ttl", form: formNumber},
	}
	encapIP6Words = [...]dataWord{
		{attr: 1, word: "id"}, {attr: 3, word: "src"}, {attr: 2, word: "dst"}, {attr: 5, word: "tc", form: formNumber},
		{attr: 4, word: "hoplimit", form: formNumber},
	}
)

// tunnelled appends the outer header, and which fields of it are in use.
func (w *words) tunnelled(s *set, list []dataWord) {
	w.dataWords(s, list)
	const csum, key, seq = 0x1, 0x4, 0x8 // TUNNEL_CSUM, TUNNEL_KEY, TUNNEL_SEQ (linux/if_tunnel.h)
	v, ok := w.num(s, 6)                 // LWTUNNEL_IP_FLAGS
	if !ok {
		return
	}
	for _, f := range [...]struct {
		bit  uint64
		word string
	}{{key, "key"}, {csum, "csum"}, {seq, "seq"}} {
		if v&f.bit != 0 {
			w.key(f.word)
		}
	}
	if v &^= csum | key | seq; v != 0 {
		w.key("flags")
		w.hex(v)
	}
}

var seg6Modes = [...]string{"inline", "encap", "l2encap", "encap.red", "l2encap.red"}

// seg6 appends a segment list as ip takes it, the first to visit first. In the
// header they are the other way round (RFC 8754), and inline has one more, the
// packet's own destination, that the kernel fills in.
func (w *words) seg6(s *set) {
	const fixed, size, inline, hmacFlag, hmacTLV = 12, 16, 0, 0x8, 5
	n := s[1] // SEG6_IPTUNNEL_SRH: struct seg6_iptunnel_encap
	if n == nil || n.kind != StructOf {
		return
	}
	b := n.Payload()
	if len(b) < fixed {
		return
	}
	mode, segments := binary.NativeEndian.Uint32(b), int(b[8])+1
	end := fixed + segments*size
	hmac := len(b) >= end+8 && b[9]&hmacFlag != 0 && b[end] == hmacTLV
	if mode >= uint32(len(seg6Modes)) || len(b) < end || len(b) > end && !hmac {
		return
	}
	w.take(s, 1)
	w.key("mode")
	w.key(seg6Modes[mode])
	w.key("segs")
	w.gap()
	for i := segments - 1; i >= 0; i-- {
		a := netip.AddrFrom16([16]byte(b[fixed+i*size:]))
		if i == 0 && mode == inline && segments > 1 && a.IsUnspecified() {
			break
		}
		if i < segments-1 {
			w.dst = append(w.dst, ',')
		}
		w.dst = a.AppendTo(w.dst)
	}
	if hmac {
		w.key("hmac")
		w.hex(uint64(binary.BigEndian.Uint32(b[end+4:])))
	}
	w.pair("tunsrc", s, 2)
}

// seg6Local appends the action as ip writes it: "End.DX4".
func (w *words) seg6Local(s *set) {
	n := s[1] // SEG6_LOCAL_ACTION
	if n == nil {
		return
	}
	v, ok := n.integer()
	word := seg6ActionEnum.word(v.bits)
	prefix := len(seg6ActionEnum.Prefix)
	if !ok || word == "" || len(word) < prefix+3 || v.bits == 0 {
		return
	}
	w.take(s, 1)
	w.key("action")
	w.key("End")
	for _, c := range []byte(word[prefix+len("END"):]) {
		if c == '_' {
			c = '.'
		}
		w.dst = append(w.dst, c)
	}
	if word == "SEG6_LOCAL_ACTION_END_B6_ENCAP" {
		w.dst = append(w.dst[:len(w.dst)-len("ENCAP")], "Encaps"...)
	}
}
