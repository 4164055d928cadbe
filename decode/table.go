// SPDX-License-Identifier: Apache-2.0

package decode

// The tables are static data: composite literals of the types in this file,
// linked into the binary as they are, with no work at start-up.

// Family is one set of messages: rtnetlink's, an nfnetlink subsystem's, a
// generic netlink family's.
type Family struct {
	Name      string  // what -F takes and JSON prints: "route", "nftables", "nl80211"
	Protocol  int     // NETLINK_ROUTE, ... (linux/netlink.h)
	Subsystem uint8   // of nfnetlink: the high byte of nlmsg_type (NFNL_SUBSYS_*); else 0
	Header    *Struct // between struct nlmsghdr (generic: struct genlmsghdr) and the attributes; nil: none
	Space     *Space  // attributes of types that name no space of their own
	Types     []Type  // by Number
}

// Type is one message of a family.
type Type struct {
	Number    uint16    // nlmsg_type; of nfnetlink its low byte; of generic netlink the command
	Direction Direction // Both unless the number means another thing each way
	Inferred  bool      // its name was worked out while running: see [Inferrer]
	Event     bool      // of generic netlink, FromKernel: only where nlmsg_seq and nlmsg_pid are 0; the replies of this number are another row's
	First     uint16    // of such an Event: only where this is its first attribute, for replies of this number too have 0 there; else 0
	Class     Class     // what nlmsg_flags above 0xff mean
	Name      string    // the kernel's constant: "RTM_NEWROUTE"
	Family    string    // Family.Name, filled in by the tables' index where a row leaves it out
	Header    *Struct   // nil: the family's
	Space     *Space    // nil: the family's
	Body      Kind      // Nest (zero value counts as Nest), or Binary/String/Struct payloads without attributes
	Forms     []Form    // what it is when its payload starts so, the first that does: then Header, Space and Body are the form's
}

// Form is what a message of one number is, by its payload's first bytes:
// sock_diag's structs are one an address family.
type Form struct {
	Start  string                    // those bytes: "\x02"; "": any
	Fits   func(payload []byte) bool // what else must hold of them; nil: nothing
	Header *Struct                   // nil: none
	Space  *Space
	Body   Kind           // as of Type
	Settle func(*Message) // gives the header's fields the rows that the attributes after it call for; nil: nothing to do
}

// Direction says which way a message goes; it picks the table.
type Direction uint8

const (
	ToKernel   Direction = iota // a request
	FromKernel                  // a reply or a notification
	Peer                        // user space to user space; read with the tables of ToKernel
	Both                        // in a table row: the same each way
)

// Class says what the upper byte of nlmsg_flags means (linux/netlink.h).
type Class uint8

const (
	ClassOther  Class = iota
	ClassGet          // NLM_F_ROOT, NLM_F_MATCH, NLM_F_ATOMIC
	ClassNew          // NLM_F_REPLACE, NLM_F_EXCL, NLM_F_CREATE, NLM_F_APPEND
	ClassDelete       // NLM_F_NONREC, NLM_F_BULK
	ClassAck          // NLM_F_CAPPED, NLM_F_ACK_TLVS
)

// Space is a set of attribute numbers: an enum of the kernel's, such as
// rtattr_type_t.
type Space struct {
	Name   string // for people: "rta", "ifla"
	Prefix string // what the names share: "RTA_"
	Attrs  []Attr // strictly ascending by Type
	TLV    TLV    // how they begin

	of     *Space // what [Tables.Join] made it of; nil: it is as it was written
	placed lazy[[]place]
	keys   lazy[bool] // guarded
}

// Attr is a row: an attribute of a space, a field of a struct or an element of
// an array.
type Attr struct {
	Type     uint16  // nla_type; of a field 0
	Kind     Kind    // how the payload is laid out
	Elem     Kind    // of Array and Packed: the kind of each element
	Order    Order   // of integers
	Show     Show    // how an integer reads to people
	Secret   bool    // a key or a password: hidden unless asked for
	Inferred bool    // it was worked out while running: see [Inferrer]
	Len      uint16  // of String, Binary, MAC, Pad, Bits, SubMessage fields in a struct: bytes; in a field of Bits: bits; in a sub-message's format: of a union's bytes those that are it; else 0
	Name     string  // the kernel's constant, or the field's name
	Of       string  // of a sub-message's row: the selector's value that picked it: "vxlan"
	Enum     *Enum   // names of values or flags; of Bitmap by the number of the bit
	Struct   *Struct // of Struct, Records, Chain and Bits, and of Packed and Array with Elem Struct; of a Nest: what precedes its attributes
	Space    *Space  // of Nest, NestArray, Records, TLVs; of Packed: attributes that may come instead, with NLA_F_NESTED
	Sub      *Sub    // of SubMessage; of Counted and TLVs in a struct: Sub.Field is the field before them that tells their size
}

