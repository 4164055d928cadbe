// SPDX-License-Identifier: Apache-2.0

package main

import (
	"sync/atomic"
	"time"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/tracer"
	"github.com/nlsnoop/nlsnoop/tracer/exchange"
)

// session is one trace: events in, lines out.
type session struct {
	*config
	src     source
	out     *output
	text    *text // nil: JSON
	names   resolver
	tracker *exchange.Tracker
	decoder decode.Decoder
	context decode.Context
	format  decode.Format
	losses  losses
	sums    *summary // nil: lines
	asked   atomic.Bool
	line    []byte
	now     func() time.Time
	onStep  func() // called at least every 100 ms of events; nil: nothing

	shown, filtered, notices, peers, calls, lines uint64
	over                                          bool // print no more
	expired                                       time.Duration
}

// patience is how often what waits is looked at.
const patience = 100 * time.Millisecond

// loop takes events until the source ends.
func (s *session) loop() error {
	for e, err := range s.src.Events() {
		if err != nil {
			return err
		}
		s.learn(e)
		if s.sums != nil {
			s.sums.passed(e.End)
		}
		for r := range s.tracker.Add(e) {
			s.record(r)
		}
		if e.Kind == tracer.Tick {
			s.out.flush()
		}
		if e.End-s.expired >= patience {
			s.step(e.End)
		}
	}
	for r := range s.tracker.Flush() {
		s.record(r)
	}
	s.report()
	return nil
}

// step does what is due now and then.
func (s *session) step(now time.Duration) {
	s.expired = now
	for r := range s.tracker.Expire(now) {
		s.record(r)
	}
	if now-s.losses.looked >= every {
		s.losses.looked = now
		s.report()
	}
	if s.onStep != nil {
		s.onStep()
	}
	if s.asked.CompareAndSwap(true, false) {
		s.printSummary()
		s.out.flush()
	}
	s.stopIfDone()
}

// learn takes names from what the kernel told somebody.
func (s *session) learn(e *tracer.Event) {
	if e.Kind == tracer.Receive && e.Socket != nil && !e.Peek && !e.NoPeer && e.Peer == 0 {
		s.names.Learn(e.Socket.NetNS, e.Socket.NetCookie, e.Socket.Protocol, e.Data)
	}
}

// record counts r, and prints it if it is wanted.
func (s *session) record(r *exchange.Record) {
	c := s.contextOf(r)
	if r.Kind == exchange.Reply {
		if !s.over && s.selector.wantsPart(r, c, &s.decoder) {
			s.print(r, c)
		}
		return
	}
	shown := !s.over && s.shows(r.Kind) && s.selector.wants(r, c, &s.decoder)
	switch {
	case r.Kind == exchange.Exchange && shown:
		s.shown++
	case r.Kind == exchange.Exchange:
		s.filtered++
	case r.Kind == exchange.Notification && shown:
		s.notices++
	case r.Kind == exchange.PeerKind && shown:
		s.peers++
	case r.Kind == exchange.CallKind && shown:
		s.calls++
	}
	if !shown {
		return
	}
	s.print(r, c)
	if r.Kind != exchange.Overrun {
		s.lines++
	}
	if s.most > 0 && s.lines >= s.most {
		s.over = true
		s.out.flush()
	}
	s.stopIfDone()
}

func (s *session) shows(k exchange.Kind) bool {
	switch k {
	case exchange.CallKind:
		return s.config.calls
	case exchange.Notification:
		return s.config.notices
	case exchange.PeerKind:
		return s.config.peers
	}
	return s.exchanges
}

// contextOf is what r's bytes do not say; it is valid until the next call.
func (s *session) contextOf(r *exchange.Record) *decode.Context {
	s.context = decode.Context{}
	if r.Socket == nil {
		return &s.context
	}
	pid := 0
	if r.Process != nil {
		pid = r.Process.PID
	}
	s.context.Protocol = r.Socket.Protocol
	if r.Kind == exchange.Notification {
		s.context.Direction = decode.FromKernel
	}
	s.context.Names = s.names.In(r.Socket.NetNS, r.Socket.NetCookie, pid)
	if s.numeric {
		s.context.Names = numeric{s.context.Names}
	}
	return &s.context
}

func (s *session) print(r *exchange.Record, c *decode.Context) {
	if s.sums != nil {
		s.sums.add(r, s.decoder.Decode(c, r.Request))
		return
	}
	if s.text != nil {
		s.line = s.text.record(s.line[:0], r, c)
	} else {
		s.line = append(r.AppendJSON(s.line[:0], &s.decoder, &s.format, c.Names), '\n')
	}
	s.out.line(s.line)
}

// printSummary prints what was counted so far, where that is wanted.
func (s *session) printSummary() {
	switch {
	case s.sums == nil:
		return
	case s.text != nil:
		s.line = s.sums.appendText(s.line[:0])
	default:
		s.line = appendJSONLine(s.line[:0], s.sums.line(s.now()))
	}
	s.out.line(s.line)
}

// report puts losses into the stream.
func (s *session) report() {
	for _, l := range s.losses.since(s.src.Stats()) {
		if s.text == nil {
			s.line = appendJSONLine(s.line[:0], lostLine{"lost", formatTime(s.now()), l.events, l.reason})
			s.out.line(s.line)
		}
	}
}

// stopIfDone ends the trace once nothing more will be printed.
func (s *session) stopIfDone() {
	if s.out.failed() != nil {
		s.over = true
	}
	if s.over {
		s.src.Stop() // its error comes again from Close
	}
}

// tally is the counts so far.
func (s *session) tally() *tally {
	t := &tally{Stats: s.src.Stats(), shown: s.shown, notices: s.notices, peers: s.peers, calls: s.calls}
	counts := s.tracker.Counts()
	t.filtered = s.filtered + counts.Brackets
	t.seen = counts.Messages + t.LostMessages
	return t
}
