// SPDX-License-Identifier: Apache-2.0

package decode

// IFLA_AF_SPEC: what address families keep for a link (linux/if_link.h).

var afSpecSpace = Space{Name: "af", Prefix: "AF_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "AF_UNSPEC"},
	{Type: 2, Kind: Nest, Name: "AF_INET", Space: &inetSpace},
	{Type: 10, Kind: Nest, Name: "AF_INET6", Space: &inet6Space},
	{Type: 45, Kind: Nest, Name: "AF_MCTP", Space: &mctpSpace},
}}

var inetSpace = Space{Name: "inet", Prefix: "IFLA_INET_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_INET_UNSPEC"},
	{Type: 1, Kind: Packed, Elem: S32, Name: "IFLA_INET_CONF", Space: &ipv4DevconfSpace},
}}

// ipv4DevconfSpace is what configures an interface (linux/ip.h), in requests: see
// net/ipv4/devinet.c, inet_set_link_af. The kernel sends an array, from number 1.
var ipv4DevconfSpace = Space{Name: "ipv4_devconf", Prefix: "IPV4_DEVCONF_", Attrs: []Attr{
	{Type: 1, Kind: S32, Name: "IPV4_DEVCONF_FORWARDING"},
	{Type: 2, Kind: S32, Name: "IPV4_DEVCONF_MC_FORWARDING"},
	{Type: 3, Kind: S32, Name: "IPV4_DEVCONF_PROXY_ARP"},
	{Type: 4, Kind: S32, Name: "IPV4_DEVCONF_ACCEPT_REDIRECTS"},
	{Type: 5, Kind: S32, Name: "IPV4_DEVCONF_SECURE_REDIRECTS"},
	{Type: 6, Kind: S32, Name: "IPV4_DEVCONF_SEND_REDIRECTS"},
	{Type: 7, Kind: S32, Name: "IPV4_DEVCONF_SHARED_MEDIA"},
	{Type: 8, Kind: S32, Name: "IPV4_DEVCONF_RP_FILTER"},
	{Type: 9, Kind: S32, Name: "IPV4_DEVCONF_ACCEPT_SOURCE_ROUTE"},
	{Type: 10, Kind: S32, Name: "IPV4_DEVCONF_BOOTP_RELAY"},
	{Type: 11, Kind: S32, Name: "IPV4_DEVCONF_LOG_MARTIANS"},
	{Type: 12, Kind: S32, Name: "IPV4_DEVCONF_TAG"},
	{Type: 13, Kind: S32, Name: "IPV4_DEVCONF_ARPFILTER"},
	{Type: 14, Kind: S32, Name: "IPV4_DEVCONF_MEDIUM_ID"},
	{Type: 15, Kind: S32, Name: "IPV4_DEVCONF_NOXFRM"},
	{Type: 16, Kind: S32, Name: "IPV4_DEVCONF_NOPOLICY"},
	{Type: 17, Kind: S32, Name: "IPV4_DEVCONF_FORCE_IGMP_VERSION"},
	{Type: 18, Kind: S32, Name: "IPV4_DEVCONF_ARP_ANNOUNCE"},
	{Type: 19, Kind: S32, Name: "IPV4_DEVCONF_ARP_IGNORE"},
	{Type: 20, Kind: S32, Name: "IPV4_DEVCONF_PROMOTE_SECONDARIES"},
	{Type: 21, Kind: S32, Name: "IPV4_DEVCONF_ARP_ACCEPT"},
	{Type: 22, Kind: S32, Name: "IPV4_DEVCONF_ARP_NOTIFY"},
	{Type: 23, Kind: S32, Name: "IPV4_DEVCONF_ACCEPT_LOCAL"},
	{Type: 24, Kind: S32, Name: "IPV4_DEVCONF_SRC_VMARK"},
	{Type: 25, Kind: S32, Name: "IPV4_DEVCONF_PROXY_ARP_PVLAN"},
	{Type: 26, Kind: S32, Name: "IPV4_DEVCONF_ROUTE_LOCALNET"},
	{Type: 27, Kind: S32, Show: Millis, Name: "IPV4_DEVCONF_IGMPV2_UNSOLICITED_REPORT_INTERVAL"},
	{Type: 28, Kind: S32, Show: Millis, Name: "IPV4_DEVCONF_IGMPV3_UNSOLICITED_REPORT_INTERVAL"},
	{Type: 29, Kind: S32, Name: "IPV4_DEVCONF_IGNORE_ROUTES_WITH_LINKDOWN"},
	{Type: 30, Kind: S32, Name: "IPV4_DEVCONF_DROP_UNICAST_IN_L2_MULTICAST"},
	{Type: 31, Kind: S32, Name: "IPV4_DEVCONF_DROP_GRATUITOUS_ARP"},
	{Type: 32, Kind: S32, Name: "IPV4_DEVCONF_BC_FORWARDING"},
	{Type: 33, Kind: S32, Name: "IPV4_DEVCONF_ARP_EVICT_NOCARRIER"},
}}

