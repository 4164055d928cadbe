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

// findCgroup is the directory of a cgroup named as JSON or /proc/PID/cgroup
// print it, or by its place under the cgroup v2 mount; and the path JSON prints.
func findCgroup(name string) (dir, path string, err error) {
	f, err := os.Open("/proc/self/mountinfo")
	if err != nil {
		return "", "", err
	}
	defer f.Close()
	mount, err := cgroup2.Mount(f)
	if err != nil {
		return "", "", err
	}
	dir = cgroupDir(mount, name)
	var s unix.Statfs_t
	switch err := unix.Statfs(dir, &s); {
	case errors.Is(err, unix.ENOENT), errors.Is(err, unix.ENOTDIR):
		return "", "", fmt.Errorf("no such cgroup under %s", mount)
	case err != nil:
		return "", "", err
	case s.Type != unix.CGROUP2_SUPER_MAGIC:
		return "", "", fmt.Errorf("not in cgroup v2, which is at %s", mount)
	}
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return "", "", errors.New("a file, not a cgroup")
	}
	return dir, cgroupPath(mount, dir), nil
}

// cgroupPath is a cgroup's path below the mount, which is "/" itself.
func cgroupPath(mount, dir string) string {
	return filepath.Join("/", strings.TrimPrefix(dir, strings.TrimSuffix(mount, "/")))
}

// inCgroup says whether path is the cgroup or below it; "" is not known.
func inCgroup(path, cgroup string) bool {
	rest, ok := strings.CutPrefix(path, strings.TrimSuffix(cgroup, "/"))
	return ok && path != "" && (rest == "" || rest[0] == '/')
}

// cgroupDir is where name stands; mount is where cgroup v2 is.
func cgroupDir(mount, name string) string {
	name = strings.TrimPrefix(name, "0::") // a line of /proc/PID/cgroup
	name = filepath.Clean(name)
	if name == mount || strings.HasPrefix(name, mount+"/") || strings.HasPrefix(name, "/sys/fs/cgroup/") {
		return name
	}
	return filepath.Join(mount, name)
}
