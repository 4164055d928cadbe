// SPDX-License-Identifier: Apache-2.0

//go:build linux

package testnet

import (
	"os"
	"strconv"
	"time"
)

// SlowerEnv says how many times slower this machine is than one that runs tests
// by itself: 10 where its processors are emulated. Nothing, or what is no number
// above 1, is as fast.
const SlowerEnv = "NLSNOOP_TEST_SLOWER"

func slower() int {
	n, err := strconv.Atoi(os.Getenv(SlowerEnv))
	if err != nil {
		return 1
	}
	return max(n, 1)
}

// Many is a large number of things to do, fewer where the machine is slow: but
// not below the least that shows what is to be shown.
func Many(n, least int) int { return max(n/slower(), least) }

// Patience is how long to wait for what should have happened within d, longer
// where the machine is slow.
func Patience(d time.Duration) time.Duration { return d * time.Duration(slower()) }
