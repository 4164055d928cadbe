// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"testing"

	"github.com/cilium/ebpf/btf"
)

// TestChoice is that the first backend this kernel allows is taken, with a reason
// for each that was better or might have been.
func TestChoice(t *testing.T) {
	var works []Backend
	for _, s := range Probe() {
		if s.Err == nil {
			works = append(works, s.Backend)
		}
	}
	if len(works) == 0 {
		t.Fatal("no backend works here")
	}
	chosen, passed, err := choose(new(Options), btf.NewCache())
	if err != nil || chosen.id != works[0] {
		t.Fatalf("%v, %v, want %v", chosen.id, err, works[0])
	}
	why := make(map[Backend]bool)
	for _, p := range passed {
		t.Log(p)
		why[p.Backend] = true
	}
	for b := Fentry; b < chosen.id; b++ {
		if !why[b] {
			t.Errorf("%v chosen, and not said why not %v", chosen.id, b)
		}
	}
	if forced, passed, err := choose(&Options{Backend: works[len(works)-1]}, btf.NewCache()); err != nil || len(passed) > 0 {
		t.Errorf("forced: %v, %v, %v", forced.id, passed, err)
	}
}
