// SPDX-License-Identifier: Apache-2.0

package errno

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

const program = `
#include <stdio.h>
#include <string.h>
int main(void) {
	for (int n = 0; n < 140; n++) printf("%d %s\n", n, strerror(n));
	for (int n = 512; n < 532; n++) printf("%d %s\n", n, strerror(n));
	return 0;
}
`

// TestLibc compares the texts with those of the C library of this machine.
func TestLibc(t *testing.T) {
	dir := t.TempDir()
	src, bin := filepath.Join(dir, "text.c"), filepath.Join(dir, "text")
	if err := os.WriteFile(src, []byte(program), 0o600); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command("gcc", "-o", bin, src).CombinedOutput(); err != nil {
		t.Fatalf("gcc: %v\n%s", err, out)
	}
	cmd := exec.Command(bin)
	cmd.Env = []string{"LC_ALL=C"}
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(out)), "\n")
	if len(lines) != 160 {
		t.Fatalf("%d lines, want 160", len(lines))
	}
	for _, line := range lines {
		var n int
		number, want, _ := strings.Cut(line, " ")
		if _, err := fmt.Sscan(number, &n); err != nil {
			t.Fatal(err)
		}
		if got := Text(n); got != want {
			t.Errorf("Text(%d) = %q, want %q", n, got, want)
		}
	}
}

// TestHeaders compares the names with the preprocessor's.
func TestHeaders(t *testing.T) {
	cmd := exec.Command("gcc", "-dM", "-E", "-include", "errno.h", "-x", "c", "/dev/null")
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("gcc: %v", err)
	}
	checked := 0
	for line := range strings.Lines(string(out)) {
		f := strings.Fields(line)
		if len(f) != 3 || f[0] != "#define" || f[1][0] != 'E' {
			continue
		}
		var n int
		if _, err := fmt.Sscan(f[2], &n); err != nil {
			continue // another name's alias
		}
		checked++
		if got := Name(n); got != f[1] {
			t.Errorf("Name(%d) = %q, want %q", n, got, f[1])
		}
	}
	if checked != len(rows)-3 { // 0, 41 and 58 are none
		t.Errorf("%d constants in errno.h, %d in the table", checked, len(rows)-3)
	}
}

func TestName(t *testing.T) {
	for n, want := range map[int]string{3: "ESRCH", 11: "EAGAIN", 95: "EOPNOTSUPP", 524: "ENOTSUPP", 41: "41", 9999: "9999", 0: "0", -1: "-1"} {
		if got := Name(n); got != want {
			t.Errorf("Name(%d) = %q, want %q", n, got, want)
		}
	}
}

func TestParse(t *testing.T) {
	tests := []struct {
		in  string
		n   int
		err string
	}{
		{"ESRCH", 3, ""},
		{"esrch", 3, ""},
		{"3", 3, ""},
		{"EWOULDBLOCK", 11, ""},
		{"ENOTSUP", 95, ""},
		{"ENOTSUPP", 524, ""},
		{"524", 524, ""},
		{"ESRHC", 0, `unknown errno "ESRHC": did you mean ESRCH?`},
		{"ENODEF", 0, `unknown errno "ENODEF": did you mean ENODEV?`},
		{"0", 0, "errno 0: not from 1 to 4095"},
		{"-3", 0, "errno -3: not from 1 to 4095"},
		{"", 0, `unknown errno ""`},
		{"nothing like it", 0, `unknown errno "nothing like it"`},
	}
	for _, tt := range tests {
		n, err := Parse(tt.in)
		if n != tt.n || (err == nil) != (tt.err == "") || err != nil && err.Error() != tt.err {
			t.Errorf("Parse(%q) = %d, %v; want %d, %q", tt.in, n, err, tt.n, tt.err)
		}
	}
}
