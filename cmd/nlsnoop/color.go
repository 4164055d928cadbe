// SPDX-License-Identifier: Apache-2.0

package main

import "github.com/nlsnoop/nlsnoop/tracer/exchange"

// colorWhen is --color.
type colorWhen uint8

const (
	colorAuto colorWhen = iota
	colorAlways
	colorNever
)

var colorNames = []string{"auto", "always", "never"}

func parseColor(word string) (colorWhen, error) {
	for i, n := range colorNames {
		if n == word {
			return colorWhen(i), nil
		}
	}
	return 0, oneOf("--color", word, colorNames...)
}

// on decides for a terminal (or none). https://no-color.org
func (c colorWhen) on(terminal bool, getenv func(string) string) bool {
	if c != colorAuto {
		return c == colorAlways
	}
	return terminal && getenv("NO_COLOR") == "" && getenv("TERM") != "dumb"
}

const (
	red    = "\x1b[31m"
	yellow = "\x1b[33m"
	plain  = "\x1b[0m"
)

// paint is the colour of a record's RESULT; "" none.
func paint(r *exchange.Record) string {
	switch {
	case r.Kind == exchange.CallKind && r.Call.Result < 0:
		return red
	case r.Kind != exchange.Exchange:
		return ""
	case r.Outcome == exchange.Error:
		return red
	case r.Outcome != exchange.OK:
		return yellow
	}
	return ""
}
