// SPDX-License-Identifier: Apache-2.0

package decode

// Kinds of links: IFLA_LINKINFO (linux/if_link.h). Bridges and bonds have files
// of their own, and so have tunnels.

// linkDataSub: kinds with no attributes of their own (dummy, ifb, nlmon, team,
// vcan, ...) are not in it.
var linkDataSub = Sub{Name: "link info data", Attr: 1, Formats: []Attr{
	{Type: 2, Kind: Nest, Name: "IFLA_INFO_DATA", Of: "amt", Space: &amtSpace},
	{Type: 2, Kind: Nest, Name: "IFLA_INFO_DATA", Of: "bareudp", Space: &bareudpSpace},
	{Type: 2, Kind: Nest, Name: "IFLA_INFO_DATA", Of: "batadv", Space: &batadvSpace},
	{Type: 2, Kind: Nest, Name: "IFLA_INFO_DATA", Of: "bond", Space: &bondSpace},
	{Type: 2, Kind: Nest, Name: "IFLA_INFO_DATA", Of: "bridge", Space: &brSpace},
	{Type: 2, Kind: Nest, Name: "IFLA_INFO_DATA", Of: "can", Space: &canSpace},
	{Type: 2, Kind: Nest, Name: "IFLA_INFO_DATA", Of: "dsa", Space: &dsaSpace},
	{Type: 2, Kind: Nest, Name: "IFLA_INFO_DATA", Of: "erspan", Space: &greSpace},
	{Type: 2, Kind: Nest, Name: "IFLA_INFO_DATA", Of: "gre", Space: &greSpace},
	{Type: 2, Kind: Nest, Name: "IFLA_INFO_DATA", Of: "gretap", Space: &greSpace},
	{Type: 2, Kind: Nest, Name: "IFLA_INFO_DATA", Of: "geneve", Space: &geneveSpace},
	{Type: 2, Kind: Nest, Name: "IFLA_INFO_DATA", Of: "gtp", Space: &gtpSpace},
	{Type: 2, Kind: Nest, Name: "IFLA_INFO_DATA", Of: "hsr", Space: &hsrSpace},
	{Type: 2, Kind: Nest, Name: "IFLA_INFO_DATA", Of: "ip6erspan", Space: &greSpace},
	{Type: 2, Kind: Nest, Name: "IFLA_INFO_DATA", Of: "ip6gre", Space: &greSpace},
	{Type: 2, Kind: Nest, Name: "IFLA_INFO_DATA", Of: "ip6gretap", Space: &greSpace},
	{Type: 2, Kind: Nest, Name: "IFLA_INFO_DATA", Of: "ip6tnl", Space: &ip6tnlSpace},
	{Type: 2, Kind: Nest, Name: "IFLA_INFO_DATA", Of: "ipip", Space: &iptunSpace},
	{Type: 2, Kind: Nest, Name: "IFLA_INFO_DATA", Of: "ipoib", Space: &ipoibSpace},
	{Type: 2, Kind: Nest, Name: "IFLA_INFO_DATA", Of: "ipvlan", Space: &ipvlanSpace},
	{Type: 2, Kind: Nest, Name: "IFLA_INFO_DATA", Of: "ipvtap", Space: &ipvlanSpace},
	{Type: 2, Kind: Nest, Name: "IFLA_INFO_DATA", Of: "macsec", Space: &iflaMacsecSpace},
	{Type: 2, Kind: Nest, Name: "IFLA_INFO_DATA", Of: "macvlan", Space: &macvlanSpace},
	{Type: 2, Kind: Nest, Name: "IFLA_INFO_DATA", Of: "macvtap", Space: &macvlanSpace},
	{Type: 2, Kind: Nest, Name: "IFLA_INFO_DATA", Of: "netkit", Space: &netkitSpace},
	{Type: 2, Kind: Nest, Name: "IFLA_INFO_DATA", Of: "ovpn", Space: &ovpnLinkSpace},
	{Type: 2, Kind: Nest, Name: "IFLA_INFO_DATA", Of: "ppp", Space: &pppSpace},
	{Type: 2, Kind: Nest, Name: "IFLA_INFO_DATA", Of: "rmnet", Space: &rmnetSpace},
	{Type: 2, Kind: Nest, Name: "IFLA_INFO_DATA", Of: "sit", Space: &iptunSpace},
	{Type: 2, Kind: Nest, Name: "IFLA_INFO_DATA", Of: "tun", Space: &tunSpace},
	{Type: 2, Kind: Nest, Name: "IFLA_INFO_DATA", Of: "veth", Space: &vethSpace},
	{Type: 2, Kind: Nest, Name: "IFLA_INFO_DATA", Of: "vlan", Space: &vlanSpace},
	{Type: 2, Kind: Nest, Name: "IFLA_INFO_DATA", Of: "vrf", Space: &vrfSpace},
	{Type: 2, Kind: Nest, Name: "IFLA_INFO_DATA", Of: "vti", Space: &vtiSpace},
	{Type: 2, Kind: Nest, Name: "IFLA_INFO_DATA", Of: "vti6", Space: &vtiSpace},
	{Type: 2, Kind: Nest, Name: "IFLA_INFO_DATA", Of: "vxcan", Space: &vxcanSpace},
	{Type: 2, Kind: Nest, Name: "IFLA_INFO_DATA", Of: "vxlan", Space: &vxlanSpace},
	{Type: 2, Kind: Nest, Name: "IFLA_INFO_DATA", Of: "wwan", Space: &wwanSpace},
	{Type: 2, Kind: Nest, Name: "IFLA_INFO_DATA", Of: "xfrm", Space: &iflaXfrmSpace},
}}

