// SPDX-License-Identifier: Apache-2.0

package decode

// Bonds and their ports (linux/if_link.h, linux/if_bonding.h).

var bondModeEnum = Enum{Name: "BOND_MODE_*", Prefix: "BOND_MODE_", Values: []Value{
	{0, "BOND_MODE_ROUNDROBIN"},
	{1, "BOND_MODE_ACTIVEBACKUP"},
	{2, "BOND_MODE_XOR"},
	{3, "BOND_MODE_BROADCAST"},
	{4, "BOND_MODE_8023AD"},
	{5, "BOND_MODE_TLB"},
	{6, "BOND_MODE_ALB"},
}}

var bondXmitEnum = Enum{Name: "BOND_XMIT_POLICY_*", Prefix: "BOND_XMIT_POLICY_", Values: []Value{
	{0, "BOND_XMIT_POLICY_LAYER2"},
	{1, "BOND_XMIT_POLICY_LAYER34"},
	{2, "BOND_XMIT_POLICY_LAYER23"},
	{3, "BOND_XMIT_POLICY_ENCAP23"},
	{4, "BOND_XMIT_POLICY_ENCAP34"},
	{5, "BOND_XMIT_POLICY_VLAN_SRCMAC"},
}}

var bondStateEnum = Enum{Name: "BOND_STATE_*", Prefix: "BOND_STATE_", Values: []Value{
	{0, "BOND_STATE_ACTIVE"},
	{1, "BOND_STATE_BACKUP"},
}}

var bondLinkEnum = Enum{Name: "BOND_LINK_*", Prefix: "BOND_LINK_", Values: []Value{
	{0, "BOND_LINK_UP"},
	{1, "BOND_LINK_FAIL"},
	{2, "BOND_LINK_DOWN"},
	{3, "BOND_LINK_BACK"},
}}

var lacpStateEnum = Enum{Name: "LACP_STATE_*", Prefix: "LACP_STATE_", Flags: true, Values: []Value{
	{0x1, "LACP_STATE_LACP_ACTIVITY"},
	{0x2, "LACP_STATE_LACP_TIMEOUT"},
	{0x4, "LACP_STATE_AGGREGATION"},
	{0x8, "LACP_STATE_SYNCHRONIZATION"},
	{0x10, "LACP_STATE_COLLECTING"},
	{0x20, "LACP_STATE_DISTRIBUTING"},
	{0x40, "LACP_STATE_DEFAULTED"},
	{0x80, "LACP_STATE_EXPIRED"},
}}

// Those of include/net/bonding.h and bond_3ad.h of the kernel.

var bondArpValidateEnum = Enum{Name: "BOND_ARP_VALIDATE_*", Prefix: "BOND_ARP_", Values: []Value{
	{0, "BOND_ARP_VALIDATE_NONE"},
	{1, "BOND_ARP_VALIDATE_ACTIVE"},
	{2, "BOND_ARP_VALIDATE_BACKUP"},
	{3, "BOND_ARP_VALIDATE_ALL"},
	{4, "BOND_ARP_FILTER"},
	{5, "BOND_ARP_FILTER_ACTIVE"},
	{6, "BOND_ARP_FILTER_BACKUP"},
}}

var bondArpTargetsEnum = Enum{Name: "BOND_ARP_TARGETS_*", Prefix: "BOND_ARP_TARGETS_", Values: []Value{
	{0, "BOND_ARP_TARGETS_ANY"},
	{1, "BOND_ARP_TARGETS_ALL"},
}}

var bondFailOverEnum = Enum{Name: "BOND_FOM_*", Prefix: "BOND_FOM_", Values: []Value{
	{0, "BOND_FOM_NONE"},
	{1, "BOND_FOM_ACTIVE"},
	{2, "BOND_FOM_FOLLOW"},
}}

