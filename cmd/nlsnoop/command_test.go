// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"os"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"github.com/nlsnoop/nlsnoop/tracer"
)

// TestCommandStatus is that COMMAND's end is nlsnoop's.
func TestCommandStatus(t *testing.T) {
	for _, c := range []struct {
		flags  string
		script string
		status int
		out    string
	}{
		{"-q", "exit 0", 0, ""},
		{"-q", "exit 2", 2, ""},
		{"-q", "echo out; exit 77", 77, "out\n"},
		{"-q", "kill -9 $$", 128 + 9, ""},
		{"-q", "kill -TERM $$", 128 + 15, ""},
		{"-q -d 1ms", "sleep 0.1; exit 6", 6, ""}, // runs on
	} {
		t.Run(c.script, func(t *testing.T) {
			w := newWorld()
			w.src.hold = true
			args := append(strings.Fields(c.flags), "--", "sh", "-c", c.script)
			if status := run(args, w.env); status != c.status {
				t.Errorf("status %d, want %d", status, c.status)
			}
			if w.out.String() != c.out || w.err.Len() > 0 {
				t.Errorf("stdout %q, stderr %q", w.out.String(), w.err.String())
			}
			if !w.src.options.Follow {
				t.Error("children are not followed")
			}
		})
	}
}

// TestCommandSignals is that SIGINT is COMMAND's own and the others are passed
// on.
func TestCommandSignals(t *testing.T) {
	script := `trap 'exit 3' HUP; trap 'exit 4' TERM; trap 'exit 5' INT; echo ready >&3; while :; do read -r x <&4; done`
	for _, c := range []struct {
		signals []os.Signal
		status  int
	}{
		{[]os.Signal{syscall.SIGHUP}, 3},
		{[]os.Signal{syscall.SIGTERM}, 4},
		{[]os.Signal{syscall.SIGINT, syscall.SIGTERM}, 4},
	} {
		dir := t.TempDir()
		ready, hold := dir+"/ready", dir+"/hold"
		for _, f := range []string{ready, hold} {
			if err := syscall.Mkfifo(f, 0o600); err != nil {
				t.Fatal(err)
			}
		}
		w := newWorld()
		w.src.hold = true
		go func() {
			f, err := os.Open(ready)
			if err != nil {
				t.Error(err)
				return
			}
			f.Read(make([]byte, 8))
			for _, s := range c.signals {
				w.signals <- s
			}
		}()
		status := run([]string{"-q", "--", "sh", "-c", "exec 3>" + ready + " 4<>" + hold + "; " + script}, w.env)
		if status != c.status {
			t.Errorf("%v: status %d, want %d", c.signals, status, c.status)
		}
	}
}

// TestSignalEnds is that without COMMAND a signal drains, then counts.
func TestSignalEnds(t *testing.T) {
	for _, s := range []os.Signal{syscall.SIGINT, syscall.SIGTERM, syscall.SIGHUP} {
		w := newWorld()
		w.src.hold = true
		w.signals <- s
		if status := run(nil, w.env); status != 0 {
			t.Errorf("%v: status %d", s, status)
		}
		if got := w.err.String(); got != "tracing with syscall\n0 exchanges, 0 lost\n" {
			t.Errorf("%v: %q", s, got)
		}
	}
}

// TestPassedOver is that one line says how it traces, and why not otherwise.
func TestPassedOver(t *testing.T) {
	w := newWorld()
	w.src.passed = []*tracer.UnsupportedError{
		{Backend: tracer.Fentry, Reason: "refused at load, EPERM"},
		{Backend: tracer.Kprobe, Reason: "not in this kernel", Remedy: "boot another"},
	}
	if status := run(nil, w.env); status != 0 {
		t.Errorf("status %d", status)
	}
	want := "tracing with syscall (fentry: refused at load, EPERM; kprobe: not in this kernel)\n0 exchanges, 0 lost\n"
	if got := w.err.String(); got != want {
		t.Errorf("%q", got)
	}
}

// TestSourceFails is that a trace that breaks says so after what it has.
func TestSourceFails(t *testing.T) {
	for _, c := range []struct {
		args   []string
		status int
	}{{nil, 1}, {[]string{"--", "true"}, 125}} {
		w := newWorld()
		w.src.err = errors.New("ring buffer gone")
		if status := run(c.args, w.env); status != c.status {
			t.Errorf("%q: status %d, want %d", c.args, status, c.status)
		}
		want := "tracing with syscall\n0 exchanges, 0 lost\nnlsnoop: ring buffer gone\n"
		if got := w.err.String(); got != want {
			t.Errorf("%q: %q", c.args, got)
		}
	}
}

// TestPIDEnds is that a trace of processes ends with the last of them.
func TestPIDEnds(t *testing.T) {
	for _, flags := range []string{"-p", "-fp"} {
		child := startChild(t)
		w := newWorld()
		w.src.hold = true
		w.src.events = []tracer.Event{{Kind: tracer.Tick, End: patience}, {Kind: tracer.Tick, End: 2 * patience}}
		w.src.before = func(i int) {
			if i == 1 { // the trace runs: end what it traces
				child.end()
			}
		}
		if flags == "-fp" {
			w.src.hold = false // its end is found out at the next event
		}
		if status := run([]string{flags, child.pid()}, w.env); status != 0 {
			t.Errorf("%s: status %d: %s", flags, status, w.err.String())
		}
		if got := w.err.String(); got != "tracing with syscall\n0 exchanges, 0 lost\n" {
			t.Errorf("%s: %q", flags, got)
		}
		if flags == "-p" && (len(w.src.ended) != 1 || strconv.Itoa(w.src.ended[0]) != child.pid()) {
			t.Errorf("%d told to have ended, not %s", w.src.ended, child.pid())
		}
	}
}
