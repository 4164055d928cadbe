// SPDX-License-Identifier: Apache-2.0

package main

import (
	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/tracer/exchange"
)

// uevent appends a notification that has no nlmsghdr as its lines, NAME=value;
// false: it is none.
func (t *text) uevent(f *fold, r *exchange.Record) bool {
	if r.Kind != exchange.Notification || r.Socket.Protocol != unix.NETLINK_KOBJECT_UEVENT {
		return false
	}
	lines, ok := decode.UEvent(r.Request)
	if !ok {
		return false
	}
	b := append(t.buf[:0], "uevent"...)
	for _, l := range lines {
		b = append(b, ' ')
		b = decode.AppendEscaped(b, l.Name)
		b = append(b, '=')
		b = decode.AppendEscaped(b, l.Value)
	}
	t.buf = b
	f.words(b)
	f.end()
	return true
}
