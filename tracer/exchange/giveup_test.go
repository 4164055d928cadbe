// SPDX-License-Identifier: Apache-2.0

package exchange

import "testing"

// What was read after a silent request, but does not tell how it ended, was read.
func TestReadButNotTold(t *testing.T) {
	quiet := req(newRoute, 0, 5)
	told := func(s *script) { // what happened to something else
		e := s.reading(msg(newRoute, 0, 0, 0, 1))
		e.Group = 64
		s.add(e)
	}
	s := newScript(Options{})
	s.send(quiet)
	told(s)
	s.wait(afterIdle)
	s.want(t, "seq 5: unknown incomplete (no ack was asked for, and what was read from the socket does not tell)")
	s.wait(afterIdle)
	s.empty(t)

	s.send(req(newRoute, ACK, 4))
	told(s)
	s.send(quiet)
	s.flush()
	s.want(t, "seq 4: unknown incomplete (the trace ended before the answer was read)",
		"seq 5: unknown incomplete (no ack was asked for and nothing was read from the socket)")
	s.empty(t)
}
