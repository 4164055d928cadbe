// SPDX-License-Identifier: Apache-2.0

package decode

import "testing"

// wholeCases are requests of which some is not there, is too much, or is what no
// tool sends: their lines do not make up the rest, and count what they leave out.
var wholeCases = []struct {
	want  string
	bytes []byte
}{
	{"add id 5 group 1 +1", msg(104, 0x605, append([]byte{0, 0, 0, 0}, u32(0)...), nla(1, u32(5)), nla(2, u32(1), u32(0), u32(9)))},
	{"10.0.0.0/24 nexthop via 10.0.0.1 dev v0 weight 1 +1", msg(rtmDelRoute, FlagRequest, rtm(24, 0, 0, 0, 0), nla(1, ip("10.0.0.0")),
		nla(9, u16(16), []byte{0, 0}, u32(7), nla(5, ip("10.0.0.1")), u16(8), []byte{0, 0}))},
	{"10.0.0.0/24 +1", append(msg(rtmDelRoute, FlagRequest, rtm(24, 0, 0, 0, 0), nla(1, ip("10.0.0.0"))), 2, 0, 5, 0)},
	{"10.0.0.0/24 lock 0x4", msg(rtmDelRoute, FlagRequest, rtm(24, 0, 0, 0, 0), nla(1, ip("10.0.0.0")), nla(8, nla(1, u32(4))))},
	{"v0 flags 0x4/0x24", msg(rtmSetLink, FlagRequest, ifi(0, 0, 7, 4, 0x24))},
	{"add dev v0 root fq buckets 2^70", msg(rtmNewQdisc, FlagRequest|0x600, tcm(7, 0, 0xffffffff, 0), nla(1, str("fq")), nla(2, nla(8, u32(70))))},
	{"add dev v0 root netem delay 1ms 1ms", msg(rtmNewQdisc, FlagRequest|0x600, tcm(7, 0, 0xffffffff, 0), nla(1, str("netem")),
		nla(2, u32(0), u32(0), u32(0), u32(0), u32(0), u32(15625), nla(10, u64(1000000))))},
	{"add dev v0 root sfq limit 100p perturb 10sec", msg(rtmNewQdisc, FlagRequest|0x600, tcm(7, 0, 0xffffffff, 0), nla(1, str("sfq")),
		nla(2, u32(0), u32(10), u32(100), u32(0), u32(0)))},
	{"add dev v0 ingress flower ct_state -new-est-rel+trk-inv-rpl", msg(rtmNewFilter, FlagRequest|0x600, tcm(7, 0, 0xfffffff2, 0), nla(1, str("flower")), nla(2, nla(91, u16(8))))},
	{"add dev v0 ingress flower vxlan_opts 1/15 +1", msg(rtmNewFilter, FlagRequest|0x600, tcm(7, 0, 0xfffffff2, 0), nla(1, str("flower")), nla(2,
		nla(84, nla(2, nla(1, u32(1)))), nla(85, nla(2, nla(1, u32(15))), nla(3, nla(1, []byte{1})))))},
	{"add action pedit +1", msg(rtmNewAction, FlagRequest|0x600, make([]byte, 4), nla(1, nla(1, nla(1, str("pedit")), nla(2, nla(5, nla(6, nla(1, u16(1))))))))},
	{"add action skbedit priority none", msg(rtmNewAction, FlagRequest|0x600, make([]byte, 4), nla(1, nla(1, nla(1, str("skbedit")), nla(2, nla(3, u32(0))))))},
	{"v0 bridge vid -30", msg(rtmSetLink, FlagRequest, ifi(afBridge, 0, 7, 0, 0), nla(26, nla(2, u16(16), u16(30))))},
	{"add v9 type vxlan id 5 srcport 1000 2000", msg(rtmNewLink, FlagRequest|0x600, ifi(0, 0, 0, 0, 0), nla(3, str("v9")),
		nla(18, nla(1, str("vxlan")), nla(2, nla(1, u32(5)), nla(10, be16(1000), be16(2000)))))},
	{"add v9 type bond primary index 77", msg(rtmNewLink, FlagRequest|0x600, ifi(0, 0, 0, 0, 0), nla(3, str("v9")),
		nla(18, nla(1, str("bond")), nla(2, nla(11, u32(77)))))},
}

func TestWordsOfWhatIsNotWhole(t *testing.T) {
	for _, c := range wholeCases {
		if c.bytes[0]&3 != 0 || int(c.bytes[0]) != len(c.bytes) { // what was put behind belongs to it
			c.bytes[0] = byte(len(c.bytes))
		}
		if got := wordsOf(c.bytes); got != c.want {
			t.Errorf("\ngot  %s\nwant %s", got, c.want)
		}
	}
}

// TestWordsOfForeignNames: an index beside the id of another network namespace
// has no name here.
func TestWordsOfForeignNames(t *testing.T) {
	fdb := append([]byte{afBridge, 0, 0, 0, 7, 0, 0, 0}, 0x80, 0, 2, 0)
	entry := join(nla(2, hexMAC(9)), nla(1, ip("10.0.0.9")), nla(8, u32(7)))
	if got, want := wordsOf(msg(rtmNewNeigh, FlagRequest|0x600, fdb, entry)), "add 02:00:00:00:00:09 dev v0 dst 10.0.0.9 via v0 self"; got != want {
		t.Errorf("\ngot  %s\nwant %s", got, want)
	}
	got := wordsOf(msg(rtmNewNeigh, FlagRequest|0x600, fdb, entry, nla(10, u32(1))))
	if want := "add 02:00:00:00:00:09 dev v0 dst 10.0.0.9 via index 7 self +1"; got != want {
		t.Errorf("\ngot  %s\nwant %s", got, want)
	}
}
