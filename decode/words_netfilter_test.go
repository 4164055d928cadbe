// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"slices"
	"strings"
	"testing"
)

// nfMessage is a request of nfnetlink's; id is its res_id.
func nfMessage(subsystem, number uint16, flags uint16, family byte, id uint16, parts ...[]byte) []byte {
	return msg(subsystem<<8|number, FlagRequest|flags, append([][]byte{{family, 0, byte(id >> 8), byte(id)}}, parts...)...)
}

func nfText(b []byte) string {
	var d Decoder
	return string(d.Decode(&Context{Protocol: protoNetfilter, Names: exampleNames}, b).AppendText(nil, nil))
}

// nftExpr is an expression of a rule, with what it has.
func nftExpr(name string, data ...[]byte) []byte {
	return nla(1, nla(1, str(name)), nla(2, data...))
}

func nftImmediate(code uint32, more ...[]byte) []byte {
	return nftExpr("immediate", nla(1, be32(0)), nla(2, nla(2, append([][]byte{nla(1, be32(code))}, more...)...)))
}

// ctTupleOf is a connection's tuple of IPv4.
func ctTupleOf(attr uint16, src, dst string, proto byte, ports ...[]byte) []byte {
	return nla(attr, nla(1, nla(1, ip(src)), nla(2, ip(dst))), nla(2, append([][]byte{nla(1, []byte{proto})}, ports...)...))
}

