// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"encoding/binary"
	"fmt"
	"os"
	"strings"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/cgroup2"
)

// cgroupPaths gives paths of cgroup ids. An id is a kernfs file handle, so the
// kernel finds it without a walk.
type cgroupPaths struct {
	mount string // of cgroup v2; "" none
	known map[uint64]string
}

// fileIDKernfs is the type of a kernfs file handle (FILEID_KERNFS in
// linux/exportfs.h).
const fileIDKernfs = 0xfe

const maxCgroupPaths = 8192

func newCgroupPaths() cgroupPaths {
	return cgroupPaths{mount: cgroup2Mount(), known: make(map[uint64]string)}
}

// path is the cgroup's path below the mount, "" where it cannot be told.
func (c *cgroupPaths) path(id uint64) string {
	if path, ok := c.known[id]; ok {
		return path
	}
	if len(c.known) >= maxCgroupPaths {
		clear(c.known)
	}
	path := c.lookUp(id)
	c.known[id] = path
	return path
}

func (c *cgroupPaths) lookUp(id uint64) string {
	if c.mount == "" {
		return ""
	}
	mount, err := unix.Open(c.mount, unix.O_RDONLY|unix.O_DIRECTORY|unix.O_CLOEXEC, 0)
	if err != nil {
		return ""
	}
	defer unix.Close(mount)
	handle := unix.NewFileHandle(fileIDKernfs, binary.NativeEndian.AppendUint64(nil, id))
	fd, err := unix.OpenByHandleAt(mount, handle, unix.O_PATH|unix.O_CLOEXEC)
	if err != nil {
		return ""
	}
	defer unix.Close(fd)
	full, err := os.Readlink(fmt.Sprintf("/proc/self/fd/%d", fd))
	if err != nil {
		return ""
	}
	below, ok := strings.CutPrefix(full, strings.TrimSuffix(c.mount, "/"))
	if !ok {
		return ""
	}
	if below == "" {
		return "/"
	}
	return below
}

// cgroup2Mount is where cgroup v2 is mounted, "" where it is not.
func cgroup2Mount() string {
	f, err := os.Open("/proc/self/mountinfo")
	if err != nil {
		return ""
	}
	defer f.Close()
	mount, _ := cgroup2.Mount(f)
	return mount
}
