// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"encoding/binary"
	"path/filepath"
	"slices"
	"testing"
)

// TestGoldensCut cuts every golden everywhere, as a capture that ends there and
// as a message whose length says so: each byte stays in the tree once.
func TestGoldensCut(t *testing.T) {
	files, err := filepath.Glob("testdata/golden/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no goldens: %v", err)
	}
	var d Decoder
	for _, file := range files {
		for _, g := range readGoldens(t, file) {
			m, _ := g.message(t)
			if err := same(m, m.Clone()); err != nil {
				t.Errorf("%s: clone: %v", g.name, err)
			}
			for n := range m.All() {
				if m.Status == nil && len(m.Path(int(n.Offset))) == 0 {
					t.Errorf("%s: no path to %s", g.name, n.Name())
				}
			}
			c, b := m.Context, slices.Clone(m.Raw)
			for n := range len(b) {
				cut := d.Decode(c, b[:n])
				if err := account(cut); err != nil {
					t.Fatalf("%s: cut at %d of %d: %v", g.name, n, len(b), err)
				}
				if n < HeaderLen {
					continue
				}
				short := slices.Clone(b[:n])
				binary.NativeEndian.PutUint32(short, uint32(n))
				if err := account(d.Decode(c, short)); err != nil {
					t.Fatalf("%s: ends at %d: %v", g.name, n, err)
				}
			}
		}
	}
}
