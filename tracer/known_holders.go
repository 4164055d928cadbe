// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"os"
	"slices"
	"strconv"
	"time"

	"golang.org/x/sys/unix"
)

// filesAtOnce bounds how many names of a directory are read at once.
const filesAtOnce = 1024

// holder is a process that has a socket open, and where.
type holder struct{ pid, fd int }

func (h holder) has(inode uint64) bool {
	return socketAt(unix.AT_FDCWD, procPath(h.pid, "fd/"+strconv.Itoa(h.fd))) == inode
}

// holders are the processes that have a socket open, each once, by its inode.
type holders map[uint64][]holder

// note notes which of the sockets a process has open; false: it may not look.
func (h holders) note(sockets map[uint64]*Socket, pid int) bool {
	fds, err := unix.Open(procPath(pid, "fd"), unix.O_RDONLY|unix.O_DIRECTORY|unix.O_CLOEXEC, 0)
	if err != nil {
		return err == unix.ENOENT || err == unix.ESRCH // it has ended
	}
	dir := os.NewFile(uintptr(fds), "fd")
	defer dir.Close()
	for {
		names, err := dir.Readdirnames(filesAtOnce)
		for _, name := range names {
			inode := socketAt(fds, name)
			if sockets[inode] == nil {
				continue
			}
			if by := h[inode]; len(by) > 0 && by[len(by)-1].pid == pid {
				continue
			}
			if fd, err := strconv.Atoi(name); err == nil {
				h[inode] = append(h[inode], holder{pid, fd})
			}
		}
		if err != nil {
			return true
		}
	}
}

// Between fork(2) and execve(2) a child has every file of its parent: settle
// looks at such children several times, so that they get there.
const (
	settleTries = 20
	settleStep  = 10 * time.Millisecond
	youngFor    = 5 * time.Second
	forked      = 0x00000040 // PF_FORKNOEXEC (linux/sched.h)
)

// settle takes out those that have a socket no more, of sockets that several
// had; and waits for those who may be about to.
func (h holders) settle(stop func() bool) {
	for range settleTries {
		wait := false
		for inode, by := range h {
			if len(by) < 2 {
				continue
			}
			by = slices.DeleteFunc(by, func(o holder) bool { return !o.has(inode) })
			h[inode] = by
			wait = wait || len(by) > 1 && slices.ContainsFunc(by, holder.young)
		}
		if !wait || stop() {
			return
		}
		time.Sleep(settleStep)
	}
}

// young says whether it was forked not long ago, and has not called execve
// since.
func (h holder) young() bool {
	s, ok := readStat(h.pid)
	return ok && s.flags&forked != 0 && time.Since(booted(s.started)) < youngFor
}

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

// Has says whether the process still has the socket open at fd, by /proc.
func (p *Process) Has(s *Socket, fd int) bool {
	return s.Inode != 0 && holder{p.PID, fd}.has(s.Inode)
}

func procPath(pid int, name string) string { return "/proc/" + strconv.Itoa(pid) + "/" + name }
