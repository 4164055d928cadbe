// SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/binary"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet/nlmsg"
)

// linux/pkt_sched.h.
const (
	htbHandle  = 1 << 16
	rootHandle = 0xffffffff // TC_H_ROOT
	words      = ` "sch_htb: quantum of class 10001 is big. Consider r2q change."`
)

// tcmsg is a struct tcmsg (linux/rtnetlink.h).
func tcmsg(link uint32, handle, parent uint32) []byte {
	b := make([]byte, 20)
	binary.NativeEndian.PutUint32(b[4:], link)
	binary.NativeEndian.PutUint32(b[8:], handle)
	binary.NativeEndian.PutUint32(b[12:], parent)
	return b
}

// htb makes an HTB queue of the link, htbClass a class of it that is so fast
// that its quantum is too big.
func htb(link uint32) *nlmsg.Message {
	return nlmsg.New(unix.RTM_NEWQDISC, nlmsg.Request|nlmsg.Ack|nlmsg.Create|nlmsg.Excl).Raw(tcmsg(link, htbHandle, rootHandle)...).
		String(1, "htb").Nest(2, func(m *nlmsg.Message) { // TCA_KIND, TCA_OPTIONS
		glob := make([]byte, 20) // TCA_HTB_INIT, struct tc_htb_glob
		glob[0], glob[4] = 3, 10
		m.Attr(2, glob)
	})
}

func htbClass(link uint32) *nlmsg.Message {
	return nlmsg.New(unix.RTM_NEWTCLASS, nlmsg.Request|nlmsg.Ack|nlmsg.Create|nlmsg.Excl).SetSeq(2).Raw(tcmsg(link, htbHandle|1, htbHandle)...).
		String(1, "htb").Nest(2, func(m *nlmsg.Message) {
		opt := make([]byte, 44) // TCA_HTB_PARMS, struct tc_htb_opt
		for _, rate := range [][]byte{opt, opt[12:]} {
			rate[1] = 1 // TC_LINKLAYER_ETHERNET
			binary.NativeEndian.PutUint32(rate[8:], 125000000)
		}
		binary.NativeEndian.PutUint32(opt[24:], 1000)
		binary.NativeEndian.PutUint32(opt[28:], 1000)
		m.Attr(1, opt)
	})
}
