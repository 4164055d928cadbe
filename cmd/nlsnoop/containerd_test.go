// SPDX-License-Identifier: Apache-2.0

package main

import (
	"archive/tar"
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"

	"golang.org/x/sys/unix"
)

// containerd is a namespace of the test's own in the containerd of this machine,
// or in one that the test starts.
type containerd struct {
	t         *testing.T
	namespace string
}

// Where it is, and what it leaves there.
const (
	containerdSocket = "/run/containerd/containerd.sock"
	containerdState  = "/run/containerd"
	testImage        = "nlsnoop.test/busybox:1"
)

func newContainerd(t *testing.T) *containerd {
	t.Helper()
	for _, program := range []string{"containerd", "ctr", "runc", "busybox"} {
		if _, err := exec.LookPath(program); err != nil {
			t.Fatal("run through make test, which installs it: ", err)
		}
	}
	d := &containerd{t, fmt.Sprintf("nlsnoop-test-%d", os.Getpid())}
	if exec.Command("ctr", "version").Run() != nil {
		startContainerd(t)
	}
	image := filepath.Join(t.TempDir(), "image.tar")
	if err := os.WriteFile(image, busyboxImage(t), 0o644); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		removeCgroups(t, d.namespace)
	})
	d.ctr("image", "import", "--snapshotter", "native", image)
	t.Cleanup(func() {
		d.ctr("image", "rm", "--sync", testImage)
		d.ctr("namespace", "rm", d.namespace)
	})
	return d
}

// startContainerd runs one on the default socket, with its data in a directory
// of the test's.
func startContainerd(t *testing.T) {
	t.Helper()
	dir := t.TempDir()
	config := filepath.Join(dir, "config.toml")
	text := fmt.Sprintf("version = 2\nroot = %q\nstate = %q\ndisabled_plugins = [\"io.containerd.grpc.v1.cri\"]\n[grpc]\naddress = %q\n",
		filepath.Join(dir, "root"), containerdState, containerdSocket)
	if err := os.WriteFile(config, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(containerdState); os.IsNotExist(err) {
		t.Cleanup(func() {
			if err := os.RemoveAll(containerdState); err != nil {
				t.Error(err)
			}
		})
	}
	said := &talk{waiters: map[string]chan struct{}{}}
	cmd := exec.Command("containerd", "--config", config)
	cmd.Stdout, cmd.Stderr = said, said
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan struct{})
	go func() { cmd.Wait(); close(ended) }()
	t.Cleanup(func() {
		cmd.Process.Signal(syscall.SIGTERM)
		hung := time.AfterFunc(30*time.Second, func() { cmd.Process.Kill() })
		<-ended
		hung.Stop()
	})
	select {
	case <-said.holding("containerd successfully booted"):
	case <-ended:
		t.Fatalf("containerd ended: %s", said.text())
	}
}

// ctr runs one command of it that must succeed.
func (d *containerd) ctr(args ...string) string {
	d.t.Helper()
	out, err := exec.Command("ctr", append([]string{"--timeout", "60s", "-n", d.namespace}, args...)...).CombinedOutput()
	if err != nil {
		d.t.Errorf("ctr %s: %v: %s", strings.Join(args, " "), err, out)
	}
	return string(out)
}

// deleteRoute is what containers run: it is refused, there is no such route.
var deleteRoute = []string{"ip", "route", "del", "192.0.2.0/24"}

// run runs a container to its end; its status is its own.
func (d *containerd) run(id string, argv ...string) {
	d.t.Helper()
	args := append([]string{"-n", d.namespace, "run", "--rm", "--snapshotter", "native", "--cap-add", "CAP_NET_ADMIN", testImage, id}, argv...)
	d.refused(args)
}

// keep starts a container that runs until the test ends.
func (d *containerd) keep(id string) {
	d.t.Helper()
	d.ctr("run", "-d", "--snapshotter", "native", "--cap-add", "CAP_NET_ADMIN", testImage, id, "sleep", "1000")
	d.t.Cleanup(func() {
		d.ctr("task", "rm", "--force", id)
		d.ctr("container", "rm", id)
	})
}

// exec runs a program in a container to its end; its status is its own.
func (d *containerd) exec(id string, argv ...string) {
	d.t.Helper()
	args := append([]string{"-n", d.namespace, "task", "exec", "--exec-id", "x", id}, argv...)
	d.refused(args)
}

// refused runs ctr, which ends as ip in the container does: with 2, for what it
// deletes is not there. What ip says may come too late for ctr to pass it on.
func (d *containerd) refused(args []string) {
	d.t.Helper()
	out, err := exec.Command("ctr", args...).CombinedOutput()
	if exit := (*exec.ExitError)(nil); !errors.As(err, &exit) || exit.ExitCode() != 2 {
		d.t.Errorf("ctr %s: %v: %s", strings.Join(args, " "), err, out)
	}
}

// removeCgroups removes what containers leave: their namespace's, in every
// hierarchy.
func removeCgroups(t *testing.T, namespace string) {
	dirs, _ := filepath.Glob("/sys/fs/cgroup/*/" + namespace)
	for _, dir := range append(dirs, "/sys/fs/cgroup/"+namespace) {
		if err := unix.Rmdir(dir); err != nil && err != unix.ENOENT {
			t.Errorf("%s: %v", dir, err)
		}
	}
}

// busyboxImage is this machine's busybox as an image that docker save would
// write.
func busyboxImage(t *testing.T) []byte {
	t.Helper()
	path, err := exec.LookPath("busybox")
	if err != nil {
		t.Fatal(err)
	}
	busybox, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	layer := archive(t, map[string]string{"bin/busybox": string(busybox)}, "bin/ip", "bin/sh", "bin/sleep")
	config, err := json.Marshal(map[string]any{
		"architecture": runtime.GOARCH, "os": "linux", "config": map[string]any{"Env": []string{"PATH=/bin"}},
		"rootfs": map[string]any{"type": "layers", "diff_ids": []string{fmt.Sprintf("sha256:%x", sha256.Sum256(layer))}},
	})
	if err != nil {
		t.Fatal(err)
	}
	manifest := `[{"Config":"config.json","RepoTags":["` + testImage + `"],"Layers":["layer.tar"]}]`
	return archive(t, map[string]string{"manifest.json": manifest, "config.json": string(config), "layer.tar": string(layer)})
}

// archive is a tar of files, and of links to busybox.
func archive(t *testing.T, files map[string]string, links ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	add := func(h *tar.Header, text string) {
		if err := w.WriteHeader(h); err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(text)); err != nil {
			t.Fatal(err)
		}
	}
	for name, text := range files {
		add(&tar.Header{Name: name, Mode: 0o755, Size: int64(len(text))}, text)
	}
	for _, name := range links {
		add(&tar.Header{Name: name, Typeflag: tar.TypeSymlink, Linkname: "busybox", Mode: 0o777}, "")
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
