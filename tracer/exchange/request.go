// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"time"

	"github.com/nlsnoop/nlsnoop/decode"
	"github.com/nlsnoop/nlsnoop/tracer"
)

// request is a message that was sent and what is still to be found out of it.
type request struct {
	at         [listKinds]link
	sock       *socket
	send       *sending
	p          *product // what will be yielded; nil of a ghost
	head       decode.Header
	place      int // in send.members
	offset     int // in the send's bytes
	tid        int
	start, end time.Duration // of its send; end 0: not returned
	sendID     uint64
	seen       time.Duration // last sign of life
	data       expect        // does the kernel answer this type with data
	dump       bool          // flags and type ask for a dump
	multi      bool          // a part with NLM_F_MULTI was read
	shared     bool          // start and end are of other sends too
	bracket    bool          // NFNL_MSG_BATCH_BEGIN or _END
	ghost      bool          // yielded; stays to take the ack that will be read
	late       bool          // a ghost that was given up while its answer could still be read
	sum        uint32        // CRC-32 of its payload, if late
	answers    bool          // an NLMSG_ERROR for it will be queued though its verdict is known
	acked      bool          // the success ack was read, or is known
	accepted   bool          // known not to have failed
	decided    bool          // outcome known, waits for its Sent
	silent     bool          // later messages read may settle it
	beyond     bool          // was behind what was captured of its send
	overran    bool          // the socket lost messages while it was open
	waits      bool          // to be settled (Tracker.due)
	foretold   bool          // its NLMSG_ERROR was seen in the queue, and says errno
	errno      int           // of what was foretold, or of a ghost
	gone       time.Duration // what a receive that began then, or later, finds is no answer to it; 0: not known
}

func (r *request) wantsAck() bool { return r.head.Flags&decode.FlagAck != 0 }

// sending is one send call with the requests it held.
type sending struct {
	id        uint64 // of its first message
	call      uint64
	members   []*request // nil where done with
	left      int        // members not done with
	size      int        // messages that are no brackets
	failed    int        // index of the message that failed the batch
	beyond    bool       // and it was none of those captured
	broken    int        // errno of the batch itself
	malformed string     // why the kernel rolled the batch back without a word
	start     time.Duration
	end       time.Duration
	time      time.Time
	due       time.Duration // when to settle it; 0: not so
	returned  bool
	shared    bool       // start and end are of other sends too
	batch     bool       // starts with NFNL_MSG_BATCH_BEGIN
	closed    bool       // NFNL_MSG_BATCH_END seen
	cut       bool       // messages may follow that were not captured
	stuck     bool       // later messages read did not settle it
	doubt     bool       // an answer was read whose errno was not captured; or all of it may have been refused
	acks      int        // verdicts reported
	unsure    bool       // there were more of them
	quiet     bool       // it left the socket's queue empty
	hidden    bool       // but another thread may have read from it
	inode     uint64     // of the socket
	pending   *product   // the call's record, with Options.Calls, until its Sent
	peers     []*product // likewise those of messages to another's socket, with Options.Peers
}

// socket is a netlink socket with open requests.
type socket struct {
	inode   uint64
	portid  uint32
	open    list
	silent  int           // requests that later messages read may settle
	read    time.Duration // when something was last read from it
	empty   time.Duration // when its queue was last known to be empty; 0: never
	emptyBy int           // by the thread that sent then
}

// product is a record and the memory behind it.
type product struct {
	Record
	info  tracer.AckInfo
	batch Batch
	call  Call
	buf   []byte // Request
	kept  []byte // Replies, one after the other
	ends  []int  // where each ends
	held  int    // bytes counted in Tracker.held
}

// drop ends a request's life in the tracker.
func (t *Tracker) drop(r *request) {
	t.unlink(r)
	t.leave(r)
	t.freeRequest(r)
}

// leave takes a request out of its send.
func (t *Tracker) leave(r *request) {
	g := r.send
	if g == nil {
		return
	}
	r.send = nil
	g.members[r.place] = nil
	g.left--
	t.doneSending(g)
}

// doneSending frees a send nothing refers to any more.
func (t *Tracker) doneSending(g *sending) {
	if g.left > 0 {
		return
	}
	if !g.returned {
		if g.pending != nil || len(g.peers) > 0 || g.cut {
			return // its Sent, or an Ack with the message itself, is awaited
		}
		delete(t.calls, g.call)
	}
	t.freeSending(g)
}
