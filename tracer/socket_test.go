// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
)

// actCookie sends, and logs its network namespace's cookie, or the error.
func actCookie(a *actor) {
	c := a.open(unix.NETLINK_ROUTE)
	a.must(c.Send(noRoute(1).Bytes()))
	cookie, err := unix.GetsockoptUint64(c.FD(), unix.SOL_SOCKET, unix.SO_NETNS_COOKIE)
	if errno, ok := err.(unix.Errno); ok {
		a.log("cookie", -int(errno), nil)
		return
	}
	a.log("cookie", int(cookie), nil)
}

// A network namespace is known by its cookie, at the close too.
func TestNetCookie(t *testing.T) {
	ns := testnet.New(t)
	p := start(t, ns, "cookie")
	w := trace(t, in(ns))
	want := p.act()[0].result
	p.end()
	w.stop(0)
	for _, e := range w.raw {
		switch got := int(e.Socket.NetCookie); {
		case want < 0 && !kernelBefore(t, 5, 14):
			t.Fatalf("SO_NETNS_COOKIE: %d", want)
		case want < 0 && got != 0 && kernelBefore(t, 5, 12), want > 0 && got != want:
			t.Errorf("%d, not %d: %+v", got, want, e.Event)
		}
	}
	if len(w.raw) == 0 {
		t.Error("no events")
	}
}
