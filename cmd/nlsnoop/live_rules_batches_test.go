// SPDX-License-Identifier: Apache-2.0

package main

import (
	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet"
	"github.com/nlsnoop/nlsnoop/internal/testnet/nlmsg"
)

// linux/netfilter/nfnetlink.h and nf_tables.h.
const (
	nfnlBatchBegin = 0x10
	nfnlBatchEnd   = 0x11
	nfnlBatchGenID = 1
	nftTable       = 10 << 8   // NFT_MSG_NEWTABLE
	nftChain       = 10<<8 | 3 // NFT_MSG_NEWCHAIN
	nftRule        = 10<<8 | 6 // NFT_MSG_NEWRULE
	inet           = 1         // NFPROTO_INET
)

func batchEdge(typ uint16, seq uint32) *nlmsg.Message {
	return nlmsg.New(typ, nlmsg.Request).SetSeq(seq).Raw(unix.AF_UNSPEC, 0, 0, 10)
}

// table makes a table, chain a chain in one, rule of nobody's expression a rule
// in one's chain "there".
func table(seq uint32, flags uint16, name string) *nlmsg.Message {
	return nlmsg.New(nftTable, nlmsg.Request|nlmsg.Create|flags).SetSeq(seq).Raw(inet, 0, 0, 0).String(1, name)
}

func chain(seq uint32, flags uint16, table, name string) *nlmsg.Message {
	return nlmsg.New(nftChain, nlmsg.Request|nlmsg.Create|flags).SetSeq(seq).Raw(inet, 0, 0, 0).String(1, table).String(3, name)
}

func strangeRule(seq uint32, table string) *nlmsg.Message {
	return nlmsg.New(nftRule, nlmsg.Request|nlmsg.Create|nlmsg.Append).SetSeq(seq).Raw(inet, 0, 0, 0).
		String(1, table).String(2, "there").
		Nest(4|nlmsg.Nested, func(m *nlmsg.Message) {
			m.Nest(1|nlmsg.Nested, func(m *nlmsg.Message) { m.String(1, "nobody") })
		})
}

// batch sends messages between brackets with seq 100 and 101.
func (p *scene) batch(c *testnet.Conn, ms ...*nlmsg.Message) {
	p.t.Helper()
	b := nlmsg.Batch(append([]*nlmsg.Message{batchEdge(nfnlBatchBegin, 100)}, ms...)...)
	p.must(c.Send(append(b, batchEdge(nfnlBatchEnd, 101).Bytes()...)))
}

// lastNFT is last for nftables.
func (p *scene) lastNFT(c *testnet.Conn) {
	p.t.Helper()
	p.send(c, nlmsg.New(10<<8|16, nlmsg.Request).SetSeq(99).Raw(0, 0, 0, 0)) // NFT_MSG_GETGEN
	p.read(c, 1)
	p.empty(c)
}

func (p *scene) nft() *testnet.Conn { p.t.Helper(); return p.dial(unix.NETLINK_NETFILTER) }

const asksAck = uint16(nlmsg.Ack)

