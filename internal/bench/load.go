// SPDX-License-Identifier: Apache-2.0

//go:build linux

package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"net/netip"
	"os"
	"runtime"
	"strconv"
	"time"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
	"github.com/nlsnoop/nlsnoop/internal/testnet/nlmsg"
	"golang.org/x/sys/unix"
)

// Loads: what the generator does, and its arguments.
const (
	loadStorm   = "storm"   // REQUESTS LINK: half of them adds, then as many deletes
	loadStages  = "stages"  // LINK: for each number read from stdin that many requests, then its log
	loadGetppid = "getppid" // CALLS
	loadRefused = "refused" // REQUESTS LINK: routes over a gateway nobody can reach
	loadBusy    = "busy"    // nothing of netlink: a processor, until it is killed
)

// sockets are exchanged after so many requests in loadStages, so that what a
// tracer keeps for each shows.
const stageRequests = 1000

func generate(args []string) error {
	runtime.LockOSThread()
	if len(args) == 0 {
		return fmt.Errorf("no load named")
	}
	var n []int
	for _, a := range args[1:] {
		v, err := strconv.Atoi(a)
		if err != nil {
			return err
		}
		n = append(n, v)
	}
	switch {
	case args[0] == loadStorm && len(n) == 2:
		return storm(n[0], uint32(n[1]))
	case args[0] == loadRefused && len(n) == 2:
		return refused(n[0], uint32(n[1]))
	case args[0] == loadBusy && len(n) == 0:
		busy()
	case args[0] == loadStages && len(n) == 1:
		return stages(uint32(n[0]))
	case args[0] == loadGetppid && len(n) == 1:
		return write(log{Nanos: getppid(n[0])})
	}
	return fmt.Errorf("no load %q of %d numbers", args[0], len(n))
}

func write(l log) error { return json.NewEncoder(os.Stdout).Encode(l) }

func storm(requests int, link uint32) error {
	messages := routes(requests, link)
	c, err := testnet.OpenHere(unix.NETLINK_ROUTE)
	if err != nil {
		return err
	}
	defer c.Close()
	var l log
	start := time.Now()
	if err := l.exchange(c, messages); err != nil {
		return err
	}
	l.Millis = float64(time.Since(start)) / 1e6
	return write(l)
}

// stages sends a storm of stageRequests again and again, each over a socket of
// its own.
func stages(link uint32) error {
	messages := routes(stageRequests, link)
	for in := bufio.NewScanner(os.Stdin); in.Scan(); {
		todo, err := strconv.Atoi(in.Text())
		if err != nil {
			return err
		}
		var l log
		start := time.Now()
		for l.Requests < todo {
			c, err := testnet.OpenHere(unix.NETLINK_ROUTE)
			if err != nil {
				return err
			}
			err = l.exchange(c, messages)
			c.Close()
			if err != nil {
				return err
			}
		}
		l.Millis = float64(time.Since(start)) / 1e6
		if err := write(l); err != nil {
			return err
		}
	}
	return nil
}

// refused sends requests that the kernel refuses with a text.
func refused(requests int, link uint32) error {
	c, err := testnet.OpenHere(unix.NETLINK_ROUTE)
	if err != nil {
		return err
	}
	defer c.Close()
	gateway := netip.AddrFrom4([4]byte{198, 51, 100, 1})
	var l log
	for i := range requests {
		dst := netip.PrefixFrom(netip.AddrFrom4([4]byte{10, byte(i >> 16), byte(i >> 8), byte(i)}), 32)
		m := nlmsg.NewRoute(dst, gateway, link).SetSeq(uint32(i + 1)).Bytes()
		if err := l.exchange(c, [][]byte{m}); err != nil {
			return err
		}
	}
	return write(l)
}

// busy is as much work as a process can do: what a tracer that decodes all the
// time takes from an emulator's other processors.
func busy() {
	for {
		getppid(1000)
	}
}

// routes are requests that add routes and delete them again, made before the
// clock runs.
func routes(requests int, link uint32) [][]byte {
	half := requests / 2
	messages := make([][]byte, 2*half)
	for i := range half {
		a := netip.AddrFrom4([4]byte{10, byte(i >> 16), byte(i >> 8), byte(i)})
		dst := netip.PrefixFrom(a, 32)
		messages[i] = nlmsg.NewRoute(dst, netip.Addr{}, link).SetSeq(uint32(i + 1)).Bytes()
		messages[half+i] = nlmsg.DelRoute(dst, netip.Addr{}, link).SetSeq(uint32(half + i + 1)).Bytes()
	}
	return messages
}

// exchange sends each message and reads its ack before the next.
func (l *log) exchange(c *testnet.Conn, messages [][]byte) error {
	for _, m := range messages {
		if err := c.Send(m); err != nil {
			return fmt.Errorf("send: %w", err)
		}
		l.Requests++
		b, err := c.Recv()
		if err != nil {
			return fmt.Errorf("receive: %w", err)
		}
		// The errno of an NLMSG_ERROR stands after the 16 bytes of its header.
		if len(b) < 20 || b[4] != nlmsg.TypeError {
			return fmt.Errorf("no ack: % x", b)
		}
		if b[16]|b[17]|b[18]|b[19] == 0 {
			l.Acks++
		} else {
			l.Refused++
		}
	}
	return nil
}

// getppid is the cost of the cheapest system call that is not answered in user
// space, in ns of this thread's CPU time: the median of 9 rounds.
func getppid(calls int) float64 {
	rounds := make([]float64, 9)
	for i := range rounds {
		start := threadTime()
		for range calls {
			unix.RawSyscall(unix.SYS_GETPPID, 0, 0, 0)
		}
		rounds[i] = float64(threadTime()-start) / float64(calls)
	}
	return median(rounds)
}

// threadTime counts only while the thread runs: others on the CPU do not show.
func threadTime() int64 {
	var ts unix.Timespec
	unix.ClockGettime(unix.CLOCK_THREAD_CPUTIME_ID, &ts)
	return ts.Nano()
}
