// SPDX-License-Identifier: Apache-2.0

package decode

// mdb is `bridge mdb`: the bridge, then each group.
func (w *words) mdb(p *picks) {
	w.headerDev("ifindex")
	if w.m.Space().root() != &mdbaSpace {
		for n := p.take(w, 1); n != nil; n = p.take(w, 1) { // MDBA_SET_ENTRY
			w.mdbEntry(n.Children)
		}
		w.terms(p, mdbTerms[:])
		return
	}
	for list := p.take(w, 1); list != nil; list = p.take(w, 1) { // MDBA_MDB
		w.each(list, func(w *words, p *picks) {
			for n := p.take(w, 1); n != nil; n = p.take(w, 1) { // MDBA_MDB_ENTRY_INFO
				w.mdbTold(n)
			}
		})
	}
	for list := p.take(w, 2); list != nil; list = p.take(w, 2) { // MDBA_ROUTER
		w.key("router")
		w.nested(list, nil)
	}
}

// mdbTold is a group as the kernel tells it.
func (w *words) mdbTold(n *Node) {
	if !n.isNest() {
		w.left++
		return
	}
	if len(n.Children) > 0 && n.Children[0].role == RoleHeader {
		w.mdbEntry(n.Children[0].Children)
	}
	var p picks
	p.open(w, n.Children)
	w.terms(&p, mdbToldTerms[:])
	w.named(&p, mdbaEattrSpace.Prefix)
}

// mdbEntry is a struct br_mdb_entry.
func (w *words) mdbEntry(fields []Node) {
	if index := valueOf(fields, "ifindex"); index != 0 {
		w.dev("port", index)
	}
	if addr := member(fields, "addr"); addr != nil {
		if group := member(addr.Children, "u"); group != nil {
			if len(group.Children) > 0 {
				group = &group.Children[0]
			}
			w.key("grp")
			w.put(group)
		}
	}
	if state := valueOf(fields, "state"); state != 0 { // bridge's default is temp
		w.constant(&mdbStateEnum, state)
	}
	w.numbered("vid", valueOf(fields, "vid"))
	if flags := valueOf(fields, "flags"); flags != 0 {
		w.flags(&mdbFlagsEnum, flags)
	}
}

var (
	mdbTerms = [...]term{{attr: 2, inner: mdbAttrTerms[:]}}

	mdbAttrTerms = [...]term{
		{attr: 1, word: "src"}, {attr: 3, word: "filter_mode"}, {attr: 2, word: "source_list", inner: mdbSourceList[:]},
		{attr: 4, word: "proto"}, {attr: 5, word: "dst"}, {attr: 6, word: "dst_port"}, {attr: 7, word: "vni"}, {attr: 9, word: "src_vni"},
		{attr: 8, word: "via"},
	}
	mdbToldTerms = [...]term{
		{attr: 4, word: "src"}, {attr: 3, word: "filter_mode"}, {attr: 2, word: "source_list", inner: mdbSourceList[:]},
		{attr: 5, word: "proto"}, {attr: 6, word: "dst"}, {attr: 7, word: "dst_port"}, {attr: 8, word: "vni"}, {attr: 10, word: "src_vni"},
		{attr: 9, word: "via"}, {attr: 1, word: "timer"},
	}
	mdbSourceList = [...]term{{attr: 1, inner: mdbSource[:]}}
	mdbSource     = [...]term{{attr: 1}, {attr: 2, word: "timer"}}
)

// vlandb is `bridge vlan`: the port, then each VLAN or range of them, and with
// global those of the bridge.
func (w *words) vlandb(p *picks) {
	w.headerDev("ifindex")
	if w.m.Space().root() != &vlandbSpace {
		if v, ok := p.num(w, 1); ok && v != 0 { // BRIDGE_VLANDB_DUMP_FLAGS
			w.flags(&vlandbDumpEnum, v)
		}
		return
	}
	for i := range p.nodes {
		n := &p.nodes[i]
		if !p.has(i) || !n.isNest() || n.Type != 1 && n.Type != 2 {
			continue
		}
		p.drop(i)
		w.left--
		var in picks
		in.open(w, n.Children)
		prefix := vlandbEntrySpace.Prefix
		if n.Type == 2 { // BRIDGE_VLANDB_GLOBAL_OPTIONS
			prefix = vlandbGoptsSpace.Prefix
			w.key("global")
			w.vlanRange(in.take(w, 1), in.take(w, 2))
		} else if info := in.take(w, 1); info != nil {
			vid := member(info.Children, "vid")
			w.vlanRange(vid, in.take(w, 2))
			if flags := valueOf(info.Children, "flags"); flags != 0 {
				w.flags(&bridgeVlanFlagsEnum, flags)
			}
		}
		w.named(&in, prefix)
	}
}

// vlanRange appends "vid 10", "vid 10-20".
func (w *words) vlanRange(first, last *Node) {
	if first == nil && last == nil {
		return
	}
	w.key("vid")
	w.gap()
	if first != nil {
		w.dst = w.value(w.dst, first, true)
	}
	if last != nil {
		w.dst = w.value(append(w.dst, '-'), last, true)
	}
}
