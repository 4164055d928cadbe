// SPDX-License-Identifier: Apache-2.0

//go:build linux

package testnet

import (
	"bytes"
	"os/exec"
	"strings"
	"testing"

	"golang.org/x/sys/unix"
)

// Cmd is an exec.Cmd that starts inside a namespace. Pdeathsig is of no use in
// it: the thread that starts the program ends at once.
type Cmd struct {
	*exec.Cmd
	ns *NS
}

// Command is exec.Command for a program in the namespace.
func (n *NS) Command(name string, arg ...string) *Cmd {
	return &Cmd{Cmd: exec.Command(name, arg...), ns: n}
}

// Start is exec.Cmd's, in the namespace.
func (c *Cmd) Start() (err error) {
	c.ns.Do(func() { err = c.Cmd.Start() })
	return err
}

// Run is exec.Cmd's, in the namespace.
func (c *Cmd) Run() error {
	if err := c.Start(); err != nil {
		return err
	}
	return c.Wait()
}

// Output is exec.Cmd's, in the namespace; an ExitError has no Stderr.
func (c *Cmd) Output() ([]byte, error) {
	var b bytes.Buffer
	c.Stdout = &b
	err := c.Run()
	return b.Bytes(), err
}

// CombinedOutput is exec.Cmd's, in the namespace.
func (c *Cmd) CombinedOutput() ([]byte, error) {
	var b bytes.Buffer
	c.Stdout, c.Stderr = &b, &b
	err := c.Run()
	return b.Bytes(), err
}

// Run runs a command line, split at spaces, that must succeed, and returns
// what it printed.
func (n *NS) Run(t testing.TB, line string) string {
	t.Helper()
	words := strings.Fields(line)
	out, err := n.Command(words[0], words[1:]...).CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", line, err, out)
	}
	return string(out)
}

// Zombie is a process that has ended, of whose status nobody asks before the test's
// end.
func Zombie(t testing.TB) (pid int) {
	t.Helper()
	c := exec.Command("true")
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Wait() })
	if err := unix.Waitid(unix.P_PID, c.Process.Pid, nil, unix.WEXITED|unix.WNOWAIT, nil); err != nil {
		t.Fatal(err)
	}
	return c.Process.Pid
}
