// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"runtime"
	"testing"

	"github.com/nlsnoop/nlsnoop/tracer"
	"golang.org/x/sys/unix"
)

// heap is what is allocated once the garbage is gone.
func heap() int {
	var m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&m)
	return int(m.HeapAlloc)
}

// abandon has a socket of its own ask one thing, and nobody read the answer: the
// socket is closed, of which no event tells. Each is used in another way.
func (s *script) abandon(n int) {
	port := uint32(n + 1)
	s.sock = &tracer.Socket{Inode: uint64(n + 1), PortID: port}
	s.proc = &tracer.Process{PID: n + 1, Comm: "once"}
	s.tid = n + 1
	r := req(newRoute, ACK, uint32(n))
	switch n % 8 {
	case 0:
		s.send(r)
	case 1:
		s.send(req(newRoute, 0, uint32(n)))
	case 2:
		s.send(req(getRoute, DUMP, uint32(n)))
		s.read(msg(newRoute, MULTI, uint32(n), port))
	case 3:
		s.leaving([][]byte{msg(newRoute, 0, uint32(n), port)}, req(getRoute, 0, uint32(n)))
	case 4:
		s.begin(r)
		s.verdict(tracer.AckInfo{Seq: uint32(n), Errno: 3}, r)
		s.sent(len(r))
	case 5:
		s.begin(r) // its Sent is lost
	case 6:
		s.sock.Protocol = unix.NETLINK_NETFILTER
		s.send(nfnl(batchBegin, 0), nfnl(newRule, uint32(n)), nfnl(batchEnd, 0))
	case 7:
		s.text("words")
		s.leaving([][]byte{ackOf(r, 3, tlv(1, []byte("words")))}, r)
		s.read(msg(newRoute, 0, uint32(n)+1, port)) // what nobody asked for
	}
}

// TestAMillionSockets: opened, used once with nothing read, and closed, they
// leave the state as it was.
func TestAMillionSockets(t *testing.T) {
	const sockets = 1_000_000
	for name, o := range map[string]Options{
		"plain": {},
		"all":   {VerdictsSeen: true, Parts: true, Calls: true, Notifications: true, Peers: true, Broadcasts: true},
	} {
		t.Run(name, func(t *testing.T) {
			s := newScript(o)
			s.many = true
			abandon := func(from, to int) {
				for n := from; n < to; n++ {
					s.now -= 9 * step / 10
					s.abandon(n)
					if n%1000 == 0 {
						s.wait(0)
					}
				}
				s.wait(afterIdle)
				s.wait(afterIdle) // what was given up may still be read
			}
			abandon(0, sockets/10)
			before := heap()
			abandon(sockets/10, sockets/2)
			half := heap()
			abandon(sockets/2, sockets)
			after := heap()
			const most = 2 << 20
			t.Logf("%d bytes after a tenth, %d after half, %d after all", before, half, after)
			if half > before+most || after > before+most {
				t.Errorf("%d bytes after a tenth, %d after half, %d after all", before, half, after)
			}
			x := s.x
			if len(x.calls) > 0 || x.open > 0 || len(x.sockets) > 0 || len(x.chains) > 0 || len(x.due) > 0 {
				t.Errorf("left behind: %d calls, %d open, %d sockets, %d chains, %d due", len(x.calls), x.open, len(x.sockets), len(x.chains), len(x.due))
			}
			if n := uint64(s.told); n < x.counts.Messages-x.counts.Brackets {
				t.Errorf("%d records of %d messages", n, x.counts.Messages)
			}
		})
	}
}
