// SPDX-License-Identifier: Apache-2.0

//go:build linux

package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"

	backends "github.com/nlsnoop/nlsnoop/tracer"
)

// failing is how many requests are refused in the storm of those.
const failing = 10_000

// way is one way to trace a storm.
type way struct {
	what string
	args []string
	most float64 // times untraced; 0: nothing to reach

	// The tracer is stopped during the storm and reads afterwards what the ring
	// buffer kept: what the programs alone cost.
	asleep bool

	storms  []float64 // ms
	getppid []float64 // ns
	lost    int
	missing int // requests that were not counted
}

// ways are each backend this machine has, all shown and failures alone.
func ways() (all []*way) {
	most := map[backends.Backend][2]float64{
		backends.Fentry: {1.25, 1.05}, backends.Kprobe: {1.35}, backends.Syscall: {1.5},
	}
	for _, s := range backends.Probe() {
		if s.Err != nil {
			continue
		}
		name := s.Backend.String()
		all = append(all,
			&way{what: name + ", all decoded to JSON", args: []string{"--backend", name, "-j"}, most: most[s.Backend][0]},
			&way{what: name + ", all kept, decoded after the storm", args: []string{"--backend", name, "-j"}, asleep: true},
			&way{what: name + ", `--failed`, nothing failing", args: []string{"--backend", name, "-j", "--failed"}, most: most[s.Backend][1]})
	}
	return all
}

func (w *way) all() bool { return !slices.Contains(w.args, "--failed") }

// backends compares all ways to trace with each other, in turn.
func (b *bench) backends() ([]row, error) {
	if _, err := b.net.storm(b.requests); err != nil {
		return nil, err
	}
	var m untraced
	ways := ways()
	for i := range b.runs {
		if err := b.without(&m); err != nil {
			return nil, err
		}
		for _, w := range ways {
			if err := b.storm1(w); err != nil {
				return nil, err
			}
		}
		if s := strace(); s != nil && i < 1 {
			l, err := b.net.storm(b.requests, s...)
			if err != nil {
				return nil, err
			}
			m.straced = append(m.straced, l.Millis)
		}
	}
	rows := b.ratios(ways, &m)
	for _, w := range ways {
		if w.all() {
			continue
		}
		r, err := b.refused(w)
		if err != nil {
			return rows, err
		}
		rows = append(rows, r)
	}
	return rows, nil
}

// untraced is what each run took without nlsnoop: ms of storms, ns of calls.
type untraced struct{ plain, beside, straced, calls []float64 }

// without measures one run without nlsnoop.
func (b *bench) without(m *untraced) error {
	l, err := b.net.storm(b.requests)
	if err != nil {
		return err
	}
	m.plain = append(m.plain, l.Millis)
	if l, err = b.besideBusy(); err != nil {
		return err
	}
	m.beside = append(m.beside, l.Millis)
	if l, err = b.net.load([]string{b.net.generator, loadGetppid, fmt.Sprint(getppidCalls)}); err != nil {
		return err
	}
	m.calls = append(m.calls, l.Nanos)
	return nil
}

// ratios compares what all ways cost with what it takes without them.
func (b *bench) ratios(ways []*way, m *untraced) (rows []row) {
	for _, w := range ways {
		r := ratio(fmt.Sprintf("route storm, %s requests: %s", count(b.requests), w.what), m.plain, w.storms, w.most)
		r.measured += fmt.Sprintf(", %d lost", w.lost)
		if w.lost > 0 || w.missing > 0 {
			r.ok = no
		}
		rows = append(rows, r)
	}
	rows = append(rows, ratio("the same untraced, beside a process that keeps another processor busy", m.plain, m.beside, 0))
	if m.straced != nil {
		rows = append(rows, ratio("the same under strace", m.plain, m.straced, 0))
	}
	for _, w := range ways {
		if w.all() && !w.asleep {
			rows = append(rows, w.otherCalls(m.calls))
		}
	}
	return rows
}