var linkSlaveDataSub = Sub{Name: "link slave data", Attr: 4, Formats: []Attr{
	{Type: 5, Kind: Nest, Name: "IFLA_INFO_SLAVE_DATA", Of: "bond", Space: &bondSlaveSpace},
	{Type: 5, Kind: Nest, Name: "IFLA_INFO_SLAVE_DATA", Of: "bridge", Space: &brportSpace},
	{Type: 5, Kind: Nest, Name: "IFLA_INFO_SLAVE_DATA", Of: "vrf", Space: &vrfPortSpace},
}, Fallback: &Attr{Type: 5, Kind: SubMessage, Name: "IFLA_INFO_SLAVE_DATA", Sub: &linkPortDataSub}}

// linkPortDataSub is what ip sends for a port: the kernel goes by the master's
// kind and does not look at the words.
var linkPortDataSub = Sub{Name: "link port data", Attr: 1, Formats: []Attr{
	{Type: 5, Kind: Nest, Name: "IFLA_INFO_SLAVE_DATA", Of: "bond_slave", Space: &bondSlaveSpace},
	{Type: 5, Kind: Nest, Name: "IFLA_INFO_SLAVE_DATA", Of: "bridge_slave", Space: &brportSpace},
}}

var linkXstatsSub = Sub{Name: "link extra statistics", Attr: 1, Formats: []Attr{
	{Type: 3, Kind: StructOf, Name: "IFLA_INFO_XSTATS", Of: "can", Struct: &canDeviceStatsStruct},
}, Fallback: &Attr{Type: 3, Kind: Binary, Name: "IFLA_INFO_XSTATS"}}

var linkInfoSpace = Space{Name: "linkinfo", Prefix: "IFLA_INFO_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_INFO_UNSPEC"},
	{Type: 1, Kind: String, Name: "IFLA_INFO_KIND"},
	{Type: 2, Kind: SubMessage, Name: "IFLA_INFO_DATA", Sub: &linkDataSub},
	{Type: 3, Kind: SubMessage, Name: "IFLA_INFO_XSTATS", Sub: &linkXstatsSub},
	{Type: 4, Kind: String, Name: "IFLA_INFO_SLAVE_KIND"},
	{Type: 5, Kind: SubMessage, Name: "IFLA_INFO_SLAVE_DATA", Sub: &linkSlaveDataSub},
}}

var vlanFlagsEnum = Enum{Name: "vlan_flags", Prefix: "VLAN_FLAG_", Flags: true, Values: []Value{
	{0x1, "VLAN_FLAG_REORDER_HDR"},
	{0x2, "VLAN_FLAG_GVRP"},
	{0x4, "VLAN_FLAG_LOOSE_BINDING"},
	{0x8, "VLAN_FLAG_MVRP"},
	{0x10, "VLAN_FLAG_BRIDGE_BINDING"},
}}

var vlanFlagsStruct = Struct{Name: "ifla_vlan_flags", Size: 8, Fields: []Attr{
	{Kind: U32, Name: "flags", Enum: &vlanFlagsEnum},
	{Kind: U32, Name: "mask", Enum: &vlanFlagsEnum},
}}

