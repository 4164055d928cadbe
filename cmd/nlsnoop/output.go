// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"io"
	"os"
	"strings"
	"sync"
	"time"

	"golang.org/x/sys/unix"
)

// Lines are gathered into writes this large, and wait at most this long.
const (
	outputSize = 64 << 10
	outputWait = 20 * time.Millisecond
)

// output gathers lines. Under load a write takes many; a lone line is on its
// way within outputWait.
type output struct {
	mu    sync.Mutex
	w     io.Writer
	buf   []byte
	err   error
	timer *time.Timer
}

func newOutput(w io.Writer) *output {
	o := &output{w: w, buf: make([]byte, 0, 2*outputSize)}
	o.timer = time.AfterFunc(time.Hour, o.flush)
	o.timer.Stop()
	return o
}

// line takes b, which it does not keep.
func (o *output) line(b []byte) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.err != nil {
		return
	}
	if len(o.buf) == 0 {
		o.timer.Reset(outputWait)
	}
	if o.buf = append(o.buf, b...); len(o.buf) >= outputSize {
		o.write()
	}
}

// flush writes what is gathered.
func (o *output) flush() {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.write()
}

func (o *output) write() {
	if len(o.buf) == 0 || o.err != nil {
		return
	}
	_, o.err = o.w.Write(o.buf)
	o.buf = o.buf[:0]
}

// hangUp says that nobody reads any more.
func (o *output) hangUp() {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.err == nil {
		o.err = unix.EPIPE
	}
}

// failed is the first error; every line after it is dropped.
func (o *output) failed() error {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.err
}

// closedByReader says whether err is only that: no fault, an end.
func closedByReader(err error) bool { return errors.Is(err, unix.EPIPE) }

// openOutput is where lines go: name, or stdout where it is empty.
func openOutput(name string, stdout io.Writer) (io.Writer, error) {
	if name == "" {
		return stdout, nil
	}
	f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o666) // to be no reader of a pipe of one's own
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
