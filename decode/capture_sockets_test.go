// SPDX-License-Identifier: Apache-2.0

//go:build capture && linux && amd64

package decode

import (
	"testing"
	"unsafe"

	"golang.org/x/sys/unix"
)

// openSockets opens sockets of every kind that there is something to tell of,
// and leaves them open.
func openSockets(t *testing.T) {
	o := opener{t}
	local, local6 := [4]byte{127, 0, 0, 1}, [16]byte{15: 1}
	tcp := func(port int, tune func(fd int)) (from, to int) {
		return o.pair(unix.AF_INET, unix.SOCK_STREAM, 0, &unix.SockaddrInet4{Port: port, Addr: local}, tune)
	}
	tcp(5550, nil)
	o.pair(unix.AF_INET6, unix.SOCK_STREAM, 0, &unix.SockaddrInet6{Port: 5551, Addr: local6}, nil)
	for i, name := range []string{"vegas", "bbr", "dctcp"} {
		tcp(5560+i, func(fd int) { o.log(name, unix.SetsockoptString(fd, unix.IPPROTO_TCP, unix.TCP_CONGESTION, name)) })
	}
	tcp(5570, func(fd int) { o.md5(fd, local) })
	if from, _ := tcp(5571, nil); from >= 0 {
		o.tls(from)
	}
	o.pair(unix.AF_INET, unix.SOCK_STREAM, unix.IPPROTO_MPTCP, &unix.SockaddrInet4{Port: 5572, Addr: local}, nil)
	o.pair(unix.AF_INET, unix.SOCK_STREAM, unix.IPPROTO_SCTP, &unix.SockaddrInet4{Port: 5573, Addr: local}, nil)
	o.pair(unix.AF_INET6, unix.SOCK_STREAM, unix.IPPROTO_SCTP, &unix.SockaddrInet6{Port: 5574, Addr: local6}, nil)
	o.pair(unix.AF_SMC, unix.SOCK_STREAM, 0, &unix.SockaddrInet4{Port: 5575, Addr: local}, nil)
	o.pair(unix.AF_VSOCK, unix.SOCK_STREAM, 0, &unix.SockaddrVM{CID: unix.VMADDR_CID_LOCAL, Port: 5576}, nil)
	if from, to := tcp(5577, nil); from >= 0 { // time-wait
		for _, fd := range []int{from, to} {
			unix.Read(fd, make([]byte, 4000))
		}
		unix.Close(from)
		unix.Close(to)
	}
	if from, _ := tcp(5578, nil); from >= 0 {
		o.log("keepalive", unix.SetsockoptInt(from, unix.SOL_SOCKET, unix.SO_KEEPALIVE, 1))
		o.log("mark", unix.SetsockoptInt(from, unix.SOL_SOCKET, unix.SO_MARK, 0x12))
		o.log("tos", unix.SetsockoptInt(from, unix.IPPROTO_IP, unix.IP_TOS, 0x10))
		o.log("shutdown", unix.Shutdown(from, unix.SHUT_RD))
	}
	o.bound(unix.AF_INET, unix.SOCK_DGRAM, 0, &unix.SockaddrInet4{Port: 53})
	o.bound(unix.AF_INET6, unix.SOCK_DGRAM, 0, &unix.SockaddrInet6{Port: 53, Addr: [16]byte{0x20, 1, 0xd, 0xb8, 15: 1}})
	o.bound(unix.AF_INET, unix.SOCK_RAW, unix.IPPROTO_ICMP, &unix.SockaddrInet4{})
	o.pair(unix.AF_UNIX, unix.SOCK_STREAM, 0, &unix.SockaddrUnix{Name: t.TempDir() + "/sock"}, nil)
	o.pair(unix.AF_UNIX, unix.SOCK_SEQPACKET, 0, &unix.SockaddrUnix{Name: "@abstract"}, nil)
	o.bound(unix.AF_TIPC, unix.SOCK_RDM, 0, &unix.SockaddrTIPC{Scope: 2, Addr: &unix.TIPCServiceRange{Type: 1000, Lower: 1, Upper: 2}})
	o.bound(unix.AF_NETLINK, unix.SOCK_RAW, unix.NETLINK_ROUTE, &unix.SockaddrNetlink{Family: unix.AF_NETLINK, Groups: 0x51})
	o.packet()
	o.xdp()
}

