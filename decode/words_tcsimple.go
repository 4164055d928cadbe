// SPDX-License-Identifier: Apache-2.0

package decode

import "strconv"

// A tcWord is the word tc has for an option that is one attribute.
type tcWord struct {
	attr  uint16
	word  string
	form  tcForm
	names []string // tcNames: by value; tcSwitch: off and on
}

type tcForm uint8

const (
	tcPlain     tcForm = iota
	tcUnit             // in its unit: a time, a rate, a handle
	tcSize             // bytes
	tcPackets          // a number and p
	tcHex              //
	tcBandwidth        // bandwidth and a rate, or unlimited
	tcSigned           // 32 bits with a sign
	tcFlag             // the word where it is not 0
	tcPresent          // the word, whatever the value
	tcSwitch           // one of two words
	tcNames            // the value's name, after the word if there is one
	tcPower            // 2 to its power
	tcList             // an array
	tcBands            // struct tc_prio_qopt
)

// tcWords are the words of a kind in the order of tc; nil: it has none.
func tcWords(kind string) []tcWord {
	switch kind {
	case "fq":
		return fqWords[:]
	case "fq_codel":
		return fqCodelWords[:]
	case "codel":
		return codelWords[:]
	case "cake", "cake_mq":
		return cakeWords[:]
	case "drr":
		return drrWords[:]
	case "qfq":
		return qfqWords[:]
	case "pie":
		return pieWords[:]
	}
	return nil
}

// ecnNames are of switches tc calls ecn.
var ecnNames = []string{"noecn", "ecn"}

var fqWords = [...]tcWord{
	{attr: 1, word: "limit", form: tcPackets},
	{attr: 2, word: "flow_limit", form: tcPackets},
	{attr: 8, word: "buckets", form: tcPower},
	{attr: 10, word: "orphan_mask"},
	{attr: 5, form: tcSwitch, names: []string{"nopacing", "pacing"}},
	{attr: 16, form: tcBands},
	{attr: 17, word: "weights", form: tcList},
	{attr: 3, word: "quantum", form: tcSize},
	{attr: 4, word: "initial_quantum", form: tcSize},
	{attr: 7, word: "maxrate", form: tcUnit},
	{attr: 6, word: "defrate", form: tcUnit},
	{attr: 11, word: "low_rate_threshold", form: tcUnit},
	{attr: 9, word: "refill_delay", form: tcUnit},
	{attr: 12, word: "ce_threshold", form: tcUnit},
	{attr: 13, word: "timer_slack", form: tcUnit},
	{attr: 14, word: "horizon", form: tcUnit},
	{attr: 15, form: tcSwitch, names: []string{"horizon_cap", "horizon_drop"}},
}

var fqCodelWords = [...]tcWord{
	{attr: 2, word: "limit", form: tcPackets},
	{attr: 5, word: "flows"},
	{attr: 6, word: "quantum"},
	{attr: 1, word: "target", form: tcUnit},
	{attr: 7, word: "ce_threshold", form: tcUnit},
	{attr: 10, word: "ce_threshold_selector", form: tcHex},
	{attr: 11, word: "ce_threshold_mask", form: tcHex},
	{attr: 3, word: "interval", form: tcUnit},
	{attr: 9, word: "memory_limit", form: tcSize},
	{attr: 4, form: tcSwitch, names: ecnNames},
	{attr: 8, word: "drop_batch"},
}

var codelWords = [...]tcWord{
	{attr: 2, word: "limit", form: tcPackets},
	{attr: 1, word: "target", form: tcUnit},
	{attr: 5, word: "ce_threshold", form: tcUnit},
	{attr: 3, word: "interval", form: tcUnit},
	{attr: 4, form: tcSwitch, names: ecnNames},
}

var drrWords = [...]tcWord{{attr: 1, word: "quantum", form: tcSize}}

var qfqWords = [...]tcWord{{attr: 1, word: "weight"}, {attr: 2, word: "maxpkt"}}

