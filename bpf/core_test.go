// SPDX-License-Identifier: Apache-2.0

package bpf

import (
	"encoding/binary"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/cilium/ebpf"
	"github.com/cilium/ebpf/asm"
	"github.com/cilium/ebpf/btf"
)

// The committed objects against the types of real kernels: testdata/btf/NAME.btf
// holds, of the types of kernel NAME, those that objects ask for. make types
// writes them, after a change of what is asked for.
func TestRelocationsResolve(t *testing.T) {
	kernels, err := filepath.Glob("testdata/btf/*.btf")
	if err != nil || len(kernels) < 5 {
		t.Fatalf("%d kernels, %v", len(kernels), err)
	}
	for _, kernel := range kernels {
		target, err := btf.LoadSpec(kernel)
		if err != nil {
			t.Fatal(err)
		}
		name := strings.TrimSuffix(filepath.Base(kernel), ".btf")
		pattern := "*_x86_bpfel.o"
		if strings.HasSuffix(name, "-arm64") {
			pattern = "*_arm64_bpfel.o"
		}
		for _, object := range objects(t, pattern) {
			t.Run(name+"/"+strings.TrimSuffix(object, "_bpfel.o"), func(t *testing.T) {
				relocations := 0
				for _, p := range unresolved(t, object, target, &relocations) {
					t.Errorf("%s", p)
				}
				if relocations < 10 {
					t.Errorf("%d relocations", relocations)
				}
			})
		}
	}
}

// A kernel that lacks the types is found out: in every program that asks for
// any.
func TestMissingTypesAreFound(t *testing.T) {
	b, err := btf.NewBuilder([]btf.Type{&btf.Int{Name: "int", Size: 4}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	empty, err := b.Spec()
	if err != nil {
		t.Fatal(err)
	}
	for _, object := range objects(t, "*_bpfel.o") {
		relocations := 0
		if len(unresolved(t, object, empty, &relocations)) == 0 {
			t.Errorf("%s: all of %d relocations resolve against nothing", object, relocations)
		}
	}
}

func objects(t *testing.T, pattern string) []string {
	t.Helper()
	paths, err := filepath.Glob(pattern)
	if err != nil || len(paths) == 0 {
		t.Fatalf("%s: %d objects, %v", pattern, len(paths), err)
	}
	return paths
}

// unresolved relocates all programs of an object as they are at load, and says
// which instructions that can be reached ask for what the kernel does not have.
func unresolved(t *testing.T, object string, target *btf.Spec, relocations *int) (problems []string) {
	t.Helper()
	spec, err := ebpf.LoadCollectionSpec(object)
	if err != nil {
		t.Fatal(err)
	}
	for name, program := range spec.Programs {
		relocated, err := relocate(program.Instructions, spec.Types, target)
		if err != nil {
			problems = append(problems, fmt.Sprintf("%s: %v", name, err))
			continue
		}
		*relocations += len(relocated)
		for _, at := range reachable(program.Instructions, relocated) {
			ins := &program.Instructions[at]
			if isPoison(ins) {
				problems = append(problems, fmt.Sprintf("%s: instruction %d: %v: make types, or bpf_core_field_exists", name, at, relocated[at]))
			}
		}
	}
	return problems
}

// relocate changes the instructions; relocated says which, by index.
func relocate(insns asm.Instructions, local, target *btf.Spec) (relocated map[int]*btf.CORERelocation, err error) {
	relocated = make(map[int]*btf.CORERelocation)
	var at []int
	var relos []*btf.CORERelocation
	for i := range insns {
		if r := btf.CORERelocationMetadata(&insns[i]); r != nil {
			at, relos = append(at, i), append(relos, r)
		}
	}
	fixups, err := btf.CORERelocate(relos, []*btf.Spec{target}, binary.LittleEndian, local.TypeID)
	if err != nil {
		return nil, err
	}
	for i, f := range fixups {
		relocated[at[i]] = relos[i]
		if err := f.Apply(&insns[at[i]]); err != nil {
			return nil, fmt.Errorf("%v: %w", relos[i], err)
		}
	}
	return relocated, nil
}

// isPoison recognises what a relocation leaves that has no answer.
func isPoison(ins *asm.Instruction) bool {
	return ins.IsBuiltinCall() && ins.Constant == btf.COREBadRelocationSentinel ||
		ins.IsConstantLoad(asm.DWord) && ins.Constant == btf.COREBadRelocationSentinel
}
