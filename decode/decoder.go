// SPDX-License-Identifier: Apache-2.0

package decode

import "iter"

// Tables is a set of families, indexed. It is immutable and may be shared.
type Tables struct {
	families []*Family
}

// Builtin is the tables this package is built with.
func Builtin() *Tables { panic("skeleton") }

// With is t and these families; a family already there by name (or protocol
// and subsystem) is replaced.
func (t *Tables) With(f ...*Family) *Tables { panic("skeleton") }

// Families lists the families, by protocol and subsystem.
func (t *Tables) Families() []*Family { return t.families }

// Type is the message's type by its first 20 bytes; nil: unknown. It does not
// allocate.
func (t *Tables) Type(c *Context, msg []byte) *Type { panic("skeleton") }

// Match gives the types a pattern of the command line names: a constant
// (RTM_DELROUTE), the constant without its prefix in any case (delroute, in
// any family), a glob of either (RTM_DEL*), or a number. The error names the
// nearest where nothing matches.
func (t *Tables) Match(pattern string) ([]*Type, error) { panic("skeleton") }

// MatchFamily gives the families a word of the command line names: a protocol
// (route, NETLINK_ROUTE, 0), an nfnetlink subsystem, or a generic family. The
// error names the nearest where nothing matches.
func (t *Tables) MatchFamily(word string) ([]*Family, error) { panic("skeleton") }

// Decoder decodes. Its zero value is ready: Builtin, depth 64. One goroutine
// at a time.
type Decoder struct {
	Tables   *Tables
	MaxDepth int
}

// Decode reads one message, as Next cut it or cut short by the capture. The
// result is never nil: its Problem says what is wrong.
func (d *Decoder) Decode(c *Context, msg []byte) *Message { panic("skeleton") }

// Messages decodes a datagram's messages, each valid until the next. Bytes
// that are no message any more come as a last Message with a Problem.
func (d *Decoder) Messages(c *Context, b []byte) iter.Seq[*Message] { panic("skeleton") }

// Clone is a copy that outlives the decoder's next use, input bytes included.
func (m *Message) Clone() *Message { panic("skeleton") }

// Find is the first attribute at this path: "RTA_METRICS", "RTAX_MTU". Nil:
// absent. Elements of arrays of nests are passed through.
func (m *Message) Find(path ...string) *Node { panic("skeleton") }

// Path is what an extack's offset points at, outermost node first; nil where
// no node starts or lies there.
func (m *Message) Path(offset int) []*Node { panic("skeleton") }

// All yields every node of the message, outermost first, in wire order.
func (m *Message) All() iter.Seq[*Node] { panic("skeleton") }