var vlanQosMappingStruct = Struct{Name: "ifla_vlan_qos_mapping", Size: 8, Fields: []Attr{
	{Kind: U32, Name: "from"},
	{Kind: U32, Name: "to"},
}}

var vlanSpace = Space{Name: "vlan", Prefix: "IFLA_VLAN_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_VLAN_UNSPEC"},
	{Type: 1, Kind: U16, Name: "IFLA_VLAN_ID"},
	{Type: 2, Kind: StructOf, Name: "IFLA_VLAN_FLAGS", Struct: &vlanFlagsStruct},
	{Type: 3, Kind: Nest, Name: "IFLA_VLAN_EGRESS_QOS", Space: &vlanQosSpace},
	{Type: 4, Kind: Nest, Name: "IFLA_VLAN_INGRESS_QOS", Space: &vlanQosSpace},
	{Type: 5, Kind: U16, Order: Big, Name: "IFLA_VLAN_PROTOCOL", Enum: &ethPEnum},
}}

var vlanQosSpace = Space{Name: "qos", Prefix: "IFLA_VLAN_QOS_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_VLAN_QOS_UNSPEC"},
	{Type: 1, Kind: StructOf, Name: "IFLA_VLAN_QOS_MAPPING", Struct: &vlanQosMappingStruct},
}}

var macvlanModeEnum = Enum{Name: "macvlan_mode", Prefix: "MACVLAN_MODE_", Values: []Value{
	{1, "MACVLAN_MODE_PRIVATE"},
	{2, "MACVLAN_MODE_VEPA"},
	{4, "MACVLAN_MODE_BRIDGE"},
	{8, "MACVLAN_MODE_PASSTHRU"},
	{16, "MACVLAN_MODE_SOURCE"},
}}

var macvlanMacaddrModeEnum = Enum{Name: "macvlan_macaddr_mode", Prefix: "MACVLAN_MACADDR_", Values: []Value{
	{0, "MACVLAN_MACADDR_ADD"},
	{1, "MACVLAN_MACADDR_DEL"},
	{2, "MACVLAN_MACADDR_FLUSH"},
	{3, "MACVLAN_MACADDR_SET"},
}}

var macvlanFlagsEnum = Enum{Name: "MACVLAN_FLAG_*", Prefix: "MACVLAN_FLAG_", Flags: true, Values: []Value{
	{0x1, "MACVLAN_FLAG_NOPROMISC"},
	{0x2, "MACVLAN_FLAG_NODST"},
}}

var macvlanSpace = Space{Name: "macvlan", Prefix: "IFLA_MACVLAN_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_MACVLAN_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IFLA_MACVLAN_MODE", Enum: &macvlanModeEnum},
	{Type: 2, Kind: U16, Name: "IFLA_MACVLAN_FLAGS", Enum: &macvlanFlagsEnum},
	{Type: 3, Kind: U32, Name: "IFLA_MACVLAN_MACADDR_MODE", Enum: &macvlanMacaddrModeEnum},
	{Type: 4, Kind: MAC, Name: "IFLA_MACVLAN_MACADDR"},
	{Type: 5, Kind: Nest, Name: "IFLA_MACVLAN_MACADDR_DATA", Space: &macvlanDataSpace},
	{Type: 6, Kind: U32, Name: "IFLA_MACVLAN_MACADDR_COUNT"},
	{Type: 7, Kind: U32, Name: "IFLA_MACVLAN_BC_QUEUE_LEN"},
	{Type: 8, Kind: U32, Name: "IFLA_MACVLAN_BC_QUEUE_LEN_USED"},
	{Type: 9, Kind: S32, Name: "IFLA_MACVLAN_BC_CUTOFF"},
}}

var macvlanDataSpace = Space{Name: "macaddr", Prefix: "IFLA_MACVLAN_", Attrs: []Attr{
	{Type: 4, Kind: MAC, Name: "IFLA_MACVLAN_MACADDR"},
}}

var ipvlanModeEnum = Enum{Name: "ipvlan_mode", Prefix: "IPVLAN_MODE_", Values: []Value{
	{0, "IPVLAN_MODE_L2"},
	{1, "IPVLAN_MODE_L3"},
	{2, "IPVLAN_MODE_L3S"},
}}

var ipvlanFlagsEnum = Enum{Name: "IPVLAN_F_*", Prefix: "IPVLAN_F_", Flags: true, Values: []Value{
	{0x1, "IPVLAN_F_PRIVATE"},
	{0x2, "IPVLAN_F_VEPA"},
}}

