// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
	"unsafe"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
)

func addressOf(b []byte) uintptr { return uintptr(unsafe.Pointer(&b[0])) }

// held is a program that waits for its cue.
type held struct {
	t   *testing.T
	cmd *testnet.Cmd
	in  io.WriteCloser
}

func hold(t *testing.T, ns *testnet.NS, argv ...string) *held {
	t.Helper()
	h := &held{t: t, cmd: ns.Command(argv[0], argv[1:]...)}
	in, err := h.cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	if h.in = in; h.cmd.Start() != nil {
		t.Fatal(h.cmd.Err)
	}
	t.Cleanup(func() { h.cmd.Process.Kill() })
	return h
}

func (h *held) pid() int { return h.cmd.Process.Pid }

// cue lets it go on, to its next wait.
func (h *held) cue() {
	h.t.Helper()
	if _, err := io.WriteString(h.in, "\n"); err != nil {
		h.t.Fatal(err)
	}
}

// end lets it go on to its end; its status is its own.
func (h *held) end() {
	h.t.Helper()
	h.cue()
	h.cmd.Wait()
}

// A process that is traced, and ends, ends the trace.
func TestLivePIDEnds(t *testing.T) {
	ns := testnet.New(t)
	program := first(t, "first")
	h := hold(t, ns, "sh", "-c", `read -r x; exec "$0" 70`, program)
	s := newSnoop(t, ns, "--json", "-p", strconv.Itoa(h.pid())).start().attached()
	play(t, ns, program, "71") // another's
	h.end()
	x := s.wait(0).exchanges()
	if len(x) != 1 || x[0].Request.Seq != 70 || x[0].Process.PID != h.pid() {
		t.Errorf("stdout:\n%s", s.stdout.String())
	}
	if s.counts() != "1 exchange, 0 lost" {
		t.Errorf("stderr %q", s.stderr.text())
	}
}

// With -f so do its children, and the last of them ends it.
func TestLiveFollow(t *testing.T) {
	ns := testnet.New(t)
	program := first(t, "first")
	for _, c := range []struct {
		flags string
		want  []uint32
	}{
		{"", []uint32{83}},
		{"-f", []uint32{80, 81, 82, 83}},
	} {
		h := hold(t, ns, "sh", "-c", `read -r x; "$0" 80; sh -c "$0 81; $0 82; true"; exec "$0" 83`, program)
		s := newSnoop(t, ns, append([]string{"--json", "-p", strconv.Itoa(h.pid())}, strings.Fields(c.flags)...)...).start().attached()
		play(t, ns, program, "71")
		h.end()
		var got []uint32
		for _, o := range s.wait(0).exchanges() {
			got = append(got, o.Request.Seq)
		}
		slices.Sort(got)
		if !slices.Equal(got, c.want) {
			t.Errorf("%q: requests %v, want %v", c.flags, got, c.want)
		}
	}
}

// With -C, -f adds what programs of that name start.
func TestLiveFollowByName(t *testing.T) {
	ns := testnet.New(t)
	shell := filepath.Join(stage, "keeper")
	if err := os.Symlink("/bin/sh", shell); err != nil {
		t.Fatal(err)
	}
	program := first(t, "first")
	s := watch(t, ns, "--json", "-f", "-C", "keeper")
	play(t, ns, program, "71")
	play(t, ns, shell, "-c", `"$0" 72; sh -c "$0 73; true"; true`, program)
	x := s.stop().exchanges()
	if len(x) != 2 || x[0].Request.Seq != 72 || x[1].Request.Seq != 73 {
		t.Errorf("stdout:\n%s", s.stdout.String())
	}
}

// A child that outlives the process of --pid is followed to its end.
func TestLiveFollowedChildOutlives(t *testing.T) {
	ns := testnet.New(t)
	h := hold(t, ns, "sh", "-c", `exec 3<&0; read -r x; { read -r y <&3; exec "$0" 91; } & exec "$0" 90`, first(t, "first"))
	s := newSnoop(t, ns, "--json", "-f", "-p", strconv.Itoa(h.pid())).start().attached()
	h.cue()
	h.cmd.Process.Wait()
	h.cue()
	x := s.wait(0).exchanges()
	if len(x) != 2 || x[0].Request.Seq != 90 || x[1].Request.Seq != 91 {
		t.Errorf("stdout:\n%s", s.stdout.String())
	}
}

