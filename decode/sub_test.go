// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"net/netip"
	"strings"
	"testing"
)

// TestSubUp picks the statistics of a qdisc by the kind beside the nest they are
// in, though an attribute inside has the kind's number.
func TestSubUp(t *testing.T) {
	const kind, stats2, basic, app = 1, 7, 1, 4
	in := msg(36, 0, make([]byte, 20), nla(stats2|NestedFlag, nla(basic, make([]byte, 16)), nla(app, u32(1), u32(7), make([]byte, 20))),
		nla(kind, str("fq_codel")))
	var d Decoder
	m := d.Decode(&Context{Direction: FromKernel}, in)
	n := m.Find("TCA_STATS2", "TCA_STATS_APP")
	if n == nil || n.Kind() != StructOf || n.Def.Struct.Name != "tc_fq_codel_xstats" || len(n.Children) != 2 {
		t.Fatalf("%v", n)
	}
	// Which half of the union, its first member says.
	if half := &n.Children[1]; half.Kind() != StructOf || half.Def.Struct.Name != "tc_fq_codel_cl_stats" || len(half.Children) != 6 {
		t.Errorf("%v", half)
	}
}

// TestSubBySize picks a struct by how long the payload is.
func TestSubBySize(t *testing.T) {
	in4 := append([]byte{2, 0, 0xca, 0x6c, 192, 0, 2, 7}, make([]byte, 8)...)
	in6 := make([]byte, 28)
	in6[0] = 10
	for _, c := range []struct {
		payload []byte
		name    string
		field   string
		want    string
	}{
		{in4, "sockaddr_in", "sin_addr", "192.0.2.7"},
		{in6, "sockaddr_in6", "sin6_addr", "::"},
		{in4[:15], "", "", ""},
		{nil, "", "", ""},
	} {
		in := msg(40, FlagRequest, []byte{1, 1, 0, 0}, nla(8|NestedFlag, nla(0|NestedFlag, nla(4, c.payload))))
		var d Decoder
		m := d.Decode(&Context{Protocol: protoGeneric, Names: genericNames{40: "wireguard"}}, in)
		n := m.Find("WGDEVICE_A_PEERS", "", "WGPEER_A_ENDPOINT")
		if n == nil {
			n = &m.Attrs[0].Children[0].Children[0]
		}
		if c.name == "" {
			if n.Kind() != Binary || n.Children != nil {
				t.Errorf("%d bytes: %v", len(c.payload), n)
			}
			continue
		}
		if n.Kind() != StructOf || n.Def.Struct.Name != c.name {
			t.Errorf("%d bytes: %v", len(c.payload), n)
			continue
		}
		if a, ok := field(n.Children, c.field).Addr(); !ok || a != netip.MustParseAddr(c.want) {
			t.Errorf("%s: %v, want %s", c.field, a, c.want)
		}
	}
}

// TestLoops decodes attributes of a space that is in itself, and checks that no
// loop is left open.
func TestLoops(t *testing.T) {
	Builtin()
	count := 0
	for _, of := range loops {
		for _, l := range of {
			count++
			if l.sub == nil && l.space.Attrs[l.row].Space != l.to || l.sub != nil && l.sub.Formats[l.row].Space != l.to {
				t.Errorf("open: %v", l)
			}
		}
	}
	if count == 0 {
		t.Error("no loops")
	}
	// OVS_FLOW_ATTR_ACTIONS, twice OVS_ACTION_ATTR_CLONE, OVS_ACTION_ATTR_OUTPUT
	in := msg(40, FlagRequest, []byte{1, 1, 0, 0}, u32(1), nla(2, nla(20, nla(20, nla(1, u32(9))))))
	var d Decoder
	m := d.Decode(&Context{Protocol: protoGeneric, Names: genericNames{40: "ovs_flow"}}, in)
	n := m.Find("OVS_FLOW_ATTR_ACTIONS", "OVS_ACTION_ATTR_CLONE", "OVS_ACTION_ATTR_CLONE", "OVS_ACTION_ATTR_OUTPUT")
	if v, ok := n.Uint(); !ok || v != 9 {
		t.Errorf("%s", m.AppendTree(nil, nil))
	}
}

// TestDirectional names one number by where it goes.
func TestDirectional(t *testing.T) {
	for _, c := range []struct {
		d    Direction
		want string
	}{{ToKernel, "ETHTOOL_MSG_LINKINFO_SET"}, {Peer, "ETHTOOL_MSG_LINKINFO_SET"}, {FromKernel, "ETHTOOL_MSG_LINKINFO_NTF"}} {
		in := msg(40, FlagRequest, []byte{3, 1, 0, 0}, nla(1|NestedFlag, nla(2, str("v0"))), nla(2, []byte{0}))
		var d Decoder
		m := d.Decode(&Context{Protocol: protoGeneric, Direction: c.d, Names: genericNames{40: "ethtool"}}, in)
		if m.Type == nil || m.Type.Name != c.want || !strings.Contains(string(m.AppendTree(nil, nil)), "ETHTOOL_A_HEADER_DEV_NAME v0") {
			t.Errorf("direction %d: %s", c.d, m.AppendTree(nil, nil))
		}
	}
}

// TestArrayOfArrays decodes a policy dump: policies by index, in each its
// attributes by number.
func TestArrayOfArrays(t *testing.T) {
	const policy, attrType = 8, 1
	in := msg(idNlctrl, 0, []byte{10, 1, 0, 0}, nla(policy|NestedFlag, nla(3|NestedFlag, nla(7|NestedFlag, nla(attrType, u32(2))))))
	var d Decoder
	m := d.Decode(&Context{Protocol: protoGeneric, Direction: FromKernel}, in)
	n := m.Find("CTRL_ATTR_POLICY")
	for _, index := range []uint16{3, 7} {
		if n == nil || len(n.Children) != 1 || n.Children[0].Type != index {
			t.Fatalf("%s", m.AppendTree(nil, nil))
		}
		n = &n.Children[0]
	}
	if len(n.Children) != 1 || n.Children[0].Name() != "NL_POLICY_TYPE_ATTR_TYPE" {
		t.Errorf("%s", m.AppendTree(nil, nil))
	}
}

// What comes as an array may be sent as attributes, in a nest that says so.
func TestNestedInsteadOfPacked(t *testing.T) {
	forwarding := nla(1, u32(1))
	for _, c := range []struct {
		name string
		conf []byte
		want string
	}{
		{"array", nla(1, u32(1), u32(0)), "IFLA_INET_CONF 1,0\n"},
		{"nest", nest(1, forwarding), "IFLA_INET_CONF\n      IPV4_DEVCONF_FORWARDING 1\n"},
	} {
		var d Decoder
		m := d.Decode(&Context{}, msg(19, FlagRequest, ifi(0, 0, 2, 0, 0), nla(26, nla(2, c.conf))))
		if text := string(m.AppendTree(nil, &Format{})); !strings.HasSuffix(text, c.want) {
			t.Errorf("%s: %q, want %q at its end", c.name, text, c.want)
		}
		if err := account(m); err != nil {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}
