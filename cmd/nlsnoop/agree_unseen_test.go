// SPDX-License-Identifier: Apache-2.0

package main

import (
	"maps"
	"os"
	"regexp"
	"strings"
	"testing"
)

// unseenField is a field of a line that one backend may not see.
type unseenField struct{ backend, name string }

// unseen reads the table of docs/output.md: the only differences there may be.
func unseen(t *testing.T) (all []unseenField) {
	t.Helper()
	text, err := os.ReadFile("../../docs/output.md")
	if err != nil {
		t.Fatal(err)
	}
	_, section, ok := strings.Cut(string(text), "\n## Unseen by a backend\n")
	if !ok {
		t.Fatal("docs/output.md has no such section")
	}
	section, _, _ = strings.Cut(section, "\n## ")
	row := regexp.MustCompile("(?m)^\\| `([a-z]+)` \\| `([a-z_]+)` \\|")
	for _, m := range row.FindAllStringSubmatch(section, -1) {
		all = append(all, unseenField{m[1], m[2]})
	}
	if len(all) == 0 {
		t.Fatal("docs/output.md lists nothing")
	}
	return all
}

// hide takes the field out of the line of its backend and of the other's, if its
// backend does not tell.
func (f *unseenField) hide(own, other exchangeLine) (exchangeLine, exchangeLine) {
	names := []string{f.name}
	switch v, told := own[f.name]; {
	case f.name == "outcome" && v == "unknown":
		names = append(names, "why", "answer", "complete")
	case told:
		return own, other
	}
	return own.without(names), other.without(names)
}

// without is a copy that lacks these fields.
func (l exchangeLine) without(names []string) exchangeLine {
	l = maps.Clone(l)
	for _, name := range names {
		delete(l, name)
	}
	return l
}
