// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"slices"
	"testing"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
)

// Of a thousand programs that are gone at once, each is known.
func TestLiveManyPrograms(t *testing.T) {
	runs := testnet.Many(1000, 50)
	for _, c := range []struct {
		name string
		argv []string // $i comes last
	}{
		{"first", []string{first(t, "first")}},
		{"ip", []string{"ip", "route", "del", "192.0.2.0/24", "table"}},
	} {
		ns := testnet.New(t)
		s := watch(t, ns, "--json")
		loop := fmt.Sprintf(`i=0; while [ $i -lt %d ]; do i=$((i+1)); "$@" $i; done`, runs)
		shell := play(t, ns, append([]string{"sh", "-c", loop, "sh"}, c.argv...)...)
		s.stop()
		seen := map[string]bool{}
		x := named(s.exchanges(), "RTM_DELROUTE")
		for _, o := range x {
			p := o.Process
			if n := len(c.argv); len(p.Args) != n+1 || !slices.Equal(p.Args[:n], c.argv) || p.PPID != shell || p.Comm != c.name {
				t.Fatalf("%s: process %+v", c.name, p)
			}
			seen[p.Args[len(c.argv)]] = true
		}
		if len(x) != runs || len(seen) != runs {
			t.Errorf("%s: %d exchanges of %d, %d different; %s", c.name, len(x), runs, len(seen), s.counts())
		}
	}
}

// Tools of every family show up under their names while one nlsnoop runs.
func TestLiveTools(t *testing.T) {
	ns := testnet.New(t)
	s := newSnoop(t, ns, "--json", "-n").start().attached() // of the whole machine; it asks nobody else's namespace for names
	tools := []struct {
		argv     []string
		protocol string
		request  string
		pid      int
	}{
		{argv: []string{"ip", "address", "show"}, protocol: "NETLINK_ROUTE", request: "RTM_GETADDR"},
		{argv: []string{"nft", "add", "table", "inet", "filter"}, protocol: "NETLINK_NETFILTER", request: "NFT_MSG_NEWTABLE"},
		{argv: []string{"tc", "qdisc", "show"}, protocol: "NETLINK_ROUTE", request: "RTM_GETQDISC"},
		{argv: []string{"ss", "-tln"}, protocol: "NETLINK_SOCK_DIAG", request: "SOCK_DIAG_BY_FAMILY"},
		{argv: []string{"ethtool", "lo"}, protocol: "NETLINK_GENERIC", request: "CTRL_CMD_GETFAMILY"},
	}
	for i := range tools {
		tools[i].pid = play(t, ns, tools[i].argv...)
	}
	x := s.stop().exchanges()
	for _, tool := range tools {
		found := false
		for _, o := range x {
			if o.Process.PID != tool.pid {
				continue
			}
			if p := o.Process; p.Comm != tool.argv[0] || !slices.Equal(p.Args, tool.argv) || p.PPID == 0 {
				t.Errorf("%v: %+v", tool.argv, p)
			}
			found = found || o.Socket.Protocol == tool.protocol && o.Request.Name == tool.request
		}
		if !found {
			t.Errorf("%v: no %s of %s", tool.argv, tool.request, tool.protocol)
		}
	}
}
