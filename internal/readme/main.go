// SPDX-License-Identifier: Apache-2.0

// Readme runs the commands whose output a Markdown file shows, and writes the
// outputs there: a block after the line
//
//	<!-- output: COMMAND -->
//
// holds what bash printed for COMMAND in the current directory, stdout and
// stderr as they came. First lines of the block that start with "$ " are for
// the reader and stay. A command that fails fails the run unless it ends in
// "; true".
//
//	readme FILE...
package main

import (
	"fmt"
	"os"
	"os/exec"
)

func main() {
	if len(os.Args) < 2 {
		fmt.Fprintln(os.Stderr, "usage: readme FILE...")
		os.Exit(2)
	}
	for _, name := range os.Args[1:] {
		if err := rewrite(name); err != nil {
			fmt.Fprintf(os.Stderr, "readme: %s: %v\n", name, err)
			os.Exit(1)
		}
	}
}

// rewrite leaves a file alone that says what it should.
func rewrite(name string) error {
	old, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	text, err := update(string(old), bash)
	if err != nil || text == string(old) {
		return err
	}
	return os.WriteFile(name, []byte(text), 0o644)
}

func bash(command string) (string, error) {
	cmd := exec.Command("bash", "-c", command)
	cmd.Env = append(os.Environ(), "LC_ALL=C.UTF-8", "TZ=UTC", "COLUMNS=80")
	out, err := cmd.CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("%s: %w\n%s", command, err, out)
	}
	return string(out), nil
}
