// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"os"
	"strconv"

	"golang.org/x/sys/unix"
)

// Holds says whether the process still has the socket open, by /proc: false
// where it ended or has it no more, true where that cannot be looked at.
func (t *Tracer) Holds(p *Process, s *Socket) bool { return t.InPIDNamespace() || p.holds(s) }

func (p *Process) holds(s *Socket) bool {
	found := false
	err := eachFile(p.PID, func(_ int, inode uint64) (more bool) {
		found = inode == s.Inode
		return !found
	})
	return found || err != nil && !ended(err)
}

// filesAtOnce bounds how many names of a directory are read at once.
const filesAtOnce = 1024

// eachFile calls see with each file that a process has open, and the inode of
// the socket it is (0: none), until it wants no more. The error is of looking.
func eachFile(pid int, see func(fd int, inode uint64) (more bool)) error {
	fds, err := unix.Open(procPath(pid, "fd"), unix.O_RDONLY|unix.O_DIRECTORY|unix.O_CLOEXEC, 0)
	if err != nil {
		return err
	}
	dir := os.NewFile(uintptr(fds), "fd")
	defer dir.Close()
	for {
		names, err := dir.Readdirnames(filesAtOnce)
		for _, name := range names {
			if fd, err := strconv.Atoi(name); err == nil && !see(fd, socketAt(fds, name)) {
				return nil
			}
		}
		if err != nil {
			return nil // the end, or the process's
		}
	}
}

// ended says whether a process could not be looked at because it has ended.
func ended(err error) bool { return err == unix.ENOENT || err == unix.ESRCH }

// socketAt is the inode of the socket that a link of /proc/PID/fd leads to; 0:
// it is something else.
func socketAt(dir int, name string) uint64 {
	const prefix = "socket:["
	var buf [32]byte
	n, err := unix.Readlinkat(dir, name, buf[:])
	if err != nil || n <= len(prefix) || string(buf[:len(prefix)]) != prefix {
		return 0
	}
	inode, err := strconv.ParseUint(string(buf[len(prefix):n-1]), 10, 64)
	if err != nil {
		return 0
	}
	return inode
}

func procPath(pid int, name string) string { return "/proc/" + strconv.Itoa(pid) + "/" + name }
