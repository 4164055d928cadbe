// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/sys/unix"
)

// findCgroup is the directory of a cgroup named as JSON or /proc/PID/cgroup
// print it, or by its place under the cgroup v2 mount.
func findCgroup(name string) (string, error) {
	f, err := os.Open("/proc/self/mountinfo")
	if err != nil {
		return "", err
	}
	defer f.Close()
	mount, err := cgroup2Mount(f)
	if err != nil {
		return "", err
	}
	dir := cgroupDir(mount, name)
	var s unix.Statfs_t
	switch err := unix.Statfs(dir, &s); {
	case errors.Is(err, unix.ENOENT), errors.Is(err, unix.ENOTDIR):
		return "", fmt.Errorf("no such cgroup under %s", mount)
	case err != nil:
		return "", err
	case s.Type != unix.CGROUP2_SUPER_MAGIC:
		return "", fmt.Errorf("not in cgroup v2, which is at %s", mount)
	}
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return "", errors.New("a file, not a cgroup")
	}
	return dir, nil
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

// cgroup2Mount finds the cgroup v2 mount in /proc/self/mountinfo: at
// /sys/fs/cgroup, on hosts with v1 too at /sys/fs/cgroup/unified or elsewhere.
func cgroup2Mount(mountinfo io.Reader) (string, error) {
	text, err := io.ReadAll(mountinfo)
	if err != nil {
		return "", err
	}
	for line := range strings.Lines(string(text)) {
		mount, fs, ok := strings.Cut(line, " - ")
		fields := strings.Fields(mount)
		if ok && strings.HasPrefix(fs, "cgroup2 ") && len(fields) > 4 {
			return unescapeMount(fields[4]), nil
		}
	}
	return "", errors.New("cgroup v2 is not mounted")
}

// unescapeMount undoes what proc(5) says mountinfo escapes.
func unescapeMount(s string) string {
	return strings.NewReplacer(`\040`, " ", `\011`, "\t", `\012`, "\n", `\134`, `\`).Replace(s)
}
