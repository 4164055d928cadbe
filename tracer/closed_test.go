// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"testing"

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
