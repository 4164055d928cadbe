// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"strings"
	"testing"
)

func nh(family, proto byte, flags uint32) []byte {
	return append([]byte{family, 0, proto, 0}, u32(flags)...)
}

// objectWordCases are requests about rtnetlink's smaller objects, in the words
// of ip, bridge and dcb.
var objectWordCases = []struct {
	want  string
	bytes []byte
}{
	{"add id 1 via 10.0.0.2 dev v0", msg(rtmNewNexthop, addFlags, nh(afInet, 0, 0), nla(1, u32(1)), nla(6, ip("10.0.0.2")), nla(5, u32(7)))},
	{"replace id 2 via fe80::1 dev v0 proto zebra onlink", msg(rtmNewNexthop, requestAck|0x500, nh(afInet6, 11, 4), nla(1, u32(2)),
		nla(6, ip("fe80::1")), nla(5, u32(7)))},
	{"add id 3 inet6 blackhole", msg(rtmNewNexthop, addFlags, nh(afInet6, 0, 0), nla(1, u32(3)), nla(4))},
	{"add id 10 group 1/2,10 type resilient buckets 8 idle_timer 120s", msg(rtmNewNexthop, addFlags, nh(0, 0, 0), nla(1, u32(10)),
		nla(2, u32(1), []byte{0, 0, 0, 0}, u32(2), []byte{9, 0, 0, 0}), nla(3, u16(1)), nla(12, nla(1, u16(8)), nla(2, u32(12000))))},
	{"add id 4 encap mpls 100 via 10.0.0.2 dev v0 +1", msg(rtmNewNexthop, addFlags, nh(afInet, 0, 0), nla(1, u32(4)), nla(6, ip("10.0.0.2")),
		nla(5, u32(7)), nla(7, u16(1)), nla(8, nla(1, []byte{0, 6, 0x41, 0})), nla(99, u32(1)))},
	{"id 1", msg(rtmNewNexthop+1, requestAck, nh(0, 0, 0), nla(1, u32(1)))},
	{"dump dev v0 groups", msg(rtmGetNexthop, FlagRequest|FlagDump, nh(0, 0, 0), nla(5, u32(7)), nla(9))},
	{"dump id 10 nhid 2", msg(118, FlagRequest|FlagDump, nh(0, 0, 0), nla(1, u32(10)), nla(13, nla(3, u32(2))))},

	{"inet dev v0", msg(82, FlagRequest, []byte{afInet, 0, 0, 0}, nla(1, u32(7)))},
	{"inet all", msg(82, FlagRequest, []byte{afInet, 0, 0, 0}, nla(1, u32(1<<32-1)))},
	{"inet name arp_cache thresh1 128 gc_int 30s dev v0 base_reachable 30s ucast_probes 3", msg(67, requestAck, []byte{afInet, 0, 0, 0},
		nla(1, str("arp_cache")), nla(2, u32(128)), nla(8, u64(30000)), nla(6, nla(1, u32(7)), nla(4, u64(30000)), nla(10, u32(3))))},
	{"add dev v0 port index 9 grp 239.1.1.1 permanent vid 10 filter_mode include source_list 10.0.0.9 10.0.0.8", msg(rtmNewMDB, addFlags,
		[]byte{afBridge, 0, 0, 0}, u32(7), nla(1, u32(9), []byte{1, 0}, u16(10), ip("239.1.1.1"), make([]byte, 12), []byte{8, 0, 0, 0}),
		nla(2, nla(3, []byte{1}), nla(2, nla(1, nla(1, ip("10.0.0.9"))), nla(1, nla(1, ip("10.0.0.8"))))))},
	{"set dev v0 vid 10-20 state blocking mcast_router temp_query", msg(rtmNewVlan, requestAck, []byte{afBridge, 0, 0, 0}, u32(7),
		nla(1, nla(1, u16(0), u16(10)), nla(2, u16(20)), nla(3, []byte{4}), nla(6, []byte{1})))},
	{"set dev v0 global vid 10 mcast_snooping 1", msg(rtmNewVlan, requestAck, []byte{afBridge, 0, 0, 0}, u32(7),
		nla(2, nla(1, u16(10)), nla(3, []byte{1})))},
	{"set nsid 5 fd 3", msg(rtmNewNSID, requestAck, []byte{0, 0, 0, 0}, nla(1, u32(5)), nla(3, u32(3)))},
	{"add prefix fc00::/7 dev v0 label 5", msg(rtmNewAddrlabel, addFlags, []byte{afInet6, 0, 7, 0}, u32(7), u32(0), nla(1, ip("fc00::")), nla(2, u32(5)))},
	{"dev v0 l3_stats on", msg(rtmSetStats, requestAck, []byte{0, 0, 0, 0}, u32(7), u32(0), nla(2, []byte{1}))},
	{"dev v0 app dscp-prio 24:3 ethtype-prio 0x8906:4", msg(rtmGetDCB+1, requestAck, []byte{0, 20, 0, 0}, nla(1, str("v0")), nla(13, nla(3,
		nla(1, []byte{5, 3}, u16(24)), nla(1, []byte{1, 4}, u16(0x8906)))))},
	{"add v0 altname x", msg(rtmNewLinkprop, addFlags, ifi(0, 0, 7, 0, 0), nla(52|NestedFlag, nla(53, str("x"))))},
}

func TestObjectWords(t *testing.T) {
	for _, c := range objectWordCases {
		if got := wordsOf(c.bytes); got != c.want {
			t.Errorf("\ngot  %s\nwant %s", got, c.want)
		}
	}
}

// TestObjectWordsNeverSilent: every attribute makes a difference to its line,
// by a word or by being counted.
func TestObjectWordsNeverSilent(t *testing.T) {
	for i := range routeFamily.Types {
		typ := &routeFamily.Types[i]
		if typ.Direction == FromKernel || objectWords(typ.Number) == nil {
			continue
		}
		header := make([]byte, (typ.Header.Size+3)&^3)
		without := wordsOf(msg(typ.Number, FlagRequest, header))
		for j := range typ.Space.Attrs {
			a := &typ.Space.Attrs[j]
			if a.Kind == Pad {
				continue
			}
			for _, payload := range payloads(a) {
				if got := wordsOf(msg(typ.Number, FlagRequest, header, nla(a.Type, payload))); got == without {
					t.Errorf("%s: %s of % x makes no difference to %q", typ.Name, a.Name, payload, got)
				}
			}
		}
		unknown := wordsOf(msg(typ.Number, FlagRequest, header, nla(1000, u32(1)), nla(1000, u32(2))))
		if unknown != strings.TrimSpace(without+" +2") {
			t.Errorf("%s: two unknown attributes: %q", typ.Name, unknown)
		}
	}
}
