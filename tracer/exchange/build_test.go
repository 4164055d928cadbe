// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"encoding/binary"
	"fmt"
	"iter"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/internal/errno"
	"github.com/nlsnoop/nlsnoop/tracer"
	"golang.org/x/sys/unix"
)

// Types and flags the tests use.
const (
	newRoute, delRoute, getRoute = unix.RTM_NEWROUTE, unix.RTM_DELROUTE, unix.RTM_GETROUTE
	newRule                      = 10<<8 | 6 // NFT_MSG_NEWRULE
	getGen                       = 10<<8 | 16
	REQ                          = decode.FlagRequest
	ACK                          = decode.FlagAck
	ECHO                         = decode.FlagEcho
	DUMP                         = decode.FlagDump
	MULTI                        = decode.FlagMulti
	INTR                         = decode.FlagDumpIntr
	CAPPED                       = decode.FlagCapped
	TLVS                         = decode.FlagAckTLVs
	port                         = 4242
)

// msg is a netlink message; payload is padded by who joins it.
func msg(typ, flags int, seq, pid uint32, payload ...byte) []byte {
	b := make([]byte, decode.HeaderLen, decode.HeaderLen+len(payload))
	binary.NativeEndian.PutUint32(b, uint32(decode.HeaderLen+len(payload)))
	binary.NativeEndian.PutUint16(b[4:], uint16(typ))
	binary.NativeEndian.PutUint16(b[6:], uint16(flags))
	binary.NativeEndian.PutUint32(b[8:], seq)
	binary.NativeEndian.PutUint32(b[12:], pid)
	return append(b, payload...)
}

func req(typ, flags int, seq uint32) []byte { return msg(typ, REQ|flags, seq, 0, 1, 2, 3, 4) }

// reply is an answer with 8 bytes of data: 24 bytes.
func reply(typ, flags int, seq uint32) []byte {
	return msg(typ, flags, seq, port, 1, 2, 3, 4, 5, 6, 7, 8)
}

func num(n int) []byte { return binary.NativeEndian.AppendUint32(nil, uint32(n)) }

// ackOf is the kernel's NLMSG_ERROR for a request: a success ack is capped.
func ackOf(r []byte, errno int, tlvs ...[]byte) []byte {
	h := decode.ParseHeader(r)
	flags, echo := 0, r
	if errno == 0 {
		flags, echo = CAPPED, r[:decode.HeaderLen]
	}
	b := append(num(-errno), echo...)
	for len(b)%4 != 0 {
		b = append(b, 0)
	}
	for _, x := range tlvs {
		flags |= TLVS
		b = append(b, x...)
	}
	return msg(decode.ERROR, flags, h.Seq, port, b...)
}

func done(seq uint32, errno int, tlvs ...[]byte) []byte {
	b, flags := num(-errno), MULTI
	for _, x := range tlvs {
		flags |= TLVS
		b = append(b, x...)
	}
	return msg(decode.DONE, flags, seq, port, b...)
}

func tlv(typ int, v []byte) []byte {
	b := binary.NativeEndian.AppendUint16(nil, uint16(4+len(v)))
	b = binary.NativeEndian.AppendUint16(b, uint16(typ))
	b = append(b, v...)
	for len(b)%4 != 0 {
		b = append(b, 0)
	}
	return b
}

func join(msgs [][]byte) []byte {
	var b []byte
	for _, m := range msgs {
		for len(b)%4 != 0 {
			b = append(b, 0)
		}
		b = append(b, m...)
	}
	return b
}

// script feeds a tracker and notes what it yields, in the words of show.
type script struct {
	x       *Tracker
	now     time.Duration
	call    uint64
	sock    *tracer.Socket
	proc    *tracer.Process
	tid     int
	threads int // of proc

	got  []string
	many bool // records are counted in told, not noted
	told int
}

const step = time.Millisecond

// newScript is of a process with one thread.
func newScript(o Options) *script {
	return &script{
		x: New(o), now: time.Second, tid: 7, threads: 1,
		sock: &tracer.Socket{Inode: 51234, Protocol: unix.NETLINK_ROUTE, PortID: port},
		proc: &tracer.Process{PID: 7, Comm: "ip"},
	}
}

func (s *script) note(records iter.Seq[*Record]) {
	for r := range records {
		if s.many {
			s.told++
			continue
		}
		s.got = append(s.got, show(r))
	}
}

func (s *script) event(k tracer.Kind) *tracer.Event {
	e := &tracer.Event{Kind: k, Start: s.now, End: s.now + step/2, Process: s.proc, TID: s.tid, Thread: "ip", Socket: s.sock}
	s.now += step
	return e
}

func (s *script) add(e *tracer.Event) { s.note(s.x.Add(e)) }

// sending is a send event as syscall reports it.
func (s *script) sending(msgs ...[]byte) *tracer.Event {
	e := s.event(tracer.Send)
	s.call++
	e.Call, e.Data = s.call, join(msgs)
	e.Len, e.Result = len(e.Data), len(e.Data)
	return e
}

func (s *script) send(msgs ...[]byte) { s.add(s.sending(msgs...)) }

func (s *script) reading(msgs ...[]byte) *tracer.Event {
	e := s.event(tracer.Receive)
	e.Data = join(msgs)
	e.Len, e.Result = len(e.Data), len(e.Data)
	return e
}

func (s *script) read(msgs ...[]byte) { s.add(s.reading(msgs...)) }

// readCut is a read of which n bytes were captured.
func (s *script) readCut(n int, msgs ...[]byte) {
	e := s.reading(msgs...)
	e.Data = e.Data[:n]
	s.add(e)
}

