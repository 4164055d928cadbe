// SPDX-License-Identifier: Apache-2.0

//go:build linux

package main

import (
	"fmt"
	"os"

	"golang.org/x/sys/unix"
)

// users are those that tests name.
const users = "root:x:0:0::/:/bin/sh\nnobody:x:65534:65534::/:/bin/sh\n"

// mounts makes the machine what a system is: the file systems and the one file
// that programs count on. No tracefs: the tracer brings its own.
func mounts() error {
	for _, m := range []struct{ kind, path string }{
		{"devtmpfs", "/dev"},
		{"proc", "/proc"},
		{"sysfs", "/sys"},
		{"tmpfs", "/tmp"},
		{"tmpfs", "/run"},
		{"cgroup2", "/sys/fs/cgroup"},
		{"bpf", "/sys/fs/bpf"},
		{"devpts", "/dev/pts"},
	} {
		if err := os.MkdirAll(m.path, 0o755); err != nil {
			return err
		}
		if err := unix.Mount(m.kind, m.path, m.kind, 0, ""); err != nil {
			return fmt.Errorf("mount %s on %s: %w", m.kind, m.path, err)
		}
	}
	if err := os.MkdirAll("/etc", 0o755); err != nil {
		return err
	}
	if err := os.WriteFile("/etc/passwd", []byte(users), 0o644); err != nil {
		return err
	}
	return os.Chmod("/tmp", 0o777|os.ModeSticky)
}
