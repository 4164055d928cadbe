// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"net/netip"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"syscall"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
	"github.com/nlsnoop/nlsnoop/internal/testnet/nlmsg"
)

// What programs of the stage do. They take a byte on standard input as a cue.

func cue() { os.Stdin.Read(make([]byte, 1)) }

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, os.Args, err)
		os.Exit(1)
	}
}

// actAsker sends a request with the nlmsg_seq of its argument and reads the
// answer.
func actAsker() {
	seq, err := strconv.Atoi(os.Args[1])
	must(err)
	c, err := testnet.OpenHere(unix.NETLINK_ROUTE)
	must(err)
	must(c.Send(noRoute(uint32(seq)).Bytes()))
	_, err = c.Recv()
	must(err)
}

// actSleeper goes to sleep in a receive; on its cue another thread sends what
// wakes it.
func actSleeper() {
	c, err := testnet.OpenHere(unix.NETLINK_ROUTE)
	must(err)
	must(unix.Bind(c.FD(), &unix.SockaddrNetlink{Family: unix.AF_NETLINK}))
	woken := make(chan error)
	go func() {
		_, err := c.Recv()
		woken <- err
	}()
	cue()
	must(c.Send(getLo(uint32(os.Getpid())).Bytes()))
	must(<-woken)
}

// actPasser sends on its cue, and lets another program read the answer.
func actPasser() {
	cue()
	c, err := testnet.OpenHere(unix.NETLINK_ROUTE)
	must(err)
	must(c.Send(getLo(1).Bytes()))
	reader := exec.Command(filepath.Join(filepath.Dir(os.Args[0]), "reader"))
	reader.ExtraFiles = []*os.File{os.NewFile(uintptr(c.FD()), "netlink")}
	must(reader.Run())
}

// actLoser sends more than it has room for answers to, is told so, tells that, and
// ends on its cue.
func actLoser() {
	c, err := testnet.OpenHere(unix.NETLINK_ROUTE)
	must(err)
	must(unix.SetsockoptInt(c.FD(), unix.SOL_SOCKET, unix.SO_RCVBUF, 2048))
	for seq := range uint32(loserSends) {
		must(c.Send(noRoute(seq).Bytes()))
	}
	if _, err := c.Recv(); err != unix.ENOBUFS {
		must(fmt.Errorf("receive: %v", err))
	}
	fmt.Println("lost")
	cue()
}

const loserSends = 100

// actReader reads from its file descriptor 3.
func actReader() {
	_, _, err := unix.Recvfrom(3, make([]byte, 8192), 0)
	must(err)
}

// actChanger sends on its cue, becomes another program, and sends again.
func actChanger() {
	cue()
	c, err := testnet.OpenHere(unix.NETLINK_ROUTE)
	must(err)
	must(c.Send(noRoute(uint32(len(os.Args))).Bytes()))
	if len(os.Args) < 3 {
		must(syscall.Exec("/proc/self/exe", append(os.Args, "again"), os.Environ()))
	}
}

var (
	nowhere    = netip.MustParsePrefix("192.0.2.0/24")
	badGateway = netip.MustParseAddr("203.0.113.1")
)

// noRoute asks to delete a route that is not there: ESRCH.
func noRoute(seq uint32) *nlmsg.Message {
	return nlmsg.DelRoute(nowhere, netip.Addr{}, 0).SetSeq(seq)
}

// badRoute asks for a route over a gateway nobody can reach: ENETUNREACH.
func badRoute(seq uint32) *nlmsg.Message {
	return nlmsg.NewRoute(nowhere, badGateway, 0).SetSeq(seq)
}

// getLo asks for link 1.
func getLo(seq uint32) *nlmsg.Message {
	return nlmsg.New(unix.RTM_GETLINK, nlmsg.Request).SetSeq(seq).IfInfoMsg(unix.IfInfomsg{Index: 1})
}
