// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"bufio"
	"encoding/binary"
	"encoding/hex"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// A sample is a captured message: a line of testdata/*.hex.
type sample struct {
	context Context
	msg     []byte
}

// samples reads a file of testdata: a message a line, protocol, direction
// ("to" the kernel, "from" it) and bytes. They are little-endian.
func samples(t testing.TB, file string) []sample {
	t.Helper()
	if hostBig {
		t.Skip("the samples are of a little-endian kernel")
	}
	f, err := os.Open(filepath.Join("testdata", file))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var all []sample
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		word := strings.Fields(lines.Text())
		b, err := hex.DecodeString(word[2])
		if err != nil {
			t.Fatal(err)
		}
		s := sample{Context{Protocol: slices.Index(protocols[:], word[0])}, b}
		if word[1] == "from" {
			s.context.Direction = FromKernel
		}
		all = append(all, s)
	}
	if err := lines.Err(); err != nil || len(all) == 0 {
		t.Fatalf("%s: %d messages, %v", file, len(all), err)
	}
	return all
}

// corpus is a bit of each file: all of misc, one of each length of the rest.
func corpus(t testing.TB) []sample {
	all := samples(t, "misc.hex")
	for _, file := range []string{"link.hex", "route.hex", "diag.hex"} {
		seen := map[int]bool{}
		for _, s := range samples(t, file) {
			if !seen[len(s.msg)] {
				seen[len(s.msg)] = true
				all = append(all, s)
			}
		}
	}
	return all
}

func TestCorpusHasNoProblem(t *testing.T) {
	var d Decoder
	for _, s := range corpus(t) {
		m := d.Decode(&s.context, s.msg)
		if err := account(m); err != nil {
			t.Errorf("%v\n%x", err, s.msg)
		}
		if m.Problem != None || m.Rest != nil {
			t.Errorf("problem %v, rest %x\n%x", m.Problem, m.Rest, s.msg)
		}
		for n := range m.All() {
			if n.Problem != None {
				t.Errorf("%s %s(%d) in %d bytes: %v", typeName(m), n.Name(), n.Type, len(n.Payload()), n.Problem)
			}
		}
		if err := same(m, m.Clone()); err != nil {
			t.Errorf("clone: %v\n%x", err, s.msg)
		}
	}
}

func typeName(m *Message) string {
	if m.Type == nil {
		return "unknown"
	}
	return m.Type.Name
}

// TestPrefixes cuts every message everywhere: as a capture that ends there,
// and as a message whose length says so.
func TestPrefixes(t *testing.T) {
	var d Decoder
	for _, s := range corpus(t) {
		for n := range len(s.msg) {
			m := d.Decode(&s.context, s.msg[:n])
			if err := account(m); err != nil {
				t.Fatalf("cut at %d: %v\n%x", n, err, s.msg)
			}
			if n >= HeaderLen && m.Problem != Cut {
				t.Fatalf("cut at %d of %d: problem %v", n, len(s.msg), m.Problem)
			}
			for c := range m.All() {
				if c.Problem == BadLength || c.Problem == Short {
					t.Fatalf("cut at %d of %d: %s says %v\n%x", n, len(s.msg), c.Name(), c.Problem, s.msg)
				}
			}
			if n < HeaderLen {
				continue
			}
			short := slices.Clone(s.msg[:n])
			binary.NativeEndian.PutUint32(short, uint32(n))
			m = d.Decode(&s.context, short)
			if err := account(m); err != nil {
				t.Fatalf("ends at %d: %v\n%x", n, err, short)
			}
			for c := range m.All() {
				if c.Problem == Cut {
					t.Fatalf("ends at %d: %s says %v", n, c.Name(), c.Problem)
				}
			}
		}
	}
}
