// SPDX-License-Identifier: Apache-2.0

//go:build linux

package testnet

import (
	_ "embed"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

//go:embed testdata/first.c
var firstSource []byte

// FirstEnv is the path of a FirstSender compiled before, for machines that have
// no compiler.
const FirstEnv = "NLSNOOP_TEST_FIRST"

// FirstSender compiles a static program that sends one request among its first
// instructions and ends without reading the answer, and returns its path. The
// program deletes 192.0.2.0/24, which is not there (ESRCH), with NLM_F_ACK; its
// first argument is the nlmsg_seq (decimal, default 1), further ones are
// ignored. It exits with 0, or with the errno of socket or sendto.
func FirstSender(t testing.TB) string {
	t.Helper()
	if program := os.Getenv(FirstEnv); program != "" {
		return program
	}
	program := filepath.Join(t.TempDir(), "first")
	if err := CompileFirst(program); err != nil {
		t.Fatalf("%v: run through make test", err)
	}
	return program
}

// CompileFirst makes the program of FirstSender, for this architecture.
func CompileFirst(program string) error {
	source := program + ".c"
	if err := os.WriteFile(source, firstSource, 0o644); err != nil {
		return err
	}
	cmd := exec.Command("gcc", "-O2", "-Wall", "-Werror", "-static", "-nostdlib", "-ffreestanding",
		"-fno-stack-protector", "-fno-pie", "-no-pie", "-o", program, source)
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%v: %w\n%s", cmd.Args, err, out)
	}
	return nil
}
