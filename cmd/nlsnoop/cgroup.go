// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/cgroup2"
)

// findCgroup finds a cgroup named as JSON or /proc/PID/cgroup print it, or by its
// place under a mount: its path, and the directory where it is of cgroup v2 alone.
func findCgroup(name string, m cgroup2.Mounts) (dir, path string, err error) {
	if m == (cgroup2.Mounts{}) {
		return "", "", errors.New("no cgroups are mounted")
	}
	v2, v1 := cgroupPaths(name, m)
	dir2, err := cgroupDir(m.V2, v2, unix.CGROUP2_SUPER_MAGIC)
	_, err1 := cgroupDir(m.Pids, v1, unix.CGROUP_SUPER_MAGIC)
	switch {
	case err == nil && err1 == nil:
		return "", v2, nil
	case err == nil:
		return dir2, v2, nil
	case err1 == nil:
		return "", v1, nil
	case v2 == "" && m.Pids != "":
		return "", "", err1
	}
	return "", "", err
}

// cgroupPaths are the paths a name has in cgroup v2 and in v1 pids, "" where it
// is no name in that.
func cgroupPaths(name string, m cgroup2.Mounts) (v2, v1 string) {
	if fields := strings.SplitN(name, ":", 3); len(fields) == 3 && strings.HasPrefix(fields[2], "/") { // of /proc/PID/cgroup
		path := filepath.Clean(fields[2])
		switch {
		case fields[0] == "0" && fields[1] == "":
			return path, ""
		case strings.Contains(","+fields[1]+",", ",pids,"):
			return "", path
		}
		return "", ""
	}
	name = filepath.Clean(name)
	inV2, inV1 := m.V2 != "" && isBelow(name, m.V2), m.Pids != "" && isBelow(name, m.Pids)
	switch {
	case inV1 && (!inV2 || len(m.Pids) > len(m.V2)):
		return "", filepath.Join("/", name[len(m.Pids):])
	case inV2:
		return filepath.Join("/", name[len(m.V2):]), ""
	case strings.HasPrefix(name, "/sys/fs/cgroup/"):
		return "", ""
	}
	return filepath.Join("/", name), filepath.Join("/", name)
}

// cgroupDir is the directory of a path in the hierarchy at mount, of that type.
func cgroupDir(mount, path string, magic int64) (string, error) {
	if path == "" || mount == "" {
		return "", errors.New("not in cgroup v2, nor in the v1 hierarchy pids")
	}
	dir := filepath.Join(mount, path)
	var s unix.Statfs_t
	switch err := unix.Statfs(dir, &s); {
	case errors.Is(err, unix.ENOENT), errors.Is(err, unix.ENOTDIR):
		return "", fmt.Errorf("no such cgroup under %s", mount)
	case err != nil:
		return "", err
	case s.Type != magic:
		return "", fmt.Errorf("not in the cgroups that are at %s", mount)
	}
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return "", errors.New("a file, not a cgroup")
	}
	return dir, nil
}
