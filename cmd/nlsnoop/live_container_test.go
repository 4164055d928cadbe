// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/cgroup2"
	"github.com/nlsnoop/nlsnoop/internal/testnet"
)

// group makes a cgroup, which ends with the test.
func group(t *testing.T, dir string) string {
	t.Helper()
	switch err := os.Mkdir(dir, 0o755); {
	case errors.Is(err, unix.EROFS), errors.Is(err, unix.EPERM), errors.Is(err, unix.EACCES):
		t.Skip("kernel:", err)
	case err != nil:
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := os.Remove(dir); err != nil {
			t.Error(err)
		}
	})
	return dir
}

// move puts a process into a cgroup.
func move(t *testing.T, pid int, cgroup string) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(cgroup, "cgroup.procs"), fmt.Append(nil, pid), 0); err != nil {
		t.Fatal(err)
	}
}

// holdIn is hold in a cgroup, which the process has left when the test ends.
func holdIn(t *testing.T, ns *testnet.NS, cgroup string, argv ...string) *held {
	t.Helper()
	h := hold(t, ns, argv...)
	t.Cleanup(func() { h.cmd.Process.Kill(); h.cmd.Wait() })
	move(t, h.pid(), cgroup)
	return h
}

// playMoved is playIn for every hierarchy: as runc does, the process joins
// first.
func playMoved(t *testing.T, ns *testnet.NS, cgroup string) {
	t.Helper()
	holdIn(t, ns, cgroup, "sh", "-c", `read -r x; exec "$0"`, first(t, "first")).end()
}

// testID is an id that no other container has.
func testID(n int) string { return fmt.Sprintf("%08x%04x%052x", os.Getpid(), n, n) }

// Cgroups named as runtimes name them, of one that runs before the trace starts
// and one that comes later; what is beside them is not shown.
func TestLiveContainers(t *testing.T) {
	m := cgroup2.Find()
	if m.V2 == "" {
		t.Skip("kernel: no cgroup v2 is mounted")
	}
	hierarchies := []string{m.V2}
	if m.Pids != "" {
		hierarchies = append(hierarchies, m.Pids)
	}
	for _, mount := range hierarchies {
		t.Run(filepath.Base(mount), func(t *testing.T) { testContainers(t, mount) })
	}
}

func testContainers(t *testing.T, mount string) {
	above := group(t, filepath.Join(mount, fmt.Sprintf("nlsnoop-live-%d", os.Getpid())))
	running := group(t, filepath.Join(above, "libpod-"+testID(1)+".scope"))
	inside := group(t, filepath.Join(running, "container"))
	ns, other := testnet.New(t), testnet.New(t)
	holdIn(t, ns, inside, "cat")
	prefix := testID(1)[:12]
	snoops := map[string]*snoop{}
	for flags, args := range map[string][]string{
		"running": {"--container", prefix},
		"later":   {"--container", testID(2)},
		"but":     {"--container", "!" + prefix},
		"path":    {"--cgroup", above},
		"netns":   {"--netns", "container:" + prefix},
	} {
		at := ns
		if flags == "netns" { // named by the container alone
			at = other
		} else {
			args = append(args, "--netns", inode(ns))
		}
		snoops[flags] = newSnoop(t, at, append([]string{"--json", "--buffer", "256k"}, args...)...).start()
	}
	for _, s := range snoops {
		s.attached()
	}
	snoops["later"].await("no container " + testID(2) + " yet: waiting for one")
	later := group(t, filepath.Join(above, "libpod-"+testID(2)+".scope"))
	for range 2 { // the first is asked about, the second the kernel side decides
		for _, dir := range []string{mount, above, inside, later} {
			playMoved(t, ns, dir)
		}
	}
	playMoved(t, other, inside)
	one, two := testID(1), testID(2)
	for flags, want := range map[string][]string{
		"running": {one, one},
		"later":   {two, two},
		"but":     {"", "", "", "", two, two},
		"path":    {"", "", one, one, two, two},
		"netns":   {"", "", "", "", one, one, two, two},
	} {
		var got []string
		for _, o := range snoops[flags].stop().exchanges() {
			if o.Process.Comm != "nlsnoop" { // another that looks up names
				got = append(got, o.Process.Container.ID)
			}
			if c := o.Process.Container; c.ID != "" && (c.Runtime != "podman" || !strings.Contains(o.Process.Cgroup, "/libpod-"+c.ID)) {
				t.Errorf("%s: %+v", flags, o.Process)
			}
		}
		if slices.Sort(got); !slices.Equal(got, want) {
			t.Errorf("%s: shows %q, want %q", flags, got, want)
		}
	}
}

// Containers whose ids start alike are to be told apart.
func TestLiveContainerPrefix(t *testing.T) {
	m := cgroup2.Find()
	if m.V2 == "" {
		t.Skip("kernel: no cgroup v2 is mounted")
	}
	above := group(t, filepath.Join(m.V2, fmt.Sprintf("nlsnoop-live-%d", os.Getpid())))
	ns := testnet.New(t)
	for i := range 2 {
		holdIn(t, ns, group(t, filepath.Join(above, "docker-"+testID(i)+".scope")), "cat")
	}
	prefix := testID(0)[:8]
	want := fmt.Sprintf(" %s: the start of several: %s, %s\n", prefix, testID(0), testID(1))
	for _, flag := range []string{"--container", "--netns"} {
		item := prefix
		if flag == "--netns" {
			item = "container:" + prefix
			want = strings.Replace(want, " "+prefix, " container:"+prefix, 1)
		}
		s := newSnoop(t, ns, flag, item).start().wait(2)
		if s.stderr.text() != "nlsnoop: "+flag+want {
			t.Errorf("%q", s.stderr.text())
		}
	}
}
