// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"strconv"
	"strings"
)

// Messages and attributes with words (linux/netfilter/nfnetlink_conntrack.h).
const (
	ctGetStatsCPU = 4
	ctGetStats    = 5
	ctLast        = 7
	expDelete     = 2

	ctaTupleOrig     = 1
	ctaTupleReply    = 2
	ctaStatus        = 3
	ctaProtoinfo     = 4
	ctaHelp          = 5
	ctaNatSrc        = 6
	ctaTimeout       = 7
	ctaMark          = 8
	ctaCountersOrig  = 9
	ctaCountersReply = 10
	ctaUse           = 11
	ctaID            = 12
	ctaNatDst        = 13
	ctaTupleMaster   = 14
	ctaZone          = 18
	ctaSecctx        = 19
	ctaMarkMask      = 21
	ctaLabels        = 22
	ctaLabelsMask    = 23
	ctaStatusMask    = 26

	ctaTupleIP    = 1
	ctaTupleProto = 2
	ctaTupleZone  = 3

	ctaProtoNum = 1

	ctaHelpName   = 1
	ctaSecctxName = 1

	ctaCountersPackets = 1
	ctaCountersBytes   = 2

	ctaNatV4Min = 1
	ctaNatV4Max = 2
	ctaNatProto = 3
	ctaNatV6Min = 4
	ctaNatV6Max = 5
)

// conntrack appends a connection in the form of conntrack(8): "tcp src=10.0.0.5
// dst=10.0.0.9 sport=40000 dport=443"; false: the message is another.
func (w *words) conntrack(number uint16) bool {
	if number > ctLast || number == ctGetStatsCPU || number == ctGetStats {
		return false
	}
	var s set
	w.open(&s, w.m.Attrs)
	if s[ctaTupleOrig] == nil && s[ctaTupleReply] == nil {
		w.ctFamily()
	}
	proto := w.ctProto(&s, ctaTupleOrig, ctaTupleReply)
	w.equals("timeout", &s, ctaTimeout)
	w.ctState(&s)
	w.ctTuple("", &s, ctaTupleOrig, proto)
	w.ctCounters(&s, ctaCountersOrig)
	w.ctTuple("", &s, ctaTupleReply, proto)
	w.ctCounters(&s, ctaCountersReply)
	w.ctTuple("master-", &s, ctaTupleMaster, proto)
	w.ctNat("src-nat=", &s, ctaNatSrc)
	w.ctNat("dst-nat=", &s, ctaNatDst)
	w.ctStatus(&s)
	w.ctMark(&s)
	var inner set
	if w.within(&s, ctaSecctx, &inner) != nil {
		w.equals("secctx", &inner, ctaSecctxName)
	}
	w.equals("zone", &s, ctaZone)
	w.ctLabels()
	inner = set{}
	if w.within(&s, ctaHelp, &inner) != nil {
		w.equals("helper", &inner, ctaHelpName)
	}
	w.equals("use", &s, ctaUse)
	w.equals("id", &s, ctaID)
	return true
}

// ctLabels appends labels, and which of them count where not all do.
func (w *words) ctLabels() {
	labels, mask := w.raw(w.m.Attrs, ctaLabels), w.raw(w.m.Attrs, ctaLabelsMask)
	if labels != nil {
		w.key("labels=")
		w.dst = appendBinary(w.dst, labels.Payload(), false)
	}
	if mask != nil {
		w.key("labels-mask=")
		w.dst = appendBinary(w.dst, mask.Payload(), false)
	}
}

// ctFamily appends the address family of what names no address.
func (w *words) ctFamily() {
	switch family := w.fixed("nfgen_family"); family {
	case afUnspec:
	case afInet:
		w.key("ipv4")
	case afInet6:
		w.key("ipv6")
	default:
		w.key("family")
		w.number(family)
	}
}

