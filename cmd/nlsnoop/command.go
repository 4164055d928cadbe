// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"syscall"
)

// command is COMMAND. Its stdin, stdout and stderr are nlsnoop's own.
type command struct {
	cmd     *exec.Cmd
	running chan struct{} // closed once it runs
	ended   chan struct{} // closed when it has ended
}

// commandError is a COMMAND that does not run; status is 126 or 127.
type commandError struct {
	status int
	text   string
}

func (e *commandError) Error() string { return e.text }

// newCommand finds the program, before anything is traced.
func newCommand(argv []string, e *env) (*command, error) {
	path, err := exec.LookPath(argv[0])
	if err != nil && !errors.Is(err, exec.ErrDot) {
		return nil, cannotRun(argv[0], err)
	}
	c := exec.Command(path, argv[1:]...)
	c.Args[0], c.Err = argv[0], nil
	c.Stdin, c.Stdout, c.Stderr = e.stdin, e.stdout, e.stderr
	return &command{cmd: c, running: make(chan struct{}), ended: make(chan struct{})}, nil
}

func cannotRun(name string, err error) error {
	switch {
	case errors.Is(err, exec.ErrNotFound):
		return &commandError{exitNotFound, name + ": command not found"}
	case errors.Is(err, fs.ErrNotExist):
		return &commandError{exitNotFound, name + ": no such file or directory"}
	}
	var no syscall.Errno
	if errors.As(err, &no) {
		return &commandError{exitCannot, fmt.Sprintf("%s: %v", name, no)}
	}
	return &commandError{exitCannot, fmt.Sprintf("%s: %v", name, err)}
}

// start runs it, followed by src from its first instruction; ended is called
// when it has ended.
func (c *command) start(src source, ended func()) error {
	started, err := src.Command()
	if err != nil {
		return err
	}
	err = c.cmd.Start()
	started()
	if err != nil {
		return cannotRun(c.cmd.Args[0], err)
	}
	close(c.running)
	go func() {
		c.cmd.Wait() // its error is ProcessState's status
		close(c.ended)
		ended()
	}()
	return nil
}

// signal passes a signal on as soon as it runs; it may have ended already.
func (c *command) signal(s os.Signal, done <-chan struct{}) {
	select {
	case <-c.running:
		c.cmd.Process.Signal(s)
	case <-done:
	}
}

// wait is its status as a shell tells it, once it has ended.
func (c *command) wait() int {
	<-c.ended
	status, ok := c.cmd.ProcessState.Sys().(syscall.WaitStatus)
	switch {
	case !ok:
		return exitOwn
	case status.Signaled():
		return 128 + int(status.Signal())
	}
	return status.ExitStatus()
}
