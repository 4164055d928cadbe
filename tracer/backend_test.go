// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"errors"
	"os"
	"testing"
)

// backendEnv names the backend that tests ask for where they do not care; the
// run on other kernels sets each in turn.
const backendEnv = "NLSNOOP_TEST_BACKEND"

func wantedBackend(t *testing.T) Backend {
	t.Helper()
	name := os.Getenv(backendEnv)
	if name == "" {
		return Auto
	}
	b, err := ParseBackend(name)
	if err != nil {
		t.Fatalf("%s: %v", backendEnv, err)
	}
	return b
}

// needTexts skips a test of extack texts where the kernel has no way to tell
// them to the backend chosen.
func (w *watch) needTexts() {
	w.t.Helper()
	if w.tracer.backend != Syscall {
		return
	}
	fs, err := openTracefs()
	if err != nil {
		w.t.Fatal(err)
	}
	defer fs.Close()
	if _, err := fs.id("netlink", "netlink_extack"); errors.Is(err, os.ErrNotExist) {
		w.t.Skip("kernel: no netlink_extack tracepoint before 5.13")
	}
}
