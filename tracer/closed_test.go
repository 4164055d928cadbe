// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"errors"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
)

// The close of each socket that was used is told, once and after all else of it,
// whichever of them are selected; where system calls are hooked, none is.
func TestClosed(t *testing.T) {
	for name, choose := range map[string]func(*Options, int){
		"all": func(*Options, int) {},
		"pid": func(o *Options, pid int) { o.PIDs = []int{pid} },
	} {
		t.Run(name, func(t *testing.T) {
			ns := testnet.New(t)
			p := start(t, ns, "mixed")
			o := in(ns)
			choose(&o, p.cmd.Process.Pid)
			w := trace(t, o)
			p.act()
			p.end() // its last sockets end with it
			w.stop(0)
			closed, open := map[uint64]int{}, map[uint64]*Event{}
			for i := range w.raw {
				e := &w.raw[i].Event
				switch {
				case e.Kind != Closed:
					if closed[e.Socket.Inode] > 0 {
						t.Errorf("after its close: %+v", e)
					}
					open[e.Socket.Inode] = e
				case e.Process != nil || e.End == 0 || e.Time.IsZero():
					t.Errorf("%+v", e)
				default:
					closed[e.Socket.Inode]++
					if last := open[e.Socket.Inode]; last != nil && *e.Socket != *last.Socket {
						t.Errorf("%+v closed, %+v before", e.Socket, last.Socket)
					}
				}
			}
			if w.calls() {
				if len(closed) != 0 {
					t.Errorf("%d closes", len(closed))
				}
				return
			}
			if len(open) < 10 || len(closed) < len(open) {
				t.Errorf("%d sockets, %d closed", len(open), len(closed))
			}
			for inode := range open {
				if closed[inode] != 1 {
					t.Errorf("socket %d: %d closes", inode, closed[inode])
				}
			}
		})
	}
}

// actUnbound reads nothing from a socket that was refused another's portid.
func actUnbound(a *actor) {
	bind := func(c *testnet.Conn) error {
		return unix.Bind(c.FD(), &unix.SockaddrNetlink{Family: unix.AF_NETLINK, Pid: 7})
	}
	a.must(bind(a.open(unix.NETLINK_ROUTE)))
	refused := a.open(unix.NETLINK_ROUTE)
	if bind(refused) != unix.EADDRINUSE {
		a.must(errors.New("portid 7 is given twice"))
	}
	unix.Recvfrom(refused.FD(), make([]byte, 8), unix.MSG_DONTWAIT)
}

// A socket whose bind was refused has not the portid it asked for: what it does,
// and its close, are not the owner's.
func TestUnbound(t *testing.T) {
	ns := testnet.New(t)
	p := start(t, ns, "unbound")
	o := in(ns)
	o.Calls = true
	w := trace(t, o)
	p.act()
	p.end()
	if read := w.stop(Receive); len(read) != 1 || read[0].Socket.PortID != 0 {
		t.Errorf("%+v", read)
	}
	closed := map[uint32]int{}
	for _, e := range w.raw {
		if e.Kind == Closed {
			closed[e.Socket.PortID]++
		}
	}
	if !w.calls() && (closed[7] != 1 || closed[0] != 1) {
		t.Errorf("closed, by portid: %v", closed)
	}
}
