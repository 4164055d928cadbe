// SPDX-License-Identifier: Apache-2.0

package ynl

import (
	"cmp"
	"strings"
	"testing"

	"github.com/nlsnoop/nlsnoop/decode"
)

func loadAll(t *testing.T) map[string]*Spec {
	t.Helper()
	specs, err := LoadDir("specs")
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]*Spec{}
	for _, s := range specs {
		all[s.Name] = s
	}
	return all
}

// TestCounts counts what the specs hold: one that is read less well than today
// has fewer.
func TestCounts(t *testing.T) {
	want := map[string][4]int{ // messages, attributes, structs, enums
		"binder":          {1, 10, 0, 0},
		"conntrack":       {9, 104, 2, 8},
		"dev-energymodel": {5, 12, 0, 2},
		"devlink":         {84, 200, 0, 31},
		"dpll":            {12, 46, 0, 11},
		"drm-ras":         {3, 8, 0, 1},
		"ethtool":         {105, 441, 0, 35},
		"fou":             {4, 12, 0, 3},
		"handshake":       {3, 14, 0, 3},
		"lockd":           {2, 3, 0, 0},
		"mptcp_pm":        {22, 47, 0, 5},
		"net-shaper":      {5, 22, 0, 2},
		"netdev":          {16, 81, 0, 6},
		"nfsd":            {18, 61, 2, 4},
		"nftables":        {34, 352, 1, 58},
		"nl80211":         {167, 1046, 6, 50},
		"nlctrl":          {10, 28, 0, 2},
		"ovpn":            {11, 35, 0, 3},
		"ovs_datapath":    {4, 9, 3, 1},
		"ovs_flow":        {4, 138, 25, 4},
		"ovs_packet":      {3, 12, 1, 0},
		"ovs_vport":       {4, 16, 2, 1},
		"psp":             {12, 27, 0, 2},
		"rt-addr":         {4, 11, 2, 1},
		"rt-link":         {5, 428, 22, 15},
		"rt-neigh":        {5, 46, 5, 4},
		"rt-route":        {3, 49, 2, 1},
		"rt-rule":         {3, 30, 4, 1},
		"sunrpc":          {6, 15, 0, 1},
		"tc":              {12, 656, 86, 48},
		"tcp_metrics":     {2, 20, 0, 0},
		"team":            {4, 23, 0, 0},
		"wireguard":       {2, 25, 3, 5},
	}
	all := loadAll(t)
	total := [4]int{}
	for name, s := range all {
		got := [4]int{len(s.Family.Types)}
		for _, n := range s.Named {
			switch {
			case n.Space != nil:
				got[1] += len(n.Space.Attrs)
			case n.Struct != nil:
				got[2]++
			default:
				got[3]++
			}
		}
		if got != want[name] {
			t.Errorf("%q: {%d, %d, %d, %d},", name, got[0], got[1], got[2], got[3])
		}
		for i := range got {
			total[i] += got[i]
		}
	}
	if len(all) != 33 || len(want) != 33 {
		t.Errorf("%d specs, %d with counts, want 33", len(all), len(want))
	}
	t.Logf("%d messages, %d attributes, %d structs, %d enums", total[0], total[1], total[2], total[3])
}

