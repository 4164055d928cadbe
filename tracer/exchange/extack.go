// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"bytes"
	"encoding/binary"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/tracer"
)

// NLMSGERR_ATTR_* (linux/netlink.h).
const (
	attrMsg      = 1
	attrOffs     = 2
	attrCookie   = 3
	attrPolicy   = 4
	attrMissType = 5
	attrMissNest = 6
)

// Offsets in NLMSG_ERROR and NLMSG_DONE.
const (
	errnoAt = decode.HeaderLen          // int
	echoAt  = errnoAt + 4               // NLMSG_ERROR: struct nlmsghdr of the request
	echoEnd = echoAt + decode.HeaderLen // NLMSG_ERROR: the request's payload unless capped
	typMask = ^uint16(decode.NestedFlag | decode.NetOrderFlag)
)

func (a *answer) isError() bool { return a.head.Type == decode.ERROR }
func (a *answer) isDone() bool  { return a.head.Type == decode.DONE }

// cut says whether what was captured of NLMSG_ERROR or NLMSG_DONE ends before its
// errno.
func (a *answer) cut() bool { return len(a.msg) < echoAt }

// errno is what NLMSG_ERROR and NLMSG_DONE carry, positive; 0 where it was cut.
func (a *answer) errno() int {
	if a.cut() {
		return 0
	}
	return -int(int32(binary.NativeEndian.Uint32(a.msg[errnoAt:])))
}

// extack adds what the TLVs behind an NLMSG_ERROR or NLMSG_DONE say.
func (r *request) extack(a *answer) {
	if a.head.Flags&decode.FlagAckTLVs == 0 {
		return
	}
	at := echoAt
	if a.isError() {
		if len(a.msg) < echoEnd {
			return
		}
		at = echoEnd
		if a.head.Flags&decode.FlagCapped == 0 {
			n := binary.NativeEndian.Uint32(a.msg[echoAt:])
			if n < decode.HeaderLen || uint64(echoAt)+uint64(n) > uint64(len(a.msg)) {
				return
			}
			at = echoAt + (int(n)+3)&^3
		}
	}
	if at >= len(a.msg) {
		return
	}
	r.p.info.Asked = true
	for typ, v := range tlvs(a.msg[at:]) {
		if addTLV(&r.p.info, typ, v) {
			r.p.Verdict = &r.p.info
		}
	}
}

// tlvs walks attributes: their type without flags, and payload.
func tlvs(b []byte) func(yield func(uint16, []byte) bool) {
	return func(yield func(uint16, []byte) bool) {
		for len(b) >= 4 {
			n := int(binary.NativeEndian.Uint16(b))
			if n < 4 || n > len(b) {
				return
			}
			if !yield(binary.NativeEndian.Uint16(b[2:])&typMask, b[4:n]) {
				return
			}
			b = b[min((n+3)&^3, len(b)):]
		}
	}
}

// addTLV notes one NLMSGERR_ATTR_*.
func addTLV(v *tracer.AckInfo, typ uint16, b []byte) bool {
	number := func() uint32 {
		if len(b) < 4 {
			return 0
		}
		return binary.NativeEndian.Uint32(b)
	}
	switch typ {
	case attrMsg:
		v.Message = string(bytes.TrimRight(b, "\x00"))
	case attrOffs:
		v.Offset = number()
	case attrCookie:
		v.Cookie = bytes.Clone(b)
	case attrPolicy:
		v.Policy = bytes.Clone(b)
	case attrMissType:
		v.MissType = uint16(number())
	case attrMissNest:
		v.MissNest = number()
	default:
		return false
	}
	return true
}
