// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"bytes"
	"strings"
	"testing"
)

// wordSpaces are the types with words, a header of each and its attributes.
var wordSpaces = []struct {
	types  []uint16
	header []byte
	space  *Space
}{
	{[]uint16{rtmNewLink, rtmDelLink, rtmSetLink, rtmGetLink}, ifi(0, 0, 7, 0, 0), &iflaSpace},
	{[]uint16{rtmNewAddr, rtmDelAddr, rtmGetAddr}, append([]byte{afInet, 24, 0, 0}, u32(7)...), &ifaSpace},
	{[]uint16{rtmNewRoute, rtmDelRoute, rtmGetRoute}, rtm(24, 0, 3, 0, 1), &rtaSpace},
	{[]uint16{rtmNewNeigh, rtmDelNeigh, rtmGetNeigh}, append([]byte{afInet, 0, 0, 0, 7, 0, 0, 0}, 0x80, 0, 0, 0), &ndaSpace},
	{[]uint16{rtmNewNeigh}, append([]byte{afBridge, 0, 0, 0, 7, 0, 0, 0}, 0x80, 0, 0, 0), &ndaSpace},
	{[]uint16{rtmNewQdisc, rtmDelQdisc, rtmGetQdisc, rtmNewClass, rtmDelClass, rtmGetClass, rtmNewFilter, rtmDelFilter, rtmGetFilter,
		rtmNewChain, rtmDelChain, rtmGetChain}, tcm(7, 0x10000, 0xffffffff, 0), &tcAttrsSpace},
	{[]uint16{rtmNewAction, rtmDelAction, rtmGetAction}, make([]byte, 4), &tcaRootSpace},
	{[]uint16{rtmNewRule, rtmDelRule, rtmGetRule}, []byte{afInet, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, &fraSpace},
}

// TestWordsNeverSilent: every attribute makes a difference to its line, by a
// word or by being counted.
func TestWordsNeverSilent(t *testing.T) {
	for _, ws := range wordSpaces {
		for _, typ := range ws.types {
			without := wordsOf(msg(typ, FlagRequest, ws.header))
			for i := range ws.space.Attrs {
				a := &ws.space.Attrs[i]
				if a.Kind == Pad {
					continue
				}
				for _, payload := range payloads(a) {
					got := wordsOf(msg(typ, FlagRequest, ws.header, nla(a.Type, payload)))
					if got == without {
						t.Errorf("type %d: %s of % x makes no difference to %q", typ, a.Name, payload, got)
					}
				}
			}
			unknown := wordsOf(msg(typ, FlagRequest, ws.header, nla(1000, u32(1)), nla(1000, u32(2))))
			if unknown != strings.TrimSpace(without+" +2") {
				t.Errorf("type %d: two unknown attributes: %q", typ, unknown)
			}
		}
	}
}

func wordsOf(b []byte) string {
	var d Decoder
	return string(d.Decode(&Context{Names: exampleNames}, b).AppendText(nil, nil))
}

// payloads are some an attribute may have: right, and too short.
func payloads(a *Attr) [][]byte {
	one := []byte{5}
	switch w := widths[a.Kind]; {
	case a.Kind == StructOf && a.Struct.Size > 4:
		return [][]byte{bytes.Repeat(one, a.Struct.Size)}
	case a.Kind == StructOf:
		return [][]byte{{2, 0, 10, 0, 0, 1}}
	case a.Kind == Nest || a.Kind == SubMessage:
		return [][]byte{nla(200, u32(1))}
	case a.Kind == Records:
		return [][]byte{append(append(u16(8), 0, 1), u32(7)...)}
	case a.Kind == Packed:
		return [][]byte{{0, 6, 0x41, 0}}
	case w > 1:
		return [][]byte{append(bytes.Repeat([]byte{0}, int(w)-1), 5), append([]byte{5}, bytes.Repeat([]byte{0}, int(w)-1)...), one}
	case w == 1:
		return [][]byte{one, {}}
	}
	return [][]byte{{'x', '5', 0}}
}

var plainRoute = rtm(24, 254, 3, 0, 1)

// wordCases are requests and their words.
var wordCases = []struct {
	want  string
	bytes []byte
}{
	{"10.9.0.0/24 via 10.0.0.1 dev v0", msg(rtmDelRoute, requestAck, rtm(24, 254, 0, 255, 0),
		nla(1, ip("10.9.0.0")), nla(5, ip("10.0.0.1")), nla(4, u32(7)))},
	{"replace unreachable 10.0.0.1 table 300 proto ra scope site metric 5", msg(rtmNewRoute, requestAck|0x500, rtm(32, 252, 9, 200, 7),
		nla(1, ip("10.0.0.1")), nla(15, u32(300)), nla(6, u32(5)))},
	{"change 10.9.0.0/24 from 192.0.2.0/24 tos 0x10 src 10.0.0.2 onlink", msg(rtmNewRoute, requestAck|0x100,
		[]byte{afInet, 24, 24, 0x10, 254, 3, 0, 1, 4, 0, 0, 0}, nla(1, ip("10.9.0.0")), nla(2, ip("192.0.2.0")), nla(7, ip("10.0.0.2")))},
	{"append 10.9.0.0/24 mtu lock 1400 rtt 12ms features ecn congctl cubic +1", msg(rtmNewRoute, requestAck|0xc00, plainRoute,
		nla(1, ip("10.9.0.0")), nla(8, nla(1, u32(4)), nla(2, u32(1400)), nla(4, u32(96)), nla(16, str("cubic")),
			nla(12, u32(1)), nla(99, u32(1))))},
	{"create 10.9.0.0/24 nhid 12", msg(rtmNewRoute, requestAck|0x400, plainRoute, nla(1, ip("10.9.0.0")), nla(30, u32(12)))},
	{"set 10.9.0.0/24 encap mpls 100/200 ttl 9 via 10.0.0.1 dev v0", msg(rtmNewRoute, requestAck, plainRoute,
		nla(1, ip("10.9.0.0")), nla(5, ip("10.0.0.1")), nla(4, u32(7)), nla(21, u16(1)),
		nla(22, nla(1, []byte{0, 6, 0x40, 0, 0, 0xc, 0x81, 0}), nla(2, []byte{9})))},
	{"set 100 as to 200 via inet 10.0.0.1 dev v0", msg(rtmNewRoute, requestAck, []byte{afMPLS, 20, 0, 0, 254, 3, 0, 1, 0, 0, 0, 0},
		nla(1, []byte{0, 6, 0x41, 0}), nla(19, []byte{0, 0xc, 0x81, 0}), nla(18, u16(2), ip("10.0.0.1")), nla(4, u32(7)))},
	{"create default via fe80::1 dev v0", msg(rtmNewRoute, requestAck|0x400, []byte{afInet6, 0, 0, 0, 254, 3, 0, 1, 0, 0, 0, 0},
		nla(1, ip("::")), nla(5, ip("fe80::1")), nla(4, u32(7)))},
	{"set 10.9.1.0/24 nexthop via 10.0.0.1 weight 2 nexthop dev index 0 weight 1 nexthop via 10.0.0.3 dev v0 weight 1",
		msg(rtmNewRoute, requestAck, plainRoute, nla(1, ip("10.9.1.0")), nla(9,
			u16(16), []byte{0, 1}, u32(0), nla(5, ip("10.0.0.1")), u16(8), []byte{0, 0}, u32(0),
			u16(16), []byte{0, 0}, u32(7), nla(5, ip("10.0.0.3"))))},
	{"set fc00::1 encap seg6local action End.DX4 nh4 10.0.0.1 dev v0", msg(rtmNewRoute, requestAck,
		[]byte{afInet6, 128, 0, 0, 254, 3, 0, 1, 0, 0, 0, 0}, nla(1, ip("fc00::1")), nla(4, u32(7)), nla(21, u16(7)),
		nla(22, nla(1, u32(6)), nla(4, ip("10.0.0.1"))))},
	{"set fc00::2 encap seg6 mode encap segs fc00::a,fc00::b dev v0", msg(rtmNewRoute, requestAck,
		[]byte{afInet6, 128, 0, 0, 254, 3, 0, 1, 0, 0, 0, 0}, nla(1, ip("fc00::2")), nla(4, u32(7)), nla(21, u16(5)),
		nla(22, nla(1, u32(1), []byte{0, 4, 4, 1, 1, 0, 0, 0}, ip("fc00::b"), ip("fc00::a"))))},
	{"set fc00::2 encap seg6 mode inline segs fc00::a dev v0", msg(rtmNewRoute, requestAck,
		[]byte{afInet6, 128, 0, 0, 254, 3, 0, 1, 0, 0, 0, 0}, nla(1, ip("fc00::2")), nla(4, u32(7)), nla(21, u16(5)),
		nla(22, nla(1, u32(0), []byte{0, 4, 4, 1, 1, 0, 0, 0}, ip("::"), ip("fc00::a"))))},
	{"set 10.9.0.0/24 encap ip id 100 src 10.0.0.1 dst 10.0.0.9 ttl 64 key dev v0", msg(rtmNewRoute, requestAck, plainRoute,
		nla(1, ip("10.9.0.0")), nla(4, u32(7)), nla(21, u16(2)), nla(22, nla(1, []byte{0, 0, 0, 0, 0, 0, 0, 100}), nla(2, ip("10.0.0.9")),
			nla(3, ip("10.0.0.1")), nla(5, []byte{0}), nla(4, []byte{64}), nla(6, []byte{0, 4})))},
	{"set fc00::2 encap seg6local action End.DT6 table main iif v0 dev v0", msg(rtmNewRoute, requestAck,
		[]byte{afInet6, 128, 0, 0, 254, 3, 0, 1, 0, 0, 0, 0}, nla(1, ip("fc00::2")), nla(4, u32(7)), nla(21, u16(7)),
		nla(22, nla(1, u32(7)), nla(3, u32(254)), nla(6, u32(7))))},
	{"inet6 default dev v0", msg(rtmDelRoute, requestAck, []byte{afInet6, 0, 0, 0, 254, 0, 255, 0, 0, 0, 0, 0}, nla(4, u32(7)))},
	{"10.0.0.9 from 10.0.0.1 iif lo oif v0 fibmatch mark 0x1 uid 5 ipproto tcp sport 80 dport 443", msg(rtmGetRoute, FlagRequest,
		[]byte{afInet, 32, 32, 0, 0, 0, 0, 0, 0, 0x30, 0, 0}, nla(1, ip("10.0.0.9")), nla(2, ip("10.0.0.1")), nla(3, u32(1)),
		nla(4, u32(7)), nla(16, u32(1)), nla(25, u32(5)), nla(27, []byte{6}), nla(28, []byte{0, 80}), nla(29, []byte{1, 0xbb}))},

	{"set v0 up promisc on", msg(rtmNewLink, requestAck, ifi(0, 0, 7, 0x101, 0x101))},
	{"set index 9 down arp on", msg(rtmNewLink, requestAck, ifi(0, 0, 9, 0, 0x81))},
	{"v0 name v9", msg(rtmSetLink, requestAck, ifi(0, 0, 7, 0, 0), nla(3, str("v9")))},
	{"set v0 name v9 mtu 1400 netns 33", msg(rtmNewLink, requestAck, ifi(0, 0, 7, 0, 0), nla(3, str("v9")), nla(4, u32(1400)), nla(19, u32(33)))},
	{"set v0 mtu 1400", msg(rtmNewLink, requestAck, ifi(0, 0, 7, 0, 0), nla(3, str("v0")), nla(4, u32(1400)))},
	{"add v9 index 9 link v0 type vlan protocol 802.1ad id 10", msg(rtmNewLink, addFlags, ifi(0, 0, 9, 0, 0), nla(3, str("v9")), nla(5, u32(7)),
		nla(18, nla(1, []byte("vlan")), nla(2, nla(1, u16(10)), nla(5, []byte{0x88, 0xa8}))))},
	{"set v0 link index 1 link-netnsid 0 type vxlan dev index 7", msg(rtmNewLink, requestAck, ifi(0, 0, 7, 0, 0), nla(5, u32(1)), nla(37, u32(0)),
		nla(18, nla(1, []byte("vxlan")), nla(2, nla(3, u32(7)))))},
	{"set index 7 target-nsid 1", msg(rtmNewLink, requestAck, ifi(0, 0, 7, 0, 0), nla(46, u32(1)))},
	{"set v0 master index 9 +1", msg(rtmNewLink, requestAck, ifi(0, 0, 7, 0, 0), nla(10, u32(9)), nla(199, u32(1)))},
	{"add type vxlan nolearning +1", msg(rtmNewLink, addFlags, ifi(0, 0, 0, 0, 0),
		nla(18, nla(1, []byte("vxlan")), nla(2, nla(7, []byte{0}), nla(99, u32(1)))))},

	{"add type bond mode 802.3ad xmit_hash_policy layer3+4 lacp_rate fast miimon 100", msg(rtmNewLink, addFlags, ifi(0, 0, 0, 0, 0),
		nla(18, nla(1, []byte("bond")), nla(2, nla(1, []byte{4}), nla(3, u32(100)), nla(14, []byte{1}), nla(21, []byte{1}))))},
	{"add type ip6tnl remote 2001:db8::1 ttl 64 encaplimit 4", msg(rtmNewLink, addFlags, ifi(0, 0, 0, 0, 0),
		nla(18, nla(1, []byte("ip6tnl")), nla(2, nla(1, u32(0)), nla(3, ip("2001:db8::1")), nla(4, []byte{64}), nla(6, []byte{4}),
			nla(7, u32(0)), nla(9, []byte{0}), nla(16, u16(2)))))},
	{"add type sit dev v0 proto ipip", msg(rtmNewLink, addFlags, ifi(0, 0, 0, 0, 0),
		nla(18, nla(1, []byte("sit")), nla(2, nla(1, u32(7)), nla(9, []byte{4}))))},
	{"add type ipvlan mode l3", msg(rtmNewLink, addFlags, ifi(0, 0, 0, 0, 0),
		nla(18, nla(1, []byte("ipvlan")), nla(2, nla(1, u16(1)), nla(2, u16(0)))))},
	{"add type geneve id 7 dstport 6081", msg(rtmNewLink, addFlags, ifi(0, 0, 0, 0, 0),
		nla(18, nla(1, []byte("geneve")), nla(2, nla(1, u32(7)), nla(3, []byte{0}), nla(4, []byte{0}), nla(5, []byte{0x17, 0xc1}), nla(11, u32(0)))))},
	{"set v0 type bridge_slave state forwarding guard on learning off +1", msg(rtmNewLink, requestAck, ifi(0, 0, 7, 0, 0),
		nla(18, nla(1, []byte("bridge_slave")), nla(5, nla(8, []byte{0}), nla(5, []byte{1}), nla(1, []byte{3}), nla(200, u32(1)))))},
	{"set v0 type bond_slave queue_id 3", msg(rtmNewLink, requestAck, ifi(0, 0, 7, 0, 0),
		nla(18, nla(1, []byte("bond_slave")), nla(5, nla(5, u16(3)))))},
	{"v0 bridge hairpin on flood off", msg(rtmSetLink, requestAck, ifi(afBridge, 0, 7, 0, 0), nla(12, nla(4, []byte{1}), nla(9, []byte{0})))},

	{"10.0.0.1 peer 10.0.0.2/32 dev v0", msg(rtmDelAddr, requestAck, []byte{afInet, 32, 0, 0}, u32(7), nla(2, ip("10.0.0.1")), nla(1, ip("10.0.0.2")))},
	{"add 2001:db8::1/64 scope site dev v0 metric 9 valid_lft 60sec nodad noprefixroute", msg(rtmNewAddr, addFlags,
		[]byte{afInet6, 64, 0, 200}, u32(7), nla(1, ip("2001:db8::1")), nla(8, u32(0x202)), nla(9, u32(9)),
		nla(6, u32(0xffffffff), u32(60), u32(0), u32(0)))},
	{"dump inet6", msg(rtmGetAddr, FlagRequest|FlagDump, []byte{afInet6, 0, 0, 0}, u32(0))},

	{"add 10.0.0.9 nud reachable stale dev index 0 router", msg(rtmNewNeigh, addFlags, []byte{afInet, 0, 0, 0}, u32(0), u16(6), []byte{0x80, 0},
		nla(1, ip("10.0.0.9")))},
	{"add 02:00:00:00:00:09 dev v0 dst 10.0.0.9 vlan 5 vni 42 self", msg(rtmNewNeigh, addFlags, []byte{afBridge, 0, 0, 0}, u32(7), u16(0x80), []byte{2, 0},
		nla(2, hexMAC(9)), nla(1, ip("10.0.0.9")), nla(5, u16(5)), nla(7, u32(42)))},
	{"add 02:00:00:00:00:09 dev v0 static master", msg(rtmNewNeigh, addFlags, []byte{afBridge, 0, 0, 0}, u32(7), u16(0x42), []byte{4, 0},
		nla(2, hexMAC(9)))},
	{"add 02:00:00:00:00:09 dev v0 dynamic self", msg(rtmNewNeigh, addFlags, []byte{afBridge, 0, 0, 0}, u32(7), u16(2), []byte{2, 0},
		nla(2, hexMAC(9)))},
	{"10.0.0.9 dev v0", msg(rtmGetNeigh, FlagRequest, []byte{afInet, 0, 0, 0}, u32(7), u32(0), nla(1, ip("10.0.0.9")))},

	{"add not to 10.0.0.0/8 fwmark 0x5/0xf oif v0 priority 9 uidrange 5-6 ipproto udp dport 53 blackhole", msg(rtmNewRule, addFlags,
		[]byte{afInet, 8, 0, 0, 0, 0, 0, 6, 2, 0, 0, 0}, nla(1, ip("10.0.0.0")), nla(10, u32(5)), nla(16, u32(15)), nla(17, str("v0")),
		nla(6, u32(9)), nla(20, u32(5), u32(6)), nla(22, []byte{17}), nla(24, u16(53), u16(53)))},
	{"add iif \"a b\" lookup main suppress_prefixlength 0 proto zebra", msg(rtmNewRule, addFlags, []byte{afInet, 0, 0, 0, 254, 0, 0, 1, 0, 0, 0, 0},
		nla(3, str("a b")), nla(14, u32(0)), nla(21, []byte{11}))},
	{"add from all fwmark 0x7 lookup 300", msg(rtmNewRule, addFlags, []byte{afInet, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0},
		nla(2), nla(10, u32(7)), nla(15, u32(300)))},
	{"add goto 5", msg(rtmNewRule, addFlags, []byte{afInet, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0}, nla(4, u32(5)))},
}

func TestWords(t *testing.T) {
	for _, c := range wordCases {
		if got := wordsOf(c.bytes); got != c.want {
			t.Errorf("\ngot  %s\nwant %s", got, c.want)
		}
	}
}
