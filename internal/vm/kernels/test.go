// SPDX-License-Identifier: Apache-2.0

//go:build linux

package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"sync"
	"time"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
	"github.com/nlsnoop/nlsnoop/internal/vm"
	"github.com/nlsnoop/nlsnoop/internal/vm/plan"
	"github.com/nlsnoop/nlsnoop/tracer"
)

// backendEnv tells tests which backend to ask for.
const backendEnv = "NLSNOOP_TEST_BACKEND"

// stepTime is what the tests of a package have on a backend; a machine without
// KVM is some ten times slower than this one.
const stepTime = 5 * time.Minute

// modules are those that tests need: in a machine without modprobe the kernel
// loads none itself.
var modules = []string{"veth", "dummy", "nlmon", "bridge", "nfnetlink", "nf_tables", "nf_conntrack", "nf_conntrack_netlink",
	"netlink_diag", "unix_diag", "inet_diag", "tcp_diag"}

// smoke selects what runs on other architectures, which are the slowest to
// emulate and have none of this machine's programs.
const smoke = "^(TestEveryShapeArrivesWhole|TestProcessIsDescribed|TestExtackNobodyAskedFor)$"

// programs of this machine that tests start; busybox stands in for the rest.
var programs = []string{"ip", "nft", "busybox"}

// suite is what runs on each kernel.
type suite struct {
	packages []string
	backends []string
	run      string
	verbose  bool
	jobs     int    // machines at a time
	cmdline  string // added to the kernel's
}

// test runs the suite on each kernel and writes the table.
func (s *suite) test(b *builder, kernels []vm.Kernel) (ok bool, err error) {
	if len(s.packages) == 0 {
		s.packages = []string{"./tracer"}
	}
	if len(s.backends) == 0 {
		s.backends = tracer.Backends()[1:] // the first is auto
	}
	all := make([][]row, len(kernels))
	var running sync.WaitGroup
	free := make(chan struct{}, max(s.jobs, 1))
	for i, k := range kernels {
		running.Go(func() {
			free <- struct{}{}
			defer func() { <-free }()
			some, err := s.on(b, k)
			if err != nil {
				some = append(some, row{kernel: k.Name, backend: "-", failed: []string{err.Error()}})
			}
			all[i] = some
		})
	}
	running.Wait()
	rows := slices.Concat(all...)
	return table(os.Stdout, rows), nil
}

// on boots one kernel and runs everything: a row for each backend.
func (s *suite) on(b *builder, k vm.Kernel) ([]row, error) {
	tree, err := k.Fetch(fetcher)
	if err != nil {
		return nil, err
	}
	image, err := s.image(b, k.Arch)
	if err != nil {
		return nil, err
	}
	outputs := make([]bytes.Buffer, len(image.Steps))
	fmt.Fprintf(os.Stderr, "kernels: %s\n", tree.Release)
	m := vm.Machine{Tree: tree, Image: *image, Cmdline: s.cmdline, Timeout: time.Minute + time.Duration(len(outputs))*stepTime,
		Output: func(step int, out []byte) {
			outputs[step].Write(out)
			if s.verbose {
				os.Stderr.Write(out)
			}
		}}
	result, err := m.Run()
	if err != nil {
		err = fmt.Errorf("%w\n%s", err, tail(result.Console, 20))
	}
	var rows []row
	for i, backend := range s.backends {
		r := row{kernel: tree.Release, backend: backend}
		for j, pkg := range s.packages {
			step := i*len(s.packages) + j
			if err := r.add(pkg, outputs[step].Bytes(), result.Exits[step]); err != nil {
				return nil, err
			}
		}
		rows = append(rows, r)
	}
	for _, line := range result.Errors {
		err = errors.Join(err, errors.New(line))
	}
	if trouble := result.Trouble(); trouble != "" {
		err = errors.Join(err, errors.New("the kernel complained:\n"+trouble))
	}
	return rows, err
}

// image has each package's tests once for each backend.
func (s *suite) image(b *builder, arch string) (*vm.Image, error) {
	files, err := sources()
	if err != nil {
		return nil, err
	}
	i := &vm.Image{Files: files, Modules: modules}
	if i.Guest, err = b.program(arch, "./internal/vm/guest"); err != nil {
		return nil, err
	}
	run, env := s.run, []string(nil)
	if arch == runtime.GOARCH {
		i.Host = programs
		if env, err = first(b, files); err != nil {
			return nil, err
		}
	} else if run == "" {
		run = smoke
	}
	for _, backend := range s.backends {
		for _, pkg := range s.packages {
			path, err := b.tests(arch, pkg)
			if err != nil {
				return nil, err
			}
			dir := filepath.Join(root, pkg)
			program := filepath.Join(dir, "test")
			files[program] = path
			i.Steps = append(i.Steps, plan.Step{Name: backend + " " + pkg, Dir: dir, Seconds: int(stepTime.Seconds()) + 10,
				Env:  append([]string{backendEnv + "=" + backend}, env...),
				Args: []string{program, "-test.v=test2json", "-test.count=1", "-test.run=" + run, "-test.timeout=" + stepTime.String()}})
		}
	}
	return i, nil
}

// first adds the one program that tests would compile.
func first(b *builder, files map[string]string) (env []string, err error) {
	const there = "/bin/first"
	files[there], err = b.first()
	return []string{testnet.FirstEnv + "=" + there}, err
}

func tail(text []byte, lines int) []byte {
	all := bytes.SplitAfter(text, []byte("\n"))
	return bytes.Join(all[max(0, len(all)-lines):], nil)
}
