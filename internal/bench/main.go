// SPDX-License-Identifier: Apache-2.0

//go:build linux

// Bench measures what nlsnoop costs, and prints a Markdown table of what was
// measured beside what is to be reached. It needs root and an idle machine; all
// its traffic stays in a network namespace of its own. A target missed is a
// word in the table; the exit status is 1 only where something could not be
// measured.
//
// It runs itself as the generators: under the name nlstorm, with the name of a
// load (see load.go) as first argument.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	if filepath.Base(os.Args[0]) == generatorName {
		if err := generate(os.Args[1:]); err != nil {
			fmt.Fprintf(os.Stderr, "%s: %v\n", generatorName, err)
			os.Exit(1)
		}
		return
	}
	var b bench
	flag.StringVar(&b.nlsnoop, "nlsnoop", "bin/nlsnoop", "the binary to measure")
	flag.StringVar(&b.decode, "decode", "", "output of go test -bench -benchmem ./decode")
	flag.IntVar(&b.runs, "runs", 11, "runs of which the median is taken, traced and untraced in turn")
	flag.IntVar(&b.requests, "requests", 40000, "requests of a storm")
	flag.BoolVar(&b.oneAttaches, "one-attaches", false, "attach and detach with one processor alone: for emulators")
	only := flag.String("only", "", "measure these alone: "+strings.Join(measureNames(), ","))
	flag.Parse()
	if err := b.run(*only); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

// bench is what the command line says, and what a measure may need to know of
// another.
type bench struct {
	nlsnoop, decode string
	runs, requests  int
	oneAttaches     bool

	net     *network
	backend string // as the tracer named it last
}

// measure is a group of rows that are taken together.
type measure struct {
	name string
	take func(*bench) ([]row, error)
	only bool // taken where it is asked for
}

func measures() []measure {
	return []measure{
		{name: "storm", take: (*bench).storm},
		{name: "getppid", take: (*bench).getppid},
		{name: "startup", take: (*bench).startup},
		{name: "memory", take: (*bench).memory},
		{name: "decode", take: (*bench).decodeSpeed},
		{name: "binary", take: (*bench).binary},
		{name: "backends", take: (*bench).backends, only: true},
	}
}

func measureNames() []string {
	var names []string
	for _, m := range measures() {
		names = append(names, m.name)
	}
	return names
}

func (b *bench) run(only string) error {
	var err error
	if b.net, err = newNetwork(); err != nil {
		return err
	}
	defer b.net.close()
	disturbed := strings.Join(disturbances(), "; ")
	if disturbed != "" {
		fmt.Fprintln(os.Stderr, "bench: not to be trusted:", disturbed)
	}
	var rows []row
	var failed []string
	for _, m := range measures() {
		if only == "" && m.only || only != "" && !strings.Contains(","+only+",", ","+m.name+",") {
			continue
		}
		fmt.Fprintf(os.Stderr, "bench: %s\n", m.name)
		got, err := m.take(b)
		if err != nil {
			failed = append(failed, m.name)
			got = append(got, row{what: m.name, measured: "failed: " + oneLine(err.Error()), toReach: "-", ok: no})
		}
		rows = append(rows, got...)
	}
	printTable(os.Stdout, b.backend, rows)
	if disturbed != "" {
		fmt.Printf("\nNot to be trusted: %s.\n", disturbed)
	}
	if failed != nil {
		return fmt.Errorf("not measured: %s", strings.Join(failed, ", "))
	}
	return nil
}
