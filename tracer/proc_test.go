// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"os"
	"os/exec"
	"testing"

	"golang.org/x/sys/unix"
)

func TestHolds(t *testing.T) {
	fd, err := unix.Socket(unix.AF_NETLINK, unix.SOCK_RAW|unix.SOCK_CLOEXEC, unix.NETLINK_ROUTE)
	if err != nil {
		t.Fatal(err)
	}
	var st unix.Stat_t
	if err := unix.Fstat(fd, &st); err != nil {
		t.Fatal(err)
	}
	p, s := &Process{PID: os.Getpid()}, &Socket{Inode: st.Ino}
	if !p.holds(s) || p.holds(&Socket{Inode: st.Ino + 1<<40}) {
		t.Error("an open socket is not told from what is none")
	}
	ended := exec.Command("true")
	if err := ended.Run(); err != nil {
		t.Fatal(err)
	}
	if (&Process{PID: ended.Process.Pid}).holds(s) {
		t.Error("held by a process that has ended")
	}
	unix.Close(fd)
	if p.holds(s) {
		t.Error("closed, but held")
	}
}
