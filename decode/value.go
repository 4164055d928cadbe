// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"encoding/binary"
	"math"
	"net/netip"
)

// Uint is the node's value where it is an unsigned integer (of a flag 1), its
// byte order applied. ok is false for other kinds and for short payloads.
func (n *Node) Uint() (v uint64, ok bool) {
	b := n.Payload()
	switch n.kind {
	case U32:
		if len(b) >= 4 {
			return uint64(n.u32(b)), true
		}
	case U64:
		if len(b) >= 8 {
			return n.u64(b), true
		}
	case U8:
		if len(b) >= 1 {
			return uint64(b[0]), true
		}
	case U16:
		if len(b) >= 2 {
			return uint64(n.u16(b)), true
		}
	case Uint:
		if len(b) >= 8 {
			return n.u64(b), true
		}
		if len(b) >= 4 {
			return uint64(n.u32(b)), true
		}
	case Flag:
		return 1, true
	}
	return 0, false
}

// Int is the node's value where it is a signed integer, or an unsigned one
// that fits.
func (n *Node) Int() (v int64, ok bool) {
	b := n.Payload()
	switch n.kind {
	case S32:
		if len(b) >= 4 {
			return int64(int32(n.u32(b))), true
		}
	case S64:
		if len(b) >= 8 {
			return int64(n.u64(b)), true
		}
	case S8:
		if len(b) >= 1 {
			return int64(int8(b[0])), true
		}
	case S16:
		if len(b) >= 2 {
			return int64(int16(n.u16(b))), true
		}
	case Sint:
		if len(b) >= 8 {
			return int64(n.u64(b)), true
		}
		if len(b) >= 4 {
			return int64(int32(n.u32(b))), true
		}
	default:
		u, ok := n.Uint()
		return int64(u), ok && u <= math.MaxInt64
	}
	return 0, false
}

// Bitfield is the node's value where it is a Bitfield32.
func (n *Node) Bitfield() (value, selector uint32, ok bool) {
	b := n.Payload()
	if n.kind != Bitfield32 || len(b) < 8 {
		return 0, 0, false
	}
	return n.u32(b), n.u32(b[4:]), true
}

// Bytes is the text of a String without its closing NUL (of a field, up to
// its first NUL), and the payload of any other kind. It aliases the input.
func (n *Node) Bytes() []byte {
	b := n.Payload()
	if n.kind != String {
		return b
	}
	if n.role == RoleField {
		for i, c := range b {
			if c == 0 {
				return b[:i]
			}
		}
		return b
	}
	for len(b) > 0 && b[len(b)-1] == 0 {
		b = b[:len(b)-1]
	}
	return b
}

// Addr is the node's value where it is an IPv4 or IPv6 address.
func (n *Node) Addr() (netip.Addr, bool) {
	b := n.Payload()
	switch {
	case n.kind == IP && len(b) == 16 && n.Def.Show == EitherIP && isZero(b[4:]):
		return netip.AddrFrom4([4]byte(b)), true
	case n.kind == IP && len(b) == 16:
		return netip.AddrFrom16([16]byte(b)), true
	case len(b) == 4 && (n.kind == IP || n.kind == U32 && n.Def.Show == IPv4):
		return netip.AddrFrom4([4]byte(b)), true
	}
	return netip.Addr{}, false
}

func (n *Node) u16(b []byte) uint16 {
	if n.big {
		return binary.BigEndian.Uint16(b)
	}
	return binary.LittleEndian.Uint16(b)
}

func (n *Node) u32(b []byte) uint32 {
	if n.big {
		return binary.BigEndian.Uint32(b)
	}
	return binary.LittleEndian.Uint32(b)
}

func (n *Node) u64(b []byte) uint64 {
	if n.big {
		return binary.BigEndian.Uint64(b)
	}
	return binary.LittleEndian.Uint64(b)
}
