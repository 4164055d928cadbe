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
	"github.com/nlsnoop/nlsnoop/tracer"
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
		if stdout, stderr := run(status, args...); stderr != "nlsnoop: "+why+"\n" || stdout != "" {
			t.Errorf("%q: %q, %q", args, stderr, stdout)
		}
	}
	want := ""
	for _, support := range tracer.Probe() { // the best first
		backend := support.Backend.String()
		if stdout, stderr := run(exitFailed, "--backend", backend); stderr != "nlsnoop: "+why+"\n" || stdout != "" {
			t.Errorf("--backend %s: %q, %q", backend, stderr, stdout)
		}
		want += fmt.Sprintf("%-8s no: %s\n", backend, why)
	}
	if stdout, stderr := run(exitFailed, "--check"); stdout != want || stderr != "" {
		t.Errorf("--check: %q, %q, want %q", stdout, stderr, want)
	}
}

func TestLiveKernelWithoutTypes(t *testing.T) {
	refusals(t, "hider", "this kernel does not describe its types: no /sys/kernel/btf/vmlinux: boot a kernel with CONFIG_DEBUG_INFO_BTF")
}

// lockEnv says that the test of lockdown may lock this machine down, for good.
const lockEnv = "NLSNOOP_TEST_LOCK"

// lockdown opens what the kernel says of it, and takes: on a file system of our
// own, for none may be mounted.
func lockdown() (*os.File, error) {
	fs, err := unix.Fsopen("securityfs", unix.FSOPEN_CLOEXEC)
	if err != nil {
		return nil, err
	}
	defer unix.Close(fs)
	if err := unix.FsconfigCreate(fs); err != nil {
		return nil, err
	}
	mount, err := unix.Fsmount(fs, unix.FSMOUNT_CLOEXEC, 0)
	if err != nil {
		return nil, err
	}
	defer unix.Close(mount)
	return os.OpenFile(fmt.Sprintf("/proc/self/fd/%d/lockdown", mount), os.O_RDWR, 0)
}

// It runs where the kernel was booted so, or as the last of a machine that is
// thrown away.
func TestLockdown(t *testing.T) {
	f, err := lockdown()
	if err != nil {
		t.Skipf("kernel: no lockdown: %v", err)
	}
	defer f.Close()
	if os.Getenv(lockEnv) != "" {
		if _, err := f.WriteString("confidentiality"); err != nil {
			t.Fatal(err)
		}
	}
	now, err := os.ReadFile(fmt.Sprintf("/proc/self/fd/%d", f.Fd()))
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(now), "[confidentiality]") {
		t.Skipf("kernel: not booted with lockdown=confidentiality: %s", strings.TrimSpace(string(now)))
	}
	refusals(t, "nlsnoop", "this kernel is locked down: no program may read its memory: boot without lockdown=confidentiality")
}
