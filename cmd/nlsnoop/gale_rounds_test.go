// SPDX-License-Identifier: Apache-2.0

package main

import (
	"net/netip"

	"golang.org/x/sys/unix"

	"github.com/nlsnoop/nlsnoop/internal/testnet/nlmsg"
)

const (
	roundAcked = iota
	roundQuiet
	roundGets
	roundDumps
	roundMixed
	roundFailingDumps
	roundBatch
	roundIgnored
	roundGeneric
	roundCommon
	roundUnread
	roundTooLong
	roundNFT
)

var roundNames = []string{"acked", "no ack", "gets", "dumps", "mixed", "failing dumps", "several in a send", "ignored", "generic",
	"shared by readers", "unread", "too long", "nftables"}

// turnOf plays a round by a number below 100. What is cheap has most of them.
func (w *worker) turnOf(n int) error {
	s, lockstep := w.own[w.IntN(2)], w.IntN(2) == 0
	if w.IntN(4) == 0 {
		s = w.shared
		w.turn.Lock()
		defer w.turn.Unlock()
	}
	w.place = byte(w.id * 2)
	switch {
	case n < 22:
		return w.acked(s, lockstep)
	case n < 42:
		return w.quiet(s, lockstep)
	case n < 52:
		return w.gets(s, lockstep)
	case n < 56:
		return w.dumps(s)
	case n < 60:
		return w.mixed(s)
	case n < 65:
		return w.failingDumps(w.strict)
	case n < 75:
		return w.batch(s)
	case n < 79:
		return w.ignored(s, lockstep)
	case n < 82:
		return w.generic(w.gen, lockstep)
	case n < 90:
		return w.together()
	case n < 94:
		return w.unread()
	case n < 95:
		return w.tooLong()
	case w.nft:
		return w.tablesRound(w.tables[w.IntN(2)])
	}
	return w.acked(s, lockstep)
}

func ok(m *nlmsg.Message, wants wants) *errand {
	return &errand{msg: m, wants: wants, deed: deed{outcome: outcomeOK, data: wants > wantsVerdict}}
}

func fails(m *nlmsg.Message, errno unix.Errno) *errand {
	return &errand{msg: m, wants: wantsVerdict, deed: deed{outcome: outcomeError, errno: errno}}
}

func each(errands ...*errand) (sends [][]*errand) {
	for _, e := range errands {
		sends = append(sends, []*errand{e})
	}
	return sends
}

// nextRoute is an address no other thread uses; each is added and deleted in
// one round.
func (w *worker) nextRoute() netip.Prefix {
	w.routes++
	a := netip.AddrFrom4([4]byte{10, 32 + w.place, byte(w.routes >> 8), byte(w.routes)})
	return netip.PrefixFrom(a, 32)
}

const quietFlags = nlmsg.Request | nlmsg.Create | nlmsg.Excl

func (w *worker) add(p netip.Prefix) *nlmsg.Message { return nlmsg.NewRoute(p, netip.Addr{}, w.link) }
func (w *worker) del(p netip.Prefix) *nlmsg.Message { return nlmsg.DelRoute(p, netip.Addr{}, w.link) }

// lookUp asks for the route itself, as it stands in the table (RTM_F_FIB_MATCH).
func lookUp(p netip.Prefix) *nlmsg.Message {
	return nlmsg.New(unix.RTM_GETROUTE, nlmsg.Request).
		RtMsg(unix.RtMsg{Family: unix.AF_INET, Dst_len: 32, Flags: unix.RTM_F_FIB_MATCH}).IP(unix.RTA_DST, p.Addr())
}

func (w *worker) acked(s *galeSocket, lockstep bool) error {
	w.round = roundAcked
	p := w.nextRoute()
	return w.do(s, lockstep, each(
		ok(w.add(p), wantsVerdict),
		fails(w.add(p), unix.EEXIST),
		ok(w.del(p), wantsVerdict),
		fails(w.del(p), unix.ESRCH),
		fails(nlmsg.NewRoute(p, badGateway, w.link), unix.ENETUNREACH),
	)...)
}

// quiet asks for no ack, and looks afterwards what came of it.
func (w *worker) quiet(s *galeSocket, lockstep bool) error {
	w.round = roundQuiet
	p := w.nextRoute()
	return w.do(s, lockstep, each(
		ok(w.add(p).SetFlags(quietFlags), wantsNothing),
		ok(lookUp(p), wantsData),
		fails(w.add(p).SetFlags(quietFlags), unix.EEXIST),
		ok(w.del(p).SetFlags(nlmsg.Request), wantsNothing),
		fails(lookUp(p), unix.ENETUNREACH),
		fails(w.del(p).SetFlags(nlmsg.Request), unix.ESRCH),
	)...)
}

func linkOf(index int32, flags uint16) *nlmsg.Message {
	return nlmsg.New(unix.RTM_GETLINK, nlmsg.Request|flags).IfInfoMsg(unix.IfInfomsg{Index: index})
}

