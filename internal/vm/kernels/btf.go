// SPDX-License-Identifier: Apache-2.0

//go:build linux

package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"time"

	"github.com/nlsnoop/nlsnoop/internal/vm"
	"github.com/nlsnoop/nlsnoop/internal/vm/plan"
)

// objects are the committed ones by GOARCH.
var objects = map[string]string{"amd64": "bpf/*_x86_bpfel.o", "arm64": "bpf/*_arm64_bpfel.o"}

// writeTypes makes a file for each kernel, with bpftool.
func writeTypes(b *builder, kernels []vm.Kernel, args []string) error {
	if len(args) != 1 {
		return fmt.Errorf("btf: one directory to write to")
	}
	if err := os.MkdirAll(args[0], 0o755); err != nil {
		return err
	}
	for _, k := range kernels {
		if k.Full {
			continue // the cloud kernel of the same version has the same types
		}
		all, err := types(b, k)
		if err != nil {
			return err
		}
		paths, err := filepath.Glob(objects[k.Arch])
		if err != nil {
			return err
		}
		to := filepath.Join(args[0], k.Name+".btf")
		cmd := exec.Command("bpftool", append([]string{"gen", "min_core_btf", all, to}, paths...)...)
		if out, err := cmd.CombinedOutput(); err != nil {
			return fmt.Errorf("%v: %w: %s", cmd.Args, err, out)
		}
	}
	return nil
}

// types is the path of all the types of a kernel, kept beside it: its
// /sys/kernel/btf/vmlinux.
func types(b *builder, k vm.Kernel) (path string, err error) {
	tree, err := k.Fetch(fetcher)
	if err != nil {
		return "", err
	}
	path = tree.Image + ".btf"
	if _, err := os.Stat(path); err == nil {
		return path, nil
	}
	guest, err := b.program(k.Arch, "./internal/vm/guest")
	if err != nil {
		return "", err
	}
	var out bytes.Buffer
	m := vm.Machine{Tree: tree, Timeout: 5 * time.Minute, Output: func(_ int, b []byte) { out.Write(b) },
		Image: vm.Image{Guest: guest, Steps: []plan.Step{{Name: "types", File: "/sys/kernel/btf/vmlinux"}}}}
	result, err := m.Run()
	if err != nil || result.Exits[0] != 0 {
		return "", fmt.Errorf("%v %v: %s", err, result.Errors, result.Console)
	}
	return path, os.WriteFile(path, out.Bytes(), 0o644)
}
