// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"encoding/binary"
	"slices"
	"testing"
)

// TestGroups checks every group's number against the kernel's headers. Those
// are of an older kernel perhaps, but never without most of them.
func TestGroups(t *testing.T) {
	h := readHeaders(t)
	checked, absent := 0, 0
	for protocol, g := range groups {
		for i := range g.names {
			name := GroupName(protocol, uint32(i+1))
			switch found := h.Values(name); {
			case g.names[i] == "":
				if name != "" {
					t.Errorf("protocol %d group %d is %q", protocol, i+1, name)
				}
			case len(found) == 0:
				absent++
			case !slices.Contains(found, uint64(i+1)):
				t.Errorf("%s is %d, in the headers %d", name, i+1, found)
			default:
				checked++
			}
		}
		if GroupName(protocol, 0) != "" || GroupName(protocol, uint32(len(g.names)+1)) != "" || GroupName(protocol, 1<<31) != "" {
			t.Errorf("protocol %d has names for more", protocol)
		}
	}
	if checked < 50 || absent > 5 {
		t.Errorf("%d checked, %d absent", checked, absent)
	}
}

func TestUEvent(t *testing.T) {
	udev := func(from, n int, text string) []byte {
		b := append([]byte(udevPrefix), 0xfe, 0xed, 0xca, 0xfe)
		for _, v := range []int{udevHeader, from, n} {
			b = binary.NativeEndian.AppendUint32(b, uint32(v))
		}
		return append(b, text...)
	}
	want := []Pair{{"ACTION", "add"}, {"DEVPATH", "/devices/x=y"}}
	for name, msg := range map[string][]byte{
		"kernel":   []byte("add@/devices/x=y\x00ACTION=add\x00DEVPATH=/devices/x=y\x00"),
		"repeated": []byte("add@/devices/x=y\x00ACTION=add\x00no pair\x00DEVPATH=/devices/x=y\x00ACTION=remove\x00"),
		"udev":     udev(udevHeader, 1000, "ACTION=add\x00DEVPATH=/devices/x=y\x00"),
		"behind":   udev(udevHeader+16, 1000, "0123456789abcdefACTION=add\x00DEVPATH=/devices/x=y\x00"),
	} {
		if got, ok := UEvent(msg); !ok || !slices.Equal(got, want) {
			t.Errorf("%s: %v, %v", name, got, ok)
		}
	}
	for name, msg := range map[string][]byte{
		"empty": nil, "text": []byte("add@"), "no pairs": []byte("add@/x\x00\x00"), "other": []byte("hello\x00A=b\x00"),
		"short": []byte(udevPrefix), "beyond": udev(1<<31, 4, "A=b\x00"), "magic": append([]byte(udevPrefix), make([]byte, 40)...),
	} {
		if got, ok := UEvent(msg); ok {
			t.Errorf("%s: %v", name, got)
		}
	}
}
