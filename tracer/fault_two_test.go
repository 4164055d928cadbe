// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"encoding/binary"
	"fmt"
	"os"
	"runtime"
	"slices"
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
	type send struct {
		pid int
		seq uint32
	}
	var theirs, mine []send
	for _, l := range other.act() {
		theirs = append(theirs, send{l.result, binary.NativeEndian.Uint32(l.bytes)})
	}
	for _, e := range w.stop(Send) {
		mine = append(mine, send{e.Process.PID, binary.NativeEndian.Uint32(e.Data[8:])})
	}
	other.end()
	var want []send
	for seq := range uint32(stormSends) {
		want = append(want, send{third.pid(), seq})
	}
	if len(mine) != len(want)+1 || !slices.Equal(mine[:len(want)], want) || mine[len(want)] != (send{other.pid(), ownSeq}) {
		t.Errorf("%d sends seen here, the last %+v", len(mine), mine[max(len(mine)-2, 0):])
	}
	if len(theirs) != len(want)+1 || !slices.Equal(theirs[:len(want)], want) || theirs[len(want)] != (send{os.Getpid(), ownSeq}) {
		t.Errorf("%d sends seen there, the last %+v", len(theirs), theirs[max(len(theirs)-2, 0):])
	}
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
