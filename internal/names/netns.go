// SPDX-License-Identifier: Apache-2.0

package names

import (
	"errors"
	"os"
	"path/filepath"
	"strconv"

	"golang.org/x/sys/unix"
)

// maxProcesses bounds the search for a member of a namespace.
const maxProcesses = 4096

var (
	errNoMember = errors.New("no process of the network namespace is left")
	errAnother  = errors.New("another network namespace has its inode number now")
)

// openNetNS opens the network namespace with this inode: through pid, a name of
// `ip netns`, or any process in it. 0: it is our own. It is not kept open, which
// would keep it alive.
func openNetNS(inode uint64, pid int) (fd int, err error) {
	if own, err := statInode("/proc/self/ns/net"); err == nil && own == inode {
		return 0, nil
	}
	if pid > 0 {
		if fd, ok := openInode("/proc/"+strconv.Itoa(pid)+"/ns/net", inode); ok {
			return fd, nil
		}
	}
	named, _ := filepath.Glob("/run/netns/*")
	for _, path := range named {
		if fd, ok := openInode(path, inode); ok {
			return fd, nil
		}
	}
	proc, err := os.Open("/proc")
	if err != nil {
		return 0, err
	}
	defer proc.Close()
	entries, err := proc.Readdirnames(maxProcesses)
	if err != nil {
		return 0, err
	}
	for _, e := range entries {
		if e[0] < '0' || e[0] > '9' {
			continue
		}
		if fd, ok := openInode("/proc/"+e+"/ns/net", inode); ok {
			return fd, nil
		}
	}
	return 0, errNoMember
}

// openInode opens path where it is this namespace.
func openInode(path string, inode uint64) (fd int, ok bool) {
	if n, err := statInode(path); err != nil || n != inode {
		return 0, false
	}
	fd, err := unix.Open(path, unix.O_RDONLY|unix.O_CLOEXEC, 0)
	if err != nil {
		return 0, false
	}
	var s unix.Stat_t
	if err := unix.Fstat(fd, &s); err != nil || s.Ino != inode {
		unix.Close(fd)
		return 0, false
	}
	return fd, true
}

func statInode(path string) (uint64, error) {
	var s unix.Stat_t
	if err := unix.Stat(path, &s); err != nil {
		return 0, err
	}
	return s.Ino, nil
}
