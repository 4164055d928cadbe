// SPDX-License-Identifier: Apache-2.0

package decode

// Attributes of expectations with words.
const (
	ctaExpectMaster   = 1
	ctaExpectTuple    = 2
	ctaExpectMask     = 3
	ctaExpectTimeout  = 4
	ctaExpectID       = 5
	ctaExpectHelpName = 6
	ctaExpectZone     = 7
	ctaExpectFlags    = 8
	ctaExpectClass    = 9
	ctaExpectNat      = 10
	ctaExpectFn       = 11

	ctaExpectNatDir   = 1
	ctaExpectNatTuple = 2
)

// expectation appends a connection to come, the one it belongs to, and who
// waits for it; false: the message is another.
func (w *words) expectation(number uint16) bool {
	if number > expDelete {
		return false
	}
	var s set
	w.open(&s, w.m.Attrs)
	if s[ctaExpectTuple] == nil && s[ctaExpectMaster] == nil {
		w.ctFamily()
	}
	proto := w.ctProto(&s, ctaExpectTuple, ctaExpectMaster)
	w.equals("timeout", &s, ctaExpectTimeout)
	w.ctTuple("", &s, ctaExpectTuple, proto)
	w.ctTuple("mask-", &s, ctaExpectMask, proto)
	w.ctTuple("master-", &s, ctaExpectMaster, proto)
	if v, ok := w.num(&s, ctaExpectFlags); ok && v != 0 {
		w.joined(&nfCtExpectEnum, v, ',')
	}
	var nat set
	if w.within(&s, ctaExpectNat, &nat) != nil {
		if v, ok := w.num(&nat, ctaExpectNatDir); ok {
			w.key("nat-dir=")
			w.dst = appendDigits(w.dst, v)
		}
		w.ctTuple("nat-", &nat, ctaExpectNatTuple, proto)
	}
	w.equals("zone", &s, ctaExpectZone)
	w.equals("class", &s, ctaExpectClass)
	w.equals("helper", &s, ctaExpectHelpName)
	w.equals("fn", &s, ctaExpectFn)
	w.equals("id", &s, ctaExpectID)
	return true
}
