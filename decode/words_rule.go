// SPDX-License-Identifier: Apache-2.0

package decode

import "strconv"

// Attributes of rules with words (FRA_*, linux/fib_rules.h).
const (
	fraDst            = 1
	fraSrc            = 2
	fraIifname        = 3
	fraGoto           = 4
	fraPriority       = 6
	fraFwmark         = 10
	fraFlow           = 11
	fraTunID          = 12
	fraSuppressGroup  = 13
	fraSuppressPrefix = 14
	fraTable          = 15
	fraFwmask         = 16
	fraOifname        = 17
	fraL3mdev         = 19
	fraUIDRange       = 20
	fraProtocol       = 21
	fraIPProto        = 22
	fraSportRange     = 23
	fraDportRange     = 24
	fraDscp           = 25

	frActUnspec   = 0
	frActToTable  = 1
	frActGoto     = 2
	fibRuleInvert = 0x2
	none32        = 1<<32 - 1
)

// rule appends a rule: its selector, then its action, in the order of `ip
// rule`.
func (w *words) rule() {
	var s set
	w.open(&s, w.m.Attrs)
	if w.m.isRequest() && w.m.Header.Type == rtmGetRule {
		if family := w.fixed("family"); family != afInet {
			w.familyWord(family)
		}
	}
	w.ruleSelector(&s)
	w.ruleAction(&s)
}

func (w *words) ruleSelector(s *set) {
	if w.fixed("flags")&fibRuleInvert != 0 {
		w.key("not")
	}
	if s[fraSrc] == nil && !w.m.isRequest() && w.fixed("src_len") == 0 {
		w.key("from all")
	}
	w.ruleAddr("from", s, fraSrc, "src_len")
	w.ruleAddr("to", s, fraDst, "dst_len")
	if tos := w.fixed("tos"); tos != 0 {
		w.key("tos")
		w.hex(tos)
	}
	w.pair("dsfield", s, fraDscp)
	w.ruleMark(s)
	w.pair("iif", s, fraIifname)
	w.pair("oif", s, fraOifname)
	w.pair("priority", s, fraPriority)
	if v, ok := w.num(s, fraL3mdev); ok && v != 0 {
		w.key("l3mdev")
	}
	w.span("uidrange", s, fraUIDRange)
	if v, ok := w.num(s, fraIPProto); ok {
		w.key("ipproto")
		w.constant(&ipprotoEnum, v)
	}
	w.span("sport", s, fraSportRange)
	w.span("dport", s, fraDportRange)
	w.pair("tun_id", s, fraTunID)
}

// ruleAddr is an address, or the length of one that is all zeros.
func (w *words) ruleAddr(word string, s *set, attr uint16, field string) {
	length := w.fixed(field)
	if n := w.take(s, attr); n != nil && length == 0 && (n.kind == Flag || isZero(n.Payload())) {
		w.key(word)
		w.key("all")
	} else if n != nil && n.kind != Flag {
		w.key(word)
		w.prefix(n, length)
	} else if length != 0 {
		w.key(word)
		w.key("0/")
		w.dst = appendDigits(w.dst, length)
	}
}

// empty says whether the message has the attribute without a value: what ip
// sends for "from all".
func (w *words) empty(attr uint16) bool {
	for i := range w.m.Attrs {
		n := &w.m.Attrs[i]
		if n.role == RoleAttribute && n.Type == attr && len(n.Payload()) == 0 {
			return !n.holds(w.f.Bad) // open did not count it
		}
	}
	return false
}

// ruleMark leaves out a mask of all bits.
func (w *words) ruleMark(s *set) {
	mark, hasMark := w.num(s, fraFwmark)
	mask, hasMask := w.num(s, fraFwmask)
	if !hasMark && !hasMask {
		return
	}
	if !hasMark && mask == none32 {
		return
	}
	w.key("fwmark")
	w.hex(mark)
	if hasMask && mask != none32 {
		w.dst = strconv.AppendUint(append(w.dst, "/0x"...), mask, 16)
	}
}

// span is a struct of start and end: "100-200", or one number.
func (w *words) span(word string, s *set, attr uint16) {
	n := w.take(s, attr)
	if n == nil {
		return
	}
	w.key(word)
	var ends [2]uint64
	for i := range min(len(n.Children), 2) {
		if v, ok := n.Children[i].integer(); ok {
			ends[i] = v.bits
		}
	}
	w.number(ends[0])
	if ends[1] != ends[0] {
		w.dst = appendDigits(append(w.dst, '-'), ends[1])
	}
}

func (w *words) ruleAction(s *set) {
	table, hasTable := w.num(s, fraTable)
	if !hasTable {
		table = w.fixed("table")
	}
	if table != rtTableUnspec {
		w.key("lookup")
		w.constant(&rtTableEnum, table)
	}
	w.suppress("suppress_prefixlength", s, fraSuppressPrefix)
	w.suppress("suppress_ifgroup", s, fraSuppressGroup)
	if v, ok := w.num(s, fraFlow); ok && v != 0 {
		w.realms(v)
	}
	switch action := w.fixed("action"); action {
	case frActUnspec, frActToTable:
	case frActGoto:
		w.key("goto")
		if !w.pair("", s, fraGoto) {
			w.key("none")
		}
	default:
		w.constant(&frActEnum, action)
	}
	if v, ok := w.num(s, fraProtocol); ok && v != rtProtUnspec && v != rtProtBoot && v != rtProtKernel {
		w.key("proto")
		w.constant(&rtProtEnum, v)
	}
}

// suppress leaves out -1: nothing is suppressed.
func (w *words) suppress(word string, s *set, attr uint16) {
	if v, ok := w.num(s, attr); ok && v&none32 != none32 {
		w.key(word)
		w.number(v)
	}
}