// TestDirections checks, spec by spec of those that number requests and replies
// apart, what a number is each way.
func TestDirections(t *testing.T) {
	all := loadAll(t)
	for _, c := range []struct {
		spec              string
		number            uint16
		request, response string
	}{
		{"conntrack", 0, "IPCTNL_MSG_CT_NEW", "IPCTNL_MSG_CT_NEW"},
		{"conntrack", 1, "IPCTNL_MSG_CT_GET", "IPCTNL_MSG_CT_GET"},
		{"conntrack", 4, "IPCTNL_MSG_CT_GET_STATS_CPU", "IPCTNL_MSG_CT_GET_STATS_CPU"},
		{"devlink", 1, "DEVLINK_CMD_GET", "DEVLINK_CMD_GET"},
		{"devlink", 3, "DEVLINK_CMD_NEW", "DEVLINK_CMD_NEW"},
		{"devlink", 7, "DEVLINK_CMD_PORT_NEW", "DEVLINK_CMD_PORT_NEW"},
		{"ethtool", 1, "ETHTOOL_MSG_STRSET_GET", "ETHTOOL_MSG_STRSET_GET_REPLY"},
		{"ethtool", 3, "ETHTOOL_MSG_LINKINFO_SET", "ETHTOOL_MSG_LINKINFO_NTF"},
		{"ethtool", 13, "ETHTOOL_MSG_PRIVFLAGS_GET", "ETHTOOL_MSG_FEATURES_NTF"},
		{"ethtool", 39, "ETHTOOL_MSG_PLCA_GET_CFG", "ETHTOOL_MSG_PLCA_GET_CFG_REPLY"},
		{"ethtool", 54, "", "ETHTOOL_MSG_MSE_GET_REPLY"},
		{"nftables", 0, "NFT_MSG_NEWTABLE", "NFT_MSG_NEWTABLE"},
		{"nftables", 6, "NFT_MSG_NEWRULE", "NFT_MSG_NEWRULE"},
		{"nftables", 15, "NFT_MSG_NEWGEN", "NFT_MSG_NEWGEN"},
		{"nftables", 16, "NFT_MSG_GETGEN", "NFT_MSG_GETGEN"},
		{"nl80211", 1, "NL80211_CMD_GET_WIPHY", "NL80211_CMD_GET_WIPHY"},
		{"nl80211", 3, "NL80211_CMD_NEW_WIPHY", "NL80211_CMD_NEW_WIPHY"},
		{"nl80211", 7, "NL80211_CMD_NEW_INTERFACE", "NL80211_CMD_NEW_INTERFACE"},
		{"nlctrl", 1, "CTRL_CMD_NEWFAMILY", "CTRL_CMD_NEWFAMILY"},
		{"nlctrl", 3, "CTRL_CMD_GETFAMILY", "CTRL_CMD_GETFAMILY"},
		{"nlctrl", 10, "CTRL_CMD_GETPOLICY", "CTRL_CMD_GETPOLICY"},
		{"rt-addr", 20, "RTM_NEWADDR", "RTM_NEWADDR"},
		{"rt-link", 16, "RTM_NEWLINK", "RTM_NEWLINK"},
		{"rt-link", 18, "RTM_GETLINK", "RTM_GETLINK"},
		{"rt-neigh", 28, "RTM_NEWNEIGH", "RTM_NEWNEIGH"},
		{"rt-route", 24, "RTM_NEWROUTE", "RTM_NEWROUTE"},
		{"rt-rule", 32, "RTM_NEWRULE", "RTM_NEWRULE"},
		{"tc", 36, "RTM_NEWQDISC", "RTM_NEWQDISC"},
		{"tc", 100, "RTM_NEWCHAIN", "RTM_NEWCHAIN"},
		// Of those that have one numbering, what the kernel only sends.
		{"netdev", 2, "", "NETDEV_CMD_DEV_ADD_NTF"},
		{"ovs_packet", 1, "", "OVS_PACKET_CMD_MISS"},
		{"wireguard", 0, "WG_CMD_GET_DEVICE", "WG_CMD_GET_DEVICE"},
	} {
		f := all[c.spec].Family
		if got := named(f, c.number, decode.ToKernel); got != c.request {
			t.Errorf("%s: %d to the kernel is %q, want %q", c.spec, c.number, got, c.request)
		}
		if got := named(f, c.number, decode.FromKernel); got != c.response {
			t.Errorf("%s: %d from the kernel is %q, want %q", c.spec, c.number, got, c.response)
		}
	}
}

func named(f *decode.Family, number uint16, d decode.Direction) string {
	for i := range f.Types {
		if t := &f.Types[i]; t.Number == number && !t.Event && (t.Direction == d || t.Direction == decode.Both) {
			return t.Name
		}
	}
	return ""
}

// TestCovered checks that the tables decode is built with know every message,
// attribute and field of the specs, whoever wrote them: by number and name, in
// the same place.
func TestCovered(t *testing.T) {
	for name, s := range loadAll(t) {
		built := builtin(s.Family.Name)
		if built == nil {
			t.Errorf("%s: no family %s", name, s.Family.Name)
			continue
		}
		c := cover{t: t, seen: map[[2]*decode.Space]bool{}}
		for i := range s.Family.Types {
			want := &s.Family.Types[i]
			got := find(built, want)
			if got == nil || got.Name != want.Name {
				t.Errorf("%s: %s (%d): missing", name, want.Name, want.Number)
				continue
			}
			c.space(want.Name, cmp.Or(want.Space, s.Family.Space), cmp.Or(got.Space, built.Space))
		}
	}
}

