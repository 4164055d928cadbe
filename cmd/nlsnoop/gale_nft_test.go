// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet/nlmsg"
)

// nft is a message of nf_tables for AF_INET.
func nft(what, flags uint16) *nlmsg.Message {
	return nlmsg.New(unix.NFNL_SUBSYS_NFTABLES<<8|what, nlmsg.Request|flags).Raw(unix.AF_INET, 0, 0, 0)
}

// bracket begins or ends a batch; res_id is the subsystem, in network order.
func bracket(what uint16) *errand {
	return &errand{msg: nlmsg.New(what, nlmsg.Request).Raw(0, 0, 0, unix.NFNL_SUBSYS_NFTABLES)}
}

func inBatch(errands ...*errand) []*errand {
	return append(append([]*errand{bracket(unix.NFNL_MSG_BATCH_BEGIN)}, errands...), bracket(unix.NFNL_MSG_BATCH_END))
}

func aborted(m *nlmsg.Message, wants wants) *errand {
	return &errand{msg: m, wants: wants, deed: deed{outcome: outcomeAborted}}
}

func (w *worker) table() string { return fmt.Sprintf("t%d", w.id) }

// nftTable makes the thread's table.
func (w *worker) nftTable() error {
	w.round = roundNFT
	return w.do(w.tables[0], true, inBatch(ok(nft(unix.NFT_MSG_NEWTABLE, nlmsg.Ack|nlmsg.Create).String(unix.NFTA_TABLE_NAME, w.table()), wantsVerdict)))
}

func (w *worker) chain(what uint16, name string, flags uint16) *nlmsg.Message {
	return nft(what, flags).String(unix.NFTA_CHAIN_TABLE, w.table()).String(unix.NFTA_CHAIN_NAME, name)
}

func (w *worker) rule(chain string) *nlmsg.Message {
	return nft(unix.NFT_MSG_NEWRULE, nlmsg.Create|nlmsg.Append).String(unix.NFTA_RULE_TABLE, w.table()).String(unix.NFTA_RULE_CHAIN, chain)
}

// tablesRound is one of several: batches that are committed, with acks or in
// silence, that are rolled back, that fail themselves, and questions.
func (w *worker) tablesRound(s *galeSocket) error {
	w.round = roundNFT
	newChain, delChain := uint16(unix.NFT_MSG_NEWCHAIN), uint16(unix.NFT_MSG_DELCHAIN)
	made := uint16(nlmsg.Create)
	switch w.IntN(7) {
	case 0:
		half := inBatch(ok(w.chain(delChain, "a", nlmsg.Ack), wantsVerdict), ok(w.chain(delChain, "b", 0), wantsNothing))
		half[1].doubt, half[2].doubt = onSyscall, onSyscall // nothing need be read behind the ack of its first message
		return w.do(s, true,
			inBatch(ok(w.chain(newChain, "a", made|nlmsg.Ack), wantsVerdict), ok(w.chain(newChain, "b", made|nlmsg.Ack), wantsVerdict)),
			half)
	case 1:
		return w.do(s, true,
			inBatch(ok(w.chain(newChain, "a", made), wantsNothing), ok(w.chain(newChain, "b", made), wantsNothing)),
			inBatch(ok(w.chain(delChain, "b", 0), wantsNothing), ok(w.chain(delChain, "a", 0), wantsNothing)),
			[]*errand{fails(w.chain(unix.NFT_MSG_GETCHAIN, "a", 0), unix.ENOENT)})
	case 2:
		return w.do(s, true,
			inBatch(aborted(w.chain(newChain, "a", made|nlmsg.Ack), wantsVerdict), fails(w.rule("nosuch"), unix.ENOENT),
				aborted(w.chain(newChain, "b", made), wantsNothing), fails(w.chain(delChain, "nosuch", nlmsg.Ack), unix.ENOENT)),
			[]*errand{fails(w.chain(unix.NFT_MSG_GETCHAIN, "a", 0), unix.ENOENT)})
	case 3:
		return w.do(s, true, inBatch(aborted(w.chain(newChain, "a", made), wantsNothing), fails(w.rule("nosuch"), unix.ENOENT)))
	case 4:
		const batchGenID = 1 // NFNL_BATCH_GENID (linux/netfilter/nfnetlink.h)
		stale := bracket(unix.NFNL_MSG_BATCH_BEGIN)
		stale.msg.Attr(batchGenID, []byte{0xff, 0xff, 0xff, 0xf0})
		stale.wants, stale.outcome, stale.errno = wantsVerdict, outcomeError, unix.ERESTART
		return w.do(s, true, []*errand{stale, aborted(w.chain(newChain, "a", made), wantsNothing),
			aborted(w.chain(newChain, "b", made), wantsNothing), bracket(unix.NFNL_MSG_BATCH_END)})
	case 5:
		return w.do(s, true, inBatch(aborted(w.chain(newChain, "a", made), wantsNothing))[:2],
			[]*errand{ok(nft(unix.NFT_MSG_GETGEN, 0), wantsData)})
	}
	return w.do(s, true,
		[]*errand{ok(nft(unix.NFT_MSG_GETTABLE, 0).String(unix.NFTA_TABLE_NAME, w.table()), wantsData)},
		[]*errand{ok(nft(unix.NFT_MSG_GETGEN, 0), wantsData)},
		[]*errand{ok(nft(unix.NFT_MSG_GETCHAIN, nlmsg.Dump), wantsDump)})
}
