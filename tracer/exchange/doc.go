// SPDX-License-Identifier: Apache-2.0

// Package exchange joins events: which answer belongs to which request, and how
// it ended. It reads headers (decode.Next) and control messages, no attributes.
//
// A reply goes to the oldest open request of (socket, nlmsg_seq), for nft sends
// seq 0 and ss 123456 every time; never by pid, for sockets are inherited and
// passed. It is the kernel's, carries the socket's own portid, and an error
// repeats the type of its request. A dump that has begun ends with NLMSG_DONE, so
// an error is another's. Of several that are open it goes to the one
// whose bytes it repeats (fit.go); where that fits two alike, and they need not
// have ended alike, both are Unknown. A message with a group, or an answer to a
// request that changes something and asked for no NLM_F_ECHO, is a notification.
//
// How a request ended is taken, in this order, from the send that failed; from
// the request's own bytes, where the kernel skips it; from netlink_ack, where
// the tracer reports it; from NLMSG_ERROR, NLMSG_DONE or the data as read; and
// from silence, where that proves success (settle.go). Else it is Unknown.
//
// A batch of nfnetlink succeeds or fails as a whole (batch.go).
package exchange
