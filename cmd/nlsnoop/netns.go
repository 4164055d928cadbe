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

	"github.com/nlsnoop/nlsnoop/container"
)

// netnsDir is where `ip netns` keeps names.
const netnsDir = "/run/netns"

// findNetNS is the inode of a network namespace: a path, a name of `ip netns`,
// pid:N, inode:N or container:ID; a container's name may be that of several.
func findNetNS(item string, host *container.Host) ([]uint64, error) {
	if name, ok := strings.CutPrefix(item, "container:"); ok {
		return netnsOf(name, host)
	}
	inode, err := findOneNetNS(item)
	return []uint64{inode}, err
}

// netnsOf is those of running containers.
func netnsOf(name string, host *container.Host) (inodes []uint64, err error) {
	found, _, err := pick(name, host.Running())
	if err == nil && len(found) == 0 {
		err = errors.New("no such container runs")
	}
	if err != nil {
		return nil, err
	}
	for _, r := range found {
		inode, err := netnsAt(fmt.Sprintf("/proc/%d/ns/net", r.PID))
		if err != nil {
			return nil, fmt.Errorf("of its process %d: %w", r.PID, err)
		}
		inodes = append(inodes, inode)
	}
	return inodes, nil
}

func findOneNetNS(item string) (uint64, error) {
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
		return 0, fmt.Errorf("no such name in %s; a path, pid:N, inode:N and container:ID are taken too", netnsDir)
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
