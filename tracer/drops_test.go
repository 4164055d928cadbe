// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"strings"
	"testing"
)

func TestParseDrops(t *testing.T) {
	const table = `sk               Eth Pid        Groups   Rmem     Wmem     Dump  Locks    Drops    Inode
0000000079a3d2f1 0   0          00000000 0        0        0     2        0        4       
00000000bc864007 0   911        00000001 213504   0        0     2        37       40001   
`
	for inode, want := range map[uint64]int{4: 0, 40001: 37, 400: 0} {
		if n := parseDrops(strings.NewReader(table), inode); n != want {
			t.Errorf("inode %d: %d, want %d", inode, n, want)
		}
	}
}
