// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/nlsnoop/nlsnoop/container"
	"github.com/nlsnoop/nlsnoop/internal/cgroup2"
	"github.com/nlsnoop/nlsnoop/tracer"
	"github.com/nlsnoop/nlsnoop/tracer/exchange"
)

const (
	idA = "aa11000000000000000000000000000000000000000000000000000000000000"
	idB = "aa22000000000000000000000000000000000000000000000000000000000000"
	idC = "cc33000000000000000000000000000000000000000000000000000000000000"
)

func run3() []container.Running {
	return []container.Running{
		{Container: container.Container{ID: idA, Name: "web", Runtime: container.Docker}, PID: 1},
		{Container: container.Container{ID: idB, Name: "web", Runtime: container.Podman}, PID: 2},
		{Container: container.Container{ID: "web-1", Name: "web-1", Runtime: container.Containerd}, PID: 3},
	}
}

func TestPick(t *testing.T) {
	for _, c := range []struct {
		item  string
		found []int // PIDs
		err   string
	}{
		{idA, []int{1}, ""},
		{"aa2", []int{2}, ""},
		{"web", []int{1, 2}, ""},
		{"web-1", []int{3}, ""},
		{"web-", []int{3}, ""},
		{"bb", nil, ""},
		{"aa", nil, "the start of several: " + idA + " (web), " + idB + " (web)"},
	} {
		found, _, err := pick(c.item, run3())
		var got []int
		for _, r := range found {
			got = append(got, r.PID)
		}
		if (err == nil) != (c.err == "") || err != nil && err.Error() != c.err || !slices.Equal(got, c.found) {
			t.Errorf("%s: %v %v", c.item, got, err)
		}
	}
}

// Those that run decide what an item is; else the first that comes.
func TestWanted(t *testing.T) {
	later := []container.Container{
		{ID: idC, Name: "web"}, {ID: idA, Name: "other"}, {ID: "cc331", Name: "cc331"}, {ID: "x", Name: "cc3"}, {ID: "cc3", Name: "y"},
	}
	for item, want := range map[string]string{
		"web": "y n n n n", // the name
		"aa1": "n y n n n", // that id
		idA:   "n y n n n",
		"cc3": "y n n y y", // of its prefixes the first; a name, an id
		"new": "n n n n n",
	} {
		w, err := newWanted(item, run3())
		if err != nil {
			t.Fatal(err)
		}
		for range 2 {
			var got []string
			for i := range later {
				got = append(got, map[bool]string{true: "y", false: "n"}[w.matches(&later[i])])
			}
			if strings.Join(got, " ") != want {
				t.Errorf("%s: %v, want %s", item, got, want)
			}
		}
	}
}

func TestPlaces(t *testing.T) {
	host := &container.Host{Root: t.TempDir(), Mounts: cgroup2.Mounts{V2: "/none"}}
	a, c := "/docker/"+idA, "/system.slice/libpod-"+idC+".scope"
	inA := a + "/kubelet/kubepods/pod1/" + idC
	for _, test := range []struct {
		containers, cgroups string
		selects             bool
		want                map[[2]string]bool
	}{
		{"", "", false, map[[2]string]bool{{a, ""}: true, {"", ""}: true}},
		{"aa11", "", true, map[[2]string]bool{{a, ""}: true, {a + "/init", "/"}: true, {"/", a}: true, {inA, ""}: true, {c, ""}: false, {"/", "/"}: false, {"", ""}: false}},
		{"!aa11", "", false, map[[2]string]bool{{a, ""}: false, {inA, ""}: false, {c, ""}: true, {"/", ""}: true}},
		{"aa11,!cc33", "", true, map[[2]string]bool{{a, ""}: true, {inA, ""}: false, {c, ""}: false}},
		{"", "/docker", true, map[[2]string]bool{{a, ""}: true, {"/", a}: true, {"/docker", ""}: true, {"/dockerx", ""}: false, {"", ""}: false, {"/", "/"}: false}},
		{"cc33", "/docker", true, map[[2]string]bool{{inA, ""}: true, {c, ""}: false, {a, ""}: false}},
		{"", "/", true, map[[2]string]bool{{"/", ""}: true, {"", "/x"}: true, {"", ""}: false}},
	} {
		f := &flags{}
		if test.containers != "" {
			f.containers = []string{test.containers}
		}
		p := &places{host: host, known: map[[2]string]bool{}}
		if err := p.read(f); err != nil {
			t.Fatal(err)
		}
		if test.cgroups != "" {
			p.cgroups = []string{test.cgroups}
		}
		if p.selects() != test.selects {
			t.Errorf("%+v: selects %v", test, p.selects())
		}
		for at, want := range test.want {
			for range 2 { // asked, and known
				if got := p.wants(&tracer.Process{CgroupV2: at[0], CgroupV1: at[1]}); got != want {
					t.Errorf("%s %s: %v: %v", test.containers, test.cgroups, at, got)
				}
			}
			if got := p.look(at[0], at[1]); got.Unwanted != (test.selects && !want) || got.Unsure {
				t.Errorf("%s %s: %v: %+v", test.containers, test.cgroups, at, got)
			}
		}
		if p.wants(nil) == p.selects() {
			t.Errorf("%+v: of nobody known %v", test, p.wants(nil))
		}
	}
}

