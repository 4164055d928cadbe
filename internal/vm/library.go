// SPDX-License-Identifier: Apache-2.0

package vm

import (
	"fmt"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"
)

// library adds modules as they lie in the package, compressed, modprobe, and
// where the kernel looks for both, so that it loads what a request of a program
// needs. Each word is a path below the directory of the release's modules: a
// file without its endings ("kernel/drivers/net/dummy"), or a directory with all
// below it ("kernel/net/"). What they depend on comes along.
func library(a *archive, t *Tree, words []string) error {
	needs, err := t.dependencies()
	if err != nil {
		return err
	}
	to := "/lib/modules/" + t.Release
	for name := range needs {
		for _, w := range words {
			if stem, _, _ := strings.Cut(name, ".ko"); stem != w && !(strings.HasSuffix(w, "/") && strings.HasPrefix(name, w)) {
				continue
			}
			for _, n := range append([]string{name}, needs[name]...) {
				if err := copyFile(a, path.Join(to, n), filepath.Join(t.modules, n)); err != nil {
					return err
				}
			}
		}
	}
	indexes, err := filepath.Glob(filepath.Join(t.modules, "modules.*"))
	if err != nil {
		return err
	}
	for _, from := range indexes {
		if err := copyFile(a, path.Join(to, filepath.Base(from)), from); err != nil {
			return err
		}
	}
	if err := hostProgram(a, "modprobe"); err != nil {
		return err
	}
	a.symlink("/sbin/modprobe", "/bin/modprobe") // CONFIG_MODPROBE_PATH
	return a.err
}

// dependencies maps the file of each module to those of all that it needs. The
// package has no such list: it is made here, once, as where a kernel is
// installed.
func (t *Tree) dependencies() (map[string][]string, error) {
	list := filepath.Join(t.modules, "modules.dep")
	if _, err := os.Stat(list); err != nil {
		base := strings.TrimSuffix(t.modules, filepath.Join("/lib/modules", t.Release))
		if out, err := exec.Command("depmod", "-b", base, t.Release).CombinedOutput(); err != nil {
			return nil, fmt.Errorf("depmod: %w: %s", err, out)
		}
	}
	text, err := os.ReadFile(list)
	if err != nil {
		return nil, err
	}
	needs := make(map[string][]string)
	for line := range strings.Lines(string(text)) {
		name, rest, ok := strings.Cut(line, ":")
		if !ok {
			return nil, fmt.Errorf("%s: no colon in %q", list, line)
		}
		needs[name] = strings.Fields(rest)
	}
	return needs, nil
}
