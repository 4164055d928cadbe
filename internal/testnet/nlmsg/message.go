// SPDX-License-Identifier: Apache-2.0

package nlmsg

import (
	"encoding/binary"
	"net/netip"
)

// Flags of struct nlmsghdr (linux/netlink.h). Those above 0xff mean what the
// request's class makes of them.
const (
	Request = 0x1
	Multi   = 0x2
	Ack     = 0x4
	Echo    = 0x8
	Dump    = 0x300 // NLM_F_ROOT | NLM_F_MATCH
	Replace = 0x100
	Excl    = 0x200
	Create  = 0x400
	Append  = 0x800
)

// Bits of nla_type.
const (
	Nested   = 0x8000 // NLA_F_NESTED
	NetOrder = 0x4000 // NLA_F_NET_BYTEORDER
)

const (
	headerLen = 16 // sizeof(struct nlmsghdr)
	attrLen   = 4  // sizeof(struct nlattr)
)

// Message is one message under construction. Its methods append in the order
// they are called and return it; nlmsg_len follows unless SetLen says
// otherwise.
type Message struct {
	b    []byte
	lied bool
}

// New starts a message of this nlmsg_type and nlmsg_flags, with seq 1 and
// portid 0.
func New(typ, flags uint16) *Message {
	m := &Message{b: make([]byte, headerLen)}
	binary.NativeEndian.PutUint16(m.b[4:], typ)
	binary.NativeEndian.PutUint16(m.b[6:], flags)
	return m.SetSeq(1)
}

// SetSeq sets nlmsg_seq.
func (m *Message) SetSeq(seq uint32) *Message {
	binary.NativeEndian.PutUint32(m.b[8:], seq)
	return m
}

// SetPortID sets nlmsg_pid.
func (m *Message) SetPortID(id uint32) *Message {
	binary.NativeEndian.PutUint32(m.b[12:], id)
	return m
}

// SetFlags replaces nlmsg_flags.
func (m *Message) SetFlags(flags uint16) *Message {
	binary.NativeEndian.PutUint16(m.b[6:], flags)
	return m
}

// SetLen makes nlmsg_len say n, whatever the message holds.
func (m *Message) SetLen(n uint32) *Message {
	binary.NativeEndian.PutUint32(m.b, n)
	m.lied = true
	return m
}

// Raw appends bytes as they are: a family's header, or rubbish.
func (m *Message) Raw(b ...byte) *Message {
	m.b = append(m.b, b...)
	return m
}

// Attr appends an attribute with this payload, aligned to 4 bytes before it.
func (m *Message) Attr(typ uint16, payload []byte) *Message {
	return m.AttrLen(typ, uint16(attrLen+len(payload)), payload)
}

// AttrLen is Attr with an nla_len of the caller's choice.
func (m *Message) AttrLen(typ, length uint16, payload []byte) *Message {
	m.align()
	m.b = binary.NativeEndian.AppendUint16(m.b, length)
	m.b = binary.NativeEndian.AppendUint16(m.b, typ)
	m.b = append(m.b, payload...)
	return m
}

// Nest appends an attribute that holds what f appends.
func (m *Message) Nest(typ uint16, f func(*Message)) *Message {
	m.Attr(typ, nil)
	at := len(m.b) - attrLen
	f(m)
	binary.NativeEndian.PutUint16(m.b[at:], uint16(len(m.b)-at))
	return m
}

// U8 and its like append an integer attribute in host order.
func (m *Message) U8(typ uint16, v uint8) *Message { return m.Attr(typ, []byte{v}) }

// U16 appends a u16 in host order.
func (m *Message) U16(typ uint16, v uint16) *Message {
	return m.Attr(typ, binary.NativeEndian.AppendUint16(nil, v))
}

// U32 appends a u32 in host order.
func (m *Message) U32(typ uint16, v uint32) *Message {
	return m.Attr(typ, binary.NativeEndian.AppendUint32(nil, v))
}

// U64 appends a u64 in host order.
func (m *Message) U64(typ uint16, v uint64) *Message {
	return m.Attr(typ, binary.NativeEndian.AppendUint64(nil, v))
}

// String appends a string attribute with its closing NUL.
func (m *Message) String(typ uint16, s string) *Message {
	return m.Attr(typ, append([]byte(s), 0))
}

// IP appends an address: 4 bytes or 16.
func (m *Message) IP(typ uint16, a netip.Addr) *Message { return m.Attr(typ, a.AsSlice()) }

// Bytes is the message as it goes to the kernel, the last attribute padded.
// nlmsg_len does not count that padding.
func (m *Message) Bytes() []byte {
	if !m.lied {
		binary.NativeEndian.PutUint32(m.b, uint32(len(m.b)))
	}
	b := append([]byte(nil), m.b...)
	for len(b)%4 != 0 {
		b = append(b, 0)
	}
	return b
}

// Batch is several messages in one buffer.
func Batch(ms ...*Message) []byte {
	var b []byte
	for _, m := range ms {
		b = append(b, m.Bytes()...)
	}
	return b
}

func (m *Message) align() {
	for len(m.b)%4 != 0 {
		m.b = append(m.b, 0)
	}
}
