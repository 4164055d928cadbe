// SPDX-License-Identifier: Apache-2.0

package main

import (
	"os"
	"regexp"
	"strings"
	"testing"
)

// unseenField is a field that one backend cannot tell.
type unseenField struct {
	backend string
	path    []string // of names, from a line
}

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
	row := regexp.MustCompile("(?m)^\\| `([a-z]+)` \\| `([a-z._]+)` \\|")
	for _, m := range row.FindAllStringSubmatch(section, -1) {
		all = append(all, unseenField{m[1], strings.Split(m[2], ".")})
	}
	if len(all) == 0 {
		t.Fatal("docs/output.md lists nothing")
	}
	return all
}

// drop takes the field out of both lines.
func (f *unseenField) drop(x, y exchangeLine) (exchangeLine, exchangeLine) {
	return f.without(x), f.without(y)
}

func (f *unseenField) without(l exchangeLine) exchangeLine {
	return without(l, f.path)
}

// without is a copy that lacks a field.
func without(m map[string]any, path []string) map[string]any {
	copied := make(map[string]any, len(m))
	for name, v := range m {
		if name == path[0] {
			inner, ok := v.(map[string]any)
			if len(path) == 1 {
				continue
			} else if ok {
				v = without(inner, path[1:])
			}
		}
		copied[name] = v
	}
	return copied
}
