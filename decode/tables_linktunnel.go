// SPDX-License-Identifier: Apache-2.0

package decode

// Kinds of links that are tunnels (linux/if_link.h, linux/if_tunnel.h).

var vxlanDfEnum = Enum{Name: "ifla_vxlan_df", Prefix: "VXLAN_DF_", Values: []Value{
	{0, "VXLAN_DF_UNSET"},
	{1, "VXLAN_DF_SET"},
	{2, "VXLAN_DF_INHERIT"},
}}

var vxlanLabelEnum = Enum{Name: "ifla_vxlan_label_policy", Prefix: "VXLAN_LABEL_", Values: []Value{
	{0, "VXLAN_LABEL_FIXED"},
	{1, "VXLAN_LABEL_INHERIT"},
}}

var vxlanPortRangeStruct = Struct{Name: "ifla_vxlan_port_range", Size: 4, Fields: []Attr{
	{Kind: U16, Order: Big, Name: "low"},
	{Kind: U16, Order: Big, Name: "high"},
}}

var vxlanhdrStruct = Struct{Name: "vxlanhdr", Size: 8, Fields: []Attr{
	{Kind: U32, Order: Big, Show: Hex, Name: "vx_flags"},
	{Kind: U32, Order: Big, Show: Hex, Name: "vx_vni"},
}}

// vxlanTTLInheritSub: the kernel takes a flag and gives a number.
var vxlanTTLInheritSub = Sub{Name: "by length", BySize: true, Formats: []Attr{
	{Type: 28, Kind: Flag, Name: "IFLA_VXLAN_TTL_INHERIT", Of: "0"},
	{Type: 28, Kind: U8, Name: "IFLA_VXLAN_TTL_INHERIT", Of: "1"},
}}

var vxlanSpace = Space{Name: "vxlan", Prefix: "IFLA_VXLAN_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_VXLAN_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IFLA_VXLAN_ID"},
	{Type: 2, Kind: IP, Name: "IFLA_VXLAN_GROUP"},
	{Type: 3, Kind: U32, Show: IfIndex, Name: "IFLA_VXLAN_LINK"},
	{Type: 4, Kind: IP, Name: "IFLA_VXLAN_LOCAL"},
	{Type: 5, Kind: U8, Name: "IFLA_VXLAN_TTL"},
	{Type: 6, Kind: U8, Show: Hex, Name: "IFLA_VXLAN_TOS"},
	{Type: 7, Kind: U8, Name: "IFLA_VXLAN_LEARNING"},
	{Type: 8, Kind: U32, Show: Seconds, Name: "IFLA_VXLAN_AGEING"},
	{Type: 9, Kind: U32, Name: "IFLA_VXLAN_LIMIT"},
	{Type: 10, Kind: StructOf, Name: "IFLA_VXLAN_PORT_RANGE", Struct: &vxlanPortRangeStruct},
	{Type: 11, Kind: U8, Name: "IFLA_VXLAN_PROXY"},
	{Type: 12, Kind: U8, Name: "IFLA_VXLAN_RSC"},
	{Type: 13, Kind: U8, Name: "IFLA_VXLAN_L2MISS"},
	{Type: 14, Kind: U8, Name: "IFLA_VXLAN_L3MISS"},
	{Type: 15, Kind: U16, Order: Big, Name: "IFLA_VXLAN_PORT"},
	{Type: 16, Kind: IP, Name: "IFLA_VXLAN_GROUP6"},
	{Type: 17, Kind: IP, Name: "IFLA_VXLAN_LOCAL6"},
	{Type: 18, Kind: U8, Name: "IFLA_VXLAN_UDP_CSUM"},
	{Type: 19, Kind: U8, Name: "IFLA_VXLAN_UDP_ZERO_CSUM6_TX"},
	{Type: 20, Kind: U8, Name: "IFLA_VXLAN_UDP_ZERO_CSUM6_RX"},
	{Type: 21, Kind: U8, Name: "IFLA_VXLAN_REMCSUM_TX"},
	{Type: 22, Kind: U8, Name: "IFLA_VXLAN_REMCSUM_RX"},
	{Type: 23, Kind: Flag, Name: "IFLA_VXLAN_GBP"},
	{Type: 24, Kind: Flag, Name: "IFLA_VXLAN_REMCSUM_NOPARTIAL"},
	{Type: 25, Kind: U8, Name: "IFLA_VXLAN_COLLECT_METADATA"},
	{Type: 26, Kind: U32, Order: Big, Show: Hex, Name: "IFLA_VXLAN_LABEL"},
	{Type: 27, Kind: Flag, Name: "IFLA_VXLAN_GPE"},
	{Type: 28, Kind: SubMessage, Name: "IFLA_VXLAN_TTL_INHERIT", Sub: &vxlanTTLInheritSub},
	{Type: 29, Kind: U8, Name: "IFLA_VXLAN_DF", Enum: &vxlanDfEnum},
	{Type: 30, Kind: U8, Name: "IFLA_VXLAN_VNIFILTER"},
	{Type: 31, Kind: U8, Name: "IFLA_VXLAN_LOCALBYPASS"},
	{Type: 32, Kind: U32, Name: "IFLA_VXLAN_LABEL_POLICY", Enum: &vxlanLabelEnum},
	{Type: 33, Kind: StructOf, Name: "IFLA_VXLAN_RESERVED_BITS", Struct: &vxlanhdrStruct},
	{Type: 34, Kind: U8, Name: "IFLA_VXLAN_MC_ROUTE"},
}}

