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
		if s.Err == nil {
			status = exitOK
			fmt.Fprintf(w, "%-8s yes\n", s.Backend)
			continue
		}
		why := *s.Err
		why.Backend = tracer.Auto // the line names it already
		fmt.Fprintf(w, "%-8s no: %v\n", s.Backend, &why)
	}
	return status
}
