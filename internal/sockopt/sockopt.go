// SPDX-License-Identifier: Apache-2.0

// Package sockopt names what programs hand to the system calls that set sockets
// up. What has no name is its digits.
package sockopt

import (
	"encoding/binary"
	"strconv"

	"golang.org/x/sys/unix"
)

func name(table map[int]string, n int) string {
	if s, ok := table[n]; ok {
		return s
	}
	return strconv.Itoa(n)
}

// Family is AF_NETLINK for 16.
func Family(n int) string { return name(families, n) }

// Type is a socket's type and its flags: SOCK_RAW, SOCK_CLOEXEC. Flags without a
// name are one last item, 0x10.
func Type(n int) []string {
	const mask = 0xf // SOCK_TYPE_MASK
	words := []string{name(types, n&mask)}
	rest := n &^ mask
	for _, f := range typeFlags {
		if rest&f.bit != 0 {
			words = append(words, f.name)
			rest &^= f.bit
		}
	}
	if rest != 0 {
		words = append(words, "0x"+strconv.FormatUint(uint64(uint32(rest)), 16))
	}
	return words
}

// Level is SOL_NETLINK for 270.
func Level(n int) string { return name(levels, n) }

// Option is a level's option; known is false where it has no name.
func Option(level, n int) (s string, known bool) {
	if table := options[level]; table != nil {
		if s, known = table[n]; known {
			return s, true
		}
	}
	return strconv.Itoa(n), false
}

// IsGroup says whether an option's value is a group's number.
func IsGroup(level, option int) bool {
	return level == unix.SOL_NETLINK && (option == unix.NETLINK_ADD_MEMBERSHIP || option == unix.NETLINK_DROP_MEMBERSHIP)
}

// Number is the value of an option that is an int, as user memory had it.
func Number(b []byte) (n int, ok bool) {
	if len(b) != 4 {
		return 0, false
	}
	return int(int32(binary.NativeEndian.Uint32(b))), true
}

// Other is the family of an address that is not netlink's; "" where it is, or is
// not known.
func Other(b []byte) string {
	if len(b) < 2 || binary.NativeEndian.Uint16(b) == unix.AF_NETLINK {
		return ""
	}
	return Family(int(binary.NativeEndian.Uint16(b)))
}

// Address is struct sockaddr_nl; ok is false of what is too short for one, or
// of another family.
func Address(b []byte) (portid, groups uint32, ok bool) {
	if len(b) < unix.SizeofSockaddrNetlink || binary.NativeEndian.Uint16(b) != unix.AF_NETLINK {
		return 0, 0, false
	}
	return binary.NativeEndian.Uint32(b[4:]), binary.NativeEndian.Uint32(b[8:]), true
}
