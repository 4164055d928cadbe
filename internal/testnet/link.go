// SPDX-License-Identifier: Apache-2.0

//go:build linux

package testnet

import (
	"fmt"
	"net"
	"net/netip"
	"testing"

	"github.com/nlsnoop/nlsnoop/internal/testnet/nlmsg"
	"golang.org/x/sys/unix"
)

// Veth adds a pair of veth, both up, and returns their indexes. It is the one
// kind of link tests count on: some kernels have no dummy.
func (n *NS) Veth(t testing.TB, name, peer string) (a, b uint32) {
	t.Helper()
	a, b, err := n.AddVeth(name, peer)
	if err != nil {
		t.Fatal(err)
	}
	return a, b
}

// AddVeth is Veth for programs that are no tests.
func (n *NS) AddVeth(name, peer string) (a, b uint32, err error) {
	if err := n.request(nlmsg.NewVeth(name, peer)); err != nil {
		return 0, 0, fmt.Errorf("add veth %s %s: %w", name, peer, err)
	}
	if a, err = n.linkUp(name); err == nil {
		b, err = n.linkUp(peer)
	}
	return a, b, err
}

func (n *NS) linkUp(name string) (uint32, error) {
	index, err := n.Index(name)
	if err != nil {
		return 0, err
	}
	if err := n.setUp(index); err != nil {
		return 0, fmt.Errorf("set %s up: %w", name, err)
	}
	return index, nil
}

// Addr adds an address to a link.
func (n *NS) Addr(t testing.TB, link uint32, prefix string) {
	t.Helper()
	p, err := netip.ParsePrefix(prefix)
	if err == nil {
		err = n.request(nlmsg.NewAddr(link, p))
	}
	if err != nil {
		t.Fatalf("add address %s: %v", prefix, err)
	}
}

// Index is the index of a link in the namespace.
func (n *NS) Index(name string) (index uint32, err error) {
	n.Do(func() {
		var i *net.Interface
		if i, err = net.InterfaceByName(name); err == nil {
			index = uint32(i.Index)
		}
	})
	return index, err
}

func (n *NS) setUp(link uint32) error { return n.request(nlmsg.SetUp(link)) }

// request sends a message that must succeed.
func (n *NS) request(m *nlmsg.Message) error {
	c, err := n.Open(unix.NETLINK_ROUTE)
	if err != nil {
		return err
	}
	defer c.Close()
	errno, err := c.Request(m)
	if err == nil && errno != 0 {
		err = errno
	}
	return err
}
