// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"testing"

	"github.com/nlsnoop/nlsnoop/tracer"
)

// Where no event tells that a socket is closed, who used it is asked for again.
func TestPeerThatIsGone(t *testing.T) {
	held := map[uint64]bool{}
	asked := 0
	s := newScript(Options{Peers: true, Holds: func(_ *tracer.Process, of *tracer.Socket) bool {
		asked++
		return held[of.Inode]
	}})
	first := &tracer.Process{PID: 3, Comm: "first"}
	use := func(inode uint64) {
		s.uses(&tracer.Socket{Inode: inode, Protocol: s.sock.Protocol, PortID: 99}, first)
		held[inode] = true
	}
	send := func(want string) {
		t.Helper()
		s.add(toPeer(s.sending(req(getRoute, 0, 1)), 99))
		s.want(t, "peer 99 "+want+": seq 1: ok")
	}
	use(70)
	send("first")
	send("first") // believed
	if asked != 1 {
		t.Errorf("asked %d times", asked)
	}
	s.now += recheck
	send("first")
	delete(held, 70)
	s.now += recheck
	send("?")
	send("?")

	use(71)
	delete(held, 71)
	use(72) // by the same process, at the same portid
	send("first")
	if asked != 4 {
		t.Errorf("asked %d times", asked)
	}
}
