// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"bytes"
	"strings"
	"testing"
)

// genericWords is a message of a generic family as the line has it.
func genericWords(family string, from bool, flags uint16, cmd byte, attrs ...[]byte) string {
	c := Context{Protocol: protoGeneric, Names: wordNames{family}}
	if from {
		c.Direction = FromKernel
	}
	var d Decoder
	b := msg(40, flags, []byte{cmd, 1, 0, 0}, bytes.Join(attrs, nil))
	return string(d.Decode(&c, b).AppendText(nil, nil))
}

// wordNames is one generic family, of id 40, and the interfaces of the examples.
type wordNames struct{ family string }

func (n wordNames) Link(i uint32) (string, bool) { return exampleNames.Link(i) }

func (n wordNames) GenericFamily(uint16) (string, bool) { return n.family, true }

func nest(typ uint16, in ...[]byte) []byte { return nla(typ|NestedFlag, in...) }

var genericWordCases = []struct {
	want, family string
	flags        uint16
	cmd          byte
	attrs        []byte
}{
	{"wg0 listen-port 51820 private-key (hidden) peer AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA= allowed-ips 10.7.0.0/24",
		"wireguard", requestAck, 1, join(nla(2, str("wg0")), nla(6, u16(51820)), nla(3, make([]byte, 32)),
			nest(8, nest(0, nla(1, make([]byte, 32)), nla(3, u32(2)),
				nest(9, nest(0, nla(1, u16(2)), nla(2, ip("10.7.0.0")), nla(3, []byte{24}))))))},
	{"v0 replace-peers fwmark off peer AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE= remove peer AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI= " +
		"update-only preshared-key (hidden) endpoint [2001:db8::1]:51820 persistent-keepalive 25 allowed-ips +10.7.0.1/32,-fc00::/7",
		"wireguard", requestAck, 1, join(nla(1, u32(7)), nla(5, u32(1)), nla(7, u32(0)), nest(8,
			nest(0, nla(1, bytes.Repeat([]byte{1}, 32)), nla(3, u32(1))),
			nest(0, nla(1, bytes.Repeat([]byte{2}, 32)), nla(2, make([]byte, 32)), nla(3, u32(4)),
				nla(4, u16(10), []byte{0xca, 0x6c}, u32(0), ip("2001:db8::1"), u32(0)), nla(5, u16(25)),
				nest(9, nest(0, nla(1, u16(2)), nla(2, ip("10.7.0.1")), nla(3, []byte{32})),
					nest(0, nla(1, u16(10)), nla(2, ip("fc00::")), nla(3, []byte{7}), nla(4, u32(1)))))))},
	{"dump wg0", "wireguard", FlagRequest | FlagDump, 0, nla(2, str("wg0"))},

	{"dev v0", "nl80211", requestAck, 5, nla(3, u32(7))},
	{`dev v0 ssid ""`, "nl80211", requestAck, 33, join(nla(3, u32(7)), nest(45, nla(1)))},
	{`dev v0 freq 2412 2437 ssid net "a b" flags flush`, "nl80211", requestAck, 33, join(nla(3, u32(7)), nest(44, nla(0, u32(2412)), nla(1, u32(2437))),
		nest(45, nla(1, []byte("net")), nla(2, []byte("a b"))), nla(158, u32(2)))},
	{"dump dev v0", "nl80211", FlagRequest | FlagDump, 32, nla(3, u32(7))},
	{"dev v0 ssid net bssid 02:00:00:00:00:09 freq 2437 auth open-system pairwise CCMP group TKIP akm PSK privacy", "nl80211", requestAck, 46,
		join(nla(3, u32(7)), nla(52, []byte("net")), nla(6, hexMAC(9)), nla(38, u32(2437)), nla(53, u32(0)), nla(70),
			nla(73, u32(0x000fac04)), nla(74, u32(0x000fac02)), nla(76, u32(0x000fac02)))},
	{"phy#0 name mon0 type monitor", "nl80211", requestAck, 7, join(nla(1, u32(0)), nla(4, str("mon0")), nla(5, u32(6)))},
	{"phy#0 freq 5180 width 80 center-freq1 5210 txpower fixed mbm 2000", "nl80211", requestAck, 2,
		join(nla(1, u32(0)), nla(38, u32(5180)), nla(159, u32(3)), nla(160, u32(5210)), nla(97, u32(2)), nla(98, u32(2000)))},
	{"dev v0 mac 02:00:00:00:00:09 key 1 type pairwise cipher 00-50-f2:2 (hidden)", "nl80211", requestAck, 11, join(nla(3, u32(7)), nla(6, hexMAC(9)),
		nest(80, nla(1, make([]byte, 16)), nla(2, []byte{1}), nla(3, u32(0x0050f202)), nla(7, u32(1))))},
	{"country US", "nl80211", requestAck, 27, nla(33, str("US"))},

	{"dev v0 rx 512 tx-push 1", "ethtool", requestAck, 16, join(nest(1, nla(2, str("v0")), nla(3, u32(1))), nla(6, u32(512)), nla(13, []byte{1}))},
	{"dev v0 wanted tx-gro-hw off rx-fcs on", "ethtool", requestAck, 12, join(nest(1, nla(1, u32(7))), nest(3, nest(3,
		nest(1, nla(2, str("tx-gro-hw"))), nest(1, nla(2, str("rx-fcs")), nla(3)))))},
	{"dump stats", "ethtool", FlagRequest | FlagDump, 21, nest(1, nla(3, u32(5)))},
	{"dev v0 ours Autoneg on", "ethtool", requestAck, 5, join(nest(1, nla(1, u32(7))), nest(3, nla(2, u32(100)), nest(3,
		nest(1, nla(1, u32(6)), nla(2, str("Autoneg")), nla(3)))))},
	{"dev v0 modes magic bit 31", "ethtool", requestAck, 10, join(nest(1, nla(1, u32(7))), nest(2, nla(1), nest(3,
		nest(1, nla(1, u32(5)), nla(3)), nest(1, nla(1, u32(31)), nla(3)))))},
	{"dev v0 ours 0x0/0x40", "ethtool", requestAck, 5, join(nest(1, nla(1, u32(7))), nest(3, nla(5, u32(0x40))))},
	{"dev v0 groups rmon", "ethtool", FlagRequest, 32, join(nest(2, nla(1, u32(7))), nest(3, nla(1), nla(2, u32(5)), nla(4, u32(8))))},
	{"dev index 9 modes arp|magic", "ethtool", requestAck, 9, join(nest(1, nla(1, u32(9))), nest(2, nla(1), nla(2, u32(8)), nla(4, u32(0x30))))},
	{"dev index 9 modes none/0x20", "ethtool", requestAck, 9, join(nest(1, nla(1, u32(9))), nest(2, nla(2, u32(8)), nla(4, u32(0)), nla(5, u32(0x20))))},
	{"dev v0 ours 1000baseT_Full|Autoneg|25000baseKR_Full|158-159/0x1ffffffff", "ethtool", requestAck, 5, join(nest(1, nla(1, u32(7))), nest(3,
		nla(2, u32(160)), nla(4, u32(0x60), u32(1), u32(0), u32(0), u32(0xc0000000)), nla(5, u32(0xffffffff), u32(1))))},
	{"dev v0 flags 0x3/0x7", "ethtool", requestAck, 14, join(nest(1, nla(1, u32(7))), nest(2, nla(2, u32(3)), nla(4, u32(3)), nla(5, u32(7))))},

	{"pci/0000:01:00.0/1 type eth", "devlink", requestAck, 6, join(nla(1, str("pci")), nla(2, str("0000:01:00.0")), nla(3, u32(1)), nla(4, u16(2)))},
	{"dev v0 sa 0 pn 1 on key 0102 (hidden)", "macsec", requestAck, 4, join(nla(1, u32(7)),
		nest(3, nla(1, []byte{0}), nla(3, u32(1)), nla(4, make([]byte, 16)), nla(5, []byte{1, 2}), nla(2, []byte{1})))},
	{"name s0 tunnel_id 1 session_id 3 peer_session_id 4 pw_type eth cookie 0102", "l2tp", requestAck, 5, join(nla(9, u32(1)), nla(11, u32(3)),
		nla(12, u32(4)), nla(1, u16(5)), nla(8, str("s0")), nla(15, []byte{1, 2}))},
	{"10.0.0.2 port 99 id 3 signal backup dev v0", "mptcp_pm", requestAck, 1, nest(1, nla(1, u16(2)), nla(2, []byte{3}), nla(3, ip("10.0.0.2")),
		nla(5, u16(99)), nla(6, u32(5)), nla(7, u32(7)))},
	{"subflows 2 add_addr_accepted 1", "mptcp_pm", requestAck, 5, join(nla(2, u32(1)), nla(3, u32(2)))},
	{"10.0.0.9 source 10.0.0.1", "tcp_metrics", requestAck, 2, join(nla(1, ip("10.0.0.9")), nla(11, ip("10.0.0.1")))},
	{"dev v0 mode activebackup enabled off port index 9", "team", requestAck, 1, join(nla(1, u32(7)), nest(2,
		nest(1, nla(1, str("mode")), nla(3, []byte{5}), nla(4, str("activebackup"))),
		nest(1, nla(1, str("enabled")), nla(3, []byte{6}), nla(6, u32(9)))))},
}

