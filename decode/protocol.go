// SPDX-License-Identifier: Apache-2.0

package decode

// Protocols the engine itself must know (linux/netlink.h); all others are
// numbers in tables.
const (
	protoRoute     = 0
	protoSockDiag  = 4
	protoXfrm      = 6
	protoAudit     = 9
	protoConnector = 11
	protoNetfilter = 12
	protoUevent    = 15
	protoGeneric   = 16

	maxProtocol = 32   // MAX_LINKS
	idNlctrl    = 0x10 // GENL_ID_CTRL: nlctrl, always
)

// protocols are the names by number (linux/netlink.h).
var protocols = [maxProtocol]string{
	0:  "NETLINK_ROUTE",
	1:  "NETLINK_UNUSED",
	2:  "NETLINK_USERSOCK",
	3:  "NETLINK_FIREWALL",
	4:  "NETLINK_SOCK_DIAG",
	5:  "NETLINK_NFLOG",
	6:  "NETLINK_XFRM",
	7:  "NETLINK_SELINUX",
	8:  "NETLINK_ISCSI",
	9:  "NETLINK_AUDIT",
	10: "NETLINK_FIB_LOOKUP",
	11: "NETLINK_CONNECTOR",
	12: "NETLINK_NETFILTER",
	13: "NETLINK_IP6_FW",
	14: "NETLINK_DNRTMSG",
	15: "NETLINK_KOBJECT_UEVENT",
	16: "NETLINK_GENERIC",
	18: "NETLINK_SCSITRANSPORT",
	19: "NETLINK_ECRYPTFS",
	20: "NETLINK_RDMA",
	21: "NETLINK_CRYPTO",
	22: "NETLINK_SMC",
}

// ProtocolName is the protocol's constant, "NETLINK_ROUTE"; "" where the
// number has none.
func ProtocolName(protocol int) string {
	if protocol < 0 || protocol >= maxProtocol {
		return ""
	}
	return protocols[protocol]
}
