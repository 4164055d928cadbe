// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"strings"
	"testing"
)

// valueCases are attributes whose layout their message, a field or a neighbour
// picks, or that are easily read wrongly: a line of the tree for each.
var valueCases = []struct {
	family string // of generic netlink; "": rtnetlink
	from   bool
	bytes  []byte
	want   string
}{
	{"ethtool", true, genl(33, nest(4, nla(2, u32(0)), nest(4, nla(0, u64(7))))), "ETHTOOL_A_STATS_ETH_PHY_5_SYM_ERR 7"},
	{"ethtool", true, genl(33, nest(4, nla(2, u32(3)), nest(4, nla(3, u64(9))))), "ETHTOOL_A_STATS_RMON_JABBER 9"},
	{"ethtool", true, genl(28, nest(3, nest(2, nla(1, []byte{1}), nla(2, u16(0xfff6))))), "ETHTOOL_A_CABLE_AMPLITUDE_mV -10"},
	{"ethtool", true, genl(4, nest(3, nla(2, u32(8)), nla(4, u32(0x60)))), "ETHTOOL_A_BITSET_VALUE ETHTOOL_LINK_MODE_1000baseT_Full_BIT|ETHTOOL_LINK_MODE_Autoneg_BIT"},
	{"ovs_vport", false, genl(1, u32(1), nest(4, nla(1, u16(4789)), nest(2, nla(1)))), "OVS_TUNNEL_ATTR_DST_PORT 4789"},
	{"ovs_packet", false, genl(3, u32(1), nest(3, nest(11, nla(24, u32(1), u32(0xff))))), "OVS_KEY_ATTR_CT_MARK 0x1,0xff"},
	{"ovs_flow", false, genl(1, u32(1), nest(2, nla(24, u32(5)))), "OVS_ACTION_ATTR_DROP 5"},
	{"nl80211", false, genl(46, nla(102, u16(0x888e))), "NL80211_ATTR_CONTROL_PORT_ETHERTYPE ETH_P_PAE"},
	{"nl80211", true, genl(3, nla(102)), "NL80211_ATTR_CONTROL_PORT_ETHERTYPE true"},
	{"nl80211", false, genl(11, nla(9, u32(0x0fac04))), "NL80211_ATTR_KEY_CIPHER WLAN_CIPHER_SUITE_CCMP"},
	{"nl80211", false, genl(11, nla(9, u32(0x0050f202))), "NL80211_ATTR_KEY_CIPHER 0x50f202"},
	{"nl80211", false, genl(2, nla(98, u32(0xffffff9c))), "NL80211_ATTR_WIPHY_TX_POWER_LEVEL -100"},
	{"devlink", true, genl(83, nest(176, nest(1, nla(2, u32(1)), nla(3, []byte{1})))), "DEVLINK_ATTR_SELFTEST_RESULT_STATUS DEVLINK_SELFTEST_STATUS_PASS"},
	{"devlink", false, genl(38, nla(81, str("msix")), nla(83, []byte{3}), nla(86, u32(16))), "DEVLINK_ATTR_PARAM_VALUE_DATA 16"},

	{"", true, msg(rtmNewRoute, 0, []byte{128, 32, 32, 0, 254, 17, 0, 5, 0, 0, 0, 0}, nla(23, u64(1234))), "RTA_EXPIRES 1234 (12.34s)"},
	{"", true, msg(rtmNewRoute, 0, rtm(24, 254, 3, 0, 1), nla(23, u32(5))), "RTA_EXPIRES 5 (5s)"},
	{"", true, msg(rtmNewRoute, 0, rtm(24, 254, 3, 0, 1), nla(12, u32(0), u32(0), u32(0xffffffff), u32(0), u32(0), u32(0), u32(0), u32(0))), "rta_expires -1 (-0.01s)"},
	{"", false, msg(rtmGetNeigh, FlagRequest|FlagDump, ifi(afBridge, 0, 7, 0, 0xffffffff), nla(10, u32(7))), "IFLA_MASTER 7 (v0)"},
	{"", false, msg(rtmGetNeigh, FlagRequest|FlagDump, []byte{afBridge, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0}, nla(9, u32(7))), "NDA_MASTER 7 (v0)"},
	{"", true, msg(rtmNewLink, 0, ifi(0, 776, 7, 0, 0), nla(1, ip("10.0.0.1"))), "IFLA_ADDRESS 10.0.0.1"},
	{"", true, msg(rtmNewLink, 0, ifi(0, 1, 7, 0, 0), nla(1, hexMAC(1))), "IFLA_ADDRESS 02:00:00:00:00:01"},
	{"", true, msg(rtmNewLink, 0, ifi(128, 0, 7, 0, 0), nest(26, nla(3, u32(0xffffffff)), nest(6, nest(1, nla(1, u32(7)), nla(3, u16(8)))))), "IPMRA_VIFA_FLAGS VIFF_USE_IFINDEX"},
	{"", true, msg(rtmNewLink, 0, ifi(0, 1, 7, 0, 0), nest(22, nest(1, nla(1, u32(3), hexMAC(9), make([]byte, 26))))), "IFLA_VF_MAC vf 3 mac 02:00:00:00:00:09\n"},
	{"", false, msg(rtmNewLink, FlagRequest, ifi(0, 0, 0, 0, 0), nest(18, nla(1, str("sit")), nest(2, nla(8, u16(1))))), "IFLA_IPTUN_FLAGS SIT_ISATAP"},
	{"", true, msg(96, 0, []byte{129, 0, 0, 0}, nla(1, []byte{2}), nla(2, u32(4))), "IP6MRA_CREPORT_MSGTYPE MRT6MSG_WRONGMIF"},
	{"", true, msg(96, 0, []byte{128, 0, 0, 0}, nla(1, []byte{1})), "IPMRA_CREPORT_MSGTYPE IGMPMSG_NOCACHE"},
	{"", true, msg(112, 0, []byte{afBridge, 0, 0, 0}, u32(7), nest(2, nest(16, nest(2, nest(1, u32(7)))))), "br_mdb_router  ifindex 7 (v0)"},
	{"", false, msg(rtmNewRoute, FlagRequest, rtm(24, 254, 3, 0, 1), nla(21, u16(1)), nest(22, nla(1, be32(100<<12|1<<8|64)))), "label 100 tc 0 s 1 ttl 64"},
}

func genl(cmd byte, parts ...[]byte) []byte {
	return msg(40, FlagRequest, append([][]byte{{cmd, 1, 0, 0}}, parts...)...)
}

func TestValues(t *testing.T) {
	for _, c := range valueCases {
		context := Context{Names: exampleNames}
		if c.family != "" {
			context = Context{Protocol: protoGeneric, Names: wordNames{c.family}}
		}
		if c.from {
			context.Direction = FromKernel
		}
		var d Decoder
		if got := string(d.Decode(&context, c.bytes).AppendTree(nil, nil)); !strings.Contains(got, c.want) || strings.Contains(got, "problem") {
			t.Errorf("no %q in\n%s", c.want, got)
		}
	}
}
