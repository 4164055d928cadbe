// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"cmp"
	"encoding/binary"
	"slices"
	"sync"
)

// Tables is a set of families, indexed. It is immutable and may be shared.
type Tables struct {
	families []*Family
	protos   [maxProtocol]numbered
	generic  map[string]*numbered // of generic netlink, by family name
	types    []*Type              // all, as Match gives them
}

// numbered finds the rows of one protocol, or of one generic family.
type numbered struct {
	rows       [2]pages          // ToKernel, FromKernel
	events     pages             // FromKernel, asked for by nobody
	family     *Family           // the first; nil: no table
	subsystems map[uint8]*Family // of nfnetlink
	owners     map[*Type]*Family // of rows as Type gives them
}

// pages are rows by the high and the low byte of their number.
type pages []*[256]*found

// found is what the tables say about a message.
type found struct {
	typ     *Type // nil: unknown
	family  *Family
	header  *Struct
	space   *Space
	body    Kind // Nest: attributes; Unknown: nobody knows
	generic bool // struct genlmsghdr comes first
	guess   bool // the body may be no attributes
	control bool // netlink's own
}

var builtin = sync.OnceValue(func() *Tables { return newTables(closed(families, loops)) })

// Builtin is the tables this package is built with.
func Builtin() *Tables { return builtin() }

// With is t and these families; a family already there by name (or protocol
// and subsystem) is replaced.
func (t *Tables) With(f ...*Family) *Tables {
	all := slices.Clone(t.families)
	for _, n := range f {
		all = slices.DeleteFunc(all, func(o *Family) bool { return o.same(n) })
		all = append(all, n)
	}
	return newTables(all)
}

func (f *Family) same(o *Family) bool {
	if f.Name == o.Name {
		return true
	}
	return f.Protocol == o.Protocol && f.Subsystem == o.Subsystem && f.Protocol != protoGeneric
}

// Families lists the families, by protocol and subsystem.
func (t *Tables) Families() []*Family { return t.families }

func newTables(fs []*Family) *Tables {
	t := &Tables{families: slices.Clone(fs), generic: map[string]*numbered{}}
	slices.SortStableFunc(t.families, func(a, b *Family) int {
		return cmp.Or(cmp.Compare(a.Protocol, b.Protocol), cmp.Compare(a.Subsystem, b.Subsystem))
	})
	for _, f := range t.families {
		if f.Protocol < 0 || f.Protocol >= maxProtocol {
			continue
		}
		p := &t.protos[f.Protocol]
		if f.Protocol == protoGeneric {
			p = &numbered{}
			t.generic[f.Name] = p
		}
		t.types = p.add(f, t.types)
	}
	return t
}

// add indexes a family's rows, as copies: the tables may be shared by other
// sets.
func (p *numbered) add(f *Family, types []*Type) []*Type {
	if p.family == nil {
		p.family = f
		p.subsystems = map[uint8]*Family{}
		p.owners = map[*Type]*Family{}
	}
	p.subsystems[f.Subsystem] = f
	rows := make([]found, len(f.Types))
	for i := range f.Types {
		typ := f.Types[i]
		typ.Family = cmp.Or(typ.Family, f.Name)
		if typ.Header == nil {
			typ.Header = f.Header
		}
		if typ.Space == nil {
			typ.Space = f.Space
		}
		r := &rows[i]
		*r = found{typ: &typ, family: f, header: typ.Header, space: typ.Space, body: Nest}
		r.generic = f.Protocol == protoGeneric
		switch typ.Body {
		case Unknown, Nest:
		case StructOf:
			r.body = Binary // the header is the struct
		default:
			r.body = typ.Body
		}
		number := uint16(f.Subsystem)<<8 | typ.Number
		if typ.Direction != FromKernel {
			p.rows[ToKernel].put(number, r)
		}
		switch {
		case typ.Event:
			p.events.put(number, r)
		case typ.Direction == FromKernel || typ.Direction == Both:
			p.rows[FromKernel].put(number, r)
		}
		p.owners[&typ] = f
		types = append(types, &typ)
	}
	return types
}

func (p *pages) put(number uint16, r *found) {
	hi := int(number >> 8)
	for len(*p) <= hi {
		*p = append(*p, nil)
	}
	if (*p)[hi] == nil {
		(*p)[hi] = new([256]*found)
	}
	(*p)[hi][number&0xff] = r
}

func (p pages) get(number uint16) *found {
	if hi := int(number >> 8); hi < len(p) && p[hi] != nil {
		return p[hi][number&0xff]
	}
	return nil
}

// row is the row of a number in this direction; a message between processes
// is read as a request.
func (p *numbered) row(number uint16, dir Direction) *found {
	if dir == FromKernel {
		return p.rows[FromKernel].get(number)
	}
	return p.rows[ToKernel].get(number)
}

