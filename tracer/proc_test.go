// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"os/exec"
	"testing"
)

func TestHolds(t *testing.T) {
	p, s, c := socketHere(t)
	if !p.holds(s) || p.holds(&Socket{Inode: s.Inode + 1<<40}) {
		t.Error("an open socket is not told from what is none")
	}
	ended := exec.Command("true")
	if err := ended.Run(); err != nil {
		t.Fatal(err)
	}
	if (&Process{PID: ended.Process.Pid}).holds(s) {
		t.Error("held by a process that has ended")
	}
	c.Close()
	if p.holds(s) {
		t.Error("closed, but held")
	}
}
