// SPDX-License-Identifier: Apache-2.0

package vm

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// Kernel is one of Debian's. The flavour is "cloud", a third of the download and
// virtio built in, but where Full says otherwise: what that leaves out is
// drivers, and network modules such as those of IEEE 802.11 and 802.15.4, CAN,
// TIPC and X.25.
type Kernel struct {
	Name   string // 5.10
	Arch   string // GOARCH; Debian's names are the same
	Full   bool
	suites []string
}

// Kernels lists all there are, the oldest first, then those of other
// architectures.
func Kernels() []Kernel {
	return []Kernel{
		{"5.10", "amd64", false, []string{"bullseye", "bullseye-security"}},
		{"6.1", "amd64", false, []string{"bookworm", "bookworm-security"}},
		{"6.12", "amd64", false, []string{"trixie", "trixie-security"}},
		{"6.12-full", "amd64", true, []string{"trixie", "trixie-security"}},
		{"backports", "amd64", false, []string{"trixie-backports"}},
		{"6.12-arm64", "arm64", false, []string{"trixie", "trixie-security"}},
	}
}

// Tree is an unpacked kernel.
type Tree struct {
	Kernel
	Release string // as uname -r says: 6.12.107+deb13-cloud-amd64
	Image   string // path of vmlinuz
	modules string // path of the directory of the release
}

// Fetch unpacks the kernel into the user's cache directory, or finds it there:
// what is there is taken as it is, however old. Script is the path of
// scripts/kernels.
func (k Kernel) Fetch(script string) (*Tree, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return nil, err
	}
	dir := filepath.Join(cache, "nlsnoop", "kernels", k.Name)
	if _, err := os.Stat(dir); err != nil {
		if err := os.MkdirAll(filepath.Dir(dir), 0o755); err != nil {
			return nil, err
		}
		cmd := exec.Command(script, append([]string{dir, k.Arch, k.meta()}, k.suites...)...)
		cmd.Stderr = os.Stderr
		if err := cmd.Run(); err != nil {
			return nil, fmt.Errorf("kernel %s: %s: %w", k.Name, script, err)
		}
	}
	return k.tree(dir)
}

// meta is the package that depends on the newest kernel.
func (k Kernel) meta() string {
	if k.Full {
		return "linux-image-" + k.Arch
	}
	return "linux-image-cloud-" + k.Arch
}

// tree finds the parts; modules moved from /lib to /usr/lib after 6.1.
func (k Kernel) tree(dir string) (*Tree, error) {
	for _, lib := range []string{"usr/lib/modules", "lib/modules"} {
		found, _ := filepath.Glob(filepath.Join(dir, lib, "*"))
		if len(found) != 1 {
			continue
		}
		t := &Tree{Kernel: k, Release: filepath.Base(found[0]), modules: found[0]}
		for _, image := range []string{filepath.Join(dir, "boot", "vmlinuz-"+t.Release), filepath.Join(found[0], "vmlinuz")} {
			if _, err := os.Stat(image); err == nil {
				t.Image = image
				return t, nil
			}
		}
	}
	return nil, fmt.Errorf("kernel %s: no kernel in %s: remove that directory to fetch it again", k.Name, dir)
}

// qemu is the emulator of the kernel's machine and what it is to be like. One
// thread emulates both processors: with one for each, qemu (7.2, 10.0) now and
// then loops forever, or stops with a breakpoint nobody set, in code that the
// kernel patches while it runs, as it does where a tracepoint is enabled.
func (k Kernel) qemu(threads bool) (program string, args []string, console string) {
	accel := "tcg,thread=single"
	if threads {
		accel = "tcg,thread=multi"
	}
	memory := "1536"
	if k.Full {
		memory = "2048"
	}
	args = []string{"-accel", accel, "-nodefaults", "-no-user-config", "-no-reboot", "-nographic", "-smp", "2", "-m", memory}
	switch k.Arch {
	case "arm64":
		// Pointer authentication as the architecture has it is slow to emulate.
		return "qemu-system-aarch64", append(args, "-machine", "virt", "-cpu", "max,pauth-impdef=on"), "ttyAMA0"
	default:
		// rep movsb, which a kernel copies with where a processor says it is fast,
		// is emulated byte by byte.
		return "qemu-system-x86_64", append(args, "-machine", "pc", "-cpu", "max,-erms,-fsrm"), "ttyS0"
	}
}