var addrGenModeEnum = Enum{Name: "in6_addr_gen_mode", Prefix: "IN6_ADDR_GEN_MODE_", Values: []Value{
	{0, "IN6_ADDR_GEN_MODE_EUI64"},
	{1, "IN6_ADDR_GEN_MODE_NONE"},
	{2, "IN6_ADDR_GEN_MODE_STABLE_PRIVACY"},
	{3, "IN6_ADDR_GEN_MODE_RANDOM"},
}}

var iflaCacheinfoStruct = Struct{Name: "ifla_cacheinfo", Size: 16, Fields: []Attr{
	{Kind: U32, Name: "max_reasm_len"},
	{Kind: U32, Show: ClockTick, Name: "tstamp"},
	{Kind: U32, Show: Millis, Name: "reachable_time"},
	{Kind: U32, Show: Millis, Name: "retrans_time"},
}}

// inet6FlagsEnum is if_flags of struct inet6_dev (include/net/if_inet6.h).
var inet6FlagsEnum = Enum{Name: "inet6_dev flags", Prefix: "IF_", Flags: true, Values: []Value{
	{0x10, "IF_RS_SENT"},
	{0x20, "IF_RA_RCVD"},
	{0x40, "IF_RA_MANAGED"},
	{0x80, "IF_RA_OTHERCONF"},
	{0x80000000, "IF_READY"},
}}

var inet6Space = Space{Name: "inet6", Prefix: "IFLA_INET6_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_INET6_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IFLA_INET6_FLAGS", Enum: &inet6FlagsEnum},
	{Type: 2, Kind: Packed, Elem: S32, Name: "IFLA_INET6_CONF"},  // by DEVCONF_*
	{Type: 3, Kind: Packed, Elem: U64, Name: "IFLA_INET6_STATS"}, // by IPSTATS_MIB_*, which kernels number differently
	{Type: 4, Kind: Unused, Name: "IFLA_INET6_MCAST"},
	{Type: 5, Kind: StructOf, Name: "IFLA_INET6_CACHEINFO", Struct: &iflaCacheinfoStruct},
	{Type: 6, Kind: Packed, Elem: U64, Name: "IFLA_INET6_ICMP6STATS"}, // by ICMP6_MIB_*
	{Type: 7, Kind: IP, Name: "IFLA_INET6_TOKEN"},
	{Type: 8, Kind: U8, Name: "IFLA_INET6_ADDR_GEN_MODE", Enum: &addrGenModeEnum},
	{Type: 9, Kind: U32, Name: "IFLA_INET6_RA_MTU"},
}}

var mctpSpace = Space{Name: "mctp", Prefix: "IFLA_MCTP_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_MCTP_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IFLA_MCTP_NET"},
	{Type: 2, Kind: U8, Name: "IFLA_MCTP_PHYS_BINDING"},
}}

// iflaBridgeSpace is IFLA_AF_SPEC of AF_BRIDGE (linux/if_bridge.h).
var iflaBridgeSpace = Space{Name: "bridge", Prefix: "IFLA_BRIDGE_", Attrs: []Attr{
	{Type: 0, Kind: U16, Name: "IFLA_BRIDGE_FLAGS", Enum: &bridgeFlagsEnum},
	{Type: 1, Kind: U16, Name: "IFLA_BRIDGE_MODE", Enum: &bridgeModeEnum},
	{Type: 2, Kind: StructOf, Name: "IFLA_BRIDGE_VLAN_INFO", Struct: &bridgeVlanInfoStruct},
	{Type: 3, Kind: Nest, Name: "IFLA_BRIDGE_VLAN_TUNNEL_INFO", Space: &bridgeVlanTunnelSpace},
	{Type: 4, Kind: Nest, Name: "IFLA_BRIDGE_MRP", Space: &bridgeMrpSpace},
	{Type: 5, Kind: Nest, Name: "IFLA_BRIDGE_CFM", Space: &bridgeCfmSpace},
	{Type: 6, Kind: Nest, Name: "IFLA_BRIDGE_MST", Space: &bridgeMstSpace},
}}

