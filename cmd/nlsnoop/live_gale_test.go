// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
	"github.com/nlsnoop/nlsnoop/internal/testnet/nlmsg"
)

// Whatever a storm of requests is made of, each is told as it ended, none is
// lost, and what nlsnoop keeps does not grow.
func TestLiveStorm(t *testing.T) {
	exchanges := testnet.Many(1_000_000, 100_000)
	ns := testnet.New(t)
	link, _ := ns.Veth(t, "v0", "v1")
	tables := "0"
	if haveTables(t, ns) {
		tables = "1"
	}
	a := newAudit(t, ns, exchanges, 16)
	a.end(blow(t, ns, galeProcesses, fmt.Sprint(exchanges/galeProcesses/galeThreads), fmt.Sprint(link), tables))
}

// Sockets that are used once, not read, and closed are told of each, and then
// forgotten: those of the last 5 s are known at a time, 65,536 at most.
func TestLiveSocketsUnread(t *testing.T) {
	sockets := testnet.Many(100_000, 10_000)
	ns := testnet.New(t)
	a := newAudit(t, ns, sockets, 64)
	a.end(blow(t, ns, 1, fmt.Sprint(sockets)))
}

// haveTables says whether this kernel has nftables.
func haveTables(t *testing.T, ns *testnet.NS) bool {
	t.Helper()
	c, err := ns.Open(unix.NETLINK_NETFILTER)
	if err != nil {
		return false
	}
	defer c.Close()
	errno, err := c.Request(nft(unix.NFT_MSG_GETGEN, nlmsg.Ack))
	if err != nil {
		t.Fatal(err)
	}
	return errno == 0
}

// blow runs so many processes of the gale to their end and returns their log.
// They get their number, then these arguments.
func blow(t *testing.T, ns *testnet.NS, processes int, args ...string) (all []deed) {
	t.Helper()
	logs := make([]bytes.Buffer, processes)
	var running []*testnet.Cmd
	for i := range logs {
		c := ns.Command(filepath.Join(stage, "gale"), append([]string{fmt.Sprint(i)}, args...)...)
		c.Env = append(os.Environ(), "GOGC=100") // small machines turn it off
		c.Stdout, c.Stderr = &logs[i], os.Stderr
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { c.Process.Kill() })
		running = append(running, c)
	}
	for i, c := range running {
		if err := c.Wait(); err != nil {
			t.Fatal(err)
		}
		log, err := readDeeds(&logs[i])
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, log...)
	}
	return all
}
