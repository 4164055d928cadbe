// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"fmt"
	"io"
	"runtime/debug"
	"strings"
	"time"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/tracer/exchange"
)

func newSession(c *config, e *env, src source, w io.Writer, names resolver) *session {
	s := &session{
		config: c, src: src, out: newOutput(w), names: names, tracker: exchange.New(c.pairing(src)),
		format: decode.Format{Secrets: c.secrets, Numeric: c.numeric},
		now:    func() time.Time { return e.machine().now },
	}
	s.decoder.Tables = c.selector.tables
	if c.summary {
		s.sums = newSummary()
	}
	if !c.json {
		s.text = newText(c, e, e.width(w), &s.decoder)
	}
	return s
}

// heed starts what may end the trace from outside; the function it returns ends
// that.
func (s *session) heed(e *env, cmd *command, held *pids, w io.Writer) (done func()) {
	stop := func() { s.src.Stop() } // its error comes again from Close
	ch := e.signals
	if ch == nil {
		ch = listen(s.sums != nil)
	}
	closed := make(chan struct{})
	go obey(ch, cmd, s, closed)
	watchReader(w, func() {
		s.out.hangUp()
		stop()
	})
	var timer *time.Timer
	if s.lasts > 0 {
		timer = time.AfterFunc(s.lasts, stop)
	}
	if len(held.fds) > 0 {
		ended := stop
		if s.follow {
			ended = func() {}
			s.onStep = func() {
				if held.allEnded() && s.src.Following() == 0 {
					stop()
				}
			}
		}
		go held.watch(s.src.Ended, ended)
	}
	return func() {
		close(closed)
		if timer != nil {
			timer.Stop()
		}
	}
}

// attached says how, and prints what comes before the first line.
func (s *session) attached(e *env) {
	backend, passed := s.src.Backend()
	if !s.quiet {
		line := "tracing with " + backend.String()
		var why []string
		for _, p := range passed {
			short := *p
			short.Remedy = "" // --check has room for it
			why = append(why, short.Error())
		}
		if why != nil {
			line += " (" + strings.Join(why, "; ") + ")"
		}
		fmt.Fprintln(e.stderr, line)
		for _, item := range s.selector.who.places.waiting() {
			fmt.Fprintf(e.stderr, "no container %s yet: waiting for one\n", decode.AppendEscaped(nil, item))
		}
	}
	switch {
	case s.text != nil && s.sums != nil:
		s.line = s.line[:0]
	case s.text != nil:
		s.line = s.text.header(s.line[:0])
	default:
		s.line = appendJSONLine(s.line[:0], newStart(s.config, backend, e.machine()))
	}
	s.out.line(s.line)
	s.out.flush()
	go debug.FreeOSMemory() // reading the kernel's types took some, once
}

// finish prints the counts; failed is why tracing ended early, or nil.
func (s *session) finish(e *env, failed error) error {
	t := s.tally()
	s.printSummary()
	if s.text == nil {
		backend, _ := s.src.Backend()
		s.out.line(appendJSONLine(s.line[:0], newStats(t, backend, s.now())))
	}
	s.out.flush()
	err := s.out.failed()
	quiet := s.quiet
	if closedByReader(err) {
		err, quiet = nil, true
	}
	if !quiet || t.bad() {
		fmt.Fprintln(e.stderr, t)
	}
	return errors.Join(failed, err)
}
