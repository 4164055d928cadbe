// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"slices"
	"strings"
	"testing"

	"github.com/nlsnoop/nlsnoop/tracer"
	"golang.org/x/sys/unix"
)

// TestDenied: without CAP_NET_ADMIN nfnetlink refuses a send at its first message,
// and says nothing of the others.
func TestDenied(t *testing.T) {
	const (
		ctNew, ctGet, ctDelete = 1 << 8, 1<<8 | 1, 1<<8 | 2
		verdict                = 3<<8 | 1 // NFQNL_MSG_VERDICT
		all                    = " (the kernel refused the whole send, at its first message)"
		perhaps                = " (the send's first message was refused with EPERM, or the whole send)"
	)
	eperm := int(unix.EPERM)
	for _, c := range []struct {
		name        string
		msgs        [][]byte
		errno       int
		others      bool // the second is acked
		seen, blind []string
	}{
		{"all of it", [][]byte{req(ctDelete, ACK, 1), req(ctDelete, 0, 2), req(ctGet, 0, 3), req(ctDelete, ACK, 4)}, eperm, false,
			[]string{"error error EPERM from ack", "ignored" + all, "ignored" + all, "ignored" + all}, nil},
		{"without an ack asked for", [][]byte{req(ctDelete, 0, 1), req(ctDelete, 0, 2)}, eperm, false,
			[]string{"error error EPERM from ack", "ignored" + all}, nil},
		{"another error", [][]byte{req(ctDelete, ACK, 1), req(ctDelete, 0, 2)}, int(unix.ENOENT), false,
			[]string{"error error ENOENT from ack", "ok none"}, []string{"error error ENOENT from ack"}},
		{"perhaps the first alone", [][]byte{req(verdict, 0, 1), req(verdict, 0, 2)}, eperm, false,
			[]string{"error error EPERM from ack", "unknown" + perhaps}, nil},
		{"the first alone", [][]byte{req(ctNew, 0, 1), req(ctDelete, ACK, 2), req(ctDelete, 0, 3)}, eperm, true,
			[]string{"error error EPERM from ack", "ok ack", "ok none"},
			[]string{"error error EPERM from ack", "unknown" + perhaps, "ok ack"}},
		{"all, for an ack is missing", [][]byte{req(ctNew, 0, 1), req(ctDelete, ACK, 2), req(ctDelete, 0, 3)}, eperm, false,
			[]string{"error error EPERM from ack", "ignored" + all, "ignored" + all}, []string{"error error EPERM from ack", "unknown" + perhaps}},
	} {
		if c.blind == nil {
			c.blind = c.seen
		}
		first := c.msgs[0]
		hows := map[string]func(s *script){
			"verdicts seen": func(s *script) {
				s.x.o.VerdictsSeen = true
				s.begin(c.msgs...)
				s.verdictAt(0, tracer.AckInfo{Seq: 1, Errno: c.errno}, first)
				if c.others {
					s.verdict(tracer.AckInfo{Seq: 2}, c.msgs[1][:16])
				}
				s.sent(1)
			},
			"read": func(s *script) {
				s.send(c.msgs...)
				s.read(ackOf(first, c.errno))
				if c.others {
					s.read(ackOf(c.msgs[1], 0))
				}
			},
			"left in the queue": func(s *script) { s.leaving([][]byte{ackOf(first, c.errno)}, c.msgs...) },
		}
		if c.others {
			delete(hows, "left in the queue")
		}
		for how, run := range hows {
			want := c.blind
			if how == "verdicts seen" {
				want = c.seen
			}
			t.Run(c.name+", "+how, func(t *testing.T) {
				s := netfilter(Options{})
				run(s)
				var got []string
				for _, line := range s.got {
					_, ending, _ := strings.Cut(line, "]: ")
					got = append(got, strings.TrimSuffix(strings.Replace(ending, " kept 1", "", 1), " unread"))
				}
				if !slices.Equal(got, want) {
					t.Errorf("got\n\t%s\nwant\n\t%s", strings.Join(got, "\n\t"), strings.Join(want, "\n\t"))
				}
				s.wait(afterIdle)
				s.wait(afterIdle)
				s.empty(t)
			})
		}
	}
}

// The same answer of another protocol is to one message, and so is one with words.
func TestDeniedOne(t *testing.T) {
	s := newScript(Options{VerdictsSeen: true})
	a, b := req(newRoute, 0, 1), req(newRoute, 0, 2)
	s.begin(a, b)
	s.verdict(tracer.AckInfo{Seq: 1, Errno: int(unix.EPERM)}, a)
	s.sent(1)
	s.want(t, "seq 1 [1/2]: error error EPERM from ack", "seq 2 [2/2]: ok none")

	s = netfilter(Options{VerdictsSeen: true})
	s.begin(req(getGen, 0, 1), req(getGen+1, 0, 2))
	s.verdict(tracer.AckInfo{Seq: 1, Errno: int(unix.EPERM), Message: "not yours"}, nil)
	s.sent(1)
	s.want(t, `seq 1 [1/2]: error error EPERM from ack "not yours" asked=false`, "seq 2 [2/2]: ok none")
}
