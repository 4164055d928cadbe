// SPDX-License-Identifier: Apache-2.0

package decode

const (
	ctrlFamilyID   = 1 // CTRL_ATTR_FAMILY_ID
	ctrlFamilyName = 2 // CTRL_ATTR_FAMILY_NAME
)

// genericFamily appends the words of generic families that have some. A family's words go by its name: the same where
// its tables come from a spec read at run time.
func (w *words) genericFamily() bool {
	m := w.m
	if m.Family == nil || m.Type == nil || len(m.Raw) < HeaderLen+genlHeaderLen {
		return false
	}
	if m.Header.Type == idNlctrl {
		return w.nlctrl()
	}
	words, rest := familyWords(m.Family.Name), familyTerms(m.Family.Name)
	if words == nil && rest == nil {
		return false
	}
	var p picks
	p.open(w, m.Attrs)
	if words != nil {
		words(w, &p)
	}
	w.terms(&p, rest)
	if m.isRequest() || m.Family.Name != "nl80211" { // whose messages have dozens
		w.named(&p, m.prefix())
	}
	return true
}

// familyWords are what comes first on the line: what the request is about.
func familyWords(family string) func(*words, *picks) {
	switch family {
	case "wireguard":
		return (*words).wireguard
	case "nl80211":
		return (*words).nl80211
	case "ethtool":
		return (*words).ethtool
	case "devlink":
		return (*words).devlink
	case "mptcp_pm":
		return (*words).mptcp
	case "tcp_metrics":
		return (*words).tcpMetrics
	case "team":
		return (*words).team
	}
	return nil
}

// familyTerms are the words that follow, in the tool's order.
func familyTerms(family string) []term {
	switch family {
	case "nl80211":
		return nl80211Terms[:]
	case "devlink":
		return devlinkTerms[:]
	case "macsec":
		return macsecTerms[:]
	case "l2tp":
		return l2tpTerms[:]
	case "tcp_metrics":
		return tcpMetricsTerms[:]
	}
	return nil
}

var ctrlTerms = [...]term{{attr: 3, word: "version"}, {attr: 10, word: "op"}}

// nlctrl appends the words of `genl ctrl`: "name nl80211", "id 28"; of a
// family that the kernel tells, no lists. False: it is another answer.
func (w *words) nlctrl() bool {
	m := w.m
	request := m.isRequest()
	if name := m.Type.Name; !request && name != "CTRL_CMD_NEWFAMILY" && name != "CTRL_CMD_DELFAMILY" {
		return false
	}
	var p picks
	p.open(w, m.Attrs)
	for _, attr := range [...]uint16{ctrlFamilyName, ctrlFamilyID} {
		if n := p.take(w, attr); n != nil {
			w.key(either(attr == ctrlFamilyID, "id", "name"))
			w.put(n)
		}
	}
	w.terms(&p, ctrlTerms[:])
	if request {
		w.named(&p, ctrlSpace.Prefix)
	}
	return true
}
