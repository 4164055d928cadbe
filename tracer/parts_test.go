// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"fmt"
	"net/netip"
	"os"
	"os/exec"
	"strings"
	"sync"
	"syscall"
	"unsafe"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
	"github.com/nlsnoop/nlsnoop/internal/testnet/nlmsg"
)

// What actors do. Each opens its sockets in the namespace it was started in.

func (a *actor) open(protocol int) *testnet.Conn {
	c, err := testnet.OpenHere(protocol)
	a.must(err)
	return c
}

// badRoute asks for a route over a gateway nobody can reach: ENETUNREACH, with
// the words "Nexthop has invalid gateway".
func badRoute(seq uint32) *nlmsg.Message {
	return nlmsg.New(unix.RTM_NEWROUTE, unix.NLM_F_REQUEST|unix.NLM_F_ACK|unix.NLM_F_CREATE).SetSeq(seq).
		RtMsg(unix.RtMsg{Family: unix.AF_INET, Dst_len: 24, Table: unix.RT_TABLE_MAIN, Protocol: unix.RTPROT_BOOT,
			Type: unix.RTN_UNICAST}).
		IP(unix.RTA_DST, netip.MustParseAddr("192.0.2.0")).
		IP(unix.RTA_GATEWAY, netip.MustParseAddr("198.51.100.1"))
}

// noRoute asks to delete a route that is not there: ESRCH.
func noRoute(seq uint32) *nlmsg.Message {
	return nlmsg.New(unix.RTM_DELROUTE, unix.NLM_F_REQUEST|unix.NLM_F_ACK).SetSeq(seq).
		RtMsg(unix.RtMsg{Family: unix.AF_INET, Dst_len: 24, Table: unix.RT_TABLE_MAIN}).
		IP(unix.RTA_DST, netip.MustParseAddr("192.0.2.0"))
}

// padded is a request made longer by an attribute nobody knows.
func padded(seq uint32, bytes int) []byte {
	pad := make([]byte, bytes)
	for i := range pad {
		pad[i] = byte(i * 7)
	}
	return noRoute(seq).Attr(0x3ff0, pad).Bytes()
}

// split cuts b into n pieces of nearly the same length.
func split(b []byte, n int) [][]byte {
	var pieces [][]byte
	for i := range n {
		pieces = append(pieces, b[i*len(b)/n:(i+1)*len(b)/n])
	}
	return pieces
}

func iovecs(pieces [][]byte) []unix.Iovec {
	iov := make([]unix.Iovec, len(pieces))
	for i, p := range pieces {
		if len(p) > 0 {
			iov[i].Base = &p[0]
		}
		iov[i].SetLen(len(p))
	}
	return iov
}

// mmsghdr is struct mmsghdr of sendmmsg(2).
type mmsghdr struct {
	hdr unix.Msghdr
	len uint32
	_   [4]byte
}

func mmsg(groups ...[][]byte) []mmsghdr {
	all := make([]mmsghdr, len(groups))
	for i, g := range groups {
		iov := iovecs(g)
		all[i].hdr.Iov = &iov[0]
		all[i].hdr.SetIovlen(len(iov))
	}
	return all
}

func result(r uintptr, errno syscall.Errno) int {
	if errno != 0 {
		return -int(errno)
	}
	return int(r)
}