func (w *worker) gets(s *galeSocket, lockstep bool) error {
	w.round = roundGets
	p := w.nextRoute()
	return w.do(s, lockstep, each(
		ok(linkOf(1, 0), wantsData),
		fails(linkOf(999, 0), unix.ENODEV),
		ok(linkOf(int32(w.link), nlmsg.Ack), wantsBoth),
		ok(w.add(p).SetFlags(quietFlags|nlmsg.Ack|nlmsg.Echo), wantsBoth),
		ok(w.del(p), wantsVerdict),
	)...)
}

func dumpRules() *nlmsg.Message {
	return nlmsg.New(unix.RTM_GETRULE, nlmsg.Request|nlmsg.Dump).RtMsg(unix.RtMsg{Family: unix.AF_INET})
}

func dumpAddresses(flags uint16) *nlmsg.Message {
	return nlmsg.New(unix.RTM_GETADDR, nlmsg.Request|nlmsg.Dump|flags).IfAddrMsg(unix.IfAddrmsg{Family: unix.AF_INET})
}

func (w *worker) dumps(s *galeSocket) error {
	w.round = roundDumps
	sends := each(ok(dumpRules(), wantsDump), ok(dumpAddresses(nlmsg.Ack), wantsDump))
	if w.IntN(4) == 0 {
		sends = append(sends, each(ok(nlmsg.DumpLinks(), wantsDump), ok(nlmsg.DumpRoutes(), wantsDump))...)
	}
	return w.do(s, true, sends...)
}

// mixed asks for other things while a dump is under way, a second dump too.
func (w *worker) mixed(s *galeSocket) error {
	w.round = roundMixed
	p := w.nextRoute()
	last := ok(w.del(p).SetFlags(nlmsg.Request), wantsNothing)
	sends := each(
		ok(dumpRules(), wantsDump),
		ok(w.add(p), wantsVerdict),
		fails(w.add(p).SetFlags(quietFlags), unix.EEXIST),
		ok(linkOf(1, 0), wantsData),
		last,
	)
	if s.zero {
		last.doubt = onSyscall // nothing that was sent later need be read
	} else {
		sends = append(sends, each(ok(dumpAddresses(0), wantsEither), fails(w.del(p), unix.ESRCH))...)
	}
	return w.do(s, false, sends...)
}

func (w *worker) failingDumps(s *galeSocket) error {
	w.round = roundFailingDumps
	noTable := nlmsg.New(unix.RTM_GETROUTE, nlmsg.Request|nlmsg.Dump).RtMsg(unix.RtMsg{Family: unix.AF_INET}).U32(unix.RTA_TABLE, 54321)
	noType := nlmsg.New(250, nlmsg.Request|nlmsg.Dump).Raw(0, 0, 0, 0)
	byDone := ok(noTable, wantsDump)
	byDone.outcome, byDone.errno = outcomeError, unix.ENOENT
	return w.do(s, true, each(byDone, fails(noType, unix.EOPNOTSUPP))...)
}

// batch has several messages in one send.
func (w *worker) batch(s *galeSocket) error {
	w.round = roundBatch
	p, q := w.nextRoute(), w.nextRoute()
	quiet, refused := ok(w.del(q).SetFlags(nlmsg.Request), wantsNothing), fails(w.del(q).SetFlags(nlmsg.Request), unix.ESRCH)
	if s.zero { // they are equal to the last byte
		quiet.doubt, refused.doubt = anybody, anybody
	}
	return w.do(s, true, []*errand{
		ok(w.add(p), wantsVerdict),
		fails(w.add(p), unix.EEXIST),
		ok(w.add(q).SetFlags(quietFlags), wantsNothing),
		ok(lookUp(q), wantsData),
		ok(w.del(p), wantsVerdict),
		quiet, refused,
	})
}

func (w *worker) ignored(s *galeSocket, lockstep bool) error {
	w.round = roundIgnored
	p := w.nextRoute()
	skipped := func(flags uint16, wants wants) *errand {
		return &errand{msg: w.add(p).SetFlags(flags), wants: wants, deed: deed{outcome: outcomeIgnored}}
	}
	return w.do(s, lockstep, each(
		skipped(nlmsg.Ack, wantsVerdict),
		skipped(0, wantsNothing),
		fails(w.del(p), unix.ESRCH),
	)...)
}

func familyOf() *nlmsg.Message {
	return nlmsg.New(unix.GENL_ID_CTRL, nlmsg.Request).Raw(unix.CTRL_CMD_GETFAMILY, 1, 0, 0)
}

func (w *worker) generic(s *galeSocket, lockstep bool) error {
	w.round = roundGeneric
	sends := each(
		ok(familyOf().U16(unix.CTRL_ATTR_FAMILY_ID, unix.GENL_ID_CTRL), wantsData),
		fails(familyOf().String(unix.CTRL_ATTR_FAMILY_NAME, "nosuch"), unix.ENOENT),
	)
	if w.IntN(8) == 0 {
		sends = append(sends, each(ok(familyOf().SetFlags(nlmsg.Request|nlmsg.Dump), wantsDump))...)
	}
	return w.do(s, lockstep, sends...)
}
