// SPDX-License-Identifier: Apache-2.0

package decode

import "strconv"

// AppendText appends the request in the words of ip, tc, nft (without the
// type's name): "add 10.9.0.0/24 via 10.0.0.1 dev v0". It ends with " +N" where
// N attributes are not in the words; the one an extack points at is not
// counted where it cannot be read, for the reason tells it. All of it is
// escaped. A message that was cut says so at its end: "cut at 16 of 52 bytes".
func (m *Message) AppendText(dst []byte, f *Format) []byte {
	p := newPrinter(m, f)
	start := len(dst)
	dst = p.text(dst, true)
	if n := len(m.Raw); n >= HeaderLen && uint64(n) < uint64(m.Header.Len) && m.Problem == Cut {
		if len(dst) > start {
			dst = append(dst, ' ')
		}
		dst = strconv.AppendInt(append(dst, "cut at "...), int64(n), 10)
		dst = strconv.AppendUint(append(dst, " of "...), uint64(m.Header.Len), 10)
		dst = append(dst, " bytes"...)
	}
	return dst
}

// summary is the text beside a message's attributes in JSON. What the kernel
// says is longer than any words: what they left out is counted in requests
// only.
func (p *printer) summary(dst []byte) []byte { return p.text(dst, p.m.isRequest()) }

func (p *printer) text(dst []byte, count bool) []byte {
	w := words{printer: *p, dst: dst, start: len(dst)}
	if len(p.m.Raw) < HeaderLen { // not even its type is known
		return dst
	}
	if verb := p.m.verb(); verb != "" {
		w.key(verb)
	}
	if !w.known() {
		w.generic()
	}
	if m := p.m; len(m.Rest) > 0 && m.Status == nil && m.Problem != Long && m.Header.Len >= HeaderLen {
		w.left++ // no attribute
	}
	if count && w.left > 0 {
		w.gap()
		w.dst = strconv.AppendInt(append(w.dst, '+'), int64(w.left), 10)
	}
	return w.dst
}

// verb is what a request does by its flags, "" where they say nothing.
func (m *Message) verb() string {
	flags := m.Header.Flags
	switch {
	case !m.isRequest():
		return ""
	case m.isDump():
		return "dump"
	case m.Type != nil && m.Context != nil && m.Context.Protocol == protoNetfilter:
		if verb, own := netfilterVerb(&m.Header); own {
			return verb
		}
	}
	switch {
	case m.Type == nil || m.Type.Class != ClassNew:
		return ""
	case m.Context != nil && m.Context.Protocol == protoXfrm:
		return xfrmVerb(m.Header.Type)
	}
	const replace, excl, create, add = 0x100, 0x200, 0x400, 0x800
	switch {
	case flags&excl != 0:
		return "add"
	case flags&create != 0 && flags&replace != 0:
		return "replace"
	case flags&replace != 0:
		return "change"
	case flags&add != 0:
		return "append"
	case flags&create != 0:
		return "create"
	}
	if m.Context != nil && m.Context.Protocol == protoGeneric { // their commands say it: ADD, SET
		return ""
	}
	return "set"
}

// known appends the words of the types that have some; false: it has none.
func (w *words) known() bool {
	m := w.m
	if m.Type == nil || m.Type.Inferred || m.Context == nil || m.Status != nil {
		return false
	}
	switch m.Context.Protocol {
	case protoRoute:
		return w.rtnetlink() || w.rtnetlinkObject()
	case protoGeneric:
		return w.genericFamily()
	case protoSockDiag:
		return w.sockDiag()
	case protoXfrm:
		return w.xfrm()
	case protoNetfilter:
		return w.netfilter()
	}
	return false
}

// rtnetlink appends the words of links, addresses, routes, neighbours, rules
// and traffic control: those whose header is there whole, and requests to dump them.
func (w *words) rtnetlink() bool {
	number := w.m.Header.Type
	header := wordHeader(number)
	if header != nil && w.m.isDump() && w.m.Problem == None && len(w.m.Raw) < HeaderLen+header.Size {
		w.family()
		return true
	}
	if header == nil || len(w.m.Raw) < HeaderLen+header.Size || !header.startsWith(w.first()) {
		return false
	}
	switch number {
	case rtmNewLink, rtmDelLink, rtmGetLink, rtmSetLink:
		w.link()
	case rtmNewAddr, rtmDelAddr, rtmGetAddr:
		w.addr()
	case rtmNewRoute, rtmDelRoute, rtmGetRoute:
		w.route()
	case rtmNewNeigh, rtmDelNeigh, rtmGetNeigh:
		w.neigh()
	case rtmNewRule, rtmDelRule, rtmGetRule:
		w.rule()
	default:
		w.tc()
	}
	return true
}

// family is all a dump of struct rtgenmsg says: ip's default is left out.
func (w *words) family() {
	var s set
	w.open(&s, w.m.Attrs)
	if len(w.m.Fixed) == 0 {
		return
	}
	family, _ := w.m.Fixed[0].integer()
	route := w.m.Header.Type == rtmGetRoute || w.m.Header.Type == rtmGetRule
	if !route || family.bits != afInet {
		w.familyWord(family.bits)
	}
}

// wordHeader is the header of a type with words, nil: it has none.
func wordHeader(number uint16) *Struct {
	switch number {
	case rtmNewLink, rtmDelLink, rtmGetLink, rtmSetLink:
		return &ifinfomsgStruct
	case rtmNewAddr, rtmDelAddr, rtmGetAddr:
		return &ifaddrmsgStruct
	case rtmNewRoute, rtmDelRoute, rtmGetRoute:
		return &rtmsgStruct
	case rtmNewNeigh, rtmDelNeigh, rtmGetNeigh:
		return &ndmsgStruct
	case rtmNewRule, rtmDelRule, rtmGetRule:
		return &fibRuleHdrStruct
	}
	return tcHeader(number)
}

func (w *words) first() *Attr {
	if len(w.m.Fixed) == 0 {
		return nil
	}
	return w.m.Fixed[0].Def
}

// Types with words (linux/rtnetlink.h).
const (
	rtmNewLink  = 16
	rtmDelLink  = 17
	rtmGetLink  = 18
	rtmSetLink  = 19
	rtmNewAddr  = 20
	rtmDelAddr  = 21
	rtmGetAddr  = 22
	rtmNewRoute = 24
	rtmDelRoute = 25
	rtmGetRoute = 26
	rtmNewNeigh = 28
	rtmDelNeigh = 29
	rtmGetNeigh = 30
	rtmNewRule  = 32
	rtmDelRule  = 33
	rtmGetRule  = 34
)