// equals takes an attribute and appends it as conntrack does: "mark=7".
func (w *words) equals(word string, s *set, attr uint16) {
	n := s[attr]
	if n == nil || n.isNest() {
		return
	}
	w.take(s, attr)
	w.key(word)
	w.dst = w.value(append(w.dst, '='), n, true)
}

// ctProto appends the protocol of the first of the tuples that has one; noProto
// where none has.
func (w *words) ctProto(s *set, attrs ...uint16) uint64 {
	for _, attr := range attrs {
		if num := inside(inside(s[attr], ctaTupleProto), ctaProtoNum); num != nil {
			if v, ok := num.integer(); ok {
				w.constant(&ipprotoEnum, v.bits)
				return v.bits
			}
		}
	}
	return noProto
}

const noProto = 1<<64 - 1

// ctState appends the state of a protocol that has some.
func (w *words) ctState(s *set) {
	var info, proto set
	n := w.within(s, ctaProtoinfo, &info)
	if n == nil {
		return
	}
	for _, attr := range [...]uint16{1, 2, 3} { // CTA_PROTOINFO_TCP and so on: each has its state first
		if w.within(&info, attr, &proto) == nil {
			continue
		}
		if state := proto[1]; state != nil {
			if v, ok := w.num(&proto, 1); ok {
				w.upper(state.enum(), v)
			}
		}
		if attr == 1 {
			w.ctTCP(&proto)
		}
	}
}

// ctTCP appends what conntrack keeps of each direction of a connection: window
// scale, and flags, of those that are to change "flags-reply=sack_perm/0xff".
func (w *words) ctTCP(s *set) {
	const scale, flags = 2, 4
	for i, way := range [...]string{"original", "reply"} {
		if v, ok := w.num(s, scale+uint16(i)); ok && v != 0 {
			w.key("wscale-")
			w.dst = appendDigits(append(append(w.dst, way...), '='), v)
		}
		n := w.take(s, flags+uint16(i))
		if n == nil {
			continue
		}
		w.key("flags-")
		w.dst = append(append(w.dst, way...), '=')
		w.dst = appendFlagWords(w.dst, &conntrackNfCtTcpFlagsEnum, "IP_CT_TCP_FLAG_", part(n, "flags"))
		if mask := part(n, "mask"); mask != 0 && mask != part(n, "flags") { // what the kernel tells has no mask
			w.dst = appendBase16(append(w.dst, "/0x"...), mask)
		}
	}
}

// appendFlagWords appends flags without their prefix, in lower case, as a,b.
func appendFlagWords(dst []byte, e *Enum, prefix string, v uint64) []byte {
	start := len(dst)
	for i := range e.Values {
		if bit := e.Values[i].N; v&bit == bit && bit != 0 {
			if len(dst) > start {
				dst = append(dst, ',')
			}
			dst = appendLower(dst, strings.TrimPrefix(strings.TrimPrefix(e.Values[i].Name, prefix), e.Prefix))
			v &^= bit
		}
	}
	if v != 0 || len(dst) == start {
		if len(dst) > start {
			dst = append(dst, ',')
		}
		dst = appendBase16(append(dst, "0x"...), v)
	}
	return dst
}

// upper appends a constant without its prefix, as it is.
func (w *words) upper(e *Enum, v uint64) {
	w.gap()
	if e != nil {
		if word := e.word(v); word != "" {
			w.dst = append(w.dst, word[min(len(e.Prefix), len(word)):]...)
			return
		}
	}
	w.dst = strconv.AppendUint(append(w.dst, "state="...), v, 10)
}

// ctTupleWords are what a tuple's parts are called, by number; those of ICMP
// for IPv6 as of IPv4.
var (
	ctIPWords    = [...]string{1: "src", 2: "dst", 3: "src", 4: "dst"}
	ctProtoWords = [...]string{2: "sport", 3: "dport", 4: "id", 5: "type", 6: "code", 7: "id", 8: "type", 9: "code"}
	ctProtoOrder = [...]uint16{2, 3, 5, 6, 4, 8, 9, 7}
)

