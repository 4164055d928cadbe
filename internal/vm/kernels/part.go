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
	full  bool   // for the kernels that have all modules, which run nothing else; on the first backend alone
}

var parts = []part{
	{pkg: "./tracer", smoke: "^(TestEveryShapeArrivesWhole|TestProcessIsDescribed|TestExtackNobodyAskedFor)$"},
	{pkg: "./cmd/nlsnoop", run: "^TestLive", smoke: "^TestLiveExtack"},
	{pkg: "./internal/names", run: "^TestLive", smoke: "^TestLive", once: true},
	{pkg: "./cmd/nlsnoop", run: "^TestBackendsAgree$", once: true},
	{pkg: "./cmd/nlsnoop", run: "^TestLockdown$", once: true, lock: true}, // the last: nothing traces after it
	{pkg: "./internal/corpus", run: "^TestLiveCorpus$", full: true},
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

// fullPrograms are those of parts that are full, and fullTrees what they read:
// names of numbers, and libraries they load themselves.
var (
	fullPrograms = []string{"ip", "tc", "bridge", "ss", "nft", "ethtool", "conntrack", "nfct", "nfacct", "ipset", "iptables", "ip6tables",
		"ebtables", "arptables", "wg", "iw", "genl", "rdma", "devlink", "tipc", "dcb", "vdpa", "tcpdump", "sh", "busybox"}
	fullTrees = []string{"/etc/iproute2", "/etc/protocols", "/etc/services", "/etc/ethertypes", "/usr/lib/x86_64-linux-gnu/tc", "/usr/lib/x86_64-linux-gnu/conntrack-tools", "/usr/lib/x86_64-linux-gnu/xtables", "/etc/xtables"}
)

// fullLibrary are the modules that the kernel may load in a machine that is
// full: all of the network's that need no hardware.
var fullLibrary = []string{"kernel/net/", "kernel/crypto/", "kernel/lib/", "kernel/arch/", "kernel/drivers/net/bonding/",
	"kernel/drivers/net/can/vcan", "kernel/drivers/net/can/vxcan", "kernel/drivers/net/can/dev/", "kernel/drivers/net/team/",
	"kernel/drivers/net/ipvlan/", "kernel/drivers/net/macvlan", "kernel/drivers/net/macvtap", "kernel/drivers/net/ppp/",
	"kernel/drivers/net/wireguard/", "kernel/drivers/net/vxlan/", "kernel/drivers/net/ieee802154/", "kernel/drivers/net/wireless/virtual/",
	"kernel/drivers/net/wwan/wwan", "kernel/drivers/net/dummy", "kernel/drivers/net/geneve", "kernel/drivers/net/gtp",
	"kernel/drivers/net/ifb", "kernel/drivers/net/macsec", "kernel/drivers/net/nlmon", "kernel/drivers/net/tap", "kernel/drivers/net/tun",
	"kernel/drivers/net/veth", "kernel/drivers/net/vrf", "kernel/drivers/net/vsockmon", "kernel/drivers/net/bareudp",
	"kernel/drivers/net/virtio_net", "kernel/drivers/infiniband/core/", "kernel/drivers/infiniband/sw/"}
