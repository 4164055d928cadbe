// SPDX-License-Identifier: Apache-2.0

package decode

func (o Order) big() bool { return o == Big || o == Host && hostBig }

const kinds = int(Bitmap) + 1

// Widths of kinds that have no one width: of leaves, and of those that may have
// children.
const (
	anyLen = -1
	opens  = -2
)

// opens reports whether the node's kind may have children.
func (n *Node) opens() bool { return widths[n.kind] == opens }

// widths are the payload bytes of each kind: of those that may be one of two
// lengths, the more common one. check looks at what differs.
var widths = [kinds]int8{
	Unknown: anyLen, Unused: anyLen, Pad: anyLen,
	U8: 1, U16: 2, U32: 4, U64: 8,
	S8: 1, S16: 2, S32: 4, S64: 8,
	Uint: 4, Sint: 4,
	Flag:   0,
	String: anyLen, Binary: anyLen,
	IP: 4, MAC: anyLen, UUID: 16,
	StructOf: opens, Bitfield32: 8,
	Nest: opens, NestArray: opens, Array: opens, Packed: opens, Records: opens,
	Chain: opens, Bits: anyLen, SubMessage: opens,
	TLVs: opens, Counted: opens, Bitmap: anyLen,
}

// check sets the problem of a node whose payload is not as wide as its kind.
func (n *Node) check(size int) {
	if n.Problem != None {
		return
	}
	want := int(widths[n.kind])
	switch n.kind {
	case Uint, Sint:
		if size > 4 {
			want = 8
		}
	case IP:
		if size > 4 {
			want = 16
		}
	}
	switch {
	case size < want:
		n.Problem = Short
	case size > want:
		n.Problem = Long
	}
}

// width is how many bytes a struct's field takes; 0: all that are left.
func (a *Attr) width() int {
	if a.Kind == Counted {
		return 0 // another field says, or its first bytes
	}
	if a.Len != 0 {
		return int(a.Len)
	}
	if w := widths[a.Kind]; w > 0 {
		return int(w)
	}
	if a.Kind == StructOf && a.Struct != nil {
		return a.Struct.Size
	}
	return 0
}

// elemWidth is how many bytes an element of a packed array takes; 0: unknown.
func (a *Attr) elemWidth() int {
	if w := widths[a.Elem]; w > 0 {
		return int(w)
	}
	if a.Elem == StructOf && a.Struct != nil {
		return a.Struct.Size
	}
	return int(a.Len)
}
