// SPDX-License-Identifier: Apache-2.0

//go:build linux

package testnet

import (
	"testing"
	"time"
)

func TestSlower(t *testing.T) {
	for _, c := range []struct {
		env          string
		n, many, few int // few is Many(20)
		patience     time.Duration
	}{
		{"", 1000, 1000, 20, time.Second},
		{"1", 1000, 1000, 20, time.Second},
		{"10", 1000, 100, 20, 10 * time.Second},
		{"10", 60, 50, 20, 10 * time.Second},
		{"0", 1000, 1000, 20, time.Second},
		{"slow", 1000, 1000, 20, time.Second},
	} {
		t.Setenv(SlowerEnv, c.env)
		if many, few, p := Many(c.n), Many(20), Patience(time.Second); many != c.many || few != c.few || p != c.patience {
			t.Errorf("%q: %d of %d, %d of 20, %v", c.env, many, c.n, few, p)
		}
	}
}
