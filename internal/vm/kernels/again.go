// SPDX-License-Identifier: Apache-2.0

//go:build linux

package main

import (
	"fmt"
	"regexp"
	"strings"
)

// mostTries is how often a test may run on a kernel that skips.
const mostTries = 3

// skips says whether a kernel preempts our programs, as those from 7.0 on do, and
// runs none for whoever is on that processor meanwhile (recursion_misses). A
// machine that shares its processor is preempted often, and a test that counts
// what was seen may fail for what the kernel left out.
func skips(release string) bool {
	var major int
	fmt.Sscanf(release, "%d.", &major)
	return major >= 7
}

// failing are the steps with tests that failed, with those tests alone, and where
// among all they are.
func failing(steps []step, rows []row) (at []int, some []step) {
	for i, r := range rows {
		if len(r.tests) == 0 {
			continue
		}
		names := make([]string, len(r.tests))
		for k, name := range r.tests {
			names[k] = regexp.QuoteMeta(name)
		}
		st := steps[i]
		st.run = "^(" + strings.Join(names, "|") + ")$"
		at, some = append(at, i), append(some, st)
	}
	return at, some
}

// again puts what the next try said of failing tests in the place of what they
// said before.
func (r *row) again(next *row) {
	r.passed += max(len(r.failed)-len(next.failed), 0)
	r.repeated += len(r.tests)
	r.failed, r.tests = next.failed, next.tests
}
