// SPDX-License-Identifier: Apache-2.0

package decode

// genlmsghdr is linux/genetlink.h's.
var genlmsghdr = Struct{Name: "genlmsghdr", Size: 4, Fields: []Attr{
	{Kind: U8, Name: "cmd"},
	{Kind: U8, Name: "version"},
	{Kind: Pad, Len: 2, Name: "reserved"},
}}

// nfgenmsg is linux/netfilter/nfnetlink.h's: of subsystems no table knows.
var nfgenmsg = Struct{Name: "nfgenmsg", Size: 4, Fields: []Attr{
	{Kind: U8, Name: "nfgen_family", Enum: &nfprotos},
	{Kind: U8, Name: "version"},
	{Kind: U16, Order: Big, Name: "res_id"},
}}

var nfprotos = Enum{Name: "nfproto", Prefix: "NFPROTO_", Values: []Value{
	{0, "NFPROTO_UNSPEC"}, {1, "NFPROTO_INET"}, {2, "NFPROTO_IPV4"}, {3, "NFPROTO_ARP"},
	{5, "NFPROTO_NETDEV"}, {7, "NFPROTO_BRIDGE"}, {10, "NFPROTO_IPV6"}, {12, "NFPROTO_DECNET"},
}}

// bodies are the rows of payloads that are no attributes, by kind.
var bodies = [kinds]Attr{
	Binary: {Kind: Binary, Name: "body"},
	String: {Kind: String, Name: "body"},
}

// payload decodes what follows struct nlmsghdr: fixed headers and attributes,
// or a body.
func (d *Decoder) payload(m *Message, s span, r *found) {
	if r.typ != nil && r.typ.Forms != nil {
		if m.form = r.typ.form(s.b); m.form != nil {
			r.take(m.form)
		}
	}
	room := d.arena.room(r.fields())
	i, short := 0, false
	if r.generic {
		i, s, short = d.header(room, i, &genlmsghdr, s)
	}
	if h := r.header; h != nil && !short {
		if n := general(m, h, s); n >= 0 {
			i, _, _ = d.header(room, i, h, span{s.b[:n], s.off, 0})
			s = s.skip(n)
		} else {
			i, s, short = d.header(room, i, h, s)
		}
	}
	if i > 0 {
		m.Fixed = d.arena.take(i)
		d.fixed = m.Fixed
		d.openFields(m.Fixed, s.lost, d.depth())
	}
	if short {
		if m.Problem == None {
			m.Problem = Short
		}
		return
	}
	d.content(m, s, r)
	if m.form != nil && m.form.Settle != nil {
		m.form.Settle(m)
	}
}

// content decodes what follows the fixed headers.
func (d *Decoder) content(m *Message, s span, r *found) {
	if r.body != Nest || r.guess && !parses(s) {
		if len(s.b) > 0 {
			m.Attrs = d.whole(s, r.body)
			m.Attrs[0].guard(r.body <= Nest && r.guarded())
		}
		return
	}
	sh := shape{space: r.space, top: true}
	nodes, rest := d.attrs(s, &sh, d.depth())
	m.Attrs = nodes
	if len(rest.b) > 0 {
		if m.Rest != nil {
			m.Rest = m.Raw[rest.off:]
		} else {
			m.Rest = rest.b
		}
		if m.Problem == None {
			m.Problem = leftover(rest)
		}
	}
}

// whole is a payload as one node.
func (d *Decoder) whole(s span, kind Kind) []Node {
	run := d.arena.room(1)
	n := &run[0]
	extra(n, s, None)
	n.role = RoleBody
	if row := &bodies[kind]; row.Name != "" {
		n.Def, n.kind = row, kind
	}
	if s.lost > 0 {
		n.Problem = Cut
	}
	return d.arena.take(1)
}

// header lays a struct over the span and skips it and the alignment after it. A
// last field without a length takes the rest of the span. short: the span ends
// within.
func (d *Decoder) header(room []Node, i int, h *Struct, s span) (int, span, bool) {
	size := (h.Size + attrLen - 1) &^ (attrLen - 1)
	part := s
	if len(s.b) > h.Size && !h.endless() {
		part = span{s.b[:h.Size], s.off, 0}
	}
	n, used, _ := fields(room[i:], h, part)
	i += n
	rest := s.skip(used)
	if pad := min(size-used, len(rest.b)); pad > 0 {
		room[i].set(&padRow, rest.b[:pad:pad], rest.off)
		i++
		rest = rest.skip(pad)
	}
	return i, rest, used < h.Size
}

// general is how many bytes of a request stand where the type's header should:
// rtnetlink takes GET requests that have only the first byte of it (struct
// rtgenmsg), xfrm dumps that have nothing of it (xfrm_dump_sa in
// net/xfrm/xfrm_user.c), both with attributes straight after. -1: the header
// is there.
func general(m *Message, h *Struct, s span) int {
	if m.Type == nil || m.Type.Class != ClassGet || s.lost > 0 {
		return -1
	}
	switch m.Context.Protocol {
	case protoRoute:
		if n := min(attrLen, len(s.b)); len(s.b) < h.Size && parses(s.skip(n)) {
			return n
		}
	case protoXfrm:
		if m.Header.Flags&FlagDump != 0 && parses(s) {
			return 0
		}
	}
	return -1
}

// depth is how many levels there may be below the attributes of a message.
func (d *Decoder) depth() int {
	if d.MaxDepth <= 0 {
		return maxDepth - 1
	}
	return d.MaxDepth - 1
}
