// SPDX-License-Identifier: Apache-2.0

package container

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// Running is a container with a process.
type Running struct {
	Container
	PID int // of one process in it, which may have ended meanwhile
}

// Limits of what is looked at.
const (
	maxDirs  = 100_000
	maxDepth = 24
)

// Running walks the cgroups for the containers that have a process now.
func (h *Host) Running() (all []Running) {
	m := h.mounts()
	at := make(map[nameKey]bool)
	for _, mount := range []string{m.V2, m.Pids} {
		if mount == "" {
			continue
		}
		left := maxDirs
		filepath.WalkDir(mount, func(dir string, d fs.DirEntry, err error) error {
			below := strings.TrimPrefix(dir, mount)
			switch {
			case err != nil && d != nil && d.IsDir():
				return fs.SkipDir // gone meanwhile
			case err != nil || !d.IsDir():
				return nil
			case left == 0 || strings.Count(below, "/") > maxDepth:
				return fs.SkipDir
			}
			left--
			c := h.at(below)
			if c == nil || at[nameKey{c.ID, c.Runtime, c.user}] {
				return nil
			}
			if pid := somePID(dir); pid != 0 {
				at[nameKey{c.ID, c.Runtime, c.user}] = true
				all = append(all, Running{*c, pid})
			}
			return nil
		})
	}
	return all
}

// at is the container whose own cgroup this is.
func (h *Host) at(cgroup string) *Container {
	parent, _ := filepath.Split(strings.TrimSuffix(cgroup, "/"))
	above, _ := h.Of(parent)
	here, _ := h.Of(cgroup)
	if len(here) == len(above) {
		return nil
	}
	return &here[len(here)-1]
}

// somePID is a process in a cgroup or below; 0: there is none.
func somePID(dir string) (pid int) {
	left := 1000
	filepath.WalkDir(dir, func(dir string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			return nil
		}
		b, _ := os.ReadFile(filepath.Join(dir, "cgroup.procs"))
		line, _, _ := bytes.Cut(b, []byte{'\n'})
		if pid, _ = strconv.Atoi(string(line)); pid != 0 || left == 0 {
			return fs.SkipAll
		}
		left--
		return nil
	})
	return pid
}
