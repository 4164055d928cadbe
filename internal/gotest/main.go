// SPDX-License-Identifier: Apache-2.0

// Gotest runs go test and says what matters: failures in full, each skip with
// its reason, and as its last line "N passed, N failed, N skipped".
//
//	gotest [FLAG OF GO TEST...] PACKAGE... [-- COMMAND...]
//
// Tests are counted as go test -v lists them, subtests included; a package that
// fails outside its tests counts as one failure. A skip is allowed for a reason
// the kernel gave, its message starting with "kernel: "; any other fails the
// run where CI is true.
//
// COMMAND runs after them, whatever came of them. What it writes is passed on;
// its last line is its counts, in the same words, and they are added.
package main

import (
	"fmt"
	"io"
	"os"
	"os/exec"
	"slices"
)

func main() {
	args, command := os.Args[1:], []string(nil)
	if i := slices.Index(args, "--"); i >= 0 {
		args, command = args[:i], args[i+1:]
	}
	if len(args) == 0 {
		fmt.Fprintln(os.Stderr, "usage: gotest [FLAG OF GO TEST...] PACKAGE... [-- COMMAND...]")
		os.Exit(2)
	}
	r := newReport(os.Stdout, os.Getenv("CI") == "true")
	ok, err := runTests(r, args)
	r.endTests(ok)
	if err == nil && command != nil {
		err = runCommand(r, command)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "gotest:", err)
	}
	if !r.finish() || err != nil {
		os.Exit(1)
	}
}

func runTests(r *report, args []string) (ok bool, err error) {
	return pipe(append([]string{"go", "test", "-json", "-count=1", "-timeout=30m"}, args...), r.read)
}

func runCommand(r *report, command []string) error {
	c := counts{}
	ok, err := pipe(command, func(in io.Reader) (err error) {
		c, err = r.passOn(in)
		return err
	})
	r.add(c, ok)
	return err
}

// pipe runs a command; read takes all it writes. The error is of running it, ok
// its own verdict.
func pipe(command []string, read func(io.Reader) error) (ok bool, err error) {
	cmd := exec.Command(command[0], command[1:]...)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		return false, err
	}
	if err := cmd.Start(); err != nil {
		return false, err
	}
	readErr := read(out)
	return cmd.Wait() == nil, readErr
}
