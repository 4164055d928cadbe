// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"encoding/binary"
	"slices"
	"testing"
)

// in16 is an address in the 16 bytes of one of either family.
func in16(s string) []byte { return append(ip(s), make([]byte, 16-len(ip(s)))...) }

func be16(v uint16) []byte { return binary.BigEndian.AppendUint16(nil, v) }
func be32(v uint32) []byte { return binary.BigEndian.AppendUint32(nil, v) }

// sockid is struct inet_diag_sockid.
func sockid(src string, sport uint16, dst string, dport uint16, index uint32, cookie uint64) []byte {
	return slices.Concat(be16(sport), be16(dport), in16(src), in16(dst), u32(index), u64(cookie))
}

var anySocket = sockid("0.0.0.0", 0, "0.0.0.0", 0, 0, 0)

func sockRequest(flags uint16, parts ...[]byte) []byte {
	return msg(sockDiagByFamily, FlagRequest|flags, parts...)
}

func TestSockDiagWords(t *testing.T) {
	const from, to = FromKernel, ToKernel
	for _, c := range []struct {
		want  string
		dir   Direction
		bytes []byte
	}{
		{"dump inet tcp states established ext info|vegasinfo", to,
			sockRequest(FlagDump, []byte{2, 6, 6, 0}, u32(2), anySocket)},
		{"dump inet6 udp", to, sockRequest(FlagDump, []byte{10, 17, 0, 0}, u32(0xfff), anySocket)},
		{"dump inet mptcp states syn-sent|listening|bound-inactive|0x8000", to,
			sockRequest(FlagDump, []byte{2, 6, 0, 0}, u32(0xa404), anySocket, nla(3, u32(262)))},
		{"dump inet raw proto icmp", to, sockRequest(FlagDump, []byte{2, 255, 0, 1}, u32(0), anySocket)},
		{"inet tcp src 10.0.0.1:80 dst 10.0.0.9:40000 dev v0 cookie 0x12", to,
			sockRequest(0, []byte{2, 6, 0, 0}, u32(0), sockid("10.0.0.1", 80, "10.0.0.9", 40000, 7, 0x12))},
		{"inet6 tcp src [2001:db8::1]:80 dst [::]:1", to,
			sockRequest(0, []byte{10, 6, 0, 0}, u32(0), sockid("2001:db8::1", 80, "::", 1, 0, 1<<64-1))},
		{"dump inet tcp filter s_cond(10.0.0.0/8) jmp d_eq(443) d_cond(0.0.0.0/0:53) dev_cond(v0) mark_cond(0x1/0xff) cgroup_cond(5) auto", to,
			sockRequest(FlagDump, []byte{2, 6, 0, 0}, u32(0xfff), anySocket, nla(1,
				[]byte{7, 16}, u16(24), []byte{2, 8, 0, 0}, u32(0xffffffff), ip("10.0.0.0"),
				[]byte{1, 4}, u16(8), []byte{12, 8}, u16(12), []byte{0, 0}, u16(443),
				[]byte{8, 16}, u16(24), []byte{2, 0, 0, 0}, u32(53), ip("0.0.0.0"),
				[]byte{9, 8}, u16(12), u32(7), []byte{10, 12}, u16(16), u32(1), u32(255),
				[]byte{13, 12}, u16(16), u64(5), []byte{6, 4}, u16(8)))},
		{"inet tcp src 10.0.0.1:80", to, msg(sockDestroy, FlagRequest|FlagAck, []byte{2, 6, 0, 0}, u32(0), sockid("10.0.0.1", 80, "0.0.0.0", 0, 0, 0))},
		{"dump inet tcp +1", to, sockRequest(FlagDump, []byte{2, 6, 0, 0}, u32(0), anySocket, nla(2, nla(1, u32(3))))},
		{"dump unix states established|listening show name|peer|0x80", to,
			sockRequest(FlagDump, []byte{1, 0, 0, 0}, u32(0x402), u32(0), u32(0x85), u64(0))},
		{"unix ino 77 show name cookie 0x5", to, sockRequest(0, []byte{1, 0, 0, 0}, u32(0xffffffff), u32(77), u32(1), u64(5))},
		{"dump netlink show meminfo|groups", to, sockRequest(FlagDump, []byte{16, 255, 0, 0}, u32(0), u32(3), u64(0))},
		{"dump netlink route", to, sockRequest(FlagDump, []byte{16, 0, 0, 0}, u32(0), u32(0), u64(0))},
		{"dump packet show info|mclist", to, sockRequest(FlagDump, []byte{17, 0, 0, 0}, u32(0), u32(3), u64(0))},
		{"dump vsock states listening", to, sockRequest(FlagDump, []byte{40, 0, 0, 0}, u32(0x400), u32(0), u32(0), u64(0))},
		{"dump xdp show info|stats", to, sockRequest(FlagDump, []byte{44, 0, 0, 0}, u32(0), u32(0x11), u64(0))},
		{"dump tipc states established", to, sockRequest(FlagDump, []byte{30, 0, 0, 0}, u32(2))},
		{"dump smc ext conninfo|fallback", to, sockRequest(FlagDump, []byte{43, 0, 0, 0x11}, anySocket)},
		{"dump sdiag_family=AF_BLUETOOTH sdiag_protocol=3", to, sockRequest(FlagDump, []byte{31, 3})},
		{"dump sdiag_family=AF_INET sdiag_protocol=IPPROTO_TCP", to, sockRequest(FlagDump, []byte{2, 6})},

		{"inet established 10.0.0.1:80 10.0.0.9:40000 timer keepalive 5000ms retrans 1 uid 1000 ino 9 +1", from,
			sockRequest(0, []byte{2, 1, 2, 1}, sockid("10.0.0.1", 80, "10.0.0.9", 40000, 0, 7), u32(5000), u32(0), u32(0), u32(1000), u32(9), nla(8, []byte{3}))},
		{"inet association established 10.0.0.1:80 10.0.0.9:40000 uid 0 +1", from,
			sockRequest(0, []byte{2, 3, 0, 0}, sockid("10.0.0.1", 80, "10.0.0.9", 40000, 0, 7), make([]byte, 20), nla(13, make([]byte, 128)))},
		{"unix stream established /run/x ino 5 peer 6", from,
			sockRequest(0, []byte{1, 1, 1, 0}, u32(5), u64(0), nla(0, []byte("/run/x")), nla(2, u32(6)))},
		{"netlink route portid 4360 ino 8", from, sockRequest(0, []byte{16, 3, 0, 7}, u32(4360), u32(0), u32(0), u32(8), u64(0))},
		{"packet raw all dev v0 ino 8", from,
			sockRequest(0, []byte{17, 3}, u16(3), u32(8), u64(0), nla(0, u32(7), u32(2), make([]byte, 16)))},
		{"vsock stream listening 2:1024 *:0 ino 3", from,
			sockRequest(0, []byte{40, 1, 10, 0}, u32(2), u32(1024), u32(1<<32-1), u32(0), u32(3), u64(0))},
		{"smc active fallback_tcp 10.0.0.1:80 10.0.0.9:40000", from,
			sockRequest(0, []byte{43, 1, 1, 0}, sockid("10.0.0.1", 80, "10.0.0.9", 40000, 0, 0), u32(0), u64(9))},
		{"SOCK={REF=5 TYPE=SOCK_STREAM STAT={RCVQ=1}}", from,
			sockRequest(0, nla(2, nla(2, u32(5)), nla(6, u32(1)), nla(5, nla(0, u32(1)))))},
	} {
		var d Decoder
		m := d.Decode(&Context{Protocol: protoSockDiag, Direction: c.dir, Names: exampleNames}, c.bytes)
		if err := account(m); err != nil {
			t.Errorf("%s: %v", c.want, err)
		}
		if got := string(m.AppendText(nil, nil)); got != c.want {
			t.Errorf("\ngot  %s\nwant %s", got, c.want)
		}
	}
}

