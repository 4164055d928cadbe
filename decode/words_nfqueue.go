// SPDX-License-Identifier: Apache-2.0

package decode

// Messages and attributes with words (linux/netfilter/nfnetlink_queue.h and
// nfnetlink_log.h).
const (
	nfqnlVerdict      = 1
	nfqnlConfig       = 2
	nfqnlVerdictBatch = 3

	nfqaVerdictHdr = 2
	nfqaMark       = 3
	nfqaPayload    = 10
	nfqaPriority   = 21

	nfqaCfgCmd    = 1
	nfqaCfgParams = 2
	nfqaCfgMaxlen = 3
	nfqaCfgMask   = 4
	nfqaCfgFlags  = 5

	nfulnlConfig     = 1
	nfulaCfgCmd      = 1
	nfulaCfgMode     = 2
	nfulaCfgNlbufsiz = 3
	nfulaCfgTimeout  = 4
	nfulaCfgQthresh  = 5
	nfulaCfgFlags    = 6
)

// nfqueue appends the set-up of a queue, and verdicts on packets in it; false:
// the message is another.
func (w *words) nfqueue(number uint16) bool {
	if number < nfqnlVerdict || number > nfqnlVerdictBatch {
		return false
	}
	var s set
	w.open(&s, w.m.Attrs)
	w.key("queue")
	w.number(w.fixed("res_id"))
	if number == nfqnlConfig {
		w.nfqueueConfig(&s)
		return true
	}
	if n := w.take(&s, nfqaVerdictHdr); n != nil {
		w.key(either(number == nfqnlVerdictBatch, "up to id", "id"))
		w.number(valueOf(n.Children, "id"))
		w.gap()
		w.dst = appendVerdict(w.dst, valueOf(n.Children, "verdict"))
	}
	w.pair("mark", &s, nfqaMark)
	if v, ok := w.num(&s, nfqaPriority); ok {
		w.key("priority")
		w.gap()
		w.dst = appendBase16(append(appendBase16(w.dst, v>>16), ':'), v&0xffff)
	}
	if n := w.raw(w.m.Attrs, nfqaPayload); n != nil {
		w.key("payload")
		w.number(uint64(len(n.Payload())))
		w.key("bytes")
	}
	return true
}

func (w *words) nfqueueConfig(s *set) {
	w.configCommand(&nfqnlCmdEnum, w.take(s, nfqaCfgCmd))
	w.configCopy(&nfqnlModeEnum, w.take(s, nfqaCfgParams))
	w.pair("maxlen", s, nfqaCfgMaxlen)
	flags, ok := w.num(s, nfqaCfgFlags)
	mask, masked := w.num(s, nfqaCfgMask)
	if ok {
		w.key("flags")
		w.joined(&nfqnlFlagsEnum, flags, ',')
	}
	if masked {
		w.key("mask")
		w.joined(&nfqnlFlagsEnum, mask, ',')
	}
}

// configCommand appends what is done to a queue or a group: "bind".
func (w *words) configCommand(e *Enum, n *Node) {
	if n == nil {
		return
	}
	w.constant(e, valueOf(n.Children, "command"))
	switch pf := valueOf(n.Children, "pf"); pf {
	case afUnspec:
	case afInet, afInet6, afBridge:
		w.familyWord(pf)
	default:
		w.key("family")
		w.number(pf)
	}
}

// configCopy appends how much of each packet is wanted.
func (w *words) configCopy(e *Enum, n *Node) {
	if n == nil {
		return
	}
	w.key("copy")
	w.constant(e, valueOf(n.Children, "copy_mode"))
	w.numbered("range", valueOf(n.Children, "copy_range"))
}

// nflog appends the set-up of a group of logged packets; false: the message is
// another.
func (w *words) nflog(number uint16) bool {
	if number != nfulnlConfig {
		return false
	}
	var s set
	w.open(&s, w.m.Attrs)
	w.key("group")
	w.number(w.fixed("res_id"))
	if family := w.fixed("nfgen_family"); family != afUnspec {
		w.familyWord(family)
	}
	w.configCommand(&nfulnlCmdEnum, w.take(&s, nfulaCfgCmd))
	w.configCopy(&nfulnlModeEnum, w.take(&s, nfulaCfgMode))
	w.pair("bufsize", &s, nfulaCfgNlbufsiz)
	if v, ok := w.num(&s, nfulaCfgTimeout); ok {
		w.key("timeout")
		w.gap()
		w.dst = appendUnit(w.dst, ClockTick, v)
	}
	w.pair("qthreshold", &s, nfulaCfgQthresh)
	if v, ok := w.num(&s, nfulaCfgFlags); ok {
		w.nftFlags(&nfulnlFlagsEnum, v)
	}
	return true
}
