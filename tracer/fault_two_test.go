// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"encoding/binary"
	"fmt"
	"os"
	"runtime"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
)

// actTracer traces the namespace of its first argument from one cue to the next
// and then says whose sends it saw, with their nlmsg_seq as bytes; it sends once
// itself. Its memory to lock is limited to 64 KiB; with a second argument it may
// not raise that.
func actTracer(a *actor) {
	runtime.LockOSThread()
	limit := unix.Rlimit{Cur: 64 << 10, Max: 64 << 10}
	a.must(unix.Setrlimit(unix.RLIMIT_MEMLOCK, &limit))
	if len(os.Args) > 2 {
		a.must(drop(unix.CAP_SYS_RESOURCE))
	}
	inode, err := strconv.ParseUint(os.Args[1], 10, 64)
	a.must(err)
	b, err := ParseBackend(os.Getenv(backendEnv))
	if err != nil {
		b = Auto
	}
	tr, err := New(Options{NetNS: []uint64{inode}, Backend: b})
	if err != nil {
		fmt.Println(strings.ReplaceAll(err.Error(), "\n", " "))
		return
	}
	fmt.Println("attached")
	a.wait()
	a.must(a.open(unix.NETLINK_ROUTE).Send(noRoute(ownSeq).Bytes()))
	a.must(tr.Stop())
	for e, err := range tr.Events() {
		a.must(err)
		if e.Kind == Send {
			a.log("send", e.Process.PID, e.Data[8:12])
		}
	}
	a.log("skipped", int(tr.Stats().Skipped), nil)
	a.must(tr.Close())
}

const ownSeq = 1000 // of a tracer's own send

// drop gives up a capability of the calling thread.
func drop(capability int) error {
	header := unix.CapUserHeader{Version: unix.LINUX_CAPABILITY_VERSION_3}
	var data [2]unix.CapUserData
	if err := unix.Capget(&header, &data[0]); err != nil {
		return err
	}
	data[capability/32].Effective &^= 1 << (capability % 32)
	data[capability/32].Permitted &^= 1 << (capability % 32)
	data[capability/32].Inheritable &^= 1 << (capability % 32)
	return unix.Capset(&header, &data[0])
}

// Two tracers at once see all there is, and each leaves itself out, not the
// other. The second has little memory to lock, as is usual up to 5.10: what the
// first took counts against it.
func TestTwoTracers(t *testing.T) {
	ns := testnet.New(t)
	w := trace(t, in(ns))
	other := start(t, ns, "tracer", strconv.FormatUint(ns.Inode(), 10))
	other.cue()
	if got := other.line(); got != "attached" {
		t.Fatalf("the other tracer: %s", got)
	}
	third := start(t, ns, "storm")
	third.act()
	third.end()
	if errno, err := ns.Dial(t, unix.NETLINK_ROUTE).Request(noRoute(ownSeq)); errno != unix.ESRCH || err != nil {
		t.Fatal(errno, err)
	}
	log := other.act()
	there := storyOf{last: seenSend{os.Getpid(), ownSeq}, skipped: with(log, "skipped")[0].result}
	for _, l := range with(log, "send") {
		there.sends = append(there.sends, seenSend{l.result, binary.NativeEndian.Uint32(l.bytes)})
	}
	here := storyOf{last: seenSend{other.pid(), ownSeq}}
	for _, e := range w.stop(Send) {
		here.sends = append(here.sends, seenSend{e.Process.PID, binary.NativeEndian.Uint32(e.Data[8:])})
	}
	here.skipped = int(w.tracer.Stats().Skipped)
	other.end()
	if err := here.check(third.pid()); err != nil {
		t.Errorf("here: %v", err)
	}
	if err := there.check(third.pid()); err != nil {
		t.Errorf("there: %v", err)
	}
}

type seenSend struct {
	pid int
	seq uint32
}

// storyOf is what a tracer saw: the storm, and the other tracer's send.
type storyOf struct {
	sends   []seenSend
	last    seenSend
	skipped int
}

func (s *storyOf) check(storm int) error {
	n := len(s.sends)
	if n > stormSends+1 || n+s.skipped < stormSends+1 {
		return fmt.Errorf("%d sends seen of %d and one, %d skipped", n, stormSends, s.skipped)
	}
	for i, send := range s.sends {
		isLast := i == n-1 && send == s.last
		if !isLast && (send.pid != storm || i > 0 && send.seq <= s.sends[i-1].seq) {
			return fmt.Errorf("send %d is %+v", i, send)
		}
	}
	if s.skipped == 0 && s.sends[n-1] != s.last {
		return fmt.Errorf("the last send is %+v, want %+v", s.sends[n-1], s.last)
	}
	return nil
}

// Little memory to lock, up to 5.10, and no right to raise the limit: the error
// says so. Where none is charged it does not matter.
func TestMemlockThatCannotBeRaised(t *testing.T) {
	ns := testnet.New(t)
	p := start(t, ns, "tracer", strconv.FormatUint(ns.Inode(), 10), "limited")
	p.cue()
	want := "attached"
	if kernelBefore(t, 5, 11) {
		want = "RLIMIT_MEMLOCK is 64 KiB, and this kernel takes the programs' memory out of it: " +
			"run with CAP_SYS_RESOURCE, or after ulimit -l unlimited"
	}
	if got := p.line(); got != want {
		t.Fatalf("the tracer says %q, want %q", got, want)
	}
	if want == "attached" {
		p.act()
	} else if got := p.line(); got != "end" {
		t.Errorf("and then %q", got)
	}
	p.end()
}

func kernelBefore(t *testing.T, major, minor int) bool {
	t.Helper()
	var name unix.Utsname
	if err := unix.Uname(&name); err != nil {
		t.Fatal(err)
	}
	var a, b int
	if _, err := fmt.Sscanf(unix.ByteSliceToString(name.Release[:]), "%d.%d", &a, &b); err != nil {
		t.Fatal(err)
	}
	return a < major || a == major && b < minor
}
