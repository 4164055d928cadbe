// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/tracer/exchange"
)

// run is the program: its exit status.
func run(args []string, e env) int {
	f, err := parseFlags(args)
	if err != nil {
		return fail(&e, f, err)
	}
	switch {
	case f.h:
		io.WriteString(e.stdout, usage)
		return exitOK
	case f.ver:
		fmt.Fprintln(e.stdout, "nlsnoop", version)
		return exitOK
	}
	tables := decode.Builtin()
	names := e.names()
	c, err := newConfig(f, tables, names)
	if err != nil {
		return fail(&e, f, err)
	}
	switch {
	case f.list != "":
		printList(e.stdout, c, tables)
		return exitOK
	case f.check:
		return printCheck(e.stdout, e.probe())
	}
	status, err := trace(c, &e, names)
	if err != nil {
		return fail(&e, f, err)
	}
	return status
}

// fail prints err's one line and gives its exit status.
func fail(e *env, f *flags, err error) int {
	fmt.Fprintf(e.stderr, "nlsnoop: %v\n", err)
	var cannot *commandError
	var bad *usageError
	switch {
	case errors.As(err, &cannot):
		return cannot.status
	case f.command != nil:
		return exitOwn
	case errors.As(err, &bad):
		return exitUsage
	}
	return exitFailed
}

// trace attaches, and runs until all has been printed and COMMAND has ended.
func trace(c *config, e *env, names resolver) (status int, err error) {
	var cmd *command
	if c.command != nil {
		if cmd, err = newCommand(c.command, e); err != nil {
			return 0, err
		}
	}
	held, err := holdPIDs(c.trace.PIDs)
	if err != nil {
		return 0, err
	}
	w, err := openOutput(c.output, e.stdout)
	if err != nil {
		return 0, err
	}
	src, err := e.open(c.trace)
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, src.Close(), closeOutput(w, e.stdout)) }()
	s := newSession(c, e, src, w, names)
	defer s.heed(e, cmd, held, w)()
	s.attached(e)
	if cmd != nil {
		if err := cmd.start(src, func() { src.Stop() }); err != nil {
			return 0, err
		}
	}
	err = s.loop()
	if err := s.finish(e, err); err != nil {
		return 0, err
	}
	if cmd != nil {
		return cmd.wait(), nil
	}
	return exitOK, nil
}

func newSession(c *config, e *env, src source, w io.Writer, names resolver) *session {
	s := &session{
		config: c, src: src, out: newOutput(w), names: names, tracker: exchange.New(c.pairing()),
		format: decode.Format{Secrets: c.secrets, Numeric: c.numeric},
		now:    func() time.Time { return e.machine().now },
	}
	s.decoder.Tables = c.selector.tables
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
		ch = listen()
	}
	closed := make(chan struct{})
	go obey(ch, cmd, s.src, closed)
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
		go held.watch(ended)
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
			why = append(why, p.Error())
		}
		if why != nil {
			line += " (" + strings.Join(why, "; ") + ")"
		}
		fmt.Fprintln(e.stderr, line)
	}
	if s.text != nil {
		s.line = s.text.header(s.line[:0])
	} else {
		s.line = appendJSONLine(s.line[:0], newStart(s.config, backend, e.machine()))
	}
	s.out.line(s.line)
	s.out.flush()
}

// finish prints the counts; failed is why tracing ended early, or nil.
func (s *session) finish(e *env, failed error) error {
	t := s.tally()
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

// openOutput is where lines go: name, or stdout where it is empty.
func openOutput(name string, stdout io.Writer) (io.Writer, error) {
	if name == "" {
		return stdout, nil
	}
	f, err := os.Create(name)
	if err != nil {
		return nil, usagef("--output %v", strings.TrimPrefix(err.Error(), "open "))
	}
	return f, nil
}

func closeOutput(w, stdout io.Writer) error {
	if f, ok := w.(*os.File); ok && w != stdout {
		return f.Close()
	}
	return nil
}