var bondReselectEnum = Enum{Name: "BOND_PRI_RESELECT_*", Prefix: "BOND_PRI_RESELECT_", Values: []Value{
	{0, "BOND_PRI_RESELECT_ALWAYS"},
	{1, "BOND_PRI_RESELECT_BETTER"},
	{2, "BOND_PRI_RESELECT_FAILURE"},
}}

var bondLacpRateEnum = Enum{Name: "AD_LACP_*", Prefix: "AD_LACP_", Values: []Value{
	{0, "AD_LACP_SLOW"},
	{1, "AD_LACP_FAST"},
}}

var bondSelectEnum = Enum{Name: "ad_select", Prefix: "BOND_AD_", Values: []Value{
	{0, "BOND_AD_STABLE"},
	{1, "BOND_AD_BANDWIDTH"},
	{2, "BOND_AD_COUNT"},
	{3, "BOND_AD_PRIO"},
}}

var bondChurnEnum = Enum{Name: "churn_state_t", Prefix: "AD_", Values: []Value{
	{0, "AD_CHURN_MONITOR"},
	{1, "AD_CHURN"},
	{2, "AD_NO_CHURN"},
}}

var bondSpace = Space{Name: "bond", Prefix: "IFLA_BOND_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_BOND_UNSPEC"},
	{Type: 1, Kind: U8, Name: "IFLA_BOND_MODE", Enum: &bondModeEnum},
	{Type: 2, Kind: U32, Show: IfIndex, Name: "IFLA_BOND_ACTIVE_SLAVE"},
	{Type: 3, Kind: U32, Show: Millis, Name: "IFLA_BOND_MIIMON"},
	{Type: 4, Kind: U32, Show: Millis, Name: "IFLA_BOND_UPDELAY"},
	{Type: 5, Kind: U32, Show: Millis, Name: "IFLA_BOND_DOWNDELAY"},
	{Type: 6, Kind: U8, Name: "IFLA_BOND_USE_CARRIER"},
	{Type: 7, Kind: U32, Show: Millis, Name: "IFLA_BOND_ARP_INTERVAL"},
	{Type: 8, Kind: Array, Elem: IP, Name: "IFLA_BOND_ARP_IP_TARGET"},
	{Type: 9, Kind: U32, Name: "IFLA_BOND_ARP_VALIDATE", Enum: &bondArpValidateEnum},
	{Type: 10, Kind: U32, Name: "IFLA_BOND_ARP_ALL_TARGETS", Enum: &bondArpTargetsEnum},
	{Type: 11, Kind: U32, Show: IfIndex, Name: "IFLA_BOND_PRIMARY"},
	{Type: 12, Kind: U8, Name: "IFLA_BOND_PRIMARY_RESELECT", Enum: &bondReselectEnum},
	{Type: 13, Kind: U8, Name: "IFLA_BOND_FAIL_OVER_MAC", Enum: &bondFailOverEnum},
	{Type: 14, Kind: U8, Name: "IFLA_BOND_XMIT_HASH_POLICY", Enum: &bondXmitEnum},
	{Type: 15, Kind: U32, Name: "IFLA_BOND_RESEND_IGMP"},
	{Type: 16, Kind: U8, Name: "IFLA_BOND_NUM_PEER_NOTIF"},
	{Type: 17, Kind: U8, Name: "IFLA_BOND_ALL_SLAVES_ACTIVE"},
	{Type: 18, Kind: U32, Name: "IFLA_BOND_MIN_LINKS"},
	{Type: 19, Kind: U32, Show: Seconds, Name: "IFLA_BOND_LP_INTERVAL"},
	{Type: 20, Kind: U32, Name: "IFLA_BOND_PACKETS_PER_SLAVE"},
	{Type: 21, Kind: U8, Name: "IFLA_BOND_AD_LACP_RATE", Enum: &bondLacpRateEnum},
	{Type: 22, Kind: U8, Name: "IFLA_BOND_AD_SELECT", Enum: &bondSelectEnum},
	{Type: 23, Kind: Nest, Name: "IFLA_BOND_AD_INFO", Space: &bondADInfoSpace},
	{Type: 24, Kind: U16, Name: "IFLA_BOND_AD_ACTOR_SYS_PRIO"},
	{Type: 25, Kind: U16, Name: "IFLA_BOND_AD_USER_PORT_KEY"},
	{Type: 26, Kind: MAC, Name: "IFLA_BOND_AD_ACTOR_SYSTEM"},
	{Type: 27, Kind: U8, Name: "IFLA_BOND_TLB_DYNAMIC_LB"},
	{Type: 28, Kind: U32, Show: Millis, Name: "IFLA_BOND_PEER_NOTIF_DELAY"},
	{Type: 29, Kind: U8, Name: "IFLA_BOND_AD_LACP_ACTIVE"},
	{Type: 30, Kind: U8, Name: "IFLA_BOND_MISSED_MAX"},
	{Type: 31, Kind: Array, Elem: IP, Name: "IFLA_BOND_NS_IP6_TARGET"},
	{Type: 32, Kind: U8, Name: "IFLA_BOND_COUPLED_CONTROL"},
	{Type: 33, Kind: U8, Name: "IFLA_BOND_BROADCAST_NEIGH"},
	{Type: 34, Kind: U8, Name: "IFLA_BOND_LACP_STRICT"},
}}

