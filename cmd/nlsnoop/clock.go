// SPDX-License-Identifier: Apache-2.0

package main

import (
	"strconv"
	"time"
)

// clock is a format of --time.
type clock uint8

const (
	clockTime clock = iota
	clockDate
	clockEpoch
	clockDelta
	clockNone
)

var clockNames = []string{"clock", "date", "epoch", "delta", "none"}

func parseClock(word string) (clock, error) {
	for i, n := range clockNames {
		if n == word {
			return clock(i), nil
		}
	}
	return 0, oneOf("--time", word, clockNames...)
}

// stamp prints times. It remembers the last, for delta.
type stamp struct {
	clock clock
	milli bool // to the millisecond; else to the microsecond
	zone  *time.Location
	last  time.Time
}

// width of the column, without the space after it.
func (s *stamp) width() int {
	w := [...]int{clockTime: 15, clockDate: 26, clockEpoch: 17, clockDelta: 10, clockNone: 0}[s.clock]
	if s.milli && w > 0 {
		w -= 3
	}
	return w
}

func (s *stamp) append(dst []byte, t time.Time) []byte {
	digits := ".000000"
	if s.milli {
		digits = ".000"
	}
	switch s.clock {
	case clockTime:
		dst = t.In(s.zone).AppendFormat(dst, "15:04:05"+digits)
	case clockDate:
		dst = t.In(s.zone).AppendFormat(dst, "2006-01-02T15:04:05"+digits)
	case clockEpoch:
		dst = strconv.AppendInt(dst, t.Unix(), 10)
		dst = t.AppendFormat(dst, digits)
	case clockDelta:
		dst = s.delta(dst, t)
	}
	return dst
}

// delta is the time since the line before; lines may step back.
func (s *stamp) delta(dst []byte, t time.Time) []byte {
	var d time.Duration
	if !s.last.IsZero() {
		d = t.Sub(s.last)
	}
	s.last = t
	places := 6
	if s.milli {
		places = 3
	}
	if d >= 0 {
		dst = append(dst, '+')
	}
	return strconv.AppendFloat(dst, d.Seconds(), 'f', places, 64)
}

// appendTook is a duration in at most six columns.
func appendTook(dst []byte, d time.Duration) []byte {
	tenths := func(unit time.Duration, name string) []byte {
		dst = strconv.AppendFloat(dst, float64(d)/float64(unit), 'f', 1, 64)
		return append(dst, name...)
	}
	whole := func(unit time.Duration, name string) []byte {
		dst = strconv.AppendInt(dst, int64(d/unit), 10)
		return append(dst, name...)
	}
	switch {
	case d <= 0:
		return append(dst, '-')
	case d < time.Microsecond:
		return whole(time.Nanosecond, "ns")
	case d < time.Millisecond:
		return whole(time.Microsecond, "us")
	case d < 10*time.Millisecond-50*time.Microsecond:
		return tenths(time.Millisecond, "ms")
	case d < time.Second:
		return whole(time.Millisecond, "ms")
	case d < 10*time.Second-50*time.Millisecond:
		return tenths(time.Second, "s")
	}
	return whole(time.Second, "s")
}
