// SPDX-License-Identifier: Apache-2.0

//go:build linux

package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/nlsnoop/nlsnoop/internal/corpus"
	"github.com/nlsnoop/nlsnoop/internal/vm"
	"github.com/nlsnoop/nlsnoop/internal/vm/plan"
)

const (
	goldenEnv  = "NLSNOOP_TEST_GOLDEN" // tells tests of a directory to write to
	goldenDir  = "/tmp/golden"         // which in a machine is this
	goldenHome = "internal/corpus/testdata"
)

// golden runs the live corpus and keeps what was captured. Scripts whose
// commands fail are kept too: their test says so.
func golden(b *builder, kernels []vm.Kernel, run string, verbose bool) error {
	for _, k := range kernels {
		if !k.Full {
			continue
		}
		if err := goldenOn(b, k, run, verbose); err != nil {
			return fmt.Errorf("%s: %w", k.Name, err)
		}
	}
	return nil
}

func goldenOn(b *builder, k vm.Kernel, run string, verbose bool) error {
	tree, err := k.Fetch(fetcher)
	if err != nil {
		return err
	}
	s := suite{parts: partsOf([]string{"./internal/corpus"}), backends: []string{"fentry"}, run: run, slower: slower}
	image, err := s.image(b, k, s.steps(k))
	if err != nil {
		return err
	}
	test := &image.Steps[0]
	test.Env = append(test.Env, goldenEnv+"="+goldenDir)
	image.Steps = append(image.Steps, plan.Step{Name: "golden", Seconds: 60, Args: []string{"sh", "-c", "cat " + goldenDir + "/*.gz"}})
	var out [2]bytes.Buffer
	m := vm.Machine{Tree: tree, Image: *image, Timeout: stepTime, Output: func(step int, b []byte) {
		out[step].Write(b)
		if verbose && step == 0 {
			os.Stderr.Write(b)
		}
	}}
	result, err := m.Run()
	if err != nil {
		return fmt.Errorf("%w\n%s", err, tail(result.Console, 20))
	}
	if trouble := result.Trouble(); trouble != "" {
		return fmt.Errorf("the kernel complained:\n%s", trouble)
	}
	all, err := corpus.Read(&out[1])
	if err != nil {
		return fmt.Errorf("%w: %v\n%s", err, result.Errors, tail(out[0].Bytes(), 20))
	}
	for _, c := range all {
		if err := c.WriteFile(filepath.Join(goldenHome, strings.TrimSuffix(k.Name, "-full"))); err != nil {
			return err
		}
		fmt.Fprintf(os.Stderr, "kernels: %s: %s: %d commands\n", k.Name, c.Name, len(c.Commands))
	}
	return nil
}
