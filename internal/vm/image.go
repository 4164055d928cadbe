// SPDX-License-Identifier: Apache-2.0

package vm

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/nlsnoop/nlsnoop/internal/vm/plan"
)

// Image is what a machine boots into.
type Image struct {
	Guest   string            // path of package guest as a static program of the kernel's architecture
	Files   map[string]string // path there: path of a file here
	Host    []string          // programs of this machine, by name or path, that go along with their libraries
	Trees   []string          // directories of this machine that go along whole; those it lacks are left out
	Modules []string          // names of kernel modules to insert; what they depend on comes along
	Library []string          // modules for modprobe, which the kernel then calls: see library
	Steps   []plan.Step
}

// write makes the initramfs for a kernel.
func (i *Image) write(w io.Writer, t *Tree) error {
	a := newArchive(w)
	a.charDevice("/dev/console", 5, 1)
	if err := copyFile(a, "/init", i.Guest); err != nil {
		return err
	}
	modules, err := t.load(append([]string{"virtio_pci", "virtio_console"}, i.Modules...))
	if err != nil {
		return err
	}
	p := plan.Plan{Steps: i.Steps}
	for _, m := range modules {
		path := "/modules/" + m.name + ".ko"
		p.Modules = append(p.Modules, path)
		a.file(path, 0o644, m.data)
	}
	text, err := json.Marshal(p)
	if err != nil {
		return err
	}
	a.file(plan.File, 0o644, text)
	for _, name := range i.Host {
		if err := hostProgram(a, name); err != nil {
			return err
		}
	}
	for _, dir := range i.Trees {
		if err := copyTree(a, dir); err != nil {
			return err
		}
	}
	if len(i.Library) > 0 {
		if err := library(a, t, i.Library); err != nil {
			return err
		}
	}
	for to, from := range i.Files {
		if err := copyFile(a, to, from); err != nil {
			return err
		}
	}
	return a.close()
}

func copyFile(a *archive, to, from string) error {
	info, err := os.Stat(from)
	if err != nil {
		return err
	}
	data, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	a.file(to, uint32(info.Mode().Perm()), data)
	return nil
}

// copyTree copies the files below a directory, links as what they lead to.
func copyTree(a *archive, dir string) error {
	if _, err := os.Stat(dir); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return filepath.WalkDir(dir, func(path string, _ fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := os.Stat(path)
		if err != nil || !info.Mode().IsRegular() {
			return err
		}
		return copyFile(a, path, path)
	})
}

// hostProgram copies a program and the libraries that ldd names to /bin and to
// where it looks for them. Busybox also gets the names it goes by.
func hostProgram(a *archive, name string) error {
	path, err := exec.LookPath(name)
	if err != nil {
		return err
	}
	if err := copyFile(a, "/bin/"+filepath.Base(path), path); err != nil {
		return err
	}
	if filepath.Base(path) == "busybox" {
		return busybox(a, path)
	}
	libraries, err := exec.Command("ldd", path).CombinedOutput()
	if err != nil {
		if strings.Contains(string(libraries), "not a dynamic executable") {
			return nil
		}
		return fmt.Errorf("ldd %s: %w: %s", path, err, libraries)
	}
	for _, word := range strings.Fields(string(libraries)) {
		if strings.HasPrefix(word, "/") {
			if err := copyFile(a, word, word); err != nil {
				return err
			}
		}
	}
	return nil
}

// busybox adds links for all applets; real programs that were added before it
// keep their names.
func busybox(a *archive, path string) error {
	list, err := exec.Command(path, "--list").Output()
	if err != nil {
		return fmt.Errorf("%s --list: %w", path, err)
	}
	for applet := range strings.FieldsSeq(string(list)) {
		if applet != "busybox" {
			a.symlink("/bin/"+applet, "busybox")
		}
	}
	return nil
}