var bridgeFlagsEnum = Enum{Name: "BRIDGE_FLAGS_*", Prefix: "BRIDGE_FLAGS_", Flags: true, Values: []Value{
	{0x1, "BRIDGE_FLAGS_MASTER"},
	{0x2, "BRIDGE_FLAGS_SELF"},
}}

var bridgeModeEnum = Enum{Name: "BRIDGE_MODE_*", Prefix: "BRIDGE_MODE_", Values: []Value{
	{0, "BRIDGE_MODE_VEB"},
	{1, "BRIDGE_MODE_VEPA"},
	{65535, "BRIDGE_MODE_UNDEF"},
}}

var bridgeVlanFlagsEnum = Enum{Name: "BRIDGE_VLAN_INFO_*", Prefix: "BRIDGE_VLAN_INFO_", Flags: true, Values: []Value{
	{0x1, "BRIDGE_VLAN_INFO_MASTER"},
	{0x2, "BRIDGE_VLAN_INFO_PVID"},
	{0x4, "BRIDGE_VLAN_INFO_UNTAGGED"},
	{0x8, "BRIDGE_VLAN_INFO_RANGE_BEGIN"},
	{0x10, "BRIDGE_VLAN_INFO_RANGE_END"},
	{0x20, "BRIDGE_VLAN_INFO_BRENTRY"},
	{0x40, "BRIDGE_VLAN_INFO_ONLY_OPTS"},
}}

var bridgeVlanInfoStruct = Struct{Name: "bridge_vlan_info", Size: 4, Fields: []Attr{
	{Kind: U16, Name: "flags", Enum: &bridgeVlanFlagsEnum},
	{Kind: U16, Name: "vid"},
}}

var bridgeVlanTunnelSpace = Space{Name: "tunnel", Prefix: "IFLA_BRIDGE_VLAN_TUNNEL_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_BRIDGE_VLAN_TUNNEL_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IFLA_BRIDGE_VLAN_TUNNEL_ID"},
	{Type: 2, Kind: U16, Name: "IFLA_BRIDGE_VLAN_TUNNEL_VID"},
	{Type: 3, Kind: U16, Name: "IFLA_BRIDGE_VLAN_TUNNEL_FLAGS", Enum: &bridgeVlanFlagsEnum},
}}

var bridgeMstSpace = Space{Name: "mst", Prefix: "IFLA_BRIDGE_MST_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_BRIDGE_MST_UNSPEC"},
	{Type: 1, Kind: Nest, Name: "IFLA_BRIDGE_MST_ENTRY", Space: &bridgeMstEntrySpace},
}}

var bridgeMstEntrySpace = Space{Name: "entry", Prefix: "IFLA_BRIDGE_MST_ENTRY_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_BRIDGE_MST_ENTRY_UNSPEC"},
	{Type: 1, Kind: U16, Name: "IFLA_BRIDGE_MST_ENTRY_MSTI"},
	{Type: 2, Kind: U8, Name: "IFLA_BRIDGE_MST_ENTRY_STATE", Enum: &brStateEnum},
}}

