// SPDX-License-Identifier: Apache-2.0

// Command gen writes the tables of package decode that come from the kernel's
// netlink specs: a file a spec, but for those whose tables are written by hand.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/nlsnoop/nlsnoop/decode/ynl"
)

func main() {
	specs := flag.String("specs", "specs", "`directory` of *.yaml: a kernel tree's Documentation/netlink/specs will do")
	out := flag.String("out", "..", "`directory` of package decode")
	flag.Parse()
	if err := run(*specs, *out); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

// run writes the files, and removes those of specs that are no more.
func run(specs, out string) error {
	all, err := ynl.LoadDir(specs)
	if err != nil {
		return err
	}
	files := map[string][]byte{}
	var closers []string
	for _, s := range all {
		if byHand[s.Name] {
			continue
		}
		e := newEmitter(s)
		src, err := e.source()
		if err != nil {
			return fmt.Errorf("%s: %w", s.File, err)
		}
		files[fileName(s.Name)] = src
		if len(e.loops) > 0 {
			closers = append(closers, e.loopsVar())
		}
	}
	src, err := loopsSource(closers)
	if err != nil {
		return err
	}
	files["ynl_loops.go"] = src
	return write(out, files)
}

func fileName(spec string) string {
	return "ynl_" + strings.ReplaceAll(spec, "-", "_") + ".go"
}

func write(out string, files map[string][]byte) error {
	old, err := filepath.Glob(filepath.Join(out, "ynl_*.go"))
	if err != nil {
		return err
	}
	for _, path := range old {
		if files[filepath.Base(path)] == nil && !strings.HasSuffix(path, "_test.go") {
			if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
				return err
			}
		}
	}
	for name, src := range files {
		if err := os.WriteFile(filepath.Join(out, name), src, 0o644); err != nil {
			return err
		}
	}
	return nil
}
