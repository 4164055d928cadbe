// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/cgroup2"
	"github.com/nlsnoop/nlsnoop/internal/testnet"
	"github.com/nlsnoop/nlsnoop/internal/testnet/nlmsg"
)

// The traffic that filters are tried on: who sends it and what it says differ;
// nlmsg_seq tells it apart.
const (
	fromAlphaOne = 100 + iota // a program alpha-one: RTM_DELROUTE, ESRCH
	fromAlphaTwo              // alpha-two
	fromBeta                  // beta
	fromNobody                // beta of user 65534: EPERM
	deleteOIF0                // the test itself: RTM_DELROUTE with RTA_OIF=0, ESRCH
	deleteOIF1                // RTA_OIF=1
	badGateways               // RTM_NEWROUTE, ENETUNREACH
	getLink                   // RTM_GETLINK, answered
	tables                    // NFT_MSG_GETTABLE
	getFamily                 // CTRL_CMD_GETFAMILY
	elsewhere                 // RTM_GETLINK in another namespace
	beyond
)

// everything but.
func but(some ...uint32) (all []uint32) {
	for seq := uint32(fromAlphaOne); seq < beyond; seq++ {
		if !slices.Contains(some, seq) {
			all = append(all, seq)
		}
	}
	return all
}

func TestLiveFilters(t *testing.T) {
	here, there := testnet.New(t), testnet.New(t)
	name := fmt.Sprintf("nlsnoop-live-%d", os.Getpid())
	nameNetNS(t, here, name)
	waiting := hold(t, here, "cat")
	programs := []uint32{fromAlphaOne, fromAlphaTwo, fromBeta, fromNobody}
	failures := append([]uint32{deleteOIF0, deleteOIF1, badGateways}, programs...)
	cases := []struct {
		flags string // with the two namespaces, unless they name some
		want  []uint32
	}{
		{"", but()},
		{"-C alpha-one", []uint32{fromAlphaOne}},
		{"-C alpha-*", []uint32{fromAlphaOne, fromAlphaTwo}},
		{"-C alpha-one,beta", []uint32{fromAlphaOne, fromBeta, fromNobody}},
		{"-u 65534", []uint32{fromNobody}},
		{"-u 65534 -C alpha-*", nil},
		{"--netns " + inode(there), []uint32{elsewhere}},
		{"--netns " + here.Path(), but(elsewhere)},
		{"-F netfilter", []uint32{tables}},
		{"-F generic", []uint32{getFamily}},
		{"-t RTM_DELROUTE", append([]uint32{deleteOIF0, deleteOIF1}, programs...)},
		{"-t !delroute", []uint32{badGateways, getLink, tables, getFamily, elsewhere}},
		{"-a RTA_OIF=0", []uint32{deleteOIF0}},
		{"-a RTA_OIF=lo", []uint32{deleteOIF1}},
		{"-Z", failures},
		{"--errno EPERM,ENETUNREACH", []uint32{badGateways, fromNobody}},
		// The kernel side does no more for these than for those above: a slow
		// machine leaves them out.
		{"-C alpha-???", []uint32{fromAlphaOne, fromAlphaTwo}},
		{"-C !alpha-*", but(fromAlphaOne, fromAlphaTwo)},
		{"-C alpha-*,!alpha-one", []uint32{fromAlphaTwo}},
		{"-u !65534", but(fromNobody)},
		{"-p !" + strconv.Itoa(os.Getpid()), programs},
		{"--netns " + inode(here), but(elsewhere)},
		{"--netns " + name, but(elsewhere)},
		{"--netns pid:" + strconv.Itoa(waiting.pid()), but(elsewhere)},
		{"--netns " + inode(here) + "," + inode(there) + ",!" + name, []uint32{elsewhere}},
		{"-F nftables", []uint32{tables}},
		{"-F !route", []uint32{tables, getFamily}},
		{"-F route -t getlink", []uint32{getLink, elsewhere}},
		{"-t delroute,newroute", failures},
		{"-t RTM_GET*", []uint32{getLink, elsewhere}},
		{"-a RTA_OIF", []uint32{deleteOIF0, deleteOIF1}},
		{"--errno ESRCH", []uint32{deleteOIF0, deleteOIF1, fromAlphaOne, fromAlphaTwo, fromBeta}},
	}
	cases = cases[:testnet.Many(len(cases), 8)]
	for group := range slices.Chunk(cases, 8) {
		var at []*snoop
		for _, c := range group {
			args := append([]string{"--json", "--buffer", "256k"}, strings.Fields(c.flags)...)
			if !strings.Contains(c.flags, "--netns") {
				args = append(args, "--netns", inode(here)+","+inode(there))
			}
			at = append(at, newSnoop(t, here, args...).start())
		}
		for _, s := range at {
			s.attached()
		}
		sendMix(t, here, there)
		for i, s := range at {
			var got []uint32
			var from []string
			for _, o := range s.stop().exchanges() {
				if o.Process.Comm != "nlsnoop" { // another that looks up names
					got = append(got, o.Request.Seq)
					from = append(from, fmt.Sprintf("%d of %s[%d], thread %q", o.Request.Seq, o.Process.Comm, o.Process.PID, o.Process.Thread))
				}
			}
			slices.Sort(got)
			want := slices.Clone(group[i].want)
			slices.Sort(want)
			if !slices.Equal(got, want) {
				t.Errorf("%s: shows %v, want %v; %s", group[i].flags, got, want, strings.Join(from, "; "))
			}
		}
	}
}

