// SPDX-License-Identifier: Apache-2.0

package sockopt

import "golang.org/x/sys/unix"

var families = map[int]string{
	unix.AF_UNSPEC: "AF_UNSPEC", unix.AF_UNIX: "AF_UNIX", unix.AF_INET: "AF_INET", unix.AF_INET6: "AF_INET6",
	unix.AF_NETLINK: "AF_NETLINK", unix.AF_PACKET: "AF_PACKET",
}

var types = map[int]string{
	unix.SOCK_STREAM: "SOCK_STREAM", unix.SOCK_DGRAM: "SOCK_DGRAM", unix.SOCK_RAW: "SOCK_RAW", unix.SOCK_RDM: "SOCK_RDM",
	unix.SOCK_SEQPACKET: "SOCK_SEQPACKET", unix.SOCK_DCCP: "SOCK_DCCP", unix.SOCK_PACKET: "SOCK_PACKET",
}

var typeFlags = []struct {
	bit  int
	name string
}{
	{unix.SOCK_NONBLOCK, "SOCK_NONBLOCK"}, {unix.SOCK_CLOEXEC, "SOCK_CLOEXEC"},
}

var levels = map[int]string{unix.SOL_SOCKET: "SOL_SOCKET", unix.SOL_NETLINK: "SOL_NETLINK"}

var options = map[int]map[int]string{
	unix.SOL_NETLINK: { // linux/netlink.h
		unix.NETLINK_ADD_MEMBERSHIP:   "NETLINK_ADD_MEMBERSHIP",
		unix.NETLINK_DROP_MEMBERSHIP:  "NETLINK_DROP_MEMBERSHIP",
		unix.NETLINK_PKTINFO:          "NETLINK_PKTINFO",
		unix.NETLINK_BROADCAST_ERROR:  "NETLINK_BROADCAST_ERROR",
		unix.NETLINK_NO_ENOBUFS:       "NETLINK_NO_ENOBUFS",
		unix.NETLINK_RX_RING:          "NETLINK_RX_RING",
		unix.NETLINK_TX_RING:          "NETLINK_TX_RING",
		unix.NETLINK_LISTEN_ALL_NSID:  "NETLINK_LISTEN_ALL_NSID",
		unix.NETLINK_LIST_MEMBERSHIPS: "NETLINK_LIST_MEMBERSHIPS",
		unix.NETLINK_CAP_ACK:          "NETLINK_CAP_ACK",
		unix.NETLINK_EXT_ACK:          "NETLINK_EXT_ACK",
		unix.NETLINK_GET_STRICT_CHK:   "NETLINK_GET_STRICT_CHK",
	},
	unix.SOL_SOCKET: { // asm-generic/socket.h
		unix.SO_DEBUG:            "SO_DEBUG",
		unix.SO_REUSEADDR:        "SO_REUSEADDR",
		unix.SO_TYPE:             "SO_TYPE",
		unix.SO_ERROR:            "SO_ERROR",
		unix.SO_DONTROUTE:        "SO_DONTROUTE",
		unix.SO_BROADCAST:        "SO_BROADCAST",
		unix.SO_SNDBUF:           "SO_SNDBUF",
		unix.SO_RCVBUF:           "SO_RCVBUF",
		unix.SO_KEEPALIVE:        "SO_KEEPALIVE",
		unix.SO_OOBINLINE:        "SO_OOBINLINE",
		unix.SO_NO_CHECK:         "SO_NO_CHECK",
		unix.SO_PRIORITY:         "SO_PRIORITY",
		unix.SO_LINGER:           "SO_LINGER",
		unix.SO_BSDCOMPAT:        "SO_BSDCOMPAT",
		unix.SO_REUSEPORT:        "SO_REUSEPORT",
		unix.SO_PASSCRED:         "SO_PASSCRED",
		unix.SO_PEERCRED:         "SO_PEERCRED",
		unix.SO_RCVLOWAT:         "SO_RCVLOWAT",
		unix.SO_SNDLOWAT:         "SO_SNDLOWAT",
		unix.SO_RCVTIMEO:         "SO_RCVTIMEO",
		unix.SO_SNDTIMEO:         "SO_SNDTIMEO",
		unix.SO_BINDTODEVICE:     "SO_BINDTODEVICE",
		unix.SO_ATTACH_FILTER:    "SO_ATTACH_FILTER",
		unix.SO_DETACH_FILTER:    "SO_DETACH_FILTER",
		unix.SO_PEERNAME:         "SO_PEERNAME",
		unix.SO_TIMESTAMP:        "SO_TIMESTAMP",
		unix.SO_ACCEPTCONN:       "SO_ACCEPTCONN",
		unix.SO_PEERSEC:          "SO_PEERSEC",
		unix.SO_SNDBUFFORCE:      "SO_SNDBUFFORCE",
		unix.SO_RCVBUFFORCE:      "SO_RCVBUFFORCE",
		unix.SO_PASSSEC:          "SO_PASSSEC",
		unix.SO_TIMESTAMPNS:      "SO_TIMESTAMPNS",
		unix.SO_MARK:             "SO_MARK",
		unix.SO_TIMESTAMPING:     "SO_TIMESTAMPING",
		unix.SO_PROTOCOL:         "SO_PROTOCOL",
		unix.SO_DOMAIN:           "SO_DOMAIN",
		unix.SO_RXQ_OVFL:         "SO_RXQ_OVFL",
		unix.SO_PEEK_OFF:         "SO_PEEK_OFF",
		unix.SO_LOCK_FILTER:      "SO_LOCK_FILTER",
		unix.SO_BUSY_POLL:        "SO_BUSY_POLL",
		unix.SO_BPF_EXTENSIONS:   "SO_BPF_EXTENSIONS",
		unix.SO_ATTACH_BPF:       "SO_ATTACH_BPF",
		unix.SO_MEMINFO:          "SO_MEMINFO",
		unix.SO_COOKIE:           "SO_COOKIE",
		unix.SO_PEERGROUPS:       "SO_PEERGROUPS",
		unix.SO_BINDTOIFINDEX:    "SO_BINDTOIFINDEX",
		unix.SO_TIMESTAMP_NEW:    "SO_TIMESTAMP_NEW",
		unix.SO_TIMESTAMPNS_NEW:  "SO_TIMESTAMPNS_NEW",
		unix.SO_TIMESTAMPING_NEW: "SO_TIMESTAMPING_NEW",
		unix.SO_RCVTIMEO_NEW:     "SO_RCVTIMEO_NEW",
		unix.SO_SNDTIMEO_NEW:     "SO_SNDTIMEO_NEW",
		unix.SO_NETNS_COOKIE:     "SO_NETNS_COOKIE",
		unix.SO_BUF_LOCK:         "SO_BUF_LOCK",
		unix.SO_RESERVE_MEM:      "SO_RESERVE_MEM",
		unix.SO_PASSPIDFD:        "SO_PASSPIDFD",
		unix.SO_PEERPIDFD:        "SO_PEERPIDFD",
	},
}
