// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

var update = flag.Bool("update", false, "write testdata/golden anew from what is printed now")

// A golden is one message and how it is printed. In its file it is
//
//	== name
//	in: NETLINK_ROUTE to 34000000…
//	with: 7=v0 bad=36 secrets numeric     names and Format, where there are any
//	text: …
//	tree: (lines until the next key)
//	json: {…}
type golden struct {
	name, in, with, text, tree, json string
}

func readGoldens(t *testing.T, file string) (goldens []golden) {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for block := range strings.SplitSeq(string(b), "== ") {
		if block == "" {
			continue
		}
		var g golden
		g.name, block, _ = strings.Cut(block, "\n")
		block, tree, _ := strings.Cut(block, "tree:\n")
		g.tree, g.json, _ = strings.Cut(tree, "json: ")
		g.json = strings.TrimSpace(g.json)
		for line := range strings.Lines(block) {
			key, value, _ := strings.Cut(strings.TrimRight(line, "\n"), ":")
			value = strings.TrimPrefix(value, " ")
			switch key {
			case "in":
				g.in = value
			case "with":
				g.with = value
			case "text":
				g.text = value
			}
		}
		goldens = append(goldens, g)
	}
	return goldens
}

func (g *golden) write(b *bytes.Buffer) {
	fmt.Fprintf(b, "== %s\nin: %s\n", g.name, g.in)
	if g.with != "" {
		fmt.Fprintf(b, "with: %s\n", g.with)
	}
	fmt.Fprintf(b, "text: %s\ntree:\n%sjson: %s\n", g.text, g.tree, g.json)
}

// message decodes the golden's input, cut short where it says so.
func (g *golden) message(t *testing.T) (*Message, *Format) {
	t.Helper()
	in := strings.Fields(g.in)
	if len(in) != 3 {
		t.Fatalf("%s: input %q, want PROTOCOL to|from HEX", g.name, g.in)
	}
	b, err := hex.DecodeString(in[2])
	if err != nil {
		t.Fatalf("%s: %v", g.name, err)
	}
	c := &Context{Protocol: protocolNumber(in[0])}
	if in[1] == "from" {
		c.Direction = FromKernel
	}
	names, f := fakeNames{}, &Format{}
	for word := range strings.FieldsSeq(g.with) {
		key, value, _ := strings.Cut(word, "=")
		switch key {
		case "bad":
			f.Bad, _ = strconv.Atoi(value)
			f.Reason = "the reason"
		case "secrets":
			f.Secrets = true
		case "numeric":
			f.Numeric = true
		default:
			index, err := strconv.Atoi(key)
			if err != nil {
				t.Fatalf("%s: with %q", g.name, word)
			}
			names[uint32(index)] = value
		}
	}
	c.Names = names
	var d Decoder
	return d.Decode(c, b), f
}

func protocolNumber(name string) int {
	for p := range maxProtocol {
		if ProtocolName(p) == name {
			return p
		}
	}
	return -1
}

// fakeNames are interfaces below 1000 and generic families above.
type fakeNames map[uint32]string

func (n fakeNames) Link(index uint32) (string, bool) { s, ok := n[index]; return s, ok }

func (n fakeNames) GenericFamily(id uint16) (string, bool) {
	s, ok := n[1000+uint32(id)]
	return s, ok
}

func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/golden/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no goldens: %v", err)
	}
	schema := messageSchema(t)
	for _, file := range files {
		var out bytes.Buffer
		for _, g := range readGoldens(t, file) {
			got := g
			m, f := g.message(t)
			got.text = string(m.AppendText(nil, f))
			f.Indent = 4
			got.tree = string(m.AppendTree(nil, f))
			got.json = string(m.AppendJSON(nil, f))
			validate(t, schema, g.name, got.json)
			got.write(&out)
			if *update {
				continue
			}
			for _, c := range [...]struct{ what, got, want string }{
				{"text", got.text, g.text}, {"tree", got.tree, g.tree}, {"json", got.json, g.json},
			} {
				if c.got != c.want {
					t.Errorf("%s: %s: %s\ngot  %s\nwant %s", filepath.Base(file), g.name, c.what, c.got, c.want)
				}
			}
		}
		if *update {
			if err := os.WriteFile(file, out.Bytes(), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// messageSchema is MESSAGE of docs/schema.json.
func messageSchema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	s, err := jsonschema.NewCompiler().Compile("../docs/schema.json#/$defs/message")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func validate(t *testing.T, schema *jsonschema.Schema, name, text string) {
	t.Helper()
	v, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	if err != nil || !json.Valid([]byte(text)) {
		t.Errorf("%s: no JSON: %v\n%s", name, err, text)
		return
	}
	if err := schema.Validate(v); err != nil {
		t.Errorf("%s: %v\n%s", name, err, text)
	}
}
