// SPDX-License-Identifier: Apache-2.0

package decode

import "encoding/binary"

// answer decodes the payload of NLMSG_ERROR and NLMSG_DONE.
func (d *Decoder) answer(m *Message, s span) {
	st := &d.status
	*st = Status{}
	m.Status = st
	n := min(len(s.b), 4)
	st.Code = s.b[:n:n]
	s = s.skip(n)
	if n == 4 {
		code := int64(int32(binary.NativeEndian.Uint32(st.Code)))
		st.Errno = int(max(code, -code))
	} else if m.Problem == None && (n > 0 || m.Header.Type == ERROR) {
		m.Problem = Short
	}
	if m.Header.Type == ERROR && len(s.b) > 0 {
		s = d.request(m, st, s)
	}
	if st.Echo != nil && st.Echo.Family != nil {
		m.Family = st.Echo.Family
	} else if r := m.Context.Request; r != nil {
		m.Family = d.Tables.familyOf(m.Context, r)
	}
	if m.Header.Flags&FlagAckTLVs != 0 && len(s.b) > 0 {
		d.fixed, d.fromKernel = nil, true
		sh := shape{space: &extackSpace, top: true}
		st.Extack, s = d.attrs(s, &sh, d.depth())
	}
	if len(s.b) > 0 {
		m.Rest = m.Raw[s.off:]
		if m.Problem == None {
			m.Problem = leftover(s)
		}
	}
	if len(m.Rest) > 0 && m.Header.Type == ERROR {
		m.guarded = d.keyedAnswer(st.Echo, m.Context.Protocol)
	}
}

// keyedAnswer says whether what follows an answer may hold keys of the request
// in it. Where that has no header, it may be any of the protocol's.
func (d *Decoder) keyedAnswer(echo *Message, protocol int) bool {
	if echo != nil && len(echo.Raw) >= HeaderLen {
		return echo.keyed()
	}
	return d.Tables.guarded(protocol)
}

// request decodes the request an NLMSG_ERROR repeats, and skips it. Of a
// success old kernels repeat the header alone without saying so.
func (d *Decoder) request(m *Message, st *Status, s span) span {
	st.Echo = &d.echo
	d.echoContext = *m.Context
	d.echoContext.Direction, d.echoContext.Request = ToKernel, nil
	st.Capped = m.Header.Flags&FlagCapped != 0 || len(s.b) == HeaderLen && s.lost == 0
	if st.Capped {
		n := min(HeaderLen, len(s.b))
		d.capped(m.Context, s.b[:n:n])
		return s.skip(n)
	}
	size := len(s.b)
	if size >= HeaderLen {
		if l := ParseHeader(s.b).Len; l >= HeaderLen && int64(l) < int64(size) {
			size = int(l)
		}
	}
	end := min((size+3)&^3, len(s.b))
	d.message(&d.echo, &d.echoContext, s.b[:size:size], true)
	d.echo.absorb(s.b[:end:end])
	return s.skip(end)
}

// capped fills the echo from a request's header alone.
func (d *Decoder) capped(c *Context, b []byte) {
	m := &d.echo
	*m = Message{Context: &d.echoContext, Raw: b}
	if len(b) < HeaderLen {
		m.Rest, m.Problem = b, Cut
		return
	}
	m.Header = ParseHeader(b)
	if c.Request != nil {
		m.Type, m.Family = c.Request, d.Tables.familyOf(c, c.Request)
		return
	}
	r := d.Tables.find(m.Context, m.Header.Type, b)
	m.Type, m.Family = r.typ, r.family
}

// absorb gives the padding after a message, the end of raw, to its last part.
func (m *Message) absorb(raw []byte) {
	pad := len(raw) - len(m.Raw)
	if pad == 0 {
		return
	}
	var last *Node
	switch {
	case len(m.Rest) > 0:
		m.Rest = raw[len(m.Raw)-len(m.Rest):]
	case len(m.Attrs) > 0:
		last = &m.Attrs[len(m.Attrs)-1]
	case len(m.Fixed) > 0:
		last = &m.Fixed[len(m.Fixed)-1]
	default:
		m.Rest = raw[len(m.Raw):]
	}
	if last != nil {
		last.Raw = raw[last.Offset:]
		last.tail += uint8(pad)
	}
	m.Raw = raw
}

