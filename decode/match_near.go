// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// unknown is the error for a word that names nothing, with what it may have
// meant.
func unknown(what, word string, near []string) error {
	if len(near) == 0 {
		return fmt.Errorf("unknown %s %q", what, word)
	}
	if len(near) == 1 {
		return fmt.Errorf("unknown %s %q: did you mean %s?", what, word, near[0])
	}
	last := len(near) - 1
	return fmt.Errorf("unknown %s %q: did you mean %s or %s?", what, word, strings.Join(near[:last], ", "), near[last])
}

// nearest are up to three names next to the word, nearest first: all those as
// near as the nearest. A name too unlike it is none.
func nearest(word string, names []string) []string {
	const most = 3
	type candidate struct {
		name     string
		distance int
	}
	limit := max(2, len(word)/3)
	var all []candidate
	seen := map[string]bool{}
	for _, name := range names {
		if seen[name] || name == "" {
			continue
		}
		seen[name] = true
		if d := distance(strings.ToLower(word), strings.ToLower(name)); d <= limit {
			all = append(all, candidate{name, d})
		}
	}
	slices.SortStableFunc(all, func(a, b candidate) int { return cmp.Compare(a.distance, b.distance) })
	var near []string
	for _, c := range all {
		if c.distance > all[0].distance || len(near) == most {
			break
		}
		near = append(near, c.name)
	}
	return near
}

// distance is how many bytes must be put in, left out, changed or swapped with
// the next to make one word of the other.
func distance(a, b string) int {
	older := make([]int, len(b)+1)
	old := make([]int, len(b)+1)
	row := make([]int, len(b)+1)
	for j := range old {
		old[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			d := old[j-1]
			if a[i-1] != b[j-1] {
				d++
			}
			d = min(d, old[j]+1, row[j-1]+1)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				d = min(d, older[j-2]+1)
			}
			row[j] = d
		}
		older, old, row = old, row, older
	}
	return old[len(b)]
}
