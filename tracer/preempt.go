// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"fmt"
	"strings"

	"golang.org/x/sys/unix"
)

// preempted says whether this kernel takes the processor from threads inside of
// it, and of programs with them: then it runs such a program for no other thread on
// that processor until the first is back (recursion_misses), which may be many calls
// later. Probes keep their processor, and before 7.0 tracepoints did.
func preempted() bool {
	if modes, err := preemptModes(); err == nil {
		return preemptedIn(modes)
	}
	var u unix.Utsname
	if unix.Uname(&u) != nil {
		return false
	}
	return preemptedAs(unix.ByteSliceToString(u.Release[:]), unix.ByteSliceToString(u.Version[:]))
}

// preemptModes are those the kernel can change between, like "none voluntary
// (full) lazy" (sched_dynamic_show of kernel/sched/debug.c, 5.12).
func preemptModes() (string, error) {
	root, err := ownMount("debugfs")
	if err != nil {
		return "", err
	}
	defer root.Close()
	text, err := root.ReadFile("sched/preempt")
	return string(text), err
}

func preemptedIn(modes string) bool {
	return strings.Contains(modes, "(full)") || strings.Contains(modes, "(lazy)")
}

// preemptedAs goes by what uname says. A kernel that can change between modes says
// no more than that; those from 7.0 on have none that leaves threads alone, of the
// architectures of ours.
func preemptedAs(release, version string) bool {
	var major int
	fmt.Sscanf(release, "%d.", &major)
	for _, word := range strings.Fields(version) {
		switch word {
		case "PREEMPT_DYNAMIC":
			return major >= 7
		case "PREEMPT", "PREEMPT_LAZY", "PREEMPT_RT", "PREEMPT_(RT)", "PREEMPT_(LAZY)":
			return true
		}
	}
	return false
}
