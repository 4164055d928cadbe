// SPDX-License-Identifier: Apache-2.0

//go:build linux

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestMedianAndCount(t *testing.T) {
	for _, test := range []struct {
		in   []int
		want int
	}{{nil, 0}, {[]int{3}, 3}, {[]int{9, 1, 5}, 5}, {[]int{4, 1, 3, 2}, 3}} {
		if got := median(test.in); got != test.want {
			t.Errorf("median %v: %d, want %d", test.in, got, test.want)
		}
	}
	for n, want := range map[int]string{0: "0", 999: "999", 1000: "1,000", 1234567: "1,234,567"} {
		if got := count(n); got != want {
			t.Errorf("count %d: %s, want %s", n, got, want)
		}
	}
}

const benchmarks = `goos: linux
BenchmarkDecode/route-2   	 100	 500 ns/op	2.5e+06 msg/s	 0 B/op	 0 allocs/op
BenchmarkDecode/route-2   	 100	 400 ns/op	2.1e+06 msg/s	 8 B/op	 1 allocs/op
BenchmarkDecode/route-2   	 100	 400 ns/op	1.5e+06 msg/s	 8 B/op	 1 allocs/op
BenchmarkDecode/link-2    	 100	 5000 ns/op	200000 msg/s	 8 B/op	 3 allocs/op
BenchmarkNext-2           	 100	 5 ns/op	 0 B/op	 0 allocs/op
PASS
`

func TestDecodeRows(t *testing.T) {
	file := filepath.Join(t.TempDir(), "decode.txt")
	if err := os.WriteFile(file, []byte(benchmarks), 0o644); err != nil {
		t.Fatal(err)
	}
	rows, err := (&bench{decode: file}).decodeSpeed()
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, r := range rows {
		got = append(got, r.measured+" "+string(r.ok))
	}
	want := "2.5 M/s, 1 allocations (best of 3, median 2.1 M/s) yes; 200 k/s, 3 allocations (best of 1, median 200 k/s) **no**; " +
		"200.0 M/s, 0 allocations (best of 1, median 200.0 M/s) yes; no benchmark **no**"
	if g := strings.Join(got, "; "); g != want {
		t.Errorf("\n got %s\nwant %s", g, want)
	}
}

func TestReadLines(t *testing.T) {
	const head = `{"kind":"start"}
{"kind":"exchange","outcome":"ok"}
{"kind":"exchange","outcome":"error"}
`
	for _, test := range []struct {
		name, in, fails string
		exchanges       int
	}{
		{"whole", head + `{"kind":"stats","seen":3,"shown":2,"filtered":1}` + "\n", "", 1},
		{"no stats", head, `the last line is "exchange"`, 1},
		{"no JSON", "x\n", "invalid character", 0},
	} {
		file := filepath.Join(t.TempDir(), "lines")
		if err := os.WriteFile(file, []byte(test.in), 0o644); err != nil {
			t.Fatal(err)
		}
		n, s, err := readLines(file)
		if test.fails != "" {
			if err == nil || !strings.Contains(err.Error(), test.fails) {
				t.Errorf("%s: %v, want %q", test.name, err, test.fails)
			}
			continue
		}
		if err != nil || n != test.exchanges || s.Seen != 3 || s.Shown != 2 || s.Filtered != 1 {
			t.Errorf("%s: %d, %+v, %v", test.name, n, s, err)
		}
	}
}

func TestGeneratorRefusesUnknownLoads(t *testing.T) {
	for _, args := range [][]string{nil, {"flood", "1"}, {loadStorm, "1"}, {loadStorm, "x", "1"}} {
		if generate(args) == nil {
			t.Errorf("%v: no error", args)
		}
	}
}
