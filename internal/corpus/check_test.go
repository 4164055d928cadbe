// SPDX-License-Identifier: Apache-2.0

package corpus

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/nlsnoop/nlsnoop/decode"
)

// verdict is what came of captures.
type verdict struct {
	messages int
	unnamed  map[string]int // what and how often
	compared Comparison
}

// readFields reads all tables.
func readFields(t testing.TB) map[string]*Fields {
	t.Helper()
	files, err := filepath.Glob("testdata/fields/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	all := map[string]*Fields{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		name := strings.TrimSuffix(filepath.Base(file), ".txt")
		if all[name], err = ParseFields(name, string(text)); err != nil {
			t.Fatal(err)
		}
	}
	return all
}

// readExempt reads what is known to be amiss, until it is mended: none of it
// has been met yet.
func readExempt(t testing.TB) map[string]bool {
	t.Helper()
	text, err := os.ReadFile("testdata/exempt.txt")
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]bool{}
	for line := range strings.Lines(string(text)) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
			all[line] = false
		}
	}
	return all
}

// judge decodes all messages of a capture, and compares those of the commands
// that are to be compared.
func (v *verdict) judge(t *testing.T, c *Capture, fields map[string]*Fields, opaque map[string]bool) {
	t.Helper()
	if v.unnamed == nil {
		v.unnamed = map[string]int{}
	}
	for i := range c.Commands {
		command := &c.Commands[i]
		table := tableOf(command.Line)
		if table != "" && fields[table] == nil {
			t.Errorf("%s: no testdata/fields/%s.txt", command.Line, table)
		}
		tables := tablesWith(fields, table)
		told := v.decode(t, c, command, tables, opaque)
		for i, f := range tables {
			said, err := f.Parse(command.Output)
			if err != nil {
				t.Errorf("%s: %v", command.Line, err)
			}
			f.Compare(&v.compared, said, told[i])
		}
	}
}

// tablesWith are the table of this name, and those that go with it.
func tablesWith(fields map[string]*Fields, name string) (all []*Fields) {
	for _, f := range fields {
		if name != "" && (f.Name == name || f.with == name) {
			all = append(all, f)
		}
	}
	return all
}

// decode decodes a command's messages, and gives the objects that they tell of
// to each table.
func (v *verdict) decode(t *testing.T, c *Capture, command *Command, tables []*Fields, opaque map[string]bool) (told [][]Object) {
	t.Helper()
	var d decode.Decoder
	told = make([][]Object, len(tables))
	names := make([]Object, len(tables))
	for j := range command.Messages {
		message := &command.Messages[j]
		m := c.Decode(&d, message)
		v.messages++
		for _, what := range Unnamed(m, opaque) {
			v.unnamed[what]++
		}
		bits, err := c.Printed(m)
		if err != nil {
			t.Errorf("%s: %v", command.Line, err)
		}
		for _, what := range bits {
			v.unnamed[what]++
		}
		if message.Direction != decode.FromKernel || m.Type == nil {
			continue
		}
		for i, f := range tables {
			if m.Type.Name != f.names && !slices.Contains(f.Messages, m.Type.Name) {
				continue
			}
			o, err := c.object(m)
			switch {
			case err != nil:
				t.Error(err)
			case m.Type.Name == f.names:
				names[i] = o
			default:
				told[i] = append(told[i], f.Split(o)...)
			}
		}
	}
	for i := range tables {
		for _, o := range told[i] {
			nameBits(o, names[i])
		}
	}
	return told
}

// tableOf is the table of fields that a line of a script names.
func tableOf(line string) string {
	if rest, ok := strings.CutPrefix(line, "@"); ok {
		name, _, _ := strings.Cut(rest, " ")
		return name
	}
	return ""
}

// report fails the test with what is amiss and not known to be; of what is known
// it notes that it was met.
func (v *verdict) report(t *testing.T, exempt map[string]bool) {
	t.Helper()
	for _, what := range slices.Sorted(maps.Keys(v.unnamed)) {
		path, _, _ := strings.Cut(what, ": ")
		if _, known := exempt["unnamed "+path]; known {
			exempt["unnamed "+path] = true
		} else {
			t.Errorf("unnamed %.300s (%d times)", what, v.unnamed[what])
		}
	}
	slices.Sort(v.compared.Wrong)
	for _, wrong := range v.compared.Wrong {
		t.Errorf("wrong %.600s", wrong)
	}
	slices.Sort(v.compared.Missing)
	for _, path := range slices.Compact(v.compared.Missing) {
		t.Errorf("no row for %s", path)
	}
	values := 0
	for _, n := range v.compared.Fields {
		values += n
	}
	t.Logf("%d messages; %d objects, %d fields, %d values compared", v.messages, v.compared.Objects, len(v.compared.Fields), values)
}