// xfrmSel is struct xfrm_selector.
func xfrmSel(family uint16, src string, srcLen byte, dst string, dstLen byte, proto byte, ports ...uint16) []byte {
	b := slices.Concat(in16(dst), in16(src))
	if len(ports) == 2 { // source, destination
		b = slices.Concat(b, be16(ports[1]), be16(0xffff), be16(ports[0]), be16(0xffff))
	} else {
		b = append(b, make([]byte, 8)...)
	}
	return slices.Concat(b, u16(family), []byte{dstLen, srcLen, proto, 0, 0, 0}, u32(0), u32(0))
}

var (
	noSel      = xfrmSel(0, "0.0.0.0", 0, "0.0.0.0", 0, 0)
	noLimits   = slices.Concat(u64(xfrmInfinite), u64(xfrmInfinite), u64(xfrmInfinite), u64(xfrmInfinite), make([]byte, 32))
	noLifetime = make([]byte, 32)
)

// xfrmSA is struct xfrm_usersa_info of an IPv4 tunnel.
func xfrmSA(sel, limits []byte, reqid uint32, mode, window, flags byte) []byte {
	return slices.Concat(sel, in16("10.0.0.9"), be32(1), []byte{50, 0, 0, 0}, in16("10.0.0.2"), limits, noLifetime, make([]byte, 12),
		u32(0), u32(reqid), u16(afInet), []byte{mode, window, flags, 0, 0, 0, 0, 0, 0, 0})
}