var pieWords = [...]tcWord{
	{attr: 2, word: "limit", form: tcPackets},
	{attr: 1, word: "target", form: tcUnit},
	{attr: 3, word: "tupdate", form: tcUnit},
	{attr: 4, word: "alpha"},
	{attr: 5, word: "beta"},
	{attr: 6, form: tcSwitch, names: ecnNames},
	{attr: 7, form: tcSwitch, names: []string{"nobytemode", "bytemode"}},
	{attr: 8, form: tcSwitch, names: []string{"no_dq_rate_estimator", "dq_rate_estimator"}},
}

var cakeWords = [...]tcWord{
	{attr: 2, form: tcBandwidth},
	{attr: 9, word: "autorate-ingress", form: tcFlag},
	{attr: 3, form: tcNames, names: []string{"diffserv3", "diffserv4", "diffserv8", "besteffort", "precedence"}},
	{attr: 5, form: tcNames, names: []string{"flowblind", "srchost", "dsthost", "hosts", "flows", "dual-srchost",
		"dual-dsthost", "triple-isolate"}},
	{attr: 11, form: tcSwitch, names: []string{"nonat", "nat"}},
	{attr: 13, form: tcSwitch, names: []string{"nowash", "wash"}},
	{attr: 15, form: tcSwitch, names: []string{"egress", "ingress"}},
	{attr: 16, form: tcNames, names: []string{"no-ack-filter", "ack-filter", "ack-filter-aggressive"}},
	{attr: 17, form: tcSwitch, names: []string{"no-split-gso", "split-gso"}},
	{attr: 7, word: "rtt", form: tcUnit},
	{attr: 8, word: "target", form: tcUnit},
	{attr: 12, word: "raw", form: tcPresent},
	{attr: 4, form: tcNames, names: []string{"noatm", "atm", "ptm"}},
	{attr: 6, word: "overhead", form: tcSigned},
	{attr: 14, word: "mpu"},
	{attr: 10, word: "memlimit", form: tcSize},
	{attr: 18, word: "fwmark", form: tcHex},
}

// tcWords takes what has a word.
func (w *words) tcWords(s *set, known []tcWord) {
	for i := range known {
		if d := &known[i]; s[d.attr] != nil {
			w.tcWord(d, w.take(s, d.attr))
		}
	}
}

func (w *words) tcWord(d *tcWord, n *Node) {
	i, ok := n.integer()
	switch {
	case d.form == tcList:
		w.array(d.word, n, 16)
		return
	case d.form == tcBands:
		w.bands(n)
		return
	case !ok:
		w.left++
		return
	case d.form == tcFlag && i.bits == 0:
		return
	case d.form == tcSwitch:
		w.key(d.names[either01(i.bits)])
		return
	}
	if d.word != "" {
		w.key(d.word)
	}
	w.tcValue(d, n, i.bits)
}

func either01(v uint64) int {
	if v != 0 {
		return 1
	}
	return 0
}

func (w *words) tcValue(d *tcWord, n *Node, v uint64) {
	switch d.form {
	case tcFlag, tcPresent:
	case tcUnit:
		w.unit(n.show(), v)
	case tcSize:
		w.size(v)
	case tcPackets:
		w.number(v)
		w.dst = append(w.dst, 'p')
	case tcBandwidth:
		if v == 0 {
			w.key("unlimited")
		} else {
			w.rate("bandwidth", v)
		}
	case tcHex:
		w.hex(v)
	case tcSigned:
		w.gap()
		w.dst = strconv.AppendInt(w.dst, int64(int32(v)), 10)
	case tcPower:
		if v > 63 {
			w.key("2^")
			w.dst = strconv.AppendUint(w.dst, v, 10)
		} else {
			w.number(1 << v)
		}
	case tcNames:
		if v < uint64(len(d.names)) {
			w.key(d.names[v])
		} else {
			w.number(v)
		}
	default:
		w.put(n)
	}
}