// actShapes sends in every shape a system call allows, and reads each answer.
func actShapes(a *actor) {
	c := a.open(unix.NETLINK_ROUTE)
	fd := uintptr(c.FD())
	a.must(unix.SetsockoptInt(c.FD(), unix.SOL_SOCKET, unix.SO_SNDBUFFORCE, 4<<20))
	a.must(unix.SetsockoptInt(c.FD(), unix.SOL_SOCKET, unix.SO_RCVBUFFORCE, 4<<20))
	seq := uint32(0)
	read := func() {
		b, err := c.Recv()
		a.must(err)
		a.log("receive", len(b), b)
	}
	for _, size := range []int{0, 100, 4000, 30000, 60000} {
		seq++
		b := padded(seq, size)
		a.must(c.Send(b))
		a.log("send", len(b), b)
		read()
	}
	for _, segments := range []int{1, 2, 3, 64, 100} {
		seq++
		b := padded(seq, 8000)
		a.must(c.SendSegments(split(b, segments)...))
		a.log("send", len(b), b)
		buf := make([]byte, 1<<16)
		pieces := split(buf[:9000:9000], segments)
		n, _, _, _, err := unix.RecvmsgBuffers(c.FD(), pieces, nil, 0)
		a.must(err)
		a.log("receive", n, buf[:n])
	}
	one, two, three := padded(seq+1, 10), padded(seq+2, 200), padded(seq+3, 3000)
	out := mmsg([][]byte{one}, split(two, 2), split(three, 5))
	r, _, errno := unix.Syscall6(unix.SYS_SENDMMSG, fd, uintptr(unsafe.Pointer(&out[0])), uintptr(len(out)), 0, 0, 0)
	if errno != 0 || r != 3 {
		a.must(fmt.Errorf("sendmmsg: %d, %w", r, errno))
	}
	for _, b := range [][]byte{one, two, three} {
		a.log("send", len(b), b)
	}
	buf := make([]byte, 3*8192)
	pieces := split(buf, 3)
	in := mmsg(pieces[:1], split(pieces[1], 2), split(pieces[2], 7))
	r, _, errno = unix.Syscall6(unix.SYS_RECVMMSG, fd, uintptr(unsafe.Pointer(&in[0])), uintptr(len(in)), unix.MSG_WAITFORONE, 0, 0)
	if errno != 0 || r != 3 {
		a.must(fmt.Errorf("recvmmsg: %d, %w", r, errno))
	}
	for i := range 3 {
		a.log("receive", int(in[i].len), pieces[i][:in[i].len])
	}
}

// actSilent sends a request that fails, never asks for extended acks and never
// reads the answer.
func actSilent(a *actor) {
	c := a.open(unix.NETLINK_ROUTE)
	b := badRoute(1).Bytes()
	a.must(c.Send(b))
	a.log("send", len(b), b)
}

// actStale leaves an error unread, sends what has no answer, and then asks for
// what no socket of the kind gives.
func actStale(a *actor) {
	c := a.open(unix.NETLINK_ROUTE)
	a.must(c.Send(noRoute(1).SetFlags(unix.NLM_F_REQUEST).Bytes()))
	a.must(c.Send(noRoute(1).SetFlags(0).Bytes()))
	_, _, err := unix.Recvfrom(c.FD(), make([]byte, 8), unix.MSG_OOB)
	a.log("oob", -int(err.(syscall.Errno)), nil)
}

// actMultiAck sends two failing requests at once.
func actMultiAck(a *actor) {
	c := a.open(unix.NETLINK_ROUTE)
	b := nlmsg.Batch(badRoute(1), badRoute(2))
	a.must(c.Send(b))
	a.log("send", len(b), b)
}

var stormSends = testnet.Many(5000, 1000)

// actStorm sends as fast as it can and reads every answer.
func actStorm(a *actor) {
	c := a.open(unix.NETLINK_ROUTE)
	for seq := range uint32(stormSends) {
		b := noRoute(seq).Bytes()
		if seq%5 == 4 {
			b = nlmsg.Batch(noRoute(seq), noRoute(seq+1<<20), noRoute(seq+1<<21))
		}
		a.must(c.Send(b))
		a.log("send", len(b), nil)
		for answers := 0; answers < 1 || seq%5 == 4 && answers < 3; answers++ {
			in, err := c.Recv()
			a.must(err)
			a.log("receive", len(in), nil)
		}
	}
}

// actPeek looks before it reads, as iproute2 does.
func actPeek(a *actor) {
	c := a.open(unix.NETLINK_ROUTE)
	b := noRoute(1).Bytes()
	a.must(c.Send(b))
	a.log("send", len(b), b)
	n, _, err := unix.Recvfrom(c.FD(), make([]byte, 8), unix.MSG_PEEK|unix.MSG_TRUNC)
	a.must(err)
	a.log("peek", n, nil)
	in, err := c.Recv()
	a.must(err)
	a.log("receive", len(in), in)
	_, _, err = unix.Recvfrom(c.FD(), make([]byte, 8), unix.MSG_DONTWAIT)
	a.log("empty", -int(err.(syscall.Errno)), nil)
}