var geneveDfEnum = Enum{Name: "ifla_geneve_df", Prefix: "GENEVE_DF_", Values: []Value{
	{0, "GENEVE_DF_UNSET"},
	{1, "GENEVE_DF_SET"},
	{2, "GENEVE_DF_INHERIT"},
}}

var genevePortRangeStruct = Struct{Name: "ifla_geneve_port_range", Size: 4, Fields: []Attr{
	{Kind: U16, Order: Big, Name: "low"},
	{Kind: U16, Order: Big, Name: "high"},
}}

var geneveSpace = Space{Name: "geneve", Prefix: "IFLA_GENEVE_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_GENEVE_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IFLA_GENEVE_ID"},
	{Type: 2, Kind: IP, Name: "IFLA_GENEVE_REMOTE"},
	{Type: 3, Kind: U8, Name: "IFLA_GENEVE_TTL"},
	{Type: 4, Kind: U8, Show: Hex, Name: "IFLA_GENEVE_TOS"},
	{Type: 5, Kind: U16, Order: Big, Name: "IFLA_GENEVE_PORT"},
	{Type: 6, Kind: Flag, Name: "IFLA_GENEVE_COLLECT_METADATA"},
	{Type: 7, Kind: IP, Name: "IFLA_GENEVE_REMOTE6"},
	{Type: 8, Kind: U8, Name: "IFLA_GENEVE_UDP_CSUM"},
	{Type: 9, Kind: U8, Name: "IFLA_GENEVE_UDP_ZERO_CSUM6_TX"},
	{Type: 10, Kind: U8, Name: "IFLA_GENEVE_UDP_ZERO_CSUM6_RX"},
	{Type: 11, Kind: U32, Order: Big, Show: Hex, Name: "IFLA_GENEVE_LABEL"},
	{Type: 12, Kind: U8, Name: "IFLA_GENEVE_TTL_INHERIT"},
	{Type: 13, Kind: U8, Name: "IFLA_GENEVE_DF", Enum: &geneveDfEnum},
	{Type: 14, Kind: Flag, Name: "IFLA_GENEVE_INNER_PROTO_INHERIT"},
	{Type: 15, Kind: StructOf, Name: "IFLA_GENEVE_PORT_RANGE", Struct: &genevePortRangeStruct},
	{Type: 16, Kind: Flag, Name: "IFLA_GENEVE_GRO_HINT"},
	{Type: 17, Kind: IP, Name: "IFLA_GENEVE_LOCAL"},
	{Type: 18, Kind: IP, Name: "IFLA_GENEVE_LOCAL6"},
}}

var bareudpSpace = Space{Name: "bareudp", Prefix: "IFLA_BAREUDP_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_BAREUDP_UNSPEC"},
	{Type: 1, Kind: U16, Order: Big, Name: "IFLA_BAREUDP_PORT"},
	{Type: 2, Kind: U16, Order: Big, Name: "IFLA_BAREUDP_ETHERTYPE", Enum: &ethPEnum},
	{Type: 3, Kind: U16, Name: "IFLA_BAREUDP_SRCPORT_MIN"},
	{Type: 4, Kind: Flag, Name: "IFLA_BAREUDP_MULTIPROTO_MODE"},
}}

var gtpRoleEnum = Enum{Name: "ifla_gtp_role", Prefix: "GTP_ROLE_", Values: []Value{
	{0, "GTP_ROLE_GGSN"},
	{1, "GTP_ROLE_SGSN"},
}}