var bondADInfoSpace = Space{Name: "info", Prefix: "IFLA_BOND_AD_INFO_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_BOND_AD_INFO_UNSPEC"},
	{Type: 1, Kind: U16, Name: "IFLA_BOND_AD_INFO_AGGREGATOR"},
	{Type: 2, Kind: U16, Name: "IFLA_BOND_AD_INFO_NUM_PORTS"},
	{Type: 3, Kind: U16, Name: "IFLA_BOND_AD_INFO_ACTOR_KEY"},
	{Type: 4, Kind: U16, Name: "IFLA_BOND_AD_INFO_PARTNER_KEY"},
	{Type: 5, Kind: MAC, Name: "IFLA_BOND_AD_INFO_PARTNER_MAC"},
}}

var bondSlaveSpace = Space{Name: "slave", Prefix: "IFLA_BOND_SLAVE_", Attrs: []Attr{
	{Type: 0, Kind: Unused, Name: "IFLA_BOND_SLAVE_UNSPEC"},
	{Type: 1, Kind: U8, Name: "IFLA_BOND_SLAVE_STATE", Enum: &bondStateEnum},
	{Type: 2, Kind: U8, Name: "IFLA_BOND_SLAVE_MII_STATUS", Enum: &bondLinkEnum},
	{Type: 3, Kind: U32, Name: "IFLA_BOND_SLAVE_LINK_FAILURE_COUNT"},
	{Type: 4, Kind: MAC, Name: "IFLA_BOND_SLAVE_PERM_HWADDR"},
	{Type: 5, Kind: U16, Name: "IFLA_BOND_SLAVE_QUEUE_ID"},
	{Type: 6, Kind: U16, Name: "IFLA_BOND_SLAVE_AD_AGGREGATOR_ID"},
	{Type: 7, Kind: U8, Name: "IFLA_BOND_SLAVE_AD_ACTOR_OPER_PORT_STATE", Enum: &lacpStateEnum},
	{Type: 8, Kind: U16, Name: "IFLA_BOND_SLAVE_AD_PARTNER_OPER_PORT_STATE", Enum: &lacpStateEnum},
	{Type: 9, Kind: S32, Name: "IFLA_BOND_SLAVE_PRIO"},
	{Type: 10, Kind: U16, Name: "IFLA_BOND_SLAVE_ACTOR_PORT_PRIO"},
	{Type: 11, Kind: U8, Name: "IFLA_BOND_SLAVE_AD_CHURN_ACTOR_STATE", Enum: &bondChurnEnum},
	{Type: 12, Kind: U8, Name: "IFLA_BOND_SLAVE_AD_CHURN_PARTNER_STATE", Enum: &bondChurnEnum},
}}
