// SPDX-License-Identifier: Apache-2.0

// Command nlsnoop shows every netlink request on this machine, who sent it,
// what it said, and what the kernel answered.
package main

import (
	"fmt"
	"io"
	"os"
	"time"

	"github.com/nlsnoop/nlsnoop/container"
	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/internal/names"
	"github.com/nlsnoop/nlsnoop/tracer"
)

// version is set by the linker in releases: -X main.version=...
var version = "0.1.0"

// Exit statuses of docs/output.md.
const (
	exitOK       = 0
	exitFailed   = 1   // tracing failed
	exitUsage    = 2   // without COMMAND
	exitOwn      = 125 // with COMMAND: nlsnoop failed
	exitCannot   = 126 // COMMAND cannot run
	exitNotFound = 127
)

// env is what run touches of the world.
type env struct {
	stdin          io.Reader
	stdout, stderr io.Writer
	getenv         func(string) string
	width          func(io.Writer) int // columns of a terminal; 0: none
	zone           *time.Location
	open           func(tracer.Options) (source, error)
	probe          func() []tracer.Support
	tables         func() *decode.Tables
	names          func() resolver
	host           *container.Host // whose containers are told
	hurry          func()          // once COMMAND runs; nil: nothing
	machine        func() machine
	signals        chan os.Signal // what SIGINT, SIGTERM, SIGHUP arrive on; nil: the process's own
}

func main() { os.Exit(run(os.Args[1:], thisWorld())) }

// thisWorld is the process's own.
func thisWorld() env {
	return env{
		stdin:   os.Stdin,
		stdout:  os.Stdout,
		stderr:  os.Stderr,
		getenv:  os.Getenv,
		width:   terminalWidth,
		zone:    time.Local,
		open:    openTracer,
		probe:   tracer.Probe,
		tables:  decode.Builtin,
		names:   func() resolver { return names.New() },
		host:    &container.Host{Warn: func(s string) { fmt.Fprintln(os.Stderr, s) }},
		hurry:   hurry,
		machine: thisMachine,
	}
}

func openTracer(o tracer.Options) (source, error) {
	t, err := tracer.New(o)
	if err != nil {
		return nil, err
	}
	return t, nil
}
