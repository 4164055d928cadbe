// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"encoding/binary"
	"time"

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
		return (a.errno() != 0 || r.wantsAck() || a.cut()) && !r.behindUs(a) && !r.foretoldElse(a)
	case (r.ghost || r.decided) && !r.late || r.bracket:
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

// behindUs says whether an NLMSG_ERROR that is still to be read is not r's: a
// dump that has begun ends with NLMSG_DONE, and one that was in the queue when
// its send returned is no more once the queue was empty.
func (r *request) behindUs(a *answer) bool {
	s := r.sock
	switch {
	case r.dump && r.multi:
		return true
	case s.empty == 0 || r.end == 0 || a.start == 0:
		return false
	}
	return before(r.end, r.tid, s.empty, s.emptyBy) && before(s.empty, s.emptyBy, a.start, a.tid)
}

// foretoldElse says whether r's NLMSG_ERROR was seen in the queue, and is
// another: an older one is read first.
func (r *request) foretoldElse(a *answer) bool {
	return r.foretold && !r.ghost && !r.decided && !a.cut() && a.errno() != r.errno
}

// inexact is how far a call's end may be from when its queue was looked at, as
// other threads' calls count: that is done a little later.
const inexact = 20 * time.Microsecond

// before says whether what a thread did at a time was before what another did.
func before(a time.Duration, aTID int, b time.Duration, bTID int) bool {
	if aTID == bTID {
		return a <= b
	}
	return a+inexact <= b
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
