// SPDX-License-Identifier: Apache-2.0

package decode

// form is the one of a type's forms that a payload has; nil: none.
func (t *Type) form(payload []byte) *Form {
	for i := range t.Forms {
		f := &t.Forms[i]
		if len(payload) >= len(f.Start) && string(payload[:len(f.Start)]) == f.Start {
			return f
		}
	}
	return nil
}

// take makes what was found that of a form. Of one without a header, bytes that
// are no attributes are nobody knows what.
func (r *found) take(f *Form) {
	r.header, r.space, r.body = f.Header, f.Space, Nest
	r.guess = f.Header == nil
	if f.Body != Unknown && f.Body != Nest {
		r.body = f.Body
	}
}

// Space is the set of the message's attributes; nil: unknown, or it has none.
func (m *Message) Space() *Space {
	switch {
	case m.form != nil:
		return m.form.Space
	case m.Type != nil && m.Type.Space != nil:
		return m.Type.Space
	case m.Family != nil:
		return m.Family.Space
	}
	return nil
}

// bits are the integers in a field of kind Bits, from the lowest bits up on a
// little-endian machine, as C compilers lay them. yield gets each one's row.
func (n *Node) bits(yield func(row *Attr, v integer)) {
	b := n.Payload()
	all, size := uint64(0), 8*len(b)
	for i := range b {
		if n.big {
			all = all<<8 | uint64(b[i])
		} else {
			all |= uint64(b[i]) << (8 * i)
		}
	}
	at := 0
	for i := range n.Def.Struct.Fields {
		row := &n.Def.Struct.Fields[i]
		from := at
		if n.big {
			from = size - at - int(row.Len)
		}
		at += int(row.Len)
		if at > size {
			return
		}
		yield(row, integer{bits: all >> from & (1<<row.Len - 1)})
	}
}

// bitFields appends a field of kind Bits as fields: what is between name and
// value is gap. Zeros are left out where omit is set.
func (n *Node) bitFields(dst []byte, gap byte, omit bool) []byte {
	start := len(dst)
	n.bits(func(row *Attr, v integer) {
		if row.Kind == Pad || omit && v.bits == 0 {
			return
		}
		if len(dst) > start {
			dst = append(dst, ' ')
		}
		dst = append(append(dst, row.Name...), gap)
		dst = appendBitValue(dst, row, v)
	})
	return dst
}

func appendBitValue(dst []byte, row *Attr, v integer) []byte {
	switch e := row.Enum; {
	case e != nil && e.Flags:
		return appendFlags(dst, e, v.bits)
	case e != nil:
		return appendEnum(dst, e, v)
	}
	return v.append(dst)
}

// jsonBits appends a field of kind Bits as members of the object around it.
func (n *Node) jsonBits(dst []byte) []byte {
	n.bits(func(row *Attr, v integer) {
		if row.Kind == Pad {
			return
		}
		if dst[len(dst)-1] != '{' {
			dst = append(dst, ',')
		}
		dst, _ = appendJSONString(dst, row.Name)
		dst = append(dst, ':')
		switch e := row.Enum; {
		case e != nil && e.Flags:
			dst = appendJSONFlags(dst, e, v.bits)
		case e != nil:
			dst = append(appendEnum(append(dst, '"'), e, v), '"')
		default:
			dst = v.append(dst)
		}
	})
	return dst
}

// headerName is the name of the form's header whose first field this is.
func (f *Form) headerName(first *Attr) (string, bool) {
	if f == nil || !f.Header.startsWith(first) {
		return "", false
	}
	return f.Header.Name, true
}
