// SPDX-License-Identifier: Apache-2.0

//go:build linux

package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"
	"time"
)

const (
	memoryMost   = 80.0 // MiB
	memorySpread = 5.0  // percent
	sampleEvery  = 10 * time.Millisecond
)

// memoryStages are the numbers of exchanges after which the tracer's memory is
// read.
func memoryStages() []int { return []int{100_000, 500_000, 1_000_000} }

// memory is what nlsnoop holds while it prints the storm: the median of the
// samples in the last second before each number of exchanges.
func (b *bench) memory() ([]row, error) {
	t, err := b.trace("-j")
	if err != nil {
		return nil, err
	}
	sizes, runErr := b.memoryStages(t.cmd.Process.Pid)
	peak, peakErr := memoryOf(t.cmd.Process.Pid, "VmHWM")
	exchanges, lost, err := t.stop()
	for _, e := range []error{runErr, peakErr, err} {
		if e != nil {
			return nil, e
		}
	}
	most := slices.Max(sizes)
	spread := (most/slices.Min(sizes) - 1) * 100
	var words []string
	for _, s := range sizes {
		words = append(words, fmt.Sprintf("%.1f", s))
	}
	return []row{{
		what: "resident memory at 100 k, 500 k and 1 M exchanges",
		measured: fmt.Sprintf("%s MiB, within %.1f %%; peak %.1f MiB (%s exchanges, %d lost)",
			strings.Join(words, ", "), spread, peak, count(exchanges), lost),
		toReach: fmt.Sprintf("≤ %.0f MiB, within %.0f %%", memoryMost, memorySpread),
		ok: reached(max(peak, most) <= memoryMost && spread <= memorySpread &&
			exchanges >= slices.Max(memoryStages()) && lost == 0),
	}}, nil
}

// memoryStages drives the generator from one number to the next and returns
// the tracer's memory at each, in MiB.
func (b *bench) memoryStages(tracer int) ([]float64, error) {
	cmd := b.net.ns.Command(b.net.generator, loadStages, fmt.Sprint(b.net.link))
	cmd.Stderr = os.Stderr
	in, err := cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	sizes, err := driveStages(tracer, in, out)
	in.Close()
	if waitErr := cmd.Wait(); err == nil {
		err = waitErr
	}
	return sizes, err
}

func driveStages(tracer int, in io.Writer, out io.Reader) ([]float64, error) {
	answers := bufio.NewReader(out)
	var sizes []float64
	done := 0
	for _, stage := range memoryStages() {
		if _, err := fmt.Fprintln(in, stage-done); err != nil {
			return nil, err
		}
		var l log
		finished := make(chan error, 1)
		go func() {
			text, err := answers.ReadBytes('\n')
			if err == nil {
				err = json.Unmarshal(text, &l)
			}
			finished <- err
		}()
		size, err := sample(tracer, finished)
		if err != nil {
			return nil, err
		}
		if l.Requests != stage-done || l.Acks != l.Requests {
			return nil, fmt.Errorf("stage to %d: %+v", stage, l)
		}
		done = stage
		sizes = append(sizes, size)
	}
	return sizes, nil
}

// sample reads a process's memory until finished, and returns the median of
// the last second.
func sample(pid int, finished <-chan error) (float64, error) {
	tick := time.NewTicker(sampleEvery)
	defer tick.Stop()
	var samples []float64
	for {
		select {
		case err := <-finished:
			const keep = int(time.Second / sampleEvery)
			return median(samples[max(0, len(samples)-keep):]), err
		case <-tick.C:
			size, err := memoryOf(pid, "VmRSS")
			if err != nil {
				return 0, err
			}
			samples = append(samples, size)
		}
	}
}

// memoryOf is a field of /proc/PID/status in MiB.
func memoryOf(pid int, field string) (float64, error) {
	b, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return 0, err
	}
	for line := range strings.Lines(string(b)) {
		if rest, ok := strings.CutPrefix(line, field+":"); ok {
			kib, err := strconv.Atoi(strings.TrimSuffix(strings.TrimSpace(rest), " kB"))
			return float64(kib) / 1024, err
		}
	}
	return 0, fmt.Errorf("no %s of process %d: it has ended", field, pid)
}