// actExec sends, becomes another program image, and sends again.
func actExec(a *actor) {
	c := a.open(unix.NETLINK_ROUTE)
	b := noRoute(uint32(len(os.Args))).Bytes()
	a.must(c.Send(b))
	if len(os.Args) < 3 {
		// The new image waits for its cue too.
		a.must(syscall.Exec("/proc/self/exe", append(os.Args, "again"), os.Environ()))
	}
}

// actSleeper says so and goes to sleep in a receive; once woken by an answer to
// what another thread sent, it ends.
func actSleeper(a *actor) {
	c := a.open(unix.NETLINK_ROUTE)
	a.must(unix.Bind(c.FD(), &unix.SockaddrNetlink{Family: unix.AF_NETLINK}))
	done := make(chan struct{})
	go func() {
		b, err := c.Recv()
		a.must(err)
		a.log("receive", len(b), b)
		close(done)
	}()
	fmt.Println("asleep")
	a.wait()
	b := noRoute(1).Bytes()
	a.must(c.Send(b))
	a.log("send", len(b), b)
	<-done
}

const threadSends = 500

// actThreads has two threads send on one socket, each many times.
func actThreads(a *actor) {
	c := a.open(unix.NETLINK_ROUTE)
	a.must(unix.SetsockoptInt(c.FD(), unix.SOL_SOCKET, unix.SO_RCVBUFFORCE, 16<<20))
	var all sync.WaitGroup
	for half := range uint32(2) {
		all.Go(func() {
			for i := range uint32(threadSends) {
				a.must(c.Send(noRoute(half<<16 | i).Bytes()))
			}
		})
	}
	all.Wait()
}

// actBadMemory hands the kernel addresses where nothing is, and messages too
// long to be sent.
func actBadMemory(a *actor) {
	c := a.open(unix.NETLINK_ROUTE)
	fd := uintptr(c.FD())
	r, _, errno := unix.Syscall6(unix.SYS_SENDTO, fd, 8, 100, 0, 0, 0)
	a.log("send", result(r, errno), nil)
	r, _, errno = unix.Syscall(unix.SYS_SENDMSG, fd, 8, 0)
	a.log("send", result(r, errno), nil)
	long := padded(1, 1<<20)
	r, _, errno = unix.Syscall6(unix.SYS_SENDTO, fd, uintptr(unsafe.Pointer(&long[0])), uintptr(len(long)), 0, 0, 0)
	a.log("send", result(r, errno), long[:256])
}

// actTooLong sends more than a socket takes, in every shape.
func actTooLong(a *actor) {
	c := a.open(unix.NETLINK_ROUTE)
	fd := uintptr(c.FD())
	long := padded(1, 1<<20)
	out := mmsg(split(long, 300))
	r, _, errno := unix.Syscall6(unix.SYS_SENDTO, fd, uintptr(unsafe.Pointer(&long[0])), uintptr(len(long)), 0, 0, 0)
	a.log("send", result(r, errno), long)
	r, _, errno = unix.Syscall(unix.SYS_SENDMSG, fd, uintptr(unsafe.Pointer(&out[0])), 0)
	a.log("send", result(r, errno), long)
	r, _, errno = unix.Syscall6(unix.SYS_SENDMMSG, fd, uintptr(unsafe.Pointer(&out[0])), 1, 0, 0, 0)
	a.log("send", result(r, errno), long)
}

// actParent sends, and has a child send.
func actParent(a *actor) {
	actSilent(a)
	child := exec.Command("/proc/self/exe", "child")
	child.Env = append(os.Environ(), actorEnv+"=silent")
	child.Stdin = strings.NewReader("\n\n")
	a.must(child.Run())
}
