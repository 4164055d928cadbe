// SPDX-License-Identifier: Apache-2.0

package decode

// bits are the integers in a field of kind Bits, from the lowest bits up on a
// little-endian machine, as C compilers lay them. yield gets each one's row.
func (n *Node) bits(yield func(row *Attr, v integer)) {
	if n.Def.Struct == nil {
		return
	}
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
