// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"sync/atomic"
	"unsafe"

	"golang.org/x/sys/unix"
)

// Operations and flags of linux/io_uring.h.
const (
	uringSendmsg = 9
	uringRecvmsg = 10
	uringSend    = 26
	uringRecv    = 27

	uringAsync     = 1 << 4 // IOSQE_ASYNC: by a worker
	uringGetEvents = 1 << 0 // IORING_ENTER_GETEVENTS
)

// struct io_sqring_offsets and io_cqring_offsets.
type uringOffsets struct {
	head, tail, mask, entries, fifth, sixth, seventh, eighth uint32 // sq: flags, dropped, array; cq: overflow, cqes, flags
	_                                                        uint64
}

// struct io_uring_params.
type uringParams struct {
	entries, completions, flags, cpu, idle, features, workers uint32
	_                                                         [3]uint32
	sq, cq                                                    uringOffsets
}

// struct io_uring_sqe.
type uringEntry struct {
	op, flags uint8
	_         uint16
	fd        int32
	_         uint64
	addr      uint64
	len       uint32
	msgFlags  uint32
	data      uint64
	_         [3]uint64
}

// struct io_uring_cqe.
type uringResult struct {
	data   uint64
	result int32
	flags  uint32
}

// uring does one operation at a time. Its memory is the kernel's as long as it
// is under way, so none of it may be on a stack.
type uring struct {
	fd      int
	params  uringParams
	sq, cq  []byte
	entries []byte
	buf     [16 << 10]byte
	iov     unix.Iovec
	hdr     unix.Msghdr
}

func newUring() (*uring, error) {
	u := &uring{}
	fd, _, errno := unix.Syscall(unix.SYS_IO_URING_SETUP, 4, uintptr(unsafe.Pointer(&u.params)), 0)
	if errno != 0 {
		return nil, errno
	}
	u.fd = int(fd)
	p := &u.params
	for _, m := range []struct {
		to     *[]byte
		offset int64
		size   uint32
	}{
		{&u.sq, 0, p.sq.seventh + 4*p.entries},
		{&u.cq, 0x8000000, p.cq.sixth + 16*p.completions},
		{&u.entries, 0x10000000, 64 * p.entries},
	} {
		var err error
		if *m.to, err = unix.Mmap(u.fd, m.offset, int(m.size), unix.PROT_READ|unix.PROT_WRITE, unix.MAP_SHARED|unix.MAP_POPULATE); err != nil {
			return nil, err
		}
	}
	return u, nil
}

func word(ring []byte, offset uint32) *uint32 { return (*uint32)(unsafe.Pointer(&ring[offset])) }

// submit begins an operation on the first n bytes of buf.
func (u *uring) submit(op, flags uint8, fd, n int) error {
	p := &u.params
	tail := atomic.LoadUint32(word(u.sq, p.sq.tail))
	at := tail & *word(u.sq, p.sq.mask)
	e := (*uringEntry)(unsafe.Pointer(&u.entries[64*at]))
	*e = uringEntry{op: op, flags: flags, fd: int32(fd), addr: uint64(uintptr(unsafe.Pointer(&u.buf))), len: uint32(n)}
	if op == uringSendmsg || op == uringRecvmsg {
		u.iov.Base = &u.buf[0]
		u.iov.SetLen(n)
		u.hdr = unix.Msghdr{Iov: &u.iov}
		u.hdr.SetIovlen(1)
		e.addr, e.len = uint64(uintptr(unsafe.Pointer(&u.hdr))), 1
	}
	*word(u.sq, p.sq.seventh+4*at) = at
	atomic.StoreUint32(word(u.sq, p.sq.tail), tail+1)
	return u.enter(1, 0, 0)
}

// wait is the result of the operation under way.
func (u *uring) wait() (int, error) {
	p := &u.params
	head := atomic.LoadUint32(word(u.cq, p.cq.head))
	for atomic.LoadUint32(word(u.cq, p.cq.tail)) == head {
		if err := u.enter(0, 1, uringGetEvents); err != nil && err != unix.EINTR {
			return 0, err
		}
	}
	r := (*uringResult)(unsafe.Pointer(&u.cq[p.cq.sixth+16*(head&*word(u.cq, p.cq.mask))]))
	result := int(r.result)
	atomic.StoreUint32(word(u.cq, p.cq.head), head+1)
	return result, nil
}

func (u *uring) enter(submit, complete, flags uintptr) error {
	_, _, errno := unix.Syscall6(unix.SYS_IO_URING_ENTER, uintptr(u.fd), submit, complete, flags, 0, 0)
	if errno != 0 {
		return errno
	}
	return nil
}
