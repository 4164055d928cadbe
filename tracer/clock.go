// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"time"

	"golang.org/x/sys/unix"
)

// clock turns CLOCK_MONOTONIC into wall-clock time. The offset between them is
// measured again as time goes by, for the wall clock is set and slewed.
type clock struct {
	offset   time.Duration // wall = monotonic + offset
	measured time.Duration // when, monotonic
}

const remeasure = time.Second

// Now is CLOCK_MONOTONIC, as Event.Start counts.
func Now() time.Duration { return now(unix.CLOCK_MONOTONIC) }

func now(id int32) time.Duration {
	var ts unix.Timespec
	unix.ClockGettime(id, &ts) // cannot fail for these clocks
	return time.Duration(ts.Nano())
}

// wall is the wall-clock time of a recent monotonic one.
func (c *clock) wall(at time.Duration) time.Time {
	if at > c.measured+remeasure || c.measured == 0 {
		c.measure()
	}
	return time.Unix(0, int64(at+c.offset))
}

// measure takes the wall clock between two monotonic readings, the narrowest of
// a few.
func (c *clock) measure() {
	narrowest := time.Duration(1 << 62)
	for range 3 {
		before := Now()
		wall := now(unix.CLOCK_REALTIME)
		after := Now()
		if after-before < narrowest {
			narrowest = after - before
			c.offset = wall - before - narrowest/2
			c.measured = after
		}
	}
}

// booted turns a time since boot (CLOCK_BOOTTIME, suspended time included) into
// wall-clock time.
func booted(at time.Duration) time.Time {
	return time.Now().Add(at - now(unix.CLOCK_BOOTTIME)).Round(0)
}