var gtpSpace = Space{Name: "gtp", Prefix: "IFLA_GTP_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_GTP_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IFLA_GTP_FD0"},
	{Type: 2, Kind: U32, Name: "IFLA_GTP_FD1"},
	{Type: 3, Kind: U32, Name: "IFLA_GTP_PDP_HASHSIZE"},
	{Type: 4, Kind: U32, Name: "IFLA_GTP_ROLE", Enum: &gtpRoleEnum},
	{Type: 5, Kind: U8, Name: "IFLA_GTP_CREATE_SOCKETS"},
	{Type: 6, Kind: U8, Name: "IFLA_GTP_RESTART_COUNT"},
	{Type: 7, Kind: IP, Name: "IFLA_GTP_LOCAL"},
	{Type: 8, Kind: IP, Name: "IFLA_GTP_LOCAL6"},
}}

var amtModeEnum = Enum{Name: "ifla_amt_mode", Prefix: "AMT_MODE_", Values: []Value{
	{0, "AMT_MODE_GATEWAY"},
	{1, "AMT_MODE_RELAY"},
}}

var amtSpace = Space{Name: "amt", Prefix: "IFLA_AMT_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_AMT_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IFLA_AMT_MODE", Enum: &amtModeEnum},
	{Type: 2, Kind: U16, Order: Big, Name: "IFLA_AMT_RELAY_PORT"},
	{Type: 3, Kind: U16, Order: Big, Name: "IFLA_AMT_GATEWAY_PORT"},
	{Type: 4, Kind: U32, Show: IfIndex, Name: "IFLA_AMT_LINK"},
	{Type: 5, Kind: IP, Name: "IFLA_AMT_LOCAL_IP"},
	{Type: 6, Kind: IP, Name: "IFLA_AMT_REMOTE_IP"},
	{Type: 7, Kind: IP, Name: "IFLA_AMT_DISCOVERY_IP"},
	{Type: 8, Kind: U32, Name: "IFLA_AMT_MAX_TUNNELS"},
}}

var tunnelEncapEnum = Enum{Name: "tunnel_encap_types", Prefix: "TUNNEL_ENCAP_", Values: []Value{
	{0, "TUNNEL_ENCAP_NONE"},
	{1, "TUNNEL_ENCAP_FOU"},
	{2, "TUNNEL_ENCAP_GUE"},
	{3, "TUNNEL_ENCAP_MPLS"},
}}

var tunnelEncapFlagsEnum = Enum{Name: "TUNNEL_ENCAP_FLAG_*", Prefix: "TUNNEL_ENCAP_FLAG_", Flags: true, Values: []Value{
	{0x1, "TUNNEL_ENCAP_FLAG_CSUM"},
	{0x2, "TUNNEL_ENCAP_FLAG_CSUM6"},
	{0x4, "TUNNEL_ENCAP_FLAG_REMCSUM"},
}}

var greFlagsEnum = Enum{Name: "GRE_*", Prefix: "GRE_", Flags: true, Values: []Value{
	{0x800, "GRE_STRICT"},
	{0x1000, "GRE_SEQ"},
	{0x2000, "GRE_KEY"},
	{0x4000, "GRE_ROUTING"},
	{0x8000, "GRE_CSUM"},
}}

