// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"strings"
)

const (
	markerStart = "<!-- output: "
	markerEnd   = " -->"
	fence       = "```"
)

// update is the text with the block after each marker filled by what run says.
func update(text string, run func(command string) (string, error)) (string, error) {
	var b strings.Builder
	lines := strings.SplitAfter(text, "\n")
	for i := 0; i < len(lines); i++ {
		b.WriteString(lines[i])
		command, ok := marker(lines[i])
		if !ok {
			continue
		}
		head, end, err := block(lines, i+1)
		if err != nil {
			return "", fmt.Errorf("line %d: %w", i+1, err)
		}
		out, err := run(command)
		if err != nil {
			return "", fmt.Errorf("line %d: %w", i+1, err)
		}
		b.WriteString(strings.Join(lines[i+1:head], ""))
		b.WriteString(clean(out))
		i = end - 1
	}
	return b.String(), nil
}

func marker(line string) (command string, ok bool) {
	s, ok := strings.CutPrefix(strings.TrimSpace(line), markerStart)
	if !ok {
		return "", false
	}
	return strings.CutSuffix(s, markerEnd)
}

// block finds the fenced block that opens at line i: the first line of its
// output, after the fence and any prompts, and its closing fence.
func block(lines []string, i int) (head, end int, err error) {
	if i >= len(lines) || !strings.HasPrefix(lines[i], fence) {
		return 0, 0, fmt.Errorf("no block starts under the marker")
	}
	for head = i + 1; head < len(lines) && strings.HasPrefix(lines[head], "$ "); {
		head++
	}
	for end = head; end < len(lines); end++ {
		if strings.HasPrefix(lines[end], fence) {
			return head, end, nil
		}
	}
	return 0, 0, fmt.Errorf("the block under the marker does not end")
}

// clean ends each line once, without blanks before its end.
func clean(out string) string {
	var b strings.Builder
	for line := range strings.Lines(strings.TrimRight(out, " \n") + "\n") {
		b.WriteString(strings.TrimRight(line, " \t\r\n") + "\n")
	}
	return b.String()
}
