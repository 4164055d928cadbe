// SPDX-License-Identifier: Apache-2.0

package decode

// bondWords is IFLA_BOND_*, as far as ip has a word of its own for it.
var bondWords = [...]dataWord{
	{attr: 1, word: "mode", form: formNames, names: []string{
		"balance-rr", "active-backup", "balance-xor", "broadcast", "802.3ad", "balance-tlb", "balance-alb",
	}},
	{attr: 9, word: "arp_validate", form: formNames, names: []string{
		"none", "active", "backup", "all", "filter", "filter_active", "filter_backup",
	}},
	{attr: 10, word: "arp_all_targets", form: formNames, names: []string{"any", "all"}},
	{attr: 12, word: "primary_reselect", form: formNames, names: []string{"always", "better", "failure"}},
	{attr: 13, word: "fail_over_mac", form: formNames, names: []string{"none", "active", "follow"}},
	{attr: 14, word: "xmit_hash_policy", form: formNames, names: []string{
		"layer2", "layer3+4", "layer2+3", "encap2+3", "encap3+4", "vlan+srcmac",
	}},
	{attr: 21, word: "lacp_rate", form: formNames, names: []string{"slow", "fast"}},
	{attr: 22, word: "ad_select", form: formNames, names: []string{"stable", "bandwidth", "count"}},
	{attr: 29, word: "lacp_active", form: formOnOff},
	{attr: 30, word: "arp_missed_max"},
}

// brportWords is IFLA_BRPORT_*, in the words of `bridge link` and `ip link set
// type bridge_slave`.
var brportWords = [...]dataWord{
	{attr: 1, word: "state", form: formConstant},
	{attr: 2, word: "priority"},
	{attr: 3, word: "cost"},
	{attr: 4, word: "hairpin", form: formOnOff},
	{attr: 5, word: "guard", form: formOnOff},
	{attr: 6, word: "root_block", form: formOnOff},
	{attr: 7, word: "fastleave", form: formOnOff},
	{attr: 8, word: "learning", form: formOnOff},
	{attr: 11, word: "learning_sync", form: formOnOff},
	{attr: 9, word: "flood", form: formOnOff},
	{attr: 10, word: "proxy_arp", form: formOnOff},
	{attr: 12, word: "proxy_arp_wifi", form: formOnOff},
	{attr: 27, word: "mcast_flood", form: formOnOff},
	{attr: 28, word: "mcast_to_unicast", form: formOnOff},
	{attr: 29, word: "vlan_tunnel", form: formOnOff},
	{attr: 30, word: "bcast_flood", form: formOnOff},
	{attr: 32, word: "neigh_suppress", form: formOnOff},
	{attr: 33, word: "isolated", form: formOnOff},
	{attr: 39, word: "locked", form: formOnOff},
	{attr: 40, word: "mab", form: formOnOff},
	{attr: 43, word: "neigh_vlan_suppress", form: formOnOff},
}
