// SPDX-License-Identifier: Apache-2.0

package main

import (
	"strconv"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/tracer/exchange"
)

// columns are the widths before REQUEST; took 0: no such column.
type columns struct{ time, took, process, result int }

// narrow is the width below which a terminal gets the small columns.
const narrow = 100

// text prints records for people: docs/output.md, F1 to F11.
type text struct {
	columns columns
	width   int // of the terminal; 0: none
	colored bool
	stamp   stamp
	format  decode.Format
	tree    bool // -v
	hex     bool // -x
	decoder *decode.Decoder
	buf     []byte // for one piece of a line
}

func newText(c *config, e *env, width int, d *decode.Decoder) *text {
	small := width > 0 && width < narrow
	t := &text{
		width: width, colored: c.color.on(width > 0, e.getenv), tree: c.verbose, hex: c.hex, decoder: d,
		stamp:  stamp{clock: c.clock, milli: small, zone: e.zone},
		format: decode.Format{Secrets: c.secrets, Numeric: c.numeric},
	}
	t.columns = columns{time: t.stamp.width(), took: 6, process: 20, result: 8}
	if small {
		t.columns.took, t.columns.process, t.columns.result = 0, 14, 7
	}
	return t
}

// header names the columns, on terminals.
func (t *text) header(dst []byte) []byte {
	if t.width == 0 {
		return dst
	}
	f := fold{dst: dst}
	at := 0
	if t.columns.time > 0 {
		f.raw([]byte("TIME"))
		at += t.columns.time + 1
		f.pad(at)
	}
	if t.columns.took > 0 {
		at += t.columns.took + 1
		f.pad(at - len("TOOK "))
		f.raw([]byte("TOOK "))
	}
	f.raw([]byte("PROCESS"))
	at += t.columns.process + 1
	f.pad(at)
	f.raw([]byte("RESULT"))
	f.pad(at + t.columns.result + 1)
	f.raw([]byte("REQUEST"))
	f.end()
	return f.dst
}

// record appends r's lines. What is in it is read in c.
func (t *text) record(dst []byte, r *exchange.Record, c *decode.Context) []byte {
	f := fold{dst: dst, width: t.width}
	t.lead(&f, r)
	switch r.Kind {
	case exchange.CallKind:
		t.call(&f, r, c)
	case exchange.Overrun:
		f.words([]byte(protocolName(c.Protocol)))
		reason := append(t.buf[:0], "messages lost by the program"...)
		if r.Drops > 0 {
			reason = strconv.AppendInt(append(reason, ": "...), int64(r.Drops), 10)
		}
		f.reason(reason)
		f.end()
	default:
		t.exchange(&f, r, c)
	}
	return f.dst
}

// lead appends TIME TOOK PROCESS RESULT.
func (t *text) lead(f *fold, r *exchange.Record) {
	at := 0
	if t.columns.time > 0 {
		at += t.columns.time
		f.raw(t.stamp.append(t.buf[:0], r.Time))
		f.pad(at)
		f.raw([]byte(" "))
		at++
	}
	if t.columns.took > 0 {
		took := appendTook(t.buf[:0], tookOf(r))
		f.pad(at + t.columns.took - len(took))
		f.raw(took)
		f.raw([]byte(" "))
		at += t.columns.took + 1
	}
	t.cell(f, appendProcess(t.buf[:0], r), t.columns.process)
	f.raw([]byte(" "))
	color := ""
	if t.colored {
		color = paint(r)
	}
	f.dst = append(f.dst, color...)
	word := appendResult(t.buf[:0], r)
	f.raw(word)
	if color != "" {
		f.dst = append(f.dst, plain...)
	}
	for n := len(word); n < t.columns.result; n++ {
		f.raw([]byte(" "))
	}
}

// cell appends one column's text; what is longer pushes the rest of its line.
func (t *text) cell(f *fold, b []byte, width int) {
	at := f.col
	f.raw(b)
	f.pad(at + width)
}

// exchange appends REQUEST and REASON, and with -v and -x all the messages.
func (t *text) exchange(f *fold, r *exchange.Record, c *decode.Context) {
	if t.uevent(f, r) {
		return
	}
	switch r.Kind {
	case exchange.Reply, exchange.Notification:
		c.Direction = decode.FromKernel
	case exchange.PeerKind:
		c.Direction = decode.Peer
	}
	m := t.decoder.Decode(c, r.Request)
	b := appendName(t.buf[:0], m)
	if r.Batch != nil {
		b = append(b, '[')
		b = strconv.AppendInt(b, int64(r.Batch.Index), 10)
		b = append(b, '/')
		b = strconv.AppendInt(b, int64(r.Batch.Size), 10)
		b = append(b, ']')
	}
	name := len(b)
	format := t.format
	if r.Verdict != nil {
		format.Bad = int(r.Verdict.Offset)
	}
	if b = m.AppendText(append(b, ' '), &format); len(b) == name+1 {
		b = b[:name]
	}
	t.buf = b
	f.words(b)
	t.buf = appendReason(t.buf[:0], r, m, &t.format)
	f.reason(t.buf)
	f.end()
	if t.tree || t.hex {
		t.detail(f, r, m, c)
	}
}
