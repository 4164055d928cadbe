// SPDX-License-Identifier: Apache-2.0

package tracer

import "time"

// Kind is what an Event reports.
type Kind uint8

const (
	Send      Kind = iota + 1 // a program's send, with its bytes; from syscall at its return
	Ack                       // the kernel's verdict, or the text it set for it, inside a Send
	Sent                      // a Send returned: Result and End (not from syscall, where Send says it)
	Receive                   // a program's receive, with its bytes, at its return
	Tick                      // 100 ms went by without another event
	Broadcast                 // a message to a multicast group, once, whoever listens (Options.Multicast)
	Closed                    // nobody holds the socket any more; after all else of it, and of no process (not from syscall)
	Setup                     // a call that sets a socket up failed: socket, bind, connect, setsockopt or getsockopt (Options.Calls)
	Known                     // a Socket that was there before tracing, and the one Process that has it, at FD (Options.Known)
)

// Event is a call, or what the kernel did inside it. It and Data are valid
// until the next step of [Tracer.Events]; what they point to is immutable and
// may be kept.
type Event struct {
	Kind    Kind
	Call    uint64        // joins a Send, its Acks and its Sent; from syscall Acks come first. Of a Broadcast the send its thread was in, or 0
	Start   time.Duration // CLOCK_MONOTONIC at entry; 0: the call was entered before tracing, or is a Receive on fentry without Options.Calls
	End     time.Duration // at return; of a Tick and an Ack now, of an Ack of success perhaps its Send's return
	Shared  bool          // Start and End are of a call of several messages, sendmmsg or recvmmsg (from syscall alone)
	Time    time.Time     // Start as wall-clock time; End where there is no Start
	Process *Process      // a new one after exec
	TID     int
	Thread  string // the thread's comm
	Socket  *Socket
	Peer    uint32 // Send: destination portid, Receive: source's; Broadcast too; 0: the kernel
	Group   uint32 // Send: destination's group mask (sockaddr_nl.nl_groups), Receive: source's. Broadcast: the group's number
	NoPeer  bool   // Receive: the program gave no room for the source's address; Peer and Group are unknown
	Result  int    // bytes, or -errno
	Setup   *SetupInfo
	Peek    bool   // MSG_PEEK: the same message will be read again
	Len     int    // bytes sent or read; with MSG_TRUNC what there was to read
	Data    []byte // what was captured of them; of a Setup the address (bind, connect), the option's value (setsockopt), Len as given
	Unread  bool   // Data is short because memory was not readable, not because of Snaplen
	Asked   bool   // the socket had NETLINK_EXT_ACK set
	Ack     *AckInfo
	Acks    int    // of a Sent: how many Ack events the kernel made for it
	Queued  Queued // of a Send, from syscall
	FD      int    // of a Known
}

// Queued is what waits to be read when a Send returned. The kernel answers
// inside the send, so nothing queued is no answer given. Another thread may
// have read, or sent, meanwhile. Of several sends in one call it is known only
// where nothing is: which of them the newest answers cannot be told.
type Queued struct {
	Known       bool
	Alone       bool // the process has no other thread
	Count       int  // datagrams in the socket's receive queue
	Type, Flags uint16
	Seq, PortID uint32
	Errno       int // positive; the newest datagram starts with this message, Errno is of NLMSG_ERROR; Type 0: none came in meanwhile
}

// SetupInfo is a call that sets a socket up, by its arguments. Of socket the
// protocol is in the Event's Socket, which has no Inode and no PortID, and its
// NetNS is the process's.
type SetupInfo struct {
	Call          string // socket, bind, connect, setsockopt, getsockopt
	Type          int    // of socket: SOCK_*, with its flags
	Level, Option int    // of setsockopt, getsockopt: SOL_*, and what that has
}

// AckInfo is the kernel's verdict on one message (netlink_ack, struct
// netlink_ext_ack). From syscall only Message is there.
type AckInfo struct {
	Seq      uint32
	At       uint32 // of the message in its Send's Data
	Placed   bool   // At is known
	Known    bool   // Seq and Errno are there
	Errno    int    // positive; 0: success
	Message  string
	Offset   uint32 // of the offending attribute, from the nlmsghdr; 0: none
	MissType uint16 // attribute that was missing; 0 with MissNest 0: none
	MissNest uint32 // offset of the nest it was missing from
	Cookie   []byte
	Policy   []byte // NLMSGERR_ATTR_POLICY: attributes NL_POLICY_TYPE_ATTR_*
	Asked    bool   // the program had set NETLINK_EXT_ACK
}