// xfrmAlgo is struct xfrm_algo, or with lengths the longer ones.
func xfrmAlgo(name string, key []byte, lengths ...uint32) []byte {
	b := append([]byte(name), make([]byte, 64-len(name))...)
	b = append(b, u32(uint32(8*len(key)))...)
	for _, l := range lengths {
		b = append(b, u32(l)...)
	}
	return append(b, key...)
}

// xfrmTmpl is struct xfrm_user_tmpl of an IPv4 tunnel.
func xfrmTmpl(reqid uint32, mode, optional byte) []byte {
	return slices.Concat(in16("10.0.0.9"), be32(0), []byte{50, 0, 0, 0}, u16(afInet), []byte{0, 0}, in16("10.0.0.2"), u32(reqid),
		[]byte{mode, 0, optional, 0}, u32(0xffffffff), u32(0xffffffff), u32(0xffffffff))
}

func xfrmPolicy(sel, limits []byte, priority, index uint32, dir, action, flags byte) []byte {
	return slices.Concat(sel, limits, noLifetime, u32(priority), u32(index), []byte{dir, action, flags, 0, 0, 0, 0, 0})
}

func TestXfrmWords(t *testing.T) {
	key := make([]byte, 20)
	named := xfrmSel(afInet, "10.0.0.0", 24, "10.1.0.0", 16, 6, 80, 443)
	someLimits := slices.Concat(u64(xfrmInfinite), u64(1000), make([]byte, 32), u64(60), u64(0))
	id := slices.Concat(in16("10.0.0.9"), be32(1), u16(afInet), []byte{50, 0})
	id6 := slices.Concat(in16("2001:db8::9"), be32(1), u16(afInet6), []byte{50, 0})
	for _, c := range []struct {
		want  string
		bytes []byte
	}{
		{"add src 10.0.0.2 dst 10.0.0.9 proto esp spi 0x1 mode tunnel auth hmac(sha1) (hidden) enc cbc(aes) (hidden)",
			msg(xfrmNewSA, addFlags, xfrmSA(noSel, noLimits, 0, 1, 0, 0),
				nla(1, xfrmAlgo("hmac(sha1)", key)), nla(2, xfrmAlgo("cbc(aes)", key[:16])))},
		{"update src 10.0.0.2 dst 10.0.0.9 proto esp spi 0x1 reqid 5 mode transport replay-window 32 flag noecn af-unspec" +
			" auth-trunc hmac(sha256) (hidden) 128 enc ecb(cipher_null) sel src 10.0.0.0/24 dst 10.1.0.0/16 proto tcp sport 80 dport 443" +
			" limit byte-hard 1000 limit time-use-soft 60",
			msg(xfrmUpdSA, requestAck|0x100, xfrmSA(named, someLimits, 5, 0, 32, 0x21),
				nla(20, xfrmAlgo("hmac(sha256)", key, 128)), nla(2, xfrmAlgo("ecb(cipher_null)", nil)))},
		{"add src 10.0.0.2 dst 10.0.0.9 proto esp spi 0x1 mode beet aead rfc4106(gcm(aes)) (hidden) 128 encap espinudp 4500 4501 0.0.0.0" +
			" coa 10.0.0.3 ctx system_u extra-flag dont-encap-dscp mark 0x1/0xff output-mark 0x2/0xf offload packet dev v0 dir in dir out" +
			" replay replay_window 64 if_id 0x7 nat_keepalive_interval 20",
			msg(xfrmNewSA, addFlags, xfrmSA(noSel, noLimits, 0, 4, 0, 0),
				nla(18, xfrmAlgo("rfc4106(gcm(aes))", key, 128)),
				nla(4, u16(2), be16(4500), be16(4501), u16(0), in16("0.0.0.0")), nla(14, in16("10.0.0.3")),
				nla(8, u16(16), u16(8), []byte{1, 1}, u16(8), []byte("system_u")), nla(24, u32(1)), nla(21, u32(1), u32(255)),
				nla(29, u32(2)), nla(30, u32(15)), nla(28, u32(7), []byte{6, 0, 0, 0}), nla(33, []byte{2}),
				nla(23, u32(0), u32(0), u32(0), u32(0), u32(0), u32(64)), nla(31, u32(7)), nla(34, u32(20)))},
		{"src 10.0.0.2 dst 10.0.0.9 proto esp spi 0x1", msg(xfrmDelSA, requestAck, id, nla(13, in16("10.0.0.2")))},
		{"src 2001:db8::2 dst 2001:db8::9 proto esp spi 0x1 mark 0x1/0x1", msg(xfrmGetSA, FlagRequest, id6,
			nla(13, in16("2001:db8::2")), nla(21, u32(1), u32(1)))},
		{"add src 10.0.0.0/24 dst 10.1.0.0/16 proto tcp sport 80 dport 443 dir out priority 9 if_id 0x7" +
			" tmpl src 10.0.0.2 dst 10.0.0.9 proto esp mode tunnel tmpl src 10.0.0.2 dst 10.0.0.9 proto esp reqid 3 mode transport level use",
			msg(xfrmNewPolicy, addFlags, xfrmPolicy(named, noLimits, 9, 0, 1, 0, 0), nla(5, xfrmTmpl(0, 1, 0), xfrmTmpl(3, 0, 1)),
				nla(31, u32(7)))},
		{"update src 10.0.0.0/24 dst 10.1.0.0/16 proto tcp sport 80 dport 443 dir fwd ptype sub index 8 action block flag localok icmp +1",
			msg(xfrmUpdPolicy, requestAck|0x100, xfrmPolicy(named, noLimits, 0, 8, 2, 1, 3), nla(16, []byte{1, 0, 0, 0, 0, 0}), nla(99, u32(1)))},
		{"add src 10.0.0.0/24 dst 10.1.0.0/16 proto icmp type 8 code 0 dir in", msg(xfrmNewPolicy, addFlags,
			xfrmPolicy(xfrmSel(afInet, "10.0.0.0", 24, "10.1.0.0", 16, 1, 8, 0), noLimits, 0, 0, 0, 0, 0))},
		{"index 8 dir in", msg(xfrmDelPolicy, requestAck, noSel, u32(8), []byte{0, 0, 0, 0})},
		{"src 0.0.0.0/0 dst 0.0.0.0/0 dir in", msg(xfrmDelPolicy, requestAck, noSel, u32(0), []byte{0, 0, 0, 0})},
		{"dump", msg(xfrmGetSA, FlagRequest|FlagDump)},
		{"proto=IPPROTO_ESP", msg(28, requestAck, []byte{50})},
	} {
		var d Decoder
		m := d.Decode(&Context{Protocol: protoXfrm, Names: exampleNames}, c.bytes)
		if err := account(m); err != nil {
			t.Errorf("%s: %v", c.want, err)
		}
		if got := string(m.AppendText(nil, nil)); got != c.want {
			t.Errorf("\ngot  %s\nwant %s", got, c.want)
		}
	}
}

