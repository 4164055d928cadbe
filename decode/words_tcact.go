// SPDX-License-Identifier: Apache-2.0

package decode

import "strconv"

// pedit appends what is written where, as tc shows it.
func (w *words) pedit(s *set, _ *Node) {
	const parms, parmsEx, keysEx = 2, 4, 5
	n := w.take(s, parms)
	if n == nil {
		if n = w.take(s, parmsEx); n == nil {
			return
		}
		w.key("ex")
	}
	keys, said := w.take(s, keysEx), 0
	if list := structIn(n, "keys"); list != nil {
		for i := range list.Children {
			if w.whole(&list.Children[i]) {
				w.peditKey(&list.Children[i], keys, i)
				said++
			}
		}
	}
	if keys != nil {
		w.left += max(0, len(keys.Children)-said)
	}
	w.ending(n)
}

// peditKey is "key at ipv4+16 val 0a000001 mask 00000000": the mask's bits stay
// as they are.
func (w *words) peditKey(k, keys *Node, i int) {
	const htype, command, add = 1, 2, 1
	w.key("key at")
	w.gap()
	cmd := uint64(0)
	if keys != nil && i < len(keys.Children) {
		var s set
		nodes := keys.Children[i].Children
		w.open(&s, nodes)
		names := [...]string{"", "eth", "ipv4", "ipv6", "tcp", "udp"}
		if v, ok := w.num(&s, htype); ok && v < uint64(len(names)) {
			w.dst = append(w.dst, names[v]...)
		} else if ok {
			w.dst = strconv.AppendUint(w.dst, v, 10)
		}
		cmd, _ = w.num(&s, command)
	}
	w.dst = strconv.AppendInt(append(w.dst, '+'), int64(int32(part(k, "off"))), 10)
	if cmd == add {
		w.key("add")
	} else {
		w.key("val")
	}
	w.gap()
	w.dst = appendHex32(w.dst, part(k, "val"))
	w.key("mask")
	w.gap()
	w.dst = appendHex32(w.dst, part(k, "mask"))
	if mask := part(k, "offmask"); mask != 0 {
		w.key("offset at")
		w.number(part(k, "at"))
		w.key("offmask")
		w.hex(mask)
		w.key("shift")
		w.number(part(k, "shift"))
	}
}

func (w *words) skbedit(s *set, _ *Node) {
	const parms, priority, queue, mark, ptype, mask, flags, queueMax = 2, 3, 4, 5, 7, 8, 9, 10
	n := w.take(s, parms)
	if w.pair("queue_mapping", s, queue) && s[queueMax] != nil {
		w.dst = w.value(append(w.dst, '-'), w.take(s, queueMax), true)
	}
	if v, ok := w.num(s, priority); ok {
		w.key("priority")
		w.gap()
		w.dst = appendHandle(w.dst, uint32(v))
	}
	if v, ok := w.num(s, mark); ok {
		w.key("mark")
		w.hex(v)
		if m, ok := w.num(s, mask); ok && m != none32 {
			w.dst = appendBase16(append(w.dst, "/0x"...), m)
		}
	}
	w.fromList("ptype", s, ptype, []string{"host", "broadcast", "multicast", "otherhost"})
	if v, ok := w.num(s, flags); ok && v&^0x3f == 0 {
		const inherit = 0x20 // the other bits: which attributes there are
		if v&inherit != 0 {
			w.key("inheritdsfield")
		}
	} else if ok {
		w.key("flags")
		w.hex(v)
	}
	if n != nil {
		w.ending(n)
	}
}

func (w *words) actVlan(s *set, _ *Node) {
	const parms, id, protocol, priority, dst, src = 2, 3, 4, 6, 7, 8
	n := w.take(s, parms)
	if n == nil {
		return
	}
	names := [...]string{"", "pop", "push", "modify", "pop_eth", "push_eth"}
	if v := part(n, "v_action"); v > 0 && v < uint64(len(names)) {
		w.key(names[v])
	} else {
		w.key("v_action")
		w.number(v)
	}
	if v, ok := w.num(s, protocol); ok {
		w.key("protocol")
		w.etherType(v)
	}
	w.pair("id", s, id)
	w.pair("priority", s, priority)
	w.pair("dst_mac", s, dst)
	w.pair("src_mac", s, src)
	w.ending(n)
}

func (w *words) tunnelKey(s *set, _ *Node) {
	const parms, src4, dst4, src6, dst6, id, port, noCsum, opts, tos, ttl, noFrag = 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14
	n := w.take(s, parms)
	if n == nil {
		return
	}
	const setKey, release = 1, 2
	switch v := part(n, "t_action"); v {
	case setKey:
		w.key("set")
	case release:
		w.key("unset")
	default:
		w.key("t_action")
		w.number(v)
	}
	w.pair("src_ip", s, src4)
	w.pair("src_ip", s, src6)
	w.pair("dst_ip", s, dst4)
	w.pair("dst_ip", s, dst6)
	w.pair("id", s, id)
	w.pair("dst_port", s, port)
	if nest := w.take(s, opts); nest != nil {
		w.tunnelOptions(nest, nil)
	}
	w.pair("tos", s, tos)
	w.pair("ttl", s, ttl)
	if v, ok := w.num(s, noCsum); ok && (v != 0 || part(n, "t_action") == setKey) {
		w.key(either(v != 0, "nocsum", "csum"))
	}
	if w.take(s, noFrag) != nil {
		w.key("nofrag")
	}
	w.ending(n)
}

// tunnelOptions is "geneve_opts 0102:80:00112233", fields in digits of 16, of
// VXLAN, ERSPAN and GTP in tens; then the mask in the same way.
func (w *words) tunnelOptions(nest, mask *Node) {
	names := [...]string{"", "geneve_opts", "vxlan_opts", "erspan_opts", "gtp_opts"}
	last := uint16(0)
	for i := range nest.Children {
		n := &nest.Children[i]
		if n.Type == 0 || int(n.Type) >= len(names) || !n.isNest() {
			w.left++
			continue
		}
		if n.Type == last {
			w.dst = append(w.dst, ',')
		} else {
			w.key(names[n.Type])
			w.gap()
		}
		last = n.Type
		w.dst = appendTunnelOption(w.dst, n)
		if mask != nil && i < len(mask.Children) && mask.Children[i].Type == n.Type {
			w.dst = appendTunnelOption(append(w.dst, '/'), &mask.Children[i])
		}
	}
	if mask == nil {
		return
	}
	for i := range mask.Children {
		if i >= len(nest.Children) || nest.Children[i].Type != mask.Children[i].Type {
			w.left++
		}
	}
}

func appendTunnelOption(dst []byte, n *Node) []byte {
	const geneve = 1
	for i := range n.Children {
		c := &n.Children[i]
		if i > 0 {
			dst = append(dst, ':')
		}
		if v, ok := c.integer(); ok && n.Type != geneve {
			dst = strconv.AppendUint(dst, v.bits, 10)
		} else {
			dst = appendHex(dst, c.Payload())
		}
	}
	return dst
}

func (w *words) actBpf(s *set, opts *Node) {
	const parms, opsLen, ops, fd, name, id = 2, 3, 4, 5, 6, 9
	n := w.take(s, parms)
	w.bpfOps(s, opsLen, ops)
	w.pair("fd", s, fd)
	w.pair("name", s, name)
	w.pair("id", s, id)
	w.bpfTag(opts, 8)
	if n != nil {
		w.ending(n)
	}
}
