// SPDX-License-Identifier: Apache-2.0

// Package cgroup2 finds where cgroups are: v2 and, on hosts that have both, the
// v1 hierarchy pids.
package cgroup2

import (
	"errors"
	"io"
	"os"
	"slices"
	"strings"
)

// Mount finds the cgroup v2 mount in /proc/self/mountinfo: at /sys/fs/cgroup,
// on hosts with v1 too at /sys/fs/cgroup/unified or elsewhere.
func Mount(mountinfo io.Reader) (string, error) {
	text, err := io.ReadAll(mountinfo)
	if err != nil {
		return "", err
	}
	if mount := mounts(string(text)).V2; mount != "" {
		return mount, nil
	}
	return "", errors.New("cgroup v2 is not mounted")
}

// Mounts are the directories at which hierarchies are mounted; "" is not.
type Mounts struct{ V2, Pids string }

// Find is the Mounts that this process sees.
func Find() Mounts {
	text, err := os.ReadFile("/proc/self/mountinfo")
	if err != nil {
		return Mounts{}
	}
	return mounts(string(text))
}

func mounts(mountinfo string) (m Mounts) {
	for line := range strings.Lines(mountinfo) {
		mount, rest, ok := strings.Cut(line, " - ")
		fields, fs := strings.Fields(mount), strings.Fields(rest)
		if !ok || len(fields) < 5 || len(fs) < 3 {
			continue
		}
		switch at := unescape(fields[4]); {
		case fs[0] == "cgroup2" && m.V2 == "":
			m.V2 = at
		case fs[0] == "cgroup" && m.Pids == "" && slices.Contains(strings.Split(fs[2], ","), "pids"):
			m.Pids = at
		}
	}
	return m
}

// Mixed says whether this host has the v1 hierarchy pids, mounted or not.
func Mixed() bool {
	text, err := os.ReadFile("/proc/self/cgroup")
	return err == nil && mixed(string(text))
}

func mixed(procCgroup string) bool {
	for line := range strings.Lines(procCgroup) { // "8:pids:/"
		if fields := strings.SplitN(line, ":", 3); len(fields) == 3 && slices.Contains(strings.Split(fields[1], ","), "pids") {
			return true
		}
	}
	return false
}

// unescape undoes what proc(5) says mountinfo escapes.
func unescape(s string) string {
	return strings.NewReplacer(`\040`, " ", `\011`, "\t", `\012`, "\n", `\134`, `\`).Replace(s)
}
