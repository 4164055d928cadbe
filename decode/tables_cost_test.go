// SPDX-License-Identifier: Apache-2.0

package decode

import "testing"

// TestIndexCost bounds the work of the first use of Builtin, a small multiple
// of the rows it indexes and far below a millisecond of it: allocations, for
// time is not a test's to measure. There is no other work at start-up.
func TestIndexCost(t *testing.T) {
	Builtin() // closes loops
	types := 0
	for _, f := range families {
		types += len(f.Types)
	}
	if types < 1200 {
		t.Errorf("%d types: not all of them", types)
	}
	allocs := testing.AllocsPerRun(5, func() { newTables(families) })
	if limit := float64(2*types + 16*len(families)); allocs > limit {
		t.Errorf("%.0f allocations for %d types of %d families, want at most %.0f", allocs, types, len(families), limit)
	}
	t.Logf("%.0f allocations, %d types, %d families", allocs, types, len(families))
}

// TestSharedTables sees that a decoder does not index again.
func TestSharedTables(t *testing.T) {
	if n := testing.AllocsPerRun(5, func() { Builtin() }); n != 0 {
		t.Errorf("%v allocations in Builtin", n)
	}
}
