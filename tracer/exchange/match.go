// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"encoding/binary"

	"github.com/nlsnoop/nlsnoop/decode"
	"golang.org/x/sys/unix"
)

// match is the open request this message answers: of those it can answer the
// oldest it fits best. Equal says that others, of the same bytes, may be meant
// as well.
func (t *Tracker) match(a *answer) (best *request, equal bool) {
	head := t.chains[chain{a.socket.Inode, a.head.Seq}].head
	if head == nil || head.at[bySeq].next == nil {
		if head != nil && head.takes(a) {
			best = head
		}
		return best, false
	}
	most, left := 0, maxCompared
	for r := head; r != nil && left > 0; r = r.at[bySeq].next {
		if !r.takes(a) {
			continue
		}
		switch n := r.fit(a); {
		case best == nil || n > most:
			best, most, equal = r, n, false
		case n == most && n >= fitsBytes && a.errno() != 0 && best.unasked() && r.unasked():
			equal = true
		}
		left--
	}
	return best, equal
}

// takes says whether a message with this request's seq can be its answer.
func (r *request) takes(a *answer) bool {
	if r.decided && !r.ghost && !r.answers || !addressed(r, a) || r.goneBy(a) {
		return false
	}
	switch {
	case a.isError():
		if r.acked && !r.answers { // that ack was read
			return false
		}
		// The kernel repeats the request's header behind the error.
		if len(a.msg) >= echoEnd && binary.NativeEndian.Uint16(a.msg[echoAt+4:]) != r.head.Type {
			return false
		}
		return a.errno() != 0 || r.wantsAck() || a.cut()
	case r.ghost || r.decided || r.bracket:
		return false
	case a.isDone():
		return r.dump || r.multi
	case a.head.Type < decode.MinType:
		return false
	case r.head.Flags&decode.FlagEcho == 0 && (a.group != 0 || r.data == never):
		return false // the notification of its own change, to a socket that listens
	}
	return true
}

// goneBy says whether a receive began too late to have found an answer to r.
func (r *request) goneBy(a *answer) bool {
	return r.gone != 0 && a.start >= r.gone && (r.ghost || !r.answered())
}

// addressed says whether nlmsg_pid is what the kernel puts into this socket's
// answers.
func addressed(r *request, a *answer) bool {
	switch pid := a.head.PortID; pid {
	case 0:
		// audit leaves it out; fib_lookup sends the request itself back.
		return a.socket.Protocol == unix.NETLINK_AUDIT || r.head.PortID == 0 && a.socket.Protocol == unix.NETLINK_FIB_LOOKUP
	case a.socket.PortID, r.head.PortID:
		return true
	}
	return false
}
