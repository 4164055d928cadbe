// SPDX-License-Identifier: Apache-2.0

package vm

import (
	"fmt"
	"io"
	"path"
	"strings"

	"golang.org/x/sys/unix"
)

// archive writes a cpio archive of the form "newc", as the kernel unpacks it
// into its first root (Documentation/driver-api/early-userspace). Directories
// above a file are made as needed. The first error stays.
type archive struct {
	w    io.Writer
	n    int64 // bytes written
	ino  int
	made map[string]bool
	err  error
}

func newArchive(w io.Writer) *archive {
	return &archive{w: w, made: map[string]bool{".": true, "/": true}}
}

func (a *archive) file(name string, perm uint32, data []byte) {
	a.entry(name, unix.S_IFREG|perm, 0, 0, data)
}

func (a *archive) symlink(name, target string) {
	a.entry(name, unix.S_IFLNK|0o777, 0, 0, []byte(target))
}

func (a *archive) charDevice(name string, major, minor uint32) {
	a.entry(name, unix.S_IFCHR|0o600, major, minor, nil)
}

func (a *archive) dir(name string) {
	name = path.Clean(name)
	if !a.made[name] {
		a.made[name] = true
		a.entry(name, unix.S_IFDIR|0o755, 0, 0, nil)
	}
}

// close writes the trailer.
func (a *archive) close() error {
	a.record("TRAILER!!!", 0, 0, 0, nil)
	return a.err
}

// entry writes a file of any kind; a name that is there already is left alone.
func (a *archive) entry(name string, mode, major, minor uint32, data []byte) {
	name = path.Clean(name)
	if mode&unix.S_IFMT != unix.S_IFDIR {
		if a.made[name] {
			return
		}
		a.made[name] = true
	}
	a.dir(path.Dir(name))
	a.record(strings.TrimPrefix(name, "/"), mode, major, minor, data)
}

func (a *archive) record(name string, mode, major, minor uint32, data []byte) {
	a.ino++
	const links, uid, gid, mtime, check = 1, 0, 0, 0, 0
	a.write(fmt.Appendf(nil, "070701%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%08x%s\x00", a.ino, mode, uid, gid,
		links, mtime, len(data), 0, 0, major, minor, len(name)+1, check, name))
	a.pad()
	a.write(data)
	a.pad()
}

// pad fills up to a multiple of four.
func (a *archive) pad() { a.write(make([]byte, -a.n&3)) }

func (a *archive) write(b []byte) {
	if a.err != nil {
		return
	}
	n, err := a.w.Write(b)
	a.n += int64(n)
	a.err = err
}
