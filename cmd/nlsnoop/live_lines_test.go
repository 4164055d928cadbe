// SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/json"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// object is what live tests read of a JSON line, of any kind.
type object struct {
	Kind    string
	Drops   int
	Backend string // of start, stats
	ID      uint64
	Process struct {
		PID, TID, PPID, UID int
		Comm, Thread        string
		Args                []string
		Cgroup              string
		Container           struct{ ID, Name, Runtime string }
	}
	Socket struct {
		Inode, NetNS uint64
		Protocol     string
		PortID       uint32
	}
	Request, Message part
	Replies          []part

	Outcome, Answer, Why string
	Complete             *bool
	Error                struct {
		Errno            int
		Name, Text, From string
		Read             *bool
	}
	Interrupted bool
	Extack      *struct {
		Message string
		Asked   bool
	}
	ReplyCount int `json:"reply_count"`
	Batch      *struct {
		ID          uint64
		Index, Size int
		FailedIndex int `json:"failed_index"`
	}

	Peer struct { // of peer
		PortID  uint32
		Process struct {
			PID, PPID int
			Comm, Exe string
		}
	}
	Errno int

	Call      string // of call
	Arguments map[string]any

	Group struct{ Name string } // of notification
	Cause struct {
		Exchange uint64
		Process  struct{ PID int }
	}
	Receivers int

	Exchange uint64 // of reply
	Index    int

	Events uint64 // of lost
	Reason string

	Seen, Shown, Filtered, Lost, Truncated, Unreadable, Skipped, Missed uint64 // of stats
}

// part is a message within a line.
type part struct {
	Name             string
	Type, Seq        uint32
	Length, Captured int
	Summary, Problem string
	Inferred         bool
	Attributes       []liveAttr
}

type liveAttr struct {
	Name       string
	Value      any
	Text       string
	Problem    string
	Inferred   bool
	Attributes []liveAttr
}

// problems are those of a message and of all its attributes.
func (p *part) problems() (all []string) {
	if p.Problem != "" {
		all = append(all, p.Problem)
	}
	var walk func([]liveAttr)
	walk = func(list []liveAttr) {
		for _, a := range list {
			if a.Problem != "" {
				all = append(all, a.Problem)
			}
			walk(a.Attributes)
		}
	}
	walk(p.Attributes)
	return all
}

// objects reads JSON lines, each of which must be of the schema: start first,
// stats last, whose sum is right.
func (s *snoop) objects() []object { s.t.Helper(); return s.read(s.stdout.String()) }

func (s *snoop) read(text string) (all []object) {
	s.t.Helper()
	schema := loadSchema(s.t)
	for i, l := range splitLines(text) {
		v, err := jsonschema.UnmarshalJSON(strings.NewReader(l))
		if err == nil {
			err = schema.Validate(v)
		}
		var o object
		if err == nil {
			err = json.Unmarshal([]byte(l), &o)
		}
		if err != nil {
			s.t.Fatalf("line %d: %v\n%.2000s", i+1, err, l)
		}
		all = append(all, o)
	}
	if len(all) < 2 || all[0].Kind != "start" || all[len(all)-1].Kind != "stats" {
		s.t.Fatalf("not from start to stats: %.2000s", text)
	}
	n := &all[len(all)-1]
	if n.Seen != n.Shown+n.Filtered+n.Lost {
		s.t.Errorf("%d seen, but %d shown, %d filtered, %d lost", n.Seen, n.Shown, n.Filtered, n.Lost)
	}
	if shown := len(of(all, "exchange")); uint64(shown) != n.Shown {
		s.t.Errorf("%d exchanges printed, %d said to be shown", shown, n.Shown)
	}
	return all
}

func (s *snoop) exchanges() []object { s.t.Helper(); return of(s.objects(), "exchange") }

func of(all []object, kind string) (some []object) {
	for _, o := range all {
		if o.Kind == kind {
			some = append(some, o)
		}
	}
	return some
}

func named(all []object, request string) (some []object) {
	for _, o := range all {
		if o.Request.Name == request {
			some = append(some, o)
		}
	}
	return some
}
