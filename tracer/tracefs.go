// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"golang.org/x/sys/unix"
)

// tracefs is a tracefs of our own: mounted nowhere, so it is there where the
// machine has none, and the mount table stays as it is.
type tracefs struct{ root *os.Root }

func openTracefs() (*tracefs, error) {
	root, err := ownMount("tracefs")
	if err != nil {
		return mountedTracefs(err)
	}
	return &tracefs{root}, nil
}

// ownMount is a file system of the kernel's, mounted where nobody else sees it.
func ownMount(kind string) (*os.Root, error) {
	fs, err := unix.Fsopen(kind, unix.FSOPEN_CLOEXEC)
	if err != nil {
		return nil, fmt.Errorf("fsopen %s: %w", kind, err)
	}
	defer unix.Close(fs)
	if err := unix.FsconfigCreate(fs); err != nil {
		return nil, fmt.Errorf("fsconfig %s: %w", kind, err)
	}
	mount, err := unix.Fsmount(fs, unix.FSMOUNT_CLOEXEC, 0)
	if err != nil {
		return nil, fmt.Errorf("fsmount %s: %w", kind, err)
	}
	defer unix.Close(mount)
	return os.OpenRoot(fmt.Sprintf("/proc/self/fd/%d", mount))
}

// mountedTracefs is the machine's own, where a mount of ours is refused for a
// reason; that reason is the error where there is none.
func mountedTracefs(reason error) (*tracefs, error) {
	for _, path := range []string{"/sys/kernel/tracing", "/sys/kernel/debug/tracing"} {
		if _, err := os.Stat(path + "/events"); err != nil {
			continue
		}
		if root, err := os.OpenRoot(path); err == nil {
			return &tracefs{root}, nil
		}
	}
	return nil, reason
}

// id is the number perf_event_open knows a tracepoint by.
func (t *tracefs) id(group, name string) (uint64, error) {
	f, err := t.root.Open("events/" + group + "/" + name + "/id")
	if errors.Is(err, os.ErrNotExist) {
		return 0, fmt.Errorf("no tracepoint %s/%s: %w", group, name, err)
	}
	if err != nil {
		return 0, fmt.Errorf("tracepoint %s/%s: %w", group, name, err)
	}
	defer f.Close()
	text, err := io.ReadAll(f)
	if err != nil {
		return 0, fmt.Errorf("tracepoint %s/%s: %w", group, name, err)
	}
	return strconv.ParseUint(strings.TrimSpace(string(text)), 10, 64)
}

func (t *tracefs) Close() error { return t.root.Close() }
