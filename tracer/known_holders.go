// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"slices"
	"strconv"
	"time"

	"golang.org/x/sys/unix"
)

// holder is a process that has a socket open, and where.
type holder struct{ pid, fd int }

func (h holder) has(inode uint64) bool {
	return socketAt(unix.AT_FDCWD, procPath(h.pid, "fd/"+strconv.Itoa(h.fd))) == inode
}

// holders are the processes that have a socket open, each once, by its inode.
type holders map[uint64][]holder

// note notes which of the sockets a process has open; false: it may not look.
func (h holders) note(sockets map[uint64]*Socket, pid int) bool {
	err := eachFile(pid, func(fd int, inode uint64) (more bool) {
		by := h[inode]
		if sockets[inode] != nil && (len(by) == 0 || by[len(by)-1].pid != pid) {
			h[inode] = append(by, holder{pid, fd})
		}
		return true
	})
	return err == nil || ended(err)
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

// Has says whether the process still has the socket open at fd, by /proc.
func (p *Process) Has(s *Socket, fd int) bool {
	return s.Inode != 0 && holder{p.PID, fd}.has(s.Inode)
}
