// SPDX-License-Identifier: Apache-2.0

package tracer

import (
	"errors"
	"fmt"
	"iter"
	"os"
	"time"
	"unsafe"

	"github.com/cilium/ebpf/ringbuf"
	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/bpf"
)

// The reader sleeps a little once nothing remains, so that records gather and
// few of them wake it; it looks by itself now and then, for a record may come
// between its last look and its sleep without a wake-up.
const (
	gatherFor = 4 * time.Millisecond
	lookEvery = 50 * time.Millisecond
	tickEvery = 100 * time.Millisecond
)

// reader turns records into events.
type reader struct {
	clock     clock
	processes processes
	sockets   sockets
	event     Event
	ack       AckInfo
	setup     SetupInfo
	policy    [64]byte
}

func newReader() reader {
	return reader{processes: newProcesses(), sockets: newSockets()}
}

// Events yields what happens. One consumer; the Event and its Data are valid
// until the next step. After Stop it yields what is left, then ends.
func (t *Tracer) Events() iter.Seq2[*Event, error] {
	return func(yield func(*Event, error) bool) {
		var rec ringbuf.Record
		if !t.awaitKnown(yield) {
			return
		}
		quiet := time.Now()
		t.ring.SetDeadline(quiet.Add(lookEvery))
		for {
			err := t.ring.ReadInto(&rec)
			switch {
			case errors.Is(err, os.ErrDeadlineExceeded):
				at := time.Now()
				t.ring.SetDeadline(at.Add(lookEvery))
				if at.Sub(quiet) < tickEvery {
					continue
				}
				quiet = at
				if !t.tellKnown(yield) || !yield(t.tick(), nil) {
					return
				}
				continue
			case errors.Is(err, ringbuf.ErrFlushed), errors.Is(err, ringbuf.ErrClosed):
				if t.stopping.Load() {
					return
				}
				continue
			case err != nil:
				yield(nil, fmt.Errorf("ring buffer: %w", err))
				return
			}
			if !t.events(rec.RawSample, yield) {
				return
			}
			if rec.Remaining == 0 {
				if !t.tellKnown(yield) {
					return
				}
				if !t.stopping.Load() {
					time.Sleep(gatherFor)
				}
				quiet = time.Now()
				t.ring.SetDeadline(quiet.Add(lookEvery))
			}
		}
	}
}

func (r *reader) tick() *Event {
	at := Now()
	r.event = Event{Kind: Tick, Start: at, End: at, Time: r.clock.wall(at)}
	return &r.event
}

// events yields the events of a record: mostly one.
func (r *reader) events(raw []byte, yield func(*Event, error) bool) (more bool) {
	e, err := r.parse(raw)
	switch {
	case err != nil:
		return yield(nil, err)
	case e == nil:
		return true
	case e.Kind == Sent, e.Kind == Ack && e.Ack == nil:
		return r.successes(yield)
	}
	return yield(e, nil)
}

// successes yields the verdicts of success that were kept back for the event's
// record, then the event, if it is one itself.
func (r *reader) successes(yield func(*Event, error) bool) (more bool) {
	whole, headers := r.event, r.event.Data
	whole.Data = nil
	for ; len(headers) >= successSize; headers = headers[successSize:] {
		from := (*bpf.Success)(unsafe.Pointer(unsafe.SliceData(headers)))
		r.event = whole
		r.event.Kind, r.event.Result, r.event.Acks, r.event.Len = Ack, 0, 0, int(from.Header.NlmsgLen)
		r.ack = AckInfo{Seq: from.Header.NlmsgSeq, At: from.At, Placed: from.At != bpf.Nowhere, Known: true, Asked: whole.Asked}
		r.event.Ack, r.event.Data = &r.ack, headers[:unix.SizeofNlMsghdr]
		if !yield(&r.event, nil) {
			return false
		}
	}
	if whole.Kind != Sent {
		return true
	}
	r.event = whole
	return yield(&r.event, nil)
}

const successSize = int(unsafe.Sizeof(bpf.Success{}))

const headSize = int(unsafe.Sizeof(bpf.Event{}))

