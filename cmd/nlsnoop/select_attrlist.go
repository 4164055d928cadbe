// SPDX-License-Identifier: Apache-2.0

package main

import (
	"strconv"
	"strings"
)

// parseAttrs reads the values of --attr: LISTs of N and N=V, of names that are
// known.
func parseAttrs(values []string, known map[string]bool) (take, drop []attrTest, err error) {
	for _, v := range values {
		items := splitAttrs(v, known)
		if len(items) == 0 {
			return nil, nil, usagef("--attr needs a value")
		}
		for _, item := range items {
			word, out := strings.CutPrefix(item, "!")
			t, err := parseAttr(word, v, known)
			if err != nil {
				return nil, nil, err
			}
			if out {
				drop = append(drop, t)
			} else {
				take = append(take, t)
			}
		}
	}
	return take, drop, nil
}

// parseAttr reads one item, without its !; all is what it stands in.
func parseAttr(word, all string, known map[string]bool) (attrTest, error) {
	name, value, valued := strings.Cut(word, "=")
	switch {
	case word == "":
		return attrTest{}, usagef("--attr %s: nothing after the !", all)
	case name == "":
		return attrTest{}, usagef("--attr %s: no name before the =", all)
	}
	t := attrTest{name: name, number: -1, value: value, valued: valued}
	if n, err := strconv.ParseUint(name, 10, 14); err == nil {
		t.number = int(n)
	} else if !known[name] {
		return t, unknownAttr(name, known)
	}
	return t, nil
}

// splitAttrs splits a LIST of items whose values may hold commas and spaces:
// within a value those part items only where an attribute's name follows.
func splitAttrs(list string, known map[string]bool) (items []string) {
	add := func(item string) {
		if item = strings.Trim(item, ", "); item != "" {
			items = append(items, item)
		}
	}
	start := 0
	for i := range len(list) {
		if !isSeparator(rune(list[i])) {
			continue
		}
		if strings.Contains(list[start:i], "=") && !beginsAttr(list[i+1:], known) {
			continue
		}
		add(list[start:i])
		start = i + 1
	}
	add(list[start:])
	return items
}

func isSeparator(r rune) bool { return r == ',' || r == ' ' }

// beginsAttr says whether an item's name comes first in list. Names of fields,
// which are in small letters, do not count: the value of a struct has them.
func beginsAttr(list string, known map[string]bool) bool {
	if i := strings.IndexFunc(list, isSeparator); i >= 0 {
		list = list[:i]
	}
	name, _, _ := strings.Cut(strings.TrimPrefix(list, "!"), "=")
	return known[name] && name != strings.ToLower(name)
}
