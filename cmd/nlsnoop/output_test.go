// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/nlsnoop/nlsnoop/tracer"
	"golang.org/x/sys/unix"
)

// writer counts writes and hands each to a channel.
type writer struct {
	writes chan []byte
	err    error
}

func (w *writer) Write(b []byte) (int, error) {
	w.writes <- bytes.Clone(b)
	return len(b), w.err
}

// TestOutputAlone is that a lone line does not wait for others.
func TestOutputAlone(t *testing.T) {
	w := &writer{writes: make(chan []byte, 1)}
	newOutput(w).line([]byte("one\n"))
	if got := <-w.writes; string(got) != "one\n" {
		t.Errorf("%q", got)
	}
}

// TestOutputGathers is that many lines take few writes, and none is lost.
func TestOutputGathers(t *testing.T) {
	const lines = 20_000
	w := &writer{writes: make(chan []byte, lines)}
	o := newOutput(w)
	for range lines {
		o.line([]byte("0123456789abcde\n"))
	}
	o.flush()
	close(w.writes)
	n, bytes := 0, 0
	for b := range w.writes {
		n++
		bytes += len(b)
	}
	if bytes != lines*16 || n > 1000 {
		t.Errorf("%d bytes in %d writes", bytes, n)
	}
}

// TestClosedPipe is that a reader's going ends the trace quietly, and COMMAND
// runs on.
func TestClosedPipe(t *testing.T) {
	r := loadRecording(t, "testdata/ip.events.json")
	for _, c := range []struct {
		args   []string
		status int
	}{{nil, 0}, {[]string{"--json"}, 0}, {[]string{"--", "sh", "-c", "exit 4"}, 4}} {
		w := replay(t, r)
		read, write, err := os.Pipe()
		if err != nil {
			t.Fatal(err)
		}
		read.Close()
		w.stdout = write
		w.src.hold = true // nothing but the pipe ends it
		if status := run(c.args, w.env); status != c.status {
			t.Errorf("%q: status %d, want %d", c.args, status, c.status)
		}
		if got := w.err.String(); got != "tracing with syscall\n" {
			t.Errorf("%q: %q", c.args, got)
		}
		write.Close()
	}
}

// TestClosedFIFO is that of a pipe with a name, too, the trace is no reader.
func TestClosedFIFO(t *testing.T) {
	path := filepath.Join(t.TempDir(), "lines")
	if err := unix.Mkfifo(path, 0o600); err != nil {
		t.Fatal(err)
	}
	w := replay(t, loadRecording(t, "testdata/ip.events.json"))
	w.src.hold = true // nothing but the pipe ends it
	go func() {
		if read, err := os.Open(path); err == nil { // once the trace has opened it
			read.Close()
		}
	}()
	if status := run([]string{"-o", path}, w.env); status != 0 || w.err.String() != "tracing with syscall\n" {
		t.Errorf("status %d: %q", status, w.err.String())
	}
}

// TestFullDisk is that any other fault of a write is told.
func TestFullDisk(t *testing.T) {
	w := replay(t, loadRecording(t, "testdata/ip.events.json"))
	w.stdout = &writer{writes: make(chan []byte, 100), err: unix.ENOSPC}
	if status := run(nil, w.env); status != 1 {
		t.Errorf("status %d", status)
	}
	if got := w.err.String(); !strings.HasSuffix(got, "nlsnoop: no space left on device\n") {
		t.Errorf("%q", got)
	}
}

func TestOutputFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "lines")
	w := replay(t, loadRecording(t, "testdata/ip.events.json"))
	if status := run([]string{"-c", "1", "-o", path, "--", "echo", "mine"}, w.env); status != 0 {
		t.Fatalf("status %d: %s", status, w.err.String())
	}
	got, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Count(got, []byte("\n")) != 1 || w.out.String() != "mine\n" {
		t.Errorf("file %q, stdout %q", got, w.out.String())
	}
}

// TestSlowReader is that lines wait for a slow reader, and are all there.
func TestSlowReader(t *testing.T) {
	r := loadRecording(t, "testdata/ip.events.json")
	fast := replay(t, r)
	run(nil, fast.env)
	slow := replay(t, r)
	w := &writer{writes: make(chan []byte)}
	slow.stdout = w
	var got bytes.Buffer
	done := make(chan struct{})
	go func() {
		defer close(done)
		for b := range w.writes {
			got.Write(b)
		}
	}()
	slow.src.before = func(int) {
		if s := slow.src; s.stats == (tracer.Stats{}) {
			s.stats = r.Stats
		}
	}
	status := run(nil, slow.env)
	close(w.writes)
	<-done
	if status != 0 || got.String() != fast.out.String() {
		t.Errorf("status %d, %d bytes, want %d", status, got.Len(), fast.out.Len())
	}
}

func TestClosedByReader(t *testing.T) {
	if !closedByReader(&os.PathError{Err: unix.EPIPE}) || closedByReader(errors.New("x")) || closedByReader(nil) {
		t.Error("EPIPE and only that is a reader's going")
	}
}
