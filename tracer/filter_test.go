// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/cgroup2"
	"github.com/nlsnoop/nlsnoop/internal/testnet"
)

// named has the actor run under another comm.
func named(t *testing.T, comm string) func(*exec.Cmd) {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), comm)
	if err := os.Link(self, path); err != nil { // on another file system
		data, err := os.ReadFile(self)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, data, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	return func(c *exec.Cmd) { c.Path = path }
}

func as(uid uint32) func(*exec.Cmd) {
	return func(c *exec.Cmd) {
		c.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: uid, Gid: uid}}
	}
}

// Each filter lets one actor through and not the other.
func TestFilters(t *testing.T) {
	asIs := func(*exec.Cmd) {}
	for _, c := range []struct {
		name     string
		yes, no  func(*exec.Cmd)
		selected func(*Options, *play)
	}{
		{"pid", asIs, asIs, func(o *Options, p *play) { o.PIDs = []int{p.pid()} }},
		{"comm", named(t, "alpha"), named(t, "alphabet"), func(o *Options, p *play) { o.Comms = []string{"alpha"} }},
		{"prefix", named(t, "alphabet"), named(t, "beta"), func(o *Options, p *play) { o.Comms = []string{"gamma", "alp*"} }},
		{"long comm", named(t, "abcdefghijklmnopq"), named(t, "abcdefghijklmn"), func(o *Options, p *play) {
			o.Comms = []string{"abcdefghijklmnopqrst"}
		}},
		{"uid", asIs, as(12345), func(o *Options, p *play) { o.UIDs = []uint32{0, 7} }},
		{"uid and pid", as(12345), as(12345), func(o *Options, p *play) { o.PIDs = []int{p.pid()}; o.UIDs = []uint32{12345} }},
	} {
		t.Run(c.name, func(t *testing.T) {
			ns := testnet.New(t)
			no := startAs(t, ns, "peek", c.no, "no")
			yes := startAs(t, ns, "peek", c.yes, "yes")
			o := in(ns)
			c.selected(&o, yes)
			w := trace(t, o)
			for _, p := range []*play{no, yes} {
				p.act()
				p.end()
			}
			w.stop(0)
			if len(w.events) != 2 || w.events[0].Kind != Send || w.events[1].Kind != Receive {
				t.Fatalf("%d events: %+v", len(w.events), w.events)
			}
			for _, e := range w.events {
				if e.Process.PID != yes.pid() {
					t.Errorf("%+v of %+v", e.Event, *e.Process)
				}
			}
		})
	}
}

func TestFilterNetNSAndProtocol(t *testing.T) {
	here, there := testnet.New(t), testnet.New(t)
	for protocol, want := range map[int]int{unix.NETLINK_ROUTE: 2, unix.NETLINK_XFRM: 0} {
		a, b := start(t, here, "peek"), start(t, there, "peek")
		o := in(here)
		o.Protocols = []int{protocol}
		w := trace(t, o)
		for _, p := range []*play{a, b} {
			p.act()
			p.end()
		}
		if got := w.stop(0); len(got) != want {
			t.Errorf("protocol %d: %d events, want %d", protocol, len(got), want)
		}
		for _, e := range w.events {
			if e.Process.PID != a.pid() || e.Socket.NetNS != here.Inode() {
				t.Errorf("%+v of %+v", e.Event, *e.Process)
			}
		}
	}
}