func sendMix(t *testing.T, here, there *testnet.NS) {
	t.Helper()
	play(t, here, filepath.Join(stage, "alpha-one"), fmt.Sprint(fromAlphaOne))
	play(t, here, filepath.Join(stage, "alpha-two"), fmt.Sprint(fromAlphaTwo))
	play(t, here, filepath.Join(stage, "beta"), fmt.Sprint(fromBeta))
	nobody := here.Command(filepath.Join(stage, "beta"), fmt.Sprint(fromNobody))
	nobody.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: 65534, Gid: 65534}}
	if err := nobody.Run(); err != nil {
		t.Fatal(err)
	}
	ask(t, here, unix.NETLINK_ROUTE, getLo(getLink)) // its answer gives link 1 its name
	ask(t, here, unix.NETLINK_ROUTE, noRoute(deleteOIF0).U32(unix.RTA_OIF, 0))
	ask(t, here, unix.NETLINK_ROUTE, noRoute(deleteOIF1).U32(unix.RTA_OIF, 1))
	ask(t, here, unix.NETLINK_ROUTE, badRoute(badGateways))
	ask(t, here, unix.NETLINK_NETFILTER, nlmsg.New(unix.NFNL_SUBSYS_NFTABLES<<8|unix.NFT_MSG_GETTABLE, nlmsg.Request|nlmsg.Dump).
		SetSeq(tables).Raw(unix.AF_INET, 0, 0, 0))
	ask(t, here, unix.NETLINK_GENERIC, nlmsg.New(unix.GENL_ID_CTRL, nlmsg.Request).SetSeq(getFamily).
		Raw(unix.CTRL_CMD_GETFAMILY, 1, 0, 0).String(unix.CTRL_ATTR_FAMILY_NAME, "nlctrl"))
	ask(t, there, unix.NETLINK_ROUTE, getLo(elsewhere))
}

// ask sends a message and reads its answer.
func ask(t *testing.T, ns *testnet.NS, protocol int, m *nlmsg.Message) {
	t.Helper()
	c, err := ns.Open(protocol)
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	if err := c.Send(m.Bytes()); err != nil {
		t.Fatal(err)
	}
	if _, err := c.Recv(); err != nil {
		t.Fatal(err)
	}
}

// nameNetNS gives the namespace a name as `ip netns` does.
func nameNetNS(t *testing.T, ns *testnet.NS, name string) {
	t.Helper()
	if err := os.MkdirAll(netnsDir, 0o755); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(netnsDir, name)
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL, 0o444)
	if err != nil {
		t.Fatal(err)
	}
	f.Close()
	t.Cleanup(func() { os.Remove(path) })
	if err := unix.Mount(ns.Path(), path, "", unix.MS_BIND, ""); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { unix.Unmount(path, unix.MNT_DETACH) })
}

// A cgroup selects what is in it and below it.
func TestLiveCgroup(t *testing.T) {
	f, err := os.Open("/proc/self/mountinfo")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	mount, err := cgroup2.Mount(f)
	if err != nil {
		t.Skip("kernel:", err)
	}
	name := fmt.Sprintf("nlsnoop-live-%d", os.Getpid())
	above := filepath.Join(mount, name)
	below := filepath.Join(above, "below")
	for _, dir := range []string{above, below} {
		if err := os.Mkdir(dir, 0o755); errors.Is(err, unix.EROFS) || errors.Is(err, unix.EPERM) || errors.Is(err, unix.EACCES) {
			t.Skip("kernel:", err)
		} else if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() {
			if err := os.Remove(dir); err != nil {
				t.Error(err)
			}
		})
	}
	ns := testnet.New(t)
	for _, c := range []struct {
		cgroup string
		want   []string // cgroups of what is shown
	}{
		{above, []string{"/" + name, "/" + name + "/below"}},
		{"/" + name, []string{"/" + name, "/" + name + "/below"}},
		{name + "/below", []string{"/" + name + "/below"}},
	} {
		s := watch(t, ns, "--json", "--cgroup", c.cgroup)
		playIn(t, ns, mount)
		playIn(t, ns, above)
		playIn(t, ns, below)
		var got []string
		for _, o := range s.stop().exchanges() {
			got = append(got, o.Process.Cgroup)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: shows what is in %q, want %q", c.cgroup, got, c.want)
		}
	}
}

// playIn runs the first sender in a cgroup.
func playIn(t *testing.T, ns *testnet.NS, cgroup string) {
	t.Helper()
	dir, err := os.Open(cgroup)
	if err != nil {
		t.Fatal(err)
	}
	defer dir.Close()
	c := ns.Command(first(t, "first"))
	c.SysProcAttr = &syscall.SysProcAttr{UseCgroupFD: true, CgroupFD: int(dir.Fd())}
	if err := c.Run(); err != nil {
		t.Fatal(err)
	}
}
