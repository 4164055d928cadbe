// SPDX-License-Identifier: Apache-2.0

package decode

import "strconv"

// Attributes with words (XFRMA_*, linux/xfrm.h).
const (
	xfrmaAlgAuth      = 1
	xfrmaAlgCrypt     = 2
	xfrmaAlgComp      = 3
	xfrmaEncap        = 4
	xfrmaTmpl         = 5
	xfrmaSecCtx       = 8
	xfrmaReplayVal    = 10
	xfrmaSrcaddr      = 13
	xfrmaCoaddr       = 14
	xfrmaPolicyType   = 16
	xfrmaAlgAead      = 18
	xfrmaAlgAuthTrunc = 20
	xfrmaMark         = 21
	xfrmaReplayEsnVal = 23
	xfrmaExtraFlags   = 24
	xfrmaOffloadDev   = 28
	xfrmaSetMark      = 29
	xfrmaSetMarkMask  = 30
	xfrmaSADir        = 33

	xfrmOffloadInbound = 2
	xfrmOffloadPacket  = 4
)

// xfrmAlgorithms appends the algorithms in ip's order, with their keys, which
// are hidden.
func (w *words) xfrmAlgorithms(s *set) {
	w.algorithm("auth", s, xfrmaAlgAuth, "")
	w.algorithm("auth-trunc", s, xfrmaAlgAuthTrunc, "alg_trunc_len")
	w.algorithm("aead", s, xfrmaAlgAead, "alg_icv_len")
	w.algorithm("enc", s, xfrmaAlgCrypt, "")
	w.algorithm("comp", s, xfrmaAlgComp, "")
}

func (w *words) algorithm(word string, s *set, attr uint16, length string) {
	n := w.take(s, attr)
	if n == nil {
		return
	}
	w.key(word)
	if name := member(n.Children, "alg_name"); name != nil {
		w.gap()
		w.dst = appendAlgorithm(w.dst, name.Bytes())
	}
	if key := member(n.Children, "alg_key"); key != nil {
		w.gap()
		w.dst = w.value(w.dst, key, false)
	}
	if length != "" {
		w.number(valueOf(n.Children, length))
	}
}

// appendAlgorithm appends a name as it is, brackets too, if it is one.
func appendAlgorithm(dst, name []byte) []byte {
	for _, c := range name {
		switch {
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c >= '0' && c <= '9', c == '_', c == '-', c == '(', c == ')', c == ',':
		default:
			return AppendQuoted(dst, name)
		}
	}
	return append(dst, name...)
}

// xfrmAttrs appends what associations and policies may have beyond their
// structs.
func (w *words) xfrmAttrs(s *set) {
	w.xfrmEncap(w.take(s, xfrmaEncap))
	w.pair("coa", s, xfrmaCoaddr)
	if n := w.take(s, xfrmaSecCtx); n != nil {
		w.key("ctx")
		w.field("", n.Children, "ctx_str")
	}
	if v, ok := w.num(s, xfrmaExtraFlags); ok {
		w.key("extra-flag")
		start := len(w.dst)
		w.flags(&xfrmSAXFlagEnum, v)
		dashes(w.dst[start:])
	}
	w.xfrmMark("mark", w.take(s, xfrmaMark))
	w.outputMark(s)
	w.xfrmOffload(w.take(s, xfrmaOffloadDev))
	if v, ok := w.num(s, xfrmaSADir); ok {
		w.key("dir")
		w.constant(&xfrmSADirEnum, v)
	}
	w.replay(w.take(s, xfrmaReplayVal))
	w.replay(w.take(s, xfrmaReplayEsnVal))
}

func (w *words) xfrmEncap(n *Node) {
	if n == nil {
		return
	}
	w.key("encap")
	switch t := valueOf(n.Children, "encap_type"); t {
	case 1:
		w.key("espinudp-nonike")
	case 2:
		w.key("espinudp")
	case 7:
		w.key("espintcp")
	default:
		w.number(t)
	}
	w.number(valueOf(n.Children, "encap_sport"))
	w.number(valueOf(n.Children, "encap_dport"))
	if oa := member(n.Children, "encap_oa"); oa != nil {
		w.put(oa)
	}
}

