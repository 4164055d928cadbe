// SPDX-License-Identifier: Apache-2.0

//go:build linux

package testnet

import (
	"testing"
	"time"
)

func TestSlower(t *testing.T) {
	for _, c := range []struct {
		env      string
		n, many  int // of at least 50
		patience time.Duration
	}{
		{"", 1000, 1000, time.Second},
		{"1", 1000, 1000, time.Second},
		{"10", 1000, 100, 10 * time.Second},
		{"10", 60, 50, 10 * time.Second},
		{"0", 1000, 1000, time.Second},
		{"slow", 1000, 1000, time.Second},
	} {
		t.Setenv(SlowerEnv, c.env)
		if many, p := Many(c.n, 50), Patience(time.Second); many != c.many || p != c.patience {
			t.Errorf("%q: %d of %d, %v", c.env, many, c.n, p)
		}
	}
}
