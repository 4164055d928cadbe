// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"slices"
	"strconv"
	"strings"
	"testing"
)

// matchTables are small, so that what is nearest stays so.
var matchTables = newTables([]*Family{
	{Name: "route", Protocol: protoRoute, Types: []Type{
		{Number: 24, Direction: Both, Name: "RTM_NEWROUTE"},
		{Number: 25, Direction: Both, Name: "RTM_DELROUTE"},
		{Number: 17, Direction: Both, Name: "RTM_DELLINK"},
		{Number: 32, Direction: Both, Name: "RTM_NEWRULE"},
	}},
	{Name: "xfrm", Protocol: protoXfrm, Types: []Type{{Number: 25, Direction: Both, Name: "XFRM_MSG_FLUSHPOLICY"}}},
	{Name: "conntrack", Protocol: protoNetfilter, Subsystem: 1, Types: []Type{{Number: 2, Direction: ToKernel, Name: "IPCTNL_MSG_CT_DELETE"}}},
	{Name: "nftables", Protocol: protoNetfilter, Subsystem: 10, Types: []Type{{Number: 6, Direction: Both, Name: "NFT_MSG_NEWRULE"}}},
	{Name: "nlctrl", Protocol: protoGeneric, Types: []Type{{Number: 3, Direction: ToKernel, Name: "CTRL_CMD_GETFAMILY"}}},
	{Name: "nl80211", Protocol: protoGeneric, Types: []Type{
		{Number: 5, Direction: ToKernel, Name: "NL80211_CMD_GET_INTERFACE"},
		{Number: 25, Direction: ToKernel, Name: "NL80211_CMD_REQ_SET_REG"},
	}},
})

func TestMatch(t *testing.T) {
	tests := []struct{ pattern, want, err string }{
		{"RTM_DELROUTE", "route:RTM_DELROUTE", ""},
		{"rtm_delroute", "route:RTM_DELROUTE", ""},
		{"delroute", "route:RTM_DELROUTE", ""},
		{"DelRoute", "route:RTM_DELROUTE", ""},
		{"newrule", "route:RTM_NEWRULE nftables:NFT_MSG_NEWRULE", ""},
		{"ct_delete", "conntrack:IPCTNL_MSG_CT_DELETE", ""},
		{"getfamily", "nlctrl:CTRL_CMD_GETFAMILY", ""},
		{"get_interface", "nl80211:NL80211_CMD_GET_INTERFACE", ""},
		{"RTM_DEL*", "route:RTM_DELROUTE route:RTM_DELLINK", ""},
		{"del*", "route:RTM_DELROUTE route:RTM_DELLINK", ""},
		{"NFT_*", "nftables:NFT_MSG_NEWRULE", ""},
		{"noop", ":NLMSG_NOOP", ""},
		{"25", "route:RTM_DELROUTE xfrm:XFRM_MSG_FLUSHPOLICY :", ""},
		{"0x19", "route:RTM_DELROUTE xfrm:XFRM_MSG_FLUSHPOLICY :", ""},
		{"2566", "nftables:NFT_MSG_NEWRULE :", ""},
		{"2", ":NLMSG_ERROR :", ""},
		{"9999", ":", ""},
		{"RTM_DELROUT", "", `unknown type "RTM_DELROUT": did you mean RTM_DELROUTE?`},
		{"delruote", "", `unknown type "delruote": did you mean delroute?`},
		{"RTM_EWROUTE", "", `unknown type "RTM_EWROUTE": did you mean RTM_NEWROUTE?`},
		{"xyzzy", "", `unknown type "xyzzy"`},
		{"RTM_X*", "", `unknown type "RTM_X*"`},
		{"RTM_[", "", `bad pattern "RTM_["`},
		{"70000", "", `unknown type "70000"`},
	}
	for _, tt := range tests {
		types, err := matchTables.Match(tt.pattern)
		var got []string
		for _, typ := range types {
			got = append(got, typ.Family+":"+typ.Name)
		}
		if s := strings.Join(got, " "); s != tt.want {
			t.Errorf("%s: %s, want %s", tt.pattern, s, tt.want)
		}
		if s := text(err); s != tt.err {
			t.Errorf("%s: error %s, want %s", tt.pattern, s, tt.err)
		}
	}
}

func TestMatchFamily(t *testing.T) {
	tests := []struct{ word, want, err string }{
		{"route", "0:route 0:", ""},
		{"NETLINK_ROUTE", "0:route 0:", ""},
		{"0", "0:route 0:", ""},
		{"netfilter", "12:conntrack 12:nftables 12:", ""},
		{"nftables", "12:nftables", ""},
		{"generic", "16:nl80211 16:nlctrl 16:", ""},
		{"NL80211", "16:nl80211", ""},
		{"crypto", "21:", ""},
		{"22", "22:", ""},
		{"xfrm", "6:xfrm 6:", ""},
		{"rout", "", `unknown family "rout": did you mean route?`},
		{"nl80221", "", `unknown family "nl80221": did you mean nl80211?`},
		{"frobnicate", "", `unknown family "frobnicate"`},
		{"32", "", `unknown family "32": a protocol is below 32`},
	}
	for _, tt := range tests {
		families, err := matchTables.MatchFamily(tt.word)
		var got []string
		for _, f := range families {
			got = append(got, strconv.Itoa(f.Protocol)+":"+f.Name)
		}
		slices.SortStableFunc(got, func(a, b string) int {
			if strings.HasSuffix(a, ":") || strings.HasSuffix(b, ":") {
				return 0
			}
			return strings.Compare(a, b)
		})
		if s := strings.Join(got, " "); s != tt.want {
			t.Errorf("%s: %s, want %s", tt.word, s, tt.want)
		}
		if s := text(err); s != tt.err {
			t.Errorf("%s: error %s, want %s", tt.word, s, tt.err)
		}
	}
}

func text(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}

func TestDistance(t *testing.T) {
	tests := []struct {
		a, b string
		want int
	}{
		{"", "", 0}, {"a", "", 1}, {"abc", "abc", 0}, {"abc", "abd", 1}, {"abc", "acb", 1}, {"route", "rout", 1}, {"kitten", "sitting", 3},
	}
	for _, tt := range tests {
		if d := distance(tt.a, tt.b); d != tt.want {
			t.Errorf("%s %s: %d, want %d", tt.a, tt.b, d, tt.want)
		}
		if d := distance(tt.b, tt.a); d != tt.want {
			t.Errorf("%s %s: %d, want %d", tt.b, tt.a, d, tt.want)
		}
	}
}

func TestNearestNamesSeveral(t *testing.T) {
	got := nearest("NEWRUL", []string{"NEWRULE", "NEWRULX", "NEWRULY", "NEWRULZ", "DELRULE"})
	if want := []string{"NEWRULE", "NEWRULX", "NEWRULY"}; !slices.Equal(got, want) {
		t.Errorf("%v", got)
	}
	want := `unknown type "NEWRUL": did you mean NEWRULE, NEWRULX or NEWRULY?`
	if err := unknown("type", "NEWRUL", got); err.Error() != want {
		t.Errorf("%v", err)
	}
}