// What fails in a batch of nftables takes the rest of it along.
var batchRules = []rule{
	{name: "a batch", do: func(p *scene) {
		c := p.nft()
		p.batch(c, table(1, asksAck, "batch"), chain(2, 0, "batch", "a"), chain(3, 0, "batch", "b"))
		p.batch(c, chain(1, 0, "batch", "c"), chain(2, asksAck, "batch", "d"))
		p.read(c, 2)
		p.empty(c)
	}, want: []string{"1 [1/3]: ok ack", "2 [2/3]: ok none", "3 [3/3]: ok none", "1 [1/2]: ok none", "2 [2/2]: ok ack"}},
	{name: "a batch with one that fails", do: func(p *scene) {
		c := p.nft()
		p.batch(c, table(1, asksAck, "fails"), table(2, 0, "fails2"), chain(3, 0, "nowhere", "a"), table(4, asksAck, "fails3"), table(5, 0, "fails4"))
		p.read(c, 3) // the acks too
		p.empty(c)
		p.batch(c, table(1, 0, "fails")) // it was rolled back
		p.empty(c)
	}, want: []string{
		"1 [1/5]!3: aborted ack (message 3 of the batch failed)", "2 [2/5]!3: aborted none (message 3 of the batch failed)",
		"3 [3/5]!3: error error ENOENT from ack",
		"4 [4/5]!3: aborted ack (message 3 of the batch failed)", "5 [5/5]!3: aborted none (message 3 of the batch failed)",
		"1: ok none",
	}},
	{name: "a batch with two that fail", do: func(p *scene) {
		c := p.nft()
		p.batch(c, table(1, 0, "two"), chain(2, 0, "nowhere", "a"), table(3, nlmsg.Excl, "rules"), table(4, 0, "two2"))
		p.read(c, 2)
		p.empty(c)
	}, want: []string{
		"1 [1/4]!2: aborted none (message 2 of the batch failed)", "2 [2/4]!2: error error ENOENT from ack",
		"3 [3/4]!2: error error EEXIST from ack", "4 [4/4]!2: aborted none (message 2 of the batch failed)",
	}},
	{name: "batches of one seq", do: func(p *scene) {
		c := p.nft()
		for _, name := range []string{"rules", "nowhere", "rules"} {
			b := nlmsg.Batch(batchEdge(nfnlBatchBegin, 0), table(0, 0, "rules"), chain(0, 0, name, "there"), batchEdge(nfnlBatchEnd, 0))
			p.must(c.Send(b))
		}
		p.read(c, 1)
		p.lastNFT(c)
	}, want: []string{
		"0 [1/2]: ok none", "0 [2/2]: ok none",
		"0 [1/2]!2: aborted none (message 2 of the batch failed)", "0 [2/2]!2: error error ENOENT from ack",
		"0 [1/2]: ok none", "0 [2/2]: ok none", "99: ok data 1",
	}},
	{name: "a batch that fails itself", do: func(p *scene) {
		c := p.nft()
		begin := batchEdge(nfnlBatchBegin, 100).Attr(nfnlBatchGenID, []byte{0xff, 0xff, 0xff, 0xff}) // an older generation
		p.must(c.Send(nlmsg.Batch(begin, table(1, 0, "itself"), table(2, asksAck, "itself2"), batchEdge(nfnlBatchEnd, 101))))
		p.read(c, 1)
		p.empty(c)
	}, want: []string{
		"100: error error ERESTART from ack",
		"1 [1/2]: aborted none (the batch itself failed: ERESTART)", "2 [2/2]: aborted none (the batch itself failed: ERESTART)",
	}},
	{name: "a batch without end", do: func(p *scene) {
		c := p.nft()
		p.must(c.Send(nlmsg.Batch(batchEdge(nfnlBatchBegin, 100), table(1, asksAck, "endless"), table(2, 0, "endless2"))))
		p.read(c, 1)
		p.empty(c)
	}, want: []string{
		"1 [1/2]: aborted ack (the batch has no NFNL_MSG_BATCH_END: it was checked and rolled back)",
		"2 [2/2]: aborted none (the batch has no NFNL_MSG_BATCH_END: it was checked and rolled back)",
	}},
	{name: "a batch begun twice", do: func(p *scene) {
		c := p.nft()
		p.batch(c, table(1, asksAck, "twice"), batchEdge(nfnlBatchBegin, 102), table(2, asksAck, "twice2"))
		p.empty(c)
		p.batch(c, chain(3, 0, "twice", "a")) // there is none
		p.read(c, 1)
	}, want: []string{
		"1 [1/2]: aborted none (the batch has a second NFNL_MSG_BATCH_BEGIN: it was rolled back)",
		"2 [2/2]: ignored (it is behind what made its batch malformed: the kernel read no further)", "3: error error ENOENT from ack",
	}},
	{name: "a batch with a message too short", do: func(p *scene) {
		c := p.nft()
		p.batch(c, table(1, asksAck, "short"), chain(2, 0, "nowhere", "a"), nlmsg.New(nftTable, nlmsg.Request|nlmsg.Ack).SetSeq(3))
		p.empty(c) // of the one that failed, too
	}, want: []string{
		"1 [1/3]: aborted none (a message of the batch has a wrong nlmsg_len, 16: it was rolled back)",
		"2 [2/3]: aborted none (a message of the batch has a wrong nlmsg_len, 16: it was rolled back)",
		"3 [3/3]: ignored (nlmsg_len 16 has no room for struct nfgenmsg: the kernel read no further)",
	}},
	{name: "two batches in one send", do: func(p *scene) {
		c := p.nft()
		p.batch(c, table(1, asksAck, "behind"), batchEdge(nfnlBatchEnd, 102), batchEdge(nfnlBatchBegin, 103), table(2, asksAck, "behind2"))
		p.read(c, 1)
		p.empty(c)
	}, want: []string{"1 [1/2]: ok ack", "2 [2/2]: ignored (it is behind NFNL_MSG_BATCH_END: the kernel read no further)"}},
	{name: "an end of a batch that is no request", do: func(p *scene) {
		c := p.nft()
		p.must(c.Send(nlmsg.Batch(batchEdge(nfnlBatchBegin, 100), table(1, 0, "noend"), batchEdge(nfnlBatchEnd, 2).SetFlags(0))))
		p.read(c, 1)
		p.empty(c)
	}, want: []string{"1 [1/2]!2: aborted none (message 2 of the batch failed)", "2 [2/2]!2: error error EINVAL from ack"}},
	{name: "a batch played again", do: func(p *scene) { // once the kernel has looked for a module
		c := p.nft()
		p.batch(c, table(1, asksAck, "again"), strangeRule(2, "rules"), chain(3, 0, "rules", "again"))
		p.read(c, 2)
		p.empty(c)
	}, want: []string{
		"1 [1/3]!2: aborted ack (message 2 of the batch failed)", "2 [2/3]!2: error error ENOENT from ack",
		"3 [3/3]!2: aborted none (message 2 of the batch failed)",
	}},
	{name: "no request in a batch", do: func(p *scene) {
		c := p.nft()
		p.batch(c, table(1, 0, "norequest").SetFlags(nlmsg.Create), table(2, 0, "norequest2"))
		p.read(c, 1)
		p.empty(c)
	}, want: []string{"1 [1/2]!1: error error EINVAL from ack", "2 [2/2]!1: aborted none (message 1 of the batch failed)"}},
	{name: "NLM_F_ECHO in a batch", do: func(p *scene) {
		c := p.nft()
		p.batch(c, table(1, nlmsg.Echo, "echo"), chain(2, 0, "echo", "a"))
		p.read(c, 2) // the new generation too
		p.lastNFT(c)
	}, want: []string{"1 [1/2]: ok data 2", "2 [2/2]: ok none", "99: ok data 1"}},
	{name: "a batch whose answers nobody reads", do: func(p *scene) {
		c := p.nft()
		p.batch(c, table(1, 0, "unread"), chain(2, 0, "nowhere", "a"))
	}, want: []string{"1 [1/2]!2: aborted none (message 2 of the batch failed)", "2 [2/2]!2: error error ENOENT from ack"},
		blind: []string{"1 [1/2]: unknown incomplete (" + unheard + ")", "2 [2/2]: unknown incomplete (" + unheard + ")"}},
}