var netfilterCases = []struct {
	want  string
	bytes []byte
}{
	{"add inet filter input payload cmp payload cmp immediate(accept)", nfMessage(10, 6, 0xc00, 1, 0,
		nla(1, str("filter")), nla(2, str("input")), nla(4, nftExpr("payload"), nftExpr("cmp"), nftExpr("payload"), nftExpr("cmp"), nftImmediate(1)))},
	{"insert ip6 f c position 9 immediate(jump other) comment \"a b\"", nfMessage(10, 6, 0x400, 10, 0, nla(1, str("f")), nla(2, str("c")),
		nla(6, u64be(9)), nla(4, nftImmediate(1<<32-3, nla(2, str("other")))), nla(7, append([]byte{0, 4}, str("a b")...)))},
	{"replace arp f c handle 8 immediate(queue 2) +2", nfMessage(10, 6, 0x500, 3, 0, nla(1, str("f")), nla(2, str("c")),
		nla(3, u64be(8)), nla(4, nftImmediate(2<<16|3), nla(1, u32(0))), nla(7, []byte{9, 1, 0}))},
	{"delete bridge f", nfMessage(10, 2, 0, 7, 0, nla(1, str("f")))},
	{"destroy f", nfMessage(10, 26, 0, 0, 0, nla(1, str("f")))},
	{"create netdev f ing type filter hook egress devices { v0, v* } priority -10 flags offload policy drop", nfMessage(10, 3, 0x600, 5, 0,
		nla(1, str("f")), nla(3, str("ing")), nla(7, str("filter")), nla(5, be32(0)), nla(10, be32(3)),
		nla(4, nla(1, be32(1)), nla(2, be32(1<<32-10)), nla(4, nla(1, str("v0")), nla(2, str("v")))))},
	{"add inet f m type ipv4_addr . inet_service : verdict flags interval size 9 field-len 4 2", nfMessage(10, 9, 0x400, 1, 0, nla(1, str("f")),
		nla(2, str("m")), nla(3, be32(0x8c)), nla(4, be32(7<<6|13)), nla(5, be32(8)), nla(6, be32(0xffffff00)), nla(7, be32(16)),
		nla(9, nla(1, be32(9)), nla(2, nla(1, nla(1, be32(4))), nla(1, nla(1, be32(2))))))},
	{"add inet f o type 63 key-len 4 : ct helper", nfMessage(10, 9, 0x400, 1, 0, nla(1, str("f")), nla(2, str("o")),
		nla(3, be32(0x40)), nla(4, be32(63)), nla(5, be32(4)), nla(15, be32(3)))},
	{"delete inet f s { 0x0a000001 timeout 10s, * : drop, 0x0a000002 - 0x0a000009 : h1 }", nfMessage(10, 14, 0, 1, 0, nla(1, str("f")), nla(2, str("s")),
		nla(3, nla(1, nla(4, u64be(10000)), nla(1, nla(1, ip("10.0.0.1")))), nla(2, nla(3, be32(2)), nla(2, nla(2, nla(1, be32(0))))),
			nla(3, nla(1, nla(1, ip("10.0.0.2"))), nla(10, nla(1, ip("10.0.0.9"))), nla(9, str("h1")))))},
	{"delete inet f s 9 elements", nfMessage(10, 14, 0, 1, 0, nla(1, str("f")), nla(2, str("s")),
		nla(3, slices.Repeat(nla(1, nla(1, nla(1, u32(0)))), 9)))},
	{"reset ip f counter c1", nfMessage(10, 21, 0, 2, 0, nla(1, str("f")), nla(2, str("c1")), nla(3, be32(1)))},
	{"add ip f limit l1 rate 10 unit 60 type pkt_bytes", nfMessage(10, 18, 0x400, 2, 0, nla(1, str("f")), nla(2, str("l1")), nla(3, be32(4)),
		nla(4, nla(1, u64be(10)), nla(2, u64be(60)), nla(4, be32(1))))},
	{"add inet f ft hook ingress priority 0 devices { v0 } flags counter", nfMessage(10, 22, 0x400, 1, 0, nla(1, str("f")), nla(2, str("ft")),
		nla(3, nla(1, be32(0)), nla(2, be32(0)), nla(3, nla(1, str("v0")))), nla(7, be32(2)))},

	{"tcp src=10.0.0.5 dst=10.0.0.9 sport=40000 dport=443", nfMessage(1, 2, 0, 2, 0,
		ctTupleOf(1, "10.0.0.5", "10.0.0.9", 6, nla(2, be16(40000)), nla(3, be16(443))))},
	{"udp timeout=30 src=10.0.0.5 dst=10.0.0.9 src=10.0.0.9 dst=10.0.0.5 src-nat=192.0.2.1:1024-2047 zone=5 helper=sip id=77 +1",
		nfMessage(1, 1, 0, 2, 0, ctTupleOf(1, "10.0.0.5", "10.0.0.9", 17), ctTupleOf(2, "10.0.0.9", "10.0.0.5", 17), nla(7, be32(30)),
			nla(6, nla(1, ip("192.0.2.1")), nla(2, ip("192.0.2.1")), nla(3, nla(1, be16(1024)), nla(2, be16(2047)))),
			nla(18, be16(5)), nla(5, nla(1, str("sip"))), nla(12, be32(77)), nla(99, u32(1)))},
	{"dump ipv6 [ASSURED] status-mask [ASSURED,0x80000000] mark=1/0xff labels=0x01 labels-mask=0xff", nfMessage(1, 1, FlagDump, 10, 0,
		nla(3, be32(4)), nla(26, be32(0x80000004)), nla(8, be32(1)), nla(21, be32(255)), nla(22, []byte{1}), nla(23, []byte{255}))},
	{"tcp src=10.0.0.5 dst=10.0.0.9 dport=21 mask-src=255.255.255.255 mask-dst=0.0.0.0 mask-proto=255 helper=ftp", nfMessage(2, 2, 0, 2, 0,
		ctTupleOf(2, "10.0.0.5", "10.0.0.9", 6, nla(3, be16(21))), ctTupleOf(3, "255.255.255.255", "0.0.0.0", 255), nla(6, str("ftp")))},

	{"create s0 bitmap:port range 1-80 timeout 60 counters -exist", nfMessage(6, 2, 0x400, 2, 0, nla(1, []byte{7}), nla(2, str("s0")),
		nla(3, str("bitmap:port")), nla(7, nla(4, be16(1)), nla(5, be16(80)), nla(6, be32(60)), nla(8, be32(8))))},
	{"add s0 10.0.0.0/8,icmp:8/0,physdev:v0 skbmark 0x1/0xff nomatch", nfMessage(6, 9, 0x600, 2, 0, nla(1, []byte{7}), nla(2, str("s0")),
		nla(7, nla(1, nla(1, ip("10.0.0.0"))), nla(3, []byte{8}), nla(4, be16(0x800)), nla(7, []byte{1}), nla(23, str("v0")),
			nla(8, be32(6)), nla(27, u64be(1<<32|255))))},
	{"del l0 a before b", nfMessage(6, 10, 0x200, 2, 0, nla(1, []byte{7}), nla(2, str("l0")),
		nla(7, nla(18, str("a")), nla(19, str("b")), nla(8, be32(1))))},
	{"test s0 10.0.0.1-10.0.0.9,02:00:00:00:00:09 +1", nfMessage(6, 11, 0, 2, 0, nla(1, []byte{6}), nla(2, str("s0")),
		nla(7, nla(1, nla(1, ip("10.0.0.1"))), nla(2, nla(1, ip("10.0.0.9"))), nla(17, hexMAC(9)), nla(200, u32(1))))},
	{"swap s0 s1", nfMessage(6, 6, 0, 2, 0, nla(1, []byte{7}), nla(2, str("s0")), nla(3, str("s1")))},
	{"destroy", nfMessage(6, 3, 0, 2, 0, nla(1, []byte{7}))},

	{"queue 3 up to id 9 drop mark 0x5 payload 3 bytes", nfMessage(3, 3, 0, 0, 3, nla(2, be32(0), be32(9)), nla(3, be32(5)), nla(10, []byte{1, 2, 3}))},
	{"queue 3 unbind maxlen 64", nfMessage(3, 2, 0, 0, 3, nla(1, []byte{2, 0, 0, 0}), nla(3, be32(64)))},
	{"group 2 inet6 pf_bind copy none bufsize 4096", nfMessage(4, 1, 0, 10, 2, nla(1, []byte{3}), nla(2, be32(0), []byte{0, 0}), nla(3, be32(4096)))},
}

