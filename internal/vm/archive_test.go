// SPDX-License-Identifier: Apache-2.0

package vm

import (
	"bytes"
	"fmt"
	"os/exec"
	"strings"
	"testing"
)

// What is written is read by another: cpio of busybox, which the machines need
// anyway.
func TestArchiveIsReadByOthers(t *testing.T) {
	var b bytes.Buffer
	a := newArchive(&b)
	a.charDevice("/dev/console", 5, 1)
	a.file("/a/deep/file", 0o640, []byte("12345"))
	a.file("/a/deep/file", 0o640, []byte("again"))
	a.symlink("/bin/sh", "busybox")
	if err := a.close(); err != nil {
		t.Fatal(err)
	}
	if b.Len()%4 != 0 {
		t.Errorf("%d bytes", b.Len())
	}
	cmd := exec.Command("busybox", "cpio", "-tv")
	cmd.Stdin = &b
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("busybox cpio: %v: run through make test", err)
	}
	var got []string
	for line := range strings.Lines(string(out)) {
		f := strings.Fields(line)
		got = append(got, fmt.Sprint(f[0], " ", strings.Join(f[len(f)-1:], " ")))
	}
	want := []string{"drwxr-xr-x dev", "crw------- dev/console", "drwxr-xr-x a", "drwxr-xr-x a/deep", "-rw-r----- a/deep/file",
		"drwxr-xr-x bin", "lrwxrwxrwx busybox"}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

func TestTroubleIsFound(t *testing.T) {
	for _, c := range []struct{ console, want string }{
		{"", ""},
		{"all is well\n", ""},
		{"one\n[ 1.0] WARNING: CPU: 0\n two\n", "[ 1.0] WARNING: CPU: 0\n two\n"},
		{"x BUG: y", "x BUG: y"},
		{"Oops\n" + strings.Repeat("line\n", 100), "Oops\n" + strings.Repeat("line\n", 39)},
	} {
		if got := (&Result{Console: []byte(c.console)}).Trouble(); got != c.want {
			t.Errorf("%.40q: %q", c.console, got)
		}
	}
}
