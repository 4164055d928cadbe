// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"strconv"
	"time"

	"github.com/nlsnoop/nlsnoop/decode"
)

// AppendJSON appends the record as one line of docs/output.md, without the
// newline. f.Bad is set here, from the verdict.
func (r *Record) AppendJSON(dst []byte, d *decode.Decoder, f *decode.Format, names decode.Names) []byte {
	w := writer{d: d, names: names}
	if f != nil {
		w.f = *f
	}
	if r.Socket != nil {
		w.protocol = r.Socket.Protocol
	}
	dst = append(dst, `{"kind":"`...)
	dst = append(dst, r.Kind.String()...)
	dst = append(dst, '"')
	switch r.Kind {
	case Exchange:
		dst = w.exchange(dst, r)
	case Reply:
		dst = w.reply(dst, r)
	case Overrun:
		dst = w.overrun(dst, r)
	case CallKind:
		dst = w.call(dst, r)
	case Notification:
		dst = w.notification(dst, r)
	case PeerKind:
		dst = w.peer(dst, r)
	default:
		dst = appendTime(dst, `,"time":"`, r.Time)
	}
	return append(dst, '}')
}

// String is the kind as JSON prints it.
func (k Kind) String() string {
	return nameOf(k, "", "exchange", "reply", "overrun", "call", "notification", "peer")
}

// nameOf is the name with this number, "" beyond the last.
func nameOf[T ~uint8](n T, names ...string) string {
	if int(n) < len(names) {
		return names[n]
	}
	return ""
}

// writer is what all parts of a line need.
type writer struct {
	d        *decode.Decoder
	f        decode.Format
	names    decode.Names
	protocol int
}

// message decodes and appends MESSAGE; what it returns is valid until the
// next.
func (w *writer) message(dst, msg []byte, c *decode.Context) ([]byte, *decode.Message) {
	m := w.d.Decode(c, msg)
	return m.AppendJSON(dst, &w.f), m
}

func (w *writer) context(way decode.Direction) *decode.Context {
	return &decode.Context{Protocol: w.protocol, Direction: way, Names: w.names}
}

// appendTime appends key, which ends with the opening quote, and a time as
// 2006-01-02T15:04:05.000000000Z.
func appendTime(dst []byte, key string, t time.Time) []byte {
	t = t.UTC()
	year, month, day := t.Date()
	hour, minute, second := t.Clock()
	dst = append(dst, key...)
	dst = append(appendDigits(dst, year, 4), '-')
	dst = append(appendDigits(dst, int(month), 2), '-')
	dst = append(appendDigits(dst, day, 2), 'T')
	dst = append(appendDigits(dst, hour, 2), ':')
	dst = append(appendDigits(dst, minute, 2), ':')
	dst = append(appendDigits(dst, second, 2), '.')
	return append(appendDigits(dst, t.Nanosecond(), 9), 'Z', '"')
}

// appendDigits appends the last digits of n, with zeros before.
func appendDigits(dst []byte, n, digits int) []byte {
	dst = append(dst, "000000000"[:digits]...)
	for i := len(dst) - 1; digits > 0; i, digits = i-1, digits-1 {
		dst[i] = byte('0' + n%10)
		n /= 10
	}
	return dst
}

// appendNumber appends key, with comma and colon, and a number.
func appendNumber[T ~int | ~int64 | ~uint16 | ~uint32](dst []byte, key string, v T) []byte {
	return strconv.AppendInt(append(dst, key...), int64(v), 10)
}

func appendUint(dst []byte, key string, v uint64) []byte {
	return strconv.AppendUint(append(dst, key...), v, 10)
}

func appendText(dst []byte, key, v string) []byte {
	return appendString(append(dst, key...), v)
}
