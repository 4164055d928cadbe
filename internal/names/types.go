// SPDX-License-Identifier: Apache-2.0

package names

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/nlsnoop/nlsnoop/internal/btfenum"
)

// typesDir is where the kernel gives its types, and those of its modules, a
// file each (CONFIG_DEBUG_INFO_BTF and, of modules, _MODULES).
const typesDir = "/sys/kernel/btf"

// enums reads them all: that one alone fits is not known without all. A module that
// goes away meanwhile is left out.
func (kernel) enums(want func(name []byte) bool) ([]btfenum.Enum, error) {
	vmlinux := filepath.Join(typesDir, "vmlinux")
	b, err := os.ReadFile(vmlinux)
	if err != nil {
		return nil, err
	}
	base, err := btfenum.Parse(b, nil)
	if err != nil {
		return nil, err
	}
	all, err := base.Enums(want)
	if err != nil {
		return nil, err
	}
	modules, err := filepath.Glob(filepath.Join(typesDir, "*"))
	if err != nil {
		return nil, err
	}
	for _, path := range modules {
		if path == vmlinux {
			continue
		}
		more, err := moduleEnums(path, base, want)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			continue
		case err != nil:
			return nil, err
		}
		all = append(all, more...)
	}
	return all, nil
}

func moduleEnums(path string, base *btfenum.File, want func(name []byte) bool) ([]btfenum.Enum, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	f, err := btfenum.Parse(b, base)
	if err != nil {
		return nil, err
	}
	return f.Enums(want)
}
