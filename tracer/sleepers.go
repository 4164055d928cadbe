// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"bytes"
	"os"
	"strconv"
	"strings"

	"golang.org/x/sys/unix"
)

// The system calls a reader sleeps in: those of sockets alone, and all.
var (
	receiveNumbers = []int{unix.SYS_RECVFROM, unix.SYS_RECVMSG, unix.SYS_RECVMMSG}
	readNumbers    = append([]int{unix.SYS_READ, unix.SYS_READV}, receiveNumbers...)
)

// sleeper is a thread inside a receive, and the descriptor it reads.
type sleeper struct{ tid, fd int }

// onNetlink says whether the descriptor is a netlink socket.
func (s sleeper) onNetlink() bool {
	dir := "/proc/" + strconv.Itoa(s.tid)
	name, err := os.Readlink(dir + "/fd/" + strconv.Itoa(s.fd))
	inode, ok := strings.CutPrefix(name, "socket:[")
	if err != nil || !ok {
		return false
	}
	table, err := os.ReadFile(dir + "/net/netlink")
	if err != nil {
		return false
	}
	for line := range strings.Lines(string(table)) {
		fields := strings.Fields(line)
		if len(fields) > 9 && fields[9] == strings.TrimSuffix(inode, "]") {
			return true
		}
	}
	return false
}

// asleepIn lists the threads that are inside one of these system calls, from
// /proc/PID/task/TID/syscall. Processes that end meanwhile are left out.
func asleepIn(numbers []int) ([]sleeper, error) {
	wanted := make([][]byte, len(numbers))
	for i, n := range numbers {
		wanted[i] = append(strconv.AppendInt(nil, int64(n), 10), ' ')
	}
	processes, err := os.Open("/proc")
	if err != nil {
		return nil, err
	}
	defer processes.Close()
	names, err := processes.Readdirnames(-1)
	if err != nil {
		return nil, err
	}
	var threads []sleeper
	var buf [32]byte
	for _, pid := range names {
		if pid[0] < '0' || pid[0] > '9' {
			continue
		}
		for _, tid := range listDir("/proc/" + pid + "/task") {
			head := readHead("/proc/"+pid+"/task/"+tid+"/syscall", buf[:])
			for _, w := range wanted {
				arg, ok := bytes.CutPrefix(head, w)
				if !ok {
					continue
				}
				fd, _, _ := strings.Cut(string(arg), " ")
				n, err := strconv.ParseInt(fd, 0, 64)
				id, err2 := strconv.Atoi(tid)
				if err == nil && err2 == nil {
					threads = append(threads, sleeper{tid: id, fd: int(n)})
				}
			}
		}
	}
	return threads, nil
}

func listDir(path string) []string {
	f, err := os.Open(path)
	if err != nil {
		return nil
	}
	defer f.Close()
	names, _ := f.Readdirnames(-1)
	return names
}

// readHead reads the start of a small file of /proc without an allocation a
// file; nil where it cannot be read.
func readHead(path string, buf []byte) []byte {
	fd, err := unix.Open(path, unix.O_RDONLY|unix.O_CLOEXEC, 0)
	if err != nil {
		return nil
	}
	defer unix.Close(fd)
	n, err := unix.Read(fd, buf)
	if err != nil {
		return nil
	}
	return buf[:n]
}
