// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
)

// actHider runs nlsnoop where the kernel's types are not to be seen.
func actHider() {
	runtime.LockOSThread()
	must(unix.Unshare(unix.CLONE_NEWNS))
	must(unix.Mount("", "/", "", unix.MS_REC|unix.MS_PRIVATE, ""))
	must(unix.Mount("none", "/sys/kernel/btf", "tmpfs", 0, ""))
	program := filepath.Join(filepath.Dir(os.Args[0]), "nlsnoop")
	must(syscall.Exec(program, append([]string{program}, os.Args[1:]...), os.Environ()))
}

// refusals runs nlsnoop, as program, in each way a user may first meet it: each
// must end with one line that says why, and the status for that.
func refusals(t *testing.T, program, why string) {
	t.Helper()
	ns := testnet.New(t)
	run := func(status int, args ...string) (stdout, stderr string) {
		t.Helper()
		s := newSnoop(t, ns, args...)
		s.cmd.Path = filepath.Join(stage, program)
		s.cmd.Args[0] = s.cmd.Path
		s.start().wait(status)
		return s.stdout.String(), s.stderr.text()
	}
	for status, args := range map[int][]string{exitFailed: nil, exitOwn: {"--", "/bin/true"}} {
		for _, backend := range []string{"auto", "fentry", "kprobe", "syscall"} {
			stdout, stderr := run(status, append([]string{"--backend", backend}, args...)...)
			if stderr != "nlsnoop: "+why+"\n" || stdout != "" {
				t.Errorf("--backend %s %v: %q, %q", backend, args, stderr, stdout)
			}
		}
	}
	want := ""
	for _, backend := range []string{"fentry", "kprobe", "syscall"} {
		want += fmt.Sprintf("%-8s no: %s\n", backend, why)
	}
	if stdout, stderr := run(exitFailed, "--check"); stdout != want || stderr != "" {
		t.Errorf("--check: %q, %q, want %q", stdout, stderr, want)
	}
}

func TestLiveKernelWithoutTypes(t *testing.T) {
	refusals(t, "hider", "this kernel does not describe its types: no /sys/kernel/btf/vmlinux: boot a kernel with CONFIG_DEBUG_INFO_BTF")
}

// lockdown is what the kernel says of it; "" nothing. A file system of our own,
// for none may be mounted.
func lockdown() string {
	fs, err := unix.Fsopen("securityfs", unix.FSOPEN_CLOEXEC)
	if err != nil {
		return ""
	}
	defer unix.Close(fs)
	if unix.FsconfigCreate(fs) != nil {
		return ""
	}
	mount, err := unix.Fsmount(fs, unix.FSMOUNT_CLOEXEC, 0)
	if err != nil {
		return ""
	}
	defer unix.Close(mount)
	text, err := os.ReadFile(fmt.Sprintf("/proc/self/fd/%d/lockdown", mount))
	if err != nil {
		return ""
	}
	return strings.TrimSpace(string(text))
}

func TestLiveLockdown(t *testing.T) {
	if now := lockdown(); !strings.Contains(now, "[confidentiality]") {
		t.Skipf("kernel: not booted with lockdown=confidentiality: %q", now)
	}
	refusals(t, "nlsnoop", "this kernel is locked down: no program may read its memory: boot without lockdown=confidentiality")
}
