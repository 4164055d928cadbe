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
	"strconv"
	"sync"
	"time"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
	"github.com/nlsnoop/nlsnoop/internal/vm"
	"github.com/nlsnoop/nlsnoop/internal/vm/plan"
	"github.com/nlsnoop/nlsnoop/tracer"
)

// backendEnv tells tests which backend to ask for.
const backendEnv = "NLSNOOP_TEST_BACKEND"

// fullEnv tells tests that this kernel has all there is.
const fullEnv = "NLSNOOP_TEST_FULL"

// lockEnv allows tests to lock the machine down.
const lockEnv = "NLSNOOP_TEST_LOCK"

// A machine without KVM is more than ten times slower than this one: its tests
// have that much less to do, or what -slower says.
const slower = 10

// stepTime ends the tests of a part that hang.
const stepTime = 40 * time.Minute

// suite is what runs on each kernel.
type suite struct {
	parts    []part
	backends []string
	run      string // of all parts, instead of their own; "" their own. Of a part that is once, its own alone will do
	strict   bool   // each backend there is must pass somewhere
	verbose  bool
	jobs     int    // machines at a time
	slower   int    // how much less tests have to do
	cmdline  string // added to the kernel's
}

// test runs the suite on each kernel and writes the table.
func (s *suite) test(b *builder, kernels []vm.Kernel) (ok bool, err error) {
	all := tracer.Backends()[1:] // the first is auto
	if len(s.backends) == 0 {
		s.backends = all
	}
	rows := make([][]row, len(kernels))
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
			rows[i] = some
		})
	}
	running.Wait()
	if !s.strict {
		all = nil
	}
	return table(os.Stdout, judge(slices.Concat(rows...), all)), nil
}

// on runs everything on one kernel: a row for each backend.
func (s *suite) on(b *builder, k vm.Kernel) ([]row, error) {
	tree, err := k.Fetch(fetcher)
	if err != nil {
		return nil, err
	}
	steps := s.steps(k)
	if len(steps) == 0 {
		return nil, nil
	}
	all, err := s.boot(b, tree, steps)
	for try := 1; err == nil && try < mostTries && skips(tree.Release); try++ {
		at, some := failing(steps, all)
		if len(some) == 0 {
			break
		}
		var next []row
		if next, err = s.boot(b, tree, some); err != nil {
			break
		}
		for k, i := range at {
			all[i].again(&next[k])
		}
	}
	var rows []row
	for _, r := range all {
		if n := len(rows); n > 0 && rows[n-1].backend == r.backend {
			rows[n-1].join(&r)
		} else {
			rows = append(rows, r)
		}
	}
	return rows, err
}

// boot runs steps in a machine: a row for each.
func (s *suite) boot(b *builder, tree *vm.Tree, steps []step) ([]row, error) {
	image, err := s.image(b, tree.Kernel, steps)
	if err != nil {
		return nil, err
	}
	outputs := make([]bytes.Buffer, len(steps))
	began := time.Now()
	fmt.Fprintf(os.Stderr, "kernels: %s\n", tree.Release)
	m := vm.Machine{Tree: tree, Image: *image, Cmdline: s.cmdline, Timeout: time.Minute + time.Duration(len(outputs))*stepTime,
		Output: func(step int, out []byte) {
			outputs[step].Write(out)
			if s.verbose {
				os.Stderr.Write(out)
			}
		}}
	result, err := m.Run()
	fmt.Fprintf(os.Stderr, "kernels: %s: %d s\n", tree.Release, int(time.Since(began).Seconds()))
	if err != nil {
		err = fmt.Errorf("%w\n%s", err, tail(result.Console, 20))
	}
	var rows []row
	for i, step := range steps {
		rows = append(rows, row{kernel: tree.Release, backend: step.backend})
		if err := rows[i].add(step.pkg, outputs[i].Bytes(), result.Exits[i]); err != nil {
			return nil, err
		}
	}
	for _, line := range result.Errors {
		err = errors.Join(err, errors.New(line))
	}
	if trouble := result.Trouble(); trouble != "" {
		err = errors.Join(err, errors.New("the kernel complained:\n"+trouble))
	}
	return rows, err
}

// step is a part on a backend.
type step struct {
	part
	backend string
}

// steps has all parts on each backend, one backend after another.
func (s *suite) steps(k vm.Kernel) (all []step) {
	for i, backend := range append(slices.Clone(s.backends), every) {
		for _, p := range s.parts {
			if p.once != (backend == every) || p.full != k.Full || p.full && i > 0 {
				continue
			}
			if k.Arch != runtime.GOARCH {
				if p.smoke == "" {
					continue
				}
				p.run = p.smoke
			}
			if s.run != "" && !p.once {
				p.run = s.run
			} else if s.run != "" && s.run != p.run {
				continue
			}
			all = append(all, step{p, backend})
		}
	}
	return all
}

// image has the programs and files of the steps.
func (s *suite) image(b *builder, k vm.Kernel, steps []step) (*vm.Image, error) {
	arch := k.Arch
	files, err := sources()
	if err != nil {
		return nil, err
	}
	i := &vm.Image{Files: files, Modules: modules}
	if k.Full {
		i.Modules, i.Library, i.Trees = nil, fullLibrary, fullTrees
	}
	if i.Guest, err = b.program(arch, "./internal/vm/guest"); err != nil {
		return nil, err
	}
	// A third of what nlsnoop's start costs there is the collection of garbage,
	// and the signals that hurry it.
	env := []string{testnet.SlowerEnv + "=" + strconv.Itoa(s.slower), "GOGC=off", "GOMEMLIMIT=128MiB", "GODEBUG=asyncpreemptoff=1"}
	if arch == runtime.GOARCH {
		i.Host = programs
		if k.Full {
			i.Host = fullPrograms
		}
		const first = "/bin/first"
		if files[first], err = b.first(); err != nil {
			return nil, err
		}
		env = append(env, testnet.FirstEnv+"="+first)
	}
	for _, st := range steps {
		path, err := b.tests(arch, st.pkg)
		if err != nil {
			return nil, err
		}
		dir := filepath.Join(root, st.pkg)
		program := filepath.Join(dir, "test")
		files[program] = path
		own := env
		switch {
		case st.lock:
			own = append(slices.Clone(env), lockEnv+"=1")
		case st.backend != every:
			own = append(slices.Clone(env), backendEnv+"="+st.backend)
		}
		if st.full {
			own = append(own, fullEnv+"=1")
		}
		i.Steps = append(i.Steps, plan.Step{Name: st.backend + " " + st.pkg, Dir: dir, Seconds: int(stepTime.Seconds()) + 10, Env: own,
			Args: []string{program, "-test.v=test2json", "-test.count=1", "-test.run=" + st.run, "-test.timeout=" + stepTime.String()}})
	}
	return i, nil
}

func tail(text []byte, lines int) []byte {
	all := bytes.SplitAfter(text, []byte("\n"))
	return bytes.Join(all[max(0, len(all)-lines):], nil)
}
