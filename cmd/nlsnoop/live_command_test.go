// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"syscall"
	"testing"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
)

var routeDelete = strings.Fields("ip route del 192.0.2.0/24 via 127.0.0.1 dev lo")

func TestLiveRouteDelete(t *testing.T) {
	ns := testnet.New(t)
	s := newSnoop(t, ns, append([]string{"--"}, routeDelete...)...).start().wait(2)
	want := regexp.MustCompile(`(?m)^\d\d:\d\d:\d\d\.\d{6} +[\d.]+[um]s ip\[\d+\] +ESRCH +` +
		`RTM_DELROUTE 192\.0\.2\.0/24 via 127\.0\.0\.1 dev lo  # No such process$`)
	if !want.MatchString(s.stdout.String()) {
		t.Errorf("stdout:\n%s", s.stdout.String())
	}
	talk := splitLines(s.stderr.text())
	if len(talk) != 3 || !strings.HasPrefix(talk[0], "tracing with ") || talk[1] != "RTNETLINK answers: No such process" ||
		talk[2] != fmt.Sprintf("%d exchanges, 0 lost", len(s.lines())) {
		t.Errorf("stderr:\n%s", s.stderr.text())
	}
}

func TestLiveRouteDeleteJSON(t *testing.T) {
	ns := testnet.New(t)
	s := newSnoop(t, ns, append([]string{"--json", "--"}, routeDelete...)...).start().wait(2)
	deletes := named(s.exchanges(), "RTM_DELROUTE")
	if len(deletes) != 1 {
		t.Fatalf("%d deletes:\n%s", len(deletes), s.stdout.String())
	}
	d := deletes[0]
	values := map[string]string{}
	for _, a := range d.Request.Attributes {
		values[a.Name] = fmt.Sprint(a.Value, a.Text)
	}
	if len(values) != 3 || values["RTA_DST"] != "192.0.2.0" || values["RTA_GATEWAY"] != "127.0.0.1" || values["RTA_OIF"] != "1lo" {
		t.Errorf("attributes %v", values)
	}
	if d.Outcome != "error" || d.Answer != "error" || d.Error.Name != "ESRCH" || d.Error.Errno != 3 || d.Error.From != "ack" {
		t.Errorf("outcome %s, answer %s, error %+v", d.Outcome, d.Answer, d.Error)
	}
	if p := d.Process; p.Comm != "ip" || !slices.Equal(p.Args, routeDelete) || p.PPID != s.cmd.Process.Pid || d.Socket.NetNS != ns.Inode() {
		t.Errorf("process %+v, netns %d", p, d.Socket.NetNS)
	}
}

// Nothing a command sends is too early.
func TestLiveFirstInstruction(t *testing.T) {
	ns := testnet.New(t)
	program := first(t, "first")
	for round := range testnet.Many(4, 1) {
		var at [5]*snoop
		for i := range at {
			at[i] = newSnoop(t, ns, "--json", "--buffer", "64k", "--", program, fmt.Sprint(round*10+i)).start()
		}
		for i, s := range at {
			x := s.wait(0).exchanges()
			if len(x) != 1 || x[0].Request.Name != "RTM_DELROUTE" || x[0].Request.Seq != uint32(round*10+i) {
				t.Fatalf("run %d of round %d:\n%s", i, round, s.stdout.String())
			}
		}
	}
}

func TestLiveCommandIsSignalled(t *testing.T) {
	ns := testnet.New(t)
	for _, c := range []struct {
		script string
		sig    syscall.Signal
		status int
	}{
		{"ip link show lo >&2; exec cat", syscall.SIGTERM, 128 + 15},
		{"ip link show lo >&2; exec cat", syscall.SIGHUP, 128 + 1},
		// A shell may miss a signal that comes right before it reads or waits.
		{"trap 'exit 7' TERM; ip link show lo >&2; for i in 1 2 3 4 5 6 7 8 9; do sleep 1; done", syscall.SIGTERM, 7},
	} {
		s := newSnoop(t, ns, "--json", "--", "sh", "-c", c.script)
		held, err := s.cmd.StdinPipe()
		if err != nil {
			t.Fatal(err)
		}
		s.start().await("LOOPBACK")
		if err := s.cmd.Process.Signal(c.sig); err != nil {
			t.Fatal(err)
		}
		s.wait(c.status)
		held.Close()
		if len(named(s.exchanges(), "RTM_GETLINK")) == 0 {
			t.Errorf("%s: no RTM_GETLINK", c.script)
		}
	}
}

func TestLiveCommandNotFound(t *testing.T) {
	ns := testnet.New(t)
	s := newSnoop(t, ns, "--", "/no/such").start().wait(127)
	if got, want := s.stderr.text(), "nlsnoop: /no/such: no such file or directory\n"; got != want || s.stdout.Len() > 0 {
		t.Errorf("stderr %q, want %q, stdout %q", got, want, s.stdout.String())
	}
}
