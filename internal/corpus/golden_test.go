// SPDX-License-Identifier: Apache-2.0

package corpus

import (
	"encoding/binary"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/internal/coverage"
)

// wanted is how many different fields are compared at least.
const wanted = 1000

// captures are the files of testdata.
func captures(t *testing.T) []string {
	t.Helper()
	if binary.NativeEndian.Uint16([]byte{1, 0}) != 1 {
		t.Skip("the captures are of a little-endian kernel")
	}
	files, err := filepath.Glob("testdata/*/*.gz")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	return files
}

func readCaptures(t *testing.T, file string) []*Capture {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	all, err := Read(f)
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// TestGolden decodes and compares what was captured, by kernel and script.
func TestGolden(t *testing.T) {
	files := captures(t)
	fields, opaque, exempt := readFields(t), coverage.Of(decode.Builtin().Families()...).Opaque, readExempt(t)
	ran, messages, values, compared := 0, 0, 0, map[string]bool{}
	for _, file := range files {
		name := strings.TrimSuffix(strings.TrimPrefix(filepath.ToSlash(file), "testdata/"), ".gz")
		t.Run(name, func(t *testing.T) {
			ran++
			var v verdict
			for _, c := range readCaptures(t, file) {
				v.judge(t, c, fields, opaque)
			}
			v.report(t, exempt)
			messages += v.messages
			for field, n := range v.compared.Fields {
				compared[field] = true
				values += n
			}
		})
	}
	if ran < len(files) {
		return
	}
	t.Logf("%d messages; %d fields, %d values compared", messages, len(compared), values)
	if len(compared) < wanted {
		t.Errorf("%d fields compared, want %d", len(compared), wanted)
	}
	for line, met := range exempt {
		if !met {
			t.Errorf("testdata/exempt.txt: nothing is amiss there any more: %s", line)
		}
	}
}