// ctTuple appends addresses and ports of one direction, and its protocol where
// the line did not begin with that.
func (w *words) ctTuple(prefix string, s *set, attr uint16, first uint64) {
	var tuple, ip, proto set
	if w.within(s, attr, &tuple) == nil {
		return
	}
	if w.within(&tuple, ctaTupleIP, &ip) != nil {
		for i := uint16(1); i <= 4; i++ {
			w.equals(prefix+ctIPWords[i], &ip, i)
		}
	}
	if w.within(&tuple, ctaTupleProto, &proto) != nil {
		if v, ok := w.num(&proto, ctaProtoNum); ok && v != first {
			w.key(prefix)
			w.dst = appendDigits(append(w.dst, "proto="...), v)
		}
		for _, i := range ctProtoOrder {
			w.equals(prefix+ctProtoWords[i], &proto, i)
		}
	}
	w.equals(prefix+"zone", &tuple, ctaTupleZone)
}

func (w *words) ctCounters(s *set, attr uint16) {
	var counters set
	if w.within(s, attr, &counters) != nil {
		w.equals("packets", &counters, ctaCountersPackets)
		w.equals("bytes", &counters, ctaCountersBytes)
	}
}

// ctStatus appends the bits of a connection's status, and which of them count
// where not all do: "[SEEN_REPLY,ASSURED]".
func (w *words) ctStatus(s *set) {
	status, ok := w.num(s, ctaStatus)
	mask, masked := w.num(s, ctaStatusMask)
	if ok {
		w.ctBits(status)
	}
	if masked {
		w.key("status-mask")
		w.ctBits(mask)
	}
}

func (w *words) ctBits(v uint64) {
	w.gap()
	w.dst = append(w.dst, '[')
	start := len(w.dst)
	for _, bit := range conntrackNfCtStatusEnum.Values {
		if bit.N != 0 && v&bit.N == bit.N {
			if len(w.dst) > start {
				w.dst = append(w.dst, ',')
			}
			w.dst = append(w.dst, bit.Name[len(conntrackNfCtStatusEnum.Prefix):]...)
			v &^= bit.N
		}
	}
	if v != 0 || len(w.dst) == start {
		if len(w.dst) > start {
			w.dst = append(w.dst, ',')
		}
		w.dst = appendHexNumber(w.dst, v)
	}
	w.dst = append(w.dst, ']')
}

func appendHexNumber(dst []byte, v uint64) []byte {
	return strconv.AppendUint(append(dst, "0x"...), v, 16)
}

func (w *words) ctMark(s *set) {
	mark, ok := w.num(s, ctaMark)
	mask, masked := w.num(s, ctaMarkMask)
	if !ok && !masked {
		return
	}
	w.key("mark=")
	w.dst = appendDigits(w.dst, mark)
	if masked {
		w.dst = appendHexNumber(append(w.dst, '/'), mask)
	}
}

// ctNat appends addresses to translate to, with their ports.
func (w *words) ctNat(word string, s *set, attr uint16) {
	var nat, ports set
	if w.within(s, attr, &nat) == nil {
		return
	}
	w.key(word)
	w.ctRange(&nat, ctaNatV4Min, ctaNatV4Max)
	w.ctRange(&nat, ctaNatV6Min, ctaNatV6Max)
	if w.within(&nat, ctaNatProto, &ports) != nil {
		w.dst = append(w.dst, ':')
		w.ctRange(&ports, 1, 2)
	}
}

// ctRange appends the least and the greatest, or the one that both are.
func (w *words) ctRange(s *set, least, greatest uint16) {
	low, high := w.take(s, least), w.take(s, greatest)
	if low != nil {
		w.dst = w.value(w.dst, low, true)
	}
	if high != nil && (low == nil || string(high.Payload()) != string(low.Payload())) {
		w.dst = w.value(append(w.dst, '-'), high, true)
	}
}
