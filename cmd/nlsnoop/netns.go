// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/sys/unix"
)

// netnsDir is where `ip netns` keeps names.
const netnsDir = "/run/netns"

// findNetNS is the inode of a network namespace: a path, a name of `ip netns`,
// pid:N or inode:N.
func findNetNS(item string) (uint64, error) {
	kind, rest, ok := strings.Cut(item, ":")
	switch {
	case ok && kind == "inode":
		n, err := strconv.ParseUint(rest, 10, 32) // proc_inum is an unsigned int
		if err != nil || n == 0 {
			return 0, errors.New("not an inode number")
		}
		return n, nil
	case ok && kind == "pid":
		pid, err := strconv.Atoi(rest)
		if err != nil || pid <= 0 {
			return 0, errors.New("not a process id")
		}
		inode, err := netnsAt(fmt.Sprintf("/proc/%d/ns/net", pid))
		if errors.Is(err, os.ErrNotExist) {
			return 0, errors.New("no such process")
		}
		return inode, err
	case strings.Contains(item, "/"):
		inode, err := netnsAt(item)
		if errors.Is(err, os.ErrNotExist) {
			return 0, errors.New("no such file")
		}
		return inode, err
	}
	inode, err := netnsAt(filepath.Join(netnsDir, item))
	if errors.Is(err, os.ErrNotExist) {
		return 0, fmt.Errorf("no such name in %s; a path, pid:N and inode:N are taken too", netnsDir)
	}
	return inode, err
}

// netnsAt is the inode of the network namespace at path.
func netnsAt(path string) (uint64, error) {
	fd, err := unix.Open(path, unix.O_RDONLY|unix.O_CLOEXEC|unix.O_NONBLOCK, 0)
	if err != nil {
		return 0, err
	}
	defer unix.Close(fd)
	kind, err := unix.IoctlRetInt(fd, unix.NS_GET_NSTYPE)
	if err != nil || kind != unix.CLONE_NEWNET {
		return 0, errors.New("not a network namespace")
	}
	var s unix.Stat_t
	if err := unix.Fstat(fd, &s); err != nil {
		return 0, err
	}
	return s.Ino, nil
}
