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

// matrixGroups are two cgroups, one below that of --cgroup; empty: none can be
// made.
type matrixGroups struct {
	in          string
	deep, other *os.File
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
	g.in = filepath.Join(top, "in")
	dirs := []string{top, g.in, filepath.Join(g.in, "deep"), filepath.Join(top, "in-not")}
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
	for to, dir := range map[**os.File]string{&g.deep: dirs[2], &g.other: dirs[3]} {
		if *to, err = os.Open(dir); err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { (*to).Close() })
	}
	return g
}

// of is the cgroup of a process that passes, or does not.
func (g *matrixGroups) of(passes bool) *os.File {
	if passes {
		return g.deep
	}
	return g.other
}
