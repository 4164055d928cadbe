// SPDX-License-Identifier: Apache-2.0

package cgroup2

import (
	"strings"
	"testing"
)

func TestMounts(t *testing.T) {
	for text, want := range map[string]Mounts{
		"30 23 0:26 / /sys/fs/cgroup rw,nosuid shared:4 - cgroup2 cgroup2 rw,nsdelegate\n": {V2: "/sys/fs/cgroup"},
		"31 23 0:28 / /sys/fs/cgroup rw - tmpfs tmpfs rw,mode=755\n" +
			"32 31 0:29 / /sys/fs/cgroup/cpu,cpuacct rw - cgroup cgroup rw,cpu,cpuacct\n" +
			"39 31 0:36 / /sys/fs/cgroup/pids rw - cgroup cgroup rw,pids\n" +
			"41 31 0:38 / /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw\n": {V2: "/sys/fs/cgroup/unified", Pids: "/sys/fs/cgroup/pids"},
		"39 31 0:36 / /mnt/a\\040b rw - cgroup none rw,devices,pids\n":    {Pids: "/mnt/a b"},
		"39 31 0:36 / /mnt rw - ext4 pids rw,pids\nnonsense\n39 - cgroup": {},
	} {
		if got := mounts(text); got != want {
			t.Errorf("%s: %+v, want %+v", text, got, want)
		}
		if at, err := Mount(strings.NewReader(text)); at != want.V2 || (err == nil) != (at != "") {
			t.Errorf("%s: %q, %v", text, at, err)
		}
	}
}

func TestMixed(t *testing.T) {
	for text, want := range map[string]bool{
		"0::/init.scope\n": false,
		"12:pids:/user.slice\n1:name=systemd:/\n0::/user.slice\n": true,
		"8:cpu,pids:/\n0::/\n":           true,
		"1:name=pids:/\n0::/a:pids:/b\n": false,
		"":                               false,
	} {
		if got := mixed(text); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}
