// SPDX-License-Identifier: Apache-2.0

// Package cgroup2 finds where cgroup v2 is mounted.
package cgroup2

import (
	"errors"
	"io"
	"strings"
)

// Mount finds the cgroup v2 mount in /proc/self/mountinfo: at /sys/fs/cgroup,
// on hosts with v1 too at /sys/fs/cgroup/unified or elsewhere.
func Mount(mountinfo io.Reader) (string, error) {
	text, err := io.ReadAll(mountinfo)
	if err != nil {
		return "", err
	}
	for line := range strings.Lines(string(text)) {
		mount, fs, ok := strings.Cut(line, " - ")
		fields := strings.Fields(mount)
		if ok && strings.HasPrefix(fs, "cgroup2 ") && len(fields) > 4 {
			return unescape(fields[4]), nil
		}
	}
	return "", errors.New("cgroup v2 is not mounted")
}

// unescape undoes what proc(5) says mountinfo escapes.
func unescape(s string) string {
	return strings.NewReplacer(`\040`, " ", `\011`, "\t", `\012`, "\n", `\134`, `\`).Replace(s)
}
