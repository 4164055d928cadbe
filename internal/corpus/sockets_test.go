// SPDX-License-Identifier: Apache-2.0

//go:build linux

package corpus

import (
	"net"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
)

// sockets opens sockets of every kind that the kernel has in the namespace, for
// ss to tell of, and leaves them open until the test's end. What the kernel
// lacks is logged.
func (s *script) sockets() {
	s.ns.Do(func() {
		o := testnet.Sockets{T: s.t}
		local, local6 := [4]byte{127, 0, 0, 1}, [16]byte{15: 1}
		for i, tune := range []func(fd int) error{
			nil,
			func(fd int) error { return unix.SetsockoptString(fd, unix.IPPROTO_TCP, unix.TCP_CONGESTION, "vegas") },
			func(fd int) error { return unix.SetsockoptString(fd, unix.IPPROTO_TCP, unix.TCP_CONGESTION, "bbr") },
			func(fd int) error { return unix.SetsockoptString(fd, unix.IPPROTO_TCP, unix.TCP_CONGESTION, "dctcp") },
			func(fd int) error { return unix.SetsockoptInt(fd, unix.SOL_SOCKET, unix.SO_MARK, 0x12) },
			func(fd int) error { return unix.SetsockoptInt(fd, unix.IPPROTO_IP, unix.IP_TOS, 0x10) },
			func(fd int) error { return unix.SetsockoptInt(fd, unix.SOL_SOCKET, unix.SO_KEEPALIVE, 1) },
		} {
			o.Pair(unix.AF_INET, unix.SOCK_STREAM, 0, &unix.SockaddrInet4{Port: 5550 + i, Addr: local}, tune)
		}
		o.Pair(unix.AF_INET6, unix.SOCK_STREAM, 0, &unix.SockaddrInet6{Port: 5560, Addr: local6}, nil)
		for i, protocol := range []int{unix.IPPROTO_MPTCP, unix.IPPROTO_SCTP} {
			o.Pair(unix.AF_INET, unix.SOCK_STREAM, protocol, &unix.SockaddrInet4{Port: 5570 + i, Addr: local}, nil)
		}
		o.Pair(unix.AF_INET6, unix.SOCK_STREAM, unix.IPPROTO_SCTP, &unix.SockaddrInet6{Port: 5573, Addr: local6}, nil)
		o.Pair(unix.AF_SMC, unix.SOCK_STREAM, 0, &unix.SockaddrInet4{Port: 5575, Addr: local}, nil)
		o.Pair(unix.AF_VSOCK, unix.SOCK_STREAM, 0, &unix.SockaddrVM{CID: unix.VMADDR_CID_LOCAL, Port: 5576}, nil)
		o.Pair(unix.AF_UNIX, unix.SOCK_STREAM, 0, &unix.SockaddrUnix{Name: s.t.TempDir() + "/sock"}, nil)
		o.Pair(unix.AF_UNIX, unix.SOCK_SEQPACKET, 0, &unix.SockaddrUnix{Name: "@abstract"}, nil)
		o.Bound(unix.AF_INET, unix.SOCK_DGRAM, 0, &unix.SockaddrInet4{Port: 53})
		o.Bound(unix.AF_INET6, unix.SOCK_DGRAM, 0, &unix.SockaddrInet6{Port: 53, Addr: local6})
		o.Bound(unix.AF_INET, unix.SOCK_DGRAM, unix.IPPROTO_UDPLITE, &unix.SockaddrInet4{Port: 54})
		o.Bound(unix.AF_INET, unix.SOCK_RAW, unix.IPPROTO_ICMP, &unix.SockaddrInet4{})
		o.Bound(unix.AF_INET6, unix.SOCK_RAW, unix.IPPROTO_ICMPV6, &unix.SockaddrInet6{})
		o.Bound(unix.AF_NETLINK, unix.SOCK_RAW, unix.NETLINK_ROUTE, &unix.SockaddrNetlink{Family: unix.AF_NETLINK, Groups: 0x51})
		o.Bound(unix.AF_TIPC, unix.SOCK_RDM, 0, &unix.SockaddrTIPC{Scope: 2, Addr: &unix.TIPCServiceRange{Type: 1000, Lower: 1, Upper: 2}})
		o.Packet()
		xdp(o)
	})
}

// send sends a datagram from the namespace; whether anyone takes it does not
// matter.
func (s *script) send(address string) {
	s.ns.Do(func() {
		c, err := net.Dial("udp", address)
		if err != nil {
			s.t.Errorf("udp %s: %v", address, err)
			return
		}
		defer c.Close()
		c.Write([]byte("hello")) // refused where the packet filter says so
	})
}

func xdp(o testnet.Sockets) {
	fd := o.Open(unix.AF_XDP, unix.SOCK_RAW, 0)
	if fd < 0 {
		return
	}
	for _, ring := range []int{unix.XDP_RX_RING, unix.XDP_TX_RING} {
		o.Log("ring", unix.SetsockoptInt(fd, unix.SOL_XDP, ring, 64))
	}
}
