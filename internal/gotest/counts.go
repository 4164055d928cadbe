// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"
)

// counts are the numbers of tests.
type counts struct{ passed, failed, skipped int }

func (c counts) String() string {
	return fmt.Sprintf("%d passed, %d failed, %d skipped", c.passed, c.failed, c.skipped)
}

// parseCounts reads a line that String wrote.
func parseCounts(line string) (c counts, ok bool) {
	line = strings.TrimSuffix(line, "\n")
	fmt.Sscanf(line, "%d passed, %d failed, %d skipped", &c.passed, &c.failed, &c.skipped)
	return c, line == c.String()
}

// passOn writes what a command does, but for its last line if that is its
// counts.
func (r *report) passOn(in io.Reader) (c counts, err error) {
	b := bufio.NewReader(in)
	for held := ""; ; {
		line, err := b.ReadString('\n')
		if line != "" {
			if _, err := io.WriteString(r.w, held); err != nil {
				return counts{}, err
			}
			held = line
		}
		if err == nil {
			continue
		}
		if !errors.Is(err, io.EOF) {
			return counts{}, fmt.Errorf("read: %w", err)
		}
		if c, ok := parseCounts(held); ok {
			return c, nil
		}
		_, err = io.WriteString(r.w, held)
		return counts{}, err
	}
}

// add adds what a command counted; ok is its own verdict. One that counted
// nothing, or failed without a failure, is one.
func (r *report) add(c counts, ok bool) {
	if c == (counts{}) || !ok && c.failed == 0 {
		c.failed++
	}
	r.passed += c.passed
	r.failed += c.failed
	r.skipped += c.skipped
}
