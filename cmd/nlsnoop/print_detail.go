// SPDX-License-Identifier: Apache-2.0

package main

import (
	"strconv"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/internal/errno"
	"github.com/nlsnoop/nlsnoop/tracer"
	"github.com/nlsnoop/nlsnoop/tracer/exchange"
)

// indent of what stands under a line, and the columns of a hexdump's line.
const (
	indent    = 4
	hexdumpAt = 78
)

// detail appends what -v and -x put under the line (F10). m is the request.
func (t *text) detail(f *fold, r *exchange.Record, m *decode.Message, c *decode.Context) {
	if t.tree && r.Kind == exchange.Exchange {
		t.origin(f, r)
	}
	format := t.format
	format.Indent = indent
	if r.Verdict != nil {
		format.Bad = int(r.Verdict.Offset)
		if format.Reason = r.Verdict.Message; format.Reason == "" {
			format.Reason = errno.Text(r.Error)
		}
	}
	request := m.Type
	t.message(f, m, &format)
	c.Direction, c.Request = decode.FromKernel, request
	format.Bad, format.Reason = 0, ""
	for _, reply := range r.Replies {
		t.message(f, t.decoder.Decode(c, reply), &format)
	}
	c.Direction, c.Request = decode.ToKernel, nil
}

// message appends one message's tree, and its bytes.
func (t *text) message(f *fold, m *decode.Message, format *decode.Format) {
	if t.tree {
		t.buf = m.AppendTree(t.buf[:0], format)
		f.tree(t.buf)
	}
	if t.hex {
		bytes := m.Raw
		if !format.Secrets {
			t.buf = m.AppendRedacted(t.buf[:0])
			bytes = t.buf
		}
		f.dst = decode.AppendHexdump(f.dst, bytes, t.hexIndent())
	}
}

// hexIndent is where a hexdump's lines begin: indented, if they fit so.
func (t *text) hexIndent() int {
	if t.width == 0 {
		return indent
	}
	return max(0, min(indent, t.width-hexdumpAt))
}

// origin appends who sent it, and through which socket.
func (t *text) origin(f *fold, r *exchange.Record) {
	if r.Process != nil {
		t.buf = appendFrom(t.buf[:0], r)
		f.tree(t.buf)
	}
	if s := r.Socket; s != nil && s.Inode != 0 {
		b := append(t.buf[:0], "    socket  "...)
		b = append(b, protocolName(s.Protocol)...)
		b = append(b, " portid "...)
		b = strconv.AppendUint(b, uint64(s.PortID), 10)
		b = append(b, " inode "...)
		b = strconv.AppendUint(b, s.Inode, 10)
		if s.NetNS != 0 && (r.Process == nil || s.NetNS != r.Process.NetNS) {
			b = append(b, " netns "...)
			b = strconv.AppendUint(b, s.NetNS, 10)
		}
		t.buf = b
		f.tree(b)
	}
}

func appendFrom(b []byte, r *exchange.Record) []byte {
	p := r.Process
	b = append(b, "    from    "...)
	b = appendArgs(b, p)
	for _, a := range p.Ancestors {
		b = append(b, " < "...)
		b = decode.AppendEscaped(b, a.Comm)
		b = append(b, '[')
		b = strconv.AppendInt(b, int64(a.PID), 10)
		b = append(b, ']')
	}
	if r.TID != 0 && r.TID != p.PID {
		b = append(b, ", thread "...)
		b = decode.AppendEscaped(b, r.Thread)
		b = append(b, '[')
		b = strconv.AppendInt(b, int64(r.TID), 10)
		b = append(b, ']')
	}
	if c := p.Container; c != nil {
		b = append(b, ", container "...)
		if c.Name != "" && c.Name != c.ID {
			b = append(decode.AppendQuoted(b, c.Name), ' ')
		}
		b = decode.AppendEscaped(b, c.ID)
		b = append(append(append(b, " ("...), c.Runtime...), ')')
	}
	b = append(b, ", uid "...)
	b = strconv.AppendUint(b, uint64(p.UID), 10)
	if p.NetNS != 0 {
		b = append(b, ", netns "...)
		b = strconv.AppendUint(b, p.NetNS, 10)
	}
	return b
}

func appendArgs(b []byte, p *tracer.Process) []byte {
	switch {
	case p.KernelThread:
		return append(b, "kernel thread"...)
	case len(p.Args) == 0 && p.Exe != "":
		return decode.AppendQuoted(b, p.Exe)
	case len(p.Args) == 0:
		return decode.AppendQuoted(b, p.Comm)
	}
	for i, a := range p.Args {
		if i > 0 {
			b = append(b, ' ')
		}
		b = decode.AppendQuoted(b, a)
	}
	if p.ArgsCut {
		b = append(b, " ..."...)
	}
	return b
}
