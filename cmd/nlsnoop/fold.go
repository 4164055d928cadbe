// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"unicode/utf8"
)

// hang is the column a broken line goes on at.
const hang = 8

// fold appends text to dst, broken at spaces so that it fits width columns; 0:
// never broken. Nothing is cut: a word longer than a line keeps its own.
type fold struct {
	dst   []byte
	width int
	col   int
}

// raw appends what is not to be broken: the columns before REQUEST.
func (f *fold) raw(b []byte) {
	f.dst = append(f.dst, b...)
	f.col += utf8.RuneCount(b)
}

// pad fills up to column col.
func (f *fold) pad(col int) {
	for f.col < col {
		f.dst = append(f.dst, ' ')
		f.col++
	}
}

// words appends text after a space.
func (f *fold) words(text []byte) {
	for len(text) > 0 {
		word, rest, _ := bytes.Cut(text, []byte(" "))
		n := utf8.RuneCount(word)
		if f.width > 0 && f.col+1+n > f.width && f.col > hang && n > 0 {
			f.newline()
		} else if f.col != hang || f.dst[len(f.dst)-1] != ' ' {
			f.dst = append(f.dst, ' ')
			f.col++
		}
		f.raw(word)
		text = rest
	}
}

// reason appends the free text: behind the rest, or on lines of its own.
func (f *fold) reason(text []byte) {
	if len(text) == 0 {
		return
	}
	if f.width > 0 && f.col+len("  # ")+utf8.RuneCount(text) > f.width {
		f.newline()
		f.raw([]byte("#"))
	} else {
		f.raw([]byte("  #"))
	}
	f.words(text)
}

func (f *fold) newline() {
	f.dst = append(bytes.TrimRight(f.dst, " "), '\n')
	f.col = 0
	f.pad(hang)
}

// end closes the line.
func (f *fold) end() {
	f.dst = append(bytes.TrimRight(f.dst, " "), '\n')
	f.col = 0
}

// tree appends lines that are indented already.
func (f *fold) tree(lines []byte) {
	for line := range bytes.Lines(lines) {
		line = bytes.TrimRight(line, "\n")
		if f.width == 0 || utf8.RuneCount(line) <= f.width {
			f.raw(line)
		} else {
			body := bytes.TrimLeft(line, " ")
			indent := len(line) - len(body)
			first, rest, _ := bytes.Cut(body, []byte(" "))
			f.raw(line[:indent+len(first)])
			f.words(rest)
		}
		f.end()
	}
}
