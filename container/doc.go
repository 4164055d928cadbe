// SPDX-License-Identifier: Apache-2.0

// Package container tells which container a process is in by the path of its
// cgroup, and asks the runtime, or what that keeps in files, for its name.
//
// Known are Docker, containerd (by CRI, nerdctl and ctr), CRI-O and Podman, with
// cgroup v1 and v2, under systemd and not. Nothing that is read is trusted: sizes
// are bounded, and text is the reader's to escape.
package container
