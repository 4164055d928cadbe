// SPDX-License-Identifier: Apache-2.0

package infer

import "strings"

// stems are what the constants of a family of this name may begin with, the
// likeliest first.
func stems(name string) (all []string) {
	words := strings.FieldsFunc(strings.ToUpper(name), func(r rune) bool {
		return (r < 'A' || r > 'Z') && (r < '0' || r > '9')
	})
	for n := len(words); n > 0; n-- {
		all = append(all, strings.Join(words[:n], "_"))
	}
	return all
}

// Wants says which enums there must be to tell the names of a family of this
// name: those of which it takes the name of an enumerator.
func Wants(family string) func(enumerator []byte) bool {
	all := stems(family)
	if len(all) == 0 {
		return func([]byte) bool { return false }
	}
	shortest := all[len(all)-1] + "_" // all others begin so too
	return func(enumerator []byte) bool { return strings.HasPrefix(string(enumerator), shortest) }
}