var bridgeMrpSpace = Space{Name: "mrp", Prefix: "IFLA_BRIDGE_MRP_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_BRIDGE_MRP_UNSPEC"},
	{Type: 1, Kind: Nest, Name: "IFLA_BRIDGE_MRP_INSTANCE", Space: &mrpInstanceSpace},
	{Type: 2, Kind: Nest, Name: "IFLA_BRIDGE_MRP_PORT_STATE", Space: &mrpPortStateSpace},
	{Type: 3, Kind: Nest, Name: "IFLA_BRIDGE_MRP_PORT_ROLE", Space: &mrpPortRoleSpace},
	{Type: 4, Kind: Nest, Name: "IFLA_BRIDGE_MRP_RING_STATE", Space: &mrpRingStateSpace},
	{Type: 5, Kind: Nest, Name: "IFLA_BRIDGE_MRP_RING_ROLE", Space: &mrpRingRoleSpace},
	{Type: 6, Kind: Nest, Name: "IFLA_BRIDGE_MRP_START_TEST", Space: &mrpStartTestSpace},
	{Type: 7, Kind: Nest, Name: "IFLA_BRIDGE_MRP_INFO", Space: &mrpInfoSpace},
	{Type: 8, Kind: Nest, Name: "IFLA_BRIDGE_MRP_IN_ROLE", Space: &mrpInRoleSpace},
	{Type: 9, Kind: Nest, Name: "IFLA_BRIDGE_MRP_IN_STATE", Space: &mrpInStateSpace},
	{Type: 10, Kind: Nest, Name: "IFLA_BRIDGE_MRP_START_IN_TEST", Space: &mrpStartInTestSpace},
}}

var mrpPortStateEnum = Enum{Name: "br_mrp_port_state_type", Prefix: "BR_MRP_PORT_STATE_", Values: []Value{
	{0, "BR_MRP_PORT_STATE_DISABLED"},
	{1, "BR_MRP_PORT_STATE_BLOCKED"},
	{2, "BR_MRP_PORT_STATE_FORWARDING"},
	{3, "BR_MRP_PORT_STATE_NOT_CONNECTED"},
}}

var mrpPortRoleEnum = Enum{Name: "br_mrp_port_role_type", Prefix: "BR_MRP_PORT_ROLE_", Values: []Value{
	{0, "BR_MRP_PORT_ROLE_PRIMARY"},
	{1, "BR_MRP_PORT_ROLE_SECONDARY"},
	{2, "BR_MRP_PORT_ROLE_INTER"},
}}

var mrpRingStateEnum = Enum{Name: "br_mrp_ring_state_type", Prefix: "BR_MRP_RING_STATE_", Values: []Value{
	{0, "BR_MRP_RING_STATE_OPEN"},
	{1, "BR_MRP_RING_STATE_CLOSED"},
}}

var mrpRingRoleEnum = Enum{Name: "br_mrp_ring_role_type", Prefix: "BR_MRP_RING_ROLE_", Values: []Value{
	{0, "BR_MRP_RING_ROLE_DISABLED"},
	{1, "BR_MRP_RING_ROLE_MRC"},
	{2, "BR_MRP_RING_ROLE_MRM"},
	{3, "BR_MRP_RING_ROLE_MRA"},
}}

var mrpInStateEnum = Enum{Name: "br_mrp_in_state_type", Prefix: "BR_MRP_IN_STATE_", Values: []Value{
	{0, "BR_MRP_IN_STATE_OPEN"},
	{1, "BR_MRP_IN_STATE_CLOSED"},
}}

var mrpInRoleEnum = Enum{Name: "br_mrp_in_role_type", Prefix: "BR_MRP_IN_ROLE_", Values: []Value{
	{0, "BR_MRP_IN_ROLE_DISABLED"},
	{1, "BR_MRP_IN_ROLE_MIC"},
	{2, "BR_MRP_IN_ROLE_MIM"},
}}

var mrpInstanceSpace = Space{Name: "instance", Prefix: "IFLA_BRIDGE_MRP_INSTANCE_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_BRIDGE_MRP_INSTANCE_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IFLA_BRIDGE_MRP_INSTANCE_RING_ID"},
	{Type: 2, Kind: U32, Show: IfIndex, Name: "IFLA_BRIDGE_MRP_INSTANCE_P_IFINDEX"},
	{Type: 3, Kind: U32, Show: IfIndex, Name: "IFLA_BRIDGE_MRP_INSTANCE_S_IFINDEX"},
	{Type: 4, Kind: U16, Name: "IFLA_BRIDGE_MRP_INSTANCE_PRIO"},
}}

var mrpPortStateSpace = Space{Name: "state", Prefix: "IFLA_BRIDGE_MRP_PORT_STATE_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_BRIDGE_MRP_PORT_STATE_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IFLA_BRIDGE_MRP_PORT_STATE_STATE", Enum: &mrpPortStateEnum},
}}

