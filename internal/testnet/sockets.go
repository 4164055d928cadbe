// SPDX-License-Identifier: Apache-2.0

//go:build linux

package testnet

import (
	"testing"

	"golang.org/x/sys/unix"
)

// Sockets opens sockets where its caller is, for tools to tell of, and closes them
// at the test's end: whoever wants one closed earlier shuts it down. What the kernel
// lacks is logged.
type Sockets struct{ T *testing.T }

// Log says what does not work; true: it does.
func (s Sockets) Log(what string, err error) bool {
	if err != nil {
		s.T.Logf("%s: %v", what, err)
	}
	return err == nil
}

// Open opens one; -1: the kernel has none like it.
func (s Sockets) Open(domain, kind, protocol int) int {
	fd, err := unix.Socket(domain, kind|unix.SOCK_CLOEXEC, protocol)
	if err != nil {
		s.T.Logf("socket %d %d %d: %v", domain, kind, protocol, err)
		return -1
	}
	s.close(fd)
	return fd
}

func (s Sockets) close(fd int) { s.T.Cleanup(func() { unix.Close(fd) }) }

// Bound opens one with an address; -1: the kernel has none like it.
func (s Sockets) Bound(domain, kind, protocol int, addr unix.Sockaddr) int {
	fd := s.Open(domain, kind, protocol)
	if fd >= 0 {
		s.Log("bind", unix.Bind(fd, addr))
	}
	return fd
}

// Pair listens at an address, connects to it and sends a bit both ways; -1: it
// cannot. Both ends are tuned before, if that is not nil.
func (s Sockets) Pair(domain, kind, protocol int, addr unix.Sockaddr, tune func(fd int) error) (from, to int) {
	listener := s.Open(domain, kind, protocol)
	from = s.Open(domain, kind, protocol)
	if listener < 0 || from < 0 {
		return -1, -1
	}
	if tune != nil {
		s.Log("option", tune(listener))
		s.Log("option", tune(from))
	}
	if !s.Log("bind", unix.Bind(listener, addr)) || !s.Log("listen", unix.Listen(listener, 5)) || !s.Log("connect", unix.Connect(from, addr)) {
		return -1, -1
	}
	to, _, err := unix.Accept4(listener, unix.SOCK_CLOEXEC)
	if !s.Log("accept", err) {
		return -1, -1
	}
	s.close(to)
	unix.Write(from, make([]byte, 1000))
	unix.Write(to, make([]byte, 2000))
	return from, to
}

// Packet opens one that takes the packets of the loopback device, with a ring, a
// fanout group and a filter; -1: the kernel has none like it.
func (s Sockets) Packet() int {
	const all = 0x0300 // ETH_P_ALL, as the network has it
	fd := s.Bound(unix.AF_PACKET, unix.SOCK_RAW, all, &unix.SockaddrLinklayer{Protocol: all, Ifindex: 1})
	if fd < 0 {
		return -1
	}
	s.Log("promiscuous", unix.SetsockoptPacketMreq(fd, unix.SOL_PACKET, unix.PACKET_ADD_MEMBERSHIP,
		&unix.PacketMreq{Ifindex: 1, Type: unix.PACKET_MR_PROMISC}))
	s.Log("version", unix.SetsockoptInt(fd, unix.SOL_PACKET, unix.PACKET_VERSION, unix.TPACKET_V2))
	s.Log("ring", unix.SetsockoptTpacketReq(fd, unix.SOL_PACKET, unix.PACKET_RX_RING,
		&unix.TpacketReq{Block_size: 4096, Block_nr: 2, Frame_size: 2048, Frame_nr: 4}))
	s.Log("fanout", unix.SetsockoptInt(fd, unix.SOL_PACKET, unix.PACKET_FANOUT, 5))
	program := []unix.SockFilter{{Code: 6, K: 0xffff}}
	s.Log("filter", unix.SetsockoptSockFprog(fd, unix.SOL_SOCKET, unix.SO_ATTACH_FILTER, &unix.SockFprog{Len: 1, Filter: &program[0]}))
	return fd
}
