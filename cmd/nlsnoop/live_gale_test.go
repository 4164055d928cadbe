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
	tables := haveTables(t, ns) // it asks: before anybody listens
	a := newAudit(t, ns, exchanges, 16)
	a.end(blow(t, ns, exchanges, link, tables))
}

// Sockets that are used once, not read, and closed are told of each, and then
// forgotten: those of the last 5 s are known at a time, 65,536 at most.
func TestLiveSocketsUnread(t *testing.T) {
	sockets := testnet.Many(100_000, 10_000)
	ns := testnet.New(t)
	a := newAudit(t, ns, sockets, 64)
	deeds := make([]deed, sockets)
	ns.Do(func() {
		for i := range deeds {
			s, err := openGale(unix.NETLINK_ROUTE, false)
			if err != nil {
				t.Error(err)
				return
			}
			e := fails(noRoute(0), unix.ESRCH)
			if err := s.send([]*errand{e}); err != nil {
				t.Error(err)
			}
			e.round = roundUnread
			deeds[i] = e.deed
			s.conn.Close()
		}
	})
	a.end(deeds)
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

// blow runs the gale to its end and returns the log.
func blow(t *testing.T, ns *testnet.NS, exchanges int, link uint32, tables bool) (all []deed) {
	t.Helper()
	args := []string{"", fmt.Sprint(exchanges / galeProcesses / galeThreads), fmt.Sprint(link), "0"}
	if tables {
		args[3] = "1"
	}
	var logs [galeProcesses]bytes.Buffer
	var running []*testnet.Cmd
	for i := range galeProcesses {
		args[0] = fmt.Sprint(i)
		c := ns.Command(filepath.Join(stage, "gale"), args...)
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
