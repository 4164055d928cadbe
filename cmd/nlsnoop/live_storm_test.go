// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"os"
	"regexp"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
)

// storm sends by turns a request that fails and one that has data for an
// answer, reads every answer, and keeps count.
type storm struct {
	conn *testnet.Conn
	sent atomic.Uint32 // it is also the last nlmsg_seq
}

func newStorm(t *testing.T, ns *testnet.NS) *storm {
	return &storm{conn: ns.Dial(t, unix.NETLINK_ROUTE)}
}

func (g *storm) send(n uint32) error {
	for range n {
		seq := g.sent.Add(1)
		m := noRoute(seq)
		if seq%2 == 0 {
			m = getLo(seq)
		}
		if err := g.conn.Send(m.Bytes()); err != nil {
			return err
		}
		if _, err := g.conn.Recv(); err != nil {
			return err
		}
	}
	return nil
}

// forever sends until stop is closed.
func (g *storm) forever(stop <-chan struct{}) error {
	for {
		select {
		case <-stop:
			return nil
		default:
			if err := g.send(100); err != nil {
				return err
			}
		}
	}
}

// A ring of one page cannot hold a storm: what is lost is counted to the last
// message.
func TestLiveSmallRing(t *testing.T) {
	sends := testnet.Many(6000, 500)
	for _, filter := range []string{"RTM_*", "RTM_DELROUTE"} {
		ns := testnet.New(t)
		g := newStorm(t, ns)
		s := watch(t, ns, "--json", "--buffer", "4096", "-t", filter)
		if err := g.send(uint32(sends)); err != nil {
			t.Fatal(err)
		}
		for range 10 { // of the storm all may be lost; of these, with time to be read, not all
			time.Sleep(50 * time.Millisecond)
			if err := g.send(2); err != nil {
				t.Fatal(err)
			}
		}
		s.stop()
		all := s.objects()
		n := all[len(all)-1]
		if n.Seen != uint64(g.sent.Load()) || n.Lost == 0 || filter == "RTM_*" && n.Filtered > 0 || filter != "RTM_*" && n.Filtered == 0 {
			t.Errorf("%s: %d sent; %d seen, %d shown, %d filtered, %d lost", filter, g.sent.Load(), n.Seen, n.Shown, n.Filtered, n.Lost)
		}
		var events uint64
		for _, l := range of(all, "lost") {
			if events += l.Events; l.Reason != "ring full" {
				t.Errorf("lost for %q", l.Reason)
			}
		}
		want := regexp.MustCompile(fmt.Sprintf(`^%d exchanges?, %d lost, .* \(%d ring full: raise --buffer\)$`, n.Shown, n.Lost, events))
		if !want.MatchString(s.counts()) {
			t.Errorf("stderr says %q, want %s", s.counts(), want)
		}
	}
}

// A signal ends the trace, not what it has seen.
func TestLiveSignalInStorm(t *testing.T) {
	atLeast := testnet.Many(1000, 100)
	signals := []syscall.Signal{syscall.SIGTERM, syscall.SIGINT}
	for _, sig := range signals[:testnet.Many(len(signals), 1)] {
		ns := testnet.New(t)
		g := newStorm(t, ns)
		s := watch(t, ns, "--json", "--buffer", "64M")
		if err := g.send(uint32(atLeast)); err != nil {
			t.Fatal(err)
		}
		stop, done := make(chan struct{}), make(chan error, 1)
		go func() { done <- g.forever(stop) }()
		s.signal(sig)
		close(stop)
		if err := <-done; err != nil {
			t.Fatal(err)
		}
		all := s.objects()
		n := all[len(all)-1]
		if n.Seen < uint64(atLeast) || n.Seen > uint64(g.sent.Load()) || n.Lost > 0 || n.Shown != n.Seen {
			t.Errorf("%v: %d sent; %d seen, %d shown, %d lost", sig, g.sent.Load(), n.Seen, n.Shown, n.Lost)
		}
		seqs := make([]bool, n.Seen+1)
		for _, o := range of(all, "exchange") {
			if o.Request.Seq <= uint32(n.Seen) {
				seqs[o.Request.Seq] = true
			}
		}
		for seq, seen := range seqs[1:] {
			if !seen {
				t.Fatalf("%v: of %d, request %d is not shown", sig, n.Seen, seq+1)
			}
		}
		if want := fmt.Sprintf("%d exchanges, 0 lost", n.Shown); s.counts() != want {
			t.Errorf("%v: stderr says %q, want %q", sig, s.counts(), want)
		}
	}
}

