// SPDX-License-Identifier: Apache-2.0

package fuzz

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// executions of each target: a number and no time, which a slow machine has
// less of.
const executions = "3000x"

// A target is a fuzz target of a package of the module.
type target struct{ dir, name string }

var declaration = regexp.MustCompile(`(?m)^func (Fuzz\w+)\(`)

// targets are those in the tests below root.
func targets(t *testing.T, root string) (all []target) {
	t.Helper()
	err := filepath.WalkDir(root, func(path string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case e.IsDir() && (strings.HasPrefix(e.Name(), ".") && path != root || e.Name() == "testdata"):
			return filepath.SkipDir
		case e.IsDir() || !strings.HasSuffix(path, "_test.go"):
			return nil
		}
		src, err := os.ReadFile(path)
		for _, m := range declaration.FindAllSubmatch(src, -1) {
			all = append(all, target{filepath.Dir(path), string(m[1])})
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// TestTargets runs every fuzz target of the module.
func TestTargets(t *testing.T) {
	if testing.Short() {
		t.Skip("builds each package with fuzz targets anew")
	}
	goCommand, err := exec.LookPath("go")
	if err != nil {
		t.Skip("no go command: ", err)
	}
	root := filepath.Join("..", "..")
	if _, err := os.Stat(filepath.Join(root, "go.mod")); err != nil {
		t.Skip("not in the module's source: ", err)
	}
	all := targets(t, root)
	if len(all) < 8 {
		t.Errorf("%d fuzz targets found: not all of them", len(all))
	}
	for _, target := range all {
		t.Run(target.name, func(t *testing.T) {
			c := exec.CommandContext(t.Context(), goCommand, "test", "-run", "^$", "-fuzz", "^"+target.name+"$",
				"-fuzztime", executions, "-fuzzminimizetime", "10x", "-parallel", "1", ".")
			c.Dir = target.dir
			if out, err := c.CombinedOutput(); err != nil {
				t.Errorf("%v\n%s", err, out)
			}
		})
	}
}
