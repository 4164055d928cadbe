// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"testing"

	"github.com/nlsnoop/nlsnoop/tracer"
	"golang.org/x/sys/unix"
)

// What answers the kernel's own question is looked at without NLM_F_REQUEST.
func TestAnswersToTheKernel(t *testing.T) {
	for typ, want := range map[int]string{
		4 << 10:  "seq 5: ok none", // RDMA_NL_LS_OP_RESOLVE
		5 << 10:  "seq 5: ignored (NLM_F_REQUEST is not set: the kernel skipped it)",
		4<<8 | 1: "seq 5: ignored (NLM_F_REQUEST is not set: the kernel skipped it)",
	} {
		s := newScript(Options{VerdictsSeen: true})
		s.sock = &tracer.Socket{Inode: 51302, Protocol: unix.NETLINK_RDMA, PortID: port}
		s.begin(msg(typ, 0, 5, 0))
		s.sent(16)
		s.want(t, want)
	}
	s := newScript(Options{VerdictsSeen: true})
	s.begin(msg(4<<10, 0, 5, 0))
	s.sent(16)
	s.want(t, "seq 5: ignored (NLM_F_REQUEST is not set: the kernel skipped it)")
}