var mrpPortRoleSpace = Space{Name: "role", Prefix: "IFLA_BRIDGE_MRP_PORT_ROLE_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_BRIDGE_MRP_PORT_ROLE_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IFLA_BRIDGE_MRP_PORT_ROLE_ROLE", Enum: &mrpPortRoleEnum},
}}

var mrpRingStateSpace = Space{Name: "ring", Prefix: "IFLA_BRIDGE_MRP_RING_STATE_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_BRIDGE_MRP_RING_STATE_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IFLA_BRIDGE_MRP_RING_STATE_RING_ID"},
	{Type: 2, Kind: U32, Name: "IFLA_BRIDGE_MRP_RING_STATE_STATE", Enum: &mrpRingStateEnum},
}}

var mrpRingRoleSpace = Space{Name: "ring", Prefix: "IFLA_BRIDGE_MRP_RING_ROLE_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_BRIDGE_MRP_RING_ROLE_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IFLA_BRIDGE_MRP_RING_ROLE_RING_ID"},
	{Type: 2, Kind: U32, Name: "IFLA_BRIDGE_MRP_RING_ROLE_ROLE", Enum: &mrpRingRoleEnum},
}}

var mrpStartTestSpace = Space{Name: "test", Prefix: "IFLA_BRIDGE_MRP_START_TEST_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_BRIDGE_MRP_START_TEST_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IFLA_BRIDGE_MRP_START_TEST_RING_ID"},
	{Type: 2, Kind: U32, Show: Micros, Name: "IFLA_BRIDGE_MRP_START_TEST_INTERVAL"},
	{Type: 3, Kind: U32, Name: "IFLA_BRIDGE_MRP_START_TEST_MAX_MISS"},
	{Type: 4, Kind: U32, Show: Micros, Name: "IFLA_BRIDGE_MRP_START_TEST_PERIOD"},
	{Type: 5, Kind: U32, Name: "IFLA_BRIDGE_MRP_START_TEST_MONITOR"},
}}

var mrpInfoSpace = Space{Name: "info", Prefix: "IFLA_BRIDGE_MRP_INFO_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_BRIDGE_MRP_INFO_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IFLA_BRIDGE_MRP_INFO_RING_ID"},
	{Type: 2, Kind: U32, Show: IfIndex, Name: "IFLA_BRIDGE_MRP_INFO_P_IFINDEX"},
	{Type: 3, Kind: U32, Show: IfIndex, Name: "IFLA_BRIDGE_MRP_INFO_S_IFINDEX"},
	{Type: 4, Kind: U16, Name: "IFLA_BRIDGE_MRP_INFO_PRIO"},
	{Type: 5, Kind: U32, Name: "IFLA_BRIDGE_MRP_INFO_RING_STATE", Enum: &mrpRingStateEnum},
	{Type: 6, Kind: U32, Name: "IFLA_BRIDGE_MRP_INFO_RING_ROLE", Enum: &mrpRingRoleEnum},
	{Type: 7, Kind: U32, Show: Micros, Name: "IFLA_BRIDGE_MRP_INFO_TEST_INTERVAL"},
	{Type: 8, Kind: U32, Name: "IFLA_BRIDGE_MRP_INFO_TEST_MAX_MISS"},
	{Type: 9, Kind: U32, Name: "IFLA_BRIDGE_MRP_INFO_TEST_MONITOR"},
	{Type: 10, Kind: U32, Show: IfIndex, Name: "IFLA_BRIDGE_MRP_INFO_I_IFINDEX"},
	{Type: 11, Kind: U32, Name: "IFLA_BRIDGE_MRP_INFO_IN_STATE", Enum: &mrpInStateEnum},
	{Type: 12, Kind: U32, Name: "IFLA_BRIDGE_MRP_INFO_IN_ROLE", Enum: &mrpInRoleEnum},
	{Type: 13, Kind: U32, Show: Micros, Name: "IFLA_BRIDGE_MRP_INFO_IN_TEST_INTERVAL"},
	{Type: 14, Kind: U32, Name: "IFLA_BRIDGE_MRP_INFO_IN_TEST_MAX_MISS"},
}}

