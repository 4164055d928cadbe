// SPDX-License-Identifier: Apache-2.0

package decode

import "encoding/binary"

// HeaderLen is the size of struct nlmsghdr.
const HeaderLen = 16

// Control types (linux/netlink.h): below MinType a message is netlink's own,
// but for NETLINK_CONNECTOR.
const (
	NOOP    = 1  // NLMSG_NOOP
	ERROR   = 2  // NLMSG_ERROR
	DONE    = 3  // NLMSG_DONE
	OVERRUN = 4  // NLMSG_OVERRUN
	MinType = 16 // NLMSG_MIN_TYPE
)

// Flags of nlmsg_flags that mean the same in every message (linux/netlink.h).
const (
	FlagRequest  = 0x1   // NLM_F_REQUEST
	FlagMulti    = 0x2   // NLM_F_MULTI
	FlagAck      = 0x4   // NLM_F_ACK
	FlagEcho     = 0x8   // NLM_F_ECHO
	FlagDumpIntr = 0x10  // NLM_F_DUMP_INTR
	FlagFiltered = 0x20  // NLM_F_DUMP_FILTERED
	FlagDump     = 0x300 // NLM_F_ROOT|NLM_F_MATCH: a dump, in requests of ClassGet

	FlagCapped  = 0x100 // NLM_F_CAPPED, of NLMSG_ERROR
	FlagAckTLVs = 0x200 // NLM_F_ACK_TLVS, of NLMSG_ERROR and NLMSG_DONE
)

// Header is struct nlmsghdr in host order.
type Header struct {
	Len         uint32
	Type, Flags uint16
	Seq, PortID uint32
}

// Next cuts one message off b: no table, no allocation. msg is the message
// without its padding. ok is false where no whole header is left or nlmsg_len
// lies (below 16, or past the end of b); rest is then all of b.
func Next(b []byte) (h Header, msg, rest []byte, ok bool) {
	if len(b) < HeaderLen {
		return Header{}, nil, b, false
	}
	h = ParseHeader(b)
	if h.Len < HeaderLen || uint64(h.Len) > uint64(len(b)) {
		return h, nil, b, false
	}
	n := min((int(h.Len)+3)&^3, len(b))
	return h, b[:h.Len], b[n:], true
}

// ParseHeader reads a struct nlmsghdr; b has at least HeaderLen bytes.
func ParseHeader(b []byte) Header {
	_ = b[HeaderLen-1]
	return Header{
		Len:    binary.NativeEndian.Uint32(b),
		Type:   binary.NativeEndian.Uint16(b[4:]),
		Flags:  binary.NativeEndian.Uint16(b[6:]),
		Seq:    binary.NativeEndian.Uint32(b[8:]),
		PortID: binary.NativeEndian.Uint32(b[12:]),
	}
}

// within is what of b, which begins with the header, nlmsg_len says is the
// message.
func (h *Header) within(b []byte) []byte {
	return b[:min(max(int64(h.Len), HeaderLen), int64(len(b)))]
}
