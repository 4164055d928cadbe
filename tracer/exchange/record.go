// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"time"

	"github.com/nlsnoop/nlsnoop/tracer"
)

// Record is what the tracker found out. It is valid until the tracker's next
// call, but for what its pointers to package tracer show, which is immutable.
type Record struct {
	Kind     Kind
	ID       uint64        // unique in this run; Replies and Causes refer to it
	Start    time.Duration // CLOCK_MONOTONIC when the send was entered (Call, Reply: its own call; 0: not seen; Notification: when it was sent, or first read)
	Time     time.Time     // Start as wall-clock time
	Latency  time.Duration // send entered to send returned; 0 unknown
	Duration time.Duration // send entered to the last reply read; data and dumps; 0 none
	Process  *tracer.Process
	TID      int
	Thread   string
	Socket   *tracer.Socket
	Request  []byte // the message; of a Reply the reply
	Cut      bool   // Request holds what was captured of it
	Outcome  Outcome
	Why      string // of Aborted, Ignored, Unknown
	Answer   Answer
	Verdict  *Verdict // errno and extack, also a warning's on success; nil: none
	Error    int      // of Outcome Error: positive errno
	From     Source   // of Error
	Replies  [][]byte // data and acks as read, without a dump's parts; bounded by Options.MaxReplyBytes

	ReplyCount, ReplyBytes int     // of data and dumps: messages that answer, without ack and NLMSG_DONE
	Unread                 bool    // of Outcome Error: known from netlink_ack, and the program did not read it in time
	Incomplete             bool    // printed before its last message was seen
	Interrupted            bool    // NLM_F_DUMP_INTR
	Index                  int     // of a Reply: its place in the dump, from 0
	Of                     *Record // of a Reply: its exchange as far as it is known: request and sender
	Batch                  *Batch
	Call                   *Call // of Kind CallKind

	Group     uint32          // of Notification: its number; 0: above 32, not known
	Cause     *tracer.Process // of Notification: whose request it came of, with TID and Thread where that was seen; nil: not known
	CauseID   uint64          // and the Exchange that caused it; 0: none that was seen, or not known which of Process's
	Receivers int             // of Notification: sockets that read it; 0: not known

	Peer       *tracer.Process // of PeerKind: whose socket it is sent to; nil: not known
	PeerPortID uint32

	Drops int // of Overrun: messages lost since the socket was opened; 0: not known

	printed *processText // of the tracker
}

// Kind is what a Record tells.
type Kind uint8

const (
	Exchange     Kind = iota + 1 // a request and all that answered it
	Reply                        // one part of a dump, as read, before its exchange (Options.Parts)
	Overrun                      // ENOBUFS: the program lost messages
	CallKind                     // a system call on a netlink socket, as it returned (Options.Calls)
	Notification                 // a message to a group, however many read it (Options.Notifications)
	PeerKind                     // a message from a program to another's socket (Options.Peers)
)

// Outcome is how an exchange ended.
type Outcome uint8

const (
	Unknown Outcome = iota // the end came first, or this backend cannot know
	OK
	Error
	Aborted // another message of its batch failed, or it is malformed, so it was rolled back
	Ignored // the kernel skipped it, or read no further than before it: read from the send's own bytes
)

// String is the outcome as JSON prints it.
func (o Outcome) String() string {
	return nameOf(o, "unknown", "ok", "error", "aborted", "ignored")
}

// Answer is what the kernel sent back.
type Answer uint8

const (
	NoAnswerKnown Answer = iota // absent in JSON
	Acked
	Refused
	Data
	Dump
	None
)

// String is the answer as JSON prints it, "" for NoAnswerKnown.
func (a Answer) String() string {
	return nameOf(a, "", "ack", "error", "data", "dump", "none")
}

// Source says where an errno was seen.
type Source uint8

const (
	FromAck     Source = iota + 1 // NLMSG_ERROR, or netlink_ack itself
	FromDone                      // NLMSG_DONE of a dump
	FromSend                      // the send failed
	FromReceive                   // the receive failed
)

// String is the source as JSON prints it.
func (s Source) String() string {
	return nameOf(s, "", "ack", "done", "send", "receive")
}

// Verdict is errno and extended ack.
type Verdict = tracer.AckInfo

// Batch says where in its send a request stood. Index counts from 1 without
// batch brackets; also for several messages in one plain send. Of a send that
// was cut Size counts what was captured.
type Batch struct {
	ID     uint64 // the same for all requests of one send
	Index  int
	Size   int
	Failed int // index of the message that made the batch fail; 0: none
}

// Call is a system call in the manner of strace: Record.Process, TID, Socket
// say who and where.
type Call struct {
	Receive bool
	Result  int // bytes or -errno
	Len     int
	Peek    bool
	Data    []byte           // what was captured: messages; of Setup the address, or the option's value
	Setup   tracer.SetupInfo // of one that failed to set a socket up; of a send or receive its Call is ""
}
