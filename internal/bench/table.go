// SPDX-License-Identifier: Apache-2.0

//go:build linux

package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
	"time"

	"golang.org/x/sys/unix"
)

// row is a line of the table; all its words are Markdown.
type row struct {
	what, measured, toReach string
	ok                      verdict
}

type verdict string

const (
	yes  verdict = "yes"
	no   verdict = "**no**"
	open verdict = "-" // nothing to reach: there to compare
)

func reached(ok bool) verdict {
	if ok {
		return yes
	}
	return no
}

func printTable(w io.Writer, backend string, rows []row) {
	if backend == "" {
		backend = "none"
	}
	fmt.Fprintf(w, "Measured on %s: Linux %s, %s, %d CPUs (%s), backend %s.\n\n",
		time.Now().UTC().Format(time.DateOnly), kernel(), runtime.GOARCH, runtime.NumCPU(), cpu(), backend)
	fmt.Fprintln(w, "| measure | measured | to reach | ok? |")
	fmt.Fprintln(w, "|---|---|---|---|")
	for _, r := range rows {
		fmt.Fprintf(w, "| %s | %s | %s | %s |\n", r.what, r.measured, r.toReach, r.ok)
	}
}

func kernel() string {
	var u unix.Utsname
	if unix.Uname(&u) != nil {
		return "unknown"
	}
	return unix.ByteSliceToString(u.Release[:])
}

// cpu is the processor's name as /proc/cpuinfo has it.
func cpu() string {
	f, err := os.Open("/proc/cpuinfo")
	if err != nil {
		return "unknown"
	}
	defer f.Close()
	for s := bufio.NewScanner(f); s.Scan(); {
		if name, ok := strings.CutPrefix(s.Text(), "model name"); ok {
			return strings.TrimLeft(name, "\t :")
		}
	}
	return "unknown"
}

// oneLine keeps an error inside its cell.
func oneLine(s string) string {
	return strings.ReplaceAll(strings.Join(strings.Fields(s), " "), "|", "\\|")
}

// count is a number with its thousands apart.
func count(n int) string {
	s := fmt.Sprint(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
