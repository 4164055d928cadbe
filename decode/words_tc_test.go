// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"slices"
	"testing"
)

// tcm is struct tcmsg.
func tcm(index, handle, parent, info uint32) []byte {
	return slices.Concat(make([]byte, 4), u32(index), u32(handle), u32(parent), u32(info))
}

// ratespec is struct tc_ratespec of Ethernet.
func ratespec(rate uint32) []byte { return slices.Concat([]byte{0, 1}, make([]byte, 6), u32(rate)) }

// flowerOf is a filter of ingress, of IPv4 and priority 7.
func flowerOf(keys ...[]byte) []byte {
	return msg(rtmNewFilter, addFlags, tcm(7, 0, tcMinIngress, 7<<16|uint32(netOrder(0x0800))), nla(1, str("flower")), nla(2, keys...))
}

func qdiscOf(kind string, opts ...[]byte) []byte {
	return msg(rtmNewQdisc, addFlags, tcm(7, 0, tcRoot, 0), nla(1, str(kind)), nla(2, opts...))
}

// basicOf is a filter with a tree of extended matches.
func basicOf(matches ...[]byte) []byte {
	list := make([][]byte, len(matches))
	for i, m := range matches {
		list[i] = nla(uint16(i+1), m)
	}
	return msg(rtmNewFilter, addFlags, tcm(7, 0, tcRoot, 0), nla(1, str("basic")),
		nla(2, nla(2, nla(1, u16(uint16(len(matches))), u16(0)), nla(2, list...))))
}

// em is an extended match: struct tcf_ematch_hdr and its data.
func em(kind, flags uint16, data ...[]byte) []byte {
	return slices.Concat(u16(0), u16(kind), u16(flags), u16(0), slices.Concat(data...))
}

var prioMap = []byte{1, 2, 2, 2, 1, 2, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1}

func actionOf(kind string, opts ...[]byte) []byte {
	return msg(rtmNewAction, addFlags, make([]byte, 4), nla(1, nla(1, nla(1, str(kind)), nla(2, opts...))))
}

var noSpec = make([]byte, 12)