// otherwise are places where the tables have other attributes than the spec, and
// why.
var otherwise = map[string]string{
	"RTM_NEWLINK IFLA_PROP_LIST": "of all of a link's, those of a list",
	"RTM_NEWLINK IFLA_DPLL_PIN":  "of all of a pin's, its id",
	"RTM_GETSTATS":               "what the request holds, IFLA_STATS_GETSET_*",
}

// cover compares spaces, each pair once.
type cover struct {
	t    *testing.T
	seen map[[2]*decode.Space]bool
}

func (c *cover) space(path string, want, got *decode.Space) {
	if want == nil || otherwise[path] != "" || c.seen[[2]*decode.Space{want, got}] {
		return
	}
	c.seen[[2]*decode.Space{want, got}] = true
	if got == nil {
		c.t.Errorf("%s: no attributes", path)
		return
	}
	rows := map[uint16]*decode.Attr{}
	for i := range got.Attrs {
		rows[got.Attrs[i].Type] = &got.Attrs[i]
	}
	for i := range want.Attrs {
		w := &want.Attrs[i]
		g := rows[w.Type]
		if g == nil || g.Name != w.Name {
			c.t.Errorf("%s: %s (%d): missing", path, w.Name, w.Type)
			continue
		}
		if g.Space != nil || w.Space == nil {
			c.space(path+" "+w.Name, w.Space, g.Space)
		} else if g.Sub == nil {
			c.t.Errorf("%s: %s: no attributes in it", path, w.Name)
		}
		c.formats(path+" "+w.Name, w, g)
	}
}

func (c *cover) formats(path string, want, got *decode.Attr) {
	if want.Sub == nil || want.Sub.BySize {
		return
	}
	if got.Sub == nil {
		c.t.Errorf("%s: no sub-message", path)
		return
	}
	rows := map[string]*decode.Attr{}
	for i := range got.Sub.Formats {
		rows[got.Sub.Formats[i].Of] = &got.Sub.Formats[i]
	}
	for i := range want.Sub.Formats {
		w := &want.Sub.Formats[i]
		g := rows[w.Of]
		if g == nil {
			c.t.Errorf("%s: %s: missing", path, w.Of)
			continue
		}
		c.space(path+" "+w.Of, w.Space, g.Space)
	}
}

// TestJoin checks that what the tables have of a spec stays as it is where the
// spec is given once more.
func TestJoin(t *testing.T) {
	base := decode.Builtin()
	joined := base
	for _, s := range loadAll(t) {
		joined = joined.Join(s.Family)
	}
	k := kept{t: t, seen: map[[2]*decode.Space]bool{}}
	for i, f := range base.Families() {
		g := joined.Families()[i]
		if f.Name != g.Name || len(f.Types) != len(g.Types) {
			t.Errorf("%s: %d messages, now %s has %d", f.Name, len(f.Types), g.Name, len(g.Types))
			continue
		}
		for j := range f.Types {
			was, is := &f.Types[j], &g.Types[j]
			if was.Name != is.Name || was.Direction != is.Direction || was.Class != is.Class || was.Header != nil && was.Header != is.Header {
				t.Errorf("%s: %v is now %v", f.Name, was, is)
			}
			k.space(was.Name, cmp.Or(was.Space, f.Space), cmp.Or(is.Space, g.Space))
		}
	}
	if len(k.seen) < 300 {
		t.Errorf("%d spaces compared: not all of them", len(k.seen))
	}
}

// kept compares spaces before and after, each pair once.
type kept struct {
	t    *testing.T
	seen map[[2]*decode.Space]bool
}

func (k *kept) space(path string, was, is *decode.Space) {
	key := [2]*decode.Space{was, is}
	if was == nil || k.seen[key] {
		return
	}
	k.seen[key] = true
	if is == nil {
		k.t.Errorf("%s: no space now", path)
		return
	}
	rows := map[uint16]*decode.Attr{}
	for i := range is.Attrs {
		rows[is.Attrs[i].Type] = &is.Attrs[i]
	}
	for i := range was.Attrs {
		w := &was.Attrs[i]
		n := rows[w.Type]
		if n == nil || n.Name != w.Name || n.Kind != w.Kind || n.Show != w.Show || n.Secret != w.Secret || n.Order != w.Order {
			k.t.Errorf("%s: %v is now %v", path, w, n)
			continue
		}
		k.space(path+" "+w.Name, w.Space, n.Space)
	}
}

