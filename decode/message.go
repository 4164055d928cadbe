// SPDX-License-Identifier: Apache-2.0

package decode

import "fmt"

// Context is what the bytes do not say.
type Context struct {
	Protocol  int       // NETLINK_ROUTE, ...
	Direction Direction // ToKernel (zero), FromKernel, Peer
	Names     Names     // of the socket's network namespace; nil: numbers stay numbers
	Request   *Type     // of the request answered, where ERROR and DONE do not repeat it; or nil
}

// Names gives the names of numbers that only a running system knows. Its
// answers may be late; they must not block for long.
type Names interface {
	// Link is the name of the interface with this index.
	Link(index uint32) (string, bool)
	// GenericFamily is the name of the generic netlink family with this id.
	GenericFamily(id uint16) (string, bool)
}

// Message is one netlink message, decoded. Header, Fixed, Attrs (or Status) and
// Rest are Raw, each byte once.
type Message struct {
	Header  Header
	Context *Context // as given to Decode
	Type    *Type    // nil: unknown
	Family  *Family  // nil: unknown
	Raw     []byte   // as captured; shorter than Header.Len where cut
	Fixed   []Node   // family headers, field by field: struct rtmsg; genlmsghdr and the family's own
	Attrs   []Node   // or, where the payload is no attributes, one node of the whole
	Status  *Status  // of NLMSG_ERROR and NLMSG_DONE; else nil
	Rest    []byte   // what follows the last attribute and is none
	Problem Problem

	form    *Form // of Type.Forms; nil: it has none
	guarded bool  // Rest may hold keys
}

// Status is what NLMSG_ERROR and NLMSG_DONE say (struct nlmsgerr).
type Status struct {
	Errno  int      // 0, or the positive errno
	Code   []byte   // the bytes of the int; shorter than 4 where cut
	Echo   *Message // the request it answers: its header, and all of it unless capped; nil in NLMSG_DONE
	Capped bool     // NLM_F_CAPPED: only the request's header is there
	Extack []Node   // NLMSGERR_ATTR_*, present where NLM_F_ACK_TLVS says so
}

// Node is an attribute, a field of a struct or an element of an array.
type Node struct {
	Def      *Attr   // its row, of an element its array's, of a header its nest's; nil: unknown
	Raw      []byte  // with struct nlattr and padding, where it has them
	Children []Node  // they are the payload, each byte once; nil: a leaf; empty, not nil: a nest without attributes
	Offset   uint32  // from the nlmsghdr, as NLMSGERR_ATTR_OFFS counts
	Type     uint16  // nla_type without its flags; the index in an array of nests
	Flags    uint16  // NLA_F_NESTED, NLA_F_NET_BYTEORDER as sent
	Problem  Problem // what is wrong with this node
	form
}

// form is what a node's row and its place say of how to read it: set as one,
// for there may be hundreds of nodes in a message.
type form struct {
	kind Kind
	role Role
	big  bool  // its integers are big-endian
	head uint8 // bytes of Raw before the payload: 4 for an attribute, 0 for a field
	tail uint8 // bytes of Raw after it: padding

	guarded bool // may hold keys, though Def does not say so
	_       byte
}

// Kind is how the payload is laid out: Def.Kind, of an element Def.Elem, of a
// header StructOf, of an element of NestArray and Records Nest. A SubMessage
// whose selector picked a row has that row's.
func (n *Node) Kind() Kind { return n.kind }

// Role is what the node is to its parent.
func (n *Node) Role() Role { return n.role }

// Name is the kernel's name of it: of an attribute its constant, of a field
// the field's, of a header its struct's. "": unknown, or an element.
func (n *Node) Name() string {
	switch {
	case n.Def == nil || n.role == RoleElement:
		return ""
	case n.role == RoleHeader:
		return n.Def.Struct.Name
	}
	return n.Def.Name
}

// Role says what a node is to its parent.
type Role uint8

const (
	RoleAttribute Role = iota // has a struct nlattr
	RoleField                 // of a struct, or of Message.Fixed
	RoleElement               // of Array, NestArray, Packed, Records or Chain
	RoleHeader                // the struct before the attributes of a nest or a record: its first child
	RoleBody                  // the whole payload of a message without attributes
	RoleExtra                 // bytes the row has no place for, or that are no attribute: a leaf, last of its parent
)

// Bits of nla_type (linux/netlink.h).
const (
	NestedFlag   = 0x8000 // NLA_F_NESTED
	NetOrderFlag = 0x4000 // NLA_F_NET_BYTEORDER

	typeMask = 0x3fff // NLA_TYPE_MASK
)

// Payload is the node's bytes without header and padding.
func (n *Node) Payload() []byte { return n.Raw[n.head : len(n.Raw)-int(n.tail)] }

// Problem says what is wrong with a message or a node. The zero value is None.
type Problem uint8

const (
	None      Problem = iota
	Short             // fewer bytes than the kind has
	Long              // more
	Cut               // the capture ends here
	BadLength         // nla_len or nlmsg_len lies
	TooDeep           // nested deeper than Decoder.MaxDepth
)

// String is the problem in words, without the numbers only its node knows.
func (p Problem) String() string {
	switch p {
	case None:
		return ""
	case Short:
		return "short"
	case Long:
		return "long"
	case Cut:
		return "cut"
	case BadLength:
		return "bad length"
	case TooDeep:
		return "nested too deep"
	}
	return fmt.Sprintf("problem %d", uint8(p))
}
