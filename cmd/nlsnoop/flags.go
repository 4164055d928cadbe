// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/pflag"
)

// flags are the command line as written, before anything is looked up.
type flags struct {
	pids, comms, uids, cgroups, netns    []string
	containers                           []string
	families, types, attrs, errnos, show []string

	follow, failed                                             bool
	json, verbose, hex, numeric, secrets, quiet, check, ver, h bool
	summary                                                    bool // a table, no lines

	output, time, color, backend, list string
	snaplen, buffer, count, duration   string

	command []string // nil: none
	filters []string // flags of Who and What as given
}

// usageError is a command line that cannot be.
type usageError struct{ text string }

func (e *usageError) Error() string { return e.text }

func usagef(format string, args ...any) error {
	return &usageError{fmt.Sprintf(format, args...)}
}

// parseFlags reads the command line. f.command is right even with an error.
func parseFlags(args []string) (*flags, error) {
	f := &flags{}
	if i := dashes(args); i >= 0 {
		f.command = args[i+1:]
	}
	fs := f.set()
	if err := fs.Parse(args); err != nil {
		return f, parseError(fs, err)
	}
	f.command = nil
	switch at := fs.ArgsLenAtDash(); {
	case at == 0 && fs.NArg() == 0:
		return f, usagef("no command after --")
	case at == 0:
		f.command = fs.Args()
	case fs.NArg() > 0:
		own := args[:len(args)-fs.NArg()]
		words := append(append([]string{"nlsnoop"}, own...), "--")
		words = append(words, fs.Args()...)
		return f, usagef("unexpected argument %q; to run a command: %s", fs.Arg(0), strings.Join(words, " "))
	}
	f.filters = filterWords(fs, args)
	return f, nil
}

// set binds the flags of docs/output.md.
func (f *flags) set() *pflag.FlagSet {
	fs := pflag.NewFlagSet("nlsnoop", pflag.ContinueOnError)
	fs.SetInterspersed(false)
	fs.SortFlags = false
	fs.Usage = func() {}
	lists := []struct {
		to         *[]string
		name, char string
	}{
		{&f.pids, "pid", "p"}, {&f.comms, "comm", "C"}, {&f.uids, "uid", "u"},
		{&f.cgroups, "cgroup", ""}, {&f.containers, "container", ""}, {&f.netns, "netns", ""},
		{&f.families, "family", "F"}, {&f.types, "type", "t"}, {&f.attrs, "attr", "a"},
		{&f.errnos, "errno", ""}, {&f.show, "show", ""},
	}
	for _, l := range lists {
		fs.StringArrayVarP(l.to, l.name, l.char, nil, "")
	}
	switches := []struct {
		to         *bool
		name, char string
	}{
		{&f.follow, "follow", "f"}, {&f.failed, "failed", "Z"},
		{&f.json, "json", "j"}, {&f.verbose, "verbose", "v"}, {&f.hex, "hex", "x"},
		{&f.numeric, "numeric", "n"}, {&f.secrets, "secrets", ""}, {&f.quiet, "quiet", "q"}, {&f.summary, "summary", ""},
		{&f.check, "check", ""}, {&f.ver, "version", "V"}, {&f.h, "help", "h"},
	}
	for _, s := range switches {
		fs.BoolVarP(s.to, s.name, s.char, false, "")
	}
	words := []struct {
		to         *string
		name, char string
		value      string
	}{
		{&f.output, "output", "o", ""}, {&f.time, "time", "", "clock"}, {&f.color, "color", "", "auto"},
		{&f.backend, "backend", "", "auto"}, {&f.list, "list", "", ""},
		{&f.snaplen, "snaplen", "s", ""}, {&f.buffer, "buffer", "", ""},
		{&f.count, "count", "c", ""}, {&f.duration, "duration", "d", ""},
	}
	for _, w := range words {
		fs.StringVarP(w.to, w.name, w.char, w.value, "")
	}
	return fs
}

// parseError says in our words what pflag found.
func parseError(fs *pflag.FlagSet, err error) error {
	var unknown *pflag.NotExistError
	var wants *pflag.ValueRequiredError
	var bad *pflag.InvalidValueError
	switch {
	case errors.As(err, &unknown):
		return unknownFlag(fs, unknown)
	case errors.As(err, &wants):
		dash := "--"
		if wants.GetSpecifiedShortnames() != "" {
			dash = "-"
		}
		return usagef("%s%s needs a value", dash, wants.GetSpecifiedName())
	case errors.As(err, &bad):
		return usagef("--%s takes no value", bad.GetFlag().Name)
	}
	return usagef("%v", err)
}

func unknownFlag(fs *pflag.FlagSet, e *pflag.NotExistError) error {
	if e.GetSpecifiedShortnames() != "" {
		return usagef("unknown flag -%.1s; see nlsnoop --help", e.GetSpecifiedName())
	}
	if near := nearest(e.GetSpecifiedName(), flagNames(fs)); near != "" {
		return usagef("unknown flag --%s: did you mean --%s?", e.GetSpecifiedName(), near)
	}
	return usagef("unknown flag --%s; see nlsnoop --help", e.GetSpecifiedName())
}

func flagNames(fs *pflag.FlagSet) (names []string) {
	fs.VisitAll(func(f *pflag.Flag) { names = append(names, f.Name) })
	return names
}

// dashes is where COMMAND's -- stands, as far as it can be told before parsing.
func dashes(args []string) int {
	for i, a := range args {
		if a == "--" && i+1 < len(args) {
			return i
		}
	}
	return -1
}
