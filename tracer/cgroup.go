// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"os"
	"strings"
	"unsafe"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/bpf"
)

// fileIDKernfs is the type of a kernfs file handle (FILEID_KERNFS in
// linux/exportfs.h).
const fileIDKernfs = 0xfe

// cgroupPath is the path below the mount of a hierarchy of the cgroup with this
// id, "" where it cannot be told. An id is a kernfs file handle, so the kernel
// finds it without a walk.
func cgroupPath(mount string, id uint64) string {
	if mount == "" || id == 0 {
		return ""
	}
	dir, err := unix.Open(mount, unix.O_RDONLY|unix.O_DIRECTORY|unix.O_CLOEXEC, 0)
	if err != nil {
		return ""
	}
	defer unix.Close(dir)
	handle := unix.NewFileHandle(fileIDKernfs, binary.NativeEndian.AppendUint64(nil, id))
	fd, err := unix.OpenByHandleAt(dir, handle, unix.O_PATH|unix.O_CLOEXEC)
	if err != nil {
		return ""
	}
	defer unix.Close(fd)
	full, err := os.Readlink(fmt.Sprintf("/proc/self/fd/%d", fd))
	if err != nil {
		return ""
	}
	below, ok := strings.CutPrefix(full, strings.TrimSuffix(mount, "/"))
	switch {
	case !ok, strings.HasSuffix(below, " (deleted)"):
		return ""
	case below == "":
		return "/"
	}
	return below
}

const (
	cgroupNamesSize = int(unsafe.Sizeof(bpf.CgroupNames{}))
	cgroupNameSize  = cgroupNamesSize / len(bpf.CgroupNames{}.Names)
)

// namedPath puts a path together from names, the last first, as the kernel side
// copies them; "" where they are not all of it.
func namedPath(names []byte) string {
	var parts []string
	for ; len(names) >= cgroupNameSize; names = names[cgroupNameSize:] {
		name := names[:cgroupNameSize]
		end := bytes.IndexByte(name, 0)
		switch {
		case end < 0 || end == cgroupNameSize-1:
			return "" // perhaps cut
		case end > 0:
			parts = append(parts, string(name[:end]))
			continue
		}
		var path strings.Builder
		for i := len(parts) - 1; i >= 0; i-- {
			path.WriteByte('/')
			path.WriteString(parts[i])
		}
		return max(path.String(), "/")
	}
	return ""
}
