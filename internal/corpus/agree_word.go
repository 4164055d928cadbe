// SPDX-License-Identifier: Apache-2.0

package corpus

import (
	"path"
	"strings"
)

func isTrue(v Value) bool { return v.Text != "false" && v.Text != "0" && v.Text != "off" }

func contains(list []string, name string) bool {
	for _, n := range list {
		if ok, _ := path.Match(name, n); ok {
			return true
		}
	}
	return false
}

// plain is a word without case, and with what separates its parts left out.
func plain(s string) string {
	return parts.Replace(strings.ToLower(s))
}

var parts = strings.NewReplacer("_", "", "-", "", " ", "", ".", "")

func isWord(tool, constant string) bool {
	return tool != "" && strings.HasSuffix(plain(constant), plain(tool))
}

// sameFlags: each of the tool's is one of the constants, and each constant one
// of the tool's, but for those in except; a=B there says that the tool's a is B.
func sameFlags(tool, constants []string, except string) bool {
	left := map[string]bool{}
	for _, c := range constants {
		left[c] = true
	}
	for _, t := range tool {
		found, aliased := "", false
		for word := range strings.FieldsSeq(except) {
			if a, b, ok := strings.Cut(word, "="); ok && a == strings.ReplaceAll(t, " ", "-") && left[b] {
				found, aliased = b, true
			}
		}
		for c := range left {
			if isWord(t, c) && (found == "" || !aliased && len(c) < len(found)) {
				found = c
			}
		}
		if found == "" {
			if !strings.Contains(except, t) {
				return false
			}
			continue
		}
		delete(left, found)
	}
	for c := range left {
		if !strings.Contains(except, c) {
			return false
		}
	}
	return true
}
