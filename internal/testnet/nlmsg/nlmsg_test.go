// SPDX-License-Identifier: Apache-2.0

package nlmsg

import (
	"encoding/binary"
	"encoding/hex"
	"strings"
	"syscall"
	"testing"
)

// littleEndian says whether the hex below is this machine's.
func littleEndian() bool { return binary.NativeEndian.Uint16([]byte{1, 0}) == 1 }

func TestBytes(t *testing.T) {
	if !littleEndian() {
		t.Skip("kernel: runs on a big-endian machine, the bytes below are little-endian")
	}
	for _, test := range []struct {
		name string
		m    *Message
		want string
	}{
		{"header", New(24, Request|Ack).SetSeq(7).SetPortID(9), "10000000 1800 0500 07000000 09000000"},
		{"short attribute is padded", New(16, 0).Attr(5, []byte{1}),
			"15000000 1000 0000 01000000 00000000 0500 0500 01000000"},
		{"next attribute is aligned", New(16, 0).U8(1, 2).U16(3, 4),
			"1e000000 1000 0000 01000000 00000000 0500 0100 02000000 0600 0300 0400 0000"},
		{"nest", New(16, 0).Nest(2|Nested, func(m *Message) { m.U32(1, 3).String(4, "ab") }),
			"23000000 1000 0000 01000000 00000000 1300 0280 0800 0100 03000000 0700 0400 616200 00"},
		{"lies", New(16, 0).SetLen(99).AttrLen(1, 3, nil), "63000000 1000 0000 01000000 00000000 0300 0100"},
	} {
		want := strings.ReplaceAll(test.want, " ", "")
		if got := hex.EncodeToString(test.m.Bytes()); got != want {
			t.Errorf("%s\n got %s\nwant %s", test.name, got, want)
		}
	}
}

func TestParseReadsWhatBatchWrote(t *testing.T) {
	refusal := New(TypeError, 0).SetSeq(5)
	refusal.Raw(binary.NativeEndian.AppendUint32(nil, 1<<32-3)...)
	rs, err := Parse(Batch(New(16, Request).Raw(1), refusal))
	if err != nil || len(rs) != 2 {
		t.Fatalf("%d messages, %v", len(rs), err)
	}
	if _, ok := rs[0].Errno(); ok || len(rs[0].Payload) != 1 {
		t.Errorf("first: %+v", rs[0])
	}
	if errno, ok := rs[1].Errno(); !ok || errno != syscall.ESRCH || rs[1].Seq != 5 {
		t.Errorf("second: errno %v, %+v", errno, rs[1])
	}
}

func TestParseRefusesLies(t *testing.T) {
	for _, b := range [][]byte{{1, 2, 3}, New(16, 0).SetLen(17).Bytes(), New(16, 0).SetLen(15).Bytes()} {
		if _, err := Parse(b); err == nil {
			t.Errorf("% x: no error", b)
		}
	}
}
