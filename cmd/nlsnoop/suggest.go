// SPDX-License-Identifier: Apache-2.0

package main

import "strings"

// unknownWord is the usage error for a word no table knows; where it ends with
// that word, for nothing is near, it says what lists them all.
func unknownWord(err error, list string) error {
	if !strings.HasSuffix(err.Error(), `"`) {
		return usagef("%v", err)
	}
	return usagef("%v; see nlsnoop --list %s", err, list)
}

// nearest is the one of words that word was meant to be; "" none is near.
func nearest(word string, words []string) string {
	best, most := "", max(2, len(word)/3)+1
	for _, w := range words {
		if d := distance(word, w); d < most {
			best, most = w, d
		}
	}
	return best
}

// distance counts the bytes to add, drop, change or swap with a neighbour.
func distance(a, b string) int {
	before, last := make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range last {
		last[j] = j
	}
	for i := range len(a) {
		row := make([]int, len(b)+1)
		row[0] = i + 1
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			row[j+1] = min(last[j+1]+1, row[j]+1, last[j]+cost)
			if i > 0 && j > 0 && a[i] == b[j-1] && a[i-1] == b[j] {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
		before, last = last, row
	}
	return last[len(b)]
}