// storm1 takes one storm and one round of getppid while traced this way.
func (b *bench) storm1(w *way) error {
	t, err := b.trace(w.args...)
	if err != nil {
		return err
	}
	if w.asleep {
		t.cmd.Process.Signal(syscall.SIGSTOP)
	}
	l, err := b.net.storm(b.requests)
	if w.asleep {
		t.cmd.Process.Signal(syscall.SIGCONT)
	}
	other, otherErr := b.net.load([]string{b.net.generator, loadGetppid, fmt.Sprint(getppidCalls)})
	shown, lost, stopErr := t.stop()
	for _, err := range []error{err, otherErr, stopErr} {
		if err != nil {
			return err
		}
	}
	w.storms = append(w.storms, l.Millis)
	w.getppid = append(w.getppid, other.Nanos)
	w.lost += lost
	if w.all() && shown < l.Requests {
		w.missing += l.Requests - shown
	}
	return nil
}

// besideBusy is an untraced storm while another process never sleeps.
func (b *bench) besideBusy() (log, error) {
	other := exec.Command(b.net.generator, loadBusy)
	if err := other.Start(); err != nil {
		return log{}, err
	}
	l, err := b.net.storm(b.requests)
	other.Process.Kill()
	other.Wait()
	return l, err
}

// otherCalls is what a system call without netlink costs more. It is not
// measurable where the difference is within the untraced runs' own.
func (w *way) otherCalls(plain []float64) row {
	p, more := median(plain), median(w.getppid)-median(plain)
	noise := (slices.Max(plain) - slices.Min(plain)) / 2
	r := row{
		what:     "a system call without netlink (`getppid`): " + strings.TrimSuffix(w.what, ", all decoded to JSON"),
		measured: fmt.Sprintf("%+.0f ns of %.0f ns; untraced runs differ by ±%.0f ns", more, p, noise),
		toReach:  "not measurable", ok: reached(more <= noise),
	}
	if strings.HasPrefix(w.what, backends.Syscall.String()) {
		r.toReach, r.ok = "-", open
	}
	return r
}

// refused is a storm of requests that fail: each is to be shown, with the
// kernel's words.
func (b *bench) refused(w *way) (row, error) {
	file := filepath.Join(b.net.dir, "refused.json")
	t, err := b.trace(append(w.args, "-C", generatorName, "-o", file)...)
	if err != nil {
		return row{}, err
	}
	l, loadErr := b.net.load([]string{b.net.generator, loadRefused, fmt.Sprint(failing), fmt.Sprint(b.net.link)})
	_, lost, err := t.stop()
	if loadErr != nil {
		return row{}, loadErr
	}
	if err != nil {
		return row{}, err
	}
	shown, explained, err := countRefused(file)
	if err != nil {
		return row{}, err
	}
	return row{
		what:     fmt.Sprintf("%s failing requests: %s", count(l.Refused), strings.Replace(w.what, ", nothing failing", "", 1)),
		measured: fmt.Sprintf("%s shown, %s with the kernel's text, %d lost", count(shown), count(explained), lost),
		toReach:  "all, each with its text", ok: reached(l.Refused == failing && shown == failing && explained == failing),
	}, nil
}

// countRefused counts the exchanges that failed, and those of them with a text.
func countRefused(file string) (shown, explained int, err error) {
	f, err := os.Open(file)
	if err != nil {
		return 0, 0, err
	}
	defer f.Close()
	s := bufio.NewScanner(f)
	s.Buffer(nil, 1<<20)
	for s.Scan() {
		var line struct {
			Kind, Outcome string
			Extack        struct{ Message string }
		}
		if err := json.Unmarshal(s.Bytes(), &line); err != nil {
			return 0, 0, fmt.Errorf("%s: %w", file, err)
		}
		if line.Kind != "exchange" || line.Outcome != "error" {
			continue
		}
		shown++
		if line.Extack.Message != "" {
			explained++
		}
	}
	return shown, explained, s.Err()
}
