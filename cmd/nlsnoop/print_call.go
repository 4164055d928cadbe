// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"strconv"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/internal/errno"
	"github.com/nlsnoop/nlsnoop/tracer/exchange"
)

// call appends a system call: its direction, its bytes, its messages.
func (t *text) call(f *fold, r *exchange.Record, c *decode.Context) {
	call := r.Call
	if call.Setup.Call != "" {
		t.setup(f, r)
		return
	}
	verb := "send "
	if call.Receive {
		verb = "receive "
		c.Direction = decode.FromKernel
	}
	b := append(t.buf[:0], verb...)
	if call.Peek {
		b = append(b, "peek "...)
	}
	b = strconv.AppendInt(b, int64(call.Len), 10)
	b = append(b, " bytes"...)
	sep := ": "
	for m := range t.decoder.Messages(c, call.Data) {
		if sep == ", " && isPadding(m.Raw) {
			continue
		}
		b = append(b, sep...)
		sep = ", "
		b = appendName(b, m)
		before := len(b)
		if b = m.AppendText(append(b, ' '), &t.format); len(b) == before+1 {
			b = b[:before]
		}
	}
	t.buf = b
	f.words(b)
	if call.Result < 0 {
		f.reason([]byte(errno.Text(-call.Result)))
	}
	f.end()
	if !t.tree && !t.hex {
		return
	}
	format := t.format
	format.Indent = indent
	for m := range t.decoder.Messages(c, call.Data) {
		t.message(f, m, &format)
	}
}

// isPadding says whether what follows a call's last message is but zeros: some
// programs send the whole of their buffer.
func isPadding(b []byte) bool { return len(bytes.TrimLeft(b, "\x00")) == 0 }
