// SPDX-License-Identifier: Apache-2.0

package main

import (
	"path"
	"strings"
)

// commLen is what the kernel keeps of a name: TASK_COMM_LEN without its NUL.
const commLen = 15

// glob matches comms. A comm may hold slashes, which path.Match would not let
// a * cross.
type glob struct{ pattern string }

func newGlob(pattern string) (glob, error) {
	if name, prefix := strings.CutSuffix(pattern, "*"); !strings.ContainsAny(name, `*?[\`) {
		pattern = name[:min(len(name), commLen)]
		if prefix {
			pattern += "*"
		}
	}
	g := glob{strings.ReplaceAll(pattern, "/", "\x00")}
	_, err := path.Match(g.pattern, "")
	return g, err
}

func (g glob) match(comm string) bool {
	ok, _ := path.Match(g.pattern, strings.ReplaceAll(comm, "/", "\x00"))
	return ok
}

// inKernel says whether the kernel side can compare it: exact, or one *
// at the end.
func (g glob) inKernel() bool {
	return !strings.ContainsAny(strings.TrimSuffix(g.pattern, "*"), `*?[\`)
}

// String is the pattern as given.
func (g glob) String() string { return strings.ReplaceAll(g.pattern, "\x00", "/") }

type globs []glob

func newGlobs(flag string, words []string) (globs, error) {
	var out globs
	for _, w := range words {
		g, err := newGlob(w)
		if err != nil {
			return nil, usagef("%s %s: not a pattern: a [ without its ]", flag, w)
		}
		out = append(out, g)
	}
	return out, nil
}

func (gs globs) match(comm string) bool {
	for _, g := range gs {
		if g.match(comm) {
			return true
		}
	}
	return false
}

func (gs globs) inKernel() bool {
	for _, g := range gs {
		if !g.inKernel() {
			return false
		}
	}
	return true
}
