// SPDX-License-Identifier: Apache-2.0

//go:build linux

package main

import (
	"fmt"
	"os"
	"time"
)

const (
	getppidCalls = 200_000
	getppidMost  = 60 // ns
	startupRuns  = 9
	startupMost  = 100 * time.Millisecond
	binaryMost   = 15.0 // MiB
)

// getppid is what a system call without netlink costs more while traced.
func (b *bench) getppid() ([]row, error) {
	argv := []string{b.net.generator, loadGetppid, fmt.Sprint(getppidCalls)}
	var plain, traced []float64
	for range b.runs {
		l, err := b.net.load(argv)
		if err != nil {
			return nil, err
		}
		plain = append(plain, l.Nanos)
		t, err := b.trace("-j")
		if err != nil {
			return nil, err
		}
		l, loadErr := b.net.load(argv)
		if _, _, err := t.stop(); err != nil {
			return nil, err
		}
		if loadErr != nil {
			return nil, loadErr
		}
		traced = append(traced, l.Nanos)
	}
	p, more := median(plain), median(traced)-median(plain)
	return []row{{
		what:     "a system call without netlink (`getppid`)",
		measured: fmt.Sprintf("%+.0f ns (×%.2f of %.0f ns untraced, medians of %d)", more, (p+more)/p, p, b.runs),
		toReach:  fmt.Sprintf("≤ +%d ns", getppidMost), ok: reached(more <= getppidMost),
	}}, nil
}

// startup is the time from exec to the line that says attached.
func (b *bench) startup() ([]row, error) {
	var took []time.Duration
	for range startupRuns {
		t, err := b.trace("-j")
		if err != nil {
			return nil, err
		}
		took = append(took, t.startup)
		if _, _, err := t.stop(); err != nil {
			return nil, err
		}
	}
	m := median(took)
	return []row{{
		what:     "start-up until attached",
		measured: fmt.Sprintf("%d ms (median of %d)", m.Milliseconds(), startupRuns),
		toReach:  fmt.Sprintf("≤ %d ms", startupMost.Milliseconds()), ok: reached(m <= startupMost),
	}}, nil
}

func (b *bench) binary() ([]row, error) {
	st, err := os.Stat(b.nlsnoop)
	if err != nil {
		return nil, err
	}
	size := float64(st.Size()) / (1 << 20)
	return []row{{
		what: "binary", measured: fmt.Sprintf("%.1f MiB", size),
		toReach: fmt.Sprintf("≤ %.0f MiB", binaryMost), ok: reached(size <= binaryMost),
	}}, nil
}
