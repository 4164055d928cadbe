// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"os"
	"strings"
	"syscall"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
)

// The kernel's words are shown although the program never asked for them, nor
// reads the answer.
func TestLiveExtackNobodyAskedFor(t *testing.T) {
	ns := testnet.New(t)
	s := watch(t, ns, "--json").needTexts()
	if err := ns.Dial(t, unix.NETLINK_ROUTE).Send(badRoute(1).Bytes()); err != nil {
		t.Fatal(err)
	}
	x := s.stop().exchanges()
	if len(x) != 1 || x[0].Request.Name != "RTM_NEWROUTE" {
		t.Fatalf("stdout:\n%s", s.stdout.String())
	}
	if e := x[0].Extack; e == nil || e.Message != "Nexthop has invalid gateway" || e.Asked {
		t.Errorf("extack %+v", e)
	}
	if !strings.Contains(s.stdout.String(), `"extack":{"message":"Nexthop has invalid gateway","asked":false`) {
		t.Errorf("stdout:\n%s", s.stdout.String())
	}
}

// needTexts skips a test where the kernel has no way to tell the backend what
// no program reads.
func (s *snoop) needTexts() *snoop {
	s.t.Helper()
	if strings.HasPrefix(s.stderr.text(), "tracing with syscall") && !kernelFrom(s.t, 5, 13) {
		s.t.Skip("kernel: no netlink_extack tracepoint before 5.13")
	}
	return s
}

// kernelFrom says whether this kernel is of that version or later.
func kernelFrom(t *testing.T, major, minor int) bool {
	t.Helper()
	var u unix.Utsname
	if err := unix.Uname(&u); err != nil {
		t.Fatal(err)
	}
	var a, b int
	release := unix.ByteSliceToString(u.Release[:])
	if _, err := fmt.Sscanf(release, "%d.%d", &a, &b); err != nil {
		t.Fatalf("kernel %s: %v", release, err)
	}
	return a > major || a == major && b >= minor
}

func TestLiveExtackAskedFor(t *testing.T) {
	ns := testnet.New(t)
	s := watch(t, ns, "--json")
	c := ns.Dial(t, unix.NETLINK_ROUTE)
	if err := c.SetOption(unix.NETLINK_EXT_ACK, 1); err != nil {
		t.Fatal(err)
	}
	if errno, err := c.Request(badRoute(1)); errno != unix.ENETUNREACH || err != nil {
		t.Fatal(errno, err)
	}
	x := s.stop().exchanges()
	if len(x) != 1 || x[0].Extack == nil || x[0].Extack.Message != "Nexthop has invalid gateway" || !x[0].Extack.Asked ||
		x[0].Error.Name != "ENETUNREACH" {
		t.Errorf("stdout:\n%s", s.stdout.String())
	}
}

// Without the right to trace, one line says which is missing.
func TestLiveNotRoot(t *testing.T) {
	ns := testnet.New(t)
	s := newSnoop(t, ns)
	s.cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: 65534, Gid: 65534}}
	s.start().wait(1)
	l := splitLines(s.stderr.text())
	if len(l) != 1 || !strings.HasPrefix(l[0], "nlsnoop: ") || !strings.Contains(l[0], "CAP_BPF and CAP_PERFMON") || s.stdout.Len() > 0 {
		t.Errorf("stderr %q, stdout %q", s.stderr.text(), s.stdout.String())
	}
}

func TestLiveUsage(t *testing.T) {
	ns := testnet.New(t)
	for _, c := range []struct {
		args string
		want string
	}{
		{"--pid 4194305", "nlsnoop: --pid 4194305: no such process"},
		{"--netns /etc/passwd", "nlsnoop: --netns /etc/passwd: not a network namespace"},
		{"-d soon", "nlsnoop: --duration soon: not a time; give 10s, 5m or 1h30m"},
		{"ip route", `nlsnoop: unexpected argument "ip"; to run a command: nlsnoop -- ip route`},
	} {
		s := newSnoop(t, ns, strings.Fields(c.args)...).start().wait(2)
		if got := strings.Replace(s.stderr.text(), " --backend "+os.Getenv(backendEnv), "", 1); got != c.want+"\n" || s.stdout.Len() > 0 {
			t.Errorf("%s: %q, want %q", c.args, got, c.want)
		}
	}
}
