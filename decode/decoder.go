// SPDX-License-Identifier: Apache-2.0

package decode

import "iter"

// maxDepth is how deep attributes may be nested where a Decoder says nothing.
const maxDepth = 64

// Decoder decodes. Its zero value is ready: Builtin, depth 64. One goroutine
// at a time.
type Decoder struct {
	Tables   *Tables
	MaxDepth int

	msg, echo   Message
	status      Status
	echoContext Context
	arena       arena
	lead        Node     // the struct before the attributes of the nest about to be walked
	scopes      [][]Node // nests around the one being walked, outermost first
	fixed       []Node   // the message's fixed header, for selectors
	sought      sought
	fromKernel  bool
}

// Decode reads one message, as Next cut it or cut short by the capture. The
// result is never nil: its Problem says what is wrong. On
// NETLINK_KOBJECT_UEVENT, which has no struct nlmsghdr, msg is the payload.
func (d *Decoder) Decode(c *Context, msg []byte) *Message {
	if d.Tables == nil {
		d.Tables = Builtin()
	}
	if c == nil {
		c = &Context{}
	}
	d.arena.reset()
	d.message(&d.msg, c, msg, false)
	return &d.msg
}

// message decodes into m, which may hold an earlier message. An echo is a
// request that an NLMSG_ERROR repeats.
func (d *Decoder) message(m *Message, c *Context, b []byte, echo bool) {
	*m = Message{Context: c, Raw: b}
	d.fixed, d.sought = nil, sought{}
	d.fromKernel = c.Direction == FromKernel
	s := span{b: b}
	var r found
	if c.Protocol != protoUevent {
		if len(b) < HeaderLen {
			m.Rest, m.Problem = b, Short
			return
		}
		m.Header = ParseHeader(b)
		s = s.skip(HeaderLen)
		r = d.Tables.find(c, m.Header.Type, m.Header.within(b))
		switch n := m.Header.Len; {
		case auditQuirk(c, m.Header, b):
		case n < HeaderLen:
			m.Rest, m.Problem, m.guarded = s.b, BadLength, r.anyGuarded() || r.control && d.Tables.guarded(c.Protocol)
			return
		case uint64(n) > uint64(len(b)):
			s.lost, m.Problem = n-uint32(len(b)), Cut
		case int(n) < len(b):
			m.Rest, m.Problem = b[n:], Long
			s.b = b[HeaderLen:n]
		}
	}
	if c.Protocol == protoUevent {
		r = d.Tables.find(c, 0, b)
	}
	m.Type, m.Family = r.typ, r.family
	if !echo && r.control && (m.Header.Type == ERROR || m.Header.Type == DONE) {
		d.answer(m, s)
		return
	}
	d.payload(m, s, &r)
	m.guarded = len(m.Rest) > 0 && (r.guarded() || len(m.Fixed) == 0 && r.anyGuarded())
}

// auditQuirk reports whether the kernel left the header out of nlmsg_len, as
// it does for audit records (audit_log_end in kernel/audit.c).
func auditQuirk(c *Context, h Header, b []byte) bool {
	return c.Protocol == protoAudit && c.Direction == FromKernel && int64(h.Len)+HeaderLen == int64(len(b))
}

// Messages decodes a datagram's messages, each valid until the next. Bytes
// that are no message any more come as a last Message with a Problem.
func (d *Decoder) Messages(c *Context, b []byte) iter.Seq[*Message] {
	return func(yield func(*Message) bool) {
		for len(b) > 0 {
			h, msg, rest, ok := Next(b)
			if !ok || c.Protocol == protoUevent || auditQuirk(c, h, b) {
				yield(d.Decode(c, b))
				return
			}
			if !yield(d.Decode(c, msg)) {
				return
			}
			b = rest
		}
	}
}
