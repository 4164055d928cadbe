// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"encoding/binary"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/internal/errno"
)

func (w *writer) exchange(dst []byte, r *Record) []byte {
	dst = appendUint(dst, `,"id":`, r.ID)
	dst = appendTime(dst, `,"time":"`, r.Time)
	if r.Latency > 0 {
		dst = appendNumber(dst, `,"latency_ns":`, r.Latency)
	}
	if r.Duration > 0 {
		dst = appendNumber(dst, `,"duration_ns":`, r.Duration)
	}
	dst = appendProcess(dst, r)
	dst = appendSocket(dst, r.Socket)
	if r.Verdict != nil {
		w.f.Bad = int(r.Verdict.Offset)
	}
	dst = append(dst, `,"request":`...)
	dst, m := w.message(dst, r.Request, w.context(decode.ToKernel))
	w.f.Bad = 0
	dst = w.outcome(dst, r)
	dst = appendExtack(dst, r.Verdict, m)
	dst = w.replies(dst, r, m.Type)
	if r.Answer == Data || r.Answer == Dump {
		dst = w.counts(dst, r)
	} else if r.Incomplete {
		dst = append(dst, `,"complete":false`...)
	}
	if r.Interrupted {
		dst = append(dst, `,"interrupted":true`...)
	}
	return appendBatch(dst, r.Batch)
}

func (w *writer) outcome(dst []byte, r *Record) []byte {
	dst = appendText(dst, `,"outcome":`, r.Outcome.String())
	if a := r.Answer.String(); a != "" {
		dst = appendText(dst, `,"answer":`, a)
	}
	if r.Outcome == Error {
		dst = appendNumber(dst, `,"error":{"errno":`, r.Error)
		dst = appendText(dst, `,"name":`, errno.Name(r.Error))
		dst = appendText(dst, `,"text":`, errno.Text(r.Error))
		dst = appendText(dst, `,"from":`, r.From.String())
		if r.Unread {
			dst = append(dst, `,"read":false`...)
		}
		dst = append(dst, '}')
	}
	if r.Why != "" {
		dst = appendText(dst, `,"why":`, r.Why)
	}
	return dst
}

// replies appends what was answered, without acks and NLMSG_DONE.
func (w *writer) replies(dst []byte, r *Record, request *decode.Type) []byte {
	n := 0
	for _, b := range r.Replies {
		if len(b) < decode.HeaderLen || isControl(b) {
			continue
		}
		if n++; n == 1 {
			dst = append(dst, `,"replies":[`...)
		} else {
			dst = append(dst, ',')
		}
		c := w.context(decode.FromKernel)
		c.Request = request
		dst, _ = w.message(dst, b, c)
	}
	if n > 0 {
		dst = append(dst, ']')
	}
	return dst
}

func isControl(b []byte) bool {
	typ := binary.NativeEndian.Uint16(b[4:])
	return typ == decode.ERROR || typ == decode.DONE
}

// counts appends how much was answered; only a dump has an end of its own to
// be complete by.
func (w *writer) counts(dst []byte, r *Record) []byte {
	switch {
	case r.Incomplete:
		dst = append(dst, `,"complete":false`...)
	case r.Answer == Dump:
		dst = append(dst, `,"complete":true`...)
	}
	dst = appendNumber(dst, `,"reply_count":`, r.ReplyCount)
	return appendNumber(dst, `,"reply_bytes":`, r.ReplyBytes)
}

func appendBatch(dst []byte, b *Batch) []byte {
	if b == nil {
		return dst
	}
	dst = appendUint(dst, `,"batch":{"id":`, b.ID)
	dst = appendNumber(dst, `,"index":`, b.Index)
	dst = appendNumber(dst, `,"size":`, b.Size)
	if b.Failed != 0 {
		dst = appendNumber(dst, `,"failed_index":`, b.Failed)
	}
	return append(dst, '}')
}
