// SPDX-License-Identifier: Apache-2.0

package decode

// Format is how messages are printed. Its zero value hides secrets; names come
// from the message's Context.
type Format struct {
	Secrets bool   // show keys and passwords
	Numeric bool   // look up no names (Context.Names); constants keep their names
	Indent  int    // of AppendTree: columns before each line
	Bad     int    // offset of the attribute an extack points at; 0: none
	Reason  string // of AppendTree: why, put behind that attribute
}

// AppendText appends the request in the words of ip, tc, nft (without the
// type's name): "add 10.9.0.0/24 via 10.0.0.1 dev v0". It ends with " +N" where
// N attributes are not in the words. All of it is escaped.
func (m *Message) AppendText(dst []byte, f *Format) []byte { panic("skeleton") }

// AppendTree appends a line a struct and a line an attribute, nests indented.
func (m *Message) AppendTree(dst []byte, f *Format) []byte { panic("skeleton") }

// AppendJSON appends MESSAGE of docs/output.md: one object, no newline.
func (m *Message) AppendJSON(dst []byte, f *Format) []byte { panic("skeleton") }

// AppendValue appends the node's value as the tree prints it and -a compares
// it: "10.9.0.0", "RTN_UNICAST", "1400".
func (n *Node) AppendValue(dst []byte, m *Message, f *Format) []byte { panic("skeleton") }