// xfrmMark appends a mark and its mask.
func (w *words) xfrmMark(word string, n *Node) {
	if n == nil {
		return
	}
	w.key(word)
	w.hex(valueOf(n.Children, "v"))
	w.dst = strconv.AppendUint(append(w.dst, "/0x"...), valueOf(n.Children, "m"), 16)
}

func (w *words) outputMark(s *set) {
	mark, ok := w.num(s, xfrmaSetMark)
	mask, masked := w.num(s, xfrmaSetMarkMask)
	if !ok && !masked {
		return
	}
	w.key("output-mark")
	w.hex(mark)
	if masked {
		w.dst = strconv.AppendUint(append(w.dst, "/0x"...), mask, 16)
	}
}

func (w *words) xfrmOffload(n *Node) {
	if n == nil {
		return
	}
	flags := valueOf(n.Children, "flags")
	w.key(either(flags&xfrmOffloadPacket != 0, "offload packet", "offload"))
	w.dev("dev", valueOf(n.Children, "ifindex"))
	if w.m.Type.Header == &xfrmUsersaInfoStruct {
		w.key(either(flags&xfrmOffloadInbound != 0, "dir in", "dir out"))
	}
}

// replay appends the state of protection against replays, without what is
// zero.
func (w *words) replay(n *Node) {
	if n == nil {
		return
	}
	w.key("replay")
	start := len(w.dst)
	for i := range n.Children {
		f := &n.Children[i]
		if isZero(f.Payload()) || f.Def == nil || f.role != RoleField {
			continue
		}
		w.gap()
		w.dst = append(w.dst, f.Name()...)
		w.put(f)
	}
	if len(w.dst) == start {
		w.key("0")
	}
}

func emptySelector(sel *Node) bool {
	for i := range sel.Children {
		if n := &sel.Children[i]; n.Name() != "family" && !isZero(n.Raw) {
			return false
		}
	}
	return true
}

// selector appends which packets: addresses always, the rest where it chooses.
func (w *words) selector(sel []Node) {
	for _, end := range [...][3]string{{"src", "saddr", "prefixlen_s"}, {"dst", "daddr", "prefixlen_d"}} {
		if n := member(sel, end[1]); n != nil && n.hasValue() {
			w.key(end[0])
			w.put(n)
			w.length(valueOf(sel, end[2]))
		}
	}
	if proto := valueOf(sel, "proto"); proto != 0 {
		w.key("proto")
		w.constant(&ipprotoEnum, proto)
	}
	switch valueOf(sel, "proto") {
	case 1, 58: // ICMP
		w.selectorPort("type", sel, "sport")
		w.selectorPort("code", sel, "dport")
	default:
		w.selectorPort("sport", sel, "sport")
		w.selectorPort("dport", sel, "dport")
	}
	if index := valueOf(sel, "ifindex"); index != 0 {
		w.dev("dev", index)
	}
	w.numbered("uid", valueOf(sel, "user"))
}

func (w *words) selectorPort(word string, sel []Node, field string) {
	mask := valueOf(sel, field+"_mask")
	if mask == 0 {
		return
	}
	w.key(word)
	w.number(valueOf(sel, field))
	if mask != 0xffff {
		w.dst = strconv.AppendUint(append(w.dst, "/0x"...), mask, 16)
	}
}

// limitWords are ip's, in the order of struct xfrm_lifetime_cfg.
var limitWords = [...]string{
	"byte-soft", "byte-hard", "packet-soft", "packet-hard", "time-soft", "time-hard", "time-use-soft", "time-use-hard",
}

// limits appends when something ends: what never does, or is zero, is left out.
func (w *words) limits(lft *Node) {
	if lft == nil {
		return
	}
	for i, word := range limitWords {
		if i >= len(lft.Children) {
			return
		}
		v, ok := lft.Children[i].integer()
		if !ok || v.bits == 0 || v.bits == xfrmInfinite {
			continue
		}
		w.key("limit")
		w.key(word)
		w.number(v.bits)
	}
}
