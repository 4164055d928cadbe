// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
)

// Containers of a real containerd, by runc: one that runs when the trace starts,
// and one that comes later, lives for one request and is gone. By name and by
// the start of the id; a process outside is not shown.
func TestContainerd(t *testing.T) {
	outside := testnet.New(t)
	d := newContainerd(t)
	before, later := fmt.Sprintf("before-%d", os.Getpid()), fmt.Sprintf("later-%d", os.Getpid())
	d.keep(before)
	cases := []struct {
		flags  []string
		wanted []string // containers of what is shown, "" of none
	}{
		{[]string{"--container", before}, []string{before}},
		{[]string{"--container", before[:len("before-")+1]}, []string{before}},
		{[]string{"--container", later}, []string{later}},
		{[]string{"--container", later[:len("later-")+1]}, []string{later}},
		{[]string{"--container", before + "," + later}, []string{before, later}},
		{[]string{"--container", "!" + before}, []string{later, ""}},
		{[]string{"--netns", "container:" + before}, []string{before}},
		{nil, []string{before, later, ""}},
	}
	var snoops []*snoop
	for _, c := range cases {
		args := append([]string{"--json", "--buffer", "256k", "-t", "delroute"}, c.flags...)
		snoops = append(snoops, newSnoop(t, outside, args...).start())
	}
	text := newSnoop(t, outside, "-t", "delroute", "--container", later).start()
	for _, s := range append(snoops, text) {
		s.attached()
	}
	text.await("no container " + later + " yet: waiting for one")
	d.exec(before, deleteRoute...)
	pid := play(t, outside, filepath.Join(stage, "beta"), "1")
	d.run(later, deleteRoute...)
	for i, s := range snoops {
		got := map[string]int{}
		for _, o := range s.stop().exchanges() {
			p := &o.Process
			switch {
			case p.PID == pid && p.Container.ID == "":
				got[""]++
			case p.Container.ID == before, p.Container.ID == later:
				got[p.Container.ID]++
				if p.Container.Name != p.Container.ID || p.Container.Runtime != "containerd" || p.Comm != "ip" || o.Error.Name != "ESRCH" ||
					p.Cgroup != "/"+d.namespace+"/"+p.Container.ID {
					t.Errorf("%v: %+v: %+v", cases[i].flags, o, p.Container)
				}
			case cases[i].flags != nil && !strings.Contains(cases[i].flags[1], "!"):
				t.Errorf("%v shows %+v", cases[i].flags, o)
			}
		}
		if len(got) != len(cases[i].wanted) {
			t.Errorf("%v shows %v, want %v", cases[i].flags, got, cases[i].wanted)
		}
		for _, id := range cases[i].wanted {
			if got[id] != 1 {
				t.Errorf("%v: %d of %q", cases[i].flags, got[id], id)
			}
		}
	}
	lines := text.stop().lines()
	if len(lines) != 1 || !strings.Contains(lines[0], "]@"+later+" ") || !strings.Contains(lines[0], "ESRCH    RTM_DELROUTE 192.0.2.0/24") {
		t.Errorf("%q", lines)
	}
}