// greSpace is also of gretap, erspan and their IPv6 twins.
var greSpace = Space{Name: "gre", Prefix: "IFLA_GRE_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_GRE_UNSPEC"},
	{Type: 1, Kind: U32, Show: IfIndex, Name: "IFLA_GRE_LINK"},
	{Type: 2, Kind: U16, Order: Big, Name: "IFLA_GRE_IFLAGS", Enum: &greFlagsEnum},
	{Type: 3, Kind: U16, Order: Big, Name: "IFLA_GRE_OFLAGS", Enum: &greFlagsEnum},
	{Type: 4, Kind: U32, Order: Big, Name: "IFLA_GRE_IKEY"},
	{Type: 5, Kind: U32, Order: Big, Name: "IFLA_GRE_OKEY"},
	{Type: 6, Kind: IP, Name: "IFLA_GRE_LOCAL"},
	{Type: 7, Kind: IP, Name: "IFLA_GRE_REMOTE"},
	{Type: 8, Kind: U8, Name: "IFLA_GRE_TTL"},
	{Type: 9, Kind: U8, Show: Hex, Name: "IFLA_GRE_TOS"},
	{Type: 10, Kind: U8, Name: "IFLA_GRE_PMTUDISC"},
	{Type: 11, Kind: U8, Name: "IFLA_GRE_ENCAP_LIMIT"},
	{Type: 12, Kind: U32, Order: Big, Show: Hex, Name: "IFLA_GRE_FLOWINFO"},
	{Type: 13, Kind: U32, Name: "IFLA_GRE_FLAGS", Enum: &ip6tnlFlagsEnum}, // of IPv6 alone
	{Type: 14, Kind: U16, Name: "IFLA_GRE_ENCAP_TYPE", Enum: &tunnelEncapEnum},
	{Type: 15, Kind: U16, Name: "IFLA_GRE_ENCAP_FLAGS", Enum: &tunnelEncapFlagsEnum},
	{Type: 16, Kind: U16, Order: Big, Name: "IFLA_GRE_ENCAP_SPORT"},
	{Type: 17, Kind: U16, Order: Big, Name: "IFLA_GRE_ENCAP_DPORT"},
	{Type: 18, Kind: Flag, Name: "IFLA_GRE_COLLECT_METADATA"},
	{Type: 19, Kind: U8, Name: "IFLA_GRE_IGNORE_DF"},
	{Type: 20, Kind: U32, Show: Hex, Name: "IFLA_GRE_FWMARK"},
	{Type: 21, Kind: U32, Name: "IFLA_GRE_ERSPAN_INDEX"},
	{Type: 22, Kind: U8, Name: "IFLA_GRE_ERSPAN_VER"},
	{Type: 23, Kind: U8, Name: "IFLA_GRE_ERSPAN_DIR"},
	{Type: 24, Kind: U16, Name: "IFLA_GRE_ERSPAN_HWID"},
}}

var iptunSpace = Space{Name: "iptun", Prefix: "IFLA_IPTUN_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_IPTUN_UNSPEC"},
	{Type: 1, Kind: U32, Show: IfIndex, Name: "IFLA_IPTUN_LINK"},
	{Type: 2, Kind: IP, Name: "IFLA_IPTUN_LOCAL"},
	{Type: 3, Kind: IP, Name: "IFLA_IPTUN_REMOTE"},
	{Type: 4, Kind: U8, Name: "IFLA_IPTUN_TTL"},
	{Type: 5, Kind: U8, Show: Hex, Name: "IFLA_IPTUN_TOS"},
	{Type: 6, Kind: U8, Name: "IFLA_IPTUN_ENCAP_LIMIT"},
	{Type: 7, Kind: U32, Order: Big, Show: Hex, Name: "IFLA_IPTUN_FLOWINFO"},
	{Type: 8, Kind: U16, Name: "IFLA_IPTUN_FLAGS", Enum: &sitFlagsEnum}, // of sit alone; in the host's order whatever its type (net/ipv6/sit.c)
	{Type: 9, Kind: U8, Name: "IFLA_IPTUN_PROTO", Enum: &ipprotoEnum},
	{Type: 10, Kind: U8, Name: "IFLA_IPTUN_PMTUDISC"},
	{Type: 11, Kind: IP, Name: "IFLA_IPTUN_6RD_PREFIX"},
	{Type: 12, Kind: IP, Name: "IFLA_IPTUN_6RD_RELAY_PREFIX"},
	{Type: 13, Kind: U16, Name: "IFLA_IPTUN_6RD_PREFIXLEN"},
	{Type: 14, Kind: U16, Name: "IFLA_IPTUN_6RD_RELAY_PREFIXLEN"},
	{Type: 15, Kind: U16, Name: "IFLA_IPTUN_ENCAP_TYPE", Enum: &tunnelEncapEnum},
	{Type: 16, Kind: U16, Name: "IFLA_IPTUN_ENCAP_FLAGS", Enum: &tunnelEncapFlagsEnum},
	{Type: 17, Kind: U16, Order: Big, Name: "IFLA_IPTUN_ENCAP_SPORT"},
	{Type: 18, Kind: U16, Order: Big, Name: "IFLA_IPTUN_ENCAP_DPORT"},
	{Type: 19, Kind: Flag, Name: "IFLA_IPTUN_COLLECT_METADATA"},
	{Type: 20, Kind: U32, Show: Hex, Name: "IFLA_IPTUN_FWMARK"},
}}

var sitFlagsEnum = Enum{Name: "SIT_*", Prefix: "SIT_", Flags: true, Values: []Value{
	{0x1, "SIT_ISATAP"},
}}

