// SPDX-License-Identifier: Apache-2.0

package corpus

import (
	"encoding/binary"
	"os"
	"path/filepath"
	"testing"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/decode/ynl"
)

// TestJoinedText checks that a line is the same where all specs are loaded beside
// the tables, which know what they say.
func TestJoinedText(t *testing.T) {
	if binary.NativeEndian.Uint16([]byte{1, 0}) != 1 {
		t.Skip("the captures are of a little-endian kernel")
	}
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
	files, err := filepath.Glob("testdata/*/*.gz")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			f, err := os.Open(file)
			if err != nil {
				t.Fatal(err)
			}
			defer f.Close()
			all, err := Read(f)
			if err != nil {
				t.Fatal(err)
			}
			for _, c := range all {
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