// pipe makes stdout a pipe of one page; what nlsnoop writes comes from r.
func (s *snoop) pipe() (r *os.File) {
	s.t.Helper()
	r, w, err := os.Pipe()
	if err != nil {
		s.t.Fatal(err)
	}
	s.t.Cleanup(func() { r.Close(); w.Close() })
	if _, err := unix.FcntlInt(w.Fd(), unix.F_SETPIPE_SZ, 4096); err != nil {
		s.t.Fatal(err)
	}
	s.cmd.Stdout = w
	s.start()
	w.Close()
	return r
}

// A reader that does not read while the kernel is busy loses nothing that is
// not counted.
func TestLiveSlowReader(t *testing.T) {
	sends := testnet.Many(4000, 400)
	for _, buffer := range []string{"16K", "64M"} {
		ns := testnet.New(t)
		g := newStorm(t, ns)
		s := newSnoop(t, ns, "--netns", inode(ns), "--json", "--buffer", buffer)
		r := s.pipe()
		s.attached()
		if err := g.send(uint32(sends)); err != nil {
			t.Fatal(err)
		}
		if err := s.cmd.Process.Signal(syscall.SIGTERM); err != nil {
			t.Fatal(err)
		}
		if _, err := s.stdout.ReadFrom(r); err != nil {
			t.Fatal(err)
		}
		s.wait(0)
		all := s.objects()
		n := all[len(all)-1]
		if n.Seen != uint64(sends) || (n.Lost == 0) != (buffer == "64M") {
			t.Errorf("buffer %s: %d sent, %d seen, %d lost", buffer, sends, n.Seen, n.Lost)
		}
	}
}

// A reader that has enough ends the trace quietly, whether there is more to
// write or not.
func TestLiveReaderLeaves(t *testing.T) {
	for _, busy := range []bool{true, false} {
		ns := testnet.New(t)
		g := newStorm(t, ns)
		s := newSnoop(t, ns, "--netns", inode(ns), "--json")
		r := s.pipe()
		s.attached()
		if err := g.send(1); err != nil {
			t.Fatal(err)
		}
		head := make([]byte, 10)
		if _, err := r.Read(head); err != nil || !strings.HasPrefix(string(head), `{"kind"`) {
			t.Fatalf("read %q, %v", head, err)
		}
		stop, done := make(chan struct{}), make(chan error, 1)
		if !busy {
			close(stop)
		}
		go func() { done <- g.forever(stop) }()
		r.Close()
		s.wait(0)
		if busy {
			close(stop)
		}
		if err := <-done; err != nil {
			t.Fatal(err)
		}
		if l := splitLines(s.stderr.text()); len(l) != 1 {
			t.Errorf("busy %v: stderr %q", busy, s.stderr.text())
		}
	}
}

// Where nobody reads what is left to write, a second signal ends it.
func TestLiveSecondSignal(t *testing.T) {
	ns := testnet.New(t)
	g := newStorm(t, ns)
	s := newSnoop(t, ns, "--netns", inode(ns), "--json")
	s.pipe()
	s.attached()
	if err := g.send(uint32(testnet.Many(2000, 200))); err != nil {
		t.Fatal(err)
	}
	for alive := true; alive; {
		s.cmd.Process.Signal(syscall.SIGTERM)
		select {
		case <-s.ended:
			alive = false
		case <-time.After(20 * time.Millisecond): // the first may not have been taken yet
		}
	}
	if w, ok := s.cmd.ProcessState.Sys().(syscall.WaitStatus); !ok || w.Signal() != syscall.SIGTERM {
		t.Errorf("%v", s.cmd.ProcessState)
	}
}
