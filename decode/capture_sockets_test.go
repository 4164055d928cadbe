// SPDX-License-Identifier: Apache-2.0

//go:build capture && linux && amd64

package decode

import (
	"testing"
	"unsafe"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
)

// openSockets opens sockets of every kind that there is something to tell of,
// and leaves them open.
func openSockets(t *testing.T) {
	o := testnet.Sockets{T: t}
	local, local6 := [4]byte{127, 0, 0, 1}, [16]byte{15: 1}
	tcp := func(port int, tune func(fd int) error) (from, to int) {
		return o.Pair(unix.AF_INET, unix.SOCK_STREAM, 0, &unix.SockaddrInet4{Port: port, Addr: local}, tune)
	}
	tcp(5550, nil)
	o.Pair(unix.AF_INET6, unix.SOCK_STREAM, 0, &unix.SockaddrInet6{Port: 5551, Addr: local6}, nil)
	for i, name := range []string{"vegas", "bbr", "dctcp"} {
		tcp(5560+i, func(fd int) error { return unix.SetsockoptString(fd, unix.IPPROTO_TCP, unix.TCP_CONGESTION, name) })
	}
	tcp(5570, func(fd int) error { return md5(fd, local) })
	if from, _ := tcp(5571, nil); from >= 0 {
		tls(o, from)
	}
	o.Pair(unix.AF_INET, unix.SOCK_STREAM, unix.IPPROTO_MPTCP, &unix.SockaddrInet4{Port: 5572, Addr: local}, nil)
	o.Pair(unix.AF_INET, unix.SOCK_STREAM, unix.IPPROTO_SCTP, &unix.SockaddrInet4{Port: 5573, Addr: local}, nil)
	o.Pair(unix.AF_INET6, unix.SOCK_STREAM, unix.IPPROTO_SCTP, &unix.SockaddrInet6{Port: 5574, Addr: local6}, nil)
	o.Pair(unix.AF_SMC, unix.SOCK_STREAM, 0, &unix.SockaddrInet4{Port: 5575, Addr: local}, nil)
	o.Pair(unix.AF_VSOCK, unix.SOCK_STREAM, 0, &unix.SockaddrVM{CID: unix.VMADDR_CID_LOCAL, Port: 5576}, nil)
	if from, to := tcp(5577, nil); from >= 0 { // time-wait
		for _, fd := range []int{from, to} {
			unix.Read(fd, make([]byte, 4000))
		}
		unix.Shutdown(from, unix.SHUT_RDWR)
		unix.Shutdown(to, unix.SHUT_RDWR)
	}
	if from, _ := tcp(5578, nil); from >= 0 {
		o.Log("keepalive", unix.SetsockoptInt(from, unix.SOL_SOCKET, unix.SO_KEEPALIVE, 1))
		o.Log("mark", unix.SetsockoptInt(from, unix.SOL_SOCKET, unix.SO_MARK, 0x12))
		o.Log("tos", unix.SetsockoptInt(from, unix.IPPROTO_IP, unix.IP_TOS, 0x10))
		o.Log("shutdown", unix.Shutdown(from, unix.SHUT_RD))
	}
	o.Bound(unix.AF_INET, unix.SOCK_DGRAM, 0, &unix.SockaddrInet4{Port: 53})
	o.Bound(unix.AF_INET6, unix.SOCK_DGRAM, 0, &unix.SockaddrInet6{Port: 53, Addr: [16]byte{0x20, 1, 0xd, 0xb8, 15: 1}})
	o.Bound(unix.AF_INET, unix.SOCK_RAW, unix.IPPROTO_ICMP, &unix.SockaddrInet4{})
	o.Pair(unix.AF_UNIX, unix.SOCK_STREAM, 0, &unix.SockaddrUnix{Name: t.TempDir() + "/sock"}, nil)
	o.Pair(unix.AF_UNIX, unix.SOCK_SEQPACKET, 0, &unix.SockaddrUnix{Name: "@abstract"}, nil)
	o.Bound(unix.AF_TIPC, unix.SOCK_RDM, 0, &unix.SockaddrTIPC{Scope: 2, Addr: &unix.TIPCServiceRange{Type: 1000, Lower: 1, Upper: 2}})
	o.Bound(unix.AF_NETLINK, unix.SOCK_RAW, unix.NETLINK_ROUTE, &unix.SockaddrNetlink{Family: unix.AF_NETLINK, Groups: 0x51})
	packet(o)
	xdp(o)
}

// md5 gives a socket a key for an address (struct tcp_md5sig, linux/tcp.h).
func md5(fd int, addr [4]byte) error {
	var sig [216]byte
	sig[0] = unix.AF_INET
	copy(sig[4:], addr[:])
	sig[130] = 16 // tcpm_keylen
	for i := range 16 {
		sig[136+i] = 0xa7
	}
	return unix.SetsockoptString(fd, unix.IPPROTO_TCP, unix.TCP_MD5SIG, string(sig[:]))
}

// tls gives a connection a key to send with (struct
// tls12_crypto_info_aes_gcm_128, linux/tls.h).
func tls(o testnet.Sockets, fd int) {
	if !o.Log("tls", unix.SetsockoptString(fd, unix.IPPROTO_TCP, unix.TCP_ULP, "tls")) {
		return
	}
	info := make([]byte, 40)
	info[0], info[1], info[2] = 3, 3, 51
	o.Log("tls key", unix.SetsockoptString(fd, 282, 1, string(info))) // SOL_TLS, TLS_TX
}

// packet opens one of another group, too.
func packet(o testnet.Sockets) {
	if fd := o.Packet(); fd >= 0 {
		o.Log("group", unix.SetsockoptPacketMreq(fd, unix.SOL_PACKET, unix.PACKET_ADD_MEMBERSHIP,
			&unix.PacketMreq{Ifindex: 2, Type: unix.PACKET_MR_MULTICAST, Alen: 6, Address: [8]byte{1, 0, 0x5e, 0, 0, 9}}))
	}
}

func xdp(o testnet.Sockets) {
	fd := o.Open(unix.AF_XDP, unix.SOCK_RAW, 0)
	if fd < 0 {
		return
	}
	const size = 1 << 16
	memory, err := unix.Mmap(-1, 0, size, unix.PROT_READ|unix.PROT_WRITE, unix.MAP_PRIVATE|unix.MAP_ANONYMOUS)
	if !o.Log("mmap", err) {
		return
	}
	at := uint64(uintptr(unsafe.Pointer(&memory[0])))
	reg := append(append(append(u64(at), u64(size)...), u32(2048)...), make([]byte, 12)...) // struct xdp_umem_reg
	o.Log("umem", unix.SetsockoptString(fd, unix.SOL_XDP, unix.XDP_UMEM_REG, string(reg)))
	for _, ring := range []int{unix.XDP_UMEM_FILL_RING, unix.XDP_UMEM_COMPLETION_RING, unix.XDP_RX_RING, unix.XDP_TX_RING} {
		o.Log("ring", unix.SetsockoptInt(fd, unix.SOL_XDP, ring, 64))
	}
	o.Log("xdp", unix.Bind(fd, &unix.SockaddrXDP{Ifindex: 2}))
}
