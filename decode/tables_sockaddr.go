// SPDX-License-Identifier: Apache-2.0

package decode

// Socket addresses as attributes: of the size of their family's struct, or in
// room for any (struct sockaddr_storage).

var anyAddrStruct = Struct{Name: "sockaddr_storage", Size: 2, Fields: []Attr{
	{Kind: U16, Name: "ss_family", Enum: &afEnum},
	{Kind: SubMessage, Name: "addr", Sub: &anyAddrSub},
}}

var anyAddrInStruct = Struct{Name: "sockaddr_in", Size: 6, Fields: []Attr{
	{Kind: U16, Order: Big, Name: "sin_port"},
	{Kind: IP, Len: 4, Name: "sin_addr"},
	{Kind: Pad, Name: "sin_zero"},
}}

var anyAddrIn6Struct = Struct{Name: "sockaddr_in6", Size: 26, Fields: []Attr{
	{Kind: U16, Order: Big, Name: "sin6_port"},
	{Kind: U32, Order: Big, Show: Hex, Name: "sin6_flowinfo"},
	{Kind: IP, Len: 16, Name: "sin6_addr"},
	{Kind: U32, Show: IfIndex, Name: "sin6_scope_id"},
	{Kind: Pad, Name: "pad"},
}}

var anyAddrIbStruct = Struct{Name: "sockaddr_ib", Size: 46, Fields: []Attr{
	{Kind: U16, Order: Big, Show: Hex, Name: "sib_pkey"},
	{Kind: U32, Order: Big, Show: Hex, Name: "sib_flowinfo"},
	{Kind: IP, Len: 16, Name: "sib_addr"},
	{Kind: U64, Order: Big, Show: Hex, Name: "sib_sid"},
	{Kind: U64, Order: Big, Show: Hex, Name: "sib_sid_mask"},
	{Kind: U64, Name: "sib_scope_id"},
	{Kind: Pad, Name: "pad"},
}}

var anyAddrSub = Sub{Name: "socket address", Field: "ss_family", Formats: []Attr{
	{Of: "2", Kind: StructOf, Name: "addr", Struct: &anyAddrInStruct},
	{Of: "10", Kind: StructOf, Name: "addr", Struct: &anyAddrIn6Struct},
	{Of: "27", Kind: StructOf, Name: "addr", Struct: &anyAddrIbStruct},
}}
