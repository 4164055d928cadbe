// SPDX-License-Identifier: Apache-2.0

//go:build linux

package testnet

import (
	_ "embed"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

//go:embed testdata/first.c
var firstSource []byte

// FirstSender compiles a static program that sends one request among its first
// instructions and ends without reading the answer, and returns its path. The
// program deletes 192.0.2.0/24, which is not there (ESRCH), with NLM_F_ACK; its
// first argument is the nlmsg_seq (decimal, default 1), further ones are
// ignored. It exits with 0, or with the errno of socket or sendto.
func FirstSender(t testing.TB) string {
	t.Helper()
	dir := t.TempDir()
	source, program := filepath.Join(dir, "first.c"), filepath.Join(dir, "first")
	if err := os.WriteFile(source, firstSource, 0o644); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("gcc", "-O2", "-Wall", "-Werror", "-static", "-nostdlib", "-ffreestanding",
		"-fno-stack-protector", "-fno-pie", "-no-pie", "-o", program, source)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v: %v: run through make test\n%s", cmd.Args, err, out)
	}
	return program
}
