// SPDX-License-Identifier: Apache-2.0

package main

import "strings"

// list is a LIST: items are alternatives, those after ! are left out.
type list struct{ take, drop []string }

// parseList splits the values of one flag; name is for the error.
func parseList(name string, values []string) (list, error) {
	var l list
	for _, v := range values {
		items := strings.FieldsFunc(v, isSeparator)
		if len(items) == 0 {
			return l, usagef("%s needs a value", name)
		}
		for _, item := range items {
			word, out := strings.CutPrefix(item, "!")
			switch {
			case word == "":
				return l, usagef("%s %s: nothing after the !", name, v)
			case out:
				l.drop = append(l.drop, word)
			default:
				l.take = append(l.take, word)
			}
		}
	}
	return l, nil
}

// items yields every item; drop says whether it was after a !.
func (l list) items(yield func(item string, drop bool) bool) {
	for _, w := range l.take {
		if !yield(w, false) {
			return
		}
	}
	for _, w := range l.drop {
		if !yield(w, true) {
			return
		}
	}
}
