// SPDX-License-Identifier: Apache-2.0

//go:build linux

package main

// part is a package's tests, or some of them, as they run on each kernel.
type part struct {
	pkg   string
	run   string // which; "" all
	smoke string // which on other architectures, the slowest to emulate, with none of this machine's programs; "" none
	once  bool   // tries each backend itself: once a kernel, not once a backend
	lock  bool   // may lock the machine down
}

var parts = []part{
	{pkg: "./tracer", smoke: "^(TestEveryShapeArrivesWhole|TestProcessIsDescribed|TestExtackNobodyAskedFor)$"},
	{pkg: "./cmd/nlsnoop", run: "^TestLive", smoke: "^TestLiveExtack"},
	{pkg: "./internal/names", run: "^TestLive", smoke: "^TestLive", once: true},
	{pkg: "./cmd/nlsnoop", run: "^TestBackendsAgree$", once: true},
	{pkg: "./cmd/nlsnoop", run: "^TestLockdown$", once: true, lock: true}, // the last: nothing traces after it
}

// every stands in the table for a backend where a part tries each itself.
const every = "every"

// partsOf are those of some packages; a package without any has all its tests.
func partsOf(packages []string) (some []part) {
	if len(packages) == 0 {
		return parts
	}
	for _, pkg := range packages {
		known := false
		for _, p := range parts {
			if p.pkg == pkg {
				some, known = append(some, p), true
			}
		}
		if !known {
			some = append(some, part{pkg: pkg})
		}
	}
	return some
}

// modules are those that tests need: in a machine without modprobe the kernel
// loads none itself.
var modules = []string{"veth", "dummy", "nlmon", "bridge", "nfnetlink", "nf_tables", "nft_counter", "nf_conntrack", "nf_conntrack_netlink",
	"netlink_diag", "unix_diag", "inet_diag", "tcp_diag", "sch_htb",
	"drop_monitor", "fou", "l2tp_netlink", "macsec", "psample", "team", "vdpa"} // generic netlink families

// programs of this machine that tests start; busybox, the last, stands in for
// the rest.
var programs = []string{"ip", "tc", "ss", "nft", "ethtool", "sh", "busybox"}
