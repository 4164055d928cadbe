// SPDX-License-Identifier: Apache-2.0

//go:build linux

package corpus

import (
	"net"
	"testing"

	"golang.org/x/sys/unix"
)

// sockets opens sockets of every kind that the kernel has in the namespace, for
// ss to tell of, and leaves them open until the test's end. What the kernel
// lacks is logged.
func (s *script) sockets() {
	s.ns.Do(func() {
		o := opener{t: s.t}
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
			o.pair(unix.AF_INET, unix.SOCK_STREAM, 0, &unix.SockaddrInet4{Port: 5550 + i, Addr: local}, tune)
		}
		o.pair(unix.AF_INET6, unix.SOCK_STREAM, 0, &unix.SockaddrInet6{Port: 5560, Addr: local6}, nil)
		for i, protocol := range []int{unix.IPPROTO_MPTCP, unix.IPPROTO_SCTP} {
			o.pair(unix.AF_INET, unix.SOCK_STREAM, protocol, &unix.SockaddrInet4{Port: 5570 + i, Addr: local}, nil)
		}
		o.pair(unix.AF_INET6, unix.SOCK_STREAM, unix.IPPROTO_SCTP, &unix.SockaddrInet6{Port: 5573, Addr: local6}, nil)
		o.pair(unix.AF_SMC, unix.SOCK_STREAM, 0, &unix.SockaddrInet4{Port: 5575, Addr: local}, nil)
		o.pair(unix.AF_VSOCK, unix.SOCK_STREAM, 0, &unix.SockaddrVM{CID: unix.VMADDR_CID_LOCAL, Port: 5576}, nil)
		o.pair(unix.AF_UNIX, unix.SOCK_STREAM, 0, &unix.SockaddrUnix{Name: s.t.TempDir() + "/sock"}, nil)
		o.pair(unix.AF_UNIX, unix.SOCK_SEQPACKET, 0, &unix.SockaddrUnix{Name: "@abstract"}, nil)
		o.bound(unix.AF_INET, unix.SOCK_DGRAM, 0, &unix.SockaddrInet4{Port: 53})
		o.bound(unix.AF_INET6, unix.SOCK_DGRAM, 0, &unix.SockaddrInet6{Port: 53, Addr: local6})
		o.bound(unix.AF_INET, unix.SOCK_DGRAM, unix.IPPROTO_UDPLITE, &unix.SockaddrInet4{Port: 54})
		o.bound(unix.AF_INET, unix.SOCK_RAW, unix.IPPROTO_ICMP, &unix.SockaddrInet4{})
		o.bound(unix.AF_INET6, unix.SOCK_RAW, unix.IPPROTO_ICMPV6, &unix.SockaddrInet6{})
		o.bound(unix.AF_NETLINK, unix.SOCK_RAW, unix.NETLINK_ROUTE, &unix.SockaddrNetlink{Family: unix.AF_NETLINK, Groups: 0x51})
		o.bound(unix.AF_TIPC, unix.SOCK_RDM, 0, &unix.SockaddrTIPC{Scope: 2, Addr: &unix.TIPCServiceRange{Type: 1000, Lower: 1, Upper: 2}})
		o.packet()
		o.xdp()
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

// opener logs what does not work.
type opener struct{ t *testing.T }

func (o opener) log(what string, err error) bool {
	if err != nil {
		o.t.Logf("%s: %v", what, err)
	}
	return err == nil
}

func (o opener) socket(domain, kind, protocol int) int {
	fd, err := unix.Socket(domain, kind|unix.SOCK_CLOEXEC, protocol)
	if err != nil {
		o.t.Logf("socket %d %d %d: %v", domain, kind, protocol, err)
		return -1
	}
	o.t.Cleanup(func() { unix.Close(fd) })
	return fd
}

func (o opener) bound(domain, kind, protocol int, addr unix.Sockaddr) int {
	fd := o.socket(domain, kind, protocol)
	if fd >= 0 {
		o.log("bind", unix.Bind(fd, addr))
	}
	return fd
}

// pair listens at an address, connects to it and sends a bit both ways.
func (o opener) pair(domain, kind, protocol int, addr unix.Sockaddr, tune func(fd int) error) {
	listener, from := o.socket(domain, kind, protocol), o.socket(domain, kind, protocol)
	if listener < 0 || from < 0 {
		return
	}
	if tune != nil {
		o.log("option", tune(listener))
		o.log("option", tune(from))
	}
	if !o.log("bind", unix.Bind(listener, addr)) || !o.log("listen", unix.Listen(listener, 5)) || !o.log("connect", unix.Connect(from, addr)) {
		return
	}
	to, _, err := unix.Accept4(listener, unix.SOCK_CLOEXEC)
	if !o.log("accept", err) {
		return
	}
	o.t.Cleanup(func() { unix.Close(to) })
	unix.Write(from, make([]byte, 1000))
	unix.Write(to, make([]byte, 2000))
}

func (o opener) packet() {
	const all = 0x0300 // ETH_P_ALL, as the network has it
	fd := o.bound(unix.AF_PACKET, unix.SOCK_RAW, all, &unix.SockaddrLinklayer{Protocol: all, Ifindex: 1})
	if fd < 0 {
		return
	}
	o.log("promiscuous", unix.SetsockoptPacketMreq(fd, unix.SOL_PACKET, unix.PACKET_ADD_MEMBERSHIP,
		&unix.PacketMreq{Ifindex: 1, Type: unix.PACKET_MR_PROMISC}))
	o.log("version", unix.SetsockoptInt(fd, unix.SOL_PACKET, unix.PACKET_VERSION, unix.TPACKET_V2))
	o.log("ring", unix.SetsockoptTpacketReq(fd, unix.SOL_PACKET, unix.PACKET_RX_RING,
		&unix.TpacketReq{Block_size: 4096, Block_nr: 2, Frame_size: 2048, Frame_nr: 4}))
	o.log("fanout", unix.SetsockoptInt(fd, unix.SOL_PACKET, unix.PACKET_FANOUT, 5))
	program := []unix.SockFilter{{Code: 6, K: 0xffff}}
	o.log("filter", unix.SetsockoptSockFprog(fd, unix.SOL_SOCKET, unix.SO_ATTACH_FILTER, &unix.SockFprog{Len: 1, Filter: &program[0]}))
}

func (o opener) xdp() {
	fd := o.socket(unix.AF_XDP, unix.SOCK_RAW, 0)
	if fd < 0 {
		return
	}
	for _, ring := range []int{unix.XDP_RX_RING, unix.XDP_TX_RING} {
		o.log("ring", unix.SetsockoptInt(fd, unix.SOL_XDP, ring, 64))
	}
}
