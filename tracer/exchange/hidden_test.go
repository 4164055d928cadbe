// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"testing"

	"github.com/nlsnoop/nlsnoop/tracer"
	"golang.org/x/sys/unix"
)

// TestHidden: an empty queue is no proof where what emptied it may not be seen.
func TestHidden(t *testing.T) {
	const unseen = "unknown incomplete (no ack was asked for, and an error may have been read by a call that is not seen)"
	quiet := req(newRoute, 0, 5)
	batch := [][]byte{nfnl(batchBegin, 0), nfnl(newRule, 5), nfnl(batchEnd, 6)}
	for _, c := range []struct {
		name    string
		threads int
		run     func(s *script)
		want    []string
	}{
		{"one thread", 1, func(s *script) { s.leaving(nil, quiet); s.wait(settleAfter) }, []string{"seq 5: ok none"}},
		{"several", 2, func(s *script) { s.leaving(nil, quiet); s.wait(settleAfter); s.want(t); s.wait(afterIdle) }, []string{"seq 5: " + unseen}},
		{"several, at the end", 2, func(s *script) { s.leaving(nil, quiet); s.flush() }, []string{"seq 5: " + unseen}},
		{"several, whose reads were seen", 2, func(s *script) {
			s.send(req(getRoute, 0, 4))
			s.read(reply(newRoute, 0, 4))
			s.leaving(nil, quiet)
		}, []string{"seq 4: ok data 1/24 bytes kept 1", "seq 5: ok none"}},
		{"several, whose reads were seen late", 2, func(s *script) {
			s.leaving(nil, quiet)
			e := s.reading(reply(newRoute, 0, 4))
			e.TID++
			s.add(e)
			s.wait(settleAfter)
		}, []string{"seq 5: ok none"}},
		{"several, and the next answer is read", 2, func(s *script) {
			s.leaving(nil, quiet)
			s.wait(settleAfter)
			s.send(req(getRoute, 0, 6))
			s.read(reply(newRoute, 0, 6))
		}, []string{"seq 5: ok none", "seq 6: ok data 1/24 bytes kept 1"}},
		{"several, and the queue is found empty", 2, func(s *script) { s.leaving(nil, quiet); s.readFails(unix.EAGAIN) }, []string{"seq 5: ok none"}},
		{"a batch of one thread", 1, func(s *script) { s.leaving(nil, batch...); s.wait(settleAfter) }, []string{"seq 5: ok none"}},
		{"a batch of several", 2, func(s *script) { s.leaving(nil, batch...); s.wait(settleAfter); s.want(t); s.wait(afterIdle) }, []string{"seq 5: " + unseen}},
		{"a batch of several without end", 2, func(s *script) { s.leaving(nil, batch[:2]...); s.wait(settleAfter) },
			[]string{"seq 5: aborted none (the batch has no NFNL_MSG_BATCH_END: it was checked and rolled back)"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := newScript(Options{})
			s.threads = c.threads
			if c.name[0] == 'a' {
				s.sock = &tracer.Socket{Inode: 51234, Protocol: unix.NETLINK_NETFILTER, PortID: port}
			}
			c.run(s)
			s.want(t, c.want...)
			s.wait(afterIdle)
			s.wait(afterIdle)
			s.empty(t)
		})
	}
}
