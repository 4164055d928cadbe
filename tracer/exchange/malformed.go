// SPDX-License-Identifier: Apache-2.0

package exchange

import (
	"fmt"

	"github.com/nlsnoop/nlsnoop/decode"
)

// What ends the reading of a batch (nfnetlink_rcv_batch). Behind
// NFNL_MSG_BATCH_END nothing is looked at. A second NFNL_MSG_BATCH_BEGIN, and a
// message of a wrong length, have all rolled back in silence: the errors and acks
// of the messages before are dropped, too.

// nfgenLen is a message with room for struct nfgenmsg alone.
const nfgenLen = decode.HeaderLen + 4

// within reads what the kernel makes of a message behind NFNL_MSG_BATCH_BEGIN.
// Of one without NLM_F_REQUEST the type does not count: it is refused.
func (g *sending) within(r *request) {
	h := r.head
	switch bracket := h.Type == batchBegin || h.Type == batchEnd; {
	case g.closed, g.malformed != "":
		r.bracket = bracket
		if !bracket {
			r.decide(Ignored, NoAnswerKnown, g.unread())
		}
	case h.Len < nfgenLen:
		g.malform(h)
		r.decide(Ignored, NoAnswerKnown, fmt.Sprintf("nlmsg_len %d has no room for struct nfgenmsg: the kernel read no further", h.Len))
	case !bracket, h.Flags&decode.FlagRequest == 0:
	case h.Type == batchBegin:
		r.bracket = true
		g.malformed = "the batch has a second NFNL_MSG_BATCH_BEGIN: it was rolled back"
	default:
		g.closed, r.bracket = true, true
	}
}

// malform notes a message of a wrong length, which the kernel came to.
func (g *sending) malform(h decode.Header) {
	if g.batch && !g.closed && g.malformed == "" {
		g.malformed = fmt.Sprintf("a message of the batch has a wrong nlmsg_len, %d: it was rolled back", h.Len)
	}
}

// unread is why the kernel never came to a message.
func (g *sending) unread() string {
	if g.closed {
		return "it is behind NFNL_MSG_BATCH_END: the kernel read no further"
	}
	return "it is behind what made its batch malformed: the kernel read no further"
}
