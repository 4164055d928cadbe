// SPDX-License-Identifier: Apache-2.0

//go:build linux

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"sync"
	"syscall"
	"time"

	"github.com/nlsnoop/nlsnoop/internal/vm/plan"
)

// host is the other end of the port.
type host struct {
	mu   sync.Mutex
	port *json.Encoder
}

func (h *host) send(m plan.Message) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if err := h.port.Encode(m); err != nil {
		fmt.Fprintln(os.Stderr, "guest:", err)
	}
}

func (h *host) error(step int, err error) { h.send(plan.Message{Step: step, Error: err.Error()}) }

// output passes on what a step writes.
type output struct {
	*host
	step int
}

func (o output) Write(b []byte) (int, error) {
	o.send(plan.Message{Step: o.step, Output: bytes.Clone(b)})
	return len(b), nil
}

// do carries out a step.
func (h *host) do(i int, s *plan.Step) {
	if s.File == "" {
		h.run(i, s)
		return
	}
	status := 0
	if err := h.sendFile(i, s.File); err != nil {
		h.error(i, err)
		status = 1
	}
	h.send(plan.Message{Step: i, Exit: &status})
}

func (h *host) sendFile(i int, path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = io.CopyBuffer(output{h, i}, f, make([]byte, 1<<16))
	return err
}

// run runs a program in a process group of its own, all of which is killed when
// its time is up.
func (h *host) run(i int, s *plan.Step) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Duration(s.Seconds)*time.Second)
	defer cancel()
	cmd := exec.CommandContext(ctx, s.Args[0], s.Args[1:]...)
	cmd.Env = append(os.Environ(), s.Env...)
	cmd.Dir = s.Dir
	cmd.Stdout = output{h, i}
	cmd.Stderr = cmd.Stdout
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
	cmd.WaitDelay = 5 * time.Second // a child that keeps the output open
	err := cmd.Run()
	if ctx.Err() != nil {
		h.error(i, fmt.Errorf("killed after %d s", s.Seconds))
	}
	if exited := (*exec.ExitError)(nil); err != nil && !errors.As(err, &exited) {
		h.error(i, err)
	}
	status := 127
	if cmd.ProcessState != nil {
		w := cmd.ProcessState.Sys().(syscall.WaitStatus)
		if status = w.ExitStatus(); w.Signaled() {
			status = 128 + int(w.Signal())
		}
	}
	h.send(plan.Message{Step: i, Exit: &status})
}
