// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"bytes"
	"hash/crc32"

	"github.com/nlsnoop/nlsnoop/decode"
)

// maxCompared bounds how many requests of one nlmsg_seq are compared with an
// answer.
const maxCompared = 256

// How well an answer fits a request of its seq; what fits more counts more.
const (
	fitsHeader = 1 // the header repeated is the request's; of data, it is a part where one is asked for
	fitsBytes  = 2 // so are all bytes repeated
	fitsErrno  = 4 // it is the verdict that is known
)

// fit says how well a message that r takes fits it. Programs that say the same
// nlmsg_seq all the time are told apart by it: the kernel repeats the request
// behind an error, and its header behind an ack.
func (r *request) fit(a *answer) (n int) {
	if !a.isError() {
		if (a.head.Flags&decode.FlagMulti != 0 || a.isDone()) == (r.dump || r.multi) {
			n += fitsHeader
		}
		return n
	}
	n, _ = r.repeated(a.echo())
	if errno, known := r.known(); known && errno == a.errno() && !a.cut() {
		n += fitsErrno
	}
	return n
}

// repeated says how well a message fits that the kernel says is r, whole or its
// header alone; ok is false where it is another.
func (r *request) repeated(msg []byte) (n int, ok bool) {
	if len(msg) < decode.HeaderLen {
		return 0, false
	}
	h := decode.ParseHeader(msg)
	if h != r.head {
		return 0, h.Type == r.head.Type
	}
	if len(msg) == decode.HeaderLen {
		return fitsHeader, true
	}
	if r.p == nil {
		if r.late && h.Len >= decode.HeaderLen && len(msg) >= int(h.Len) && crc32.ChecksumIEEE(msg[decode.HeaderLen:h.Len]) == r.sum {
			return fitsHeader + fitsBytes, true
		}
		return fitsHeader, true
	}
	own, msg := r.p.buf[min(decode.HeaderLen, len(r.p.buf)):], msg[decode.HeaderLen:]
	both := min(len(own), len(msg))
	if !bytes.Equal(own[:both], msg[:both]) {
		return fitsHeader, true
	}
	return fitsHeader + fitsBytes, true
}

// echo is what an NLMSG_ERROR repeats of the request: of a success the header
// alone.
func (a *answer) echo() []byte {
	switch {
	case len(a.msg) < echoEnd:
		return nil
	case a.head.Flags&decode.FlagCapped != 0:
		return a.msg[echoAt:echoEnd]
	}
	return a.msg[echoAt:]
}

// known is the errno its NLMSG_ERROR will have, where that is known.
func (r *request) known() (errno int, ok bool) {
	switch {
	case r.late:
		return 0, false
	case r.ghost, r.foretold:
		return r.errno, true
	case r.decided:
		return r.p.Error, true
	}
	return 0, r.acked
}

// unasked says whether r asked for no ack, and nothing is known of it yet.
func (r *request) unasked() bool {
	return !r.ghost && !r.decided && !r.foretold && !r.wantsAck() && (r.send == nil || !r.send.batch)
}

// ambiguous ends the requests of this seq, from the oldest on, of which an error
// answers one, when nothing says which: all its bytes are those of each. They are
// of one send, if that is not nil.
func (t *Tracker) ambiguous(oldest *request, msg []byte, of *sending) {
	for r := oldest; r != nil; {
		next := r.at[bySeq].next
		if n, _ := r.repeated(msg); n >= fitsBytes && r.unasked() && (of == nil || r.send == of) {
			r.decide(Unknown, NoAnswerKnown, "an error answers it, or another request of the same bytes")
			t.finish(r)
		}
		r = next
	}
}
