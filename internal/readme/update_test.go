// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"strings"
	"testing"
)

func TestUpdate(t *testing.T) {
	in := "# a\n<!-- output: echo 1 -->\n```\n$ echo 1\nold\n\nolder\n```\nb\n<!-- output: x -->\n```sh\n```\nc"
	want := "# a\n<!-- output: echo 1 -->\n```\n$ echo 1\n[echo 1]\n  2\n```\nb\n<!-- output: x -->\n```sh\n[x]\n  2\n```\nc"
	got, err := update(in, func(c string) (string, error) { return "[" + c + "]  \n  2\t\n\n", nil })
	if err != nil || got != want {
		t.Errorf("%v\n got %q\nwant %q", err, got, want)
	}
	if again, _ := update(got, func(c string) (string, error) { return "[" + c + "]\n  2\n", nil }); again != got {
		t.Errorf("not stable: %q", again)
	}
}

func TestUpdateRefuses(t *testing.T) {
	for _, test := range []struct{ in, want string }{
		{"<!-- output: x -->\ntext\n", "line 1: no block"},
		{"a\n<!-- output: x -->\n```\ntext\n", "line 2: the block under the marker does not end"},
		{"<!-- output: bad -->\n```\n```\n", "line 1: refused"},
	} {
		_, err := update(test.in, func(string) (string, error) { return "", errors.New("refused") })
		if err == nil || !strings.HasPrefix(err.Error(), test.want) {
			t.Errorf("%q: %v, want %q", test.in, err, test.want)
		}
	}
}