var mrpInStateSpace = Space{Name: "in", Prefix: "IFLA_BRIDGE_MRP_IN_STATE_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_BRIDGE_MRP_IN_STATE_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IFLA_BRIDGE_MRP_IN_STATE_IN_ID"},
	{Type: 2, Kind: U32, Name: "IFLA_BRIDGE_MRP_IN_STATE_STATE", Enum: &mrpInStateEnum},
}}

var mrpInRoleSpace = Space{Name: "in", Prefix: "IFLA_BRIDGE_MRP_IN_ROLE_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_BRIDGE_MRP_IN_ROLE_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IFLA_BRIDGE_MRP_IN_ROLE_RING_ID"},
	{Type: 2, Kind: U16, Name: "IFLA_BRIDGE_MRP_IN_ROLE_IN_ID"},
	{Type: 3, Kind: U32, Name: "IFLA_BRIDGE_MRP_IN_ROLE_ROLE", Enum: &mrpInRoleEnum},
	{Type: 4, Kind: U32, Show: IfIndex, Name: "IFLA_BRIDGE_MRP_IN_ROLE_I_IFINDEX"},
}}

var mrpStartInTestSpace = Space{Name: "test", Prefix: "IFLA_BRIDGE_MRP_START_IN_TEST_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_BRIDGE_MRP_START_IN_TEST_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IFLA_BRIDGE_MRP_START_IN_TEST_IN_ID"},
	{Type: 2, Kind: U32, Show: Micros, Name: "IFLA_BRIDGE_MRP_START_IN_TEST_INTERVAL"},
	{Type: 3, Kind: U32, Name: "IFLA_BRIDGE_MRP_START_IN_TEST_MAX_MISS"},
	{Type: 4, Kind: U32, Show: Micros, Name: "IFLA_BRIDGE_MRP_START_IN_TEST_PERIOD"},
}}

var bridgeCfmSpace = Space{Name: "cfm", Prefix: "IFLA_BRIDGE_CFM_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_BRIDGE_CFM_UNSPEC"},
	{Type: 1, Kind: Nest, Name: "IFLA_BRIDGE_CFM_MEP_CREATE", Space: &cfmMepCreateSpace},
	{Type: 2, Kind: Nest, Name: "IFLA_BRIDGE_CFM_MEP_DELETE", Space: &cfmMepDeleteSpace},
	{Type: 3, Kind: Nest, Name: "IFLA_BRIDGE_CFM_MEP_CONFIG", Space: &cfmMepConfigSpace},
	{Type: 4, Kind: Nest, Name: "IFLA_BRIDGE_CFM_CC_CONFIG", Space: &cfmCcConfigSpace},
	{Type: 5, Kind: Nest, Name: "IFLA_BRIDGE_CFM_CC_PEER_MEP_ADD", Space: &cfmCcPeerMepSpace},
	{Type: 6, Kind: Nest, Name: "IFLA_BRIDGE_CFM_CC_PEER_MEP_REMOVE", Space: &cfmCcPeerMepSpace},
	{Type: 7, Kind: Nest, Name: "IFLA_BRIDGE_CFM_CC_RDI", Space: &cfmCcRdiSpace},
	{Type: 8, Kind: Nest, Name: "IFLA_BRIDGE_CFM_CC_CCM_TX", Space: &cfmCcCcmTxSpace},
	{Type: 9, Kind: Nest, Name: "IFLA_BRIDGE_CFM_MEP_CREATE_INFO", Space: &cfmMepCreateSpace},
	{Type: 10, Kind: Nest, Name: "IFLA_BRIDGE_CFM_MEP_CONFIG_INFO", Space: &cfmMepConfigSpace},
	{Type: 11, Kind: Nest, Name: "IFLA_BRIDGE_CFM_CC_CONFIG_INFO", Space: &cfmCcConfigSpace},
	{Type: 12, Kind: Nest, Name: "IFLA_BRIDGE_CFM_CC_RDI_INFO", Space: &cfmCcRdiSpace},
	{Type: 13, Kind: Nest, Name: "IFLA_BRIDGE_CFM_CC_CCM_TX_INFO", Space: &cfmCcCcmTxSpace},
	{Type: 14, Kind: Nest, Name: "IFLA_BRIDGE_CFM_CC_PEER_MEP_INFO", Space: &cfmCcPeerMepSpace},
	{Type: 15, Kind: Nest, Name: "IFLA_BRIDGE_CFM_MEP_STATUS_INFO", Space: &cfmMepStatusSpace},
	{Type: 16, Kind: Nest, Name: "IFLA_BRIDGE_CFM_CC_PEER_STATUS_INFO", Space: &cfmCcPeerStatusSpace},
}}

