// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"bytes"
	"testing"
)

// TestWordsOfAnyBytes: messages that are cut, and those whose bytes lie, have
// words too.
func TestWordsOfAnyBytes(t *testing.T) {
	for _, c := range genericWordCases {
		names := wordNames{c.family}
		b := msg(40, c.flags, []byte{c.cmd, 1, 0, 0}, c.attrs)
		anyBytes(t, &Context{Protocol: protoGeneric, Names: names}, b)
		anyBytes(t, &Context{Protocol: protoGeneric, Direction: FromKernel, Names: names}, b)
	}
	for _, c := range objectWordCases {
		anyBytes(t, &Context{Names: exampleNames}, c.bytes)
		anyBytes(t, &Context{Direction: FromKernel, Names: exampleNames}, c.bytes)
	}
}

func anyBytes(t *testing.T, c *Context, b []byte) {
	t.Helper()
	var d Decoder
	for i := range b {
		harmless(t, string(d.Decode(c, b[:i]).AppendText(nil, nil)))
		for _, v := range [...]byte{0, 1, 4, 5, 0x80, 0xff} {
			lie := bytes.Clone(b)
			lie[i] = v
			harmless(t, string(d.Decode(c, lie).AppendText(nil, nil)))
		}
	}
}
