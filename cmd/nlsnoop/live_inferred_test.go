// SPDX-License-Identifier: Apache-2.0

package main

import (
	"net/netip"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/internal/names"
	"github.com/nlsnoop/nlsnoop/internal/testnet"
	"github.com/nlsnoop/nlsnoop/internal/testnet/nlmsg"
	"golang.org/x/sys/unix"
)

// hiddenFamily is one that every kernel has built in, in all namespaces.
const hiddenFamily = "tcp_metrics"

// actUntaught is nlsnoop without the tables of that family.
func actUntaught() {
	e := thisWorld()
	e.tables = func() *decode.Tables {
		some := slices.Clone(decode.Builtin().Families())
		return new(decode.Tables).With(slices.DeleteFunc(some, func(f *decode.Family) bool { return f.Name == hiddenFamily })...)
	}
	os.Exit(run(os.Args[1:], e))
}

// TestLiveInferred traces requests of a family that no table knows until their
// names come, as text and as JSON.
func TestLiveInferred(t *testing.T) {
	id := names.New().Families()[hiddenFamily]
	if id == 0 {
		t.Fatalf("the kernel has no family %s", hiddenFamily)
	}
	get := func(ns *testnet.NS, until string, args ...string) *snoop {
		s := newSnoop(t, ns, append([]string{"--netns", inode(ns), "-F", hiddenFamily}, args...)...)
		s.cmd.Path = filepath.Join(stage, "untaught")
		s.cmd.Args[0] = s.cmd.Path
		out := &talk{waiters: map[string]chan struct{}{}}
		s.cmd.Stdout = out
		named := out.holding(until)
		s.start().attached()
		c := ns.Dial(t, unix.NETLINK_GENERIC)
		for waiting := true; waiting; {
			m := nlmsg.New(id, nlmsg.Request|nlmsg.Ack).Raw(1, 1, 0, 0).IP(1, netip.MustParseAddr("192.0.2.1"))
			if errno, err := c.Request(m); errno != unix.ESRCH || err != nil {
				t.Fatalf("%v, %v, want %v", errno, err, unix.ESRCH)
			}
			select {
			case <-named:
				waiting = false
			case <-s.ended:
				t.Fatalf("%v: %v, never wrote %q\n%s%s", s.cmd.Args, s.cmd.ProcessState, until, out.text(), s.stderr.text())
			case <-time.After(10 * time.Millisecond):
			}
		}
		s.stop()
		s.stdout.WriteString(out.text())
		return s
	}

	text := get(testnet.New(t), "\n    TCP_METRICS_ATTR_ADDR_IPV4? ", "-v")
	for _, want := range []string{"TCP_METRICS_CMD_GET? ADDR_IPV4?=", "ESRCH", "    genlmsghdr  cmd 1 version 1\n"} {
		if !strings.Contains(text.stdout.String(), want) {
			t.Errorf("no %q in\n%s", want, text.stdout.String())
		}
	}

	x := get(testnet.New(t), `"inferred":true`, "--json").exchanges()
	last := x[len(x)-1].Request
	if last.Name != "TCP_METRICS_CMD_GET" || !last.Inferred || len(last.Attributes) != 1 {
		t.Fatalf("%+v", last)
	}
	a := last.Attributes[0]
	if _, number := a.Value.(float64); a.Name != "TCP_METRICS_ATTR_ADDR_IPV4" || !a.Inferred || !number {
		t.Errorf("%+v", a)
	}
	for _, e := range x {
		if e.Request.Inferred != (e.Request.Name != "") {
			t.Errorf("%+v", e.Request)
		}
	}
}