// parse makes the event of a record; nil for one that describes a process or a cgroup.
func (r *reader) parse(raw []byte) (*Event, error) {
	if len(raw) < headSize {
		return nil, fmt.Errorf("record of %d bytes: its head alone has %d", len(raw), headSize)
	}
	head := (*bpf.Event)(unsafe.Pointer(unsafe.SliceData(raw)))
	payload := raw[headSize:]
	if int(head.Captured) > len(payload) {
		return nil, fmt.Errorf("record of %d bytes: it claims %d of payload", len(raw), head.Captured)
	}
	payload = payload[:head.Captured]
	switch head.Kind {
	case bpf.EventProcess:
		return nil, r.processes.describe(head, payload)
	case bpf.EventCgroup:
		return nil, r.processes.places.describe(head, payload)
	}
	if head.Kind == bpf.EventClosed {
		return r.closed(head), nil
	}
	e := r.common(head, payload)
	switch head.Kind {
	case bpf.EventSend:
		e.Kind = Send
		e.Queued = queued(head)
	case bpf.EventReceive:
		e.Kind = Receive
	case bpf.EventSent:
		e.Kind = Sent
		e.Acks = int(head.Index)
	case bpf.EventBroadcast:
		e.Kind = Broadcast
		if head.Flags&bpf.EventInSend == 0 {
			e.Call = 0
		}
	case bpf.EventSuccesses:
		e.Kind = Ack
	case bpf.EventAck:
		e.Kind = Ack
		return e, r.parseAck(e)
	case bpf.EventSetup:
		e.Kind = Setup
		return e, r.parseSetup(e)
	case bpf.EventExtack:
		e.Kind = Ack
		r.ack = AckInfo{Message: string(payload), Asked: e.Asked}
		e.Ack, e.Data = &r.ack, nil
	default:
		return nil, fmt.Errorf("record of unknown kind %d", head.Kind)
	}
	return e, nil
}

// common is what an event has of any kind.
func (r *reader) common(head *bpf.Event, payload []byte) *Event {
	e := &r.event
	*e = Event{
		Call:    call(head),
		Start:   time.Duration(head.Start),
		End:     time.Duration(head.End),
		Shared:  head.Flags&bpf.EventOneOfMany != 0,
		Process: r.processes.of(head),
		TID:     int(head.Tid),
		Socket:  r.sockets.of(head),
		Peer:    head.Peer,
		Group:   head.Groups,
		NoPeer:  head.Flags&bpf.EventNoPeer != 0,
		Result:  int(head.Ret),
		Peek:    head.Flags&bpf.EventPeek != 0,
		Len:     int(head.Len),
		Data:    payload,
		Unread:  head.Flags&bpf.EventUnreadable != 0,
		Asked:   head.Flags&bpf.EventAsked != 0,
	}
	e.Thread = e.Process.thread(&head.Comm)
	e.Time = r.clock.wall(max(e.Start, 0))
	if e.Start == 0 {
		e.Time = r.clock.wall(e.End)
	}
	return e
}

// closed ends what is known of a socket.
func (r *reader) closed(head *bpf.Event) *Event {
	end := time.Duration(head.End)
	r.event = Event{Kind: Closed, Start: end, End: end, Time: r.clock.wall(end), Socket: r.sockets.of(head)}
	delete(r.sockets.byInode, head.Inode)
	return &r.event
}

const ackSize = int(unsafe.Sizeof(bpf.Ack{}))

// parseAck reads what netlink_ack was called with; the message it is on is left
// as the event's data.
func (r *reader) parseAck(e *Event) error {
	if len(e.Data) < ackSize {
		return fmt.Errorf("verdict of %d bytes: it has %d", len(e.Data), ackSize)
	}
	from := (*bpf.Ack)(unsafe.Pointer(unsafe.SliceData(e.Data)))
	text, cookie := chars(from.Text[:]), from.Cookie[:]
	r.ack = AckInfo{
		Seq:      from.Seq,
		At:       from.At,
		Placed:   from.At != bpf.Nowhere,
		Known:    true,
		Errno:    -int(from.Error),
		Message:  string(text[:min(int(from.TextLen), len(text))]),
		Offset:   from.Offset,
		MissNest: from.MissNest,
		MissType: uint16(from.MissType),
		Cookie:   cookie[:min(int(from.CookieLen), len(cookie))],
		Policy:   appendPolicy(r.policy[:0], &from.Policy),
		Asked:    e.Asked,
	}
	e.Ack, e.Data = &r.ack, e.Data[ackSize:]
	return nil
}

func queued(head *bpf.Event) Queued {
	return Queued{
		Known:  head.Flags&bpf.EventQueueKnown != 0 && (head.Queued == 0 || head.Flags&bpf.EventOneOfMany == 0),
		Alone:  head.Flags&bpf.EventAlone != 0,
		Count:  int(head.Queued),
		Type:   head.Newest.NlmsgType,
		Flags:  head.Newest.NlmsgFlags,
		Seq:    head.Newest.NlmsgSeq,
		PortID: head.Newest.NlmsgPid,
		Errno:  -int(head.QueuedError),
	}
}

// call is one number for a thread and its entry time: 22 bits hold every tid,
// 42 bits of nanoseconds come round after 73 minutes. Of several messages in
// one call each is another, and none is that of the call's extended acks: to
// which of them those belong cannot be told.
func call(head *bpf.Event) uint64 {
	id := uint64(head.Tid)<<42 | head.Start&(1<<42-1)
	if head.Flags&bpf.EventOneOfMany != 0 {
		id = ^(id + uint64(head.Index))
	}
	return id
}
