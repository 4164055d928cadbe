// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/bpf"
	"github.com/nlsnoop/nlsnoop/internal/cgroup2"
	"github.com/nlsnoop/nlsnoop/internal/testnet"
)

// cgroups are directories of a test's own in every hierarchy of this machine.
func cgroups(t *testing.T) (dirs []string, mounts []string) {
	t.Helper()
	m := cgroup2.Find()
	if m.V2 == "" {
		t.Skip("kernel: no cgroup v2 is mounted")
	}
	if m.Pids == "" && os.Getenv(backendEnv) != "" { // in a machine that is thrown away
		m.Pids = mountPids(t)
	}
	mounts = []string{m.V2}
	if m.Pids != "" {
		mounts = append(mounts, m.Pids)
	}
	for _, mount := range mounts {
		dir, err := os.MkdirTemp(mount, "nlsnoop-test-")
		if err != nil {
			t.Skipf("kernel: %s takes no new group: %v", mount, err)
		}
		t.Cleanup(func() {
			if err := os.Remove(dir); err != nil {
				t.Error(err)
			}
		})
		dirs = append(dirs, dir)
	}
	return dirs, mounts
}

// mountPids makes this a mixed host.
func mountPids(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := unix.Mount("cgroup", dir, "cgroup", 0, "pids"); err != nil {
		t.Fatalf("mount the v1 hierarchy pids: %v", err)
	}
	t.Cleanup(func() {
		if err := unix.Unmount(dir, unix.MNT_DETACH); err != nil {
			t.Error(err)
		}
	})
	return dir
}

func move(t *testing.T, p *play, dir string) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(dir, "cgroup.procs"), []byte(itoa(p.pid())), 0); err != nil {
		t.Fatal(err)
	}
}

func actTwice(a *actor) {
	actPeek(a)
	a.log("half", 0, nil)
	a.out.Flush()
	a.wait()
	actPeek(a)
}

// A process that was described is where it is now, in either hierarchy.
func TestProcessMoves(t *testing.T) {
	dirs, mounts := cgroups(t)
	for i, dir := range dirs {
		ns := testnet.New(t)
		p := start(t, ns, "twice")
		w := trace(t, in(ns))
		p.cue()
		for !strings.HasPrefix(p.line(), "half") {
		}
		move(t, p, dir)
		p.act()
		p.end()
		sends := w.stop(Send)
		if len(sends) != 2 {
			t.Fatalf("%d sends", len(sends))
		}
		below := dir[len(mounts[i]):]
		before, after := sends[0].Process, sends[1].Process
		is := after.CgroupV2
		if i == 1 {
			is = after.CgroupV1
		}
		if before.Cgroup == below || after.Cgroup != below || is != below || len(after.Args) == 0 {
			t.Errorf("before in %q, after in %q (%q, %q), want %q", before.Cgroup, after.Cgroup, after.CgroupV2, after.CgroupV1, below)
		}
	}
}

// What comes from a cgroup that is not wanted is dropped once it was asked about;
// what a wanted one sent is read by anybody.
func TestByPlace(t *testing.T) {
	dirs, mounts := cgroups(t)
	for i, dir := range dirs {
		below := dir[len(mounts[i]):]
		at := func(v2, v1 string) bool { return v2 == below || v1 == below }
		ns := testnet.New(t)
		yes, no, again := start(t, ns, "peek"), start(t, ns, "peek"), start(t, ns, "peek")
		move(t, yes, dir)
		asked := map[string]int{}
		o := in(ns)
		o.ByPlace = true
		told := make(chan struct{})
		o.Place = func(v2, v1 string) Place {
			asked[v2+" "+v1]++
			if at(v2, v1) { // after the other, and what became of that
				close(told)
			}
			return Place{Container: &Container{ID: "x"}, Unwanted: !at(v2, v1)}
		}
		w := trace(t, o)
		for _, p := range []*play{no, yes} {
			p.act()
			p.end()
		}
		<-told
		again.act()
		again.end()
		w.stop(0)
		of := map[int]int{}
		for _, e := range w.events {
			of[e.Process.PID]++
			if e.Process.Container == nil || e.Process.Container.ID != "x" {
				t.Errorf("%+v", e.Process)
			}
		}
		if of[yes.pid()] != 2 || of[again.pid()] != 0 {
			t.Errorf("%s: %d events of the wanted, %d of the other after it was asked about", dir, of[yes.pid()], of[again.pid()])
		}
		for path, n := range asked {
			if n != 1 {
				t.Errorf("%s: asked %d times", path, n)
			}
		}
	}
}

