// SPDX-License-Identifier: Apache-2.0

package decode

import "strconv"

// bytecode appends the operations of a request's filter, in order, with what
// they compare with: "filter s_cond(10.0.0.0/8) jmp d_eq(443)".
func (w *words) bytecode(s *set) {
	n := s[inetDiagReqBytecode]
	if n == nil || len(n.Children) == 0 {
		return
	}
	w.take(s, inetDiagReqBytecode)
	w.key("filter")
	for i := range n.Children {
		if !w.whole(&n.Children[i]) {
			continue
		}
		op := n.Children[i].Children
		w.constant(&inetDiagBCEnum, valueOf(op, "code"))
		if arg := member(op, "arg"); arg != nil && arg.Problem == None {
			w.dst = append(w.operand(append(w.dst, '('), arg), ')')
		}
	}
}

func (w *words) operand(dst []byte, arg *Node) []byte {
	if arg.kind != StructOf {
		if v, ok := arg.integer(); ok && arg.show() == IfIndex {
			if name := w.beside(IfIndex, v.bits); name != "" {
				return AppendQuoted(dst, name)
			}
		}
		return w.value(dst, arg, true)
	}
	switch arg.Def.Struct.root() {
	case &inetDiagPortStruct:
		return strconv.AppendUint(dst, valueOf(arg.Children, "no"), 10)
	case &inetDiagMarkcondStruct:
		dst = strconv.AppendUint(append(dst, "0x"...), valueOf(arg.Children, "mark"), 16)
		return strconv.AppendUint(append(dst, "/0x"...), valueOf(arg.Children, "mask"), 16)
	}
	if addr := member(arg.Children, "addr"); addr != nil {
		dst = w.value(dst, addr, true)
		dst = strconv.AppendUint(append(dst, '/'), valueOf(arg.Children, "prefix_len"), 10)
	}
	if n := member(arg.Children, "port"); n != nil {
		if port, ok := n.Int(); ok && port >= 0 {
			dst = strconv.AppendInt(append(dst, ':'), port, 10)
		}
	}
	return dst
}
