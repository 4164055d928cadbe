// SPDX-License-Identifier: Apache-2.0

package decode

// devlink appends the handle: "pci/0000:01:00.0", "pci/0000:01:00.0/1" of a
// port.
func (w *words) devlink(p *picks) {
	bus, dev := p.take(w, 1), p.take(w, 2) // DEVLINK_ATTR_BUS_NAME, DEVLINK_ATTR_DEV_NAME
	if bus == nil && dev == nil {
		return
	}
	w.gap()
	if bus != nil {
		w.dst = AppendQuoted(w.dst, bus.Bytes())
	}
	w.dst = append(w.dst, '/')
	if dev != nil {
		w.dst = AppendQuoted(w.dst, dev.Bytes())
	}
	if v, ok := p.num(w, 3); ok { // DEVLINK_ATTR_PORT_INDEX
		w.dst = appendDigits(append(w.dst, '/'), v)
	}
}

// devlinkTerms are devlink's, where they are not the attributes' own names.
var devlinkTerms = [...]term{
	{attr: 4, word: "type"},
	{attr: 7, word: "netdev"},
	{attr: 9, word: "count"},
	{attr: 77, word: "flavour"},
	{attr: 127, word: "pfnum"},
	{attr: 128, word: "vfnum"},
	{attr: 164, word: "sfnum"},
	{attr: 150, word: "controller"},
	{attr: 145, word: "function"},
	{attr: 11, word: "sb"},
	{attr: 17, word: "pool"},
	{attr: 22, word: "tc"},
	{attr: 18, word: "type"},
	{attr: 19, word: "size"},
	{attr: 20, word: "thtype"},
	{attr: 21, word: "th"},
	{attr: 25, word: "mode"},
	{attr: 26, word: "inline-mode"},
	{attr: 62, word: "encap-mode"},
	{attr: 81, word: "name"},
	{attr: 87, word: "cmode"},
	{attr: 88, word: "region"},
	{attr: 92, word: "snapshot"},
	{attr: 96, word: "address"},
	{attr: 97, word: "length"},
	{attr: 115, word: "reporter"},
	{attr: 120, word: "grace_period"},
	{attr: 121, word: "auto_recover"},
	{attr: 141, word: "auto_dump"},
	{attr: 122, word: "file"},
	{attr: 123, word: "component"},
	{attr: 130, word: "trap"},
	{attr: 135, word: "group"},
	{attr: 131, word: "action"},
	{attr: 142, word: "policer"},
	{attr: 143, word: "rate"},
	{attr: 144, word: "burst"},
	{attr: 138, word: "netns fd"},
	{attr: 139, word: "netns"},
	{attr: 140, word: "netns id"},
	{attr: 153, word: "action"},
	{attr: 155, word: "limit"},
	{attr: 168, word: "node"},
	{attr: 166, word: "tx_share"},
	{attr: 167, word: "tx_max"},
	{attr: 177, word: "tx_priority"},
	{attr: 178, word: "tx_weight"},
	{attr: 169, word: "parent"},
}

// macsecTerms are those of `ip macsec`.
var macsecTerms = [...]term{
	{attr: 1, word: "dev"},
	{attr: 2, word: "rx", inner: macsecScTerms[:]},
	{attr: 3, word: "sa", inner: macsecSaTerms[:]},
	{attr: 9, word: "offload", inner: macsecOffloadTerms[:]},
}

var (
	macsecOffloadTerms = [...]term{{attr: 1}}
	macsecScTerms      = [...]term{{attr: 1, word: "sci"}, {attr: 2, form: termOnOff}}
	macsecSaTerms      = [...]term{
		{attr: 1}, {attr: 3, word: "pn"}, {attr: 9, word: "salt"}, {attr: 8, word: "ssci"}, {attr: 2, form: termOnOff},
		{attr: 5, word: "key", form: termHex}, {attr: 4},
	}
)

