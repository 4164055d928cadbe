// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"testing"

	"github.com/nlsnoop/nlsnoop/tracer"
)

// Notifications are of the network namespace that they were read or told in.
func TestNotificationNetCookie(t *testing.T) {
	for _, o := range []Options{{Notifications: true}, {Notifications: true, Broadcasts: true}} {
		s := newScript(o)
		e := s.reading(change(1))
		if o.Broadcasts {
			e.Kind, e.Call = tracer.Broadcast, 0
		}
		e.Group, e.Socket = 1, &tracer.Socket{Inode: 1, NetNS: 2, NetCookie: 3}
		told := 0
		check := func(r *Record) {
			told++
			if r.Kind != Notification || r.Socket.NetNS != 2 || r.Socket.NetCookie != 3 {
				t.Errorf("%+v of %+v", r, r.Socket)
			}
		}
		for r := range s.x.Add(e) {
			check(r)
		}
		for r := range s.x.Flush() {
			check(r)
		}
		if told != 1 {
			t.Errorf("%d told", told)
		}
	}
}
