// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"fmt"
	"io"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/tracer"
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
	tables, err := withSpecs(e.tables(), f.specs)
	if err != nil {
		return fail(&e, f, err)
	}
	names := e.names()
	c, err := newConfig(f, tables, names, e.host)
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
	line := []byte("nlsnoop: ")
	for _, r := range err.Error() { // what the user typed may be in it
		if r == '\\' {
			line = append(line, '\\')
		} else {
			line = decode.AppendEscaped(line, string(r))
		}
	}
	e.stderr.Write(append(line, '\n'))
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
	if len(c.selector.who.notPIDs) > 0 && src.InPIDNamespace() {
		return 0, tracer.ErrPIDNamespace
	}
	s := newSession(c, e, src, w, names)
	defer s.heed(e, cmd, held, w)()
	s.attached(e)
	if cmd != nil {
		if err := cmd.start(src, func() { src.Stop() }); err != nil {
			return 0, err
		}
	}
	if e.hurry != nil {
		e.hurry()
	}
	err = s.finish(e, s.loop())
	if cmd != nil {
		status = cmd.wait() // also where tracing failed: it is not left behind
	}
	return status, err
}
