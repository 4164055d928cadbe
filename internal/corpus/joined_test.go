// SPDX-License-Identifier: Apache-2.0

package corpus

import (
	"path/filepath"
	"testing"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/decode/ynl"
)

// TestJoinedText checks that a line is the same where all specs are loaded beside
// the tables, which know what they say.
func TestJoinedText(t *testing.T) {
	files := captures(t)
	specs, err := ynl.LoadDir("../../decode/ynl/specs")
	if err != nil {
		t.Fatal(err)
	}
	var families []*decode.Family
	for _, s := range specs {
		families = append(families, s.Family)
	}
	plain := decode.Decoder{Tables: decode.Builtin()}
	joined := decode.Decoder{Tables: decode.Builtin().Join(families...)}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			for _, c := range readCaptures(t, file) {
				sameLines(t, c, &plain, &joined)
			}
		})
	}
}

func sameLines(t *testing.T, c *Capture, plain, joined *decode.Decoder) {
	t.Helper()
	var format decode.Format
	for i := range c.Commands {
		for _, m := range c.Commands[i].Messages {
			context := decode.Context{Protocol: m.Protocol, Direction: m.Direction, Names: c}
			want := string(plain.Decode(&context, m.Data).AppendText(nil, &format))
			if got := string(joined.Decode(&context, m.Data).AppendText(nil, &format)); got != want {
				t.Errorf("%s\n%s\nwithout the specs:\n%s", c.Commands[i].Line, got, want)
			}
		}
	}
}