// TestDiagWordsNeverSilent: as TestWordsNeverSilent, of these protocols.
func TestDiagWordsNeverSilent(t *testing.T) {
	id := slices.Concat(in16("10.0.0.9"), be32(1), u16(afInet), []byte{50, 0})
	sa, policy := xfrmSA(noSel, noLimits, 0, 1, 0, 0), xfrmPolicy(noSel, noLimits, 0, 0, 0, 0, 0)
	policyID := append(slices.Clone(noSel), make([]byte, 8)...)
	for _, ws := range []struct {
		protocol int
		types    []uint16
		header   []byte
		space    *Space
	}{
		{protoXfrm, []uint16{xfrmNewSA, xfrmUpdSA}, sa, &xfrmaSpace},
		{protoXfrm, []uint16{xfrmDelSA, xfrmGetSA}, id, &xfrmaSpace},
		{protoXfrm, []uint16{xfrmNewPolicy, xfrmUpdPolicy}, policy, &xfrmaSpace},
		{protoXfrm, []uint16{xfrmDelPolicy, xfrmGetPolicy}, policyID, &xfrmaSpace},
		{protoSockDiag, []uint16{sockDiagByFamily, sockDestroy}, append([]byte{2, 6, 0, 0, 0, 0, 0, 0}, anySocket...), &inetDiagReqSpace},
	} {
		line := func(b []byte) string {
			var d Decoder
			return string(d.Decode(&Context{Protocol: ws.protocol}, b).AppendText(nil, nil))
		}
		for _, typ := range ws.types {
			without := line(msg(typ, FlagRequest, ws.header))
			for i := range ws.space.Attrs {
				a := &ws.space.Attrs[i]
				if a.Kind == Pad {
					continue
				}
				for _, payload := range append(payloads(a), make([]byte, 16)) {
					if a.Name == "XFRMA_POLICY_TYPE" && isZero(payload) {
						continue // main: as if it were not there
					}
					if got := line(msg(typ, FlagRequest, ws.header, nla(a.Type, payload))); got == without {
						t.Errorf("type %d: %s of % x makes no difference to %q", typ, a.Name, payload, got)
					}
				}
			}
		}
	}
}
