// SPDX-License-Identifier: Apache-2.0

package coverage

import (
	"os"
	"strings"
	"testing"

	"github.com/nlsnoop/nlsnoop/decode"
)

// opaque reads the list of what is bytes, and of each why.
func opaque(t *testing.T) map[string]string {
	t.Helper()
	text, err := os.ReadFile("../../decode/testdata/opaque.txt")
	if err != nil {
		t.Fatal(err)
	}
	reasons := map[string]string{}
	reason := ""
	for line := range strings.Lines(string(text)) {
		names, listed := strings.CutPrefix(line, "\t")
		switch {
		case strings.HasPrefix(line, "#"):
		case !listed:
			reason = strings.TrimSpace(line)
		case reason == "":
			t.Fatalf("no reason before %q", line)
		default:
			for name := range strings.FieldsSeq(names) {
				if reasons[name] != "" {
					t.Errorf("%s: listed twice", name)
				}
				reasons[name] = reason
			}
		}
	}
	return reasons
}

// TestOpaque holds the list against the tables: what they leave as bytes is
// listed, with a reason, and nothing else is.
func TestOpaque(t *testing.T) {
	k, listed := Of(decode.Builtin().Families()...), opaque(t)
	for name := range k.Opaque {
		if listed[name] == "" {
			t.Errorf("%s: bytes, and not in testdata/opaque.txt", name)
		}
	}
	for name := range listed {
		if !k.Opaque[name] {
			t.Errorf("%s: in testdata/opaque.txt, but it has a type or is in no table", name)
		}
	}
}

// TestEnough counts the names, and those of them with a type: bytes have none,
// listed or not.
func TestEnough(t *testing.T) {
	k := Of(decode.Builtin().Families()...)
	if names, typed := len(k.Attributes), k.Typed(); names < 5500 || 100*typed < 97*names {
		t.Errorf("%d attributes, %d of them typed; want 5500, 97 of 100", names, typed)
	}
}

// TestPage holds the page in the repository against the tables.
func TestPage(t *testing.T) {
	have, err := os.ReadFile("../../decode/COVERAGE.md")
	if err != nil {
		t.Fatal(err)
	}
	if string(have) != Page(decode.Builtin()) {
		t.Error("decode/COVERAGE.md is stale: run make generate")
	}
}