// An opener logs what does not work.
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
	return fd
}

func (o opener) bound(domain, kind, protocol int, addr unix.Sockaddr) int {
	fd := o.socket(domain, kind, protocol)
	if fd >= 0 {
		o.log("bind", unix.Bind(fd, addr))
	}
	return fd
}

// pair listens at an address, connects to it and sends a bit both ways; -1: it
// cannot.
func (o opener) pair(domain, kind, protocol int, addr unix.Sockaddr, tune func(fd int)) (from, to int) {
	listener := o.socket(domain, kind, protocol)
	from = o.socket(domain, kind, protocol)
	if listener < 0 || from < 0 {
		return -1, -1
	}
	if tune != nil {
		tune(listener)
		tune(from)
	}
	if !o.log("bind", unix.Bind(listener, addr)) || !o.log("listen", unix.Listen(listener, 5)) || !o.log("connect", unix.Connect(from, addr)) {
		return -1, -1
	}
	to, _, err := unix.Accept4(listener, unix.SOCK_CLOEXEC)
	if !o.log("accept", err) {
		return -1, -1
	}
	unix.Write(from, make([]byte, 1000))
	unix.Write(to, make([]byte, 2000))
	return from, to
}

// md5 gives a socket a key for an address (struct tcp_md5sig, linux/tcp.h).
func (o opener) md5(fd int, addr [4]byte) {
	var sig [216]byte
	sig[0] = unix.AF_INET
	copy(sig[4:], addr[:])
	sig[130] = 16 // tcpm_keylen
	for i := range 16 {
		sig[136+i] = 0xa7
	}
	o.log("md5", unix.SetsockoptString(fd, unix.IPPROTO_TCP, unix.TCP_MD5SIG, string(sig[:])))
}

// tls gives a connection a key to send with (struct
// tls12_crypto_info_aes_gcm_128, linux/tls.h).
func (o opener) tls(fd int) {
	if !o.log("tls", unix.SetsockoptString(fd, unix.IPPROTO_TCP, unix.TCP_ULP, "tls")) {
		return
	}
	info := make([]byte, 40)
	info[0], info[1], info[2] = 3, 3, 51
	o.log("tls key", unix.SetsockoptString(fd, 282, 1, string(info))) // SOL_TLS, TLS_TX
}

func (o opener) packet() {
	const all = 0x0300 // ETH_P_ALL, as the network has it
	fd := o.bound(unix.AF_PACKET, unix.SOCK_RAW, all, &unix.SockaddrLinklayer{Protocol: all, Ifindex: 1})
	if fd < 0 {
		return
	}
	o.log("promiscuous", unix.SetsockoptPacketMreq(fd, unix.SOL_PACKET, unix.PACKET_ADD_MEMBERSHIP,
		&unix.PacketMreq{Ifindex: 1, Type: unix.PACKET_MR_PROMISC}))
	o.log("group", unix.SetsockoptPacketMreq(fd, unix.SOL_PACKET, unix.PACKET_ADD_MEMBERSHIP,
		&unix.PacketMreq{Ifindex: 2, Type: unix.PACKET_MR_MULTICAST, Alen: 6, Address: [8]byte{1, 0, 0x5e, 0, 0, 9}}))
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
	const size = 1 << 16
	memory, err := unix.Mmap(-1, 0, size, unix.PROT_READ|unix.PROT_WRITE, unix.MAP_PRIVATE|unix.MAP_ANONYMOUS)
	if !o.log("mmap", err) {
		return
	}
	at := uint64(uintptr(unsafe.Pointer(&memory[0])))
	reg := append(append(append(u64(at), u64(size)...), u32(2048)...), make([]byte, 12)...) // struct xdp_umem_reg
	o.log("umem", unix.SetsockoptString(fd, unix.SOL_XDP, unix.XDP_UMEM_REG, string(reg)))
	for _, ring := range []int{unix.XDP_UMEM_FILL_RING, unix.XDP_UMEM_COMPLETION_RING, unix.XDP_RX_RING, unix.XDP_TX_RING} {
		o.log("ring", unix.SetsockoptInt(fd, unix.SOL_XDP, ring, 64))
	}
	o.log("xdp", unix.Bind(fd, &unix.SockaddrXDP{Ifindex: 2}))
}
