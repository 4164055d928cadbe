// SPDX-License-Identifier: Apache-2.0

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

func loadSchema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	s, err := jsonschema.NewCompiler().Compile("../../docs/schema.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// TestSchema is that every line of every golden is of docs/schema.json.
func TestSchema(t *testing.T) {
	schema := loadSchema(t)
	files, err := filepath.Glob("testdata/*.jsonl")
	if err != nil || len(files) == 0 {
		t.Fatal("no goldens", err)
	}
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		lines, _, _ := strings.Cut(string(text), "--\n")
		for i, line := range strings.Split(strings.TrimSuffix(lines, "\n"), "\n") {
			v, err := jsonschema.UnmarshalJSON(strings.NewReader(line))
			if err != nil {
				t.Errorf("%s:%d: %v", f, i+1, err)
			} else if err := schema.Validate(v); err != nil {
				t.Errorf("%s:%d: %v", f, i+1, err)
			}
		}
	}
}

// TestSchemaRefuses is that the schema takes no field it does not know.
func TestSchemaRefuses(t *testing.T) {
	schema := loadSchema(t)
	const time = `"time":"2026-11-22T14:29:45.000000000Z"`
	for _, line := range []string{
		`{"kind":"lost",` + time + `,"events":1,"reason":"ring full","more":1}`,
		`{"kind":"lost",` + time + `,"events":1}`,
		`{"kind":"lost",` + time + `,"events":0,"reason":"ring full"}`,
		`{"kind":"gone",` + time + `}`,
		`{"kind":"stats",` + time + `,"backend":"syscall","seen":1,"shown":1,"filtered":0,"lost":0}`,
		`{"kind":"overrun",` + time + `,"process":{"pid":1,"comm":"a","tty":1},"socket":{"protocol":"0"},"drops":1}`,
	} {
		v, err := jsonschema.UnmarshalJSON(strings.NewReader(line))
		if err != nil {
			t.Fatal(err)
		}
		if schema.Validate(v) == nil {
			t.Errorf("valid: %s", line)
		}
	}
}
