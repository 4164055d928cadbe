// SPDX-License-Identifier: Apache-2.0

//go:build linux

package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
)

// builder makes static programs, each once, in a directory that ends with it.
// Any goroutine may ask.
type builder struct {
	dir  string
	mu   sync.Mutex
	made map[string]string // what and for which architecture: path
}

func newBuilder() (*builder, error) {
	dir, err := os.MkdirTemp("", "nlsnoop-kernels-")
	return &builder{dir: dir, made: map[string]string{}}, err
}

func (b *builder) close() { os.RemoveAll(b.dir) }

// program is go build of a package.
func (b *builder) program(arch, pkg string) (path string, err error) {
	return b.make(arch, pkg, "go", "build")
}

// tests is go test -c of a package; "" where it has none.
func (b *builder) tests(arch, pkg string) (path string, err error) {
	path, err = b.make(arch, pkg, "go", "test", "-c")
	if _, missing := os.Stat(path); err == nil && missing != nil {
		return "", nil
	}
	return path, err
}

func (b *builder) make(arch, pkg string, command ...string) (string, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	key := strings.Join(append(command, arch, pkg), " ")
	if path, ok := b.made[key]; ok {
		return path, nil
	}
	path := filepath.Join(b.dir, fmt.Sprint(len(b.made)))
	cmd := exec.Command(command[0], append(command[1:], "-trimpath", "-ldflags=-s -w", "-o", path, pkg)...)
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0", "GOARCH="+arch)
	cmd.Stdout, cmd.Stderr = os.Stderr, os.Stderr
	if err := cmd.Run(); err != nil {
		return "", fmt.Errorf("%s: %w", cmd, err)
	}
	b.made[key] = path
	return path, nil
}

// first is the one program that tests would compile.
func (b *builder) first() (path string, err error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	path = filepath.Join(b.dir, "first")
	if _, err := os.Stat(path); err == nil {
		return path, nil
	}
	return path, testnet.CompileFirst(path)
}

// sources maps all files of the repository but Go's to where tests look for
// them in a machine.
func sources() (map[string]string, error) {
	list, err := exec.Command("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard").Output()
	if err != nil {
		return nil, fmt.Errorf("git ls-files: %w", err)
	}
	files := make(map[string]string)
	for name := range strings.SplitSeq(strings.TrimRight(string(list), "\x00"), "\x00") {
		if info, err := os.Stat(name); err == nil && info.Mode().IsRegular() && filepath.Ext(name) != ".go" {
			files[filepath.Join(root, name)] = name
		}
	}
	return files, nil
}

// root is where the repository's files are in a machine.
const root = "/src"

// fetcher is the program that fetches kernels.
const fetcher = "scripts/kernels"
