// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"os"

	"golang.org/x/sys/unix"
)

// Holds says whether the process still has the socket open, by /proc: false
// where it ended or has it no more, true where that cannot be looked at.
func (t *Tracer) Holds(p *Process, s *Socket) bool { return t.InPIDNamespace() || p.holds(s) }

func (p *Process) holds(s *Socket) bool {
	fds, err := unix.Open(procPath(p.PID, "fd"), unix.O_RDONLY|unix.O_DIRECTORY|unix.O_CLOEXEC, 0)
	if err != nil {
		return err != unix.ENOENT && err != unix.ESRCH
	}
	dir := os.NewFile(uintptr(fds), "fd")
	defer dir.Close()
	for {
		names, err := dir.Readdirnames(filesAtOnce)
		for _, name := range names {
			if socketAt(fds, name) == s.Inode {
				return true
			}
		}
		if err != nil {
			return false
		}
	}
}