var ipvlanSpace = Space{Name: "ipvlan", Prefix: "IFLA_IPVLAN_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_IPVLAN_UNSPEC"},
	{Type: 1, Kind: U16, Name: "IFLA_IPVLAN_MODE", Enum: &ipvlanModeEnum},
	{Type: 2, Kind: U16, Name: "IFLA_IPVLAN_FLAGS", Enum: &ipvlanFlagsEnum},
}}

var vrfSpace = Space{Name: "vrf", Prefix: "IFLA_VRF_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_VRF_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IFLA_VRF_TABLE", Enum: &rtTableEnum},
}}

var vrfPortSpace = Space{Name: "vrf", Prefix: "IFLA_VRF_PORT_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_VRF_PORT_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IFLA_VRF_PORT_TABLE", Enum: &rtTableEnum},
}}

var macsecCipherEnum = Enum{Name: "MACSEC_CIPHER_ID_*", Prefix: "MACSEC_", Values: []Value{
	{36030996058996737, "MACSEC_DEFAULT_CIPHER_ID"},
	{36242102291529729, "MACSEC_CIPHER_ID_GCM_AES_128"},
	{36242102291529730, "MACSEC_CIPHER_ID_GCM_AES_256"},
	{36242102291529731, "MACSEC_CIPHER_ID_GCM_AES_XPN_128"},
	{36242102291529732, "MACSEC_CIPHER_ID_GCM_AES_XPN_256"},
}}

var macsecValidateEnum = Enum{Name: "macsec_validation_type", Prefix: "MACSEC_VALIDATE_", Values: []Value{
	{0, "MACSEC_VALIDATE_DISABLED"},
	{1, "MACSEC_VALIDATE_CHECK"},
	{2, "MACSEC_VALIDATE_STRICT"},
}}

var macsecOffloadEnum = Enum{Name: "macsec_offload", Prefix: "MACSEC_OFFLOAD_", Values: []Value{
	{0, "MACSEC_OFFLOAD_OFF"},
	{1, "MACSEC_OFFLOAD_PHY"},
	{2, "MACSEC_OFFLOAD_MAC"},
}}

var iflaMacsecSpace = Space{Name: "macsec", Prefix: "IFLA_MACSEC_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_MACSEC_UNSPEC"},
	{Type: 1, Kind: U64, Order: Big, Show: Hex, Name: "IFLA_MACSEC_SCI"},
	{Type: 2, Kind: U16, Order: Big, Name: "IFLA_MACSEC_PORT"},
	{Type: 3, Kind: U8, Name: "IFLA_MACSEC_ICV_LEN"},
	{Type: 4, Kind: U64, Show: Hex, Name: "IFLA_MACSEC_CIPHER_SUITE", Enum: &macsecCipherEnum},
	{Type: 5, Kind: U32, Name: "IFLA_MACSEC_WINDOW"},
	{Type: 6, Kind: U8, Name: "IFLA_MACSEC_ENCODING_SA"},
	{Type: 7, Kind: U8, Name: "IFLA_MACSEC_ENCRYPT"},
	{Type: 8, Kind: U8, Name: "IFLA_MACSEC_PROTECT"},
	{Type: 9, Kind: U8, Name: "IFLA_MACSEC_INC_SCI"},
	{Type: 10, Kind: U8, Name: "IFLA_MACSEC_ES"},
	{Type: 11, Kind: U8, Name: "IFLA_MACSEC_SCB"},
	{Type: 12, Kind: U8, Name: "IFLA_MACSEC_REPLAY_PROTECT"},
	{Type: 13, Kind: U8, Name: "IFLA_MACSEC_VALIDATION", Enum: &macsecValidateEnum},
	{Type: 14, Kind: Pad, Name: "IFLA_MACSEC_PAD"},
	{Type: 15, Kind: U8, Name: "IFLA_MACSEC_OFFLOAD", Enum: &macsecOffloadEnum},
}}

var iflaXfrmSpace = Space{Name: "xfrm", Prefix: "IFLA_XFRM_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_XFRM_UNSPEC"},
	{Type: 1, Kind: U32, Show: IfIndex, Name: "IFLA_XFRM_LINK"},
	{Type: 2, Kind: U32, Show: Hex, Name: "IFLA_XFRM_IF_ID"},
	{Type: 3, Kind: Flag, Name: "IFLA_XFRM_COLLECT_METADATA"},
}}

