// SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/hex"
	"encoding/json"
	"os"
	"testing"
	"time"

	"github.com/nlsnoop/nlsnoop/tracer"
)

// recording is a trace as testdata/*.events.json keeps it: processes and
// sockets once, events by their place in those lists, bytes in hex.
type recording struct {
	Processes []*tracer.Process
	Sockets   []*tracer.Socket
	Links     map[uint64]map[uint32]string // by network namespace
	Families  map[uint16]string
	Stats     tracer.Stats
	Events    []recorded
}

// recorded is a tracer.Event; Process and Socket count from 1, 0 is nil.
type recorded struct {
	Kind       string
	Call       uint64          `json:",omitempty"`
	Start, End time.Duration   `json:",omitempty"`
	Time       time.Time       `json:",omitzero"`
	Process    int             `json:",omitempty"`
	TID        int             `json:",omitempty"`
	Thread     string          `json:",omitempty"`
	Socket     int             `json:",omitempty"`
	Peer       uint32          `json:",omitempty"`
	Group      uint32          `json:",omitempty"`
	NoPeer     bool            `json:",omitempty"`
	Result     int             `json:",omitempty"`
	Peek       bool            `json:",omitempty"`
	Len        int             `json:",omitempty"`
	Data       hexBytes        `json:",omitempty"`
	Unread     bool            `json:",omitempty"`
	Asked      bool            `json:",omitempty"`
	Ack        *tracer.AckInfo `json:",omitempty"`
	Queued     tracer.Queued   `json:",omitzero"`
}

type hexBytes []byte

func (b hexBytes) MarshalText() ([]byte, error) { return hex.AppendEncode(nil, b), nil }

func (b *hexBytes) UnmarshalText(text []byte) (err error) {
	*b, err = hex.AppendDecode(nil, text)
	return err
}

var kindNames = map[tracer.Kind]string{
	tracer.Send: "send", tracer.Ack: "ack", tracer.Sent: "sent", tracer.Receive: "receive", tracer.Tick: "tick",
	tracer.Closed: "closed",
}

func loadRecording(t testing.TB, path string) *recording {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var r recording
	if err := json.Unmarshal(text, &r); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	return &r
}

// events gives each event new, as a tracer would: nobody may keep one.
func (r *recording) events(t testing.TB) []tracer.Event {
	t.Helper()
	kinds := map[string]tracer.Kind{}
	for k, name := range kindNames {
		kinds[name] = k
	}
	var out []tracer.Event
	for i, e := range r.Events {
		kind, ok := kinds[e.Kind]
		if !ok || e.Process > len(r.Processes) || e.Socket > len(r.Sockets) {
			t.Fatalf("event %d: no such kind, process or socket", i)
		}
		ev := tracer.Event{
			Kind: kind, Call: e.Call, Start: e.Start, End: e.End, Time: e.Time, TID: e.TID, Thread: e.Thread,
			Peer: e.Peer, Group: e.Group, NoPeer: e.NoPeer, Result: e.Result, Peek: e.Peek, Len: e.Len,
			Data: e.Data, Unread: e.Unread, Asked: e.Asked, Ack: e.Ack, Queued: e.Queued,
		}
		if e.Process > 0 {
			ev.Process = r.Processes[e.Process-1]
		}
		if e.Socket > 0 {
			ev.Socket = r.Sockets[e.Socket-1]
		}
		out = append(out, ev)
	}
	return out
}
