// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"os"
	"syscall"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
)

// actUring sends and receives without a system call of the kind: at once, and
// with the receive asleep when the answer comes; with an argument, by workers.
func actUring(a *actor) {
	u, err := newUring()
	if err != nil {
		a.log("refused", -int(err.(syscall.Errno)), nil)
		return
	}
	flags := uint8(0)
	if len(os.Args) > 1 {
		flags = uringAsync
	}
	c := a.open(unix.NETLINK_ROUTE)
	done := func(what string) {
		n, err := u.wait()
		a.must(err)
		a.log(what, n, u.buf[:max(n, 0)])
	}
	for i, ops := range [][2]uint8{{uringSend, uringRecv}, {uringSendmsg, uringRecvmsg}} {
		a.must(u.submit(ops[0], flags, c.FD(), copy(u.buf[:], padded(uint32(i), 500*i))))
		done("send")
		clear(u.buf[:])
		a.must(u.submit(ops[1], flags, c.FD(), len(u.buf)))
		done("receive")
		clear(u.buf[:])
		a.must(u.submit(ops[1], flags, c.FD(), len(u.buf)))
		b := noRoute(uint32(10 + i)).Bytes()
		n, err := unix.Write(c.FD(), b)
		a.must(err)
		a.log("send", n, b)
		done("receive")
	}
}

func TestUring(t *testing.T) {
	for name, args := range map[string][]string{"at once": nil, "by workers": {"async"}} {
		t.Run(name, func(t *testing.T) {
			ns := testnet.New(t)
			p := start(t, ns, "uring", args...)
			w := trace(t, in(ns))
			log := p.act()
			p.end()
			w.stop(0)
			if refused := with(log, "refused"); len(refused) > 0 {
				t.Skipf("kernel: io_uring_setup: %v", syscall.Errno(-refused[0].result))
			}
			w.checkLog(p, log)
		})
	}
}
