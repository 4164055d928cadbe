// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"

	"golang.org/x/sys/unix"
)

// pids are the processes of --pid, held so that none is mistaken for another
// that got its number.
type pids struct {
	fds   []unix.PollFd
	of    []int         // of each its number
	ended chan struct{} // closed when all have ended
}

// holdPIDs opens them; every one must be there.
func holdPIDs(numbers []int) (*pids, error) {
	p := &pids{ended: make(chan struct{})}
	for _, n := range numbers {
		fd, err := unix.PidfdOpen(n, 0)
		switch {
		case errors.Is(err, unix.ESRCH):
			p.close()
			return nil, usagef("--pid %d: no such process", n)
		case errors.Is(err, unix.EINVAL), errors.Is(err, unix.ENOENT):
			p.close()
			return nil, usagef("--pid %d: a thread, not a process", n)
		case err != nil:
			p.close()
			return nil, usagef("--pid %d: %v", n, err)
		}
		p.fds, p.of = append(p.fds, unix.PollFd{Fd: int32(fd), Events: unix.POLLIN}), append(p.of, n)
	}
	return p, nil
}

// watch calls gone for each that has ended, also before this, and ended once all
// have.
func (p *pids) watch(gone func(pid int), ended func()) {
	for len(p.fds) > 0 {
		if _, err := unix.Poll(p.fds, -1); err != nil && !errors.Is(err, unix.EINTR) {
			return
		}
		left, of := p.fds[:0], p.of[:0]
		for i, fd := range p.fds {
			if fd.Revents != 0 {
				unix.Close(int(fd.Fd))
				gone(p.of[i])
			} else {
				left, of = append(left, fd), append(of, p.of[i])
			}
		}
		p.fds, p.of = left, of
	}
	close(p.ended)
	ended()
}

func (p *pids) close() {
	for _, fd := range p.fds {
		unix.Close(int(fd.Fd))
	}
}

// allEnded says whether watch has seen the last one end.
func (p *pids) allEnded() bool {
	select {
	case <-p.ended:
		return true
	default:
		return false
	}
}
