// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"bufio"
	"io"
	"os"
	"strconv"
	"strings"
)

// Drops is how many messages a socket lost since it was opened (sk_drops), by
// /proc/PID/net/netlink; 0: none, or that cannot be looked at.
func (t *Tracer) Drops(p *Process, s *Socket) int {
	if t.InPIDNamespace() {
		return 0
	}
	f, err := os.Open(procPath(p.PID, "net/netlink"))
	if err != nil {
		return 0
	}
	defer f.Close()
	return parseDrops(f, s.Inode)
}

// parseDrops reads a table of sockets, a line each (netlink_native_seq_show).
func parseDrops(table io.Reader, inode uint64) int {
	const drops, columns = 8, 10 // the inode last
	want := strconv.FormatUint(inode, 10)
	for lines := bufio.NewScanner(table); lines.Scan(); {
		if f := strings.Fields(lines.Text()); len(f) == columns && f[columns-1] == want {
			n, _ := strconv.Atoi(f[drops])
			return n
		}
	}
	return 0
}