// ip6tnlSpace is iptunSpace but for the flags, IP6_TNL_F_* of
// linux/ip6_tunnel.h.
var ip6tnlSpace = Space{Name: "iptun", Prefix: "IFLA_IPTUN_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_IPTUN_UNSPEC"},
	{Type: 1, Kind: U32, Show: IfIndex, Name: "IFLA_IPTUN_LINK"},
	{Type: 2, Kind: IP, Name: "IFLA_IPTUN_LOCAL"},
	{Type: 3, Kind: IP, Name: "IFLA_IPTUN_REMOTE"},
	{Type: 4, Kind: U8, Name: "IFLA_IPTUN_TTL"},
	{Type: 5, Kind: U8, Show: Hex, Name: "IFLA_IPTUN_TOS"},
	{Type: 6, Kind: U8, Name: "IFLA_IPTUN_ENCAP_LIMIT"},
	{Type: 7, Kind: U32, Order: Big, Show: Hex, Name: "IFLA_IPTUN_FLOWINFO"},
	{Type: 8, Kind: U32, Name: "IFLA_IPTUN_FLAGS", Enum: &ip6tnlFlagsEnum},
	{Type: 9, Kind: U8, Name: "IFLA_IPTUN_PROTO", Enum: &ipprotoEnum},
	{Type: 10, Kind: U8, Name: "IFLA_IPTUN_PMTUDISC"},
	{Type: 11, Kind: IP, Name: "IFLA_IPTUN_6RD_PREFIX"},
	{Type: 12, Kind: IP, Name: "IFLA_IPTUN_6RD_RELAY_PREFIX"},
	{Type: 13, Kind: U16, Name: "IFLA_IPTUN_6RD_PREFIXLEN"},
	{Type: 14, Kind: U16, Name: "IFLA_IPTUN_6RD_RELAY_PREFIXLEN"},
	{Type: 15, Kind: U16, Name: "IFLA_IPTUN_ENCAP_TYPE", Enum: &tunnelEncapEnum},
	{Type: 16, Kind: U16, Name: "IFLA_IPTUN_ENCAP_FLAGS", Enum: &tunnelEncapFlagsEnum},
	{Type: 17, Kind: U16, Order: Big, Name: "IFLA_IPTUN_ENCAP_SPORT"},
	{Type: 18, Kind: U16, Order: Big, Name: "IFLA_IPTUN_ENCAP_DPORT"},
	{Type: 19, Kind: Flag, Name: "IFLA_IPTUN_COLLECT_METADATA"},
	{Type: 20, Kind: U32, Show: Hex, Name: "IFLA_IPTUN_FWMARK"},
}}

var ip6tnlFlagsEnum = Enum{Name: "IP6_TNL_F_*", Prefix: "IP6_TNL_F_", Flags: true, Values: []Value{
	{0x1, "IP6_TNL_F_IGN_ENCAP_LIMIT"},
	{0x2, "IP6_TNL_F_USE_ORIG_TCLASS"},
	{0x4, "IP6_TNL_F_USE_ORIG_FLOWLABEL"},
	{0x8, "IP6_TNL_F_MIP6_DEV"},
	{0x10, "IP6_TNL_F_RCV_DSCP_COPY"},
	{0x20, "IP6_TNL_F_USE_ORIG_FWMARK"},
	{0x40, "IP6_TNL_F_ALLOW_LOCAL_REMOTE"},
	// Of include/net/ip6_tunnel.h, by the kernel alone:
	{0x10000, "IP6_TNL_F_CAP_XMIT"},
	{0x20000, "IP6_TNL_F_CAP_RCV"},
	{0x40000, "IP6_TNL_F_CAP_PER_PACKET"},
}}

var vtiSpace = Space{Name: "vti", Prefix: "IFLA_VTI_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_VTI_UNSPEC"},
	{Type: 1, Kind: U32, Show: IfIndex, Name: "IFLA_VTI_LINK"},
	{Type: 2, Kind: U32, Order: Big, Name: "IFLA_VTI_IKEY"},
	{Type: 3, Kind: U32, Order: Big, Name: "IFLA_VTI_OKEY"},
	{Type: 4, Kind: IP, Name: "IFLA_VTI_LOCAL"},
	{Type: 5, Kind: IP, Name: "IFLA_VTI_REMOTE"},
	{Type: 6, Kind: U32, Show: Hex, Name: "IFLA_VTI_FWMARK"},
}}
