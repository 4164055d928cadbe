// SPDX-License-Identifier: Apache-2.0

package decode

// Types of messages with words (linux/xfrm.h).
const (
	xfrmNewSA     = 16
	xfrmDelSA     = 17
	xfrmGetSA     = 18
	xfrmNewPolicy = 19
	xfrmDelPolicy = 20
	xfrmGetPolicy = 21
	xfrmUpdPolicy = 25
	xfrmUpdSA     = 26

	xfrmInfinite = 1<<64 - 1 // XFRM_INF
	ipprotoAny   = 255       // IPSEC_PROTO_ANY (linux/in.h has IPPROTO_RAW)
)

// xfrmVerb is what a request does by its type: the kernel looks at no flags.
func xfrmVerb(number uint16) string {
	switch number {
	case xfrmNewSA, xfrmNewPolicy:
		return "add"
	case xfrmUpdSA, xfrmUpdPolicy:
		return "update"
	}
	return ""
}

// xfrm appends the words of `ip xfrm state` and `ip xfrm policy`; false: the
// message is another, or its header is not whole.
func (w *words) xfrm() bool {
	header := w.m.Type.Header
	if header == nil || len(w.m.Raw) < HeaderLen+header.Size || !header.startsWith(w.first()) {
		return false
	}
	switch w.m.Header.Type {
	case xfrmNewSA, xfrmUpdSA, xfrmDelSA, xfrmGetSA, xfrmNewPolicy, xfrmUpdPolicy, xfrmDelPolicy, xfrmGetPolicy:
	default:
		return false
	}
	var s set
	w.open(&s, w.m.Attrs)
	switch w.m.Header.Type {
	case xfrmNewSA, xfrmUpdSA:
		w.xfrmState(&s)
	case xfrmDelSA, xfrmGetSA:
		w.xfrmStateID(&s)
	case xfrmNewPolicy, xfrmUpdPolicy:
		w.xfrmPolicy(&s)
	default:
		w.xfrmPolicyID(&s)
	}
	return true
}

// xfrmState appends an association: what names it, how it works, its keys,
// then what most do without.
func (w *words) xfrmState(s *set) {
	sa := w.m.Fixed
	w.field("src", sa, "saddr")
	if id := member(sa, "id"); id != nil {
		w.field("dst", id.Children, "daddr")
		w.xfrmProto(id.Children)
	}
	w.numbered("reqid", valueOf(sa, "reqid"))
	w.key("mode")
	w.constant(&xfrmModeEnum, valueOf(sa, "mode"))
	w.numbered("replay-window", valueOf(sa, "replay_window"))
	w.xfrmFlags("flag", &xfrmStateFlagsEnum, valueOf(sa, "flags"))
	w.xfrmAlgorithms(s)
	w.xfrmAttrs(s)
	if sel := member(sa, "sel"); sel != nil && !emptySelector(sel) {
		w.key("sel")
		w.selector(sel.Children)
	}
	w.limits(member(sa, "lft"))
	w.derived(s, w.m.Attrs, "XFRMA_")
}

// xfrmStateID appends what names an association.
func (w *words) xfrmStateID(s *set) {
	w.pair("src", s, xfrmaSrcaddr)
	w.field("dst", w.m.Fixed, "daddr")
	w.xfrmProto(w.m.Fixed)
	w.xfrmMark("mark", w.take(s, xfrmaMark))
	w.derived(s, w.m.Attrs, "XFRMA_")
}

// xfrmProto appends protocol and index of an association.
func (w *words) xfrmProto(id []Node) {
	switch proto := valueOf(id, "proto"); proto {
	case 0:
	case ipprotoAny:
		w.key("proto any")
	default:
		w.key("proto")
		w.constant(&ipprotoEnum, proto)
	}
	if spi := valueOf(id, "spi"); spi != 0 {
		w.key("spi")
		w.hex(spi)
	}
}

// xfrmPolicy appends a policy: what it is about, what is to be done, and the
// templates of associations to do it with.
func (w *words) xfrmPolicy(s *set) {
	policy := w.m.Fixed
	if sel := member(policy, "sel"); sel != nil {
		w.selector(sel.Children)
	}
	w.policyDir(s)
	w.numbered("index", valueOf(policy, "index"))
	if action := valueOf(policy, "action"); action != 0 {
		w.key("action")
		w.constant(&xfrmPolicyActionEnum, action)
	}
	w.numbered("priority", valueOf(policy, "priority"))
	w.xfrmFlags("flag", &xfrmPolicyFlagsEnum, valueOf(policy, "flags"))
	if share := valueOf(policy, "share"); share != 0 {
		w.key("share")
		w.constant(&xfrmShareEnum, share)
	}
	w.xfrmAttrs(s)
	w.limits(member(policy, "lft"))
	tmpl := w.take(s, xfrmaTmpl)
	w.derived(s, w.m.Attrs, "XFRMA_")
	w.templates(tmpl)
}

// xfrmPolicyID appends what names a policy: its index, or what it is about.
func (w *words) xfrmPolicyID(s *set) {
	sel, index := member(w.m.Fixed, "sel"), valueOf(w.m.Fixed, "index")
	if sel != nil && (index == 0 || !emptySelector(sel)) {
		w.selector(sel.Children)
	}
	w.numbered("index", index)
	w.policyDir(s)
	w.xfrmAttrs(s)
	w.derived(s, w.m.Attrs, "XFRMA_")
}

func (w *words) policyDir(s *set) {
	w.key("dir")
	w.constant(&xfrmPolicyDirEnum, valueOf(w.m.Fixed, "dir"))
	if n := w.take(s, xfrmaPolicyType); n != nil && valueOf(n.Children, "type") != 0 {
		w.key("ptype")
		w.constant(&xfrmPolicyTypeEnum, valueOf(n.Children, "type"))
	}
}

// templates appends what associations a policy wants.
func (w *words) templates(n *Node) {
	if n == nil {
		return
	}
	if len(n.Children) == 0 {
		w.key("tmpl none")
	}
	for i := range n.Children {
		if !w.whole(&n.Children[i]) {
			continue
		}
		tmpl := n.Children[i].Children
		w.key("tmpl")
		w.field("src", tmpl, "saddr")
		if id := member(tmpl, "id"); id != nil {
			w.field("dst", id.Children, "daddr")
			w.xfrmProto(id.Children)
		}
		w.numbered("reqid", valueOf(tmpl, "reqid"))
		w.key("mode")
		w.constant(&xfrmModeEnum, valueOf(tmpl, "mode"))
		if share := valueOf(tmpl, "share"); share != 0 {
			w.key("share")
			w.constant(&xfrmShareEnum, share)
		}
		if valueOf(tmpl, "optional") != 0 {
			w.key("level use")
		}
	}
}

// field appends a keyword and a struct's field.
func (w *words) field(word string, fields []Node, name string) {
	if n := member(fields, name); n != nil && n.hasValue() {
		if word != "" {
			w.key(word)
		}
		w.put(n)
	}
}

// xfrmFlags appends flags in ip's words: their constants with dashes.
func (w *words) xfrmFlags(word string, e *Enum, v uint64) {
	if v == 0 {
		return
	}
	w.key(word)
	start := len(w.dst)
	w.flags(e, v)
	dashes(w.dst[start:])
}

func dashes(b []byte) {
	for i, c := range b {
		if c == '_' {
			b[i] = '-'
		}
	}
}
