// SPDX-License-Identifier: Apache-2.0

//go:build linux

package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
)

// storm times the route storm untraced, traced and under strace in turn.
func (b *bench) storm() ([]row, error) {
	if _, err := b.net.storm(b.requests); err != nil { // warms caches up
		return nil, err
	}
	var plain, traced, straced []float64
	fewest, lost := -1, 0
	for range b.runs {
		l, err := b.net.storm(b.requests)
		if err != nil {
			return nil, err
		}
		plain = append(plain, l.Millis)
		l, exchanges, gone, err := b.tracedStorm()
		if err != nil {
			return nil, err
		}
		traced = append(traced, l.Millis)
		lost += gone
		if fewest < 0 || exchanges < fewest {
			fewest = exchanges
		}
		if s := strace(); s != nil && len(straced) < 5 {
			if l, err = b.net.storm(b.requests, s...); err != nil {
				return nil, err
			}
			straced = append(straced, l.Millis)
		}
	}
	rows := []row{
		ratio(fmt.Sprintf("route storm, %s requests, all decoded to JSON, stdout discarded, against untraced",
			count(b.requests)), plain, traced, 1.5),
		{
			what:     "exchanges counted in each traced run; the whole machine is traced",
			measured: fmt.Sprintf("%s or more of %s, %d lost", count(fewest), count(b.requests), lost),
			toReach:  "all, 0 lost", ok: reached(fewest >= b.requests && lost == 0),
		},
	}
	if straced != nil {
		rows = append(rows, ratio("the storm under `strace -f -e trace=sendto,recvfrom,sendmsg,recvmsg -o /dev/null`",
			plain, straced, 0))
	}
	r, err := b.checkedStorm()
	if err != nil {
		return rows, err
	}
	return append(rows, r), nil
}

func (b *bench) tracedStorm() (l log, exchanges, lost int, err error) {
	t, err := b.trace("-j")
	if err != nil {
		return l, 0, 0, err
	}
	l, stormErr := b.net.storm(b.requests)
	exchanges, lost, err = t.stop()
	if stormErr != nil {
		err = stormErr
	}
	return l, exchanges, lost, err
}

// ratio is a row of two medians; most 0 sets no target.
func ratio(what string, plain, other []float64, most float64) row {
	p, o := median(plain), median(other)
	r := row{
		what:     what,
		measured: fmt.Sprintf("×%.2f (%.0f ms against %.0f ms, medians of %d)", o/p, o, p, len(other)),
		toReach:  "-", ok: open,
	}
	if most > 0 {
		r.toReach, r.ok = fmt.Sprintf("≤ ×%g", most), reached(o/p <= most)
	}
	return r
}

// checkedStorm reads all that is printed of one storm, the generator's alone,
// and compares it with the generator's log.
func (b *bench) checkedStorm() (row, error) {
	file := filepath.Join(b.net.dir, "storm.json")
	t, err := b.trace("-j", "-C", generatorName, "-o", file)
	if err != nil {
		return row{}, err
	}
	l, stormErr := b.net.storm(b.requests)
	if _, _, err = t.stop(); err != nil {
		return row{}, err
	}
	if stormErr != nil {
		return row{}, stormErr
	}
	lines, s, err := readLines(file)
	if err != nil {
		return row{}, err
	}
	all := s.Shown == l.Requests && lines == l.Requests && s.Lost == 0 && s.Seen == s.Shown+s.Filtered+s.Lost
	return row{
		what: "one storm, its JSON counted: shown, and requests in the generator's own log",
		measured: fmt.Sprintf("%s shown in %s lines of %s requests, %d lost", count(s.Shown), count(lines),
			count(l.Requests), s.Lost),
		toReach: "equal, 0 lost", ok: reached(all),
	}, nil
}

// line is what is read of a line of JSON; docs/schema.json.
type line struct {
	Kind, Outcome               string
	Seen, Shown, Filtered, Lost int
}

// readLines counts the exchanges that went well and returns the last line.
func readLines(file string) (exchanges int, last line, err error) {
	f, err := os.Open(file)
	if err != nil {
		return 0, last, err
	}
	defer f.Close()
	s := bufio.NewScanner(f)
	s.Buffer(nil, 1<<20)
	for s.Scan() {
		last = line{}
		if err := json.Unmarshal(s.Bytes(), &last); err != nil {
			return 0, last, fmt.Errorf("%s: %w", file, err)
		}
		if last.Kind == "exchange" && last.Outcome == "ok" {
			exchanges++
		}
	}
	if last.Kind != "stats" {
		return 0, last, fmt.Errorf("%s: the last line is %q, want stats", file, last.Kind)
	}
	return exchanges, last, s.Err()
}