// l2tpTerms are those of `ip l2tp`.
var l2tpTerms = [...]term{
	{attr: 8, word: "name"},
	{attr: 9, word: "tunnel_id"},
	{attr: 10, word: "peer_tunnel_id"},
	{attr: 11, word: "session_id"},
	{attr: 12, word: "peer_session_id"},
	{attr: 7, word: "version"},
	{attr: 2, word: "encap"},
	{attr: 24, word: "local"},
	{attr: 31, word: "local"},
	{attr: 25, word: "remote"},
	{attr: 32, word: "remote"},
	{attr: 26, word: "udp_sport"},
	{attr: 27, word: "udp_dport"},
	{attr: 13, word: "udp_csum", form: termOnOff},
	{attr: 1, word: "pw_type"},
	{attr: 15, word: "cookie", form: termHex},
	{attr: 16, word: "peer_cookie", form: termHex},
	{attr: 4, word: "seq"},
	{attr: 5, word: "l2spec_type"},
	{attr: 23, word: "fd"},
}

// mptcp appends endpoints as `ip mptcp endpoint` takes them.
func (w *words) mptcp(p *picks) {
	if w.m.Space().root() == &mptcpPmEventSpace {
		return
	}
	for n := p.take(w, 1); n != nil; n = p.take(w, 1) { // MPTCP_PM_ATTR_ADDR
		w.mptcpEndpoint(n)
	}
	for n := p.take(w, 6); n != nil; n = p.take(w, 6) { // MPTCP_PM_ATTR_ADDR_REMOTE
		w.key("remote")
		w.mptcpEndpoint(n)
	}
	w.pick(p, 3, "subflows")          // MPTCP_PM_ATTR_SUBFLOWS
	w.pick(p, 2, "add_addr_accepted") // MPTCP_PM_ATTR_RCV_ADD_ADDRS
}

func (w *words) mptcpEndpoint(nest *Node) {
	var p picks
	p.open(w, nest.Children)
	if p.find(3) != nil || p.find(4) != nil {
		p.take(w, 1) // MPTCP_PM_ADDR_ATTR_FAMILY: the address tells
	}
	w.terms(&p, mptcpEndpointTerms[:])
	if v, ok := p.num(w, 6); ok && v != 0 { // MPTCP_PM_ADDR_ATTR_FLAGS
		w.flags(&mptcpPmAddrFlagsEnum, v)
	}
	if v, ok := p.num(w, 7); ok { // MPTCP_PM_ADDR_ATTR_IF_IDX
		w.dev("dev", v)
	}
	w.named(&p, mptcpPmAddressSpace.Prefix)
}

var mptcpEndpointTerms = [...]term{{attr: 3}, {attr: 4}, {attr: 5, word: "port"}, {attr: 2, word: "id"}}

// tcpMetrics appends what `ip tcp_metrics` takes.
func (w *words) tcpMetrics(p *picks) {
	w.pick(p, 1, "")
	w.pick(p, 2, "")
	w.pick(p, 11, "source")
	w.pick(p, 12, "source")
}

var tcpMetricsTerms = [...]term{{attr: 3, word: "age"}, {attr: 6}}

// team appends the device, its options as name and value, and its ports.
func (w *words) team(p *picks) {
	w.pick(p, 1, "dev") // TEAM_ATTR_TEAM_IFINDEX
	for list := p.take(w, 2); list != nil; list = p.take(w, 2) {
		w.each(list, (*words).teamOption)
	}
	for list := p.take(w, 3); list != nil; list = p.take(w, 3) {
		w.each(list, func(w *words, p *picks) {
			w.key("port")
			w.pick(p, 1, "")
			w.named(p, teamAttrPortSpace.Prefix)
		})
	}
}

// teamOption appends an option; its type is only how the value is stored, and
// a flag that is absent is off.
func (w *words) teamOption(p *picks) {
	const flag = 6 // NLA_FLAG, of TEAM_ATTR_OPTION_TYPE
	w.pick(p, 1, "")
	kind, _ := p.num(w, 3)
	data := p.take(w, 4)
	switch {
	case kind == flag && w.m.isRequest():
		w.key(either(data != nil, "on", "off"))
	case data != nil:
		w.tool(data, nil)
	}
	w.pick(p, 6, "port")
	w.pick(p, 7, "index")
	w.named(p, teamAttrOptionSpace.Prefix)
}