// event is the row of a generic message that no request has asked for: the
// kernel numbers its events from 1 beside its replies, and only these have the
// sequence number and the port of a request.
func (p *numbered) event(c *Context, msg []byte) *found {
	if p.events == nil || c.Direction != FromKernel || binary.NativeEndian.Uint64(msg[8:]) != 0 {
		return nil
	}
	r := p.events.get(uint16(msg[HeaderLen]))
	if r != nil && r.typ.First != 0 && r.typ.First != firstAttr(msg[HeaderLen:]) {
		return nil
	}
	return r
}

// firstAttr is the type of a generic message's first attribute; 0: it has none.
func firstAttr(payload []byte) uint16 {
	if len(payload) < genlHeaderLen+attrLen {
		return 0
	}
	return binary.NativeEndian.Uint16(payload[genlHeaderLen+2:]) & typeMask
}

// Type is the message's type by its first 24 bytes; nil: unknown. It does not
// allocate.
func (t *Tables) Type(c *Context, msg []byte) *Type {
	var number uint16
	if c.Protocol != protoUevent {
		if len(msg) < HeaderLen {
			return nil
		}
		h := ParseHeader(msg)
		number, msg = h.Type, h.within(msg)
	}
	return t.find(c, number, msg).typ
}

// find is what the tables say about a message of this nlmsg_type.
func (t *Tables) find(c *Context, number uint16, msg []byte) found {
	if c.Protocol < 0 || c.Protocol >= maxProtocol {
		return found{}
	}
	own := number < MinType && c.Protocol != protoConnector && c.Protocol != protoUevent
	if own && number <= OVERRUN {
		return found{typ: controlTypes[number], control: true}
	}
	p := &t.protos[c.Protocol]
	if r := p.row(number, c.Direction); r != nil {
		return *r // below 16 too: iscsi counts from 11
	}
	if own {
		return found{control: true}
	}
	if c.Protocol == protoGeneric {
		return t.findGeneric(c, number, msg)
	}
	if c.Protocol == protoNetfilter {
		f := p.subsystems[uint8(number>>8)]
		if f == nil {
			return found{header: &nfgenmsg, body: Nest, guess: true}
		}
		return found{family: f, header: f.Header, space: f.Space, body: Nest, guess: true}
	}
	if f := p.family; f != nil && f.Header != nil {
		return found{family: f, header: f.Header, space: f.Space, body: Nest, guess: true}
	}
	if p.family != nil {
		return found{family: p.family, space: p.family.Space}
	}
	return found{}
}

// findGeneric is find for generic netlink: the family has a number given at
// run time, the command is in struct genlmsghdr.
func (t *Tables) findGeneric(c *Context, id uint16, msg []byte) found {
	name := "nlctrl"
	if id != idNlctrl {
		if c.Names == nil {
			return found{generic: true, body: Nest, guess: true}
		}
		name, _ = c.Names.GenericFamily(id)
	}
	p := t.genericFamily(c, name)
	if p == nil {
		return found{generic: true, body: Nest, guess: true}
	}
	if len(msg) > HeaderLen {
		if r := p.event(c, msg); r != nil {
			return *r
		}
		if r := p.row(uint16(msg[HeaderLen]), c.Direction); r != nil {
			return *r
		}
	}
	f := p.family
	return found{family: f, header: f.Header, space: f.Space, generic: true, body: Nest, guess: true}
}

// genericFamily is a family of generic netlink by its name, of these tables or as
// it was worked out while running; nil: nobody knows it.
func (t *Tables) genericFamily(c *Context, name string) *numbered {
	if p := t.generic[name]; p != nil {
		return p
	}
	return inferred(c.Names, name)
}

// familyOf is the family of a type of these tables; nil: another's.
func (t *Tables) familyOf(c *Context, typ *Type) *Family {
	if c.Protocol == protoGeneric {
		if p := t.genericFamily(c, typ.Family); p != nil {
			return p.family
		}
		return nil
	}
	if c.Protocol < 0 || c.Protocol >= maxProtocol {
		return nil
	}
	return t.protos[c.Protocol].owners[typ]
}

// fields is how many nodes the fixed headers may take.
func (r *found) fields() int {
	n := 2 * (2 + len(genlmsghdr.Fields))
	if r.header != nil {
		n += len(r.header.Fields)
	}
	return n
}

// controlTypes are netlink's own messages (linux/netlink.h).
var controlTypes = [MinType]*Type{
	NOOP:    {Number: NOOP, Direction: Both, Name: "NLMSG_NOOP"},
	ERROR:   {Number: ERROR, Direction: Both, Class: ClassAck, Name: "NLMSG_ERROR"},
	DONE:    {Number: DONE, Direction: Both, Class: ClassAck, Name: "NLMSG_DONE"},
	OVERRUN: {Number: OVERRUN, Direction: Both, Name: "NLMSG_OVERRUN"},
}
