// SPDX-License-Identifier: Apache-2.0

package main

import (
	"os"
	"strings"
	"time"

	"golang.org/x/sys/unix"
)

// machine is what the start line says of where and when.
type machine struct {
	kernel, host, bootID string
	now                  time.Time
	monotonic            time.Duration // CLOCK_MONOTONIC at now
}

// thisMachine leaves empty what the system does not tell.
func thisMachine() machine {
	m := machine{now: time.Now()}
	var ts unix.Timespec
	if unix.ClockGettime(unix.CLOCK_MONOTONIC, &ts) == nil {
		m.monotonic = time.Duration(ts.Nano())
	}
	var u unix.Utsname
	if unix.Uname(&u) == nil {
		m.kernel, m.host = unix.ByteSliceToString(u.Release[:]), unix.ByteSliceToString(u.Nodename[:])
	}
	id, _ := os.ReadFile("/proc/sys/kernel/random/boot_id")
	m.bootID = strings.TrimSpace(string(id))
	return m
}
