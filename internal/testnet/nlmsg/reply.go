// SPDX-License-Identifier: Apache-2.0

package nlmsg

import (
	"encoding/binary"
	"fmt"
	"syscall"
)

// Types below NLMSG_MIN_TYPE.
const (
	TypeNoop  = 1
	TypeError = 2
	TypeDone  = 3
)

// Reply is one message of a datagram. Payload aliases it.
type Reply struct {
	Type, Flags uint16
	Seq, PortID uint32
	Payload     []byte
}

// Parse cuts a datagram into its messages.
func Parse(b []byte) ([]Reply, error) {
	var rs []Reply
	for len(b) > 0 {
		if len(b) < headerLen {
			return rs, fmt.Errorf("%d bytes left, want a header of %d", len(b), headerLen)
		}
		n := int(binary.NativeEndian.Uint32(b))
		if n < headerLen || n > len(b) {
			return rs, fmt.Errorf("nlmsg_len %d with %d bytes left", n, len(b))
		}
		rs = append(rs, Reply{
			Type:    binary.NativeEndian.Uint16(b[4:]),
			Flags:   binary.NativeEndian.Uint16(b[6:]),
			Seq:     binary.NativeEndian.Uint32(b[8:]),
			PortID:  binary.NativeEndian.Uint32(b[12:]),
			Payload: b[headerLen:n],
		})
		b = b[min((n+3)&^3, len(b)):]
	}
	return rs, nil
}

// Errno is what an NLMSG_ERROR or NLMSG_DONE says; 0 is success. ok is false
// for other types and for payloads without the int.
func (r *Reply) Errno() (errno syscall.Errno, ok bool) {
	if r.Type != TypeError && r.Type != TypeDone || len(r.Payload) < 4 {
		return 0, false
	}
	return syscall.Errno(-int32(binary.NativeEndian.Uint32(r.Payload))), true
}
