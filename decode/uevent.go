// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"bytes"
	"encoding/binary"
	"strings"
)

// Pair is a line of a uevent: ACTION=add.
type Pair struct{ Name, Value string }

// What udev puts before its own: struct monitor_netlink_header of libudev, all
// but the magic in host order.
const (
	udevPrefix = "libudev\x00"
	udevMagic  = 0xfeedcafe // in network order
	udevHeader = 24
)

// UEvent reads a message of NETLINK_KOBJECT_UEVENT, which has no nlmsghdr: the
// kernel's, "add@/devices/x" before its lines, or udev's; ok false: neither. A
// name that comes twice counts once.
func UEvent(msg []byte) (lines []Pair, ok bool) {
	text := msg
	switch {
	case bytes.HasPrefix(msg, []byte(udevPrefix)):
		if len(msg) < udevHeader || binary.BigEndian.Uint32(msg[8:]) != udevMagic {
			return nil, false
		}
		from, n := binary.NativeEndian.Uint32(msg[16:]), binary.NativeEndian.Uint32(msg[20:])
		if uint64(from) > uint64(len(msg)) {
			return nil, false
		}
		text = msg[from:]
		text = text[:min(uint64(n), uint64(len(text)))]
	default:
		head, rest, found := bytes.Cut(msg, []byte{0})
		if !found || !bytes.Contains(head, []byte("@")) {
			return nil, false
		}
		text = rest
	}
	seen := map[string]bool{}
	for line := range strings.SplitSeq(strings.TrimRight(string(text), "\x00"), "\x00") {
		name, value, found := strings.Cut(line, "=")
		if !found || seen[name] {
			continue
		}
		seen[name] = true
		lines = append(lines, Pair{name, value})
	}
	return lines, len(lines) > 0
}
