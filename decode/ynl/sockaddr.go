// SPDX-License-Identifier: Apache-2.0

package ynl

import "github.com/nlsnoop/nlsnoop/decode"

// sockaddr is the rows of an overlay's type sockaddr: struct sockaddr_in or
// struct sockaddr_in6, as its size tells (linux/in.h, linux/in6.h).
func (b *builder) sockaddr() *decode.Sub {
	in, ok := b.structs["sockaddr-in"]
	if !ok {
		af := &decode.Enum{Name: "sa_family_t", Prefix: "AF_", Values: []decode.Value{{N: 2, Name: "AF_INET"}, {N: 10, Name: "AF_INET6"}}}
		in = &decode.Struct{Name: "sockaddr_in", Size: 16, Fields: []decode.Attr{
			{Kind: decode.U16, Name: "sin_family", Enum: af},
			{Kind: decode.U16, Order: decode.Big, Name: "sin_port"},
			{Kind: decode.IP, Len: 4, Name: "sin_addr"},
			{Kind: decode.Pad, Len: 8, Name: "sin_zero"},
		}}
		b.structs["sockaddr-in"], b.enums["sa-family"] = in, af
		b.structs["sockaddr-in6"] = &decode.Struct{Name: "sockaddr_in6", Size: 28, Fields: []decode.Attr{
			{Kind: decode.U16, Name: "sin6_family", Enum: af},
			{Kind: decode.U16, Order: decode.Big, Name: "sin6_port"},
			{Kind: decode.U32, Order: decode.Big, Show: decode.Hex, Name: "sin6_flowinfo"},
			{Kind: decode.IP, Len: 16, Name: "sin6_addr"},
			{Kind: decode.U32, Show: decode.IfIndex, Name: "sin6_scope_id"},
		}}
		b.own = append(b.own, Named{Word: "sa-family", Enum: af}, Named{Word: "sockaddr-in", Struct: in},
			Named{Word: "sockaddr-in6", Struct: b.structs["sockaddr-in6"]})
	}
	return &decode.Sub{BySize: true, Formats: []decode.Attr{
		{Kind: decode.StructOf, Of: "16", Struct: in},
		{Kind: decode.StructOf, Of: "28", Struct: b.structs["sockaddr-in6"]},
	}, Fallback: &decode.Attr{Kind: decode.Binary}}
}
