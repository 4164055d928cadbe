// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/cgroup2"
)

// matrixGroups are four cgroups: below that of --cgroup or not, a container's or
// not; empty: none can be made.
type matrixGroups struct {
	in, container string
	dirs          [2][2]*os.File // by of's arguments
}

func makeGroups(t *testing.T) (g matrixGroups) {
	t.Helper()
	f, err := os.Open("/proc/self/mountinfo")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	mount, err := cgroup2.Mount(f)
	if err != nil {
		t.Log("kernel: without cgroup:", err)
		return g
	}
	top := filepath.Join(mount, fmt.Sprintf("nlsnoop-matrix-%d", os.Getpid()))
	g.in, g.container = filepath.Join(top, "in"), testID(7)
	dirs := []string{top, g.in, filepath.Join(top, "in-not")}
	for _, dir := range dirs[1:3] {
		dirs = append(dirs, filepath.Join(dir, "deep"), filepath.Join(dir, "docker-"+g.container+".scope"))
	}
	for _, dir := range dirs {
		err := os.Mkdir(dir, 0o755)
		if errors.Is(err, unix.EROFS) || errors.Is(err, unix.EPERM) || errors.Is(err, unix.EACCES) {
			t.Log("kernel: without cgroup:", err)
			return matrixGroups{}
		} else if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { os.Remove(dir) })
	}
	for i, dir := range dirs[3:] {
		f, err := os.Open(dir)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { f.Close() })
		g.dirs[1-i/2][i%2] = f
	}
	return g
}

// of is the cgroup of a process that passes the filters, or does not.
func (g *matrixGroups) of(cgroup, container bool) *os.File {
	return g.dirs[bit(cgroup)][bit(container)]
}

func bit(b bool) int {
	if b {
		return 1
	}
	return 0
}
