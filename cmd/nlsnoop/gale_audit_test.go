// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"os"
	"runtime"
	"strconv"
	"sync"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
)

// audit compares all that nlsnoop tells of a namespace with what was done
// there.
type audit struct {
	*snoop
	began time.Time
	told  *telling
	heard sync.WaitGroup
	sizes []int // KiB of memory at a tenth, at half and at the end
	most  int   // more of it than at the tenth, at any time
}

// newAudit starts it for the gale, with its memory looked at on the way to so many
// exchanges, which may grow by so much from their tenth on.
func newAudit(t *testing.T, ns *testnet.NS, exchanges, mebibytes int) *audit {
	t.Helper()
	a := &audit{snoop: newSnoop(t, ns, "--netns", inode(ns), "--json"), most: mebibytes << 10}
	r := a.wide()
	a.attached()
	a.hung.Reset(testnet.Patience(5 * time.Minute))
	a.began = time.Now()
	r.Fd() // from now on it blocks, and its reader depends on no other thread
	a.heard.Go(func() {
		runtime.LockOSThread()
		if err := unix.Setpriority(unix.PRIO_PROCESS, unix.Gettid(), -20); err != nil {
			t.Error(err)
		}
		a.told = hear(r, func(n int) {
			if n == exchanges/10 || n == exchanges/2 {
				a.sizes = append(a.sizes, a.resident())
			}
		})
	})
	return a
}

// wide starts it with stdout a pipe of a megabyte, which comes from r.
func (a *audit) wide() (r *os.File) {
	a.t.Helper()
	r, w, err := os.Pipe()
	if err != nil {
		a.t.Fatal(err)
	}
	a.t.Cleanup(func() { r.Close(); w.Close() })
	if _, err := unix.FcntlInt(w.Fd(), unix.F_SETPIPE_SZ, 1<<20); err != nil {
		a.t.Fatal(err)
	}
	a.cmd.Stdout = w
	a.start()
	w.Close()
	return r
}

// end ends it: all was done.
func (a *audit) end(deeds []deed) {
	a.t.Helper()
	took := time.Since(a.began)
	a.sizes = append(a.sizes, a.resident())
	if err := a.cmd.Process.Signal(unix.SIGINT); err != nil {
		a.t.Fatal(err)
	}
	a.heard.Wait()
	a.wait(0)
	n := a.told.last
	a.flat()
	if a.told.err != nil || n.Lost > 0 || n.Truncated > 0 || a.told.lost > 0 || a.told.overruns > 0 {
		a.t.Errorf("%v; %d overruns; %s", a.told.err, a.told.overruns, a.counts())
	}
	diffs, unsure := differences(deeds, a.told.exchanges, n.Backend != "syscall")
	if n.Skipped > 0 && len(diffs) > 0 { // no ordinal says then which requests are those told
		a.skipped(len(deeds))
	}
	for _, d := range diffs[:min(len(diffs), 20)] {
		a.t.Error(d)
	}
	a.t.Logf("%s: %d requests in %v, %d told, %d of them unknown, %d differences, %d of others, memory %d KiB; %s", n.Backend,
		len(deeds), took.Round(time.Millisecond), len(a.told.exchanges), unsure, len(diffs), a.told.strangers, a.sizes, a.counts())
}

// skipped ends a test on a kernel that ran programs for nobody else while one was
// interrupted or preempted: each run left out is one request fewer at most.
func (a *audit) skipped(requests int) {
	a.t.Helper()
	n := a.told.last
	missing := requests - len(a.told.exchanges)
	if missing < 0 || uint64(missing) > n.Skipped {
		a.t.Errorf("%d requests, %d told; %s", requests, len(a.told.exchanges), a.counts())
	}
	a.t.Skipf("kernel: skipped %d runs of programs of %s while others ran: %d of %d requests told", n.Skipped, n.Backend, len(a.told.exchanges), requests)
}

// flat checks that what nlsnoop keeps did not grow.
func (a *audit) flat() {
	a.t.Helper()
	most := a.sizes[0] + a.most
	if os.Getenv("GOGC") == "off" { // then its garbage grows up to GOMEMLIMIT
		most = 192 << 10
	}
	for _, size := range a.sizes {
		if size > most {
			a.t.Errorf("memory at a tenth, at half and at the end: %d KiB", a.sizes)
		}
	}
}

// resident is how much memory it has, in KiB.
func (a *audit) resident() (kib int) {
	text, err := os.ReadFile("/proc/" + strconv.Itoa(a.cmd.Process.Pid) + "/status")
	if err != nil {
		a.t.Error(err)
	}
	_, after, _ := bytes.Cut(text, []byte("VmRSS:"))
	before, _, _ := bytes.Cut(after, []byte("kB"))
	if kib, err = strconv.Atoi(string(bytes.TrimSpace(before))); err != nil {
		a.t.Error(err)
	}
	return kib
}
