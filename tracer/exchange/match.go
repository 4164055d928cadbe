// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"bytes"
	"encoding/binary"
	"time"

	"github.com/nlsnoop/nlsnoop/decode"
	"golang.org/x/sys/unix"
)

// match is the oldest open request this message can answer; of an NLMSG_ERROR the
// oldest that it repeats. (Some families change what they repeat.)
func (t *Tracker) match(a *answer) (oldest *request) {
	for r := t.chains[chain{a.socket.Inode, a.head.Seq}].head; r != nil; r = r.at[bySeq].next {
		switch {
		case !r.takes(a):
		case !a.isError() || r.is(a.repeated()):
			return r
		case oldest == nil:
			oldest = r
		}
	}
	return oldest
}

// repeated is what was captured of the request that an NLMSG_ERROR repeats: its
// header at least, if that.
func (a *answer) repeated() []byte {
	if len(a.msg) < echoEnd {
		return nil
	}
	n := uint32(decode.HeaderLen)
	if a.head.Flags&decode.FlagCapped == 0 {
		n = max(n, binary.NativeEndian.Uint32(a.msg[echoAt:]))
	}
	return a.msg[echoAt:][:min(uint64(n), uint64(len(a.msg)-echoAt))]
}

// is says whether these bytes, as far as they go, are the request's, as far as
// it was captured.
func (r *request) is(b []byte) bool {
	if len(b) >= decode.HeaderLen && decode.ParseHeader(b) != r.head {
		return false
	}
	if r.p == nil {
		return true
	}
	n := min(len(b), len(r.p.Request))
	return bytes.Equal(b[:n], r.p.Request[:n])
}

// takes says whether a message with this request's seq can be its answer.
func (r *request) takes(a *answer) bool {
	if r.decided && !r.ghost && !r.answers || !addressed(r, a) {
		return false
	}
	switch {
	case a.isError():
		// The kernel repeats the request's header behind the error.
		if len(a.msg) >= echoEnd && binary.NativeEndian.Uint16(a.msg[echoAt+4:]) != r.head.Type {
			return false
		}
		return (a.errno() != 0 || r.wantsAck() || a.cut()) && !r.behindUs(a) && !r.foretoldElse(a)
	case r.ghost || r.decided || r.bracket:
		return false
	case a.isDone():
		return r.dump || r.multi
	case a.head.Type < decode.MinType:
		return false
	case r.head.Flags&decode.FlagEcho == 0 && (a.group != 0 || r.noData()):
		return false // the notification of its own change, to a socket that listens
	}
	return true
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
