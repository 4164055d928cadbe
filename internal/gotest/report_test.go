// SPDX-License-Identifier: Apache-2.0

package main

import (
	"strings"
	"testing"
)

const (
	passes   = `{"Action":"pass","Package":"p","Test":"TestA"}` + "\n" + `{"Action":"pass","Package":"p"}` + "\n"
	byKernel = `{"Action":"output","Package":"p","Test":"TestK","Output":"=== RUN   TestK\n"}
{"Action":"output","Package":"p","Test":"TestK","Output":"    k_test.go:9: kernel: no trampolines: EPERM\n"}
{"Action":"skip","Package":"p","Test":"TestK"}
`
	byTest = `{"Action":"output","Package":"p","Test":"TestL","Output":"    l_test.go:9: too lazy\n"}
{"Action":"skip","Package":"p","Test":"TestL"}
`
	failure = `{"Action":"output","Package":"p","Test":"TestF","Output":"    f_test.go:1: got 1, want 2\n"}
{"Action":"fail","Package":"p","Test":"TestF"}
{"Action":"output","Package":"p","Output":"FAIL\tp\t0.1s\n"}
{"Action":"fail","Package":"p"}
`
	broken = `{"ImportPath":"p","Action":"build-output","Output":"p.go:1: undefined: x\n"}
{"ImportPath":"p","Action":"build-fail"}
{"Action":"output","Package":"p","Output":"FAIL\tp [build failed]\n"}
{"Action":"fail","Package":"p","FailedBuild":"p"}
`
	crash = `{"Action":"output","Package":"p","Test":"TestC","Output":"panic: boom\n"}
{"Action":"output","Package":"p","Output":"FAIL\tp\t0.1s\n"}
{"Action":"fail","Package":"p"}
`
)

func TestReport(t *testing.T) {
	for _, test := range []struct {
		name, in       string
		strict, goTest bool
		want           bool
		last           string
		shows          []string
	}{
		{"pass", passes, true, true, true, "1 passed, 0 failed, 0 skipped", nil},
		{"kernel's skip", passes + byKernel, true, true, true, "1 passed, 0 failed, 1 skipped",
			[]string{"  p TestK: kernel: no trampolines: EPERM\n"}},
		{"another skip", passes + byTest, false, true, true, "1 passed, 0 failed, 1 skipped",
			[]string{"  p TestL: too lazy (no reason of the kernel's)\n"}},
		{"another skip in CI", passes + byTest, true, true, false, "1 passed, 1 failed, 0 skipped", nil},
		{"failure", failure, false, false, false, "0 passed, 1 failed, 0 skipped",
			[]string{"f_test.go:1: got 1, want 2\n", "FAIL\tp\t0.1s\n"}},
		{"build fails", broken, false, false, false, "0 passed, 1 failed, 0 skipped",
			[]string{"p.go:1: undefined: x\n", "FAIL\tp [build failed]\n"}},
		{"crash", crash, false, false, false, "0 passed, 1 failed, 0 skipped", []string{"panic: boom\n"}},
		{"go test fails for no test's sake", passes, false, false, false, "1 passed, 1 failed, 0 skipped", nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			var b strings.Builder
			r := newReport(&b, test.strict)
			if err := r.read(strings.NewReader(test.in)); err != nil {
				t.Fatal(err)
			}
			r.endTests(test.goTest)
			if got := r.finish(); got != test.want {
				t.Errorf("finish: %t, want %t", got, test.want)
			}
			if !strings.HasSuffix(b.String(), test.last+"\n") {
				t.Errorf("ends otherwise than %q:\n%s", test.last, &b)
			}
			for _, want := range test.shows {
				if !strings.Contains(b.String(), want) {
					t.Errorf("shows no %q:\n%s", want, &b)
				}
			}
		})
	}
}
