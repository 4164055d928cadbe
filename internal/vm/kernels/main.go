// SPDX-License-Identifier: Apache-2.0

//go:build linux

// Kernels does on other kernels what this machine's cannot show.
//
//	kernels test [-kernel NAME,...] [-backend NAME,...] [-run REGEXP] [-append WORDS] [-j N] [-slower N] [-v] [PACKAGE...]
//	kernels golden [-kernel NAME,...] [-run REGEXP] [-v]
//	kernels btf [-kernel NAME,...] DIR
//	kernels bench [-kernel NAME,...] [-- FLAG of internal/bench...]
//
// Test runs the packages' tests on each kernel and backend, some of them on
// kernels of another architecture, and ends with a table of both and a line
// "N passed, N failed, N skipped". A skip for no reason of the kernel's is a
// failure, and where CI is true a backend that passed on no kernel is one too.
// Golden writes what the scripts of package corpus make the tools and the kernel
// say to internal/corpus/testdata, where all of them or those that match run.
// Btf writes of each kernel the types that the committed objects ask for to
// DIR/NAME.btf. Bench compares the backends with each other in one machine. It is
// started in the root of the repository.
package main

import (
	"flag"
	"fmt"
	"os"
	"runtime"
	"slices"
	"strings"

	"github.com/nlsnoop/nlsnoop/internal/vm"
)

func main() {
	if len(os.Args) < 2 {
		fmt.Fprintln(os.Stderr, "usage: kernels test|golden|btf|bench [FLAGS] [ARGUMENT...]")
		os.Exit(2)
	}
	ok, err := command(os.Args[1], os.Args[2:])
	if err != nil {
		fmt.Fprintln(os.Stderr, "kernels:", err)
	}
	if err != nil || !ok {
		os.Exit(1)
	}
}

func command(name string, args []string) (ok bool, err error) {
	flags := flag.NewFlagSet(name, flag.ExitOnError)
	kernels := flags.String("kernel", "", "kernels by `name`, with commas (default all)")
	backends := flags.String("backend", "", "backends by `name`, with commas (default all)")
	run := flags.String("run", "", "only tests whose names match the `regexp`")
	cmdline := flags.String("append", "", "add `words` to the kernel's command line: lockdown=confidentiality")
	verbose := flags.Bool("v", false, "show all output as it comes")
	jobs := flags.Int("j", runtime.NumCPU(), "run `n` machines at a time; each keeps a processor busy")
	factor := flags.Int("slower", slower, "have tests that count things count `n` times fewer than natively")
	flags.Parse(args)
	all, err := choose(*kernels)
	if err != nil {
		return false, err
	}
	b, err := newBuilder()
	if err != nil {
		return false, err
	}
	defer b.close()
	switch name {
	case "test":
		s := suite{parts: partsOf(flags.Args()), backends: list(*backends), run: *run, strict: os.Getenv("CI") == "true",
			verbose: *verbose, jobs: *jobs, slower: *factor, cmdline: *cmdline}
		return s.test(b, all)
	case "golden":
		return true, golden(b, all, *run, *verbose)
	case "bench":
		return true, bench(b, all, flags.Args())
	case "btf":
		return true, writeTypes(b, all, flags.Args())
	}
	return false, fmt.Errorf("unknown command %q", name)
}

// choose gives the kernels of these names.
func choose(names string) (some []vm.Kernel, err error) {
	all := vm.Kernels()
	if names == "" {
		return all, nil
	}
	for _, name := range list(names) {
		i := slices.IndexFunc(all, func(k vm.Kernel) bool { return k.Name == name })
		if i < 0 {
			return nil, fmt.Errorf("unknown kernel %q: one of %v", name, all)
		}
		some = append(some, all[i])
	}
	return some, nil
}

func list(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return r == ',' })
}
