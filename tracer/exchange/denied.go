// SPDX-License-Identifier: Apache-2.0

package exchange

import "golang.org/x/sys/unix"

// nfnetlink_rcv asks for CAP_NET_ADMIN before it looks at any message of a send,
// and answers the first one alone, with EPERM and no extack: the others are not
// looked at, acks asked for or not. What the first one asks for may be refused
// with EPERM as well: then the kernel goes on.

// subsysIPSet is NFNL_SUBSYS_IPSET.
const subsysIPSet = 6

// neverPermits says whether no handler of nfnetlink refuses this type with EPERM
// itself, as far as is known. Those do that ask for more than CAP_NET_ADMIN in the
// network namespace, as nfnetlink_osf, or for the owner's portid, as nfnetlink_queue.
func neverPermits(typ uint16) bool {
	switch typ >> 8 {
	case 0: // no handler has it
		return true
	case subsysConntrack, subsysExpect:
		return typ&0xff != 0 // of a conntrack the timeout may be fixed
	case subsysNFTables:
		return isIn(nftGets, typ&0xff) == always
	case subsysIPSet:
		return true
	}
	return false
}

// denied ends the other messages of a send to nfnetlink of which this one was
// refused, where it was the first and that was said of all; whole says that every
// verdict on them is known.
func (g *sending) denied(first *request, whole bool) {
	v := &first.p.info
	if g.batch || first.offset != 0 || first.p.Socket.Protocol != unix.NETLINK_NETFILTER ||
		!v.Known || v.Errno != int(unix.EPERM) || told(v) {
		return
	}
	all := neverPermits(first.head.Type)
	for _, r := range g.members {
		switch {
		case r == nil || r == first:
		case r.acked || r.p.info.Known || r.p.ReplyCount > 0:
			return // the kernel came to it
		case whole && r.wantsAck() && !r.dump:
			all = true
		}
	}
	g.doubt = !all
	for _, r := range g.members {
		switch {
		case r == nil || r == first || r.decided:
		case all:
			r.decide(Ignored, NoAnswerKnown, "the kernel refused the whole send, at its first message")
		case r.silent:
			r.decide(Unknown, NoAnswerKnown, "the send's first message was refused with EPERM, or the whole send")
		}
	}
}

// deniedRest yields those whose first message an error that was read, or waits to
// be, refused.
func (t *Tracker) deniedRest(first *request) {
	g := first.send
	if g == nil {
		t.finish(first)
		return
	}
	g.left++ // hold it
	g.denied(first, false)
	t.finish(first)
	for _, r := range g.members {
		if r != nil && r != first && r.decided {
			t.finish(r)
		}
	}
	g.left--
	t.doneSending(g)
}
