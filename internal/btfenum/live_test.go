// SPDX-License-Identifier: Apache-2.0

package btfenum

import (
	"os"
	"testing"

	"github.com/cilium/ebpf/btf"
)

// TestKernel reads this kernel's enums as cilium/ebpf does, with all its types.
func TestKernel(t *testing.T) {
	b, err := os.ReadFile("/sys/kernel/btf/vmlinux")
	if err != nil {
		t.Skip("kernel: " + err.Error())
	}
	_, got := enums(t, b, nil, all)
	spec, err := btf.LoadKernelSpec()
	if err != nil {
		t.Fatal(err)
	}
	var want []Enum
	for typ, err := range spec.All() {
		if err != nil {
			t.Fatal(err)
		}
		e, ok := typ.(*btf.Enum)
		if !ok || len(e.Values) == 0 { // those without are nobody's to want
			continue
		}
		one := Enum{Name: e.Name}
		for _, v := range e.Values {
			one.Values = append(one.Values, Value{v.Name, int64(v.Value)})
		}
		want = append(want, one)
	}
	if len(got) < 1000 {
		t.Errorf("%d enums", len(got))
	}
	if len(got) != len(want) {
		t.Fatalf("%d enums, want %d", len(got), len(want))
	}
	for i := range got {
		g, w := got[i], want[i]
		if g.Name != w.Name || len(g.Values) != len(w.Values) {
			t.Fatalf("enum %d is %v, want %v", i, g, w)
		}
		for j := range g.Values {
			// Kernels before 6.0 do not say whether numbers have a sign.
			if g.Values[j].Name != w.Values[j].Name || int32(g.Values[j].N) != int32(w.Values[j].N) {
				t.Fatalf("enum %d is %v, want %v", i, g, w)
			}
		}
	}
}

func BenchmarkEnums(b *testing.B) {
	data, err := os.ReadFile("/sys/kernel/btf/vmlinux")
	if err != nil {
		b.Skip("kernel: " + err.Error())
	}
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		f, err := Parse(data, nil)
		if err != nil {
			b.Fatal(err)
		}
		if _, err := f.Enums(func(name []byte) bool { return len(name) > 4 && string(name[:4]) == "TCP_" }); err != nil {
			b.Fatal(err)
		}
	}
}
