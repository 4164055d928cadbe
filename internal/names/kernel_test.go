// SPDX-License-Identifier: Apache-2.0

package names

import (
	"bufio"
	"os/exec"
	"strconv"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/netcookie"
)

// TestOwnNames asks the kernel for what every machine has.
func TestOwnNames(t *testing.T) {
	inode, err := statInode("/proc/self/ns/net")
	if err != nil {
		t.Fatal(err)
	}
	c := New()
	if name, ok := c.In(inode, 0, 0).Link(1); !ok || name != "lo" {
		t.Errorf("interface 1 is %q", name)
	}
	if id := c.Families()["nlctrl"]; id != unix.GENL_ID_CTRL {
		t.Errorf("nlctrl is %d", id)
	}
}

// TestOtherNamespace finds a namespace by a process in it.
func TestOtherNamespace(t *testing.T) {
	cmd := exec.Command("unshare", "--net", "sh", "-c", "echo in; read -r end")
	stdin, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	defer func() {
		stdin.Close()
		cmd.Wait()
	}()
	if line, _ := bufio.NewReader(stdout).ReadString('\n'); line != "in\n" {
		t.Skip("the kernel makes no network namespace for us")
	}
	inode, err := statInode("/proc/" + strconv.Itoa(cmd.Process.Pid) + "/ns/net")
	if err != nil {
		t.Fatal(err)
	}
	for _, pid := range []int{cmd.Process.Pid, 0} {
		links, err := kernel{}.links(netNS{inode: inode}, pid)
		if err != nil || links[1] != "lo" || len(links) != 1 {
			t.Errorf("through %d: %v, %v", pid, links, err)
		}
	}
	fd, err := openNetNS(inode, cmd.Process.Pid)
	if err != nil {
		t.Fatal(err)
	}
	defer unix.Close(fd)
	conn, err := dial(unix.NETLINK_ROUTE, fd)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	cookie := netcookie.Of(conn)
	if links, err := (kernel{}).links(netNS{inode, cookie}, 0); err != nil || links[1] != "lo" {
		t.Errorf("%v, %v", links, err)
	}
	if _, err := (kernel{}).links(netNS{inode, cookie + 1}, 0); cookie != 0 && err != errAnother {
		t.Errorf("one that was there before: %v", err)
	}
}
