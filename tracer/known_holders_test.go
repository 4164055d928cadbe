// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"bufio"
	"io"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/sys/unix"
)

// forkedHolders are a process and a child it forked, which both have a file of
// ours at descriptor 3; release makes the child close it.
func forkedHolders(t *testing.T, fd int) (parent, child int, release func()) {
	t.Helper()
	theirs, err := unix.FcntlInt(uintptr(fd), unix.F_DUPFD_CLOEXEC, 0)
	if err != nil {
		t.Fatal(err)
	}
	file := os.NewFile(uintptr(theirs), "socket")
	defer file.Close()
	// What is in parentheses a shell forks, and executes no other program for it.
	cmd := exec.Command("sh", "-c", `(sh -c 'echo $PPID'; read -r x; exec 3>&-; echo closed; read -r x); :`)
	cmd.ExtraFiles = []*os.File{file}
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		in.Close()
		cmd.Wait()
	})
	lines := bufio.NewReader(out)
	line := func() string {
		s, err := lines.ReadString('\n')
		if err != nil {
			t.Fatal(err)
		}
		return strings.TrimSpace(s)
	}
	if child, err = strconv.Atoi(line()); err != nil || child == cmd.Process.Pid {
		t.Fatalf("child %d of %d: %v", child, cmd.Process.Pid, err)
	}
	return cmd.Process.Pid, child, func() {
		io.WriteString(in, "\n")
		if s := line(); s != "closed" {
			t.Errorf("it says %q", s)
		}
	}
}

// A child that has what its parent has, until it calls execve, is waited for;
// one that keeps it is a holder too.
func TestSettle(t *testing.T) {
	_, s, c := socketHere(t)
	parent, child, release := forkedHolders(t, c.FD())
	sockets := map[uint64]*Socket{s.Inode: s}
	held := make(holders)
	for _, pid := range []int{parent, child} {
		if !held.note(sockets, pid) {
			t.Fatalf("%d is not looked at", pid)
		}
	}
	both := []holder{{parent, 3}, {child, 3}}
	asked := 0
	held.settle(func() bool { asked++; return true })
	if got := held[s.Inode]; asked != 1 || !slices.Equal(got, both) {
		t.Errorf("asked %d times; %v, want %v", asked, got, both)
	}
	asked = 0
	held.settle(func() bool {
		if asked++; asked == 2 {
			release()
		}
		return false
	})
	if got := held[s.Inode]; asked != 2 || !slices.Equal(got, both[:1]) {
		t.Errorf("asked %d times; %v, want %v", asked, got, both[:1])
	}
	held.settle(func() bool { t.Error("there is nothing to wait for"); return true })
}
