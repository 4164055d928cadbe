// SPDX-License-Identifier: Apache-2.0

package main

import (
	"strconv"
	"strings"

	"github.com/nlsnoop/nlsnoop/decode"
)

// maxProtocols is MAX_LINKS (linux/netlink.h).
const maxProtocols = 32

// protocolName is the kernel's constant, or the number.
func protocolName(p int) string {
	if name := decode.ProtocolName(p); name != "" {
		return name
	}
	return strconv.Itoa(p)
}

// protocolNumber knows NETLINK_ROUTE and route.
func protocolNumber(word string) (int, bool) {
	word = "NETLINK_" + strings.TrimPrefix(strings.ToUpper(word), "NETLINK_")
	for p := range maxProtocols {
		if decode.ProtocolName(p) == word {
			return p, true
		}
	}
	return 0, false
}
