// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"strconv"
	"strings"
)

// Attributes of WireGuard with words (linux/wireguard.h).
const (
	wgIfindex    = 1 // WGDEVICE_A_*
	wgIfname     = 2
	wgPrivateKey = 3
	wgFlags      = 5
	wgListenPort = 6
	wgFwmark     = 7
	wgPeers      = 8

	wgPeerKey       = 1 // WGPEER_A_*
	wgPeerPSK       = 2
	wgPeerFlags     = 3
	wgPeerEndpoint  = 4
	wgPeerKeepalive = 5
	wgPeerAllowed   = 9

	wgAllowedAddr  = 2 // WGALLOWEDIP_A_*
	wgAllowedCIDR  = 3
	wgAllowedFlags = 4

	wgReplacePeers = 0x1 // WGDEVICE_F_REPLACE_PEERS
	wgRemove       = 0x1 // WGPEER_F_REMOVE_ME, WGALLOWEDIP_F_REMOVE_ME
	wgReplaceIPs   = 0x2 // WGPEER_F_REPLACE_ALLOWEDIPS
	wgUpdateOnly   = 0x4 // WGPEER_F_UPDATE_ONLY
)

var (
	wgDeviceTerms = [...]term{{attr: wgPrivateKey, word: "private-key", form: termBase64}, {attr: 4, word: "public-key", form: termBase64}}
	wgPeerTerms   = [...]term{{attr: wgPeerPSK, word: "preshared-key", form: termBase64}}
)

// wireguard appends a device in the words of `wg set`.
func (w *words) wireguard(p *picks) {
	if n := p.take(w, wgIfname); n != nil {
		w.put(n)
		w.skipNamed(p, wgIfindex, n)
	} else if n := p.take(w, wgIfindex); n != nil {
		w.tool(n, nil)
	}
	if v, ok := p.num(w, wgFlags); ok {
		if v&wgReplacePeers != 0 {
			w.key("replace-peers")
		}
		if v &^= wgReplacePeers; v != 0 {
			w.key("flags")
			w.hex(v)
		}
	}
	if v, ok := p.num(w, wgListenPort); ok {
		w.key("listen-port")
		w.number(v)
	}
	if v, ok := p.num(w, wgFwmark); ok {
		w.key("fwmark")
		if v == 0 {
			w.key("off")
		} else {
			w.hex(v)
		}
	}
	w.terms(p, wgDeviceTerms[:])
	for list := p.take(w, wgPeers); list != nil; list = p.take(w, wgPeers) {
		w.each(list, (*words).wgPeer)
	}
}

// skipNamed leaves out the index of an interface whose name the line has.
func (w *words) skipNamed(p *picks, attr uint16, name *Node) {
	n := p.find(attr)
	if n == nil {
		return
	}
	if v, ok := n.integer(); ok && w.beside(IfIndex, v.bits&0xffffffff) == string(name.Bytes()) {
		p.take(w, attr)
	}
}

// each appends the elements of an array of nests; what is none is counted.
func (w *words) each(list *Node, one func(*words, *picks)) {
	for i := range list.Children {
		n := &list.Children[i]
		if !n.isNest() || n.role != RoleElement && n.role != RoleAttribute {
			w.left++
			continue
		}
		var p picks
		p.open(w, n.Children)
		one(w, &p)
	}
}

func (w *words) wgPeer(p *picks) {
	w.key("peer")
	if n := p.take(w, wgPeerKey); n != nil {
		w.base64(n)
	}
	flags, _ := p.num(w, wgPeerFlags)
	if flags&wgRemove != 0 {
		w.key("remove")
	}
	if flags&wgUpdateOnly != 0 {
		w.key("update-only")
	}
	if v := flags &^ (wgRemove | wgUpdateOnly | wgReplaceIPs); v != 0 {
		w.key("flags")
		w.hex(v)
	}
	w.terms(p, wgPeerTerms[:])
	if n := p.take(w, wgPeerEndpoint); n != nil {
		w.key("endpoint")
		w.socketAddr(n)
	}
	if v, ok := p.num(w, wgPeerKeepalive); ok {
		w.key("persistent-keepalive")
		if v == 0 {
			w.key("off")
		} else {
			w.number(v)
		}
	}
	w.wgAllowed(p, flags&wgReplaceIPs != 0)
	w.named(p, wireguardWgpeerSpace.Prefix)
}

// wgAllowed appends the addresses a peer may have. Those given take the place
// of all it had, as with wg; a + says that they do not.
func (w *words) wgAllowed(p *picks, replace bool) {
	list := p.take(w, wgPeerAllowed)
	if list == nil && !replace {
		return
	}
	w.key("allowed-ips")
	start := len(w.dst)
	for ; list != nil; list = p.take(w, wgPeerAllowed) {
		w.each(list, func(w *words, p *picks) {
			sep := byte(',')
			if len(w.dst) == start {
				sep = ' '
			}
			w.dst = append(w.dst, sep)
			flags, _ := p.num(w, wgAllowedFlags)
			switch {
			case flags&wgRemove != 0:
				w.dst = append(w.dst, '-')
			case !replace && w.m.isRequest():
				w.dst = append(w.dst, '+')
			}
			if n := p.take(w, wgAllowedAddr); n != nil {
				w.dst = w.value(w.dst, n, true)
			}
			if v, ok := p.num(w, wgAllowedCIDR); ok {
				w.dst = appendDigits(append(w.dst, '/'), v)
			}
			p.take(w, 1) // WGALLOWEDIP_A_FAMILY: the address tells
		})
	}
	if len(w.dst) == start {
		w.dst = append(w.dst, ` ""`...)
	}
}

// socketAddr appends a struct sockaddr as address and port.
func (w *words) socketAddr(n *Node) {
	var addr, port *Node
	for i := range n.Children {
		switch c := &n.Children[i]; {
		case c.kind == IP:
			addr = c
		case strings.HasSuffix(c.Name(), "_port"):
			port = c
		}
	}
	a := address(addr)
	if port == nil || !a.IsValid() {
		w.put(n)
		return
	}
	w.gap()
	if a.Is4() {
		w.dst = a.AppendTo(w.dst)
	} else {
		w.dst = append(a.AppendTo(append(w.dst, '[')), ']')
	}
	if v, ok := port.integer(); ok {
		w.dst = strconv.AppendUint(append(w.dst, ':'), v.bits, 10)
	}
}
