// SPDX-License-Identifier: Apache-2.0

// Package exchange joins events: which answer belongs to which request, and how
// it ended. It reads headers (decode.Next) and control messages, no attributes.
//
// Replies go to the oldest open request of (socket, nlmsg_seq): nft sends seq 0,
// ss 123456, every time.
package exchange
