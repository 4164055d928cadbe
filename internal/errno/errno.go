// SPDX-License-Identifier: Apache-2.0

// Package errno names Linux error numbers, on any operating system.
package errno

import (
	"fmt"
	"strconv"
	"strings"
)

// Name is the kernel's constant: "ESRCH" for 3. Numbers without one are their
// digits.
func Name(n int) string {
	if n > 0 && n < len(rows) && rows[n].name != "" {
		return rows[n].name
	}
	if s, ok := internals[n]; ok {
		return s
	}
	return strconv.Itoa(n)
}

// Text is the C library's text: "No such process" for 3.
func Text(n int) string {
	switch {
	case n == 0:
		return "Success"
	case n > 0 && n < len(rows) && rows[n].text != "":
		return rows[n].text
	}
	return "Unknown error " + strconv.Itoa(n)
}

// Parse is the number of a constant, in any case, or of digits. The error
// names the nearest constant.
func Parse(s string) (int, error) {
	if n, err := strconv.Atoi(s); err == nil {
		if n <= 0 || n > 4095 {
			return 0, fmt.Errorf("errno %d: not from 1 to 4095", n)
		}
		return n, nil
	}
	want := strings.ToUpper(s)
	near, best := "", len(want)/2+2
	found := 0
	visit(func(name string, n int) {
		if name == want {
			found = n
		}
		d := distance(want, name)
		if d < best || d == best && near != "" && name < near {
			near, best = name, d
		}
	})
	switch {
	case found != 0:
		return found, nil
	case near != "":
		return 0, fmt.Errorf("unknown errno %q: did you mean %s?", s, near)
	}
	return 0, fmt.Errorf("unknown errno %q", s)
}

func visit(f func(name string, n int)) {
	for n, r := range rows {
		if r.name != "" {
			f(r.name, n)
		}
	}
	for n, name := range internals {
		f(name, n)
	}
	for name, n := range aliases {
		f(name, n)
	}
}

// distance is how many letters must be put in, left out or changed.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			diagonal, row[j+1] = row[j+1], min(row[j+1]+1, row[j]+1, diagonal+cost)
		}
	}
	return row[len(b)]
}
