// SPDX-License-Identifier: Apache-2.0

package decode

// groups are the multicast groups of protocols, from 1 on, after a prefix. Those
// of generic netlink are given out when a family is registered.
var groups = map[int]struct {
	prefix string
	names  []string
}{
	0: {"RTNLGRP_", []string{ // linux/rtnetlink.h
		"LINK", "NOTIFY", "NEIGH", "TC", "IPV4_IFADDR", "IPV4_MROUTE", "IPV4_ROUTE", "IPV4_RULE", "IPV6_IFADDR", "IPV6_MROUTE",
		"IPV6_ROUTE", "IPV6_IFINFO", "DECnet_IFADDR", "", "DECnet_ROUTE", "DECnet_RULE", "", "IPV6_PREFIX", "IPV6_RULE", "ND_USEROPT",
		"PHONET_IFADDR", "PHONET_ROUTE", "DCB", "IPV4_NETCONF", "IPV6_NETCONF", "MDB", "MPLS_ROUTE", "NSID", "MPLS_NETCONF",
		"IPV4_MROUTE_R", "IPV6_MROUTE_R", "NEXTHOP", "BRVLAN", "MCTP_IFADDR", "TUNNEL", "STATS", "IPV4_MCADDR", "IPV6_MCADDR",
		"IPV6_ACADDR",
	}},
	4: {"SKNLGRP_", []string{"INET_TCP_DESTROY", "INET_UDP_DESTROY", "INET6_TCP_DESTROY", "INET6_UDP_DESTROY"}}, // linux/sock_diag.h
	6: {"XFRMNLGRP_", []string{"ACQUIRE", "EXPIRE", "SA", "POLICY", "AEVENTS", "REPORT", "MIGRATE", "MAPPING"}}, // linux/xfrm.h
	7: {"SELNLGRP_", []string{"AVC"}},                                                                           // linux/selinux_netlink.h
	9: {"AUDIT_NLGRP_", []string{"READLOG"}},                                                                    // linux/audit.h
	12: {"NFNLGRP_", []string{ // linux/netfilter/nfnetlink.h
		"CONNTRACK_NEW", "CONNTRACK_UPDATE", "CONNTRACK_DESTROY", "CONNTRACK_EXP_NEW", "CONNTRACK_EXP_UPDATE",
		"CONNTRACK_EXP_DESTROY", "NFTABLES", "ACCT_QUOTA", "NFTRACE",
	}},
}

// GroupName is the constant of a protocol's multicast group, "RTNLGRP_LINK" for
// NETLINK_ROUTE's 1; "" where the number has none.
func GroupName(protocol int, group uint32) string {
	g := groups[protocol]
	if group < 1 || int64(group) > int64(len(g.names)) || g.names[group-1] == "" {
		return ""
	}
	return g.prefix + g.names[group-1]
}