func builtin(name string) *decode.Family {
	for _, f := range decode.Builtin().Families() {
		if f.Name == name {
			return f
		}
	}
	return nil
}

func find(f *decode.Family, like *decode.Type) *decode.Type {
	for i := range f.Types {
		if t := &f.Types[i]; t.Number == like.Number && t.Event == like.Event && (t.Direction == like.Direction || t.Direction == decode.Both) {
			return t
		}
	}
	return nil
}

// TestErrors checks that what is wrong with a spec is told with its line.
func TestErrors(t *testing.T) {
	const head = "name: x\nprotocol: genetlink\n"
	const ops = "operations:\n  list:\n    - {name: get, attribute-set: a}\n"
	set := func(attr string) string {
		return head + "attribute-sets:\n  - name: a\n    attributes:\n      - " + attr + "\n" + ops
	}
	for _, c := range []struct{ text, want string }{
		{"", "x.yaml: empty: no spec"},
		{"a: [", "x.yaml:1: did not find expected node content"},
		{"name: x\nprotocol: tcp\n", `x.yaml: protocol "tcp": not genetlink, genetlink-c, genetlink-legacy or netlink-raw`},
		{"name: x\nprotocol: netlink-raw\n", "x.yaml: protocol netlink-raw, and no protonum"},
		{"protocol: genetlink\n", "x.yaml: no name: not a netlink spec"},
		{head, "x.yaml: no operations"},
		{head + "operations: 7\n", "x.yaml:3: cannot unmarshal !!int `7` into ynl.operateYAML"},
		{set("{name: b, type: u31}"), `x.yaml:6: b: type "u31" is unknown`},
		{set("{name: b, type: nest, nested-attributes: c}"), `x.yaml:6: b: no attribute set "c"`},
		{set("{name: b, type: u32, enum: c}"), "x.yaml:6: b: no enum c"},
		{set("{name: b, type: binary, struct: c}"), "x.yaml:6: b: no struct c"},
		{set("{name: b, type: u32, value: 20000}"), "x.yaml:6: attribute b of set a: number 20000 is above 16383"},
		{set("{name: b, type: u32, byte-order: middle}"), `x.yaml:6: b: byte-order "middle"`},
		{set("{name: b, type: u32, display-hint: roman}"), `x.yaml:6: b: display-hint "roman"`},
		{set("{name: b, type: sub-message, sub-message: c, selector: d}"), `x.yaml:6: b: no sub-message "c"`},
		{set("{name: b, type: indexed-array, sub-type: pad}"), `x.yaml:6: b: an array of "pad"`},
		{set("{name: b, type: nest-type-value, type-value: [p, q, r], nested-attributes: a}"), "x.yaml:6: b: 3 type-values; more than 2 are not supported"},
		{set("{name: b, type: u8}\n      - {name: b, type: u8}"), `x.yaml:7: attribute "b" of set a: no name, or twice`},
		{set("{name: b, type: u8}\n      - {name: c, type: u8, value: 1}"), "x.yaml:7: attribute c of set a: number 1 is b"},
		{head + "definitions:\n  - {name: s, type: struct, members: [{name: m, type: binary, struct: s}]}\n" + ops, "x.yaml:4: struct s is in itself"},
		{head + "definitions:\n  - {name: s, type: struct, members: [{name: m, type: string}, {name: n, type: u8}]}\n" + ops, "x.yaml:4: member m of s: no len"},
		{head + "definitions:\n  - {name: s, type: union}\n" + ops, `x.yaml:4: definition s: type "union": not const, enum, flags or struct`},
		{head + "attribute-sets:\n  - {name: a, subset-of: z}\n" + ops, "x.yaml:4: attribute set a: subset of z, which is no set of its own"},
		{head + ops, "x.yaml:5: operation get: no attribute set a"},
		{head + "operations:\n  list:\n    - {name: get, value: 256}\n", "x.yaml: message X_CMD_GET: number 256 does not fit a byte"},
	} {
		_, err := Parse("x.yaml", []byte(c.text))
		if err == nil || err.Error() != c.want {
			t.Errorf("%s\ngot  %v\nwant %s", strings.TrimSpace(c.text), err, c.want)
		}
	}
	if _, err := Load("specs/no such.yaml"); err == nil || !strings.Contains(err.Error(), "no such") {
		t.Errorf("a file that is not there: %v", err)
	}
}
