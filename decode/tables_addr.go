// SPDX-License-Identifier: Apache-2.0

package decode

// Addresses: RTM_NEWADDR, RTM_DELADDR, RTM_GETADDR, and those of multicast
// and anycast (linux/if_addr.h).

var ifaFlagsEnum = Enum{Name: "ifa_flags", Prefix: "IFA_F_", Flags: true, Values: []Value{
	{0x1, "IFA_F_SECONDARY"},
	{0x2, "IFA_F_NODAD"},
	{0x4, "IFA_F_OPTIMISTIC"},
	{0x8, "IFA_F_DADFAILED"},
	{0x10, "IFA_F_HOMEADDRESS"},
	{0x20, "IFA_F_DEPRECATED"},
	{0x40, "IFA_F_TENTATIVE"},
	{0x80, "IFA_F_PERMANENT"},
	{0x100, "IFA_F_MANAGETEMPADDR"},
	{0x200, "IFA_F_NOPREFIXROUTE"},
	{0x400, "IFA_F_MCAUTOJOIN"},
	{0x800, "IFA_F_STABLE_PRIVACY"},
}}

var ifaProtoEnum = Enum{Name: "ifa_proto", Prefix: "IFAPROT_", Values: []Value{
	{0, "IFAPROT_UNSPEC"},
	{1, "IFAPROT_KERNEL_LO"},
	{2, "IFAPROT_KERNEL_RA"},
	{3, "IFAPROT_KERNEL_LL"},
}}

var ifaddrmsgStruct = Struct{Name: "ifaddrmsg", Size: 8, Fields: []Attr{
	{Kind: U8, Name: "ifa_family", Enum: &afEnum},
	{Kind: U8, Name: "ifa_prefixlen"},
	{Kind: U8, Name: "ifa_flags", Enum: &ifaFlagsEnum},
	{Kind: U8, Name: "ifa_scope", Enum: &rtScopeEnum},
	{Kind: U32, Show: IfIndex, Name: "ifa_index"},
}}

var ifaCacheinfoStruct = Struct{Name: "ifa_cacheinfo", Size: 16, Fields: []Attr{
	{Kind: U32, Show: Seconds, Name: "ifa_prefered"},
	{Kind: U32, Show: Seconds, Name: "ifa_valid"},
	{Kind: U32, Show: ClockTick, Name: "cstamp"},
	{Kind: U32, Show: ClockTick, Name: "tstamp"},
}}

var ifaSpace = Space{Name: "ifa", Prefix: "IFA_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFA_UNSPEC"},
	{Type: 1, Kind: IP, Name: "IFA_ADDRESS"},
	{Type: 2, Kind: IP, Name: "IFA_LOCAL"},
	{Type: 3, Kind: String, Name: "IFA_LABEL"},
	{Type: 4, Kind: IP, Name: "IFA_BROADCAST"},
	{Type: 5, Kind: IP, Name: "IFA_ANYCAST"},
	{Type: 6, Kind: StructOf, Name: "IFA_CACHEINFO", Struct: &ifaCacheinfoStruct},
	{Type: 7, Kind: IP, Name: "IFA_MULTICAST"},
	{Type: 8, Kind: U32, Name: "IFA_FLAGS", Enum: &ifaFlagsEnum},
	{Type: 9, Kind: U32, Name: "IFA_RT_PRIORITY"},
	{Type: 10, Kind: S32, Name: "IFA_TARGET_NETNSID"},
	{Type: 11, Kind: U8, Name: "IFA_PROTO", Enum: &ifaProtoEnum},
	{Type: 12, Kind: U32, Name: "IFA_MC_USERS"},
}}
