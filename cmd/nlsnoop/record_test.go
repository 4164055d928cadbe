// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/container"
	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/internal/names"
	"github.com/nlsnoop/nlsnoop/tracer"
)

var recordTo = flag.String("record", "", "trace the command after -args and keep its events in this `file` (root)")

var recordContainers = flag.Bool("record-containers", false, "record what containers do meanwhile, not the command")

// TestRecord makes recordings:
//
//	go test ./cmd/nlsnoop -run TestRecord -record testdata/new.events.json -args unshare -n ip link
//	go test ./cmd/nlsnoop -run TestRecord -record-containers -record testdata/container.events.json -args sh testdata/container.sh
func TestRecord(t *testing.T) {
	if *recordTo == "" {
		return
	}
	o := tracer.Options{Follow: true}
	if *recordContainers {
		o = tracer.Options{Place: (&places{host: &container.Host{}}).look}
	}
	tr, err := tracer.New(o)
	if err != nil {
		t.Fatal(err)
	}
	defer tr.Close()
	started := func() {}
	if o.Follow {
		if started, err = tr.Command(); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.Command(flag.Arg(0), flag.Args()[1:]...)
	cmd.Stdout, cmd.Stderr = os.Stderr, os.Stderr
	err = cmd.Start()
	started()
	if err != nil {
		t.Fatal(err)
	}
	go func() {
		cmd.Wait() // what it says of itself is not asked
		tr.Stop()
	}()
	r := recording{Links: map[uint64]map[uint32]string{}, Families: map[uint16]string{}}
	for e, err := range tr.Events() {
		if err != nil {
			t.Fatal(err)
		}
		if e.Kind != tracer.Tick && (o.Follow || e.Process.Container != nil) {
			r.add(e)
		}
	}
	for name, id := range names.New().Families() {
		r.Families[id] = name
	}
	r.learnLinks()
	if err := os.WriteFile(*recordTo, r.lines(t), 0o644); err != nil {
		t.Fatal(err)
	}
}

// learnLinks keeps the names of interfaces from the links the kernel told of.
func (r *recording) learnLinks() {
	for _, s := range r.Sockets {
		r.Links[s.NetNS] = map[uint32]string{1: "lo"}
	}
	var d decode.Decoder
	for _, e := range r.Events {
		s := r.Sockets[e.Socket-1]
		if e.Kind != kindNames[tracer.Receive] || s.Protocol != unix.NETLINK_ROUTE {
			continue
		}
		for m := range d.Messages(&decode.Context{Direction: decode.FromKernel}, e.Data) {
			name := m.Find("IFLA_IFNAME")
			if m.Header.Type != unix.RTM_NEWLINK || name == nil {
				continue
			}
			for _, field := range m.Fixed {
				if index, ok := field.Int(); ok && field.Def.Name == "ifi_index" {
					r.Links[s.NetNS][uint32(index)] = string(name.Bytes())
				}
			}
		}
	}
}

// lines is the recording, a line each process, socket and event.
func (r *recording) lines(t *testing.T) []byte {
	var b bytes.Buffer
	line := func(before string, v any, after string) {
		text, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		b.WriteString(before)
		b.Write(text)
		b.WriteString(after)
	}
	list := func(name string, n int, at func(int) any) {
		b.WriteString(`"` + name + `":[`)
		for i := range n {
			line(strings.Repeat(",", min(i, 1))+"\n", at(i), "")
		}
		b.WriteString("\n],\n")
	}
	b.WriteString("{\n")
	list("Processes", len(r.Processes), func(i int) any { return r.Processes[i] })
	list("Sockets", len(r.Sockets), func(i int) any { return r.Sockets[i] })
	list("Events", len(r.Events), func(i int) any { return r.Events[i] })
	line(`"Links":`, r.Links, ",\n")
	line(`"Families":`, r.Families, ",\n")
	line(`"Stats":`, r.Stats, "\n}\n")
	return b.Bytes()
}

func (r *recording) add(e *tracer.Event) {
	out := recorded{
		Kind: kindNames[e.Kind], Call: e.Call, Start: e.Start, End: e.End, Time: e.Time, TID: e.TID, Thread: e.Thread,
		Peer: e.Peer, Group: e.Group, NoPeer: e.NoPeer, Result: e.Result, Peek: e.Peek, Len: e.Len,
		Data: bytes.Clone(e.Data), Unread: e.Unread, Asked: e.Asked, Queued: e.Queued,
	}
	if e.Ack != nil {
		ack := *e.Ack
		out.Ack = &ack
	}
	if p := e.Process; p != nil {
		own := slices.IndexFunc(p.Ancestors, func(a tracer.Ancestor) bool { return a.PID == os.Getpid() })
		if shim := slices.IndexFunc(p.Ancestors, func(a tracer.Ancestor) bool { return a.Comm == "containerd-shim" }); shim >= 0 {
			own = shim + 1
		}
		if own >= 0 { // what stands above is the machine it was recorded on
			p.Ancestors = p.Ancestors[:own]
		}
		out.Process = place(&r.Processes, p)
	}
	if e.Socket != nil {
		out.Socket = place(&r.Sockets, e.Socket)
	}
	r.Events = append(r.Events, out)
}

// place is where v stands in list, counted from 1; it is added if it does not.
func place[T comparable](list *[]T, v T) int {
	if i := slices.Index(*list, v); i >= 0 {
		return i + 1
	}
	*list = append(*list, v)
	return len(*list)
}
