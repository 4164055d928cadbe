// SPDX-License-Identifier: Apache-2.0

//go:build linux

package main

import (
	"fmt"
	"os"
	"time"

	"github.com/nlsnoop/nlsnoop/internal/vm"
	"github.com/nlsnoop/nlsnoop/internal/vm/plan"
)

// benchTime is what one machine has for its measures. It may fail before: see
// Kernel.qemu.
const (
	benchTime = 40 * time.Minute
	tries     = 4
)

// bench prints a table for each kernel: what each backend costs, against the
// same storm untraced in the same machine.
func bench(b *builder, kernels []vm.Kernel, flags []string) error {
	for _, k := range kernels {
		if err := benchOn(b, k, flags); err != nil {
			return fmt.Errorf("%s: %w", k.Name, err)
		}
	}
	return nil
}

func benchOn(b *builder, k vm.Kernel, flags []string) error {
	tree, err := k.Fetch(fetcher)
	if err != nil {
		return err
	}
	i := vm.Image{Files: map[string]string{}, Modules: modules, Host: []string{"strace"}}
	for path, pkg := range map[string]string{"/bin/nlsnoop": "./cmd/nlsnoop", "/bin/bench": "./internal/bench"} {
		if i.Files[path], err = b.program(k.Arch, pkg); err != nil {
			return err
		}
	}
	if i.Guest, err = b.program(k.Arch, "./internal/vm/guest"); err != nil {
		return err
	}
	i.Steps = []plan.Step{{Name: "bench", Seconds: int(benchTime.Seconds()),
		Args: append([]string{"/bin/bench", "-nlsnoop", "/bin/nlsnoop", "-only", "backends", "-one-attaches"}, flags...)}}
	m := vm.Machine{Tree: tree, Image: i, Threads: true, Timeout: benchTime + time.Minute,
		Output: func(_ int, out []byte) { os.Stdout.Write(out) }}
	for try := 1; ; try++ {
		result, err := m.Run()
		switch {
		case err == nil && result.Exits[0] == 0:
			return nil
		case err == nil:
			return fmt.Errorf("bench: status %d", result.Exits[0])
		case try == tries:
			return fmt.Errorf("%w\n%s", err, tail(result.Console, 20))
		}
		fmt.Fprintf(os.Stderr, "kernels: %v: once more\n", err)
	}
}