// A process that had ended before the trace began is followed no further, though its
// parent has not asked for its status.
func TestLiveFollowedZombie(t *testing.T) {
	ns := testnet.New(t)
	zombie := testnet.Zombie(t)
	newSnoop(t, ns, "-f", "-p", strconv.Itoa(zombie)).start().attached().wait(0)
}

// A program that becomes another between two sends is told apart.
func TestLiveExec(t *testing.T) {
	ns := testnet.New(t)
	h := hold(t, ns, filepath.Join(stage, "changer"), "once")
	s := watch(t, ns, "--json")
	h.cue()
	h.end()
	x := s.stop().exchanges()
	if len(x) != 2 {
		t.Fatalf("stdout:\n%s", s.stdout.String())
	}
	for i, n := range []int{2, 3} {
		if p := x[i].Process; p.PID != h.pid() || len(p.Args) != n || x[i].Request.Seq != uint32(n) {
			t.Errorf("send %d: %+v, seq %d", i, p, x[i].Request.Seq)
		}
	}
	if x[0].Process.Comm != "changer" || x[1].Process.Comm != "exe" {
		t.Errorf("comms %q, %q", x[0].Process.Comm, x[1].Process.Comm)
	}
}

// Daemons that went to sleep in a receive before the trace began are seen to
// wake; where the backend cannot, each is said to be missed, and where the
// kernel skipped our programs, that is said.
func TestLiveSleepers(t *testing.T) {
	ns := testnet.New(t)
	sleepers := make([]*held, testnet.Many(60, 20))
	for i := range sleepers {
		sleepers[i] = hold(t, ns, filepath.Join(stage, "sleeper"))
	}
	for _, h := range sleepers {
		awaitAsleep(t, h.pid())
	}
	s := watch(t, ns, "--json")
	for _, h := range sleepers {
		h.end()
		if !h.cmd.ProcessState.Success() {
			t.Fatal(h.cmd.ProcessState)
		}
	}
	answered, asked := map[int]bool{}, map[int]bool{}
	all := s.stop().objects()
	for _, o := range of(all, "exchange") {
		asked[o.Process.PID] = true
		if o.Answer == "data" && len(o.Replies) == 1 && o.Replies[0].Name == "RTM_NEWLINK" && o.Request.Seq == uint32(o.Process.PID) {
			answered[o.Process.PID] = true
		}
	}
	n := &all[len(all)-1]
	unseen := uint64(len(sleepers)-len(asked)) + uint64(len(sleepers)-len(answered))
	if told := n.Missed + n.Skipped; unseen > told || unseen < n.Missed || n.Missed > 0 && len(answered) > 0 {
		t.Errorf("%d requests and %d first answers seen of %d; %s", len(asked), len(answered), len(sleepers), s.counts())
	}
}

// awaitAsleep returns once a thread of the process is in recvfrom(2).
func awaitAsleep(t *testing.T, pid int) {
	t.Helper()
	awaitIn(t, pid, fmt.Sprintf("%d ", unix.SYS_RECVFROM))
}

// awaitIn returns once a thread of the process is in this system call, as
// /proc/PID/syscall has it.
func awaitIn(t *testing.T, pid int, want string) {
	t.Helper()
	for end := time.Now().Add(testnet.Patience(10 * time.Second)); time.Now().Before(end); {
		calls, err := filepath.Glob(fmt.Sprintf("/proc/%d/task/*/syscall", pid))
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range calls {
			if text, err := os.ReadFile(c); err == nil && strings.HasPrefix(string(text), want) {
				return
			}
		}
	}
	t.Fatalf("process %d never went to sleep in %s", pid, want)
}
