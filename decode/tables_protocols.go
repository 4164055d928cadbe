// SPDX-License-Identifier: Apache-2.0

package decode

import "strings"

// ProtocolNumber is the protocol of a constant (NETLINK_ROUTE) or of its last
// words in any case (route). ok is false where there is none
// (linux/netlink.h).
func ProtocolNumber(name string) (protocol int, ok bool) {
	for n, p := range protocols {
		if p != "" && (strings.EqualFold(name, p) || strings.EqualFold(name, strings.TrimPrefix(p, "NETLINK_"))) {
			return n, true
		}
	}
	return 0, false
}