// names is a record's payload.
func names(v2, v1 []string) []byte {
	b := make([]byte, cgroupNamesSize)
	for h, path := range [][]string{v2, v1} {
		for i, name := range path {
			copy(b[h*cgroupNamesSize/2+i*cgroupNameSize:], name)
		}
	}
	return b
}

func TestNamedPath(t *testing.T) {
	full := make([]string, len(bpf.CgroupNames{}.Names)/2)
	for i := range full {
		full[i] = "x"
	}
	long := strings.Repeat("y", cgroupNameSize-1)
	for _, c := range []struct {
		names []string
		want  string
	}{
		{nil, "/"},
		{[]string{"a"}, "/a"},
		{[]string{"docker-1.scope", "system.slice"}, "/system.slice/docker-1.scope"},
		{[]string{long[1:], "a"}, "/a/" + long[1:]},
		{[]string{long, "a"}, ""},
		{full, ""},
		{full[1:], strings.Repeat("/x", len(full)-1)},
	} {
		if got := namedPath(names(c.names, nil)[:cgroupNamesSize/2]); got != c.want {
			t.Errorf("%q: %q, want %q", c.names, got, c.want)
		}
	}
}

// A cgroup that is gone goes by its names; one that nobody is sure of is asked
// about again.
func TestPlaceThatIsGone(t *testing.T) {
	p := newPlaces()
	answers := []Place{{Unsure: true, Unwanted: true}, {Unsure: true}, {Container: &Container{ID: "c"}}}
	var asked []string
	p.ask = func(v2, v1 string) Place {
		asked = append(asked, v2+" "+v1)
		return answers[min(len(asked), len(answers))-1]
	}
	ruled := map[cgroupIDs]bool{}
	p.rule = func(at cgroupIDs, out bool) error { ruled[at] = out; return nil }
	head := &bpf.Event{Kind: bpf.EventCgroup}
	head.Cgroup.V2, head.Cgroup.V1 = 1<<60, 1<<60+1
	if err := p.describe(head, names([]string{"gone"}, []string{"too", "gone"})); err != nil {
		t.Fatal(err)
	}
	at := idsOf(head)
	first := p.of(at)
	if first.shown() != "/gone" || first.v1 != "/gone/too" || len(asked) != 1 || len(ruled) != 0 {
		t.Errorf("%+v, asked %q, ruled %v", first, asked, ruled)
	}
	for range 2 {
		first.asked = time.Time{}
		p.of(at)
	}
	second := p.of(at)
	if second == first || second.Container == nil || second.v1 != first.v1 || len(asked) != 3 || len(ruled) != 1 || ruled[at] {
		t.Errorf("%+v, asked %q, ruled %v", second, asked, ruled)
	}
	if err := p.describe(head, names(nil, nil)); err != nil || p.of(at) != second { // the kernel side had forgotten
		t.Errorf("%v, %+v", err, p.of(at))
	}
	if p.describe(head, []byte("short")) == nil {
		t.Error("a short record is taken")
	}
	for id := range uint64(2 * maxPlaces) {
		p.of(cgroupIDs{1<<61 + id, 0})
	}
	if len(p.known) > maxPlaces {
		t.Errorf("%d places", len(p.known))
	}
}