func TestContainerInText(t *testing.T) {
	for _, c := range []struct {
		at         tracer.Container
		line, from string
	}{
		{tracer.Container{ID: idA, Name: "kube-flannel", Runtime: "containerd"}, "ip[7]@kube-flannel", "container kube-flannel " + idA + " (containerd)"},
		{tracer.Container{ID: idA, Runtime: "docker"}, "ip[7]@aa1100000000 ", "container " + idA + " (docker)"},
		{tracer.Container{ID: "a-ctr-container", Name: "a-ctr-container", Runtime: "containerd"}, "ip[7]@a-ctr-container", "container a-ctr-container (containerd)"},
		{tracer.Container{ID: idA, Name: "a\x1b[31m", Runtime: "docker"}, `ip[7]@a\x1b[31m`, `container "a\x1b[31m" ` + idA},
	} {
		r := &exchange.Record{Kind: exchange.Exchange, Process: &tracer.Process{PID: 7, Comm: "ip", Container: &c.at},
			Socket: &tracer.Socket{}, Request: noRoute(1).Bytes(), Outcome: exchange.OK}
		if got := line(t, r, "-v", fakeNames{}); !strings.Contains(got, c.line) || !strings.Contains(got, c.from) {
			t.Errorf("%+v:\n%s", c.at, got)
		}
	}
}

func TestCgroupPaths(t *testing.T) {
	v2, mixed := cgroup2.Mounts{V2: "/sys/fs/cgroup"}, cgroup2.Mounts{V2: "/sys/fs/cgroup/unified", Pids: "/sys/fs/cgroup/pids"}
	for _, c := range []struct {
		mounts   cgroup2.Mounts
		name     string
		in2, in1 string
	}{
		{v2, "/user.slice", "/user.slice", "/user.slice"},
		{v2, "user.slice/", "/user.slice", "/user.slice"},
		{v2, "0::/user.slice", "/user.slice", ""},
		{v2, "/sys/fs/cgroup/user.slice", "/user.slice", ""},
		{v2, "/sys/fs/cgroup", "/", ""},
		{mixed, "/", "/", "/"},
		{mixed, "/sys/fs/cgroup/unified/a", "/a", ""},
		{mixed, "/sys/fs/cgroup/pids/a/b/", "", "/a/b"},
		{mixed, "/sys/fs/cgroup/pidsx", "", ""},
		{mixed, "/sys/fs/cgroup/memory/a", "", ""},
		{mixed, "8:pids:/a", "", "/a"},
		{mixed, "8:cpu,pids:/a:b", "", "/a:b"},
		{mixed, "4:memory:/a", "", ""},
		{mixed, "1:name=systemd:/a", "", ""},
		{cgroup2.Mounts{V2: "/mnt/a b"}, "/a", "/a", "/a"},
		{cgroup2.Mounts{V2: "/mnt", Pids: "/mnt/pids"}, "/mnt/pids/a", "", "/a"},
	} {
		if in2, in1 := cgroupPaths(c.name, c.mounts); in2 != c.in2 || in1 != c.in1 {
			t.Errorf("%s: %q, %q", c.name, in2, in1)
		}
	}
}

// A name nobody has is said so, with where it was looked for.
func TestNoSuchCgroup(t *testing.T) {
	m := cgroup2.Find()
	name := fmt.Sprint("/none/", t.Name())
	for n, want := range map[string]string{
		name:                                "no such cgroup under " + m.V2,
		filepath.Join(m.V2, "cgroup.procs"): "a file, not a cgroup",
		"/sys/fs/cgroup/none/x":             map[bool]string{true: "no such cgroup under " + m.V2, false: "not in cgroup v2, nor in the v1 hierarchy pids"}[m.V2 == "/sys/fs/cgroup"],
	} {
		if _, _, err := findCgroup(n, m); m.V2 != "" && (err == nil || err.Error() != want) {
			t.Errorf("%s: %v", n, err)
		}
	}
}