func u64be(v uint64) []byte { return append(be32(uint32(v>>32)), be32(uint32(v))...) }

func TestNetfilterWords(t *testing.T) {
	for _, c := range netfilterCases {
		if got := nfText(c.bytes); got != c.want {
			t.Errorf("\ngot  %s\nwant %s", got, c.want)
		}
	}
}

// TestNetfilterNeverSilent: every attribute makes a difference to its line, by
// a word or by being counted; and no beginning of a message is a panic.
func TestNetfilterNeverSilent(t *testing.T) {
	for _, f := range []*Family{&nftablesFamily, &conntrackFamily, &ctnetlinkExpFamily, &ipsetFamily, &nfqueueFamily, &nfulnlFamily} {
		for i := range f.Types {
			typ := &f.Types[i]
			space := typ.Space
			if space == nil {
				space = f.Space
			}
			number := uint16(f.Subsystem)
			without := nfText(nfMessage(number, typ.Number, 0, 2, 0))
			for j := range space.Attrs {
				a := &space.Attrs[j]
				if a.Kind == Pad || a.Kind == Unused {
					continue
				}
				for _, payload := range payloads(a) {
					if got := nfText(nfMessage(number, typ.Number, 0, 2, 0, nla(a.Type, payload))); got == without {
						t.Errorf("%s: %s of % x makes no difference to %q", typ.Name, a.Name, payload, got)
					}
				}
			}
			if strings.Contains(without, "=") { // has no words
				continue
			}
			unknown := nfText(nfMessage(number, typ.Number, 0, 2, 0, nla(1000, u32(1)), nla(1000, u32(2))))
			if unknown != strings.TrimSpace(without+" +2") {
				t.Errorf("%s: two unknown attributes: %q", typ.Name, unknown)
			}
		}
	}
	for _, c := range netfilterCases {
		for n := range c.bytes {
			nfText(c.bytes[:n])
		}
		for n := HeaderLen; n < len(c.bytes); n++ {
			for _, v := range []byte{0, 1, 0x7f, 0xff} {
				lie := slices.Clone(c.bytes)
				lie[n] = v
				nfText(lie)
			}
		}
	}
}
