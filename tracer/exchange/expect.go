// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"slices"

	"github.com/nlsnoop/nlsnoop/decode"
	"golang.org/x/sys/unix"
)

// expect says whether the kernel answers a type of request with data.
type expect uint8

const (
	maybe expect = iota
	never
	always
)

// nfnetlink (linux/netfilter/nfnetlink.h).
const (
	batchBegin = 0x10 // NFNL_MSG_BATCH_BEGIN
	batchEnd   = 0x11 // NFNL_MSG_BATCH_END
)

// RTM_SETDCB is answered with data, unlike other RTM_SET types.
const setDCB = unix.RTM_SETDCB

// Types answered with data, where a family's are known.
var (
	// XFRM_MSG_GETSA, _GETPOLICY, _ALLOCSPI, _GETAE, _GETSADINFO, _GETSPDINFO,
	// _GETDEFAULT (linux/xfrm.h).
	xfrmGets = []uint16{0x12, 0x15, 0x16, 0x1f, 0x23, 0x25, 0x28}
	// NFT_MSG_GET*: table, chain, rule, set, setelem, gen, obj, obj reset,
	// flowtable, rule reset, setelem reset.
	nftGets = []uint16{1, 4, 7, 10, 13, 16, 19, 21, 23, 25, 33}
	// IPCTNL_MSG_CT_NEW, IPCTNL_MSG_CT_DELETE: the only two that change.
	conntrackSets = []uint16{0, 2}
)

const (
	subsysConntrack = 1  // NFNL_SUBSYS_CTNETLINK
	subsysExpect    = 2  // NFNL_SUBSYS_CTNETLINK_EXP
	subsysNFTables  = 10 // NFNL_SUBSYS_NFTABLES
)

func isIn(set []uint16, n uint16) expect {
	if slices.Contains(set, n) {
		return always
	}
	return never
}

// expects says what is known of a type.
func expects(protocol int, typ uint16) expect {
	switch protocol {
	case unix.NETLINK_ROUTE:
		switch {
		case typ == setDCB:
			return maybe
		case typ&3 == 2: // the kernel's own rule for RTM_GET*
			return always
		}
		return never
	case unix.NETLINK_SOCK_DIAG:
		if typ == 21 { // SOCK_DESTROY
			return never
		}
		return always
	case unix.NETLINK_XFRM:
		return isIn(xfrmGets, typ)
	case unix.NETLINK_GENERIC:
		if typ == unix.GENL_ID_CTRL {
			return always
		}
	case unix.NETLINK_RDMA:
		if answersKernel(protocol, typ) {
			return never
		}
	case unix.NETLINK_NETFILTER:
		switch typ >> 8 {
		case subsysNFTables:
			return isIn(nftGets, typ&0xff)
		case subsysConntrack, subsysExpect:
			if isIn(conntrackSets, typ&0xff) == always {
				return never
			}
			return always
		}
	}
	return maybe
}

// asksDump says whether flags ask for a dump: 0x300 are other flags in
// requests that change.
func asksDump(data expect, flags uint16) bool {
	switch data {
	case always:
		return flags&decode.FlagDump != 0
	case maybe:
		return flags&decode.FlagDump == decode.FlagDump
	}
	return false
}