func join(parts ...[]byte) []byte { return bytes.Join(parts, nil) }

func TestGenericWords(t *testing.T) {
	for _, c := range genericWordCases {
		if got := genericWords(c.family, false, c.flags, c.cmd, c.attrs); got != c.want {
			t.Errorf("\ngot  %s\nwant %s", got, c.want)
		}
	}
	if got := genericWords("nl80211", true, 0, 7, nla(3, u32(7)), nla(4, str("wlan0")), nla(6, hexMAC(0)), nla(5, u32(2))); got !=
		"wlan0 type station addr 02:00:00:00:00:00" {
		t.Errorf("a reply: %s", got)
	}
	peer := nest(8, nest(0, nla(1, make([]byte, 32)), nest(9, nest(0, nla(1, u16(2)), nla(2, ip("10.7.0.0")), nla(3, []byte{24})))))
	if got := genericWords("wireguard", true, 0, 0, nla(2, str("wg0")), peer); !strings.HasSuffix(got, " allowed-ips 10.7.0.0/24") {
		t.Errorf("a reply replaces nothing: %s", got)
	}
}

// TestGenericWordsNeverSilent: every attribute makes a difference to its line,
// by a word or by being counted.
func TestGenericWordsNeverSilent(t *testing.T) {
	for _, family := range Builtin().Families() {
		if family.Protocol != protoGeneric || familyWords(family.Name) == nil && familyTerms(family.Name) == nil {
			continue
		}
		for i := range family.Types {
			typ := &family.Types[i]
			space := typ.Space
			if space == nil {
				space = family.Space
			}
			if typ.Direction == FromKernel || space == nil {
				continue
			}
			silent(t, family.Name, byte(typ.Number), space)
		}
	}
}

func silent(t *testing.T, family string, cmd byte, space *Space) {
	t.Helper()
	without := genericWords(family, false, FlagRequest, cmd)
	for i := range space.Attrs {
		a := &space.Attrs[i]
		if a.Kind == Pad {
			continue
		}
		for _, payload := range payloads(a) {
			if got := genericWords(family, false, FlagRequest, cmd, nla(a.Type, payload)); got == without {
				t.Errorf("%s %d: %s of % x makes no difference to %q", family, cmd, a.Name, payload, got)
			}
		}
	}
	unknown := genericWords(family, false, FlagRequest, cmd, nla(1000, u32(1)), nla(1000, u32(2)))
	if unknown != strings.TrimSpace(without+" +2") {
		t.Errorf("%s %d: two unknown attributes: %q", family, cmd, unknown)
	}
}
