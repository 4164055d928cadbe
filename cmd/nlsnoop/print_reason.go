// SPDX-License-Identifier: Apache-2.0

package main

import (
	"strconv"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/internal/errno"
	"github.com/nlsnoop/nlsnoop/tracer/exchange"
)

// appendReason is REASON (F8), without the #; nothing where there is none.
func appendReason(dst []byte, r *exchange.Record, m *decode.Message, f *decode.Format) []byte {
	start := len(dst)
	switch r.Kind {
	case exchange.Notification:
		return append(dst, decode.GroupName(r.Socket.Protocol, r.Group)...)
	case exchange.PeerKind:
		dst = appendTo(dst, r)
	}
	v := r.Verdict
	said := v != nil && v.Message != ""
	switch {
	case r.Outcome == exchange.OK && said:
		dst = append(dst, "warning: "...)
		dst = decode.AppendEscaped(dst, v.Message)
	case said:
		dst = decode.AppendEscaped(dst, v.Message)
	case r.Outcome == exchange.Error:
		dst = append(also(dst, start), errno.Text(r.Error)...)
	}
	if v != nil && v.Offset > 0 {
		dst = appendOffender(dst, m, int(v.Offset), f)
	}
	if v != nil && (v.MissType != 0 || v.MissNest != 0) {
		dst = also(dst, start)
		dst = append(dst, "missing "...)
		dst = appendMissing(dst, m, v)
	}
	if r.Why != "" && r.Outcome != exchange.OK && r.Outcome != exchange.Error {
		dst = append(also(dst, start), r.Why...)
	}
	if r.Interrupted {
		dst = append(also(dst, start), "warning: changed while it was dumped"...)
	}
	if r.Incomplete && r.Outcome == exchange.OK {
		dst = append(also(dst, start), "warning: the rest was not seen"...)
	}
	return dst
}

// appendTo says where a message to another program goes.
func appendTo(dst []byte, r *exchange.Record) []byte {
	dst = append(dst, "to "...)
	if r.Peer != nil {
		return appendWho(dst, r.Peer)
	}
	dst = append(dst, "portid "...)
	return strconv.AppendUint(dst, uint64(r.PeerPortID), 10)
}

// also separates what follows from what is there since start.
func also(dst []byte, start int) []byte {
	if len(dst) > start {
		return append(dst, "; "...)
	}
	return dst
}

// appendOffender is ` (ATTRIBUTE value)`, of the innermost node the kernel
// points at.
func appendOffender(dst []byte, m *decode.Message, offset int, f *decode.Format) []byte {
	path := m.Path(offset)
	if len(path) == 0 {
		return dst
	}
	n := path[len(path)-1]
	for _, outer := range path { // in a secret all is
		if outer.Def != nil && outer.Def.Secret && !f.Secrets {
			n = outer
			break
		}
	}
	dst = append(dst, " ("...)
	if n.Def == nil || n.Def.Name == "" {
		dst = append(dst, "type "...)
		dst = strconv.AppendUint(dst, uint64(n.Type), 10)
	} else {
		dst = append(dst, n.Def.Name...)
	}
	dst = mark(dst, n.Inferred())
	before := len(dst)
	quoted := n.Def != nil && n.Def.Kind == decode.String && !(n.Def.Secret && !f.Secrets)
	dst = append(dst, ' ')
	if quoted {
		dst = append(dst, '"')
		dst = decode.AppendEscaped(dst, n.Bytes())
		dst = append(dst, '"')
	} else if dst = n.AppendValue(dst, m, f); len(dst) == before+1 {
		dst = dst[:before]
	}
	return append(dst, ')')
}

// appendMissing names the attribute the kernel wanted: of the message, or of
// the nest at MissNest.
func appendMissing(dst []byte, m *decode.Message, v *exchange.Verdict) []byte {
	space := m.Space()
	if v.MissNest != 0 {
		space = nil
		if path := m.Path(int(v.MissNest)); len(path) > 0 && path[len(path)-1].Def != nil {
			space = path[len(path)-1].Def.Space
		}
	}
	if space != nil {
		for i := range space.Attrs {
			if a := &space.Attrs[i]; a.Type == v.MissType && a.Name != "" {
				return mark(append(dst, a.Name...), a.Inferred)
			}
		}
	}
	dst = append(dst, "type "...)
	return strconv.AppendUint(dst, uint64(v.MissType), 10)
}