// extackSpace is enum nlmsgerr_attrs of linux/netlink.h.
var extackSpace = Space{Name: "nlmsgerr", Prefix: "NLMSGERR_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NLMSGERR_ATTR_UNUSED"},
	{Type: 1, Kind: String, Name: "NLMSGERR_ATTR_MSG"},
	{Type: 2, Kind: U32, Name: "NLMSGERR_ATTR_OFFS"},
	{Type: 3, Kind: Binary, Name: "NLMSGERR_ATTR_COOKIE"},
	{Type: 4, Kind: Nest, Name: "NLMSGERR_ATTR_POLICY", Space: &policySpace},
	{Type: 5, Kind: U32, Name: "NLMSGERR_ATTR_MISS_TYPE"},
	{Type: 6, Kind: U32, Name: "NLMSGERR_ATTR_MISS_NEST"},
}}

// policySpace is enum netlink_policy_type_attr of linux/netlink.h.
var policySpace = Space{Name: "policy", Prefix: "NL_POLICY_TYPE_ATTR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NL_POLICY_TYPE_ATTR_UNSPEC"},
	{Type: 1, Kind: U32, Name: "NL_POLICY_TYPE_ATTR_TYPE", Enum: &policyTypes},
	{Type: 2, Kind: S64, Name: "NL_POLICY_TYPE_ATTR_MIN_VALUE_S"},
	{Type: 3, Kind: S64, Name: "NL_POLICY_TYPE_ATTR_MAX_VALUE_S"},
	{Type: 4, Kind: U64, Name: "NL_POLICY_TYPE_ATTR_MIN_VALUE_U"},
	{Type: 5, Kind: U64, Name: "NL_POLICY_TYPE_ATTR_MAX_VALUE_U"},
	{Type: 6, Kind: U32, Name: "NL_POLICY_TYPE_ATTR_MIN_LENGTH"},
	{Type: 7, Kind: U32, Name: "NL_POLICY_TYPE_ATTR_MAX_LENGTH"},
	{Type: 8, Kind: U32, Name: "NL_POLICY_TYPE_ATTR_POLICY_IDX"},
	{Type: 9, Kind: U32, Name: "NL_POLICY_TYPE_ATTR_POLICY_MAXTYPE"},
	{Type: 10, Kind: U32, Show: Hex, Name: "NL_POLICY_TYPE_ATTR_BITFIELD32_MASK"},
	{Type: 11, Kind: Pad, Name: "NL_POLICY_TYPE_ATTR_PAD"},
	{Type: 12, Kind: U64, Show: Hex, Name: "NL_POLICY_TYPE_ATTR_MASK"},
}}

// policyTypes is enum netlink_attribute_type of linux/netlink.h.
var policyTypes = Enum{Name: "netlink_attribute_type", Prefix: "NL_ATTR_TYPE_", Values: []Value{
	{0, "NL_ATTR_TYPE_INVALID"}, {1, "NL_ATTR_TYPE_FLAG"},
	{2, "NL_ATTR_TYPE_U8"}, {3, "NL_ATTR_TYPE_U16"}, {4, "NL_ATTR_TYPE_U32"}, {5, "NL_ATTR_TYPE_U64"},
	{6, "NL_ATTR_TYPE_S8"}, {7, "NL_ATTR_TYPE_S16"}, {8, "NL_ATTR_TYPE_S32"}, {9, "NL_ATTR_TYPE_S64"},
	{10, "NL_ATTR_TYPE_BINARY"}, {11, "NL_ATTR_TYPE_STRING"}, {12, "NL_ATTR_TYPE_NUL_STRING"},
	{13, "NL_ATTR_TYPE_NESTED"}, {14, "NL_ATTR_TYPE_NESTED_ARRAY"}, {15, "NL_ATTR_TYPE_BITFIELD32"},
	{16, "NL_ATTR_TYPE_SINT"}, {17, "NL_ATTR_TYPE_UINT"},
}}
