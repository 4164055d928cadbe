// SPDX-License-Identifier: Apache-2.0

package decode

import "strconv"

// bpfProgram appends a program of a filter or an action: what it is loaded
// from, or its instructions as tc takes them.
func (w *words) bpfProgram(s *set, opts *Node) {
	const opsLen, ops, fd, name, flags, id = 4, 5, 6, 7, 8, 11
	w.bpfOps(s, opsLen, ops)
	w.pair("fd", s, fd)
	w.pair("name", s, name)
	w.pair("id", s, id)
	w.bpfTag(opts, 10)
	if v, ok := w.num(s, flags); ok && v != 0 {
		const direct = 1
		if v&direct != 0 {
			w.key("direct-action")
			v &^= direct
		}
		if v != 0 {
			w.key("flags")
			w.hex(v)
		}
	}
}

func (w *words) bpfTag(opts *Node, attr uint16) {
	if tag := w.bytesOf(opts.Children, attr); tag != nil {
		w.key("tag")
		w.gap()
		w.dst = appendHex(w.dst, tag)
	}
}

// bpfOps is "4,40 0 0 12,…": how many, then each instruction.
func (w *words) bpfOps(s *set, opsLen, ops uint16) {
	n := w.take(s, ops)
	var code []Node
	if n != nil {
		code = n.Children
		if last := len(code) - 1; last >= 0 && !w.whole(&code[last]) {
			code = code[:last]
		}
	}
	if count, ok := w.num(s, opsLen); ok && (n == nil || count != uint64(len(code))) {
		w.key("ops_len")
		w.number(count)
	}
	if n == nil {
		return
	}
	w.key("bytecode")
	w.gap()
	w.dst = strconv.AppendInt(append(w.dst, '"'), int64(len(code)), 10)
	for i := range code {
		w.dst = append(w.dst, ',')
		for j, name := range [...]string{"code", "jt", "jf", "k"} {
			if j > 0 {
				w.dst = append(w.dst, ' ')
			}
			w.dst = strconv.AppendUint(w.dst, part(&code[i], name), 10)
		}
	}
	w.dst = append(w.dst, '"')
}
