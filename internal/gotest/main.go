// SPDX-License-Identifier: Apache-2.0

// Gotest runs go test and says what matters: failures in full, each skip with
// its reason, and as its last line "N passed, N failed, N skipped".
//
//	gotest [FLAG OF GO TEST...] PACKAGE...
//
// Tests are counted as go test -v lists them, subtests included; a package that
// fails outside its tests counts as one failure. A skip is allowed for a reason
// the kernel gave, its message starting with "kernel: "; any other fails the
// run where CI is true.
package main

import (
	"fmt"
	"os"
	"os/exec"
)

func main() {
	if len(os.Args) < 2 {
		fmt.Fprintln(os.Stderr, "usage: gotest [FLAG OF GO TEST...] PACKAGE...")
		os.Exit(2)
	}
	ok, err := run(os.Args[1:], os.Getenv("CI") == "true")
	if err != nil {
		fmt.Fprintln(os.Stderr, "gotest:", err)
		ok = false
	}
	if !ok {
		os.Exit(1)
	}
}

func run(args []string, strict bool) (ok bool, err error) {
	cmd := exec.Command("go", append([]string{"test", "-json", "-count=1"}, args...)...)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		return false, err
	}
	if err := cmd.Start(); err != nil {
		return false, err
	}
	r := newReport(os.Stdout, strict)
	readErr := r.read(out)
	waitErr := cmd.Wait()
	ok = r.finish(waitErr == nil)
	return ok, readErr
}
