// SPDX-License-Identifier: Apache-2.0

//go:build linux

package testnet

import (
	"errors"
	"fmt"
	"os"
	"syscall"
	"testing"

	"github.com/nlsnoop/nlsnoop/internal/testnet/nlmsg"
	"golang.org/x/sys/unix"
)

// Conn is a raw, blocking netlink socket. A receive gives up after a minute
// with EAGAIN, so that no test hangs.
type Conn struct {
	fd  int
	buf []byte
}

// Dial opens a socket of this protocol in the namespace; it closes with the
// test.
func (n *NS) Dial(t testing.TB, protocol int) *Conn {
	t.Helper()
	c, err := n.Open(protocol)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	return c
}

// Open is Dial for programs that are no tests; the caller closes it.
func (n *NS) Open(protocol int) (c *Conn, err error) {
	n.Do(func() { c, err = OpenHere(protocol) })
	return c, err
}

// OpenHere opens a socket in the namespace of the calling thread. The socket
// is not bound: the kernel gives it a port id at the first send.
func OpenHere(protocol int) (*Conn, error) {
	fd, err := unix.Socket(unix.AF_NETLINK, unix.SOCK_RAW|unix.SOCK_CLOEXEC, protocol)
	if err != nil {
		return nil, fmt.Errorf("netlink socket: %w", err)
	}
	tv := unix.Timeval{Sec: 60}
	if err := unix.SetsockoptTimeval(fd, unix.SOL_SOCKET, unix.SO_RCVTIMEO, &tv); err != nil {
		unix.Close(fd)
		return nil, fmt.Errorf("SO_RCVTIMEO: %w", err)
	}
	return &Conn{fd: fd, buf: make([]byte, 64<<10)}, nil
}

// Close closes the socket; once is enough, more is harmless.
func (c *Conn) Close() error {
	if c.fd < 0 {
		return nil
	}
	fd := c.fd
	c.fd = -1
	return unix.Close(fd)
}

// FD is the file descriptor, for what Conn has no method for.
func (c *Conn) FD() int { return c.fd }

// Inode is the socket's, as in /proc/PID/fd.
func (c *Conn) Inode() (uint64, error) {
	var st unix.Stat_t
	if err := unix.Fstat(c.fd, &st); err != nil {
		return 0, fmt.Errorf("fstat: %w", err)
	}
	return st.Ino, nil
}

// PortID is nl_pid of the bound socket; 0 before the first send.
func (c *Conn) PortID() (uint32, error) {
	sa, err := unix.Getsockname(c.fd)
	if err != nil {
		return 0, fmt.Errorf("getsockname: %w", err)
	}
	nl, ok := sa.(*unix.SockaddrNetlink)
	if !ok {
		return 0, fmt.Errorf("getsockname: %T", sa)
	}
	return nl.Pid, nil
}

// SetOption sets an option of SOL_NETLINK: unix.NETLINK_EXT_ACK, 1.
func (c *Conn) SetOption(option, value int) error {
	return unix.SetsockoptInt(c.fd, unix.SOL_NETLINK, option, value)
}

// Send sends bytes to the kernel with sendto(2), as they are.
func (c *Conn) Send(b []byte) error {
	return unix.Sendto(c.fd, b, 0, &unix.SockaddrNetlink{Family: unix.AF_NETLINK})
}

// SendSegments sends bytes to the kernel with one sendmsg(2) whose iovec has a
// segment for each.
func (c *Conn) SendSegments(segments ...[]byte) error {
	_, err := unix.SendmsgBuffers(c.fd, segments, nil, &unix.SockaddrNetlink{Family: unix.AF_NETLINK}, 0)
	return err
}

// Recv reads a datagram with recvfrom(2). The slice is valid until the next
// call.
func (c *Conn) Recv() ([]byte, error) { return c.RecvFlags(0) }

// RecvFlags is Recv with flags: unix.MSG_PEEK|unix.MSG_TRUNC. What is longer
// than 64 KiB is cut.
func (c *Conn) RecvFlags(flags int) ([]byte, error) {
	for {
		n, _, err := unix.Recvfrom(c.fd, c.buf, flags)
		if errors.Is(err, unix.EINTR) {
			continue
		}
		if err != nil {
			return nil, err
		}
		return c.buf[:min(n, len(c.buf))], nil
	}
}

// Request sends a message and reads until its ack or NLMSG_DONE; errno 0 is
// success. The message must ask for an answer that ends so.
func (c *Conn) Request(m *nlmsg.Message) (syscall.Errno, error) {
	if err := c.Send(m.Bytes()); err != nil {
		return 0, fmt.Errorf("send: %w", err)
	}
	for {
		b, err := c.Recv()
		if err != nil {
			return 0, fmt.Errorf("receive: %w", err)
		}
		rs, err := nlmsg.Parse(b)
		if err != nil {
			return 0, err
		}
		for i := range rs {
			if errno, ok := rs[i].Errno(); ok {
				return errno, nil
			}
		}
	}
}

// Take is the socket of a file descriptor that was opened elsewhere, as a
// program inherits it.
func Take(fd int) *Conn { return &Conn{fd: fd, buf: make([]byte, 64<<10)} }

// File is a copy of the socket, for a program to inherit.
func (c *Conn) File() (*os.File, error) {
	fd, err := unix.FcntlInt(uintptr(c.fd), unix.F_DUPFD_CLOEXEC, 0)
	if err != nil {
		return nil, fmt.Errorf("dup: %w", err)
	}
	return os.NewFile(uintptr(fd), "netlink"), nil
}