func TestFilterCgroup(t *testing.T) {
	mount := cgroup2.Find().V2
	if mount == "" {
		t.Skip("kernel: no cgroup v2 is mounted")
	}
	dir, err := os.MkdirTemp(mount, "nlsnoop-test-")
	if err != nil {
		t.Skipf("kernel: cgroup v2 takes no new group: %v", err)
	}
	below := filepath.Join(dir, "below")
	if err := os.Mkdir(below, 0o755); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.Remove(below); os.Remove(dir) })
	ns := testnet.New(t)
	yes, no := start(t, ns, "peek"), start(t, ns, "peek")
	if err := os.WriteFile(filepath.Join(below, "cgroup.procs"), []byte(itoa(yes.pid())), 0); err != nil {
		t.Fatal(err)
	}
	o := in(ns)
	o.Cgroups = []string{dir}
	w := trace(t, o)
	for _, p := range []*play{no, yes} {
		p.act()
		p.end()
	}
	w.stop(0)
	if len(w.events) != 2 {
		t.Fatalf("%d events", len(w.events))
	}
	want := below[len(mount):]
	for _, e := range w.events {
		if e.Process.PID != yes.pid() || e.Process.Cgroup != want {
			t.Errorf("pid %d in cgroup %q, want %d in %q", e.Process.PID, e.Process.Cgroup, yes.pid(), want)
		}
	}
}

func TestFollow(t *testing.T) {
	for follow, want := range map[bool]int{true: 2, false: 1} {
		ns := testnet.New(t)
		p, other := start(t, ns, "parent"), start(t, ns, "silent")
		o := in(ns)
		o.PIDs, o.Follow = []int{p.pid()}, follow
		w := trace(t, o)
		if n := w.tracer.Following(); n != 1 {
			t.Errorf("%d processes followed before the start", n)
		}
		p.act()
		other.act()
		p.end()
		other.end()
		if n := w.tracer.Following(); n != 0 {
			t.Errorf("%d processes followed after the end", n)
		}
		sends := w.stop(Send)
		if len(sends) != want {
			t.Fatalf("follow %v: %d sends, want %d", follow, len(sends), want)
		}
		for _, e := range sends {
			if e.Process.PID != p.pid() && e.Process.PPID != p.pid() {
				t.Errorf("send of %+v", *e.Process)
			}
		}
	}
}

// One whose end nobody saw is followed until somebody says it.
func TestFollowZombie(t *testing.T) {
	ns := testnet.New(t)
	zombie := testnet.Zombie(t)
	o := in(ns)
	o.PIDs, o.Follow = []int{zombie}, true
	w := trace(t, o)
	before := w.tracer.Following()
	w.tracer.Ended(zombie)
	if after := w.tracer.Following(); before != 1 || after != 0 {
		t.Errorf("%d followed, then %d", before, after)
	}
	w.tracer.Close()
	w.tracer.Ended(zombie)
}

func TestCommandFromItsFirstInstruction(t *testing.T) {
	ns := testnet.New(t)
	program := testnet.FirstSender(t)
	o := in(ns)
	o.Follow = true
	w := trace(t, o)
	const runs = 50
	for range runs {
		started, err := w.tracer.Command()
		if err != nil {
			t.Fatal(err)
		}
		cmd := ns.Command(program)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		started()
		if err := cmd.Wait(); err != nil {
			t.Fatal(err)
		}
	}
	sends := w.stop(Send)
	if len(sends) != runs {
		t.Fatalf("%d sends of %d", len(sends), runs)
	}
	for _, e := range sends {
		if len(e.Process.Args) != 1 || e.Process.PPID != os.Getpid() {
			t.Errorf("process %+v", *e.Process)
		}
	}
}

func TestOptionsThatCannotBeHad(t *testing.T) {
	for want, o := range map[string]Options{
		"snaplen 262145: from 1 to 262144 bytes":                     {Snaplen: 262145},
		"snaplen -1: from 1 to 262144 bytes":                         {Snaplen: -1},
		"protocol 32: from 0 to 31":                                  {Protocols: []int{32}},
		`comm "a*b": a name, or the start of one and a *`:            {Comms: []string{"a*b"}},
		`comm "": a name, or the start of one and a *`:               {Comms: []string{""}},
		"ring of -1 bytes: from 4096 to 1073741824":                  {RingBytes: -1},
		"select cgroup /none: open /none: no such file or directory": {Cgroups: []string{"/none"}},
	} {
		if tr, err := New(o); err == nil || err.Error() != want {
			t.Errorf("%+v: %v, want %s", o, err, want)
			if tr != nil {
				tr.Close()
			}
		}
	}
}
