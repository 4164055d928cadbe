// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"testing"

	"github.com/nlsnoop/nlsnoop/tracer"
)

// TestSocketsNeverRead: a million sockets that are opened, asked and never
// read. What is kept is bounded by what is open.
func TestSocketsNeverRead(t *testing.T) {
	const sockets, most = 1_000_000, 1000
	s := newScript(Options{MaxOpen: most})
	e := s.sending(req(newRoute, ACK, 5))
	yielded := 0
	for i := range sockets {
		e.Socket = &tracer.Socket{Inode: uint64(i + 1), PortID: port}
		e.Call++
		e.Start += step / 1000
		e.End = e.Start
		for range s.x.Add(e) {
			yielded++
		}
		if x := s.x; x.open > most || len(x.sockets) > most || len(x.chains) > most || len(x.calls) > 0 || cap(x.out) > most {
			t.Fatalf("after %d: %d open, %d sockets, %d chains, %d calls", i, x.open, len(x.sockets), len(x.chains), len(x.calls))
		}
	}
	if yielded != sockets-most {
		t.Errorf("%d yielded, want %d", yielded, sockets-most)
	}
	s.flush()
	if len(s.got) != most {
		t.Errorf("%d at the end, want %d", len(s.got), most)
	}
	s.balanced(t, sockets)
}

// TestBoundsOfTheRest: what waits for an event that never comes is bounded
// too.
func TestBoundsOfTheRest(t *testing.T) {
	s := newScript(Options{MaxOpen: 10})
	a := req(newRoute, ACK, 5)
	for i := range 5000 {
		s.text("words")
		s.call++ // its Send is lost
		e := s.reading(reply(newRoute, 0, uint32(i)))
		s.now -= step // the same moment
		s.add(e)
		s.begin(a) // its Sent is lost
	}
	x := s.x
	if x.texts.n > len(x.texts.slots) || len(x.early.queue) > earlyMax || len(x.early.per) > earlyMax || len(x.calls) > 2*10 {
		t.Errorf("%d texts, %d early answers of %d chains, %d calls", x.texts.n, len(x.early.queue), len(x.early.per), len(x.calls))
	}
	s.flush()
	s.balanced(t, 5000)
}

// TestMemoryIsTheTrackers: a record does not show the event's bytes, which are
// used again.
func TestMemoryIsTheTrackers(t *testing.T) {
	s := newScript(Options{})
	r := req(getRoute, 0, 5)
	e := s.sending(r)
	s.add(e)
	clear(e.Data)
	e = s.reading(reply(newRoute, 0, 5))
	got := 0
	for rec := range s.x.Add(e) {
		got++
		clear(e.Data)
		if string(rec.Request) != string(r) {
			t.Errorf("request % x, want % x", rec.Request, r)
		}
		if len(rec.Replies) != 1 || string(rec.Replies[0]) != string(reply(newRoute, 0, 5)) {
			t.Errorf("replies % x", rec.Replies)
		}
	}
	if got != 1 {
		t.Errorf("%d records, want 1", got)
	}
}

// Long requests and replies that nobody answers or reads do not pile up: the
// oldest are given up.
func TestHeldBytesAreBounded(t *testing.T) {
	s := newScript(Options{})
	long := msg(getRoute, REQ|ACK, 5, 0, make([]byte, 30<<10)...)
	n := 3 * maxHeld / len(long)
	most := 0
	for range n {
		s.send(long)
		s.read(msg(newRoute, 0, 5, port, make([]byte, 1<<10)...))
		most = max(most, s.x.held)
	}
	if most > maxHeld || most < maxHeld/2 {
		t.Errorf("%d bytes held", most)
	}
	s.flush()
	if len(s.got) != n {
		t.Errorf("%d records of %d", len(s.got), n)
	}
	s.balanced(t, uint64(n))
}
