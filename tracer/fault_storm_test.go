// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"bytes"
	"encoding/binary"
	"math/rand/v2"
	"os"
	"runtime"
	"strconv"
	"sync"
	"testing"
	"unsafe"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
)

const (
	squallActors = 4
	squallPairs  = 3 // of an actor: a thread that sends and one that reads
	squallMost   = DefaultSnaplen
)

var squallSends = testnet.Many(500, 100) // of a pair

// gust is what a pair's send has: who and which, then bytes that nobody could
// guess, in a length that varies from the shortest to the snaplen.
func gust(pair, send int) []byte {
	r := rand.New(rand.NewPCG(uint64(pair), uint64(send)))
	n := 16 + r.IntN(256)
	switch r.IntN(8) {
	case 0:
		n = squallMost
	case 1, 2, 3:
		n = 16 + r.IntN(squallMost-16)
	}
	b := make([]byte, 0, n+8)
	b = binary.NativeEndian.AppendUint32(b, uint32(pair))
	b = binary.NativeEndian.AppendUint32(b, uint32(send))
	for len(b) < n {
		b = binary.NativeEndian.AppendUint64(b, r.Uint64())
	}
	return b[:n]
}

// hurry gives the calling thread one of several priorities; what the machine
// does not allow is left as it is.
func hurry(which int) {
	switch which % 4 {
	case 0:
		unix.Setpriority(unix.PRIO_PROCESS, unix.Gettid(), -20)
	case 1:
		unix.Setpriority(unix.PRIO_PROCESS, unix.Gettid(), 19)
	case 2:
		const fifo = 1
		priority := int32(1 + which%7)
		unix.Syscall(unix.SYS_SCHED_SETSCHEDULER, 0, fifo, uintptr(unsafe.Pointer(&priority)))
	}
}

// actSquall has pairs of threads at mixed priorities send to each other. Their
// receive buffers are small: a sender sleeps inside the kernel's send.
func actSquall(a *actor) {
	base, err := strconv.Atoi(os.Args[1])
	a.must(err)
	var all sync.WaitGroup
	for i := range squallPairs {
		pair := base*squallPairs + i
		from, to := a.open(unix.NETLINK_USERSOCK), a.open(unix.NETLINK_USERSOCK)
		a.must(unix.Bind(to.FD(), &unix.SockaddrNetlink{Family: unix.AF_NETLINK}))
		id, err := to.PortID()
		a.must(err)
		all.Go(func() {
			runtime.LockOSThread()
			hurry(pair)
			for send := range squallSends {
				a.must(unix.Sendto(from.FD(), gust(pair, send), 0, &unix.SockaddrNetlink{Family: unix.AF_NETLINK, Pid: id}))
			}
		})
		all.Go(func() {
			runtime.LockOSThread()
			hurry(pair/2 + 1)
			for send := range squallSends {
				b, err := to.Recv()
				a.must(err)
				if !bytes.Equal(b, gust(pair, send)) {
					a.log("differs", send, b)
				}
			}
		})
	}
	all.Wait()
}

// More threads than processors, preempting each other: of every record every
// byte is what was sent, and what was not recorded is counted.
func TestPreemptedStorm(t *testing.T) {
	for name, ring := range map[string]int{"roomy": 64 << 20, "tight": 256 << 10} {
		t.Run(name, func(t *testing.T) {
			ns := testnet.New(t)
			o := in(ns)
			o.RingBytes = ring
			o.Protocols = []int{unix.NETLINK_USERSOCK}
			w := trace(t, o)
			var plays []*play
			for i := range squallActors {
				plays = append(plays, start(t, ns, "squall", itoa(i)))
			}
			for _, p := range plays {
				p.cue()
			}
			for _, p := range plays {
				if got := p.line(); got != "end" {
					t.Errorf("actor wrote %.40q", got)
				}
				p.end()
			}
			w.stop(0)
			w.checkSquall(plays)
		})
	}
}

func (w *watch) checkSquall(plays []*play) {
	w.t.Helper()
	type key struct {
		kind Kind
		pair int
	}
	next := make(map[key]int) // the least send that may come
	count := make(map[Kind]uint64)
	for _, e := range w.events {
		if len(e.Data) < 8 {
			w.t.Fatalf("%+v", e.Event)
		}
		pair, send := int(binary.NativeEndian.Uint32(e.Data)), int(binary.NativeEndian.Uint32(e.Data[4:]))
		if pair >= squallActors*squallPairs || send < next[key{e.Kind, pair}] {
			w.t.Fatalf("pair %d, send %d after %d", pair, send, next[key{e.Kind, pair}])
		}
		next[key{e.Kind, pair}] = send + 1
		count[e.Kind]++
		want := gust(pair, send)
		if !bytes.Equal(e.Data, want) || e.Len != len(want) || e.Unread {
			w.t.Errorf("%v of pair %d, number %d: %d bytes of %d, want %d", e.Kind, pair, send, len(e.Data), e.Len, len(want))
		}
		if pid := plays[pair/squallPairs].pid(); e.Process.PID != pid {
			w.t.Errorf("%v of pair %d by process %d, want %d", e.Kind, pair, e.Process.PID, pid)
		}
	}
	s := w.tracer.Stats()
	all := uint64(squallActors * squallPairs * squallSends)
	sends, receives := count[Send]+s.LostSends, count[Receive]+s.LostReceives
	if sends > all || receives > all || sends+s.Skipped < all || receives+s.Skipped < all || s.LostMessages != s.LostSends {
		w.t.Errorf("%d sends and %d receives seen of %d each; %+v", count[Send], count[Receive], all, s)
	}
	if s.Skipped == 0 && (sends != all || receives != all) || count[Send] == 0 || count[Receive] == 0 {
		w.t.Errorf("%d sends and %d receives seen of %d each, none skipped; %+v", count[Send], count[Receive], all, s)
	}
	w.t.Logf("%d sends and %d receives seen of %d each; %+v", count[Send], count[Receive], all, s)
}
