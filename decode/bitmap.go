// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"iter"
	"strconv"
)

// ones yields the numbers of the bits that are set in a bitmap, from the lowest
// up.
func (n *Node) ones() iter.Seq[uint64] {
	return func(yield func(uint64) bool) {
		b := n.Payload()
		swap := 0
		if n.Def.Elem == U32 && hostBig && len(b)%4 == 0 {
			swap = 3 // of a word of the host's the last byte has the lowest bits
		}
		for i := range b {
			for bit, c := 0, b[i^swap]; c != 0; bit, c = bit+1, c>>1 {
				if c&1 != 0 && !yield(uint64(8*i+bit)) {
					return
				}
			}
		}
	}
}

// runs yields names of bits that are set and, of those without one, the first
// and the last number of each run.
func (n *Node) runs() iter.Seq2[string, [2]uint64] {
	return func(yield func(string, [2]uint64) bool) {
		var run [2]uint64
		open := false
		for bit := range n.ones() {
			word := ""
			if e := n.Def.Enum; e != nil {
				word = e.word(bit)
			}
			if open && word == "" && bit == run[1]+1 {
				run[1] = bit
				continue
			}
			if open && !yield("", run) {
				return
			}
			run, open = [2]uint64{bit, bit}, word == ""
			if !open && !yield(word, run) {
				return
			}
		}
		if open {
			yield("", run)
		}
	}
}

// bitmap appends the bits that are set as A|B|65|70-79, and none for none.
func (n *Node) bitmap(dst []byte) []byte {
	start := len(dst)
	for word, run := range n.runs() {
		if len(dst) > start {
			dst = append(dst, '|')
		}
		dst = appendRun(dst, word, run)
	}
	if len(dst) == start {
		return append(dst, "none"...)
	}
	return dst
}

func (n *Node) jsonBitmap(dst []byte) []byte {
	dst = append(dst, '[')
	for word, run := range n.runs() {
		if dst[len(dst)-1] != '[' {
			dst = append(dst, ',')
		}
		dst = append(appendRun(append(dst, '"'), word, run), '"')
	}
	return append(dst, ']')
}

func appendRun(dst []byte, word string, run [2]uint64) []byte {
	if word != "" {
		return append(dst, word...)
	}
	dst = strconv.AppendUint(dst, run[0], 10)
	if run[1] > run[0] {
		dst = strconv.AppendUint(append(dst, '-'), run[1], 10)
	}
	return dst
}
