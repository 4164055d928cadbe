// SPDX-License-Identifier: Apache-2.0

package decode

import "encoding/binary"

// Attributes of nl80211 with words of their own (NL80211_ATTR_*).
const (
	nlWiphy     = 1
	nlIfindex   = 3
	nlIfname    = 4
	nlMAC       = 6
	nlScanFreqs = 44
	nlScanSSIDs = 45
	nlSSID      = 52
	nlWdev      = 153
)

// nl80211 appends what the request is about, in iw's words: "dev wlan0",
// "phy#0"; of what the kernel tells the name alone.
func (w *words) nl80211(p *picks) {
	name, index := p.find(nlIfname), p.take(w, nlIfindex)
	switch {
	case w.m.isRequest() && index != nil:
		w.key("dev")
		w.tool(index, nil)
	case w.m.isRequest() || name == nil && index == nil:
	case name != nil:
		w.put(p.take(w, nlIfname))
	default:
		w.tool(index, nil)
	}
	if v, ok := p.num(w, nlWiphy); ok && w.m.isRequest() {
		w.key("phy#")
		w.dst = appendDigits(w.dst, v)
	} else if ok {
		w.left++ // the interface says it
	}
	if v, ok := p.num(w, nlWdev); ok && w.m.isRequest() {
		w.key("wdev")
		w.hex(v)
	} else if ok {
		w.left++
	}
	w.pick(p, nlIfname, "name") // of the interface to be
	w.pick(p, 2, "name")        // of the phy
	w.pick(p, 5, "type")
	w.wirelessSSIDs(p)
	w.wirelessMAC(p)
}

// pick appends an attribute after a keyword.
func (w *words) pick(p *picks, attr uint16, word string) {
	if n := p.take(w, attr); n != nil {
		w.keyed(word)
		w.tool(n, nil)
	}
}

// wirelessSSIDs appends names of networks and, of a scan, the frequencies
// before them.
func (w *words) wirelessSSIDs(p *picks) {
	if n := p.take(w, nlSSID); n != nil {
		w.key("ssid")
		w.put(n)
	}
	for n := p.take(w, nlScanFreqs); n != nil; n = p.take(w, nlScanFreqs) {
		w.key("freq")
		w.tool(n, nil)
	}
	for n := p.take(w, nlScanSSIDs); n != nil; n = p.take(w, nlScanSSIDs) {
		w.key("ssid")
		w.tool(n, nil)
	}
}

// wirelessMAC appends the address by what it is: of an access point where one
// joins or leaves it, of an interface, else of a station.
func (w *words) wirelessMAC(p *picks) {
	n := p.take(w, nlMAC)
	if n == nil {
		return
	}
	switch w.m.Type.Name {
	case "NL80211_CMD_CONNECT", "NL80211_CMD_ASSOCIATE", "NL80211_CMD_AUTHENTICATE", "NL80211_CMD_DEAUTHENTICATE",
		"NL80211_CMD_DISASSOCIATE", "NL80211_CMD_DISCONNECT", "NL80211_CMD_JOIN_IBSS", "NL80211_CMD_ROAM":
		w.key("bssid")
	case "NL80211_CMD_NEW_INTERFACE", "NL80211_CMD_SET_INTERFACE", "NL80211_CMD_GET_INTERFACE", "NL80211_CMD_DEL_INTERFACE":
		w.key("addr")
	default:
		w.key("mac")
	}
	w.put(n)
}

// nl80211Terms follow, as iw has them in connect, join, set channel, set
// txpower, station and reg.
var nl80211Terms = [...]term{
	{attr: 38, word: "freq"},
	{attr: 39, word: "channel-type"},
	{attr: 159, word: "width"},
	{attr: 160, word: "center-freq1"},
	{attr: 161, word: "center-freq2"},
	{attr: 245, word: "bssid"},
	{attr: 200, word: "bssid-hint"},
	{attr: 201, word: "freq-hint"},
	{attr: 12, word: "beacon-interval"},
	{attr: 13, word: "dtim-period"},
	{attr: 24, word: "mesh-id"},
	{attr: 53, word: "auth"},
	{attr: 75, word: "wpa"},
	{attr: 73, word: "pairwise", form: termSuite},
	{attr: 74, word: "group", form: termSuite},
	{attr: 76, word: "akm", form: termSuite},
	{attr: 66, word: "mfp"},
	{attr: 80, word: "key", inner: nl80211KeyTerms[:]},
	{attr: 81, word: "keys", inner: nl80211KeyTerms[:]},
	{attr: 8, word: "key-idx"},
	{attr: 9, word: "cipher", form: termSuite},
	{attr: 7, word: "key"},
	{attr: 254, word: "pmk"},
	{attr: 277, word: "sae-password"},
	{attr: 97, word: "txpower"},
	{attr: 98, word: "mbm"},
	{attr: 93, word: "power-save"},
	{attr: 83, word: "4addr", form: termOnOff},
	{attr: 33, word: "country"},
	{attr: 16, word: "aid"},
	{attr: 54, word: "reason"},
	{attr: 72, word: "status"},
	{attr: 158, word: "flags"},
}

var nl80211KeyTerms = [...]term{
	{attr: 2},
	{attr: 7, word: "type"},
	{attr: 3, word: "cipher", form: termSuite},
	{attr: 1},
	{attr: 5, word: "default", form: termFlag},
	{attr: 6, word: "default-mgmt", form: termFlag},
}

// suites appends selectors of ciphers or of key management: "CCMP", or
// 00-0f-ac:4 as iw writes what has no name.
func (w *words) suites(n *Node, word string) {
	b := n.Payload()
	if len(b) == 0 || len(b)%4 != 0 {
		w.keyed(word)
		w.put(n)
		return
	}
	names := cipherNames[:]
	if word == "akm" {
		names = akmNames[:]
	}
	w.keyed(word)
	for ; len(b) >= 4; b = b[4:] {
		const rsn = 0x000fac
		v := binary.NativeEndian.Uint32(b)
		w.gap()
		if i := int(v & 0xff); v>>8 == rsn && i < len(names) && names[i] != "" {
			w.dst = append(w.dst, names[i]...)
			continue
		}
		for shift := 24; shift > 0; shift -= 8 {
			w.dst = append(w.dst, hexDigits[v>>(shift+4)&15], hexDigits[v>>shift&15], either(shift > 8, "-", ":")[0])
		}
		w.dst = appendDigits(w.dst, uint64(v&0xff))
	}
}

// cipherNames and akmNames are by the last byte of those of 00-0f-ac (IEEE
// 802.11, tables of cipher suite and AKM suite selectors).
var (
	cipherNames = [...]string{
		1: "WEP40", 2: "TKIP", 4: "CCMP", 5: "WEP104", 6: "CMAC", 7: "NO-GROUP", 8: "GCMP", 9: "GCMP-256", 10: "CCMP-256",
		11: "GMAC", 12: "GMAC-256", 13: "CMAC-256",
	}
	akmNames = [...]string{
		1: "802.1X", 2: "PSK", 3: "FT-802.1X", 4: "FT-PSK", 5: "802.1X-SHA256", 6: "PSK-SHA256", 7: "TDLS", 8: "SAE", 9: "FT-SAE",
		11: "802.1X-SUITE-B", 12: "802.1X-SUITE-B-192", 18: "OWE",
	}
)