// TestTCWords is what the golden messages, which tc sent, do not have.
func TestTCWords(t *testing.T) {
	for _, c := range []struct {
		want  string
		bytes []byte
	}{
		{"dev index 9", msg(rtmDelQdisc, requestAck, tcm(9, 0, 0, 0))},
		{"dev index 9 parent ffff:fff1 pfifo", msg(rtmDelQdisc, requestAck, tcm(9, 0, tcIngress, 0), nla(1, str("pfifo")))},
		{"dev v0 ingress", msg(rtmDelQdisc, requestAck, tcm(7, tcIngressHandle, tcIngress, 0))},
		{"dev v0 root classid :5 leaf 10:", msg(rtmDelClass, requestAck, tcm(7, 5, tcRoot, 0x100000))},
		{"dev v0 parent ffff: handle 800:3:801 u32", msg(rtmDelFilter, requestAck, tcm(7, 0x80003801, tcIngressHandle, 0), nla(1, str("u32")))},
		{"add dev v0 root wonderful 1=0x05000000 2=0x0000000000000000+4", qdiscOf("wonderful", nla(1, []byte{5, 0, 0, 0}), nla(2, make([]byte, 12)))},
		{"add dev v0 root htb +1", qdiscOf("htb", nla(1, u32(5)))},
		{"add dev v0 root htb +2", qdiscOf("htb", nla(1, u32(5)), nla(99, u32(1)))},
		{"add dev v0 root htb rate 160Gbit ceil 0bit burst 1025Kb", qdiscOf("htb", nla(6, u64(20e9)),
			nla(1, ratespec(1<<32-1), noSpec, u32(820), make([]byte, 16)))},
		{"add dev v0 root gred +1", qdiscOf("gred", nla(2, make([]byte, 256)))},
		{"add dev v0 root gred setup vqs 4 default 2 grio", qdiscOf("gred", nla(3, u32(4), u32(2), []byte{1, 0, 0, 0}))},
		{"add dev v0 root gred limit 60Kb min 15Kb max 25Kb vq 2 prio 3 ewma 4", qdiscOf("gred", nla(2, make([]byte, 256)),
			nla(1, u32(60<<10), u32(15<<10), u32(25<<10), u32(2), make([]byte, 24), []byte{4, 0, 0, 3}, make([]byte, 8)))},
		{"add dev v0 root sfb rehash 600s db 60s limit 1000p max 25p target 20p increment 33/65535 decrement 3/65535 penalty_rate 10pps penalty_burst 20p",
			qdiscOf("sfb", nla(1, u32(600000), u32(60000), u32(25), u32(20), u32(33), u32(3), u32(1000), u32(10), u32(20)))},
		{"add dev v0 root prio bands 3 priomap 1 2 2 2 1 2 0 0 1 1 1 1 1 1 1 1", qdiscOf("prio", u32(3), prioMap, nla(2))},
		{"add dev v0 root prio bands 3 priomap 1 2 2 2 1 2 0 0 1 1 1 1 1 1 1 1", qdiscOf("prio", u32(3), prioMap)},
		{"add dev v0 root prio bands 3 priomap 1 2 2 2 1 2 0 0 1 1 1 1 1 1 1 1 +1", qdiscOf("prio", u32(3), prioMap, nla(2), nla(5, u32(1)))},
		{"add dev v0 root mq", qdiscOf("mq")},
		{"add dev v0 ingress protocol ip prio 7 flower mpls lse depth 1 label 100 ttl 64 lse depth 2 tc 3 bos 1", flowerOf(nla(99,
			nla(1, nla(1, []byte{1}), nla(2, []byte{64}), nla(5, u32(100))), nla(1, nla(1, []byte{2}), nla(3, []byte{1}), nla(4, []byte{3}))))},
		{"add dev v0 ingress protocol ip prio 7 flower mpls lse depth 1 +1", flowerOf(nla(99, nla(1, nla(1, []byte{1})), nla(2, u32(1))))},
		{"add dev v0 root basic match cmp(u16 at 4 layer 1 mask 0xff trans gt 20) and not nbyte(abc at 12 layer 2) or u32(00000050/0000ffff at nexthdr+8)",
			basicOf(em(1, 1, u32(20), u32(0xff), u16(4), []byte{0x12, 0x11}), em(2, 6, u16(12), u16(3|2<<12), []byte("abc")),
				em(3, 0, be32(0xffff), be32(0x50), u32(8), u32(1)))},
		{"add dev v0 root basic match meta(nfmark mask 0xff gt 24) and meta(dev eq v0)", basicOf(
			em(4, 1, nla(1, u16(12|1<<12), []byte{0, 1}, u16(1<<12), []byte{0, 0}), nla(2, u32(255)), nla(3, u32(24))),
			em(4, 0, nla(1, u16(5), []byte{0, 0}, u16(0), []byte{0, 0}), nla(3, []byte("v0"))))},
		{"add dev v0 root basic match text(kmp abc from network+1 to transport+64) or canid(sff 0x123:0x7ff eff 0x5:0x1fffffff) and container(2) or ipset(index 5 src,dst)",
			basicOf(em(5, 2, []byte("kmp"), make([]byte, 13), u16(1), u16(64), u16(3), []byte{0x21, 0}, []byte("abc")),
				em(7, 1, u32(0x123), u32(0x7ff), u32(1<<31|5), u32(1<<31|0x1fffffff)), em(0, 2, u32(2)), em(8, 0, u16(5), []byte{2, 2}))},
		{"add dev v0 root basic match ipt(-m policy revision 0 hook pre_routing family ipv4 0x01) and 77(0x05)",
			basicOf(em(9, 1, nla(1, u32(0)), nla(2, str("policy")), nla(3, []byte{0}), nla(4, []byte{2}), nla(5, []byte{1})), em(77, 0, []byte{5}))},
		{"add action connmark zone 5 pipe", actionOf("connmark", nla(1, make([]byte, 8), u32(3), make([]byte, 8), u16(5), u16(0)))},
		{"add action ctinfo dscp 0xfc000000 0x1000000 cpmark 0xff zone 2 pass index 9", actionOf("ctinfo",
			nla(3, u32(9), make([]byte, 16)), nla(4, u16(2)), nla(5, u32(0xfc<<24)), nla(6, u32(1<<24)), nla(7, u32(255)))},
		{"add action ife encode allow mark use prio 5 dst 02:00:00:00:00:09 type 0xed3e pipe", actionOf("ife",
			nla(1, make([]byte, 8), u32(3), make([]byte, 8), u16(1), u16(0)), nla(3, hexMAC(9)), nla(5, u16(0xed3e)), nla(6, nla(1), nla(3, u32(5))))},
		{"add action nat egress 10.0.0.0/24 192.0.2.1 pass", actionOf("nat", nla(1, make([]byte, 20), ip("10.0.0.0"), ip("192.0.2.1"), ip("255.255.255.0"), u32(1)))},
		{"add action csum ip4h and tcp pipe", actionOf("csum", nla(1, make([]byte, 8), u32(3), make([]byte, 8), u32(9)))},
		{"add action simple sdata hello pipe", actionOf("simple", nla(2, make([]byte, 8), u32(3), make([]byte, 8)), nla(3, str("hello")))},
		{"add action xt table mangle hook NF_INET_POST_ROUTING index 1 -j MARK 0x05000000", actionOf("xt", nla(1, str("mangle")), nla(2, u32(4)), nla(3, u32(1)),
			nla(6, u16(36), []byte("MARK"), make([]byte, 25), []byte{2}, u32(5)))},
		{"add dev v0 root netem limit 10 delay 1500ns 20us 50% distribution rate 400Gbit ecn slot distribution 1us 2us", qdiscOf("netem",
			u32(0), u32(10), make([]byte, 16), nla(1, u32(1<<31), u32(0), u32(0)), nla(2, u16(1), u16(2)), nla(10, u64(1500)), nla(11, u64(20000)),
			nla(6, u32(1<<32-1), make([]byte, 12)), nla(8, u64(50e9)), nla(7, u32(1)), nla(12, make([]byte, 24), u64(1000), u64(2000)))},
		{"add dev v0 root sfq", qdiscOf("sfq", make([]byte, 72))},
		{"add dev v0 ingress protocol ip prio 7 flower vlan_id 5 ct_label 01/0f geneve_opts 0102:80:0011/ffff:ff:ffff",
			flowerOf(nla(23, u16(5)), nla(84, nla(1, nla(1, be16(0x102)), nla(2, []byte{0x80}), nla(3, []byte{0, 0x11}))),
				nla(85, nla(1, nla(1, be16(0xffff)), nla(2, []byte{0xff}), nla(3, []byte{0xff, 0xff}))), nla(97, []byte{1}), nla(98, []byte{15}))},
		{"add dev v0 ingress protocol ip prio 7 flower src_ip 10.0.0.1/255.0.255.0 ip_flags 0x80/0x81 +2",
			flowerOf(nla(10, ip("10.0.0.1")), nla(11, ip("255.0.255.0")), nla(47, be32(0x80)), nla(48, be32(0x81)), nla(13, ip("255.0.0.0")), nla(200, u32(1)))},
		{"add action ct commit force zone 5 mark 0x7/0xff nat src addr 10.0.0.1-10.0.0.9 port 1000-2000 pipe", actionOf("ct",
			nla(1, make([]byte, 8), u32(3), make([]byte, 8)), nla(3, u16(0x1b)), nla(4, u16(5)), nla(5, u32(7)), nla(6, u32(255)),
			nla(9, ip("10.0.0.1")), nla(10, ip("10.0.0.9")), nla(13, be16(1000)), nla(14, be16(2000)))},
		{"add action mirred egress redirect blockid 5 jump 2 index 9", actionOf("mirred",
			nla(2, u32(9), u32(0), u32(0x10000002), make([]byte, 8), u32(1), u32(0)), nla(4, u32(5)))},
		{"add action gact control 0x30000001", actionOf("gact", nla(2, make([]byte, 8), u32(0x30000001), make([]byte, 8)))},
		{"add action skbmod DMAC=02:00:00:00:00:09", actionOf("skbmod", nla(3, hexMAC(9)))},
		{"add action vlan +1", actionOf("vlan", nla(3, u16(5)))},
	} {
		if got := wordsOf(c.bytes); got != c.want {
			t.Errorf("\ngot  %s\nwant %s", got, c.want)
		}
	}
}
