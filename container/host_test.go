// SPDX-License-Identifier: Apache-2.0

package container

import (
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/nlsnoop/nlsnoop/internal/cgroup2"
)

// tree writes files below a directory that stands for /.
func tree(t *testing.T, files map[string]string) string {
	t.Helper()
	root := t.TempDir()
	for name, text := range files {
		path := filepath.Join(root, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

const bundles = containerdState

func TestNames(t *testing.T) {
	user := "/user.slice/user-1000.slice/user@1000.service/user.slice/"
	home := "/home/ann/.local/share/"
	root := tree(t, map[string]string{
		"/cg/default/c2/cgroup.procs":                                  "",
		"/etc/passwd":                                                  "root:x:0:0::/root:/bin/sh\nann:x:1000:1000:Ann:/home/ann:/bin/sh\n",
		dockerState + "/" + idA + "/config.v2.json":                    `{"ID":"` + idA + `","Name":"/web","Config":{"Hostname":"x","Labels":{}}}`,
		dockerState + "/" + idB + "/config.v2.json":                    `{"Name":"/k8s_proxy_x","Config":{"Labels":{"io.kubernetes.container.name":"proxy"}}}`,
		bundles + "/k8s.io/" + idA + "/config.json":                    `{"ociVersion":"1.0","annotations":{"io.kubernetes.cri.container-name":"flannel","io.kubernetes.cri.sandbox-name":"kube-flannel-x"}}`,
		bundles + "/k8s.io/" + idB + "/config.json":                    `{"annotations":{"io.kubernetes.cri.container-type":"sandbox","io.kubernetes.cri.sandbox-name":"kube-flannel-x"}}`,
		bundles + "/default/c1/config.json":                            `{}`,
		bundles + "/default/" + idC + "/config.json":                   `{"annotations":{"nerdctl/name":"shop"}}`,
		storageRun + "/" + idA + "/userdata/config.json":               `{"annotations":{"io.kubernetes.container.name":"dns"}}`,
		storageLib + "/" + idB + "/userdata/config.json":               `{"annotations":{"io.podman.annotations.init":"FALSE"}}`,
		storageLib + "/containers.json":                                `[{"id":"` + idC + `","names":["other"]},{"id":"` + idB + `","names":["db","alias"],"metadata":"{}"}]`,
		home + "containers/storage/overlay-containers/containers.json": `[{"id":"` + idA + `","names":["hers"]}]`,
		home + "docker/containers/" + idB + "/config.v2.json":          `{"Name":"/her-web"}`,
	})
	h := &Host{Root: root, Mounts: cgroup2.Mounts{V2: filepath.Join(root, "cg")}}
	for _, c := range []struct{ path, name string }{
		{"/docker/" + idA, "web"},
		{"/kubepods/besteffort/" + pod + "/docker/" + idB, "proxy"},
		{"/custom/parent/" + idA, "web"},
		{"/system.slice/cri-containerd-" + idA + ".scope", "flannel"},
		{"/system.slice/cri-containerd-" + idB + ".scope", "kube-flannel-x"},
		{"/system.slice/nerdctl-" + idC + ".scope", "shop"},
		{"/default/c1", "c1"},
		{"/default/c1/init", "c1"},
		{"/kubepods.slice/crio-" + idA + ".scope", "dns"},
		{"/machine.slice/libpod-" + idB + ".scope/container", "db"},
		{user + "libpod-" + idA + ".scope/container", "hers"},
		{user + "docker-" + idB + ".scope", "her-web"},
		// A user's cgroup does not take the name of the system's container.
		{user + "docker-" + idA + ".scope", ""},
		{"/user.slice/user-1001.slice/libpod-" + idA + ".scope", ""},
		// Nobody knows it.
		{"/docker/" + idC, ""},
		{"/system.slice/cri-containerd-" + idC[1:] + "0.scope", ""},
		{"/machine.slice/libpod-" + idA + ".scope", "dns"},
	} {
		all, unsure := h.Of(c.path)
		if len(all) != 1 || all[0].Name != c.name || unsure {
			t.Errorf("%s: %+v %v, want %s", c.path, all, unsure, c.name)
		}
	}
	for _, path := range []string{"/default/c2", "/default", "/other/c1", "/default/../c1", "/a/default/c1", "/build/" + idC} {
		if all, _ := h.Of(path); len(all) != 0 {
			t.Errorf("%s: %+v", path, all)
		}
	}
}

const idC = "c0ffee0000000000000000000000000000000000000000000000000000000001"

// A container that ended is one still where containerd has its namespace; one
// whose cgroup is there is none without a bundle.
func TestPlainThatEnded(t *testing.T) {
	root := tree(t, map[string]string{bundles + "/mine/other/config.json": "{}", "/cg/mine/is/cgroup.procs": ""})
	h := &Host{Root: root, Mounts: cgroup2.Mounts{V2: filepath.Join(root, "cg")}}
	for path, want := range map[string]int{"/mine/was": 1, "/mine/is": 0, "/theirs/was": 0} {
		if all, _ := h.Of(path); len(all) != want {
			t.Errorf("%s: %+v", path, all)
		}
	}
}

// The path that says more is taken.
func TestTwoHierarchies(t *testing.T) {
	h := &Host{Root: t.TempDir(), Mounts: cgroup2.Mounts{V2: "/none"}}
	for _, paths := range [][2]string{{"/", "/docker/" + idA}, {"/docker/" + idA, "/"}, {"/docker/" + idA, "/system.slice/docker-" + idA + ".scope"}} {
		if all, _ := h.Of(paths[0], paths[1]); len(all) != 1 || all[0].ID != idA {
			t.Errorf("%v: %+v", paths, all)
		}
	}
}

// What is in files is not what it should be.
func TestBadFiles(t *testing.T) {
	root := tree(t, map[string]string{
		"/etc/passwd": "ann:x:1000:1000:Ann:/home/ann:/bin/sh\n",
		dockerState + "/" + idA + "/config.v2.json":      `{"Name":7}`,
		dockerState + "/" + idB + "/config.v2.json":      `{"Name":"` + strings.Repeat("x", maxFile) + `"}`,
		bundles + "/k8s.io/" + idA + "/config.json":      `{"annotations":[]}`,
		bundles + "/k8s.io/" + idB + "/config.json":      strings.Repeat("[", 1<<20),
		storageLib + "/containers.json":                  `[{"id":"` + idA + `","names":[]}]`,
		"/secret/containers.json":                        `[{"id":"` + idB + `","names":["root's"]}]`,
		"/home/ann/.local/share/containers/storage/keep": "",
	})
	link := filepath.Join(root, "home/ann", storageUser)
	if err := os.Symlink(filepath.Join(root, "secret"), link); err != nil {
		t.Fatal(err)
	}
	fifo := filepath.Join(root, bundles, "k8s.io", idC)
	if err := os.Mkdir(fifo, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Mkfifo(filepath.Join(fifo, "config.json"), 0o644); err != nil {
		t.Fatal(err)
	}
	h := &Host{Root: root, Mounts: cgroup2.Mounts{V2: "/none"}}
	for _, path := range []string{
		"/docker/" + idA, "/docker/" + idB, "/k8s.io/" + idA, "/k8s.io/" + idB, "/k8s.io/" + idC, "/libpod_parent/libpod-" + idA,
		"/user.slice/user-1000.slice/libpod-" + idB + ".scope",
	} {
		if all, unsure := h.Of(path); len(all) != 1 || all[0].Name != "" && all[0].Name != all[0].ID || unsure {
			t.Errorf("%s: %.200v %v", path, all, unsure)
		}
	}
}

// daemon answers on Docker's socket below root.
func daemon(t *testing.T, root string, answer http.HandlerFunc) {
	t.Helper()
	path := filepath.Join(root, dockerSocket)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	l, err := net.Listen("unix", path)
	if err != nil {
		t.Fatal(err)
	}
	s := &http.Server{Handler: answer}
	go s.Serve(l)
	t.Cleanup(func() { s.Close() })
}

func TestDaemon(t *testing.T) {
	root := t.TempDir()
	var asked atomic.Int32
	daemon(t, root, func(w http.ResponseWriter, r *http.Request) {
		asked.Add(1)
		switch r.URL.Path {
		case "/containers/" + idA + "/json":
			json.NewEncoder(w).Encode(map[string]any{"Id": idA, "Name": "/web\n", "Config": map[string]any{"Labels": nil}})
		case "/containers/" + idB + "/json":
			fmt.Fprint(w, "no JSON")
		default:
			w.WriteHeader(http.StatusNotFound)
		}
	})
	h := &Host{Root: root, Mounts: cgroup2.Mounts{V2: "/none"}, Timeout: time.Minute}
	for range 3 { // each is asked once
		for id, want := range map[string]string{idA: "web\n", idB: "", idC: ""} {
			if all, unsure := h.Of("/docker/" + id); len(all) != 1 || all[0].Name != want || unsure {
				t.Errorf("%s: %+v %v", id, all, unsure)
			}
		}
	}
	if asked.Load() != 3 {
		t.Errorf("asked %d times", asked.Load())
	}
}

// One that hangs is asked once, and that is said once.
func TestDaemonThatHangs(t *testing.T) {
	root := t.TempDir()
	var asked atomic.Int32
	hang := make(chan struct{})
	daemon(t, root, func(http.ResponseWriter, *http.Request) {
		asked.Add(1)
		<-hang
	})
	t.Cleanup(func() { close(hang) })
	var said []string
	h := &Host{Root: root, Mounts: cgroup2.Mounts{V2: "/none"}, Timeout: 50 * time.Millisecond, Rest: time.Hour,
		Warn: func(s string) { said = append(said, s) }}
	for range 5 {
		for _, id := range []string{idA, idB} {
			if all, unsure := h.Of("/docker/" + id); len(all) != 1 || all[0].ID != id || all[0].Name != "" || !unsure {
				t.Errorf("%+v %v", all, unsure)
			}
		}
	}
	if asked.Load() > 1 || len(said) != 1 || said[0] != "docker gives no answer within 50ms: names of its containers may be missing" {
		t.Errorf("asked %d times, said %q", asked.Load(), said)
	}
	h.asleep = time.Time{} // as after the rest
	h.Of("/docker/" + idA)
	if len(said) != 1 {
		t.Errorf("said %q", said)
	}
}

func TestNamesAreBounded(t *testing.T) {
	h := &Host{Root: t.TempDir(), Mounts: cgroup2.Mounts{V2: "/none"}}
	for i := range 2*maxNames + 10 {
		h.Of(fmt.Sprintf("/docker/%064x", i))
	}
	if len(h.names) > maxNames {
		t.Errorf("%d names", len(h.names))
	}
}

func TestRunning(t *testing.T) {
	root := tree(t, map[string]string{
		"/v2/cgroup.procs": "1\n",
		"/v2/system.slice/docker-" + idA + ".scope/cgroup.procs":      "",
		"/v2/system.slice/docker-" + idA + ".scope/init/cgroup.procs": "42\n43\n",
		"/v2/system.slice/docker-" + idB + ".scope/cgroup.procs":      "",
		"/v2/system.slice/ssh.service/cgroup.procs":                   "7\n",
		"/pids/system.slice/docker-" + idA + ".scope/cgroup.procs":    "42\n",
		"/pids/default/c1/cgroup.procs":                               "99\n",
		bundles + "/default/c1/config.json":                           "{}",
	})
	h := &Host{Root: root, Mounts: cgroup2.Mounts{V2: filepath.Join(root, "v2"), Pids: filepath.Join(root, "pids")}}
	got := ""
	for _, r := range h.Running() {
		got += fmt.Sprint(r.ID, " ", r.PID, "\n")
	}
	if want := idA + " 42\nc1 99\n"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}