// Kind is the layout and meaning of a payload.
type Kind uint8

const (
	Unknown    Kind = iota // no row, or a row that names a number and no more
	Unused                 // a number the kernel reserves and never sends
	Pad                    // bytes without meaning: alignment
	U8                     // and so on: fixed width integers
	U16                    //
	U32                    //
	U64                    //
	S8                     //
	S16                    //
	S32                    //
	S64                    //
	Uint                   // u32 or u64, the length says which (NLA_UINT)
	Sint                   // s32 or s64 (NLA_SINT)
	Flag                   // NLA_FLAG: present or not
	String                 // text, with or without the closing NUL
	Binary                 // bytes that mean nothing to us
	IP                     // IPv4 or IPv6 address, the length says which
	MAC                    // link layer address of any length
	UUID                   // 16 bytes
	StructOf               // Attr.Struct
	Bitfield32             // struct nla_bitfield32: value, selector
	Nest                   // attributes of Attr.Space, after Attr.Struct if any
	NestArray              // nests whose nla_type is an index, each with attributes of Attr.Space
	Array                  // attributes whose nla_type is an index, each of kind Attr.Elem
	Packed                 // Attr.Elem after Attr.Elem without headers
	Records                // Attr.Struct (its first u16 the record's length) and attributes of Attr.Space, repeated: struct rtnexthop
	Chain                  // Attr.Struct (its second byte the length), repeated: struct inet_diag_bc_op
	Bits                   // of a struct: an integer that is several, Attr.Struct's fields, each of Len bits
	SubMessage             // what it is, another attribute or field says: Attr.Sub
	TLVs                   // attributes of Attr.Space that begin as Space.TLV says, after Attr.Struct if any
	Counted                // of a struct: how many, a little-endian u16, then so many of Attr.Elem; or as many as the field Sub.Field says
	Bitmap                 // bits by number, of the first byte the lowest first; of words of the host's where Attr.Elem is U32
)

// Order is the byte order of an integer. NLA_F_NET_BYTEORDER in nla_type
// overrides it.
type Order uint8

const (
	Host Order = iota
	Big
	Little
)

// Show is how an integer reads to people.
type Show uint8

const (
	Decimal   Show = iota
	Hex            // 0x1f
	IfIndex        // an interface; its name beside it
	TCHandle       // 1:10
	Seconds        // and so on: durations, in this unit
	Millis         //
	Micros         //
	Nanos          //
	ClockTick      // USER_HZ, 1/100 s
	ByteRate       // bytes a second
	BitRate        // bits a second
	IPv4           // a u32 in network order that is an address
	GenlID         // a generic netlink family id; its name beside it
	EitherIP       // of an IP in 16 bytes whose family nothing says: IPv4 if the last 12 are zero
)

// Struct is a C struct of the kernel's ABI.
type Struct struct {
	Name   string // "rtmsg"
	Size   int    // bytes, padding included; of Bits: bits
	Fields []Attr // in order, each straight after the one before: padding is a field of kind Pad
	Open   bool   // it may end after any field

	of   *Struct // as of Space
	laid lazy[layout]
	keys lazy[bool] // guarded
}

// Enum names values, or flags where Flags is set.
type Enum struct {
	Name   string // "rt_class_t"
	Prefix string // what the names share: "RT_TABLE_"
	Flags  bool   // values are bits (or bit groups)
	Values []Value

	of *Enum // as of Space
}

// Value is one named number of an [Enum]; ascending by N.
type Value struct {
	N    uint64
	Name string
}

// Sub picks the row of an attribute by the value of another: IFLA_INFO_DATA is
// what IFLA_INFO_KIND says. The selector is looked for in the nest or struct
// it is in, before or after it, then in those around it, then in the message's
// fixed header.
type Sub struct {
	Name     string // of the set, for people: "link info data"
	Attr     uint16 // selector: attribute of this type, if Field is ""
	Up       uint8  // of an attribute: how many nests out from its own the search begins
	Field    string // selector: field of this name in the struct around it, before a nest's attributes, or in the family header; one that is 0 and picks none leaves it to those further out
	BySize   bool   // the selector is how many bytes the payload has
	Formats  []Attr // Attr.Of is the selector's value (decimal digits for numbers), Type and Name repeat the outer row's
	Fallback *Attr  // where no format matches, maybe a SubMessage that picks once more; nil: Unknown (nested where NLA_F_NESTED says so, else bytes)

	keys lazy[bool] // guarded
}
