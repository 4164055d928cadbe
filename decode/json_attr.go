// SPDX-License-Identifier: Apache-2.0

package decode

import "strconv"

// jsonAttrs appends nodes as an array of attribute objects.
func (p *printer) jsonAttrs(dst []byte, nodes []Node) []byte {
	dst = append(dst, '[')
	for i := range nodes {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = p.jsonAttr(dst, &nodes[i], i)
	}
	return append(dst, ']')
}

// jsonAttr appends one attribute: exactly one of value, attributes, hex and
// secret, but for text that is not UTF-8.
func (p *printer) jsonAttr(dst []byte, n *Node, place int) []byte {
	dst = append(dst, '{')
	if name := n.Name(); name != "" && n.role != RoleExtra {
		dst = append(dst, `"name":`...)
		dst, _ = appendJSONString(dst, name)
		dst = append(dst, ',')
	}
	dst = strconv.AppendUint(append(dst, `"type":`...), uint64(n.Type), 10)
	if n.role == RoleElement {
		index := place
		if n.head > 0 {
			index = int(n.Type)
		}
		dst = strconv.AppendInt(append(dst, `,"index":`...), int64(index), 10)
	}
	dst = appendNLAFlags(dst, n.Flags)
	if space := n.space(); space != "" {
		dst = append(dst, `,"space":`...)
		dst, _ = appendJSONString(dst, space)
	}
	dst = p.jsonContent(dst, n)
	if n.Problem != None {
		dst = append(dst, `,"problem":"`...)
		dst = append(p.problem(dst, n), '"')
	}
	if p.isBad(n) {
		dst = append(dst, `,"bad":true`...)
	}
	if n.Inferred() {
		dst = append(dst, `,"inferred":true`...)
	}
	return append(dst, '}')
}

func appendNLAFlags(dst []byte, flags uint16) []byte {
	switch flags & (NestedFlag | NetOrderFlag) {
	case NestedFlag:
		return append(dst, `,"nla_flags":["NLA_F_NESTED"]`...)
	case NetOrderFlag:
		return append(dst, `,"nla_flags":["NLA_F_NET_BYTEORDER"]`...)
	case NestedFlag | NetOrderFlag:
		return append(dst, `,"nla_flags":["NLA_F_NESTED","NLA_F_NET_BYTEORDER"]`...)
	}
	return dst
}

// space is the word for what a sub-message turned out to be: the selector's
// text ("vxlan"), or where that is a number the name of what it picked.
func (n *Node) space() string {
	d := n.Def
	if d == nil || d.Of == "" || n.role != RoleAttribute {
		return ""
	}
	if c := d.Of[0]; c < '0' || c > '9' {
		return d.Of
	}
	switch {
	case d.Space != nil:
		return d.Space.Name
	case d.Struct != nil:
		return d.Struct.Name
	}
	return d.Of
}

func (p *printer) jsonContent(dst []byte, n *Node) []byte {
	switch {
	case p.hidden(n):
		dst = append(dst, `,"secret":true,"length":`...)
		return strconv.AppendInt(dst, int64(len(n.Payload())), 10)
	case n.isNest():
		dst = append(dst, `,"attributes":`...)
		return p.jsonAttrs(dst, n.Children)
	case !n.hasValue():
		dst = append(dst, `,"hex":"`...)
		return append(appendHex(dst, n.Payload()), '"')
	case n.kind == String:
		dst = append(dst, `,"value":`...)
		dst, ok := appendJSONString(dst, n.Bytes())
		if !ok {
			dst = append(dst, `,"hex":"`...)
			dst = append(appendHex(dst, n.Payload()), '"')
		}
		return dst
	}
	dst = append(dst, `,"value":`...)
	dst = p.jsonValue(dst, n)
	return p.jsonText(dst, n)
}

// hasValue says whether the payload is what its kind wants, so that the kind's
// JSON type can be printed. Text and structs are printed as far as they go.
func (n *Node) hasValue() bool {
	switch n.kind {
	case StructOf, Packed, Chain:
		return n.Children != nil
	case String:
		return true
	case Unknown, Unused, Pad, Binary, Nest, NestArray, Array, Records, SubMessage, TLVs, Counted:
		return false
	case Flag:
		return len(n.Payload()) == 0
	}
	return n.Problem == None
}

// jsonValue appends a value of the JSON type its kind has.
func (p *printer) jsonValue(dst []byte, n *Node) []byte {
	b := n.Payload()
	switch n.kind {
	case StructOf:
		return p.jsonFields(dst, n.Children)
	case Packed, Chain:
		dst = append(dst, '[')
		for i := range n.Children {
			if i > 0 {
				dst = append(dst, ',')
			}
			dst = p.jsonElement(dst, &n.Children[i])
		}
		return append(dst, ']')
	case Bitmap:
		return n.jsonBitmap(dst)
	case Flag:
		return append(dst, "true"...)
	case String:
		dst, _ = appendJSONString(dst, n.Bytes())
		return dst
	case IP, MAC, UUID:
		dst = append(dst, '"')
		return append(appendAddress(dst, n, b), '"')
	case Bitfield32:
		value, selector, _ := n.Bitfield()
		dst = appendJSONFlags(append(dst, `{"value":`...), n.enum(), uint64(value))
		dst = appendJSONFlags(append(dst, `,"selector":`...), n.enum(), uint64(selector))
		return append(dst, '}')
	}
	if i, ok := n.integer(); ok {
		return jsonInteger(dst, n, i)
	}
	dst = append(dst, '"')
	return append(appendHex(dst, b), '"')
}

// jsonElement appends what stands without an attribute object around it: a
// field, an element of a packed array.
func (p *printer) jsonElement(dst []byte, n *Node) []byte {
	switch {
	case p.hidden(n):
		return appendJSONSecret(dst, n)
	case n.isNest():
		return p.jsonAttrs(dst, n.Children)
	case n.hasValue():
		return p.jsonValue(dst, n)
	}
	dst = append(dst, '"')
	return append(appendHex(dst, n.Payload()), '"')
}
