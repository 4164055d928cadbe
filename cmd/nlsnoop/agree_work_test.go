// SPDX-License-Identifier: Apache-2.0

package main

import (
	"io"
	"net/netip"
	"strings"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
	"github.com/nlsnoop/nlsnoop/internal/testnet/nlmsg"
)

// ipWork are command lines of ip; those that fail are there to fail. What
// changes by itself once a link is up is not dumped after that.
const ipWork = `ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
ip link show
ip link set v1 up
ip link set v0 up
ip link set nosuch up
ip address add 10.0.0.2/24 dev v0
ip address add 10.0.0.2/24 dev v0
ip -4 address show
ip route add 10.9.0.0/24 via 10.0.0.1
ip route del 192.0.2.0/24 via 10.0.0.1 dev v0
ip route add 10.9.9.0/24 via 203.0.113.1 dev v0
ip -4 route show
ip -4 route show table 9999
ip neigh add 10.0.0.9 lladdr 02:00:00:00:00:09 nud permanent dev v0
ip neigh del 10.0.0.77 dev v0
ip rule add from 10.0.0.99 lookup 100
ip rule del from 10.0.0.98 lookup 100
ip -4 rule show
ip link del v0`

// nftWork are batches, one that the kernel takes and one that it rolls back.
var nftWork = []string{
	"add table inet filter\nadd chain inet filter input\nadd rule inet filter input counter\n",
	"add rule inet filter input counter\nadd rule inet filter nosuch counter\nadd rule inet filter input drop\n",
}

// workload is what every backend gets to see.
func workload(t *testing.T, ns *testnet.NS) {
	t.Helper()
	for line := range strings.SplitSeq(ipWork, "\n") {
		play(t, ns, strings.Fields(line)...)
	}
	for _, rules := range nftWork {
		c := ns.Command("nft", "-f", "-")
		c.Stdin, c.Stderr = strings.NewReader(rules), io.Discard
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		c.Wait() // its status is its own
	}
	for _, w := range rawWork() {
		c, err := ns.Open(w.protocol)
		if err != nil {
			t.Fatal(err)
		}
		if err := c.Send(nlmsg.Batch(w.messages...)); err != nil {
			t.Fatal(err)
		}
		for range w.reads {
			if _, err := c.Recv(); err != nil {
				t.Fatal(err)
			}
		}
		c.Close()
	}
}

// raw is one send of a socket of its own.
type raw struct {
	protocol int
	messages []*nlmsg.Message
	reads    int // of its answers
}

func rawWork() []raw {
	dst := netip.MustParsePrefix("198.51.100.0/24")
	add := func(seq uint32) *nlmsg.Message { return nlmsg.NewRoute(dst, netip.Addr{}, 1).SetSeq(seq) }
	del := func(seq uint32) *nlmsg.Message { return nlmsg.DelRoute(dst, netip.Addr{}, 1).SetSeq(seq) }
	quiet := func(m *nlmsg.Message) *nlmsg.Message { return m.SetFlags(nlmsg.Request) }
	family := func(seq uint32, name string) *nlmsg.Message {
		return nlmsg.New(unix.GENL_ID_CTRL, nlmsg.Request).SetSeq(seq).
			Raw(unix.CTRL_CMD_GETFAMILY, 1, 0, 0).String(unix.CTRL_ATTR_FAMILY_NAME, name)
	}
	const route, generic = unix.NETLINK_ROUTE, unix.NETLINK_GENERIC
	return []raw{
		{route, []*nlmsg.Message{add(1), add(2), noRoute(3), badRoute(4), getLo(5)}, 5}, // several in one send
		{route, []*nlmsg.Message{quiet(del(6))}, 0},                                     // no NLM_F_ACK, and it works
		{route, []*nlmsg.Message{quiet(noRoute(7))}, 1},                                 // and it fails
		{route, []*nlmsg.Message{quiet(noRoute(8))}, 0},                                 // and nobody reads that
		{route, []*nlmsg.Message{noRoute(9)}, 0},                                        // an ack nobody reads
		{route, []*nlmsg.Message{badRoute(10)}, 0},
		{route, []*nlmsg.Message{getLo(11)}, 0}, // data nobody reads
		{route, []*nlmsg.Message{noRoute(12).SetFlags(0)}, 0},
		{generic, []*nlmsg.Message{family(13, "nlctrl")}, 1},
		{generic, []*nlmsg.Message{family(14, "no such")}, 1},
	}
}