var netkitActionEnum = Enum{Name: "netkit_action", Prefix: "NETKIT_", Values: []Value{
	{0, "NETKIT_PASS"},
	{2, "NETKIT_DROP"},
	{7, "NETKIT_REDIRECT"},
}}

var netkitModeEnum = Enum{Name: "netkit_mode", Prefix: "NETKIT_", Values: []Value{
	{0, "NETKIT_L2"},
	{1, "NETKIT_L3"},
}}

var netkitScrubEnum = Enum{Name: "netkit_scrub", Prefix: "NETKIT_SCRUB_", Values: []Value{
	{0, "NETKIT_SCRUB_NONE"},
	{1, "NETKIT_SCRUB_DEFAULT"},
}}

var netkitPairingEnum = Enum{Name: "netkit_pairing", Prefix: "NETKIT_DEVICE_", Values: []Value{
	{0, "NETKIT_DEVICE_PAIR"},
	{1, "NETKIT_DEVICE_SINGLE"},
}}

var netkitSpace = Space{Name: "netkit", Prefix: "IFLA_NETKIT_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_NETKIT_UNSPEC"},
	{Type: 1, Kind: Nest, Name: "IFLA_NETKIT_PEER_INFO", Struct: &ifinfomsgStruct, Space: &iflaPeerSpace},
	{Type: 2, Kind: U8, Name: "IFLA_NETKIT_PRIMARY"},
	{Type: 3, Kind: U32, Name: "IFLA_NETKIT_POLICY", Enum: &netkitActionEnum},
	{Type: 4, Kind: U32, Name: "IFLA_NETKIT_PEER_POLICY", Enum: &netkitActionEnum},
	{Type: 5, Kind: U32, Name: "IFLA_NETKIT_MODE", Enum: &netkitModeEnum},
	{Type: 6, Kind: U32, Name: "IFLA_NETKIT_SCRUB", Enum: &netkitScrubEnum},
	{Type: 7, Kind: U32, Name: "IFLA_NETKIT_PEER_SCRUB", Enum: &netkitScrubEnum},
	{Type: 8, Kind: U16, Name: "IFLA_NETKIT_HEADROOM"},
	{Type: 9, Kind: U16, Name: "IFLA_NETKIT_TAILROOM"},
	{Type: 10, Kind: U32, Name: "IFLA_NETKIT_PAIRING", Enum: &netkitPairingEnum},
}}

var vethSpace = Space{Name: "veth", Prefix: "VETH_INFO_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "VETH_INFO_UNSPEC"},
	{Type: 1, Kind: Nest, Name: "VETH_INFO_PEER", Struct: &ifinfomsgStruct, Space: &iflaPeerSpace},
}}

var vxcanSpace = Space{Name: "vxcan", Prefix: "VXCAN_INFO_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "VXCAN_INFO_UNSPEC"},
	{Type: 1, Kind: Nest, Name: "VXCAN_INFO_PEER", Struct: &ifinfomsgStruct, Space: &iflaPeerSpace},
}}

var pppSpace = Space{Name: "ppp", Prefix: "IFLA_PPP_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_PPP_UNSPEC"},
	{Type: 1, Kind: S32, Name: "IFLA_PPP_DEV_FD"},
}}

var ovpnModeEnum = Enum{Name: "ovpn_mode", Prefix: "OVPN_MODE_", Values: []Value{
	{0, "OVPN_MODE_P2P"},
	{1, "OVPN_MODE_MP"},
}}

var ovpnLinkSpace = Space{Name: "ovpn", Prefix: "IFLA_OVPN_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_OVPN_UNSPEC"},
	{Type: 1, Kind: U8, Name: "IFLA_OVPN_MODE", Enum: &ovpnModeEnum},
}}

var ipoibModeEnum = Enum{Name: "IPOIB_MODE_*", Prefix: "IPOIB_MODE_", Values: []Value{
	{0, "IPOIB_MODE_DATAGRAM"},
	{1, "IPOIB_MODE_CONNECTED"},
}}

var ipoibSpace = Space{Name: "ipoib", Prefix: "IFLA_IPOIB_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_IPOIB_UNSPEC"},
	{Type: 1, Kind: U16, Show: Hex, Name: "IFLA_IPOIB_PKEY"},
	{Type: 2, Kind: U16, Name: "IFLA_IPOIB_MODE", Enum: &ipoibModeEnum},
	{Type: 3, Kind: U16, Name: "IFLA_IPOIB_UMCAST"},
}}

