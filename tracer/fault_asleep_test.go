// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"errors"
	"sync"
	"testing"
	"time"
	"unsafe"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
)

// waysToRead are the calls a program may sleep in. What reads any file has no
// tracepoint of backend syscall's.
var waysToRead = []struct {
	name string
	any  bool
	read func(fd int, b []byte) (int, error)
}{
	{"recvfrom", false, func(fd int, b []byte) (int, error) {
		n, _, err := unix.Recvfrom(fd, b, 0)
		return n, err
	}},
	{"recvmsg", false, func(fd int, b []byte) (int, error) {
		n, _, _, _, err := unix.Recvmsg(fd, b, nil, 0)
		return n, err
	}},
	{"recvmmsg", false, recvmmsg},
	{"read", true, unix.Read},
	{"readv", true, func(fd int, b []byte) (int, error) { return unix.Readv(fd, [][]byte{b}) }},
}

func recvmmsg(fd int, b []byte) (int, error) {
	in := mmsg([][]byte{b})
	_, _, errno := unix.Syscall6(unix.SYS_RECVMMSG, uintptr(fd), uintptr(unsafe.Pointer(&in[0])), 1, 0, 0, 0)
	if errno != 0 {
		return 0, errno
	}
	return int(in[0].len), nil
}

const readersOf = 60

// actReaders has threads sleep in every call, each with a socket of its own,
// until what another thread sent wakes it; and has them read once more.
func actReaders(a *actor) {
	var all sync.WaitGroup
	var fds [readersOf]int
	for i := range fds {
		c := a.open(unix.NETLINK_ROUTE)
		a.must(unix.Bind(c.FD(), &unix.SockaddrNetlink{Family: unix.AF_NETLINK}))
		fds[i] = c.FD()
		way := waysToRead[i%len(waysToRead)]
		all.Go(func() {
			b := make([]byte, 8192)
			for reads := 0; reads < 2; {
				n, err := way.read(c.FD(), b)
				if errors.Is(err, unix.EINTR) {
					continue
				}
				a.must(err)
				a.log(way.name, n, b[:n])
				reads++
			}
		})
	}
	a.wait()
	for _, fd := range fds {
		for seq := range uint32(2) {
			a.must(unix.Sendto(fd, noRoute(seq).Bytes(), 0, &unix.SockaddrNetlink{Family: unix.AF_NETLINK}))
		}
	}
	all.Wait()
}

// awaitReaders returns once so many threads of the process are in a read.
func awaitReaders(t *testing.T, pid, want int) {
	t.Helper()
	for end := time.Now().Add(time.Minute); time.Now().Before(end); {
		threads, err := asleepIn(readNumbers)
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		for _, s := range threads {
			if s.of(pid) && s.onNetlink() {
				n++
			}
		}
		if n == want {
			return
		}
	}
	t.Fatalf("process %d never had %d threads asleep in reads", pid, want)
}

// Of readers that were asleep when tracing started each is seen or said to be
// missed, whatever it sleeps in; and seen from its next read on.
func TestReadersAsleepInEveryCall(t *testing.T) {
	ns := testnet.New(t)
	p := start(t, ns, "readers")
	p.cue()
	awaitReaders(t, p.pid(), readersOf)
	o := in(ns)
	o.Calls = true // which tell when they began
	w := trace(t, o)
	log := p.act()
	p.end()
	receives := w.stop(Receive)
	traced := readersOf
	if w.calls() {
		for i := range readersOf {
			if waysToRead[i%len(waysToRead)].any {
				traced--
			}
		}
	}
	woken, later := 0, 0
	for _, e := range receives {
		if e.Start == 0 {
			woken++
		} else {
			later++
		}
		if e.Result <= 0 || len(e.Data) != e.Result || e.Unread {
			t.Errorf("receive: %+v", e.Event)
		}
	}
	s := w.tracer.Stats()
	missed, skipped := int(s.Missed), int(s.Skipped)
	short := woken+missed+skipped < traced || later+skipped < traced
	// A read whose entry was skipped looks as if it had been asleep.
	if short || woken+missed > traced+skipped || woken > skipped && missed > 0 || later > traced || len(log) != 2*readersOf {
		t.Errorf("of %d readers %d were seen to wake and %d are said to be missed, %d seen reading again of %d; %+v",
			traced, woken, s.Missed, later, traced, s)
	}
}

// Readers stay asleep when tracing ends, and wake as if nothing had been.
func TestDetachWithReadersAsleep(t *testing.T) {
	const each = 10
	ns := testnet.New(t)
	var sleepers []*play
	sleep := func() {
		for range each {
			p := start(t, ns, "sleeper")
			p.cue()
			if got := p.line(); got != "asleep" {
				t.Fatalf("actor wrote %q", got)
			}
			sleepers = append(sleepers, p)
		}
		for _, p := range sleepers[len(sleepers)-each:] {
			awaitAsleep(t, p.pid())
		}
	}
	sleep()
	first := trace(t, in(ns))
	sleep()
	if err := first.tracer.Close(); err != nil {
		t.Fatal(err)
	}
	half := len(sleepers) / 2
	wake := func(some []*play) {
		for _, p := range some {
			log := p.act()
			if got := with(log, "receive"); len(got) != 1 || got[0].result <= 0 {
				t.Errorf("sleeper read %+v", got)
			}
			p.end()
		}
	}
	wake(append(sleepers[:half/2:half/2], sleepers[half:half+half/2]...))
	rest := append(sleepers[half/2:half:half], sleepers[half+half/2:]...)
	second := trace(t, in(ns))
	wake(rest)
	receives := second.stop(Receive)
	stats := second.tracer.Stats()
	if n := len(receives) + int(stats.Missed); n > len(rest) || n+int(stats.Skipped) < len(rest) {
		t.Errorf("%d receives and %d missed of %d, %d skipped", len(receives), stats.Missed, len(rest), stats.Skipped)
	}
	if events := first.stop(0); len(events) != 0 {
		t.Errorf("the first tracer saw %+v", events)
	}
}
