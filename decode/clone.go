// SPDX-License-Identifier: Apache-2.0

package decode

import "bytes"

// Clone is a copy that outlives the decoder's next use, input bytes included.
func (m *Message) Clone() *Message {
	return m.clone(bytes.Clone(m.Raw))
}

func (m *Message) clone(raw []byte) *Message {
	c := *m
	c.Raw = raw
	if m.Context != nil {
		ctx := *m.Context
		c.Context = &ctx
	}
	count := countNodes(m.Fixed) + countNodes(m.Attrs)
	if m.Status != nil {
		count += countNodes(m.Status.Extack)
	}
	k := copier{raw, make([]Node, 0, count)}
	c.Fixed, c.Attrs = k.nodes(m.Fixed), k.nodes(m.Attrs)
	if m.Rest != nil {
		c.Rest = raw[len(raw)-len(m.Rest):]
	}
	if s := m.Status; s != nil {
		st := *s
		st.Code = raw[HeaderLen : HeaderLen+len(s.Code)]
		if s.Echo != nil {
			from := HeaderLen + len(s.Code)
			st.Echo = s.Echo.clone(raw[from : from+len(s.Echo.Raw)])
		}
		st.Extack = k.nodes(s.Extack)
		c.Status = &st
	}
	return &c
}

func countNodes(nodes []Node) int {
	n := len(nodes)
	for i := range nodes {
		n += countNodes(nodes[i].Children)
	}
	return n
}

// A copier copies nodes into one slice of the right capacity, over a copy of
// the message.
type copier struct {
	raw  []byte
	room []Node
}

func (k *copier) nodes(from []Node) []Node {
	if len(from) == 0 {
		return from
	}
	start := len(k.room)
	k.room = append(k.room, from...)
	to := k.room[start:len(k.room):len(k.room)]
	for i := range to {
		n := &to[i]
		end := int(n.Offset) + len(n.Raw)
		n.Raw = k.raw[n.Offset:end:end]
		n.Children = k.nodes(n.Children)
	}
	return to
}