var hsrProtocolEnum = Enum{Name: "HSR_PROTOCOL_*", Prefix: "HSR_PROTOCOL_", Values: []Value{
	{0, "HSR_PROTOCOL_HSR"},
	{1, "HSR_PROTOCOL_PRP"},
}}

var hsrSpace = Space{Name: "hsr", Prefix: "IFLA_HSR_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_HSR_UNSPEC"},
	{Type: 1, Kind: U32, Show: IfIndex, Name: "IFLA_HSR_SLAVE1"},
	{Type: 2, Kind: U32, Show: IfIndex, Name: "IFLA_HSR_SLAVE2"},
	{Type: 3, Kind: U8, Name: "IFLA_HSR_MULTICAST_SPEC"},
	{Type: 4, Kind: MAC, Name: "IFLA_HSR_SUPERVISION_ADDR"},
	{Type: 5, Kind: U16, Name: "IFLA_HSR_SEQ_NR"},
	{Type: 6, Kind: U8, Name: "IFLA_HSR_VERSION"},
	{Type: 7, Kind: U8, Name: "IFLA_HSR_PROTOCOL", Enum: &hsrProtocolEnum},
	{Type: 8, Kind: U32, Show: IfIndex, Name: "IFLA_HSR_INTERLINK"},
}}

var tunTypeEnum = Enum{Name: "IFF_TUN,IFF_TAP", Prefix: "IFF_", Values: []Value{
	{1, "IFF_TUN"},
	{2, "IFF_TAP"},
}}

var tunSpace = Space{Name: "tun", Prefix: "IFLA_TUN_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_TUN_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IFLA_TUN_OWNER"},
	{Type: 2, Kind: U32, Name: "IFLA_TUN_GROUP"},
	{Type: 3, Kind: U8, Name: "IFLA_TUN_TYPE", Enum: &tunTypeEnum},
	{Type: 4, Kind: U8, Name: "IFLA_TUN_PI"},
	{Type: 5, Kind: U8, Name: "IFLA_TUN_VNET_HDR"},
	{Type: 6, Kind: U8, Name: "IFLA_TUN_PERSIST"},
	{Type: 7, Kind: U8, Name: "IFLA_TUN_MULTI_QUEUE"},
	{Type: 8, Kind: U32, Name: "IFLA_TUN_NUM_QUEUES"},
	{Type: 9, Kind: U32, Name: "IFLA_TUN_NUM_DISABLED_QUEUES"},
}}

var rmnetFlagsEnum = Enum{Name: "RMNET_FLAGS_*", Prefix: "RMNET_FLAGS_", Flags: true, Values: []Value{
	{0x1, "RMNET_FLAGS_INGRESS_DEAGGREGATION"},
	{0x2, "RMNET_FLAGS_INGRESS_MAP_COMMANDS"},
	{0x4, "RMNET_FLAGS_INGRESS_MAP_CKSUMV4"},
	{0x8, "RMNET_FLAGS_EGRESS_MAP_CKSUMV4"},
	{0x10, "RMNET_FLAGS_INGRESS_MAP_CKSUMV5"},
	{0x20, "RMNET_FLAGS_EGRESS_MAP_CKSUMV5"},
}}

var rmnetFlagsStruct = Struct{Name: "ifla_rmnet_flags", Size: 8, Fields: []Attr{
	{Kind: U32, Name: "flags", Enum: &rmnetFlagsEnum},
	{Kind: U32, Name: "mask", Enum: &rmnetFlagsEnum},
}}

var rmnetSpace = Space{Name: "rmnet", Prefix: "IFLA_RMNET_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_RMNET_UNSPEC"},
	{Type: 1, Kind: U16, Name: "IFLA_RMNET_MUX_ID"},
	{Type: 2, Kind: StructOf, Name: "IFLA_RMNET_FLAGS", Struct: &rmnetFlagsStruct},
}}

var dsaSpace = Space{Name: "dsa", Prefix: "IFLA_DSA_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_DSA_UNSPEC"},
	{Type: 1, Kind: U32, Show: IfIndex, Name: "IFLA_DSA_CONDUIT"},
}}

var wwanSpace = Space{Name: "wwan", Prefix: "IFLA_WWAN_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_WWAN_UNSPEC"},
	{Type: 1, Kind: U32, Name: "IFLA_WWAN_LINK_ID"},
}}

var batadvSpace = Space{Name: "batadv", Prefix: "IFLA_BATADV_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_BATADV_UNSPEC"},
	{Type: 1, Kind: String, Name: "IFLA_BATADV_ALGO_NAME"},
}}