var cfmDomainEnum = Enum{Name: "br_cfm_domain", Prefix: "BR_CFM_", Values: []Value{
	{0, "BR_CFM_PORT"},
	{1, "BR_CFM_VLAN"},
}}

var cfmDirectionEnum = Enum{Name: "br_cfm_mep_direction", Prefix: "BR_CFM_MEP_DIRECTION_", Values: []Value{
	{0, "BR_CFM_MEP_DIRECTION_DOWN"},
	{1, "BR_CFM_MEP_DIRECTION_UP"},
}}

var cfmIntervalEnum = Enum{Name: "br_cfm_ccm_interval", Prefix: "BR_CFM_CCM_INTERVAL_", Values: []Value{
	{0, "BR_CFM_CCM_INTERVAL_NONE"},
	{1, "BR_CFM_CCM_INTERVAL_3_3_MS"},
	{2, "BR_CFM_CCM_INTERVAL_10_MS"},
	{3, "BR_CFM_CCM_INTERVAL_100_MS"},
	{4, "BR_CFM_CCM_INTERVAL_1_SEC"},
	{5, "BR_CFM_CCM_INTERVAL_10_SEC"},
	{6, "BR_CFM_CCM_INTERVAL_1_MIN"},
	{7, "BR_CFM_CCM_INTERVAL_10_MIN"},
}}

var cfmMepCreateSpace = Space{Name: "mep", Prefix: "IFLA_BRIDGE_CFM_MEP_CREATE_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_BRIDGE_CFM_MEP_CREATE_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IFLA_BRIDGE_CFM_MEP_CREATE_INSTANCE"},
	{Type: 2, Kind: U32, Name: "IFLA_BRIDGE_CFM_MEP_CREATE_DOMAIN", Enum: &cfmDomainEnum},
	{Type: 3, Kind: U32, Name: "IFLA_BRIDGE_CFM_MEP_CREATE_DIRECTION", Enum: &cfmDirectionEnum},
	{Type: 4, Kind: U32, Show: IfIndex, Name: "IFLA_BRIDGE_CFM_MEP_CREATE_IFINDEX"},
}}

var cfmMepDeleteSpace = Space{Name: "mep", Prefix: "IFLA_BRIDGE_CFM_MEP_DELETE_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_BRIDGE_CFM_MEP_DELETE_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IFLA_BRIDGE_CFM_MEP_DELETE_INSTANCE"},
}}

var cfmMepConfigSpace = Space{Name: "mep", Prefix: "IFLA_BRIDGE_CFM_MEP_CONFIG_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_BRIDGE_CFM_MEP_CONFIG_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IFLA_BRIDGE_CFM_MEP_CONFIG_INSTANCE"},
	{Type: 2, Kind: MAC, Name: "IFLA_BRIDGE_CFM_MEP_CONFIG_UNICAST_MAC"},
	{Type: 3, Kind: U32, Name: "IFLA_BRIDGE_CFM_MEP_CONFIG_MDLEVEL"},
	{Type: 4, Kind: U32, Name: "IFLA_BRIDGE_CFM_MEP_CONFIG_MEPID"},
}}

var cfmCcConfigSpace = Space{Name: "cc", Prefix: "IFLA_BRIDGE_CFM_CC_CONFIG_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_BRIDGE_CFM_CC_CONFIG_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IFLA_BRIDGE_CFM_CC_CONFIG_INSTANCE"},
	{Type: 2, Kind: U32, Name: "IFLA_BRIDGE_CFM_CC_CONFIG_ENABLE"},
	{Type: 3, Kind: U32, Name: "IFLA_BRIDGE_CFM_CC_CONFIG_EXP_INTERVAL", Enum: &cfmIntervalEnum},
	{Type: 4, Kind: Binary, Name: "IFLA_BRIDGE_CFM_CC_CONFIG_EXP_MAID"},
}}

