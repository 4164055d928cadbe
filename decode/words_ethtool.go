// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"encoding/binary"
	"strconv"
	"strings"
)

const (
	ethDevice  = 1 // ETHTOOL_A_HEADER_DEV_INDEX
	ethName    = 2 // ETHTOOL_A_HEADER_DEV_NAME
	ethFlags   = 3 // ETHTOOL_A_HEADER_FLAGS
	ethCompact = 1 // ETHTOOL_FLAG_COMPACT_BITSETS: what ethtool always asks for

	ethNoMask = 1 // ETHTOOL_A_BITSET_*
	ethSize   = 2
	ethBits   = 3
	ethValue  = 4
	ethMask   = 5

	ethBitIndex = 1 // ETHTOOL_A_BITSET_BIT_*
	ethBitName  = 2
	ethBitValue = 3
)

// ethtool appends which device, then what of it is set, by name: "dev v0 tx
// 512".
func (w *words) ethtool(p *picks) {
	for i := range p.nodes {
		if n := &p.nodes[i]; p.has(i) && within(n, &ethtoolHeaderSpace) {
			p.drop(i)
			w.left--
			w.ethtoolDevice(n)
			break
		}
	}
	for i := range p.nodes {
		n := &p.nodes[i]
		if !p.has(i) || n.Name() == "" || !within(n, &ethtoolBitsetSpace) {
			continue
		}
		p.drop(i)
		w.left--
		w.bitset(n, w.m.prefix())
	}
}

// within reports whether a nest has attributes of a space, or of one of the same
// constants.
func within(n *Node, s *Space) bool {
	return n.isNest() && n.Def != nil && n.Def.Space != nil && n.Def.Space.Prefix == s.Prefix
}

func (w *words) ethtoolDevice(header *Node) {
	var p picks
	p.open(w, header.Children)
	if n := p.take(w, ethName); n != nil {
		w.key("dev")
		w.put(n)
		w.skipNamed(&p, ethDevice, n)
	}
	if v, ok := p.num(w, ethDevice); ok {
		w.dev("dev", v)
	}
	if v, ok := p.num(w, ethFlags); ok {
		if v &^= ethCompact; v != 0 {
			start := len(w.dst)
			w.flags(&ethtoolHeaderFlagsEnum, v)
			dashes(w.dst[start:])
		}
	}
	w.named(&p, ethtoolHeaderSpace.Prefix)
}

// bitset appends a bit set: of a list each bit that is meant by name, with on or
// off where some may be off; of bitmaps those that are set, by name where known,
// and the mask: "modes magic|arp/0xff".
func (w *words) bitset(n *Node, prefix string) {
	w.gap()
	start := len(w.dst)
	w.dst = appendLower(w.dst, strings.TrimPrefix(n.Name(), prefix))
	dashes(w.dst[start:])
	var p picks
	p.open(w, n.Children)
	noMask := p.take(w, ethNoMask) != nil
	size := p.take(w, ethSize) // how long they are, which their bytes tell
	listed, names := false, bitsOfSet(n.Def.Space)
	for list := p.take(w, ethBits); list != nil; list = p.take(w, ethBits) {
		listed = true
		if len(list.Children) == 0 {
			w.key("none")
		}
		w.each(list, func(w *words, p *picks) { w.bit(p, names, noMask) })
	}
	value, mask := p.take(w, ethValue), p.take(w, ethMask)
	if value == nil && mask == nil && (listed || size == nil) {
		w.named(&p, ethtoolBitsetSpace.Prefix)
		return
	}
	w.gap()
	switch {
	case value != nil && value.Def.Enum != nil:
		w.bitNames(value)
	case value != nil || !listed:
		w.dst = appendWords(w.dst, value)
	}
	if mask != nil {
		w.dst = appendWords(append(w.dst, '/'), mask)
	}
	w.named(&p, ethtoolBitsetSpace.Prefix)
}

// bitsOfSet names the bits of a set; nil: the driver or the kernel's version does.
func bitsOfSet(s *Space) *Enum {
	for i := range s.Attrs {
		if s.Attrs[i].Type == ethValue {
			return s.Attrs[i].Enum
		}
	}
	return nil
}

func (w *words) bit(p *picks, names *Enum, noMask bool) {
	index := p.take(w, ethBitIndex)
	name := p.take(w, ethBitName)
	word := ""
	if i, ok := bitsOf(index); ok && names != nil {
		word = names.word(i)
	}
	switch {
	case name != nil:
		w.put(name)
	case word != "":
		w.gap()
		w.dst = appendBit(w.dst, names, word)
	case index != nil:
		w.key("bit")
		w.put(index)
	}
	on := p.take(w, ethBitValue) != nil
	if !noMask {
		w.key(either(on, "on", "off"))
	}
}

// bitNames appends the bits that are set.
func (w *words) bitNames(n *Node) {
	start := len(w.dst)
	for word, run := range n.runs() {
		if len(w.dst) > start {
			w.dst = append(w.dst, '|')
		}
		if word == "" {
			w.dst = appendRun(w.dst, "", run)
		} else {
			w.dst = appendBit(w.dst, n.Def.Enum, word)
		}
	}
	if len(w.dst) == start {
		w.dst = append(w.dst, "none"...)
	}
}

// appendBit appends a bit's name as ethtool's strings have it, nearly: link modes
// are not all lower case.
func appendBit(dst []byte, e *Enum, word string) []byte {
	word = strings.TrimSuffix(strings.TrimPrefix(word, e.Prefix), "_BIT")
	if e.root() == &ethLinkModeEnum {
		return append(dst, word...)
	}
	return appendLower(dst, word)
}

// appendWords appends a bitmap of 32 bit words, the lowest first, as one
// number.
func appendWords(dst []byte, n *Node) []byte {
	dst = append(dst, "0x"...)
	if n == nil {
		return append(dst, '0')
	}
	b := n.Payload()
	for len(b) > 4 && len(b)%4 == 0 && isZero(b[len(b)-4:]) {
		b = b[:len(b)-4]
	}
	if len(b) == 0 || len(b)%4 != 0 {
		return appendHex(dst, b)
	}
	dst = strconv.AppendUint(dst, uint64(binary.NativeEndian.Uint32(b[len(b)-4:])), 16)
	for b = b[:len(b)-4]; len(b) > 0; b = b[:len(b)-4] {
		v := binary.NativeEndian.Uint32(b[len(b)-4:])
		for shift := 28; shift >= 0; shift -= 4 {
			dst = append(dst, hexDigits[v>>shift&15])
		}
	}
	return dst
}
