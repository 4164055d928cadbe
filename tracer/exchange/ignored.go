// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"fmt"

	"github.com/nlsnoop/nlsnoop/decode"
	"golang.org/x/sys/unix"
)

// skips says whether a protocol's kernel side goes through netlink_rcv_skb,
// which skips what is no request. The others take what comes.
func skips(protocol int) bool {
	switch protocol {
	case unix.NETLINK_CONNECTOR, unix.NETLINK_AUDIT, unix.NETLINK_ISCSI, unix.NETLINK_FIB_LOOKUP,
		unix.NETLINK_SCSITRANSPORT:
		return false
	}
	return true
}

// acks says whether a protocol's kernel side tells of a request that failed, so
// that silence is success.
func acks(protocol int) bool {
	switch protocol {
	case unix.NETLINK_CONNECTOR, unix.NETLINK_ISCSI, unix.NETLINK_FIB_LOOKUP:
		return false
	}
	return true
}

// answersKernel says whether a type answers what the kernel asked: of the clients
// of NETLINK_RDMA RDMA_NL_LS alone is asked, and need not say NLM_F_REQUEST.
func answersKernel(protocol int, typ uint16) bool {
	const localService = 4 // RDMA_NL_LS
	return protocol == unix.NETLINK_RDMA && typ>>10 == localService
}

// ignored says why the kernel skips a message, "" where it does not.
func ignored(protocol int, h decode.Header) string {
	if !skips(protocol) {
		return ""
	}
	var why string
	switch {
	case h.Flags&decode.FlagRequest == 0 && !answersKernel(protocol, h.Type):
		why = "NLM_F_REQUEST is not set: the kernel skipped it"
	case h.Type < decode.MinType:
		why = fmt.Sprintf("type %d is netlink's own: the kernel skipped it", h.Type)
	default:
		return ""
	}
	if h.Flags&decode.FlagAck != 0 {
		why += " and acked it"
	}
	return why
}

// lies says why the kernel read no further at a header.
func lies(h decode.Header, left int) string {
	if h.Len < decode.HeaderLen {
		return fmt.Sprintf("nlmsg_len %d is less than the header's 16: the kernel read no further", h.Len)
	}
	return fmt.Sprintf("nlmsg_len %d is more than the %d bytes sent: the kernel read no further", h.Len, left)
}