var cfmCcPeerMepSpace = Space{Name: "peer", Prefix: "IFLA_BRIDGE_CFM_CC_PEER_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_BRIDGE_CFM_CC_PEER_MEP_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IFLA_BRIDGE_CFM_CC_PEER_MEP_INSTANCE"},
	{Type: 2, Kind: U32, Name: "IFLA_BRIDGE_CFM_CC_PEER_MEPID"},
}}

var cfmCcRdiSpace = Space{Name: "rdi", Prefix: "IFLA_BRIDGE_CFM_CC_RDI_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_BRIDGE_CFM_CC_RDI_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IFLA_BRIDGE_CFM_CC_RDI_INSTANCE"},
	{Type: 2, Kind: U32, Name: "IFLA_BRIDGE_CFM_CC_RDI_RDI"},
}}

var cfmCcCcmTxSpace = Space{Name: "tx", Prefix: "IFLA_BRIDGE_CFM_CC_CCM_TX_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_BRIDGE_CFM_CC_CCM_TX_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IFLA_BRIDGE_CFM_CC_CCM_TX_INSTANCE"},
	{Type: 2, Kind: MAC, Name: "IFLA_BRIDGE_CFM_CC_CCM_TX_DMAC"},
	{Type: 3, Kind: U32, Name: "IFLA_BRIDGE_CFM_CC_CCM_TX_SEQ_NO_UPDATE"},
	{Type: 4, Kind: U32, Show: Seconds, Name: "IFLA_BRIDGE_CFM_CC_CCM_TX_PERIOD"},
	{Type: 5, Kind: U32, Name: "IFLA_BRIDGE_CFM_CC_CCM_TX_IF_TLV"},
	{Type: 6, Kind: U8, Name: "IFLA_BRIDGE_CFM_CC_CCM_TX_IF_TLV_VALUE"},
	{Type: 7, Kind: U32, Name: "IFLA_BRIDGE_CFM_CC_CCM_TX_PORT_TLV"},
	{Type: 8, Kind: U8, Name: "IFLA_BRIDGE_CFM_CC_CCM_TX_PORT_TLV_VALUE"},
}}

var cfmMepStatusSpace = Space{Name: "status", Prefix: "IFLA_BRIDGE_CFM_MEP_STATUS_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_BRIDGE_CFM_MEP_STATUS_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IFLA_BRIDGE_CFM_MEP_STATUS_INSTANCE"},
	{Type: 2, Kind: U32, Name: "IFLA_BRIDGE_CFM_MEP_STATUS_OPCODE_UNEXP_SEEN"},
	{Type: 3, Kind: U32, Name: "IFLA_BRIDGE_CFM_MEP_STATUS_VERSION_UNEXP_SEEN"},
	{Type: 4, Kind: U32, Name: "IFLA_BRIDGE_CFM_MEP_STATUS_RX_LEVEL_LOW_SEEN"},
}}

var cfmCcPeerStatusSpace = Space{Name: "status", Prefix: "IFLA_BRIDGE_CFM_CC_PEER_STATUS_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_BRIDGE_CFM_CC_PEER_STATUS_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IFLA_BRIDGE_CFM_CC_PEER_STATUS_INSTANCE"},
	{Type: 2, Kind: U32, Name: "IFLA_BRIDGE_CFM_CC_PEER_STATUS_PEER_MEPID"},
	{Type: 3, Kind: U32, Name: "IFLA_BRIDGE_CFM_CC_PEER_STATUS_CCM_DEFECT"},
	{Type: 4, Kind: U32, Name: "IFLA_BRIDGE_CFM_CC_PEER_STATUS_RDI"},
	{Type: 5, Kind: U8, Name: "IFLA_BRIDGE_CFM_CC_PEER_STATUS_PORT_TLV_VALUE"},
	{Type: 6, Kind: U8, Name: "IFLA_BRIDGE_CFM_CC_PEER_STATUS_IF_TLV_VALUE"},
	{Type: 7, Kind: U32, Name: "IFLA_BRIDGE_CFM_CC_PEER_STATUS_SEEN"},
	{Type: 8, Kind: U32, Name: "IFLA_BRIDGE_CFM_CC_PEER_STATUS_TLV_SEEN"},
	{Type: 9, Kind: U32, Name: "IFLA_BRIDGE_CFM_CC_PEER_STATUS_SEQ_UNEXP_SEEN"},
}}
