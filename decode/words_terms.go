// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"encoding/base64"
	"strings"
)

// A term is the word a tool has for an attribute, and the form of its value.
// Terms stand in the tool's order.
type term struct {
	attr  uint16
	word  string // "": the value alone
	form  termForm
	inner []term // of a nest: of the attributes in it
}

type termForm uint8

const (
	termValue  termForm = iota // the value in its tool's form: constants without prefix, interfaces by name, times in their unit
	termOnOff                  // a switch: the word, and on or off
	termSwitch                 // a switch: the word, or no and the word
	termFlag                   // the word alone; nothing where it is 0
	termBase64                 // bytes in base64, as keys are written
	termFilter                 // net.ipv4.conf.*.rp_filter
	termDCBApp                 // struct dcb_app
	termHex                    // bytes as digits, without 0x
	termSuite                  // a cipher or key management suite of 802.11
)

// words of all attributes that the list has, each that comes twice twice.
func (w *words) terms(p *picks, list []term) {
	for i := range list {
		t := &list[i]
		for n := p.take(w, t.attr); n != nil; n = p.take(w, t.attr) {
			w.term(n, t)
		}
	}
}

func (w *words) term(n *Node, t *term) {
	v, ok := n.integer()
	if n.kind == Flag {
		v.bits, ok = 1, true
	}
	on := v.bits != 0
	switch {
	case w.hidden(n):
		w.keyed(t.word)
		w.put(n)
	case t.form == termOnOff && ok:
		w.keyed(t.word)
		w.key(either(on, "on", "off"))
	case t.form == termSwitch && ok:
		w.key(either(on, "", "no") + t.word)
	case t.form == termFlag && ok:
		if on {
			w.keyed(t.word)
		}
	case t.form == termBase64 && !n.isNest():
		w.keyed(t.word)
		w.base64(n)
	case t.form == termHex && !n.isNest():
		w.keyed(t.word)
		w.gap()
		w.dst = appendHex(w.dst, n.Payload())
	case t.form == termFilter && ok && v.bits <= 2:
		w.keyed(t.word)
		w.key([...]string{"off", "strict", "loose"}[v.bits])
	case t.form == termDCBApp && n.kind == StructOf:
		w.dcbApp(n)
	case t.form == termSuite:
		w.suites(n, t.word)
	default:
		w.keyed(t.word)
		w.tool(n, t.inner)
	}
}

func (w *words) keyed(word string) {
	if word != "" {
		w.key(word)
	}
}

// tool appends a value as tools write it: constants without their prefix, in
// lower case, interfaces by name, times in their unit.
func (w *words) tool(n *Node, inner []term) {
	if n.isNest() && !w.hidden(n) {
		w.nested(n, inner)
		return
	}
	v, ok := n.integer()
	e := n.enum()
	start := len(w.dst)
	switch {
	case n.kind == Flag, w.hidden(n):
		if w.hidden(n) {
			w.put(n)
		}
	case !ok:
		w.put(n)
	case e != nil && e.Flags:
		w.flags(e, v.bits)
		w.dashed(start)
	case e != nil && e.word(v.bits) != "":
		w.constant(e, v.bits)
		w.dashed(start)
	case n.show() == IfIndex:
		if w.name(n, v.bits) == "" {
			w.index(v.bits)
		} else {
			w.dev("", v.bits)
		}
	default:
		w.gap()
		w.dst = w.assigned(w.dst, n)
	}
}

// nested appends the words of a nest's attributes, or of an array's elements.
func (w *words) nested(n *Node, inner []term) {
	var p picks
	p.open(w, n.Children)
	if len(n.Children) > 0 && n.Children[0].role == RoleHeader {
		w.dst = w.listed(w.dst, n.Children[:1], "")
	}
	w.terms(&p, inner)
	prefix := ""
	if n.Def != nil && n.Def.Space != nil {
		prefix = n.Def.Space.Prefix
	}
	w.named(&p, prefix)
	for i := range n.Children {
		c := &n.Children[i]
		if c.role == RoleElement && c.Problem == None {
			w.left--
			w.tool(c, inner)
		}
	}
}

// named appends what is left by its own name in lower case: "rx-jumbo 0". The
// tools of generic families have dashes, those of rtnetlink underscores.
func (w *words) named(p *picks, prefix string) {
	for i := range p.nodes {
		n := &p.nodes[i]
		if !p.has(i) || n.Name() == "" {
			continue
		}
		p.drop(i)
		w.left--
		w.gap()
		start := len(w.dst)
		w.dst = appendLower(w.dst, strings.TrimPrefix(n.Name(), prefix))
		w.dashed(start)
		w.tool(n, nil)
	}
}

// dashed is dashes, where the tools have them.
func (w *words) dashed(start int) {
	if w.m.Context.Protocol == protoGeneric {
		dashes(w.dst[start:])
	}
}

func (w *words) base64(n *Node) {
	w.gap()
	w.dst = base64.StdEncoding.AppendEncode(w.dst, n.Payload())
}

// picks are the attributes of a nest of any size, and which of them the line
// has not shown yet.
type picks struct {
	nodes []Node
	fresh [8]uint64 // bits by place; those behind are counted, not shown
}

// open counts the nest's attributes as not shown and hands them out.
func (p *picks) open(w *words, nodes []Node) {
	p.nodes = nodes
	for i := range nodes {
		n := &nodes[i]
		if n.role == RoleHeader || n.kind == Pad || n.Problem != None && n.holds(w.f.Bad) {
			continue
		}
		w.left++
		usable := n.isNest() || n.Problem == None && n.kind != Unused || w.hidden(n)
		if n.role == RoleAttribute && usable && i < 64*len(p.fresh) {
			p.fresh[i/64] |= 1 << (i % 64)
		}
	}
}

func (p *picks) has(i int) bool { return i < 64*len(p.fresh) && p.fresh[i/64]>>(i%64)&1 != 0 }

func (p *picks) drop(i int) { p.fresh[i/64] &^= 1 << (i % 64) }

// find is the first attribute of this type that the line has not shown; nil:
// none.
func (p *picks) find(attr uint16) *Node {
	for i := range p.nodes {
		if p.nodes[i].Type == attr && p.has(i) {
			return &p.nodes[i]
		}
	}
	return nil
}

// take is find, and counts it as shown.
func (p *picks) take(w *words, attr uint16) *Node {
	for i := range p.nodes {
		if p.nodes[i].Type == attr && p.has(i) {
			p.drop(i)
			w.left--
			return &p.nodes[i]
		}
	}
	return nil
}

// num takes an integer; ok is false where it is absent, or none.
func (p *picks) num(w *words, attr uint16) (v uint64, ok bool) {
	if n := p.find(attr); n != nil {
		if i, ok := n.integer(); ok {
			p.take(w, attr)
			return i.bits, true
		}
	}
	return 0, false
}
