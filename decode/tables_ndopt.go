// SPDX-License-Identifier: Apache-2.0

package decode

// Options of IPv6 neighbour discovery that the kernel passes on to user space:
// RTM_NEWNDUSEROPT (linux/rtnetlink.h; ND_OPT_* of include/net/ndisc.h).

var nduseroptSpace = Space{Name: "nduseropt", Prefix: "NDUSEROPT_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "NDUSEROPT_UNSPEC"},
	{Type: 1, Kind: IP, Name: "NDUSEROPT_SRCADDR"},
}}

var ndOptSpace = Space{Name: "options", Prefix: "ND_OPT_", TLV: Neighbor, Attrs: []Attr{
	{Type: 25, Kind: StructOf, Name: "ND_OPT_RDNSS", Struct: &ndRDNSSStruct},
	{Type: 31, Kind: StructOf, Name: "ND_OPT_DNSSL", Struct: &ndDNSSLStruct},
	{Type: 37, Kind: String, Name: "ND_OPT_CAPTIVE_PORTAL"}, // RFC 8910
	{Type: 38, Kind: StructOf, Name: "ND_OPT_PREF64", Struct: &ndPref64Struct},
}}

// ndRDNSSStruct is of RFC 8106, section 5.1.
var ndRDNSSStruct = Struct{Name: "rdnss", Size: 6, Fields: []Attr{
	{Kind: Pad, Len: 2, Name: "reserved"},
	{Kind: U32, Order: Big, Show: Seconds, Name: "lifetime"},
	{Kind: Packed, Elem: StructOf, Name: "servers", Struct: &in6AddrStruct},
}}

// ndDNSSLStruct is of RFC 8106, section 5.2; domains are labels behind their
// lengths, each name ended by an empty one, and zeros up to 8 bytes.
var ndDNSSLStruct = Struct{Name: "dnssl", Size: 6, Fields: []Attr{
	{Kind: Pad, Len: 2, Name: "reserved"},
	{Kind: U32, Order: Big, Show: Seconds, Name: "lifetime"},
	{Kind: Binary, Name: "domains"},
}}

// ndPref64Struct is of RFC 8781, section 4: the lifetime counts 8 seconds each,
// plc is which length the prefix has, of 96, 64, 56, 48, 40 and 32 bits.
var ndPref64Struct = Struct{Name: "pref64", Size: 14, Fields: []Attr{
	{Kind: Bits, Len: 2, Order: Big, Name: "lifetime_plc", Struct: &Struct{Name: "lifetime_plc", Size: 16, Fields: []Attr{
		{Kind: U16, Len: 13, Name: "scaled_lifetime"},
		{Kind: U8, Len: 3, Name: "plc"},
	}}},
	{Kind: Packed, Elem: U16, Order: Big, Show: Hex, Len: 12, Name: "prefix"},
}}
