// SPDX-License-Identifier: Apache-2.0

package main

import (
	"io"
	"os/exec"
	"strconv"
	"testing"
)

// child is a process that lives until end.
type child struct {
	cmd   *exec.Cmd
	stdin io.Closer
	t     *testing.T
}

func startChild(t *testing.T) *child {
	t.Helper()
	cmd := exec.Command("cat")
	stdin, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	return &child{cmd, stdin, t}
}

func (c *child) pid() string { return strconv.Itoa(c.cmd.Process.Pid) }

func (c *child) end() {
	if err := c.stdin.Close(); err != nil {
		c.t.Error(err)
	}
	if err := c.cmd.Wait(); err != nil {
		c.t.Error(err)
	}
}
