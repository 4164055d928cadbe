// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"io"

	"github.com/nlsnoop/nlsnoop/tracer"
)

// printCheck says what this machine allows; status 1 where that is nothing.
func printCheck(w io.Writer, all []tracer.Support) int {
	status := exitFailed
	for _, s := range all {
		answer, why := "yes", s.Second
		if s.Err == nil {
			status = exitOK
		} else {
			answer, why = "no", s.Err
		}
		if why != nil {
			short := *why
			short.Backend = tracer.Auto // the line names it already
			answer += ": " + short.Error()
		}
		fmt.Fprintf(w, "%-8s %s\n", s.Backend, answer)
	}
	return status
}
