// SPDX-License-Identifier: Apache-2.0

package main

// byHand are the specs whose tables are written by hand, for they know more
// than the specs: TestCovered of package ynl sees to it that they know all that
// the specs do.
var byHand = map[string]bool{
	"nlctrl":   true,
	"rt-addr":  true,
	"rt-link":  true,
	"rt-neigh": true,
	"rt-route": true,
	"rt-rule":  true,
}

// handParts are parts of other specs that are written by hand: the variable of
// package decode, by spec and word.
var handParts = map[string]string{
	"conntrack/nfgenmsg":      "nfgenmsg",
	"nftables/nfgenmsg":       "nfgenmsg",
	"ovs_datapath/ovs-header": "ovsHeaderStruct",
	"ovs_flow/ovs-header":     "ovsHeaderStruct",
	"ovs_packet/ovs-header":   "ovsHeaderStruct",
	"ovs_vport/ovs-header":    "ovsHeaderStruct",
	"tc/tcf-ematch-hdr":       "tcfEmatchHdrStruct",
	"tc/tcmsg":                "tcmsgStruct",
}

// shared are specs whose family is written by hand, and only the spaces of its
// messages are not.
var shared = map[string]bool{"tc": true}

// elsewhere are attributes whose space another spec has: the variable, by
// constant.
var elsewhere = map[string]string{
	"OVS_PACKET_ATTR_ACTIONS":        "ovsFlowActionSpace",
	"OVS_PACKET_ATTR_EGRESS_TUN_KEY": "ovsFlowTunnelKeySpace",
	"OVS_PACKET_ATTR_KEY":            "ovsFlowKeySpace",
}
