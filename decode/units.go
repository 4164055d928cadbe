// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"math"
	"strconv"
)

// appendUnit appends what a number means to people by its Show, as ip and tc
// write it: "1:10", "1500us", "1Mbit". It appends nothing where the number says
// it all. Names of interfaces and families are not its business.
func appendUnit(dst []byte, show Show, v uint64) []byte {
	switch show {
	case TCHandle:
		return appendHandle(dst, uint32(v))
	case Seconds:
		return appendScaled(dst, v, "s")
	case Millis:
		return appendScaled(dst, v, "ms", "s")
	case Micros:
		return appendScaled(dst, v, "us", "ms", "s")
	case Nanos:
		return appendScaled(dst, v, "ns", "us", "ms", "s")
	case ClockTick:
		return appendTicks(dst, v)
	case ByteRate:
		if v > math.MaxUint64/8 {
			return dst
		}
		return appendScaled(dst, v*8, "bit", "Kbit", "Mbit", "Gbit", "Tbit")
	case BitRate:
		return appendScaled(dst, v, "bit", "Kbit", "Mbit", "Gbit", "Tbit")
	}
	return dst
}

// appendUnit is the one above, of a number that may be below zero.
func (i integer) appendUnit(dst []byte, show Show) []byte {
	if !i.signed || int64(i.bits) >= 0 {
		return appendUnit(dst, show, i.bits)
	}
	mark := len(dst)
	dst = append(dst, '-')
	if dst = appendUnit(dst, show, -i.bits); len(dst) == mark+1 {
		dst = dst[:mark]
	}
	return dst
}

// appendScaled divides by 1000 as long as nothing is lost and a unit is left.
func appendScaled(dst []byte, v uint64, units ...string) []byte {
	i := 0
	for v != 0 && v%1000 == 0 && i < len(units)-1 {
		v /= 1000
		i++
	}
	dst = strconv.AppendUint(dst, v, 10)
	return append(dst, units[i]...)
}

// appendTicks is for USER_HZ, 100 on every architecture that runs Linux today.
func appendTicks(dst []byte, v uint64) []byte {
	dst = strconv.AppendUint(dst, v/100, 10)
	if rest := v % 100; rest != 0 {
		dst = append(dst, '.', byte('0'+rest/10))
		if rest%10 != 0 {
			dst = append(dst, byte('0'+rest%10))
		}
	}
	return append(dst, 's')
}

// appendHandle writes a traffic control handle (linux/pkt_sched.h, TC_H_*).
func appendHandle(dst []byte, v uint32) []byte {
	switch v {
	case 0:
		return append(dst, "none"...)
	case 0xffffffff:
		return append(dst, "root"...)
	case 0xfffffff1:
		return append(dst, "ingress"...)
	}
	if v>>16 != 0 {
		dst = strconv.AppendUint(dst, uint64(v>>16), 16)
	}
	dst = append(dst, ':')
	if v&0xffff != 0 {
		dst = strconv.AppendUint(dst, uint64(v&0xffff), 16)
	}
	return dst
}
