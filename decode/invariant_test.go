// SPDX-License-Identifier: Apache-2.0

package decode

import (
	"errors"
	"fmt"
	"unsafe"
)

// account checks that every byte of a message is in its tree exactly once, and
// that each node says truly where its bytes are.
func account(m *Message) error {
	a := accountant{raw: m.Raw}
	if m.Context.Protocol != protoUevent {
		a.at = min(HeaderLen, len(m.Raw))
		if len(m.Raw) < HeaderLen {
			a.at = 0
		}
	}
	a.nodes("fixed", m.Fixed, true)
	if s := m.Status; s != nil {
		a.bytes("code", s.Code)
		if s.Echo != nil {
			a.bytes("echo", s.Echo.Raw)
			if err := account(s.Echo); err != nil && !s.Capped {
				return fmt.Errorf("echo: %w", err)
			}
		}
		if m.Fixed != nil || m.Attrs != nil {
			return errors.New("status beside attributes")
		}
		a.nodes("extack", s.Extack, true)
	}
	a.nodes("attrs", m.Attrs, true)
	a.bytes("rest", m.Rest)
	if a.err == nil && a.at != len(m.Raw) {
		return fmt.Errorf("%d of %d bytes are in the tree", a.at, len(m.Raw))
	}
	return a.err
}

// An accountant walks a message's parts in wire order.
type accountant struct {
	raw []byte
	at  int
	err error
}

func (a *accountant) fail(format string, args ...any) {
	if a.err == nil {
		a.err = fmt.Errorf(format, args...)
	}
}

// bytes takes a part that must be the next bytes of the message themselves.
func (a *accountant) bytes(what string, b []byte) {
	if a.err != nil || len(b) == 0 {
		return
	}
	if a.at+len(b) > len(a.raw) || unsafe.SliceData(b) != &a.raw[a.at] {
		a.fail("%s of %d bytes is not at offset %d", what, len(b), a.at)
		return
	}
	a.at += len(b)
}

func (a *accountant) nodes(what string, nodes []Node, top bool) {
	for i := range nodes {
		n := &nodes[i]
		if a.node(n, top); a.err != nil {
			a.err = fmt.Errorf("%s/%s(%d): %w", what, n.Name(), n.Type, a.err)
			return
		}
	}
}

func (a *accountant) node(n *Node, top bool) {
	switch {
	case int(n.Offset) != a.at:
		a.fail("says offset %d, is at %d", n.Offset, a.at)
	case len(n.Raw) == 0:
		a.fail("empty")
	case int(n.head)+int(n.tail) > len(n.Raw):
		a.fail("head of %d and tail of %d in %d bytes", n.head, n.tail, len(n.Raw))
	case n.Children != nil && len(n.Children) == 0 && len(n.Payload()) > 0:
		a.fail("empty nest with a payload")
	case top && n.role == RoleExtra:
		a.fail("extra of a message")
	}
	if a.err != nil {
		return
	}
	start := a.at
	if len(n.Children) > 0 {
		a.at += int(n.head)
		a.nodes("", n.Children, false)
		if end := start + len(n.Raw) - int(n.tail); a.err == nil && a.at != end {
			a.fail("children end at %d, payload at %d", a.at, end)
		}
		a.at = start
	}
	a.bytes("", n.Raw)
}

// same tells where two trees differ, input bytes compared by content.
func same(a, b *Message) error {
	switch {
	case (a == nil) != (b == nil):
		return errors.New("one is nil")
	case a == nil:
		return nil
	case a.Header != b.Header || a.Type != b.Type || a.Family != b.Family || a.Problem != b.Problem:
		return errors.New("messages differ")
	case string(a.Raw) != string(b.Raw) || string(a.Rest) != string(b.Rest):
		return errors.New("bytes differ")
	case (a.Status == nil) != (b.Status == nil):
		return errors.New("one has a status")
	}
	if s, t := a.Status, b.Status; s != nil {
		if s.Errno != t.Errno || s.Capped != t.Capped || string(s.Code) != string(t.Code) {
			return errors.New("status differs")
		}
		if err := errors.Join(same(s.Echo, t.Echo), sameNodes(s.Extack, t.Extack)); err != nil {
			return err
		}
	}
	return errors.Join(sameNodes(a.Fixed, b.Fixed), sameNodes(a.Attrs, b.Attrs))
}

func sameNodes(a, b []Node) error {
	if len(a) != len(b) || (a == nil) != (b == nil) {
		return fmt.Errorf("%d nodes and %d", len(a), len(b))
	}
	for i := range a {
		x, y := a[i], b[i]
		if string(x.Raw) != string(y.Raw) {
			return fmt.Errorf("bytes at %d differ", x.Offset)
		}
		if err := sameNodes(x.Children, y.Children); err != nil {
			return err
		}
		x.Raw, y.Raw, x.Children, y.Children = nil, nil, nil, nil
		if fmt.Sprintf("%p %+v", x.Def, x) != fmt.Sprintf("%p %+v", y.Def, y) {
			return fmt.Errorf("nodes at %d differ", x.Offset)
		}
	}
	return nil
}
