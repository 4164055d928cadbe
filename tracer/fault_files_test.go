// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"bytes"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
)

// actFiles treats a netlink socket as any file.
func actFiles(a *actor) {
	c := a.open(unix.NETLINK_ROUTE)
	b := noRoute(1).Bytes()
	n, err := unix.Write(c.FD(), b)
	a.must(err)
	a.log("send", n, b)
	in := make([]byte, 8192)
	n, err = unix.Read(c.FD(), in)
	a.must(err)
	a.log("receive", n, in[:n])

	b = padded(2, 5000)
	n, err = unix.Writev(c.FD(), split(b, 7))
	a.must(err)
	a.log("send", n, b)
	n, err = unix.Readv(c.FD(), split(in, 100))
	a.must(err)
	a.log("receive", n, in[:n])
}

// What is written and read as a file is seen where netlink's own functions are
// hooked, and where system calls are it is not.
func TestWriteAndRead(t *testing.T) {
	ns := testnet.New(t)
	p := start(t, ns, "files")
	w := trace(t, in(ns))
	log := p.act()
	p.end()
	w.stop(0)
	w.checkLog(p, log)
}

// checkLog compares what was seen with what the actor says it did, in order:
// all of it, or nothing where system calls are hooked.
func (w *watch) checkLog(p *play, log []logged) {
	w.t.Helper()
	if w.calls() {
		log = nil
	}
	if len(w.events) != len(log) {
		w.t.Fatalf("%d events of %d: %+v", len(w.events), len(log), w.events)
	}
	for i, e := range w.events {
		kind := map[string]Kind{"send": Send, "receive": Receive}[log[i].what]
		if e.Kind != kind || e.Result != log[i].result || !bytes.Equal(e.Data, log[i].bytes) || e.Unread {
			w.t.Errorf("event %d: %+v\nwant %s, %d, %x", i, e.Event, log[i].what, log[i].result, log[i].bytes)
		}
		if e.Process.PID != p.pid() || e.Socket.NetNS == 0 || e.Peer != 0 {
			w.t.Errorf("event %d: process %+v, peer %d", i, *e.Process, e.Peer)
		}
	}
}