func (s *script) readFails(errno unix.Errno) {
	e := s.event(tracer.Receive)
	e.Result = -int(errno)
	s.add(e)
}

func (s *script) peekFails(errno unix.Errno) {
	e := s.event(tracer.Receive)
	e.Result, e.Peek = -int(errno), true
	s.add(e)
}

// begin is a send as fentry reports it: before it returns.
func (s *script) begin(msgs ...[]byte) {
	e := s.sending(msgs...)
	e.End, e.Result = 0, 0
	s.add(e)
}

func (s *script) verdict(v tracer.AckInfo, data []byte) {
	e := s.event(tracer.Ack)
	v.Known = true
	e.Call, e.Ack, e.Data, e.Len = s.call, &v, data, len(data)
	s.add(e)
}

func (s *script) sent(result int) {
	e := s.event(tracer.Sent)
	e.Call, e.Result = s.call, result
	s.add(e)
}

// verdictAt is the verdict on the message at an offset in its send.
func (s *script) verdictAt(at uint32, v tracer.AckInfo, data []byte) {
	v.At, v.Placed = at, true
	s.verdict(v, data)
}

// text is the extack text as syscall reports it, for the next send.
func (s *script) text(words string) {
	e := s.event(tracer.Ack)
	e.Call, e.Ack = s.call+1, &tracer.AckInfo{Message: words}
	s.add(e)
}

func (s *script) wait(d time.Duration) {
	s.now += d
	s.note(s.x.Expire(s.now))
}

func (s *script) flush() { s.note(s.x.Flush()) }

// want compares all that was yielded since the last want, and the count.
func (s *script) want(t *testing.T, lines ...string) {
	t.Helper()
	if !slices.Equal(s.got, lines) {
		t.Errorf("got\n\t%s\nwant\n\t%s", strings.Join(s.got, "\n\t"), strings.Join(lines, "\n\t"))
	}
	s.got = nil
}

// show is a record in a line.
func show(r *Record) string {
	var b strings.Builder
	switch r.Kind {
	case Overrun:
		return "overrun"
	case CallKind:
		return fmt.Sprintf("call receive=%t result=%d peek=%t %d bytes", r.Call.Receive, r.Call.Result, r.Call.Peek, len(r.Call.Data))
	case Reply:
		return fmt.Sprintf("part %d of #%d: %d bytes", r.Index, r.ID, len(r.Request))
	}
	var h decode.Header
	if len(r.Request) >= decode.HeaderLen {
		h = decode.ParseHeader(r.Request)
	}
	if h.Type == delRoute {
		b.WriteString("del ")
	}
	if r.Kind == Notification {
		fmt.Fprintf(&b, "group %d by %d", r.Group, r.Receivers)
		if r.CauseID != 0 {
			fmt.Fprintf(&b, ", of #%d", r.CauseID)
		}
		if r.Cause != nil {
			b.WriteString(" by " + r.Cause.Comm)
		}
		b.WriteString(": ")
	}
	if r.Kind == PeerKind {
		name := "?"
		if r.Peer != nil {
			name = r.Peer.Comm
		}
		fmt.Fprintf(&b, "peer %d %s: ", r.PeerPortID, name)
	}
	fmt.Fprintf(&b, "seq %d", h.Seq)
	if r.Batch != nil {
		fmt.Fprintf(&b, " [%d/%d]", r.Batch.Index, r.Batch.Size)
		if r.Batch.Failed != 0 {
			fmt.Fprintf(&b, "!%d", r.Batch.Failed)
		}
	}
	fmt.Fprintf(&b, ": %v", r.Outcome)
	if a := r.Answer.String(); a != "" {
		fmt.Fprintf(&b, " %s", a)
	}
	if r.Error != 0 {
		fmt.Fprintf(&b, " %s from %s", errno.Name(r.Error), r.From)
	}
	if r.ReplyCount != 0 {
		fmt.Fprintf(&b, " %d/%d bytes", r.ReplyCount, r.ReplyBytes)
	}
	if n := len(r.Replies); n != 0 {
		fmt.Fprintf(&b, " kept %d", n)
	}
	for _, f := range []struct {
		on   bool
		word string
	}{{r.Incomplete, "incomplete"}, {r.Cut, "cut"}, {r.Interrupted, "interrupted"}, {r.Unread, "unread"}} {
		if f.on {
			b.WriteString(" " + f.word)
		}
	}
	if v := r.Verdict; v != nil && v.Message != "" {
		fmt.Fprintf(&b, " %q asked=%t", v.Message, v.Asked)
	}
	if r.Why != "" {
		fmt.Fprintf(&b, " (%s)", r.Why)
	}
	return b.String()
}

// balanced checks that every message came to its end, and that nothing is
// left behind.
func (s *script) balanced(t *testing.T, exchanges uint64) {
	t.Helper()
	if c := s.x.Counts(); c.Messages != exchanges+c.Brackets {
		t.Errorf("%d messages, but %d exchanges and %d brackets", c.Messages, exchanges, c.Brackets)
	}
	s.empty(t)
}

func (s *script) empty(t *testing.T) {
	t.Helper()
	x := s.x
	if x.open != 0 || x.held != 0 || len(x.sockets) != 0 || len(x.chains) != 0 || len(x.calls) != 0 || x.age != (list{}) ||
		len(x.early.queue) != 0 || len(x.early.per) != 0 || x.texts.n != 0 {
		t.Errorf("left behind: %d open, %d sockets, %d chains, %d calls, %d early, %d texts",
			x.open, len(x.sockets), len(x.chains), len(x.calls), len(x.early.queue), x.texts.n)
	}
}
